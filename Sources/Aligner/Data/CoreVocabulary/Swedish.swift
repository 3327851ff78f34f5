// swift-format-ignore-file
// The core vocabulary of Swedish: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularySwedish = #"""
I	jag
me	mig, mej
my	min, mitt, mina
you	du, dig, dej
your	din, ditt, dina
you-plural	ni, er, eder
your-plural	er, ert, era, eder, edra
he	han
him	honom
his	hans, sin, sitt, sina
she	hon
her	henne
her-possessive	hennes, sin, sitt, sina
it	det, den
its	dess, sin, sitt, sina
we	vi
us	oss
our	vår, vårt, våra
they	de, dom
them	dem, dom
their	deras, sin, sitt, sina
self	sig, själv, sej, själva
one	man, en, ens
who	vem, som, vilka
whom	vem, som
whose	vems, vars
what	vad, vilket
which	vilken, som, vilket, vilka
this	denna, detta, denne, här, det
these	dessa
that	det, den
those	de, dem, dessa
here	här, hit
there	där, dit
where	var, där, vart
when	när, då
why	varför
how	hur
how-many	många, hur
everyone	alla, var, envar
someone	någon
no-one	ingen
something	något, någonting
nothing	inget, ingenting, intet
everything	allt, allting
anything	något, vad, någonting
each	varje, var, vardera
every	varje, var, vart
all	alla, all, allt
both	båda, både, bägge
other	annan, andra, annat, andre, övriga
same	samma, samme
such	sådan, sådant, sådana
some	några, någon, något, vissa, somliga
any	någon, något, några
many	många, flera
much	mycket, mycken
few	få, några
little	lite, litet
more	mer, mera, fler, flera
most	mest, flesta
less	mindre, färre
enough	nog, tillräckligt
several	flera, åtskilliga
own	egen, eget, egna
alone	ensam, allena
together	tillsammans, ihop, samman
and	och
or	eller
but	men, utan
if	om, ifall
because	eftersom, därför, ty
that-conjunction	att
so	så, därför, alltså
so-degree	så
than	än
as	som, såsom, liksom
while	medan
although	fastän, även, trots
before	före, innan, förrän, framför
after	efter, sedan
until	tills, till
since	sedan, eftersom
unless	såvida, ifall
whether	om, huruvida
neither	varken, vare
either	antingen, endera
not	inte, icke, ej
no	nej
no-determiner	ingen, inga, inget
yes	ja, jo
also	också, även
only	bara, endast, blott
even	till, även, ens, rentav
still	ännu, fortfarande, ändå
already	redan
yet	ännu, hittills
again	igen, åter, återigen
very	mycket, väldigt, ganska
too	för, alltför
almost	nästan
quite	ganska, helt
rather	ganska, hellre, snarare, tämligen
perhaps	kanske, möjligen, kanhända
certainly	säkert, visst, förvisso
really	verkligen, egentligen, riktigt
indeed	faktiskt, verkligen, minsann, visserligen
of-course	naturligtvis, självklart, förstås, givetvis
however	emellertid, dock
therefore	därför, alltså
thus	således, alltså, sålunda, därmed
otherwise	annars, eljest
instead	istället, stället
especially	särskilt, speciellt, framför
exactly	exakt, precis, just
just	just, nyss, precis
about	ungefär, omkring, cirka
never	aldrig
always	alltid, jämt
often	ofta, oftare
sometimes	ibland, stundom
usually	vanligtvis, brukar
soon	snart
now	nu
then	då, sedan, sen, därefter
later	senare
early	tidigt, tidig, tidiga
late	sent, sen, sena, senare
today	idag, dag
yesterday	igår
tomorrow	imorgon, morgon
once	gång, en
twice	gånger, två
finally	slutligen, äntligen, slut
suddenly	plötsligt
immediately	genast, omedelbart
quickly	snabbt, fort, hastigt
slowly	långsamt, sakta
well	väl, bra, gott
badly	dåligt, illa
far	långt, fjärran, långa
near	nära, vid, närmare, intill
away	bort, borta, iväg, undan
back	tillbaka, åter
up	upp, uppe, uppåt
down	ner, ned, nere, nedåt
inside	inne, inuti, inom, inomhus
outside	utanför, ute, utomhus, utom
everywhere	överallt
nowhere	ingenstans
forward	framåt, fram, vidare
in	i, på
into	in, i, till
on	på
at	vid, på, hos, i
to	till, att, åt
from	från, ifrån, ur
of	av, från
with	med
without	utan
for	för, åt, till
by	av, vid, genom
through	genom, igenom
between	mellan, emellan
among	bland, ibland
against	mot, emot
over	över, ovanför
under	under
behind	bakom
in-front-of	framför, inför
beside	bredvid, jämte, vid
around	runt, kring, omkring
across	över, tvärs
along	längs, utmed
during	under
toward	mot, åt
according-to	enligt
despite	trots
instead-of	stället, istället
because-of	grund, tack
except	utom, förutom
upon	på, ovanpå
out-of	ur, ut
be	är, var, vara, varit, voro, bli, vore, äro
have	har, hade, ha, haft, hava
become	bli, blev, blir, blivit, bliva, blevo, vart
can	kan, kunde, kunna, kunnat
could	kunde, skulle
must	måste, får, bör
should	bör, borde, skulle, skall
will	ska, skall, kommer, vill
would	skulle, ville
may	får, kan, må, fick, måtte
want	vill, ville, vilja, önskar, velat
do	gör, göra, gjorde, gjort, gjorda
make	göra, gör, gjorde, gjort
go	gå, går, gick, gått, åka, gingo, resa, åkte
come	komma, kommer, kom, kommit, kommo
see	se, ser, såg, sett, sågo, sedd
look	titta, se, tittade, ser, såg, blicka
say	säga, sade, säger, sa, sagt, säg
tell	berätta, säga, sade
speak	tala, talar, talade, talat
talk	prata, tala, pratade, talade, pratar
ask	fråga, frågade, be, bad, frågar, ber
answer	svara, svarade, svarar, svarat
call	kalla, ropa, ringa, kallade, ringde, ropade, kallas
know	vet, veta, visste, känna, kände, vetat, känner, känt
think	tänka, tro, tycker, tänkte, tänker, tror, tyckte, trodde
believe	tro, tror, trodde, trott
understand	förstå, förstod, begripa
remember	minnas, minns, ihåg, mindes
forget	glömma, glömde, glömt, glömmer
learn	lära, lärde, lär, lärt
teach	undervisa, lära, lärde
read	läsa, läste, läser, läst
write	skriva, skrev, skriver, skrivit
hear	höra, hörde, hör, hört, hördes
listen	lyssna
feel	känna, kände, känner, känns, känt
seem	verka, tyckas, verkar, tycks, tycktes, verkade
give	ge, gav, ger, giva, gett, givit, gåvo
take	ta, tog, tar, taga, tagit, togo, tas
get	få, får, fick, fått, fingo
receive	få, mottaga, fick, emot, mottog, erhålla
bring	föra, bringa, hämta, förde, ta
carry	bära, bar, bär, burit, buro
send	sända, skicka, sände, sänt
put	sätta, lägga, satte, lade, ställa, ställde, lagt, satt
lay	lägga, lade, la, lägger, lagt
set	sätta, ställa, satte, sätter, ställde, satt
keep	behålla, hålla, behöll, höll, håller
hold	hålla, höll, håller, hållit
let	låta, lät, låt, låter, låtit
leave	lämna, lämnade, lämnar, lämnat, gå
stay	stanna, förbli
remain	förbli, återstå, kvar, stanna
stand	stå, stod, står, stått, stodo
sit	sitta, satt, sitter, suttit, sutto
lie	ligga, låg, ligger, legat, lågo
lie-down	lägga, lade, la
sleep	sova, sov, sover, sovit
wake	vakna, väcka, vaknade, väckte
rise	stiga, resa, steg, stiger, reste
raise	höja, lyfta, höjde, resa, lyfte, höjer
fall	falla, föll, faller, fallit, ramla
run	springa, sprang, löpa, rinna, sprungit
walk	gå, går, gick, gått, promenera, vandra
ride	rida, red, rider, åka, ridit
drive	köra, kör, körde, driva, kört, drev
fly	flyga, flög, flyger, flugit
swim	simma, simmade, simmar
climb	klättra
jump	hoppa, hoppade, hoppar
move	flytta, röra, rörde, rör
turn	vända, vände, vänder, vrida, svänga
return	återvända, återkomma, tillbaka
enter	träda, inträda, trädde, in
arrive	ankomma, anlända, komma, kom, fram
reach	nå, når, nådde, nått
follow	följa, följde, följer, följt
lead	leda, ledde, leder, föra, förde, lett
meet	möta, träffa, mötte, möter, mött
find	finna, hitta, fann, hittade, finner, funnit
seek	söka, sökte, söker, leta, sökt
lose	förlora, tappa, mista
show	visa, visade, visar, visat
appear	synas, visa, uppträda, framträda, dök
disappear	försvinna, försvann, försvunnit
open	öppna, öppnade, öppnar, öppnat
close	stänga, stängde, sluta, stänger, stängt
begin	börja, började, börjar, börjat
start	börja, starta, började
end	sluta, slutade, avsluta, slutar
finish	avsluta, sluta, fullborda, färdig
stop	stoppa, stanna, sluta, upphöra
continue	fortsätta, fortsatte
try	försöka, prova, pröva
help	hjälpa, hjälpte, hjälper, hjälp
need	behöva, behöver, behövde
use	använda, bruka, utnyttja
work	arbeta, jobba, fungera
play	leka, spela, lekte, spelade, spelar, leker
live	leva, bo, lever, levde, bor, bodde, levt
die	dö, dog, dör, dött
kill	döda, dödade, dödar, dödat
be-born	födas, född, föddes, föds
grow	växa, växte, växer, odla, vuxit, växt
build	bygga, byggde, bygger, byggt
break	bryta, bröt, bryter, brutit, krossa
cut	skära, skar, hugga, klippa, skär, skurit
tear	riva, slita, rev, slet, river, rivit
tie	binda, band, knyta, bundit, binder, knöt
pull	dra, drog, drar, draga, dragit
push	knuffa, skjuta, trycka, sköt
throw	kasta, kastade, kastar, slänga
catch	fånga, fångade, gripa, fatta, grep
hit	slå, slog, träffa, slår, slagit
fight	kämpa, slåss, kämpade, strida, slogs, bekämpa
win	vinna, vann, vinner, vunnit, segra
save	rädda, räddade, spara, räddar
buy	köpa, köpte, köper, köpt
sell	sälja, sålde, säljer, sålt
pay	betala
cost	kosta, kostar, kostade, kostat
eat	äta, åt, äter, ätit, ät
drink	dricka, drack, dricker, druckit, drick
cook	laga, koka, lagade, lagar, kokade, lagat
wear	bära, bar, klädd, burit
dress	klä, kläda, klädde, klädd
wash	tvätta
love	älska, älskade, älskar, älskat
hate	hata, hatade, hatar, hatat
like	gilla, tycka, gillar, tycker, tyckte
hope	hoppas, hoppades
fear	frukta, befara
laugh	skratta, le
smile	le, log, ler, lett
cry	gråta, grät, gråter, skrika, gråtit, skrek
weep	gråta, grät, gråter, gråtit
shout	ropa, skrika, ropade, skrek, ropar
sing	sjunga, sjöng, sjunger, sjungit
dance	dansa, dansade, dansar, dansat
wait	vänta, väntade, väntar, väntat
watch	titta, betrakta, se, vaka, bevaka
choose	välja, valde, väljer, valt, utvald
decide	besluta, bestämma, beslöt, avgöra
agree	enas, överens, samtycka, enig
refuse	vägra, vägrade, vägrar, neka, avslå
promise	lova, lovade, lovar, lovat
allow	tillåta, tillät, låta
forbid	förbjuda, förbjöd
order	befalla, beordra, beställa
obey	lyda, lydde, lyder, åtlyda
serve	tjäna, tjänade, servera, tjänar, betjäna
change	ändra, förändra, byta, ändrade, bytte, ändras
happen	hända, hände, händer, ske, hänt, skedde, sker
occur	förekomma, inträffa, ske, uppstå
belong	tillhöra, höra, hör, hörde
own-verb	äga, ägde, äger, ägt
contain	innehålla, innehöll
include	inkludera, omfatta, innefatta, ingå, ingår
mean	betyda, betyder, mena, betydde, menar, innebära, menade
explain	förklara
describe	beskriva, skildra, beskrev
prove	bevisa, visa
discover	upptäcka
invent	uppfinna, uppfann, uppfunnit
create	skapa, skapade, skapar, skapat
produce	producera, framställa, tillverka, alstra
develop	utveckla
increase	öka, ökade, ökar, ökat, höja
decrease	minska, sjunka, avta
improve	förbättra
prepare	förbereda, bereda, tillaga
protect	skydda, värna
attack	angripa, anfalla, angrep, anföll, attackera
destroy	förstöra, förinta
burn	brinna, bränna, brann, brände, brinner, bränt
fill	fylla, fyllde, fyller, fyllt
cover	täcka, täckte, täcker, täckt, betäcka
hide	gömma, dölja, gömde, dolde, gömmer, dold, gömt
touch	röra, beröra, vidröra, rörde, rör
smell	lukta, luktade, lukt, dofta, luktar
point	peka, pekade, pekar, pekat
count	räkna, räknade
measure	mäta, mätte, mäter, mätt
compare	jämföra
divide	dela, delade, indela, fördela, delas
join	förena, ansluta, gå, delta
share	dela, delade, delar, delat
marry	gifta, gifte, gift, gifter
visit	besöka, besökte, hälsa
travel	resa, reste, reser, rest, färdas
rest	vila, vilade, vilar, vilat
repeat	upprepa
report	rapportera, berätta, anmäla, meddela
publish	publicera, offentliggöra, utge, utgav
print	trycka, tryckte
translate	översätta, översatte
study	studera, läsa
examine	undersöka, granska, pröva
consider	betrakta, överväga, anse, anser, beakta, betänka
suppose	anta, förmoda, antar, antog, tro
expect	vänta, förvänta, väntade, väntar
intend	avse, ämna, avser, tänka, ämnade, tänker
wish	önska, önskade, önskar, önskat
require	kräva, kräver, krävs, krävde, fordra
force	tvinga, tvungen
cause	orsaka, förorsaka, vålla, leda
avoid	undvika, undvek, undgå
escape	fly, undkomma, rymma, flydde, rymde, undgå
offer	erbjuda, bjuda, erbjöd, bjöd
accept	acceptera, godta, anta, godkänna
thank	tacka, tackade, tack, tackar
forgive	förlåta, förlät
greet	hälsa, hälsade, hälsar, hälsat
knock	knacka, bulta, bultade
whisper	viska, viskade, viskar
breathe	andas, andades, andats
shine	skina, lysa, sken, lyste, skiner, lyser, stråla
blow	blåsa, blåste, blåser, blåst
flow	flyta, rinna, flöt, rann, flyter, strömma
rain	regna, regnar, regnade, regnat
freeze	frysa, frös, fryser, frusen, frusit
hang	hänga, hängde, hänger, hängt
lift	lyfta, lyfte, lyfter, lyft
drop	tappa, droppa, släppa, falla, tappade
press	trycka, pressa, tryckte
shake	skaka, skakade, skakar, darra
spread	sprida, spred, sprider, spridit, breda
gather	samla, samlades, samlas, plocka
collect	samla, samlade, samlar, insamla, hämta
support	stödja, stöder, stödde, stöd, stötta, understödja
suffer	lida, led, lider, lidit
hurt	skada, såra, skadade, ont
heal	läka, bota, läker, läkte, botade
first	första, först, förste
second	andra, andre
third	tredje
last	sista, sist, siste, förra, senaste
next	nästa, följande, närmast
previous	föregående, förra, tidigare, förut
half	halv, hälften, halva, halvt
dozen	dussin, tjog
hundred	hundra
thousand	tusen, tusentals
million	miljon
number	antal, nummer, tal, siffra, antalet
pair	par, paret
part	del, delar, delen
whole	hel, hela, helhet
rest-remaining	rest, resten, återstoden, övriga
time	tid, gång, tiden, tider, gången, gånger
moment	ögonblick, stund, stunden
second-time	sekund
minute	minut, minuter
hour	timme, timmar, timma
day	dag, dagen, dagar, dygn, dagarna
night	natt, natten, nätter
morning	morgon, morgnar, förmiddag
noon	middag
afternoon	eftermiddag
evening	kväll, kvällen, afton, kvällar, aftonen
week	vecka, veckan, veckor
month	månad
year	år, året, åren, års
century	århundrade, sekel, seklet
season	årstid, säsong
spring	vår, våren
summer	sommar, somrar
autumn	höst, hösten
winter	vinter, vintrar
age	ålder, åldern, tidsålder
past	förflutna, forntid
present-time	nutid, nuet, nuvarande, nu
future	framtid, kommande
beginning	början, begynnelse
end-noun	slut, slutet, ände
clock	klocka, ur, klockor
Monday	måndag
Tuesday	tisdag
Wednesday	onsdag
Thursday	torsdag
Friday	fredag
Saturday	lördag
Sunday	söndag
January	januari
February	februari
March	mars
April	april
May	maj
June	juni
July	juli
August	augusti
September	september
October	oktober
November	november
December	december
man	man, mannen, män, männen, karl
woman	kvinna, kvinnor
person	person, människa
people	folk, människor, folket, personer
human	människa, mänsklig
child	barn, barnet, barnen
boy	pojke, pojken, pojkar, gosse, gossen
girl	flicka, flickor, tjej
baby	bebis, baby, spädbarn, barn
father	far, fader, pappa, fadern, fäder
mother	mor, moder, mamma, modern, mödrar
parents	föräldrar
son	son, sonen, söner, sönerna
daughter	dotter, döttrar
brother	bror, broder, bröder
sister	syster, systrar
husband	man, make, maken, mannen
wife	hustru, fru, maka, frun, kvinna
family	familj, släkt
uncle	farbror, morbror, onkel
aunt	tant, moster, faster, tanten
grandfather	farfar, morfar
grandmother	mormor, farmor
friend	vän, vänner, vännen, kamrat, väninna
enemy	fiende
neighbour	granne, grannar
guest	gäst, gäster, gästen
stranger	främling, okänd, främmande
king	kung, konung, kungen, kungar
queen	drottning
prince	prins, furste, prinsen
lord	herre, herr, herren, herrar
lady	dam, damen, damer, fru
gentleman	herre, herr, herrar, gentleman
Mr	herr
Mrs	fru
Miss	fröken
doctor	läkare, doktor
teacher	lärare, lärarinna
pupil	elev, student, eleven, elever
worker	arbetare
peasant	bonde, bönder, bonden
soldier	soldat
officer	officer, tjänsteman
captain	kapten
general	general
sailor	sjöman, matros, sjömän
priest	präst, prästen
judge	domare
lawyer	advokat, jurist
writer	författare, skribent
author	författare
artist	konstnär
merchant	köpman, handelsman, köpmän
servant	tjänare, betjänt, dräng, piga
master	mästare, herre, husbonde, herren
leader	ledare
chief	chef, hövding, chefen
president	president
minister	minister, statsråd
member	medlem, ledamot, ledamöter
citizen	medborgare
crowd	folkmassa, hop, mängd, massa
youth	ungdom, yngling
old-man	gubbe, gubben, gamling, åldring
name	namn, namnet
nation	nation, folk
tribe	stam, stammar, släkte
company	företag, bolag, sällskap, firma
group	grupp, gruppen
team	lag, laget, arbetslag
party	parti, partiet
body	kropp, kroppen, lik, kroppar
head	huvud, huvudet
face	ansikte
eye	öga, ögon, ögonen, ögat
ear	öra, öron, öronen, örat
nose	näsa, näsan, näsor
mouth	mun, munnen, munnar
lip	läpp, läppar, läppen
tooth	tand, tänder, tanden
tongue	tunga, tungan, tungor
hair	hår, håret
neck	hals, nacke, halsen, nacken
shoulder	axel, skuldra, axlar, axeln
arm	arm, armen, armar, armarna
hand	hand, handen, händer, hände
finger	finger, fingrar, fingret
chest	bröst, bröstet
heart	hjärta
stomach	mage, magen, buk
back-body	rygg, ryggen
leg	ben, benet, benen
knee	knä, knän, knäna, knäet
foot	fot, fötter, foten
skin	hud, huden, skinn
bone	ben, benet
blood	blod, blodet
brain	hjärna
voice	röst, rösten, stämma, röster
tear-eye	tår, tårar, tåren
sweat	svett, svetten
breath	andedräkt, andetag, anda
life	liv, livet, livets
death	död, döden, dödens
health	hälsa, hälsan
illness	sjukdom
pain	smärta, värk, plåga
wound	sår, såret
sleep-noun	sömn, sömnen
dream	dröm, drömmar, drömmen
mind	sinne, sinnet, förstånd, medvetande
soul	själ, själen, själar
spirit	ande, anden, andar, anda
thought	tanke, tankar, tanken
idea	idé, tanke, idén, föreställning
memory	minne, minnet, minnen
feeling	känsla, känslor
love-noun	kärlek
hatred	hat, hatet
joy	glädje, fröjd
sorrow	sorg, sorgen, bedrövelse
anger	vrede, ilska, vreden
fear-noun	rädsla, fruktan, ångest, skräck
hope-noun	hopp, hoppet, förhoppning
courage	mod, modet
shame	skam, blygsel, skammen
pride	stolthet, högmod
pity	medlidande, synd
desire	begär, önskan, lust, längtan, åtrå
pleasure	nöje, njutning, glädje, nöjet
happiness	lycka, lyckan
strength	styrka, kraft, krafter
weakness	svaghet
power	makt, kraft, makten, styrka
will-noun	vilja, viljan
knowledge	kunskap, vetskap, kännedom
wisdom	visdom, vishet
truth	sanning
lie-noun	lögn, lögner, lögnen
mistake	misstag, fel
fault	fel, skuld, felet
reason	skäl, förnuft, orsak, anledning, grund, skälet
cause-noun	orsak, anledning
purpose	syfte, ändamål, avsikt, mål
meaning	mening, betydelse, innebörd
doubt	tvivel, tvekan, tvivlet
belief	tro, övertygelse, tron
god	gud, guden, gudar, guds
faith	tro, tron
sin	synd, synden, synder
heaven	himmel, himlen
hell	helvete
angel	ängel, änglar, ängeln
devil	djävul, fan, djävlar, satan
house	hus, huset, husen
home	hem, hemmet, hemma
room	rum, rummet, rummen
door	dörr, dörren, dörrar
window	fönster, fönstret
wall	vägg, mur, väggen, väggar, muren, murar
roof	tak, taket
floor	golv, golvet, våning
stairs	trappa, trappor
kitchen	kök, köket
garden	trädgård
yard	gård, gården
gate	port, grind, porten, portar
street	gata, gatan, gator
road	väg, vägen, vägar
path	stig, stigen, väg, stigar
bridge	bro, bron, broar
city	stad, staden, städer
town	stad, staden, städer, stads
village	by, byn, byar
country	land, landet, länder
state	stat, staten, stater, tillstånd
border	gräns, gränsen
place	plats, ställe, ort, platsen
corner	hörn, hörnet, vrå
side	sida, sidan, sidor
top	topp, toppen, spets
bottom	botten, bottnen
middle	mitt, mitten, mellan
edge	kant, rand, kanten, egg
end-place	ände, slut, änden, slutet
table	bord, bordet, tabell
chair	stol, stolen, stolar
bed	säng, sängen, bädd, sängar
lamp	lampa, lampan, lampor
candle	ljus, stearinljus, ljuset
fire	eld, elden, brand, branden
smoke	rök, röken
ash	aska, askan
stove	spis, ugn, kamin, spisen
key	nyckel, nycklar
box	låda, ask, lådan, lådor, kista
bag	väska, påse, säck, väskan
bottle	flaska, flaskor
glass	glas, glaset
cup	kopp, bägare, koppar, koppen
plate	tallrik, fat, platta
knife	kniv, kniven, knivar
spoon	sked, skeden, skedar
rope	rep, repet, lina, tåg
thread	tråd, tråden
needle	nål, nålen, nålar
cloth	tyg, duk, tyget, kläde
clothes	kläder, klädsel
coat	rock, kappa, rocken, jacka
shirt	skjorta
hat	hatt, hatten, mössa
shoe	sko, skor, skorna, skon
ring	ring, ringen, ringar
money	pengar, penningar, slantar
gold	guld, guldet
silver	silver, silvret
iron	järn, järnet
copper	koppar
wood	trä, ved, träet, virke
stone	sten, stenen, stenar
paper	papper
book	bok, boken, böcker
page	sida, sidan, sidor, blad
letter	brev, brevet, skrivelse
word	ord, ordet, orden
sentence	mening, sats
language	språk, språket
newspaper	tidning
picture	bild, tavla, bilden, bilder
photograph	foto, fotografi, fotot, foton
map	karta, kartan, kartor
sign	tecken, skylt, tecknet
line	linje, rad, linjen, rader
story	berättelse, historia, saga
song	sång, visa, sången, sånger
music	musik
play-theatre	pjäs, skådespel, pjäsen
game	spel, lek, spelet, leken
tool	verktyg, redskap
machine	maskin
wheel	hjul, hjulet
car	bil, bilen, bilar
cart	kärra, vagn, kärran, vagnen
train	tåg, tåget, tågen
ship	skepp, fartyg, skeppet
boat	båt, båten, båtar
plane	flygplan, plan, planet
horse-carriage	vagn, vagnen, vagnar, droska
weapon	vapen, vapnet
sword	svärd, svärdet, värja
gun	gevär, pistol, kanon, bössa
bomb	bomb, bomben, bomber
flag	flagga, fana
bell	klocka, klockor, bjällra
shop	affär, butik, bod, affären
market	marknad, torg
school	skola, skolan, skolor
university	universitet, högskola
church	kyrka, kyrkan, kyrkor
hospital	sjukhus, lasarett
prison	fängelse
office	kontor, ämbete, byrå
factory	fabrik
hotel	hotell, värdshus
station	station
airport	flygplats
library	bibliotek
museum	museum, museet, museer
theatre	teater, teatrar
palace	palats, slott, slottet
castle	slott, borg, borgen, slottet
tower	torn, tornet
camp	läger, lägret
tent	tält, tältet
hut	hydda, stuga, koja, stugan, hyddan
grave	grav, graven, gravar
world	värld, världen
earth	jord, jorden
sky	himmel, himlen, sky
sun	sol, solen, solens
moon	måne, månen, månens
star	stjärna
light	ljus, ljuset, sken
darkness	mörker, mörkret
shadow	skugga, skuggor
air	luft, luften
wind	vind, vinden, blåst, vindar
cloud	moln, molnet, molnen, sky
rain-noun	regn, regnet
snow	snö, snön
ice	is, isen, isar
storm	storm, oväder, stormen
thunder	åska, åskan, tordön
water	vatten, vattnet
river	flod, älv, å, floden, floder, ån
lake	sjö, sjön, sjöar
sea	hav, havet, sjö, haven
ocean	ocean, hav, världshav
coast	kust, kusten
island	ö, ön, öar, holme, öarna
wave	våg, vågor, vågen, bölja
mountain	berg, berget, fjäll, bergen
summit	topp, toppen, bergstopp
valley	dal, dalen, dalar
glacier	glaciär, jökel
rock	klippa, berg, sten, klippor
hill	kulle, backe, höjd, kullar, backar
forest	skog, skogen, skogar
field	fält, åker, fältet, åkrar
desert	öken, öknen
sand	sand, sanden
dust	damm, stoft, dammet
tree	träd, trädet, träden
leaf	löv, blad, lövet, bladen
branch	gren, kvist, grenen, grenar
root	rot, rötter, roten
flower	blomma, blommor, blomster
grass	gräs, gräset
fruit	frukt, frukten
apple	äpple, äpplen
seed	frö, säd, fröet, frön
corn	säd, spannmål, korn, majs, säden
bread	bröd, brödet
meat	kött, köttet
fish	fisk, fisken, fiskar
milk	mjölk
egg	ägg, ägget, äggen
salt	salt, saltet
sugar	socker, sockret
oil	olja, oljan
wine	vin, vinet, viner
beer	öl, ölet
tea	te, teet
coffee	kaffe, kaffet
food	mat, maten, föda, livsmedel
meal	måltid, mål
animal	djur, djuret, djuren
dog	hund, hunden, hundar
cat	katt, katten, katter
horse	häst, hästen, hästar
cow	ko, kon, kor, korna
ox	oxe, oxen, oxar
sheep	får, fåret, fåren
goat	get, getter, bock, geten
pig	gris, svin, grisen, grisar
bird	fågel, fåglar, fågeln
chicken	kyckling, höna, höns
wolf	varg, ulv, vargen, vargar
bear	björn, björnar
lion	lejon, lejonet
mouse	mus, möss, musen
snake	orm, ormen, ormar
insect	insekt
north	norr, nord, norra, nordlig
south	söder, syd, södra, sydlig
east	öster, ost, östra, östlig
west	väster, väst, västra, västlig
left	vänster, vänstra
right	höger, högra
direction	riktning, håll
distance	avstånd, sträcka, distans
height	höjd, höjden, höjder
depth	djup, djupet
length	längd, längden
weight	vikt, vikten, tyngd
size	storlek
speed	hastighet, fart, farten
temperature	temperatur
heat	hetta, värme, värmen
cold-noun	köld, kyla, kölden, kylan
nature	natur
colour	färg, färgen, färger
sound	ljud, ljudet, klang
noise	buller, oväsen, ljud, larm
silence	tystnad, tysta
war	krig, kriget, krigen
peace	fred, frid, freden
battle	slag, strid, kamp, slaget, striden
victory	seger, segern, segrar
army	armé, här, armén, hären
law	lag, lagen, lagar
right-noun	rätt, rättighet, rätten
duty	plikt, skyldighet, plikten
freedom	frihet
order-noun	ordning
government	regering, styrelse
parliament	parlament, riksdag
election	val, valet
policy	politik
power-state	makt, stormakt, makten
economy	ekonomi
trade	handel
price	pris, priset, priser
cost-noun	kostnad
tax	skatt, skatten
bank	bank, banken, banker
debt	skuld, skulder
work-noun	arbete, verk
job	jobb, arbete, jobbet, anställning
business	affär, affärer, verksamhet
industry	industri
agriculture	jordbruk, lantbruk
science	vetenskap
art	konst, konsten
history	historia
education	utbildning, uppfostran, bildning
religion	religion
culture	kultur
tradition	tradition
custom	sed, sedvänja, bruk, seder
society	samhälle, sällskap
community	gemenskap, samhälle
class	klass, klassen
development	utveckling
progress	framsteg, framåtskridande
change-noun	förändring, ändring, byte
growth	tillväxt, växt
result	resultat, följd
effect	effekt, verkan, inverkan
success	framgång, succé
failure	misslyckande, nederlag
attempt	försök
experience	erfarenhet, upplevelse
example	exempel
case	fall, fallet, ärende
question	fråga, frågan, frågor
answer-noun	svar, svaret
problem	problem
solution	lösning
matter	sak, angelägenhet, ärende, fråga
thing	sak, ting, saker, saken, tinget
fact	faktum, fakta
news	nyhet, nyheter
information	information, upplysning, uppgift
report-noun	rapport, betänkande
plan	plan, planer, planen
project	projekt
program	program
decision	beslut, avgörande
agreement	överenskommelse, avtal, enighet
contract	kontrakt, avtal
condition	villkor, tillstånd, förutsättning
difference	skillnad, olikhet
relation	förhållande, relation, förbindelse
role	roll, rollen, roller
form	form, formen, gestalt, former
kind	slag, sort, slags, art
way	sätt, sättet, vis
method	metod
system	system
process	process, förlopp
level	nivå, nivån, nivåer
degree	grad, graden, grader
quality	kvalitet, egenskap
quantity	mängd, kvantitet
value	värde, värdet
use-noun	användning, bruk, nytta
need-noun	behov, nöd
help-noun	hjälp, bistånd
service	tjänst, service
support-noun	stöd, stödet, understöd
danger	fara, faran, faror
safety	säkerhet, trygghet
accident	olycka, olyckshändelse
crime	brott, brottet, förbrytelse, brottslighet
punishment	straff, bestraffning
proof	bevis
secret	hemlighet
promise-noun	löfte, löftet, löften
wish-noun	önskan, önskningar, önskemål
opinion	åsikt, mening, uppfattning, yttrande
interest	intresse
attention	uppmärksamhet
care	vård, omsorg, försiktighet
trust	förtroende, tillit
honour	ära, heder, äran
respect	respekt, aktning, vördnad
influence	inflytande, påverkan
chance	chans, tillfälle, slump
luck	tur, lycka, turen
fate	öde, ödet
journey	resa, färd, resan, resor
visit-noun	besök
meeting	möte, sammanträde, mötet, träff
conversation	samtal, konversation
speech	tal, talet, anförande
attack-noun	angrepp, anfall, attack
defence	försvar
revolution	revolution
movement	rörelse
technology	teknik, teknologi
energy	energi
article	artikel, artiklar
chapter	kapitel, kapitlet
title	titel, titeln, rubrik, titlar
member-state	medlemsstat
council	råd, rådet
committee	kommitté, utskott
commission	kommission, uppdrag
union	union, förbund, förening
organization	organisation
authority	myndighet, auktoritet
measure-noun	åtgärd, mått
provision	bestämmelse, föreskrift
agreement-treaty	avtal, fördrag
Europe	Europa
America	Amerika
Asia	Asien
Africa	Afrika
China	Kina, Kinas
England	England
France	Frankrike
Germany	Tyskland
Russia	Ryssland
Italy	Italien
Spain	Spanien
Japan	Japan, Japans
English	engelsk
French	fransk, fransman
German	tysk, tyska, tyskar
Russian	rysk, ryska, ryss, ryssar
Chinese	kinesisk, kines
good	god, bra, gott, goda
better	bättre
best	bäst, bästa, bäste
bad	dålig, ond, dåligt, illa, onda, ont
worse	värre, sämre
great	stor, stora, stort, store
big	stor, stora, stort
small	liten, små, lilla, litet, lille
large	stor, stora, stort
long	lång, långa, långt
short	kort, korta, kortare
high	hög, höga, högt, högre
low	låg, låga, lågt, lägre
tall	lång, hög, långa
deep	djup, djupa, djupt
wide	bred, vid, breda, vida, brett
narrow	smal, trång, smala, trånga, smalt
thick	tjock, tät, tjocka, tjockt
thin	tunn, mager, tunna, smal, tunt
heavy	tung, tunga, tungt, svår
light-weight	lätt, lätta
strong	stark, starka, starkt, kraftig
weak	svag, svaga, svagt
hard	hård, hårda, hårt, svår
soft	mjuk, mjuka, mjukt, len
hot	het, varm, heta, hett, varmt
warm	varm, varma, varmt
cool	sval, svala, kylig, svalt
cold	kall, kalla, kallt
dry	torr, torra, torrt
wet	våt, blöt, våta, vått, blöta
full	full, fulla, fullt, fylld
empty	tom, tomma, tomt
new	ny, nya, nytt, nye
old	gammal, gamla, gamle, äldre
young	ung, unga, unge, yngre, ungt
ancient	forntida, gammal, uråldrig, forna
modern	modern, nutida
fast	snabb, snabba, snabbt, fort
slow	långsam, sakta
near-adjective	nära, närmaste, när
distant	avlägsen, fjärran
bright	ljus, klar, ljusa, klara, ljust
dark	mörk, mörka, mörkt
clear	klar, tydlig, klart, klara
white	vit, vita, vitt
black	svart, svarta
red	röd, röda, rött
green	grön, gröna, grönt
blue	blå, blått, blåa
yellow	gul, gula, gult
brown	brun, bruna, brunt
grey	grå, grått, gråa
beautiful	vacker, vackra, skön, sköna
ugly	ful, fula, fult
clean	ren, rena, rent
dirty	smutsig, oren
rich	rik, rika, rikt
poor	fattig, stackars, arm
happy	lycklig, glad, glada, glatt
sad	ledsen, sorgsen, sorglig, ledsna
angry	arg, arga, ond, vred, ilsken
afraid	rädd, rädda
tired	trött, trötta
hungry	hungrig
thirsty	törstig
sick	sjuk, sjuka, sjukt
healthy	frisk, sund, friska
alive	levande, liv
dead	död, döda, dött, döde
free	fri, fria, fritt, ledig
busy	upptagen, sysselsatt
ready	färdig, redo, beredd, klar
quiet	tyst, lugn, stilla, lugnt
loud	hög, högljudd, högt
sweet	söt, ljuv, söta, sött
bitter	bitter, bittra
true	sann, sant, sanna
false	falsk, falska, falskt
right-correct	rätt, riktig, korrekt
wrong	fel, felaktig, orätt
same-identical	samma, lika, likadan, identisk
different	olika, annorlunda, skild
similar	liknande, lik, likartad
possible	möjlig
impossible	omöjlig
necessary	nödvändig
important	viktig
main	huvudsaklig, främsta, viktigaste
special	särskild, speciell
general-adjective	allmän, generell
common	gemensam, vanlig
usual	vanlig
strange	underlig, konstig, märklig, egendomlig
simple	enkel, enkla, enkelt
difficult	svår, svåra, svårt
easy	lätt, enkel, lätta
certain	viss, vissa, säker
sure	säker, säkra, säkert, viss
open-adjective	öppen, öppna, öppet
closed	stängd, sluten, stängt
public	offentlig, allmän, publik
private	privat, enskild
national	nationell
international	internationell
political	politisk
economic	ekonomisk
social	social, samhällelig
human-adjective	mänsklig
natural	naturlig
whole-entire	hel, hela, helt
single	enda, enstaka, ensam, enskild
double	dubbel, dubbla
equal	lika, jämlik
round	rund, runda, runt
straight	rak, raka, rakt, direkt
sharp	skarp, vass, skarpa, skarpt
wise	vis, klok, visa, kloka
stupid	dum, dumma, dumt
clever	klok, duktig, skicklig, klyftig
kind-adjective	vänlig, snäll, snälla
cruel	grym, grymma
brave	modig, tapper, tappra
proud	stolt, stolta
honest	ärlig, hederlig, redlig
famous	berömd, känd
dear	kär, kära, käre, dyr
holy	helig, heliga, helige
royal	kunglig
military	militär
foreign	främmande, utländsk
local	lokal
following	följande
necessary-legal	nödvändig, erforderlig
responsible	ansvarig
technical	teknisk
available	tillgänglig
various	olika, diverse, skilda
further	ytterligare, vidare
additional	ytterligare, extra
final	slutlig, slutgiltig, sista
complete	fullständig, hel, komplett
serious	allvarlig
terrible	fruktansvärd, förfärlig, hemsk, förskräcklig
wonderful	underbar, härlig
pleasant	behaglig, trevlig, angenäm
favourite	favorit, älsklings
"""#
