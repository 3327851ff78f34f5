// swift-format-ignore-file
// The core vocabulary of Dutch: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyDutch = #"""
I	ik
me	mij, me
my	mijn, mijne
you	jij, je, jou, gij
your	jouw, je, uw
you-plural	jullie, u, gij
your-plural	jullie, uw, uwe
he	hij
him	hem
his	zijn, zijne
she	zij, ze
her	haar, ze
her-possessive	haar, hare
it	het
its	zijn, haar, ervan
we	wij, we
us	ons
our	ons, onze
they	zij, ze
them	hen, hun, ze
their	hun
self	zich, zichzelf, zelf
one	men, je
who	wie, die
whom	wie, die
whose	wiens, wier, waarvan
what	wat
which	welke, welk, die, dat
this	dit, deze
these	deze
that	dat, die
those	die
here	hier
there	daar, er, ginds
where	waar
when	wanneer, toen, als
why	waarom
how	hoe
how-many	hoeveel
everyone	iedereen, ieder
someone	iemand
no-one	niemand
something	iets, wat
nothing	niets, niks
everything	alles
anything	iets, alles
each	elk, elke, ieder, iedere
every	elke, ieder, elk, iedere
all	alle, al, allen, alles
both	beide, beiden, allebei
other	ander, andere
same	dezelfde, hetzelfde, zelfde
such	zulke, zulk, zo, dergelijk
some	sommige, enige, wat, enkele
any	enig, enige, welk
many	veel, vele, velen
much	veel
few	weinig
little	weinig, beetje
more	meer
most	meest, meeste
less	minder
enough	genoeg, voldoende
several	verscheidene, meerdere
own	eigen
alone	alleen
together	samen, tezamen
and	en
or	of
but	maar
if	als, indien
because	omdat, want
that-conjunction	dat
so	dus, zo
so-degree	zo, zozeer
than	dan
as	als, zoals
while	terwijl
although	hoewel, ofschoon, al
before	voordat, voor, eer
after	na, nadat
until	tot, totdat
since	sinds, sedert, sindsdien
unless	tenzij
whether	of
neither	noch, evenmin
either	of, hetzij
not	niet
no	nee, neen
no-determiner	geen
yes	ja, jawel
also	ook, eveneens, tevens
only	alleen, slechts, enkel, maar
even	zelfs
still	nog, steeds
already	al, reeds
yet	nog
again	weer, opnieuw, wederom
very	zeer, heel, erg
too	te
almost	bijna, haast
quite	heel, vrij, geheel
rather	liever, nogal, eerder
perhaps	misschien, wellicht
certainly	zeker, vast
really	werkelijk, echt
indeed	inderdaad, immers
of-course	natuurlijk, uiteraard
however	echter, evenwel
therefore	daarom, derhalve
thus	dus, aldus, zo
otherwise	anders
instead	plaats, liever
especially	vooral, bijzonder
exactly	precies, juist
just	net, juist, zojuist, pas
about	ongeveer, circa, omstreeks
never	nooit, nimmer
always	altijd, steeds
often	vaak, dikwijls
sometimes	soms
usually	gewoonlijk, meestal, doorgaans
soon	spoedig, gauw, weldra, binnenkort
now	nu, thans
then	toen, dan
later	later
early	vroeg, vroege
late	laat, late
today	vandaag, heden
yesterday	gisteren
tomorrow	morgen
once	eens, ooit, eenmaal
twice	tweemaal, twee
finally	eindelijk, uiteindelijk, tenslotte
suddenly	plotseling, opeens, plots
immediately	onmiddellijk, dadelijk, meteen
quickly	snel, vlug
slowly	langzaam
well	goed, wel
badly	slecht
far	ver, verre
near	dichtbij, nabij, dicht
away	weg, vandaan
back	terug, achteruit
up	op, omhoog, boven, opwaarts
down	neer, beneden, omlaag, onder
inside	binnen
outside	buiten
everywhere	overal
nowhere	nergens
forward	vooruit, voorwaarts, voort
in	in
into	in, binnen
on	op, aan
at	bij, aan, te, op
to	naar, te, aan, tot
from	van, uit, vanaf
of	van, der
with	met
without	zonder
for	voor
by	door, bij
through	door, doorheen
between	tussen
among	onder, tussen
against	tegen
over	boven, over
under	onder
behind	achter
in-front-of	voor
beside	naast
around	rond, rondom, om
across	over, dwars
along	langs
during	tijdens, gedurende
toward	naar, tegemoet, jegens
according-to	volgens, overeenkomstig
despite	ondanks, niettegenstaande
instead-of	plaats
because-of	wegens, vanwege, door
except	behalve, uitgezonderd
upon	op, bovenop
out-of	uit
be	zijn, is, was, waren, bent, ben, geweest, wezen
have	hebben, heeft, heb, had, hadden, hebt, gehad
become	worden, wordt, werd, werden, geworden
can	kunnen, kan, kunt, kon, konden, gekund
could	kon, konden, kunnen
must	moeten, moet, moest, dient, dienen
should	zou, zouden, moet, moest, behoort
will	zullen, zal, zult, wil, wilt
would	zou, zouden, wilde
may	mogen, mag, mocht, kan, moge
want	willen, wil, wilde, wilt, wou, wilden, gewild
do	doen, doet, deed, gedaan, doe, deden
make	maken, maakt, maakte, gemaakt, maak
go	gaan, gaat, ging, gingen, gegaan, ga
come	komen, komt, kwam, kwamen, gekomen, kom
see	zien, ziet, zag, gezien, zagen, zie
look	kijken, keek, kijkt, kijk, keken, gekeken
say	zeggen, zei, zegt, gezegd, zeg, zeide, zeiden
tell	vertellen, zeggen, zei
speak	spreken, spreekt, sprak, gesproken, spraken
talk	praten, praat, praatte, spreken, gepraat
ask	vragen, vroeg, vraagt, gevraagd, vroegen, vraag
answer	antwoorden, beantwoorden
call	roepen, noemen, roept, riep, noemt, geroepen, noemde
know	weten, weet, wist, kennen, kent, geweten, kende, wisten
think	denken, denkt, dacht, gedacht, denk, dachten
believe	geloven, gelooft, menen
understand	begrijpen, verstaan, begreep, begrepen, verstond
remember	herinneren, onthouden, gedenken
forget	vergeten, vergat
learn	leren, leert, leerde, geleerd
teach	leren, onderwijzen, leerde, leert
read	lezen, leest, las, gelezen, lazen, lees
write	schrijven, schreef, geschreven
hear	horen, hoort, hoorde, gehoord, hoor
listen	luisteren
feel	voelen, voelt, voelde, gevoeld
seem	schijnen, lijken, leek, scheen, lijkt
give	geven, geeft, gaf, gegeven, geef, gaven
take	nemen, neemt, nam, genomen, neem, namen
get	krijgen, kreeg, gekregen, kregen
receive	ontvangen, krijgen, ontving, kreeg
bring	brengen, bracht, gebracht, brengt
carry	dragen, draagt, droeg, gedragen, droegen
send	zenden, sturen, stuurde, zond, gezonden, gestuurd, stuurt, zendt
put	zetten, leggen, zette, legde, stak, doen, gezet, steken
lay	leggen, legde, legt, gelegd
set	zetten, stellen, zette, stelde, gezet
keep	houden, bewaren, hield, houdt, behouden, gehouden
hold	houden, hield, houdt, gehouden, vasthouden, hielden
let	laten, laat, liet, gelaten, lieten
leave	verlaten, vertrekken, verliet, vertrok, laten, verlaat, liet
stay	blijven, bleef, blijft, gebleven, bleven
remain	blijven, bleef, blijft, gebleven, bleven
stand	staan, staat, stond, stonden, gestaan, sta
sit	zitten, zit, zat, zaten, gezeten
lie	liggen, ligt, lag, lagen, gelegen
lie-down	liggen, lag, ligt, neerliggen
sleep	slapen, slaapt, sliep, sliepen, geslapen
wake	wekken, ontwaken, wakker, gewekt, wekte
rise	opstaan, stijgen, steeg, opgestaan, rijzen, rees
raise	heffen, opheffen, verhogen, hief
fall	vallen, valt, viel, vielen, gevallen
run	lopen, rennen, liep, loopt, rende, liepen, rent
walk	lopen, wandelen, liep, loopt, gelopen, liepen
ride	rijden, reed, rijdt, gereden, reden
drive	rijden, reed, drijven, rijdt, gereden
fly	vliegen, vloog, vliegt, gevlogen, vlogen
swim	zwemmen, zwom, zwemt, gezwommen
climb	klimmen, klom, beklimmen, klimt, geklommen
jump	springen, sprong, gesprongen
move	bewegen, beweegt, bewoog, bewogen, verhuizen
turn	draaien, keren, keerde, wenden, gedraaid, wendde
return	terugkeren, keren, keerde, wederkeren
enter	binnengaan, betreden, betrad
arrive	aankomen, aangekomen, arriveren, kwam
reach	bereiken, reiken
follow	volgen, volgt, volgde, gevolgd
lead	leiden, leidt, leidde, geleid, voeren, voert
meet	ontmoeten, tegenkomen
find	vinden, vindt, vond, gevonden, vonden
seek	zoeken, zocht, zoekt, gezocht, zochten
lose	verliezen, verloor, verloren
show	tonen, toont, toonde, laten, getoond, wijzen
appear	verschijnen, blijken, blijkt
disappear	verdwijnen, verdween
open	openen, open, opent, opende, opendoen, geopend
close	sluiten, sloot, gesloten, sluit, dicht
begin	beginnen, begon, begint, begonnen
start	beginnen, starten, begon, begint
end	eindigen, beëindigen
finish	eindigen, voltooien, afmaken, klaar
stop	stoppen, ophouden, stopt, hield, stopte
continue	voortzetten, doorgaan, vervolgen, voortgaan, verder
try	proberen, trachten, pogen, probeert, poogde
help	helpen, hielp, helpt, geholpen, hielpen
need	nodig, behoeven, hoeven, hoeft
use	gebruiken, benutten
work	werken, werkt, werkte, gewerkt
play	spelen, speelt, speelde, gespeeld
live	leven, wonen, leeft, woont, leefde, woonde, gewoond
die	sterven, stierf, gestorven, sterft, overlijden, overleden
kill	doden, doodde, gedood, vermoorden, doodt
be-born	geboren
grow	groeien, groeit, groeide, gegroeid
build	bouwen, bouwt, bouwde, gebouwd
break	breken, brak, gebroken, breekt, braken
cut	snijden, sneed, snijdt, gesneden, knippen, hakken
tear	scheuren, gescheurd, rukken
tie	binden, bond, gebonden, bindt, knopen
pull	trekken, trok, trekt, getrokken, trokken
push	duwen, duwde, duwt, stoten, geduwd
throw	werpen, gooien, wierp, gooide, geworpen, werpt
catch	vangen, ving, vangt, gevangen, vatten
hit	slaan, sloeg, slaat, geslagen, raken, treffen
fight	vechten, vocht, strijden, gevochten, streed, vecht
win	winnen, won, wint, gewonnen, overwinnen
save	redden, redde, gered, redt, sparen
buy	kopen, kocht, koopt, gekocht
sell	verkopen, verkocht
pay	betalen, betaalt
cost	kosten, kost, kostte
eat	eten, eet, at, gegeten, aten
drink	drinken, drinkt, dronk, gedronken, dronken
cook	koken, kookt, kookte, gekookt
wear	dragen, droeg, draagt, gedragen
dress	kleden, aankleden, gekleed, kleedde
wash	wassen, waste, wast, gewassen, wies
love	liefhebben, houden, houdt, beminnen, hield, hou
hate	haten, haat, haatte, gehaat
like	houden, hou, graag, lusten, bevallen, houdt
hope	hopen, hoopt, hoopte, hoop, gehoopt
fear	vrezen, vreest, vreesde, bang, vrees
laugh	lachen, lachte, lacht, gelachen
smile	glimlachen, lachen
cry	huilen, schreien, wenen, huilde, huilt
weep	wenen, huilen, weende, schreien, weent, huilde
shout	schreeuwen, roepen, riep
sing	zingen, zong, zingt, gezongen, zongen
dance	dansen, danst, danste, gedanst
wait	wachten, wacht, wachtte, gewacht
watch	kijken, keek, bewaken, waken, gadeslaan
choose	kiezen, koos, kiest, gekozen, kozen
decide	beslissen, besluiten, besloot, besloten
agree	instemmen, eens, akkoord, toestemmen
refuse	weigeren, geweigerd
promise	beloven, belooft
allow	toestaan, toelaten, veroorloven, toegestaan
forbid	verbieden, verboden, verbood
order	bevelen, beval, bevolen, gebieden, gebood
obey	gehoorzamen
serve	dienen, dient, diende, bedienen, gediend
change	veranderen, wijzigen, wisselen
happen	gebeuren, geschieden
occur	voorkomen, gebeuren, plaatsvinden
belong	behoren, toebehoren, behoort, horen
own-verb	bezitten, bezit, bezat
contain	bevatten, inhouden, bevat
include	bevatten, omvatten, insluiten, bevat
mean	betekenen, bedoelen, menen
explain	verklaren, uitleggen, toelichten
describe	beschrijven
prove	bewijzen, bewees, bewezen
discover	ontdekken
invent	uitvinden, uitgevonden, verzinnen
create	scheppen, schiep, geschapen, creëren, maken
produce	produceren, voortbrengen
develop	ontwikkelen
increase	toenemen, vermeerderen, verhogen, vergroten, stijgen
decrease	afnemen, verminderen, dalen, daalde
improve	verbeteren
prepare	voorbereiden, bereiden
protect	beschermen
attack	aanvallen, aangevallen
destroy	vernietigen, verwoesten
burn	branden, verbranden, brandt, brandde
fill	vullen, vulde, vult, gevuld, vervullen
cover	bedekken, dekken, bedekt
hide	verbergen, verborg, verstoppen
touch	aanraken, raken, raakte, aangeraakt, raakt
smell	ruiken, rook, ruikt, geroken
point	wijzen, wees, wijst, aanwijzen, gewezen
count	tellen, telde, telt, geteld
measure	meten, meet, mat, gemeten
compare	vergelijken
divide	delen, verdelen, deelt, verdeeld
join	verbinden, voegen, toetreden, aansluiten
share	delen, deelt, deelde, gedeeld
marry	trouwen, huwen, trouwde, getrouwd, huwde, gehuwd
visit	bezoeken, bezocht
travel	reizen, reist, reisde, gereisd
rest	rusten, rust, rustte, uitrusten
repeat	herhalen, herhaalt
report	melden, berichten, rapporteren, gemeld
publish	publiceren, uitgeven, bekendmaken
print	drukken, afdrukken, gedrukt
translate	vertalen, vertaald
study	studeren, bestuderen, studeert
examine	onderzoeken
consider	beschouwen, overwegen, overwogen
suppose	veronderstellen, vermoeden
expect	verwachten
intend	bedoelen, voornemen, plan, beogen
wish	wensen, wenst, wenste, wens, gewenst
require	vereisen, eisen, vergen
force	dwingen, dwong, gedwongen, dwingt
cause	veroorzaken, oorzaak
avoid	vermijden, vermeden, vermeed
escape	ontsnappen, ontkomen, vluchten, ontvluchten
offer	aanbieden, bieden, bood, aangeboden, biedt
accept	aannemen, aanvaarden, accepteren
thank	danken, bedanken, dankte, dank
forgive	vergeven, vergeef, vergaf
greet	groeten, begroeten, groette
knock	kloppen, klopte, klopt, geklopt
whisper	fluisteren
breathe	ademen, ademt, ademde
shine	schijnen, scheen, blinken, glanzen
blow	blazen, blies, waaien, waait, blaast
flow	vloeien, stromen, vloeide, stroomt, vloeit
rain	regenen, regent
freeze	vriezen, bevriezen, vriest, vroor, bevroren
hang	hangen, hing, hangt, hingen, gehangen
lift	optillen, tillen, heffen, tilde, hief
drop	vallen, laten, druppelen
press	drukken, persen, drukte, drukt
shake	schudden, beven, beefde
spread	verspreiden, spreiden, uitspreiden
gather	verzamelen, bijeenkomen, vergaderen
collect	verzamelen, inzamelen
support	steunen, ondersteunen, steunt
suffer	lijden, leed, lijdt, geleden
hurt	kwetsen, pijn, bezeren, zeer
heal	genezen, helen, genas, geneest
first	eerste, eerst
second	tweede
third	derde
last	laatste
next	volgende
previous	vorige, vorig, voorgaande
half	half, halve, helft
dozen	dozijn, twaalf
hundred	honderd
thousand	duizend
million	miljoen
number	getal, aantal, nummer, getallen
pair	paar, paren
part	deel, delen, gedeelte
whole	geheel, gehele
rest-remaining	rest, overige
time	tijd, keer, maal, tijden
moment	ogenblik, moment
second-time	seconde
minute	minuut, minuten
hour	uur, uren
day	dag, dagen
night	nacht, nachten
morning	ochtend, morgen
noon	middag
afternoon	middag, namiddag
evening	avond, avonden
week	week, weken
month	maand, maanden
year	jaar, jaren
century	eeuw, eeuwen
season	seizoen, jaargetijde
spring	lente, voorjaar
summer	zomer, zomers
autumn	herfst, najaar
winter	winter
age	leeftijd, ouderdom, tijdperk
past	verleden
present-time	heden, tegenwoordig
future	toekomst
beginning	begin, aanvang
end-noun	einde, eind
clock	klok, horloge, klokken
Monday	maandag
Tuesday	dinsdag
Wednesday	woensdag
Thursday	donderdag
Friday	vrijdag
Saturday	zaterdag
Sunday	zondag
January	januari
February	februari
March	maart
April	april
May	mei
June	juni
July	juli
August	augustus
September	september
October	oktober
November	november
December	december
man	man, mannen
woman	vrouw, vrouwen
person	persoon, personen
people	mensen, volk, lieden, volkeren
human	mens, mensen, menselijk
child	kind, kinderen, kindje
boy	jongen, knaap
girl	meisje, meid
baby	baby, zuigeling
father	vader, vaders
mother	moeder
parents	ouders
son	zoon, zonen, zoons
daughter	dochter
brother	broer, broeder, broers
sister	zus, zuster, zusje
husband	man, echtgenoot
wife	vrouw, echtgenote
family	familie, gezin, gezinnen
uncle	oom, ooms
aunt	tante, tantes
grandfather	grootvader, opa
grandmother	grootmoeder, oma
friend	vriend
enemy	vijand
neighbour	buurman, buren, buur, buurvrouw
guest	gast, gasten
stranger	vreemdeling, onbekende
king	koning
queen	koningin
prince	prins, vorst, prinsen
lord	heer, heren
lady	dame, dames
gentleman	heer, heren
Mr	meneer, heer, mijnheer
Mrs	mevrouw
Miss	juffrouw, mejuffrouw
doctor	dokter, arts, artsen
teacher	leraar, onderwijzer, leraren, meester, leerkracht
pupil	leerling, student, scholier
worker	arbeider, werknemer
peasant	boer, boeren
soldier	soldaat, soldaten
officer	officier
captain	kapitein
general	generaal
sailor	matroos, zeeman, zeelieden, matrozen
priest	priester, pastoor
judge	rechter
lawyer	advocaat
writer	schrijver
author	auteur, schrijver
artist	kunstenaar, artiest
merchant	koopman, handelaar, kooplieden
servant	dienaar, knecht, dienaren, bediende
master	meester, heer
leader	leider
chief	chef, hoofd, opperhoofd
president	president, voorzitter
minister	minister
member	lid, leden
citizen	burger
crowd	menigte, massa
youth	jeugd, jongeling
old-man	grijsaard, oude
name	naam, namen
nation	natie, volk, naties
tribe	stam, stammen
company	bedrijf, maatschappij, gezelschap
group	groep, groepen
team	ploeg, team, elftal
party	partij
body	lichaam, lichamen, lijf
head	hoofd, kop, hoofden
face	gezicht, gelaat, aangezicht
eye	oog, ogen
ear	oor, oren
nose	neus
mouth	mond, bek
lip	lip, lippen
tooth	tand, tanden
tongue	tong
hair	haar, haren
neck	nek, hals
shoulder	schouder
arm	arm, armen
hand	hand, handen
finger	vinger
chest	borst
heart	hart, harten
stomach	maag, buik
back-body	rug
leg	been, benen, poot
knee	knie, knieën
foot	voet, voeten
skin	huid, vel
bone	bot, been, botten, beenderen
blood	bloed
brain	hersenen, brein
voice	stem, stemmen
tear-eye	traan, tranen
sweat	zweet
breath	adem
life	leven
death	dood, overlijden
health	gezondheid
illness	ziekte
pain	pijn, pijnen
wound	wond, wonden
sleep-noun	slaap
dream	droom, dromen
mind	geest, verstand
soul	ziel, zielen
spirit	geest, geesten
thought	gedachte
idea	idee, gedachte, ideeën
memory	geheugen, herinnering
feeling	gevoel
love-noun	liefde
hatred	haat
joy	vreugde, blijdschap
sorrow	verdriet, droefheid, smart
anger	woede, toorn, boosheid
fear-noun	vrees, angst
hope-noun	hoop
courage	moed
shame	schaamte, schande
pride	trots, hoogmoed
pity	medelijden
desire	verlangen, begeerte, wens
pleasure	plezier, genoegen
happiness	geluk
strength	kracht, sterkte
weakness	zwakte, zwakheid
power	macht, kracht, machten
will-noun	wil
knowledge	kennis
wisdom	wijsheid
truth	waarheid
lie-noun	leugen
mistake	fout, vergissing, fouten
fault	schuld, fout
reason	reden, rede, redenen
cause-noun	oorzaak, oorzaken
purpose	doel, bedoeling, doeleinden
meaning	betekenis, zin
doubt	twijfel
belief	geloof
god	god, goden
faith	geloof
sin	zonde, zonden
heaven	hemel, hemelen
hell	hel
angel	engel, engelen
devil	duivel
house	huis, huizen
home	huis, thuis, woning
room	kamer, kamers, ruimte
door	deur, deuren
window	raam, venster, ramen
wall	muur, wand, muren
roof	dak, daken
floor	vloer, grond
stairs	trap, trappen
kitchen	keuken
garden	tuin, tuinen
yard	erf, binnenplaats
gate	poort, hek
street	straat, straten
road	weg, wegen
path	pad, paden
bridge	brug, bruggen
city	stad, steden
town	stad, stadje, steden
village	dorp, dorpen
country	land, landen
state	staat, staten
border	grens, grenzen
place	plaats, plek, oord
corner	hoek, hoeken
side	kant, zijde, zijden
top	top, bovenkant
bottom	bodem, onderkant
middle	midden, middel
edge	rand, randen
end-place	einde, uiteinde
table	tafel, tafels
chair	stoel, stoelen
bed	bed, bedden
lamp	lamp, lampen
candle	kaars, kaarsen
fire	vuur, brand
smoke	rook
ash	as
stove	kachel, fornuis
key	sleutel
box	doos, kist, dozen
bag	zak, tas, tassen
bottle	fles, flessen
glass	glas, glazen
cup	kop, kopje, beker
plate	bord, borden
knife	mes, messen
spoon	lepel, lepels
rope	touw, koord, touwen
thread	draad, garen
needle	naald
cloth	doek, laken, stof
clothes	kleren, kleding, kleed
coat	jas, mantel
shirt	hemd, overhemd
hat	hoed, hoeden
shoe	schoen
ring	ring, ringen
money	geld
gold	goud, gouden
silver	zilver
iron	ijzer, ijzeren
copper	koper, koperen
wood	hout, houten
stone	steen, stenen
paper	papier
book	boek, boeken
page	bladzijde, pagina
letter	brief, brieven
word	woord, woorden
sentence	zin, zinnen
language	taal, talen
newspaper	krant, kranten, dagblad
picture	beeld, schilderij, afbeelding, plaatje, beelden
photograph	foto, foto's, fotografie
map	kaart, landkaart, kaarten
sign	teken, bord, tekens
line	lijn, regel, lijnen
story	verhaal, verhalen, geschiedenis
song	lied, liederen, liedje
music	muziek
play-theatre	toneelstuk, stuk, spel, stukken
game	spel, spelletje, spelen
tool	gereedschap, werktuig
machine	machine
wheel	wiel, rad, wielen
car	auto, auto's, wagen
cart	kar, wagen, karren
train	trein, treinen
ship	schip, schepen
boat	boot, boten
plane	vliegtuig
horse-carriage	koets, rijtuig
weapon	wapen, wapens
sword	zwaard
gun	geweer, pistool, kanon
bomb	bom, bommen
flag	vlag, vlaggen
bell	klok, bel, klokken
shop	winkel, zaak
market	markt, markten
school	school, scholen
university	universiteit
church	kerk, kerken
hospital	ziekenhuis, hospitaal
prison	gevangenis
office	kantoor, bureau
factory	fabriek
hotel	hotel
station	station
airport	luchthaven, vliegveld
library	bibliotheek
museum	museum, musea
theatre	theater, schouwburg
palace	paleis, paleizen
castle	kasteel, slot, kastelen
tower	toren, torens
camp	kamp, kampen, leger
tent	tent, tenten
hut	hut, hutten
grave	graf, graven
world	wereld
earth	aarde, grond
sky	hemel, lucht
sun	zon
moon	maan
star	ster, sterren
light	licht
darkness	duisternis, donker
shadow	schaduw
air	lucht
wind	wind, winden
cloud	wolk, wolken
rain-noun	regen
snow	sneeuw
ice	ijs
storm	storm, onweer, stormen
thunder	donder
water	water
river	rivier
lake	meer, meren
sea	zee, zeeën
ocean	oceaan
coast	kust, kusten
island	eiland
wave	golf, golven
mountain	berg, bergen
summit	top, bergtop
valley	dal, vallei, dalen
glacier	gletsjer
rock	rots, rotsen
hill	heuvel
forest	bos, woud, bossen
field	veld, akker, velden
desert	woestijn
sand	zand
dust	stof
tree	boom, bomen
leaf	blad, bladeren, blaadje
branch	tak, takken
root	wortel
flower	bloem, bloemen
grass	gras
fruit	vrucht, fruit
apple	appel, appels
seed	zaad, zaden
corn	koren, graan
bread	brood
meat	vlees
fish	vis, vissen
milk	melk
egg	ei, eieren
salt	zout
sugar	suiker
oil	olie
wine	wijn, wijnen
beer	bier
tea	thee
coffee	koffie
food	voedsel, eten, voeding
meal	maaltijd, maal
animal	dier, dieren, beest
dog	hond, honden
cat	kat, poes, katten
horse	paard, paarden
cow	koe, koeien
ox	os, ossen
sheep	schaap, schapen
goat	geit, geiten, bok
pig	varken, zwijn
bird	vogel, vogels
chicken	kip, hoen, kippen
wolf	wolf, wolven
bear	beer, beren
lion	leeuw, leeuwen
mouse	muis, muizen
snake	slang, slangen
insect	insect
north	noorden, noord
south	zuiden, zuid
east	oosten, oost
west	westen, west
left	links, linker
right	rechts, rechter
direction	richting
distance	afstand
height	hoogte
depth	diepte
length	lengte
weight	gewicht
size	grootte, maat, omvang
speed	snelheid
temperature	temperatuur
heat	hitte, warmte
cold-noun	kou, koude
nature	natuur, aard
colour	kleur, kleuren
sound	geluid, klank
noise	lawaai, geluid, geraas
silence	stilte, zwijgen
war	oorlog
peace	vrede
battle	slag, strijd, veldslag
victory	overwinning, zege
army	leger, legers
law	wet, recht, wetten
right-noun	recht, rechten
duty	plicht, taak, verplichting
freedom	vrijheid
order-noun	orde
government	regering, overheid
parliament	parlement
election	verkiezing
policy	beleid, politiek
power-state	mogendheid, macht
economy	economie
trade	handel
price	prijs, prijzen
cost-noun	kosten
tax	belasting
bank	bank, banken
debt	schuld
work-noun	werk, arbeid, werken
job	baan, werk, banen
business	zaken, bedrijf, zaak
industry	industrie, nijverheid
agriculture	landbouw
science	wetenschap
art	kunst, kunsten
history	geschiedenis
education	onderwijs, opvoeding, opleiding
religion	godsdienst, religie
culture	cultuur, beschaving, culturen
tradition	traditie
custom	gewoonte, gebruik, zede
society	maatschappij, samenleving
community	gemeenschap
class	klas, klasse
development	ontwikkeling
progress	vooruitgang, voortgang, vordering
change-noun	verandering, wijziging
growth	groei
result	resultaat, uitslag, gevolg
effect	effect, gevolg, werking
success	succes, welslagen
failure	mislukking, falen
attempt	poging
experience	ervaring, ondervinding
example	voorbeeld
case	geval, zaak, gevallen
question	vraag, vragen
answer-noun	antwoord
problem	probleem
solution	oplossing
matter	zaak, kwestie, aangelegenheid
thing	ding, zaak, dingen, zaken
fact	feit, feiten
news	nieuws, bericht
information	informatie, inlichtingen
report-noun	verslag, rapport, bericht
plan	plan, plannen
project	project
program	programma
decision	besluit, beslissing
agreement	overeenkomst, akkoord
contract	contract
condition	voorwaarde, toestand
difference	verschil
relation	betrekking, relatie, verhouding
role	rol, rollen
form	vorm, vormen
kind	soort, aard, soorten
way	manier, wijze
method	methode
system	systeem, stelsel
process	proces
level	niveau, peil
degree	graad, mate, graden
quality	kwaliteit
quantity	hoeveelheid
value	waarde
use-noun	gebruik, nut
need-noun	behoefte, nood, noodzaak
help-noun	hulp
service	dienst
support-noun	steun, ondersteuning
danger	gevaar, gevaren
safety	veiligheid
accident	ongeluk, ongeval
crime	misdaad, misdrijf
punishment	straf, bestraffing
proof	bewijs, bewijzen
secret	geheim
promise-noun	belofte
wish-noun	wens, wensen
opinion	mening, oordeel, opvatting
interest	belang, interesse
attention	aandacht
care	zorg, zorgen
trust	vertrouwen
honour	eer
respect	eerbied, respect
influence	invloed
chance	kans, toeval, gelegenheid, kansen
luck	geluk
fate	lot, noodlot
journey	reis, reizen
visit-noun	bezoek
meeting	vergadering, ontmoeting, bijeenkomst
conversation	gesprek
speech	toespraak, rede, spraak
attack-noun	aanval
defence	verdediging, defensie
revolution	revolutie, omwenteling
movement	beweging
technology	technologie, techniek
energy	energie
article	artikel
chapter	hoofdstuk
title	titel, titels
member-state	lidstaat
council	raad, raden
committee	comité, commissie
commission	commissie
union	unie, vereniging
organization	organisatie
authority	gezag, autoriteit, bevoegdheid
measure-noun	maatregel, maat
provision	bepaling
agreement-treaty	verdrag, overeenkomst, akkoord
Europe	Europa
America	Amerika
Asia	Azië
Africa	Afrika
China	China
England	Engeland
France	Frankrijk
Germany	Duitsland
Russia	Rusland
Italy	Italië
Spain	Spanje
Japan	Japan
English	Engels
French	Frans, Franse
German	Duits, Duitse
Russian	Russisch, Rus, Russen
Chinese	Chinees, Chinese
good	goed, goede, goeie
better	beter, betere
best	best, beste
bad	slecht, kwaad, kwade
worse	slechter, erger
great	groot, grote, groots
big	groot, grote, groter
small	klein, kleine
large	groot, grote
long	lang, lange
short	kort, korte
high	hoog, hoge
low	laag, lage
tall	lang, hoog, lange
deep	diep, diepe
wide	breed, brede, wijd, wijde
narrow	smal, nauw, smalle, nauwe
thick	dik, dikke
thin	dun, dunne, mager
heavy	zwaar, zware
light-weight	licht, lichte
strong	sterk, sterke, krachtig
weak	zwak, zwakke
hard	hard, harde, moeilijk
soft	zacht, zachte, week
hot	heet, hete
warm	warm, warme
cool	koel, koele, fris
cold	koud, koude
dry	droog, droge
wet	nat, natte
full	vol, volle
empty	leeg, lege
new	nieuw, nieuwe
old	oud, oude, ouder
young	jong, jonge
ancient	oud, oude, aloude, antiek
modern	modern
fast	snel, snelle, vlug
slow	langzaam, traag
near-adjective	nabij, dichtbij, naburig
distant	ver, verre, afgelegen
bright	helder, licht
dark	donker, duister
clear	duidelijk, helder, klaar
white	wit, witte
black	zwart, zwarte
red	rood, rode
green	groen, groene
blue	blauw, blauwe
yellow	geel, gele
brown	bruin, bruine
grey	grijs, grijze, grauw
beautiful	mooi, mooie, schoon, schone, prachtig
ugly	lelijk
clean	schoon, schone, rein, zuiver
dirty	vuil, vuile, vies, vieze
rich	rijk, rijke
poor	arm, arme
happy	gelukkig, blij, blije
sad	treurig, droevig, verdrietig, bedroefd
angry	boos, kwaad, boze, woedend, toornig
afraid	bang, bange, bevreesd
tired	moe, vermoeid, moede
hungry	hongerig
thirsty	dorstig, dorst
sick	ziek, zieke
healthy	gezond
alive	levend, leven
dead	dood, dode, doden
free	vrij, vrije
busy	bezig, druk, drukke
ready	klaar, gereed, bereid
quiet	stil, rustig, stille
loud	luid, hard, luide
sweet	zoet, zoete
bitter	bitter
true	waar, ware
false	vals, onwaar, valse
right-correct	juist, goed, correct, juiste
wrong	verkeerd, fout, onjuist
same-identical	zelfde, gelijk, identiek, dezelfde
different	verschillend, anders, ander
similar	gelijk, dergelijk, soortgelijk, vergelijkbaar
possible	mogelijk
impossible	onmogelijk
necessary	nodig, noodzakelijk, nodige
important	belangrijk, gewichtig
main	voornaamste, hoofdzakelijk, belangrijkste
special	bijzonder, speciaal
general-adjective	algemeen
common	gemeenschappelijk, gewoon, gewone
usual	gewoon, gebruikelijk, gewone
strange	vreemd, raar, zonderling
simple	eenvoudig, simpel
difficult	moeilijk, lastig
easy	gemakkelijk, makkelijk, licht
certain	zeker, zekere, bepaald
sure	zeker, zekere
open-adjective	open
closed	gesloten, dicht
public	openbaar, publiek
private	privé, particulier
national	nationaal
international	internationaal
political	politiek
economic	economisch
social	sociaal, maatschappelijk, sociale
human-adjective	menselijk
natural	natuurlijk
whole-entire	heel, gehele, hele, geheel
single	enkel, enige, enkele
double	dubbel
equal	gelijk
round	rond, ronde
straight	recht, rechte, rechtuit
sharp	scherp
wise	wijs, wijze, verstandig
stupid	dom, dwaas, domme
clever	slim, knap, schrander, slimme
kind-adjective	vriendelijk, aardig, goed, lief
cruel	wreed, wrede
brave	dapper, moedig
proud	trots, fier, trotse
honest	eerlijk
famous	beroemd, bekend
dear	lief, lieve, beste, duur, dierbaar, waarde
holy	heilig
royal	koninklijk
military	militair
foreign	buitenlands, vreemd
local	plaatselijk, lokaal, lokale
following	volgende
necessary-legal	noodzakelijk, nodig, vereist
responsible	verantwoordelijk
technical	technisch
available	beschikbaar
various	verschillende, diverse
further	verder, nader, nadere
additional	aanvullend, bijkomend, extra
final	definitief, laatste, uiteindelijk
complete	volledig, compleet, volkomen
serious	ernstig, serieus
terrible	verschrikkelijk, vreselijk, afschuwelijk
wonderful	prachtig, wonderlijk, heerlijk
pleasant	aangenaam, prettig
favourite	favoriet, geliefd
"""#
