// swift-format-ignore-file
// The core vocabulary of Finnish: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyFinnish = #"""
I	minä, minun, minua, minulla, minut, minusta, mä
me	minut, minua, minulle, minuun, minusta, minun
my	minun, mun, omani
you	sinä, sinun, sinua, sinulle, sinut, sinusta, sä
your	sinun, sun
you-plural	te, teidän, teitä, teille, teidät, teistä, teihin, teiltä
your-plural	teidän, teille
he	hän, hänen, hänellä, hänet, häntä
him	hänet, häntä, hänelle, hänen, häneen, hänestä
his	hänen, hänellä
she	hän, hänen, hänellä, hänet, häntä
her	hänet, häntä, hänelle, hänen, häneen, hänestä
her-possessive	hänen, hänellä
it	se, sitä, siitä, siinä, siihen, sille, siltä, sillä
its	sen, tämän
we	me, meidän, meillä, meitä
us	meitä, meidät, meille, meihin, meistä, meidän, meiltä
our	meidän
they	he, heidän, ne, heillä, niiden, heitä
them	heitä, heidät, niitä, heille, heidän, heihin, ne, niille
their	heidän, niiden, niitten
self	itse, itseään, itsensä, itselleen, itsestään, itseni, itsesi
one	ihminen, joku
who	joka, kuka, jotka, ketkä, ken, jonka, keitä
whom	jota, jonka, jolle, joita, ketä, kenet, kenelle, johon
whose	jonka, kenen, joiden, joitten, jolla
what	mikä, mitä, mitkä, minkä, mihin, mistä, missä
which	joka, mikä, jotka, jonka, jota, kumpi, joita, jossa
this	tämä, tätä, tämän, tässä, tähän, tästä, tällä, tälle
these	nämä, näitä, näiden, näissä, näihin, näistä, näille
that	tuo, se, tuon, tuota, sitä, sen, siitä, tuossa
those	nuo, ne, noita, noiden, niitä, niiden, niissä, niistä
here	tässä, täällä, tänne, täältä, tähän, tästä
there	siellä, tuolla, siinä, sinne, siihen, tuonne, sieltä
where	missä, jossa, mistä, minne, mihin, josta, johon, jonne
when	kun, milloin, koska, jolloin
why	miksi, minkä
how	miten, kuinka, millä, kuin
how-many	montako, monta, paljonko, kuinka
everyone	kaikki, jokainen, kaikille, jokaista
someone	joku, jonkun, jotakuta, eräs, jokin, jollekin
no-one	kukaan, ketään, kenenkään, kenellekään, keneltäkään
something	jotakin, jotain, jokin, jonkin, johonkin, jostakin
nothing	mitään, mikään, mihinkään, mistään
everything	kaikki, kaiken, kaikkea, kaikesta
anything	mitään, mitä, mikään, tahansa
each	jokainen, kukin, joka, kunkin, jokaista, kullekin
every	joka, jokainen, kaikki
all	kaikki, koko, kaiken, kaikille, kaikissa, kaikkea
both	molemmat, molempien, kumpikin, sekä, kummankin
other	muu, toinen, muut, muita, toisen, toiset, muiden, muuta
same	sama, saman, samaa, samassa, samalla, samat, samaan, samoin
such	sellainen, tällainen, semmoinen, tuollainen, moinen
some	jokin, jotkut, muutama, eräät, jonkin, joitakin, jotkin
any	mikään, mitään, minkään, yhtään, jokin, tahansa
many	moni, monet, monta, monia, monien, useat, monen, monessa
much	paljon, paljoa, paljo, runsaasti
few	harva, harvat, muutama, harvoja, vähän
little	vähän, hieman, hiukan, vähäinen, vähä
more	enemmän, lisää, enempää, enää, useampi
most	eniten, useimmat, enin, enimmäkseen, suurin
less	vähemmän, vähempi, pienempi
enough	tarpeeksi, kyllin, riittävästi, kylliksi
several	useat, useita, usea, useiden, monta, useissa
own	oma, oman, omaa, omat, omia, omien, omassa, omaan
alone	yksin, yksinään, ainoastaan
together	yhdessä, yhteen, kanssa, koossa
and	ja, sekä, että
or	tai, vai, eli, taikka
but	mutta, vaan, muttei, kuitenkin
if	jos, mikäli, ellei, jospa
because	koska, sillä, kun, siksi
that-conjunction	että, ettei, jotta, etten, etteivät
so	siis, joten, siksi, niin
so-degree	niin, näin, noin, yhtä
than	kuin
as	kuten, kuin, niin, kun, niinkuin, samoin
while	kun, samalla, aikana, taas
although	vaikka, vaikkei
before	ennen, ennenkuin, edessä, aiemmin
after	jälkeen, perästä, sitten
until	kunnes, asti, saakka
since	lähtien, alkaen, saakka, koska, asti
unless	ellei, jollei, ellen, elleivät, ellet
whether	onko, josko, vai
neither	eikä, enkä, kumpikaan, eivätkä
either	joko, kumpikin, jompikumpi, kumpaakaan
not	ei, en, eivät, et, emme, ettei, älä, eikä
no	ei, en, eipä
no-determiner	ei, mikään, mitään, minkään, yhtään, ainoakaan
yes	kyllä, niin, joo, juu, kylläpä
also	myös, myöskin, lisäksi
only	vain, ainoastaan, pelkästään, ainoa, vasta
even	jopa, edes, vielä
still	vielä, yhä, edelleen, silti, yhäti
already	jo, jopa
yet	vielä, toistaiseksi
again	taas, jälleen, uudelleen, uudestaan
very	hyvin, erittäin, kovin, varsin, oikein, sangen
too	liian, liiaksi, liikaa
almost	melkein, lähes, miltei, likimain
quite	aivan, melko, ihan, varsin
rather	melko, pikemminkin, mieluummin, jokseenkin
perhaps	ehkä, kenties, mahdollisesti, ehkäpä, kai
certainly	varmasti, varmaan, epäilemättä, toki, kyllä
really	todella, oikeasti, tosiaan, oikein
indeed	todellakin, tosin, tosiaan, toden
of-course	tietysti, tietenkin, luonnollisesti, toki
however	kuitenkin, mutta, silti, tosin
therefore	siksi, joten, sentähden, tämän, siis, siitä
thus	näin, siten, siis, täten
otherwise	muuten, muutoin, toisin
instead	sijaan, sijasta, sensijaan
especially	erityisesti, etenkin, varsinkin
exactly	juuri, täsmälleen, tarkalleen, aivan
just	juuri, äsken, vasta, vain
about	noin, suunnilleen, suurin, arviolta
never	koskaan, milloinkaan, ikinä
always	aina, ainaisesti, ainiaan
often	usein, useasti, useimmin
sometimes	joskus, toisinaan, välillä
usually	yleensä, tavallisesti
soon	pian, kohta, piakkoin, pikapuoliin
now	nyt, nykyään, nykyisin
then	sitten, silloin, tällöin
later	myöhemmin, jälkeenpäin
early	varhain, aikaisin
late	myöhään, myöhäinen, myöhässä
today	tänään, nykyään
yesterday	eilen
tomorrow	huomenna
once	kerran, kerta, joskus
twice	kahdesti, kahteen
finally	lopulta, vihdoin, viimein, lopuksi
suddenly	äkkiä, yhtäkkiä, äkisti
immediately	heti, välittömästi, kohta, paikalla
quickly	nopeasti, pian, äkkiä, pikaisesti
slowly	hitaasti, verkalleen, hiljaa
well	hyvin, hyvästi, kunnolla
badly	huonosti, pahasti, pahoin
far	kaukana, kauas, kaukaa, pitkälle
near	lähellä, lähistöllä, luona
away	pois, poissa, poikki
back	takaisin, taakse
up	ylös, ylöspäin, ylhäällä, pystyyn
down	alas, alaspäin, alhaalla
inside	sisällä, sisään, sisäpuolella
outside	ulkona, ulos, ulkopuolella
everywhere	kaikkialla, joka
nowhere	missään, mistään, mihinkään, minnekään
forward	eteenpäin, eteen, esiin
in	sisällä, sisässä
into	sisään, sisälle
on	päällä, päälle
at	luona, ääressä, kohdalla
to	luokse, luo, asti, kohti
from	luota, lähtien, alkaen
of	
with	kanssa, kera, mukana
without	ilman, vailla
for	varten, puolesta, takia, vuoksi
by	avulla, kautta, vieressä, mennessä
through	läpi, kautta, lävitse, halki
between	välillä, välissä, väliin, välinen, väliltä
among	joukossa, keskuudessa, parissa, seassa, keskellä, joukkoon
against	vastaan, vasten, vastoin
over	yli, yllä, päällä, yläpuolella, ylitse, ylle
under	alla, alle, alta, alaisena
behind	takana, taakse, takaa, perässä, jäljessä
in-front-of	edessä, eteen, edestä
beside	vieressä, viereen, ohella, rinnalla, vierellä
around	ympärillä
across	poikki, yli, halki, toisella
along	pitkin, myöten, varrella
during	aikana, kuluessa, mittaan
toward	kohti, kohden, päin, suuntaan
according-to	mukaan, mukaisesti, mielestä
despite	huolimatta, vaikka
instead-of	sijasta, sijaan, asemesta
because-of	takia, vuoksi, johdosta, tähden
except	paitsi, lukuun, ottamatta
upon	päällä, päälle
out-of	ulos, ulkona
be	on, ovat, oli, olla, ole, olivat, olen, ollut
have	on, oli, olla, ovat, ollut, omistaa
become	tulla, tuli, tulee, tullut, muuttua, tulevat, tulivat
can	voida, voi, voivat, voin, osaa, saattaa, pystyy, voimme
could	voisi, voi, voisivat, saattoi, osasi, pystyi, voinut, voitaisiin
must	täytyy, pitää, täytyi, piti, tulee, pakko
should	pitäisi, tulisi, täytyisi, olisi
will	tulee, aikoo, tahtoo, tulevat
would	olisi, olisivat, haluaisi
may	saa, voi, saavat, saattaa, ehkä
want	haluta, haluaa, halusi, tahtoo, haluan, tahdon, halua, tahtoi
do	tehdä, tekee, teki, tehnyt, tehdään, tee, tekevät, tehty
make	tehdä, tekee, teki, tehnyt, valmistaa, tehty, tekivät, teen
go	mennä, menee, meni, lähteä, mennyt, lähti, menivät, menen
come	tulla, tuli, tulee, tullut, tulivat, tule, tulevat, saapua
see	nähdä, näki, näkee, nähnyt, näin, näen, näkivät, nähtiin
look	katsoa, katsoi, katsoo, katseli, katso, näyttää
say	sanoa, sanoi, sanoo, sanonut, sanoin, sanoivat, sano
tell	kertoa, kertoi, kertoo, kerro, kertonut, sanoi
speak	puhua, puhui, puhuu, puhunut, puhe, puhuivat
talk	puhua, puhui, puhuu, jutella, jutteli, keskustella, puhuivat
ask	kysyä, kysyi, kysyy, pyytää, pyysi, kysyin, pyydän, pyytänyt
answer	vastata, vastasi, vastaa
call	kutsua, soittaa, kutsui, kutsutaan, huutaa, nimittää, kutsuu
know	tietää, tiesi, tuntea, tiedän, tuntee, tiennyt, tunsi, osata
think	ajatella, ajatteli, luulla, luulen, luuli, miettiä
believe	uskoa, uskoo, uskoi, uskon, usko, uskonut, luulla, uskovat
understand	ymmärtää, käsittää, tajuta
remember	muistaa, muisti, muistelee
forget	unohtaa, unohti, unohda
learn	oppia, oppi, oppii, oppinut, oppivat, opin, opetella
teach	opettaa, opetti, opeta, opetetaan
read	lukea, luki, lukee, lukenut, luen, luetaan, lue, lukivat
write	kirjoittaa, laatia
hear	kuulla, kuuli, kuulee, kuullut, kuulin, kuulen, kuului
listen	kuunnella, kuunteli, kuulla
feel	tuntea, tunsi, tuntuu, tuntee, tunnen, tuntui, tunsin
seem	näyttää, tuntuu, näytti, vaikuttaa, tuntui
give	antaa, antoi, annettu, anna, antanut, annan, antoivat
take	ottaa, otti, viedä, otettu, ottanut, ota, vei, otan
get	saada, saa, sai, saanut, saavat, saivat, hankkia, päästä
receive	saada, sai, ottaa, vastaanottaa, saanut, saivat
bring	tuoda, toi, tuo, tuonut, tuotiin, toivat, tuovat, tuotu
carry	kantaa, kantoi, kannetaan, viedä, kuljettaa, kantavat, vei
send	lähettää, lähetetty
put	panna, pani, laittaa, panee, asettaa, pannut, pantiin, pistää
lay	laskea, panna, asettaa, laski, pani, munia
set	asettaa, panna, asetti, pani, laskea
keep	pitää, piti, säilyttää, pidä, pitänyt, pidetään, pitävät
hold	pitää, piti, pidellä, pitävät, pidetään, piteli
let	antaa, antoi, salli, anna, päästää, sallia, päästi
leave	lähteä, lähti, jättää, jätti, poistua, lähtee, lähtenyt, jätä
stay	jäädä, pysyä, jäi, viipyä, pysyi, jää, oleskella
remain	jäädä, jäi, pysyä, jää, pysyi, jäänyt, jäivät, pysyy
stand	seisoa, seisoi, seisoo, seisova
sit	istua, istui, istuu, istuutua, istuivat, istunut, istuva
lie	maata, makaa, makasi, makaavat, maannut, sijaitsee
lie-down	maata, pitkälleen, paneutua, asettua
sleep	nukkua, nukkui, nukkuu, nukahtaa, nuku, nukun
wake	herätä, heräsi, herättää, herää
rise	nousta, nousi, nousee, nousivat, noussut, kohota, kohosi
raise	nostaa, nosti, kohottaa, korottaa, nostaisi
fall	pudota, kaatua, putosi, laskea, kaatui, putoaa, langeta, vaipua
run	juosta, juoksi, juoksee, juossut
walk	kävellä, käveli, kävelee, astella, kulki, kulkea
ride	ratsastaa, ajaa, ajoi
drive	ajaa, ajoi, ajanut, ajoivat, aja, ajetaan, ajavat
fly	lentää, lensi, lentävät, lentänyt, lennä
swim	uida, ui, uivat, uimaan, uinut
climb	kiivetä, kiipesi, kiipeää, nousta, kiivennyt, kavuta
jump	hypätä, hyppäsi, hyppää, hypähti, loikata
move	liikkua, siirtää, muuttaa, siirtyä, liikuttaa, siirsi
turn	kääntyä, kääntää, käänsi, käänny
return	palata, palasi, palaa, palauttaa, palannut
enter	astua, tulla, saapua, astui, mennä
arrive	saapua, saapui, tulla, saapuu, tuli
reach	saavuttaa, ulottua, päästä, yltää, pääsi
follow	seurata, seurasi, seuraa, noudattaa
lead	johtaa, johti, viedä, johtavat, johtanut, vei, ohjata
meet	tavata, kohdata, tapasi, kohtasi, tapaa, tavannut
find	löytää, löysi, löytyy, löysivät, löydä, keksi
seek	etsiä, etsi, etsii, etsivät, hakea, etsitään, haki
lose	menettää, kadottaa, hävitä, hävisi
show	näyttää, osoittaa, näytti, näytä
appear	ilmestyä, esiintyä, näyttää, näkyä, ilmetä, näkyi
disappear	kadota, katosi, hävitä, katoaa, hävisi, kadonnut
open	avata, avasi, avaa, avautua, aukaista, avannut, aukeni
close	sulkea, sulki, sulkee, suljettu, sulkeutua
begin	alkaa, alkoi, aloittaa, alkoivat, alkanut, alkavat, ryhtyä, rupesi
start	aloittaa, alkaa, alkoi, lähteä, lähti, käynnistää
end	loppua, päättyä, loppui, loppuu, lopettaa
finish	lopettaa, päättää, saattaa, päätti
stop	pysähtyä, lopettaa, pysäyttää, lakata, lakkasi, seisahtui
continue	jatkaa, jatkoi, jatkua, jatkuu, jatkui
try	yrittää, koettaa, yritti, koetti, yritä, kokeilla, pyrkiä
help	auttaa, auttoi, auta, autti, autta, auttanut
need	tarvita, tarve
use	käyttää, käytti, käytetty, käytä, käyttö
work	työskennellä, toimia, tehdä, toimii, toimi, työtä
play	leikkiä, pelata, soittaa, soitti, pelaa, pelasi, leiki
live	elää, asua, asui, eli, asuu, elänyt, elävät, elivät
die	kuolla, kuoli, kuolee, kuollut, kuolivat
kill	tappaa, tappoi, surmata, tapettiin, tappanut, surmasi
be-born	syntyä, syntyi, syntyy, syntynyt
grow	kasvaa, kasvoi, kasvattaa, kasvavat, kasvanut
build	rakentaa, rakensi, rakennettu
break	rikkoa, murtaa, särkeä, katkaista, rikkoi, mursi, särkyä, rikki
cut	leikata, leikkasi, katkaista, hakata, hakkasi
tear	repiä, repi, repäistä, kiskoa
tie	sitoa, sitoi, sidottu, sitoo, solmia
pull	vetää, veti, kiskoa, vetivät, vedä, kiskoi
push	työntää, työnsi, sysätä, tuuppia
throw	heittää, heitti, viskata, viskasi, paiskata
catch	ottaa, pyydystää, saada, napata, tarttua, sieppasi, tavoittaa
hit	lyödä, löi, osua, iskeä, iski, osui, lyönyt, lyö
fight	taistella, tapella, kamppailla
win	voittaa, voitti, voitto, voita
save	pelastaa, säästää, säästi
buy	ostaa, osti, ostin, ostan, ostaneet, ostettu, ostavat
sell	myydä, myi, myy, myyty, myynyt, myyvät, myytiin, kaupata
pay	maksaa, maksoi, maksan, maksettu, maksavat
cost	maksaa, maksoi, maksavat
eat	syödä, söi, syö, syönyt, syömään, syövät, söivät, syötiin
drink	juoda, joi, juo, juonut, juomaan, juovat, joivat
cook	keittää, keitti, kokata, laittaa
wear	pitää, käyttää, pukeutua, yllään, kantaa
dress	pukea, pukeutua, puki, pukee, pukivat
wash	pestä, pesi, pesee, pessyt, peseytyä, pesivät
love	rakastaa, lempiä
hate	vihata, vihaa, vihasi, vihaan, inhota
like	pitää, tykätä, pitävät, piti, pidän, tykkää, pidä
hope	toivoa, toivoo, toivoi, toivon, toivottavasti
fear	pelätä, pelkäsi, pelkää, pelännyt
laugh	nauraa, nauroi, naurahti, naurettiin, nauravat
smile	hymyillä, hymy, hymyn
cry	itkeä, itki, huutaa, itkee, itkivät, huusi, itkenyt
weep	itkeä, itki, itkee, itkivät, itkenyt
shout	huutaa, huusi, huudahti, huusivat, huutavat, kirkua
sing	laulaa, lauloi, laulavat, lauletaan
dance	tanssia
wait	odottaa, odotti, odota
watch	katsella, katsoa, tarkkailla, vartioida, seurata
choose	valita, valitsi, valittiin
decide	päättää, päätti, ratkaista
agree	sopia, suostua, sopivat, sovittiin, hyväksyä
refuse	kieltäytyä, evätä, torjua
promise	luvata, lupasi, lupaa, luvannut, lupaan
allow	sallia, salli, sallii, antaa, sallittu, suoda, päästää
forbid	kieltää, kielsi, kielletty
order	käskeä, käski, määrätä, määräsi, käskee, tilata
obey	totella, totteli, noudattaa
serve	palvella, tarjota, tarjoilla
change	muuttaa, muuttua, muutti, vaihtaa, vaihtoi
happen	tapahtua, sattua, sattui, käydä, kävi
occur	esiintyä, tapahtua, sattua, ilmetä, sattuu
belong	kuulua, kuuluu, kuului, kuuluvat
own-verb	omistaa, omisti
contain	sisältää, sisälsi
include	sisältää, kuulua, sisälsi, mukaan, lukeutua, sisällyttää
mean	tarkoittaa, merkitä
explain	selittää, selitys, selvittää
describe	kuvata, kuvailla, kuvaa, kuvasi, kertoa
prove	todistaa, osoittaa
discover	löytää, keksiä, löysi, havaita, keksi, huomata
invent	keksiä, keksi, keksii, keksitty
create	luoda, loi, luo, luonut, luotiin, luotu, luovat
produce	tuottaa, valmistaa, tuotti, tuotetaan
develop	kehittää, edistää
increase	lisätä, kasvaa, lisääntyä, nousta, lisäsi, kasvoi
decrease	vähentää, vähetä, pienentyä, laskea, väheni, vähensi, laski
improve	parantaa, kohentaa, kehittää, paransi
prepare	valmistaa, laittaa
protect	suojella, suojata, varjella, suojaa, puolustaa
attack	hyökätä, hyökkäsi
destroy	tuhota, tuhosi, hävittää, tuhoaa, tuhottu, tuhoutui
burn	palaa, polttaa, paloi, poltti, poltettiin, palavat, palanut
fill	täyttää, täytti, täyttyä, täytetty
cover	peittää, peitti, kattaa, peitetty
hide	piilottaa, kätkeä, piiloutua, kätki, salata, kätkee
touch	koskettaa, koskea, koski, koskee
smell	haistaa, haisee, tuoksua, haisi, haistoi
point	osoittaa, viitata, näyttää
count	laskea, laski, laskee, luki, laskettu
measure	mitata, mittaa, mittasi, mitattu
compare	verrata, vertaa, vertailla, vertasi
divide	jakaa, jakoi, jaettu, jakaantua, jaetaan, jakautuu, jaettiin
join	liittyä, liittää, yhdistää, yhtyä
share	jakaa, jakoi, jaettu, jaetaan, jakavat, osallistua
marry	naida, nai, avioitua, naimisiin, vihkiä
visit	vierailla, käydä, kävi, käynyt
travel	matkustaa, kulkea
rest	levätä, lepäsi, lepää, lepo, levännyt, levossa
repeat	toistaa, toisti, toistuu, kertoa
report	raportoida, ilmoittaa, kertoa
publish	julkaista, ilmestyä
print	painaa, tulostaa, painettu, painoi
translate	kääntää, käänsi, suomentaa, käännetty
study	opiskella, tutkia, lukea
examine	tutkia, tutki, tarkastaa, tutkii
consider	harkita, pitää, miettiä, tarkastella, katsoa
suppose	olettaa, luulla, otaksua, luulen, oletan, luuli
expect	odottaa, odotti, odota, olettaa, odotan
intend	aikoa, aikoo, aikoi, aion, aikonut, aikovat, tarkoittaa
wish	toivoa, haluta, toivoi, toivottaa, haluaa, toivon, toivoo
require	vaatia, vaatii, vaati, edellyttää, vaaditaan, vaativat
force	pakottaa, pakko
cause	aiheuttaa
avoid	välttää, vältti, karttaa, välttyä, vältä
escape	paeta, pakeni, karata, pelastua, pakenee, karkasi, paennut
offer	tarjota, tarjosi, tarjoaa, tarjoutua
accept	hyväksyä, ottaa
thank	kiittää, kiitti, kiitos, kiitän, kiitä
forgive	anteeksi, antaa, suoda, armahtaa
greet	tervehtiä
knock	koputtaa, kolkuttaa
whisper	kuiskata
breathe	hengittää
shine	loistaa, paistaa, loisti, paistoi, hohtaa, kiilsi
blow	puhaltaa, puhalsi, tuulee, puhalla
flow	virrata, virtaa, virtasi, juosta, valua
rain	sataa, satoi, satanut, satanee
freeze	jäätyä, jäätyi, paleltua, pakastaa
hang	riippua, ripustaa, roikkua, hirttää
lift	nostaa, nosti, kohottaa
drop	pudottaa, pudota, putosi, tiputtaa
press	painaa, painoi, puristaa
shake	ravistaa, pudistaa, täristä, vapista
spread	levittää, levitä, levisi, leviää
gather	kerätä, kokoontua, koota, keräsi, kokosi, kerääntyä
collect	kerätä, koota, keräsi, kerää, kokosi, keräillä
support	tukea, kannattaa, tuki, tukee, tukevat
suffer	kärsiä, kärsi, kärsii, kärsinyt, kärsivät
hurt	satuttaa, loukata, sattua, loukkasi, koskea, sattui
heal	parantaa, paransi
first	ensimmäinen, ensin, ensi, ensimäinen
second	toinen, toisen, toista, toiseksi
third	kolmas, kolmannen, kolmatta
last	viimeinen, viime, viimeksi
next	seuraava, ensi, lähin
previous	edellinen, aikaisempi, entinen, aiempi
half	puoli, puolet, puolen, puolta, puolikas
dozen	tusina
hundred	sata, sataa, sadan, satoja, sadat
thousand	tuhat, tuhatta, tuhannen, tuhansia
million	miljoona
number	numero, luku, määrä, luvun, lukua, lukuja
pair	pari, parin, paria, parit
part	osa, osan, osaa, osat, osia, osassa, osaksi
whole	kokonaisuus, koko
rest-remaining	loput, muu, muut, muita, loppu, muiden
time	aika, aikaa, ajan, aikana, aikoja, ajat, kerta, ajassa
moment	hetki, hetken, hetkellä, hetkeä, tuokio, hetkeksi
second-time	sekunti, sekunnin
minute	minuutti
hour	tunti, tuntia, tunnin, tunnit, tunnissa
day	päivä, päivää, päivän, päiviä, päivät, vuorokausi
night	yö, yön, yöllä, yötä, öisin, yöt, yöksi
morning	aamu, aamulla, aamun, aamuna, aamua, aamuisin
noon	keskipäivä, puolipäivä, päivällä
afternoon	iltapäivä
evening	ilta, illalla, illan, iltaa, iltana, illat, iltaisin
week	viikko, viikon, viikolla, viikot
month	kuukausi, kuu, kuussa, kuun
year	vuosi, vuonna, vuoden, vuotta, vuosia, vuodet, vuotena, vuotias
century	vuosisata, luvulla
season	vuodenaika, kausi, kauden
spring	kevät, keväällä, kevään, keväisin
summer	kesä, kesällä, kesän, kesää, kesäisin
autumn	syksy, syksyllä, syksyn, syksyä
winter	talvi, talvella, talven, talvea, talvisin
age	ikä, iän, iässä, ikää, ikäinen, aikakausi
past	menneisyys, mennyt, menneet
present-time	nykyisyys, nyky, nykyaika, nykyinen
future	tulevaisuus, vastaisuus
beginning	alku, alussa, alun, alkua, alusta
end-noun	loppu, lopussa, lopun, loppua, lopuksi
clock	kello, kellon, kelloa, kellot
Monday	maanantai
Tuesday	tiistai
Wednesday	keskiviikko
Thursday	torstai
Friday	perjantai
Saturday	lauantai
Sunday	sunnuntai
January	tammikuu
February	helmikuu
March	maaliskuu
April	huhtikuu
May	toukokuu
June	kesäkuu
July	heinäkuu
August	elokuu
September	syyskuu
October	lokakuu
November	marraskuu
December	joulukuu
man	mies, miehen, miehet, miestä, miehiä, miehelle
woman	nainen, naisen, naiset, naista, naisia
person	henkilö, ihminen, ihmisen, tyyppi
people	ihmiset, kansa, ihmisiä, väki, ihmisten, kansan, väkeä
human	ihminen, ihmisen, inhimillinen, ihmistä
child	lapsi, lapsen, lapset, lasta, lapsia, lasten
boy	poika, pojan, poikaa, pojat, poikia, pojalle
girl	tyttö, tytön, tyttöä, tytöt, tyttöjä
baby	vauva, vauvan, vauvaa, pienokainen
father	isä, isän, isää, isälle, isäni, isänsä, isällä
mother	äiti, äidin, äitiä, äitini, äitinsä, äidille, äidit
parents	vanhemmat
son	poika, pojan, poikansa, poikaa, pojat
daughter	tytär, tyttären, tytärtä
brother	veli, veljen, veljet, veljeä, veljiä
sister	sisar, sisko, sisaren, siskon
husband	aviomies, mies, miehensä, puoliso
wife	vaimo, vaimon, vaimoa
family	perhe, perheen, suku, perhettä, suvun
uncle	setä, eno, sedän, enon, setää, setäni
aunt	täti, tädin, tätiä, tätini
grandfather	isoisä, vaari, ukki
grandmother	isoäiti, mummo, isoäidin, mummi
friend	ystävä, kaveri, toveri
enemy	vihollinen
neighbour	naapuri, lähimmäinen
guest	vieras, vieraat, vieraita
stranger	muukalainen, vieras, tuntematon, vieraan
king	kuningas, kuninkaan
queen	kuningatar
prince	prinssi, ruhtinas
lord	herra, lordi, herran, herrat, valtias
lady	rouva, leidi, nainen, rouvan
gentleman	herra, herrasmies, herrat
Mr	herra, herran, hra
Mrs	rouva, rouvan
Miss	neiti, neidin, neitiä
doctor	lääkäri, tohtori
teacher	opettaja
pupil	oppilas, opiskelija
worker	työläinen, työntekijä, työmies
peasant	talonpoika, maanviljelijä, maalainen, viljelijä
soldier	sotilas, sotamies
officer	upseeri, virkailija
captain	kapteeni
general	kenraali
sailor	merimies, matruusi
priest	pappi, papin, papit, pappeja
judge	tuomari
lawyer	asianajaja, lakimies, juristi
writer	kirjailija, kirjoittaja
author	kirjailija, tekijä, kirjoittaja
artist	taiteilija
merchant	kauppias
servant	palvelija, renki, piika
master	mestari, isäntä, herra, isännän
leader	johtaja, päällikkö
chief	päällikkö, johtaja, pomo, päämies
president	presidentti
minister	ministeri
member	jäsen, jäseniä
citizen	kansalainen
crowd	joukko, väkijoukko, väkeä, joukon, lauma
youth	nuoriso, nuoruus, nuori, nuorukainen
old-man	vanhus, ukko, vanhukset, ukon, äijä
name	nimi, nimen, nimeä, nimellä, nimeltä, nimeni, nimet
nation	kansa, kansakunta, kansan, kansaa, kansat
tribe	heimo, heimon, heimot
company	yhtiö, yritys, seura, yhtiön, yrityksen
group	ryhmä, joukko, ryhmän, ryhmät
team	joukkue, tiimi, ryhmä
party	puolue
body	ruumis, keho, ruumiin, vartalo, kehon
head	pää, pään, päätä, päänsä, päässä, päähän
face	kasvot, naama, kasvojen, kasvonsa
eye	silmä, silmät, silmiä, silmän
ear	korva, korvat, korvan, korvia, korviin
nose	nenä, nenän, nenää, nenänsä
mouth	suu, suun, suuta, suunsa, suussa, suuhun
lip	huuli, huulet, huulen, huulia
tooth	hammas, hampaat, hampaita
tongue	kieli, kielen, kieltä
hair	tukka, hiukset, karva, hius, tukan, hiuksia
neck	kaula, niska, kaulan, kaulaa, niskaan
shoulder	olkapää, hartia, olka, olalle, hartioilla
arm	käsivarsi, käsi
hand	käsi, käden, kädet, kättä, käteen, kätensä, käsiä, kädessä
finger	sormi, sormet, sormen, sormea, sormia
chest	rinta, rinnan, rinnassa, rintaa
heart	sydän, sydämen
stomach	vatsa, maha, vatsan, mahan, vatsaa
back-body	selkä, selän, selkää, selässä, selkänsä
leg	jalka, sääri, jalat, jalan, jalkaa, jalkoja
knee	polvi, polven, polvet, polvea, polvillaan
foot	jalka, jalan, jalat, jalkaa, jalkoja
skin	iho, nahka, ihon, ihoa, nahan
bone	luu, luut, luun, luita, luuta
blood	veri, verta, veren, verinen, verestä, vereen
brain	aivot, aivojen, aivoja, aivoissa
voice	ääni, äänen, ääntä, äänellä, äänet
tear-eye	kyynel
sweat	hiki, hien, hikeä, hiessä
breath	henkäys, hengitys, hengen
life	elämä, elämän, henki, elämää, elämästä, elo
death	kuolema
health	terveys
illness	sairaus, tauti, taudin
pain	kipu, tuska, kipua, kivun, tuskan, tuskaa
wound	haava, haavat, haavan, haavoja
sleep-noun	uni, unta, unen, unessa
dream	uni, unelma, unta, unen, unia, unessa, haave
mind	mieli, mielen, mieltä, mielessä, järki
soul	sielu, sielun, sielua, sielut
spirit	henki, hengen, henkeä, hengessä
thought	ajatus, ajatuksen, ajattelu
idea	idea, ajatus, aate, käsitys, ideoita
memory	muisti, muisto
feeling	tunne, tunteen, tunnetta
love-noun	rakkaus, lempi
hatred	viha, vihan, vihaa
joy	ilo, iloa, ilon, riemu, iloinen
sorrow	suru, surun, surua, murhe
anger	viha, vihan, suuttumus, raivo, vihaa, kiukku
fear-noun	pelko, pelon, pelkoa, pelosta
hope-noun	toivo, toivoa, toivon, toiveet
courage	rohkeus, urheus
shame	häpeä, häpeän, häpeää
pride	ylpeys, ylpeyden
pity	sääli, säälin, vahinko, säälistä
desire	halu, himo, halun, halua
pleasure	nautinto, ilo, mielihyvä, huvi, iloa
happiness	onni, onnen, onnea, onnellisuus
strength	voima, voiman, voimaa, voimat, voimia, vahvuus
weakness	heikkous
power	valta, voima, vallan, valtaa, mahti, vallassa
will-noun	tahto, tahdon, tahtoa
knowledge	tieto, tiedon, tietoa, tiedot, taito
wisdom	viisaus
truth	totuus, totuuden, tosi
lie-noun	valhe, valheen, valheita, valhetta
mistake	virhe, erehdys, virheen, virheitä, virhettä
fault	vika, syy, vian, vikaa, virhe, syytä
reason	syy, syyn, syytä, järki, syystä, syitä
cause-noun	syy, aihe, syyn, syytä, aiheen, syynä
purpose	tarkoitus, päämäärä, tavoite
meaning	merkitys, tarkoitus
doubt	epäilys
belief	usko, uskomus, uskon, uskoa
god	Jumala
faith	usko, uskon, uskoa, uskossa
sin	synti, synnin, syntiä, synnit, syntejä
heaven	taivas, taivaan
hell	helvetti
angel	enkeli
devil	paholainen, perkele, piru, saatana
house	talo, talon, taloa, talossa, talot, taloon
home	koti, kodin, kotiin, kotona, kotia, kotoa
room	huone, huoneen, huonetta
door	ovi, oven, ovea, ovelle, ovet, ovella
window	ikkuna
wall	seinä, muuri, seinän, muurin, seinät, seinään
roof	katto, katon, kattoa, katolla, katot
floor	lattia, kerros, kerroksen
stairs	portaat, portaita, rappuset
kitchen	keittiö
garden	puutarha
yard	piha, pihalla, pihan, pihaa
gate	portti, portin
street	katu, kadulla, kadun, katua, kadut
road	tie, tien, tietä, tiellä, tiet, maantie
path	polku, polun, polkua, tie, polulla
bridge	silta, sillan, siltaa, sillalla
city	kaupunki
town	kaupunki
village	kylä, kylän, kylässä, kylät, kylää
country	maa, maan, maassa, maata, maat, maita, maahan
state	valtio, osavaltio
border	raja, rajan, rajalla, rajaa, rajat
place	paikka, paikan, paikalla, paikat
corner	kulma, nurkka, kulman, nurkassa, kulmassa
side	puoli, puolella, sivu, puolen, kylki, puolta, sivun
top	huippu, yläosa, huipun, latva, päällä
bottom	pohja, pohjan, pohjalla, pohjaan, alaosa
middle	keskellä, keskikohta, keskus
edge	reuna, reunan, reunalla, laita, terä
end-place	pää, pään, päässä, loppu, päähän
table	pöytä, pöydän, pöydällä, pöytää
chair	tuoli, tuolin, tuolia, tuolilla
bed	sänky, vuode, sängyn, vuoteen, sängyssä
lamp	lamppu, lampun, lamput, valaisin
candle	kynttilä
fire	tuli, tulen, tulta, tulipalo, palo, tulessa
smoke	savu, savun, savua, savuaa
ash	tuhka, tuhkan, tuhkaa
stove	uuni, liesi, uunin, hella, lieden, kamina
key	avain, avaimen
box	laatikko, rasia, arkku
bag	laukku, pussi, kassi, säkki, laukun, pussin
bottle	pullo, pullon, pulloa, pullot
glass	lasi, lasin, lasia, lasit
cup	kuppi, kupin, malja, muki, kuppia
plate	lautanen, lautasen
knife	veitsi, veitsen, puukko, veistä
spoon	lusikka, lusikan
rope	köysi, köyden, köyttä, nuora, naru
thread	lanka, langan, lankaa, rihma
needle	neula, neulan, neulaa
cloth	kangas, kankaan, vaate, liina
clothes	vaatteet, puku, vaate
coat	takki, takin, takkia, päällystakki
shirt	paita, paidan, paitaa, paidat
hat	hattu, lakki, hatun, hattua, lakin
shoe	kenkä, kengät, kengän, kenkiä
ring	sormus, rengas, sormuksen, renkaan
money	raha, rahaa, rahan, rahat, rahoja
gold	kulta, kullan, kultaa, kultainen
silver	hopea, hopean, hopeaa
iron	rauta, raudan, rautaa, rautainen
copper	kupari
wood	puu, puuta, puun, puusta, puinen
stone	kivi, kiven, kiveä, kivet, kiviä
paper	paperi
book	kirja, kirjan, kirjaa, kirjat, kirjoja
page	sivu, sivun, sivulla, sivua, sivut
letter	kirje, kirjeen, kirjettä, kirjeitä
word	sana, sanan, sanaa, sanat, sanoja, sanalla
sentence	lause, lauseen, virke, lausetta, tuomio
language	kieli, kielen, kieltä, kielellä, kielet
newspaper	sanomalehti, lehti, lehden, lehdet
picture	kuva, kuvan, kuvaa, kuvassa, kuvat, kuvia, taulu
photograph	valokuva, kuva
map	kartta, kartan, kartalla
sign	merkki, merkin, kyltti, merkkejä
line	viiva, linja, rivi, jono, linjan, rivin, viivan
story	tarina, kertomus, juttu, satu
song	laulu, laulun, laulua, laulut, lauluja
music	musiikki
play-theatre	näytelmä
game	peli, leikki, pelin, peliä, ottelu, pelit
tool	työkalu, väline
machine	kone, koneen, koneet, laite, konetta
wheel	pyörä, pyörän, pyörät, ratas
car	auto, auton, autoa, autolla, autot, autoja
cart	kärry, rattaat, vaunut, kärryt
train	juna, junan, junassa, junaa, junalla
ship	laiva, laivan, alus, laivat, laivaa, aluksen
boat	vene, veneen, veneet, venettä
plane	lentokone, kone, koneen
horse-carriage	vaunut, rattaat, kärryt, vaunuissa
weapon	ase, aseen, aseet, aseita, asetta
sword	miekka, miekan
gun	pyssy, ase, tykki, kivääri, pistooli
bomb	pommi, pommin, pommit, pommeja
flag	lippu, lipun, liput, lippua
bell	kello, kellot, kellon, kelloa
shop	kauppa, liike, kaupan, myymälä, kaupassa
market	markkinat, tori, torilla, torin
school	koulu, koulun, koulussa, koulua
university	yliopisto
church	kirkko, kirkon, kirkossa
hospital	sairaala
prison	vankila
office	toimisto, virasto, virka, konttori
factory	tehdas, tehtaan
hotel	hotelli
station	asema, aseman, asemalla
airport	lentokenttä, lentoasema
library	kirjasto
museum	museo, museon, museossa
theatre	teatteri
palace	palatsi
castle	linna, linnan, linnassa, linnaan
tower	torni, tornin, tornit
camp	leiri, leirin, leirissä
tent	teltta, teltan, teltassa
hut	mökki, maja, mökin, mökissä, majan
grave	hauta, haudan, hautaan, haudalla
world	maailma
earth	maa, maan, maata, maassa, maapallo
sky	taivas, taivaan
sun	aurinko, auringon
moon	kuu, kuun, kuuta, kuussa
star	tähti, tähdet, tähden, tähtiä
light	valo, valon, valoa, valossa, valot
darkness	pimeys, pimeyden, pimeä
shadow	varjo, varjon, varjoa, varjossa, varjot
air	ilma, ilman, ilmaa, ilmassa
wind	tuuli, tuulen, tuulta, tuulet
cloud	pilvi, pilven, pilvet, pilviä
rain-noun	sade, sateen, sadetta, sateet
snow	lumi, lunta, lumen, lumessa, luminen
ice	jää, jään, jäätä, jäällä, jäinen
storm	myrsky, rajuilma
thunder	ukkonen, ukkosen, jyrinä, salama
water	vesi, vettä, veden, vedessä, veteen, vesiä
river	joki, joen, jokea, joessa, virta, joet
lake	järvi, järven, järvet, järveä
sea	meri, meren, merta, merellä, meressä, mereen
ocean	valtameri, meri
coast	rannikko, ranta, rannalla, rannan
island	saari, saaren, saaret, saarella, saaria
wave	aalto, aallot, aallon, aaltoja
mountain	vuori, vuoren, vuoret, vuorella, vuoria
summit	huippu, huipun, huipulla
valley	laakso
glacier	jäätikkö
rock	kallio, kivi
hill	mäki, kukkula, mäen, mäellä, kunnas
forest	metsä, metsän, metsässä, metsät
field	pelto, kenttä, pellon, pellolla, kentän, ala
desert	autiomaa, erämaa, aavikko
sand	hiekka, hiekan
dust	pöly, tomu, pölyä, pölyn
tree	puu, puun, puut, puuta, puita, puussa
leaf	lehti, lehdet, lehden, lehtiä
branch	oksa, oksat, oksan, haara, oksalla
root	juuri, juuret, juuren, juuria
flower	kukka, kukat, kukan, kukkia, kukkaa
grass	ruoho, nurmi, heinä, ruohon, ruohoa
fruit	hedelmä
apple	omena, omenan, omenat, omenaa, omenoita
seed	siemen
corn	vilja, viljan, viljaa, maissi, jyvä
bread	leipä, leivän, leipää, leivät
meat	liha, lihan, lihaa, lihat
fish	kala, kalan, kalaa, kalat, kaloja
milk	maito, maidon, maitoa
egg	muna, munan, munat, munaa, munia
salt	suola, suolan, suolaa
sugar	sokeri
oil	öljy, öljyn, öljyä, öljystä
wine	viini, viinin, viiniä
beer	olut, olutta, oluen, kalja
tea	tee, teetä, teen
coffee	kahvi, kahvia, kahvin
food	ruoka, ruokaa, ruoan, ravinto, ruuan
meal	ateria, ruoka
animal	eläin, eläimet
dog	koira, koiran, koirat, koiraa, koiria
cat	kissa, kissan, kissat, kissaa, kissoja
horse	hevonen, hevosen, hevosta
cow	lehmä, lehmän, lehmät, lehmiä
ox	härkä, härän, härät, härkiä
sheep	lammas, lampaat, lampaita
goat	vuohi, pukki, vuohen, vuohet
pig	sika, porsas, sian, siat, sikoja
bird	lintu, linnun, linnut, lintuja, lintua
chicken	kana, kanan, kanaa, kananpoika, kanat
wolf	susi, suden, sudet, susia, sutta
bear	karhu, karhun, karhut
lion	leijona
mouse	hiiri, hiiren, hiiret, hiiriä
snake	käärme
insect	hyönteinen, ötökkä
north	pohjoinen, pohjola
south	etelä, etelässä, etelän, etelään
east	itä, idässä, idän, itään, itäinen, idästä
west	länsi, lännen, länteen, lännessä
left	vasen, vasemmalla
right	oikea, oikealla, oikean
direction	suunta, suunnan
distance	etäisyys, matka, välimatka
height	korkeus
depth	syvyys, syvyyden
length	pituus, pituuden, pituinen
weight	paino, painon, painoa
size	koko, koon, kokoa, suuruus, kokoinen
speed	nopeus, vauhti, nopeuden, vauhdin
temperature	lämpötila
heat	kuumuus, lämpö, lämmön, helle, lämpöä
cold-noun	kylmyys, kylmä, pakkanen, kylmän
nature	luonto, luonne, luonnon
colour	väri, värin, värit, väriä, värejä
sound	ääni, äänen, ääntä, äänet
noise	melu, ääni, melua, meteli, kohina
silence	hiljaisuus
war	sota, sodan, sotaa, sodassa, sodat
peace	rauha, rauhan, rauhaa
battle	taistelu, kamppailu
victory	voitto, voiton
army	armeija, sotajoukko
law	laki, lain, lakia, lait, lakeja, laissa
right-noun	oikeus, oikeuden
duty	velvollisuus, tehtävä
freedom	vapaus, vapauden
order-noun	järjestys
government	hallitus, hallinto
parliament	parlamentti, eduskunta
election	vaalit, vaali, vaaleissa, vaalien
policy	politiikka, linja
power-state	valta, vallan, suurvalta, mahti
economy	talous, talouden
trade	kauppa, kaupan
price	hinta, hinnan, hintaa, hinnat
cost-noun	kustannus, hinta, kulut, menot
tax	vero, veron, verot, veroa, veroja
bank	pankki, pankin
debt	velka, velan, velkaa, velat
work-noun	työ, työn, työtä, teos, työssä, työt, töitä, töihin
job	työ, työpaikka, työtä, tehtävä, homma
business	liiketoiminta, liike, kauppa, asia
industry	teollisuus
agriculture	maatalous, maanviljelys
science	tiede, tieteen, tiedettä
art	taide, taiteen, taidetta
history	historia
education	koulutus, kasvatus, opetus, sivistys
religion	uskonto, uskonnon
culture	kulttuuri
tradition	perinne, traditio, perinteen
custom	tapa, tavan, tapoja, tavat
society	yhteiskunta, seura
community	yhteisö
class	luokka, luokan, luokalla
development	kehitys, kehittäminen
progress	edistys, kehitys
change-noun	muutos, muutoksen
growth	kasvu, kasvun, kasvua
result	tulos, tuloksen, seuraus
effect	vaikutus, seuraus
success	menestys, onnistuminen
failure	epäonnistuminen, vika
attempt	yritys, yrityksen
experience	kokemus, elämys
example	esimerkki
case	tapaus, tapauksessa
question	kysymys
answer-noun	vastaus
problem	ongelma
solution	ratkaisu
matter	asia, asian, asiaa, seikka, asiat, asioita
thing	asia, esine, asian, asiat, juttu, asioita, asiaa
fact	tosiasia, seikka, fakta
news	uutinen, uutiset, uutisia
information	tieto, tiedot, tietoa, tietoja, informaatio
report-noun	raportti, kertomus, selvitys, selonteko, mietintö
plan	suunnitelma
project	hanke, projekti, hankkeen
program	ohjelma
decision	päätös, päätöksen
agreement	sopimus
contract	sopimus
condition	ehto, tila, edellytys, ehdot, kunto, olosuhteet
difference	ero, erotus, eron, eroa, erilaisuus, eroja
relation	suhde, suhteen, suhdetta
role	rooli, osa, roolin, osuus
form	muoto, muodon, muodossa, muotoa
kind	laji, lajin, lainen, tyyppi, lajia
way	tapa, tavalla, keino, tavan, tapaa
method	menetelmä, keino, metodi
system	järjestelmä, systeemi
process	prosessi, menettely
level	taso, tason, tasolla, tasoa
degree	aste, määrä, asteen, astetta
quality	laatu, laadun, ominaisuus, laatua
quantity	määrä, määrän, määrää
value	arvo, arvon, arvoa, arvot
use-noun	käyttö, käytön, hyöty
need-noun	tarve, tarpeen, tarvetta
help-noun	apu, apua, avun, avulla
service	palvelu
support-noun	tuki, tuen, tukea, kannatus
danger	vaara, vaaran, vaarassa, vaaraa
safety	turvallisuus
accident	onnettomuus, tapaturma, sattuma
crime	rikos, rikoksen, rikollisuus
punishment	rangaistus
proof	todiste
secret	salaisuus, salainen
promise-noun	lupaus, lupauksen
wish-noun	toive, toivomus, toiveen, halu
opinion	mielipide, mielestä, näkemys, mieltä
interest	kiinnostus, etu, korko, edun, etua
attention	huomio, tarkkaavaisuus
care	huoli, hoito, huolta, hoidon, hoitoa
trust	luottamus
honour	kunnia
respect	kunnioitus, arvostus
influence	vaikutus
chance	mahdollisuus, sattuma, tilaisuus
luck	onni, onnen, onnea, tuuri
fate	kohtalo
journey	matka, matkan, matkalla, matkaa
visit-noun	vierailu, käynti, käynnin
meeting	kokous, tapaaminen, kokouksen, kohtaaminen
conversation	keskustelu
speech	puhe, puheen, puhetta, puheet
attack-noun	hyökkäys
defence	puolustus
revolution	vallankumous
movement	liike, liikkeen, liikettä
technology	teknologia, tekniikka
energy	energia
article	artikkeli, kirjoitus, artikla
chapter	luku, luvun, kappale, luvussa
title	otsikko, nimi, arvonimi, titteli, otsikon
member-state	jäsenvaltio, jäsenmaa
council	neuvosto, valtuusto
committee	komitea, valiokunta, lautakunta
commission	komissio
union	unioni, liitto, liiton
organization	järjestö, organisaatio
authority	viranomainen, auktoriteetti, valta
measure-noun	toimenpide, toimi, toimet, mitta
provision	säännös, määräys
agreement-treaty	sopimus
Europe	Eurooppa
America	Amerikka
Asia	Aasia, Aasian, Aasiassa
Africa	Afrikka, Afrikan
China	Kiina, Kiinan, Kiinassa
England	Englanti
France	Ranska
Germany	Saksa, Saksan, Saksassa, Saksaan
Russia	Venäjä
Italy	Italia
Spain	Espanja
Japan	Japani
English	englanti
French	ranska
German	saksa, saksalainen, saksan, saksaa
Russian	venäläinen, venäjä
Chinese	kiinalainen, kiina, kiinan, kiinaa
good	hyvä, hyvän, hyvää, hyvät, hyviä, hyvin
better	parempi, paremmin
best	paras, parhaan, parasta, parhaiten
bad	huono, paha, huonon, pahan, pahaa, huonoa
worse	huonompi, pahempi
great	suuri, suuren, suuret, suurta, mahtava
big	iso, suuri, ison, isot, isoa, suuren
small	pieni, pienen, pientä, pienet, pieniä
large	suuri, iso, suuren, laaja, suuria, suurta
long	pitkä, pitkään, pitkän, kauan, pitkiä
short	lyhyt, lyhyen, lyhyesti, lyhyttä
high	korkea
low	matala, alhainen
tall	pitkä, korkea, pitkän
deep	syvä, syvän, syvällä, syvään, syvästi
wide	leveä, laaja, leveän, laajan
narrow	kapea, ahdas, kapean, kaita
thick	paksu, tiheä, paksun
thin	ohut, laiha, ohuen
heavy	raskas, painava, raskaan
light-weight	kevyt, kevyen, keveä, kevyttä
strong	vahva, voimakas, väkevä, vahvan, luja
weak	heikko, heikon
hard	kova, kovan, vaikea, kovaa, kovasti
soft	pehmeä
hot	kuuma, kuuman, kuumaa
warm	lämmin, lämpimän
cool	viileä
cold	kylmä, kylmän, kylmää
dry	kuiva, kuivan, kuivaa
wet	märkä, kostea, märän, märkiä
full	täynnä, täysi, täyden, täyteen
empty	tyhjä, tyhjän, tyhjää
new	uusi, uuden, uutta, uudet, uusia, uusien
old	vanha, vanhan, vanhaa, vanhat
young	nuori, nuoren, nuoret, nuorta
ancient	muinainen, vanha, antiikin, ikivanha
modern	nykyaikainen, moderni, uudenaikainen
fast	nopea, nopean, nopeasti, pikainen
slow	hidas, hitaan, hitaasti
near-adjective	läheinen, lähellä, lähin
distant	kaukainen, etäinen
bright	kirkas, valoisa, kirkkaan
dark	pimeä, tumma, synkkä, tumman
clear	selvä, kirkas, selkeä, selvän
white	valkoinen, valkea
black	musta, mustan, mustaa, mustat
red	punainen
green	vihreä
blue	sininen, siniset
yellow	keltainen
brown	ruskea
grey	harmaa
beautiful	kaunis, kauniin
ugly	ruma, ruman, rumaa, rumat
clean	puhdas, puhtaan, siisti
dirty	likainen, saastainen
rich	rikas, rikkaan, varakas
poor	köyhä, köyhän, parka, köyhät
happy	onnellinen, iloinen
sad	surullinen, murheellinen
angry	vihainen, suuttunut, äkäinen
afraid	peloissaan, pelkää, pelkäsi
tired	väsynyt, väsyneet
hungry	nälkäinen, nälkä
thirsty	janoinen, jano
sick	sairas, sairaan, kipeä
healthy	terve, terveellinen, tervettä
alive	elossa, elävä, elävänä
dead	kuollut, kuolleet
free	vapaa, ilmainen, vapaan
busy	kiireinen, kiire, varattu
ready	valmis, valmiin
quiet	hiljainen, rauhallinen, hiljaa
loud	äänekäs, kova, kovaääninen
sweet	makea, suloinen, makean
bitter	katkera, karvas
true	tosi, totta, todellinen, oikea
false	väärä, epätosi, väärän, valheellinen
right-correct	oikea, oikein, oikeassa
wrong	väärä, väärin, väärässä, väärän
same-identical	sama, saman, samaa, samat, identtinen
different	erilainen, eri, toinen
similar	samanlainen, samankaltainen
possible	mahdollinen
impossible	mahdoton
necessary	tarpeellinen, välttämätön
important	tärkeä, merkittävä
main	tärkein, pääasiallinen, pää, keskeinen
special	erityinen, erikoinen
general-adjective	yleinen, yleisen
common	yhteinen, yleinen, tavallinen
usual	tavallinen, tavanomainen
strange	outo, kummallinen, omituinen, vieras, oudon
simple	yksinkertainen
difficult	vaikea, hankala
easy	helppo, helpon, helposti
certain	tietty, varma, tietyn, eräs, varman
sure	varma, varmasti, varmaa, varman
open-adjective	avoin, auki, avoimen
closed	suljettu, kiinni
public	julkinen, yleinen, julkisen
private	yksityinen
national	kansallinen, valtakunnallinen
international	kansainvälinen
political	poliittinen
economic	taloudellinen, talous
social	sosiaalinen, yhteiskunnallinen
human-adjective	inhimillinen, ihmisen
natural	luonnollinen
whole-entire	koko, kokonainen, kaikki
single	yksittäinen, ainoa, yksi
double	kaksinkertainen, tupla
equal	yhtäläinen, yhtä, sama, tasavertainen
round	pyöreä
straight	suora, suoraan, suoran
sharp	terävä
wise	viisas, viisaan
stupid	tyhmä, typerä, tyhmän
clever	älykäs, taitava, nokkela
kind-adjective	ystävällinen, kiltti, hyvä
cruel	julma, julman
brave	rohkea, urhea, urhoollinen
proud	ylpeä, ylpeän
honest	rehellinen, kunniallinen
famous	kuuluisa, tunnettu
dear	rakas, kallis, rakkaan, rakasta, hyvä
holy	pyhä, pyhän, pyhää, pyhät
royal	kuninkaallinen
military	sotilaallinen, sota, armeijan
foreign	ulkomainen, vieras
local	paikallinen
following	seuraava
necessary-legal	tarpeellinen, välttämätön, vaadittava
responsible	vastuullinen
technical	tekninen, teknisen
available	saatavilla, käytettävissä
various	erilainen, eri, moninainen
further	lisää, edelleen, kauempana
additional	lisä, ylimääräinen
final	lopullinen, viimeinen
complete	täydellinen, täysi, kokonainen
serious	vakava
terrible	kauhea, hirveä, kamala
wonderful	ihmeellinen, ihana, ihmeteltävä, upea
pleasant	miellyttävä, mukava, hauska
favourite	suosikki, lempi, mieluisin
"""#
