// swift-format-ignore-file
// The core vocabulary of Icelandic: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyIcelandic = #"""
I	ég
me	mig, mér, mín
my	minn, mín, mitt, mínum, mínir, mínar, minni, mína
you	þú, þig, þér, þín
your	þinn, þín, þitt, þínum, þínir, þínar, þinni, þína
you-plural	þið, ykkur, þér, yður, ykkar, yðar
your-plural	ykkar, yðar
he	hann
him	hann, honum
his	hans, sinn, sín, sitt, sínum, sína, sinni, sínu
she	hún
her	hana, henni
her-possessive	hennar, sinn, sín, sitt, sínum, sína, sinni, sínu
it	það, því
its	þess, sinn, sín, sitt
we	við, vér
us	okkur, oss
our	okkar, vor, vorum, vort
they	þeir, þær, þau
them	þá, þeim, þær, þau
their	þeirra, sinn, sín, sína, sínum, sitt
self	sig, sér, sín, sjálfur, sjálf, sjálfan, sjálft, sjálfir
one	maður, mann, manni, menn
who	hver, sem, hverjir, hvor
whom	hvern, hverjum, hverja, sem
whose	hvers, hverra
what	hvað, hverju, hver, hvaða
which	sem, hvaða, hver, hvor, hvert
this	þessi, þetta, þessu, þessum, þennan, þessa, þessari, þess
these	þessir, þessar, þessi, þessum, þessa
that	sá, sú, það, þann, þeim, því, þá, þeirri
those	þeir, þær, þau, þeim, þá, þeirra, hinir
here	hér, hérna, hingað
there	þar, þarna, þangað
where	hvar, hvert, þar
when	þegar, hvenær, er
why	hvers, hverju, hví, vegna
how	hvernig, hve, hversu
how-many	margir, margar, mörg, hversu, hve, marga
everyone	allir, alla, öllum, hver
someone	einhver, nokkur
no-one	enginn, engum, engan, engin, neinn
something	eitthvað, einhverju, nokkuð
nothing	ekkert, engu, neitt, einskis
everything	allt, öllu, alls
anything	neitt, nokkuð, eitthvað, neinu
each	hver, hvert, hvern, hverju, hverri, hvor, sérhver
every	hver, hvert, hvern, sérhver, hverju, hverri
all	allir, allt, allar, öll, öllum, alla, allra, allur
both	báðir, báðar, bæði, báðum, báða, beggja
other	annar, annað, aðrir, önnur, aðrar, öðrum, aðra, annarra
same	sami, sama, sömu
such	slíkur, slíkt, slík, slíkir, slíkar, slíkum, þvílíkur
some	sumir, sumar, sum, nokkrir, einhver, nokkur, sumum, suma
any	einhver, nokkur, neinn, neitt, nein, nokkra, neinum
many	margir, margar, mörg, marga, mörgum, margra
much	mikið, mikill, mikil, mikla, miklu, miklum, margt
few	fáir, fáar, fá, fáum, fáeinir, fáa
little	lítið, dálítið, smá, litlu
more	meira, meiri, fleiri, fleira
most	mest, flestir, flest, flestar, flestum, mesta, mestu
less	minna, minni, síður
enough	nóg, nógu, nægilega, nægur
several	nokkrir, nokkrar, nokkur, nokkrum, ýmsir
own	eigin, eigið
alone	einn, ein, eitt, aleinn, einsamall, einir
together	saman, sameiginlega
and	og
or	eða
but	en, heldur
if	ef
because	því, vegna, enda
that-conjunction	að
so	svo, því
so-degree	svo, svona
than	en, heldur
as	sem, eins, líkt
while	meðan
although	þótt, þó
before	áður, fyrir, undan
after	eftir
until	þangað, uns, til, þar
since	síðan, frá, þar
unless	nema
whether	hvort
neither	hvorki, hvorugur
either	annaðhvort, annað, heldur, hvor
not	ekki, eigi, ei
no	nei
no-determiner	enginn, engin, ekkert, engan, engum, engir, engar, enga
yes	já, jú
also	einnig, líka, auk
only	aðeins, bara, einungis
even	jafnvel, meira
still	enn, ennþá
already	þegar, búinn
yet	enn, ennþá
again	aftur, enn, nýju
very	mjög, afar, ákaflega
too	of
almost	næstum, nærri, nánast
quite	alveg, nokkuð, fremur
rather	frekar, fremur, heldur
perhaps	kannski, máske
certainly	vissulega, örugglega, áreiðanlega
really	raunverulega, virkilega, raun, sannarlega
indeed	sannarlega, raunar, vissulega
of-course	auðvitað, vitaskuld, sjálfsagt
however	vegar, hins, samt, þó
therefore	því, vegna, þess
thus	þannig, svona, svo
otherwise	annars, öðruvísi
instead	staðinn, heldur, stað
especially	sérstaklega, einkum
exactly	nákvæmlega, einmitt, rétt
just	bara, einmitt, rétt, nýlega
about	um, bil, sirka
never	aldrei
always	alltaf, ávallt, ætíð
often	oft, iðulega
sometimes	stundum
usually	venjulega, yfirleitt, oftast
soon	bráðum, brátt, fljótlega
now	nú, núna
then	þá, síðan, svo
later	síðar, seinna
early	snemma, árla
late	seint, seinn, sein
today	dag
yesterday	gær
tomorrow	morgun
once	einu, sinni
twice	tvisvar
finally	loksins, loks, lokum
suddenly	skyndilega, snögglega
immediately	strax, tafarlaust, undireins, samstundis
quickly	fljótt, hratt, skjótt
slowly	hægt, hægar, rólega
well	vel, jæja
badly	illa
far	langt, fjarri, lengra
near	nálægt, nærri, nær, hjá
away	burt, burtu, brott, frá
back	aftur, baka
up	upp, uppi
down	niður, niðri
inside	inni, inn, innan
outside	úti, út, utan
everywhere	staðar, alls, hvarvetna
nowhere	hvergi
forward	áfram, fram
in	í, inni
into	inn, í
on	á
at	við, á, hjá, að
to	til, að
from	frá, úr, af
of	af, úr
with	með, við
without	án
for	fyrir, handa, til
by	af, við, eftir
through	gegnum, um
between	milli, millum
among	meðal
against	gegn, móti, við
over	yfir, ofan
under	undir
behind	bak, aftan, baki
in-front-of	framan, frammi
beside	hliðina, við, hjá, hlið
around	kringum, umhverfis, um
across	yfir, þvert
along	meðfram, eftir
during	meðan, um
toward	átt, móti, til, áleiðis
according-to	samkvæmt, eftir
despite	þrátt
instead-of	stað
because-of	vegna, sökum
except	nema, utan
upon	á, ofan, upp
out-of	úr, út
be	vera, er, var, eru, voru, verið, væri, sé
have	hafa, hefur, hafði, hef, höfðu, hefði, hafi, höfum
become	verða, varð, verður, orðið, urðu, orðinn, yrði, orðin
can	geta, getur, get, gat, getum, gátu, kann, getið
could	gat, gæti, gátu, gætu, kunni, getað
must	verður, verða, verð, þarf, hlýtur, varð, skal
should	ætti, á, skyldi, átti, eiga, ættu, ber, skal
will	mun, munu, munum, skal, ætlar, ætla, vill, vil
would	myndi, mundi, myndu, vildi, mundu, skyldi
may	má, mega, mátti, megi, kann, megum
want	vilja, vill, vil, vildi, langar, vildu, langaði, viljum
do	gera, gerir, gerði, gert, geri, gerðu, gjöra, gerum
make	búa, gera, bjó, gerði, gert, búið, gerir, smíða
go	fara, fór, fer, fóru, ganga, gekk, farið, förum
come	koma, kom, kemur, komu, komið, kominn, komst, kem
see	sjá, sá, sér, séð, sáu, sé, sjáum, sást
look	líta, leit, horfa, horfði, lítur, skoða, litu, horfir
say	segja, sagði, segir, sagt, sögðu, segi, sagðist, segjum
tell	segja, sagði, segir, sagt, sögðu, segi, segðu
speak	tala, talaði, talar, mælti, talað, töluðu, mæla, tölum
talk	tala, talaði, talar, ræða, spjalla, rætt, töluðu
ask	spyrja, spurði, spyr, spurt, biðja, bað, biður, spurðu
answer	svara, svaraði, svarar, svöruðu, ansa
call	kalla, kallaði, kallar, heitir, kölluðu, hringja, hringdi, hét
know	vita, veit, vissi, þekkja, þekkti, vitað, þekkir, vissu
think	hugsa, hugsaði, halda, held, hélt, finnst, hugsar, fannst
believe	trúa, trúi, trúir, trúði, trúað, halda
understand	skilja, skil, skilur, skildi, skilið, skildu
remember	muna, man, mundi, manst, minnast, minnist, munað, minntist
forget	gleyma, gleymdi, gleymir, gleymt
learn	læra, lærði, lærir, lært, lærðu
teach	kenna, kenndi, kennir, kennt
read	lesa, las, les, lesið, lásu, lestu, lesum
write	skrifa, rita, skrifuðu, ritaði, ritað
hear	heyra, heyrði, heyrir, heyrt, heyrðu, heyri
listen	hlusta, hlýða, hlustuðu, hlýddi
feel	finna, líða, fann, líður, leið, finnst, fannst, fundið
seem	virðast, virðist, virtist, sýnast, sýnist
give	gefa, gaf, gefur, gefið, gáfu, gefðu, gef, gefinn
take	taka, tók, tekur, tekið, tóku, tek, tekinn, takið
get	fá, fékk, fær, fengið, fengu, fáum, fæ, fengi
receive	fá, fékk, taka, hljóta, fær, hlaut, tók, þiggja
bring	færa, færði, koma, kom, bera, færir, bar
carry	bera, bar, ber, borið, báru, flytja, borinn
send	senda, sendi, sendir, sent, sendu, send, sendur
put	setja, setti, setur, sett, láta, lét, leggja, settu
lay	leggja, lagði, leggur, lagt, lögðu
set	setja, setti, setur, sett, settu
keep	halda, hélt, geyma, heldur, haldið, geymdi, héldu, geymt
hold	halda, hélt, heldur, haldið, héldu, held
let	láta, lét, lætur, látið, létu, láttu, leyfa
leave	fara, fór, yfirgefa, skilja, skildi, yfirgaf, fer, fóru
stay	dvelja, dvaldi, vera, dvelur, gista, dvöldu, dvalið
remain	haldast, eftir, hélst, áfram
stand	standa, stóð, stendur, stóðu, staðið, stend
sit	sitja, sat, situr, sátu, setið, sit
lie	liggja, lá, liggur, legið, lágu, ligg
lie-down	leggjast, lagðist, leggst, lögðust
sleep	sofa, svaf, sefur, sofið, sváfu, sofna, sofnaði, sef
wake	vakna, vaknaði, vaknar, vekja, vakti, vekur, vöknuðu
rise	rísa, reis, rís, hækka, risu, stíga, risið, standa
raise	lyfta, lyfti, hækka, reisa, ala, hóf, reisti, hefja
fall	falla, féll, fellur, fallið, féllu, detta, datt, dettur
run	hlaupa, hljóp, hleypur, hlupu, hlaupið, renna, rann
walk	ganga, gekk, gengur, gengu, gengið, labba, labbaði, labbar
ride	ríða, reið, ríður, riðu, riðið, hjóla
drive	aka, ók, ekur, keyra, keyrði, keyrir, ekið, óku
fly	fljúga, flaug, flýgur, flugu, flogið
swim	synda, synti, syndir, syntu, synt
climb	klifra, klífa, kleif, klifruðu, klifu
jump	stökkva, hoppa, stökk, hoppaði, stekkur, stukku, hoppar
move	hreyfa, flytja, hreyfði, hreyfir, flutti, færa, flytur, færði
turn	snúa, sneri, snýr, snúið, sneru, beygja, snerist, beygði
return	snúa, sneri, koma, skila, kom, snýr, skilaði, sneru
enter	inn, koma, ganga, gekk, kom, kemur
arrive	koma, kom, komu, kemur, komið, kominn
reach	ná, náði, nær, náðu, náð
follow	fylgja, fylgdi, fylgir, fylgdu, fylgt, elta, elti
lead	leiða, leiddi, leiðir, leitt, stjórna, stýra
meet	hitta, hitti, mæta, mætti, hittir, hittast, mætir, hittust
find	finna, fann, finnur, fundið, fundu, fannst, finn, fundinn
seek	leita, leitaði, leitar, sækja, sótti, leituðu
lose	missa, tapa, missti, tapaði, týna, týndi, glata, misst
show	sýna, sýndi, sýnir, sýnt, sýndu
appear	birtast, birtist, virðast, birtust, virðist
disappear	hverfa, hvarf, hverfur, horfið, hurfu, horfinn
open	opna, opnaði, opnar, opnað, opnuðu, opnast
close	loka, lokaði, lokar, lokað, lokuðu
begin	byrja, byrjaði, hefja, hófst, byrjar, hóf, hefst, byrjuðu
start	byrja, byrjaði, hefja, byrjar, hefst, hóf, fór, ræsa
end	enda, endaði, lýkur, ljúka, lauk, endar
finish	ljúka, lauk, lokið, klára, lýkur, kláraði, luku
stop	hætta, hætti, stöðva, stoppa, hættir, hætt, hættu, stansa
continue	halda, áfram, hélt, heldur, héldu
try	reyna, reyndi, reynir, reynt, prófa, reyndu
help	hjálpa, aðstoða, hjálpuðu, hjálpi
need	þurfa, þarf, þurfti, þarft, þurfum, þurftu, þarfnast
use	nota, notaði, notar, notað, beita, notuðu, nýta, notum
work	vinna, vann, vinnur, unnið, unnu, starfa, vinn
play	leika, spila, lék, leikur, spilaði, léku, leikið, spilar
live	lifa, búa, býr, bjó, lifði, lifir, bjuggu, búið
die	deyja, dó, deyr, dáinn, dóu, lést, dáið
kill	drepa, drap, drepur, drepinn, drepið, drápu, myrða
be-born	fæðast, fæddist, fæddur, fædd, fæðist, fætt
grow	vaxa, óx, vex, vaxið, uxu, stækka, rækta
build	byggja, byggði, reisa, byggt, byggir, byggð, reisti, smíða
break	brjóta, braut, brotna, brýtur, brotið, brutu, brotinn, bilaði
cut	skera, skar, sker, höggva, klippa, skorið, hjó
tear	rífa, reif, rifið, rífur, rifu, slíta, sleit
tie	binda, batt, bindur, bundið, bundu, hnýta, bundinn
pull	draga, dró, toga, dregur, dregið, drógu, togaði, kippa
push	ýta, ýtti, hrinda, ýtir, þrýsta, hratt
throw	kasta, henda, kastaði, henti, fleygja, varpa, kastar, fleygði
catch	ná, grípa, veiða, náði, greip, veiddi, grípur, veitt
hit	slá, sló, hitta, lemja, slær, hitti, barði, slegið
fight	berjast, barðist, berst, börðust, slást, barist
win	vinna, vann, sigra, vinnur, sigraði, unnið, unnu, sigrar
save	bjarga, spara, björguðu, sparaði, frelsa, vista
buy	kaupa, keypti, kaupir, keypt, keyptu, kaupum
sell	selja, seldi, selur, selt, seldu, seld
pay	borga, greiða, borgaði, greiddi, borgar, greitt, greiðir
cost	kosta, kostar, kostaði, kostuðu
eat	borða, éta, borðaði, át, borðar, étur, étið, borðuðu
drink	drekka, drakk, drekkur, drukku, drukkið, drekk
cook	elda, eldaði, sjóða, eldar, matreiða, sauð, soðið
wear	klæðast, klæddur, klæddist, bera, bar, ganga
dress	klæða, klæddi, klæðir, klæðast, klæddur
wash	þvo, þvoði, þvær, þvegið, þvoðu
love	elska, elskaði, elskar, elskuðu, unna
hate	hata, hataði, hatar, hatað, hötuðu
like	líka, líkar, líkaði, finnst, þykir, fannst
hope	vona, vonaði, vonar, vonast, vonum
fear	óttast, hræðast, óttaðist, hræddur, hræðist
laugh	hlæja, hló, hlær, hlógu, hlegið
smile	brosa, brosti, brosir, brostu, brosandi
cry	gráta, grét, hrópa, grætur, kalla, hrópaði, grétu
weep	gráta, grét, grætur, grétu, grátandi, grátið
shout	hrópa, kalla, hrópaði, kallaði, æpa, öskra, æpti, öskraði
sing	syngja, söng, syngur, sungu, sungið
dance	dansa, dansaði, dansar, dönsuðu
wait	bíða, beið, bíður, biðu, beðið, bíddu
watch	horfa, horfði, fylgjast, horfir, fylgdist, gæta, horft
choose	velja, valdi, velur, valið, kjósa, völdu, kaus, valinn
decide	ákveða, ákvað, ákveður, ákveðið, ákváðu
agree	sammála, samþykkja, sáttur, samdi
refuse	neita, neitaði, neitar, hafna, hafnaði, synja, neituðu
promise	lofa, lofaði, lofar, lofað, heita, hét
allow	leyfa, leyfði, leyfir, leyft, heimila
forbid	banna, bannað, bannar, bönnuð
order	skipa, skipaði, skipar, fyrirskipa, bauð, panta, pantaði
obey	hlýða, hlýddi, hlýðir, gegna, hlýtt
serve	þjóna, þjónaði, þjónar, gegna, gegnir, þjónuðu
change	breyta, breytti, breytir, skipta, skipti
happen	gerast, gerðist, gerist, gerst, ske, skeði
occur	gerast, gerðist, verða, varð, eiga, gerist
belong	tilheyra, heyra, heyrir, eiga
own-verb	eiga, á, átti, áttu, átt, eigum
contain	innihalda, inniheldur, geyma, fela, felur
include	fela, innihalda, felur, telja, taka, inniheldur
mean	þýða, merkja, þýðir, merkir, meina, þýddi, meinar, merkti
explain	útskýra, skýra, skýrði, skýrir, skýrt
describe	lýsa, lýsti, lýsir, lýst, lýstu
prove	sanna, sannaði, sannar, sönnuðu
discover	uppgötva, finna, fann, fundu, fundið
invent	uppgötva, finna, fann, fundið
create	skapa, skapaði, skapar, búa, bjó, sköpuðu
produce	framleiða, mynda, gera
develop	þróa, þróaði, þróast, þróar, þróað
increase	auka, aukast, jók, jókst, eykur, eykst, aukið, fjölga
decrease	minnka, fækka, lækka, fækkaði, draga, dró
improve	bæta, bætti, batna, bætir, bætt, batnaði
prepare	undirbúa, búa, bjó, búið
protect	vernda, verja, varði, ver, hlífa, verndi
attack	ráðast, réðst, réðust, ræðst, ráðist
destroy	eyðileggja, eyða, eyddi, tortíma, eyðir
burn	brenna, brann, brennur, brenndi, brunnið, brunnu
fill	fylla, fyllti, fyllir, fyllt, fyllast
cover	þekja, hylja, þakti, huldi, þakinn, hylur, hulinn, þakin
hide	fela, faldi, felur, falið, falinn, földu, leyna, leyndi
touch	snerta, snerti, snert
smell	lykta, lyktar, lyktaði, þefa, ilma
point	benda, benti, bendir, bent, bentu
count	telja, taldi, telur, talið, töldu, talinn
measure	mæla, mældi, mælir, mælt, mældu
compare	bera, saman, bar, borið
divide	skipta, deila, skipti, deilir, skipt, deildi
join	tengja, sameina, ganga, tengdi, gekk, tengir
share	deila, deildi, deilir, deilt, skipta, skipti
marry	giftast, giftist, kvænast, gift, giftur, kvæntist, giftust
visit	heimsækja, heimsótti, vitja
travel	ferðast, ferðaðist, fara, fór
rest	hvíla, hvíldi, hvílir, hvílast, hvílist, hvílt
repeat	endurtaka, ítreka
report	tilkynna, greina, greindi, greinir, skýra, skýrði
publish	birta, gefa, birti, gaf, birt, gefið, birtist
print	prenta, prentuðu
translate	þýða, þýddi, þýðir, þýtt, snúa
study	læra, nema, rannsaka, lærði, stunda, lærir
examine	rannsaka, skoða, athuga, skoðaði, kanna, skoðar, kannaði
consider	íhuga, telja, taldi, telur, hugleiða, álíta, íhugaði
suppose	halda, ætla, búast, býst, ráð, held
expect	búast, vænta, bjóst, býst, væntir, vænst
intend	ætla, ætlar, ætlaði, hyggjast, hyggst, ætluðu, ætlað
wish	óska, óskaði, óskar, vilja, vildi, óskum
require	krefjast, krefst, krafðist, þurfa, þarf, krafist
force	neyða, neyddi, þvinga, neyddur, neyðir, knýja
cause	valda, olli, veldur, orsaka, valdið
avoid	forðast, forðaðist, komast
escape	flýja, sleppa, slapp, flúði, komast, flýr, sleppur, flúið
offer	bjóða, bauð, býður, boðið, buðu, býð
accept	samþykkja, þiggja, þáði, taka, viðurkenna, þiggur, tók
thank	þakka, þakkaði, þakkar, takk, þökkuðu
forgive	fyrirgefa, afsaka, afsakið
greet	heilsa, heilsuðu, kveðja, kvaddi
knock	banka, bankaði, berja, barði, bankar
whisper	hvísla, hvísluðu
breathe	anda, andaði, andar, andað
shine	skína, skein, skín, skinu, ljóma, ljómaði
blow	blása, blés, blæs, blésu, blásið
flow	renna, rann, rennur, streyma, flæða, runnu, flæðir
rain	rigna, rigndi, rignir, rignt
freeze	frjósa, fraus, frýs, frosið, frosinn, frusu
hang	hanga, hékk, hangir, hengja, hengdi, héngu
lift	lyfta, lyfti, lyftir, hefja, hóf, lyft
drop	missa, sleppa, missti, sleppti, fella, detta
press	þrýsta, ýta, þrýsti, ýtti, pressa
shake	hrista, hristi, skjálfa, skalf, skelfur
spread	dreifa, breiða, dreifði, breiddi, dreifir, breiðir
gather	safna, safnaði, safnast, saman, söfnuðu, safnar
collect	safna, safnaði, safnar, söfnuðu, innheimta
support	styðja, studdi, styður, styrkja, stutt, studdu
suffer	þjást, þjáðist, líða, þjáist, leið, þjáðust
hurt	meiða, særa, meiddi, særði, meiðir, verkjar
heal	lækna, gróa, læknaði, læknar, græða, batna, greri, batnaði
first	fyrstur, fyrsti, fyrsta, fyrst
second	annar, önnur, annað, öðrum, öðru, aðra, annan, annarri
third	þriðji, þriðja, þriðju
last	síðasti, síðustu, seinasti
next	næsti, næsta, næstur, næst
previous	fyrri, fyrra, undanfarinn
half	hálfur, hálf, hálft, hálfan, hálfa, hálfri, helmingur, hálfu
dozen	tylft, tylftir
hundred	hundrað, hundruð
thousand	þúsund
million	milljón
number	tala, fjöldi, númer, tölu, tölur, fjölda
pair	par, pör, pari, parið
part	hluti, hluta, hlut, hlutar, hlutinn, partur, þáttur
whole	heild, heildin, heildar
rest-remaining	afgangur, hinir, rest, restin, leifar
time	tími, tíma, tíminn, tímann, tímar, tímum, tímans, skipti
moment	augnablik, stund, andartak, stundu, stundin
second-time	sekúnda
minute	mínúta, mínútur
hour	klukkustund, tími, tíma, tímar, stund
day	dagur, dag, daga, degi, dögum, dagar, dags, daginn
night	nótt, nætur, nóttin, nóttu, nótta
morning	morgunn, morgni, morgna
noon	hádegi
afternoon	síðdegi, eftirmiðdagur
evening	kvöld, kvöldið, kvölds
week	vika, viku, vikur, vikum, vikna, vikunni, vikan
month	mánuður, mánuði, mánuð, mánaða
year	ár, ári, ára, árið, árum, árs, árin, árinu
century	öld, aldar, öldinni, öldin, aldir, öldum, alda
season	árstíð
spring	vor, vori, vorið, vorin
summer	sumar, sumri, sumarið, sumars, sumur
autumn	haust, hausti
winter	vetur, vetri, vetrar, veturinn
age	aldur, aldri, aldurs
past	fortíð, liðinn, liðin
present-time	nútíð, nútími, nútíma
future	framtíð
beginning	upphaf, byrjun
end-noun	endir, lok, endi, enda, lokin, lokum, endann
clock	klukka, klukkunni, úr, úrið
Monday	mánudagur
Tuesday	þriðjudagur
Wednesday	miðvikudagur
Thursday	fimmtudagur
Friday	föstudagur
Saturday	laugardagur
Sunday	sunnudagur
January	janúar
February	febrúar
March	mars
April	apríl
May	maí
June	júní
July	júlí
August	ágúst
September	september
October	október
November	nóvember
December	desember
man	maður, mann, menn, manni, karl, maðurinn, manninn, mönnum
woman	kona, konu, konur, konan, kvenna, konum, konuna, kvenmaður
person	manneskja, persóna, maður, einstaklingur
people	fólk, fólki, fólkið, fólks, menn
human	maður, manneskja, menn, manna, mannlegur
child	barn, börn, barnið, barni, börnum, barna, börnin
boy	drengur, strákur, dreng, strák, drengir, piltur, strákar, pilt
girl	stúlka, stelpa, stúlku, stelpu, telpa, stúlkna
baby	ungbarn, barn, barnið, barnsins
father	faðir, föður, pabbi, pabba, feður
mother	móðir, móður, mamma, mömmu, mæður
parents	foreldrar
son	sonur, son, syni, sonar, synir, sonum, sona
daughter	dóttir, dóttur, dætur
brother	bróðir, bróður, bræður, bræðrum
sister	systir, systur, systra
husband	eiginmaður, maður, mann, manni
wife	eiginkona, kona, konu, konan
family	fjölskylda, ætt
uncle	frændi, frænda, föðurbróðir, móðurbróðir
aunt	frænka, frænku, föðursystir, móðursystir
grandfather	afi, afa, afinn
grandmother	amma, ömmu, amman
friend	vinur, vin, vinir, vini, vina, vinum, vinkona
enemy	óvinur, óvinir, óvin, óvini, óvina, óvinum, fjandmaður
neighbour	nágranni, granni
guest	gestur, gestir, gest, gesti, gesta, gestum
stranger	ókunnugur, aðkomumaður
king	konungur, kóngur, kóng, kóngi, kóngsins
queen	drottning
prince	prins, prinsinn, prinsar
lord	drottinn, herra, lávarður, drottni
lady	frú, dama, frúin, hefðarkona, dömur
gentleman	herramaður, herra, heiðursmaður
Mr	herra, hr
Mrs	frú
Miss	ungfrú, fröken
doctor	læknir, lækni, læknar, lækna, doktor
teacher	kennari
pupil	nemandi, nemendur, stúdent, námsmaður
worker	verkamaður, starfsmaður, verkmaður
peasant	bóndi, bændur, bónda, bændum, bóndinn, bænda
soldier	hermaður, hermenn, hermann, dáti
officer	liðsforingi, foringi, yfirmaður
captain	skipstjóri, kapteinn, fyrirliði
general	hershöfðingi, herforingi
sailor	sjómaður, sjómenn, háseti, sjómann
priest	prestur, prest, presti, prestar
judge	dómari, dómara
lawyer	lögfræðingur, lögmaður
writer	rithöfundur, höfundur, skáld
author	höfundur, rithöfundur
artist	listamaður
merchant	kaupmaður, kaupmenn
servant	þjónn, þjónar, þjón, þjóni, þjóna, þjónninn
master	meistari, herra, húsbóndi
leader	leiðtogi, foringi
chief	höfðingi, foringi, yfirmaður
president	forseti
minister	ráðherra
member	félagi, meðlimur, aðili, félagsmaður
citizen	borgari, ríkisborgari, þegn
crowd	mannfjöldi, hópur, múgur, fjöldi, þröng
youth	æska, unglingur, ungmenni, æsku
old-man	öldungur, karl, gamli, karlinn
name	nafn, nafni, nöfn, nafnið, heiti, nafns
nation	þjóð, þjóðir, þjóðin, þjóðar, þjóða, þjóðum
tribe	ættbálkur, ættflokkur, kynþáttur
company	fyrirtæki, félag
group	hópur, hóp, hópar, hópi, hópinn, flokkur
team	lið, liðið, liði, liðinu, teymi
party	flokkur, flokk, flokkar, flokki, flokksins
body	líkami, líkama, skrokkur
head	höfuð, höfði, haus, höfuðið, hausinn
face	andlit
eye	auga, augu, augum, augun, augað, augna
ear	eyra, eyru, eyrum, eyrun, eyrað
nose	nef, nefið, nefi, nefinu
mouth	munnur, munn, munni, munninn
lip	vör, varir, vörum, vörin
tooth	tönn, tennur, tönnum, tönnin
tongue	tunga, tungu, tungan
hair	hár, hári, hárið, hárinu
neck	háls, hálsinn, hálsi, hnakki
shoulder	öxl, axlir, öxlum, herðar, öxlina
arm	handleggur, armur, arm, arma, armar, örmum
hand	hönd, hendi, hendur, höndum, höndina, handar
finger	fingur, fingri, fingrum, fingra
chest	brjóst, bringa, bringu
heart	hjarta, hjörtu
stomach	magi, maga, maginn, magann, kviður, kvið
back-body	bak, baki, bakið, bakinu
leg	fótur, fótleggur, leggur, fætur, fótum, fót
knee	hné, hnén, hnjám, hnénu
foot	fótur, fætur, fót, fæti, fótum, fóta, fótinn
skin	húð, skinn, húðin, hörund, skinni
bone	bein, beinið, beini, beinum, beina, beinin
blood	blóð, blóði, blóðs
brain	heili, heila, heilinn, heilann
voice	rödd, röddin, raddir, röddu, raddar
tear-eye	tár, tárin, tárum, tára
sweat	sviti, svita, svitinn
breath	andardráttur, andi, anda, öndun, andann
life	líf, lífi, lífið, lífs, lífinu, ævi, lífsins
death	dauði, dauða, dauðinn, dauðans
health	heilsa, heilsu, heilbrigði
illness	sjúkdómur, veikindi, veiki
pain	sársauki, verkur, kvöl, verkir, verk
wound	sár, sárið, sárum, sári
sleep-noun	svefn, svefni, svefns
dream	draumur, draum, draumar, draumi
mind	hugur, hug, huga, hugann, hugi, huganum
soul	sál, sálin, sálar, sálir, sálu, sálina
spirit	andi, anda, andinn, andans, andar, andann
thought	hugsun, hugsanir
idea	hugmynd
memory	minni, minning, minnið
feeling	tilfinning, kennd
love-noun	ást, ástin, kærleikur, ástar, ástir
hatred	hatur, hatri, haturs
joy	gleði, fögnuður, gleðin
sorrow	sorg, sorgir, sorgin, harmur, sorgar
anger	reiði, reiðin
fear-noun	ótti, ótta, hræðsla, óttinn, óttann
hope-noun	von, vonir, vonin, vonar
courage	hugrekki, kjarkur, kjark
shame	skömm, smán, skammar
pride	stolt, hroki, dramb
pity	samúð, meðaumkun, vorkunn
desire	löngun, þrá, ósk, girnd
pleasure	ánægja, ánægju, unun, gleði
happiness	hamingja, sæla
strength	styrkur, kraftur, styrk, afl, krafta
weakness	veikleiki
power	vald, máttur, afl, kraftur, völd, mátt, valdi, orka
will-noun	vilji, vilja, viljinn, viljann
knowledge	þekking, vitneskja, kunnátta
wisdom	viska, speki, visku, vísdómur
truth	sannleikur, sannindi
lie-noun	lygi, lygar, lygin
mistake	mistök, villa, villur
fault	sök, galli, galla, sekt
reason	ástæða, skynsemi, ástæður, rök
cause-noun	orsök, ástæða, orsakir
purpose	tilgangur, markmið
meaning	merking, þýðing
doubt	vafi, efi, vafa, efa, efasemdir
belief	trú, trúin, trúar, skoðun
god	guð, guðs, guði, guðir, guðinn, guðum, guða
faith	trú, trúin, trúar, trúna
sin	synd, syndir, synda, syndin, syndum
heaven	himinn, himni, himins, himnum, himnar, himna, himin
hell	helvíti, víti
angel	engill, englar, engil, engli, engla, englum
devil	djöfull, djöflar, fjandi, satan, skratti, andskoti
house	hús, húsið, húsi, húsinu, húsum, húsa, hússins, húsin
home	heim, heimili, heima, heiman
room	herbergi, stofa, stofu, salur, stofan
door	dyr, hurð, dyrnar, dyrum, hurðin, dyrunum
window	gluggi, glugga, gluggum
wall	veggur, vegg, múr, veggir, veggi, vegginn, veggnum
roof	þak, þaki, þakið, þök
floor	gólf, gólfi, gólfið, hæð, gólfinu
stairs	stigi, tröppur, stiga, stigar, stigann
kitchen	eldhús
garden	garður, garð, garði, garðinum, garðar
yard	garður, hlað, garð, húsagarður, garði, hlaði
gate	hlið, hliði, hliðið, hliðum
street	gata, götu, götur, götum, götunni, gatan, stræti
road	vegur, veg, vegi, vegir, vegum, vegar, veginn, braut
path	stígur, stíg, leið, slóð, stígar, stígnum
bridge	brú, brúin, brúar, brúna, brýr, brúnni
city	borg, borgin, borgar, borgir, borgum, borga
town	bær, bæ, bæjar, bænum, bæir, bærinn, bæinn, kaupstaður
village	þorp, þorpið, þorpi, þorpinu, þorpum
country	land, landi, lönd, landið, lands, landinu, landa, löndum
state	ríki, ríkið, ríkis, ríkja, fylki, ríkjum, ríkinu
border	landamæri, mörk, jaðar
place	staður, stað, staðir, stöðum, staðar, staðnum, staði
corner	horn, horni, hornið, horninu
side	hlið, hliðar, hliðin, hliðum, síða, síðu
top	toppur, topp, tindur, toppi, efst
bottom	botn, botni, botninn, neðst
middle	miðja, miðju, miðjan, miðri, mitt
edge	brún, jaðar, brúnir, rönd, kantur
end-place	endi, enda, endir, endann, endanum
table	borð, borði, borðið, borðum, borðinu
chair	stóll, stól, stólar, stóla, stólnum, stólinn
bed	rúm, rúmi, rúmið, rúminu, rúmum
lamp	lampi, lampa, ljós, lampinn
candle	kerti, kertið, kertum, kertaljós, kertin
fire	eldur, eld, eldi, eldinn, eldar, bruni, eldsins
smoke	reykur, reyk, reykinn, reykjar
ash	aska, ösku, askan
stove	ofn, eldavél, ofni, ofninn
key	lykill, lykil, lyklar, lykli, lykla, lyklum
box	kassi, kassa, kassar, box, askja, öskju, kassinn
bag	poki, taska, poka, tösku, pokinn, töskur
bottle	flaska, flösku
glass	glas, gler, glasið, glös, glasi, gleri, glerið
cup	bolli, bolla, bikar, bollar, bollinn
plate	diskur, disk, diskar, diski, diska
knife	hnífur, hníf, hnífar, hnífi, hnífa
spoon	skeið, skeiðar, skeiði
rope	reipi, kaðall, band, reipið, snæri, köðlum
thread	þráður, þráð, þræði, þræðir
needle	nál, nálar, nálin, nálina
cloth	klæði, dúkur, efni, dúk, klút
clothes	föt, fötin, fatnaður, klæði, fötum, fata
coat	kápa, frakki, úlpa, kápu, frakka, úlpu
shirt	skyrta, skyrtu, bolur, bol
hat	hattur, hatt, hattinn, húfa, hatta, húfu
shoe	skór, skó, skóna, skóm, skórnir, skónum, skórinn
ring	hringur, hring, hringi, hringar
money	peningar, fé, aurar, féð
gold	gull, gulli, gullið, gulls
silver	silfur, silfri
iron	járn, járni, járnið, járns
copper	kopar, eir
wood	viður, við, timbur, tré, viði, viðar
stone	steinn, stein, steinar, steini, steinum
paper	pappír, blað
book	bók, bækur, bókin, bókina, bókum, bóka, bókar, bókinni
page	síða, síðu, síður, blaðsíða, síðum, síðan
letter	bréf, bréfið, bréfi, bréfum, bréfin
word	orð, orðið, orðum, orði, orða, orðin, orðs
sentence	setning, málsgrein
language	tungumál, mál, tunga, tungu, máli, málið
newspaper	dagblað, blað, dagblöð, blaðið, blöð, blaði
picture	mynd, myndir, myndin, myndum, mynda
photograph	ljósmynd, mynd, myndir
map	kort, landakort, kortið, korti
sign	merki, tákn, skilti, merkið
line	lína, línu, línur, röð, línan, línum
story	saga, sögu, sögur, sagan, söguna, sögunni
song	söngur, lag, ljóð, söng, lög, lagið, söngvar
music	tónlist, músík
play-theatre	leikrit, leikur
game	leikur, leik, spil, leikir, leiki, leikinn
tool	verkfæri, tól, áhald, áhöld
machine	vél, vélar, vélin, vélina, vélum, véla
wheel	hjól, hjólið, hjóli, hjólum, hjólin
car	bíll, bíl, bílar, bílinn, bílnum, bifreið, bíla, bílum
cart	vagn, kerra, vagni, vagninn, kerru
train	lest, lestin, lestir, lestar, járnbraut
ship	skip, skipið, skipi, skipum, skipa, skipinu, skips
boat	bátur, bát, bátar, báti, bátinn, bátnum, báta
plane	flugvél, vél
horse-carriage	hestvagn, vagn, vagninn, vagni
weapon	vopn, vopnum, vopnið, vopna, vopnin
sword	sverð, sverði, sverðs
gun	byssa, byssu, byssur, byssan
bomb	sprengja
flag	fáni, fána, fánar, flagg, fáninn
bell	bjalla, klukka, bjöllu, klukkur
shop	búð, verslun, búðin, búðir, verslanir, búðar
market	markaður, torg
school	skóli, skóla, skólinn, skólar, skólann, skólum
university	háskóli
church	kirkja, kirkna
hospital	sjúkrahús, spítali
prison	fangelsi
office	skrifstofa, embætti
factory	verksmiðja
hotel	hótel, hótelið
station	stöð, stöðin, lestarstöð, stöðvar
airport	flugvöllur
library	bókasafn
museum	safn, safnið, minjasafn, söfn, safni
theatre	leikhús
palace	höll, hallir, höllin, hallar
castle	kastali, höll
tower	turn, turninn, turni, turnar
camp	búðir, tjaldbúðir, herbúðir
tent	tjald, tjaldi, tjöld, tjalda
hut	kofi, kofa, kofinn, skáli
grave	gröf, grafar, gröfin, grafir, gröfum
world	heimur, heim, heimi, heims, heiminn, heimar
earth	jörð, jörðin, jörðu, jarðar, jarðir
sky	himinn, himni, himin, himins, loft
sun	sól, sólin, sólar, sólina, sólinni
moon	tungl, máni, tunglið, mána
star	stjarna, stjörnur
light	ljós, ljósið, birta, ljósi, birtu, ljósum
darkness	myrkur, myrkri
shadow	skuggi, skugga
air	loft, lofti, loftið, andrúmsloft
wind	vindur, vind, vindi, vindar, vindinn
cloud	ský, skýin, skýjum, skýið
rain-noun	rigning, regn, regni, regnið
snow	snjór, snjó, snjóinn, snjónum, snær, snævi
ice	ís, ísinn, ísi, ísnum
storm	stormur, storm, óveður, stormi, stormar
thunder	þruma, þrumur
water	vatn, vatni, vatnið, vatns, vötn, vatninu
river	á, áin, ár, ánni, fljót, ána, árinnar, fljótið
lake	vatn, vatnið, vatni, stöðuvatn, vötn, vatninu
sea	sjór, sjó, haf, sjóinn, hafið, sjónum, hafi, sjávar
ocean	haf, úthaf, hafið, hafi, höf, hafinu
coast	strönd, strendur, strandar
island	eyja, ey, eyjar, eyjan, eyju, eyjum, eyjunni, eyjuna
wave	bylgja, alda, öldur, bylgjur, öldu
mountain	fjall, fjöll, fjallið, fjöllum, fjalla, fjallsins
summit	tindur, toppur, tindi, tindar, topp, toppi
valley	dalur, dal, dalir, dali, dalnum, dala, dölum, dalinn
glacier	jökull, jökul, jöklar, jökli, jökla, jöklum
rock	klettur, berg, klett, klettar, steinn, bjarg, kletti
hill	hæð, hóll, hæðir, hól, hæðin, brekka, hólnum
forest	skógur, skóg, skógar, skógi, skóginum, skóga, skógum
field	akur, völlur, vellir, akri, akrar, tún, völl
desert	eyðimörk, eyðimerkur
sand	sandur, sand, sandi, sandinn
dust	ryk, rykið, duft, ryki
tree	tré, trjám, tréð, trén, trjáa, trénu, trésins
leaf	lauf, laufblað, blað, laufi, laufum, laufin
branch	grein, greinar, greinum, kvistur
root	rót, rætur, rótin, rótum, rótar
flower	blóm, blómið, blóma, blómum, blómi, blómin
grass	gras, grasi, grasið, grös, grasinu
fruit	ávöxtur, ávextir, ávaxta
apple	epli, eplið, epla, eplum, eplin
seed	fræ, sæði, fræi, fræin, fræjum
corn	korn, korni, kornið, maís
bread	brauð, brauði
meat	kjöt, kjöti, kjötið, hold
fish	fiskur, fisk, fiskar, fiski, fiska, fiskum, fiskinn
milk	mjólk, mjólkin
egg	egg, eggið, eggjum, eggja, eggin
salt	salt, salti, saltið
sugar	sykur, sykri, sykurs
oil	olía, olíu, olían
wine	vín, víni, vínið, víns, vínum
beer	bjór, öl, bjórinn, bjóri, ölið
tea	te, teið, tei
coffee	kaffi, kaffið
food	matur, mat, fæða, matinn, fæðu, matar, matnum
meal	máltíð, matur, mat
animal	dýr, dýrið, dýrum, dýra, dýri, dýrin
dog	hundur, hund, hundar, hundi, hunda, hundinn
cat	köttur, kött, kettir, ketti, katta, köttum
horse	hestur, hest, hestar, hesti, hesta, hross, hestinn, hestum
cow	kýr, kú, belja, kúna, kúm, kýrin, kúnni
ox	uxi, naut, uxa, nauti, uxinn
sheep	kind, sauður, fé, kindur, sauðfé, kindum, sauði
goat	geit, geitur, geitin, hafur
pig	svín, svínið, grís, svínum, svína
bird	fugl, fuglar, fugla, fuglinn, fugli, fuglum
chicken	kjúklingur, hæna, hænur, hænsni, hænu
wolf	úlfur, úlfar, úlf, úlfi, úlfinn, úlfa
bear	björn, birnir, bjarndýr, birni, bangsi, ísbjörn
lion	ljón, ljónið, ljóni, ljónum
mouse	mús, mýs, músin, músar, músum
snake	snákur, slanga, höggormur, snák, slöngu, ormur
insect	skordýr
north	norður, norðri, norðan
south	suður, suðri, sunnan
east	austur, austri, austan
west	vestur, vestri, vestan
left	vinstri
right	hægri, hægra
direction	átt, stefna, stefnu, áttir, leið
distance	fjarlægð, vegalengd
height	hæð, hæðin, hæðar
depth	dýpt, dýpi, djúp
length	lengd, lengdin
weight	þyngd, þungi, vægi
size	stærð, stærðin
speed	hraði, hraða, hraðinn
temperature	hitastig, hiti, hita
heat	hiti, hita, hitinn, hitanum
cold-noun	kuldi, kulda, kuldinn, kuldanum
nature	náttúra, eðli
colour	litur, lit, litir, liti, lita, litum, litinn
sound	hljóð, hljóðið, hljómur
noise	hávaði, hávaða, dynur, skarkali
silence	þögn, þögnin, kyrrð
war	stríð, stríði, ófriður, styrjöld
peace	friður, frið, friði, friðar, friðinn
battle	orrusta, bardagi, orusta, slagur
victory	sigur, sigri, sigurinn, sigra
army	her, herinn, hers, hernum, herlið, herir
law	lög, lögum, laga, lögin, lögmál
right-noun	réttur, rétt, réttindi, rétti, réttar
duty	skylda, skyldur
freedom	frelsi
order-noun	regla, röð, reglu, skipan
government	ríkisstjórn, stjórn
parliament	þing, alþingi, þingið, þingi, þings, þinginu
election	kosning, kjör
policy	stefna, stefnu
power-state	vald, völd, stórveldi, valdi, valda
economy	hagkerfi, efnahagur
trade	verslun, viðskipti, verzlun
price	verð, verði, verðs
cost-noun	kostnaður
tax	skattur, skatt, skattar, skatti
bank	banki, banka, bankar, bankinn, bankann
debt	skuld, skuldir, skulda
work-noun	vinna, verk, starf, vinnu, verki, störf, starfi, verkið
job	starf, vinna, vinnu, störf, starfi, atvinna
business	viðskipti, rekstur, fyrirtæki
industry	iðnaður, iðnað, iðnaði, iðnaðar
agriculture	landbúnaður
science	vísindi, fræði
art	list, listir, listin, lista, listum
history	saga, sögu, sagan, sögunni, söguna, mannkynssaga
education	menntun, nám, fræðsla
religion	trú, trúarbrögð, trúar
culture	menning
tradition	hefð, hefðir, siður, hefðin
custom	siður, venja, sið, siðir, venju, siði
society	samfélag, þjóðfélag, félag
community	samfélag, bandalag
class	stétt, bekkur, flokkur, stéttir
development	þróun, þróunin, þróunar
progress	framför, framfarir, framvinda
change-noun	breyting
growth	vöxtur, vöxt, vexti, hagvöxtur
result	niðurstaða, árangur, úrslit, afleiðing
effect	áhrif, afleiðing, verkun
success	árangur, velgengni
failure	mistök, bilun, ósigur
attempt	tilraun
experience	reynsla, upplifun
example	dæmi, dæmis, dæmum
case	mál, tilfelli, tilvik, máli
question	spurning
answer-noun	svar, svör, svarið, svari
problem	vandamál, vandi, vanda
solution	lausn, lausnir
matter	mál, málið, máli, málefni, málum
thing	hlutur, hlut, hlutir, hluti, hlutum, hluta
fact	staðreynd
news	frétt, fréttir, tíðindi, fréttum
information	upplýsingar
report-noun	skýrsla
plan	áætlun, ráðagerð, áform, plan
project	verkefni
program	forrit, áætlun, dagskrá, þáttur
decision	ákvörðun, ákvarðanir
agreement	samkomulag, samningur
contract	samningur
condition	skilyrði, ástand, skilmálar
difference	munur, mun, mismunur, muninn
relation	samband, tengsl, sambönd
role	hlutverk
form	form, mynd, lögun, eyðublað
kind	tegund, gerð, konar
way	leið, háttur, hátt, vegur, máti
method	aðferð
system	kerfi, kerfið, kerfa, kerfum
process	ferli, ferlið, vinnsla
level	stig, stigi, hæð, þrep
degree	gráða, stig, gráður, gráðum
quality	gæði, eiginleiki, gæðum
quantity	magn, fjöldi, magni
value	gildi, verðmæti, virði
use-noun	notkun, not, gagn
need-noun	þörf, þarfir, þörfin
help-noun	hjálp, aðstoð, hjálpar
service	þjónusta
support-noun	stuðningur, styrkur
danger	hætta, hættu, háski, hættur
safety	öryggi
accident	slys, slysið, óhapp, slysum
crime	glæpur, glæpir, glæp, afbrot, glæpa
punishment	refsing, hegning
proof	sönnun, sannanir
secret	leyndarmál
promise-noun	loforð, heit
wish-noun	ósk, óskir, óskar, vilji
opinion	skoðun, álit, skoðanir
interest	áhugi, áhuga, hagsmunir, vextir
attention	athygli, eftirtekt
care	umhyggja, umönnun, aðgát
trust	traust
honour	heiður, sæmd, heiðri
respect	virðing
influence	áhrif
chance	tækifæri, möguleiki, færi
luck	heppni, gæfa, lán, gæfu
fate	örlög, örlögin
journey	ferð, ferðin, ferðalag, ferðir, för
visit-noun	heimsókn
meeting	fundur, fund, fundi, fundir, fundinn
conversation	samtal, samræður
speech	ræða, ræðu, ræður, mál
attack-noun	árás, árásir, árásin
defence	vörn, varnir, varnar
revolution	bylting
movement	hreyfing
technology	tækni, tæknin
energy	orka, orku, orkan
article	grein, greinar, greinin
chapter	kafli, kafla, kaflinn
title	titill, titil, heiti
member-state	aðildarríki
council	ráð, ráðið, ráðsins, ráði
committee	nefnd, nefndin
commission	framkvæmdastjórn, nefnd, nefndin
union	samband, bandalag, sameining
organization	stofnun, samtök, skipulag
authority	yfirvald, vald, heimild
measure-noun	ráðstöfun, ráðstafanir, mælikvarði, aðgerð
provision	ákvæði
agreement-treaty	samningur, sáttmáli
Europe	Evrópa, Evrópu
America	Ameríka, Bandaríkin
Asia	Asía, Asíu
Africa	Afríka, Afríku
China	Kína
England	England, Bretland
France	Frakkland
Germany	Þýskaland
Russia	Rússland
Italy	Ítalía, Ítalíu
Spain	Spánn, Spánar, Spáni, Spán
Japan	Japan, Japans
English	enska, enskur, ensku, enskt, enskir
French	franska, frönsku
German	þýska, þýskur, þýsku, þýskt, þýskir
Russian	rússneska
Chinese	kínverska
good	góður, gott, góð, góðan, góða, góðu, góðir, góðum
better	betri, betra, betur, skárri
best	bestur, besti, besta, best, bestu
bad	vondur, slæmur, vont, slæmt, slæm, vond, illur, vondir
worse	verri, verra, verr
great	mikill, mikil, mikið, mikla, frábær, stórkostlegur
big	stór, stórt, stóra, stóran, stóri, stóru, stórir, stórum
small	lítill, lítil, lítið, litla, litli, litlu, smár, litlir
large	stór, stórt, stóra, stóran, stóri, stóru, stórir, stórum
long	langur, löng, langt, langa, langan, langar, löngu, langri
short	stuttur, stutt, stutta, skammur, skamma
high	hár, hátt, há, háan, háa, háir, hæsti, háu
low	lágur, lágt, lág, lágan, lága, lágir, lægri
tall	hár, hávaxinn, hátt, há, háir, stór
deep	djúpur, djúpt, djúp, djúpan, djúpa, djúpu
wide	breiður, víður, breitt, breið, vítt, breiðan
narrow	þröngur, mjór, þröngt, mjótt, þröng, mjó
thick	þykkur, þykkt, þykk, þykkan, digur
thin	þunnur, þunnt, þunn, mjór, þunnan, grannur
heavy	þungur, þungt, þung, þungan, þunga, þungir
light-weight	léttur, létt, létta, léttir, léttan
strong	sterkur, sterk, sterkt, sterka, öflugur
weak	veikur, veik, veikt, veikan, veikir
hard	harður, erfiður, hart, hörð, erfitt, erfið, harða
soft	mjúkur, mjúkt, mjúk, mjúka, linur
hot	heitur, heitt, heit, heitan, heita, heitu
warm	hlýr, heitur, hlýtt, hlý, heitt, hlýja
cool	svalur, svalt, svöl, kaldur
cold	kaldur, kalt, köld, kalda, kaldan, köldu
dry	þurr, þurrt, þurra, þurran, þurrir
wet	blautur, votur, blautt, blaut, vott, vot
full	fullur, fullt, full, fulla, fullan, fullir
empty	tómur, tómt, tóm, auður, tóman, tóma
new	nýr, nýtt, ný, nýja, nýjan, nýjum, nýi, nýju
old	gamall, gömul, gamalt, gamla, gamli, gömlu, gamlan, gamlir
young	ungur, ung, ungt, unga, ungi, ungan, ungir, ungu
ancient	forn, fornt, fornu, forna, ævaforn
modern	nútímalegur, nýtísku
fast	hraður, hratt, fljótur, hröð, fljótt, fljót, skjótur
slow	hægur, hægt, hæg, hægan, hæga, seinn
near-adjective	nálægur, nálæg, nærri, nálægt, nær
distant	fjarlægur, fjarri
bright	bjartur, björt, bjart, skær, bjarta
dark	dimmur, myrkur, dökkur, dimmt, dimm, dökk, dimma
clear	skýr, ljós, skýrt, tær, greinilegur, ljóst
white	hvítur, hvít, hvítt, hvíta, hvítan, hvítu, hvítir
black	svartur, svart, svört, svarta, svörtu
red	rauður, rautt, rauð, rauða, rauðan, rauðu
green	grænn, grænt, græn, græna, grænan, grænu
blue	blár, blátt, blá, bláa, bláan, bláu, bláum
yellow	gulur, gult, gul, gula, gulan, gulu
brown	brúnn, brúnt, brún, brúna, brúnan, brúnu
grey	grár, grátt, grá, gráa, gráan, gráu
beautiful	fallegur, fagur, fögur, fagurt, fagra
ugly	ljótur, ljótt, ljót, ljóti, ljóta
clean	hreinn, hreint, hrein, hreinan
dirty	skítugur, óhreinn
rich	ríkur, rík, ríkt, auðugur, ríka, ríkir, ríki
poor	fátækur, fátæk, fátækt, aumingja, vesalings
happy	hamingjusamur, glaður, ánægður, glöð, sæll, ánægð, glaðir, sæl
sad	dapur, sorgmæddur, hryggur, leiður, sorglegt, döpur, leið
angry	reiður, reið, reitt, reiðir, reiði
afraid	hræddur, hrædd, hræddir
tired	þreyttur, lúinn
hungry	svangur, svöng, hungraður, svangir, soltinn
thirsty	þyrstur, þyrst, þyrstir
sick	veikur, sjúkur, veik, sjúk, veikir, veikt
healthy	heilbrigður, hraustur, hollur, frískur, hollt
alive	lifandi, lífi
dead	dauður, dáinn, látinn, dauð, dauðir, dáin, látin, dautt
free	frjáls, laus, ókeypis
busy	upptekinn, önnum, annríkt
ready	tilbúinn, búinn, reiðubúinn, búin
quiet	hljóður, rólegur, kyrr, hljótt, hljóðlátur, rólegt, kyrrt
loud	hávær, hátt, hávært
sweet	sætur, sætt, sæt, sæta, ljúfur
bitter	beiskur, bitur, beiskt, bitra
true	sannur, satt, sönn, sanna, sannan, sannir
false	falskur, rangur, ósannur, rangt, falskt, rangar
right-correct	réttur, rétt, rétta, réttan, réttu
wrong	rangur, rangt, röng, vitlaus, ranga
same-identical	sami, sama, sömu, eins
different	ólíkur, mismunandi, öðruvísi, ólík, ólíkir, ýmis
similar	svipaður, líkur, lík, líkt, svipuð
possible	mögulegur, hægt, unnt, kostur
impossible	ómögulegur, óhugsandi, óhægt
necessary	nauðsynlegur, þarft, þörf
important	mikilvægur, áríðandi, merkilegur
main	aðal, helstur, helsti, helsta, megin
special	sérstakur, sérstök
general-adjective	almennur
common	algengur, sameiginlegur, almennur
usual	venjulegur, vanalegur
strange	undarlegur, skrýtinn, furðulegur, skrítið, einkennilegur
simple	einfaldur, einföld
difficult	erfiður, erfitt, erfið, torveldur
easy	auðveldur, léttur, létt
certain	viss, ákveðinn, tiltekinn, vissu, visst
sure	viss, öruggur, vissir, örugg
open-adjective	opinn, opið, opin, opnir, opna, opnum
closed	lokaður, lokað, lokuð
public	opinber, almennur
private	einka, persónulegur, einkamál
national	þjóðlegur, innlendur, lands
international	alþjóðlegur, millilanda
political	pólitískur, stjórnmálalegur
economic	efnahagslegur, hagrænn
social	félagslegur, samfélagslegur, þjóðfélagslegur
human-adjective	mannlegur, mennskur, manna
natural	náttúrulegur, eðlilegur
whole-entire	allur, heill, öll, allt, heil, heilt, alla, allan
single	einn, eini, einstakur, eina, stakur, einhleypur
double	tvöfaldur, tvöföld
equal	jafn, jöfn, jafnt, jafnir, jafna
round	kringlóttur, hringlaga, ávalur
straight	beinn, beint, bein, beina, beinan
sharp	beittur, hvass, beitt, skarpur, hvasst, skarpt
wise	vitur, vitrir, vitra, spakur, viturt, skynsamur
stupid	heimskur, vitlaus
clever	klár, snjall, gáfaður, klók, snjöll, greindur
kind-adjective	góður, vingjarnlegur, vænn, góð, elskulegur
cruel	grimmur, grimm, grimmt
brave	hugrakkur, djarfur, hugrökk, djörf
proud	stoltur, stolt, hreykinn, stoltir
honest	heiðarlegur, ærlegur, hreinskilinn
famous	frægur, fræg, frægt, þekktur, frægir, frægi
dear	kær, kæri, kæra, elsku, dýr, kæru
holy	heilagur, heilög, helgur, helga, helgi
royal	konunglegur
military	hernaðarlegur, her
foreign	erlendur, útlenskur, erlent
local	staðbundinn, innfæddur, staðar
following	eftirfarandi, næsti, fylgjandi
necessary-legal	nauðsynlegur, lögboðinn, skylt
responsible	ábyrgur, ábyrg, ábyrgðarmaður
technical	tæknilegur, tækni
available	tiltækur, laus, fáanlegur, boði
various	ýmis, ýmsir, ýmsar, ýmsum, ýmsu, margvíslegur
further	frekari, nánari, lengra
additional	viðbótar, aukalegur, frekari
final	endanlegur, síðasti, loka
complete	heill, fullkominn, algjör, alger, algert
serious	alvarlegur, alvara, alvöru
terrible	hræðilegur, skelfilegur, voðalegur
wonderful	dásamlegur, yndislegur, frábær, undursamlegur
pleasant	þægilegur, notalegur, skemmtilegur, ánægjulegur
favourite	uppáhald, eftirlæti
"""#
