// swift-format-ignore-file
// The core vocabulary of German: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyGerman = #"""
I	ich
me	mich, mir
my	mein, meine, meinen, meiner, meinem, meines
you	du, dich, dir
your	dein, deine, deinen, deiner, deinem, deines
you-plural	Sie, ihr, euch, Ihnen
your-plural	euer, eure, euren, eurer, eurem, Ihr, Ihre, Ihren
he	er
him	ihn, ihm
his	sein, seine, seinen, seiner, seinem, seines
she	sie
her	sie, ihr
her-possessive	ihr, ihre, ihren, ihrer, ihrem, ihres
it	es
its	sein, seine, seinen, seiner, seinem, ihre, ihrer
we	wir
us	uns
our	unser, unsere, unsre, unsrer
they	sie
them	sie, ihnen
their	ihr, ihre, ihren, ihrer, ihrem, ihres
self	sich, selbst
one	man, einen, einem
who	wer, der, die
whom	wen, wem, den, dem, denen
whose	dessen, deren, wessen
what	was
which	welche, der, die, das
this	dies, diese, dieser, dieses, diesen, diesem
these	diese, diesen, dieser
that	das, jener, jene, jenes, jenem, jenen
those	jene, jenen, jener, denen
here	hier
there	dort, da
where	wo, wohin, woher
when	wann, als, wenn
why	warum, weshalb, wieso
how	wie
how-many	wieviel, viele, wie
everyone	jeder, alle, jedem, jeden, jedermann
someone	jemand, einer
no-one	niemand, keiner
something	etwas
nothing	nichts
everything	alles, allem
anything	etwas, irgendetwas
each	jede, jeder, jedes, jeden, jedem
every	jede, jeder, jedes, jeden, jedem
all	alle, allen, aller, alles, allem, all
both	beide, beiden, beider, beides
other	andere, andrer
same	derselbe, dieselbe, dasselbe, gleiche, demselben
such	solche, solch
some	einige, manche, etwas
any	irgendein, jeder, jede, jegliche
many	viele, vielen, vieler
much	viel, vieles, vielem
few	wenige
little	wenig, bisschen
more	mehr
most	meisten, meist
less	weniger, minder
enough	genug, genügend, ausreichend
several	mehrere
own	eigene, eigen
alone	allein
together	zusammen, gemeinsam, miteinander
and	und
or	oder
but	aber, sondern, doch
if	wenn, falls, ob
because	weil, denn, da
that-conjunction	dass, daß
so	also, so, deshalb, daher
so-degree	so, derart
than	als
as	als, wie
while	während, indem
although	obwohl, obgleich, wenngleich
before	vor, bevor, vorher, ehe
after	nach, nachdem, nachher
until	bis
since	seit, seitdem
unless	sofern, außer
whether	ob
neither	weder
either	entweder
not	nicht
no	nein
no-determiner	kein, keine, keinen, keiner, keinem, keines
yes	ja, jawohl, doch
also	auch, ebenfalls
only	nur, bloß, erst
even	sogar, selbst
still	noch, immer, dennoch
already	schon, bereits
yet	noch, bisher
again	wieder, erneut, nochmals
very	sehr
too	zu, allzu
almost	fast, beinahe, nahezu
quite	ganz, ziemlich
rather	ziemlich, eher, lieber, vielmehr
perhaps	vielleicht, womöglich
certainly	sicherlich, gewiss, bestimmt
really	wirklich, tatsächlich
indeed	tatsächlich, allerdings, freilich
of-course	natürlich, selbstverständlich
however	jedoch, allerdings, aber
therefore	deshalb, daher, darum, deswegen
thus	somit, so, dadurch, also
otherwise	sonst, andernfalls, ansonsten
instead	stattdessen, statt
especially	besonders, insbesondere, zumal
exactly	genau, gerade
just	gerade, eben, soeben
about	etwa, ungefähr, rund, circa
never	nie, niemals, nimmer
always	immer, stets
often	oft, häufig, öfter
sometimes	manchmal, zuweilen, bisweilen
usually	gewöhnlich, meistens, normalerweise, üblicherweise
soon	bald
now	jetzt, nun
then	dann, da, damals, darauf
later	später
early	früh, frühe, früher, frühen
late	spät, späte, späten
today	heute
yesterday	gestern
tomorrow	morgen
once	einmal, einst
twice	zweimal
finally	endlich, schließlich, zuletzt
suddenly	plötzlich, jäh
immediately	sofort, sogleich, unmittelbar, gleich
quickly	schnell, rasch, geschwind
slowly	langsam
well	gut, wohl
badly	schlecht, schlimm
far	weit, fern, weiten
near	nahe, nah, bei, nähe
away	weg, fort, entfernt
back	zurück
up	hinauf, auf, nach, herauf, oben
down	hinunter, herunter, hinab, unten, nieder
inside	innen, drinnen, innerhalb
outside	draußen, außen, außerhalb, hinaus
everywhere	überall
nowhere	nirgends
forward	vorwärts, vor, voran, voraus
in	in, im
into	in, ins, hinein
on	auf, an, am
at	an, bei, am, zu
to	zu, zum, zur, nach, an
from	von, aus, vom
of	von, der, des, vom
with	mit
without	ohne
for	für
by	von, durch, vom, bei
through	durch
between	zwischen
among	unter, zwischen
against	gegen, wider
over	über
under	unter
behind	hinter, dahinter
in-front-of	vor, davor
beside	neben, daneben
around	um, herum
across	über, quer
along	entlang, längs
during	während
toward	gegen, zu, auf
according-to	laut, gemäß, nach, zufolge
despite	trotz, trotzdem
instead-of	statt, anstatt, anstelle
because-of	wegen, aufgrund
except	außer, ausgenommen
upon	auf, darauf
out-of	aus, heraus, hinaus
be	ist, war, sind, sein, waren, bin, sei, gewesen
have	haben, hat, hatte, habe, hatten, hätte, hast, gehabt
become	werden, wird, wurde, wurden, geworden, worden
can	kann, können, konnte, könnte, gekonnt, kannst
could	konnte
must	muss, müssen, musste, mußte, muß, müsste
should	sollte, soll, sollen
will	wird, werden, werde, will, wirst
would	würde, würden, wollte
may	darf, mag, dürfen, kann, möge, mögen, durfte
want	wollen, will, wollte, möchte, gewollt, willst
do	tun, tat, getan, machen, tut, taten, tue
make	machen, macht, machte, gemacht, mache
go	gehen, ging, geht, gegangen, gingen, gehe, geh
come	kommen, kam, kommt, gekommen, kamen, komme, käme
see	sehen, sah, sieht, gesehen, sahen, sehe, siehe
look	schauen, blicken, schaute, sah, blickte, ansehen
say	sagen, sagte, sagt, gesagt, sage
tell	erzählen, sagen, sagte, gesagt, mitteilen
speak	sprechen, sprach, spricht, gesprochen
talk	reden, redete, redet, sprechen, geredet
ask	fragen, fragte, bitten, bat, fragt, gefragt, gebeten
answer	antworten, beantworten, erwiderte, geantwortet
call	rufen, rief, nennen, ruft, gerufen, genannt, nannte
know	wissen, weiß, kennen, wusste, gewusst, kannte, kennt, bekannt
think	denken, dachte, denkt, glauben, gedacht, denke
believe	glauben, glaubte, geglaubt
understand	verstehen, verstand, begreifen
remember	erinnern, merken, gedenken
forget	vergessen, vergaß, vergisst
learn	lernen, lernte, gelernt, erfuhr, lernt, erfahren
teach	lehren, unterrichten, lehrte, gelehrt, lehrt
read	lesen, las, liest, gelesen, lasen, lese
write	schreiben, schrieb, geschrieben
hear	hören, hörte, gehört, hört, höre
listen	zuhören, hören, horchen, lauschen, zugehört
feel	fühlen, spüren, fühlte, gefühlt, fühlt, empfinden, spürte
seem	scheinen, schien
give	geben, gab, gibt, gegeben, gaben, gebe, gebt
take	nehmen, nahm, nimmt, genommen, nahmen, nehme
get	bekommen, kriegen, bekam, erhalten, erhielt
receive	erhalten, empfangen, erhielt, bekommen, empfing, erhält
bring	bringen, brachte, bringt, gebracht
carry	tragen, trug, trägt, getragen, trugen
send	schicken, senden, sandte, geschickt, gesandt, sendet
put	stellen, setzen, legen, stellte, setzte, legte, gestellt
lay	legen, legte, legt, gelegt
set	setzen, stellen, setzte, stellte, gesetzt, gestellt
keep	behalten, halten, behielt, bewahren, hielt, behält
hold	halten, hielt, hält, gehalten, hielten
let	lassen, ließ, lässt, gelassen, ließen, lass, lasse
leave	verlassen, verließ, lassen, weggehen, verlässt, ließ
stay	bleiben, blieb, bleibt, geblieben, blieben
remain	bleiben, blieb, bleibt, verbleiben, geblieben
stand	stehen, stand, steht, gestanden, standen, stehe
sit	sitzen, saß, sitzt, gesessen, saßen, sitze
lie	liegen, lag, liegt, gelegen, lagen, liege
lie-down	hinlegen, niederlegen, legte, legen
sleep	schlafen, schlief, schläft, geschlafen
wake	wecken, aufwachen, erwachen, weckte, wachte, geweckt
rise	steigen, aufstehen, stieg, erheben, erhob, steigt, gestiegen
raise	heben, erheben, hob, erhob, gehoben, erhöhen
fall	fallen, fiel, fällt, gefallen, fielen
run	laufen, lief, rennen, läuft, rannte, gelaufen, liefen
walk	gehen, ging, laufen, spazieren, geht, gegangen
ride	reiten, ritt, fahren, reitet, geritten, ritten
drive	fahren, fuhr, fährt, treiben, gefahren, fuhren, trieb
fly	fliegen, flog, fliegt, geflogen, flogen
swim	schwimmen, schwamm, geschwommen
climb	klettern, steigen, stieg, geklettert
jump	springen, sprang, gesprungen
move	bewegen, bewegte, rücken, umziehen, rührte
turn	drehen, wenden, drehte, wandte, gedreht, kehrte
return	zurückkehren, kehrte, wiederkehren, heimkehren, umkehren
enter	eintreten, betreten, trat, betrat, tritt, eingetreten
arrive	ankommen, kam, angekommen, eintreffen, erreichte
reach	erreichen, gelangen, reichen
follow	folgen, folgte, folgt, gefolgt, befolgen
lead	führen, führte, leiten, führt, geführt, leitet
meet	treffen, traf, begegnen, getroffen, trifft, trafen
find	finden, fand, findet, gefunden, fanden, finde
seek	suchen, suchte, sucht, gesucht, suche
lose	verlieren, verlor
show	zeigen, zeigte, zeigt, gezeigt
appear	erscheinen, erschien, auftauchen
disappear	verschwinden
open	öffnen, öffnete, aufmachen, geöffnet, eröffnen
close	schließen, schloss, zumachen, geschlossen, schloß
begin	beginnen, begann, anfangen, fing, begonnen
start	anfangen, beginnen, starten, fing, begann, angefangen
end	enden, beenden, endete, endet
finish	beenden, fertig, vollenden
stop	aufhören, anhalten, hielt, halten, stoppen, hörte
continue	fortsetzen, weiter, fortfahren, fuhr, setzte, dauern
try	versuchen, probieren, bemühen
help	helfen, half, hilft, geholfen, halfen
need	brauchen, benötigen, gebraucht, bedarf
use	benutzen, verwenden, gebrauchen, nutzen, nutzte
work	arbeiten, gearbeitet, funktionieren
play	spielen, spielte, gespielt
live	leben, wohnen, lebte, lebt, wohnte, wohnt, gelebt
die	sterben, starb, stirbt, gestorben, starben
kill	töten, tötete, umbringen, getötet, tötet
be-born	geboren
grow	wachsen, wuchs, wächst, gewachsen, wuchsen
build	bauen, baute, gebaut, baut, errichten, erbaut
break	brechen, brach, zerbrechen, bricht, gebrochen, brachen
cut	schneiden, schnitt, geschnitten
tear	reißen, riss, zerreißen, reißt, gerissen
tie	binden, band, bindet, gebunden, knüpfen
pull	ziehen, zog, zieht, gezogen, zogen
push	schieben, stoßen, schob, stieß, drücken, geschoben
throw	werfen, warf, wirft, geworfen, warfen
catch	fangen, fing, gefangen, fängt, erwischen, fingen
hit	schlagen, schlug, treffen, traf, schlägt, geschlagen
fight	kämpfen, kämpfte, gekämpft
win	gewinnen, gewann, gewonnen, siegen
save	retten, rettete, sparen, gerettet
buy	kaufen, kaufte, kauft, gekauft
sell	verkaufen
pay	zahlen, bezahlen, zahlte, zahlt, gezahlt
cost	kosten, kostet, gekostet
eat	essen, aß, isst, gegessen, aßen, fressen, iss
drink	trinken, trank, trinkt, getrunken, tranken
cook	kochen, kochte, kocht, gekocht
wear	tragen, trug, trägt, getragen
dress	anziehen, kleiden, angezogen, gekleidet
wash	waschen, wusch, wäscht, gewaschen
love	lieben, liebte, liebt, geliebt, liebe
hate	hassen, hasste, hasst, gehasst
like	mögen, mag, gern, gefallen, mochte, gefällt
hope	hoffen, hoffte, hofft, gehofft, hoffe
fear	fürchten, befürchten, gefürchtet
laugh	lachen, lachte, lacht, gelacht
smile	lächeln, gelächelt
cry	weinen, weinte, weint, geweint, schreien, schrie
weep	weinen, weinte, weint, geweint
shout	schreien, schrie, rufen, rief, geschrien
sing	singen, sang, singt, gesungen, sangen
dance	tanzen, tanzte, tanzt, getanzt
wait	warten, wartete, gewartet, erwarten
watch	beobachten, zusehen, zuschauen
choose	wählen, wählte, gewählt, wählt, aussuchen
decide	entscheiden, beschließen
agree	zustimmen, einigen, einverstanden, stimmte, vereinbaren
refuse	weigern, ablehnen, verweigern, lehnte, abgelehnt
promise	versprechen
allow	erlauben, gestatten, zulassen, ermöglichen
forbid	verbieten, verbot
order	befehlen, befahl, befohlen, befiehlt, bestellen, ordnete
obey	gehorchen, folgen, befolgen
serve	dienen, diente, dient, bedienen, gedient
change	ändern, verändern, wechseln, änderte, geändert, verwandeln
happen	geschehen, passieren, geschah, geschieht
occur	vorkommen, auftreten, geschehen, stattfinden, ereignen
belong	gehören, gehört, angehören
own-verb	besitzen, besaß, besessen
contain	enthalten, enthält, enthielt, beinhalten
include	umfassen, einschließen, enthalten
mean	bedeuten, heißen, meinen, meinte, heißt
explain	erklären, erläutern
describe	beschreiben, schildern
prove	beweisen, bewies, erwies
discover	entdecken
invent	erfinden, erfand, erfunden
create	schaffen, schuf, erschaffen, geschaffen, erstellen
produce	herstellen, produzieren, erzeugen, hergestellt
develop	entwickeln
increase	erhöhen, zunehmen, steigern, vermehren, wachsen, gestiegen
decrease	abnehmen, verringern, sinken, vermindern, gesunken
improve	verbessern
prepare	vorbereiten, bereiten, zubereiten
protect	schützen, beschützen, geschützt
attack	angreifen, griff, angegriffen, überfallen
destroy	zerstören, vernichten
burn	brennen, brannte, verbrennen, brennt, verbrannt, gebrannt
fill	füllen, füllte, erfüllen, gefüllt, füllt
cover	bedecken, decken, deckte, abdecken
hide	verstecken, verbergen, verbarg, verborgen
touch	berühren, anfassen, rühren
smell	riechen, roch, riecht, gerochen, duften
point	zeigen, deuten, zeigte, deutete, hinweisen, wies
count	zählen, zählte, zählt, gezählt
measure	messen, maß, misst, gemessen
compare	vergleichen, verglich
divide	teilen, teilte, geteilt, teilt, aufteilen
join	verbinden, beitreten, anschließen, schloss, verbunden
share	teilen, teilte, teilt, geteilt
marry	heiraten, geheiratet, verheiratet
visit	besuchen
travel	reisen, reiste, reist, gereist
rest	ruhen, ausruhen, ruhte, rasten
repeat	wiederholen
report	berichten, melden, meldete
publish	veröffentlichen, herausgeben, publizieren, erschienen
print	drucken, druckte, gedruckt
translate	übersetzen, übertragen
study	studieren, lernen, untersuchen
examine	untersuchen, prüfen, prüfte, geprüft
consider	betrachten, erwägen, überlegen, halten, berücksichtigen
suppose	vermuten, annehmen, glauben
expect	erwarten
intend	beabsichtigen, vorhaben, wollte, gedenken
wish	wünschen, gewünscht
require	erfordern, verlangen, fordern, benötigen
force	zwingen, zwang, gezwungen, zwingt
cause	verursachen, bewirken, veranlassen
avoid	vermeiden, vermied, meiden
escape	entkommen, fliehen, flüchten, entkam, floh, entgehen
offer	anbieten, bieten, bot, bietet, angeboten
accept	annehmen, akzeptieren, nahm, angenommen, hinnehmen
thank	danken, dankte, bedanken, gedankt, danke
forgive	verzeihen, vergeben, verziehen, vergib
greet	grüßen, begrüßen, grüßte, gegrüßt
knock	klopfen, klopfte, geklopft
whisper	flüstern
breathe	atmen, atmete, atmet, geatmet
shine	scheinen, leuchten, schien, glänzen
blow	blasen, wehen, blies, wehte, bläst, weht
flow	fließen, floss, fließt, strömen, geflossen
rain	regnen, regnet, geregnet
freeze	frieren, fror, gefrieren, friert, gefroren, erfrieren
hang	hängen, hing, hängt, gehängt, hingen
lift	heben, hob, aufheben, hebt, gehoben
drop	fallen, tropfen, sinken, ließ
press	drücken, drückte, pressen, gedrückt
shake	schütteln, zittern, beben
spread	verbreiten, ausbreiten, breitete
gather	sammeln, versammeln, pflücken
collect	sammeln, gesammelt, einsammeln
support	unterstützen, stützen, stützte
suffer	leiden, litt, leidet, gelitten, litten
hurt	verletzen, wehtun, schmerzen, weh
heal	heilen, heilte, heilt, geheilt
first	erste, ersten, erster, erstes, zuerst
second	zweite
third	dritte
last	letzte
next	nächste, folgende
previous	vorige, vorherige, frühere
half	halb, Hälfte, halbe, halben
dozen	Dutzend
hundred	hundert
thousand	tausend
million	Million
number	Zahl, Nummer, Anzahl, Zahlen
pair	Paar, Paare
part	Teil, Teile, Teilen
whole	ganze, ganzen, Ganzes, ganz
rest-remaining	Rest, übrigen
time	Zeit, Zeiten, Mal
moment	Moment, Augenblick
second-time	Sekunde
minute	Minute
hour	Stunde
day	Tag, Tage, Tagen, Tages
night	Nacht, Nächte
morning	Morgen, Vormittag
noon	Mittag
afternoon	Nachmittag
evening	Abend, Abends
week	Woche, Wochen
month	Monat, Monate
year	Jahr, Jahre, Jahren, Jahres
century	Jahrhundert
season	Jahreszeit, Saison
spring	Frühling, Frühjahr
summer	Sommer
autumn	Herbst
winter	Winter
age	Alter, Zeitalter, Alters
past	Vergangenheit
present-time	Gegenwart
future	Zukunft, künftig
beginning	Anfang, Beginn
end-noun	Ende, Schluss, Enden
clock	Uhr, Uhren
Monday	Montag
Tuesday	Dienstag
Wednesday	Mittwoch
Thursday	Donnerstag
Friday	Freitag
Saturday	Samstag, Sonnabend
Sunday	Sonntag
January	Januar, Jänner
February	Februar
March	März
April	April
May	Mai
June	Juni
July	Juli
August	August
September	September
October	Oktober
November	November
December	Dezember
man	Mann, Männer, Mannes
woman	Frau, Frauen, Weib
person	Person, Mensch
people	Leute, Menschen, Volk, Leuten, Völker
human	Mensch
child	Kind, Kinder, Kindes
boy	Junge, Knabe, Jungen, Knaben, Bub
girl	Mädchen
baby	Baby, Säugling, Babys
father	Vater, Väter, Vaters
mother	Mutter, Mütter
parents	Eltern
son	Sohn, Söhne, Sohnes, Söhnen
daughter	Tochter, Töchter
brother	Bruder, Brüder
sister	Schwester
husband	Mann, Ehemann, Gatte, Gatten
wife	Frau, Ehefrau, Gattin
family	Familie
uncle	Onkel, Oheim, Onkels
aunt	Tante, Tanten
grandfather	Großvater, Opa
grandmother	Großmutter, Oma
friend	Freund
enemy	Feind, Feinde, Gegner
neighbour	Nachbar
guest	Gast, Gäste, Gästen
stranger	Fremde, Unbekannte
king	König, Könige
queen	Königin
prince	Prinz, Fürst, Prinzen
lord	Herr, Herrn, Herren
lady	Dame, Damen, Frau
gentleman	Herr, Herren, Gentleman, Herrn
Mr	Herr, Herrn
Mrs	Frau
Miss	Fräulein
doctor	Arzt, Doktor, Ärztin, Ärzte, Ärzten
teacher	Lehrer
pupil	Schüler, Student, Zögling
worker	Arbeiter
peasant	Bauer, Bauern, Landwirt
soldier	Soldat
officer	Offizier, Beamter
captain	Kapitän, Hauptmann
general	General
sailor	Matrose, Seemann, Seeleute
priest	Priester, Pfarrer
judge	Richter
lawyer	Anwalt, Rechtsanwalt, Anwälte, Advokat
writer	Schriftsteller, Dichter
author	Autor, Verfasser, Autoren
artist	Künstler
merchant	Kaufmann, Händler, Kaufleute
servant	Diener, Bediente, Magd, Knecht
master	Meister, Herr, Herrn
leader	Führer, Leiter, Anführer
chief	Chef, Häuptling, Oberhaupt
president	Präsident
minister	Minister
member	Mitglied
citizen	Bürger
crowd	Menge, Masse
youth	Jugend, Jüngling
old-man	Greis, Alte, Alter
name	Name, Namen, Namens
nation	Nation, Volk
tribe	Stamm, Stämme
company	Gesellschaft, Firma, Unternehmen
group	Gruppe
team	Mannschaft, Team, Gruppe
party	Partei
body	Körper, Leib, Leiche
head	Kopf, Haupt, Köpfe, Kopfes
face	Gesicht
eye	Auge, Augen
ear	Ohr, Ohren
nose	Nase, Nasen
mouth	Mund, Maul, Mundes
lip	Lippe, Lippen
tooth	Zahn, Zähne, Zähnen
tongue	Zunge, Zungen
hair	Haar, Haare, Haaren
neck	Hals, Nacken, Halses
shoulder	Schulter
arm	Arm, Arme, Armen
hand	Hand, Hände, Händen
finger	Finger
chest	Brust
heart	Herz, Herzen
stomach	Magen, Bauch
back-body	Rücken
leg	Bein, Beine, Beinen
knee	Knie, Knien
foot	Fuß, Füße, Füßen
skin	Haut, Häute
bone	Knochen, Gebein
blood	Blut, Blutes
brain	Gehirn, Hirn
voice	Stimme
tear-eye	Träne, Tränen
sweat	Schweiß
breath	Atem, Atemzug, Hauch
life	Leben, Lebens
death	Tod, Todes, Tode
health	Gesundheit
illness	Krankheit
pain	Schmerz
wound	Wunde, Wunden
sleep-noun	Schlaf
dream	Traum, Träume
mind	Geist, Sinn, Verstand
soul	Seele, Seelen
spirit	Geist, Geister
thought	Gedanke, Denken
idea	Idee, Gedanke, Ideen, Vorstellung
memory	Erinnerung, Gedächtnis
feeling	Gefühl, Empfindung
love-noun	Liebe
hatred	Hass, Haß
joy	Freude
sorrow	Kummer, Leid, Sorge, Trauer
anger	Zorn, Wut, Ärger
fear-noun	Angst, Furcht, Ängste
hope-noun	Hoffnung
courage	Mut
shame	Scham, Schande
pride	Stolz
pity	Mitleid, Erbarmen
desire	Verlangen, Wunsch, Begierde, Lust, Sehnsucht
pleasure	Vergnügen, Freude, Lust
happiness	Glück
strength	Kraft, Stärke, Kräfte
weakness	Schwäche
power	Macht, Kraft, Gewalt, Mächte
will-noun	Wille, Willen
knowledge	Wissen, Kenntnis, Erkenntnis
wisdom	Weisheit
truth	Wahrheit
lie-noun	Lüge, Lügen
mistake	Fehler, Irrtum
fault	Fehler, Schuld
reason	Grund, Vernunft, Gründe, Verstand
cause-noun	Ursache, Grund
purpose	Zweck, Absicht, Ziel
meaning	Bedeutung, Sinn
doubt	Zweifel
belief	Glaube, Überzeugung
god	Gott, Götter, Gottes
faith	Glaube
sin	Sünde, Sünden
heaven	Himmel
hell	Hölle
angel	Engel, Engeln
devil	Teufel
house	Haus, Häuser, Hause, Hauses
home	Heim, Zuhause, Heimat, Hause
room	Zimmer, Raum, Räume, Stube
door	Tür, Türen, Türe
window	Fenster
wall	Wand, Mauer, Wände, Mauern
roof	Dach, Dächer, Daches
floor	Boden, Fußboden, Stock, Etage
stairs	Treppe, Stiege
kitchen	Küche
garden	Garten, Gärten
yard	Hof, Höfe, Hofes
gate	Tor, Tore, Pforte
street	Straße
road	Straße, Weg, Landstraße
path	Pfad, Weg, Wege, Pfade
bridge	Brücke
city	Stadt, Städte
town	Stadt, Städte
village	Dorf, Dörfer, Dorfes
country	Land, Länder, Landes, Lande
state	Staat, Staaten
border	Grenze
place	Ort, Platz, Stelle, Orte, Plätze
corner	Ecke, Winkel, Ecken
side	Seite, Seiten
top	Spitze, Gipfel, oben
bottom	Boden, Grund, unten
middle	Mitte, mitten, mittlere
edge	Rand, Kante, Ränder
end-place	Ende, Enden
table	Tisch, Tische, Tabelle
chair	Stuhl, Sessel, Stühle
bed	Bett, Betten, Bette, Bettes
lamp	Lampe, Lampen
candle	Kerze, Kerzen
fire	Feuer, Brand, Feuers
smoke	Rauch
ash	Asche
stove	Ofen, Herd, Öfen
key	Schlüssel
box	Kiste, Schachtel, Kasten, Dose
bag	Tasche, Sack, Beutel, Tüte
bottle	Flasche
glass	Glas, Gläser, Glases
cup	Tasse, Becher, Tassen
plate	Teller, Platte
knife	Messer
spoon	Löffel
rope	Seil, Strick, Tau, Seile
thread	Faden, Fäden
needle	Nadel, Nadeln
cloth	Tuch, Stoff, Tücher
clothes	Kleider, Kleidung
coat	Mantel, Rock, Mäntel
shirt	Hemd, Hemden
hat	Hut, Hüte, Hutes
shoe	Schuh, Schuhe
ring	Ring, Ringe, Ringes
money	Geld, Gelder, Geldes
gold	Gold, golden, Goldes
silver	Silber
iron	Eisen, eisern
copper	Kupfer
wood	Holz, Hölzer, Holzes
stone	Stein, Steine
paper	Papier
book	Buch, Bücher, Buches
page	Seite, Seiten
letter	Brief, Briefe, Schreiben
word	Wort, Worte, Wörter, Worten
sentence	Satz, Sätze, Urteil
language	Sprache
newspaper	Zeitung
picture	Bild, Bilder, Gemälde
photograph	Foto, Fotografie, Photographie, Fotos
map	Karte, Karten, Landkarte
sign	Zeichen, Schild
line	Linie, Zeile, Linien, Reihe
story	Geschichte, Erzählung
song	Lied, Lieder, Gesang
music	Musik
play-theatre	Theaterstück, Stück, Schauspiel
game	Spiel, Spiele
tool	Werkzeug, Gerät
machine	Maschine
wheel	Rad, Räder, Rades
car	Auto, Wagen, Autos
cart	Karren, Wagen, Karre
train	Zug, Züge, Zuges, Zügen
ship	Schiff
boat	Boot, Boote, Kahn
plane	Flugzeug
horse-carriage	Kutsche, Wagen
weapon	Waffe, Waffen
sword	Schwert, Degen, Säbel
gun	Gewehr, Pistole, Kanone, Flinte
bomb	Bombe, Bomben
flag	Fahne, Flagge, Fahnen
bell	Glocke, Klingel
shop	Laden, Geschäft, Läden
market	Markt, Märkte, Marktes
school	Schule
university	Universität, Hochschule
church	Kirche
hospital	Krankenhaus, Spital
prison	Gefängnis, Kerker
office	Büro, Amt, Büros, Ämter
factory	Fabrik, Werk
hotel	Hotel, Hotels, Gasthof
station	Bahnhof, Station
airport	Flughafen, Flughäfen
library	Bibliothek, Bücherei
museum	Museum, Museen
theatre	Theater
palace	Palast, Schloss, Paläste
castle	Burg, Schloss, Schloß, Schlösser, Burgen
tower	Turm, Türme, Turmes
camp	Lager
tent	Zelt, Zelte, Zelten
hut	Hütte, Hütten
grave	Grab, Gräber, Grabes
world	Welt, Welten
earth	Erde, Erden
sky	Himmel
sun	Sonne, Sonnen
moon	Mond, Monde, Mondes
star	Stern, Sterne
light	Licht, Lichter
darkness	Dunkelheit, Finsternis
shadow	Schatten
air	Luft, Lüfte
wind	Wind, Winde, Windes
cloud	Wolke, Wolken
rain-noun	Regen, Regens
snow	Schnee
ice	Eis, Eises
storm	Sturm, Stürme, Unwetter
thunder	Donner
water	Wasser, Gewässer
river	Fluss, Fluß, Flüsse, Strom
lake	See, Seen
sea	Meer, See, Meere
ocean	Ozean, Weltmeer, Ozeane
coast	Küste
island	Insel, Inseln
wave	Welle, Wellen, Woge
mountain	Berg, Berge, Bergen, Gebirge
summit	Gipfel, Spitze
valley	Tal, Täler, Tales, Thal
glacier	Gletscher
rock	Felsen, Fels, Gestein
hill	Hügel
forest	Wald, Wälder, Waldes, Forst
field	Feld, Felder, Acker
desert	Wüste
sand	Sand, Sandes
dust	Staub
tree	Baum, Bäume, Baumes, Bäumen
leaf	Blatt, Blätter, Laub
branch	Zweig, Ast, Zweige, Äste
root	Wurzel
flower	Blume, Blumen, Blüte
grass	Gras, Gräser, Grases
fruit	Frucht, Obst, Früchte
apple	Apfel, Äpfel
seed	Samen, Same, Saat
corn	Korn, Getreide, Mais
bread	Brot, Brote, Brotes
meat	Fleisch
fish	Fisch, Fische
milk	Milch
egg	Ei, Eier, Eiern
salt	Salz, salzig
sugar	Zucker
oil	Öl, Öle, Erdöl
wine	Wein, Weine, Weines
beer	Bier, Biere
tea	Tee, Thee
coffee	Kaffee
food	Essen, Nahrung, Lebensmittel, Speise
meal	Mahlzeit, Essen, Mahl
animal	Tier, Tiere, Tieren, Thier
dog	Hund, Hunde, Hunden
cat	Katze, Kater, Katzen
horse	Pferd, Pferde, Ross
cow	Kuh, Kühe, Kühen
ox	Ochse, Ochs, Ochsen
sheep	Schaf, Schafe
goat	Ziege, Bock, Ziegen
pig	Schwein, Sau
bird	Vogel, Vögel, Vögeln
chicken	Huhn, Hühner, Hähnchen
wolf	Wolf, Wölfe, Wolfes
bear	Bär, Bären
lion	Löwe, Löwen
mouse	Maus, Mäuse, Mäusen
snake	Schlange
insect	Insekt
north	Norden, nördlich, Nord
south	Süden, südlich, Süd
east	Osten, östlich, Ost
west	Westen, westlich, West
left	links, linke, linken, linker
right	rechts, rechte
direction	Richtung
distance	Entfernung, Ferne, Abstand, Distanz
height	Höhe, Höhen
depth	Tiefe, Tiefen
length	Länge, Längen
weight	Gewicht
size	Größe, Umfang
speed	Geschwindigkeit, Tempo
temperature	Temperatur
heat	Hitze, Wärme
cold-noun	Kälte
nature	Natur
colour	Farbe, Farben
sound	Ton, Klang, Laut, Geräusch, Töne
noise	Lärm, Geräusch
silence	Stille, Schweigen, Ruhe
war	Krieg, Kriege
peace	Frieden
battle	Schlacht, Kampf, Kämpfe
victory	Sieg, Siege, Sieges
army	Armee, Heer, Armeen
law	Gesetz, Recht
right-noun	Recht, Rechte, Anspruch
duty	Pflicht, Dienst
freedom	Freiheit
order-noun	Ordnung
government	Regierung
parliament	Parlament
election	Wahl, Wahlen
policy	Politik
power-state	Macht, Großmacht, Mächte
economy	Wirtschaft, Ökonomie
trade	Handel, Gewerbe
price	Preis, Preise
cost-noun	Kosten
tax	Steuer, Abgabe
bank	Bank, Banken
debt	Schuld
work-noun	Arbeit, Werk
job	Arbeit, Stelle, Job
business	Geschäft, Angelegenheit
industry	Industrie
agriculture	Landwirtschaft, Ackerbau
science	Wissenschaft
art	Kunst, Künste
history	Geschichte
education	Bildung, Erziehung, Ausbildung
religion	Religion
culture	Kultur
tradition	Tradition, Überlieferung
custom	Sitte, Brauch, Gewohnheit, Bräuche
society	Gesellschaft
community	Gemeinschaft
class	Klasse
development	Entwicklung
progress	Fortschritt
change-noun	Änderung, Veränderung, Wandel, Wechsel
growth	Wachstum
result	Ergebnis, Resultat, Folge
effect	Wirkung, Auswirkung, Effekt
success	Erfolg
failure	Misserfolg, Scheitern, Versagen
attempt	Versuch
experience	Erfahrung, Erlebnis
example	Beispiel
case	Fall, Fälle, Falle, Fällen
question	Frage, Fragen
answer-noun	Antwort
problem	Problem
solution	Lösung
matter	Sache, Angelegenheit
thing	Ding, Sache, Dinge, Dingen
fact	Tatsache, Tat, Fakten
news	Nachricht, Neuigkeit
information	Information, Auskunft, Angaben
report-noun	Bericht
plan	Plan, Pläne, Plänen
project	Projekt, Vorhaben
program	Programm
decision	Entscheidung, Beschluss
agreement	Vereinbarung, Einigung, Abkommen
contract	Vertrag, Verträge
condition	Bedingung, Zustand, Voraussetzung
difference	Unterschied, Differenz
relation	Beziehung, Verhältnis
role	Rolle, Rollen
form	Form, Formen, Gestalt
kind	Art, Arten, Sorte
way	Weise, Art, Weg
method	Methode, Verfahren
system	System
process	Prozess, Vorgang, Verfahren
level	Ebene, Niveau, Stufe
degree	Grad, Grade, Maß
quality	Qualität, Eigenschaft
quantity	Menge, Quantität, Mengen
value	Wert, Werte, Wertes
use-noun	Gebrauch, Verwendung, Nutzung, Benutzung
need-noun	Bedarf, Bedürfnis, Not
help-noun	Hilfe
service	Dienst, Leistung
support-noun	Unterstützung, Stütze
danger	Gefahr
safety	Sicherheit
accident	Unfall, Unglück, Unfälle, Zufall
crime	Verbrechen, Straftat, Kriminalität
punishment	Strafe, Bestrafung
proof	Beweis, Nachweis
secret	Geheimnis
promise-noun	Versprechen
wish-noun	Wunsch, Wünsche
opinion	Meinung, Ansicht, Stellungnahme
interest	Interesse
attention	Aufmerksamkeit, Achtung, Beachtung
care	Sorge, Pflege, Sorgfalt
trust	Vertrauen
honour	Ehre, Ehren
respect	Respekt, Achtung
influence	Einfluss, Einflüsse
chance	Chance, Gelegenheit, Zufall
luck	Glück
fate	Schicksal, Los
journey	Reise, Fahrt, Reisen
visit-noun	Besuch
meeting	Treffen, Sitzung, Versammlung, Begegnung
conversation	Gespräch, Unterhaltung
speech	Rede, Sprache, Reden, Ansprache
attack-noun	Angriff, Anfall, Überfall
defence	Verteidigung
revolution	Revolution
movement	Bewegung
technology	Technologie, Technik
energy	Energie
article	Artikel
chapter	Kapitel
title	Titel, Titels, Überschrift
member-state	Mitgliedstaat
council	Rat, Rates, Räte
committee	Ausschuss, Komitee
commission	Kommission, Auftrag
union	Union, Vereinigung, Verband
organization	Organisation
authority	Behörde, Autorität
measure-noun	Maßnahme, Maß
provision	Bestimmung, Vorschrift
agreement-treaty	Abkommen, Vertrag, Übereinkommen, Verträge
Europe	Europa
America	Amerika
Asia	Asien
Africa	Afrika
China	China, Chinas
England	England
France	Frankreich
Germany	Deutschland
Russia	Russland, Rußland
Italy	Italien
Spain	Spanien
Japan	Japan, Japans
English	englisch, Engländer
French	französisch, Franzose
German	deutsch
Russian	russisch, Russe, Russen
Chinese	chinesisch
good	gut, gute, guten, guter, gutes, gutem
better	besser
best	beste, besten, bester, bestes
bad	schlecht, schlimm, böse
worse	schlechter, schlimmer
great	groß, große, großen, großartig
big	groß, große, großen, großer, großes
small	klein, kleine
large	groß, große, großen, großer, großes
long	lang, lange, langen, langer
short	kurz, kurze, kurzen, kurzer
high	hoch, hohe, hohen, hoher, höhere
low	niedrig, tief, nieder
tall	groß, hoch, große, hohe
deep	tief, tiefe, tiefen, tiefer
wide	breit, weit, breite, weite
narrow	eng, schmal, enge, engen
thick	dick, dicht, dicke, dichte, dicken
thin	dünn, dünne, mager, dünnen
heavy	schwer
light-weight	leicht
strong	stark, starke, kräftig
weak	schwach
hard	hart, schwer, harte, harten
soft	weich, sanft, weiche, sanfte
hot	heiß, heiße, heißen
warm	warm, warme, warmen
cool	kühl, kühle, kühlen
cold	kalt, kalte, kalten
dry	trocken
wet	nass, naß, nasse, feucht
full	voll, volle, vollen, voller
empty	leer, leere, leeren
new	neu, neue, neuen, neuer, neues, neuem
old	alt, alte, alten, alter, altes, älter
young	jung, junge, jungen, junger, jünger
ancient	alt, antik, uralt, alte
modern	modern
fast	schnell, rasch
slow	langsam
near-adjective	nahe, nah, nahen, nächste
distant	fern, entfernt, ferne, weit
bright	hell, helle, hellen, leuchtend
dark	dunkel, dunkle, finster
clear	klar, deutlich, klare, klaren
white	weiß, weiße, weißen
black	schwarz
red	rot, rote, roten, roter
green	grün, grüne, grünen
blue	blau, blaue, blauen
yellow	gelb, gelbe, gelben
brown	braun, braune
grey	grau, graue, grauen
beautiful	schön, schöne, hübsch
ugly	hässlich, häßlich
clean	sauber, rein
dirty	schmutzig, dreckig
rich	reich, reiche
poor	arm, arme, armen, armer
happy	glücklich, froh, fröhlich
sad	traurig
angry	zornig, wütend, böse, ärgerlich
afraid	ängstlich, Angst
tired	müde, müden
hungry	hungrig
thirsty	durstig
sick	krank, kranke
healthy	gesund
alive	lebendig, leben
dead	tot, tote, toten, Toter
free	frei, freie, freien, freier
busy	beschäftigt
ready	bereit, fertig
quiet	ruhig, still, leise, ruhige
loud	laut, laute, lauten, lauter
sweet	süß, süße, süßen
bitter	bitter, bittre
true	wahr, wahre, wahren
false	falsch, unwahr
right-correct	richtig, recht, korrekt
wrong	falsch, unrecht
same-identical	gleich, identisch
different	verschieden, anders, unterschiedlich
similar	ähnlich
possible	möglich
impossible	unmöglich
necessary	notwendig, nötig
important	wichtig
main	hauptsächlich, Haupt
special	besonders, speziell
general-adjective	allgemein
common	gemeinsam, gewöhnlich, häufig
usual	üblich, gewöhnlich
strange	seltsam, merkwürdig, sonderbar, fremd
simple	einfach, schlicht
difficult	schwierig, schwer
easy	leicht, einfach
certain	gewiss, bestimmt, sicher
sure	sicher, gewiss
open-adjective	offen, offene, geöffnet
closed	geschlossen, zu
public	öffentlich
private	privat
national	national, staatlich
international	international
political	politisch
economic	wirtschaftlich, ökonomisch
social	sozial, gesellschaftlich
human-adjective	menschlich
natural	natürlich
whole-entire	ganz, ganze, gesamt, ganzen
single	einzig, einzeln
double	doppelt, zweifach
equal	gleich
round	rund, runde, runden
straight	gerade
sharp	scharf
wise	weise, klug, weisen
stupid	dumm, dumme, blöd, dummer
clever	klug, schlau, kluge, gescheit
kind-adjective	freundlich, gütig, nett
cruel	grausam
brave	tapfer, mutig
proud	stolz, stolze
honest	ehrlich, redlich
famous	berühmt
dear	lieb, teuer, liebe, lieber, teure
holy	heilig
royal	königlich
military	militärisch
foreign	fremd, ausländisch, fremde
local	lokal, örtlich, lokale
following	folgend
necessary-legal	erforderlich, notwendig
responsible	verantwortlich, zuständig
technical	technisch
available	verfügbar, vorhanden
various	verschieden, diverse
further	weiter, ferner
additional	zusätzlich, weitere
final	endgültig, letzte
complete	vollständig, völlig, komplett
serious	ernst, ernsthaft, schwer
terrible	schrecklich, furchtbar, entsetzlich
wonderful	wunderbar, herrlich
pleasant	angenehm
favourite	Lieblings, liebste
"""#
