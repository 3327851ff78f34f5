// swift-format-ignore-file
// The core vocabulary of Romanian: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyRomanian = #"""
I	eu
me	mă, mine, îmi, mi, m, mie
my	meu, mea, mei, mele
you	tu, te, tine, îți, ți, ție
your	tău, ta, tăi, tale
you-plural	voi, vă, dumneavoastră, vouă, v
your-plural	vostru, voastră, voștri, dumneavoastră
he	el, dânsul
him	îl, lui, l, îi, i, el
his	lui, său, sa, săi, sale
she	ea, dânsa
her	o, îi, ei, ea, i
her-possessive	ei, său, sa, săi, sale
it	acesta, aceasta, îl, o, el, ea
its	său, sa, lui, ei, sale, săi
we	noi
us	ne, noi, nouă, ni
our	nostru, noastră, noștri
they	ei, ele, dânșii
them	îi, le, lor, ei, ele, i
their	lor, său, sale
self	se, sine, își, s, însuși, și, sieși
one	se, omul
who	cine, care
whom	cui, care, cine, căruia
whose	cui, căruia, căror, cărei
what	ce
which	care, ce
this	acest, această, acesta, acestui, acestei, asta
these	acești, aceste, acestor, astea
that	acel, acea, acela, aceea, acelui, acelei, aia, ăla
those	acei, acele, acelor, aceia, acelea
here	aici, aci, iată, încoace
there	acolo
where	unde, încotro
when	când
why	ce
how	cum
how-many	câți, câte, cât
everyone	toți, toată, fiecare, oricine
someone	cineva, cuiva
no-one	nimeni, nimănui
something	ceva
nothing	nimic
everything	tot, totul, toate
anything	orice, nimic, ceva
each	fiecare
every	fiecare, orice
all	toți, toate, tot, toată, tuturor
both	amândoi, ambele, ambii
other	alt, altă, alți, alte, celălalt, altul, altor
same	același, aceeași, aceiași
such	astfel, asemenea, așa
some	unii, câțiva, unele, niște, câteva, unor
any	orice, oricare, vreun, vreo
many	mulți, multe, multor
much	mult, multă
few	puțini, puține, câțiva
little	puțin, puțină
more	mai, mult
most	cel, cei, majoritatea, cele
less	puțin
enough	destul, suficient, ajunge
several	mulți, câțiva, câteva, diverse
own	propriu
alone	singur
together	împreună, laolaltă
and	și, iar, ș
or	sau, ori, fie
but	dar, ci, însă
if	dacă
because	pentru, deoarece, fiindcă, căci, întrucât
that-conjunction	că, să, c
so	deci, așa, așadar, urmare
so-degree	atât, așa, atâta
than	decât, ca
as	ca, cum, precum, drept
while	timp, când, vreme
although	deși
before	înainte
after	după
until	până, pân
since	de, din, deoarece, întrucât
unless	decât, doar
whether	dacă
neither	nici
either	fie, sau
not	nu, n
no	nu, ba
no-determiner	niciun, nicio, nici, vreun
yes	da
also	și, asemenea, tot
only	doar, numai
even	chiar, până
still	încă, tot, mai
already	deja
yet	încă
again	iar, iarăși, nou
very	foarte, tare
too	prea
almost	aproape
quite	destul, chiar
rather	degrabă, mai, destul
perhaps	poate, probabil
certainly	sigur, desigur
really	chiar, într, adevărat, zău
indeed	într, chiar, adevăr
of-course	desigur, bineînțeles, firește
however	totuși, însă
therefore	deci, așadar, aceea, urmare
thus	astfel, așa
otherwise	altfel, altminteri
instead	schimb, loc
especially	ales, îndeosebi, special
exactly	exact, tocmai, întocmai
just	tocmai, abia, chiar
about	aproximativ, circa, vreo, cam
never	niciodată
always	mereu, întotdeauna, totdeauna, veșnic
often	adesea, des, deseori
sometimes	uneori, câteodată
usually	obicei, obișnuit
soon	curând, îndată
now	acum, acuma
then	atunci, apoi
later	târziu, apoi, ulterior
early	devreme, timpuriu
late	târziu, întârziat
today	azi, astăzi
yesterday	ieri
tomorrow	mâine
once	odată, dată
twice	două, dublu
finally	sfârșit, fine, final
suddenly	deodată, brusc, dintr
immediately	imediat, îndată, numaidecât
quickly	repede, rapid, iute
slowly	încet, lent
well	bine
badly	rău, prost
far	departe
near	aproape, lângă
away	departe
back	înapoi, îndărăt
up	sus
down	jos
inside	înăuntru, interior
outside	afară, exterior
everywhere	pretutindeni, tot
nowhere	nicăieri
forward	înainte
in	în, într, la
into	în, într
on	pe
at	la
to	la, spre, către, pentru
from	de, din, dintr, la
of	de, al, a, ale, ai, din
with	cu
without	fără
for	pentru, spre
by	de, lângă, prin
through	prin, printr
between	între, dintre
among	printre, între, dintre
against	împotriva, contra
over	peste, deasupra
under	sub
behind	spatele, urma, înapoia, dindărăt
in-front-of	fața, înaintea, dinaintea
beside	lângă, alături
around	jurul, împrejurul
across	peste, dincolo
along	lungul
during	timpul, cursul, durata
toward	spre, către, înspre
according-to	conform, după, potrivit
despite	ciuda, pofida
instead-of	loc, locul
because-of	cauza, pricina
except	afară, excepția, decât
upon	pe, asupra, peste
out-of	din, afară, dintr
be	este, fi, e, era, sunt, fost, erau, fie
have	are, avea, am, au, avut, ai, aveau, avem
become	deveni, devine, devin
can	poate, putea, pot, poți, putem, puteți, poată
could	putea, putut, puteau, putu
must	trebuie
should	ar, trebui
will	va, vor, voi, vei, vom, o
would	ar, aș, ai, am
may	poate, pot, putea
want	vrea, vrei, vreau, dori, vrut, voia, vor
do	face, făcut, fac, făcea, facă, făcu, faci
make	face, făcut, fac, făcea, facă, făcu
go	merge, duce, mers, dus, merg, plecat, du, mergea
come	veni, vine, venit, vin, venea, vină, vii
see	vedea, văzut, vede, vezi, văd, văzu, vadă
look	privi, uita, privea, uitat, uite, privit
say	spune, zice, spus, zis, zise, spuse, spun, zicea
tell	spune, povesti, spus, spuse, zice, spun, zise
speak	vorbi, vorbește, vorbea, vorbit
talk	vorbi, vorbea, vorbit, discuta
ask	întreba, cere, cerut, cerea, ruga
answer	răspunde
call	chema, numi, cheamă, chemat, striga, numește
know	ști, știe, știu, cunoaște, știa, știi, știut, cunosc
think	crede, gândi, cred, gândea, gândit, gândește, crezi
believe	crede, cred, credea, crezut, crezi
understand	înțelege, pricepe
remember	aminti, amintește
forget	uita, uitat
learn	învăța, afla, aflat
teach	învăța, preda
read	citi, citit, citește, citea
write	scrie, scris, scria, scriu
hear	auzi, auzit, aude, auzea, aud
listen	asculta
feel	simți, simte, simțit, simțea, simt
seem	părea, pare, păru, părut, par
give	da, dat, dau, dădu, dea, dădea, dați, dăm
take	lua, ia, luat, iau, luând, iei, luase
get	primi, obține, primit, căpăta, obținut
receive	primi, primit, primește
bring	aduce, adus, aducă, aduse, adu
carry	purta, duce, căra, purtat, poartă, dus, ducea
send	trimite, trimis
put	pune, pus, puse, punea, pun, pună
lay	pune, așeza, pus, așezat, culca
set	pune, stabili, așeza, fixa, pus
keep	ține, păstra, ținut, ținea, păzi
hold	ține, ținea, ținut, țin, țină
let	lăsa, lăsat, lase
leave	pleca, lăsa, plecat, pleacă, părăsi, lăsat
stay	sta, rămâne, stat, stai, rămas
remain	rămâne, rămas, rămân, rămase
stand	sta, stătea, stat, picioare
sit	ședea, așeza, sta, stătea, așezat, șezut
lie	zăcea, culcat, zace, întins
lie-down	culca, culcat, întinde
sleep	dormi, doarme, dormit, dormea, adormit, dorm
wake	trezi, trezit, deștepta, trezește
rise	ridica, răsări, scula, răsare, sculat
raise	ridica, înălța
fall	cădea, cade, căzut, căzu, cad
run	alerga, fugi, fuge, aleargă, fugea, fugit
walk	merge, umbla, mers, plimba, mergea, umblat
ride	călări, călare
drive	conduce, condus
fly	zbura, zboară, zburat, zburau
swim	înota, înoată, înotat
climb	urca, cățăra, urcat, sui
jump	sări, sărit, sare, sărea
move	mișca, muta, mișcat, mutat
turn	întoarce, întors, învârti
return	întoarce, întors, reveni
enter	intra, intrat, intre
arrive	ajunge, sosi, ajuns, sosit, ajunse, sosește
reach	ajunge, atinge, ajuns, atins
follow	urma, urmat, urmează, urmări
lead	conduce, duce, condus, călăuzi
meet	întâlni
find	găsi, găsit, afla, găsește, găsească, găsesc
seek	căuta, căutat, căutau
lose	pierde, pierdut
show	arăta, arătat, arate
appear	apărea, apărut, apare, apăru, ivi
disappear	dispărea
open	deschide
close	închide, închis
begin	începe, început, încep
start	începe, porni, pornit, început, pornește
end	termina, sfârși, încheia
finish	termina, sfârși, isprăvi, încheia
stop	opri, oprit, oprește, înceta
continue	continua
try	încerca, încearcă
help	ajuta, ajutat, ajute
need	trebui, nevoie
use	folosi, folosește, utiliza
work	lucra, munci, lucrează, muncit, lucrat, muncea
play	juca, joacă, jucat, cânta, jucau, joc
live	trăi, locui, trăiește, trăit, trăia, locuiește, locuia
die	muri, murit, moare, mor, moară, murea
kill	ucide, omorî, ucis, omorât, omoare
be-born	naște, născut, născu
grow	crește, crescut
build	construi, clădi, zidi, clădit
break	rupe, sparge, rupt, spart, frânge
cut	tăia, tăiat, taie
tear	rupe, sfâșia, rupt
tie	lega, legat, leagă
pull	trage, tras, trase, trăgea, smulge
push	împinge, împins
throw	arunca
catch	prinde, prins, prinse
hit	lovi, lovit, bate, lovește, bătut
fight	lupta, bate, luptat
win	câștiga, învinge
save	salva, salvat, mântui, salvează
buy	cumpăra
sell	vinde, vândut, vând, vindea
pay	plăti, plătit, plătește
cost	costa, costat
eat	mânca, mâncat, mănâncă
drink	bea, băut, bău, beau, beți
cook	găti, gătit, fierbe, gătea, gătește
wear	purta, poartă, purtat, îmbrăcat
dress	îmbrăca
wash	spăla, spălat, spele
love	iubi, iubește, iubit, iubea, iubesc
hate	urî, urăște, urât, ura, urăsc, detesta
like	plăcea, place, plăcut, plac
hope	spera, sper, nădăjdui
fear	teme, temea, temut, tem, frică
laugh	râde, râs, râdea, râse, râd
smile	zâmbi, surâde, zâmbit, zâmbește, zâmbea, surâs
cry	plânge, plâns, striga
weep	plânge, plâns, plânse
shout	striga, țipa
sing	cânta, cântat, cântau, cânte
dance	dansa, dansează, dansat, juca, dans
wait	aștepta, așteaptă
watch	privi, urmări, privea, privit, păzi, uita
choose	alege, ales, aleg, aleagă
decide	hotărî, decide, decis, hotărât
agree	accepta, acord, consimți, învoi
refuse	refuza, refuz
promise	promite, făgădui, promis
allow	permite, lăsa, permis, îngădui
forbid	interzice, opri
order	ordona, porunci, comanda
obey	asculta, supune
serve	servi, sluji, servit, servește
change	schimba
happen	întâmpla, petrece
occur	produce, apărea, surveni, produs, apare
belong	aparține
own-verb	deține, poseda
contain	conține, cuprinde
include	include, cuprinde, inclus
mean	însemna, înseamnă, semnifica
explain	explica, lămuri
describe	descrie
prove	dovedi, demonstra
discover	descoperi
invent	inventa, născoci
create	crea, creat, crează, creează
produce	produce, produs
develop	dezvolta
increase	crește, mări, crescut, spori
decrease	scădea, scade, scăzut, micșora
improve	îmbunătăți
prepare	pregăti, prepara
protect	proteja, apăra, ocroti
attack	ataca, atacat
destroy	distruge, nimici
burn	arde, ars, ardea, arse, ard
fill	umple, umplut, umplu
cover	acoperi
hide	ascunde, ascuns
touch	atinge, atins, atinse
smell	mirosi, miroase, mirosea
point	arăta, indica
count	număra
measure	măsura, măsoară
compare	compara
divide	împărți, diviza
join	uni, alătura, lega, adera
share	împărți
marry	căsători, însura, mărita
visit	vizita
travel	călători, umbla
rest	odihni
repeat	repeta
report	raporta, anunța, relata
publish	publica
print	tipări, imprima
translate	traduce, tradus
study	studia, învăța
examine	examina, cerceta
consider	considera, socoti
suppose	presupune, bănui
expect	aștepta, așteaptă
intend	intenționa, vrea
wish	dori, dorit, dorește, ura, doresc
require	cere, necesita, cerut, impune
force	forța, sili, silit, obliga, forțat
cause	cauza, provoca, pricinui, cauzat
avoid	evita, evitat, evite
escape	scăpa, scăpat, evada, fugi
offer	oferi, oferit, oferă
accept	accepta, primi
thank	mulțumi
forgive	ierta, iertat, iartă, ierte
greet	saluta
knock	bate, bătut, bătu, ciocăni
whisper	șopti, șoptit, șoptește
breathe	respira, răsufla
shine	străluci, luci, lumina, lucea
blow	sufla, bate, suflat, bătea
flow	curge, curgea, curs, curg
rain	ploua, plouat
freeze	îngheța
hang	atârna, spânzura, agăța
lift	ridica
drop	scăpa, cădea, scăpat
press	apăsa, presa, apăsat, strânge
shake	scutura, tremura, clătina, zgudui
spread	răspândi, întinde, împrăștia, întins
gather	aduna, strânge, adunat, strâns, culege
collect	strânge, aduna, colecta, strâns, culege
support	sprijini, susține
suffer	suferi, suferă, îndura
hurt	răni, durea, doare, rănit
heal	vindeca, lecui
first	prim, prima, primul, întâi, primele, prime
second	doilea, doua, secund
third	treilea, treia
last	ultim, ultimul, trecut, ultima, ultimele
next	următor, viitor
previous	precedent, anterior
half	jumătate
dozen	duzină, duzini
hundred	sută, sute, sutelor
thousand	mie, mii, miile
million	milion, milioane
number	număr, numere, numărul, cifră
pair	pereche
part	parte, părți, partea, părții, părțile
whole	întreg, tot
rest-remaining	rest, restul
time	timp, vreme, dată, timpul, vremea, oară
moment	moment, clipă, clipe
second-time	secundă
minute	minut, minute
hour	oră, ore, ceas, orele
day	zi, ziua, zile, zilei, zilele, zilelor
night	noapte, nopți, nopții
morning	dimineață
noon	amiază, prânz
afternoon	amiază
evening	seară, seri, serii
week	săptămână
month	lună, luni, lunii, lunile
year	an, ani, anul, anii, anului, anilor
century	secol, veac, secole, secolul
season	anotimp, sezon
spring	primăvară
summer	vară, verii, veri
autumn	toamnă
winter	iarnă, iernii, ierni
age	vârstă, vârste, epocă
past	trecut
present-time	prezent
future	viitor
beginning	început
end-noun	sfârșit, capăt, final
clock	ceas, ceasul, ceasuri, orologiu
Monday	luni
Tuesday	marți
Wednesday	miercuri
Thursday	joi
Friday	vineri
Saturday	sâmbătă
Sunday	duminică
January	ianuarie
February	februarie
March	martie
April	aprilie
May	mai
June	iunie
July	iulie
August	august
September	septembrie
October	octombrie
November	noiembrie
December	decembrie
man	bărbat, om, omul, oameni, omului
woman	femeie, femei, femeia, femeii
person	persoană, om, ins
people	oameni, popor, lume, lumea
human	om, omul, uman, oameni
child	copil, copii, copilul, copiii
boy	băiat, băieți, băiatul, flăcău
girl	fată, fete, fetei, fetele, fetița
baby	bebeluș, prunc, copilaș
father	tată, tatăl, părinte, tatălui
mother	mamă, mamei, mame, maică
parents	părinți
son	fiu, fiul, fii, fiului, fecior, fiii
daughter	fiică, fată, fiicei, fiice
brother	frate, frați, fratele, frații
sister	soră, surori
husband	soț, soțul, bărbat, soțului
wife	soție, nevastă, soția, soției
family	familie
uncle	unchi, unchiul, nene
aunt	mătușă, mătuși, tanti
grandfather	bunic, bunicul, moș
grandmother	bunică, bunicii, babă
friend	prieten
enemy	dușman, inamic, vrăjmaș
neighbour	vecin, vecini, vecinul, vecină
guest	oaspete, musafir, invitat
stranger	străin, necunoscut
king	rege, regele, împărat, regi, crai, regelui
queen	regină, reginei, împărăteasă
prince	prinț, principe, prințul, prinți
lord	domn, lord, stăpân, domnul
lady	doamnă
gentleman	domn, domnul, domni
Mr	domnul, dl
Mrs	doamna
Miss	domnișoara
doctor	doctor, medic, medici, medicul
teacher	profesor, învățător, dascăl
pupil	elev, student, elevi, elevul, școlar
worker	muncitor, lucrător
peasant	țăran, țărani, țăranul
soldier	soldat, ostaș
officer	ofițer
captain	căpitan
general	general
sailor	marinar
priest	preot, preoți, preotul, popă
judge	judecător
lawyer	avocat
writer	scriitor
author	autor, autori, autorul
artist	artist
merchant	negustor, comerciant
servant	slujitor, servitor, slugă, slugi
master	stăpân, maestru, meșter
leader	conducător, lider, șef
chief	șef, șeful, căpetenie, șefi
president	președinte
minister	ministru
member	membru, membri
citizen	cetățean
crowd	mulțime, gloată
youth	tinerețe
old-man	bătrân, moș, moșneag, unchiaș
name	nume, numele, numelui
nation	națiune, popor, neam
tribe	trib, triburi, tribul
company	companie, firmă, societate
group	grup, grupuri, grupul, grupă
team	echipă, echipe
party	partid
body	corp, trup, corpul, trupul
head	cap, capul, capete, capului
face	față, chip, feței, chipul, obraz
eye	ochi, ochii, ochiul, ochilor
ear	ureche, urechi
nose	nas, nasul
mouth	gură, gurii, guri
lip	buză, buze, buzele
tooth	dinte, dinți, dinții
tongue	limbă, limbii
hair	păr, părul, părului
neck	gât, gâtul, gâtului
shoulder	umăr, umeri, umărul
arm	braț, brațe, brațul, brațele
hand	mână, mâini, mâinile, mâinii
finger	deget, degete, degetul
chest	piept, pieptul
heart	inimă, inimi, inimii
stomach	stomac, burtă, pântece
back-body	spate, spinare
leg	picior, picioare
knee	genunchi
foot	picior, picioare, labă
skin	piele, pielea, pielii
bone	os, oase, oasele, osul
blood	sânge, sângele
brain	creier
voice	voce, glas, vocea, glasul, vocii
tear-eye	lacrimă
sweat	sudoare, transpirație
breath	respirație, răsuflare, suflare
life	viață, vieții, vieți
death	moarte, morții
health	sănătate
illness	boală, boli, bolii
pain	durere, dureri
wound	rană, răni, rănii, rănile
sleep-noun	somn, somnul
dream	vis, vise, visul, visuri
mind	minte, mintea, minții
soul	suflet
spirit	spirit, duh, duhul, duhuri
thought	gând, gânduri, gândul
idea	idee, idei, ideea, ideii
memory	memorie, amintire
feeling	sentiment, simțire
love-noun	dragoste, iubire
hatred	ură, urii
joy	bucurie
sorrow	tristețe, durere, întristare, necaz
anger	mânie, furie, mâniei
fear-noun	frică, teamă, spaimă, fricii
hope-noun	speranță, nădejde
courage	curaj, curajul
shame	rușine
pride	mândrie
pity	milă, milei, păcat
desire	dorință, poftă
pleasure	plăcere
happiness	fericire
strength	putere, forță, tărie
weakness	slăbiciune
power	putere, puteri, forță
will-noun	voință, voie, vrere
knowledge	cunoaștere, știință, cunoștințe
wisdom	înțelepciune
truth	adevăr
lie-noun	minciună
mistake	greșeală, eroare, erori
fault	vină, defect, cusur
reason	motiv, rațiune, motive
cause-noun	cauză, pricină, cauze
purpose	scop, scopul, țel, scopuri
meaning	sens, înțeles, sensul, semnificație
doubt	îndoială
belief	credință, convingere
god	Dumnezeu, zeu, zei, zeul, zeii
faith	credință
sin	păcat, păcate, păcatul
heaven	cer, rai, ceruri, cerul
hell	iad, infern, iadul
angel	înger, îngeri, îngerul
devil	drac, diavol, dracul
house	casă, case, casei, casele
home	casă, acasă, cămin
room	cameră, odaie, încăpere, odăi
door	ușă, ușii, uși
window	fereastră, geam
wall	perete, zid, pereți, zidul, ziduri
roof	acoperiș
floor	podea, etaj, dușumea
stairs	scară, scări, scările
kitchen	bucătărie
garden	grădină
yard	curte, curtea, curții, ogradă
gate	poartă, porți, porții
street	stradă, uliță, străzi
road	drum, drumul, șosea, drumuri
path	cărare, potecă, cale, calea
bridge	pod, punte, podul, poduri
city	oraș, orașul, orașe
town	oraș, târg, orașul, orașe
village	sat, satul, sate, satului
country	țară, țări, țării, țările
state	stat, state, statele, statul, stare
border	graniță, frontieră, hotar
place	loc, locul, locuri, locului
corner	colț, colțul, ungher
side	parte, latură, partea, părți
top	vârf, vârful
bottom	fund, fundul, jos
middle	mijloc
edge	margine, muchie
end-place	capăt, sfârșit, capătul
table	masă, mese, mesei
chair	scaun, scaune, scaunul
bed	pat, patul, paturi
lamp	lampă, lămpi, lămpii
candle	lumânare
fire	foc, focul, focuri, incendiu
smoke	fum, fumul
ash	cenușă, scrum
stove	sobă, plită, sobei, aragaz
key	cheie, chei, cheia, cheii
box	cutie, ladă, cutii
bag	sac, geantă, sacul, pungă
bottle	sticlă, butelie
glass	pahar, sticlă, pahare
cup	ceașcă, cupă, cești, cană
plate	farfurie, placă
knife	cuțit
spoon	lingură
rope	frânghie, sfoară, funie
thread	fir, ață, firul, fire
needle	ac, ace, acul
cloth	pânză, stofă, postav, țesătură
clothes	haine, îmbrăcăminte, straie
coat	haină, palton, manta
shirt	cămașă, cămăși
hat	pălărie, căciulă
shoe	pantof, gheată, ghete
ring	inel, inelul, inele
money	bani, banii, ban, banilor
gold	aur, aurul
silver	argint
iron	fier, fierul
copper	cupru, aramă
wood	lemn, lemne, lemnul
stone	piatră, pietre
paper	hârtie, hârtii
book	carte, cărți, cartea, cărții
page	pagină
letter	scrisoare
word	cuvânt, vorbă, cuvinte, vorbe
sentence	propoziție, frază, fraze
language	limbă, limbi, limbii, limbaj
newspaper	ziar, ziare, gazetă, ziarul
picture	tablou, poză, imagine
photograph	fotografie, poză
map	hartă, hărți, hărții
sign	semn, semne, semnul
line	linie, rând, linii
story	poveste, istorie
song	cântec, cânt
music	muzică, muzicii
play-theatre	piesă, piese, piesei, dramă
game	joc, jocuri, jocul
tool	unealtă, unelte, instrument
machine	mașină
wheel	roată, roți, roții
car	mașină, automobil
cart	căruță, car, carul
train	tren, trenul, trenuri
ship	corabie, navă, vapor, nave
boat	barcă, luntre, bărci, bărcii
plane	avion
horse-carriage	trăsură, caleașcă
weapon	armă, arme, armele
sword	sabie, spadă, săbii, sabia
gun	pușcă, pistol, tun, puști
bomb	bombă, bombe
flag	steag, drapel, steaguri
bell	clopot
shop	magazin, prăvălie
market	piață, pieței, târg, piețe
school	școală, școli, școlii
university	universitate
church	biserică
hospital	spital
prison	închisoare, temniță, pușcărie
office	birou, oficiu
factory	fabrică, uzină
hotel	hotel, hotelul
station	gară, stație, gării
airport	aeroport
library	bibliotecă
museum	muzeu, muzeul, muzee
theatre	teatru
palace	palat, palatul, palate
castle	castel, cetate
tower	turn, turnul, turnuri
camp	tabără, lagăr, tabere
tent	cort, corturi, cortul
hut	colibă, bordei, cabană
grave	mormânt, groapă, morminte
world	lume, lumea, lumii, lumi
earth	pământ, terra
sky	cer, cerul, cerului
sun	soare, soarele
moon	lună, lunii
star	stea, stele, steaua, stelele
light	lumină
darkness	întuneric, beznă
shadow	umbră, umbre, umbrei
air	aer, aerul, aerului
wind	vânt, vântul, vânturi
cloud	nor, nori, norii, norul
rain-noun	ploaie, ploi, ploaia, ploii
snow	zăpadă, ninsoare, nea, omăt
ice	gheață, ghețuri
storm	furtună, vijelie
thunder	tunet, tunete, trăsnet
water	apă, ape, apei, apele
river	râu, fluviu, râul, râuri
lake	lac, lacul, lacuri, lacului
sea	mare, marea, mării, mări
ocean	ocean
coast	coastă, țărm, litoral
island	insulă
wave	val, valuri, valul
mountain	munte, munți, muntele, munții
summit	vârf, culme, pisc
valley	vale, valea, văi, văii
glacier	ghețar
rock	stâncă, rocă, stânci
hill	deal, dealul, colină, dealuri
forest	pădure, codru
field	câmp, ogor, câmpul, câmpuri
desert	deșert, pustiu
sand	nisip
dust	praf, pulbere, praful, colb
tree	copac, pom, arbore, copaci, pomi
leaf	frunză
branch	ramură, creangă, crengi
root	rădăcină
flower	floare, flori, florile, florii
grass	iarbă, ierburi, ierbii
fruit	fruct, fructe, rod, poame
apple	măr, mere, mărul
seed	sămânță, semințe
corn	porumb, grâu, grâne, cereale
bread	pâine, pâinea, pâini
meat	carne, carnea, cărnii
fish	pește, pești, peștele
milk	lapte, laptele
egg	ou, ouă, oul, ouăle
salt	sare, sarea, sării
sugar	zahăr
oil	ulei, petrol, uleiul
wine	vin, vinul, vinului, vinuri
beer	bere, berea, berii
tea	ceai, ceaiul
coffee	cafea, cafeaua
food	mâncare, hrană, alimente
meal	masă, mâncare, prânz, mese
animal	animal
dog	câine, câini, câinele
cat	pisică, motan
horse	cal, calul, cai, caii, calului
cow	vacă, vaci, vacile, vacii
ox	bou, boi, boii, boul
sheep	oaie, oi, oile, oaia
goat	capră, capre, caprei
pig	porc, porci, porcul
bird	pasăre, păsări
chicken	pui, găină, găini, puii
wolf	lup, lupul, lupi, lupii
bear	urs, ursul, urși
lion	leu, leul, lei
mouse	șoarece
snake	șarpe, șerpi, șarpele
insect	insectă, gânganie
north	nord, nordul, miazănoapte
south	sud, sudul, miazăzi
east	est, răsărit, estul
west	vest, apus, vestul
left	stânga, stâng
right	dreapta, drept
direction	direcție, sens
distance	distanță, depărtare
height	înălțime
depth	adâncime, profunzime
length	lungime
weight	greutate
size	mărime, dimensiune
speed	viteză
temperature	temperatură
heat	căldură, arșiță
cold-noun	frig, frigul, ger, răceală
nature	natură, fire
colour	culoare, culori
sound	sunet, sunete
noise	zgomot, gălăgie
silence	tăcere, liniște
war	război, războaie
peace	pace, pacea, păcii
battle	bătălie, luptă, lupte
victory	victorie, biruință
army	armată, oaste, oștire, armate
law	lege, legi, drept, legea, legii
right-noun	drept, dreptul
duty	datorie, îndatorire
freedom	libertate
order-noun	ordine
government	guvern
parliament	parlament
election	alegere
policy	politică
power-state	putere, puteri
economy	economie
trade	comerț, negoț, schimb
price	preț, prețul, prețuri
cost-noun	cost, costuri, cheltuieli, costul
tax	impozit, taxă, taxe, bir
bank	bancă, bănci, băncii
debt	datorie
work-noun	muncă, lucru, operă, lucrare, muncii
job	slujbă, meserie, serviciu, muncă
business	afacere
industry	industrie
agriculture	agricultură
science	știință
art	artă, arte, artei
history	istorie
education	educație, învățământ
religion	religie
culture	cultură
tradition	tradiție
custom	obicei, datină
society	societate
community	comunitate
class	clasă, clase, clasei
development	dezvoltare
progress	progres
change-noun	schimbare, modificare
growth	creștere
result	rezultat
effect	efect, efecte, efectul
success	succes, izbândă
failure	eșec, nereușită, eșecul
attempt	încercare, tentativă
experience	experiență
example	exemplu, pildă
case	caz, cazul, cazuri, cazului
question	întrebare, chestiune
answer-noun	răspuns
problem	problemă
solution	soluție, rezolvare
matter	chestiune, treabă, materie, problemă
thing	lucru, lucruri, lucrul
fact	fapt, fapte, faptul
news	știre, veste, știri, vești, noutăți
information	informație
report-noun	raport, rapoarte
plan	plan, planul, planuri
project	proiect
program	program
decision	decizie, hotărâre
agreement	acord, înțelegere, învoială
contract	contract
condition	condiție, stare
difference	diferență, deosebire
relation	relație, raport, legătură
role	rol, rolul, roluri
form	formă, forme, formei
kind	fel, tip, gen, soi, felul
way	mod, fel, modul, felul
method	metodă
system	sistem
process	proces
level	nivel, nivelul
degree	grad, gradul, grade
quality	calitate
quantity	cantitate
value	valoare, valori
use-noun	folosire, utilizare, folos
need-noun	nevoie, necesitate, nevoi
help-noun	ajutor, ajutoare
service	serviciu
support-noun	sprijin, susținere
danger	pericol, primejdie
safety	siguranță, securitate
accident	accident
crime	crimă, infracțiune, delict
punishment	pedeapsă, pedepse
proof	dovadă, probă, dovezi
secret	secret, taină
promise-noun	promisiune, făgăduială
wish-noun	dorință, urare
opinion	opinie, părere, aviz
interest	interes, dobândă
attention	atenție, băgare
care	grijă, îngrijire, griji
trust	încredere
honour	onoare, cinste
respect	respect, stimă
influence	influență, înrâurire
chance	șansă, întâmplare, prilej, ocazie
luck	noroc, norocul
fate	soartă, destin, sorții
journey	călătorie, drum
visit-noun	vizită, vizite
meeting	întâlnire, ședință, reuniune
conversation	conversație, convorbire, discuție
speech	discurs, vorbire, cuvântare
attack-noun	atac, atacul, atacuri
defence	apărare
revolution	revoluție
movement	mișcare
technology	tehnologie
energy	energie
article	articol
chapter	capitol
title	titlu, titlul, titluri
member-state	stat, membru, state, membre, statele
council	consiliu, sfat
committee	comitet
commission	comisie
union	uniune
organization	organizație
authority	autoritate
measure-noun	măsură, măsuri
provision	dispoziție, prevedere
agreement-treaty	tratat, acord
Europe	Europa
America	America
Asia	Asia, Asiei
Africa	Africa
China	China, Chinei
England	Anglia, Angliei
France	Franța, Franței
Germany	Germania
Russia	Rusia, Rusiei
Italy	Italia
Spain	Spania
Japan	Japonia
English	englez
French	francez, franțuzesc
German	german, neamț, nemți, nemțesc
Russian	rus, rusă, ruși, rusesc, rusească
Chinese	chinez
good	bun, bună, buni, bune
better	bine, bun, mai
best	bun, bine, excelent
bad	rău, rea, răi, rele, prost
worse	rău, prost, rea
great	mare, mari, măreț
big	mare, mari
small	mic, mică, mici
large	mare, mari, larg
long	lung, lungă, lungi
short	scurt, scurtă, scurte
high	înalt, înaltă, ridicat, înalte
low	jos, scăzut, joasă, joase
tall	înalt, înaltă, înalți
deep	adânc, profund, adâncă
wide	larg, lat, largă, lată
narrow	îngust, strâmt
thick	gros, des, groasă, dens
thin	subțire, slab
heavy	greu, grea, grele
light-weight	ușor, ușoară, ușoare
strong	puternic, tare, tari
weak	slab, slabă, slabi
hard	tare, greu, dur, tari
soft	moale, moi
hot	fierbinte, cald, caldă
warm	cald, caldă, calde
cool	răcoros, rece, răcoare
cold	rece, frig, reci, friguros
dry	uscat, sec, uscată
wet	ud, umed, udă, umedă
full	plin, plină, plini, pline
empty	gol, goală, goale, goi
new	nou, nouă, noi, noul
old	vechi, bătrân, veche, vechea
young	tânăr, tineri, tânără, tinere
ancient	antic, străvechi, vechi
modern	modern
fast	rapid, repede, iute
slow	lent, încet, lentă
near-adjective	apropiat, aproape
distant	îndepărtat, depărtat
bright	luminos, strălucitor
dark	întunecat, negru, închis
clear	clar, limpede, clară
white	alb, albă, albi, albe
black	negru, neagră, negri, negre
red	roșu, roșie, roșii
green	verde, verzi
blue	albastru
yellow	galben
brown	maro, brun, cafeniu
grey	gri, cenușiu, sur, cărunt
beautiful	frumos
ugly	urât, urâtă, urâți
clean	curat, curată
dirty	murdar
rich	bogat, bogată, bogați
poor	sărac, biet, săraci, bietul, săracă
happy	fericit, bucuros
sad	trist, tristă, triști
angry	supărat, furios, mânios
afraid	frică, teamă, speriat
tired	obosit
hungry	flămând, foame
thirsty	însetat, sete
sick	bolnav
healthy	sănătos
alive	viu, vie, vii, viață
dead	mort, moartă, morți, morții
free	liber, liberă, gratuit
busy	ocupat
ready	gata, pregătit
quiet	liniștit, tăcut
loud	tare, zgomotos, puternic
sweet	dulce, dulci
bitter	amar, amară
true	adevărat
false	fals, falsă, mincinos
right-correct	corect, drept, just, dreptate
wrong	greșit, rău, incorect
same-identical	identic, același, aceeași
different	diferit, deosebit
similar	similar, asemănător
possible	posibil, putință
impossible	imposibil, neputință
necessary	necesar, trebuincios
important	important, însemnat
main	principal
special	special, deosebit
general-adjective	general
common	comun, comună, obișnuit
usual	obișnuit
strange	ciudat, straniu
simple	simplu, simplă, simple
difficult	dificil, greu, grea
easy	ușor, facil, ușoară
certain	anumit, sigur, cert
sure	sigur, sigură
open-adjective	deschis
closed	închis
public	public
private	privat, particular
national	național
international	internațional
political	politic
economic	economic
social	social
human-adjective	uman, omenesc, umană, umane
natural	natural, firesc
whole-entire	întreg, tot, întreagă, toată
single	singur, unic
double	dublu, dublă, îndoit
equal	egal, egală, egali
round	rotund
straight	drept, dreaptă, direct
sharp	ascuțit, tăios
wise	înțelept
stupid	prost, stupid, tâmpit, proști
clever	deștept, isteț, inteligent
kind-adjective	bun, amabil, blând, bună
cruel	crud, crudă, nemilos
brave	viteaz, curajos, brav
proud	mândru, mândră
honest	cinstit, onest
famous	celebru, faimos, vestit
dear	drag, dragă, scump, dragi
holy	sfânt, sfântă, sfinți
royal	regal, regesc, regală
military	militar
foreign	străin
local	local, locală, locale
following	următor
necessary-legal	necesar
responsible	responsabil, răspunzător
technical	tehnic
available	disponibil
various	divers, diferit, felurit, variat
further	ulterior, suplimentar
additional	suplimentar, adițional
final	final, definitiv
complete	complet, deplin
serious	serios, grav, serioasă, gravă
terrible	teribil, groaznic, îngrozitor, cumplit
wonderful	minunat
pleasant	plăcut
favourite	favorit, preferat
"""#
