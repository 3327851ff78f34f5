// swift-format-ignore-file
// The core vocabulary of Italian: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyItalian = #"""
I	io
me	me, mi
my	mio, mia, miei, mie
you	tu, te, ti
your	tuo, tua, tuoi, tue
you-plural	voi, vi, lei, ve
your-plural	vostro, vostra, vostri, suo, sua
he	egli, lui
him	lui, lo, gli, l
his	suo, sua, suoi, sue
she	lei, ella, essa
her	la, lei, le
her-possessive	suo, sua, suoi, sue
it	esso, lo, la, essa, ciò, l
its	suo, sua, suoi, sue
we	noi
us	ci, noi, ce
our	nostro, nostra, nostri, nostre
they	loro, essi, esse
them	li, loro, le
their	loro
self	sé, si, stesso, stessa
one	si, uno
who	chi, che
whom	cui, chi, che
whose	cui
what	che, cosa, ciò
which	quale, quali, che, qual
this	questo, questa, quest
these	questi, queste
that	quello, quella, quel, quell, ciò
those	quelli, quelle, quei, quegli
here	qui, qua, ecco
there	là, lì, ci, vi
where	dove, ove
when	quando
why	perché
how	come
how-many	quanti, quante, quanto
everyone	tutti, ognuno, ciascuno
someone	qualcuno
no-one	nessuno
something	qualcosa
nothing	niente, nulla
everything	tutto
anything	qualcosa, qualsiasi, qualunque, niente
each	ciascuno, ogni, ognuno
every	ogni
all	tutti, tutto, tutta, tutte
both	entrambi, ambedue
other	altro, altri, altra, altre
same	stesso, stessa, medesimo, stessi, stesse
such	tale, tali, simile
some	alcuni, qualche, alcune, taluni
any	qualsiasi, qualunque, alcun, alcuno
many	molti, molte, tanti, tante
much	molto, molta, tanto, tanta
few	pochi, poche
little	poco, poca, po'
more	più
most	maggior, più
less	meno
enough	abbastanza, basta, sufficiente
several	diversi, parecchi, vari
own	proprio
alone	solo, sola, soli, sole
together	insieme, assieme
and	e, ed
or	o, oppure, od, ovvero
but	ma, però
if	se
because	perché, poiché, siccome
that-conjunction	che
so	quindi, perciò, dunque, così
so-degree	così, tanto, talmente
than	di, che
as	come
while	mentre
although	sebbene, benché, nonostante
before	prima, davanti
after	dopo
until	fino, finché, sino, fin
since	da, poiché, dal, siccome
unless	salvo, meno
whether	se
neither	né, neppure, neanche
either	o, oppure
not	non
no	no
no-determiner	nessun, alcun, alcuna
yes	sì
also	anche, pure, inoltre
only	solo, soltanto, solamente
even	perfino, addirittura, persino, anche
still	ancora, tuttora
already	già
yet	ancora
again	ancora, nuovo, nuovamente
very	molto, assai
too	troppo, troppa
almost	quasi
quite	abbastanza, piuttosto
rather	piuttosto
perhaps	forse, magari
certainly	certamente, certo
really	davvero, veramente
indeed	infatti, effettivamente, davvero
of-course	naturalmente, certo
however	tuttavia, però, comunque
therefore	quindi, perciò, pertanto, dunque
thus	così
otherwise	altrimenti
instead	invece
especially	specialmente, soprattutto
exactly	esattamente, proprio
just	appena, proprio
about	circa
never	mai
always	sempre
often	spesso
sometimes	talvolta, volte, qualche
usually	solitamente, solito, abitualmente
soon	presto
now	ora, adesso, ormai
then	allora, poi
later	dopo, tardi
early	presto
late	tardi, ritardo
today	oggi
yesterday	ieri
tomorrow	domani
once	volta
twice	due
finally	finalmente, infine
suddenly	improvvisamente, tratto
immediately	immediatamente, subito
quickly	rapidamente, presto, velocemente
slowly	lentamente, piano
well	bene, ben
badly	male, mal
far	lontano
near	vicino, presso, accanto
away	via
back	indietro
up	su, sopra
down	giù, basso
inside	dentro, interno
outside	fuori, esterno
everywhere	ovunque, dappertutto, dovunque
nowhere	nessuna
forward	avanti
in	in, nel, nella, nei, nelle, nell
into	in, nel, nella, dentro
on	su, sul, sulla, sui, sulle, sull
at	a, alla, al, presso, ad
to	a, al, alla, ad, ai, alle, all, agli
from	da, dal, dalla, dai, dalle, dall, dagli
of	di, del, della, dei, delle, degli, dell
with	con, col
without	senza
for	per
by	da, dal, dalla, dai, dalle
through	attraverso, mediante, tramite
between	tra, fra
among	tra, fra
against	contro
over	sopra
under	sotto
behind	dietro
in-front-of	davanti
beside	accanto
around	intorno, attorno
across	attraverso
along	lungo
during	durante
toward	verso
according-to	secondo
despite	nonostante, malgrado
instead-of	invece, anziché
because-of	causa
except	eccetto, tranne, salvo
upon	sopra, su
out-of	fuori
be	essere, è, sono, era, erano, fu, stato, sia
have	avere, ha, ho, hanno, aveva, hai, abbiamo, avuto
become	diventare, divenne, divenire, divenuto
can	può, possono, potere, posso, puoi, potuto, possiamo, possa
could	poteva, potrebbe, potè
must	deve, devono, dovere, devo, devi, dobbiamo, debba
should	dovrebbe, dovrei, dovresti
will	sarà, vuole, saranno, avrà
would	vorrebbe, sarebbe, avrebbe, vorrei
may	può, possono, possa, potrebbe, possano
want	volere, vuole, voleva, voglio, vuoi, volle, voluto
do	fare, fa, fatto, faceva, fece, fanno, faccio, fai
make	fare, fatto, fa, fece, faceva, fanno, rendere, facendo
go	andare, va, andò, vado, vanno, andava, andato, vai
come	venire, viene, venne, venuto, vengono, veniva, vieni, vengo
see	vedere, vede, vide, visto, vedeva, vedo, veduto, vedi
look	guardare, guardò
say	dire, dice, disse, detto, diceva, dico, dicono, dissi
tell	raccontare, dire, disse
speak	parlare, parla, parlò, parlava, parlato, parlano
talk	parlare, parla, parlava, parlato, discorrere
ask	chiedere, chiese, domandare, chiesto, chiedo
answer	rispondere, rispose
call	chiamare, chiamò
know	sapere, sa, so, sapeva, conoscere, sai, sanno, seppe
think	pensare, pensa, pensò, pensava, pensato
believe	credere, crede, credo, credeva, creduto, credette
understand	capire, capisce, capito, capì, comprendere
remember	ricordare
forget	dimenticare, scordare
learn	imparare, apprendere, imparò, appreso
teach	insegnare
read	leggere, legge, letto, lesse, leggo
write	scrivere, scrisse, scritto, scrivo
hear	sentire, udire, sente, udì, sentì, sentito, udito, sento
listen	ascoltare
feel	sentire, sente, sentì, sento, sentiva, sentito
seem	sembrare, pareva, pare, sembrò, parve
give	dare, dà, diede, dato, danno, dava, dai, darà
take	prendere, prese, preso, presero
get	ottenere, ricevere, ottiene, ottenne
receive	ricevere
bring	portare, porta, portò, portato
carry	portare, porta, portò, portava, portato
send	mandare, inviare, mandò, manda, mandato, inviato
put	mettere, mise, messo, mette, misero
lay	porre, posare, pose, posto, deporre
set	porre, fissare, pose, stabilire
keep	tenere, mantenere, tiene, tenne, conservare, tenuto
hold	tenere, tiene, teneva, tenne, tenuto
let	lasciare, lasciò
leave	lasciare, partire, partì, lasciò, parte, partito
stay	restare, rimanere, resta, restò, restato
remain	rimanere, rimase, restare, rimasto, resta
stand	stare, sta, stava, stette, stanno
sit	sedere, siede, sedeva, sedette, seduto, seduta, siedi
lie	giacere, giace, giaceva, giacque
lie-down	sdraiarsi, coricarsi, sdraiò, coricò
sleep	dormire, dorme, dormiva, dormì, dormito
wake	svegliare, destare
rise	alzarsi, salire, sorgere, alzò, sorse, salì
raise	alzare, sollevare, alzò, alza, levare
fall	cadere, cadde, cade, caduto, cadono, cadeva
run	correre, corse, corre, correva, corso
walk	camminare, passeggiare
ride	cavalcare
drive	guidare, guida, guidava, guidò
fly	volare, vola, volò, volava, volano, volato
swim	nuotare, nuota, nuotò
climb	salire, arrampicarsi, salì, scalare
jump	saltare, salta, saltò, balzò
move	muovere, muove, mosse, spostare, mosso
turn	girare, volgere, voltò, girò, gira, volse
return	tornare, ritornare, tornò, torna, tornato
enter	entrare, entrò, entra, entrato
arrive	arrivare, giungere, arrivò, giunse, giunto
reach	raggiungere, giunse
follow	seguire, segue, seguì, seguito, seguiva
lead	condurre, guidare, condusse, conduce, condotto
meet	incontrare
find	trovare, trova, trovò, trovato, trovava
seek	cercare, cerca, cercava, cercò, cercato
lose	perdere, perse, perso, perde, perduto
show	mostrare, mostrò
appear	apparire, appare, apparve, comparve, apparso
disappear	scomparire, sparire, sparì, sparito
open	aprire, apre, aprì, aperto
close	chiudere, chiuse, chiuso
begin	cominciare, iniziare, iniziò
start	iniziare, cominciare, iniziò, partire
end	finire, finisce, finì, terminare, finito
finish	finire, finì, finito, terminare, finisce, finita
stop	fermare, fermò, smettere, ferma, smise
continue	continuare
try	provare, cercare, tentare, prova, cercò, tentò
help	aiutare, aiuta, aiutò, aiuti
need	bisogno, occorre, serve
use	usare, usa, usato, utilizzare, usava, adoperare
work	lavorare, lavoro
play	giocare, suonare, gioca, giocava, suona, suonò
live	vivere, vive, abitare, visse, vissuto, viveva, vivono, abita
die	morire, morì, morto, muore, morta, moriva, muoiono, morte
kill	uccidere, uccise, ucciso, ammazzare
be-born	nascere, nacque, nato, nasce, nata, nati
grow	crescere, crebbe, cresciuto, coltivare
build	costruire
break	rompere, ruppe, rotto, rompe, spezzare, rotta
cut	tagliare, tagliò
tear	strappare
tie	legare, legò, lega, legato
pull	tirare, tira, tirò, tirava, trarre, trasse
push	spingere, spinse, spinto
throw	gettare, gettò, lanciare, buttare, getta
catch	prendere, catturare, prese, acchiappare, afferrare
hit	colpire, colpì, colpito, colpisce, battere
fight	combattere, lottare, lotta
win	vincere, vinse, vinto, vince
save	salvare, salvò, salva, salvato, risparmiare
buy	comprare, acquistare, comprò
sell	vendere, vende, venduto, vendeva, vendette
pay	pagare, paga, pagò, pagato, pagava
cost	costare, costa, costò, costava
eat	mangiare, mangiò
drink	bere, beve, bevve, beveva, bevuto, bevendo
cook	cuocere, cucinare, cuoce, cotto
wear	portare, indossare, porta
dress	vestire, vestì, vestito, veste, vestiva
wash	lavare, lava, lavò, lavato, lavava
love	amare, ama, amava, amato, amo
hate	odiare, odia, odiava, odio
like	piacere, piace, piaceva, piacque, piacciono
hope	sperare, spera, spero, sperava
fear	temere, teme, temeva, temette, temo
laugh	ridere, rise, ride, rideva, riso
smile	sorridere, sorrise
cry	piangere, gridare, pianse, gridò
weep	piangere, pianse, pianto
shout	gridare, gridò, urlare, grida, gridava, urlò
sing	cantare, canta, cantava, cantò, cantano
dance	ballare, danzare, balla, ballava, danza, ballò
wait	aspettare, attendere, attese
watch	guardare, osservare, guardò
choose	scegliere, scelse, scelto
decide	decidere, decise, deciso
agree	concordare, accordo, acconsentire
refuse	rifiutare
promise	promettere, promise, promesso
allow	permettere, consentire, permise, permesso
forbid	vietare, proibire, vietato, vieta
order	ordinare, ordinò, comandare
obey	obbedire, ubbidire
serve	servire, serve, servì, servito, serviva
change	cambiare, mutare, cambiò
happen	accadere, succedere, accadde, successo
occur	avvenire, accadere, avviene, avvenne, verificarsi
belong	appartenere
own-verb	possedere, possiede
contain	contenere, contiene
include	includere, comprendere, incluso
mean	significare
explain	spiegare, spiegò
describe	descrivere
prove	provare, dimostrare, prova
discover	scoprire, scoperto, scopre
invent	inventare
create	creare, crea, creò, creato, creata
produce	produrre, produce, prodotto, produsse
develop	sviluppare
increase	aumentare, crescere, accrescere
decrease	diminuire, calare
improve	migliorare
prepare	preparare
protect	proteggere, protetto
attack	attaccare, assalire
destroy	distruggere
burn	bruciare, ardere, arse, ardeva
fill	riempire, empire
cover	coprire, coperto, copre, coprì, copriva
hide	nascondere, nascose
touch	toccare, tocca, toccò, toccava
smell	odorare, annusare, puzzare, profumare, odora
point	indicare, indicò
count	contare, conta, contò, contava
measure	misurare
compare	confrontare, paragonare
divide	dividere, divise, diviso
join	unire, unirsi, unì, unito, unisce
share	condividere, dividere, spartire
marry	sposare, sposò, sposa, sposato
visit	visitare, visitò
travel	viaggiare
rest	riposare, riposò
repeat	ripetere
report	riferire, segnalare
publish	pubblicare
print	stampare
translate	tradurre, tradotto, traduce, tradusse
study	studiare, studiò
examine	esaminare
consider	considerare, ritenere, ritiene
suppose	supporre, suppongo, immaginare
expect	aspettarsi, attendere
intend	intendere
wish	desiderare, augurare, vorrei
require	richiedere, esigere
force	costringere, obbligare, costretto, forzare
cause	causare, provocare, causa, causato
avoid	evitare, evita, evitò
escape	fuggire, fuggì, scappare, sfuggire, scappò
offer	offrire, offre, offrì, offerto
accept	accettare, accolto
thank	ringraziare, grazie
forgive	perdonare
greet	salutare, salutò
knock	bussare, bussò, bussa, picchiare
whisper	sussurrare, bisbigliare, mormorò
breathe	respirare
shine	brillare, splendere
blow	soffiare, soffiò
flow	scorrere, fluire
rain	piovere, piove, pioveva, piovve
freeze	gelare, congelare, gelato, gela
hang	appendere, pendere, pende, appeso, pendeva
lift	sollevare, alzare, alzò
drop	cadere, gocciolare, cadde
press	premere, premeva, preme, stringere, strinse
shake	scuotere, scosse, tremare, agitare
spread	diffondere, spargere, diffuse, sparso
gather	raccogliere, radunare, raccolse
collect	raccogliere, raccolse
support	sostenere, sostiene, appoggiare
suffer	soffrire, soffre, subire, sofferto
hurt	ferire, male, ferito, dolere, duole
heal	guarire, curare, guarì, guarisce, guarito
first	primo, prima, primi, prime
second	secondo
third	terzo, terza
last	ultimo, ultima, scorso
next	prossimo, seguente, successivo
previous	precedente, anteriore
half	metà, mezzo, mezza
dozen	dozzina
hundred	cento, centinaio
thousand	mille, mila, migliaia
million	milione
number	numero, numeri
pair	paio, coppia, paia
part	parte, parti
whole	intero, tutto, totale
rest-remaining	resto, rimanente
time	tempo, volta, volte, tempi
moment	momento, istante, attimo
second-time	secondo
minute	minuto, minuti
hour	ora, ore
day	giorno, giorni, giornata, dì
night	notte, notti
morning	mattina
noon	mezzogiorno
afternoon	pomeriggio
evening	sera, serata
week	settimana
month	mese, mesi
year	anno, anni
century	secolo, secoli
season	stagione
spring	primavera
summer	estate
autumn	autunno
winter	inverno
age	età, epoca
past	passato
present-time	presente
future	futuro, avvenire
beginning	inizio, principio
end-noun	fine, termine
clock	orologio
Monday	lunedì
Tuesday	martedì
Wednesday	mercoledì
Thursday	giovedì
Friday	venerdì
Saturday	sabato
Sunday	domenica
January	gennaio
February	febbraio
March	marzo
April	aprile
May	maggio
June	giugno
July	luglio
August	agosto
September	settembre
October	ottobre
November	novembre
December	dicembre
man	uomo, uomini
woman	donna, donne
person	persona
people	gente, popolo, persone, popoli
human	uomo, umano, uomini
child	bambino, figlio, fanciullo, bimbo
boy	ragazzo, fanciullo
girl	ragazza, fanciulla
baby	bimbo, neonato, bambino
father	padre, padri, babbo, papà
mother	madre, mamma, madri
parents	genitori
son	figlio, figli
daughter	figlia, figlie, figliola
brother	fratello
sister	sorella
husband	marito, sposo
wife	moglie, sposa
family	famiglia
uncle	zio, zii
aunt	zia, zie
grandfather	nonno, nonni
grandmother	nonna
friend	amico, amici, amica
enemy	nemico, nemici
neighbour	vicino, vicini
guest	ospite, ospiti
stranger	sconosciuto, straniero, estraneo, forestiero
king	re
queen	regina
prince	principe
lord	signore
lady	signora, dama
gentleman	signore, gentiluomo
Mr	signor, sig
Mrs	signora
Miss	signorina
doctor	medico, dottore, medici
teacher	insegnante, maestro, professore
pupil	allievo, alunno, studente, scolaro
worker	operaio, lavoratore
peasant	contadino
soldier	soldato
officer	ufficiale
captain	capitano
general	generale
sailor	marinaio
priest	prete, sacerdote, preti
judge	giudice
lawyer	avvocato
writer	scrittore
author	autore, autrice, autori
artist	artista
merchant	mercante, commerciante
servant	servo, servitore, serva, servi, domestico
master	padrone, maestro
leader	capo, leader, guida
chief	capo, capi
president	presidente
minister	ministro
member	membro, membri
citizen	cittadino
crowd	folla
youth	gioventù, giovinezza
old-man	vecchio, anziano
name	nome, nomi
nation	nazione
tribe	tribù
company	compagnia, società, impresa, azienda
group	gruppo, gruppi
team	squadra, équipe
party	partito
body	corpo, corpi
head	testa, capo, teste
face	viso, faccia, volto, visi, volti
eye	occhio, occhi
ear	orecchio
nose	naso
mouth	bocca, bocche
lip	labbro, labbra
tooth	dente, denti
tongue	lingua, lingue
hair	capelli, peli, pelo
neck	collo
shoulder	spalla, spalle
arm	braccio
hand	mano, mani
finger	dito, dita
chest	petto
heart	cuore, cuori
stomach	stomaco, ventre, pancia
back-body	schiena, dorso, spalle
leg	gamba, gambe
knee	ginocchio
foot	piede, piedi
skin	pelle
bone	osso, ossa
blood	sangue
brain	cervello
voice	voce, voci
tear-eye	lacrima, lagrime
sweat	sudore
breath	respiro, fiato, alito
life	vita, vite
death	morte
health	salute, sanità
illness	malattia, male
pain	dolore, male, dolori, pena
wound	ferita, ferite
sleep-noun	sonno
dream	sogno, sogni
mind	mente, spirito, menti
soul	anima, anime
spirit	spirito
thought	pensiero
idea	idea, idee
memory	memoria, ricordo
feeling	sentimento, sensazione
love-noun	amore
hatred	odio
joy	gioia, gioie
sorrow	dolore, tristezza, pena, dispiacere
anger	rabbia, ira, collera
fear-noun	paura, timore
hope-noun	speranza
courage	coraggio
shame	vergogna
pride	orgoglio, superbia
pity	pietà, compassione, peccato
desire	desiderio, voglia
pleasure	piacere, diletto
happiness	felicità
strength	forza, forze
weakness	debolezza
power	potere, potenza
will-noun	volontà
knowledge	conoscenza, sapere
wisdom	saggezza, sapienza
truth	verità
lie-noun	bugia, menzogna, bugie
mistake	errore, sbaglio, errori
fault	colpa, difetto, colpe
reason	ragione, motivo, motivi
cause-noun	causa, cause
purpose	scopo, fine, proposito, scopi
meaning	significato, senso
doubt	dubbio, dubbi
belief	credenza, fede
god	dio, iddio
faith	fede, fiducia
sin	peccato
heaven	cielo, paradiso
hell	inferno
angel	angelo, angeli
devil	diavolo, demonio
house	casa, case
home	casa
room	stanza, camera, stanze
door	porta, porte, uscio
window	finestra
wall	muro, parete, mura, muri
roof	tetto, tetti
floor	pavimento, piano
stairs	scale, scala
kitchen	cucina
garden	giardino
yard	cortile
gate	cancello, porta, portone
street	via, strada, strade, vie
road	strada, strade
path	sentiero, cammino
bridge	ponte, ponti
city	città
town	città, cittadina
village	villaggio, paese
country	paese, paesi, campagna
state	stato, stati
border	confine, frontiera
place	luogo, posto, luoghi
corner	angolo
side	lato, parte, fianco, lati
top	cima, sommità
bottom	fondo
middle	mezzo, centro
edge	bordo, orlo, margine
end-place	fine, capo, estremità
table	tavola, tavolo
chair	sedia, sedie
bed	letto, letti
lamp	lampada, lume
candle	candela
fire	fuoco, incendio
smoke	fumo
ash	cenere, ceneri
stove	stufa, fornello
key	chiave, chiavi
box	scatola, cassa
bag	borsa, sacco, sacchetto
bottle	bottiglia
glass	bicchiere, vetro
cup	tazza, coppa
plate	piatto, piatti
knife	coltello
spoon	cucchiaio
rope	corda, fune
thread	filo, fili
needle	ago, aghi
cloth	stoffa, panno, tela, tessuto
clothes	vestiti, abiti, panni, indumenti
coat	cappotto, mantello, giacca
shirt	camicia
hat	cappello
shoe	scarpa, scarpe
ring	anello, anelli
money	denaro, soldi
gold	oro
silver	argento
iron	ferro
copper	rame
wood	legno, legna
stone	pietra, sasso, pietre
paper	carta, carte
book	libro, libri
page	pagina, pagine
letter	lettera
word	parola, parole
sentence	frase, frasi
language	lingua, lingue
newspaper	giornale
picture	quadro, immagine, figura
photograph	fotografia, foto
map	mappa, carta, cartina
sign	segno, segnale, segni
line	linea, riga, linee
story	storia, racconto, storie
song	canzone, canto
music	musica
play-theatre	dramma, commedia
game	gioco, giuoco, partita, giochi
tool	strumento, attrezzo, utensile
machine	macchina
wheel	ruota, ruote
car	automobile, macchina, auto
cart	carro, carretto, carri
train	treno, treni
ship	nave, navi
boat	barca, barche, battello
plane	aereo, aeroplano, aerei
horse-carriage	carrozza
weapon	arma, armi
sword	spada, spade
gun	fucile, pistola, cannone
bomb	bomba, bombe
flag	bandiera
bell	campana
shop	negozio, bottega
market	mercato
school	scuola, scuole
university	università
church	chiesa, chiese
hospital	ospedale
prison	prigione, carcere
office	ufficio
factory	fabbrica, stabilimento
hotel	albergo, hotel
station	stazione
airport	aeroporto
library	biblioteca
museum	museo, musei
theatre	teatro
palace	palazzo
castle	castello
tower	torre, torri
camp	campo, accampamento
tent	tenda, tende
hut	capanna
grave	tomba, fossa, tombe
world	mondo
earth	terra
sky	cielo, cieli
sun	sole
moon	luna
star	stella, stelle
light	luce, luci
darkness	oscurità, buio, tenebre
shadow	ombra, ombre
air	aria
wind	vento, venti
cloud	nuvola, nube, nuvole, nubi
rain-noun	pioggia, piogge
snow	neve
ice	ghiaccio
storm	tempesta, temporale, bufera
thunder	tuono, tuoni
water	acqua, acque
river	fiume, fiumi
lake	lago, laghi
sea	mare, mari
ocean	oceano, oceani
coast	costa, coste
island	isola, isole
wave	onda, onde
mountain	montagna, monte, monti
summit	cima, vetta
valley	valle, valli
glacier	ghiacciaio
rock	roccia, rocce, scoglio
hill	collina, colle, colli
forest	foresta, bosco, boschi
field	campo, campi
desert	deserto
sand	sabbia, rena
dust	polvere
tree	albero, alberi
leaf	foglia, foglie
branch	ramo, rami
root	radice, radici
flower	fiore, fiori
grass	erba, erbe
fruit	frutto, frutta, frutti
apple	mela, mele
seed	seme, semi
corn	grano
bread	pane, pani
meat	carne, carni
fish	pesce, pesci
milk	latte
egg	uovo, uova
salt	sale
sugar	zucchero
oil	olio, petrolio
wine	vino, vini
beer	birra
tea	tè
coffee	caffè
food	cibo, alimenti
meal	pasto, pranzo, pasti
animal	animale, bestia
dog	cane, cani
cat	gatto, gatti, gatta
horse	cavallo
cow	mucca, vacca, mucche, vacche
ox	bue, buoi
sheep	pecora, pecore
goat	capra, capre
pig	maiale, porco
bird	uccello
chicken	pollo, gallina, polli
wolf	lupo, lupi
bear	orso, orsi
lion	leone, leoni
mouse	topo, topi, sorcio
snake	serpente
insect	insetto
north	nord, settentrione
south	sud, meridione
east	est, oriente
west	ovest, occidente
left	sinistra
right	destra, destro
direction	direzione
distance	distanza
height	altezza
depth	profondità
length	lunghezza
weight	peso, pesi
size	dimensione, grandezza, misura, taglia
speed	velocità
temperature	temperatura
heat	calore, caldo
cold-noun	freddo
nature	natura
colour	colore, colori
sound	suono, suoni
noise	rumore, rumori, chiasso
silence	silenzio
war	guerra, guerre
peace	pace
battle	battaglia
victory	vittoria
army	esercito, armata
law	legge, leggi, diritto
right-noun	diritto
duty	dovere, doveri, obbligo
freedom	libertà
order-noun	ordine
government	governo
parliament	parlamento
election	elezione
policy	politica
power-state	potenza
economy	economia
trade	commercio, scambi
price	prezzo, prezzi
cost-noun	costo, costi, spesa
tax	tassa, imposta, tasse
bank	banca, banche
debt	debito, debiti
work-noun	lavoro, opera, lavori
job	lavoro, mestiere, impiego
business	affari, affare, commercio
industry	industria
agriculture	agricoltura
science	scienza
art	arte, arti
history	storia
education	istruzione, educazione
religion	religione
culture	cultura
tradition	tradizione
custom	usanza, costume, uso
society	società
community	comunità
class	classe, classi
development	sviluppo
progress	progresso
change-noun	cambiamento, mutamento, modifica
growth	crescita
result	risultato
effect	effetto
success	successo
failure	fallimento, insuccesso
attempt	tentativo
experience	esperienza
example	esempio
case	caso, casi
question	domanda, questione
answer-noun	risposta
problem	problema
solution	soluzione
matter	questione, faccenda, materia
thing	cosa, cose
fact	fatto, fatti
news	notizia
information	informazione
report-noun	relazione, rapporto
plan	piano, progetto, piani
project	progetto
program	programma
decision	decisione
agreement	accordo
contract	contratto
condition	condizione
difference	differenza
relation	relazione, rapporto
role	ruolo, ruoli
form	forma, forme
kind	tipo, genere, specie, sorta
way	modo, maniera, modi
method	metodo, metodi
system	sistema
process	processo
level	livello
degree	grado, gradi
quality	qualità
quantity	quantità
value	valore, valori
use-noun	uso, utilizzo, impiego
need-noun	bisogno, necessità, esigenza
help-noun	aiuto, aiuti, soccorso
service	servizio
support-noun	sostegno, appoggio
danger	pericolo
safety	sicurezza
accident	incidente
crime	delitto, crimine, reato
punishment	punizione, pena, castigo
proof	prova, prove
secret	segreto
promise-noun	promessa
wish-noun	desiderio, augurio
opinion	opinione, parere
interest	interesse
attention	attenzione
care	cura, cure
trust	fiducia
honour	onore, onori
respect	rispetto
influence	influenza, influsso
chance	occasione, possibilità, probabilità
luck	fortuna
fate	destino, sorte
journey	viaggio
visit-noun	visita, visite
meeting	riunione, incontro
conversation	conversazione, discorso, colloquio
speech	discorso
attack-noun	attacco, assalto
defence	difesa
revolution	rivoluzione
movement	movimento
technology	tecnologia
energy	energia
article	articolo
chapter	capitolo
title	titolo, titoli
member-state	stato, membro, membri
council	consiglio
committee	comitato
commission	commissione
union	unione
organization	organizzazione
authority	autorità
measure-noun	misura, misure, provvedimento
provision	disposizione
agreement-treaty	trattato, accordo
Europe	Europa
America	America
Asia	Asia
Africa	Africa
China	Cina
England	Inghilterra
France	Francia
Germany	Germania
Russia	Russia
Italy	Italia
Spain	Spagna
Japan	Giappone
English	inglese
French	francese
German	tedesco
Russian	russo, russa, russi
Chinese	cinese, cinesi
good	buono, buona, buon, buoni, bravo
better	migliore, meglio
best	migliore, meglio, ottimo
bad	cattivo, brutto
worse	peggiore
great	grande, grandi, gran
big	grande, grosso, grandi, grossa
small	piccolo
large	grande, grandi, ampio
long	lungo, lunga, lunghi
short	breve, corto, brevi, corta
high	alto, alta, elevato, alti
low	basso, bassa, bassi
tall	alto, alta, alti
deep	profondo
wide	largo, ampio, larga, vasto
narrow	stretto
thick	spesso, denso, folto, grosso
thin	sottile, magro, magra
heavy	pesante
light-weight	leggero
strong	forte, forti
weak	debole, deboli
hard	duro, dura, difficile
soft	morbido, molle, dolce, soffice
hot	caldo, calda, calde
warm	caldo, calda, calde
cool	fresco, fresca
cold	freddo, fredda
dry	secco, asciutto, secca
wet	bagnato, umido
full	pieno, piena, pieni
empty	vuoto, vuota
new	nuovo, nuova, nuovi, nuove
old	vecchio, antico, anziano
young	giovane
ancient	antico, antica, antichi
modern	moderno
fast	veloce, rapido
slow	lento, lenta
near-adjective	vicino, vicina, prossimo
distant	lontano, distante
bright	chiaro, luminoso, brillante
dark	scuro, buio, oscuro, scura
clear	chiaro, chiara
white	bianco, bianca, bianchi
black	nero, nera, neri, nere
red	rosso, rossa, rossi, rosse
green	verde, verdi
blue	blu, azzurro
yellow	giallo, gialla
brown	marrone, bruno
grey	grigio, grigia, grigi
beautiful	bello, bella, bel, belli, bellissimo
ugly	brutto, brutta
clean	pulito, pulita
dirty	sporco, sporca, sudicio
rich	ricco, ricca, ricchi
poor	povero, povera, poveri
happy	felice, felici, contento, lieto
sad	triste, tristi
angry	arrabbiato, adirato, irato
afraid	paura, spaventato, impaurito
tired	stanco, stanca, stanchi
hungry	affamato, fame
thirsty	assetato, sete
sick	malato, ammalato, malata
healthy	sano, sana, sani
alive	vivo, viva, vivi, vivente
dead	morto, morta, morti
free	libero, libera, gratuito
busy	occupato, impegnato
ready	pronto, pronta
quiet	tranquillo, silenzioso, quieto, calmo
loud	forte, rumoroso, alta
sweet	dolce, dolci
bitter	amaro, amara
true	vero, vera, veri
false	falso, falsa
right-correct	giusto, corretto, giusta
wrong	sbagliato, errato, torto
same-identical	identico, uguale
different	diverso, differente
similar	simile, simili
possible	possibile
impossible	impossibile
necessary	necessario
important	importante
main	principale
special	speciale, particolare
general-adjective	generale
common	comune, comuni
usual	solito, consueto, abituale
strange	strano, strana
simple	semplice
difficult	difficile
easy	facile, facili
certain	certo, certa, certi
sure	sicuro, certo, sicura
open-adjective	aperto, aperta
closed	chiuso, chiusa
public	pubblico
private	privato
national	nazionale
international	internazionale
political	politico
economic	economico
social	sociale
human-adjective	umano, umana, umani
natural	naturale
whole-entire	intero, tutto, intera
single	singolo, unico, unica, solo
double	doppio, doppia
equal	uguale, pari, eguale
round	rotondo, tondo, tonda
straight	dritto, diritto, retto
sharp	affilato, acuto, tagliente
wise	saggio, saggia, savio
stupid	stupido, sciocco
clever	intelligente, abile, furbo
kind-adjective	gentile, buono
cruel	crudele
brave	coraggioso, valoroso
proud	orgoglioso, fiero, superbo
honest	onesto, onesta
famous	famoso, celebre, famosa
dear	caro, cara, cari, care
holy	santo, sacro, santa, san
royal	reale, reali, regio
military	militare
foreign	straniero, estero
local	locale, locali
following	seguente, successivo
necessary-legal	necessario
responsible	responsabile
technical	tecnico
available	disponibile
various	vario, diversi, vari, varie
further	ulteriore
additional	aggiuntivo, supplementare
final	finale, definitivo, finali
complete	completo
serious	serio, grave, seria
terrible	terribile
wonderful	meraviglioso
pleasant	piacevole, gradevole
favourite	preferito, favorito
"""#
