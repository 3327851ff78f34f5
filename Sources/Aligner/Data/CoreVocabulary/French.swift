// swift-format-ignore-file
// The core vocabulary of French: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyFrench = #"""
I	je, j, moi
me	me, m, moi
my	mon, ma, mes, mien, mienne
you	tu, te, toi, t
your	ton, ta, tes, tien, tienne
you-plural	vous
your-plural	votre, vos
he	il, lui
him	le, lui, l
his	son, sa, ses, sien, sienne
she	elle
her	la, elle, lui, l
her-possessive	sa, son, ses, sienne, sien
it	il, ce, elle, cela, le, c
its	son, sa, ses
we	nous, on
us	nous
our	notre, nos
they	ils, elles, eux
them	les, leur, eux, elles
their	leur, leurs
self	se, s, soi
one	on
who	qui
whom	que, qui, qu, lequel
whose	dont, duquel
what	que, quoi, quel, quelle, qu
which	quel, quelle, quels, lequel, laquelle, qui
this	ce, cet, cette, ceci, celui, celle
these	ces, ceux, celles
that	ce, cela, cette, cet, ça, celui, celle
those	ces, ceux, celles
here	ici, voici, ci
there	là, y, voilà
where	où
when	quand, lorsque
why	pourquoi
how	comment, comme
how-many	combien
everyone	chacun, tous, tout
someone	quelqu'un
no-one	personne, nul
something	quelque, chose
nothing	rien
everything	tout
anything	rien, quoi, importe
each	chaque, chacun
every	chaque, tout, tous, toutes
all	tout, tous, toute, toutes
both	deux
other	autre, autres, autrui
same	même, mêmes
such	tel, telle, tels, telles, pareil
some	quelque, certains, des, du
any	quelconque, aucun, tout, quelque
many	beaucoup, plusieurs, nombreux, bien
much	beaucoup, bien
few	peu, quelques
little	peu
more	plus, davantage
most	plupart, plus
less	moins
enough	assez, suffisamment, suffit
several	plusieurs
own	propre
alone	seul, seule, seuls, seules
together	ensemble
and	et
or	ou
but	mais
if	si, s
because	parce, car, puisque
that-conjunction	que, qu
so	donc, alors, ainsi
so-degree	si, tellement, tant, aussi
than	que, qu
as	comme, tel, que
while	pendant, tandis
although	quoique, bien
before	avant, auparavant
after	après
until	jusque, jusqu, jusqu'à
since	depuis, puisque, dès
unless	moins
whether	si
neither	ni
either	soit
not	ne, pas, n, point
no	non
no-determiner	aucun, aucune, nul, nulle
yes	oui, si
also	aussi, également
only	seulement, seul, uniquement, ne
even	même
still	encore, toujours
already	déjà
yet	encore
again	encore, nouveau
very	très, fort, bien
too	trop
almost	presque, quasi
quite	tout, assez, entièrement
rather	plutôt, assez
perhaps	peut
certainly	certainement, certes
really	vraiment, réellement
indeed	effet, vraiment, effectivement
of-course	naturellement, évidemment, sûr, bien
however	cependant, toutefois, pourtant, néanmoins
therefore	donc, conséquent
thus	ainsi
otherwise	sinon, autrement
instead	plutôt, lieu, place
especially	surtout, notamment, particulièrement
exactly	exactement, précisément, juste
just	juste, vient, venait, justement
about	environ, presque
never	jamais
always	toujours
often	souvent
sometimes	parfois, quelquefois
usually	habituellement, généralement, ordinaire
soon	bientôt, tôt
now	maintenant, or
then	alors, puis, ensuite
later	tard, ultérieurement
early	tôt
late	tard, retard
today	aujourd'hui
yesterday	hier
tomorrow	demain
once	fois, autrefois, jadis
twice	deux
finally	enfin, finalement
suddenly	soudain, subitement, coup, brusquement
immediately	immédiatement, aussitôt, tout
quickly	vite, rapidement
slowly	lentement, doucement
well	bien
badly	mal
far	loin
near	près, proche
away	loin, partir
back	retour, arrière
up	haut, montant
down	bas
inside	dedans, intérieur, dans
outside	dehors, extérieur, hors
everywhere	partout
nowhere	nulle, part
forward	avant
in	dans, en
into	dans, en
on	sur
at	à, au, chez
to	à, au, aux, vers
from	de, du, des, d, depuis
of	de, du, des, d
with	avec
without	sans
for	pour
by	par
through	travers, par
between	entre
among	parmi, entre
against	contre
over	dessus, sur
under	sous, dessous
behind	derrière
in-front-of	devant
beside	côté, près
around	autour
across	travers
along	long
during	pendant, durant, lors
toward	vers, envers
according-to	selon, conformément, suivant
despite	malgré, dépit
instead-of	lieu, place
because-of	cause, raison
except	sauf, excepté, hormis
upon	sur
out-of	hors
be	être, est, sont, était, fut, été, suis, étaient
have	avoir, a, ont, avait, ai, eu, avons, eut
become	devenir, devient, devint, devenu
can	pouvoir, peut, peuvent, puis, pouvait, peux, pu, pourra
could	pouvait, pourrait, put, pu
must	doit, devoir, faut, devait, doivent, dois, dut, devra
should	devrait, doit, faudrait
will	veut, vouloir, va, sera, veux, seront, aura
would	voudrait, serait, aurait, voulait
may	peut, peuvent, puisse, pourra
want	vouloir, veut, veux, voulait, voulu, voulez, veulent
do	faire, fait, font, fit, fais, faisait, faites
make	faire, fait, font, fit, fais, rendre, faisait
go	aller, va, allait, allé, vais, vont, alla, allons
come	venir, vient, vint, venu, venait, viens, viennent, viendra
see	voir, voit, vit, vu, voyait, vois, voyez, verra
look	regarder
say	dire, dit, disait, dis, disent, disant, dites, dira
tell	raconter, dire, dit, conter
speak	parler, parle, parlait, parla, parlez, parlent
talk	parler, parle, causer, parlait, parla, discuter
ask	demander, interroger
answer	répondre
call	appeler, nommer
know	savoir, sait, connaître, savait, sais, su, connu, savez
think	penser, pense, pensait, songer, pensa, croire
believe	croire, croit, crois, croyait, cru, crut, croyez
understand	comprendre, saisir
remember	souvenir, rappeler, souvient
forget	oublier
learn	apprendre, appris
teach	enseigner, apprendre
read	lire, lit, lu, lisait, lis, lut, lisez
write	écrire, écrit, écrivit, écrivait
hear	entendre, ouïr
listen	écouter
feel	sentir, sent, ressentir, sentait, senti, éprouver
seem	sembler, paraître
give	donner, donne, donna, donnait, donnez
take	prendre, prend, prit, pris, prenait, prenez
get	obtenir, recevoir, obtient, obtenu
receive	recevoir, reçu, reçoit, reçut
bring	apporter, amener, porter
carry	porter, porte, portait, transporter, porta
send	envoyer, envoie, enverra
put	mettre, met, mis, mit, mettait, posa
lay	poser, pose, mettre, déposer, posa
set	poser, mettre, fixer, placer
keep	garder, tenir, conserver, garde
hold	tenir, tient, tenait, tenu, tint, tiennent
let	laisser
leave	quitter, partir, laisser, quitta, parti, part
stay	rester, reste, restait, demeurer, resta
remain	rester, demeurer, reste, restait, resta
stand	debout, tenir, tenait, dresser
sit	asseoir, assis, assit, assise, assied
lie	couché, gésir, étendu, gît
lie-down	coucher, allonger, étendre
sleep	dormir, dort, dormait, dormi, dors
wake	réveiller, éveiller
rise	lever, monter, lève, leva, monte
raise	lever, élever, lève, leva, soulever
fall	tomber, tombe, tomba, tombait, chute
run	courir, court, courut, courait, couru
walk	marcher, promener, marchait
ride	chevaucher, cheval, monter, cavalier
drive	conduire, rouler
fly	voler, vole, volait, vola, envoler
swim	nager, nage, nageait
climb	grimper, monter, monte, gravir, escalader
jump	sauter, saute, bondir, sauta, sautait
move	bouger, mouvoir, remuer, déplacer
turn	tourner, virer
return	revenir, retourner, rentrer, revint, revient
enter	entrer, entre, entra, entrait
arrive	arriver
reach	atteindre, parvenir, arriver
follow	suivre, suit, suivi, suivait, suivant
lead	mener, conduire, mène, diriger
meet	rencontrer
find	trouver
seek	chercher, rechercher
lose	perdre, perd, perdu, perdit, perdait
show	montrer
appear	apparaître, paraître
disappear	disparaître
open	ouvrir, ouvre, ouvert, ouvrit
close	fermer, ferme, ferma, fermait
begin	commencer, débuter, mettre
start	commencer, démarrer, partir
end	finir, terminer, achever, fini
finish	finir, terminer, achever, finit
stop	arrêter, cesser, cesse, cessa
continue	continuer, poursuivre
try	essayer, tenter, essaie
help	aider, aide, aida, aidez
need	besoin, falloir, faut
use	utiliser, employer, servir, user
work	travailler
play	jouer, joue, jouait, joua, jouent
live	vivre, vit, vécu, vivait, habiter, vivent, demeurer
die	mourir, mort, meurt, mourut, mourait, morte
kill	tuer, tué, tua, tuait
be-born	naître, né, naquit, née, naît, nés
grow	croître, grandir, pousser
build	bâtir, construire, bâti
break	rompre, briser, casser, rompu
cut	couper, coupe, tailler, coupa
tear	déchirer, arracher
tie	lier, attacher, lié, nouer
pull	tirer, tire, tira, tirait
push	pousser, poussa
throw	jeter, jeta, jette, jeté, lancer
catch	attraper, saisir, prendre
hit	frapper, battre, toucher
fight	combattre, battre, lutter, bat
win	gagner, vaincre, gagne, vaincu
save	sauver, sauve, sauva, épargner
buy	acheter
sell	vendre, vend, vendu, vendit, vendait
pay	payer, paie, paye, payait, paya
cost	coûter, coûte, coûtait
eat	manger, mange, mangea
drink	boire, boit, bu, buvait, but, buvez
cook	cuire, cuisiner, cuit
wear	porter, porte, portait, vêtu
dress	habiller, vêtir, vêtu
wash	laver, lave, lavait, lava
love	aimer, aime, aimait, aima, aimez
hate	haïr, hait, détester, haïssait
like	aimer, aime, plaire, plaît, aimait
hope	espérer, espoir
fear	craindre, craint, peur, redouter
laugh	rire, rit, riait, ri, rient
smile	sourire, sourit, souriait
cry	pleurer, crier, cria
weep	pleurer
shout	crier, cria, crie, criait, hurler
sing	chanter
dance	danser, danse, dansait
wait	attendre
watch	regarder, observer, surveiller, veiller
choose	choisir
decide	décider, résoudre, résolut
agree	accepter, convenir, accord, consentir
refuse	refuser
promise	promettre, promis, promit
allow	permettre, permis, autoriser
forbid	interdire, défendre
order	ordonner, commander
obey	obéir
serve	servir, sert, servi, servait, serve
change	changer, modifier
happen	arriver, passer, produire, passe
occur	produire, survenir, arriver
belong	appartenir
own-verb	posséder
contain	contenir, contient, renfermer
include	inclure, comprendre, comporter, inclus
mean	signifier, vouloir, veut
explain	expliquer
describe	décrire, décrit
prove	prouver, démontrer
discover	découvrir
invent	inventer
create	créer, créé, création
produce	produire
develop	développer
increase	augmenter, accroître
decrease	diminuer, baisser, réduire
improve	améliorer
prepare	préparer
protect	protéger
attack	attaquer
destroy	détruire
burn	brûler, brûle
fill	remplir, emplir
cover	couvrir, couvert, recouvrir
hide	cacher, cache, cacha, dissimuler
touch	toucher
smell	sentir, sent, flairer, sentait
point	montrer, indiquer, désigner, pointer
count	compter
measure	mesurer
compare	comparer
divide	diviser, partager
join	joindre, rejoindre, joint, unir
share	partager
marry	épouser, marier
visit	visiter
travel	voyager
rest	reposer
repeat	répéter
report	rapporter, signaler
publish	publier
print	imprimer
translate	traduire
study	étudier
examine	examiner
consider	considérer, envisager, estimer
suppose	supposer
expect	attendre
intend	entendre, compter, intention, vouloir
wish	souhaiter, désirer, vouloir
require	exiger, nécessiter, requérir, requis
force	forcer, force, contraindre, obliger
cause	causer, provoquer, cause
avoid	éviter
escape	échapper, fuir, enfuir
offer	offrir, offert, proposer, offre
accept	accepter
thank	remercier, merci
forgive	pardonner
greet	saluer, salue, salua
knock	frapper, heurter, cogner
whisper	murmurer, chuchoter
breathe	respirer
shine	briller, luire
blow	souffler
flow	couler, coule, coulait
rain	pleuvoir, pleut, pleuvait
freeze	geler, gèle, glacer
hang	pendre, pend, pendu, suspendre, accrocher
lift	lever, soulever, lève, leva
drop	lâcher, laisser, tomber
press	presser, serrer, appuyer
shake	secouer, trembler, agiter
spread	répandre, étendre
gather	rassembler, réunir, assembler
collect	recueillir, rassembler, ramasser, collecter
support	soutenir, appuyer, supporter
suffer	souffrir, subir
hurt	blesser, mal
heal	guérir
first	premier
second	second, deuxième
third	troisième, tiers
last	dernier
next	prochain, suivant
previous	précédent
half	demi, moitié, demie
dozen	douzaine
hundred	cent, cents, centaine
thousand	mille, millier
million	million
number	nombre, numéro, chiffre
pair	paire, couple
part	partie, part
whole	ensemble, tout, entier
rest-remaining	reste
time	temps, fois
moment	moment, instant
second-time	seconde
minute	minute
hour	heure, heures
day	jour, jours, journée
night	nuit, nuits
morning	matin, matinée
noon	midi
afternoon	midi, après
evening	soir, soirée, soirs
week	semaine
month	mois
year	an, ans, année
century	siècle
season	saison
spring	printemps
summer	été
autumn	automne
winter	hiver
age	âge, ère
past	passé
present-time	présent
future	avenir, futur
beginning	commencement, début
end-noun	fin
clock	horloge, montre, pendule
Monday	lundi
Tuesday	mardi
Wednesday	mercredi
Thursday	jeudi
Friday	vendredi
Saturday	samedi
Sunday	dimanche
January	janvier
February	février
March	mars
April	avril
May	mai
June	juin
July	juillet
August	août
September	septembre
October	octobre
November	novembre
December	décembre
man	homme, hommes
woman	femme, femmes
person	personne
people	gens, peuple, monde
human	humain, homme
child	enfant
boy	garçon
girl	fille, filles
baby	bébé, bébés
father	père, pères, papa
mother	mère, mères, maman
parents	parents
son	fils
daughter	fille, filles
brother	frère, frères
sister	sœur, sœurs, soeur, soeurs
husband	mari, époux
wife	femme, épouse
family	famille
uncle	oncle, oncles
aunt	tante, tantes
grandfather	père, grand
grandmother	mère, grand
friend	ami, amie, amis
enemy	ennemi
neighbour	voisin
guest	invité, hôte, hôtes
stranger	étranger, inconnu
king	roi, rois
queen	reine, reines
prince	prince
lord	seigneur
lady	dame, dames
gentleman	monsieur, gentilhomme, messieurs
Mr	monsieur, m, messieurs
Mrs	madame, mme, mesdames
Miss	mademoiselle, mlle
doctor	médecin, docteur
teacher	professeur, maître, enseignant, instituteur
pupil	élève, étudiant, élèves, écolier
worker	travailleur, ouvrier
peasant	paysan, fermier
soldier	soldat
officer	officier
captain	capitaine
general	général
sailor	marin, matelot, marins
priest	prêtre, curé
judge	juge, juges
lawyer	avocat
writer	écrivain
author	auteur
artist	artiste
merchant	marchand, négociant
servant	serviteur, domestique, servante
master	maître
leader	chef, dirigeant
chief	chef, chefs
president	président
minister	ministre
member	membre
citizen	citoyen
crowd	foule
youth	jeunesse
old-man	vieillard, vieux
name	nom, noms
nation	nation
tribe	tribu, tribus
company	société, compagnie, entreprise
group	groupe
team	équipe
party	parti, partis
body	corps
head	tête, têtes
face	visage, figure, face
eye	œil, yeux, oeil
ear	oreille
nose	nez
mouth	bouche
lip	lèvre, lèvres
tooth	dent, dents
tongue	langue
hair	cheveux, poil
neck	cou
shoulder	épaule
arm	bras
hand	main, mains
finger	doigt, doigts
chest	poitrine
heart	cœur, coeur, cœurs
stomach	estomac, ventre
back-body	dos
leg	jambe, jambes
knee	genou, genoux
foot	pied, pieds
skin	peau
bone	os
blood	sang
brain	cerveau
voice	voix
tear-eye	larme, larmes
sweat	sueur
breath	souffle, haleine, respiration
life	vie, vies
death	mort
health	santé
illness	maladie
pain	douleur, peine, mal
wound	blessure, plaie
sleep-noun	sommeil
dream	rêve, songe, rêves
mind	esprit
soul	âme, âmes
spirit	esprit
thought	pensée
idea	idée, idées
memory	mémoire, souvenir
feeling	sentiment
love-noun	amour
hatred	haine
joy	joie
sorrow	chagrin, tristesse, peine
anger	colère
fear-noun	peur, crainte
hope-noun	espoir, espérance
courage	courage
shame	honte
pride	orgueil, fierté
pity	pitié
desire	désir, envie, désirs
pleasure	plaisir
happiness	bonheur
strength	force, forces
weakness	faiblesse
power	pouvoir, puissance
will-noun	volonté
knowledge	connaissance, savoir
wisdom	sagesse
truth	vérité
lie-noun	mensonge
mistake	erreur, faute
fault	faute, défaut
reason	raison
cause-noun	cause
purpose	but, fin, objectif
meaning	sens, signification
doubt	doute
belief	croyance, foi
god	dieu, dieux
faith	foi
sin	péché
heaven	ciel, cieux
hell	enfer
angel	ange, anges
devil	diable, démon
house	maison
home	maison, chez, foyer
room	chambre, pièce, salle, pièces
door	porte, portes
window	fenêtre
wall	mur, murs, muraille
roof	toit
floor	plancher, sol, étage
stairs	escalier
kitchen	cuisine
garden	jardin
yard	cour
gate	porte, portail
street	rue, rues
road	route, chemin, routes
path	sentier, chemin
bridge	pont, ponts
city	ville, cité, villes
town	ville, villes
village	village
country	pays
state	état, états
border	frontière
place	lieu, endroit, place, lieux
corner	coin, coins
side	côté, côtés
top	sommet, haut
bottom	fond, bas
middle	milieu
edge	bord, bords
end-place	bout, extrémité
table	table, tables
chair	chaise
bed	lit, lits
lamp	lampe, lampes
candle	bougie, chandelle
fire	feu, feux
smoke	fumée
ash	cendre
stove	poêle, fourneau
key	clé, clef
box	boîte, caisse
bag	sac, sacs
bottle	bouteille
glass	verre, verres
cup	tasse, coupe, tasses
plate	assiette
knife	couteau
spoon	cuillère
rope	corde, cordes
thread	fil
needle	aiguille
cloth	drap, toile, étoffe, tissu
clothes	vêtements, habits
coat	manteau, habit
shirt	chemise
hat	chapeau
shoe	chaussure, soulier
ring	anneau, bague, bagues
money	argent
gold	or
silver	argent
iron	fer
copper	cuivre
wood	bois
stone	pierre
paper	papier
book	livre, livres
page	page, pages
letter	lettre
word	mot, parole, mots
sentence	phrase
language	langue, langage
newspaper	journal
picture	image, tableau, images
photograph	photo, photographie
map	carte, cartes
sign	signe, signes, panneau
line	ligne, lignes
story	histoire, récit, conte
song	chanson, chant
music	musique
play-theatre	pièce, pièces
game	jeu, jeux
tool	outil, outils
machine	machine
wheel	roue, roues
car	voiture, auto, automobile
cart	charrette, char, chariot
train	train
ship	navire, vaisseau, bateau
boat	bateau, barque
plane	avion
horse-carriage	voiture, carrosse, calèche
weapon	arme, armes
sword	épée, épées
gun	fusil, canon, pistolet
bomb	bombe
flag	drapeau, pavillon
bell	cloche, sonnette
shop	magasin, boutique
market	marché
school	école, écoles
university	université
church	église
hospital	hôpital
prison	prison
office	bureau
factory	usine, usines, fabrique
hotel	hôtel, auberge, hôtels
station	gare, station
airport	aéroport
library	bibliothèque
museum	musée
theatre	théâtre
palace	palais
castle	château
tower	tour, tours
camp	camp, camps
tent	tente, tentes
hut	cabane, hutte
grave	tombe, tombeau
world	monde
earth	terre
sky	ciel, cieux
sun	soleil
moon	lune
star	étoile, astre
light	lumière
darkness	ténèbres, obscurité
shadow	ombre
air	air
wind	vent
cloud	nuage, nuages, nuée
rain-noun	pluie
snow	neige
ice	glace
storm	tempête, orage
thunder	tonnerre
water	eau, eaux
river	fleuve, rivière
lake	lac, lacs
sea	mer, mers
ocean	océan
coast	côte, côtes, rivage
island	île, îles
wave	vague, vagues, onde, flot, flots
mountain	montagne, mont
summit	sommet, cime
valley	vallée
glacier	glacier
rock	rocher, roche, roc
hill	colline
forest	forêt, bois
field	champ, champs
desert	désert
sand	sable
dust	poussière
tree	arbre, arbres
leaf	feuille
branch	branche, rameau
root	racine
flower	fleur, fleurs
grass	herbe, herbes
fruit	fruit, fruits
apple	pomme, pommes
seed	graine, semence
corn	blé, grain, céréales
bread	pain
meat	viande, chair
fish	poisson
milk	lait
egg	œuf, œufs, oeuf, oeufs
salt	sel
sugar	sucre
oil	huile, pétrole
wine	vin, vins
beer	bière
tea	thé
coffee	café
food	nourriture, aliments
meal	repas
animal	animal, animaux, bête, bêtes
dog	chien, chiens
cat	chat, chats
horse	cheval, chevaux
cow	vache, vaches
ox	bœuf, boeuf, bœufs
sheep	mouton, brebis
goat	chèvre, bouc
pig	cochon, porc
bird	oiseau
chicken	poulet, poule
wolf	loup, loups
bear	ours
lion	lion, lions
mouse	souris
snake	serpent
insect	insecte
north	nord
south	sud, midi
east	est, orient
west	ouest, occident
left	gauche
right	droite, droit
direction	direction, sens
distance	distance
height	hauteur, taille
depth	profondeur
length	longueur
weight	poids
size	taille, grandeur, dimension
speed	vitesse
temperature	température
heat	chaleur
cold-noun	froid
nature	nature
colour	couleur
sound	son, bruit
noise	bruit
silence	silence
war	guerre
peace	paix
battle	bataille, combat
victory	victoire
army	armée
law	loi, lois, droit
right-noun	droit, droits
duty	devoir
freedom	liberté
order-noun	ordre, ordres
government	gouvernement
parliament	parlement
election	élection
policy	politique
power-state	puissance
economy	économie
trade	commerce
price	prix
cost-noun	coût, frais
tax	impôt, taxe, impôts
bank	banque
debt	dette
work-noun	travail, travaux, œuvre
job	emploi, travail, poste
business	affaire, entreprise
industry	industrie
agriculture	agriculture
science	science
art	art, arts
history	histoire
education	éducation, enseignement, instruction
religion	religion
culture	culture
tradition	tradition
custom	coutume, usage, mœurs
society	société
community	communauté
class	classe
development	développement
progress	progrès
change-noun	changement, modification
growth	croissance
result	résultat
effect	effet, effets
success	succès, réussite
failure	échec
attempt	tentative, essai
experience	expérience
example	exemple
case	cas
question	question
answer-noun	réponse
problem	problème
solution	solution
matter	affaire, matière, question
thing	chose, choses
fact	fait, faits
news	nouvelle
information	information, renseignements
report-noun	rapport
plan	plan, plans
project	projet
program	programme
decision	décision
agreement	accord
contract	contrat
condition	condition
difference	différence
relation	relation, rapport
role	rôle
form	forme, formes
kind	sorte, espèce, genre
way	manière, façon, moyen, moyens
method	méthode
system	système
process	processus, procédé
level	niveau
degree	degré
quality	qualité
quantity	quantité
value	valeur
use-noun	usage, utilisation, emploi
need-noun	besoin
help-noun	aide, secours
service	service
support-noun	soutien, appui
danger	danger, péril
safety	sécurité, sûreté
accident	accident
crime	crime, crimes
punishment	punition, peine, châtiment
proof	preuve
secret	secret
promise-noun	promesse
wish-noun	souhait, désir, vœu
opinion	opinion, avis
interest	intérêt
attention	attention
care	soin, soins
trust	confiance
honour	honneur
respect	respect
influence	influence
chance	chance, occasion, hasard
luck	chance, fortune
fate	sort, destin
journey	voyage
visit-noun	visite
meeting	réunion, rencontre
conversation	conversation, entretien
speech	discours, parole
attack-noun	attaque
defence	défense
revolution	révolution
movement	mouvement
technology	technologie, technique
energy	énergie
article	article
chapter	chapitre
title	titre, titres
member-state	membre
council	conseil
committee	comité
commission	commission
union	union
organization	organisation
authority	autorité
measure-noun	mesure
provision	disposition
agreement-treaty	traité, accord, convention
Europe	Europe
America	Amérique
Asia	Asie
Africa	Afrique
China	Chine
England	Angleterre
France	France
Germany	Allemagne
Russia	Russie
Italy	Italie
Spain	Espagne
Japan	Japon
English	anglais
French	français
German	allemand
Russian	russe, russes
Chinese	chinois
good	bon, bonne, bons, bonnes
better	meilleur, mieux
best	meilleur, mieux
bad	mauvais, mal, méchant
worse	pire, pis
great	grand, grande, grands
big	grand, gros, grande, grosse, grands
small	petit, petite, petits
large	grand, vaste, large, grande
long	long, longue, longs
short	court, courte, bref, brève
high	haut, haute, élevé, hauts
low	bas, basse, faible
tall	grand, haut, grande
deep	profond
wide	large, larges
narrow	étroit
thick	épais, épaisse
thin	mince, maigre, fin
heavy	lourd, lourde, pesant
light-weight	léger, légère
strong	fort, forte, forts
weak	faible
hard	dur, dure, difficile
soft	doux, mou, douce, tendre, molle
hot	chaud, chaude
warm	chaud, chaude
cool	frais, fraîche
cold	froid, froide
dry	sec, sèche, secs
wet	mouillé, humide
full	plein, pleine
empty	vide, vides
new	nouveau, nouvelle, neuf, neuve
old	vieux, vieille, ancien, vieil, âgé
young	jeune, jeunes
ancient	ancien, antique
modern	moderne
fast	rapide, vite
slow	lent, lente, lents
near-adjective	proche, voisin
distant	lointain, éloigné
bright	brillant, clair, vif
dark	sombre, obscur, noir, foncé
clear	clair, claire
white	blanc, blanche, blancs
black	noir, noire, noirs
red	rouge, rouges
green	vert, verte, verts
blue	bleu, bleue, bleus
yellow	jaune, jaunes
brown	brun, brune, marron
grey	gris, grise
beautiful	beau, belle, beaux, bel, belles
ugly	laid, laide, vilain
clean	propre
dirty	sale, sales
rich	riche, riches
poor	pauvre
happy	heureux, content
sad	triste
angry	fâché, furieux, colère, irrité
afraid	peur, effrayé
tired	fatigué, las, lasse
hungry	faim, affamé
thirsty	soif, assoiffé
sick	malade
healthy	sain, saine, santé
alive	vivant, vie
dead	mort, morte, morts
free	libre, libres
busy	occupé
ready	prêt, prête, prêts
quiet	tranquille, calme, calmes
loud	fort, bruyant, haut
sweet	doux, sucré, douce
bitter	amer, amère
true	vrai, vraie, véritable, vrais
false	faux, fausse
right-correct	juste, correct, raison
wrong	faux, tort, mauvais
same-identical	même, identique, mêmes
different	différent
similar	semblable, similaire, pareil
possible	possible
impossible	impossible
necessary	nécessaire
important	important
main	principal
special	spécial, particulier
general-adjective	général
common	commun, courant
usual	habituel, ordinaire
strange	étrange, bizarre, singulier
simple	simple
difficult	difficile
easy	facile, aisé
certain	certain
sure	sûr, sûre, certain
open-adjective	ouvert
closed	fermé, clos
public	public, publique
private	privé, privée, particulier
national	national
international	international
political	politique
economic	économique
social	social, sociaux
human-adjective	humain
natural	naturel
whole-entire	entier, tout, toute
single	seul, unique, seule
double	double
equal	égal, égaux, égale
round	rond, ronde
straight	droit, droite
sharp	aigu, tranchant, pointu
wise	sage, sages
stupid	stupide, bête, sot
clever	habile, intelligent, malin
kind-adjective	gentil, bon, aimable
cruel	cruel, cruelle
brave	brave, courageux, vaillant
proud	fier, fière, orgueilleux
honest	honnête
famous	célèbre, fameux
dear	cher, chère, chers, chères
holy	saint, sacré, sainte
royal	royal, royaux
military	militaire
foreign	étranger
local	local, locaux, locale
following	suivant
necessary-legal	nécessaire, requis
responsible	responsable
technical	technique
available	disponible
various	divers, différents, varié
further	ultérieur, autre, supplémentaire
additional	supplémentaire, additionnel
final	final, définitif
complete	complet, entier
serious	sérieux, grave
terrible	terrible, affreux
wonderful	merveilleux, admirable
pleasant	agréable
favourite	favori, préféré
"""#
