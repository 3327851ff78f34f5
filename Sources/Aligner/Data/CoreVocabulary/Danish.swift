// swift-format-ignore-file
// The core vocabulary of Danish: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyDanish = #"""
I	jeg
me	mig
my	min, mit, mine
you	du, dig
your	din, dit, dine
you-plural	I, jer, De, Dem, eder
your-plural	jeres, Deres, eders
he	han
him	ham
his	hans, sin, sit, sine
she	hun
her	hende
her-possessive	hendes, sin, sit, sine
it	det, den
its	dens, dets, sin, sit, sine
we	vi
us	os
our	vores, vor, vort, vore
they	de
them	dem
their	deres
self	sig, selv
one	man, en, ens
who	hvem, som, der
whom	hvem, som
whose	hvis
what	hvad, hvilket
which	hvilken, som, der
this	denne, dette, det, den, her
these	disse
that	det, den
those	de, dem, disse
here	her, herhen
there	der, derhen, derovre
where	hvor, hvorhen
when	hvornår, når, da
why	hvorfor
how	hvordan, hvorledes
how-many	mange, hvor
everyone	alle, enhver
someone	nogen, en
no-one	ingen
something	noget
nothing	intet, ingenting
everything	alt, alting
anything	noget
each	hver, hvert, enhver
every	hver, enhver, hvert, ethvert
all	alle, al, alt, hele
both	begge, både
other	anden, andre, andet, øvrige
same	samme
such	sådan, sådanne, sådant, slig
some	nogle, noget, nogen, visse
any	nogen, noget, enhver
many	mange, flere
much	meget, megen
few	få
little	lidt, lille
more	mere, flere, mer
most	mest, fleste
less	mindre, færre
enough	nok, tilstrækkelig
several	flere, adskillige
own	egen, eget, egne
alone	alene, ene
together	sammen, tilsammen, fælles
and	og
or	eller
but	men
if	hvis, om, dersom
because	fordi, da, thi
that-conjunction	at
so	så, derfor, altså
so-degree	så
than	end
as	som, ligesom
while	mens, medens
although	skønt, selvom, omend
before	før, inden, førend, foran
after	efter, bagefter
until	indtil, til
since	siden, da
unless	medmindre
whether	om, hvorvidt
neither	hverken, heller
either	enten, heller
not	ikke, ej
no	nej
no-determiner	ingen, intet, ikke
yes	ja, jo
also	også, ligeledes
only	kun, bare, blot
even	selv, endda, end
still	endnu, stadig, dog
already	allerede
yet	endnu, dog, hidtil
again	igen, atter
very	meget, såre
too	for, alt
almost	næsten
quite	ganske, helt, temmelig
rather	temmelig, snarere, hellere
perhaps	måske, muligvis
certainly	sikkert, bestemt, vist, ganske
really	virkelig, rigtig, egentlig
indeed	sandelig, faktisk, virkelig, jo
of-course	naturligvis, selvfølgelig
however	imidlertid, dog
therefore	derfor, altså
thus	således, altså, dermed
otherwise	ellers
instead	stedet, istedet
especially	især, særligt, navnlig
exactly	nøjagtigt, netop, præcis
just	lige, netop, just
about	omkring, cirka, omtrent, ca
never	aldrig
always	altid, stedse
often	ofte, tit, oftere
sometimes	undertiden, sommetider, somme
usually	sædvanligvis, normalt, plejer, almindeligvis
soon	snart
now	nu
then	da, så, derpå, derefter, dengang
later	senere
early	tidlig
late	sent, sen, sene, silde
today	idag, dag
yesterday	igår, går
tomorrow	imorgen, morgen
once	engang, gang
twice	gange, to
finally	endelig, omsider, sluttelig
suddenly	pludselig
immediately	straks, øjeblikkelig, umiddelbart
quickly	hurtigt, rask
slowly	langsomt
well	godt, vel
badly	dårligt, ilde, slemt
far	langt, fjernt, fjern
near	nær, ved, nærheden, tæt
away	væk, bort, borte, fra
back	tilbage
up	op, oppe, opad
down	ned, nede, nedad
inside	inde, indenfor, indeni, inden
outside	udenfor, ude, uden
everywhere	overalt
nowhere	ingensteds, intetsteds, steder
forward	fremad, frem, videre
in	i, på
into	ind, i
on	på
at	ved, på, hos, i
to	til, at
from	fra, af
of	af
with	med
without	uden
for	for, til
by	af, ved, med
through	gennem, igennem
between	mellem, imellem
among	blandt, iblandt, mellem
against	mod, imod
over	over
under	under
behind	bag, bagved
in-front-of	foran, for
beside	ved, siden
around	omkring, rundt, om
across	over, tværs
along	langs, hen
during	under, løbet
toward	mod, imod, hen
according-to	ifølge, efter
despite	trods
instead-of	stedet
because-of	grund
except	undtagen, bortset, uden
upon	på, oven, ovenpå
out-of	ud, af
be	er, var, være, været, vær, blev
have	har, havde, have, haft, ha
become	blive, blev, bliver, blevet
can	kan, kunne, kunnet
could	kunne
must	må, måtte, skal, skulle
should	bør, burde, skulle, skal
will	vil, ville, skal
would	ville, vilde
may	må, kan, måtte, får
want	vil, ville, ønsker, gerne, villet
do	gøre, gør, gjorde, gjort
make	gøre, lave, gjorde, gør, lavede, laver
go	gå, gik, går, gået, tage, tog, rejse
come	komme, kom, kommer, kommet
see	se, så, ser, set, ses
look	se, så, kigge, kiggede, ser, kigger
say	sige, sagde, siger, sagt, sig
tell	fortælle, sige, fortalte, sagde
speak	tale, taler, talte, talt
talk	snakke, tale, talte, taler
ask	spørge, spurgte, bede, bad
answer	svare, svarede, svarer, svaret
call	kalde, råbe, kaldte, kalder, kaldt, ringe, kaldes, hedder
know	vide, ved, vidste, kende, kendte, vidst, kender
think	tænke, tro, tænkte, tænker, synes, tænkt, troede
believe	tro, tror, troede, troet
understand	forstå, forstod, begribe
remember	huske, huskede, mindes, husker, erindre
forget	glemme, glemte, glemt
learn	lære, lærte, lærer, lært
teach	undervise, lære, lærte, lærer
read	læse, læste, læser, læst
write	skrive, skrev, skrevet
hear	høre, hørte, hører, hørt
listen	lytte, lyttede, lytter, høre
feel	føle, følte, føler, mærke, følt, mærkede
seem	synes, syntes, virke, lade, virker, virkede
give	give, gav, giver, givet, gives, giv
take	tage, tog, tager, taget, tages, tag
get	få, får, fik, fået
receive	modtage, få, modtog, fik
bring	bringe, bragte, hente, bragt
carry	bære, bar, bærer, båret
send	sende, sendte, sender, sendt
put	sætte, lægge, satte, lagde, stille, sat, lagt
lay	lægge, lagde, lægger, lagt
set	sætte, satte, sætter, sat, stille
keep	beholde, holde, holdt, bevare
hold	holde, holdt, holder
let	lade, lod, lader, ladet, lad
leave	forlade, efterlade, forlod, gå
stay	blive, blev, bliver, forblive, blevet
remain	forblive, blive, forblev, tilbage
stand	stå, stod, står, stået
sit	sidde, sad, sidder, siddet
lie	ligge, lå, ligger, ligget
lie-down	lægge, lagde, lægger
sleep	sove, sov, sover, sovet
wake	vågne, vække, vågnede, vækkede, vågen
rise	stige, rejse, steg, stod, rejste, stiger, steget
raise	hæve, løfte, hævede, løftede, rejse, rejste
fall	falde, faldt, falder, faldet
run	løbe, løb, løber, løbet
walk	gå, gik, går, gået, spadsere, vandre
ride	ride, red, rider, redet, køre
drive	køre, kørte, kører, drive, drev, kørt
fly	flyve, fløj, flyver, fløjet
swim	svømme
climb	klatre, kravle, stige
jump	springe, hoppe, sprang, hoppede
move	bevæge, flytte, røre, rykke
turn	vende, dreje, vendte, drejede, vender, vendt
return	vende, tilbage, vendte, returnere
enter	træde, trådte, ind, betræde
arrive	ankomme, ankom, komme, nå
reach	nå, nåede, når, nået, række, rakte
follow	følge, fulgte, følger, fulgt
lead	lede, føre, førte, ledte, fører, leder
meet	møde, mødte, træffe, traf, møder, mødt
find	finde, fandt, finder, fundet
seek	søge, søgte, lede, søger, søgt
lose	miste, tabe, mistede, tabte, mister, mistet
show	vise, viste, viser, vist
appear	vise, synes, optræde, fremstå, dukke
disappear	forsvinde, forsvandt, forsvundet
open	åbne, åbnede, åbner, åbnet
close	lukke, lukkede, lukker, lukket
begin	begynde
start	begynde, starte
end	ende, slutte, endte, ender, afslutte
finish	slutte, afslutte, færdig, fuldende
stop	stoppe, standse, holde, ophøre
continue	fortsætte, fortsatte
try	forsøge, prøve, prøvede
help	hjælpe, hjalp, hjulpet
need	behøve, trænge, behov, brug
use	bruge, brugte, bruger, anvende, benytte, brugt
work	arbejde, virke
play	lege, spille, legede, leger
live	leve, bo, lever, levede, bor, boede, levet
die	dø, døde, dør
kill	dræbe, dræbte, slå, dræber, dræbt
be-born	født, fødes, fødtes
grow	vokse, voksede, gro, vokser, dyrke, vokset
build	bygge, byggede, bygger, bygget
break	bryde, brød, knække, brække, brudt, bryder
cut	skære, skar, klippe, hugge, skåret, skærer
tear	rive, rev, river, revet, flå
tie	binde, bandt, binder, bundet
pull	trække, trak, trukket
push	skubbe, støde, skyde, stødte
throw	kaste, kastede, smide, kaster, kastet, smed
catch	fange, fangede, gribe, fanger, greb, fanget
hit	slå, slog, ramme, ramte, slår, slået
fight	kæmpe, kæmpede, slås, bekæmpe, kæmper, stride
win	vinde, vandt, vinder, vundet
save	redde, reddede, frelse, spare, reddet
buy	købe, købte, køber, købt
sell	sælge, solgte, sælger, solgt
pay	betale, betalte
cost	koste, koster, kostede, kostet
eat	spise, spiste, æde, spiser, spist, åd
drink	drikke, drak, drukket, drik
cook	koge, lave, kogte, koger, kogt
wear	bære, bar, bærer, iført
dress	klæde, klædte, klædt
wash	vaske, vaskede, vasker, vasket
love	elske, elskede, elsker, elsket
hate	hade, hadede, hader, hadet
like	lide, holde, holder, elske
hope	håbe, håber, håbede, håbet
fear	frygte
laugh	le, grine, lo, grinede, ler, leet
smile	smile, smilede, smiler
cry	græde, græd, græder, skrige, grædt, skreg
weep	græde, græd, græder, grædt
shout	råbe, råbte, skrige, råber, skreg, råbt
sing	synge, sang, synger, sunget
dance	danse, dansede, danser, danset
wait	vente, ventede, venter, ventet
watch	betragte, se, iagttage, våge
choose	vælge, valgte, vælger, valgt
decide	beslutte, bestemme, afgøre
agree	enig, enes, enige, aftale, samtykke
refuse	nægte, afslå, nægtede, afvise, vægre
promise	love, lovede, lover, lovet
allow	tillade, tillod, lade
forbid	forbyde, forbød, forbudt
order	befale, beordre, bestille
obey	adlyde, lystre, adlød, lyde
serve	tjene, tjente, betjene, tjener, servere
change	ændre, forandre, skifte, ændrede, ændrer, ændret
happen	ske, skete, sker, hænde, sket, hændte
occur	forekomme, ske, indtræffe, opstå
belong	tilhøre, høre, hører, hørte
own-verb	eje, ejede, ejer, besidde, ejet
contain	indeholde
include	omfatte, inkludere, indbefatte, indeholde
mean	betyde, mene, betød, mener, mente
explain	forklare
describe	beskrive, skildre, beskrev
prove	bevise, beviste
discover	opdage
invent	opfinde, opfandt
create	skabe, skabte, skaber, skabt
produce	producere, fremstille, frembringe
develop	udvikle
increase	øge, stige, forøge, øgede, vokse, øges, øget
decrease	falde, formindske, aftage, mindske
improve	forbedre
prepare	forberede, tilberede, berede
protect	beskytte, værne
attack	angribe, angreb, overfalde
destroy	ødelægge, ødelagde
burn	brænde, brændte
fill	fylde, fyldte, opfylde, fyldt, fylder
cover	dække, dækkede, dækker, dækket, tildække
hide	skjule, gemme, skjulte, gemte, gemmer
touch	røre, berøre, rørte, rører
smell	lugte, lugtede, dufte, lugter
point	pege, pegede, peger, peget
count	tælle, talte, tæller, talt
measure	måle, målte, måler, målt
compare	sammenligne
divide	dele, delte, inddele, opdele, delt
join	forene, slutte, tilslutte, forbinde
share	dele, delte, deler, delt
marry	gifte, giftede, gift, ægte
visit	besøge, besøgte
travel	rejse, rejste, rejser, rejst
rest	hvile, hvilede, hviler, udhvile
repeat	gentage, gentog
report	berette, rapportere, melde, meldte
publish	udgive, offentliggøre, udgav
print	trykke, trykte, udskrive, trykt
translate	oversætte, oversatte
study	studere, læse
examine	undersøge, granske, prøve
consider	overveje, betragte, anse, mene
suppose	formode, antage, tro
expect	forvente, vente, ventede
intend	agte, agter, hensigt, agtede
wish	ønske, ønskede, ønsker, ønsket
require	kræve, kræver, forlange, krævede, krævet
force	tvinge, tvang, tvunget, nødt
cause	forårsage, medføre, volde, bevirke
avoid	undgå, undgik, undgår, undgået
escape	undslippe, flygte, undslap, undkomme
offer	tilbyde, byde, tilbød, bød, tilbudt
accept	acceptere, modtage, godtage, antage
thank	takke, takkede, tak, takker
forgive	tilgive, tilgav
greet	hilse, hilste, hilser, hilst
knock	banke, bankede, banker
whisper	hviske
breathe	ånde, vejret, åndede
shine	skinne, lyse, lyste, stråle, lyser
blow	blæse, blæste, blæser, puste, blæst
flow	flyde, strømme, flød, løbe, flyder
rain	regne, regner, regnede, regnet
freeze	fryse, frøs, fryser, frosset
hang	hænge, hang, hænger, hængte, hængt
lift	løfte, løftede, hæve, løfter, løftet
drop	tabe, slippe, tabte, dryppe, falde
press	trykke, presse
shake	ryste, rystede, ryster, rystet
spread	sprede, spredte, udbrede, brede, bredte
gather	samle, samlede, forsamle, samles, plukke
collect	samle, samlede, samler, samlet, indsamle
support	støtte, understøtte
suffer	lide, led, lider, lidt
hurt	skade, såre, ondt, skadede, såret
heal	helbrede, læge, læges
first	første, først
second	anden, andet
third	tredje
last	sidste, sidst
next	næste, følgende, nærmeste
previous	forrige, tidligere, foregående
half	halv, halvdel, halve, halvt
dozen	dusin, snes
hundred	hundrede
thousand	tusind
million	million
number	antal, nummer, tal, antallet, tallet
pair	par, parret
part	del, dele, delen
whole	hel, hele, helhed
rest-remaining	rest, resten, øvrige
time	tid, gang, tiden, tider, gange
moment	øjeblik, stund
second-time	sekund
minute	minut, minutter
hour	time, timer, timen
day	dag, dagen, dage, dagene, døgn
night	nat, natten, nætter
morning	morgen, formiddag
noon	middag
afternoon	eftermiddag
evening	aften, aftenen, aftner
week	uge, uger, ugen
month	måned
year	år, året, års, årene
century	århundrede
season	årstid, sæson
spring	forår, foråret
summer	sommer, somre
autumn	efterår, høst
winter	vinter, vintre
age	alder, alderen, tidsalder
past	fortid
present-time	nutid, nutiden, nuværende
future	fremtid, kommende
beginning	begyndelse, start
end-noun	slutning, ende, enden
clock	ur, klokke, uret
Monday	mandag
Tuesday	tirsdag
Wednesday	onsdag
Thursday	torsdag
Friday	fredag
Saturday	lørdag
Sunday	søndag
January	januar
February	februar
March	marts
April	april
May	maj
June	juni
July	juli
August	august
September	september
October	oktober
November	november
December	december
man	mand, manden, mænd, mændene
woman	kvinde
person	person, menneske
people	folk, mennesker, folket, personer
human	menneske
child	barn, barnet, børn, børnene
boy	dreng, drengen
girl	pige, pigen, piger, pigens
baby	baby, spædbarn, babyen
father	far, fader, faderen, fædre
mother	mor, moder, moderen, mødre
parents	forældre
son	søn, sønnen, sønner
daughter	datter, døtre
brother	bror, broder, brødre
sister	søster, søstre
husband	mand, ægtemand, manden
wife	kone, hustru, konen, koner
family	familie, slægt
uncle	onkel, farbror, morbror
aunt	tante, moster, faster, tanten
grandfather	bedstefar, farfar, morfar
grandmother	bedstemor, mormor, farmor
friend	ven, venner, vennen, veninde
enemy	fjende
neighbour	nabo, naboer, naboen
guest	gæst, gæster, gæsten
stranger	fremmed
king	konge, kongen, konger
queen	dronning
prince	prins, fyrste, prinsen
lord	herre, herren, herrer
lady	dame, damen, damer, frue
gentleman	herre, herrer, herren, gentleman
Mr	hr, herr
Mrs	fru
Miss	frøken
doctor	læge, doktor, lægen, læger
teacher	lærer, læreren, lærerinde
pupil	elev, studerende, student, eleven, elever
worker	arbejder
peasant	bonde, landmand, bønder, bonden
soldier	soldat
officer	officer, embedsmand
captain	kaptajn
general	general
sailor	sømand, matros, sømænd
priest	præst, præsten
judge	dommer
lawyer	advokat, sagfører
writer	forfatter, digter, skribent
author	forfatter
artist	kunstner
merchant	købmand, handelsmand, købmænd
servant	tjener, tjenestepige, karl
master	mester, herre, herren
leader	leder, lederen, fører
chief	chef, høvding, chefen
president	præsident, formand
minister	minister
member	medlem
citizen	borger
crowd	mængde, menneskemængde, flok, skare
youth	ungdom, yngling
old-man	olding, gubbe, gamle
name	navn, navnet, navne
nation	nation, folk
tribe	stamme
company	selskab, virksomhed, firma, kompagni
group	gruppe
team	hold, holdet, team
party	parti, partiet
body	krop, kroppen, legeme, lig
head	hoved, hovedet
face	ansigt
eye	øje, øjne, øjnene, øjet
ear	øre, ører, ørerne, øret
nose	næse, næsen
mouth	mund, munden
lip	læbe, læber, læberne
tooth	tand, tænder, tanden
tongue	tunge, tungen
hair	hår, håret
neck	hals, nakke, halsen, nakken
shoulder	skulder, skuldre
arm	arm, armen, arme, armene
hand	hånd, hånden, hænder
finger	finger, fingre
chest	bryst, brystet
heart	hjerte
stomach	mave, maven, bug
back-body	ryg, ryggen, rygge
leg	ben, benet, benene
knee	knæ, knæet, knæene
foot	fod, fødder, foden
skin	hud, huden, skind
bone	knogle, ben
blood	blod, blodet
brain	hjerne
voice	stemme
tear-eye	tåre, tårer, tårerne
sweat	sved, sveden
breath	åndedræt, ånde, vejr
life	liv, livet, livets
death	død, døden, dødens
health	helbred, sundhed
illness	sygdom
pain	smerte, pine
wound	sår, såret
sleep-noun	søvn, søvnen
dream	drøm, drømme
mind	sind, sindet, forstand
soul	sjæl, sjælen, sjæle
spirit	ånd, ånden, ånder
thought	tanke, tanken, tanker
idea	idé, tanke, ideen, ideer
memory	minde, hukommelse, erindring, minder
feeling	følelse
love-noun	kærlighed
hatred	had, hadet
joy	glæde, fryd
sorrow	sorg, sorgen
anger	vrede, vreden
fear-noun	frygt, angst, frygten, skræk
hope-noun	håb, håbet
courage	mod, modet
shame	skam, skammen
pride	stolthed, hovmod
pity	medlidenhed, medynk, synd
desire	ønske, begær, lyst, længsel
pleasure	fornøjelse, nydelse, glæde
happiness	lykke, lykken
strength	styrke, kraft, kræfter
weakness	svaghed
power	magt, kraft, magten, styrke
will-noun	vilje, viljen
knowledge	viden, kundskab, kendskab
wisdom	visdom
truth	sandhed
lie-noun	løgn, løgne, løgnen
mistake	fejl, fejltagelse, fejlen
fault	fejl, skyld, skylden
reason	grund, fornuft, årsag, grunden
cause-noun	årsag, grund, sag
purpose	formål, hensigt, mål
meaning	betydning, mening
doubt	tvivl, tvivlen
belief	tro, overbevisning, troen
god	gud, guder, guden, guds
faith	tro, troen
sin	synd, synden, synder
heaven	himmel, himlen
hell	helvede
angel	engel, engle, englen
devil	djævel, fanden, djævle
house	hus, huset, huse, husene
home	hjem, hjemmet
room	værelse, rum, stue, stuen, rummet
door	dør, døren, døre
window	vindue
wall	væg, mur, væggen, muren, vægge, mure
roof	tag, taget
floor	gulv, gulvet, etage
stairs	trappe
kitchen	køkken
garden	have, haven, haver
yard	gård, gården
gate	port, porten, låge
street	gade, gaden, gader
road	vej, vejen, veje
path	sti, stien, vej, stier
bridge	bro, broen, broer
city	by, byen, byer
town	by, byen, byer
village	landsby
country	land, landet, lande
state	stat, staten, stater, tilstand
border	grænse
place	sted, plads, stedet, steder
corner	hjørne, krog
side	side, siden, sider
top	top, toppen, spids
bottom	bund, bunden
middle	midte, midt, midten
edge	kant, rand, kanten
end-place	ende, enden, slutning
table	bord, bordet, borde, tabel
chair	stol, stolen, stole
bed	seng, sengen, senge
lamp	lampe, lampen
candle	lys, lyset, stearinlys
fire	ild, ilden, brand, bål
smoke	røg, røgen
ash	aske, asken
stove	komfur, ovn, kakkelovn, ovnen
key	nøgle, nøglen
box	kasse, æske, kiste, kassen
bag	taske, pose, sæk, tasken
bottle	flaske
glass	glas, glasset
cup	kop, bæger, koppen, kopper
plate	tallerken, fad, plade
knife	kniv, kniven, knive
spoon	ske, skeen, skeer
rope	reb, rebet, tov
thread	tråd, tråden
needle	nål, nålen, nåle
cloth	klæde, stof, dug, tøj
clothes	tøj, klæder, tøjet
coat	frakke, kappe, jakke
shirt	skjorte
hat	hat, hatten, hatte
shoe	sko, skoene, skoen
ring	ring, ringen, ringe
money	penge, pengene
gold	guld, guldet
silver	sølv, sølvet
iron	jern, jernet
copper	kobber
wood	træ, træet, brænde
stone	sten, stenen, stene
paper	papir, papirer
book	bog, bogen, bøger, bøgerne
page	side, siden, sider
letter	brev, brevet, breve
word	ord, ordet, ordene
sentence	sætning, dom
language	sprog, sproget
newspaper	avis, avisen, aviser, blad
picture	billede, maleri
photograph	fotografi, foto, billede
map	kort, kortet
sign	tegn, skilt, tegnet
line	linje, linie, række
story	historie, fortælling, eventyr
song	sang, sangen, sange, vise
music	musik
play-theatre	skuespil, teaterstykke, stykke
game	spil, leg, spillet, legen
tool	værktøj, redskab
machine	maskine
wheel	hjul, hjulet
car	bil, bilen, biler
cart	vogn, kærre, vognen, vogne
train	tog, toget, togene
ship	skib, skibet, skibe
boat	båd, båden, både
plane	fly, flyvemaskine, flyet
horse-carriage	vogn, karet, vognen, vogne
weapon	våben, våbnet, våbnene
sword	sværd, sværdet, kårde
gun	gevær, pistol, kanon, bøsse
bomb	bombe, bomben, bomber
flag	flag, flaget, fane
bell	klokke
shop	butik, forretning, butikken
market	marked, torv, torvet
school	skole, skolen, skoler
university	universitet
church	kirke, kirken, kirker
hospital	hospital, sygehus
prison	fængsel, fængslet
office	kontor, embede
factory	fabrik
hotel	hotel, kro
station	station, banegård
airport	lufthavn
library	bibliotek
museum	museum, museet, museer
theatre	teater, teatret
palace	palads, slot
castle	slot, borg, slottet, borgen
tower	tårn, tårnet
camp	lejr, lejren
tent	telt, teltet
hut	hytte, hytten
grave	grav, graven, grave
world	verden
earth	jord, jorden
sky	himmel, himlen, sky
sun	sol, solen, solens
moon	måne, månen, månens
star	stjerne
light	lys, lyset
darkness	mørke, mørket
shadow	skygge
air	luft, luften
wind	vind, vinden, blæst, vinde
cloud	sky, skyer, skyen
rain-noun	regn, regnen
snow	sne, sneen
ice	is, isen
storm	storm, stormen, uvejr
thunder	torden
water	vand, vandet
river	flod, å, floden, floder, åen, elv
lake	sø, søen, søer
sea	hav, havet, sø, søen
ocean	ocean, verdenshav, hav
coast	kyst, kysten
island	ø, øen, øer, øerne
wave	bølge, bølger
mountain	bjerg, bjerget, fjeld
summit	top, toppen, tinde
valley	dal, dalen, dale
glacier	gletsjer, bræ, jøkel
rock	klippe, sten
hill	bakke, høj, bakken, bakker
forest	skov, skoven, skove
field	mark, marken, felt, marker, ager
desert	ørken, ørkenen
sand	sand, sandet
dust	støv, støvet
tree	træ, træet, træer, træerne
leaf	blad, blade, bladet, løv
branch	gren, grenen, kvist, grene
root	rod, rødder, roden
flower	blomst
grass	græs, græsset
fruit	frugt, frugter
apple	æble, æbler, æblet
seed	frø, sæd, frøet
corn	korn, kornet, majs
bread	brød, brødet
meat	kød, kødet
fish	fisk, fisken
milk	mælk, mælken
egg	æg, ægget, æggene
salt	salt, saltet
sugar	sukker
oil	olie, olien
wine	vin, vinen, vine
beer	øl, øllet
tea	te, teen
coffee	kaffe, kaffen
food	mad, føde, maden, fødevarer
meal	måltid
animal	dyr, dyret, dyrene
dog	hund, hunden, hunde
cat	kat, katten, katte
horse	hest, hesten, heste
cow	ko, køer, koen, køerne
ox	okse, oksen, okser, stud
sheep	får, fåret, fårene
goat	ged, geder, geden, buk
pig	gris, svin, grisen, grise
bird	fugl, fuglen, fugle
chicken	kylling, høne, høns
wolf	ulv, ulven, ulve
bear	bjørn, bjørnen
lion	løve, løven, løver
mouse	mus, musen, musene
snake	slange
insect	insekt
north	nord, norden, nordlig
south	syd, syden, sydlig
east	øst, østen, østlig
west	vest, vesten, vestlig
left	venstre
right	højre
direction	retning
distance	afstand, strækning
height	højde, højden
depth	dybde, dybden, dyb
length	længde
weight	vægt, vægten
size	størrelse
speed	hastighed, fart, farten
temperature	temperatur
heat	hede, varme, varmen, heden
cold-noun	kulde, kulden
nature	natur
colour	farve, farver, farven
sound	lyd, lyden, lyde, klang
noise	støj, larm, støjen
silence	stilhed, tavshed
war	krig, krigen, krige
peace	fred, freden
battle	slag, kamp, slaget, kampen
victory	sejr, sejren
army	hær, hæren, armé
law	lov, loven, love, lovgivning
right-noun	ret, rettighed, retten
duty	pligt, pligten
freedom	frihed
order-noun	orden, rækkefølge
government	regering
parliament	parlament, folketing
election	valg, valget
policy	politik
power-state	magt, stormagt, magten
economy	økonomi
trade	handel, handlen
price	pris, prisen, priser
cost-noun	omkostning, udgift
tax	skat, skatter, afgift
bank	bank, banken, banker
debt	gæld, gælden
work-noun	arbejde, værk
job	job, arbejde, stilling, jobbet
business	forretning, virksomhed
industry	industri
agriculture	landbrug
science	videnskab
art	kunst, kunsten
history	historie
education	uddannelse, opdragelse, undervisning
religion	religion
culture	kultur
tradition	tradition
custom	skik, sædvane, skikke
society	samfund, selskab
community	fællesskab, samfund
class	klasse
development	udvikling
progress	fremskridt
change-noun	ændring, forandring, skift
growth	vækst, væksten
result	resultat, følge
effect	virkning, effekt
success	succes, held
failure	fiasko, nederlag, svigt
attempt	forsøg
experience	erfaring, oplevelse
example	eksempel
case	tilfælde, sag, sagen
question	spørgsmål
answer-noun	svar, svaret
problem	problem
solution	løsning
matter	sag, anliggende, sagen, spørgsmål
thing	ting, sag, tingene
fact	kendsgerning, faktum, fakta
news	nyhed, nyheder
information	information, oplysning
report-noun	rapport, betænkning, beretning
plan	plan, planer, planen
project	projekt
program	program
decision	beslutning, afgørelse
agreement	aftale, enighed, overenskomst
contract	kontrakt, aftale
condition	betingelse, tilstand, vilkår
difference	forskel
relation	forhold, forbindelse, relation
role	rolle, rollen, roller
form	form, formen, skikkelse
kind	slags, art, sort
way	måde, måden, vej, vis
method	metode, fremgangsmåde
system	system
process	proces
level	niveau, plan
degree	grad, graden, grader
quality	kvalitet, egenskab
quantity	mængde, kvantitet
value	værdi, værdien
use-noun	brug, anvendelse, benyttelse, brugen
need-noun	behov, nød, behovet
help-noun	hjælp, bistand
service	tjeneste, service, ydelse
support-noun	støtte
danger	fare, faren, farer
safety	sikkerhed
accident	ulykke, uheld
crime	forbrydelse, kriminalitet
punishment	straf, straffen
proof	bevis, beviset
secret	hemmelighed
promise-noun	løfte, løftet, løfter
wish-noun	ønske, ønsker, ønsket
opinion	mening, opfattelse, udtalelse, holdning
interest	interesse
attention	opmærksomhed
care	omsorg, pleje, omhu
trust	tillid
honour	ære, æren, hæder
respect	respekt, agtelse
influence	indflydelse, påvirkning
chance	chance, mulighed, tilfælde, lejlighed
luck	held, lykke
fate	skæbne
journey	rejse, rejsen, rejser, tur
visit-noun	besøg
meeting	møde, mødet, møder
conversation	samtale
speech	tale, talen, taler
attack-noun	angreb, anfald
defence	forsvar
revolution	revolution
movement	bevægelse
technology	teknologi, teknik
energy	energi
article	artikel, artikler
chapter	kapitel, kapitler
title	titel, titlen, overskrift
member-state	medlemsstat
council	råd, rådet, rådets
committee	udvalg, komité
commission	kommission, hverv
union	union, forbund, forening
organization	organisation
authority	myndighed, autoritet
measure-noun	foranstaltning, mål
provision	bestemmelse
agreement-treaty	aftale, traktat, overenskomst
Europe	Europa
America	Amerika
Asia	Asien
Africa	Afrika
China	Kina, Kinas
England	England
France	Frankrig
Germany	Tyskland
Russia	Rusland
Italy	Italien
Spain	Spanien
Japan	Japan, Japans
English	engelsk, englænder
French	fransk
German	tysk, tyske, tysker
Russian	russisk, russer
Chinese	kinesisk, kineser
good	god, godt, gode
better	bedre
best	bedst, bedste
bad	dårlig, ond, slem, slet, onde
worse	værre, dårligere, ringere
great	stor, store, stort
big	stor, store, stort
small	lille, små, liden
large	stor, store, stort
long	lang, lange, langt
short	kort, korte
high	høj, høje, højt, højere
low	lav, lave, lavt, lavere
tall	høj, høje, højt
deep	dyb, dybe, dybt
wide	bred, vid, brede, vide, bredt
narrow	smal, snæver, smalle, snævre, smalt
thick	tyk, tykke, tæt, tykt
thin	tynd, tynde, mager, tyndt
heavy	tung, tunge, svær, tungt
light-weight	let, lette
strong	stærk, stærke, kraftig
weak	svag, svage, svagt
hard	hård, hårde, hårdt, svær
soft	blød, bløde, blødt
hot	hed, varm, hede, varme
warm	varm, varme, varmt
cool	kølig, sval, kølige
cold	kold, kolde, koldt
dry	tør, tørre, tørt
wet	våd, våde, vådt
full	fuld, fulde, fuldt
empty	tom, tomme, tomt
new	ny, nye, nyt
old	gammel, gamle, ældre
young	ung, unge, yngre, ungt
ancient	oldtidens, ældgammel, gammel
modern	moderne
fast	hurtig
slow	langsom
near-adjective	nær, nære, nærmeste
distant	fjern, fjerne, fjernt
bright	lys, klar, lyse, klare
dark	mørk, mørke, mørkt
clear	klar, tydelig, klart, klare
white	hvid, hvide, hvidt
black	sort, sorte
red	rød, røde, rødt
green	grøn, grønne, grønt
blue	blå, blåt
yellow	gul, gule, gult
brown	brun, brune, brunt
grey	grå, gråt
beautiful	smuk, smukke, skøn, dejlig, smukt
ugly	grim, styg, grimme, hæslig
clean	ren, rene, rent
dirty	snavset, beskidt
rich	rig, rige, rigt
poor	fattig, stakkels, arm
happy	lykkelig, glad, glade
sad	trist, bedrøvet, sørgelig, triste
angry	vred, vrede, gal, arrig
afraid	bange, ræd
tired	træt, trætte
hungry	sulten, sultne
thirsty	tørstig
sick	syg, syge, sygt
healthy	sund, rask, sunde, raske
alive	levende, live
dead	død, døde, dødt
free	fri, frie, frit
busy	travl, optaget, travlt
ready	klar, færdig, parat, rede
quiet	stille, rolig, roligt
loud	høj, højlydt, højt
sweet	sød, søde, sødt
bitter	bitter, bitre
true	sand, sandt, sande
false	falsk, falske
right-correct	rigtig, ret, korrekt
wrong	forkert, gal, galt
same-identical	samme, ens, lige, identisk
different	forskellig, anderledes
similar	lignende, lig, ens
possible	mulig, muligt, mulige
impossible	umulig
necessary	nødvendig
important	vigtig
main	hovedsagelig, vigtigste, hoved
special	særlig, speciel
general-adjective	almindelig, generel, almen
common	fælles, almindelig
usual	sædvanlig, almindelig
strange	mærkelig, underlig, sær, besynderlig
simple	enkel, simpel, enkelt, enkle, simple
difficult	vanskelig, svær, svært
easy	let, nem, nemt, lette, nemme
certain	vis, visse, sikker, bestemt
sure	sikker, sikre, vis
open-adjective	åben, åbne, åbent
closed	lukket, lukkede
public	offentlig
private	privat
national	national
international	international
political	politisk
economic	økonomisk
social	social, samfundsmæssig
human-adjective	menneskelig
natural	naturlig
whole-entire	hel, hele, helt
single	enkelt, eneste, enlig
double	dobbelt
equal	lige, lig, ligelig
round	rund, runde, rundt
straight	lige, ret
sharp	skarp, skarpe, spids
wise	klog, vis, kloge, vise
stupid	dum, dumme, dumt
clever	klog, dygtig, kloge, kvik
kind-adjective	venlig, rar, flink, god
cruel	grusom
brave	modig, tapper, tapre
proud	stolt, stolte
honest	ærlig, redelig, ærlige
famous	berømt, kendt
dear	kær, kære, dyr
holy	hellig
royal	kongelig
military	militær
foreign	fremmed, udenlandsk
local	lokal, lokale
following	følgende
necessary-legal	nødvendig, fornøden, påkrævet
responsible	ansvarlig
technical	teknisk
available	tilgængelig, disponibel, rådighed
various	forskellige, diverse
further	yderligere, videre
additional	yderligere, ekstra
final	endelig, sidste, afsluttende
complete	fuldstændig, komplet, hel
serious	alvorlig
terrible	frygtelig, forfærdelig, skrækkelig
wonderful	vidunderlig, herlig, dejlig
pleasant	behagelig, hyggelig
favourite	yndlings, favorit
"""#
