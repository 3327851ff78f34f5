// swift-format-ignore-file
// The core vocabulary of Turkish: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyTurkish = #"""
I	ben, benim, bende
me	beni, bana, benden, bende
my	benim, kendi
you	sen, seni, sana, senden, sende
your	senin, kendi
you-plural	siz, sizi, size, sizler, sizden, sizin
your-plural	sizin, sizlerin
he	o, kendisi
him	onu, ona, ondan, onda, kendisi
his	onun, kendi, kendisi
she	o, kendisi
her	onu, ona, ondan, onda, kendisi
her-possessive	onun, kendi
it	o, onu, bu, bunu, şu, ona
its	onun, kendi
we	biz, bizler
us	bizi, bize, bizden, bizde
our	bizim, kendi
they	onlar, bunlar
them	onları, onlara, onlardan, bunları
their	onların, kendi
self	kendi, kendini, kendisi, kendim
one	insan, kişi, biri
who	kim, kimler, kimdir, kimdi, kimin, kimse
whom	kimi, kime, kimden, kimleri
whose	kimin, kimlerin
what	ne, neyi, neler, nedir, neye, hangi, neydi
which	hangi, hangisi
this	bu, bunu, buna, bunun, şu, bundan, bunda, işbu
these	bunlar, bu, şunlar
that	o, şu, onu, bu, ona, onun, ondan
those	onlar, şunlar, o
here	burada, buraya, işte, burası, burda, bura
there	orada, oraya, var, orası, oradan, şurada, vardır, vardı
where	nerede, nereye, neresi, nerde
when	zaman, vakit, iken
why	neden, niçin, niye
how	nasıl
how-many	kaç, kaçı, kaçta, kaçıncı
everyone	herkes, hepsi, hepimiz
someone	biri, birisi, birini, birine, kimse
no-one	kimse, hiçbiri, hiç, kimsenin
something	şey, birşey, şeyler
nothing	hiçbir, hiç, şey
everything	her, şey, hepsi, herşey, şeyi, şeyin, şeye
anything	hiçbir, şey, herhangi
each	her, biri, birer
every	her, bütün
all	bütün, tüm, hepsi, hep, tümü, hepsini
both	ikisi, hem, iki, ikisini
other	diğer, başka, öbür, öteki, ötekiler, başkaları
same	aynı, aynısı
such	böyle, öyle, şöyle, gibi
some	bazı, biraz, kimi, birkaç, bazıları, birtakım
any	hiçbir, herhangi, hiç
many	çok, birçok, pek, çoğu
much	çok, fazla, epey
few	az, birkaç, azı
little	az, biraz, azıcık
more	daha, fazla, artık
most	en, çoğu, çoğunun
less	az, daha, eksik
enough	yeter, yeterli, yeterince, yetecek, kadar
several	birkaç, çeşitli, birçok
own	kendi, öz, kendine
alone	yalnız, tek, başına
together	birlikte, beraber
and	ve, ile, de, da
or	veya, ya, yahut, veyahut
but	ama, fakat, ancak, lakin
if	eğer, ise, şayet
because	çünkü, zira, için, diye
that-conjunction	ki, diye, olduğunu
so	yüzden, öyleyse, böylece
so-degree	o, kadar, öyle, böyle, öylesine
than	daha, göre
as	gibi, kadar, olarak, göre
while	iken, sırada, süre, oysa
although	rağmen, halde, gerçi, karşın
before	önce, evvel, önceki
after	sonra, sonraki
until	kadar, dek, değin
since	beri, itibaren, dolayı
unless	sürece, dışında, takdirde
whether	olup, olmadığını, mi, ister
neither	ne, de
either	ya, da, ne
not	değil, yok, değildi, olmayan, değilim
no	hayır, yok, yo
no-determiner	hiçbir, yok, hiç
yes	evet, ya
also	de, da, ayrıca, dahi, aynı
only	yalnız, sadece, ancak, tek
even	bile, hatta, dahi
still	hâlâ, henüz, yine
already	zaten, çoktan, artık, bile
yet	henüz, daha
again	yine, tekrar, yeniden, gene
very	çok, pek, gayet, epey
too	fazla, çok, aşırı
almost	neredeyse, hemen, adeta
quite	oldukça, epey, tamamen
rather	oldukça, daha, biraz
perhaps	belki, herhalde
certainly	kesinlikle, elbette, mutlaka, şüphesiz
really	gerçekten, sahiden, sahi, cidden
indeed	gerçekten, hakikaten, nitekim
of-course	tabii, elbette, tabi, elbet
however	ancak, fakat, oysa, yine, bununla
therefore	dolayısıyla, nedenle, yüzden, bundan
thus	böylece, böylelikle, öyle
otherwise	yoksa, aksi, takdirde
instead	yerine, onun
especially	özellikle, bilhassa
exactly	tam, tamamen, aynen, tamı
just	tam, az, sadece, şimdi, henüz
about	yaklaşık, kadar, aşağı
never	asla, hiç, hiçbir, katiyen
always	daima, hep, her, zaman
often	sık, sıkça, çoğu, çoğunlukla
sometimes	bazen, kimi, arada
usually	genellikle, çoğunlukla
soon	yakında, kısa, hemen, az, birazdan
now	şimdi, artık, şu, şimdiki
then	sonra, o, zaman, ardından
later	sonra, daha, sonradan, sonraları
early	erken, erkenden
late	geç, geçti, geçe
today	bugün, bugünkü
yesterday	dün, dünkü
tomorrow	yarın, yarına, yarınki
once	kez, kere, defa, vaktiyle, eskiden
twice	iki, kez, kere, defa
finally	sonunda, nihayet, son
suddenly	birden, aniden, ansızın
immediately	hemen, derhal
quickly	hızla, çabuk, çabucak, hızlı
slowly	yavaş, yavaşça, ağır
well	iyi, iyice, güzel, iyidir
badly	kötü, fena
far	uzak, uzakta, uzağa, uzaklara
near	yakın, yakında, yanında, yanına
away	uzağa, uzak, uzakta, öteye
back	geri, geriye, arkaya, geride
up	yukarı, üste
down	aşağı, aşağıya, yere
inside	içeri, içinde, içeride, içerde, içine, içeriye
outside	dışarı, dışında
everywhere	her, yerde, yere, yeri
nowhere	hiçbir, yerde
forward	ileri, ileriye, öne, doğru
in	içinde, içeri
into	içine, içeri
on	üzerinde, üstünde, üstüne
at	yanında
to	doğru, kadar, için
from	itibaren, dan, den
of	
with	ile, birlikte, beraber, yla
without	olmadan, olmaksızın
for	için, diye, uğruna
by	tarafından, ile
through	arasından, içinden, aracılığıyla, yoluyla
between	arasında
among	arasında, aralarında
against	karşı, aleyhine
over	üzerinde, üstünde, üstüne
under	altında, altına
behind	arkasında, ardında
in-front-of	önünde, önüne, karşısında
beside	yanında, yanına, yanı
around	etrafında, çevresinde
across	karşı, boyunca, karşısında
along	boyunca
during	sırasında, boyunca, esnasında, süresince
toward	doğru, yönelik, karşı
according-to	göre, uyarınca
despite	rağmen, karşın
instead-of	yerine
because-of	yüzünden, dolayı, nedeniyle, ötürü
except	dışında, hariç, başka
upon	üzerine, üstüne, üstünde
out-of	dışarı, içinden, dışına
be	olmak, oldu, idi, olan, olarak, olduğu, dir, olur
have	var, vardı, sahip, olan, vardır, olmak, yok
become	olmak, oldu, olur, haline, oluyor, olacak, olup
can	olabilir, edebilir, yapabilir, mümkün
could	olabilirdi, edebilirdi, yapabilirdi
must	gerek, lazım, zorunda, gerekir, mutlaka, olmalı
should	gerek, lazım, gerekir, olmalı
will	olacak, edecek
would	olurdu, olacak, ederdi
may	olabilir, belki, edebilir
want	istemek, istiyor, istedi, ister, isteyen
do	yapmak, yaptı, etmek, etti, yapıyor, yapar, yap, yapan
make	yapmak, yaptı, etmek, yapıyor, yapan, yapıp, yapılan, etti
go	gitmek, gitti, gidiyor, gider, git, gidip, giden, gidecek
come	gelmek, geldi, geliyor, gelir, gelen, gel, gelip, gelecek
see	görmek, gördü, görüyor, gören, görür, gör, görünce, görüp
look	bakmak, baktı, bakıyor, bak, bakan, bakar, bakıp, bakarak
say	demek, dedi, diyor, diye, söylemek, der, söyledi, diyen
tell	anlatmak, anlattı, söylemek, söyledi, söyle, anlat, söylüyor, anlatıyor
speak	konuşmak, konuştu, söylemek, söyledi
talk	konuşmak, konuştu, söz, sohbet
ask	sormak, sordu, soruyor, sor, sorar, istemek, sorunca, soran
answer	cevap, yanıt, yanıtladı, cevapladı, karşılık
call	çağırmak, çağırdı, aramak, aradı, seslenmek, denir, denilen
know	bilmek, biliyor, bilir, bildi, tanımak, bilen, bilmiyor, tanıyor
think	düşünmek, düşündü, sanmak, sandı, zannetmek, sanıyor
believe	inanmak, inandı, inanıyor, inanır, inanan
understand	anlamak, anladı, anlıyor, anlar, anlayan, anlaşılan
remember	hatırlamak, anımsamak
forget	unutmak, unuttu, unutur, unutan
learn	öğrenmek, öğrendi
teach	öğretmek, öğretti, ders
read	okumak, okudu, okuyor, okur, okuyan, okuma
write	yazmak, yazdı, yazıyor, yazar, yazan, yazılı, yazılan, yaz
hear	duymak, duydu, işitmek, duyuyor, işitti, duyar, duyan, duyunca
listen	dinlemek, dinledi, dinliyor
feel	hissetmek, duymak, duydu, hissediyor
seem	görünmek, görünüyor, göründü, gibi, benzemek, benziyor
give	vermek, verdi, veriyor, verir, veren, ver, verip, verecek
take	almak, aldı, alıyor, alır, alan, al, alıp, alarak
get	almak, aldı, alıyor, alır, edinmek, alıp, elde
receive	almak, aldı, alan, kabul, alınan
bring	getirmek, getirdi, getir
carry	taşımak, taşıdı, taşıyor, taşıyan, taşır
send	göndermek, yollamak, yolladı
put	koymak, koydu, koyuyor, koy, koyup, koyar, koyan
lay	koymak, yatırmak, koydu, sermek, serdi, yatırdı
set	koymak, koydu, kurmak, kurdu, ayarlamak, belirlemek
keep	tutmak, tuttu, saklamak, sakladı, korumak, tutar, tutuyor, korudu
hold	tutmak, tuttu, tutuyor, tutan, tutar, tutarak, tutup, tut
let	bırakmak, bıraktı, izin, bırak
leave	ayrılmak, ayrıldı, bırakmak, bıraktı, terk, gitti, gitmek, çıktı
stay	kalmak, kaldı, kalıyor, kalır, kal, kalan, kalacak
remain	kalmak, kaldı, kalan, kalır, kalıyor
stand	durmak, durdu, ayakta, duruyor, duran, dikilmek, durur, dikildi
sit	oturmak, oturdu, oturuyor, oturan, oturup
lie	yatmak, yatıyor, yatan, uzanmak, yattı, uzanıyor
lie-down	yatmak, uzanmak, yattı, uzandı
sleep	uyumak, uyudu, uyuyor, uyur, uyuyan, uyku
wake	uyanmak, uyandı, uyanır
rise	yükselmek, kalkmak, kalktı, doğmak, doğdu, artış
raise	kaldırmak, yükseltmek
fall	düşmek, düştü, düşüyor, düşen, düşer, düşüp, düşünce
run	koşmak, koştu, koşuyor, koşarak, koşan, koşar, koşup
walk	yürümek, yürüdü, yürüyor, yürür, yürüyüş
ride	binmek, bindi, biniyor, biner, binip, binen
drive	sürmek, sürdü, sürüyor, kullanmak, süren
fly	uçmak, uçtu, uçuyor, uçan, uçar, uçup
swim	yüzmek, yüzdü, yüzüyor, yüzer, yüzen, yüzme
climb	tırmanmak, çıkmak, çıktı
jump	atlamak, atladı, sıçramak, sıçradı, zıplamak, fırladı, zıpladı
move	hareket, kıpırdamak, taşınmak, oynatmak, ilerlemek, kımıldamak
turn	dönmek, döndü, dönüyor, çevirmek, çevirdi, dönüp, döner
return	dönmek, döndü, dönüş, dönüyor, iade, dönünce, dönen
enter	girmek, girdi, giriyor, giren, girip, girer, gir
arrive	varmak, vardı, gelmek, ulaşmak, geldi, ulaştı, varınca
reach	ulaşmak, ulaştı, varmak, vardı, erişmek, yetişmek, yetişti
follow	izlemek, izledi, takip, izliyor, izleyen
lead	götürmek, önderlik, götürdü, yönetmek
meet	karşılaşmak, tanışmak, buluşmak, görüşmek, tanıştı, buluştu, rastladı
find	bulmak, buldu, buluyor, bulur, bulan, bulunan, bulup, bul
seek	aramak, aradı, arıyor, arayan, arar
lose	kaybetmek, yitirmek, yitirdi
show	göstermek
appear	görünmek, göründü, ortaya, çıktı, belirdi, görünüyor
disappear	kaybolmak, yok
open	açmak, açtı, açıldı, açıyor, açan, açar, açıp, aç
close	kapatmak, kapattı, kapamak, kapadı, kapandı
begin	başlamak, başladı, başlar, başlıyor, başlayan
start	başlamak, başladı, başlatmak, başlıyor, başlar
end	bitmek, bitti, sona, bitirmek, biter, erdi, bitirdi
finish	bitirmek, bitirdi, bitti, tamamlamak, bitmek
stop	durmak, durdu, dur, durdurmak, bırakmak, kesmek, kesildi, bıraktı
continue	devam, sürmek, sürdürmek, sürdü, sürüyor
try	denemek, çalışmak, denedi, çalıştı, uğraşmak
help	yardım
need	ihtiyaç, gerek, lazım, gerekiyor, gerekli, muhtaç
use	kullanmak
work	çalışmak, çalıştı
play	oynamak, oynadı, oynuyor, çalmak, çaldı, oynayan, çalıyor, oynar
live	yaşamak, yaşadı, yaşıyor, yaşar, yaşayan, oturuyor
die	ölmek, öldü, ölüyor, ölür, ölen, ölecek, ölüp
kill	öldürmek, öldürdü
be-born	doğmak, doğdu, doğan, doğar, dünyaya
grow	büyümek, büyüdü, yetişmek, yetişir, büyür, artmak, büyüyen
build	kurmak, inşa, yapmak, kurdu, yaptı, kurulan
break	kırmak, kırdı, kırıldı, bozmak, bozdu, kırık, kırılan
cut	kesmek, kesti, kesiyor, keser, kesip, kesilen, kesik, kes
tear	yırtmak, yırttı, yırtıldı, koparmak
tie	bağlamak, bağladı, bağlı
pull	çekmek, çekti, çekiyor, çeken, çekip, çekerek, çek
push	itmek, itti, itiyor, iterek, iten, itip
throw	atmak, attı, fırlatmak, atıyor, atan, atar, atıp
catch	yakalamak, tutmak, tuttu
hit	vurmak, vurdu, çarpmak, çarptı, vuruyor, vuran, vurur
fight	savaşmak, savaştı, dövüşmek, mücadele, kavga, dövüştü
win	kazanmak, kazandı, yenmek, yendi
save	kurtarmak, korumak, tasarruf
buy	satın, almak, aldı, alır, alıyor, alıp
sell	satmak, sattı, satıyor, satan, satar, satılan, satıp
pay	ödemek, ödedi, ödüyor, öder, ödeyen, ödenen, ödeme
cost	tutmak, mal, tutar, fiyat, tuttu
eat	yemek, yedi, yiyor, yer, yiyen, yiyip, ye, yiyecek
drink	içmek, içti, içiyor, içer, içen, içip, iç
cook	pişirmek, pişirdi, pişti
wear	giymek, giydi, giyiyor, takmak, giyen, giyer, taktı
dress	giyinmek, giydi, giyindi, giydirmek, giysi
wash	yıkamak, yıkadı, yıkıyor, yıkandı
love	sevmek, sevdi, seviyor, sever, seven, âşık, sevgili
hate	nefret, tiksinmek
like	sevmek, beğenmek, hoş, hoşlanmak, seviyor, beğendi, sever, sevdi
hope	ummak, umut, umuyor, umarım, ümit, umar, umdu
fear	korkmak, korktu, korkuyor, korku, korkar, korkan
laugh	gülmek, güldü, gülüyor, gülerek, güler, gülüş, gülen
smile	gülümsemek
cry	ağlamak, ağladı, bağırmak, ağlıyor, bağırdı, haykırdı
weep	ağlamak, ağladı, ağlıyor, ağlar, ağlayan
shout	bağırmak, bağırdı, haykırmak
sing	şarkı, söylemek, söyledi, ötmek, türkü
dance	dans, oynamak, oynadı
wait	beklemek, bekledi, bekliyor
watch	izlemek, seyretmek, izledi, bakmak, izliyor, baktı
choose	seçmek, seçti, seçiyor, seçen, seçer, seçilen
decide	karar, kararlaştırmak, verdi
agree	anlaşmak, kabul, anlaştı, razı, katılıyor
refuse	reddetmek, geri
promise	söz, vaat, vadetmek, vadetti
allow	izin, müsaade, bırakmak, sağlamak
forbid	yasaklamak, yasak
order	emretmek, emretti, buyurmak, emir, buyurdu, ısmarladı
obey	itaat, uymak, uydu, dinlemek
serve	hizmet, sunmak, servis
change	değişmek, değiştirmek
happen	olmak, oldu, oluyor, olur, olan, başına
occur	olmak, meydana, oldu, gerçekleşmek, oluşur
belong	ait, aittir, aitti
own-verb	sahip, sahibi, malik
contain	içermek, içerir, kapsamak, içeriyor, içeren
include	kapsamak, içermek, dahil, kapsar, içerir, içeren
mean	anlamına, demek, demektir, kastetmek, geliyor, anlam
explain	açıklamak, anlatmak, anlattı, izah
describe	tarif, anlatmak, betimlemek, anlattı, tanımlamak
prove	kanıtlamak, ispat, ispatladı
discover	keşfetmek, bulmak, buldu
invent	icat, uydurmak, buldu, uydurdu
create	yaratmak, yarattı, oluşturmak, yaratan
produce	üretmek, üretti, üretilen, üretir, üretim, üreten
develop	geliştirmek, gelişmek
increase	artmak, arttı, artırmak, artış, artıyor, çoğalmak, artar
decrease	azalmak, azaldı, azaltmak, düşmek, azalıyor
improve	iyileştirmek, geliştirmek, düzelmek
prepare	hazırlamak
protect	korumak, korudu, koruyor, koruyan, korur
attack	saldırmak, hücum
destroy	yıkmak, yok, yıktı, mahvetmek, tahrip
burn	yanmak, yakmak, yandı, yanıyor, yaktı, yanan, yakıp
fill	doldurmak, doldu, dolu
cover	örtmek, kaplamak, örttü, kapladı, kaplı
hide	saklamak, gizlemek, sakladı, saklandı, gizledi, gizlendi
touch	dokunmak, dokundu, değmek, değdi
smell	kokmak, koklamak, koku, kokuyor, kokladı, kokusu
point	göstermek, işaret
count	saymak, saydı, sayıyor, sayar, sayıp
measure	ölçmek, ölçtü, ölçüm, ölçer, ölçü
compare	karşılaştırmak, kıyaslamak, benzetmek, mukayese
divide	bölmek, böldü, ayırmak, bölünür, ayırdı, bölen
join	katılmak, katıldı, birleştirmek, katılan
share	paylaşmak, pay
marry	evlenmek, evlendi
visit	ziyaret, gezmek, gezdi, uğramak
travel	seyahat, yolculuk, gezmek, gezdi
rest	dinlenmek
repeat	tekrarlamak, yinelemek
report	bildirmek, rapor, haber
publish	yayımlamak, yayınlamak
print	basmak, bastı, yazdırmak, basılı, basılan
translate	çevirmek, çevirdi, tercüme
study	çalışmak, okumak, incelemek, öğrenim, okuyor
examine	incelemek, muayene, araştırmak
consider	düşünmek, saymak, düşündü, değerlendirmek, sayılır, saydı
suppose	sanmak, varsaymak, sanırım, sanıyor, farz, herhalde
expect	beklemek, bekliyor, umut, bekledi, ummak
intend	niyet, niyetinde, amaçlamak, istemek, niyetli
wish	dilemek, istemek, dilerim, diledi, istiyor, keşke
require	gerektirmek, gerek, istemek, gerekir, gerekli
force	zorlamak, zorladı, zorunda, mecbur, zorla
cause	neden, sebep, yol, açmak
avoid	kaçınmak, sakınmak, kaçındı, önlemek
escape	kaçmak, kaçtı, kurtulmak, kaçıyor, kaçan, kaçıp
offer	sunmak, teklif, sundu, önermek, önerdi, sunan
accept	kabul, benimsemek
thank	teşekkür, sağol
forgive	affetmek, bağışlamak, affetti, affet
greet	selamlamak, selam, karşıladı
knock	vurmak, çalmak, vurdu, çaldı
whisper	fısıldamak, fısıltı
breathe	nefes, solumak, soluk, soludu
shine	parlamak, parladı, parlıyor, ışıldamak, parlayan, parlak
blow	esmek, üflemek, esiyor, esti, üfledi, esen
flow	akmak, aktı, akıyor, akan, akar, akıp
rain	yağmak, yağdı, yağıyor, yağmur, yağan
freeze	donmak, dondu, donuyor, donmuş, donan
hang	asmak, astı, asılı, asıldı, sarkmak, asılmak, asılan
lift	kaldırmak
drop	düşürmek, düştü, bırakmak, damla, düşürdü, düşmek
press	basmak, bastı, sıkmak, bastırdı, sıktı
shake	sallamak, salladı, sarsmak, titremek, silkmek, titredi, sarstı
spread	yaymak, yayıldı, yaydı, sermek, yayılan, yayılmak, serdi
gather	toplamak, toplandı, topladı
collect	toplamak, topladı, biriktirmek
support	desteklemek
suffer	acı, çekmek, çekti, uğramak, katlanmak, çekiyor, uğradı
hurt	acımak, incitmek, acıyor, ağrımak, ağrıyor, yaraladı, incitti
heal	iyileşmek, şifa
first	ilk, birinci, önce, ilki
second	ikinci
third	üçüncü
last	son, geçen, sonuncu
next	sonraki, gelecek, ertesi, önümüzdeki
previous	önceki, evvelki, geçen
half	yarım, yarı, yarısı, buçuk
dozen	düzine
hundred	yüz, yüzlerce, yüzü
thousand	bin, binlerce
million	milyon
number	sayı, numara, sayısı, rakam, sayıda, sayılı, sayının
pair	çift, çifti, çiftin
part	parça, bölüm, kısım, kısmı, parçası, bölümü, kısmını
whole	bütün, tüm, tamamı
rest-remaining	geri, kalan, kalanı, gerisi
time	zaman, vakit, kez, defa, süre, kere, zamanı, zamanda
moment	an, anda, anı, dakika, andan
second-time	saniye
minute	dakika
hour	saat, saati, saatte, saatin, saatler, saatlik
day	gün, günü, günler, günde, güne, günün, gündüz
night	gece, geceyi, gecesi, geceler, gecenin
morning	sabah, sabahı, sabaha
noon	öğle, öğlen, öğleyin
afternoon	öğleden, ikindi, sonra
evening	akşam, akşamı, akşama, akşamları
week	hafta, haftada, haftalar
month	ay, ayda, aylar, ayı, ayın, aylık
year	yıl, yılı, sene, yılda, yıllar, yılın, yıllık, senesi
century	yüzyıl, asır
season	mevsim, sezon
spring	ilkbahar, bahar, baharda
summer	yaz, yazı, yazın, yazlar
autumn	sonbahar, güz
winter	kış, kışın, kışı
age	yaş, çağ, yaşında, yaşı, çağı, yaşta
past	geçmiş, geçen, mazi
present-time	şimdi, bugün, günümüz, şimdiki
future	gelecek, istikbal
beginning	başlangıç, başı, başında, baş
end-noun	son, sonu, sonunda, sonuna, bitiş
clock	saat, saati, saatin
Monday	pazartesi
Tuesday	salı
Wednesday	çarşamba
Thursday	perşembe
Friday	cuma
Saturday	cumartesi
Sunday	pazar
January	ocak, ocakta
February	şubat
March	mart
April	nisan
May	mayıs
June	haziran
July	temmuz
August	ağustos
September	eylül
October	ekim
November	kasım
December	aralık
man	adam, erkek, adamı, adamın, adama, erkeği, adamlar
woman	kadın, kadını, kadına, hanım, kadınlar
person	kişi, insan, kimse, kişiyi, kişinin, şahıs
people	insanlar, halk, kişiler, halkı, halkın, millet
human	insan, insanı, insana, insanlar
child	çocuk, çocuğu, çocuklar
boy	oğlan, çocuk, oğlanı, erkek, delikanlı
girl	kız, kızı, kızlar, kızın, kıza
baby	bebek, bebeği
father	baba, babası, babam, babanın
mother	anne, ana, annesi, annem, anası, annenin
parents	ebeveyn, anne, ana, baba
son	oğul, oğlu, oğlum, oğlunu, oğlan
daughter	kız, kızı, kızım, kızını, kızına, kızları
brother	kardeş, ağabey, abi
sister	kız, kardeş, abla, ablası
husband	koca, kocası, eş, kocam, eşi
wife	karı, karısı, eş, eşi, karım, hanım
family	aile, ailesi, aileyi, ailenin, ailem, ailede
uncle	amca, dayı, amcası, dayısı, amcam
aunt	teyze, hala, teyzesi, halası, yenge
grandfather	dede, büyükbaba, dedesi, dedem
grandmother	büyükanne, nine, babaanne, ninesi, anneanne
friend	arkadaş, dost, dostum, dostu, dostlar
enemy	düşman
neighbour	komşu, komşusu, komşular
guest	misafir, konuk, konuğu
stranger	yabancı
king	kral, padişah, kralı, kralın, krala
queen	kraliçe
prince	prens, şehzade, prensi
lord	efendi, bey, lord, beyi, rab
lady	hanım, bayan, hanımefendi, kadın, leydi
gentleman	bey, beyefendi, efendi, bay, beyler, centilmen
Mr	bay, bey, efendi, sayın
Mrs	hanım, bayan, sayın
Miss	bayan, hanım, matmazel
doctor	doktor, hekim
teacher	öğretmen, hoca, hocası
pupil	öğrenci, talebe
worker	işçi, işçiler, işçinin, emekçi
peasant	köylü, çiftçi, köylünün, köylüler
soldier	asker, askeri, askerler
officer	subay, memur
captain	kaptan, yüzbaşı
general	general, komutan, paşa, orgeneral
sailor	denizci, gemici, tayfa
priest	rahip, papaz, rahibi
judge	yargıç, hâkim
lawyer	avukat
writer	yazar, yazarı, yazarlar
author	yazar, yazarı, müellif
artist	sanatçı, ressam, sanatkâr
merchant	tüccar, tacir
servant	hizmetçi, uşak, uşağı, kul
master	efendi, usta, sahip, hoca, ustası, sahibi
leader	önder, lider, önderi, lideri
chief	şef, baş, reis, başkan
president	başkan, cumhurbaşkanı, reis
minister	bakan, bakanı, nazır, bakanlar
member	üye, üyesi, üyeler, üyenin, üyelik
citizen	vatandaş, yurttaş
crowd	kalabalık, halk
youth	gençlik, genç, gençler
old-man	ihtiyar, yaşlı, adam
name	ad, isim, adı, adını, ismi, adında, adlı
nation	millet, ulus, ulusu, ulusal
tribe	kabile, aşiret, boy, oymak
company	şirket, firma, kumpanya, bölük
group	grup, topluluk, grubu, gruplar, grubun
team	takım, ekip, takımı, ekibi, takımlar
party	parti, fırka, partisi
body	vücut, beden, gövde, bedeni, vücudu
head	baş, kafa, başı, başını, başına, kafası
face	yüz, yüzü, yüzünü, surat, yüzüne, çehre
eye	göz, gözü, gözleri, gözünü, gözüne
ear	kulak, kulağı, kulakları
nose	burun, burnu, burnunu
mouth	ağız, ağzı, ağzını, ağzından
lip	dudak, dudağı, dudaklar
tooth	diş, dişi, dişler, dişini
tongue	dil, dili, dilini, dilin
hair	saç, saçı, saçlar, kıl, tüy
neck	boyun, boynu, boynuna, ense
shoulder	omuz, omuzu, omzu, omzuna, omuzları
arm	kol, kolu, kollar, kolunu
hand	el, eli, elini, elinde, elleri, eller
finger	parmak, parmağı
chest	göğüs, göğsü, sandık, bağrı, göğsünü
heart	kalp, yürek, kalbi, gönül, yüreği, kalbim, gönlü
stomach	mide, karın, karnı, midesi
back-body	sırt, sırtı, sırtını, arka
leg	bacak, bacağı, ayak, bacakları
knee	diz, dizi, dizleri, dizine
foot	ayak, ayağı, ayakları
skin	deri, cilt, derisi, ten, cildi
bone	kemik, kemiği, kemikler
blood	kan, kanı, kanlı, kana, kanın
brain	beyin, beyni, beyninin
voice	ses, sesi, sesle, sesini, sesler
tear-eye	gözyaşı, yaş, yaşlar
sweat	ter, teri, terler
breath	nefes, soluk, soluğu
life	hayat, yaşam, ömür, can, hayatı, ömrü, yaşamı
death	ölüm, ölümü, ölümün, ecel, ölüme
health	sağlık, sağlığı, sıhhat
illness	hastalık
pain	acı, ağrı, sancı, acısı, ağrısı
wound	yara, yarası, yaralar
sleep-noun	uyku, uykusu, uykuya, uykuda
dream	rüya, düş, hayal, rüyası, rüyada, düşler
mind	akıl, zihin, aklı, zihni, aklına, kafa
soul	ruh, can, ruhu, canı, ruhun, ruhlar
spirit	ruh, ruhu, tin, ruhun, ruhlar
thought	düşünce, fikir, fikri
idea	fikir, düşünce, fikri, fikirler
memory	hafıza, anı, bellek, hatıra, anılar, belleği
feeling	duygu, his, duygusu, hissi, duygular
love-noun	aşk, sevgi, aşkı, sevda, aşkın, sevgisi
hatred	nefret, kin, düşmanlık
joy	sevinç, neşe, neşeyle
sorrow	keder, üzüntü, hüzün, gam, acı
anger	öfke, kızgınlık, öfkesi, hiddet, öfkeyle
fear-noun	korku, korkusu
hope-noun	umut, ümit, umudu, ümidi, umutla
courage	cesaret, yüreklilik
shame	utanç, ayıp, utancı, hayâ
pride	gurur, kibir, gururu, övünç
pity	acıma, merhamet, yazık
desire	arzu, istek, arzusu, isteği
pleasure	zevk, haz, keyif, memnuniyet, zevki
happiness	mutluluk, saadet
strength	güç, kuvvet, gücü, gücünü
weakness	zayıflık, zaaf, güçsüzlük
power	güç, kuvvet, gücü, iktidar, kudret, erk
will-noun	irade, iradesi, istenç
knowledge	bilgi, bilgisi, ilim
wisdom	bilgelik, hikmet, akıl
truth	gerçek, hakikat, doğru, gerçeği
lie-noun	yalan, yalanı
mistake	hata, yanlış, hatası
fault	kusur, suç, hata, kabahat, suçu
reason	neden, sebep, nedeni, sebebi, akıl
cause-noun	neden, sebep, nedeni, sebebi
purpose	amaç, maksat, gaye, amacı, hedef
meaning	anlam, mana, anlamı
doubt	şüphe, kuşku, şüphesi, kuşkusu
belief	inanç, inancı, itikat
god	tanrı, Allah, ilah, tanrının, tanrılar
faith	iman, inanç, imanı, inancı
sin	günah, günahı
heaven	cennet, gök, gökler
hell	cehennem
angel	melek, meleği
devil	şeytan, iblis
house	ev, evi, evin, eve, evde, evler, evden, konut
home	ev, evi, eve, evde, evine, evden, evinde, yuva
room	oda, odası, odaya, odada, odanın, odalar, odadan
door	kapı, kapıyı, kapısı, kapının, kapıda, kapıya, kapılar
window	pencere, cam, camı
wall	duvar, duvarı, duvarlar
roof	çatı, dam, çatısı, damı
floor	kat, yer, zemin, döşeme, yere, katta
stairs	merdiven
kitchen	mutfak, mutfağı
garden	bahçe, bahçesi
yard	avlu, avlusu, avluya, bahçe
gate	kapı, kapısı, kapıyı
street	sokak, cadde, sokağı, sokakta, sokaklar, sokağa, caddesi
road	yol, yolu, yola, yolda, yollar, yolun
path	yol, patika, yolu, yola
bridge	köprü, köprüsü
city	şehir, kent, şehri, şehrin, kenti, kentin, şehre, şehirde
town	kasaba, şehir, kent, ilçe
village	köy, köyü, köye, köyde, köyün, köyler, köyden
country	ülke, memleket, ülkesi, ülkeler, yurt, ülkede, ülkenin, ülkeyi
state	devlet, eyalet, durum
border	sınır, sınırı, hudut
place	yer, yeri, yerde, yere, mekan, yerler, yerden
corner	köşe, köşesi, köşede
side	yan, taraf, yanı, tarafı, kenar, yana
top	tepe, üst, üstü, zirve, tepesi
bottom	dip, alt, dibi, dibinde, altı, taban
middle	orta, ortası, ortada
edge	kenar, kenarı, uç
end-place	uç, son, ucu, ucunda, sonu
table	masa, masanın, masaya, tablo, masada, masası, sofra
chair	sandalye, koltuk, iskemle
bed	yatak, yatağı
lamp	lamba, kandil, lambası
candle	mum, mumu, mumlar
fire	ateş, yangın, ateşi
smoke	duman, dumanı, sigara
ash	kül, küller, külü
stove	soba, ocak, fırın, sobası
key	anahtar
box	kutu, kutusu, sandık, kutuyu
bag	çanta, torba, çantası, çuval, poşet
bottle	şişe, şişesi, şişeyi
glass	cam, bardak, kadeh, camı, bardağı
cup	fincan, bardak, kupa
plate	tabak, tabağı, levha
knife	bıçak, bıçağı
spoon	kaşık, kaşığı
rope	ip, halat, ipi, urgan
thread	iplik, ip, ipliği
needle	iğne, iğnesi
cloth	kumaş, bez, örtü
clothes	elbise, giysi, giysiler, giyim, kıyafet, çamaşır
coat	palto, ceket, manto, kaban
shirt	gömlek, gömleği
hat	şapka, şapkası
shoe	ayakkabı, pabuç, kundura
ring	yüzük, halka, yüzüğü
money	para, parası, parayı, paralar, parayla
gold	altın, altını
silver	gümüş
iron	demir, demiri
copper	bakır
wood	ağaç, odun, tahta, ahşap
stone	taş, taşı, taşlar, taşın, taştan
paper	kâğıt, kâğıdı
book	kitap, kitabı, kitaplar
page	sayfa, sahife, sayfası
letter	mektup, mektubu
word	kelime, söz, sözcük, sözü, sözler, laf
sentence	cümle, tümce, cümlesi, ceza, cümleler
language	dil, dili, dilin, dilde, lisan, diller
newspaper	gazete
picture	resim, resmi, tablo, resimler, resimde
photograph	fotoğraf
map	harita
sign	işaret, belirti, levha, tabela
line	çizgi, hat, satır, çizgisi, hattı
story	öykü, hikâye, masal, öyküsü
song	şarkı, türkü, şarkısı, şarkılar
music	müzik, musiki, müziği
play-theatre	oyun, piyes, oyunu
game	oyun, oyunu, maç, oyunlar
tool	alet, araç, aleti, aracı, aletler
machine	makine, makina
wheel	tekerlek, çark, teker
car	araba, otomobil, araç
cart	araba, kağnı, at
train	tren, treni, trene, trenin
ship	gemi, gemisi, gemiyi, gemiye, gemide, gemiler
boat	tekne, sandal, kayık, vapur, teknesi
plane	uçak, uçağı, tayyare
horse-carriage	araba, fayton, at
weapon	silah, silahı, silahlar
sword	kılıç, kılıcı
gun	tüfek, tabanca, silah, top
bomb	bomba, bombası
flag	bayrak, bayrağı, sancak
bell	çan, zil, çanlar, çanı, çıngırak
shop	dükkân, mağaza
market	pazar, piyasa, çarşı, pazarı
school	okul, mektep, okulu, okula, okulda, okulun, okullar
university	üniversite
church	kilise
hospital	hastane
prison	hapishane, cezaevi, hapis, zindan
office	büro, ofis, daire, yazıhane
factory	fabrika
hotel	otel, oteli, otele, otelin
station	istasyon, gar, durak, karakol
airport	havaalanı, havalimanı
library	kütüphane, kitaplık
museum	müze, müzesi
theatre	tiyatro
palace	saray, sarayı, sarayda
castle	kale, şato, kalesi, hisar
tower	kule, kulesi
camp	kamp, ordugâh, kampı, kampa
tent	çadır, çadırı
hut	kulübe, baraka
grave	mezar, kabir, mezarı, kabri
world	dünya, dünyada, dünyanın, dünyaya, dünyası
earth	toprak, yer, dünya, yeryüzü, toprağı
sky	gök, gökyüzü, göğe, sema, gökte
sun	güneş, güneşi
moon	ay, ayı, ayın, mehtap
star	yıldız
light	ışık, ışığı, nur, aydınlık
darkness	karanlık
shadow	gölge, gölgesi
air	hava, havada, havası, havaya
wind	rüzgâr, yel
cloud	bulut, bulutlar
rain-noun	yağmur
snow	kar, karlar, karlı
ice	buz, buzlar, buzu, buzlu
storm	fırtına, kasırga, bora
thunder	gök, gürültü, şimşek, yıldırım
water	su, suyu, sular, suya, suda, sudan, suyun
river	nehir, ırmak, nehri, çay, ırmağı, akarsu
lake	göl, gölü, göle, gölün, göller
sea	deniz, denizi, denize, denizde, denizler
ocean	okyanus
coast	kıyı, sahil, kıyısı, kıyıya
island	ada, adası, adanın, adada, adalar, adaya
wave	dalga, dalgalar
mountain	dağ, dağı, dağlar, dağın, dağa, dağda
summit	zirve, doruk, tepe, zirvesi
valley	vadi, vadisi
glacier	buzul
rock	kaya, kayalar, kayalık
hill	tepe, tepesi, tepeye, tepeler
forest	orman, ormanı, ormanda, ormanlar
field	tarla, alan, alanı, kır, saha
desert	çöl, çölü, çölde, çöller
sand	kum, kumu, kumlar, kumlu
dust	toz, tozu, tozlu, tozlar
tree	ağaç, ağacı, ağaca, ağaçlar
leaf	yaprak, yaprağı
branch	dal, dalı, şube, dallar, kol
root	kök, kökü, kökler, köken
flower	çiçek, çiçeği, çiçekler
grass	ot, çimen, çim, otlar, otları
fruit	meyve, yemiş, meyvesi
apple	elma, elması, elmayı, elmalar
seed	tohum, çekirdek, tohumu
corn	buğday, tahıl, mısır, ekin
bread	ekmek, ekmeği
meat	et, eti, etler, etin
fish	balık, balığı, balıklar
milk	süt, sütü, sütün
egg	yumurta
salt	tuz, tuzu, tuzlu
sugar	şeker, şekeri
oil	yağ, petrol, yağı
wine	şarap, şarabı
beer	bira, birası, biralar
tea	çay, çayı, çayın
coffee	kahve, kahvesi
food	yiyecek, yemek, gıda, besin
meal	yemek, öğün, yemeği
animal	hayvan
dog	köpek, it, köpeği, köpekler
cat	kedi, kedisi, kediler, kediyi, kedinin
horse	at, atı, atlar, atın, ata, atlı, atını
cow	inek, ineği, sığır, inekler
ox	öküz, öküzü, öküzler
sheep	koyun, koyunu, koyunlar
goat	keçi, keçisi, keçiler, teke
pig	domuz
bird	kuş, kuşu, kuşlar, kuşun
chicken	tavuk, piliç, tavuğu
wolf	kurt, kurdu, kurtlar, kurdun
bear	ayı, ayısı, ayılar, ayının
lion	aslan, arslan, aslanı
mouse	fare, sıçan, fareler
snake	yılan, yılanı
insect	böcek, haşere, böceği
north	kuzey, kuzeye
south	güney, güneye
east	doğu, doğuya, doğusu, şark, doğuda
west	batı, batıya, batısı, garp, batıda
left	sol, sola, solda, solu, soldaki
right	sağ, sağa, sağda, sağı, sağdaki
direction	yön, taraf, istikamet, yönü, doğrultu
distance	mesafe, uzaklık
height	yükseklik, boy
depth	derinlik
length	uzunluk, boy, boyu
weight	ağırlık, kilo
size	büyüklük, boyut, boy, ölçü, beden
speed	hız, sürat, hızı, hızla
temperature	sıcaklık, ısı
heat	ısı, sıcak, sıcaklık, hararet
cold-noun	soğuk, soğuğu, nezle
nature	doğa, tabiat, doğası, doğanın
colour	renk, rengi, renkli
sound	ses, sesi, sesler, seda
noise	gürültü, ses, patırtı
silence	sessizlik, sükût, sükûnet
war	savaş, harp, savaşı, harbi, savaşta
peace	barış, sulh, barışı, huzur
battle	savaş, muharebe, çarpışma, savaşı, savaşta
victory	zafer, zaferi, galibiyet
army	ordu, ordusu, ordunun, ordular, orduyu
law	yasa, kanun, hukuk, yasası, yasalar, hukuku, kanunu, kanunlar
right-noun	hak, hakkı, haklar
duty	görev, ödev, vazife, görevi, görevler
freedom	özgürlük, hürriyet, serbestlik
order-noun	düzen, sıra, nizam, düzeni
government	hükümet, yönetim
parliament	parlamento, meclis
election	seçim, seçimi
policy	politika, siyaset
power-state	güç, devlet, güçler, kuvvet, iktidar
economy	ekonomi, iktisat
trade	ticaret, alışveriş
price	fiyat, bedel, fiyatı, paha
cost-noun	maliyet, masraf, gider
tax	vergi, vergisi
bank	banka, bankası
debt	borç, borcu, borçlar
work-noun	iş, çalışma, işi, emek, eser, işler
job	iş, işi, görev, meslek, işe
business	iş, işletme, ticaret, işler, işi
industry	sanayi, endüstri
agriculture	tarım, ziraat, tarımsal
science	bilim, ilim, fen, bilimi
art	sanat, sanatı
history	tarih, tarihi, tarihte, tarihçe
education	eğitim, öğretim
religion	din, dini, dinin, dinler
culture	kültür
tradition	gelenek, anane
custom	âdet, gelenek, töre, görenek
society	toplum, cemiyet, topluluk
community	topluluk, cemaat, toplum
class	sınıf, sınıfı, ders, sınıfta
development	gelişme, kalkınma, gelişim
progress	ilerleme, gelişme, terakki
change-noun	değişiklik
growth	büyüme, artış, gelişme
result	sonuç, netice, sonucu, sonuçlar
effect	etki, sonuç, etkisi, tesir
success	başarı
failure	başarısızlık, yenilgi, arıza
attempt	girişim, deneme, teşebbüs, çaba
experience	deneyim, tecrübe
example	örnek, misal, örneği
case	durum, vaka, dava, olay, hal, durumda, durumu
question	soru, sorun, sorusu, mesele, sual, sorular, soruyu, sorunu
answer-noun	cevap, yanıt, cevabı, karşılık, cevaplar
problem	sorun, problem, sorunu, mesele, sorunlar
solution	çözüm, çözümü, çare
matter	konu, mesele, iş, husus, konusu, konular, konuda, konuyu
thing	şey, şeyi, şeyler, şeyin, nesne
fact	gerçek, olgu, gerçeği
news	haber, haberi
information	bilgi, bilgiler, malumat, enformasyon, bilgiyi
report-noun	rapor, raporu, haber
plan	plan, tasarı, planı
project	proje, tasarı, projesi
program	program
decision	karar, kararı, kararlar
agreement	anlaşma, uzlaşma, mutabakat
contract	sözleşme, mukavele, kontrat
condition	koşul, şart, durum, şartı, koşulu, koşullar, durumu
difference	fark, ayrım, farkı, farklılık
relation	ilişki, bağ, münasebet
role	rol, rolü, rolün
form	biçim, form, şekil, biçimi, şekli, formu
kind	tür, çeşit, cins, türü, türlü, nevi
way	biçim, şekil, tarz, yol, şekilde, biçimde, yolu, şeklinde
method	yöntem, metot, usul
system	sistem, düzen, dizge
process	süreç, işlem, süreci, işlemi
level	düzey, seviye, düzeyi
degree	derece, ölçü
quality	nitelik, kalite
quantity	miktar, nicelik
value	değer, kıymet, değeri, değerler
use-noun	kullanım, yarar
need-noun	ihtiyaç, gereksinim, gerek
help-noun	yardım, imdat
service	hizmet, servis
support-noun	destek, desteği, yardım
danger	tehlike
safety	güvenlik, emniyet
accident	kaza, kazası, kazada
crime	suç, cinayet, suçu, suçlar
punishment	ceza, cezası
proof	kanıt, ispat, delil, kanıtı
secret	sır, gizli, sırrı, sırlar, gizem
promise-noun	söz, vaat, sözü, vaadi
wish-noun	dilek, istek, dileği, arzu, isteği
opinion	görüş, fikir, düşünce, kanı, görüşü, kanaat, görüşler
interest	ilgi, çıkar, faiz, ilgisi, menfaat, çıkarı
attention	dikkat, ilgi
care	bakım, özen, dikkat, bakımı
trust	güven, itimat, güveni
honour	onur, şeref, namus, onuru, şerefi
respect	saygı, hürmet, saygısı
influence	etki, nüfuz, etkisi, tesir
chance	şans, fırsat, şansı, olasılık
luck	şans, talih, uğur, şansı
fate	kader, yazgı, kaderi
journey	yolculuk, seyahat, sefer
visit-noun	ziyaret
meeting	toplantı, buluşma, görüşme
conversation	konuşma, sohbet, söyleşi
speech	konuşma, söz, nutuk, söylev
attack-noun	saldırı, hücum, taarruz
defence	savunma, müdafaa
revolution	devrim, ihtilal, inkılap
movement	hareket, akım
technology	teknoloji
energy	enerji
article	madde, makale, yazı, maddesi
chapter	bölüm, fasıl, bölümü
title	başlık, unvan, başlığı
member-state	üye, devlet
council	konsey, meclis, kurul
committee	komite, kurul, komisyon, encümen
commission	komisyon, kurul
union	birlik, sendika, birliği
organization	örgüt, kuruluş, teşkilat, örgütü, kurum
authority	otorite, yetki, makam, yetkili
measure-noun	önlem, tedbir, ölçü, ölçüt
provision	hüküm, hükmü, hükümler, sağlama
agreement-treaty	antlaşma, anlaşma, muahede
Europe	Avrupa
America	Amerika
Asia	Asya
Africa	Afrika
China	Çin
England	İngiltere
France	Fransa
Germany	Almanya
Russia	Rusya
Italy	İtalya
Spain	İspanya
Japan	Japonya
English	İngiliz
French	Fransız
German	Alman, Almanca, Almanlar
Russian	Rus, Rusça, Ruslar
Chinese	Çin, Çinli, Çince
good	iyi, güzel, iyisi, iyidir, iyiler, hoş
better	daha, iyi, iyisi
best	en, iyi, iyisi
bad	kötü, fena, kötüsü
worse	daha, kötü, beter
great	büyük, ulu, yüce, muazzam
big	büyük, koca, iri, kocaman
small	küçük, ufak, minik
large	büyük, geniş, iri
long	uzun, uzunca
short	kısa, kısaca
high	yüksek
low	alçak, düşük
tall	uzun, boylu
deep	derin
wide	geniş, enli
narrow	dar, ensiz, daracık
thick	kalın, koyu, yoğun, sık
thin	ince, zayıf, incecik
heavy	ağır, ağırdı
light-weight	hafif
strong	güçlü, kuvvetli, sağlam, sert
weak	zayıf, güçsüz
hard	sert, katı, zor
soft	yumuşak
hot	sıcak, kızgın
warm	sıcak, ılık
cool	serin
cold	soğuk
dry	kuru, kurak
wet	ıslak, yaş, nemli
full	dolu, tam, doluydu, tok
empty	boş, boştu
new	yeni, yenisi, yeniden
old	eski, yaşlı, ihtiyar, eskiden
young	genç, gençler, küçük
ancient	eski, antik, kadim
modern	modern, çağdaş
fast	hızlı, çabuk, süratli
slow	yavaş, ağır
near-adjective	yakın, yakındaki
distant	uzak, uzaktaki, ırak
bright	parlak, aydınlık
dark	karanlık, koyu, kara
clear	açık, berrak, net, duru
white	beyaz, ak
black	siyah, kara
red	kırmızı, kızıl, al
green	yeşil
blue	mavi, mavisi
yellow	sarı, sarısı
brown	kahverengi, esmer
grey	gri, kır, boz
beautiful	güzel, hoş
ugly	çirkin
clean	temiz
dirty	kirli, pis
rich	zengin
poor	fakir, yoksul, zavallı
happy	mutlu, mesut, mutluydu, memnun
sad	üzgün, hüzünlü, kederli, acıklı, üzücü
angry	kızgın, öfkeli, kızdı
afraid	korkuyor, korkmuş, korktu, korkan
tired	yorgun
hungry	aç, acıktı
thirsty	susuz, susadı, susamış
sick	hasta, hastaydı
healthy	sağlıklı, sağlam
alive	canlı, sağ, diri, hayatta
dead	ölü, ölüler, ölmüş
free	özgür, serbest, hür, ücretsiz, bedava
busy	meşgul, yoğun
ready	hazır, hazırdı
quiet	sessiz, sakin
loud	yüksek, gürültülü, sesli
sweet	tatlı, şirin, tatlısı
bitter	acı, acıdır
true	gerçek, doğru, hakiki
false	yanlış, sahte, yalan
right-correct	doğru, haklı, doğrudur
wrong	yanlış, haksız
same-identical	aynı, özdeş, aynısı
different	farklı, değişik, başka, ayrı
similar	benzer
possible	mümkün, olası, olanaklı, olabilir
impossible	imkânsız, olanaksız
necessary	gerekli, lazım, zorunlu, gerek
important	önemli, mühim
main	ana, başlıca, asıl, temel, esas
special	özel, özeldir
general-adjective	genel, umumi
common	ortak, yaygın, müşterek
usual	olağan, alışılmış
strange	garip, tuhaf, acayip, yabancı
simple	basit, sade, yalın
difficult	zor, güç, zordu, zordur
easy	kolay, kolaydır
certain	kesin, belli, emin, belirli
sure	emin, kesin, eminim
open-adjective	açık, açıktı
closed	kapalı
public	kamu, halka, genel, kamusal, umumi
private	özel, kişisel
national	ulusal, milli
international	uluslararası, milletlerarası, beynelmilel
political	siyasi, politik, siyasal
economic	ekonomik, iktisadi
social	toplumsal, sosyal, içtimai
human-adjective	insani, insan, beşeri
natural	doğal, tabii
whole-entire	bütün, tüm, tam, tamamı
single	tek, bekâr, biricik, yalnız
double	çift, iki, katı
equal	eşit, denk, eşittir
round	yuvarlak, toparlak
straight	düz, doğru, dümdüz
sharp	keskin, sivri
wise	bilge, akıllı, hakim
stupid	aptal, budala, ahmak, salak
clever	akıllı, zeki, kurnaz
kind-adjective	nazik, iyi, kibar, sevecen
cruel	zalim, acımasız, gaddar
brave	cesur, yiğit, yürekli, kahraman
proud	gururlu, mağrur, kibirli
honest	dürüst, namuslu
famous	ünlü, meşhur, ünlüdür
dear	sevgili, aziz, değerli, sayın
holy	kutsal, mukaddes, aziz
royal	kraliyet, krallık
military	askeri
foreign	yabancı, dış, ecnebi
local	yerel, yerli, mahalli
following	aşağıdaki, izleyen, ertesi, şu
necessary-legal	gerekli, zorunlu
responsible	sorumlu, mesul, yetkili
technical	teknik
available	mevcut, hazır, uygun
various	çeşitli, türlü, değişik, muhtelif
further	daha, ileri, başka, öte
additional	ek, ilave, ayrıca
final	son, kesin, nihai
complete	tam, eksiksiz, tamam, bütün
serious	ciddi, ağır, vahim
terrible	korkunç, berbat, müthiş, dehşet
wonderful	harika, olağanüstü, şahane, muhteşem
pleasant	hoş, güzel, keyifli, tatlı
favourite	gözde, sevdiği, sevilen, favori
"""#
