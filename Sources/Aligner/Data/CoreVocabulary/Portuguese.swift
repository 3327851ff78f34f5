// swift-format-ignore-file
// The core vocabulary of Portuguese: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyPortuguese = #"""
I	eu
me	me, mim, comigo
my	meu, minha, meus, minhas
you	tu, te, ti, você, contigo
your	teu, tua, teus, tuas, seu, sua
you-plural	vocês, vós, senhor, convosco, lhes
your-plural	vosso, vossa, vossos, vossas, seu, sua, seus, suas
he	ele
him	o, lhe, ele, lo
his	seu, sua, seus, suas, dele
she	ela
her	a, lhe, ela, la
her-possessive	sua, seu, suas, seus, dela
it	ele, ela, isso, o, isto
its	seu, sua, seus, suas, dele, dela
we	nós, gente
us	nos, connosco, conosco
our	nosso, nossa, nossos, nossas
they	eles, elas
them	os, as, lhes, eles, elas, los, las
their	seu, sua, seus, suas, deles, delas
self	se, si, mesmo, própria, consigo, mesma
one	se, alguém, gente
who	quem, que, qual
whom	quem, que, qual
whose	cujo, cuja, cujos, cujas, quem
what	que, qual
which	que, qual, quais
this	este, esta, isto, esse, essa, deste, desta, neste
these	estes, estas, esses, essas, destes, destas, nestes
that	esse, essa, isso, aquele, aquela, aquilo, nesse, daquele
those	aqueles, aquelas, esses, essas, os, as
here	aqui, cá
there	ali, lá, aí
where	onde, aonde, donde
when	quando
why	porquê, que
how	como
how-many	quantos, quantas
everyone	todos, todas, toda
someone	alguém, algum
no-one	ninguém
something	algo, alguma, coisa
nothing	nada
everything	tudo
anything	algo, nada, qualquer, coisa
each	cada
every	cada, todo, todos, toda, todas
all	todos, todo, todas, toda, tudo
both	ambos, ambas, dois, duas
other	outro, outra, outros, outras
same	mesmo, mesma, mesmos, mesmas
such	tal, tais, tão
some	alguns, algumas, algum, uns, umas
any	qualquer, algum, alguma, nenhum, quaisquer
many	muitos, muitas
much	muito, muita
few	poucos, poucas
little	pouco, pouca, bocado
more	mais
most	maioria, mais, maior
less	menos, menor
enough	bastante, suficiente, basta, chega
several	vários, várias, diversos
own	próprio
alone	sozinho, só, sós
together	juntos, junto, juntas
and	e
or	ou
but	mas, porém
if	se
because	porque, pois
that-conjunction	que
so	portanto, então, pois, assim, isso
so-degree	tão, tanto
than	que, do
as	como, tal
while	enquanto
although	embora, apesar
before	antes
after	depois, após
until	até
since	desde
unless	menos, salvo
whether	se
neither	nem, nenhum, tampouco
either	ou, qualquer
not	não
no	não
no-determiner	nenhum
yes	sim
also	também
only	só, apenas, somente
even	mesmo, até
still	ainda
already	já
yet	ainda
again	novamente, novo, outra
very	muito, bem
too	demais, demasiado, muito
almost	quase
quite	bastante
rather	bastante, antes
perhaps	talvez
certainly	certamente, certeza
really	realmente, mesmo
indeed	efeito, facto, fato, efetivamente
of-course	claro, naturalmente
however	porém, contudo, entanto, entretanto, todavia
therefore	portanto, logo, isso, pois
thus	assim
otherwise	senão, contrário
instead	vez, lugar
especially	especialmente, sobretudo, principalmente
exactly	exatamente, exactamente, justamente
just	apenas, acabar, só, justamente
about	cerca, aproximadamente, quase, perto
never	nunca, jamais
always	sempre
often	frequentemente, muitas, vezes
sometimes	vezes
usually	geralmente, normalmente, habitualmente, costuma
soon	breve, logo, cedo
now	agora
then	então, depois
later	tarde, depois
early	cedo
late	tarde, atrasado
today	hoje
yesterday	ontem
tomorrow	amanhã
once	uma, vez
twice	duas, vezes
finally	finalmente, enfim, afinal
suddenly	repente, subitamente, súbito
immediately	imediatamente, logo
quickly	rapidamente, depressa, rápido
slowly	lentamente, devagar
well	bem
badly	mal
far	longe
near	perto, próximo
away	embora, fora, longe
back	volta, trás, atrás
up	cima, acima
down	baixo, abaixo
inside	dentro
outside	fora
everywhere	parte, lado
nowhere	parte, nenhures
forward	frente, adiante, diante, avante
in	em, no, na, nos, nas, num, numa, dentro
into	em, para, dentro, no, na
on	em, sobre, no, na, nos, nas
at	em, a, no, na, ao, aos, às
to	a, para, ao, aos, às
from	de, do, da, dos, das, desde
of	de, do, da, dos, das, dum, duma
with	com
without	sem
for	para, por, pelo, pela
by	por, pelo, pela, pelos, pelas
through	através, por, pelo, pela
between	entre
among	entre
against	contra
over	sobre, acima, cima
under	sob, debaixo, baixo
behind	atrás, trás, detrás
in-front-of	diante, frente
beside	lado, junto, perto
around	volta, redor, torno
across	através
along	longo
during	durante
toward	direção, para, rumo, direcção
according-to	segundo, conforme, acordo
despite	apesar, pesar
instead-of	vez, lugar
because-of	causa, devido
except	exceto, excepto, salvo, menos
upon	sobre, cima
out-of	fora, de, do, da
be	ser, é, foi, era, está, são, estava, foram
have	ter, tem, tinha, tinham, tenho, teve, havia, há
become	tornar, tornou, ficar, ficou, torna, fica
can	poder, pode, posso, podem, podia, podemos, consegue
could	podia, poderia, pôde, podiam, pudesse, conseguia
must	deve, dever, devem, tem, devo, precisa, devia, devemos
should	devia, deveria, deve, devem, deviam
will	vai, irá, vou, vão, vamos, será, quer
would	iria, ia, seria, queria, teria
may	pode, podem, poderá, possa, posso
want	querer, quer, quero, queria, quis, querem, queres, quiser
do	fazer, faz, fez, feito, faço, fazia, fizeram, fazem
make	fazer, faz, fez, feito, faço, fizeram, fazem, faça
go	ir, vai, foi, vou, vamos, ia, foram, vão
come	vir, vem, veio, vinha, venha, vieram, venho
see	ver, viu, vê, vi, via, visto, vejo, viram
look	olhar, olhou, olha, olhava, parecer, olhe, olhando
say	dizer, disse, diz, dito, dizia, disseram, digo, dizem
tell	contar, contou, dizer, disse, conta, diga, diz, contei
speak	falar, falou, fala, falava, falo, falam, falado, falei
talk	falar, conversar, falou, fala, falava, falam, falando
ask	perguntar, pedir, pediu, pede, pediram
answer	responder
call	chamar, chamou, chama, chamado, chamava, ligar, chamam
know	saber, sabe, sei, sabia, conhecer, sabem, soube, sabes
think	pensar, acho, pensou, pensa, achar, pensava, acha, penso
believe	acreditar, crer, creio, crê, cria
understand	compreender, entender, percebe
remember	lembrar, recordar, lembro
forget	esquecer
learn	aprender
teach	ensinar, ensinou
read	ler, lê, leu, lia, lido, leio, li, leia
write	escrever, escrito
hear	ouvir, ouviu, ouve, ouvi, ouço, ouvia, ouvido, ouviram
listen	escutar, ouvir, escutou, ouviu, ouve, ouça
feel	sentir, sentiu, sente, sentia, sinto, senti, sentem
seem	parecer, parecia
give	dar, deu, dá, dei, dava, dado, deram, dê
take	tomar, levar, tomou, levou, pegar, pegou, leva, toma
get	obter, conseguir, receber, arranjar, obteve, ganhar
receive	receber, receba
bring	trazer, trouxe, traz, traga, trazia, trago, trazido
carry	levar, carregar, levou, levava, transportar, leva
send	enviar, mandar, enviou, mandou, envia, manda, enviado
put	pôr, colocar, pôs, põe, colocou, punha, posto, puseram
lay	pôr, deitar, pôs, colocar, pousar, deitou
set	pôr, colocar, pôs, posto, fixar, definir
keep	guardar, manter, mantém, guardou, manteve, mantido
hold	segurar, ter, segurou, manter, tinha
let	deixar, deixou, deixa, deixe, deixava, deixei, deixem
leave	deixar, partir, sair, deixou, saiu, partiu, sai, deixa
stay	ficar, ficou, fica, ficava, ficaram, fiquei, fique, fico
remain	permanecer, ficar, ficou, restar, resta, fica
stand	estar, pé, ficar, estava, levantar, parado
sit	sentar, sentou, sentado, senta, sentei
lie	estar, jazer, deitado, jaz, jazia
lie-down	deitar, deitou, deita, deitei
sleep	dormir, dormiu, dorme, dormia, durmo, dormi, adormeceu, dormem
wake	acordar, acordou, despertar, acordei
rise	levantar, subir, subiu, nascer, sobe, ergueu
raise	levantar, erguer, elevar, ergueu, criar
fall	cair, caiu, cai, caía, caíram, caído, queda, caem
run	correr, correu, corre, corria, corri, corro
walk	andar, caminhar, andou, anda, andava, passear
ride	montar, andar, cavalgar, montou, montado
drive	conduzir, dirigir, guiar, dirige
fly	voar, voou, voa, voava, voam, voaram, voando
swim	nadar, nadou, nada, nadava, nadam, nadando
climb	subir, trepar, escalar, subiu, sobe, trepou, subiram
jump	saltar, pular, saltou, pulou, salta, pula
move	mover, mudar, moveu, mexer, move, mudou, movia
turn	virar, voltar, virou, volta, girar, voltou
return	voltar, regressar, voltou, volta, devolver
enter	entrar, entrou, entra, entram, entrei, entre
arrive	chegar, chegou, chega, cheguei, chegam
reach	alcançar, chegar, atingir, chegou, atinge
follow	seguir, seguiu, segue, seguia, seguem, siga, seguido
lead	conduzir, levar, guiar, liderar, leva, levou
meet	encontrar, conhecer, reunir
find	encontrar, achar, achou, acha, achei
seek	procurar, buscar, busca, buscou
lose	perder, perdeu, perde, perdido, perdi, perco, perdia
show	mostrar, mostrou, mostre
appear	aparecer, surgir, surgiu, surge, parecer
disappear	desaparecer, sumir, sumiu
open	abrir, abriu, abre, aberto, abriram, abra, abria
close	fechar, fechou, fecha, fechado, feche, fechava
begin	começar, começou, iniciar
start	começar, iniciar, começou, arrancar
end	acabar, terminar, acabou, acaba
finish	terminar, acabar, acabou, concluir, acabei
stop	parar, parou, deixar, pare, parado, parei
continue	continuar, prosseguir, seguir
try	tentar, tentou, tenta, tentei, experimentar, tentam, tento
help	ajudar, ajudou, ajuda, ajude, auxiliar
need	precisar, necessitar
use	usar, utilizar, usou, usa, usado, usam, usava, use
work	trabalhar, funcionar
play	brincar, jogar, tocar, joga, jogou, toca, tocou
live	viver, morar, vive, vivia, mora, viveu, vivem, vivo
die	morrer, morreu, morre, morto, morria, morra, morri
kill	matar, matou, mata, mataram, morto, matei, matado
be-born	nascer, nasceu, nascido, nasce, nasci, nascem
grow	crescer, cresci, cultivar
build	construir
break	quebrar, partir, quebrou, partiu, romper, rompeu
cut	cortar, cortou, corta, cortado, corte
tear	rasgar, rasgou, arrancar, rasga
tie	atar, amarrar, atou, atado, prender, amarrou
pull	puxar, puxou, puxa, puxava, tirar, puxando
push	empurrar
throw	atirar, lançar, jogar, lançou, atirou, deitar, jogou
catch	apanhar, pegar, apanhou, pegou, agarrar
hit	bater, bateu, bate, atingir, acertar, batia, bati
fight	lutar, combater, lutou, luta, lutava, lutaram
win	ganhar, vencer, ganhou, venceu, ganha, vence
save	salvar, salvou, poupar, guardar, salva, salve, gravar
buy	comprar, comprou, compre
sell	vender, vendeu, vende, vendem, vendia, vendido
pay	pagar, pagou, paga, pago, pagava, pague, paguei, pagam
cost	custar, custa, custou, custam, custo, custava
eat	comer, comeu, come, comia, comi, comem, coma, comido
drink	beber, bebeu, bebe, bebia, bebi, bebida, bebem, bebo
cook	cozinhar, cozer
wear	usar, vestir, usava, vestia, usa, veste, trajar
dress	vestir, vestiu, veste, vestia, vestido
wash	lavar, lavou, lava, lavava, lave, lavado, lavei
love	amar, ama, amo, amava, amou, adorar, adoro, amado
hate	odiar, detestar, odeia, odeio, odiava
like	gostar, gosta, gosto, gostava, gostou, gostam, agradar
hope	esperar, espero
fear	temer, recear, teme, temia, temeu, receio, tema, temo
laugh	rir, riu, ri, ria, riram, riso, rindo, rimos
smile	sorrir, sorriu, sorri, sorria, sorriso
cry	chorar, gritar, chorou, chora, gritou, chorava
weep	chorar, chorou, chora, chorava, choro, chore
shout	gritar, gritou, grita, gritava
sing	cantar, cantou, canta, cantava, cantam, canto
dance	dançar, dançou, dança, dançava, bailar, dançam
wait	esperar, aguardar, espere
watch	observar, assistir, ver, olhar, vigiar, olhava
choose	escolher
decide	decidir, resolver, decida
agree	concordar, acordo
refuse	recusar, recusou, negar
promise	prometer, promessa
allow	permitir, deixar, permissão
forbid	proibir, proíbe
order	mandar, ordenar, mandou, manda, encomendar, pedir
obey	obedecer
serve	servir, serviu, serve, servia, sirva, servem, servido
change	mudar, mudou, muda, alterar, mudaram, trocar, mude
happen	acontecer, suceder, passar, passou, ocorrer
occur	ocorrer, acontecer
belong	pertencer
own-verb	possuir, ter, tem
contain	conter, contém, continha, contido
include	incluir
mean	significar, dizer, quer, querer
explain	explicar, explique
describe	descrever
prove	provar, provou, prova, demonstrar, provado
discover	descobrir, descubra
invent	inventar
create	criar, criou, cria, criado, criada, criaram
produce	produzir
develop	desenvolver
increase	aumentar, crescer, acrescentar
decrease	diminuir, reduzir, baixar
improve	melhorar
prepare	preparar
protect	proteger
attack	atacar, atacou, ataca, ataque
destroy	destruir, destrói
burn	queimar, arder, queimou, ardeu, arde, ardia
fill	encher, encheu, enche, preencher, enchia
cover	cobrir, cobriu, coberto, cobre, tapar, cobria
hide	esconder, ocultar
touch	tocar, tocou, toca, tocava, toque, toquei
smell	cheirar, cheiro
point	apontar, indicar
count	contar, contou, conta, contava, contei
measure	medir, mede, mediu, medem, medido, meço
compare	comparar
divide	dividir, repartir
join	juntar, unir, juntou, uniu, ligar, aderir
share	partilhar, compartilhar, dividir, repartir
marry	casar, casou, casa, casado, casada, casaram
visit	visitar
travel	viajar, viajou, viaja, viajava
rest	descansar, repousar
repeat	repetir, repete, repita
report	informar, relatar, comunicar, noticiar
publish	publicar, editar, publique
print	imprimir, impresso
translate	traduzir
study	estudar, estude
examine	examinar
consider	considerar
suppose	supor, suponho, imaginar, supõe
expect	esperar, aguardar
intend	pretender, tencionar
wish	desejar, desejo, querer, quero
require	exigir, requerer, exige, exigia, exigiu
force	forçar, obrigar, forçou, obrigou, força
cause	causar, causou, causa, provocar
avoid	evitar, evitou, evita
escape	escapar, fugir, fugiu, foge, fugiram, fuga
offer	oferecer
accept	aceitar, aceite, aceito
thank	agradecer, obrigado
forgive	perdoar, desculpar, perdão
greet	saudar, cumprimentar, saudou, saúda
knock	bater, bateu, batia, bate, bateram
whisper	sussurrar, murmurar, cochichar
breathe	respirar
shine	brilhar, luzir
blow	soprar, soprou, sopra, soprava
flow	correr, fluir, corre, flui, corria, escorrer
rain	chover, chove, choveu, chovia, chuva
freeze	gelar, congelar, gelou, gelado, gela
hang	pendurar, enforcar, pender, pende
lift	levantar, erguer, ergueu
drop	largar, deixar, cair, largou, deixou, pingar
press	apertar, premir, carregar, pressionar
shake	sacudir, abanar, tremer, sacode, tremia, agitar, abanou
spread	espalhar, estender
gather	reunir, juntar, reuniu, recolher, juntou, colher
collect	recolher, colecionar, cobrar, coletar
support	apoiar, apoiou, apoia, sustentar, suportar, apoio
suffer	sofrer, sofreu, sofre, sofria, sofrem, sofrido
hurt	magoar, doer, dói, ferir, magoou, doía, feriu, ferido
heal	curar, sarar, curou, cura, sarou, curado
first	primeiro
second	segundo
third	terceiro, terça
last	último, última, passado, derradeiro
next	próximo, seguinte
previous	anterior, prévio, prévia
half	meio, metade, meia, meios
dozen	dúzia, dúzias, dezena
hundred	cem, cento, centena, centos
thousand	mil, milhar
million	milhão, milhões
number	número, quantia
pair	par, pares, casal
part	parte, partes
whole	todo, conjunto, inteiro, total
rest-remaining	resto, restante, restos, demais
time	tempo, vez, tempos, hora, vezes
moment	momento, instante
second-time	segundo
minute	minuto
hour	hora, horas
day	dia, dias
night	noite, noites
morning	manhã, manhãs, madrugada
noon	meio
afternoon	tarde, tardes
evening	noite, serão, tarde, anoitecer
week	semana
month	mês, meses
year	ano, anos
century	século
season	estação, estações, época
spring	primavera
summer	verão, verões, estio
autumn	outono
winter	inverno
age	idade, idades, era
past	passado
present-time	presente, atualidade
future	futuro, futura, porvir
beginning	início, começo, princípio
end-noun	fim, final, fins, termo
clock	relógio
Monday	segunda
Tuesday	terça, terças
Wednesday	quarta
Thursday	quinta
Friday	sexta, sextas
Saturday	sábado
Sunday	domingo
January	janeiro
February	fevereiro
March	março
April	abril
May	maio
June	junho
July	julho
August	agosto
September	setembro
October	outubro
November	novembro
December	dezembro
man	homem, homens
woman	mulher
person	pessoa
people	pessoas, gente, povo, gentes
human	humano, humana, homem
child	criança, filho, menino
boy	rapaz, menino, garoto, rapazes, miúdo
girl	rapariga, menina, garota, moça, miúda
baby	bebé, bebés
father	pai, papá, papai, pais
mother	mãe, mamã, mamãe, mães
parents	pais
son	filho, filhos
daughter	filha, filhas
brother	irmão, irmãos, mano
sister	irmã, irmãs, mana
husband	marido, esposo
wife	esposa, mulher
family	família
uncle	tio, tios
aunt	tia, tias
grandfather	avô, avós, vovô
grandmother	avó, avós, vovó, avozinha
friend	amigo, amiga, amigos, amigas
enemy	inimigo
neighbour	vizinho
guest	convidado, hóspede
stranger	estranho, desconhecido, forasteiro
king	rei, reis
queen	rainha
prince	príncipe
lord	senhor, lorde
lady	senhora, dama, damas
gentleman	cavalheiro, senhor
Mr	senhor, sr
Mrs	senhora, dona, sra
Miss	menina, senhorita
doctor	médico, doutor, médica
teacher	professor, mestre
pupil	aluno, estudante, aluna, alunos
worker	trabalhador, operário
peasant	camponês, agricultor, lavrador
soldier	soldado
officer	oficial, agente
captain	capitão
general	general
sailor	marinheiro, marujo
priest	padre, sacerdote, padres
judge	juiz, juízes, juíza
lawyer	advogado
writer	escritor
author	autor, autora, autores
artist	artista
merchant	mercador, comerciante, negociante
servant	criado, criada, servo
master	mestre, amo, dono, senhor
leader	líder, chefe, dirigente, líderes
chief	chefe, chefes
president	presidente
minister	ministro
member	membro
citizen	cidadão
crowd	multidão
youth	juventude, jovem, mocidade
old-man	velho, ancião, idoso, velhote
name	nome, nomes
nation	nação, nações
tribe	tribo, tribos
company	empresa, companhia, sociedade
group	grupo, grupos
team	equipa, equipe
party	partido
body	corpo, corpos
head	cabeça
face	cara, rosto, face
eye	olho, olhos
ear	orelha, ouvido
nose	nariz, narizes
mouth	boca, bocas
lip	lábio, lábios
tooth	dente, dentes
tongue	língua
hair	cabelo, pelo
neck	pescoço
shoulder	ombro, ombros
arm	braço, braços
hand	mão, mãos
finger	dedo, dedos
chest	peito, peitos
heart	coração, corações
stomach	estômago, barriga, ventre
back-body	costas, dorso
leg	perna, pernas, pata
knee	joelho
foot	pé, pés
skin	pele, peles
bone	osso, ossos
blood	sangue
brain	cérebro, miolos
voice	voz, vozes
tear-eye	lágrima
sweat	suor, suores
breath	respiração, fôlego, hálito, alento
life	vida, vidas
death	morte, mortes
health	saúde
illness	doença, enfermidade
pain	dor, dores
wound	ferida, ferimento
sleep-noun	sono, sonos
dream	sonho, sonhos
mind	mente, espírito, mentes
soul	alma, almas
spirit	espírito
thought	pensamento
idea	ideia, ideias
memory	memória, lembrança, recordação
feeling	sentimento, sensação
love-noun	amor, amores
hatred	ódio, ódios
joy	alegria, júbilo
sorrow	tristeza, mágoa, pesar
anger	raiva, ira, cólera
fear-noun	medo, medos, receio, temor
hope-noun	esperança
courage	coragem, ânimo
shame	vergonha
pride	orgulho
pity	pena, piedade, compaixão, dó
desire	desejo, vontade
pleasure	prazer, gosto
happiness	felicidade
strength	força, forças
weakness	fraqueza
power	poder, potência, poderes
will-noun	vontade
knowledge	conhecimento, saber
wisdom	sabedoria
truth	verdade
lie-noun	mentira
mistake	erro, engano, erros
fault	culpa, defeito, falta
reason	razão, motivo, razões
cause-noun	causa, causas
purpose	propósito, objetivo, finalidade, fim
meaning	significado, sentido
doubt	dúvida
belief	crença, convicção
god	deus, deuses
faith	fé
sin	pecado
heaven	céu, paraíso, céus
hell	inferno
angel	anjo, anjos
devil	diabo, demónio, diabos
house	casa, casas
home	casa, lar, lares
room	quarto, sala
door	porta, portas
window	janela
wall	parede, muro, muralha, muros
roof	telhado, teto, tecto
floor	chão, andar, soalho, piso
stairs	escada, degraus
kitchen	cozinha
garden	jardim, horta, jardins
yard	pátio, quintal, pátios
gate	portão, porta, portões
street	rua, ruas
road	estrada, caminho
path	caminho, trilho, senda, vereda
bridge	ponte, pontes
city	cidade
town	cidade, vila, vilas
village	aldeia, vila, povoado
country	país, países
state	estado
border	fronteira
place	lugar, local, sítio, lugares
corner	canto, esquina, cantos
side	lado, lados
top	topo, cimo, cume, alto
bottom	fundo, fundos
middle	meio, centro
edge	borda, beira, margem, bordo
end-place	extremidade, ponta, fim
table	mesa, mesas
chair	cadeira
bed	cama, leito, camas
lamp	lâmpada, candeeiro, lampião
candle	vela, velas
fire	fogo, incêndio, lume, fogos
smoke	fumo, fumaça
ash	cinza, cinzas
stove	fogão, estufa
key	chave, chaves
box	caixa, caixas, caixote
bag	saco, bolsa, sacola, mala
bottle	garrafa
glass	copo, vidro, copos
cup	chávena, xícara, taça, copo
plate	prato, pratos
knife	faca, facas
spoon	colher
rope	corda, cordas
thread	fio, linha, fios
needle	agulha
cloth	pano, tecido, panos
clothes	roupa, roupas
coat	casaco, sobretudo
shirt	camisa
hat	chapéu
shoe	sapato
ring	anel, anéis, aro
money	dinheiro
gold	ouro, oiro
silver	prata
iron	ferro, ferros
copper	cobre
wood	madeira, lenha
stone	pedra, pedras
paper	papel, papéis
book	livro, livros
page	página
letter	carta, cartas
word	palavra
sentence	frase, frases, sentença
language	língua, idioma
newspaper	jornal, jornais
picture	imagem, quadro, retrato, imagens
photograph	fotografia, foto, retrato
map	mapa, mapas
sign	sinal, signo, placa, sinais
line	linha, linhas, fila
story	história, conto
song	canção, canções, cântico
music	música
play-theatre	peça, peças
game	jogo, jogos
tool	ferramenta, instrumento
machine	máquina
wheel	roda, rodas
car	carro, automóvel, carros
cart	carroça, carro, carreta
train	comboio, trem, trens
ship	navio, navios, nave, nau
boat	barco, barcos, bote
plane	avião, aviões
horse-carriage	carruagem, coche
weapon	arma, armas
sword	espada
gun	arma, pistola, espingarda, canhão
bomb	bomba, bombas
flag	bandeira
bell	sino, campainha, sinos
shop	loja, lojas
market	mercado, feira
school	escola
university	universidade
church	igreja
hospital	hospital
prison	prisão, cadeia, prisões
office	escritório, gabinete
factory	fábrica
hotel	hotel, hotéis
station	estação, estações
airport	aeroporto
library	biblioteca
museum	museu, museus
theatre	teatro
palace	palácio
castle	castelo
tower	torre, torres
camp	acampamento, campo
tent	tenda, barraca, tendas
hut	cabana, choupana, barraca
grave	túmulo, sepultura, campa, cova
world	mundo, mundos
earth	terra, terras
sky	céu, céus
sun	sol, sóis
moon	lua, luas
star	estrela
light	luz, luzes
darkness	escuridão, trevas, escuro
shadow	sombra
air	ar, ares
wind	vento, ventos
cloud	nuvem, nuvens
rain-noun	chuva, chuvas
snow	neve, neves
ice	gelo, gelos
storm	tempestade, temporal, tormenta
thunder	trovão, trovões, trovoada
water	água, águas
river	rio, rios
lake	lago, lagos, lagoa
sea	mar, mares
ocean	oceano
coast	costa, litoral, costas
island	ilha, ilhas
wave	onda, ondas, vaga
mountain	montanha, monte, montes, serra
summit	cume, cimo, topo, pico
valley	vale, vales
glacier	glaciar, geleira
rock	rocha, rochedo, pedra
hill	colina, monte, morro, outeiro
forest	floresta, bosque, mata
field	campo, campos
desert	deserto
sand	areia, areias
dust	pó, poeira
tree	árvore
leaf	folha, folhas
branch	ramo, galho, ramos
root	raiz, raízes
flower	flor, flores
grass	erva, relva, grama, capim
fruit	fruta, fruto, frutas, frutos
apple	maçã, maçãs
seed	semente
corn	milho, trigo, grão, grãos
bread	pão, pães
meat	carne, carnes
fish	peixe, peixes
milk	leite
egg	ovo, ovos
salt	sal, sais
sugar	açúcar
oil	óleo, petróleo, azeite, óleos
wine	vinho, vinhos
beer	cerveja
tea	chá, chás
coffee	café, cafés
food	comida, alimento
meal	refeição
animal	animal, bicho, animais
dog	cão, cachorro, cães, cadela
cat	gato, gata, gatos
horse	cavalo
cow	vaca, vacas
ox	boi, bois
sheep	ovelha, carneiro
goat	cabra, bode, cabras
pig	porco, porcos
bird	pássaro, ave, aves
chicken	galinha, frango
wolf	lobo, lobos
bear	urso, ursos, ursa
lion	leão, leões
mouse	rato, ratinho, ratos
snake	cobra, serpente, cobras
insect	inseto, insecto
north	norte
south	sul
east	leste, este, oriente
west	oeste, ocidente
left	esquerda
right	direita
direction	direção, direcção, sentido, rumo
distance	distância
height	altura, altitude
depth	profundidade
length	comprimento
weight	peso, pesos
size	tamanho, dimensão
speed	velocidade
temperature	temperatura
heat	calor
cold-noun	frio
nature	natureza
colour	cor, cores
sound	som, sons
noise	barulho, ruído
silence	silêncio
war	guerra
peace	paz
battle	batalha, combate
victory	vitória
army	exército
law	lei, leis, direito
right-noun	direito
duty	dever, obrigação, deveres
freedom	liberdade
order-noun	ordem, ordens
government	governo
parliament	parlamento
election	eleição, eleições
policy	política
power-state	poder, potência, poderes
economy	economia
trade	comércio
price	preço, preços
cost-noun	custo, custos, despesa
tax	imposto, taxa, tributo
bank	banco, bancos
debt	dívida
work-noun	trabalho, obra, obras
job	emprego, trabalho
business	negócio, empresa
industry	indústria
agriculture	agricultura
science	ciência
art	arte, artes
history	história
education	educação, ensino
religion	religião
culture	cultura
tradition	tradição
custom	costume, hábito
society	sociedade
community	comunidade
class	classe, aula, turma
development	desenvolvimento
progress	progresso, avanço
change-noun	mudança, alteração, câmbio
growth	crescimento
result	resultado
effect	efeito
success	êxito, sucesso
failure	fracasso, falha, insucesso
attempt	tentativa
experience	experiência
example	exemplo
case	caso, casos
question	pergunta, questão, questões
answer-noun	resposta
problem	problema
solution	solução, soluções
matter	assunto, questão, matéria
thing	coisa, coisas
fact	facto, fato, factos, fatos
news	notícia, novidade
information	informação
report-noun	relatório
plan	plano, planos
project	projeto, projecto
program	programa
decision	decisão, decisões
agreement	acordo
contract	contrato
condition	condição
difference	diferença
relation	relação, relações
role	papel, papéis
form	forma, formas, formulário
kind	tipo, espécie, género, tipos
way	modo, maneira, forma, jeito
method	método
system	sistema
process	processo
level	nível, níveis
degree	grau, graus
quality	qualidade
quantity	quantidade
value	valor, valores
use-noun	uso, utilização, usos
need-noun	necessidade
help-noun	ajuda, auxílio, socorro
service	serviço
support-noun	apoio, suporte, apoios
danger	perigo
safety	segurança
accident	acidente
crime	crime, crimes, delito
punishment	castigo, punição, pena
proof	prova, provas
secret	segredo
promise-noun	promessa
wish-noun	desejo, voto, vontade
opinion	opinião, opiniões, parecer
interest	interesse, juro, juros
attention	atenção, atenções
care	cuidado, zelo
trust	confiança
honour	honra, honras
respect	respeito
influence	influência
chance	oportunidade, acaso, chance, hipótese
luck	sorte
fate	destino, sorte, fado
journey	viagem, viagens, jornada
visit-noun	visita
meeting	reunião, encontro, reuniões
conversation	conversa, diálogo
speech	discurso, fala
attack-noun	ataque
defence	defesa
revolution	revolução
movement	movimento
technology	tecnologia, técnica
energy	energia
article	artigo
chapter	capítulo
title	título
member-state	membro, estado
council	conselho
committee	comité, comissão
commission	comissão
union	união, uniões, sindicato
organization	organização
authority	autoridade
measure-noun	medida
provision	disposição
agreement-treaty	tratado, acordo
Europe	Europa
America	América
Asia	Ásia
Africa	África
China	China
England	Inglaterra
France	França
Germany	Alemanha
Russia	Rússia
Italy	Itália
Spain	Espanha
Japan	Japão
English	inglês
French	francês
German	alemão, alemã, alemães
Russian	russo, russa, russos
Chinese	chinês
good	bom, boa, bons, boas
better	melhor
best	melhor, ótimo
bad	mau, má, ruim, maus, más
worse	pior, piores
great	grande, ótimo, magnífico, enorme
big	grande
small	pequeno
large	grande, amplo
long	longo, longa, comprido, longos
short	curto, breve, curta, baixo
high	alto, alta, elevado, altos
low	baixo, baixa, baixos
tall	alto, alta, altos
deep	profundo, fundo, funda
wide	largo, amplo, larga, vasto
narrow	estreito, apertado
thick	grosso, espesso, grossa, denso
thin	fino, magro, delgado, fina, magra
heavy	pesado
light-weight	leve, leves, ligeiro
strong	forte, fortes
weak	fraco, fraca, débil, fracos
hard	duro, dura, difícil, duros
soft	mole, macio, suave, macia
hot	quente, ardente
warm	quente, morno, cálido, caloroso
cool	fresco, fresca
cold	frio, fria, frios, frias
dry	seco, seca, secos
wet	molhado, húmido, úmido
full	cheio, cheia, pleno, plena
empty	vazio, vazia, vazios
new	novo, nova, novos, novas
old	velho, velha, antigo, velhos
young	jovem, novo, jovens
ancient	antigo, antiga
modern	moderno
fast	rápido, veloz, rápida
slow	lento, lenta, vagaroso
near-adjective	próximo
distant	distante, longínquo, afastado
bright	brilhante, claro, luminoso
dark	escuro, escura, sombrio
clear	claro, clara, nítido
white	branco, branca
black	preto, negro, preta, negra
red	vermelho, encarnado
green	verde, verdes
blue	azul, azuis
yellow	amarelo
brown	castanho, marrom
grey	cinzento, cinza, grisalho
beautiful	belo, bonito, linda, bela, lindo, formoso
ugly	feio, feia, feios
clean	limpo, limpa, limpos
dirty	sujo, suja, sujos
rich	rico, rica, ricos
poor	pobre, pobres
happy	feliz, contente, alegre, felizes
sad	triste
angry	zangado, irritado, furioso, bravo
afraid	medo, assustado, receoso
tired	cansado
hungry	fome, faminto, esfomeado
thirsty	sede, sedento
sick	doente, enfermo
healthy	saudável, são, sadio
alive	vivo, viva, vivos
dead	morto, morta, mortos
free	livre, livres, grátis
busy	ocupado, atarefado
ready	pronto, pronta, preparado
quiet	calmo, tranquilo, silencioso, quieto, sossegado
loud	alto, barulhento, ruidoso
sweet	doce, doces
bitter	amargo, amarga
true	verdadeiro, certo
false	falso, falsa, falsos
right-correct	certo, correto, correcto, certa
wrong	errado, incorreto, mal
same-identical	mesmo, igual, idêntico, mesma
different	diferente, distinto
similar	semelhante, parecido, similar
possible	possível
impossible	impossível
necessary	necessário, preciso
important	importante
main	principal
special	especial
general-adjective	geral, gerais
common	comum, comuns
usual	habitual, usual, costume
strange	estranho, esquisito
simple	simples, singelo
difficult	difícil, difíceis
easy	fácil, fáceis
certain	certo, certa, certos, certas
sure	certo, seguro, certeza, segura
open-adjective	aberto, aberta
closed	fechado
public	público
private	privado, particular
national	nacional
international	internacional
political	político
economic	económico
social	social, sociais
human-adjective	humano, humana
natural	natural
whole-entire	inteiro, todo, toda
single	único, única, só, solteiro
double	duplo, dobro, dupla
equal	igual, iguais
round	redondo
straight	direito, reto, reta, recto
sharp	afiado, agudo, aguda
wise	sábio, sábia, sensato, sábios
stupid	estúpido, burro, tolo, parvo
clever	inteligente, esperto, hábil
kind-adjective	gentil, amável, bondoso, simpático
cruel	cruel, cruéis
brave	corajoso, valente, bravo
proud	orgulhoso, altivo
honest	honesto, honrado
famous	famoso, célebre, famosa
dear	querido, caro, cara
holy	santo, sagrado, santa, são
royal	real, reais, régio
military	militar
foreign	estrangeiro
local	local, locais
following	seguinte
necessary-legal	obrigatório, exigido
responsible	responsável
technical	técnico
available	disponível
various	vários, diversos, várias
further	mais, outro, ulterior, adicional
additional	adicional, suplementar
final	final, último, finais, última
complete	completo
serious	sério, grave, séria
terrible	terrível, horrível
wonderful	maravilhoso
pleasant	agradável
favourite	favorito, preferido
"""#
