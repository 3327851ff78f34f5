// swift-format-ignore-file
// The core vocabulary of Spanish: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularySpanish = #"""
I	yo
me	me, mí, conmigo
my	mi, mis, mío, mía, míos, mías
you	tú, te, ti, contigo, vos
your	tu, tus, tuyo, tuya, tuyos, tuyas
you-plural	usted, ustedes, vosotros, os
your-plural	vuestro, su, sus, suyo
he	él
him	lo, le, él
his	su, sus, suyo, suya
she	ella
her	la, le, ella
her-possessive	su, sus, suya, suyo
it	lo, ello, la, eso
its	su, sus
we	nosotros
us	nos, nosotros
our	nuestro
they	ellos, ellas
them	los, les, las, ellos, ellas
their	su, sus, suyos, suyas
self	se, sí, consigo, mismo, misma
one	uno, se, una
who	quien, que, quienes
whom	quien, quienes, cual
whose	cuyo, cuya, cuyos, cuyas
what	qué, cuál
which	cual, cuales, que
this	este, esta, esto
these	estos, estas
that	ese, esa, eso, aquel, aquella
those	esos, esas, aquellos
here	aquí, acá
there	allí, allá, ahí
where	donde, adónde
when	cuando
why	porqué, qué
how	cómo
how-many	cuántos, cuántas
everyone	todos, todas, todo
someone	alguien, alguno
no-one	nadie, ninguno
something	algo
nothing	nada
everything	todo
anything	cualquier, algo, nada
each	cada
every	cada, todo, todos, todas, toda
all	todo, todos, toda, todas
both	ambos, ambas, dos
other	otro, otra, otros, otras
same	mismo, misma, mismos, mismas
such	tal, tales, semejante
some	algunos, algunas, algún, unos, unas
any	cualquier, alguno, algún, alguna, ningún
many	muchos, muchas
much	mucho, mucha
few	pocos, pocas
little	poco, poca
more	más
most	mayoría, más, mayor
less	menos
enough	bastante, suficiente, basta
several	varios, varias
own	propio, propia
alone	solo, sola, solos, solas
together	juntos, junto, juntas
and	y, e
or	o, u
but	pero, sino
if	si
because	porque, pues
that-conjunction	que
so	así, entonces, pues
so-degree	tan, tanto
than	que
as	como
while	mientras
although	aunque
before	antes
after	después, tras, luego
until	hasta
since	desde
unless	salvo, menos
whether	si
neither	ni, tampoco, ninguno
either	o, cualquiera, tampoco
not	no
no	no
no-determiner	ningún
yes	sí
also	también
only	sólo, solamente, único
even	incluso, aun, hasta, siquiera
still	todavía, aún
already	ya
yet	todavía, aún
again	nuevo, vez, nuevamente, volver
very	muy
too	demasiado
almost	casi
quite	bastante, muy
rather	bastante, más
perhaps	quizás, quizá, acaso, tal
certainly	ciertamente, seguro
really	realmente, verdad
indeed	efectivamente, efecto
of-course	claro, supuesto, naturalmente
however	embargo, obstante
therefore	tanto, consiguiente, consecuencia
thus	así
otherwise	contrario, modo
instead	cambio, lugar, vez
especially	especialmente
exactly	exactamente, justo
just	acabar, acaba, justo, acababa, recién
about	unos, aproximadamente, cerca, alrededor, unas
never	nunca, jamás
always	siempre
often	menudo, frecuentemente
sometimes	veces
usually	normalmente, generalmente, suele, suelen, solía
soon	pronto
now	ahora
then	entonces, luego
later	después, tarde, luego
early	temprano, pronto
late	tarde
today	hoy
yesterday	ayer
tomorrow	mañana
once	una, vez
twice	dos, veces
finally	finalmente, fin
suddenly	repente, súbitamente, pronto
immediately	inmediatamente, seguida
quickly	rápidamente, rápido, deprisa
slowly	lentamente, despacio
well	bien
badly	mal
far	lejos
near	cerca
away	fuera, lejos
back	atrás, vuelta
up	arriba
down	abajo
inside	dentro, adentro
outside	fuera, afuera
everywhere	partes
nowhere	ninguna, parte
forward	adelante
in	en
into	en, dentro, a
on	en, sobre
at	en, a
to	a, al, para, hacia
from	de, desde, del
of	de, del
with	con
without	sin
for	para, por
by	por
through	través, por
between	entre
among	entre
against	contra
over	sobre, encima
under	bajo, debajo
behind	detrás, tras
in-front-of	delante, frente, ante
beside	junto, lado
around	alrededor, torno
across	través
along	largo
during	durante
toward	hacia
according-to	según, conforme
despite	pesar
instead-of	lugar, vez
because-of	causa, debido
except	excepto, salvo
upon	sobre, encima
out-of	fuera, de
be	ser, es, era, son, fue, estar, está, eran
have	tener, tiene, haber, ha, había, tenía, he, han
become	convertirse, volverse, hacerse, convierte, convirtió, llegó, hizo, volvió
can	poder, puede, pueden, puedo, podemos, pueda, puedes
could	podía, pudo, podría, podían, pudieron
must	deber, debe, deben, debo, debemos, debía, tiene, hay
should	debería, debe, debía, debiera
will	va, voy, van, vamos, será, vas
would	sería, habría, querría, iba
may	puede, pueda, pueden, podrá, puedo
want	querer, quiero, quiere, quería, quiso, quiera
do	hacer, hace, hizo, hecho, hacen, hago, haga, hacía
make	hacer, hace, hizo, hecho, hacen, hacía, hicieron, haga
go	ir, va, fue, iba, voy, vamos, van, fueron
come	venir, viene, vino, vienen, venía, ven, vengo, venga
see	ver, vio, veo, ve, visto, veía, vi, ven
look	mirar, mira, miró, miraba, mirada
say	decir, dijo, dice, dicho, digo, dije, decía, dicen
tell	decir, contar, dijo, contó, dile, cuenta, dime, contado
speak	hablar, habla, habló, hablaba, hablan, hablado
talk	hablar, habla, habló, conversar, hablaba, charlar, hablando
ask	preguntar, pedir, pidió, pide, pido, pedía
answer	contestar, responder
call	llamar, llama, llamó, llamaba, llamado, llaman
know	saber, sabe, sé, conocer, sabía, sabes, supo, conoció
think	pensar, piensa, pensó, pienso, creer, creo, pensaba, pensado
believe	creer, creo, cree, creía, creyó, creen, crees, creído
understand	entender, comprender, entiendo
remember	recordar, recuerdo, acordarse, acuerdo, acordó
forget	olvidar, olvidó, olvides
learn	aprender
teach	enseñar, enseñó
read	leer, leyó, lee, leído, leía, leo, leyendo, leen
write	escribir
hear	oír, oyó, oye, oía, oído, oigo, escuchar, oyeron
listen	escuchar
feel	sentir, siente, sintió, siento, sentía, sentido
seem	parecer, pareció
give	dar, da, dio, dado, daba, doy, dan, den
take	tomar, tomó, toma, tomado, coger, cogió, llevar, tomaron
get	obtener, conseguir, consiguió, recibir, obtuvo, obtiene
receive	recibir, recibe
bring	traer, trajo, trae, traído, llevar, traía, trajeron, traiga
carry	llevar, lleva, llevó, llevaba, cargar, llevan, llevado
send	enviar, envió, mandar, envía, enviado, mandó, manda
put	poner, puso, pone, puesto, ponía, poniendo, pusieron, pongo
lay	poner, colocar, puso, tender, pone, tendió
set	poner, puso, fijar, establecer, puesto, pone
keep	guardar, mantener, mantuvo, conservar, mantiene, guardó
hold	sostener, tener, sujetar, sostuvo, mantener, agarrar
let	dejar, deja, dejó, permitir, deje, dejad
leave	dejar, salir, irse, dejó, salió, marcharse, partir, marchó
stay	quedarse, quedó, queda, permanecer, quédate
remain	permanecer, quedar, quedó, queda, quedaba, quedan
stand	pie, parado, levantarse
sit	sentarse, sentado, sentó, sienta
lie	yacer, yacía, tumbado, acostado, echado, tendido, yace
lie-down	acostarse, tumbarse, acostó, echarse, tenderse, acuesta
sleep	dormir, duerme, durmió, dormía, dormido, duermo, durmiendo
wake	despertar, despierta
rise	levantarse, subir, salir, subió
raise	levantar, alzar, alzó, elevar, criar
fall	caer, cayó, cae, caído, caía, cayeron, caen, cayendo
run	correr, corre, corrió, corría, corren, corrieron
walk	caminar, andar, caminó, anduvo, anda, andaba, pasear
ride	montar, cabalgar, monta, montó, montaba, montado
drive	conducir, manejar, condujo
fly	volar, vuela, voló, volaba, vuelan, volando
swim	nadar, nada, nadó, nadaba, nadando, nadan
climb	trepar, escalar, subir, subió, trepó, sube, escaló
jump	saltar, salta, saltó, saltaba, saltando
move	mover, mueve, movió, moverse, movía, trasladar, movimiento
turn	girar, volver, volvió, gira, giró, vuelta, vuelve
return	volver, regresar, volvió, vuelve, devolver, vuelto
enter	entrar, entró, entra, entraba, entrado
arrive	llegar, llegó, llega, llegado, llegan, llegaba, llegue
reach	alcanzar, llegar, llegó, alcance
follow	seguir, sigue, siguió, seguía, siguen, seguido, siguieron
lead	conducir, guiar, llevar, dirigir, condujo, lleva
meet	encontrar, reunirse, conocer, encuentra, conoció, reunió
find	encontrar, encuentra, hallar, halló, halla, hallado
seek	buscar, busca, buscó, buscaba, buscan
lose	perder, perdió, pierde, perdido, perdí, perdía
show	mostrar, muestra, mostró, enseñar
appear	aparecer, parecer
disappear	desaparecer
open	abrir, abrió, abre, abierto, abría, abrieron
close	cerrar, cerró, cierra, cerrado
begin	empezar, comenzar, empezó, empieza, comienza
start	empezar, comenzar, empezó, iniciar, empieza
end	terminar, acabar, acabó, acaba, finalizar
finish	terminar, acabar, acabó, acabado
stop	parar, detener, dejar, paró, detuvo, cesar, para
continue	continuar, seguir, siguió, sigue
try	intentar, tratar, trató, trata, probar
help	ayudar, ayuda, ayudó, ayudado, ayude
need	necesitar
use	usar, utilizar, usa, usó, usan, usado, usaba, emplear
work	trabajar
play	jugar, juega, jugó, tocar, jugaba, jugando, toca, juegan
live	vivir, vive, vivía, vivió, viven, vivo, vivido, vivían
die	morir, murió, muere, muerto, murieron, moría, muerta, mueren
kill	matar, mató, mata, matado, mataron, matan, mataba
be-born	nacer, nació, nace, nacido, nacieron, nací
grow	crecer, creció, crece, cultivar, crecía, crecen
build	construir, edificar
break	romper, rompió, rompe, roto, rota, quebrar, rompía
cut	cortar, cortó, corta, cortado
tear	rasgar, romper, arrancar, desgarrar, rompió
tie	atar, ató, ata, atado, atada, ataron, amarrar
pull	tirar, tiró, tira, arrastrar, tiraba, halar
push	empujar, empujó
throw	tirar, lanzar, arrojar, lanzó, tiró, arrojó, echar, echó
catch	coger, atrapar, cogió, capturar, atrapó, pescar
hit	golpear, pegar, golpe, pegó, pega
fight	luchar, pelear, lucha, luchó, luchaba, combatir
win	ganar, ganó, gana, ganado, vencer, ganaron, venció
save	salvar, salvó, salva, ahorrar, salvado, guardar
buy	comprar, compró
sell	vender, vendió, vende, vendido, venden, vendía
pay	pagar, pagó, paga, pagado, pague, pagan
cost	costar, cuesta, costó, costaba
eat	comer, come, comió, comía, comido, comen, comiendo, coma
drink	beber, bebe, bebió, bebía, bebido, tomar, bebiendo, beben
cook	cocinar, cocer, cocinó, cocido, guisar
wear	llevar, lleva, llevaba, vestir, viste, usar, puesto
dress	vestir, vistió, viste, vestido, vestía
wash	lavar, lavó, lava, lavarse, lavado, lavaba
love	amar, amo, querer, ama, quiero, amaba, quiere
hate	odiar, odia, odio, odiaba, odian
like	gustar, gusta, gustó, gustaba, gustan
hope	esperar, espero
fear	temer, teme, temía, temió, temo, temen
laugh	reír, ríe, rió, reía, reírse, rieron, riendo
smile	sonreír, sonríe, sonrió
cry	llorar, llora, lloró, lloraba, gritar, llores
weep	llorar, lloró, llora, lloraba
shout	gritar, gritó, grita, gritaba
sing	cantar, canta, cantó, cantaba, cantan
dance	bailar, baila, bailó, danzar, bailaba, bailando
wait	esperar, esperó, espere
watch	mirar, observar, vigilar, mira, miraba, miró
choose	elegir, escoger, eligió, elige, elegido
decide	decidir
agree	acordar, acuerdo, convenir, acepta, coincidir
refuse	rechazar, negarse, negó, niega, rehusar
promise	prometer
allow	permitir, dejar
forbid	prohibir
order	ordenar, mandar, ordenó, mandó, manda
obey	obedecer
serve	servir, sirve, sirvió, servía, sirven, servido
change	cambiar, cambió
happen	suceder, ocurrir, pasar, pasó, pasa, ocurre, pasado
occur	ocurrir, suceder, ocurre, producirse
belong	pertenecer
own-verb	poseer, posee, poseía, tener, poseen, tiene
contain	contener, contiene
include	incluir, incluye
mean	significar, decir, quiere
explain	explicar
describe	describir
prove	probar, demostrar, prueba, probó, demuestra
discover	descubrir
invent	inventar
create	crear, creó, crea, creado, crean, creada
produce	producir, produjo
develop	desarrollar
increase	aumentar, crecer, incrementar
decrease	disminuir, reducir, bajar
improve	mejorar, mejoró
prepare	preparar
protect	proteger
attack	atacar, atacó, ataca, ataque
destroy	destruir
burn	quemar, arder, quemó, quema, ardía, arde, quemado
fill	llenar, llenó, llena, rellenar, llenaba
cover	cubrir, cubrió, cubre, cubierto, cubría, tapar
hide	esconder, ocultar
touch	tocar, tocó, toca, tocaba, tocado, toque
smell	oler, huele, olía, olió, huelen, olfatear
point	señalar, apuntar, apuntó
count	contar, cuenta, contó, contaba, contado
measure	medir, mide, midió, medía, miden, medido
compare	comparar
divide	dividir, repartir
join	unir, unirse, juntar, unió, une, unido
share	compartir, repartir
marry	casarse, casar, casó, casado, casada, casa, casaron
visit	visitar, visitó
travel	viajar, viaja, viajó, viajaba, viajan
rest	descansar
repeat	repetir, repite, repitió
report	informar, comunicar
publish	publicar
print	imprimir, impreso
translate	traducir, tradujo
study	estudiar
examine	examinar
consider	considerar
suppose	suponer, supongo
expect	esperar, espero
intend	pensar, pretender, intención, proponerse, piensa
wish	desear, desea, deseo, querer, quisiera, deseaba
require	requerir, exigir, requiere, exige
force	obligar, forzar, obligó, forzó
cause	causar, causa, causó, provocar, causado
avoid	evitar, evita, evitó, evite
escape	escapar, escapó, huir, huyó, huye, fugarse
offer	ofrecer, ofreció
accept	aceptar
thank	agradecer, gracias
forgive	perdonar
greet	saludar, saludó
knock	llamar, golpear, llamó, tocar, golpe
whisper	susurrar, murmurar
breathe	respirar
shine	brillar, brilló, lucir
blow	soplar, sopla, sopló, soplaba
flow	fluir, fluye, correr, fluía, corre
rain	llover, llueve, llovía, llovió, lloviendo, llovido
freeze	helar, congelar, hiela, helado, heló
hang	colgar, cuelga, colgó, ahorcar, colgaba, colgado
lift	levantar, alzar, alzó
drop	caer, soltar, dejar, soltó, cayó
press	apretar, presionar, oprimir, aprieta, apretó
shake	sacudir, temblar, agitar, tembló, estrechar
spread	extender, difundir, propagarse, extiende
gather	reunir, recoger, reunió, juntar, reúne
collect	recoger, coleccionar, reunir, recogió, recaudar
support	apoyar, apoya, apoyó, sostener
suffer	sufrir, sufre, sufrió, sufría, padecer, sufrido
hurt	doler, herir, duele, hirió, daño, lastimar
heal	curar, sanar, curó, cura, sanó, curado
first	primero
second	segundo
third	tercero
last	último, última, pasado
next	próximo, siguiente
previous	anterior, previo
half	mitad, medio, media
dozen	docena
hundred	cien, ciento
thousand	mil, miles, millar
million	millón
number	número
pair	par, pareja
part	parte, partes
whole	todo, conjunto, totalidad
rest-remaining	resto, restante, demás
time	tiempo
moment	momento, instante
second-time	segundo
minute	minuto
hour	hora, horas
day	día, días
night	noche, noches
morning	mañana
noon	mediodía
afternoon	tarde, tardes
evening	tarde, noche
week	semana
month	mes, meses
year	año, años
century	siglo, siglos
season	estación, temporada
spring	primavera
summer	verano
autumn	otoño
winter	invierno
age	edad, edades, época
past	pasado
present-time	presente, actualidad
future	futuro, porvenir
beginning	principio, comienzo, inicio
end-noun	fin, final, término
clock	reloj
Monday	lunes
Tuesday	martes
Wednesday	miércoles
Thursday	jueves
Friday	viernes
Saturday	sábado
Sunday	domingo
January	enero
February	febrero
March	marzo
April	abril
May	mayo
June	junio
July	julio
August	agosto
September	septiembre, setiembre
October	octubre
November	noviembre
December	diciembre
man	hombre
woman	mujer, mujeres
person	persona
people	gente, pueblo, personas
human	humano, humana
child	niño, niños, niña, hijo, niñas
boy	chico, muchacho, niño, chicos
girl	chica, muchacha, niña, chicas
baby	bebé, niño
father	padre, papá
mother	madre, mamá
parents	padres
son	hijo, hijos
daughter	hija, hijas
brother	hermano
sister	hermana
husband	marido, esposo
wife	mujer, esposa
family	familia
uncle	tío, tíos
aunt	tía, tías
grandfather	abuelo
grandmother	abuela
friend	amigo, amigos, amiga, amigas
enemy	enemigo
neighbour	vecino, vecina, prójimo
guest	huésped, invitado
stranger	extraño, desconocido, forastero
king	rey, reyes
queen	reina, reinas
prince	príncipe
lord	señor
lady	dama, señora, damas
gentleman	caballero, señor
Mr	señor, don, sr
Mrs	señora, doña, sra
Miss	señorita
doctor	médico, doctor
teacher	maestro, profesor
pupil	alumno, estudiante, alumna
worker	trabajador, obrero
peasant	campesino, labrador, granjero
soldier	soldado
officer	oficial
captain	capitán
general	general
sailor	marinero, marino
priest	sacerdote, cura, curas
judge	juez, jueces
lawyer	abogado
writer	escritor
author	autor, autora, autores
artist	artista
merchant	mercader, comerciante
servant	criado, sirviente, siervo, criada
master	amo, maestro, dueño, señor
leader	líder, jefe, dirigente, líderes
chief	jefe, jefes
president	presidente
minister	ministro
member	miembro
citizen	ciudadano
crowd	multitud, muchedumbre, gentío
youth	juventud, joven
old-man	viejo, anciano, viejos
name	nombre
nation	nación
tribe	tribu, tribus
company	empresa, compañía, sociedad
group	grupo, grupos
team	equipo
party	partido
body	cuerpo
head	cabeza
face	cara, rostro, caras
eye	ojo, ojos
ear	oreja, oído, orejas, oídos
nose	nariz
mouth	boca, bocas
lip	labio, labios
tooth	diente
tongue	lengua
hair	pelo, cabello, pelos
neck	cuello
shoulder	hombro
arm	brazo, brazos
hand	mano, manos
finger	dedo, dedos
chest	pecho
heart	corazón
stomach	estómago, vientre
back-body	espalda
leg	pierna, pata
knee	rodilla
foot	pie, pies
skin	piel
bone	hueso, huesos
blood	sangre
brain	cerebro
voice	voz, voces
tear-eye	lágrima
sweat	sudor
breath	aliento, respiración
life	vida, vidas
death	muerte
health	salud
illness	enfermedad
pain	dolor, dolores
wound	herida
sleep-noun	sueño
dream	sueño, sueños
mind	mente, mentes
soul	alma, almas
spirit	espíritu
thought	pensamiento
idea	idea, ideas
memory	memoria, recuerdo
feeling	sentimiento
love-noun	amor, amores
hatred	odio
joy	alegría, gozo
sorrow	pena, tristeza, dolor
anger	ira, cólera, enojo, enfado
fear-noun	miedo, temor, temores
hope-noun	esperanza
courage	valor, coraje, valentía
shame	vergüenza
pride	orgullo
pity	lástima, piedad, compasión
desire	deseo, deseos
pleasure	placer, gusto
happiness	felicidad
strength	fuerza, fortaleza
weakness	debilidad
power	poder, fuerza
will-noun	voluntad
knowledge	conocimiento, saber
wisdom	sabiduría
truth	verdad
lie-noun	mentira
mistake	error, errores
fault	culpa, falta
reason	razón, motivo
cause-noun	causa, causas
purpose	propósito, objetivo, fin
meaning	significado, sentido
doubt	duda, dudas
belief	creencia
god	dios, dioses
faith	fe
sin	pecado
heaven	cielo, cielos
hell	infierno
angel	ángel, ángeles
devil	diablo, demonio
house	casa, casas
home	hogar, casa
room	habitación, cuarto, sala
door	puerta
window	ventana
wall	pared, muro, muralla
roof	techo, tejado
floor	suelo, piso
stairs	escalera
kitchen	cocina
garden	jardín, huerto
yard	patio
gate	puerta, portón
street	calle, calles
road	camino, carretera
path	camino, sendero, senda
bridge	puente
city	ciudad
town	ciudad, pueblo
village	pueblo, aldea, aldeas
country	país, países
state	estado
border	frontera
place	lugar, sitio
corner	esquina, rincón
side	lado, lados
top	cima, cumbre, arriba
bottom	fondo
middle	medio, centro, mitad
edge	borde, bordes, orilla
end-place	final, fin, extremo
table	mesa, mesas
chair	silla, sillas
bed	cama, camas, lecho
lamp	lámpara
candle	vela, velas
fire	fuego, incendio
smoke	humo
ash	ceniza
stove	estufa, cocina
key	llave, llaves
box	caja, cajas
bag	bolsa, saco, bolso
bottle	botella
glass	vidrio, vaso, cristal, copa
cup	taza, copa
plate	plato, platos
knife	cuchillo
spoon	cuchara
rope	cuerda, soga
thread	hilo, hilos
needle	aguja, agujas
cloth	tela, paño
clothes	ropa, ropas
coat	abrigo
shirt	camisa
hat	sombrero
shoe	zapato
ring	anillo, sortija
money	dinero
gold	oro
silver	plata
iron	hierro
copper	cobre
wood	madera, leña
stone	piedra
paper	papel, papeles
book	libro, libros
page	página
letter	carta, cartas
word	palabra
sentence	frase, oración, frases
language	lengua, idioma
newspaper	periódico, diario
picture	cuadro, imagen
photograph	fotografía, foto, fotos
map	mapa, mapas
sign	signo, señal, letrero
line	línea
story	historia, cuento, relato
song	canción, canto
music	música
play-theatre	obra, pieza, drama
game	juego, partido, juegos
tool	herramienta
machine	máquina
wheel	rueda, ruedas
car	coche, carro, auto, automóvil
cart	carro, carreta
train	tren, trenes
ship	barco, buque, nave
boat	barca, bote, barco
plane	avión, aviones
horse-carriage	coche, carruaje
weapon	arma, armas
sword	espada
gun	fusil, pistola, cañón, arma
bomb	bomba, bombas
flag	bandera
bell	campana, timbre
shop	tienda
market	mercado
school	escuela, colegio
university	universidad
church	iglesia
hospital	hospital
prison	prisión, cárcel
office	oficina, despacho
factory	fábrica
hotel	hotel
station	estación
airport	aeropuerto
library	biblioteca
museum	museo, museos
theatre	teatro
palace	palacio
castle	castillo
tower	torre, torres
camp	campamento, campo
tent	tienda
hut	cabaña, choza
grave	tumba, sepulcro
world	mundo
earth	tierra
sky	cielo
sun	sol
moon	luna
star	estrella
light	luz, luces
darkness	oscuridad, tinieblas
shadow	sombra
air	aire
wind	viento
cloud	nube, nubes
rain-noun	lluvia
snow	nieve
ice	hielo
storm	tormenta, tempestad
thunder	trueno
water	agua, aguas
river	río, ríos
lake	lago, lagos
sea	mar, mares
ocean	océano
coast	costa, costas
island	isla, islas
wave	ola, onda, olas, ondas
mountain	montaña, monte, montes
summit	cumbre, cima
valley	valle, valles
glacier	glaciar
rock	roca, rocas, peña
hill	colina, cerro
forest	bosque
field	campo, campos
desert	desierto
sand	arena
dust	polvo
tree	árbol, árboles
leaf	hoja, hojas
branch	rama, ramas
root	raíz, raíces
flower	flor, flores
grass	hierba, césped
fruit	fruta, fruto
apple	manzana
seed	semilla
corn	grano, trigo, maíz, cereal
bread	pan, panes
meat	carne
fish	pez, pescado, peces
milk	leche
egg	huevo, huevos
salt	sal
sugar	azúcar
oil	aceite, petróleo
wine	vino, vinos
beer	cerveza
tea	té
coffee	café
food	comida, alimento
meal	comida
animal	animal, bestia
dog	perro, perros
cat	gato, gatos, gata
horse	caballo
cow	vaca, vacas
ox	buey, bueyes
sheep	oveja, ovejas
goat	cabra, cabras
pig	cerdo, cerdos, puerco
bird	pájaro, ave, aves
chicken	pollo, gallina
wolf	lobo, lobos
bear	oso, osos
lion	león, leones
mouse	ratón
snake	serpiente, culebra
insect	insecto
north	norte
south	sur
east	este, oriente
west	oeste, occidente
left	izquierda
right	derecha
direction	dirección
distance	distancia
height	altura
depth	profundidad
length	longitud, largo
weight	peso
size	tamaño
speed	velocidad
temperature	temperatura
heat	calor
cold-noun	frío
nature	naturaleza
colour	color, colores
sound	sonido
noise	ruido, ruidos
silence	silencio
war	guerra
peace	paz
battle	batalla, combate
victory	victoria
army	ejército
law	ley, leyes, derecho
right-noun	derecho
duty	deber, obligación, deberes
freedom	libertad
order-noun	orden
government	gobierno
parliament	parlamento
election	elección
policy	política
power-state	potencia, poder, poderes
economy	economía
trade	comercio
price	precio
cost-noun	coste, costo, gasto, costes
tax	impuesto
bank	banco, bancos
debt	deuda, deudas
work-noun	trabajo, obra, obras
job	empleo, trabajo, puesto
business	negocio, asunto
industry	industria
agriculture	agricultura
science	ciencia
art	arte, artes
history	historia
education	educación, enseñanza
religion	religión
culture	cultura
tradition	tradición
custom	costumbre
society	sociedad
community	comunidad
class	clase, clases
development	desarrollo
progress	progreso
change-noun	cambio
growth	crecimiento
result	resultado
effect	efecto
success	éxito, éxitos
failure	fracaso
attempt	intento
experience	experiencia
example	ejemplo
case	caso, casos
question	pregunta, cuestión
answer-noun	respuesta, contestación
problem	problema
solution	solución
matter	asunto, cuestión
thing	cosa, cosas
fact	hecho, hechos
news	noticia, nuevas
information	información
report-noun	informe
plan	plan, planes
project	proyecto
program	programa
decision	decisión
agreement	acuerdo, convenio
contract	contrato
condition	condición
difference	diferencia
relation	relación
role	papel, rol, función
form	forma, formas
kind	tipo, clase, especie
way	manera, modo, forma
method	método
system	sistema
process	proceso
level	nivel, niveles
degree	grado, grados
quality	calidad, cualidad
quantity	cantidad
value	valor, valores
use-noun	uso, utilización, empleo
need-noun	necesidad
help-noun	ayuda, auxilio
service	servicio
support-noun	apoyo
danger	peligro
safety	seguridad
accident	accidente
crime	crimen, delito
punishment	castigo, pena
proof	prueba
secret	secreto
promise-noun	promesa
wish-noun	deseo, deseos
opinion	opinión
interest	interés
attention	atención
care	cuidado
trust	confianza
honour	honor, honra
respect	respeto
influence	influencia
chance	oportunidad, posibilidad, ocasión
luck	suerte
fate	destino
journey	viaje, viajes
visit-noun	visita
meeting	reunión, encuentro
conversation	conversación
speech	discurso, habla
attack-noun	ataque
defence	defensa
revolution	revolución
movement	movimiento
technology	tecnología
energy	energía
article	artículo
chapter	capítulo
title	título
member-state	miembro
council	consejo
committee	comité
commission	comisión
union	unión
organization	organización
authority	autoridad
measure-noun	medida
provision	disposición
agreement-treaty	tratado, acuerdo
Europe	Europa
America	América
Asia	Asia
Africa	África
China	China
England	Inglaterra
France	Francia
Germany	Alemania
Russia	Rusia
Italy	Italia
Spain	España
Japan	Japón
English	inglés
French	francés
German	alemán
Russian	ruso, rusa, rusos, rusas
Chinese	chino, china, chinos, chinas
good	bueno, buena, buen, buenos, buenas
better	mejor, mejores
best	mejor, mejores
bad	malo, mal, mala, malos, malas
worse	peor, peores
great	grande, gran
big	grande, gran
small	pequeño, chico
large	grande, gran
long	largo, larga, largos, largas
short	corto, breve, corta, bajo
high	alto, alta, altos, altas
low	bajo, baja, bajos, bajas
tall	alto, alta, altos, altas
deep	profundo, hondo, honda
wide	ancho, amplio, ancha, amplia
narrow	estrecho, angosto
thick	grueso, espeso, gruesa, espesa
thin	delgado, fino, flaco, fina
heavy	pesado, pesada
light-weight	ligero, leve, ligera
strong	fuerte
weak	débil, débiles
hard	duro, dura, duros, duras
soft	blando, suave, suaves, blanda
hot	caliente, caluroso
warm	cálido, caliente, cálida
cool	fresco, fresca
cold	frío, fría, fríos, frías
dry	seco, seca, secos, secas
wet	mojado, húmedo, húmeda
full	lleno, llena, pleno, llenos
empty	vacío, vacía
new	nuevo, nueva, nuevos, nuevas
old	viejo, vieja, antiguo, viejos, viejas
young	joven, jóvenes
ancient	antiguo
modern	moderno
fast	rápido, veloz
slow	lento, lenta, lentos
near-adjective	cercano, próximo
distant	lejano, distante
bright	brillante, claro, luminoso
dark	oscuro, oscura
clear	claro, clara, claros
white	blanco, blanca
black	negro, negra, negros, negras
red	rojo, roja, rojos, rojas
green	verde, verdes
blue	azul, azules
yellow	amarillo
brown	marrón, castaño, pardo
grey	gris, grises
beautiful	hermoso, bello, bella, bonito
ugly	feo, fea, feos
clean	limpio, limpia
dirty	sucio, sucia, sucios
rich	rico, rica, ricos, ricas
poor	pobre, pobres
happy	feliz, contento, felices
sad	triste
angry	enfadado, enojado, furioso
afraid	miedo, asustado, temeroso
tired	cansado
hungry	hambriento, hambre
thirsty	sediento, sed
sick	enfermo
healthy	sano, sana, saludable, sanos
alive	vivo, viva, vivos
dead	muerto, muerta
free	libre, libres
busy	ocupado
ready	listo, dispuesto, preparado, lista
quiet	tranquilo, silencioso, callado
loud	fuerte, ruidoso
sweet	dulce, dulces
bitter	amargo, amarga
true	verdadero, cierto, cierta
false	falso, falsa, falsos
right-correct	correcto, justo
wrong	equivocado, incorrecto, falso, mal
same-identical	mismo, misma, igual, idéntico
different	diferente, distinto
similar	similar, parecido, semejante
possible	posible
impossible	imposible
necessary	necesario
important	importante
main	principal
special	especial
general-adjective	general
common	común, comunes
usual	usual, habitual, normal
strange	extraño, raro, rara
simple	simple, sencillo
difficult	difícil
easy	fácil, fáciles
certain	cierto, cierta, determinado
sure	seguro, segura
open-adjective	abierto
closed	cerrado
public	público
private	privado, particular
national	nacional
international	internacional
political	político
economic	económico
social	social
human-adjective	humano, humana
natural	natural
whole-entire	entero, todo, entera, toda
single	solo, único, sola, única
double	doble
equal	igual, iguales
round	redondo
straight	recto, derecho, recta
sharp	agudo, afilado, aguda
wise	sabio, sabia, sabios, prudente
stupid	estúpido, tonto, tonta
clever	inteligente, listo, astuto, lista
kind-adjective	amable, bondadoso
cruel	cruel
brave	valiente
proud	orgulloso
honest	honesto, honrado
famous	famoso, célebre, famosa
dear	querido, caro, estimado
holy	santo, sagrado, santa, san
royal	real, reales
military	militar
foreign	extranjero, ajeno
local	local, locales
following	siguiente
necessary-legal	necesario, preciso
responsible	responsable
technical	técnico
available	disponible
various	diversos, varios, diferentes
further	más, ulterior, nuevo
additional	adicional
final	final, último, definitivo
complete	completo
serious	serio, grave, seria, graves
terrible	terrible, horrible
wonderful	maravilloso
pleasant	agradable
favourite	favorito, preferido
"""#
