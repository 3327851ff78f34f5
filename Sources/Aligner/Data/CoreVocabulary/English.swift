// swift-format-ignore-file
// The core vocabulary of English: data, no logic. `CoreVocabulary` says what the lines are.
let coreVocabularyEnglish = #"""
I	I
me	me
my	my, mine
you	you, thou, thee
your	your, thy, yours
you-plural	you, ye
your-plural	your, yours
he	he
him	him
his	his
she	she
her	her
her-possessive	her, hers
it	it
its	its
we	we
us	us
our	our, ours
they	they
them	them
their	their, theirs
self	self, himself, itself, themselves, herself, myself, yourself, ourselves
one	one
who	who
whom	whom
whose	whose
what	what
which	which
this	this
these	these
that	that
those	those
here	here
there	there
where	where
when	when
why	why
how	how
how-many	many
everyone	everyone, everybody, all
someone	someone, somebody
no-one	nobody, none
something	something
nothing	nothing
everything	everything, all
anything	anything
each	each
every	every
all	all
both	both
other	other, another, else
same	same
such	such
some	some
any	any
many	many
much	much
few	few
little	little
more	more
most	most
less	less, least, fewer
enough	enough, sufficient
several	several
own	own
alone	alone, lonely
together	together
and	and
or	or
but	but
if	if
because	because
that-conjunction	that
so	so, therefore
so-degree	so
than	than
as	as, like
while	while, whilst
although	although, though
before	before
after	after
until	until, till
since	since
unless	unless
whether	whether
neither	neither, nor
either	either
not	not
no	no
no-determiner	no, none
yes	yes
also	also, too
only	only
even	even
still	still
already	already
yet	yet
again	again
very	very
too	too
almost	almost, nearly
quite	quite
rather	rather
perhaps	perhaps, maybe
certainly	certainly, surely
really	really
indeed	indeed
of-course	course, naturally
however	however, nevertheless
therefore	therefore, hence
thus	thus
otherwise	otherwise
instead	instead
especially	especially, particularly
exactly	exactly, precisely
just	just
about	about, approximately
never	never
always	always
often	often, frequently
sometimes	sometimes
usually	usually
soon	soon, sooner
now	now
then	then
later	later
early	early, earlier
late	late
today	today
yesterday	yesterday
tomorrow	tomorrow
once	once
twice	twice
finally	finally, lastly
suddenly	suddenly
immediately	immediately, instantly
quickly	quickly, fast
slowly	slowly
well	well
badly	badly
far	far, farther, further
near	near, close
away	away
back	back
up	up, upward
down	down, downward
inside	inside, within
outside	outside
everywhere	everywhere
nowhere	nowhere
forward	forward, ahead
in	in
into	into
on	on
at	at
to	to
from	from
of	of
with	with
without	without
for	for
by	by
through	through
between	between
among	among, amongst
against	against
over	over, above
under	under, below, beneath
behind	behind
in-front-of	front
beside	beside
around	around, round
across	across
along	along
during	during
toward	toward, towards
according-to	according
despite	despite
instead-of	instead
because-of	because, due
except	except
upon	upon, on
out-of	out
be	be, is, was, are, were, been, am
have	have, had, has
become	become, became
can	can, able, cannot
could	could
must	must
should	should, ought
will	will, shall
would	would
may	may, might
want	want
do	do, did, does, done
make	make, made
go	go, went, gone
come	come, came
see	see, saw, seen
look	look
say	say, said
tell	tell, told
speak	speak, spoke, spoken
talk	talk
ask	ask
answer	answer, reply
call	call
know	know, knew, known
think	think, thought
believe	believe
understand	understand, understood
remember	remember, recall
forget	forget, forgot, forgotten
learn	learn, learnt
teach	teach, taught
read	read
write	write, wrote, written
hear	hear, heard
listen	listen
feel	feel, felt
seem	seem
give	give, gave, given
take	take, took, taken
get	get, got, gotten
receive	receive
bring	bring, brought
carry	carry
send	send, sent
put	put
lay	lay, laid
set	set
keep	keep, kept
hold	hold, held
let	let
leave	leave, left
stay	stay
remain	remain
stand	stand, stood
sit	sit, sat
lie	lie, lay, lain
lie-down	lie, lay, lain
sleep	sleep, slept, asleep
wake	wake, woke, awake, waken
rise	rise, rose, risen
raise	raise
fall	fall, fell, fallen
run	run, ran
walk	walk
ride	ride, rode, ridden
drive	drive, drove, driven
fly	fly, flew, flown
swim	swim, swam, swum
climb	climb
jump	jump, leap
move	move
turn	turn
return	return
enter	enter
arrive	arrive
reach	reach
follow	follow
lead	lead, led
meet	meet, met
find	find, found
seek	seek, sought, search
lose	lose, lost
show	show, shown
appear	appear
disappear	disappear, vanish
open	open
close	close, shut
begin	begin, began, begun
start	start
end	end
finish	finish
stop	stop, cease
continue	continue
try	try, attempt
help	help
need	need
use	use
work	work
play	play
live	live, dwell
die	die
kill	kill, slay, slew, slain
be-born	born, birth
grow	grow, grew, grown
build	build, built
break	break, broke, broken
cut	cut
tear	tear, tore, torn
tie	tie, bind, bound
pull	pull, draw, drew
push	push
throw	throw, threw, thrown
catch	catch, caught
hit	hit, strike, struck, beat
fight	fight, fought
win	win, won
save	save, rescue
buy	buy, bought
sell	sell, sold
pay	pay, paid
cost	cost
eat	eat, ate, eaten
drink	drink, drank, drunk
cook	cook
wear	wear, wore, worn
dress	dress
wash	wash
love	love
hate	hate
like	like
hope	hope
fear	fear
laugh	laugh
smile	smile
cry	cry
weep	weep, wept
shout	shout, scream
sing	sing, sang, sung
dance	dance
wait	wait
watch	watch
choose	choose, chose, chosen
decide	decide
agree	agree
refuse	refuse
promise	promise
allow	allow, permit
forbid	forbid, forbade, forbidden, prohibit
order	order, command
obey	obey
serve	serve
change	change, alter
happen	happen
occur	occur
belong	belong
own-verb	own, possess
contain	contain
include	include
mean	mean, meant
explain	explain
describe	describe
prove	prove, proven
discover	discover
invent	invent
create	create
produce	produce
develop	develop
increase	increase
decrease	decrease, reduce
improve	improve
prepare	prepare
protect	protect
attack	attack
destroy	destroy
burn	burn, burnt
fill	fill
cover	cover
hide	hide, hid, hidden
touch	touch
smell	smell, smelt
point	point
count	count
measure	measure
compare	compare
divide	divide
join	join
share	share
marry	marry
visit	visit
travel	travel
rest	rest
repeat	repeat
report	report
publish	publish
print	print
translate	translate
study	study
examine	examine
consider	consider
suppose	suppose
expect	expect
intend	intend
wish	wish
require	require
force	force, compel
cause	cause
avoid	avoid
escape	escape, flee, fled
offer	offer
accept	accept
thank	thank
forgive	forgive, forgave, forgiven
greet	greet
knock	knock
whisper	whisper
breathe	breathe
shine	shine, shone
blow	blow, blew, blown
flow	flow
rain	rain
freeze	freeze, froze, frozen
hang	hang, hung
lift	lift
drop	drop
press	press
shake	shake, shook, shaken
spread	spread
gather	gather
collect	collect
support	support
suffer	suffer
hurt	hurt
heal	heal, cure
first	first
second	second
third	third
last	last
next	next
previous	previous
half	half, halves
dozen	dozen
hundred	hundred
thousand	thousand
million	million
number	number
pair	pair
part	part
whole	whole
rest-remaining	rest, remainder
time	time
moment	moment, instant
second-time	second
minute	minute
hour	hour
day	day
night	night
morning	morning
noon	noon, midday
afternoon	afternoon
evening	evening
week	week
month	month
year	year
century	century
season	season
spring	spring
summer	summer
autumn	autumn, fall
winter	winter
age	age
past	past
present-time	present
future	future
beginning	beginning
end-noun	end
clock	clock
Monday	Monday
Tuesday	Tuesday
Wednesday	Wednesday
Thursday	Thursday
Friday	Friday
Saturday	Saturday
Sunday	Sunday
January	January
February	February
March	March
April	April
May	May
June	June
July	July
August	August
September	September
October	October
November	November
December	December
man	man, men
woman	woman, women
person	person
people	people
human	human
child	child, children, kid
boy	boy, lad
girl	girl
baby	baby
father	father, dad
mother	mother, mom, mum
parents	parents
son	son
daughter	daughter
brother	brother
sister	sister
husband	husband
wife	wife, wives
family	family
uncle	uncle
aunt	aunt
grandfather	grandfather, grandpa
grandmother	grandmother, grandma
friend	friend
enemy	enemy, foe
neighbour	neighbour, neighbor
guest	guest
stranger	stranger
king	king
queen	queen
prince	prince
lord	lord
lady	lady
gentleman	gentleman, gentlemen
Mr	Mr, mister
Mrs	Mrs, madam
Miss	Miss
doctor	doctor, physician
teacher	teacher
pupil	pupil, student
worker	worker
peasant	peasant, farmer
soldier	soldier
officer	officer
captain	captain
general	general
sailor	sailor, seaman, seamen
priest	priest
judge	judge
lawyer	lawyer, attorney
writer	writer
author	author
artist	artist
merchant	merchant, trader
servant	servant
master	master
leader	leader
chief	chief
president	president
minister	minister
member	member
citizen	citizen
crowd	crowd
youth	youth
old-man	old, elder
name	name
nation	nation
tribe	tribe
company	company
group	group
team	team
party	party
body	body
head	head
face	face
eye	eye
ear	ear
nose	nose
mouth	mouth
lip	lip
tooth	tooth, teeth
tongue	tongue
hair	hair
neck	neck
shoulder	shoulder
arm	arm
hand	hand
finger	finger
chest	chest, breast
heart	heart
stomach	stomach, belly
back-body	back
leg	leg
knee	knee
foot	foot, feet
skin	skin
bone	bone
blood	blood, bloody
brain	brain
voice	voice
tear-eye	tear
sweat	sweat
breath	breath
life	life, lives
death	death
health	health
illness	illness, disease, sickness
pain	pain
wound	wound
sleep-noun	sleep
dream	dream
mind	mind
soul	soul
spirit	spirit
thought	thought
idea	idea
memory	memory
feeling	feeling
love-noun	love
hatred	hatred, hate
joy	joy
sorrow	sorrow, grief
anger	anger, wrath
fear-noun	fear
hope-noun	hope
courage	courage
shame	shame
pride	pride
pity	pity
desire	desire
pleasure	pleasure
happiness	happiness
strength	strength
weakness	weakness
power	power
will-noun	will
knowledge	knowledge
wisdom	wisdom
truth	truth
lie-noun	lie
mistake	mistake, error
fault	fault
reason	reason
cause-noun	cause
purpose	purpose, goal, aim
meaning	meaning
doubt	doubt
belief	belief
god	god
faith	faith
sin	sin
heaven	heaven
hell	hell
angel	angel
devil	devil
house	house
home	home
room	room
door	door
window	window
wall	wall
roof	roof
floor	floor
stairs	stairs, staircase
kitchen	kitchen
garden	garden
yard	yard, courtyard
gate	gate
street	street
road	road
path	path
bridge	bridge
city	city
town	town
village	village
country	country
state	state
border	border, frontier
place	place
corner	corner
side	side
top	top
bottom	bottom
middle	middle, centre, center
edge	edge
end-place	end
table	table
chair	chair
bed	bed
lamp	lamp
candle	candle
fire	fire
smoke	smoke
ash	ash
stove	stove
key	key
box	box
bag	bag, sack
bottle	bottle
glass	glass
cup	cup
plate	plate
knife	knife, knives
spoon	spoon
rope	rope
thread	thread
needle	needle
cloth	cloth
clothes	clothes, clothing, garment
coat	coat
shirt	shirt
hat	hat
shoe	shoe
ring	ring
money	money
gold	gold, golden
silver	silver
iron	iron
copper	copper
wood	wood
stone	stone
paper	paper
book	book
page	page
letter	letter
word	word
sentence	sentence
language	language
newspaper	newspaper
picture	picture, image
photograph	photograph, photo
map	map
sign	sign
line	line
story	story, tale
song	song
music	music
play-theatre	play, drama
game	game
tool	tool
machine	machine
wheel	wheel
car	car
cart	cart, wagon
train	train
ship	ship
boat	boat
plane	plane, aircraft, airplane
horse-carriage	carriage, coach
weapon	weapon
sword	sword
gun	gun, rifle
bomb	bomb
flag	flag
bell	bell
shop	shop, store
market	market
school	school
university	university
church	church
hospital	hospital
prison	prison, jail
office	office
factory	factory
hotel	hotel
station	station
airport	airport
library	library
museum	museum
theatre	theatre, theater
palace	palace
castle	castle
tower	tower
camp	camp
tent	tent
hut	hut
grave	grave, tomb
world	world
earth	earth
sky	sky
sun	sun
moon	moon
star	star
light	light
darkness	darkness
shadow	shadow
air	air
wind	wind
cloud	cloud
rain-noun	rain
snow	snow
ice	ice
storm	storm
thunder	thunder
water	water
river	river
lake	lake
sea	sea
ocean	ocean
coast	coast, shore
island	island
wave	wave
mountain	mountain
summit	summit, peak
valley	valley
glacier	glacier
rock	rock
hill	hill
forest	forest, woods
field	field
desert	desert
sand	sand
dust	dust
tree	tree
leaf	leaf, leaves
branch	branch
root	root
flower	flower
grass	grass
fruit	fruit
apple	apple
seed	seed
corn	corn, grain
bread	bread
meat	meat
fish	fish
milk	milk
egg	egg
salt	salt
sugar	sugar
oil	oil
wine	wine
beer	beer
tea	tea
coffee	coffee
food	food
meal	meal
animal	animal, beast
dog	dog
cat	cat
horse	horse
cow	cow
ox	ox, oxen
sheep	sheep
goat	goat
pig	pig
bird	bird
chicken	chicken, hen
wolf	wolf, wolves
bear	bear
lion	lion
mouse	mouse, mice
snake	snake
insect	insect
north	north, northern
south	south, southern
east	east, eastern
west	west, western
left	left
right	right
direction	direction
distance	distance
height	height
depth	depth
length	length
weight	weight
size	size
speed	speed
temperature	temperature
heat	heat
cold-noun	cold
nature	nature
colour	colour, color
sound	sound
noise	noise
silence	silence
war	war
peace	peace
battle	battle
victory	victory
army	army
law	law
right-noun	right
duty	duty
freedom	freedom, liberty
order-noun	order
government	government
parliament	parliament
election	election
policy	policy
power-state	power, authority
economy	economy
trade	trade, commerce
price	price
cost-noun	cost
tax	tax
bank	bank
debt	debt
work-noun	work, labour, labor
job	job
business	business
industry	industry
agriculture	agriculture, farming
science	science
art	art
history	history
education	education
religion	religion
culture	culture
tradition	tradition
custom	custom
society	society
community	community
class	class
development	development
progress	progress
change-noun	change
growth	growth
result	result
effect	effect
success	success
failure	failure
attempt	attempt
experience	experience
example	example
case	case
question	question
answer-noun	answer, reply
problem	problem
solution	solution
matter	matter, affair
thing	thing
fact	fact
news	news
information	information
report-noun	report
plan	plan
project	project
program	program, programme
decision	decision
agreement	agreement
contract	contract
condition	condition
difference	difference
relation	relation, relationship
role	role
form	form
kind	kind, sort, type
way	way, manner
method	method
system	system
process	process
level	level
degree	degree
quality	quality
quantity	quantity, amount
value	value
use-noun	use
need-noun	need
help-noun	help, aid, assistance
service	service
support-noun	support
danger	danger
safety	safety, security
accident	accident
crime	crime
punishment	punishment
proof	proof, evidence
secret	secret
promise-noun	promise
wish-noun	wish
opinion	opinion, view
interest	interest
attention	attention
care	care
trust	trust, confidence
honour	honour, honor
respect	respect
influence	influence
chance	chance, opportunity
luck	luck
fate	fate, destiny
journey	journey, trip, voyage
visit-noun	visit
meeting	meeting
conversation	conversation
speech	speech
attack-noun	attack
defence	defence, defense
revolution	revolution
movement	movement
technology	technology
energy	energy
article	article
chapter	chapter
title	title
member-state	member, state
council	council
committee	committee
commission	commission
union	union
organization	organization, organisation
authority	authority
measure-noun	measure
provision	provision
agreement-treaty	agreement, treaty
Europe	Europe, European
America	America, American
Asia	Asia, Asian
Africa	Africa, African
China	China
England	England, Britain
France	France
Germany	Germany
Russia	Russia
Italy	Italy, Italian
Spain	Spain, Spanish
Japan	Japan, Japanese
English	English
French	French
German	German
Russian	Russian
Chinese	Chinese
good	good
better	better
best	best
bad	bad, evil
worse	worse, worst
great	great
big	big
small	small, little
large	large
long	long
short	short, brief
high	high
low	low
tall	tall
deep	deep
wide	wide, broad
narrow	narrow
thick	thick
thin	thin
heavy	heavy
light-weight	light
strong	strong
weak	weak
hard	hard
soft	soft
hot	hot
warm	warm
cool	cool
cold	cold
dry	dry
wet	wet
full	full
empty	empty
new	new
old	old
young	young
ancient	ancient
modern	modern
fast	fast, quick, rapid
slow	slow
near-adjective	near, close, nearest
distant	distant, remote
bright	bright
dark	dark
clear	clear
white	white
black	black
red	red
green	green
blue	blue
yellow	yellow
brown	brown
grey	grey, gray
beautiful	beautiful
ugly	ugly
clean	clean
dirty	dirty
rich	rich, wealthy
poor	poor
happy	happy
sad	sad
angry	angry
afraid	afraid
tired	tired
hungry	hungry
thirsty	thirsty
sick	sick, ill
healthy	healthy
alive	alive
dead	dead
free	free
busy	busy
ready	ready
quiet	quiet
loud	loud
sweet	sweet
bitter	bitter
true	true
false	false
right-correct	right, correct
wrong	wrong
same-identical	same, identical
different	different
similar	similar
possible	possible
impossible	impossible
necessary	necessary
important	important
main	main, chief
special	special
general-adjective	general
common	common
usual	usual, ordinary
strange	strange
simple	simple
difficult	difficult
easy	easy
certain	certain
sure	sure
open-adjective	open
closed	closed
public	public
private	private
national	national
international	international
political	political
economic	economic
social	social
human-adjective	human
natural	natural
whole-entire	whole, entire
single	single
double	double
equal	equal
round	round
straight	straight
sharp	sharp
wise	wise
stupid	stupid, foolish
clever	clever, intelligent
kind-adjective	kind
cruel	cruel
brave	brave
proud	proud
honest	honest
famous	famous
dear	dear
holy	holy, sacred
royal	royal
military	military
foreign	foreign
local	local
following	following
necessary-legal	necessary, required, mandatory
responsible	responsible
technical	technical
available	available
various	various
further	further
additional	additional
final	final
complete	complete
serious	serious
terrible	terrible
wonderful	wonderful
pleasant	pleasant
favourite	favourite, favorite
"""#
