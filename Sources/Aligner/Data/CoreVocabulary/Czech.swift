// swift-format-ignore-file
// The core vocabulary of Czech: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyCzech = #"""
I	já
me	mě, mi, mne, mnou
my	můj, moje, má, mé, mého, mém, moji, svůj
you	ty, tě, ti, tebe, tobě, tebou
your	tvůj, tvoje, tvá, tvé, tvého, svůj
you-plural	vy, vás, vám, vámi
your-plural	váš, vaše, vašeho, vaší, vašich
he	on
him	ho, mu, jeho, něj, němu, jej, ním, něm
his	jeho, svůj, své, svou, svého, svým
she	ona
her	ji, ní
her-possessive	její, jejího, svou, své, svůj, svého
it	to, ono, ho, tomu, jej
its	jeho, svůj, své
we	my
us	nás, nám, námi
our	náš, naše, našeho, naší, našich
they	oni, ony
them	jim, jich, ně, nich, nim, nimi, jimi
their	jejich, své, svůj, svých
self	se, si, sebe, sobě, sebou, sám
one	člověk
who	kdo, který, kteří, která, jenž
whom	koho, komu, kterého, kým, kom
whose	čí, jehož, jejichž, jejíž
what	co, čeho, čem, čím, jaký, čemu
which	který, která, které, jaký, jenž, kterého, kterou, jaké
this	tento, tato, toto, tohoto, této, tomto, tuto, tohle
these	tyto, těchto, tito, těmto
that	ten, to, ta, toho, té, tom, tu, onen
those	ty, ti, těch, těm
here	zde, tady, sem, tu
there	tam
where	kde, kam
when	když, kdy, až
why	proč
how	jak
how-many	kolik, kolika
everyone	každý, všichni
someone	někdo, někoho, někomu
no-one	nikdo, nikoho, nikomu
something	něco, něčeho, něčím
nothing	nic, ničeho, ničím
everything	všechno, vše, všeho
anything	cokoli, něco, nic
each	každý, každá, každé, každého, každou
every	každý, každá, každé, každého, každou
all	všechny, všichni, celý, všech, všem, vše, všemi
both	oba, obě, obou, oběma
other	jiný, další, ostatní, druhý, jiné, jiného, jiných
same	stejný, týž, samý, stejné, stejná, tentýž, totéž
such	takový, taková, takové
some	nějaký, některé, několik, nějaké
any	jakýkoli, žádný, nějaký, kterýkoli
many	mnoho, mnozí, mnoha, hodně, mnohé
much	mnoho, hodně, moc, mnohem
few	málo, pár, několik
little	málo, trochu
more	více, víc
most	nejvíce, většina
less	méně, míň
enough	dost, dostatečně, dosti
several	několik
own	vlastní
alone	sám, sama, sami, samo
together	spolu, společně, dohromady
and	a, i
or	nebo, či, anebo
but	ale, však, avšak
if	jestliže, pokud, když, kdyby, zda
because	protože, neboť, poněvadž
that-conjunction	že, aby
so	proto, takže, tedy, tak
so-degree	tak, tolik
than	než, nežli
as	jako, jak
while	zatímco, když
although	ačkoli, přestože, třebaže, ač
before	než, předtím, dříve
after	poté, po, potom
until	až, dokud, do
since	od, jelikož, protože
unless	pokud, ledaže
whether	zda, jestli, zdali
neither	ani
either	buď, buďto
not	ne, není, nikoli
no	ne, nikoli
no-determiner	žádný, žádná, žádné, žádného
yes	ano, jo
also	také, též, rovněž, i, taky
only	jen, pouze, jenom
even	dokonce, i, ani
still	ještě, stále, pořád
already	už, již
yet	ještě, dosud, zatím
again	opět, znovu, zase, zas
very	velmi, velice, moc
too	příliš, moc
almost	téměř, skoro, málem
quite	docela, zcela, úplně
rather	spíše, raději, spíš, dosti
perhaps	možná, snad, asi
certainly	jistě, určitě, zajisté
really	opravdu, skutečně, vážně
indeed	vskutku, opravdu, skutečně, věru
of-course	samozřejmě, ovšem, přirozeně
however	však, nicméně, ale, avšak
therefore	proto, tedy, tudíž
thus	tak, tím, tedy, takto
otherwise	jinak
instead	místo, namísto
especially	zejména, zvláště, především, obzvlášť, hlavně
exactly	přesně, právě
just	právě, zrovna, teprve
about	asi, přibližně, zhruba
never	nikdy
always	vždy, vždycky, stále
often	často
sometimes	někdy, občas
usually	obvykle, většinou, zpravidla
soon	brzy, brzo, záhy
now	teď, nyní
then	pak, potom, tehdy
later	později, potom
early	brzy, časně, brzo
late	pozdě
today	dnes, dneska
yesterday	včera
tomorrow	zítra
once	jednou, kdysi
twice	dvakrát
finally	konečně, nakonec
suddenly	najednou, náhle, pojednou
immediately	okamžitě, ihned, hned
quickly	rychle
slowly	pomalu
well	dobře
badly	špatně, zle
far	daleko
near	blízko, poblíž
away	pryč
back	zpět, zpátky, nazpět
up	nahoru, vzhůru, nahoře
down	dolů, dole
inside	uvnitř, dovnitř
outside	venku, ven, vně
everywhere	všude
nowhere	nikde, nikam
forward	vpřed, dopředu, kupředu
in	v, ve
into	do, v
on	na
at	u, při, na, v
to	k, do, ke, na, ku
from	z, od, ze, ode
of	z, ze, od, o
with	s, se
without	bez, beze
for	pro, za
by	u, od, podle
through	skrz, přes, skrze
between	mezi
among	mezi
against	proti
over	nad, přes
under	pod
behind	za
in-front-of	před
beside	vedle
around	kolem, okolo
across	přes, napříč
along	podél
during	během, při
toward	směrem, k, vůči
according-to	podle, dle
despite	navzdory, přes
instead-of	místo, namísto
because-of	kvůli, pro
except	kromě, vyjma
upon	na
out-of	z, ze, ven
be	je, být, byl, jsou, byla, bylo, jsem, byli
have	mít, má, měl, mají, mám, měla, máme, máte
become	stát, stal, stává, stane, stala
can	může, moci, mohou, mohu, umí, můžeme, můžete, dokáže
could	mohl, mohla, mohli, mohlo
must	musí, muset, musel, musím, musíme, musela
should	měl, měla, mělo, měli, má, měly
will	bude, budou, budu, budeme, budeš
would	by, bych, bychom, byste, bys
may	smí, může, smět, mohou, směl
want	chtít, chce, chtěl, chci, chtěla, chceš, chtějí
do	dělat, udělat, dělá, dělal, činit, udělal
make	dělat, udělat, vyrobit, učinit, dělá, udělal
go	jít, jde, šel, jet, šla, chodit, jdu, šli
come	přijít, přišel, přišla, přijde, přijet, přichází, přijel
see	vidět, viděl, vidí, vidím, uvidět, spatřil
look	dívat, podíval, hledět, dívá, pohlédl
say	říci, řekl, řekla, říká, říkat, říct, pravil, povídal
tell	říci, řekl, vyprávět, řekla, říct, říká, řekni
speak	mluvit, mluví, mluvil, promluvil, hovořit
talk	mluvit, povídat, mluví, hovořit, mluvil
ask	ptát, zeptal, prosit, požádat, žádat, ptal, ptá
answer	odpovědět, odpovídat
call	volat, zavolat, volal, nazývat, jmenovat
know	vědět, znát, ví, věděl, vím, zná, víte, znal
think	myslet, myslí, myslel, myslím, přemýšlet, pomyslel
believe	věřit, věří, věřil, věřím, uvěřit
understand	rozumět, chápat, rozumí, pochopit, chápe
remember	pamatovat, vzpomenout, vzpomněl, vzpomíná
forget	zapomenout, zapomněl, zapomínat
learn	učit, naučit, učil, učí, dozvědět
teach	učit, vyučovat, učí, učil, naučit
read	číst, četl, čte, přečíst, četla, přečetl
write	psát, napsat, píše, psal, napsal
hear	slyšet, slyšel, slyší, uslyšel, zaslechl
listen	poslouchat, naslouchat
feel	cítit, cítil, cítí, cítila, pocítil
seem	zdát, zdá, zdálo, zdál, připadat
give	dát, dal, dává, dala, dávat, dá, podat, dali
take	vzít, brát, vzal, bere, vzala, vezme, bral
get	dostat, dostal, získat, dostane, dostává
receive	obdržet, přijmout, dostat, přijal, dostal
bring	přinést, přivést, přinášet
carry	nést, nosit, nesl, nese, nosil
send	poslat, poslal, posílat, pošle, zaslat
put	dát, položit, dal, klást
lay	položit, klást, kladl
set	nastavit, stanovit, postavit, usadit
keep	držet, nechat, udržovat, zachovat, nechal
hold	držet, držel, drží, podržet
let	nechat, nechal, pustit, nechá, nech, pustil
leave	odejít, opustit, odešel, nechat, odjet, odchází
stay	zůstat, zůstal, zůstává, zůstane
remain	zůstat, zůstal, zůstává, zbývat
stand	stát, stál, stojí, stála, stáli, postavit
sit	sedět, seděl, sedí, posadit, sednout, sedl, seděla
lie	ležet, ležel, leží, ležela
lie-down	lehnout, lehl, ulehnout, lehla, ulehl
sleep	spát, spal, spí, usnout, spala, usnul
wake	probudit, vzbudit, budit
rise	vstát, vstal, zvednout, stoupat, vycházet, vstala
raise	zvednout, zvedl, zdvihnout, pozvednout
fall	padat, spadnout, padl, padnout, spadl, upadl, padá
run	běžet, běžel, utíkat, běhat, běží, běhal
walk	jít, chodit, kráčet, chodil, šel, kráčel, jde
ride	jet, jezdit, jel, jezdil
drive	řídit, jet, řídil, jel, jezdit, hnát, řídí
fly	letět, létat, letěl, letí, létal, létá
swim	plavat, plaval, plave, plul
climb	lézt, šplhat, vylézt, vylezl, stoupat, lezl
jump	skočit, skákat, skočil, vyskočil
move	pohybovat, hýbat, pohnout, pohnul, přesunout
turn	obrátit, otočit, otočil, zatočit
return	vrátit, vrátil, vracet, navrátit, vrací
enter	vstoupit, vejít, vešel
arrive	přijet, dorazit, přijel, přijít, přišel
reach	dosáhnout, dosáhl, dojít, dorazit, došel
follow	následovat, sledovat
lead	vést, vede, vedl, vedla, vedou
meet	potkat, setkat, potkal, setkal
find	najít, našel, nalézt, našla, najde, nalezl, našli
seek	hledat, hledal, hledá, vyhledat
lose	ztratit, ztrácet, prohrát
show	ukázat, ukázal, ukazovat, ukáže
appear	objevit, zjevit
disappear	zmizet, zmizel, mizet, zmizí
open	otevřít, otevřel, otevírat
close	zavřít, zavřel, zavírat, uzavřít
begin	začít, začal, začíná, začala, počal, začne
start	začít, začal, zahájit, začíná, začala
end	skončit, končit, končí
finish	dokončit, skončit
stop	zastavit, přestat
continue	pokračovat
try	zkusit, snažit, pokusit, zkoušet, snažil
help	pomoci, pomáhat, pomohl, pomoct, pomůže
need	potřebovat, třeba
use	používat, použít, užívat, užít
work	pracovat, dělat
play	hrát, hrál, hraje, hrála, hrají
live	žít, bydlet, žil, žije, žijí, bydlí, bydlel
die	zemřít, umřít, zemřel, umírat, umřel
kill	zabít, zabil, zabíjet, usmrtit, zabili
be-born	narodit, rodit
grow	růst, rostl, roste, rostou, vyrostl, pěstovat
build	stavět, postavit, stavěl, budovat, vystavět
break	rozbít, zlomit, rozbil, lámat, zlomil
cut	řezat, krájet, stříhat, sekat, uříznout
tear	trhat, roztrhnout, trhal
tie	vázat, svázat, přivázat, zavázat
pull	táhnout, tahat, táhl, vytáhl
push	tlačit, strčit, strkat, tlačil
throw	hodit, házet, hodil, vrhnout, vrhl
catch	chytit, chytil, chytat, ulovit
hit	udeřit, udeřil, zasáhnout, bít, tlouci
fight	bojovat, zápasit, bít
win	vyhrát, zvítězit, vyhrál, vítězit
save	zachránit, spasit, ušetřit
buy	koupit, koupil, kupovat, nakoupit
sell	prodat, prodávat, prodal, prodá
pay	platit, zaplatit, platil, platí
cost	stát, stojí, stálo, stál
eat	jíst, jedl, jí, sníst, snědl, jedí, najíst
drink	pít, pil, pije, vypít, napít, vypil
cook	vařit, uvařit, vařil, vaří
wear	nosit, nosil, nosí, oblečený
dress	obléci, oblékat, oblékl, obléknout
wash	mýt, umýt, prát, myje, umyl, myl
love	milovat, miluje, miluji, zamilovat
hate	nenávidět
like	líbit, líbí, rád, ráda, líbil
hope	doufat, doufá, doufám, doufal
fear	bát, bál, bojí, obávat, bála
laugh	smát, smál, směje, zasmál, smála
smile	usmát, usmál, usmívat, usmála
cry	plakat, křičet, plakal, pláče, brečet
weep	plakat, plakal, pláče
shout	křičet, křičel, zvolal, vykřikl, volat
sing	zpívat, zpíval, zazpívat
dance	tančit, tancovat, tančil, tančí
wait	čekat, čekal, čeká, počkat, čekala
watch	sledovat, dívat, pozorovat, dívá
choose	vybrat, zvolit, vybral, vybírat, volit
decide	rozhodnout
agree	souhlasit, dohodnout
refuse	odmítnout, odmítl, odmítat
promise	slíbit, slíbil, slibovat
allow	dovolit, povolit, umožnit
forbid	zakázat, zakazovat
order	nařídit, rozkázat, přikázat, objednat, poručil
obey	poslouchat, uposlechnout, poslechl
serve	sloužit, podávat, obsluhovat
change	změnit, měnit, změnil, mění, změní
happen	stát, stalo, stane, dít, děje, přihodit
occur	nastat, dojít, vyskytnout, došlo, dochází
belong	patřit, patří, náležet, patřil
own-verb	vlastnit
contain	obsahovat
include	zahrnovat
mean	znamenat, mínit
explain	vysvětlit, vyložit
describe	popsat, popisovat, popsal, popisuje
prove	dokázat, prokázat
discover	objevit, odhalit
invent	vynalézt, vymyslet
create	vytvořit, tvořit, stvořit
produce	vyrábět, vyrobit, produkovat
develop	vyvinout, rozvíjet, vyvíjet
increase	zvýšit, zvyšovat, růst, vzrůst
decrease	snížit, klesat, snižovat, klesnout
improve	zlepšit, zlepšovat
prepare	připravit, chystat
protect	chránit, ochránit
attack	zaútočit, napadnout, útočit, napadl
destroy	zničit, zničil, ničit
burn	hořet, pálit, spálit, hoří, hořel, shořet
fill	naplnit, plnit, vyplnit
cover	pokrýt, zakrýt, přikrýt, pokrývat
hide	skrýt, schovat, skrývat, ukrýt
touch	dotknout, dotýkat, dotkl
smell	vonět, čichat, páchnout, cítit, voní
point	ukázat, ukazovat, ukázal, mířit
count	počítat, spočítat
measure	měřit, změřit, měřil, měří
compare	srovnat, porovnat
divide	dělit, rozdělit, dělí
join	připojit, spojit, přidat
share	sdílet, dělit, sdílí, podělit
marry	oženit, provdat, ženit, vdát, vdala
visit	navštívit, navštěvovat
travel	cestovat, jezdit
rest	odpočívat
repeat	opakovat, zopakovat
report	hlásit, oznámit, ohlásit, hlásí
publish	zveřejnit, vydat, publikovat, vydal
print	tisknout, vytisknout
translate	přeložit, překládat
study	studovat, učit
examine	zkoumat, prohlížet, vyšetřit
consider	považovat, zvážit, pokládat, uvažovat
suppose	předpokládat, domnívat
expect	očekávat, čekat
intend	zamýšlet, hodlat, hodlá
wish	přát, přeje, přál, přeji, toužit
require	vyžadovat, požadovat
force	nutit, donutit, přinutit
cause	způsobit, zapříčinit, působit
avoid	vyhnout, vyhýbat, vyvarovat
escape	uniknout, utéci, unikl, utekl, uprchnout
offer	nabídnout, nabízet, nabídl, nabízí
accept	přijmout, přijal, přijímat
thank	děkovat, poděkovat, děkuji, děkuju, díky
forgive	odpustit, prominout, odpouštět
greet	pozdravit, zdravit
knock	klepat, zaklepat, ťukat
whisper	šeptat, zašeptat, šeptal, pošeptat
breathe	dýchat, dýchal, dýchá
shine	svítit, zářit, svítí, zářil, svítil, září
blow	foukat, vát, fouká, vane, vál
flow	téci, proudit, teče, tekla, téct, plynout
rain	pršet, prší, pršelo
freeze	mrznout, zmrznout, mrzne, zmrzl
hang	viset, pověsit, visel, visí, věšet
lift	zvednout, zdvihnout, zvedl, zvedat
drop	upustit, kapat, spadnout, pustit
press	tisknout, stisknout, tlačit, stiskl, lisovat
shake	třást, zatřást, třásl, třese, potřásl
spread	šířit, rozšířit, rozprostřít, šíří
gather	shromáždit, sbírat, sebrat
collect	sbírat, sebrat, vybírat, sbíral
support	podporovat
suffer	trpět, trpěl, trpí, utrpět
hurt	bolet, zranit, ublížit, bolí, bolela
heal	léčit, uzdravit, vyléčit, hojit
first	první, prvního, nejprve, prvním
second	druhý, druhá, druhé, druhého, druhou
third	třetí, třetího
last	poslední, minulý
next	další, příští, následující
previous	předchozí, předešlý
half	polovina, půl, půlka
dozen	tucet, tucty, tuctu
hundred	sto, set, sta, stovky
thousand	tisíc, tisíce, tisíců
million	milion
number	číslo, počet, čísla, počtu
pair	pár, dvojice, párů
part	část, díl, části
whole	celek, celý, celku
rest-remaining	zbytek, zbytku, ostatní
time	čas, doba, času, dobu, doby, době, časem, časy
moment	okamžik, chvíle, chvíli, moment
second-time	vteřina, sekunda
minute	minuta, minut, minuty, minutu
hour	hodina, hodin, hodiny, hodinu
day	den, dne, dní, dny, dnů
night	noc, noci
morning	ráno, jitro, dopoledne, rána
noon	poledne
afternoon	odpoledne
evening	večer, večera
week	týden, týdny, týdne, týdnů
month	měsíc, měsíce, měsíců, měsíci
year	rok, roku, let, roce, roky, léta
century	století
season	období, sezóna
spring	jaro, jara, jaře
summer	léto, léta, létě
autumn	podzim
winter	zima, zimy, zimě, zimu
age	věk, stáří, věku
past	minulost, minulý
present-time	přítomnost, současnost
future	budoucnost
beginning	začátek, počátek
end-noun	konec, konce, konci, koncem
clock	hodiny, hodinky, hodin
Monday	pondělí
Tuesday	úterý
Wednesday	středa, středu, středy
Thursday	čtvrtek
Friday	pátek, pátku
Saturday	sobota, sobotu, soboty
Sunday	neděle, neděli, nedělní
January	leden, ledna, lednu
February	únor, února, únoru
March	březen, března, březnu
April	duben, dubna, dubnu
May	květen, května, květnu, máj
June	červen, června, červnu
July	červenec
August	srpen, srpna, srpnu
September	září
October	říjen, října, říjnu
November	listopad
December	prosinec
man	muž, muži, muže, člověk, mužů, mužem
woman	žena, ženy, ženu, žen, ženě, ženou
person	osoba, člověk, osoby, osob, osobu
people	lidé, lidí, lidem, lid, lidu, národ, lidmi
human	člověk, lidský
child	dítě, děti, dítěte, dětem, dětmi
boy	chlapec, chlapce, kluk, hoch, kluci
girl	dívka, holka, děvče, dívky, dívku, holčička
baby	miminko, dítě, nemluvně, děťátko
father	otec, otce, otci, otcem, táta, tatínek
mother	matka, matky, matku, máma, maminka, matce
parents	rodiče, rodičů
son	syn, syna, synové, synu, synem
daughter	dcera, dcery, dceru, dceři
brother	bratr, bratři, bratra, bratrů
sister	sestra, sestry, sestru, sestře
husband	manžel, muž, muže
wife	manželka, žena, ženy, ženu, choť
family	rodina, rodiny, rodinu, rodině
uncle	strýc, strýček, strejda
aunt	teta, tety, tetu, tetička, tetě
grandfather	dědeček, děd, děda, dědečka
grandmother	babička, bába, babi
friend	přítel, kamarád, přátelé
enemy	nepřítel, nepřátelé
neighbour	soused
guest	host, hosté, hosta, hostů, hosty
stranger	cizinec, cizí, neznámý
king	král, krále, králi, králů, králem
queen	královna
prince	princ, kníže, prince, princi, knížete
lord	pán, pána, pánem, lord, pane
lady	paní, dáma, dámy
gentleman	pán, pánové, džentlmen, gentleman
Mr	pan, pana, pane, panu
Mrs	paní
Miss	slečna, slečno, slečny, slečnu
doctor	lékař, doktor
teacher	učitel
pupil	žák, student, žáci, žáků, žáka
worker	dělník, pracovník
peasant	rolník, sedlák, zemědělec
soldier	voják, vojáci, vojáků, vojáka, vojáky
officer	důstojník, úředník
captain	kapitán
general	generál
sailor	námořník
priest	kněz, kněze, kněží
judge	soudce, soudci
lawyer	právník, advokát
writer	spisovatel
author	autor, autora, autoři
artist	umělec, umělce, umělci
merchant	obchodník, kupec, kupce
servant	sluha, služebník, sluhy, sloužící
master	mistr, pán, pána, mistra
leader	vůdce, vedoucí
chief	šéf, náčelník, hlavní, šéfa
president	prezident, předseda
minister	ministr
member	člen, členové, člena, členů, členem
citizen	občan, občané
crowd	dav, davu, zástup, davy
youth	mládí, mládež
old-man	stařec, starce, stařík, dědek
name	jméno, název, jména, jménem
nation	národ, národy
tribe	kmen, kmeny, kmene, kmenů
company	společnost, firma, podnik
group	skupina
team	tým, družstvo, týmu, týmy
party	strana, strany, stranu, straně
body	tělo, těla, těle, tělem, těl
head	hlava, hlavu, hlavy, hlavě, hlavou
face	tvář, obličej, tváře, tváří
eye	oko, oči, očima, očích, oka
ear	ucho, uši, ucha, uších
nose	nos, nosu, nosem, nosy
mouth	ústa, pusa, ústech, úst, pusu
lip	ret, rty, rtů, rtech
tooth	zub, zuby, zubů
tongue	jazyk, jazyka
hair	vlasy, vlas, vlasů, vlasech, chlup
neck	krk, krku, šíje
shoulder	rameno, ramena, ramen
arm	paže, ruka, náruč, ruce, paží, náručí
hand	ruka, ruce, rukou, ruku, ruky, rukama
finger	prst, prsty, prstů, prstem
chest	hruď, prsa, hrudi, prsou
heart	srdce, srdci, srdcem
stomach	žaludek, břicho, břicha, žaludku
back-body	záda, zádech, zad, zády
leg	noha, nohy, nohou, nohu
knee	koleno, kolena
foot	noha, nohy, chodidlo, nohou, nohu
skin	kůže, kůži, pleť, pokožka
bone	kost, kosti
blood	krev, krve, krví
brain	mozek, mozku, mozkem
voice	hlas, hlasem, hlasu, hlasy
tear-eye	slza, slzy, slzami, slz
sweat	pot, potu
breath	dech, dechu
life	život, života
death	smrt, smrti
health	zdraví
illness	nemoc, choroba, nemoci
pain	bolest
wound	rána, rány, zranění, ran, ránu
sleep-noun	spánek, spánku
dream	sen, sny, snu
mind	mysl, mysli, rozum
soul	duše, duši
spirit	duch, ducha, duchem, duchové
thought	myšlenka
idea	nápad, myšlenka, idea, představa, nápady
memory	paměť, vzpomínka, paměti
feeling	pocit, cit, pocity, city, pocitu
love-noun	láska, lásky, lásku, lásce, láskou
hatred	nenávist
joy	radost
sorrow	smutek, žal, zármutek, smutku
anger	hněv, vztek, zlost, hněvu
fear-noun	strach, obava, obavy
hope-noun	naděje, naději
courage	odvaha, odvahu, odvahy
shame	hanba, stud, ostuda, hanbou
pride	pýcha, hrdost, pýchy
pity	lítost, škoda, soucit
desire	touha, přání, touhy, touhu
pleasure	potěšení, rozkoš
happiness	štěstí
strength	síla, síly, sílu, sil
weakness	slabost
power	moc, síla, moci, síly
will-noun	vůle, vůli
knowledge	znalost, vědění, vědomosti, poznání
wisdom	moudrost
truth	pravda, pravdu, pravdy, pravdě
lie-noun	lež, lži
mistake	chyba, omyl, chyby, chybu
fault	vina, chyba, vady, vada
reason	důvod, rozum, důvody, důvodu
cause-noun	příčina, důvod
purpose	účel, cíl, účelem, účelu, cíle
meaning	význam, smysl
doubt	pochybnost
belief	víra, přesvědčení, víry, víru
god	bůh, boha, bože, bohů, bohem, bohové
faith	víra, víry, víru, vírou
sin	hřích, hříchy, hříchů
heaven	nebe, nebesa, nebi, nebes
hell	peklo, pekla, pekle, pekelný
angel	anděl, andělé, anděla, andělů
devil	ďábel, čert, čerta, ďábla
house	dům, domu, domy, domě
home	domov, domů, doma, domova
room	pokoj, místnost, pokoje, pokoji
door	dveře, dveří, dveřmi, dveřím
window	okno, okna, oken, oknem
wall	zeď, stěna, zdi, stěny
roof	střecha, střeše
floor	podlaha, patro, podlaze
stairs	schody, schodiště, schodech, schodů
kitchen	kuchyně
garden	zahrada
yard	dvůr, dvora, dvoře
gate	brána, brány, vrata, bránu
street	ulice, ulici
road	cesta, silnice, cesty, cestu, cestě
path	cesta, stezka, pěšina, cestu
bridge	most, mostu, mosty
city	město, města, městě, měst, městem
town	město, města, městě, městečko
village	vesnice, ves, vsi, obec
country	země, zemi, venkov
state	stát, státu, státy, stav
border	hranice
place	místo, místa, místě, míst
corner	roh, kout, rohu, koutě
side	strana, strany, straně, stranu, bok
top	vrchol, vršek
bottom	dno, spodek, dna, dně
middle	střed, prostředek, uprostřed, středu
edge	okraj, kraj, hrana, okraje
end-place	konec, konce, konci
table	stůl, stolu, stolem, stole, stoly
chair	židle, židli, křeslo
bed	postel, lůžko, lůžku
lamp	lampa, svítilna, lampy, lampu
candle	svíčka, svíce, svíčky, svíčku
fire	oheň, ohně, požár, ohni, ohněm
smoke	kouř, dým, kouře, dýmu
ash	popel, popela
stove	kamna, sporák, kamen
key	klíč, klíče, klíčem, klíčů
box	krabice, bedna, skříňka
bag	taška, pytel, tašky, tašku, kabelka
bottle	láhev, láhve, flaška
glass	sklenice, sklo, skla, sklenka
cup	šálek, hrnek, pohár, šálku, hrníček
plate	talíř, talíře, deska
knife	nůž, nože, nožem, noži
spoon	lžíce, lžička, lžíci
rope	lano, provaz, lana
thread	nit, nitě, vlákno, nití
needle	jehla, jehly, jehlu
cloth	látka, plátno, sukno, látky
clothes	šaty, oblečení, oděv, šatů
coat	kabát, plášť, kabátu, pláště
shirt	košile, košili, tričko
hat	klobouk, čepice
shoe	bota, boty, střevíc, bot
ring	prsten, kruh, prstýnek
money	peníze, peněz, penězi
gold	zlato, zlata, zlatem
silver	stříbro
iron	železo, železa
copper	měď, mědi
wood	dřevo, dříví, dřeva
stone	kámen, kamene, kameny, kamení
paper	papír, papíry, papíru
book	kniha, knihy, knihu, knih, knize, knížka
page	stránka, strana, strany
letter	dopis, dopisy, list, dopisu
word	slovo, slova, slov, slovy
sentence	věta, věty, větu, vět
language	jazyk, řeč, řeči, jazyka, jazyce
newspaper	noviny, deník, novin, novinách
picture	obraz, obrázek, obrazy
photograph	fotografie, fotka, snímek
map	mapa, mapy, mapu, mapě
sign	znamení, značka, znak, znaky
line	řádek, čára, linie, linka, řada, přímka
story	příběh, povídka
song	píseň, písně, písnička, písní
music	hudba, hudby, hudbu, muzika
play-theatre	hra, drama, hry, hru
game	hra, hry, hru, hře, her
tool	nástroj, nářadí
machine	stroj, stroje, strojů
wheel	kolo, kola, kol
car	auto, vůz, automobil, auta, vozu
cart	vůz, vozík, kára, vozu
train	vlak, vlaku, vlakem, vlaky
ship	loď, lodi, lodě
boat	loď, člun, loďka, člunu, lodi
plane	letadlo
horse-carriage	kočár, vůz, kočáru, povoz
weapon	zbraň, zbraně, zbraní
sword	meč, mečem, meče
gun	puška, pistole, zbraň, dělo, pušky
bomb	bomba, bomby, bombu, bomb
flag	vlajka, prapor, vlajky, vlajku
bell	zvon, zvonek, zvony, zvonu
shop	obchod, krám, prodejna
market	trh, trhu, trhy, tržiště
school	škola, školy, školu, škole
university	univerzita
church	kostel, církev, církve
hospital	nemocnice
prison	vězení, věznice, žalář
office	kancelář, úřad, úřadu
factory	továrna, závod
hotel	hotel, hotelu
station	nádraží, stanice
airport	letiště
library	knihovna
museum	muzeum, muzea
theatre	divadlo
palace	palác, paláce, paláci
castle	hrad, zámek, hradu, zámku
tower	věž, věže, věži
camp	tábor, tábora
tent	stan, stanu, stany
hut	chata, chýše, chatrč, bouda
grave	hrob, hrobu, hroby
world	svět, světa, světě, světem
earth	země, zemi, zemský
sky	nebe, obloha, nebi, oblohy, oblohu
sun	slunce, slunci, sluneční
moon	měsíc, luna, měsíce
star	hvězda
light	světlo, světla, světle
darkness	tma, temnota, tmy, tmě, temno
shadow	stín, stínu, stíny
air	vzduch
wind	vítr, větru, větrem
cloud	mrak, oblak, mraky, mraků
rain-noun	déšť, deště, dešti
snow	sníh, sněhu, sněhem
ice	led, ledu, ledem
storm	bouře, bouřka, bouři, vichřice
thunder	hrom, hromu, hřmění
water	voda, vody, vodu, vodě, vodou, vod
river	řeka, řeky, řeku, řece
lake	jezero, jezera
sea	moře, moři, mořem, mořský
ocean	oceán, oceánu
coast	pobřeží, břeh
island	ostrov
wave	vlna, vlny, vln, vlnu
mountain	hora, hory, hor, horu, hoře
summit	vrchol
valley	údolí
glacier	ledovec, ledovce
rock	skála, skály, skále, skalní
hill	kopec, vrch, kopce, kopci
forest	les, lesa, lese, lesy, lesů
field	pole, poli, polích
desert	poušť, pouště, poušti
sand	písek, písku, pískem
dust	prach, prachu
tree	strom, stromy, stromu
leaf	list, listí, listy, listu
branch	větev, větve, větví
root	kořen, kořeny, kořene
flower	květ, květina, kytka, květy, květů
grass	tráva, trávy, trávě, trávu
fruit	ovoce, plod, plody, plodů
apple	jablko, jablka, jablek
seed	semeno, semínko, semena, sémě
corn	obilí, zrno, kukuřice, zrna
bread	chléb, chleba
meat	maso, masa, masem
fish	ryba, ryby, ryb, rybu
milk	mléko, mléka, mlíko
egg	vejce, vajíčko, vajec
salt	sůl, soli
sugar	cukr, cukru, cukrem
oil	olej, ropa, oleje, ropy
wine	víno, vína, vínem
beer	pivo, piva, pivem
tea	čaj, čaje, čajem
coffee	káva, kávy, kávu, kafe
food	jídlo, potrava, jídla
meal	jídlo, oběd, jídla, pokrm
animal	zvíře, zvířata, zvířete
dog	pes, psa, psi, psy, psů, psem
cat	kočka, kočky, kočku, kocour
horse	kůň, koně, koní, koňů
cow	kráva, krávy, krávu, krav
ox	vůl, voli, vola, voly
sheep	ovce, ovcí
goat	koza, kozy, kozu, kozel
pig	prase, prasata, vepř, prasete, svině
bird	pták, ptáci, ptáka, ptáků, ptáky
chicken	kuře, slepice, kuřata
wolf	vlk, vlci, vlka, vlků, vlky
bear	medvěd
lion	lev, lva, lvi, lvů
mouse	myš, myši
snake	had, hada, hadi, hadů
insect	hmyz, hmyzu
north	sever, severu
south	jih, jihu
east	východ
west	západ, západu
left	levý, vlevo, doleva, levá, levé, levou
right	pravý, vpravo, doprava, pravá, pravé, pravou
direction	směr, směrem, směru
distance	vzdálenost, dálka, dálky
height	výška, výšky, výšku, výšce
depth	hloubka
length	délka, délky, délku
weight	váha, hmotnost, váhy, váhu
size	velikost
speed	rychlost
temperature	teplota
heat	teplo, horko, žár, vedro, tepla
cold-noun	zima, chlad, mráz, zimy
nature	příroda, povaha
colour	barva, barvy, barvu, barev
sound	zvuk, zvuky, zvuku
noise	hluk, hluku, rámus, šum
silence	ticho, mlčení, ticha, tichu
war	válka, války, válce, válku
peace	mír, pokoj, míru, klid
battle	bitva, boj, bitvy, bitvě, boje
victory	vítězství
army	armáda, vojsko, armády
law	zákon, právo, zákona, práva
right-noun	právo, práva, práv, právu
duty	povinnost, služba
freedom	svoboda
order-noun	pořádek, řád, pořádku, řádu
government	vláda, vlády, vládu
parliament	parlament
election	volba, volby, voleb
policy	politika
power-state	mocnost, velmoc
economy	hospodářství, ekonomika
trade	obchod
price	cena, ceny, cenu, cen
cost-noun	náklad, výdaje
tax	daň, daně, daní
bank	banka, banky, banku, bance
debt	dluh, dluhy, dluhu
work-noun	práce, práci, dílo
job	práce, zaměstnání, práci, povolání
business	obchod, podnikání
industry	průmysl
agriculture	zemědělství
science	věda, vědy, vědu, věd
art	umění
history	dějiny, historie, dějin
education	vzdělání, výchova
religion	náboženství
culture	kultura
tradition	tradice
custom	zvyk, obyčej, zvyky, zvyku
society	společnost
community	společenství, komunita, obec
class	třída, třídy, třídě, třídu
development	vývoj, rozvoj, vývoje
progress	pokrok
change-noun	změna, změny, změnu, změn
growth	růst, růstu
result	výsledek
effect	účinek, účinky, vliv, efekt
success	úspěch
failure	neúspěch, selhání, nezdar
attempt	pokus, pokusy, pokusu
experience	zkušenost, zážitek
example	příklad
case	případ
question	otázka
answer-noun	odpověď
problem	problém
solution	řešení
matter	záležitost, věc, věci
thing	věc, věci
fact	fakt, skutečnost, fakta
news	zpráva, zprávy, novina
information	informace
report-noun	zpráva, zprávy, zprávu
plan	plán, plány, plánu
project	projekt
program	program
decision	rozhodnutí
agreement	dohoda, souhlas, dohody, dohodu
contract	smlouva
condition	podmínka, stav, stavu
difference	rozdíl
relation	vztah, vztahy, vztahu
role	role, úloha, roli, úlohu
form	forma, podoba, tvar, formy, formě
kind	druh, druhy, druhu, typ
way	způsob
method	metoda, metody, způsob
system	systém, soustava
process	proces, postup
level	úroveň, úrovni, úrovně
degree	stupeň, stupně, míra
quality	kvalita, jakost
quantity	množství
value	hodnota
use-noun	použití, užití, používání, využití
need-noun	potřeba, nutnost
help-noun	pomoc, pomoci
service	služba, služby, služeb
support-noun	podpora
danger	nebezpečí
safety	bezpečnost
accident	nehoda, neštěstí, nehody
crime	zločin
punishment	trest, trestu, tresty
proof	důkaz, důkazy, důkazů
secret	tajemství
promise-noun	slib, slibu, sliby
wish-noun	přání
opinion	názor, mínění, názoru, názory
interest	zájem, zájmu, zájmy, zájmem
attention	pozornost
care	péče, starost, péči
trust	důvěra, důvěru, důvěry
honour	čest, cti, čestný
respect	úcta, respekt, úcty, úctu
influence	vliv, vlivem, vlivu
chance	šance, příležitost, náhoda, šanci
luck	štěstí
fate	osud, osudu, osudem
journey	cesta, cesty, cestu, cestě
visit-noun	návštěva
meeting	schůze, setkání, schůzka, zasedání
conversation	rozhovor, hovor, hovoru
speech	řeč, projev, řeči, proslov
attack-noun	útok, útoku, útoky
defence	obrana, obrany, obranu
revolution	revoluce
movement	hnutí, pohyb, pohyby
technology	technologie, technika
energy	energie
article	článek, článku, články
chapter	kapitola
title	název, titul, titulu
member-state	stát, členský, státy
council	rada, rady, radě, radou
committee	výbor, výboru
commission	komise, komisi
union	unie, svaz, unii, svazu
organization	organizace
authority	orgán, úřad, orgány, orgánu
measure-noun	opatření
provision	ustanovení
agreement-treaty	smlouva, dohoda, dohody
Europe	Evropa, Evropy, Evropě, Evropu
America	Amerika
Asia	Asie, Asii
Africa	Afrika, Afriky, Africe, Afriku
China	Čína, Číny, Číně, Čínu
England	Anglie, Anglii
France	Francie
Germany	Německo
Russia	Rusko, Ruska, Rusku
Italy	Itálie, Itálii
Spain	Španělsko
Japan	Japonsko
English	anglický
French	francouzský
German	německý, Němec, němčina, Němci
Russian	ruský, ruské, ruština, Rus, ruská, Rusové
Chinese	čínský, Číňan, čínština
good	dobrý, dobrá, dobré, dobrého, hodný, dobrou
better	lepší, lépe, líp
best	nejlepší
bad	špatný, zlý, špatné, zlé, zlá, zlého
worse	horší, hůře, hůř
great	velký, veliký, velká, velké, velkého, skvělý
big	velký, velká, velké, veliký, velkého, velkou
small	malý, malá, malé, malého, malou, drobný
large	velký, velká, velké, rozsáhlý
long	dlouhý, dlouho, dlouhé
short	krátký, krátké
high	vysoký, vysoká, vysoké, vysoko
low	nízký, nízká, nízké, nízko
tall	vysoký, vysoká
deep	hluboký
wide	široký, široká
narrow	úzký, úzká, úzké
thick	tlustý, hustý, silný, tlustá
thin	tenký, hubený, tenká, řídký
heavy	těžký, těžká, těžké
light-weight	lehký, lehká, lehké
strong	silný, silná, silné, silného
weak	slabý, slabá, slabé
hard	tvrdý, těžký, tvrdá, tvrdé
soft	měkký, měkká, jemný
hot	horký, horká, horké, žhavý, horko
warm	teplý, teplá, teplé, teplo
cool	chladný
cold	studený, chladný, zima
dry	suchý, suchá, suché
wet	mokrý, vlhký, mokrá, mokré
full	plný, plná, plné, plno
empty	prázdný
new	nový, nová, nové, nového, nových, novou
old	starý, stará, staré, starého, starých, starou
young	mladý, mladá, mladé, mladí, mladého
ancient	starověký, dávný, starobylý
modern	moderní, novodobý
fast	rychlý, rychle
slow	pomalý, pomalá
near-adjective	blízký, blízké, blízká
distant	vzdálený, daleký
bright	jasný, světlý, zářivý, jasná
dark	tmavý, temný, tmavá, temná
clear	jasný, čirý, zřejmý, jasné
white	bílý, bílá, bílé, bílého, bílou
black	černý, černá, černé, černého
red	červený, rudý, rudá, rudé
green	zelený, zelená
blue	modrý, modrá, modré
yellow	žlutý, žlutá, žluté
brown	hnědý, hnědá, hnědé
grey	šedý, šedá, šedivý, šedé
beautiful	krásný, krásná, krásné, nádherný
ugly	ošklivý, škaredý, šeredný
clean	čistý, čistá, čisté
dirty	špinavý
rich	bohatý, bohatá
poor	chudý, ubohý, chudá, chudé, chudí, chudák
happy	šťastný, veselý
sad	smutný, smutná
angry	rozzlobený, naštvaný, rozhněvaný
afraid	strach, bojí, bát, bál
tired	unavený
hungry	hladový, hlad
thirsty	žíznivý, žízeň
sick	nemocný
healthy	zdravý, zdravá
alive	živý, naživu, živá, živé
dead	mrtvý, mrtvá, mrtvé, mrtvých
free	svobodný, volný, volná, volné
busy	zaneprázdněný, obsazený
ready	připravený, hotový, hotov
quiet	tichý, klidný, tichá, tiché
loud	hlasitý, hlučný
sweet	sladký, sladká
bitter	hořký, hořká, hořké
true	pravdivý, pravý, pravda, pravá
false	falešný, nepravý
right-correct	správný
wrong	špatný, nesprávný, chybný
same-identical	stejný, totožný, stejná
different	jiný, různý, rozdílný, odlišný, jiné, různé
similar	podobný
possible	možný, možné, možná, možno
impossible	nemožný
necessary	nutný, nezbytný, potřebný, nutné
important	důležitý
main	hlavní
special	zvláštní, speciální
general-adjective	obecný, všeobecný
common	společný, obyčejný, běžný
usual	obvyklý, obyčejný
strange	divný, podivný, zvláštní, cizí, divné
simple	jednoduchý, prostý, prosté
difficult	obtížný, těžký, nesnadný, těžké
easy	snadný, lehký, snadné, lehké
certain	určitý, jistý, jistá, jisté
sure	jistý, jist, jistá
open-adjective	otevřený
closed	zavřený, uzavřený
public	veřejný
private	soukromý
national	národní, státní
international	mezinárodní
political	politický
economic	hospodářský, ekonomický
social	sociální, společenský
human-adjective	lidský, lidské, lidská
natural	přirozený, přírodní
whole-entire	celý, celá, celé, celého, celou
single	jediný, jednotlivý, jediná, jediné
double	dvojitý, dvojí, dvojnásobný
equal	rovný, stejný, rovné, rovná
round	kulatý, okrouhlý, kulatá
straight	rovný, přímý, rovně, přímo
sharp	ostrý, ostrá, ostré
wise	moudrý, moudrá
stupid	hloupý, hloupá, blbý
clever	chytrý, chytrá, bystrý
kind-adjective	laskavý, hodný, milý, hodná
cruel	krutý, krutá, kruté
brave	statečný, odvážný, chrabrý
proud	hrdý, pyšný, hrdá, pyšná
honest	čestný, poctivý, upřímný
famous	slavný, proslulý, slavná, slavné
dear	drahý, milý, drahá, milá, drazí
holy	svatý, svatá, svaté, posvátný, svatého
royal	královský
military	vojenský
foreign	cizí, zahraniční, cizího
local	místní
following	následující, další
necessary-legal	nezbytný, nutný, nutné
responsible	odpovědný, zodpovědný
technical	technický
available	dostupný, dispozici
various	různý, rozličný, různé, různých
further	další, dále
additional	dodatečný, další, doplňkový
final	konečný, závěrečný
complete	úplný, kompletní, úplné, celý
serious	vážný, závažný, vážné, vážná
terrible	strašný, hrozný, příšerný, hrozné
wonderful	úžasný, nádherný, báječný, podivuhodný
pleasant	příjemný
favourite	oblíbený
"""#
