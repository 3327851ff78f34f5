// swift-format-ignore-file
// The core vocabulary of Hungarian: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyHungarian = #"""
I	én, nekem, engem, velem, rám, tőlem, magam, hozzám
me	engem, nekem, velem, rám, tőlem, hozzám, rólam, nálam
my	én, enyém, enyémek
you	te, neked, téged, veled, rád, tőled, hozzád
your	te, tied
you-plural	ön, maga, ti, önök, önt, önnek, titeket, nektek
your-plural	ön, önök, ti, maga, tietek, maguk, magáé
he	ő, neki, vele, őt
him	őt, neki, vele, rá, hozzá, tőle, róla
his	ő, övé, övéi
she	ő, neki, vele, őt
her	őt, neki, vele, rá, hozzá, tőle, róla
her-possessive	ő, övé, övéi
it	az, ez, azt, ezt, annak
its	annak, ennek, övé
we	mi, nekünk, minket, velünk
us	minket, nekünk, bennünket, velünk, ránk, hozzánk, tőlünk, rólunk
our	mi, miénk
they	ők, nekik, azok, őket
them	őket, nekik, azokat, velük, rájuk, hozzájuk, tőlük, róluk
their	ők, övék, azok
self	maga, magát, magának, magában, magával, önmagát, magára, magam
one	ember, valaki
who	aki, ki, akik, kik
whom	akit, kit, akinek, akiket, kinek, akivel, kivel
whose	akinek, kinek, amelynek, melynek, akié, kié, akiknek
what	mi, mit, ami, amit, amik, minek, mivel
which	amely, melyik, mely, amelyek, melyek, ami, amelyben, melyben
this	ez, ezt, ennek, ebben, e, erre, ezzel, ezen
these	ezek, ezeket, ezeknek, ezekben, ezekre, eme
that	az, azt, annak, abban, arra, azzal, attól, azon
those	azok, azokat, azoknak, azokban, azokra
here	itt, ide, innen
there	ott, oda, onnan
where	ahol, hol, hova, ahova, honnan, ahonnan, merre
when	amikor, mikor, midőn, mikorra
why	miért, amiért, mért
how	hogyan, hogy, ahogyan, ahogy, miként, mennyire
how-many	hány, mennyi, hányan, ahány, amennyi
everyone	mindenki, mindnyájan, mindannyian
someone	valaki
no-one	senki, senkit, senkinek, senkivel
something	valami
nothing	semmi, semmit, semminek, semmivel, mitsem
everything	minden
anything	bármi, bármit, akármi
each	mindegyik, minden, egyes
every	minden, valamennyi, összes
all	minden, összes, mind, egész, valamennyi, mindnyájan
both	mindkettő
other	más, másik, többi, egyéb, mások, mást, másikat
same	ugyanaz, ugyanolyan, ugyanez
such	olyan, ilyen, ilyet, olyat, efféle, effajta
some	néhány, némi, egyes, valamilyen, pár
any	bármely, bármilyen, akármilyen, valamilyen
many	sok, sokan, sokat, számos, rengeteg
much	sok, sokat, sokkal, soknak
few	kevés, kevesen, néhány
little	kevés, kis, kicsit, keveset, kissé, kevéssé
more	több, többet, inkább, többen, többé
most	legtöbb, leginkább, legjobban
less	kevesebb, kevésbé
enough	elég, eleget, eléggé, elegendő
several	több, számos, többen, jónéhány
own	saját, sajátja, tulajdon, önnön
alone	egyedül, magában, egymaga
together	együtt, össze, közösen, egybe
and	és, s, meg, valamint, illetve
or	vagy, avagy, illetve
but	de, azonban, hanem, viszont, csakhogy, ám
if	ha, hogyha, amennyiben
because	mert, mivel, ugyanis, hiszen
that-conjunction	hogy, miszerint
so	tehát, így, ezért, szóval
so-degree	olyan, annyira, ilyen, oly, úgy, ennyire
than	mint, mintsem
as	mint, ahogy, úgy, miként, akár, amint
while	míg, miközben, amíg, mialatt
although	bár, noha, habár, ámbár, jóllehet
before	előtt, mielőtt, előtte, előbb, azelőtt
after	után, miután, utána, azután
until	amíg, míg, ameddig, addig
since	óta, mióta, amióta, azóta
unless	hacsak
whether	vajon, hogy, e
neither	sem, se, egyik
either	vagy, akár, valamelyik, bármelyik
not	nem, ne, nincs, sem, nincsenek
no	nem, nincs, dehogy
no-determiner	semmilyen, nincs, semmi, egyetlen, sem
yes	igen, persze, de
also	is, szintén, ugyancsak, valamint
only	csak, csupán, kizárólag, mindössze, egyedül
even	sőt, is, akár, még
still	még, mégis, továbbra
already	már, máris, immár
yet	még, eddig
again	újra, ismét, megint, újból
very	nagyon, igen, rendkívül, roppant
too	túl, túlságosan, túlzottan
almost	majdnem, szinte, csaknem, majd
quite	egészen, elég, meglehetősen, eléggé
rather	inkább, meglehetősen, eléggé
perhaps	talán, esetleg, lehet, tán
certainly	bizonyára, biztosan, feltétlenül
really	igazán, valóban, tényleg
indeed	valóban, csakugyan, persze
of-course	persze, természetesen
however	azonban, viszont, mégis, ám
therefore	ezért, tehát, azért, emiatt, következésképpen
thus	így, ekképpen, tehát, ekként
otherwise	különben, máskülönben, másképp, egyébként
instead	helyett, ehelyett, inkább
especially	különösen, főleg, elsősorban, kiváltképp
exactly	pontosan, éppen, épp
just	éppen, épp, csak, most, pont
about	körülbelül, mintegy, nagyjából, kb
never	soha, sohasem, sose
always	mindig, mindenkor, örökké
often	gyakran, sokszor, gyakorta
sometimes	néha, olykor, időnként, néhanapján
usually	általában, rendszerint, többnyire, szokott
soon	hamarosan, nemsokára, hamar, rövidesen
now	most, mostan, immár
then	akkor, aztán, majd, azután, ekkor
later	később, utóbb
early	korán, korai, kora
late	későn, késő, késői
today	ma, mai, máma
yesterday	tegnap
tomorrow	holnap
once	egyszer, valaha, valamikor, hajdan
twice	kétszer
finally	végül, végre, végezetül
suddenly	hirtelen, egyszerre
immediately	azonnal, rögtön, mindjárt, nyomban, tüstént
quickly	gyorsan, hamar, sebesen
slowly	lassan, lassacskán
well	jól, jobban
badly	rosszul, rosszabbul
far	messze, távol, messzire
near	közel, közelében, mellett
away	el, távol, tova, messze
back	vissza, hátra
up	fel, föl, felfelé, fent
down	le, lefelé, lent, alá
inside	bent, belül, benn, belsejében, benne
outside	kint, kívül, odakint, künn
everywhere	mindenhol
nowhere	sehol, sehova, sehonnan
forward	előre, tovább
in	benne, belül, bent, benn
into	bele, be
on	rajta, felett
at	nála, körül
to	hozzá, felé, neki, rá
from	tőle, belőle, róla, onnan
of	közül, belőle, róla
with	vele, együtt, velük, velem
without	nélkül
for	számára, részére, miatt, érte, helyett
by	által, mellett, révén
through	át, keresztül, révén, által, végig
between	között, közt, közé, közül
among	között, közt, közé, közül
against	ellen, szemben, ellene, elleni
over	felett, fölött, fölé
under	alatt, alá, alatta, alól
behind	mögött, mögé, mögül, hátul
in-front-of	előtt, elé, előtte, elől
beside	mellett, mellé, mellől
around	körül, körülötte, köré, körben
across	át, keresztül, túl, szemben
along	mentén, végig, hosszában
during	alatt, során, közben, folyamán
toward	felé, iránt, felől, irányába
according-to	szerint
despite	ellenére, dacára
instead-of	helyett, ahelyett
because-of	miatt, következtében, emiatt
except	kivéve, kívül, kivételével
upon	rajta, felett, tetején
out-of	közül, ki, belőle, kívül
be	van, volt, vannak, voltak, vagyok, lenni, legyen, lesz
have	van, volt, vannak, voltak, lesz, birtokol, rendelkezik
become	lett, lesz, válik, vált, lettek, válnak, válni, legyen
can	tud, lehet, tudok, képes, tudja, tudunk, tudnak, tudsz
could	tudott, lehetett, tudta, tudna, tudtam, tudnám, lehetne
must	kell, kellett, muszáj, köteles
should	kellene, kéne, kell
will	fog, fogja, fogok, lesz, fognak, majd, fogom, akar
would	volna, lenne, fogna, akarna
may	lehet, szabad, talán, lehessen
want	akar, akarok, akarja, akart, akarom, akarta, kíván, szeretne
do	tesz, csinál, tett, teszi, tette, tenni, tettem, teszek
make	csinál, készít, tesz, készült, gyárt
go	megy, ment, menni, megyek, mentek, elment, menj, mennek
come	jön, jött, jöjjön, jönni, jöttek, gyere, jövök, eljött
see	lát, látja, látta, látni, látom, láttam, látott, látszik
look	néz, nézett, nézi, nézte, nézd, ránézett, nézni, tekint
say	mond, mondta, mondja, mondani, mondott, szól, mondom
tell	mond, mondta, elmond, mesél, mondd, mondja
speak	beszél, szól, szólt
talk	beszél, társalog
ask	kérdez, kérdi, kér, kérte, megkérdez, kért, kérem
answer	felel, válaszol, felelte
call	hív, nevez, hívják, hívta, hívott, hívnak, kiált, szólít
know	tud, tudja, tudom, ismer, tudta, tudtam, ismeri, tudni
think	gondol, hisz, vél
believe	hisz, hiszi, hitt, hitte, hiszem, higgye, hinni, elhitte
understand	ért, érti, megért, értem, értette, érted, érteni
remember	emlékszik, emlékezik, eszébe
forget	elfelejt, felejt, feled
learn	tanul, megtanul, tanult, tanulni, megtudta
teach	tanít, tanított, tanítja, oktat, tanítani
read	olvas, olvasta, elolvas, olvasni, olvasott, olvassa
write	ír, írt, írta, írja, írni, írtam, írott, írok
hear	hall, hallotta, hallja, hallani, hallom, hallatszik
listen	hallgat, figyel, meghallgat
feel	érez, érzi, érezte, érzem, érzett, érezni
seem	tűnik, látszik, tűnt, látszott, tűnnek
give	ad, adott, adta, adja, adni, adtak, adj, átadta
take	vesz, vett, vette, visz, elvitte, fog, venni, fogta
get	kap, kapott, kapta, szerez, jut, jutott, kapni
receive	kap, kapott, fogad, kapta, fogadta, átvesz
bring	hoz, hozott, hozta, elhoz, hozzon, hozni, hozza
carry	visz, hord, vitte, cipel, vitt, hordoz, vinni, viszi
send	küld, küldött, küldte, elküld, küldje, küldi
put	tesz, tette, rak, tett, helyez, rakta, betette, dug
lay	fektet, lefektet, tesz, letett, rak, helyez
set	állít, helyez, letesz, beállít, állított, kitűz
keep	tart, őriz, tartja, megtart, tartotta, őrzi
hold	tart, tartotta, fog, tartja, fogta, tartani
let	hagy, hagyja, enged, hagyta, hadd, engedte, engedi
leave	hagy, elhagy, elmegy, elment, hagyta, távozik, otthagy, hagyott
stay	marad, maradt, maradj, tartózkodik, maradni
remain	marad, maradt, megmarad
stand	áll, állt, állnak, állni, álltak, állva, állott, állok
sit	ül, ült, ülni, ülnek, leült, ültek, ülj, ülve
lie	fekszik, feküdt, hever, feküdni, fekve, fekszem
lie-down	lefekszik, lefeküdt, fekszik
sleep	alszik, aludt, aludni, alvó, elaludt, alszom, aludj, alva
wake	ébred, felébred, ébredt, ébreszt
rise	emelkedik, felkel, kel, felállt, kelt
raise	emel, felemel, emelte, emelt
fall	esik, esett, leesik, hull, zuhan, elesett, esni, hullott
run	fut, futott, szalad, rohan, futni, rohant, futva
walk	sétál, jár, gyalogol, sétált, járt, járni
ride	lovagol, ül, utazik
drive	vezet, hajt, vezetett, hajtott, űz, hajtja
fly	repül, repült, száll, szállt, repülni, röpül
swim	úszik, úszott, úszni, úsznak, úszva
climb	mászik, mászott, felmászik, megmász, kapaszkodik, mászni
jump	ugrik, ugrott, ugrál, ugrani, leugrott, felugrott, szökken
move	mozog, mozgat, mozdul, mozgott, költözik, mozgó
turn	fordul, fordít, megfordul, forog
return	visszatér, hazatér, megtér
enter	belép, bemegy, bement, belépett, belépni, bejut
arrive	érkezik, megérkezik, érkezett, megjön, érkeznek
reach	elér, elérte, ér, eléri, elért, jut, érte, elérni
follow	követ, követi, követte, követett, követni, következik
lead	vezet, vezetett, vezeti, vezette, visz
meet	találkozik, megismer
find	talál, megtalál, lel, rátalál
seek	keres, keresi, kereste, keresett, keresni, kutat
lose	veszít, elveszt, veszt, vesztett
show	mutat, megmutat, mutatja, mutatta, mutatott
appear	megjelenik, feltűnik, tűnik, mutatkozik, látszik
disappear	eltűnik, eltűnt, eltűnni, tűnt
open	nyit, kinyit, nyitott, kinyílik, nyitni, felnyit, nyílt
close	zár, bezár, becsuk, csuk, zárja, bezárta, zárta
begin	kezd, kezdődik, kezdett, kezdte, elkezd, kezdi, megkezd
start	kezd, indul, elkezd, indít, kezdett, elindult, indult, kezdte
end	végződik, befejez, véget, zárul
finish	befejez, végez, bevégez, végzett, elvégez
stop	megáll, abbahagy, leállít, áll
continue	folytat, tovább
try	próbál, megpróbál, igyekszik
help	segít, segített, segítsen
need	kell, szükség, kellett, szorul, igényel
use	használ, alkalmaz, felhasznál
work	dolgozik, működik, működött
play	játszik, játszott, játszani, játssza, játék
live	él, élt, lakik, élnek, éltek, lakott, élni, élő
die	hal, meghal, halt, elhunyt, haldoklik
kill	öl, megöl, megölte, ölte, ölt, ölni, meggyilkol
be-born	születik, megszületik, szült
grow	nő, nőtt, növekszik, növekedett, nőnek, termeszt, nőni
build	épít, építette, épült, építeni, építik
break	tör, eltör, törött, törik, megtör, széttör, eltört, megszeg
cut	vág, vágott, vágja, levág, elvág, vágta, vágni
tear	tép, szakít, széttép, tépte, letép, szakad, tépett
tie	köt, kötött, megköt, kötöz, kötve, köti
pull	húz, húzta, húzott, kihúz, ránt, húzza, húzni
push	tol, lök, taszít, lökte, tolta, nyom, lökött
throw	dob, vet, hajít, dobta, dobott, eldob, vetett
catch	elkap, fog, megfog, elfog, elkapta, fogott
hit	üt, ütött, megüt, ver, ütötte, eltalál, megütötte, csap
fight	harcol, küzd, verekszik, küzdött, küzdeni
win	nyer, győz, megnyer, nyert, győzött, nyerte
save	ment, megment, mentett, menteni, takarít
buy	vesz, vásárol, vett, megvesz, vettem, vette
sell	elad, árul, eladta, árulta, eladott, eladni, értékesít
pay	fizet, fizetett, kifizet, fizetni, fizette, megfizet
cost	kerül, került, költség
eat	eszik, evett, enni, eszem, esznek, megeszik, ettek, megette
drink	iszik, ivott, inni, iszom, isznak, ittak, megitta, igyál
cook	főz, főzött, főzni, főzte, megfőz, süt
wear	hord, visel, viselt, hordott, viseli, hordta
dress	öltözik, felöltözik, öltöztet, öltözött, felvesz
wash	mos, mosott, mosdik, megmos, mosni, mosta, mosakodik
love	szeret, imád, megszeret, szerelmes
hate	gyűlöl, utál, utálja, utálom, utálta
like	szeret, kedvel, tetszik, tetszett
hope	remél, reméli, reméljük, remélem, remélte
fear	fél, félt, retteg, félnek, tart, félek, félni, féltek
laugh	nevet, nevetett, kacag, nevetni, nevetve, kinevet
smile	mosolyog, elmosolyodik
cry	sír, sírt, sírni, sírva, sírnak, sírtak, kiált, zokog
weep	sír, zokog, sírt, könnyezik, sírva, zokogott, sírni
shout	kiált, kiabál, ordít, kiáltott, ordított, üvölt
sing	énekel, dalol
dance	táncol
wait	vár, várt, várni, várj, vártak, megvár, várja, várta
watch	figyel, néz, nézi, nézte, megnéz
choose	választ, kiválaszt
decide	dönt, elhatároz, eldönt, döntött
agree	egyetért, megegyezik, beleegyezik, megállapodik
refuse	visszautasít, elutasít, megtagad
promise	ígér, megígér, ígért, ígérte, ígérem
allow	enged, megenged, engedélyez, engedte, hagy
forbid	tilt, megtilt, eltilt, tiltja, tilos, tiltott
order	parancsol, utasít, elrendel, rendel
obey	engedelmeskedik, fogad, követ
serve	szolgál, kiszolgál, felszolgál
change	változik, megváltozik, cserél, vált
happen	történik, megtörténik, előfordul, esik, esett
occur	előfordul, történik, bekövetkezik
belong	tartozik, való
own-verb	birtokol, tulajdonában
contain	tartalmaz, magában
include	tartalmaz, magában, foglal, beleért
mean	jelent, ért, gondol
explain	magyaráz, megmagyaráz, elmagyaráz, kifejt
describe	leír, leírja, leírta, ismertet, jellemez, leírni
prove	bizonyít, bebizonyít, igazol
discover	felfedez, rájön
invent	feltalál, kitalál
create	teremt, alkot, létrehoz, alkotott
produce	termel, gyárt, előállít, készít, gyártott
develop	fejleszt, fejlődik, kifejleszt, kialakít
increase	nő, növekszik, növel, nőtt, fokoz, növelte, emelkedik
decrease	csökken, fogy
improve	javít, javul, fejleszt, javult, javítja, javítani
prepare	készül, előkészít, készít, felkészül
protect	véd, megvéd, óv, védi, védett, védelmez, védeni, megóv
attack	támad, megtámad, támadott, támadta
destroy	elpusztít, megsemmisít, rombol, lerombol, tönkretesz
burn	ég, éget, elég, égett, eléget, égnek, égő
fill	tölt, megtölt, betölt, tele, töltött, kitölt, tölti
cover	fed, takar, borít, befed, borította, fedi, borítja, fedett
hide	rejt, elrejt, bújik, elbújik, rejtette, titkol, rejti
touch	érint, megérint, érintette, hozzáér, érinti, tapint
smell	szagol, szaglik, szag, érez
point	mutat, rámutat, mutatott, mutatja
count	számol, megszámol, számít, számlál
measure	mér, mérte, méri, megmér, mérni, mért, mérik
compare	összehasonlít, hasonlít, összevet
divide	oszt, eloszt, feloszt, osztott, oszlik, osztja
join	csatlakozik, egyesít, egyesül, beáll
share	oszt, megoszt, osztozik, részesül, osztja
marry	házasodik, feleségül, megnősül, férjhez, összeházasodik, elvesz
visit	látogat, meglátogat, felkeres
travel	utazik, utazott, utazni, utaznak, utaztam
rest	pihen, pihent, nyugszik, pihenni, megpihen, nyugodott
repeat	ismétel, megismétel, ismétlődik
report	jelent, beszámol, tudósít, közöl
publish	kiad, közzétesz, megjelentet, közöl, kiadta, kiadott
print	nyomtat, kinyomtat, nyom
translate	fordít, lefordít
study	tanul, tanulmányoz, tanult, tanulni
examine	vizsgál, megvizsgál, átvizsgál
consider	tekint, megfontol, tart, fontolgat, számol, figyelembe
suppose	feltesz, feltételez, gondol, vél, sejt
expect	vár, elvár, számít, várt, várható, várja, várta, remél
intend	szándékozik, akar, tervez
wish	kíván, óhajt, kívánt, kívánok, szeretne, kívánja
require	igényel, követel, megkövetel, megkíván, kíván, szükséges
force	kényszerít, rákényszerít, erőltet
cause	okoz, okozott, okozta, okozza, előidéz, okozhat
avoid	elkerül, kerül, kerüli, megkerül, kerülni
escape	menekül, megmenekül, szökik, megszökik, elmenekült, szökött
offer	kínál, ajánl, felajánl, kínált, nyújt, ajánlott
accept	elfogad, befogad
thank	köszön, megköszön, hálás
forgive	megbocsát, bocsát, bocsáss
greet	köszön, üdvözöl
knock	kopog, kopogott, kopogtat, zörget
whisper	suttog, súg, súgta
breathe	lélegzik, lélegezni, lehel
shine	ragyog, süt, fénylik, sütött, világít, csillog
blow	fúj, fújt, fúvó, fújja, fújta, fújni
flow	folyik, folyt, ömlik, áramlik, folyó, folyni
rain	esik, esett, zuhog, esni, eső
freeze	fagy, megfagy, fagyott, befagy, fagyaszt
hang	függ, lóg, akaszt, lógott, függött, felakaszt, csüng
lift	emel, felemel, emelte, emelt
drop	ejt, elejt, leejt, csepeg, esik, elejtette, ledob
press	nyom, megnyom, szorít, nyomta, présel, nyomja
shake	ráz, rázza, megráz, rázta, remeg, reszket, rázott
spread	terjed, terjeszt, elterjed, terít, szétterül
gather	gyűlik, gyűjt, összegyűlik, gyülekezik, gyűltek, gyűjtött
collect	gyűjt, összegyűjt, gyűjtött, gyűjti, begyűjt, szed
support	támogat, támaszt
suffer	szenved, elszenved, kínlódik
hurt	fáj, bánt, sért, fájt, megsért, megsebesít, bántott
heal	gyógyít, gyógyul, meggyógyít
first	első, elsőként, először, elsők, elsőnek
second	második, másod
third	harmadik
last	utolsó, utóbbi, múlt
next	következő, jövő, másnap, legközelebb
previous	előző, korábbi, megelőző, előbbi
half	fél, fele, felét
dozen	tucat, tucatnyi
hundred	száz, százas, százan, századik
thousand	ezer, ezren, ezrek, ezres
million	millió
number	szám, számot, száma, számok, számát
pair	pár, párt, párja, párok
part	rész, része, részét, részek, részben, részt
whole	egész, egészet, teljes
rest-remaining	többi, többit, maradék, többiek, többire
time	idő, időt, ideje, ideig, időben, idején, idejét
moment	pillanat, perc, perce
second-time	másodperc
minute	perc, percet, percig, percek
hour	óra, órát, órája, órakor, órával, órán, órák
day	nap, napot, napon, napok, napig, napja, napjai
night	éjszaka, éj, éjjel, este, éjjelente
morning	reggel, délelőtt, hajnal
noon	dél, délben, délig
afternoon	délután
evening	este, estét, esténként, estéig
week	hét, hetet, hete, héten, hetek, heti
month	hónap, hó, havi, havonta
year	év, évet, éve, években, évben, esztendő, évek, évvel
century	század, évszázad
season	évszak, évad, idény, szezon
spring	tavasz
summer	nyár, nyáron, nyarat, nyári
autumn	ősz, ősszel, őszi, őszre
winter	tél, télen, telet, téli, télre
age	kor, életkor, korban, korú, kora, korszak, korát
past	múlt, múltban, múltat, múltja, elmúlt
present-time	jelen, jelenlegi, jelent, mostani
future	jövő, jövőt, jövőben, jövője, jövendő
beginning	kezdet, eleje, elején
end-noun	vég, vége, végén, végét, végére
clock	óra, órát, órája, karóra
Monday	hétfő, hétfőn, hétfői
Tuesday	kedd, kedden, keddi
Wednesday	szerda
Thursday	csütörtök
Friday	péntek
Saturday	szombat
Sunday	vasárnap
January	január
February	február
March	március
April	április
May	május, májusi
June	június
July	július
August	augusztus
September	szeptember
October	október
November	november
December	december
man	férfi, ember, férfit, férfiak, férfinak
woman	nő, asszony, nők, nőt, nőnek, nője
person	személy, ember, illető, egyén
people	emberek, nép, ember, népek, népet, népe
human	ember, emberi, embert
child	gyermek, gyerek, kisgyerek
boy	fiú, fiút, fiúk, fiúnak, fiúcska
girl	lány, leány, lányok, lányt, kislány, lánynak
baby	baba, csecsemő, kisbaba, babát
father	apa, apja, apám, atya, apját, atyja, apának, apámat
mother	anya, anyja, anyám, anyját, édesanyja, anyának, anyák
parents	szülők, szülei, szülő
son	fia, fiú, fiam, fiát, fiai, fiának
daughter	lánya, leánya, lány, lányom, lányát
brother	testvér, fivér, bátyja, öccse, bátyám, öcsém, fivére
sister	nővér, húg, testvér, nővére, húga, húgom
husband	férj, férje, férjem, férjét, férjének
wife	feleség, asszony, neje
family	család, rokonság
uncle	nagybácsi, bácsi, bátyám
aunt	nagynéni, néni, néném
grandfather	nagyapa, nagypapa
grandmother	nagyanya, nagymama
friend	barát, barátja, barátom, barátnő
enemy	ellenség
neighbour	szomszéd
guest	vendég
stranger	idegen, ismeretlen
king	király
queen	királynő
prince	herceg, királyfi, fejedelem
lord	úr, urat, ura, lord, uraság, urak, uram
lady	hölgy, hölgyek, úrnő, asszony
gentleman	úr, úriember, urak, urat, uram, uraim
Mr	úr, urat, uram, úrnak
Mrs	asszony, hölgy
Miss	kisasszony
doctor	orvos, doktor, orvost, orvosok
teacher	tanár, tanító, tanárnő, tanárok, tanárt
pupil	tanuló, diák, tanítvány, diákok, diákot, hallgató
worker	munkás, dolgozó
peasant	paraszt, gazda, földműves, gazdálkodó
soldier	katona
officer	tiszt, tisztek, altiszt
captain	kapitány, százados
general	tábornok, generális
sailor	tengerész, matróz, hajós
priest	pap, papot, papok, papnak, papja, lelkész
judge	bíró, bírót, bírák, bírónak, bírája
lawyer	ügyvéd, jogász
writer	író, írók, írót, írónő, írónak
author	szerző, író
artist	művész
merchant	kereskedő, kalmár
servant	szolga, cseléd, inas
master	mester, gazda, úr, ura
leader	vezető, vezér, vezére
chief	főnök, vezér, fő, főnöke
president	elnök, elnöke, elnököt
minister	miniszter
member	tag, tagja, tagok, tagjai, tagjának
citizen	polgár, állampolgár
crowd	tömeg, sokaság, tömege
youth	ifjúság, fiatalság, ifjú, ifjak
old-man	öreg, öregember, aggastyán, vénember, öregek
name	név, neve, nevét, nevű, nevek, nevem, nevében
nation	nemzet, nép
tribe	törzs, törzsek
company	társaság, vállalat, cég, cégek, cége
group	csoport
team	csapat
party	párt, pártok, pártja, pártot
body	test, teste, testét, testület
head	fej, feje, fejét, fejével, fő, fejem, fejében
face	arc, arca, arcát, arccal, arcán
eye	szem, szeme, szemét, szemei, szemmel
ear	fül, füle, fülét, fülébe, füled
nose	orr, orra, orrát, orrom
mouth	száj, szája, száját, szájában
lip	ajak, ajka, ajkát, ajkak, ajkai
tooth	fog, foga, fogak, fogát, fogai
tongue	nyelv, nyelve
hair	haj, haja, haját, szőr, hajú, hajszál
neck	nyak, nyaka, nyakát, nyakába
shoulder	váll, válla, vállát, vállán
arm	kar, karja, karját, karok, karjai, karjában
hand	kéz, keze, kezét, kezében, kezek, kezem, kézzel
finger	ujj, ujja, ujját, ujjak, ujjai
chest	mell, mellkas, melle, mellét
heart	szív, szíve, szívét, szívem, szívében
stomach	gyomor, has, hasa, gyomra, gyomrom
back-body	hát, háta, hátát, hátán
leg	láb, lába, lábát, lábak, lábai
knee	térd, térde, térdét, térdén
foot	láb, lábfej, lába, lábát, lábai, lábbal
skin	bőr, bőre, bőrét, bőrű
bone	csont, csontja, csontok
blood	vér, vére, vérét, vért, véres, vérrel
brain	agy, agya, agyat, agyunk, agyban
voice	hang, hangja, hangon, hangot
tear-eye	könny, könnyek
sweat	izzadság, verejték, veríték, izzadt
breath	lélegzet, lehelet
life	élet, élete, életét, életben, életem
death	halál, halála, halált, halálos
health	egészség
illness	betegség, kór
pain	fájdalom, kín
wound	seb, sebet, sebe, sebek, sérülés
sleep-noun	alvás, álom, alvást
dream	álom, álmok, álmot, álma, álmodik
mind	elme, ész, elméje, értelem, eszébe, esze, tudat
soul	lélek, lelke, lelkét, lelkek, lelkem
spirit	szellem, lélek, lelki
thought	gondolat
idea	ötlet, eszme, gondolat, ötletet, elképzelés, eszmék
memory	emlék, emlékezet
feeling	érzés, érzelem, érzése, érzelmek
love-noun	szerelem, szeretet
hatred	gyűlölet
joy	öröm, örömet, öröme, örömmel
sorrow	bánat, szomorúság, bánata, bú
anger	harag, düh, haragja, haragot, dühében
fear-noun	félelem, félelmet, rettegés
hope-noun	remény
courage	bátorság
shame	szégyen, gyalázat
pride	büszkeség, gőg
pity	szánalom, sajnálat, kár, könyörület
desire	vágy, vágya, vágyat, kívánság
pleasure	öröm, élvezet, gyönyör, kedv, örömmel
happiness	boldogság
strength	erő, ereje, erejét, erőt, erővel
weakness	gyengeség, gyöngeség
power	hatalom, erő, hatalmat, ereje
will-noun	akarat
knowledge	tudás, ismeret, tudása
wisdom	bölcsesség
truth	igazság, igazat, igaz, valóság
lie-noun	hazugság
mistake	hiba, hibát, tévedés, hibák
fault	hiba, hibája, bűn, vétek
reason	ok, oka, okát, okból, ész, értelem
cause-noun	ok, oka, okát, okok, okozója
purpose	cél, célja, célból, célt, célját
meaning	jelentés, értelem, értelme
doubt	kétség, kétely
belief	hit, hiedelem, meggyőződés, hite
god	Isten, istenek
faith	hit, hite, hitet, hitben
sin	bűn, bűnök, bűne, bűnt, vétek
heaven	menny, ég, mennyek, égben, mennyország
hell	pokol, pokolba, poklok, pokoli
angel	angyal
devil	ördög, sátán, ördögök
house	ház, háza, házat, házban, házak, házba
home	otthon, haza, hazafelé, itthon
room	szoba, szobában, terem, szobát, szobája, szobák
door	ajtó, ajtót, ajtaja, ajtón, ajtók, ajtóban
window	ablak, ablakot, ablaka
wall	fal, falak, falat, fala, falon, falán
roof	tető, teteje, tetőn, háztető
floor	padló, emelet, föld, padlón, padlóra
stairs	lépcső
kitchen	konyha
garden	kert, kertben, kertje, kertet
yard	udvar, udvaron
gate	kapu, kaput, kapuja, kapuk, kapun
street	utca, utcán, utcák, utcát, utcai
road	út, úton, utat, utak, útja, országút
path	ösvény, út, utat, útja, úton
bridge	híd, hidat, hídon, hidak, hídja
city	város, városok, nagyváros
town	város, kisváros
village	falu, faluban, falvak, falut, község
country	ország, haza, vidék, hazája
state	állam, államok
border	határ, határa, határok, szegély
place	hely, helyen, helyet, helye, helyek, helyre
corner	sarok, sarkán, sarka, sarkában, szeglet
side	oldal, oldala
top	tető, csúcs, teteje, csúcsán
bottom	fenék, alj, alja, alján, feneke, aljára
middle	közép, közepe, középső
edge	szél, széle, szélén, él, perem, szélére
end-place	vég, vége, végén, végébe
table	asztal
chair	szék, széken, széket, székek, karosszék
bed	ágy, ágyban, ágyat, ágyba, ágya, ágyon
lamp	lámpa, lámpát, lámpás, lámpák
candle	gyertya
fire	tűz, tüzet, tüze, tűzben, tüzek, tűzbe
smoke	füst, füstje, füstöt, füstöl
ash	hamu, hamuja, hamut, hamvak
stove	kályha, tűzhely, kemence
key	kulcs, kulcsot, kulcsa
box	doboz, láda, dobozt, ládát, dobozban
bag	táska, zsák, zsákot, táskát, zacskó, szatyor, táskája
bottle	üveg, palack, üveget
glass	pohár, üveg, poharat, pohárral
cup	csésze, kehely, pohár, bögre, kupa, poharat
plate	tányér, lemez, tál
knife	kés, kést, késsel, kése, kések
spoon	kanál, kanalat, kanállal
rope	kötél, kötelet
thread	fonal, cérna, szál, fonalat
needle	tű, tűt, tűk, tűvel
cloth	szövet, vászon, posztó, kendő, rongy
clothes	ruha, ruhák, ruhát, öltözet, ruhája, ruhái
coat	kabát, köpeny, kabátot, köpönyeg
shirt	ing, inget, inge, ingek
hat	kalap, kalapot, kalapja, sapka
shoe	cipő, cipőt, cipők, cipője
ring	gyűrű, gyűrűt, karika, gyűrűje
money	pénz, pénzt, pénze, pénzét, pénzzel
gold	arany, aranyat, aranyból
silver	ezüst, ezüstöt
iron	vas, vasból, vasat, vassal
copper	réz, rézből, rezet
wood	fa, fából, faanyag, fát
stone	kő, követ, kövek, köve, kőből, kövön
paper	papír, papírt, papíron
book	könyv, könyvet
page	oldal, lap, lapot, oldalon, lapja, lapok
letter	levél, levelet
word	szó, szót, szavak, szava, szavát, szóval
sentence	mondat
language	nyelv, nyelvet
newspaper	újság, lap, lapok, hírlap, újságok
picture	kép, képet, képek, képen, képe, festmény
photograph	fénykép, fotó, fotók
map	térkép
sign	jel, jele, jelet, jelek, tábla
line	vonal, sor, sort, vonalat, sorok, sora
story	történet, mese, mesét, elbeszélés
song	dal, ének, dalt, dalok, nóta, éneket
music	zene, zenét, muzsika, zenéje, zenei
play-theatre	színdarab, darab, dráma
game	játék, játszma
tool	eszköz, szerszám
machine	gép, gépet, gépek, gépe
wheel	kerék, kereke
car	autó, kocsi, autót, kocsit, autója, autók, gépkocsi
cart	szekér, kocsi, taliga
train	vonat, vonatot
ship	hajó, hajót, hajón, hajók, hajója
boat	csónak, hajó, hajót
plane	repülőgép, gép
horse-carriage	kocsi, hintó, kocsit, fogat, hintót
weapon	fegyver
sword	kard, kardját, kardot
gun	puska, fegyver, ágyú, pisztoly, puskát
bomb	bomba, bombát, bombák
flag	zászló, lobogó
bell	harang, csengő
shop	bolt, üzlet, boltban, boltot, üzletek
market	piac, vásár, piacon, piacra, piaci
school	iskola
university	egyetem
church	templom, egyház
hospital	kórház
prison	börtön, fogház, tömlöc
office	iroda, hivatal, irodában, irodája
factory	gyár, üzem, gyárban, gyárak, gyára
hotel	szálloda, hotel
station	állomás, pályaudvar
airport	repülőtér, reptér
library	könyvtár
museum	múzeum
theatre	színház
palace	palota
castle	vár, kastély, várat, vára, várban, várak
tower	torony, tornya, tornyok
camp	tábor, táborban, tábort
tent	sátor, sátrat, sátrak, sátra
hut	kunyhó, kalyiba
grave	sír, sírja, sírt, sírok, sírba
world	világ, világot
earth	föld, földön, földet, földre, földi
sky	ég, égbolt, égen, eget, égre, égi
sun	nap, napot, napfény, napja
moon	hold, holdat, holdfény, holdon
star	csillag
light	fény, fényt, világosság, fénye, fényben
darkness	sötétség, sötét, homály
shadow	árnyék, árny, árnyak
air	levegő, lég, légi
wind	szél, szelet, szele, szelek, széllel
cloud	felhő, felhők, felhőt
rain-noun	eső, esőt, esőben, esőzés
snow	hó, havat, hóban, hava, havas, hóesés
ice	jég, jeget, jégen, jeges, jege
storm	vihar, vihart, viharban
thunder	mennydörgés, dörgés
water	víz, vizet, vízben, vize, vizek, vízbe
river	folyó, folyam, folyót, folyók
lake	tó, tavat, tavak, tava, tóban, tavon
sea	tenger
ocean	óceán, óceáni
coast	part, partján, tengerpart, partra, parti, partok
island	sziget
wave	hullám
mountain	hegy, hegyek, hegység, hegyen, hegyet
summit	csúcs, csúcsa, hegycsúcs
valley	völgy, völgyben, völgye
glacier	gleccser
rock	szikla, kőzet
hill	domb, halom, dombok, dombon, hegy
forest	erdő, erdőben, erdei, erdők, erdőt
field	mező, föld, mezőn, mezők, szántó, terület
desert	sivatag, puszta
sand	homok, homokot
dust	por, port, porban, pora, poros
tree	fa, fát, fák, fán, fákat, fája
leaf	levél, levelek
branch	ág, ágat, ágak, ágon, ága, ágai
root	gyökér
flower	virág, virágok
grass	fű, füvet, fűben, füves
fruit	gyümölcs
apple	alma, almát, almák, almafa
seed	mag, magot, magok, magvak, vetőmag
corn	gabona, búza, búzát, kukorica
bread	kenyér
meat	hús, húst, húsa, húsból, húsát
fish	hal, halat, halak, hala, halászik
milk	tej, tejet, tejjel, teje
egg	tojás, tojást, tojások
salt	só, sót, sóval, sós
sugar	cukor, cukrot
oil	olaj, olajat, olajjal
wine	bor, bort, borral, bora, borok
beer	sör, sört, sörrel, sörök
tea	tea, teát, teája
coffee	kávé, kávét, kávéja
food	étel, élelem, ennivaló, ételt, élelmiszer, táplálék
meal	étkezés, ebéd, vacsora, étel
animal	állat, állatok, állati
dog	kutya, eb, kutyát, kutyák, kutyája
cat	macska, cica
horse	ló, lovat, lova, lovak, lóra, lovon
cow	tehén, tehenet
ox	ökör, ökrök, ökröt
sheep	juh, birka, juhok, juhokat, bárány
goat	kecske
pig	disznó, sertés, malac
bird	madár, madarak
chicken	csirke, tyúk, tyúkot
wolf	farkas
bear	medve, medvét, medvék
lion	oroszlán
mouse	egér, egeret, egerek
snake	kígyó, kígyót, kígyók
insect	rovar, bogár, rovarok
north	észak, északi, északra
south	dél, déli, délre
east	kelet, keleti, keletre
west	nyugat
left	bal, balra, baloldal
right	jobb, jobbra, jobboldal
direction	irány, irányba, iránya
distance	távolság, táv
height	magasság
depth	mélység, mélye
length	hossz, hosszúság, hossza
weight	súly, súlya, tömeg, súlyt, teher
size	méret, nagyság, mérete
speed	sebesség, gyorsaság
temperature	hőmérséklet
heat	hő, hőség, meleg, forróság, hőt
cold-noun	hideg, hidegben, hűvös
nature	természet
colour	szín, színe, színű, színek, színét
sound	hang, hangot, hangja, hangok
noise	zaj, lárma, zajt, zajos
silence	csend, csendben, csönd, hallgatás
war	háború
peace	béke, békét, békében, nyugalom
battle	csata, harc, ütközet, csatában, csatát
victory	győzelem, diadal
army	hadsereg, sereg, had
law	törvény, jog, jogi
right-noun	jog, joga, jogot, jogok, jogai
duty	kötelesség, feladat
freedom	szabadság
order-noun	rend, rendet, rendben, sorrend
government	kormány
parliament	parlament, országgyűlés
election	választás
policy	politika, irányelv
power-state	hatalom, nagyhatalom, hatalmak
economy	gazdaság
trade	kereskedelem
price	ár, ára, árak, árát, áron
cost-noun	költség, ár
tax	adó, adót, adók, adója
bank	bank, bankok, bankot, bankban
debt	adósság, tartozás
work-noun	munka, munkát, mű, művek, munkája, műve
job	állás, munka, munkahely, munkát, feladat
business	üzlet, vállalkozás, üzleti, ügy
industry	ipar, iparág, ipari, ipara
agriculture	mezőgazdaság, földművelés
science	tudomány
art	művészet
history	történelem
education	oktatás, nevelés, képzés
religion	vallás
culture	kultúra, művelődés, műveltség
tradition	hagyomány, tradíció
custom	szokás
society	társadalom, társaság, egyesület
community	közösség
class	osztály, óra
development	fejlődés, fejlesztés, fejlemény
progress	haladás, fejlődés, előrehaladás
change-noun	változás, módosítás
growth	növekedés, fejlődés
result	eredmény
effect	hatás, hatása, következmény
success	siker, sikert, sikere
failure	kudarc, bukás, sikertelenség
attempt	kísérlet, próbálkozás
experience	tapasztalat, élmény
example	példa, példája, példát, például
case	eset, esetben, ügy, esetek
question	kérdés
answer-noun	válasz, felelet
problem	probléma, gond, gondok
solution	megoldás
matter	ügy, dolog, ügyben, dolga, ügyek
thing	dolog, dolgok, dolgot, holmi, dolga
fact	tény, tények, ténye
news	hír, hírek, hírt, híre, újság
information	információ, tájékoztatás, adat
report-noun	jelentés, beszámoló, tudósítás
plan	terv, tervet, tervek, terve
project	projekt, terv, vállalkozás
program	program, műsor
decision	döntés, határozat, elhatározás
agreement	megállapodás, megegyezés, egyezmény, egyetértés
contract	szerződés
condition	feltétel, állapot
difference	különbség, eltérés
relation	kapcsolat, viszony
role	szerep
form	forma, alak, formája, alakja, formában
kind	fajta, féle, faj, típus, fajtája, fajok
way	mód, módon, út, módja, módszer
method	módszer, eljárás
system	rendszer
process	folyamat, eljárás
level	szint, szintje, szinten, szintű
degree	fok, fokozat, fokú, fokon, mérték
quality	minőség, tulajdonság
quantity	mennyiség
value	érték, értéke
use-noun	használat, felhasználás, haszon, alkalmazás
need-noun	szükség, igény
help-noun	segítség, segély
service	szolgálat
support-noun	támogatás, segítség
danger	veszély
safety	biztonság
accident	baleset, véletlen
crime	bűn, bűncselekmény, bűnözés, bűntett
punishment	büntetés
proof	bizonyíték
secret	titok, titka, titkos, titkot, titkok
promise-noun	ígéret
wish-noun	kívánság, óhaj, vágy
opinion	vélemény, nézet
interest	érdek, érdeklődés, érdeke, kamat
attention	figyelem
care	gond, gondozás, gondoskodás, törődés, gondot, ellátás
trust	bizalom, bizalma
honour	becsület, tisztelet, dísz, megtiszteltetés
respect	tisztelet, tekintet
influence	befolyás, hatás, hatása
chance	esély, lehetőség, véletlen, alkalom, esélye
luck	szerencse
fate	sors, végzet, sorsa, sorsát
journey	utazás, út, útja, útra
visit-noun	látogatás
meeting	találkozó, ülés, gyűlés, értekezlet
conversation	beszélgetés, társalgás
speech	beszéd, szónoklat
attack-noun	támadás, roham
defence	védelem, védekezés, honvédelem
revolution	forradalom
movement	mozgalom, mozgás, mozdulat
technology	technológia, technika
energy	energia
article	cikk, cikke, cikkek, cikket
chapter	fejezet
title	cím, címe, címet, címmel
member-state	tagállam
council	tanács
committee	bizottság
commission	bizottság, megbízás
union	unió, egyesülés, szövetség, unióban, uniós
organization	szervezet
authority	hatóság, hatalom, tekintély
measure-noun	intézkedés, mérték
provision	rendelkezés, ellátás
agreement-treaty	szerződés, egyezmény, megállapodás
Europe	Európa
America	Amerika
Asia	Ázsia
Africa	Afrika
China	Kína, Kínában, Kínát
England	Anglia
France	Franciaország
Germany	Németország
Russia	Oroszország
Italy	Olaszország, Itália
Spain	Spanyolország
Japan	Japán, Japánban
English	angol, angolul, angolok
French	francia
German	német, németek, németül
Russian	orosz, oroszok, oroszul
Chinese	kínai, kínaiak
good	jó, jól, jót, jók
better	jobb, jobban, jobbat
best	legjobb
bad	rossz, rosszul, gonosz
worse	rosszabb
great	nagy, hatalmas, nagyszerű, nagyok, nagyot
big	nagy, hatalmas, nagyok, nagyot
small	kicsi, kis, apró, kicsik
large	nagy, hatalmas, jókora, nagyok, nagyobb
long	hosszú, hosszan, sokáig, régen
short	rövid, rövidebb, alacsony
high	magas, magasan, fenn
low	alacsony, halk
tall	magas, magasabb
deep	mély, mélyen, mélyebb
wide	széles, tág, bő
narrow	keskeny, szűk
thick	vastag, sűrű, kövér
thin	vékony, sovány, ritka
heavy	nehéz, súlyos, nehezebb
light-weight	könnyű, könnyebb
strong	erős, erősebb, erősen, erősek
weak	gyenge, gyönge
hard	kemény, nehéz
soft	puha, lágy, puhán, halk
hot	forró, meleg, forrón
warm	meleg, melegen, langyos
cool	hűvös, hűs, hűvösebb
cold	hideg, hidegen, fagyos
dry	száraz
wet	nedves, vizes
full	tele, teljes, teli
empty	üres, üresen, üresek
new	új, újat, újak, újabb
old	öreg, régi, vén, régen, idős, öregek
young	fiatal, ifjú, ifjak
ancient	ősi, ókori, régi, antik
modern	modern, korszerű, mai, újkori
fast	gyors, sebes, gyorsan
slow	lassú, lassan
near-adjective	közeli, közel, közelebbi
distant	távoli, messzi, távol
bright	fényes, világos, ragyogó
dark	sötét, sötétben
clear	tiszta, világos, nyilvánvaló, egyértelmű
white	fehér, fehérek
black	fekete
red	piros, vörös, vörösek
green	zöld, zöldek, zöldellő
blue	kék, kékek, kékes
yellow	sárga, sárgák
brown	barna, barnák
grey	szürke, ősz
beautiful	szép, gyönyörű, szépek
ugly	csúnya, ronda, rút
clean	tiszta
dirty	piszkos, koszos, mocskos, szennyes
rich	gazdag
poor	szegény
happy	boldog, vidám
sad	szomorú, bús
angry	dühös, mérges, haragos, haragszik
afraid	fél, félt, félek, ijedt, félnek, félő
tired	fáradt, elfáradt
hungry	éhes, éhesek, éhesen
thirsty	szomjas
sick	beteg, betegek
healthy	egészséges
alive	élő, él, élve, eleven, életben
dead	halott, holt, holtan, elhunyt
free	szabad, ingyenes
busy	elfoglalt, forgalmas
ready	kész, készen, készek
quiet	csendes, nyugodt, halk, csöndes
loud	hangos
sweet	édes, édesen, kedves
bitter	keserű
true	igaz, igazi, valódi
false	hamis, téves, valótlan, ál
right-correct	helyes, igaz, jó, igaza
wrong	rossz, helytelen, téves, hibás
same-identical	azonos, ugyanaz, egyforma
different	különböző, más, eltérő, másik
similar	hasonló
possible	lehetséges, lehet, lehető
impossible	lehetetlen
necessary	szükséges, kell
important	fontos, jelentős, lényeges
main	fő, legfőbb, főbb, elsődleges
special	különleges, speciális, sajátos, külön
general-adjective	általános
common	közös, gyakori, közönséges
usual	szokásos, szokott, megszokott
strange	furcsa, különös, idegen, fura
simple	egyszerű
difficult	nehéz, nehezebb
easy	könnyű, könnyen, egyszerű
certain	bizonyos, biztos, egyes
sure	biztos
open-adjective	nyitott, nyílt, nyitva
closed	zárt, csukott, zárva, bezárt
public	nyilvános, közös, köz, állami
private	magán, privát, személyes, zárt
national	nemzeti, országos
international	nemzetközi
political	politikai
economic	gazdasági
social	társadalmi, szociális
human-adjective	emberi
natural	természetes
whole-entire	egész, teljes, egészen
single	egyetlen, egyes, egyedülálló
double	kettős, dupla, kétszeres
equal	egyenlő, azonos, egyforma
round	kerek, gömbölyű
straight	egyenes
sharp	éles, hegyes, élesen
wise	bölcs, bölcsek, okos
stupid	buta, ostoba, hülye
clever	okos, ügyes, okosan, eszes
kind-adjective	kedves, jóságos, szíves
cruel	kegyetlen
brave	bátor, vitéz, bátran, merész
proud	büszke
honest	becsületes, őszinte, tisztességes
famous	híres, neves, ismert
dear	kedves, drága, drágám
holy	szent, szentek
royal	királyi
military	katonai, hadi
foreign	külföldi, idegen
local	helyi, helybeli
following	következő, alábbi
necessary-legal	kötelező, szükséges
responsible	felelős
technical	műszaki, technikai
available	elérhető, rendelkezésre, kapható
various	különféle, különböző, változatos
further	további
additional	további, kiegészítő, járulékos
final	végső, végleges, utolsó
complete	teljes, komplett, egész
serious	komoly, súlyos
terrible	szörnyű, rettenetes, borzasztó, borzalmas
wonderful	csodálatos, csodás, gyönyörű, remek
pleasant	kellemes
favourite	kedvenc
"""#
