// swift-format-ignore-file
// The core vocabulary of Polish: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyPolish = #"""
I	ja
me	mnie, mi, mną
my	mój, moja, moje, moim, mojego, mojej, moich, moi
you	ty, cię, ci, ciebie, tobie, tobą
your	twój, twoja, twoje, twoim, twojej, twego, twoich
you-plural	wy, was, wam, pan, pani, państwo, wami, pana
your-plural	wasz, wasza, wasze, pana, waszej, państwa, waszych, waszego
he	on
him	go, jego, mu, niego, nim, jemu, niemu
his	jego
she	ona
her	ją, jej, nią, niej
her-possessive	jej
it	ono, to, je, go
its	jego, jej, swój
we	my
us	nas, nam, nami
our	nasz, nasza, nasze, naszego, naszej, naszych, naszym, nasi
they	oni, one
them	ich, im, je, nich, nimi, nim
their	ich
self	się, siebie, sobie, sobą
one	się, człowiek
who	kto, który, która, którzy, które
whom	kogo, którego, komu, kim, której, którym, którą
whose	czyj, którego, której, których, czyja, czyje
what	co, czego, czym, czemu
which	który, która, które, którego, której, których, jaki, którym
this	ten, ta, to, tego, tej, tym, tę
these	te, ci, tych, tym, tymi
that	tamten, tamta, tamto, ten, ta, to, ów
those	tamte, tamci, tamtych, te, ci, owe
here	tu, tutaj
there	tam
where	gdzie, dokąd, skąd
when	kiedy, gdy
why	dlaczego, czemu
how	jak
how-many	ile, ilu
everyone	wszyscy, każdy, wszystkich
someone	ktoś, kogoś, komuś, kimś
no-one	nikt, nikogo, nikomu, nikim
something	coś, czegoś, czymś
nothing	nic, niczego, niczym
everything	wszystko
anything	cokolwiek, coś, nic
each	każdy, każda, każde, każdego, każdej, każdym
every	każdy, każda, każde, każdego, każdej, każdym
all	wszyscy, wszystkie, cały, cała, całe
both	oba, obie, obaj, obydwa, oboje, obu
other	inny, inna, inne, drugi, innych, inni, innego, innej
same	sam, sama, samo, same, samego, samej
such	taki, taka, takie, takiej, tacy, takich
some	niektóre, jakiś, kilka, jakieś, pewien, jakaś
any	jakikolwiek, jakieś, żaden, jakiś, którykolwiek, dowolny
many	wiele, wielu, dużo, liczne
much	dużo, wiele
few	mało, niewiele, nieliczni
little	mało, trochę, niewiele
more	więcej, bardziej
most	najwięcej, większość, najbardziej
less	mniej
enough	dość, dosyć, wystarczy
several	kilka, kilku, parę
own	własny, własna, własne, swój, swoje, swoją
alone	sam, sama, samotny, samo, sami
together	razem, wspólnie, wraz
and	i, a, oraz
or	lub, albo, czy, bądź
but	ale, lecz, a, jednak
if	jeśli, jeżeli, gdyby, gdy
because	ponieważ, bo, gdyż, bowiem, dlatego
that-conjunction	że, iż, żeby, aby, by
so	więc, zatem, dlatego
so-degree	tak, taki, taka, takie
than	niż, od
as	jak, jako
while	podczas, gdy, kiedy
although	chociaż, choć, mimo
before	zanim, przed, przedtem, nim
after	po, potem, gdy
until	aż, dopóki, do
since	od, odkąd
unless	chyba, jeśli
whether	czy
neither	ani, żaden, żadna, też
either	albo, też
not	nie
no	nie
no-determiner	żaden, żadna, żadne, żadnego, żadnej, żadnych
yes	tak
also	także, również, też
only	tylko, jedynie, dopiero
even	nawet
still	wciąż, jeszcze, nadal, ciągle
already	już
yet	jeszcze, dotąd
again	znowu, znów, ponownie
very	bardzo
too	zbyt, za
almost	prawie, niemal
quite	całkiem, dość, zupełnie
rather	raczej, dość
perhaps	może, chyba
certainly	oczywiście, pewnie, niewątpliwie, zapewne
really	naprawdę, rzeczywiście
indeed	istotnie, rzeczywiście, doprawdy, faktycznie
of-course	oczywiście, naturalnie
however	jednak, natomiast
therefore	dlatego, zatem, więc, toteż
thus	tak, zatem, więc
otherwise	inaczej, przeciwnym
instead	zamiast
especially	szczególnie, zwłaszcza
exactly	dokładnie, właśnie
just	właśnie, dopiero
about	około, mniej
never	nigdy
always	zawsze
often	często
sometimes	czasem, niekiedy
usually	zwykle, zazwyczaj, zwykł
soon	wkrótce, niedługo, zaraz
now	teraz, obecnie
then	wtedy, potem, wówczas
later	później, potem
early	wcześnie, rano
late	późno
today	dziś, dzisiaj
yesterday	wczoraj
tomorrow	jutro
once	raz, kiedyś, niegdyś
twice	dwukrotnie, dwa, razy
finally	wreszcie, końcu, ostatecznie
suddenly	nagle
immediately	natychmiast, zaraz, niezwłocznie
quickly	szybko, prędko
slowly	powoli, wolno
well	dobrze
badly	źle
far	daleko
near	blisko, niedaleko, koło
away	precz, stąd, daleko
back	powrotem, wstecz
up	górę, wzwyż
down	dół, dołu
inside	wewnątrz, środku, wnętrzu
outside	zewnątrz, dworze, dwór
everywhere	wszędzie
nowhere	nigdzie
forward	naprzód, przodu, przód
in	w, we
into	w, do, we
on	na
at	przy, w, na, u
to	do, ku, na, dla
from	od, z, ze, ode
of	z, ze, od
with	z, ze
without	bez, beze
for	dla, za, na, przez
by	przez, przy, koło
through	przez
between	między, pomiędzy
among	wśród, pośród, między
against	przeciw, wbrew
over	nad, ponad
under	pod
behind	za
in-front-of	przed
beside	obok, przy, koło
around	wokół, dookoła, dokoła
across	przez
along	wzdłuż
during	podczas, czasie, trakcie
toward	ku, kierunku, stronę
according-to	według, zgodnie, wedle
despite	mimo, pomimo
instead-of	zamiast
because-of	powodu, przez
except	oprócz, prócz, poza, wyjątkiem
upon	na
out-of	z, ze, spod
be	być, jest, był, była, są, było, byli, były
have	mieć, ma, miał, mam, mają, miała, mamy, masz
become	stać, stał, stała, zostać, został, staje, stało
can	móc, może, mogę, mogą, możesz, można, możemy, potrafi
could	mógł, mogła, mogło, mogli, mógłby, mogły, mogłaby
must	musieć, musi, muszę, musiał, muszą, musisz, trzeba, musimy
should	powinien, powinna, należy
will	będzie, będę, będą
would	by, byłby, byłaby, byłoby, chciałby
may	może, mogą, mogę, można, wolno
want	chcieć, chce, chciał, chcesz, chcą
do	robić, zrobić, robi, zrobił, czynić, robił, robię, uczynić
make	robić, zrobić, robi, zrobił, uczynił, wykonać, tworzyć, sprawić
go	iść, idzie, szedł, poszedł, pójść, idę, szła, jechać
come	przyjść, przyszedł, przychodzić, przybyć, chodź, przyjdzie
see	widzieć, widzi, zobaczyć, widział, widzę, ujrzał
look	patrzeć, patrzy, spojrzał, wyglądać, popatrz
say	powiedzieć, mówić, rzekł, mówi, mówił, powie, rzekła, powiadać
tell	powiedzieć, opowiadać, mówić, opowiedzieć, powie, mówi, mówił
speak	mówić, mówi, mówił, mówię, rozmawiać, mówią, przemówił
talk	rozmawiać, mówić, mówi, mówił, gadać, porozmawiać
ask	pytać, zapytać, prosić, spytał, pyta, poprosić, prosi
answer	odpowiedzieć, odparł, odrzekł
call	wołać, nazywać, dzwonić, woła, zawołał, wezwać, zwać, nazwać
know	wiedzieć, wie, znać, wiem, zna, znam, wiesz
think	myśleć, myśli, myślał, myślę, sądzić, pomyślał, sądzę, uważać
believe	wierzyć, wierzę, uwierzyć, sądzić
understand	rozumieć, zrozumieć, pojąć
remember	pamiętać, przypominać, zapamiętać
forget	zapomnieć, zapominać
learn	uczyć, nauczyć, uczył, uczy, uczę, dowiedzieć, uczą
teach	uczyć, uczył, nauczyć, uczy, nauczać
read	czytać, przeczytać, czyta, czytał, odczytać, czytam
write	pisać, napisać, pisze, pisał
hear	słyszeć, usłyszeć, słyszał, słychać
listen	słuchać, posłuchać, wysłuchać
feel	czuć, czuje, poczuć, czuł, poczuł, czuła, uczuł
seem	wydawać, zdawać, wydaje, zdaje, zdawało
give	dać, dawać, dał, daje, dała, daj, dam, da
take	wziąć, brać, bierze, wziął, zabrać, wzięła, zająć, brał
get	dostać, otrzymać, dostał, dostaje, uzyskać, zdobyć
receive	otrzymać, dostać, przyjąć, odebrać
bring	przynieść, przyprowadzić, przynosić, przywieźć
carry	nieść, nosić, niósł, nosi, niesie, nosił, niosła, wieźć
send	wysłać, posłać, wysyłać, posłał, przysłać
put	położyć, postawić, kłaść, włożyć, stawiać, kładzie, włożył
lay	kłaść, położyć, kładzie, kładł, złożyć
set	ustawić, postawić, ustalić, stawiać, zachodzi
keep	trzymać, zachować, utrzymać
hold	trzymać, potrzymać, utrzymać
let	pozwolić, niech, puścić, pozwalać, dać
leave	zostawić, opuścić, wyjść, odejść, wyjechać, odszedł, wyszedł, porzucić
stay	zostać, został, pozostać, zostaje, zostań
remain	pozostać, zostać, został, zostaje
stand	stać, stoi, stał, stała, stanąć, stoją, stanął, stali
sit	siedzieć, siadać, usiąść, usiadł, siada, siadł
lie	leżeć, leży, leżał, leżą, leżała, leżało
lie-down	położyć, kłaść, kładzie, kładł
sleep	spać, śpi, spał, śpię, zasnąć, spała, śpią, zasnął
wake	budzić, obudzić, budzi, zbudzić
rise	wstać, wstawać, wstał, wzrosnąć, wstaje, wschodzić, podnieść
raise	podnieść, podnosić, podniósł, wznieść
fall	spadać, upaść, spaść, padać, padł, upadł, spadł, pada
run	biec, biegać, biegnie, biegł, pobiegł, biega, uciekać
walk	chodzić, iść, spacerować, szedł, idzie
ride	jechać, jeździć, jedzie, jechał
drive	jechać, prowadzić, jeździć, jedzie, kierować, jechał, pędzić
fly	latać, lecieć, leci, lata, leciał, polecieć, latał
swim	pływać, płynąć, pływa, płynie, płynął, pływał
climb	wspinać, wspiąć, włazić, wejść
jump	skakać, skoczyć, skacze, wyskoczył
move	ruszać, poruszać, ruszyć, przesunąć, ruszył, rusza
turn	obracać, odwrócić, obrócić, skręcić, zwrócić, kręcić
return	wrócić, wracać, wrócił, powrócić, wraca, oddać, zwrócić
enter	wejść, wchodzić, wszedł, weszła, wkroczyć, wejdź
arrive	przybyć, przyjechać, przyjść, dotrzeć
reach	osiągnąć, dotrzeć, sięgać, dotarł, dojść, sięgnąć
follow	iść, śledzić, następować, podążać, szedł, idzie
lead	prowadzić, wieść, wiedzie, kierować, zaprowadzić, przewodzić
meet	spotkać, spotykać, poznać
find	znaleźć, znalazł, znajdować, odnaleźć, znajdzie
seek	szukać, szuka, szukał, poszukiwać, szukają
lose	stracić, zgubić, tracić, utracić, przegrać, traci, gubić
show	pokazać, pokazywać, pokaże, okazać, wskazać, ukazać
appear	pojawić, ukazać, zjawić, ukazuje
disappear	znikać, zniknąć, znika, zginąć
open	otworzyć, otwierać, otwarty, otwarł
close	zamknąć, zamykać
begin	zacząć, zaczynać, rozpocząć, zaczął, zaczęła, począł
start	zacząć, rozpocząć, zaczynać, zaczął, zaczęła, ruszyć
end	kończyć, skończyć, zakończyć, ukończyć
finish	skończyć, kończyć, zakończyć, ukończyć, dokończyć
stop	zatrzymać, przestać, stanąć
continue	kontynuować, trwać, trwa, dalej, nadal
try	próbować, spróbować, starać, próbuje, stara, usiłować, starał
help	pomagać, pomóc, pomógł, pomoże
need	potrzebować, trzeba
use	używać, użyć, używa, korzystać, stosować, użył
work	pracować, działać
play	grać, bawić, gra, grał, bawi, grają, zagrać, bawił
live	żyć, mieszkać, żyje, żył, żyją, żyła, żyli
die	umrzeć, umierać, umarł, zmarł, zginął, umarła
kill	zabić, zabijać, zabił, zabity
be-born	urodzić, rodzić, rodzi, narodzić
grow	rosnąć, rośnie, rósł, wyrosnąć, urosnąć, wzrastać, rosną, hodować
build	budować, zbudować, buduje, wybudować
break	złamać, łamać, zepsuć, rozbić, złamał, stłuc, przerwać, pękać
cut	ciąć, kroić, wyciąć, obciąć, tnie, pokroić, uciął
tear	rwać, drzeć, rozdzierać, rozerwać, podrzeć, rozdarł
tie	wiązać, związać, przywiązać, wiąże
pull	ciągnąć, pociągnąć, szarpać, wyciągnąć
push	pchać, pchnąć, popchnąć, pcha, pchnął
throw	rzucić, rzucać, rzucił, rzuca, cisnąć, wyrzucić
catch	złapać, łapać, chwycić, złapał, łowić, schwytać
hit	uderzyć, bić, uderzać, bił, trafić, bije
fight	walczyć, bić, bił, bije
win	wygrać, zwyciężyć, wygrywać, wygrał
save	uratować, ratować, ocalić, zbawić, oszczędzać, zapisać
buy	kupić, kupować, kupił, kupuje, kupię
sell	sprzedać
pay	płacić, zapłacić, płaci, płacił
cost	kosztować, kosztuje
eat	jeść, zjeść, je, jadł, zjadł, jem, jedzą, jedz
drink	pić, wypić, pije, pił, napić, piją, wypił, piła
cook	gotować, ugotować, gotuje, kucharz
wear	nosić, nosi, nosił, ubrany
dress	ubierać, ubrać, ubrany, ubrał
wash	myć, umyć, prać, myje, mył, umył, pierze
love	kochać, kocha, kocham, kochał, miłować, pokochać
hate	nienawidzić
like	lubić, lubi, lubię, lubił, podobać, lubią
hope	ufać, spodziewać, nadzieję, liczyć
fear	bać, boi, boję, bał, boją, lękać, obawiać, bój
laugh	śmiać, śmieje, śmiał, roześmiać, śmiała, zaśmiał
smile	uśmiechać
cry	płakać, płacze, krzyczeć, płakał, zapłakać, rozpłakać
weep	płakać, płacze, szlochać, płakał, łkać
shout	krzyczeć, krzyknąć, wołać
sing	śpiewać, zaśpiewać
dance	tańczyć, zatańczyć, tańczą
wait	czekać, czeka, czekał, poczekać, zaczekać, czekaj
watch	patrzeć, oglądać, obserwować, pilnować, patrzy
choose	wybrać, wybierać, wybrał
decide	zdecydować, postanowić, decydować
agree	zgodzić, zgadzać, zgoda, uzgodnić
refuse	odmówić, odmawiać, odrzucić
promise	obiecać, obiecywać, przyrzec
allow	pozwolić, pozwalać, zezwalać, umożliwiać, dopuszczać
forbid	zabronić, zakazać, zabraniać, zakazywać
order	kazać, rozkazać, każe, kazał, polecić
obey	słuchać, posłuchać, usłuchać
serve	służyć, służy, służył, obsługiwać, służą, podać
change	zmienić, zamienić
happen	zdarzyć, stać, zdarzać, dziać, dzieje, stało
occur	występować, zdarzać, wystąpić, zdarzyć, zachodzić, nastąpić
belong	należeć, należy, należał
own-verb	posiadać, mieć, właściciel
contain	zawierać
include	obejmować, zawierać, włączyć, obejmuje, włączać
mean	znaczyć, oznaczać
explain	wyjaśnić, tłumaczyć, objaśniać
describe	opisać, opisywać, opisuje
prove	udowodnić, dowieść, dowodzić, udowadniać, okazać
discover	odkryć, odkrywać, odkrył
invent	wynaleźć, wymyślić, wynalazł
create	tworzyć, stworzyć, utworzyć
produce	produkować, wytwarzać, wyprodukować
develop	rozwijać, rozwinąć, opracować
increase	zwiększyć, wzrosnąć, wzrastać, rosnąć
decrease	zmniejszyć, maleć, spadać, obniżać
improve	poprawić, ulepszyć, polepszyć, doskonalić
prepare	przygotować
protect	chronić, ochraniać, bronić
attack	atakować, zaatakować, napadać, atakuje, napaść
destroy	zniszczyć, niszczyć, burzyć, zburzyć
burn	palić, spalić, płonąć, pali, spalił, płonie, palił, spłonął
fill	wypełnić, napełnić
cover	pokryć, przykryć, okryć, zakryć, pokrywać, pokryty
hide	ukryć, schować, ukrywać, kryć, ukrył, chować
touch	dotknąć, dotykać, ruszać
smell	pachnieć, wąchać, czuć, śmierdzieć
point	wskazać, wskazywać, pokazać, wskazuje
count	liczyć, policzyć, liczy, liczył
measure	mierzyć, zmierzyć
compare	porównać
divide	dzielić, podzielić, podział
join	łączyć, połączyć, przyłączyć, dołączyć, wstąpić
share	dzielić, podzielić, udostępniać
marry	ożenić, poślubić, żenić, ożenił, wyjść
visit	odwiedzić, zwiedzać
travel	podróżować, jechać, jeździć
rest	odpoczywać, spoczywać, spocząć
repeat	powtarzać, powtórzyć
report	donieść, zgłosić, donosić, zgłaszać, relacjonować
publish	opublikować, publikować, wydać, ogłosić
print	drukować, wydrukować, drukuje
translate	tłumaczyć, przetłumaczyć, przełożyć, przekładać
study	studiować, uczyć, badać, uczy
examine	badać, zbadać, bada, sprawdzić, egzaminować
consider	rozważać, uważać, rozpatrzyć, uważa
suppose	przypuszczać, sądzić, sądzę
expect	oczekiwać, spodziewać, oczekuje
intend	zamierzać, zamiar
wish	życzyć, pragnąć, życzę, chcieć, pragnie, życzy
require	wymagać, żądać
force	zmusić, zmuszać, zmuszony
cause	powodować, spowodować, wywołać, sprawić
avoid	unikać, uniknąć, unika, omijać
escape	uciec, uciekać, uciekł, zbiec
offer	ofiarować, oferować, proponować, zaproponować, oferuje
accept	przyjąć, przyjmować, akceptować, zaakceptować
thank	dziękować, podziękować, dziękuję, dzięki
forgive	wybaczyć, przebaczyć, darować
greet	witać, pozdrawiać, powitać, przywitać, pozdrowić, wita
knock	pukać, zapukać, stukać, puka
whisper	szeptać, szepnąć, szepcze
breathe	oddychać, dyszeć
shine	świecić, błyszczeć, lśnić, jaśnieć
blow	wiać, dmuchać, wieje, dąć, wiał, dmie
flow	płynąć, płynie, ciec, cieknie, płynął, upływać
rain	padać, deszcz, pada, padało, padał
freeze	zamarzać, marznąć, mrozić
hang	wisieć, wiesza, powiesić, wisi, wisiał
lift	podnieść, podnosić, podniósł, unieść, uniósł, unosić
drop	upuścić, spadać, spaść, upuszczać, opuścić
press	nacisnąć, naciskać, przycisnąć, ściskać
shake	trząść, potrząsać, trzęsie, wstrząsnąć, drżeć
spread	rozprzestrzeniać, szerzyć, rozłożyć, rozpościerać
gather	zbierać, zebrać, zgromadzić, zebrał, gromadzić
collect	zbierać, zebrać, kolekcjonować
support	wspierać, popierać, poprzeć, wesprzeć
suffer	cierpieć, ucierpieć
hurt	boleć, boli, ranić, zranić, skrzywdzić, bolało
heal	leczyć, uzdrowić, wyleczyć, goić, uleczyć, uzdrawiać
first	pierwszy
second	drugi, druga, drugiej
third	trzeci
last	ostatni, zeszły
next	następny, przyszły, kolejny, najbliższy
previous	poprzedni
half	pół, połowa, połowie, połowy
dozen	tuzin, kilkanaście
hundred	sto, setki, stu
thousand	tysiąc, tysięcy
million	milion
number	liczba, numer, liczby, liczbę, numery
pair	para, pary, parę, par
part	część, części
whole	całość, cały
rest-remaining	reszta, reszty, resztę, pozostały
time	czas, czasu, czasie, czasy, czasem
moment	chwila, moment, chwili, chwilę
second-time	sekunda
minute	minuta, minut, minuty
hour	godzina
day	dzień, dni, dnia, dniu, dniem
night	noc, nocy, nocą, noce
morning	ranek, rano, poranek, rana, ranka
noon	południe
afternoon	popołudnie
evening	wieczór
week	tydzień, tygodni
month	miesiąc, miesięcy
year	rok, roku, lat, lata, latach, rokiem
century	wiek, wieku, wieki, stulecie, wieków
season	sezon, pora, sezonu, pory
spring	wiosna, wiosny, wiosnę
summer	lato, lata, latem, lecie
autumn	jesień
winter	zima, zimy, zimę, zimie
age	wiek, wieku, epoka
past	przeszłość, miniony, zeszły
present-time	teraźniejszość, obecnie, obecny
future	przyszłość
beginning	początek
end-noun	koniec, końca, końcu, końcem
clock	zegar, zegarek
Monday	poniedziałek
Tuesday	wtorek, wtorku
Wednesday	środa, środę, środy
Thursday	czwartek
Friday	piątek, piątku
Saturday	sobota, sobotę, soboty
Sunday	niedziela
January	styczeń, stycznia
February	luty, lutego, lutym
March	marzec, marca, marcu
April	kwiecień, kwietnia
May	maj, maja, maju
June	czerwiec, czerwca
July	lipiec, lipca, lipcu
August	sierpień
September	wrzesień, września
October	październik
November	listopad
December	grudzień, grudnia
man	mężczyzna, człowiek, mąż
woman	kobieta, kobiecie
person	osoba, osoby, osób, osobę, człowiek
people	ludzie, ludzi, naród, lud, ludu, osoby
human	człowiek, ludzki, ludzka
child	dziecko, dzieci
boy	chłopiec, chłopak
girl	dziewczyna
baby	niemowlę, dziecko
father	ojciec, ojca, ojcu, ojcem, tata, ojcze
mother	matka, matki, matkę, mama, matce, mamo
parents	rodzice
son	syn, syna, synowie, synem, synów, synu
daughter	córka, córki, córkę, córek, córce
brother	brat, bracia, brata, bratem, braci, bratu
sister	siostra
husband	mąż, męża, mężem, mężowi
wife	żona, żony, żonę, żonie
family	rodzina
uncle	wuj, wujek, stryj, wuja
aunt	ciotka, ciocia, ciotki
grandfather	dziadek, dziadka
grandmother	babcia, babka, babci
friend	przyjaciel, kolega
enemy	wróg, wroga, wrogowie, wrogiem
neighbour	sąsiad
guest	gość, goście, gości, gościa
stranger	obcy, nieznajomy, obcego
king	król, króla, królem
queen	królowa
prince	książę, księcia, królewicz
lord	pan, pana, lord, panu
lady	pani, dama, panie, panią
gentleman	pan, dżentelmen, panowie
Mr	pan, pana, panu, panie, panem
Mrs	pani, panią
Miss	panna, panny, panno, panienka
doctor	lekarz, doktor
teacher	nauczyciel
pupil	uczeń, uczniowie, student, uczennica
worker	pracownik, robotnik
peasant	chłop, chłopa, wieśniak, rolnik
soldier	żołnierz
officer	oficer, urzędnik
captain	kapitan
general	generał
sailor	marynarz, żeglarz
priest	ksiądz, kapłan, księdza
judge	sędzia, sędziego, sędziowie
lawyer	prawnik, adwokat
writer	pisarz
author	autor, autora, autorzy
artist	artysta, artyści
merchant	kupiec, kupca, kupcy, handlarz
servant	sługa, służący, sługi
master	mistrz, pan, pana
leader	przywódca, lider, wódz
chief	szef, wódz, szefa, naczelnik
president	prezydent, prezes
minister	minister
member	członek, członka
citizen	obywatel
crowd	tłum, tłumu, tłumy
youth	młodość, młodzież
old-man	starzec, starca, staruszek, stary
name	imię, nazwa, nazwisko, imienia, nazwę
nation	naród, narodu, narody
tribe	plemię, plemiona
company	firma, spółka, firmy, towarzystwo, spółki
group	grupa, grupy, grupę, grup
team	zespół, drużyna
party	partia, partii, partie, stronnictwo
body	ciało, ciała, ciałem, ciele
head	głowa, głowy, głowę
face	twarz, twarzy
eye	oko, oczy, oczu, oka, oczami
ear	ucho, uszy, ucha, uszu
nose	nos, nosa, nosem
mouth	usta, ust, ustach, ustami
lip	warga, usta, wargi
tooth	ząb, zęby, zębów, zęba
tongue	język, języka
hair	włosy, włosów, włos
neck	szyja, szyi, szyję, kark
shoulder	ramię, bark, ramiona, ramieniu
arm	ramię, ręka, ramiona, ręki, rękę
hand	ręka, ręce, rękę, dłoń, ręki, rąk, dłoni
finger	palec, palce, palcem, palców
chest	pierś, piersi, klatka
heart	serce, serca, sercu, sercem
stomach	żołądek, brzuch
back-body	plecy, grzbiet, plecach
leg	noga, nogi, nogę, nóg
knee	kolano, kolana
foot	stopa, noga, stopy, nogi, stóp
skin	skóra, skóry, skórę
bone	kość, kości
blood	krew, krwi, krwią
brain	mózg, mózgu
voice	głos, głosem, głosu, głosy
tear-eye	łza, łzy, łez, łzami
sweat	pot, potu, potem
breath	oddech, tchu, dech
life	życie, życia, życiu
death	śmierć
health	zdrowie
illness	choroba
pain	ból, bólu, bóle
wound	rana, rany, ran, ranę
sleep-noun	sen, snu, śnie
dream	sen, marzenie, sny, snu, śnie
mind	umysł, rozum, umysłu
soul	dusza, duszy, duszę, dusz
spirit	duch, ducha, duchy, duchem
thought	myśl, myśli
idea	pomysł, idea, myśl, idei
memory	pamięć, wspomnienie
feeling	uczucie, uczuć, poczucie
love-noun	miłość
hatred	nienawiść
joy	radość
sorrow	smutek, żal, żałość, smutku, żalu
anger	gniew, złość, gniewu
fear-noun	strach, lęk, obawa, bojaźń
hope-noun	nadzieja
courage	odwaga, odwagi, męstwo
shame	wstyd, wstydu, hańba
pride	duma, dumy, pycha
pity	litość, szkoda, żal
desire	pragnienie, chęć, żądza
pleasure	przyjemność, rozkosz
happiness	szczęście
strength	siła, siły, sił, siłę, moc
weakness	słabość
power	moc, władza, siła, potęga, mocy, władzy
will-noun	wola, woli, wolę
knowledge	wiedza, wiedzy, wiedzę, znajomość
wisdom	mądrość
truth	prawda, prawdę, prawdy
lie-noun	kłamstwo
mistake	błąd, błędy, błędu, pomyłka
fault	wina, winy, błąd, winę
reason	powód, powodu, rozum, przyczyna
cause-noun	przyczyna, powód, sprawa
purpose	cel, celu, celem, cele
meaning	znaczenie, sens
doubt	wątpliwość
belief	wiara, przekonanie, wiary, wierzenie
god	bóg, boga, bogu, bogowie, boże, bogiem
faith	wiara, wiary, wiarę, wierze
sin	grzech
heaven	niebo, nieba, niebie, niebiosa
hell	piekło, piekła, piekle
angel	anioł, anioła, aniołowie
devil	diabeł, diabła, szatan, czart
house	dom, domu, domy, domem, domów
home	dom, domu
room	pokój, pokoju, izba, izby
door	drzwi, drzwiami
window	okno, okna, oknie, oknem, okien
wall	ściana, mur, ściany, muru, mury
roof	dach, dachu, dachy
floor	podłoga, piętro, podłodze
stairs	schody, schodach
kitchen	kuchnia
garden	ogród, ogrodu, ogrodzie
yard	podwórze, dziedziniec
gate	brama, bramy, bramę, furtka, wrota
street	ulica, ulicy, ulicę
road	droga, drogi, drogę, drodze, dróg
path	ścieżka, droga, drogi
bridge	most, mostu, mosty, moście
city	miasto, miasta, miast, mieście
town	miasto, miasteczko, miasta, mieście
village	wieś, wsi, wioska, wioski
country	kraj, kraju, kraje, krajów, państwo
state	państwo, stan, stanu, stany
border	granica
place	miejsce
corner	róg, kąt, rogu, kącie, kąta
side	strona, bok, strony, boku, stronę
top	szczyt, wierzchołek, góra
bottom	dno, dna, dnie, spód, dół
middle	środek, środku
edge	krawędź, brzeg, skraj, brzegu
end-place	koniec, końcu, końca
table	stół, stołu, stole, stołem, tabela
chair	krzesło, krześle, fotel
bed	łóżko, łóżka, łóżku
lamp	lampa, lampy, lampę
candle	świeca, świecę, świeczka
fire	ogień, ognia, pożar, ogniem, ogniu
smoke	dym, dymu, dymem
ash	popiół
stove	piec, pieca, kuchenka
key	klucz, klucze
box	pudełko, skrzynia, pudło
bag	torba, worek, torby, torbę, torebka
bottle	butelka, flaszka
glass	szklanka, szkło, kieliszek, szkła
cup	kubek, filiżanka, kielich, puchar
plate	talerz, płyta
knife	nóż, noża, nożem, noże
spoon	łyżka, łyżki, łyżkę
rope	lina, sznur, liny, linę
thread	nić, nici, nitka
needle	igła, igły, igłę
cloth	tkanina, sukno, płótno, materiał
clothes	ubranie, odzież, szaty
coat	płaszcz
shirt	koszula
hat	kapelusz, czapka
shoe	but, buty, butów, buta
ring	pierścień, obrączka
money	pieniądze, pieniędzy
gold	złoto, złota, złotem
silver	srebro, srebra
iron	żelazo, żelaza
copper	miedź, miedzi
wood	drewno, drzewo, drewna
stone	kamień
paper	papier
book	książka, księga, księgi
page	strona, strony, stronie, kartka
letter	list, listu, listy, liście
word	słowo, słowa, słów, słowem, wyraz
sentence	zdanie, zdania
language	język, języka
newspaper	gazeta, gazety, dziennik
picture	obraz, obrazu, obrazek
photograph	zdjęcie, fotografia
map	mapa, mapy, mapę, mapie
sign	znak, znaku, znaki
line	linia, linii, linię, wiersz
story	opowieść, historia, opowiadanie
song	pieśń, piosenka, pieśni
music	muzyka, muzyki, muzykę
play-theatre	sztuka, sztuki, sztukę, dramat
game	gra, gry, zabawa, grę, mecz
tool	narzędzie
machine	maszyna
wheel	koło, koła, kół, kołem
car	samochód, auto, wóz
cart	wóz, wozu, wózek, wozy
train	pociąg
ship	statek, okręt, statku
boat	łódź, łódka, łodzi, łodzie
plane	samolot
horse-carriage	powóz, kareta, powozu, bryczka
weapon	broń, broni, bronią
sword	miecz, miecza, szabla, miecze
gun	pistolet, strzelba, karabin, broń, działo
bomb	bomba, bomby, bombę, bomb
flag	flaga, flagi, flagę, chorągiew
bell	dzwon, dzwonek, dzwony
shop	sklep, sklepu, sklepy
market	rynek, rynku, targ
school	szkoła, szkoły, szkole, szkół
university	uniwersytet, uczelnia
church	kościół, kościele, cerkiew
hospital	szpital
prison	więzienie
office	biuro, urząd, biura, biurze
factory	fabryka
hotel	hotel, hotelu
station	stacja, dworzec, stacji, dworca
airport	lotnisko
library	biblioteka
museum	muzeum, muzea, muzeów
theatre	teatr, teatru
palace	pałac, pałacu
castle	zamek, zamku, zamki
tower	wieża, wieży, wieżę
camp	obóz, obozu, obozie
tent	namiot
hut	chata, chaty, chatka, chatę
grave	grób, grobu, groby, mogiła
world	świat, świata, świecie
earth	ziemia, ziemi, ziemię
sky	niebo, nieba, niebie
sun	słońce, słońca
moon	księżyc
star	gwiazda, gwieździe
light	światło, świetle
darkness	ciemność, mrok, mroku
shadow	cień, cienia, cieniu, cienie
air	powietrze
wind	wiatr, wiatru, wiatry
cloud	chmura, obłok, chmury
rain-noun	deszcz
snow	śnieg, śniegu
ice	lód, lodu, lodem, lodzie
storm	burza, burzy, burzę, sztorm
thunder	grzmot, piorun
water	woda, wody, wodę, wodzie, wód
river	rzeka, rzeki, rzekę, rzece, rzek
lake	jezioro
sea	morze, morza, morzem, mórz
ocean	ocean, oceanu
coast	wybrzeże, brzeg, brzegu
island	wyspa, wyspy, wyspie, wyspę, wysp
wave	fala, fale, fali, fal
mountain	góra, góry, górę, górze, gór
summit	szczyt, wierzchołek
valley	dolina, doliny, dolinie
glacier	lodowiec, lodowca
rock	skała, skały, skale, skał
hill	wzgórze, pagórek, góra
forest	las, lasu, lesie, lasy, lasów
field	pole, pola, polu, pól
desert	pustynia
sand	piasek, piasku
dust	kurz, pył, kurzu, proch
tree	drzewo, drzewa, drzew
leaf	liść, liście, liści, liścia
branch	gałąź, gałęzie, oddział
root	korzeń
flower	kwiat, kwiaty, kwiatów
grass	trawa, trawy, trawie, trawę
fruit	owoc, owoce, owoców
apple	jabłko, jabłka, jabłek
seed	nasienie, ziarno, nasiona
corn	zboże, ziarno, zboża, kukurydza
bread	chleb, chleba
meat	mięso, mięsa
fish	ryba, ryby, ryb, rybę
milk	mleko, mleka, mlekiem
egg	jajko, jajka, jajo, jaja, jaj
salt	sól, soli, solą
sugar	cukier, cukru
oil	olej, oliwa, ropa, oleju, ropy
wine	wino, wina, winem
beer	piwo, piwa, piwem
tea	herbata
coffee	kawa, kawy, kawę
food	jedzenie, żywność, pokarm
meal	posiłek, posiłki, obiad
animal	zwierzę
dog	pies, psa, psy, psem, psów
cat	kot, kota, koty, kotem, kotka
horse	koń, konie, konia, koni, koniem
cow	krowa, krowy, krowę, krów
ox	wół, woły, wołu, wołów
sheep	owca, owce, owiec, owcy
goat	koza, kozy, kozę, kozioł
pig	świnia, świnie, świni, wieprz
bird	ptak, ptaki, ptaka, ptaków
chicken	kurczak, kura, kury, kurę
wolf	wilk, wilka, wilki, wilków
bear	niedźwiedź
lion	lew, lwa, lwy, lwów
mouse	mysz, myszy
snake	wąż, węża, węże, żmija
insect	owad, owady, owadów, insekt
north	północ
south	południe
east	wschód
west	zachód
left	lewy, lewo, lewa, lewej, lewica
right	prawy, prawo, prawa, prawej, prawica
direction	kierunek, strona
distance	odległość, dystans
height	wysokość, wzrost
depth	głębokość, głębia
length	długość
weight	waga, ciężar, wagi, wagę
size	rozmiar, wielkość
speed	prędkość, szybkość
temperature	temperatura
heat	ciepło, upał, żar, gorąco
cold-noun	zimno, chłód, mróz, zimna
nature	natura, przyroda, natury
colour	kolor, barwa, koloru, barwy
sound	dźwięk, odgłos
noise	hałas, szum, hałasu
silence	cisza, milczenie, ciszy, ciszę
war	wojna, wojny, wojnę, wojnie, wojen
peace	pokój, pokoju
battle	bitwa, bitwy, walka, bitwie, bitwę
victory	zwycięstwo
army	armia, wojsko, armii, armię
law	prawo, ustawa, prawa, ustawy
right-noun	prawo, prawa, praw
duty	obowiązek
freedom	wolność, swoboda
order-noun	porządek, ład
government	rząd, rządu, rządy
parliament	parlament, sejm
election	wybory, wyborów, wybór
policy	polityka
power-state	mocarstwo, władza, potęga
economy	gospodarka, ekonomia
trade	handel, handlu
price	cena, ceny, cenę, cen
cost-noun	koszt, koszty, kosztów
tax	podatek, podatku
bank	bank, banku, banki, banków
debt	dług, długu, długi, zadłużenie
work-noun	praca, pracy, pracę, dzieło
job	praca, pracy, zawód, posada, pracę
business	interes, biznes, sprawa
industry	przemysł
agriculture	rolnictwo
science	nauka, nauki, naukę
art	sztuka, sztuki, sztukę
history	historia, dzieje
education	edukacja, wykształcenie, oświata
religion	religia
culture	kultura
tradition	tradycja
custom	zwyczaj, obyczaj
society	społeczeństwo, towarzystwo
community	społeczność, wspólnota, gmina
class	klasa, klasy, klasę, klasie
development	rozwój
progress	postęp
change-noun	zmiana, zmiany, zmian
growth	wzrost
result	wynik, rezultat, skutek
effect	skutek, efekt, działanie, skutki
success	sukces, powodzenie
failure	niepowodzenie, porażka, klęska
attempt	próba, próby, próbę
experience	doświadczenie, przeżycie
example	przykład
case	przypadek, sprawa
question	pytanie, kwestia
answer-noun	odpowiedź
problem	problem
solution	rozwiązanie
matter	sprawa, sprawy, rzecz, kwestia
thing	rzecz, rzeczy
fact	fakt, faktu, fakty
news	wiadomość, nowina, wieści, wieść
information	informacja
report-noun	raport, sprawozdanie
plan	plan, planu, plany
project	projekt
program	program
decision	decyzja, postanowienie
agreement	porozumienie, zgoda, umowa, zgody
contract	umowa, kontrakt, umowy
condition	warunek, stan, warunki
difference	różnica
relation	stosunek, związek, relacja
role	rola, roli, rolę
form	forma, kształt, formy, postać
kind	rodzaj, gatunek
way	sposób
method	metoda, metody, sposób
system	system, ustrój
process	proces
level	poziom
degree	stopień, stopnia
quality	jakość, cecha
quantity	ilość, ilości
value	wartość
use-noun	użycie, użytek, wykorzystanie, zastosowanie
need-noun	potrzeba
help-noun	pomoc, pomocy
service	usługa, służba, usług
support-noun	wsparcie, poparcie, pomoc
danger	niebezpieczeństwo, zagrożenie
safety	bezpieczeństwo
accident	wypadek, wypadku
crime	przestępstwo, zbrodnia
punishment	kara, kary, karę
proof	dowód, dowodu, dowody
secret	tajemnica, sekret
promise-noun	obietnica, przyrzeczenie
wish-noun	życzenie, pragnienie
opinion	opinia, zdanie, opinii
interest	zainteresowanie, interes, odsetki
attention	uwaga, uwagę, uwagi
care	opieka, troska, opieki, opiekę
trust	zaufanie
honour	honor, cześć, zaszczyt, honoru
respect	szacunek
influence	wpływ, wpływu
chance	szansa, możliwość, okazja, szansę
luck	szczęście, los, fart
fate	los, losu, przeznaczenie, losy
journey	podróż
visit-noun	wizyta, odwiedziny
meeting	spotkanie, zebranie, posiedzenie
conversation	rozmowa
speech	mowa, przemówienie, mowy
attack-noun	atak, ataku, napad, natarcie
defence	obrona, obrony, obronę
revolution	rewolucja
movement	ruch, ruchu, ruchy
technology	technologia, technika
energy	energia
article	artykuł
chapter	rozdział
title	tytuł, tytułu
member-state	członkowskie, państwo
council	rada, rady, radę
committee	komitet, komisja
commission	komisja
union	związek, unia, unii
organization	organizacja
authority	władza, organ, władze, autorytet
measure-noun	środek, środki
provision	przepis, postanowienie
agreement-treaty	traktat, umowa, układ
Europe	Europa, Europy, Europie
America	Ameryka
Asia	Azja, Azji, Azję
Africa	Afryka, Afryki, Afryce
China	Chiny, Chin, Chinach
England	Anglia, Anglii
France	Francja
Germany	Niemcy, Niemiec, Niemczech
Russia	Rosja, Rosji, Rosję
Italy	Włochy, Włoch, Włoszech
Spain	Hiszpania
Japan	Japonia
English	angielski, Anglik
French	francuski
German	niemiecki
Russian	rosyjski, Rosjanin, ruski
Chinese	chiński, Chińczyk
good	dobry, dobra, dobre, dobrze, dobrej, dobrego, dobrych
better	lepszy, lepiej, lepsza, lepsze
best	najlepszy
bad	zły, zła, złe, źle, złego, złych, złej
worse	gorszy, gorzej, gorsze, gorsza
great	wielki, wielka, wielcy
big	duży, duża, duże, wielki, dużych, dużego, dużej
small	mały, mała, małe, małego, małej, małych
large	duży, duża, duże, wielki, wielka, dużych, dużej
long	długi, długa, długo, długie
short	krótki, krótka, krótko, niski
high	wysoki, wysoko
low	niski, niska, nisko, niskie
tall	wysoki
deep	głęboki
wide	szeroki
narrow	wąski, wąska, ciasny, wąskie
thick	gruby, gęsty, gruba, grube
thin	cienki, chudy, szczupły
heavy	ciężki, ciężka
light-weight	lekki, lekka, lekko, lekkie
strong	silny, mocny, silna, silne
weak	słaby, słaba, słabe
hard	twardy, trudny, twarda, ciężki
soft	miękki, miękka
hot	gorący, gorąca, gorąco
warm	ciepły, ciepła, ciepło, ciepłe
cool	chłodny
cold	zimny, zimna, zimno, zimne
dry	suchy, sucha, sucho, suche
wet	mokry, mokra, mokre, wilgotny
full	pełny, pełen, pełna, pełne
empty	pusty, pusta, puste, próżny
new	nowy, nowa, nowe, nowego, nowej, nowych, nowym
old	stary, stara, stare, starego, starej, starych
young	młody, młoda, młode, młodzi
ancient	starożytny, dawny
modern	nowoczesny, współczesny
fast	szybki, szybko
slow	powolny, wolny, powoli
near-adjective	bliski, bliska, pobliski
distant	daleki, odległy
bright	jasny, jasna, jasne
dark	ciemny, ciemna, ciemne, ciemno
clear	jasny, jasne, wyraźny, przejrzysty
white	biały, biała, białe, białego, białej, białych
black	czarny, czarna, czarne
red	czerwony
green	zielony
blue	niebieski, błękitny
yellow	żółty, żółta, żółte
brown	brązowy, brunatny
grey	szary, siwy, szara, szare
beautiful	piękny, piękna, piękne
ugly	brzydki
clean	czysty, czysta, czyste
dirty	brudny, brudna, brudne
rich	bogaty, bogata, bogaci
poor	biedny, ubogi, biedna, ubodzy
happy	szczęśliwy, wesoły
sad	smutny, smutna, smutne, smutno
angry	zły, zła, gniewny, rozgniewany, wściekły
afraid	przestraszony, boi, boję, bał
tired	zmęczony
hungry	głodny, głodna, głodni
thirsty	spragniony, pić
sick	chory, chora, chore, chorego, chorych
healthy	zdrowy
alive	żywy, żywa, żyje, żywe, żywi
dead	martwy, umarły, zmarły, martwa
free	wolny, wolna, wolne, wolni
busy	zajęty, zajęta
ready	gotowy, gotów
quiet	cichy, cicho, cicha, spokojny
loud	głośny, głośno
sweet	słodki, słodka
bitter	gorzki, gorzka
true	prawdziwy, prawda
false	fałszywy
right-correct	słuszny, właściwy, prawidłowy, poprawny
wrong	błędny, niewłaściwy, zły, mylić
same-identical	sam, ten, taki, identyczny, jednakowy, samo, sama
different	różny, inny, różne, odmienny, inna
similar	podobny
possible	możliwy
impossible	niemożliwy
necessary	konieczny, niezbędny, potrzebny
important	ważny, ważne, ważna, istotny
main	główny, główna, główne
special	specjalny, szczególny
general-adjective	ogólny, powszechny, ogólne
common	wspólny, pospolity, powszechny
usual	zwykły, zwykła, zwykle
strange	dziwny, dziwna, dziwne, obcy
simple	prosty, prosta, proste
difficult	trudny, trudna, trudne, trudno
easy	łatwy, łatwa, łatwo, łatwe
certain	pewien, pewny, pewna, pewne
sure	pewny, pewna, pewien, pewni
open-adjective	otwarty
closed	zamknięty
public	publiczny
private	prywatny
national	narodowy, krajowy, państwowy
international	międzynarodowy
political	polityczny
economic	gospodarczy, ekonomiczny
social	społeczny, socjalny
human-adjective	ludzki, ludzka
natural	naturalny, przyrodzony
whole-entire	cały, cała, całe, całego, całej, całym
single	jedyny, pojedynczy, jeden, jedna, jedno
double	podwójny, dwukrotny
equal	równy, równa, równe, równi
round	okrągły
straight	prosty, prosto, prosta
sharp	ostry, ostra, ostre
wise	mądry, mądra, mądre, mędrzec
stupid	głupi, głupia, głupie
clever	mądry, sprytny, bystry, zdolny
kind-adjective	miły, uprzejmy, życzliwy, dobry
cruel	okrutny
brave	odważny, dzielny, mężny
proud	dumny, dumna, dumni
honest	uczciwy, szczery
famous	sławny, słynny, znany
dear	drogi, droga, kochany, drodzy, drogie
holy	święty, święta, święte
royal	królewski
military	wojskowy
foreign	obcy, zagraniczny, obca, obce
local	lokalny, miejscowy
following	następujący
necessary-legal	niezbędny, konieczny
responsible	odpowiedzialny
technical	techniczny
available	dostępny
various	różny, różne, rozmaity
further	dalszy, dalej, dalsze, kolejny
additional	dodatkowy
final	ostateczny, końcowy, ostatni
complete	całkowity, kompletny, pełny, zupełny
serious	poważny
terrible	straszny, okropny
wonderful	cudowny, wspaniały
pleasant	przyjemny, miły
favourite	ulubiony
"""#
