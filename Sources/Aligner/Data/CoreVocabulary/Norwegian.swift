// swift-format-ignore-file
// The core vocabulary of Norwegian: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyNorwegian = #"""
I	jeg
me	meg
my	min, mitt, mine, mi
you	du, deg
your	din, ditt, dine, di
you-plural	dere, De
your-plural	deres
he	han
him	ham, han
his	hans, sin, sitt, sine
she	hun
her	henne
her-possessive	hennes, sin, sitt, sine
it	det, den
its	dets, dens, sin, sitt, sine
we	vi
us	oss
our	vår, vårt, våre
they	de
them	dem
their	deres, sin, sitt, sine
self	seg, selv
one	man, en
who	hvem, som
whom	hvem, som
whose	hvis, hvem
what	hva, hvilket
which	hvilken, som
this	denne, dette
these	disse
that	det, den
those	de, dem
here	her, hit
there	der, dit
where	hvor, der
when	når, da
why	hvorfor
how	hvordan, hvorledes
how-many	mange, hvor
everyone	alle, enhver
someone	noen
no-one	ingen
something	noe
nothing	ingenting, intet
everything	alt, allting
anything	noe, alt
each	hver, hvert, enhver
every	hver, hvert, enhver, alle
all	alle, alt, all, samtlige
both	begge, både
other	annen, andre, annet
same	samme
such	slik, slike, slikt, sånn, sånne
some	noen, noe, visse, enkelte
any	noen, noe, enhver, ethvert
many	mange
much	mye, meget
few	få, færre
little	lite, litt
more	mer, flere
most	mest, fleste, flest
less	mindre, færre
enough	nok, tilstrekkelig
several	flere
own	egen, eget, egne
alone	alene, ensom
together	sammen
and	og
or	eller
but	men
if	hvis, om, dersom
because	fordi, for, ettersom
that-conjunction	at
so	så, altså, derfor
so-degree	så
than	enn
as	som, like
while	mens
although	selv, skjønt, enda
before	før, innen
after	etter, etterpå
until	til, inntil
since	siden, fra
unless	mindre, medmindre
whether	om, hvorvidt
neither	verken, heller
either	enten
not	ikke, ei
no	nei
no-determiner	ingen, intet, ikke
yes	ja, jo
also	også, dessuten
only	bare, kun
even	til, selv, endog
still	fortsatt, ennå, fremdeles, enda
already	allerede, alt
yet	ennå, enda
again	igjen, atter
very	meget, veldig, svært
too	for, altfor
almost	nesten
quite	ganske, helt
rather	heller, nokså, ganske
perhaps	kanskje, muligens
certainly	sikkert, visst, nok, gjerne
really	virkelig, egentlig
indeed	sannelig, nemlig, faktisk
of-course	selvfølgelig, naturligvis, selvsagt
however	imidlertid, likevel, derimot
therefore	derfor
thus	således, dermed, slik
otherwise	ellers, annerledes
instead	istedenfor, stedet
especially	spesielt, særlig, især
exactly	nøyaktig, akkurat, nettopp
just	nettopp, akkurat, bare, nylig
about	omtrent, rundt, cirka, omkring
never	aldri
always	alltid, stadig
often	ofte, oftere
sometimes	iblant, stundom, noen
usually	vanligvis, oftest
soon	snart, straks
now	nå
then	da, så, deretter
later	senere, siden
early	tidlig
late	sent, sen, sein, seint
today	dag, idag
yesterday	går, igår
tomorrow	morgen, imorgen
once	gang, engang
twice	ganger, to
finally	endelig, omsider, sist
suddenly	plutselig, brått
immediately	straks, umiddelbart, øyeblikkelig
quickly	raskt, fort, hurtig
slowly	langsomt, sakte
well	godt, vel, bra
badly	dårlig, ille
far	langt, fjernt, borte
near	nær, nærheten
away	bort, borte, unna, vekk
back	tilbake
up	opp, oppe
down	ned, nede
inside	inne, inn, innenfor, inni
outside	ute, utenfor, ut
everywhere	overalt
nowhere	ingensteds, ingen, steder
forward	fremover, frem, fram
in	i, innen
into	inn, i
on	på
at	ved, på, hos, i
to	til, å, mot
from	fra
of	av, til, om
with	med
without	uten
for	for, til
by	av, ved, med
through	gjennom, igjennom
between	mellom, imellom
among	blant, iblant, mellom
against	mot, imot
over	over, ovenfor
under	under
behind	bak, bakom, bakenfor
in-front-of	foran, fremfor
beside	ved, siden
around	rundt, omkring, om
across	over, tvers
along	langs, langsmed
during	under, løpet, mens
toward	mot, henimot
according-to	ifølge, etter, samsvar
despite	trass, tross
instead-of	istedenfor, stedet
because-of	grunn
except	unntatt, bortsett, utenom
upon	på, oppå
out-of	ut, av
be	være, er, var, vært, vær
have	ha, har, hadde, hatt
become	bli, blir, ble, blitt
can	kan, kunne, kunnet
could	kunne, kan
must	må, måtte, måttet, skal
should	burde, bør, skulle
will	vil, skal, ville, kommer
would	ville, skulle
may	kan, må, får, måtte
want	vil, ville, ønsker, ønske, villet
do	gjøre, gjør, gjorde, gjort
make	lage, lager, gjøre, laget, gjorde, gjør, laga
go	gå, går, gikk, gått, dra, drar, dro, reise
come	komme, kom, kommer, kommet
see	se, ser, så, sett
look	se, ser, så, titte, kikke
say	si, sier, sa, sagt
tell	fortelle, fortalte, si, sa
speak	snakke, tale, talte, taler
talk	snakke, prate, pratet
ask	spørre, spurte, spør, spurt, be, ba, ber
answer	svare, svarte, svarer, svart
call	kalle, kalte, ringe, kaller, kalt, rope, ringte
know	vite, vet, visste, kjenne, kjente, visst
think	tenke, tenkte, tror, tenker, synes, tro, trodde, mene
believe	tro, tror, trodde, trodd
understand	forstå, skjønne, forsto
remember	huske, husker, minnes, husket
forget	glemme, glemte, glemt
learn	lære, lærte, lærer, lært
teach	undervise, lære, lærte, lærer, lært
read	lese, leser, leste, lest
write	skrive, skrev, skrevet
hear	høre, hørte, hører, hørt
listen	lytte, høre, lyttet, lytter
feel	føle, følte, kjenne, føler, følt, kjente
seem	synes, virke, syntes, virker, virket
give	gi, gir, ga, gitt, gav
take	ta, tar, tok, tatt
get	få, får, fikk, fått
receive	motta, få, mottok, fikk, mottar, mottatt
bring	bringe, brakte, brakt
carry	bære, bar, bærer, båret
send	sende, sendte, sender, sendt
put	sette, legge, satte, la, putte, setter, legger
lay	legge, la, legger, lagt
set	sette, satte, setter, satt
keep	beholde, holde, holdt, holder
hold	holde, holdt, holder
let	la, lar, lot, latt
leave	forlate, dra, forlot, dro, reise, etterlate, drar, reiste
stay	bli, ble, blir, blitt, oppholde
remain	forbli, gjenstå, bli, ble, blir
stand	stå, står, sto, stått, stod
sit	sitte, satt, sitter, sittet
lie	ligge, lå, ligger, ligget
lie-down	legge, ligge, la, legger, ligger
sleep	sove, sov, sover, sovet
wake	våkne, vekke, våknet, vekket, våkner
rise	stige, steg, reise, reiste, stiger, steget
raise	heve, løfte, reise, hevet, løftet, reiste
fall	falle, falt, faller
run	løpe, løp, løper, springe, sprang, rant
walk	gå, gikk, går, gått, spasere
ride	ri, rir, red, ridd, ride, rider
drive	kjøre, kjørte, kjører, drive, drev, kjørt
fly	fly, fløy, flyr, flyve, fløyet
swim	svømme, svømte
climb	klatre
jump	hoppe, hoppet, hopper, sprang
move	flytte, bevege
turn	snu, vende, snudde, dreie, vendte, snur
return	vende, returnere, vendte, tilbake, vender, komme
enter	inn, tre, gå, trådte
arrive	ankomme, ankom, komme, kom
reach	nå, nådde, rekke, når, nådd
follow	følge, fulgte, følger, fulgt
lead	lede, føre, førte, fører, ledet, leder, ledte
meet	møte, møtte, møter, møtt, treffe, traff
find	finne, fant, finner, funnet
seek	søke, lete, søkte, søker, lette, leter, søkt
lose	miste, tape, mistet, tapte, mister, tapt
show	vise, viste, viser, vist
appear	opptre, fremstå, dukke, synes, vise
disappear	forsvinne, forsvant, forsvunnet
open	åpne, åpnet, åpner
close	lukke, stenge, lukket, stengt, lukker
begin	begynne, begynte
start	starte, begynne, begynte
end	ende, slutte, endte, avslutte, endt
finish	avslutte, fullføre, ferdig, slutte
stop	stoppe, stanse, slutte, stopp
continue	fortsette, fortsatte
try	prøve, forsøke, prøvde, prøver, prøvd
help	hjelpe, hjalp, hjulpet
need	trenge, behøve, trengte
use	bruke, brukte, bruker, brukt, benytte
work	arbeide, jobbe, jobber, jobbet
play	leke, spille, spilte, lekte, leker
live	leve, bo, bor, levde, lever, bodde, levd
die	dø, døde, dør, død
kill	drepe, drepte, dreper, drept
be-born	født, fødes, føde
grow	vokse, vokste, vokser, vokst
build	bygge, bygde, bygger, bygd, bygget
break	bryte, brøt, knekke, brutt, brekke, bryter, brakk
cut	kutte, skjære, skar, klippe, skåret, kuttet, hogge
tear	rive, rev, river, revet
tie	binde, bandt, knytte, bundet, bant
pull	trekke, dra, trakk, dro, trukket
push	skyve, dytte, skjøv, dyttet, støte, skubbe
throw	kaste, kastet, kaster
catch	fange, gripe, fanget, grep, tok, fanger
hit	slå, slo, treffe, traff, slår, slått, truffet
fight	kjempe, slåss, sloss, stride
win	vinne, vant, vinner, vunnet
save	redde, reddet, spare, redder, berge, frelse
buy	kjøpe, kjøpte, kjøper, kjøpt
sell	selge, solgte, selger, solgt
pay	betale, betalte
cost	koste, koster, kostet
eat	spise, spiste, spiser, ete, spist, åt
drink	drikke, drakk, drukket
cook	koke, lage, kokte, koker, kokt
wear	bære, bar, ha, bærer, kledd
dress	kle, kledde, kler, kledd
wash	vaske, vasket, vasker
love	elske, elsket, elsker
hate	hate, hatet, hater
like	like, likte, liker, likt
hope	håpe, håper, håpet
fear	frykte, redd
laugh	le, lo, ler, ledd
smile	smile, smilte, smiler, smilt
cry	gråte, gråt, gråter, grått
weep	gråte, gråt, gråter, grått
shout	rope, ropte, roper, skrike, skrek, ropt
sing	synge, sang, synger, sunget
dance	danse, danset, danser
wait	vente, ventet, venter, vent
watch	se, vokte, ser, så, våke, passe
choose	velge, valgte, velger, valgt
decide	bestemme, avgjøre, besluttet
agree	enig, samtykke, enige
refuse	nekte, nektet, avslå, nekter, vegre
promise	love, lovet, lover, lovte
allow	tillate, tillot, lov
forbid	forby, forbød, forbudt, forbyr
order	befale, beordre, bestille, befalte, bød
obey	adlyde, lyde, adlød, lyder, lød
serve	tjene, tjente, servere, tjener, betjene
change	endre, forandre, endret, skifte, endrer, bytte
happen	skje, hende, skjedde, skjer, hendte, hender
occur	forekomme, skje, inntreffe, skjer, skjedde
belong	tilhøre, høre, hører, hørte
own-verb	eie, eier, eide, besitte
contain	inneholde, romme
include	omfatte, inkludere, innbefatte
mean	bety, betyr, mene, betydde, mener, mente
explain	forklare
describe	beskrive, beskrev
prove	bevise, beviste
discover	oppdage
invent	oppfinne, oppfant, oppfunnet
create	skape, skapte, opprette, skaper, skapt
produce	produsere, frembringe
develop	utvikle
increase	øke, øker, økte, økt, vokse
decrease	minske, avta, synke, sank, redusere
improve	forbedre, bedre, bedret
prepare	forberede, berede, lage
protect	beskytte, verne, vernet
attack	angripe, angrep
destroy	ødelegge, tilintetgjøre, ødela, ødelagt
burn	brenne, brant, brente, brent
fill	fylle, fylte, fyller, fylt
cover	dekke, dekket, dekker
hide	gjemme, skjule, gjemte, skjulte, gjemt
touch	røre, berøre, rørte, rører, rørt
smell	lukte, luktet, lukter
point	peke, pekte, peker, pekt
count	telle, telte, teller, talte, regne
measure	måle, målte, måler, målt
compare	sammenligne
divide	dele, delte, deler, delt
join	forene, slutte, delta
share	dele, delte, deler, delt
marry	gifte, giftet, gift, gifter
visit	besøke, besøkte
travel	reise, reiste, reiser, reist
rest	hvile, hvilte, hviler, hvilt
repeat	gjenta, gjentok
report	rapportere, melde, meldte, melder, meldt
publish	utgi, publisere, utgitt, utgav, offentliggjøre
print	trykke, trykt, trykte
translate	oversette, oversatt
study	studere
examine	undersøke, granske
consider	betrakte, vurdere, overveie, anse
suppose	anta, formode, antok, antar
expect	vente, forvente, ventet, venter
intend	akte, tenke, hensikt, mene, akter
wish	ønske, ønsker, ønsket
require	kreve, krever, krevde, krevd
force	tvinge, tvang, tvunget
cause	forårsake, volde, skape, føre
avoid	unngå, unngikk, unngår
escape	unnslippe, rømme, flykte, slippe, rømte, slapp
offer	tilby, tilbød, by, tilbyr, bød
accept	akseptere, godta, godtok, godtatt, ta
thank	takke, takk, takket, takker
forgive	tilgi, tilgav, tilgitt, forlate, tilga
greet	hilse, hilste, hilser, hilst
knock	banke, banket, banker
whisper	hviske
breathe	puste, pustet, ånde, puster
shine	skinne, skinte, lyse, lyste, stråle
blow	blåse, blåste, blåser, blåst
flow	flyte, renne, fløt, strømme, rant, renner, flyter
rain	regne, regner, regnet
freeze	fryse, frøs, fryser, frosset
hang	henge, hang, henger, hengte, hengt
lift	løfte, løftet, løfter
drop	slippe, droppe, slapp, miste, falle
press	trykke, presse, klemme
shake	riste, skjelve, ristet, skalv, rister
spread	spre, bre, spredte, bredte, sprer
gather	samle, samlet, samler, sanke
collect	samle, samlet, innsamle, samler
support	støtte
suffer	lide, led, lider, lidd
hurt	skade, såre, såret, vondt, skadet
heal	lege, helbrede, leget, leges
first	første, først
second	andre, annen, annet
third	tredje
last	siste, sist
next	neste, nest
previous	forrige, tidligere, foregående
half	halv, halvt, halve, halvparten
dozen	dusin, tylft
hundred	hundre
thousand	tusen
million	million
number	tall, antall, nummer, tallet
pair	par, paret
part	del, delen, deler
whole	hele, helhet
rest-remaining	rest, resten
time	tid, gang, tiden, ganger, tider
moment	øyeblikk, stund
second-time	sekund
minute	minutt
hour	time, timer, timen, klokken
day	dag, dagen, dager, dagene, døgn
night	natt, natten, netter
morning	morgen, formiddag
noon	middag
afternoon	ettermiddag
evening	kveld, aften, kvelden, aftenen
week	uke, uken, uker, uka
month	måned, måneder
year	år, året, årene, års
century	århundre, hundreår
season	årstid, sesong
spring	vår, våren
summer	sommer, somrer
autumn	høst, høsten
winter	vinter, vintre
age	alder, alderen, tidsalder
past	fortid
present-time	nåtid, nåtiden
future	fremtid, framtid
beginning	begynnelse, start
end-noun	slutt, ende, enden, slutten
clock	klokke, klokka, ur
Monday	mandag
Tuesday	tirsdag
Wednesday	onsdag
Thursday	torsdag
Friday	fredag
Saturday	lørdag
Sunday	søndag
January	januar
February	februar
March	mars
April	april
May	mai
June	juni
July	juli
August	august
September	september
October	oktober
November	november
December	desember
man	mann, mannen, menn, mennene
woman	kvinne, kone, dame
person	person, menneske
people	folk, mennesker, folket, folkene
human	menneske
child	barn, barnet, barna
boy	gutt, gutten, gutter
girl	jente, pike, jenta, piken, jenter, piker
baby	baby, spedbarn, babyen
father	far, faren, fedre, fars, pappa
mother	mor, moren, mødre, mora, mors, mamma
parents	foreldre
son	sønn, sønnen, sønner, sønns
daughter	datter, døtre
brother	bror, broren, brødre
sister	søster, søstre
husband	mann, ektemann, mannen
wife	kone, hustru, kona, konen
family	familie, slekt
uncle	onkel, onkelen
aunt	tante, tanten
grandfather	bestefar, farfar, morfar
grandmother	bestemor, mormor, farmor
friend	venn, vennen, venner, venninne
enemy	fiende
neighbour	nabo, naboen, naboer
guest	gjest, gjester
stranger	fremmed, ukjent
king	konge, kongen, konger
queen	dronning
prince	prins, fyrste, prinsen
lord	herre, herren, lord, fyrste
lady	dame, frue, damen, damer, fruen
gentleman	herre, herrer, herren, gentleman
Mr	herr, hr
Mrs	fru, fruen, frue
Miss	frøken, frk
doctor	lege, legen, doktor, leger
teacher	lærer, læreren
pupil	elev, student, eleven, elever
worker	arbeider
peasant	bonde, bonden, bønder
soldier	soldat
officer	offiser
captain	kaptein
general	general
sailor	sjømann, matros, sjømenn
priest	prest, presten
judge	dommer
lawyer	advokat, jurist
writer	forfatter, skribent
author	forfatter
artist	kunstner, artist
merchant	kjøpmann, handelsmann, kjøpmenn
servant	tjener, pike
master	mester, herre
leader	leder, fører, lederen
chief	sjef, høvding, sjefen
president	president
minister	minister, statsråd
member	medlem
citizen	borger, innbygger
crowd	mengde, folkemengde, flokk
youth	ungdom
old-man	gubbe, olding, gammel
name	navn, navnet, navnene
nation	nasjon, folk
tribe	stamme
company	selskap, firma, bedrift
group	gruppe
team	lag, laget, team
party	parti, partiet
body	kropp, legeme, kroppen
head	hode, hodet, hoder, hodene
face	ansikt
eye	øye, øyne, øyet, øynene
ear	øre, ører, øret, ørene
nose	nese, nesen, neser
mouth	munn, munnen
lip	leppe, lepper
tooth	tann, tenner, tannen
tongue	tunge, tungen
hair	hår, håret
neck	hals, nakke, halsen, nakken
shoulder	skulder, skuldre
arm	arm, armen, armer, armene
hand	hånd, hånden, hender, hånda, hendene
finger	finger, fingre
chest	bryst, brystet, bringe
heart	hjerte
stomach	mage, magen
back-body	rygg, ryggen
leg	bein, ben, beina, bena, beinet, benet
knee	kne, knær, kneet, knærne
foot	fot, foten, føtter
skin	hud, huden, skinn
bone	bein, ben, knokkel, knokler
blood	blod, blodet
brain	hjerne
voice	stemme, røst
tear-eye	tåre, tårer, tårene
sweat	svette
breath	pust, ånde, åndedrag, pusten
life	liv, livet
death	død, døden
health	helse, helsen
illness	sykdom
pain	smerte, vondt
wound	sår, såret
sleep-noun	søvn, søvnen
dream	drøm, drømmen
mind	sinn, sinnet
soul	sjel, sjelen, sjeler
spirit	ånd, ånden, ånder
thought	tanke, tanken, tanker
idea	idé, tanke, ideen, ideer
memory	minne, hukommelse, minner, erindring
feeling	følelse
love-noun	kjærlighet
hatred	hat, hatet
joy	glede, gleden, fryd
sorrow	sorg, sorgen, sorger
anger	sinne, vrede, raseri
fear-noun	frykt, redsel, angst, frykten
hope-noun	håp, håpet
courage	mot, motet
shame	skam, skammen
pride	stolthet
pity	medlidenhet, synd, medynk
desire	ønske, lyst, begjær, lengsel
pleasure	fornøyelse, glede, nytelse
happiness	lykke, lykken
strength	styrke, kraft, krefter
weakness	svakhet
power	makt, makten, kraft
will-noun	vilje, viljen
knowledge	kunnskap, viten
wisdom	visdom, klokskap
truth	sannhet
lie-noun	løgn, løgnen, løgner
mistake	feil, feilen, feiltagelse
fault	feil, skyld, feilen
reason	grunn, årsak, grunnen, fornuft
cause-noun	årsak, grunn, sak, årsaker
purpose	formål, hensikt, mål
meaning	mening, betydning
doubt	tvil, tvilen
belief	tro, troen
god	gud, guder, guden
faith	tro, troen
sin	synd, synder, synden
heaven	himmel, himler
hell	helvete
angel	engel, engler, engelen
devil	djevel, djevler, fanden
house	hus, huset, husene
home	hjem, hjemme
room	rom, værelse, rommet, stue
door	dør, døren, døra, dører
window	vindu, vinduet
wall	vegg, mur, veggen, muren, vegger, murer
roof	tak, taket
floor	gulv, gulvet, etasje
stairs	trapp, trappen
kitchen	kjøkken
garden	hage, hagen, hager
yard	gård, gårdsplass, tun, gården
gate	port, porten, grind, porter
street	gate, gaten, gata, gater
road	vei, veien, veier, veg
path	sti, stien, stier
bridge	bru, bro, broen, brua
city	by, byen, byer, byens
town	by, byen, byer
village	landsby, bygd, bygda
country	land, landet, landene
state	stat, staten, stater
border	grense
place	sted, plass, stedet, steder, plassen
corner	hjørne, krok
side	side, siden, sider
top	topp, toppen
bottom	bunn, bunnen
middle	midten, midt
edge	kant, kanten, rand
end-place	ende, enden, ender
table	bord, bordet
chair	stol, stolen, stoler
bed	seng, sengen, senga, senger
lamp	lampe, lampen
candle	lys, stearinlys
fire	ild, brann, ilden, bål
smoke	røyk, røyken
ash	aske, asken
stove	ovn, komfyr, ovnen
key	nøkkel, nøkler
box	boks, eske, kasse, esken
bag	pose, sekk, veske, bag
bottle	flaske
glass	glass
cup	kopp, beger, koppen
plate	tallerken, fat
knife	kniv, kniven
spoon	skje, skjeen, skjeer
rope	tau, rep, tauet, reip
thread	tråd, tråden, tråder
needle	nål, nålen, nåler
cloth	klede, tøy, klut, stoff
clothes	klær, klærne
coat	frakk, kåpe, jakke, kappe
shirt	skjorte
hat	hatt, hatten
shoe	sko, skoen, skoene
ring	ring, ringen, ringer
money	penger, pengene
gold	gull, gullet
silver	sølv, sølvet
iron	jern, jernet
copper	kobber
wood	tre, ved, treet, trevirke
stone	stein, sten, steinen
paper	papir
book	bok, boken, bøker, boka
page	side, siden, sider
letter	brev, brevet, brevene
word	ord, ordet, ordene
sentence	setning
language	språk, språket
newspaper	avis, avisen, aviser
picture	bilde, bildet, bilder
photograph	foto, fotografi, bilde
map	kart, kartet
sign	tegn, skilt, tegnet
line	linje, strek, linjer
story	historie, fortelling
song	sang, sangen, sanger, vise
music	musikk
play-theatre	skuespill, stykke
game	spill, lek, leken, spillet
tool	verktøy, redskap
machine	maskin
wheel	hjul, hjulet
car	bil, bilen, biler
cart	kjerre, vogn, kjerra
train	tog, toget
ship	skip, skipet
boat	båt, båten, båter
plane	fly, flyet, flyene
horse-carriage	vogn, vognen, kjerre
weapon	våpen, våpnene
sword	sverd, sverdet
gun	gevær, pistol, kanon
bomb	bombe, bomben
flag	flagg
bell	klokke, bjelle
shop	butikk, forretning
market	marked, torg, torget
school	skole, skolen, skoler
university	universitet
church	kirke, kirken, kirker
hospital	sykehus, hospital
prison	fengsel, fengslet
office	kontor
factory	fabrikk
hotel	hotell
station	stasjon
airport	flyplass, lufthavn
library	bibliotek
museum	museum, museet, museer
theatre	teater, teatret
palace	palass, slott
castle	slott, borg, borgen
tower	tårn, tårnet
camp	leir, leiren
tent	telt, teltet
hut	hytte, hytta
grave	grav, graven, graver
world	verden
earth	jord, jorden, jorda
sky	himmel
sun	sol, solen, sola
moon	måne, månen
star	stjerne
light	lys, lyset
darkness	mørke, mørket
shadow	skygge
air	luft, luften, lufta
wind	vind, vinden
cloud	sky, skyer, skyen, skyene
rain-noun	regn, regnet
snow	snø, snøen
ice	is, isen
storm	storm, uvær, stormen
thunder	torden
water	vann, vannet
river	elv, elven, elva, elver
lake	innsjø, sjø, vann, tjern
sea	hav, sjø, havet, sjøen
ocean	hav, osean
coast	kyst, kysten
island	øy, øya, øyer, øyene
wave	bølge, bølger
mountain	fjell, berg, fjellet
summit	topp, tinde, toppen
valley	dal, dalen, daler
glacier	bre, isbre, breen
rock	klippe, berg, fjell, stein
hill	bakke, haug, ås, bakken
forest	skog, skogen, skoger
field	åker, mark, felt, jorde
desert	ørken, ørkenen
sand	sand, sanden
dust	støv, støvet
tree	tre, trær, treet, trærne
leaf	blad, løv, bladet
branch	gren, grener, kvist
root	rot, røtter, roten
flower	blomst
grass	gress, gras, gresset
fruit	frukt, frukten
apple	eple, eplet, epler
seed	frø, sæd, såkorn
corn	korn, kornet
bread	brød, brødet
meat	kjøtt, kjøttet
fish	fisk, fisken, fisker
milk	melk, melken, mjølk
egg	egg, egget
salt	salt, saltet
sugar	sukker
oil	olje, oljen
wine	vin, vinen, viner
beer	øl, ølet
tea	te, teen
coffee	kaffe, kaffen
food	mat, maten, føde
meal	måltid
animal	dyr, dyret, dyrene
dog	hund, hunden, hunder
cat	katt, katten, katter
horse	hest, hesten, hester
cow	ku, kua, kuer, kyr
ox	okse, oksen, okser
sheep	sau, sauer, får, sauen
goat	geit, geiter, bukk
pig	gris, svin, grisen
bird	fugl, fuglen, fugler
chicken	kylling, høne, høns
wolf	ulv, ulven, ulver
bear	bjørn, bjørnen
lion	løve, løven, løver
mouse	mus, musen, musa
snake	slange, orm
insect	insekt
north	nord, nordlig
south	sør, syd, sørlig
east	øst, østlig, østen
west	vest, vestlig, vesten
left	venstre
right	høyre
direction	retning
distance	avstand
height	høyde, høyden
depth	dybde, dyp
length	lengde
weight	vekt, vekten
size	størrelse
speed	fart, hastighet, farten
temperature	temperatur
heat	varme, hete, varmen
cold-noun	kulde, kulden
nature	natur
colour	farge, farve, fargen, farger
sound	lyd, lyden, lyder
noise	støy, bråk, støyen
silence	stillhet, taushet
war	krig, krigen, kriger
peace	fred, freden
battle	slag, kamp, slaget, kampen
victory	seier, seieren
army	hær, hæren, armé
law	lov, loven, lover
right-noun	rett, rettighet, retten
duty	plikt, plikten
freedom	frihet
order-noun	orden, ordenen
government	regjering, styre
parliament	parlament, storting
election	valg, valget
policy	politikk
power-state	makt, stormakt, makter
economy	økonomi
trade	handel
price	pris, prisen, priser
cost-noun	kostnad, utgift
tax	skatt, avgift
bank	bank, banken, banker
debt	gjeld, gjelden
work-noun	arbeid, verk
job	jobb, arbeid, jobben, stilling
business	forretning, virksomhet, næring
industry	industri
agriculture	landbruk, jordbruk
science	vitenskap
art	kunst, kunsten
history	historie
education	utdanning, undervisning
religion	religion
culture	kultur
tradition	tradisjon
custom	skikk, sedvane, skikken
society	samfunn
community	fellesskap, samfunn
class	klasse
development	utvikling
progress	framgang, fremskritt, fremgang, framskritt
change-noun	endring, forandring
growth	vekst, veksten
result	resultat
effect	virkning, effekt
success	suksess, hell, fremgang
failure	fiasko, nederlag, svikt
attempt	forsøk
experience	erfaring, opplevelse
example	eksempel
case	tilfelle, sak, saken
question	spørsmål
answer-noun	svar, svaret
problem	problem
solution	løsning
matter	sak, saken, saker
thing	ting, tingen
fact	faktum, fakta
news	nyhet, nytt, nyheter
information	informasjon, opplysning
report-noun	rapport, beretning, melding
plan	plan, planen, planer
project	prosjekt
program	program
decision	beslutning, avgjørelse, vedtak
agreement	avtale, enighet, overenskomst
contract	kontrakt
condition	tilstand, vilkår, betingelse
difference	forskjell
relation	forhold, relasjon
role	rolle, rollen
form	form, formen, former
kind	slag, slags, art, type
way	måte, måten, måter, vis
method	metode
system	system
process	prosess
level	nivå, nivået
degree	grad, graden, grader
quality	kvalitet
quantity	mengde, kvantum
value	verdi, verdien
use-noun	bruk, bruken, nytte
need-noun	behov, behovet, nød
help-noun	hjelp, hjelpen
service	tjeneste, service
support-noun	støtte
danger	fare, faren, farer
safety	sikkerhet, trygghet
accident	ulykke
crime	forbrytelse, kriminalitet
punishment	straff
proof	bevis, beviset
secret	hemmelighet
promise-noun	løfte, løftet
wish-noun	ønske, ønsket, ønsker
opinion	mening, oppfatning
interest	interesse
attention	oppmerksomhet
care	omsorg, pleie
trust	tillit, tiltro
honour	ære, æren, heder
respect	respekt, aktelse
influence	innflytelse, påvirkning
chance	sjanse, tilfeldighet, anledning
luck	hell, lykke, flaks
fate	skjebne
journey	reise, reisen, ferd, reiser
visit-noun	besøk
meeting	møte, møtet, møter
conversation	samtale
speech	tale, talen, taler
attack-noun	angrep
defence	forsvar
revolution	revolusjon
movement	bevegelse
technology	teknologi, teknikk
energy	energi
article	artikkel, artikler
chapter	kapittel, kapitler
title	tittel, titler
member-state	medlemsstat
council	råd, rådet
committee	komité, utvalg
commission	kommisjon
union	union, forening
organization	organisasjon
authority	myndighet, autoritet
measure-noun	tiltak, mål
provision	bestemmelse
agreement-treaty	traktat, avtale, overenskomst
Europe	Europa
America	Amerika
Asia	Asia, Asias
Africa	Afrika
China	Kina, Kinas
England	England
France	Frankrike
Germany	Tyskland
Russia	Russland
Italy	Italia
Spain	Spania
Japan	Japan, Japans
English	engelsk
French	fransk
German	tysk, tyske, tysker
Russian	russisk, russer
Chinese	kinesisk, kineser
good	god, godt, gode, bra
better	bedre
best	best, beste
bad	dårlig, ond, onde, vond, ille
worse	verre, dårligere
great	stor, store, stort, flott
big	stor, store, stort, svær
small	liten, små, lite, lille
large	stor, store, stort
long	lang, langt, lange
short	kort, korte
high	høy, høyt, høye
low	lav, lavt, lave
tall	høy, høyt, høye
deep	dyp, dypt, dype
wide	bred, vid, brede, vidt
narrow	smal, trang, smale, smalt
thick	tykk, tykt, tykke
thin	tynn, tynt, tynne
heavy	tung, tungt, tunge
light-weight	lett, lette
strong	sterk, sterkt, sterke
weak	svak, svake, svakt
hard	hard, hardt, harde
soft	myk, bløt, myke, mykt
hot	het, varm, hett, hete
warm	varm, varmt, varme
cool	kjølig, kul
cold	kald, kaldt, kalde
dry	tørr, tørt, tørre
wet	våt, vått, våte
full	full, fullt, fulle
empty	tom, tomt, tomme
new	ny, nye, nytt
old	gammel, gamle, eldre
young	ung, unge, ungt
ancient	eldgammel, gammel, antikk, gamle
modern	moderne
fast	rask, hurtig, raskt, raske
slow	langsom, sen, treg
near-adjective	nær, nære, nært
distant	fjern, fjerne, fjernt
bright	lys, lyse, klar, lyst
dark	mørk, mørke, mørkt
clear	klar, klart, klare, tydelig
white	hvit, hvite, hvitt
black	svart, sort, svarte, sorte
red	rød, røde, rødt
green	grønn, grønne, grønt
blue	blå, blått
yellow	gul, gule, gult
brown	brun, brune, brunt
grey	grå, grått
beautiful	vakker, vakre, pen, skjønn
ugly	stygg, stygge, stygt
clean	ren, rene, rent, rein
dirty	skitten, skitne, møkkete
rich	rik, rike, rikt
poor	fattig, stakkars
happy	lykkelig, glad, glade
sad	trist, bedrøvet, triste, sørgelig
angry	sint, sinte, vred, rasende
afraid	redd, redde, bange
tired	trøtt, sliten, trett, slitne, trøtte
hungry	sulten, sultne
thirsty	tørst, tørste
sick	syk, syke, sykt
healthy	frisk, sunn, friske, sunt
alive	levende, live
dead	død, døde, dødt
free	fri, frie, fritt
busy	opptatt, travel
ready	ferdig, klar, rede, parat
quiet	stille, rolig
loud	høy, høyt, høylytt
sweet	søt, søtt, søte
bitter	bitter, bitre
true	sann, sant, sanne
false	falsk, usann, falske
right-correct	riktig, rett
wrong	feil, gal, galt
same-identical	samme, identisk, lik
different	forskjellig, ulik, annerledes, ulike
similar	lignende, lik, like, liknende
possible	mulig, mulige
impossible	umulig
necessary	nødvendig
important	viktig
main	hovedsakelig, viktigste
special	spesiell, særlig, særskilt
general-adjective	generell, alminnelig, allmenn
common	felles, vanlig, alminnelig
usual	vanlig, sedvanlig
strange	merkelig, rar, underlig, rart
simple	enkel, enkelt, enkle
difficult	vanskelig
easy	lett, enkel, lette
certain	viss, visse, sikker, bestemt
sure	sikker, sikre, trygg
open-adjective	åpen, åpent, åpne
closed	lukket, stengt
public	offentlig
private	privat
national	nasjonal
international	internasjonal
political	politisk
economic	økonomisk
social	sosial
human-adjective	menneskelig
natural	naturlig
whole-entire	hel, hele, helt
single	enkelt, eneste, enslig
double	dobbel, doble
equal	lik, like, likt
round	rund, rundt, runde
straight	rett, rette, rak
sharp	skarp, skarpe, kvass, spiss
wise	klok, vis, kloke, vise
stupid	dum, dumme, dumt, tåpelig
clever	flink, smart, dyktig, flinke
kind-adjective	snill, vennlig, snille, snilt
cruel	grusom
brave	modig, tapper, modige, tapre
proud	stolt, stolte
honest	ærlig, ærlige
famous	berømt, kjent
dear	kjær, kjære, dyr, dyrebar
holy	hellig
royal	kongelig
military	militær
foreign	utenlandsk, fremmed
local	lokal, lokale, lokalt
following	følgende
necessary-legal	nødvendig, påkrevd
responsible	ansvarlig
technical	teknisk
available	tilgjengelig
various	forskjellige, ulike, diverse
further	videre, ytterligere
additional	ytterligere, ekstra
final	endelig, siste
complete	fullstendig, komplett, hel
serious	alvorlig, seriøs
terrible	forferdelig, fryktelig, skrekkelig
wonderful	vidunderlig, herlig, fantastisk
pleasant	behagelig, hyggelig
favourite	favoritt, yndlings
"""#
