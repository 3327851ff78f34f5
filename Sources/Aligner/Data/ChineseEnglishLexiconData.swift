// swift-format-ignore-file
// The built-in Chinese–English lexicon: data, no logic.
//
// A line is an entry: the headword, a tab, and its glosses, separated by "; ", most usual first.
// Headwords have one to five simplified characters and stand in order of their code points, each
// once. A gloss is a word or short phrase that stands in translations of sentences with the
// headword: lower case but for names, without articles and "to", without remarks.
//
// Origin: written for this project from knowledge of both languages, theme by theme (the commonest
// characters, everyday words, fiction, newspapers and politics, law, technology, four-character
// phrases); no entry is taken from a dictionary. DESIGN.md says more.
let chineseEnglishLexiconData = #"""
一	one; a; first; single; once; whole
一下	a bit; a moment; once
一下子	all at once; suddenly; at once
一个	one; a; an
一些	some; a few; a little
一份	copy; share; portion
一会	a while; a moment
一会儿	a while; a moment; soon; in a moment; presently; a little while
一位	one
一元化领导	unified leadership; centralized leadership
一共	altogether; total; in all
一再	repeatedly; again and again
一切	everything; all
一刻	moment; instant; quarter
一半	half
一双	pair
一口气	one breath; in one go
一句	sentence; word
一句话	sentence; word; in short
一只	one
一名	one
一向	always; all along
一周	week; one week
一国两制	two systems
一块	together; piece
一块儿	together
一声	sound; cry
一夜	overnight; one night; night
一天	day; one day
一定	certainly; must; definitely; certain
一家	family; household; one
一对	pair; couple
一封	letter
一层	layer; floor
一带	area; region
一带一路	Belt and Road; One Belt One
一年	year; one year
一座	one
一张	piece; sheet
一律	all; without exception; uniformly
一战	World War I; First World War
一方面	on one hand; one aspect
一旁	side; aside; beside
一日	one day; day
一旦	once; if
一时	for a moment; temporarily; momentarily
一月	January
一条	one; strip
一杯	cup; glass
一样	same; alike; as; like
一次	once; one time
一步	step
一氧化碳	carbon monoxide
一点	a little; a bit; one o'clock; point
一点儿	a little; a bit
一点点	a little bit; tiny bit
一片	piece; slice; stretch
一瓶	bottle
一生	life; lifetime; all one's life
一番	some
一直	always; all along; straight; keep
一眼	glance; look
一种	a kind; one kind; a sort
一系列	series
一群	group; crowd; flock; herd
一致	unanimous; consistent; agree; identical
一致通过	adopted unanimously; unanimously
一般	general; usually; ordinary; like
一起	together; along
一路	all the way; along
一辈子	all one's life; lifetime; life
一边	while; one side; aside
一连	in succession; in a row
一连串	series; string
一部分	part; portion
一阵	a while; burst; fit
一面	one side; while
一首	song; poem
丁	man; fourth; cube; member; Ding
七	seven; seventh
七上八下	agitated; at sixes and sevens; perturbed; in a turmoil
七嘴八舌	all talking at once; everybody talking; all at once
七手八脚	with everybody lending a hand; hurriedly; in a bustle
七拼八凑	piece together; scrape together; rig up
七月	July
七窍生烟	foam with rage; fume with anger; furious
七零八落	scattered; in disorder; in ruins
万	ten thousand; million; absolutely; myriad; Wan
万亩	10000 mu; ten thousand mu
万人	10000 people; thousand people; people
万亿	trillion
万元	10000 yuan; thousand yuan; yuan; ten thousand yuan
万分	extremely; very much
万吨	10000 tons; ten thousand tons
万吨轮	10000-ton ship; 10000-ton-class ship
万岁	long live; Your Majesty
万有引力	universal gravitation; gravity
万象	Vientiane
万里长城	Great Wall
万隆	Bandung
万隆会议	Bandung Conference
丈	ten feet; husband; measure; feet
丈人	father-in-law
丈夫	husband; man
丈母娘	mother-in-law
三	three; third; several
三三两两	in twos and threes; by twos and threes
三个	three
三个代表	Three Represents
三中全会	third plenary session
三五成群	in small groups; in knots; in groups of three or five
三亚	Sanya
三从四德	three obediences and four virtues; wifely submission
三令五申	repeated orders; issue repeated injunctions
三八线	38th Parallel
三十而立	be on one's own feet at thirty; at thirty stand firm
三反	three-anti
三叠纪	Triassic
三国	Three Kingdoms
三国时期	Three Kingdoms period
三头六臂	superman; three heads and six arms; superhuman
三妻四妾	several wives and concubines; concubines
三峡	Three Gorges
三峡工程	Three Gorges Project
三心二意	half-hearted; of two minds; change one's mind
三思而行	think twice; look before you leap
三教九流	people of all trades; all sorts of people; various religious sects
三更	midnight; third watch
三更半夜	in the dead of night; late at night; middle of the night
三月	March
三番五次	again and again; time and again; repeatedly
三纲五常	three cardinal guides and five constant virtues
三结合	three-in-one combination; three-in-one
三角函数	trigonometric functions
三角形	triangle; triangular
三角洲	delta
三言两语	in a few words; few words; briefly
三长两短	unexpected misfortune; something bad; accident
三面红旗	three red banners
三顾茅庐	call on repeatedly; repeatedly request
上	up; on; above; upper; last; go up
上下	up and down; about
上个月	last month
上任	take office; took office; assume office
上传	upload; uploads
上升	rise; increase; go up
上午	morning; in the morning
上去	go up
上台	come to power; took office; take power
上合组织	Shanghai Cooperation Organization; SCO
上周	last week
上学	go to school; attend school
上将	general; admiral
上尉	captain
上层建筑	superstructure
上山下乡	rustication
上市	listed; listing; go public; market
上市公司	listed company; listed companies
上帝	God; Lord; Heaven
上床	go to bed
上当	be fooled; be taken in
上星期	last week
上来	come up
上校	colonel
上海	Shanghai
上海市	Shanghai; Shanghai Municipality
上游	upper reaches; upstream
上班	go to work; work
上网	surf the internet; go online; internet access
上船	go aboard; board
上街	go out; go shopping
上衣	coat; jacket; upper garment; tunic
上议院	House of Lords; upper house
上诉	appeal; appeals
上课	attend class; class; have class
上车	get on
上边	above; top
上述	above; above-mentioned; aforementioned
上面	above; on; top; on top
下	down; under; below; next; fall; get off
下个月	next month
下乡	countryside
下人	servant; servants
下决心	make up mind; resolve; determined
下列	following; the following
下午	afternoon; in the afternoon
下去	go down; go on; continue
下台	step down; fall from power; out of office
下周	next week
下岗	laid-off; laid off; layoffs
下巴	chin; jaw
下拉菜单	drop-down menu
下放	sent down; transferred
下放干部	transferred cadres; sent-down cadres
下星期	next week
下来	come down; down
下毒	poison; poisoned; put poison
下游	lower reaches; downstream
下班	get off work; after work
下议院	House of Commons; lower house
下课	class is over; after class
下跪	kneel; knelt; kneel down
下车	get off; get out
下载	download; downloads
下辖	administers; has jurisdiction over
下边	below; under
下降	fall; decline; drop; decrease
下雨	rain; raining
下雪	snow; snowing
下面	below; under; following; underneath
不	not; no; don't; never; without; cannot
不一会儿	soon; after a while; in a moment
不一定	not necessarily; may not; not always
不三不四	dubious; shady; neither one thing nor the other; indecent
不丹	Bhutan
不久	soon; before long; shortly
不仅	not only
不以为然	disapprove; object; not agree; disapproving
不会	will not; cannot; won't
不但	not only
不住	unable to; continuously; cannot help
不便	inconvenient; inconvenience
不值一提	not worth mentioning; nothing; trivial
不假思索	without thinking; without hesitation; readily
不停	nonstop; constantly; keep; without stopping
不光	not only
不免	inevitably; cannot help
不共戴天	sworn enemies; irreconcilable; mortal
不再	no longer; not anymore
不利	unfavorable; disadvantageous; adverse
不动产	real estate; immovable property; real property
不动声色	stay calm; impassive; without showing emotion; quietly
不劳而获	reap without sowing; gain without labor; unearned
不卑不亢	neither humble nor arrogant; dignified
不厌其烦	patiently; take great pains; with great patience
不只	not only; more than
不可	cannot; must not; not allowed
不可一世	insufferably arrogant; overweening; swaggering
不可分割	inseparable; indivisible; inalienable
不可告人	hidden; ulterior; sinister; shameful secret
不可开交	awfully; terribly; up to one's eyes
不可思议	incredible; inconceivable; unbelievable
不可战胜	invincible; unconquerable
不可抗力	force majeure
不可救药	incurable; incorrigible; hopeless; beyond cure
不可理喻	unreasonable; impervious to reason
不可磨灭	indelible; ineffaceable; lasting
不可缺少	indispensable; essential
不可能	impossible; cannot
不可逾越	insurmountable; impassable; unbridgeable
不可避免	inevitable; unavoidable; inevitably
不同	different; difference; various
不同凡响	out of the ordinary; outstanding; extraordinary
不声不响	quietly; without a sound; silently; silent
不好	bad; not good
不好意思	sorry; embarrassed; excuse me; feel awkward; ashamed
不如	inferior; had better; rather
不孕	infertility
不学无术	ignorant; without learning; unlearned
不安	uneasy; anxious; restless; disturbed
不容置疑	beyond doubt; unquestionable; undoubted
不寒而栗	shudder; shiver with fear; tremble with fear
不对	wrong; incorrect
不少	many; quite a few; a number
不屈不挠	unyielding; indomitable; dauntless
不屑一顾	disdain; not worth a glance; scornfully; dismiss
不幸	unfortunate; unfortunately; misfortune; unlucky
不得	must not; may not; shall not
不得不	have to; had to; be forced to
不得了	terrible; extremely
不必	need not; no need; not necessary
不愿	unwilling; reluctant
不慌不忙	unhurried; calm; leisurely; without haste
不懂	not understand; don't understand
不打自招	confess without being pressed; give oneself away
不扩散	non-proliferation
不择手段	unscrupulous; by fair means or foul; by hook or crook
不攻自破	collapse of itself; refute itself; fall apart
不敢	dare not; not dare
不料	unexpectedly; to one's surprise
不断	constantly; continuously; continuous; keep
不时之需	possible need; rainy day; emergencies
不是	not; no; isn't
不曾	never; not
不正之风	unhealthy tendencies; malpractices; unhealthy practices
不正当竞争	unfair competition
不满	dissatisfied; discontent; resentment
不然	otherwise; or else
不甘示弱	not to be outdone; unwilling to admit weakness
不甘落后	unwilling to lag behind; not to be outdone
不用	no need; don't have to; need not
不由分说	without allowing explanation; brook no argument; without more ado
不由得	cannot help; can't help
不由自主	involuntarily; can't help; in spite of oneself
不相上下	equally matched; about the same; on a par
不知	not know; don't know; unknown
不知不觉	unconsciously; without realizing
不知好歹	not know what's good for one; ungrateful; unable to tell good from bad
不知所措	at a loss; bewildered; not know what to do
不禁	cannot help; can't help
不等式	inequality; inequalities
不管	no matter; regardless; whatever
不约而同	simultaneously; in unison
不结盟	non-aligned; nonaligned
不结盟国家	non-aligned countries
不结盟运动	Non-Aligned Movement
不置可否	noncommittal; neither agree nor disagree; decline to comment
不翼而飞	vanish; disappear without trace; vanish mysteriously
不肯	refuse; unwilling; would not
不胜枚举	too numerous to mention; too many to list; countless
不胫而走	spread fast; spread like wildfire; get round quickly
不能	cannot; can't; unable
不能不	have to; cannot but
不自量力	overrate oneself; overestimate one's strength
不至于	not likely; unlikely; would not
不良反应	adverse reactions; adverse reaction; adverse effects
不行	no; won't do; not work
不要	don't; do not; don't want
不要脸的	shameless; brazen
不见	disappear; not see; gone
不解之缘	indissoluble bond; close ties; strong bond
不言而喻	self-evident; it goes without saying; tacitly understood
不计其数	countless; innumerable; beyond count
不许	not allowed; forbid; must not
不论	no matter; regardless; whether
不语	silent; say nothing; without a word
不谋而合	happen to coincide; agree without prior consultation
不足	not enough; insufficient; lack; less than
不辞而别	leave without saying goodbye; slip away
不辞辛苦	spare no pains; make nothing of hardships; tirelessly
不过	but; however; only; though
不速之客	uninvited guest; unexpected guest; gatecrasher
不遗余力	spare no effort; do one's utmost; all-out
不锈钢	stainless steel
不错	good; not bad; pretty good; right
不闻不问	indifferent; take no interest; pay no attention
与	and; with; give; to
与此同时	meanwhile
丐	beggar; beg
丑	ugly; clown; shameful; scandal
丑陋	ugly; hideous
专	special; specially; concentrate; expert
专业	major; professional; specialty
专利	patent; patents
专利权	patent right; patent
专利权人	patentee; patent holder
专利申请	patent application
专区	prefecture; special district; administrative region
专家	expert; specialist; experts
专家组	group of experts; panel; expert group
专政	dictatorship
专栏	column; special column
专辑	album; albums
专门	specialized; special; specially
且	and; moreover; for now; also; yet
世	world; life; age; generation; century
世人	world; people
世博会	World Expo; Expo
世卫组织	WHO; World Health Organization
世界	world
世界冠军	world champion; world champions
世界大战	world war
世界报	Le Monde; Die Welt
世界杯	World Cup
世界纪录	world record; world records
世界语	Esperanto
世界遗产	World Heritage; World Heritage Site
世界银行	World Bank
世纪	century; centuries
世贸	WTO; World Trade
世贸组织	WTO; World Trade Organization
丘	hill; mound; hillock; Qiu
丘吉尔	Churchill
丘陵	hills; hilly
丙	third; C
业	industry; business; trade; career; karma
业余	spare-time; amateur
业余学校	spare-time school; spare-time schools
业务	business; services; operations
业绩	performance; results
丛	grove; clump; thicket; crowd; collection
东	east; eastern; host; master; eastward
东亚	East Asia; East Asian
东京	Tokyo
东倒西歪	unsteady; tottering; lying in all directions; staggering
东北	northeast; Northeast China; northeastern
东南	southeast
东南亚	Southeast Asia; Southeast Asian
东周	Eastern Zhou
东奔西跑	run around; rush about; bustle about
东家	master; boss; landlord; employer
东山再起	stage a comeback; comeback; rise again
东帝汶	East Timor; Timor-Leste
东张西望	look around; gaze around; peer about; glance in all directions
东德	East Germany; East German
东拉西扯	ramble; talk at random; drag in irrelevant matters
东拼西凑	scrape together; piece together; patchwork
东方	east; Orient; eastern
东方人	oriental
东晋	Eastern Jin; Eastern Jin Dynasty
东条英机	Tojo; Hideki Tojo
东欧	Eastern Europe; East European
东正教	Orthodox; Orthodox Church
东汉	Eastern Han; Eastern Han Dynasty
东海	East China Sea
东盟	ASEAN
东经	east longitude
东莞	Dongguan
东西	thing; stuff; something
东部	east; eastern
丝	silk; thread; trace; slice
丝毫	slightest; at all
丝绸	silk; silks
丝绸之路	Silk Road
丞相	prime minister; chancellor; chief minister
丢	lose; throw; cast; lost; drop
丢三落四	forgetful; scatterbrained; careless
丢人	lose face; disgrace; shameful
丢失	lose; lost
丢盔卸甲	throw away one's armor; flee in disarray; rout
丢脸	lose face; disgraceful; humiliating
两	two; both; tael; ounce; several
两个	two; both
两侧	both sides; sides
两全其美	satisfy both sides; best of both worlds
两口子	couple; husband and wife
两小无猜	innocent childhood friends; childhood sweethearts
两手空空	empty-handed; nothing
两旁	both sides
两栖动物	amphibian; amphibians
两次	twice; two times
两眼	eyes; both eyes
两袖清风	clean-handed; uncorrupted; honest and poor
两败俱伤	both sides suffer; both lose; neither side gains
两边	both sides
两面三刀	double-dealing; double-faced; two-faced
严	strict; severe; stern; tight; Yan
严厉	severe; stern; strict
严格	strict; strictly
严肃	serious; solemn; grave
严重	serious; severe; seriously
丧	mourning; lose; funeral; lost
丧失	lose; loss
丧家之犬	stray cur; homeless dog
丧尽天良	utterly heartless; conscienceless; devoid of conscience
丧心病狂	frenzied; crazed; frantic; perverse
丧权辱国	humiliate the country and forfeit its sovereignty; humiliating
个	individual; one; piece; each; a
个人	individual; personal
个人主义	individualism; individualist
丫	girl; maid; fork
丫头	maid; girl; servant girl; lass
丫环	maid; maidservant
丫鬟	maid; maidservant; slave girl
中	in; middle; center; among; China; hit
中世纪	Middle Ages; medieval
中东	Middle East; Mideast
中亚	Central Asia; Central Asian
中位数	median
中共	CPC; CCP; Chinese Communist
中共中央	CPC Central Committee; Party Central Committee; Central Committee
中关村	Zhongguancun
中农	middle peasants; middle peasant
中医	traditional Chinese medicine; Chinese medicine
中午	noon; midday
中华	China; Chinese
中华民国	Republic of China
中华民族	Chinese nation; Chinese people
中南海	Zhongnanhai
中原	Central Plains
中和	neutralize; neutralization
中国	China; Chinese
中国人	Chinese; Chinese people
中国人民	Chinese people
中国共产党	Communist Party; Chinese Communist Party; CPC
中国日报	China Daily
中国梦	Chinese dream
中国科学院	Academy of Sciences; Chinese Academy
中国青年报	China Youth Daily
中场	midfielder; midfield; halftime
中士	sergeant
中央	center; central; middle; Central Committee; central government
中央全会	plenary session; Central Committee plenum
中央军委	Central Military Commission; Military Commission
中央处理器	CPU; central processing unit
中央委员	Central Committee member; Central Committee
中央委员会	Central Committee
中央情报局	CIA; Central Intelligence Agency
中央政府	central government
中央电视台	CCTV; China Central Television
中央社	Central News Agency
中央银行	central bank
中子	neutron; neutrons
中子星	neutron star; neutron stars
中学	middle school; secondary school; high school
中学生	middle school student
中将	lieutenant general; vice admiral
中尉	lieutenant; first lieutenant
中小企业	small and medium-sized enterprises; SMEs
中心	center; heart; core; central
中情局	CIA
中文	Chinese
中新社	China News Service
中标	win the bid; successful bidder
中校	lieutenant colonel
中毒	poisoned; poisoning
中秋节	Mid-Autumn Festival
中药	Chinese medicine; traditional Chinese medicine
中部	central; middle
中间	middle; between; center; among
中非	Central African; China-Africa; Central Africa
中风	stroke; strokes
丰	rich; abundant; plentiful; plump
丰产	high yield; bumper crop; high-yielding
丰功伟绩	great achievements; glorious deeds; exploits
丰富	rich; abundant; enrich
丰富多彩	rich and varied; colorful; rich and colorful
丰收	good harvest; bumper harvest; rich harvest
丰收年	bumper year; good year
丰衣足食	well-fed and well-clothed; ample food and clothing
串	string; bunch; cluster; skewer; run about
临	near; arrive; face; before; about to; overlook
临危不惧	face danger fearlessly; fearless; betray no fear
临床	clinical
临床试验	clinical trial; clinical trials
临时	temporary; provisional
临时政府	provisional government
临沂	Linyi
临阵磨枪	sharpen one's spear before battle; last-minute preparation
临阵脱逃	desert on the eve of battle; desert; sneak away
丸	pill; ball; pellet; pills
丹	red; cinnabar; pill; elixir; vermilion
丹东	Dandong; Antung
丹田	dantian; lower abdomen; pubic region
丹麦	Denmark; Danish
为	for; be; do; as; because; become
为了	for; in order to
为什么	why; what for
为何	why
主	master; lord; host; main; owner; chief
主人	master; host; owner
主任	director; chairman; head
主动	initiative; active
主动性	initiative
主子	master; mistress; lord
主席	chairman; president; chair; chairperson
主意	idea; plan; decision
主持人	host; presenter; moderator
主教	bishop; bishops
主机	host; hosts
主权	sovereignty; sovereign
主板	motherboard
主演	starring; star
主管	competent; supervisor; in charge
主管部门	competent authorities; competent department
主要	main; major; mainly; chief
主观主义	subjectivism; subjectivist
主页	home page; homepage
丽	beautiful; pretty; lovely
举	lift; raise; hold up; act; cite; whole
举一反三	draw inferences; infer other things from one fact
举不胜举	too numerous to mention; numerous
举世无双	unrivaled; matchless; unparalleled
举世瞩目	attract worldwide attention; draw worldwide attention
举世闻名	world-famous; famous all over the world; renowned
举人	provincial graduate; juren; successful candidate
举办	hold; host
举动	act; move
举国上下	whole nation; throughout the nation; nationwide
举手	raise hand; raised hand
举手之劳	slight effort; lift a finger; easy
举棋不定	hesitate; vacillate; be unable to make up one's mind
举目无亲	without a single relative; alone; friendless; have no one to turn to
举行	hold; take place
举起	raise; lift; hold up
举足轻重	decisive; play a decisive role; prominent; vital
举重	weightlifting
乃	be; thus; so; then; therefore
久	long; long time; for long
么	what; so; then
义	righteousness; justice; meaning; loyalty; sworn
义务	duty; obligation; obligations
义务劳动	voluntary labor; voluntary work
义务教育	compulsory education
义和团	Boxers; Yi Ho Tuan; Boxer
之	of; it; him; this; them
之一	one of
之上	above; on; over
之下	under; below; beneath
之中	among; in; amid
之内	within
之前	before; prior to; previously
之后	after; later; afterwards
之外	outside; beyond; besides; except
之日起	from the date
之类	such; like; and so on
之间	between; among
乌	crow; black; dark
乌云	dark clouds; black clouds
乌克兰	Ukraine; Ukrainian
乌兰巴托	Ulan Bator; Ulaanbaatar
乌干达	Uganda; Ugandan
乌拉圭	Uruguay
乌拉尔	Urals; Ural
乌鲁木齐	Urumqi; Urumchi
乌鸦	crow; crows; raven
乌龟	turtle; tortoise; cuckold
乍	suddenly; first; abrupt
乍得	Chad
乎	at; than; in
乏	lack; tired; weary; exhausted
乐	happy; music; laugh; joy; pleasure; enjoy
乐不可支	overjoyed; overwhelmed with joy; beside oneself with joy
乐不思蜀	indulge in pleasure and forget home; too happy to go home
乐于助人	ready to help others; helpful
乐善好施	charitable; philanthropic; benevolent
乐器	instrument; musical instruments; instruments
乐团	orchestra; band
乐极生悲	extreme joy begets sorrow; joy turned to sorrow
乐此不疲	never tire of it; enjoy and never tire
乐队	band; orchestra; bands
乒	ping-pong; table tennis
乒乓球	table tennis; ping-pong
乓	bang; ping-pong
乔	tall; disguise; George; Joe
乔木	tree; trees; arbor
乖	good; obedient; clever; perverse; well-behaved
乘	ride; take; multiply; board; mount
乘人之危	take advantage of another's misfortune; exploit
乘以	multiplied by; times
乘客	passenger
乘法	multiplication
乘风破浪	ride the wind and waves; brave the wind and waves
乙	second; B
乙方	party B
乙烯	ethylene
乙肝	hepatitis B
乙醇	ethanol
九	nine; ninth; many
九一八事变	September 18 Incident; Mukden Incident
九月	September
九死一生	narrow escape from death; survive many perils; near death
九江	Jiujiang; Kiukiang
九牛一毛	drop in the ocean; one hair from nine oxen
九霄云外	beyond the highest heavens; far far away
九龙	Kowloon
乞	beg; beggar; begging
乞丐	beggar
也	also; too; either; even; as well
也就是说	in other words; that is
也许	perhaps; maybe; may
也门	Yemen; Yemeni
习	practice; habit; study; exercise; Xi
习惯	habit; be used to; custom
习近平	Xi Jinping
乡	village; countryside; hometown; township; country
乡下	countryside; country; village
乡下人	country folk; country people; peasant; bumpkin
乡亲	villagers; fellow villagers; folks
乡亲们	folks; villagers; fellow villagers
乡村	village; countryside; rural
乡镇	township; town; townships
乡长	township head; head of township
书	book; letter; write; books
书包	schoolbag; bag
书店	bookstore; bookshop
书房	study; library
书本	book; books
书架	bookshelf; bookcase
书桌	desk; writing desk
书生	scholar; young scholar; student
书童	page; page boy; study companion
书籍	book; books
书记	secretary; Party secretary
书记处	secretariat
书面	written; in writing
买	buy; purchase; bought
买到	buy
买卖	business; trade; buying and selling
买方	buyer; purchaser
乱	disorder; chaos; confused; random; messy; turmoil
乱七八糟	in a mess; messy; at sixes and sevens; chaos
乱作一团	in great confusion; chaos
乳	milk; breast; breasts
乳房	breast; breasts
乳腺癌	breast cancer
乳臭未干	wet behind the ears; young and inexperienced
了	finish; end; understand; completed; settled; watch
了如指掌	know like the palm of one's hand; know thoroughly
了解	understand; know; learn; find out
予	give; I; grant; bestow
争	contend; compete; argue; fight; vie
争吵	quarrel; argue; row; squabble
争端	dispute; disputes
争论	argue; debate; dispute; argument
争辩	argue; dispute; debate
事	matter; thing; affair; business; serve
事业	career; cause; undertaking
事件	event; incident
事务	affairs; business
事实	fact; truth
事实上	in fact; actually
事情	thing; matter; affair; business
事故	accident; accidents; mishap
事物	thing; things
二	two; second; twice
二哥	second brother; brother
二战	World War II; Second World War
二月	February
二极管	diode; diodes
二氧化碳	carbon dioxide
于	in; at; to; Yu; than
于是	so; then; thus; thereupon
亏	lose; lack; fortunately; thanks to; owe; deficit
亏损	loss; losses; deficit
云	cloud; clouds; say; Yunnan
云南	Yunnan
云南省	Yunnan Province
云彩	cloud; clouds
云计算	cloud computing
互	mutual; each other; mutually
互不侵犯	mutual non-aggression; non-aggression
互不干涉	mutual non-interference; non-interference
互利互惠	mutual benefit; mutually beneficial
互助组	mutual-aid team; mutual-aid teams
互相	each other; one another; mutually
互相支持	support each other; mutual support
互联网	internet
互通有无	supply each other's needs; exchange needed goods
五	five; fifth
五一节	May Day
五七干校	cadre school; cadre schools
五代	Five Dynasties
五代十国	Five Dynasties; Ten Kingdoms
五反	five-anti
五台山	Mount Wutai; Wutai
五四运动	May Fourth Movement; May 4th Movement
五年计划	five-year plan
五更	fifth watch; before dawn; dawn
五月	May
五角大楼	Pentagon
五项原则	Five Principles
井	well; neat
井井有条	in perfect order; orderly; shipshape
井冈山	Jinggang Mountains; Chingkang Mountains; Jinggangshan
井台	well platform; edge of the well
井底之蛙	frog in a well; person of narrow outlook
亘	extend; stretch
亚	Asia; second; inferior
亚军	runner-up; second place
亚历山大	Alexander; Alexandria
亚太	Asia-Pacific
亚太地区	Asia-Pacific region; Asia-Pacific
亚洲	Asia; Asian
亚热带	subtropical
亚特兰大	Atlanta
亚种	subspecies
亚美尼亚	Armenia; Armenian
亚运会	Asian Games
亚非会议	Asian-African Conference; Bandung Conference
亚非拉	Asia Africa; Latin America
亚马逊河	Amazon River; Amazon
些	some; few; little; more
亡	die; death; perish; flee; lost
亢	high; haughty; excessive
交	hand; deliver; cross; pay; friend; hand over
交付	deliver; delivery
交响乐	symphony; symphonic
交响曲	symphony; symphonies
交头接耳	whisper to each other; whispering; speak in each other's ears
交往	associate; contact
交手	fight; fight hand to hand; exchange blows
交换	exchange; swap
交易	transaction; trade; deal; trading
交易所	exchange; exchanges
交流	exchange; communicate; communication
交流电	alternating current; AC
交相辉映	enhance each other's beauty; shine on each other
交给	give; hand over; hand
交谈	talk; converse; conversation
交货	delivery; deliver
交通	traffic; transportation; transport; communications
交通事故	traffic accident; traffic accidents; road accident
交通工具	means of transport; vehicles; transportation
交通运输	communications and transport; transportation
交通部	Ministry of Communications; Ministry of Transport
亥	twelfth; boar hour
亦	also; too; likewise
产	produce; property; birth; product; production
产业	industry; industries; industrial
产业革命	industrial revolution
产值	output value; value of output
产品	product; products
产品质量	product quality; quality of products
产生	produce; generate; arise; create
产量	output; yield; production
亨	prosperous; smooth
亩	mu; acre; acres; mou
亩产	per-mu yield; yield per mu; per mu
享	enjoy; share
享受	enjoy; enjoyment
京	capital; Beijing; Peking
京剧	Peking opera; Beijing Opera
京广铁路	Beijing-Guangzhou railway; Peking-Canton railway
京沪高铁	Beijing-Shanghai high-speed
京都	Kyoto
亭	pavilion; kiosk
亮	bright; light; shine; show; loud
亮光	light; gleam
亮度	brightness
亲	dear; kiss; relative; parent; intimate; personally
亲人	family; relatives; loved ones; kin
亲切	kind; warm; cordial; affectionate
亲吻	kiss
亲如一家	like members of one family; as close as one family
亲家	in-laws; relatives by marriage
亲密	close; intimate
亲密无间	close; on very intimate terms; intimate
亲戚	relative; relatives; relation; kinsman
亲手	personally; own hands
亲朋好友	relatives and friends; friends and relations; family and friends
亲热	affectionate; intimate; warm
亲爱	dear; beloved
亲王	prince
亲眼	own eyes; personally
亲自	personally; in person
亲身经历	personal experience; experience firsthand
亵	blaspheme; profane
人	person; man; people; human; men; someone
人之常情	human nature; natural; what is natural to people
人云亦云	echo others; parrot; repeat what others say
人人自危	everyone finds himself in danger; everyone feels insecure
人们	people
人仰马翻	in utter chaos; men and horses thrown off their feet
人去楼空	people gone and house empty; empty house
人口	population; people
人口密度	population density
人口普查	census; population census
人员	personnel; staff
人命关天	human life is at stake; matter of life and death
人困马乏	exhausted; men weary and horses spent
人均	per capita
人均收入	per capita income
人声鼎沸	hubbub of voices; din; clamor
人大	people's congress; NPC
人大常委会	NPC Standing Committee; Standing Committee
人家	others; people; other people
人山人海	sea of people; huge crowd; crowds of people; crowded
人工智能	artificial intelligence; AI
人心	people's hearts; heart
人心大快	to the satisfaction of everyone; rejoice
人心惶惶	everyone is jittery; people panic; anxious
人心所向	will of the people; popular will; popular sentiment
人情世故	ways of the world; worldly wisdom
人情冷暖	fickleness of human relations; warmth or coldness of people
人所共知	known to all; as everyone knows; common knowledge
人才	talent
人才济济	abundance of talented people; galaxy of talent
人权	human rights
人权理事会	Human Rights Council
人来人往	people coming and going; bustling
人杰地灵	a remarkable place produces outstanding people
人模人样	decent; presentable; look human
人次	visits; people; person-times
人民	people; people's
人民代表	people's deputies; people's representatives; deputies
人民公社	people's commune; people's communes
人民共和国	People's Republic
人民大会堂	Great Hall
人民委员会	people's council; people's committee
人民币	RMB; yuan; renminbi
人民志愿军	People's Volunteers; Chinese People's Volunteers
人民战争	people's war
人民政府	people's government
人民日报	People's Daily; Renmin Ribao
人民检察院	people's procuratorate
人民法院	people's court
人民网	People's Daily Online
人民群众	masses; people; masses of people
人民解放军	People's Liberation Army; PLA
人民银行	People's Bank
人浮于事	overstaffed; more hands than needed
人物	figure; character; person
人生	life
人生如梦	life is like a dream; life is but a dream
人类	mankind; human; humanity; human beings
人类学	anthropology; anthropological
人群	crowd
人老珠黄	old and faded; past one's prime
人言可畏	gossip is a fearful thing; wagging tongues
人质	hostage; hostages
人迹罕至	untrodden; few people go there; remote; deserted
人造卫星	artificial satellite; man-made satellite; sputnik
人道主义	humanitarian; humanitarianism
人间地狱	hell on earth; living hell
人间天堂	paradise on earth; heaven on earth
人面兽心	beast in human shape; wolf in sheep's clothing
人马	men; troops; forces; men and horses
亿	hundred million; billion; million
亿元	hundred million yuan; million yuan; billion yuan
什	what; ten
什么	what; anything; something
什叶派	Shiite; Shia; Shiites
仁	benevolence; kindness; humanity; kernel
仁义道德	benevolence and righteousness; virtue and morality; humanity and morality
仁川	Incheon; Inchon
仁至义尽	do everything called for by humanity and duty; fulfil one's obligations
仄	narrow; oblique
仅	only; merely; barely
仅仅	only; merely; just
仆	servant; fall; fall forward
仆人	servant; servants
仇	enemy; hatred; foe; hate; feud; revenge
仇人	enemy; foe; enemies
仇恨	hatred; hate; enmity
今	today; now; present; this
今天	today; this day
今年	this year
今日	today; this day
今晚	tonight; this evening
今生	this life; present life
今非昔比	present cannot compare with the past; times have changed
介	between; introduce; upright; mind; lie
介意	mind
介绍	introduce; introduction
仍	still; yet; remain
仍旧	still; as before
仍然	still; remain
从	from; follow; since; obey; through; join
从不	never
从前	before; in the past; once; formerly
从天而降	descend from heaven; fall from the sky; out of the blue
从头到尾	from beginning to end; from start to finish; throughout
从头到脚	from head to foot; from top to toe; all over
从容不迫	calm; unhurried; composed; leisurely
从小	since childhood; from childhood
从未	never; have never
从来	always; never; ever
从来没有	never; have never
从此	from then on; since then; henceforth; from now on
从而	thus; thereby
仑	logic; Kunlun
仓	warehouse; storehouse; barn; granary; hurried
仓库	warehouse; warehouses
仔	careful; young; son
仔细	carefully; careful; closely
仕	official; office; serve
他	he; him; his; other
他们	they; them; their
仗	battle; war; rely on; fight
付	pay; hand over; give; commit
付之一炬	burn; commit to the flames; set on fire
付款	payment; pay
付诸东流	all in vain; go down the drain; wasted
付费	pay; paid
付钱	pay
仙	immortal; fairy; celestial
仙人	immortal; immortals; fairy
仙女	fairy; fairies; celestial maiden
仙鹤	crane; cranes
仝	Tong; same
仞	fathom; feet
代	generation; replace; era; substitute; dynasty; behalf
代办	charge d'affaires
代数	algebra; algebraic
代替	replace; instead of; substitute
代理	agent; agency; proxy
代理人	agent; attorney; proxy
代理商	agent; agents
代码	code; codes
代表	represent; representative; delegate; behalf; deputies; on behalf
代表会	representative conference; congress
代表团	delegation; mission; delegations
代表大会	congress; party congress
代谢	metabolism; metabolic
令	order; make; command; your; cause; season
令人作呕	nauseating; sickening; disgusting
令人发指	make one's hair stand on end; heinous; outrageous
令人神往	fascinating; enchanting; have a strong appeal
令人费解	puzzling; incomprehensible; baffling
令行禁止	strict enforcement of orders; obey every order
以	with; by; use; take; so as
以上	above; more than; over
以下	below; following; under; less than
以为	think; believe; suppose
以便	so that; in order to
以免	lest; to avoid
以内	within; less than
以前	before; ago; previously; former; formerly
以及	and; as well as; along with
以后	after; later; afterwards; future
以外	outside; beyond; besides; other than
以来	since; over the past
以粮为纲	grain first; key link
以色列	Israel; Israeli
以色列人	Israelis; Israelites; Israeli
以钢为纲	steel first; key link
仨	three; trio
仪	ceremony; appearance; instrument; rite
仪器	instrument; instruments; apparatus
仪表	instruments; meters; instrument; meter; gauge
们	they; we; all
仰	look up; raise; admire; rely
仰光	Rangoon; Yangon
仰头	raise head; look up; threw back head
仲	middle; second; Zhong
仲裁	arbitration; arbitrate; arbitral
仲裁员	arbitrator; arbitrators
仲裁庭	arbitral tribunal; arbitration tribunal
件	piece; item; article; letter
价	price; value; cost
价值	value; worth
价廉物美	cheap and good; good quality and low price
价格	price; prices
价钱	price
任	appoint; duty; let; office; Ren
任人唯贤	appoint people on merit; meritocracy
任人宰割	allow oneself to be trampled upon; be slaughtered at will
任何	any; whatever
任务	task; mission; job; tasks
任务栏	taskbar
任劳任怨	work hard without complaint; bear hardship without complaint
任命	appoint; appointed; appointment
任期	term of office; term; tenure
任职	serve; served; hold office
任重道远	shoulder heavy responsibilities; long way to go; heavy burden
份	share; part; portion; copy
仿	imitate; copy; resemble; like
仿佛	as if; seem; as though
仿真	simulation
企	enterprise; hope
企业	enterprise; company; business; enterprises
企业家	entrepreneur; entrepreneurs
企图	attempt; try
伊	she; he; Iraq; Iran; her
伊利诺伊	Illinois
伊拉克	Iraq; Iraqi
伊拉克战争	Iraq war
伊斯兰	Islam; Islamic
伊斯兰堡	Islamabad
伊斯兰教	Islam; Islamic; Muslim
伊斯坦布尔	Istanbul
伊朗	Iran; Iranian
伊犁	Ili; Yili
伍	five; company; rank; Wu
伏	bend; lie; hide; submit; subdue; ambush
伏击	ambush; ambushed
伏尔加河	Volga
伏特	volt; volts
伐	cut; fell; attack; strike
休	rest; stop; cease; divorce; do not
休克	shock
休息	rest; have a rest; break
休战	truce; armistice
休斯敦	Houston
众	crowd; many; all; everyone; numerous
众议员	congressman; representative
众议院	House of Representatives; House
优	excellent; superior; actor; good
优先权	priority; right of priority
优化	optimization; optimize; optimized
优点	advantage; strength; merit
优秀	excellent; outstanding
优美	graceful; beautiful
优质	high-quality; high quality
伙	partner; group; band; mess; company
伙伴	partner; companion; friends
伙计	shop assistant; fellow; waiter; mate; buddy
会	can; will; meeting; able; meet; know
会员	member; members
会员国	member states; member; members; member state
会晤	meet; meeting; met with
会见	meet; meet with; met; meeting
会计	accounting; accountant
会计师	accountant; accountants
会议	meeting; conference; session
会议室	meeting room; conference room
会谈	talks; talk; talks with
伛	hunchbacked; bent
伞	umbrella; parasol; parachute
伞兵	paratroopers; paratroops
伟	great; big; mighty
伟大	great
伟大领袖	great leader
传	pass; spread; transmit; biography; summon; hand down
传宗接代	carry on the family line; continue the line; produce an heir
传感器	sensor; sensors
传播	spread; dissemination
传教士	missionary; missionaries
传来	come; be heard
传染	infect; infectious; contagious; transmit
传染病	infectious disease; infectious diseases; epidemic; communicable diseases
传真	fax
传统	tradition; traditional
传记	biography; biographies
传说	legend; it is said
伤	wound; hurt; injury; injured; wounded
伤亡	casualties; killed and wounded
伤兵	wounded soldier; wounded soldiers; wounded
伤口	wound; wounds
伤员	wounded; injured; wounded soldiers
伤害	hurt; harm; injure
伤寒	typhoid; typhoid fever
伤心	sad; heartbroken; grieved; broken-hearted
伦	ethics; human relations; match; logic
伦敦	London
伦理	ethics; ethical
伪	false; fake; puppet; bogus
伪军	puppet troops; puppet army
伪政府	puppet government
伫	stand; stand long
伯	uncle; earl; count; eldest brother
伯伯	uncle; father's elder brother
伯尔尼	Berne; Bern
伯母	aunt; auntie
伯爵	count; earl
伯父	uncle
估	estimate; appraise; guess
估计	estimate; estimated; estimates
伴	companion; accompany; partner; company
伶	actor; clever; actress
伶牙俐齿	sharp-tongued; glib; have a ready tongue
伸	stretch; extend; reach; put out
伸出	stretch out; reach out; hold out
伸手	reach out; stretch out hand; reached
伺	wait; serve; watch
伺候	serve; wait on
似	like; seem; similar; as if
似乎	seem; as if; apparently
佃	tenant; rent land
佃户	tenant; tenant farmer; tenants
但	but; yet; however; only; still
但是	but; however; yet
位	position; place; seat; person
位于	located in; lie in; located; situated; lies
位置	position; place; location; seat
低	low; lower; bow; hang down; beneath
低三下四	servile; humble; cringing; abject
低声	whisper; low voice; in a low voice; softly; whispered; quietly
低声下气	meek; humbly; submissive; in a low voice
低头	lower one's head; bow; lower head; bow head; hung head
低级	low; vulgar
低血压	hypotension; low blood pressure
住	live; stop; stay; dwell; reside
住口	shut up; hold your tongue; silence
住嘴	shut up; stop talking; hold your tongue
住持	abbot; head monk
住院	hospitalization; hospitalized; inpatient
佐	assist; aide
佐藤荣作	Sato; Eisaku Sato
佑	bless; protect
体	body; system; form; style
体会	experience; understand
体力劳动	manual labor; physical labor
体委	sports commission; physical culture commission
体操	gymnastics; gymnast
体检	physical examination; checkup
体积	volume
体育	sports; physical education; sport; physical culture
体育场	stadium; stadiums
体育运动	sports; physical culture; sport
体育馆	gymnasium; stadium; arena
体验	experience
何	what; why; how; which; where; He
何况	let alone; besides; not to mention
何处	where
何必	why; need not
何时	when
何等	how; what
佘	She; She Taijun
余	surplus; remaining; more; I; Yu
余粮	surplus grain
余震	aftershock; aftershocks
佚	lost; Yi
佛	Buddha; Buddhism; Buddhist
佛像	statue of Buddha; Buddha image; Buddhas
佛堂	Buddhist shrine; family shrine; shrine
佛山	Foshan
佛教	Buddhism; Buddhist
佛教徒	Buddhist; Buddhists
佛朗哥	Franco
佛祖	Buddha; Lord Buddha; Buddhist patriarch
佛经	Buddhist scriptures; sutra; sutras
佛罗伦萨	Florence
佛罗里达	Florida
作	make; do; work; write; act; compose
作业	homework; assignment; operation
作为	as; act as
作品	works; work
作声	make a sound; speak; say a word
作家	writer; author; writers
作战	fight; combat
作揖	bow; bowed with clasped hands; salute
作曲	compose; composed; composer
作曲家	composer; composers
作用	role; effect; function; action
作者	author; writer; authors
佝	hunchback; stoop
佞	flatterer; flattery; treacherous
佟	Tong; Tung
你	you; your; yourself
你们	you; your
你好	hello; hi
佣	servant; hire; commission; maid
佣人	servant; servants
佤族	Va; Wa; Kawa
佩	wear; admire; pendant
佩服	admire; admiration; respect
佬	man; guy; fellow
佯	pretend; feign
佰	hundred
佳	good; fine; beautiful; excellent
佳人	beauty; beautiful woman
佳木斯	Jiamusi; Kiamusze
佻	frivolous; flighty
使	make; cause; envoy; use; enable; send
使女	maid; maidservant
使用	use; employ
使用权	right to use; right of use
使用说明	instructions; instructions for use
使节	envoy; envoys; diplomatic envoys
使馆	embassy
侃	chat; boast
侃侃而谈	speak with fervor and assurance; talk at ease
侄	nephew; niece
侄儿	nephew
侄女	niece
侄子	nephew
侈	extravagant; wasteful; luxurious
例	example; case; rule; instance; precedent
例如	for example; such as; for instance
侍	serve; attend; wait upon; maid
侍卫	guard; imperial guard; bodyguard; guards
侏	dwarf; pygmy
侏罗纪	Jurassic
侑	urge; assist
侗族	Dong; Dong nationality; Tung
供	supply; offer; confess; provide; offering
供不应求	demand exceeds supply; short supply
供应	supply; supplies
供应商	supplier; vendor; suppliers
供应链	supply chain; supply chains
供求	supply and demand
供给	supply
供销社	supply and marketing; supply-marketing cooperative
依	depend; comply; according to; lean; agree
依据	basis; according to; based on; grounds; pursuant to
依旧	still; as before
依次	in turn; in order
依法	according to law; in accordance with law; legally
依然	still; as before; remain
依照	according to; in accordance with; pursuant to
依赖	depend on; rely on
依靠	rely on; depend on
侠	hero; chivalrous; knight; swordsman
侠客	swordsman; knight-errant; knight
侣	companion; partner; mate
侥	lucky; luckily
侦	detect; scout; investigate
侧	side; lean; incline; sideways
侨	overseas; emigrant; abroad
侨务	overseas Chinese affairs
侨民	nationals abroad; nationals; expatriates
侨胞	overseas compatriots; overseas Chinese
侩	broker
侬	you; I; thou
侮	insult; bully; humiliate
侮辱	insult; humiliate
侯	marquis; lord; Hou
侵	invade; intrude; aggression; encroach
侵占	occupy; seize; occupied
侵权	infringement; tort; infringe
侵犯	violate; infringe; encroach; intrude; violation; infringement
侵略	aggression; invade; invasion
侵略军	aggressor troops; invading army; aggressors
侵略战争	war of aggression; aggressive war
侵略罪行	crimes of aggression
侵略者	aggressors; aggressor; invaders
便	then; convenient; convenience; easy; plain; urine
便宜	cheap; inexpensive
便秘	constipation
促	urge; promote; short; hurried; press
促进	promote; further; boost; advance
促销	promotion; promotions
俄	Russia; Russian; presently; suddenly
俄亥俄	Ohio
俄国	Russia; Russian
俄国人	Russian; Russians
俄文	Russian
俄罗斯	Russia; Russian; Russian Federation
俄语	Russian
俊	handsome; pretty; talented
俊俏	pretty; handsome; charming
俎	chopping board; sacrificial stand
俏	pretty; smart; charming
俐	clever; nimble
俑	figurine; figure; terracotta
俗	vulgar; custom; common; popular; worldly
俗称	commonly known as
俘	capture; captive; prisoner
俘虏	captive; prisoner; prisoner of war; capture; prisoners; captured
俚	vulgar; rustic
保	protect; keep; guarantee; defend; preserve; ensure
保修	warranty; guarantee
保加利亚	Bulgaria; Bulgarian
保单	policy; insurance policy
保卫	defend; protect
保姆	nanny; maid; housekeeper; nurse
保存	preserve; save; keep; saved
保守	conservative; keep
保守党	Conservative Party; Conservatives; Tories
保定	Baoding; Paoting
保密	keep secret; secret; confidentiality; confidential; secrecy
保护	protect; protection
保护主义	protectionism; protectionist
保持	keep; maintain; remain
保留	keep; retain; reserve; reservation; reservations
保证	guarantee; ensure; promise
保费	premium; premiums
保释	bail
保镖	bodyguard; escort; bodyguards
保险	insurance; safe; insure
保险人	insurer; insurers
保险公司	insurance company; insurer
保险费	premium; insurance premium
俞	Yu; Yue
俟	wait; until
信	letter; believe; trust; faith; message
信件	letter; mail
信任	trust; confidence
信号	signal; signals
信封	envelope
信息	information; message; info
信息化	informatization; informationization
信息安全	information security
信息技术	information technology; IT
信托	trust
信用	credit
信用卡	credit card; credit cards
信用证	letter of credit
信贷	credit
俨	solemn; majestic; just like
俩	two; both
俪	couple; parallel
俭	frugal; thrifty; economical
修	repair; build; study; cultivate; decorate
修改	modify; revise; amend; change
修正	amend; amendment; correction; correct
修正主义	revisionism; revisionist
修正主义者	revisionists; revisionist
修正案	amendment; amendments
修理	repair; fix
修订	revise; revision; amend; amendment
修道院	monastery; abbey; convent
俯	bow; bend; look down
俯身	bend over; lean down; bent down
俯首帖耳	servile; docile; obedient; obey
俱	all; together; complete
俱乐部	club; clubs
俸	salary; pay; stipend
俺	I; we; my; our; me
俾斯麦	Bismarck
倍	times; double; twice; fold
倏	suddenly; swiftly
倒	fall; pour; down; collapse; upside down; instead
倒下	fall; collapse
倒打一耙	make unfounded countercharges; put the blame on the victim
倒是	actually; rather
倔	stubborn; gruff
倘	if; supposing
倘若	if
候	wait; await; time; season; inquire
候选人	candidate; candidates
倚	lean; rely on; lean against
倜	unconventional; elegant
借	borrow; lend; use; pretext; loan
借刀杀人	murder with a borrowed knife; make use of another to kill
借口	excuse; pretext
借古讽今	use the past to disparage the present
借款	loan; borrowing; borrow
借款人	borrower; borrowers
借花献佛	borrow flowers to offer to Buddha; present as one's own
借钱	borrow money
倡	initiate; advocate; propose
倡导	advocate; initiate; promote
倡议	initiative; propose; proposal
倥	urgent
倦	tired; weary
倨	haughty
倩	pretty; beautiful; Qian
倪	Ni; clue; beginning
倭	Japanese; dwarf
债	debt; loan; debts; bond
债券	bond; bonds
债务	debt; debts; obligation
债务人	debtor; debtors; obligor
债权	claim; creditor's rights
债权人	creditor; creditors
值	value; worth; worth while; duty
倾	incline; lean; pour out; bend
倾国倾城	exceedingly beautiful; ravishing; lovely enough to cause the fall of a city
倾家荡产	ruin; lose a family fortune; bankrupt; ruined
倾盆大雨	pouring rain; torrential rain; downpour; rain cats and dogs
倾销	dumping; dump
偃	cease; lay down
假	false; fake; holiday; vacation; leave; borrow
假仁假义	hypocrisy; pretended benevolence; hypocritical
假公济私	use public office for private gain; jobbery
假如	if; supposing
假戏真做	make-believe becomes reality; act in earnest
假日	holiday
假期	holiday; vacation
假若	if
假装	pretend
假设	hypothesis; assumption; assume; suppose
假话	lies; falsehood; lie
假说	hypothesis; hypotheses
假释	parole
偈	verse; gatha
偌	such; so
偎	snuggle; nestle; cuddle
偏	lean; inclined; insist; partial; just
偏僻角落	remote corner; out-of-the-way place
偏听偏信	heed only one side; listen only to one side; biased
偏差	deviation; bias
偏振	polarization; polarized
偕	together; accompany
做	do; make; be; become; made
做梦	dream
做饭	cook
停	stop; pause; halt; stopped; park
停下	stop; pause
停下来	stop
停住	stop
停战	armistice; truce; ceasefire
停战协定	armistice agreement; armistice
停止	stop; cease; halt
停火	ceasefire; cease-fire
停留	stay; stop; remain
健	healthy; strong; strengthen; health
健壮	robust; strong; healthy
健康	health; healthy
偬	hurried; pressed
偶	occasionally; idol; even; by chance; spouse
偶尔	occasionally; sometimes
偶数	even number; even numbers
偶然	accidental; by chance; accidentally
偷	steal; stealthily; secretly; stole
偷偷	secretly; stealthily
偷笑	snicker; laugh secretly; titter
偷走	steal
偻	humpback
偿	repay; compensate; pay; fulfill
偿付	pay; repayment; solvency
偿还	repay; repayment; pay back
傀	puppet
傀儡	puppet; puppets
傅	teacher; Fu; tutor
傅作义	Fu Zuoyi; Fu Tso-yi
傈	Lisu
傍	beside; near; close; toward
傍晚	evening; dusk; nightfall; towards evening
傣	Dai
傣族	Dai; Dai nationality; Tai
傥	free; unrestrained
储	store; save; reserve; storage
储蓄	savings; saving
催	urge; hasten; press; hurry
催化	catalysis; catalytic
催化剂	catalyst; catalysts
傲	proud; arrogant; haughty; pride
傲慢	arrogant; haughty; arrogance
傻	foolish; stupid; silly; fool
傻瓜	fool; idiot
傻眼	dumbfounded; stunned
傻笑	giggle; silly grin; grinned foolishly
像	like; resemble; image; portrait; as if
像素	pixel; pixels
僖	joyful; Xi
僚	official; colleague
僧	monk; monks; priest; Buddhist
僧人	monk; monks
僭	overstep; usurp
僮	servant; boy; page
僵	stiff; numb; deadlocked; rigid
僻	secluded; remote; eccentric
儆	warn
儒	Confucian; scholar; Confucianism
儒家	Confucian; Confucianism; Confucianists
儡	puppet
儿	child; son; boy; youth
儿女	children; sons and daughters
儿媳	daughter-in-law
儿子	son; sons
儿科	pediatrics; pediatric
儿童	child; children
儿童基金会	UNICEF
儿童节	Children's Day
兀	towering; still
允	permit; allow; consent; promise
允许	allow; permit; let
允诺	promise; consent
元	yuan; dollar; first; dollars
元代	Yuan Dynasty; Yuan
元宝	silver ingot; ingot; gold ingot
元帅	marshal; commander-in-chief
元数据	metadata
元旦	New Year's Day; New Year
元朝	Yuan Dynasty; Yuan
元素	element; elements
元素周期表	periodic table
元首	head of state; heads of state
兄	brother; elder brother
兄台	brother; sir
兄妹	brother and sister
兄弟	brother; brothers; younger brother
兄长	elder brother; brother
充	fill; full; serve as; sufficient; pretend
充满	full of; be filled with; fill
充电	charge; charging; recharge
充电器	charger
充耳不闻	turn a deaf ear; deaf; ignore
兆	omen; sign; million; trillion
兆字节	megabytes; MB
兆瓦	MW; megawatts; megawatt
兆赫	MHz; megahertz
先	first; before; late; earlier; ahead
先天性	congenital
先生	Mr; sir; gentleman; teacher; doctor
先进	advanced
先进单位	advanced unit; advanced units
先进工作者	advanced worker; advanced workers
先进生产者	advanced producer; advanced workers
先进经验	advanced experience; advanced experiences
先进集体	advanced collective; advanced units
光	light; ray; only; bare; glory; bright
光亮	light; bright
光合作用	photosynthesis
光头	bald head; shaven head; bareheaded
光子	photon; photons
光学	optics; optical
光宗耀祖	bring honor to one's ancestors; glorify one's ancestors
光年	light-years; light years; light-year
光彩夺目	dazzling; brilliant; splendid
光怪陆离	bizarre; grotesque; motley; fantastic
光明	bright; light; brightness
光明日报	Guangming Daily; Kwangming Daily
光明正大	aboveboard; open and honest; just and honorable
光明磊落	open and aboveboard; frank; honest and upright
光标	cursor
光棍	bachelor; single man; rascal
光滑	smooth
光盘	disc; CD; optical disc
光纤	optical fiber; fiber optic; fibre
光线	light; ray; rays
光芒	light; rays; radiance; brilliance
光芒万丈	shining; radiant; brilliant; resplendent
光谱	spectrum; spectra; spectral
光速	speed of light
克	gram; overcome; restrain; subdue; conquer
克什米尔	Kashmir
克勤克俭	hardworking and frugal; industrious and thrifty
克己奉公	selfless; wholehearted devotion to public duty
克拉玛依	Karamay
克服	overcome
克林顿	Clinton
克格勃	KGB
克罗地亚	Croatia; Croatian
克里姆林宫	Kremlin
克里米亚	Crimea; Crimean
免	avoid; exempt; spare; dispense; free
免得	lest; to avoid; or else
免疫	immune; immunity; immunization
免疫系统	immune system
免税	tax-free; tax exemption; duty-free
免责	exemption; disclaimer
免费	free; free of charge
免除	exempt; exemption; relieve
兑	exchange; convert; cash; add
兔	rabbit; hare; rabbits
兔子	rabbit; hare; rabbits
党	party; faction; gang
党中央	Party Central Committee; Central Committee
党代会	Party congress
党员	Party member; Party members; member
党委	Party committee; Party committees
党支部	Party branch
党派	party; parties; partisan
党组	Party group; leading Party group
兜	pocket; bag; wrap; move round
兢	cautious; fearful
兢兢业业	conscientious; cautious and conscientious; diligently
入	enter; into; join; enter into; income
入伍	enlist; join the army; enlisted
入侵	invasion; invade; intrude; invaded
入口	entrance
入土为安	rest in peace when buried; laid to rest
入情入理	fair and reasonable; sensible
入木三分	penetrating; profound; written in a forceful hand
全	whole; all; entire; complete; full
全世界	whole world; worldwide; entire world; world
全会	plenary session; plenum; plenary
全体	all; whole; entire
全体会议	plenary session; plenary meeting
全力以赴	go all out; spare no effort; all-out
全名	full name
全国	whole country; national; nationwide
全国人大	National People's Congress; NPC
全始全终	see through to the end; carry through
全心全意	wholeheartedly; heart and soul; whole heart
全民公决	referendum
全民所有制	ownership by whole; state ownership
全民皆兵	every citizen a soldier; entire nation under arms
全球	global; world; worldwide
全球化	globalization; globalisation
全球变暖	global warming
全神贯注	with rapt attention; concentrate; absorbed; engrossed
全运会	National Games
全部	all; whole; entire
全面	comprehensive; overall
八	eight; eighth
八月	August
八路	Eighth Route Army; Eighth Route; Eighth Routers
八路军	Eighth Route Army; Eighth Route
公	public; duke; grandfather; male; lord; fair
公主	princess
公交车	bus
公使	minister; envoy
公债	government bonds; bonds; public debt
公元	AD; Christian era; CE
公元前	BC; before Christ; BCE
公公	father-in-law; eunuch; grandfather
公共	public
公共卫生	public health
公共汽车	bus; buses
公分	centimeter; centimeters; cm
公司	company; corporation; firm
公吨	metric tons; tonnes; tons
公告	announcement; notice; proclamation
公园	park; parks
公堂	court; courtroom; tribunal
公婆	parents-in-law; husband's parents
公子	young master; young gentleman; Prince; childe; son
公安	public security; police
公安局	public security bureau
公安机关	public security organs; public security organ; police
公安部	public security ministry; Public Security
公尺	meter; meters; metre
公差	runner; police; bailiff; constable
公布	announce; publish; released; promulgate
公平	fair; fairness
公开	public; open; publicly
公式	formula; formulas; equation
公投	referendum
公报	communique; bulletin; gazette
公斤	kilogram; kilograms; kg; kilos
公正	just; fair; justice
公民	citizen; citizens; civil
公爵	duke
公牛	bull
公理	axiom; axioms
公示	publicity; public notice
公社	commune; communes
公社党委	commune Party committee
公私合营	joint state-private; joint state-private ownership
公积金	accumulation fund; public accumulation fund
公粮	public grain; grain tax; agricultural tax
公约	convention; covenant; pact
公证	notarization; notarized; notary
公证人	notary; notary public
公路	highway; road; highways; roads
公转	revolution; orbit
公里	kilometer; kilometers; kilometres; km
公顷	hectare; hectares
公鸡	rooster; cock
六	six; sixth
六亲不认	disown all relatives; cut off ties with everyone
六方会谈	six-party talks
六月	June
六神无主	distracted; out of one's wits; in a state of utter stupefaction
兮	ah; oh
兰	orchid; Holland
兰州	Lanzhou; Lanchow
兰花	orchid; orchids
共	together; common; total; share; altogether
共产主义	communism; communist
共产主义者	communist; communists
共产党	Communist Party; Communists; the Party
共产党员	Communist Party member; Communists; communist
共同	common; together; joint
共同市场	Common Market
共同社	Kyodo; Kyodo News
共和党	Republican Party; Republicans; GOP
共和党人	Republican; Republicans
共和国	republic
共振	resonance
共青团	Communist Youth League; Youth League
共青团员	Youth League member; League members
关	close; shut; pass; concern; turn off; barrier
关上	close; shut; turn off
关东军	Kwantung Army; Guandong Army
关于	about; on; concerning; regarding
关切	concern; concerned; concerns
关塔那摩	Guantanamo
关岛	Guam
关心	care; concern; care about
关注	attention; concern; follow
关税	tariff; tariffs; customs duty; customs duties
关系	relationship; relation; connection
关节	joint; joints
关节炎	arthritis
关键	key; crucial
关键词	keyword; keywords; key words
关门	close; close the door
关闭	close; shut; shut down; turn off; closed
兴	prosper; interest; rise; excitement; mood
兴奋	excited; excitement; exhilarated
兴奋剂	doping; stimulants
兵	soldier; troops; army; weapon; soldiers; war
兵器	weapon; weapons; arms
兵荒马乱	turmoil of war; chaos of war; troubled times
兵马	troops; men and horses; soldiers; army
兵马俑	terracotta warriors; terracotta army
其	his; its; their; that; her
其乐无穷	boundless joy; infinite pleasure
其他	other; others; else
其余	rest; remaining; others
其它	other; others; else
其实	actually; in fact; really
其次	second; secondly; next
其貌不扬	plain-looking; ugly; unprepossessing
具	tool; have; utensil; possess
具体	specific; concrete
具有	have; possess
典	ceremony; standard; canon; pawn; classic
兹	now; this; here
养	raise; support; keep; nourish; rear
养猪	pig raising; pig-breeding; raise pigs
养老金	pension; pensions
兼	and; concurrently; double; hold concurrently
兼容	compatible; compatibility
兼容性	compatibility
兼收并蓄	incorporate things of diverse nature; all-embracing
兽	beast; animal; beasts
冀	hope; Hebei; long for
内	inside; within; inner; internal; in
内力	inner strength; internal energy; inner power; internal force
内功	inner strength; internal kung fu; internal energy
内务部	interior ministry; internal affairs
内塔尼亚胡	Netanyahu
内存	memory; RAM
内忧外患	internal trouble and outside aggression; domestic trouble and foreign invasion
内战	civil war
内政部	interior ministry; Ministry of Interior; Home Office
内疚	guilty; guilt; compunction
内科	internal medicine
内罗毕	Nairobi
内脏	entrails; internal organs; innards
内蒙	Inner Mongolia
内蒙古	Inner Mongolia
内衣	underwear; underclothes
内部	internal; inside; interior
内阁	cabinet
冈	ridge; hill
冉	slowly; Ran
册	volume; book; copy; album
再	again; then; more; once more; another
再三	again and again; repeatedly
再保险	reinsurance
再次	again; once more
再见	goodbye; bye; see you
冒	emit; risk; rise; brave; pretend
冒名顶替	impersonate; go by an assumed name; imposter
冕	crown; coronet
冗	superfluous; redundant; busy
写	write; wrote; written; writing
写作	write; writing
写信	write; write a letter
写字	write
写道	write; wrote
军	army; military; troops; soldier; corps
军事	military; military affairs
军事基地	military base; military bases
军事演习	military exercise; military exercises; military maneuvers
军事集团	military bloc
军人	soldier; serviceman; soldiers; military man; servicemen; military
军令如山	military orders must be obeyed; orders are orders
军分区	military sub-area; military subdistrict
军区	military region; military area; military command
军国主义	militarism; militarist
军备	armaments; arms; armament
军备竞赛	arms race
军委	Military Commission; Central Military Commission
军官	officer; officers; army officer; military officer
军属	army dependents; families of servicemen; armymen's families
军工	war industry; defense industry; military industry
军帽	army cap; cap
军民	army and people; soldiers and civilians; armymen and civilians
军民团结	army-civilian unity; unity between army and people
军火	munitions; arms; ammunition
军用	military; for military use
军舰	warship; warships
军营	barracks; camp; military camp
军装	uniform; army uniform; military uniform
军长	army commander; corps commander
军阀	warlord; warlords
军队	army; troops; military; armed forces
农	farm; agriculture; farmer; peasant; agricultural
农业	agriculture; agricultural; farming
农业为基础	agriculture as foundation
农业合作化	agricultural cooperation; cooperative transformation
农业合作社	agricultural cooperative; farm cooperatives
农业学大寨	learn from Dazhai; learn from Tachai
农业社	agricultural cooperative; agricultural co-op
农业部	Ministry of Agriculture; agriculture ministry
农会	peasant association; peasants' association
农具	farm tools; farm implements
农场	farm
农夫	farmer; peasant; peasants
农机	farm machinery; agricultural machinery
农村	countryside; rural; rural area; village; rural areas
农林牧副渔	farming and forestry
农民	farmer; peasant; peasants; farmers
农民工	migrant workers; migrant worker
农民战争	peasant war; peasant wars
农民起义	peasant uprising; peasant uprisings; peasant revolt
农田	farmland; fields; cropland
农田水利	irrigation and water; farmland irrigation
农药	pesticide; insecticide; pesticides
冠	hat; cap; crown; crest; champion
冠冕堂皇	high-sounding; pompous; grandiose
冠军	champion; championship; title; champions
冠心病	coronary heart disease
冠状病毒	coronavirus; coronaviruses
冢	tomb; grave
冤	injustice; wrong; grievance; wronged
冤家	enemy; foe; sweetheart
冥	dark; underworld; deep; nether
冥思苦想	think long and hard; ponder; rack one's brains
冥王星	Pluto
冬	winter
冬天	winter
冬奥会	Winter Olympics; Winter Olympic Games
冬季	winter
冬小麦	winter wheat
冯	Feng
冰	ice; icy; cold; freeze
冰冷	cold; icy; ice-cold
冰凉	ice-cold; icy; cold
冰岛	Iceland; Icelandic
冰川	glacier; glaciers
冰河时期	ice age
冰淇淋	ice cream
冰球	ice hockey; hockey
冰箱	refrigerator; fridge
冰糖	rock sugar; crystal sugar
冰雪	ice and snow
冰雹	hail; hailstorm
冲	rush; charge; flush; dash; rinse; clash
冲突	conflict; clash; conflicts; clashes
冲绳	Okinawa
冲锋	charge; assault
决	decide; determine; definitely; burst; certainly
决一死战	fight to the death; fight it out
决不	never; by no means
决定	decide; decision; determine; decided
决心	determination; resolve; determined; make up mind
决斗	duel; fight a duel
决算	final accounts
决议	resolution; decision; resolutions
决议案	resolution
决议草案	draft resolution
决赛	final; finals
况	condition; situation; moreover; besides
况且	besides; moreover
冶	smelt; seductive
冶金工业部	metallurgical industry ministry; Metallurgical Industry
冶金部	metallurgical ministry; Metallurgical Industry
冷	cold; cool; frosty; icy; chill
冷冷清清	cold and cheerless; deserted; desolate
冷却	cooling; cool
冷嘲热讽	sarcasm; ridicule; taunts; mockery
冷战	Cold War
冷水	cold water
冷汗	cold sweat
冷淡	cold; indifferent; cool
冷清	deserted; desolate; cheerless
冷漠	indifferent; cold; unconcerned; indifference
冷眼旁观	look on coldly; look on with indifference; look on with a cold eye
冷笑	sneer; grin; sneered; cold laugh; scornful smile
冷若冰霜	frosty; cold as ice; icy
冷言冷语	sarcastic comments; sarcastic remarks; ironic remarks
冷静	calm; cool; cool-headed; calmly
冻	freeze; frozen; cold; jelly
冽	cold; icy
净	clean; only; net; pure; completely
净利润	net profit; net income
凄	chilly; mournful; sad; desolate; dreary
凄凉	desolate; dreary; bleak; miserable
凄惨	wretched; miserable; tragic
凄风苦雨	wailing wind and weeping rain; wretched circumstances
准	accurate; allow; permit; standard; exact
准备	prepare; get ready; preparation; ready
准时	on time; punctual
准确	accurate; exact; accurately
准许	allow; permit
凉	cool; cold; discouraged
凉快	cool
凉水	cold water
凉爽	cool; pleasantly cool
凋	wither; fade; fallen
凌	insult; ice; rise high; approach
凌乱不堪	in a mess; in great disorder; messy
凌晨	early morning; before dawn
减	reduce; decrease; subtract; lessen; cut
减产	drop in output; reduced output; production cut
减少	reduce; decrease; decline; cut
减法	subtraction
凑	gather; move close; put together; press near
凛	cold; stern; strict
凝	congeal; freeze; fix; curdle
凝视	gaze; stare
几	several; how many; few; some; almost; table
几个	several; a few; some; how many
几乎	almost; nearly; practically
几何	geometry; geometric
几内亚	Guinea; Guinean
凡	all; every; ordinary; mortal; any
凡尔赛	Versailles
凡尔赛条约	Treaty of Versailles
凤	phoenix; Xifeng
凤凰	phoenix
凫	wild duck; swim
凭	rely; lean; proof; according to
凯	triumph; victory
凰	phoenix
凳	stool; bench
凳子	stool; bench
凶	fierce; evil; murder; ferocious; murderer
凶恶	fierce; ferocious; fiendish
凶手	murderer; killer; assassin
凶狠	fierce; vicious; ferocious
凸	protruding; convex; bulge
凹	concave; hollow; sunken; dent
出	out; go out; come out; produce; issue; appear
出世	be born
出乎意料	unexpected; beyond expectation; to one's surprise
出事	accident; have an accident
出于	out of; because of
出人头地	stand out; get ahead; rise above others
出人意料	unexpected; surprising; unexpectedly
出众	outstanding
出其不意	take by surprise; unexpectedly; by surprise
出卖	sell; betray
出去	go out; get out
出发	set out; start; leave; depart
出口	export; exit; exports
出口额	export value; exports
出名	famous; become famous
出售	sell; sale
出国	go abroad
出声	make a sound; speak; utter
出奇制胜	win by surprise; defeat by a surprise move
出家	become a monk; become a nun; leave home; renounce the world
出尔反尔	go back on one's word; contradict oneself
出席	attend; attendance; present
出手	strike; make a move; attack; act
出来	come out; out
出版	publish; publication; published
出版社	publishing house; press; publisher
出现	appear; emerge; occur; appearance
出生	be born; birth; born
出生于	born in; was born
出生入死	go through fire and water; risk one's life; brave death
出神	lost in thought; spellbound; entranced
出神入化	superb; reach perfection; magical
出租人	lessor; landlord
出租车	taxi; cab
出类拔萃	outstanding; stand out; distinguished
出色	outstanding; excellent; remarkable
出血	bleeding; hemorrhage; bleed
出访	visit; foreign visit; tour
出门	go out; leave home
出院	discharge; discharged
击	strike; hit; beat; attack; knock
击剑	fencing
击毁	destroy; destroyed
击毙	killed; kill; shot dead
击沉	sink; sank; sunk
击落	shoot down; shot down; downed
函	letter; case; envelope; box
函数	function; functions
凿	chisel; bore; cut
刀	knife; sword; blade; broadsword; saber
刀光剑影	glint of swords; flash of swords; fierce fighting
刀子	knife; knives
刀山火海	mountains of swords and seas of fire; extreme dangers
刀法	swordplay; blade technique; saber technique
刁	tricky; cunning; sly
刃	blade; edge; knife
分	divide; minute; part; point; separate; cent
分为	divided into
分享	share
分公司	branch; branch company
分别	respectively; separately; part; difference
分外	especially; particularly
分娩	childbirth; delivery; labor
分子	molecule; molecular; molecules; elements
分布	distribution; distributed
分布于	distributed in; found in
分开	separate; part
分手	break up; part
分散	scatter; scattered
分数	fraction; score; fractions; scores
分析	analyze; analysis; analyse; analyses
分泌	secretion; secrete
分离	separate; separation
分秒必争	every second counts; race against time; every minute
分米	decimeter
分类	classification; category; classify; categories
分红	dividend; dividends; bonus
分裂主义	separatism; separatist; splittism
分贝	decibel; decibels; dB
分辨率	resolution
分辩	defend oneself; explain; protest
分道扬镳	part ways; go separate ways; part company
分配	distribute; assign; distribution; allocate; allocation
分钟	minute; minutes
分门别类	classify; categorize; sort
切	cut; slice; all; earnest; sharp
切割	cut; cutting
切实可行	feasible; practical; practicable
切尔诺贝利	Chernobyl
切磋琢磨	learn from each other; improve through discussion
切身利益	immediate interests; vital interests
切除	resection; removal; excision
刈	cut; mow; reap
刊	publish; periodical; print; magazine
刊物	publication; publications; periodical
刊登	publish; published; carry
刎	cut throat; slit
刑	punishment; torture; criminal; penalty
刑事	criminal; penal
刑法	criminal law; penal code
划	row; scratch; delimit; plan; draw; paddle
刖	maimed; amputate
列	line; row; list; rank; arrange; various
列宁	Lenin
列宁主义	Leninism; Leninist
列宁格勒	Leningrad
列强	powers; great powers; foreign powers
列表	list; lists
列车	train; trains
刘	Liu
刘伯承	Liu Bocheng; Liu Po-cheng
刘备	Liu Bei; Liu Pei
刘少奇	Liu Shaoqi; Liu Shao-chi
刘胡兰	Liu Hulan; Liu Hu-lan
则	then; rule; but; however; principle
刚	just; hard; firm; strong; only
刚刚	just; just now
刚好	just; happen to; exactly
刚愎自用	headstrong; self-willed; obstinate
刚才	just now; a moment ago
刚果	Congo; Congolese
创	create; start; wound; initiate; set up
创业	entrepreneurship; start a business; startup
创业者	entrepreneur; entrepreneurs
创伤	trauma; traumatic; wound
创作	create; creation; write
创办	found; set up; start; run
创始人	founder; founders
创建	create; found; establish; created
创立	founded; found; establish
创造	create; creation; set
创造性	creativeness; creative; creativity
初	first; beginning; early; original; initial
初中	junior high school; middle school
初出茅庐	young and inexperienced; at the start of one's career; fledgling
初级	primary; junior
初级社	elementary cooperative
删	delete; cut; strike out
删除	delete; remove; deletion
判	judge; sentence; decide; verdict
判例	precedent; case law
判例法	case law
判决	judgment; verdict; sentence; ruling; judgement
判刑	sentenced; sentence
判处	sentence; sentenced
刨	dig; plane; excavate
利	benefit; sharp; profit; advantage; interest
利令智昏	blinded by greed; blinded by lust for gain
利息	interest
利欲熏心	blinded by greed; obsessed with greed
利比亚	Libya; Libyan
利比里亚	Liberia
利润	profit; profits
利物浦	Liverpool
利率	interest rate; interest rates; rate
利用	use; make use of; utilize; using; take advantage
利益	interest; benefit
利雅得	Riyadh
利马	Lima
别	don't; other; another; leave; part; farewell
别人	others; other people; someone else
别出心裁	original; ingenious; try to be different
别名	alias; also known as
别开生面	novel; fresh; break new ground
别无选择	no choice; no alternative; no other choice
别有用心	ulterior motives; ulterior motive; hidden purpose
刮	scrape; shave; blow; plunder
刮目相看	look at with new eyes; treat with increased respect
刮风	windy; blow
到	to; arrive; reach; until; go; come
到了	arrive; reached
到处	everywhere; all over
到底	after all; on earth; in the end
到来	arrival; come; coming
到达	arrive; reach; arrival
制	make; system; control; manufacture
制作	make; produce; production
制作人	producer; producers
制动	braking; brake
制片人	producer; producers
制裁	sanctions; sanction
制造	make; manufacture; create; manufacturing; produce
制造业	manufacturing; manufacturing industry
制造商	manufacturer; manufacturers; maker
刷	brush; scrub; swipe; paint
刷牙	brush teeth
券	ticket; certificate; bond; coupon
刹	instant; temple; brake; monastery
刹车	brake; brakes; braking
刹那	instant; split second; in a flash
刹那间	in an instant; instantly
刺	stab; thorn; prick; sting; pierce; assassinate
刺刀	bayonet; bayonets
刺客	assassin; assassins
刺杀	assassinate; stab; assassination
刻	carve; moment; quarter; engrave; cut
刻不容缓	urgent; brook no delay; demand immediate attention
刻舟求剑	disregard changing circumstances; notch the boat to find the sword
刻苦耐劳	hardworking; assiduous; bear hardship
刻苦钻研	study assiduously; study hard
刻骨铭心	remember with deep gratitude; unforgettable; engraved on one's heart
刽	executioner
剁	chop; cut; mince
剂	dose; medicine; agent
剂量	dose; dosage; doses
剃	shave; shaved
削	pare; peel; cut; whittle
剌	slash; perverse
前	front; before; ago; former; forward
前世	previous life; former life; past life
前仰后合	rock with laughter; rocking; swaying back and forth
前列腺	prostate
前功尽弃	all that has been achieved is spoiled; all one's efforts wasted
前呼后拥	with a large retinue; attended by a crowd; surrounded by attendants
前因后果	cause and effect; causes and consequences; whole story
前天	day before yesterday
前年	year before last
前往	go to; leave for; head for
前思后想	think over again and again; ponder; turn over in one's mind
前所未有	unprecedented; never before; hitherto unknown
前来	come
前款	preceding paragraph
前沿	forefront; frontline; forward position
前程万里	brilliant future; splendid prospects
前程似锦	splendid prospects; glorious future; bright future
前线	front; frontline; front line
前言	preface; foreword; introduction
前赴后继	advance wave upon wave; one falls and another steps into the breach
前车之鉴	lesson from the past; warning from another's mistakes
前辈	senior; elder; predecessor; elders
前边	front; ahead
前进	advance; go forward; progress
前锋	forward; striker
前面	front; ahead; in front
前额	forehead; brow
剐	cut to pieces
剑	sword; sabre; swords
剑客	swordsman; swordsmen
剑桥	Cambridge
剑法	swordplay; swordsmanship; fencing
剑鞘	scabbard; sheath
剔	pick; pick out; reject
剖	cut; dissect; cut open
剜	cut out; gouge
剥	peel; strip; skin; shell; deprive
剥削	exploit; exploitation; exploited
剥削阶级	exploiting classes; exploiting class
剧	play; drama; severe; opera
剧情	plot; story; drama
剧本	script; screenplay; play
剧烈	violent; severe
剧院	theater; theatre
剩	left; remain; surplus; remaining
剪	cut; scissors; shears; clip; trim
剪刀	scissors
剪切	cut; shear
副	vice; deputy; pair; set; assistant
副业	side-occupation; sideline; sideline production; side-line
副主任	vice chairman; deputy director
副主席	vice chairman; vice-chairman; vice president; vice-president
副书记	deputy secretary
副作用	side effects; side effect
副司令员	deputy commander
副市长	vice mayor; deputy mayor
副总理	vice premier; vice-premier; deputy prime minister
副总统	vice president
副教授	associate professor
副部长	vice minister; vice-minister; deputy minister
割	cut; mow; reap; sever
剽	plunder; rob; agile
剿	suppress; exterminate; wipe out
劈	split; chop; cleave; strike
力	power; strength; force; effort; ability
力不从心	ability falls short of one's wishes; unable to do as one wishes
力争上游	aim high; strive forward
力学	mechanics
力所能及	within one's power; in one's power; as far as one can
力挽狂澜	stem the tide; do one's utmost to save the situation
力气	strength; energy
力量	strength; power; force
劝	advise; persuade; urge; exhort
劝告	advise; advice; urge; counsel
劝慰	console; comfort; soothe
劝说	persuade; advise; urge
办	do; handle; manage; run; deal; set up
办公	work
办公室	office
办法	way; method; means
功	merit; achievement; effort; skill; success; kung fu
功夫	skill; kung fu; effort; time; martial arts
功率	power
功能	function; feature; functions; features
加	add; increase; plus; put; Canada
加仑	gallon; gallons
加入	join; add
加入书	instrument of accession
加利福尼亚	California
加勒比	Caribbean
加勒比海	Caribbean; Caribbean Sea
加密	encryption; encrypt; encrypted
加密货币	cryptocurrency; cryptocurrencies
加尔各答	Calcutta; Kolkata
加州	California
加工	processing; process; machining
加强	strengthen; enhance; step up; intensify
加德满都	Kathmandu; Katmandu
加快	speed up; accelerate
加拉加斯	Caracas
加拿大	Canada; Canadian
加沙	Gaza
加法	addition
加热	heating; heat; heated
加班	work overtime; overtime
加纳	Ghana; Ghanaian
加蓬	Gabon
加速	accelerate; acceleration; speed up
加速器	accelerator; accelerators
加速度	acceleration
务	affair; must; business; duty
劣	bad; inferior; poor
动	move; act; stir; touch; motion; moving
动产	movable property; movables
动人心弦	deeply moving; stirring; touching; tug at the heartstrings
动作	movement; action; motion
动员	mobilize; mobilization; mobilized
动员大会	mobilization meeting
动手	start; come to blows; raise hand; set about
动摇	shake; waver
动武	use force; fight; come to blows
动物	animal; animals; creature
动物园	zoo
动画	animation; animated; anime
动画片	cartoon; animated film; cartoons
动能	kinetic energy
动脉	artery; arterial; arteries
动身	set out; leave; depart
动量	momentum
助	help; assist; aid
努	strive; exert; pout
努力	effort; try hard; hard; work hard
劫	rob; plunder; disaster; raid; calamity
劫持	hijack; hijacking; hijacked
励	encourage; strive
励精图治	make the country prosperous; rouse oneself for vigorous efforts
劲	strength; vigor; energy; spirit; powerful
劳	work; labor; tired; toil; trouble; service
劳动	labor; work; labour
劳动人民	working people; laboring people
劳动保护	labor protection
劳动力	labor force; labor power; manpower
劳动合同	labor contract; employment contract
劳动强度	labor intensity; intensity of labor
劳动模范	model worker; labor hero; model workers
劳动生产率	labor productivity; productivity of labor
劳动竞赛	labor emulation; emulation drive; emulation campaign
劳动纪律	labor discipline
劳动者	laborer; workers; working people; worker
劳动节	Labor Day; May Day
劳改	reform through labor; labor reform
劳模	model worker; model workers
劳民伤财	waste manpower and money; exhaust the people
劳苦功高	toil hard and perform meritorious service
劳苦大众	toiling masses; laboring masses
势	power; force; situation; momentum
势能	potential energy
勃	vigorous; thriving; suddenly
勃兰特	Brandt
勃列日涅夫	Brezhnev
勃然大怒	fly into a rage; furious; flare up; angry
勇	brave; courage; valiant; bold
勇敢	brave; courageous; bravely; bold
勇气	courage; nerve
勉	encourage; exert; strive
勉为其难	undertake a difficult task reluctantly; reluctantly
勋	merit; exploit; achievement
勋章	medal; order; decoration
勒	rein in; tighten; strangle; carve; force
勖	encourage; exhort
勘	survey; investigate; collate
勘探	prospecting; exploration; prospect
勘探队	prospecting team; exploration team
募	recruit; raise; collect
勤	diligent; hardworking; industrious; frequent
勤俭建国	diligence and thrift
勤俭节约	industry and thrift; diligence and thrift; frugality
勤劳	hardworking; industrious; diligent
勤勤恳恳	diligent and conscientious; diligently; hardworking
勤奋	diligent; hardworking
勤工俭学	part-work and part-study; work-study
勤快	hardworking; diligent; industrious
勺	spoon; ladle
勺子	spoon; ladle
勾	hook; cancel; entice; arouse; outline
勾心斗角	intrigue; scheme against each other; infighting
勾肩搭背	arms around each other's shoulders; arms around shoulders
勿	do not; not; never
匀	even; evenly; spare
包	bag; package; wrap; bundle; include; pack
包含	contain; include; contains
包围	surround; encircle; surrounded
包头	Baotou; Paotow
包子	steamed stuffed bun; bun; steamed bun; stuffed bun; dumpling
包括	include; including; contain; includes
包罗万象	all-embracing; cover everything; all-inclusive
包袱	bundle; package; burden; cloth wrapper
包裹	parcel; package; bundle; wrap
匆	hurriedly; hasty; hurry
匆匆	hurriedly; hastily
匆忙	hasty; in a hurry; hurriedly
匈	Hungary; Huns
匈奴	Xiongnu; Huns; Hsiung-nu
匈牙利	Hungary; Hungarian
匍	crawl; creep
匐	crawl
匕	dagger; spoon
匕首	dagger; daggers
化	change; melt; turn; dissolve; transform
化为乌有	come to nothing; vanish; melt into thin air
化合物	compound; compounds
化学	chemistry; chemical
化学反应	chemical reaction; chemical reactions
化学家	chemist; chemists
化学工业	chemical industry
化学武器	chemical weapons
化工	chemical industry; chemical
化工厂	chemical plant; chemical works
化整为零	break up the whole into parts; break into small units
化疗	chemotherapy
化石	fossil; fossils
化石燃料	fossil fuels; fossil fuel
化肥	chemical fertilizer; fertilizer; chemical fertilizers; fertilizers
化肥厂	fertilizer plant; chemical fertilizer plant
化险为夷	turn danger into safety; head off a disaster
化验	laboratory test; test
北	north; northern; Beijing; northward
北京	Beijing; Peking
北京周报	Beijing Review; Peking Review
北京大学	Peking University; Beijing University
北京市	Beijing; Beijing Municipality; Peking
北京日报	Beijing Daily; Peking Daily
北伐	Northern Expedition
北冰洋	Arctic Ocean
北半球	northern hemisphere
北大	Peking University; Beijing University
北宋	Northern Song; Northern Sung
北平	Beiping; Peiping; Peking
北方	north
北朝鲜	North Korea
北极	Arctic; North Pole
北欧	Nordic; Northern Europe; Scandinavia
北海	North Sea; Beihai
北海道	Hokkaido
北爱尔兰	Northern Ireland
北约	NATO
北纬	north latitude
北美	North America; North American
北美洲	North America
北部	north; northern
北风	north wind
北魏	Northern Wei; Northern Wei Dynasty
匙	spoon; key
匝	circle; round
匠	craftsman; artisan
匡	rectify; correct; help
匣	box; casket; case
匪	bandit; robber; gangster; bandits
匪徒	bandits; gangster; bandit
匮	deficient; lack
匹	horse; bolt; match
匹夫有责	every man has a duty; every citizen's responsibility
区	district; area; region; zone
区分	distinguish; differentiate
区别	difference; distinguish
区块链	blockchain
区委	district Party committee; district committee
医	doctor; medicine; cure; medical; physician
医学	medicine; medical
医师	physician; doctor; physicians
医生	doctor; physician; doctors
医疗	medical; medical treatment; medical care; health care; healthcare
医疗保险	medical insurance; health insurance
医疗器械	medical devices; medical device
医疗设备	medical equipment
医疗队	medical team; medical teams
医院	hospital; hospitals
匾	tablet; board; plaque; inscribed board
匿	hide; conceal; hidden
十	ten; tenth
十一月	November
十二月	December
十亿	billion; billions
十分	very; extremely; ten minutes
十堰	Shiyan
十字军	crusade; Crusades; crusaders
十月	October
十月革命	October Revolution
千	thousand; thousands
千万	ten million; tens of millions; million
千丝万缕	countless ties; thousand and one links; innumerable links
千兆字节	gigabytes; GB
千克	kg; kilogram; kilograms
千军万马	thousands upon thousands of horses and soldiers; mighty force; powerful army
千变万化	ever changing; ever-changing; kaleidoscopic
千呼万唤	thousand entreaties; call again and again
千头万绪	thousand and one things; multitude of things; complicated
千奇百怪	all kinds of strange; grotesque; fantastic
千姿百态	different poses; all manner of shapes; varied
千家万户	thousands of families; every family; innumerable households
千山万水	thousands of mountains and rivers; long and arduous journey
千差万别	differ in thousands of ways; infinite variety; vary
千恩万谢	thank profusely; profuse thanks; thousand thanks
千方百计	by every means; in every possible way; by hook or by crook
千瓦	kilowatt; kilowatts; kw
千瓦时	kilowatt-hours; kwh
千疮百孔	riddled with holes; ridden with gaping wounds; disastrous
千真万确	absolutely true; perfectly true; indisputable
千秋万代	for thousands of years; forever; generation after generation
千篇一律	stereotyped; all alike; monotonous; following the same pattern
千米	kilometers; km; kilometres
千言万语	thousands of words; thousand words; innumerable words
千载难逢	once in a lifetime; golden opportunity; very rare
千辛万苦	untold hardships; innumerable hardships; trials and tribulations
千里迢迢	from a thousand miles away; from afar; long distance
千钧一发	hang by a thread; imminent peril; critical moment
千锤百炼	thoroughly tempered; tempered; steeled
千难万险	countless difficulties and dangers; hazards
卅	thirty; thirtieth
升	rise; promote; liter; raise
升堂	open court; hold court
升级	upgrade; upgrades; escalate
升起	rise
午	noon; midday
午夜	midnight
午餐	lunch
午饭	lunch; midday meal
卉	plants; grass; flowers
半	half; semi; middle; partly
半信半疑	half believing; doubtful; half in doubt; skeptical
半决赛	semifinal; semi-final; semifinals; semi-finals
半夜	midnight; middle of the night
半夜三更	middle of the night; midnight; late at night
半天	half a day; long time; a long time; a long while
半导体	semiconductor; semiconductors
半岛	peninsula
半岛电视台	Al Jazeera; al-Jazeera
半工半读	part-work part-study; work-study
半径	radius
半成品	semi-finished products
半推半就	half willing; half-heartedly refuse; yield with show of reluctance
半晌	a long while; a long time; for some time
半机械化	semi-mechanization; semi-mechanized
半死不活	half dead; more dead than alive; lifeless
半殖民地	semi-colonial; semi-colony
半衰期	half-life
半途而废	give up halfway; leave unfinished; give up
华	China; splendid; Chinese; magnificent; flashy; glory
华东	East China; eastern China
华中	central China
华人	Chinese; ethnic Chinese; overseas Chinese
华侨	overseas Chinese
华北	North China; northern China
华南	South China; southern China
华国锋	Hua Guofeng; Hua Kuo-feng
华尔街	Wall Street
华尔街日报	Wall Street Journal
华山	Mount Hua; Huashan
华氏	Fahrenheit
华氏度	degrees Fahrenheit
华沙	Warsaw
华沙条约	Warsaw Treaty; Warsaw Pact
华盛顿	Washington
华盛顿邮报	Washington Post
华约	Warsaw Pact
华裔	Chinese descent; ethnic Chinese; Chinese American
协	assist; cooperate; joint; association
协助	assist; help; assistance
协商	consult; consultation; negotiate
协商一致	consensus
协奏曲	concerto
协定	agreement; accord; pact
协议	agreement; deal; accord; protocol
卑	low; humble; inferior; base; mean
卒	soldier; die; pawn; finish; at last; finally
卓	outstanding; Zhuo; eminent
单	single; list; only; alone; sheet; bill
单价	unit price
单位	unit; units; organization
单击	click
单刀直入	straight to the point; come straight to the point; bluntly
单曲	single; singles
单枪匹马	single-handed; alone; all by oneself
单独	alone; separately; individual
单纯	simple; pure
单词	word
单边主义	unilateralism
卖	sell; sold; betray
卖国	traitorous; betray the country; treason
卖国贼	traitor; traitors
卖掉	sell; sell off
卖方	seller; vendor
南	south; southern; Nan
南亚	South Asia; South Asian
南京	Nanjing; Nanking
南京大屠杀	Nanjing Massacre; Nanking Massacre
南北朝	Southern and Northern
南半球	southern hemisphere
南华早报	Morning Post
南宁	Nanning
南宋	Southern Song; Southern Sung
南斯拉夫	Yugoslavia; Yugoslav
南方	south
南昌	Nanchang
南昌起义	Nanchang Uprising
南朝鲜	South Korea
南来北往	going north and south; coming and going
南极	Antarctic; South Pole; Antarctica
南极洲	Antarctica
南沙群岛	Nansha Islands
南海	South China Sea; Nanhai
南美	South America; South American
南美洲	South America
南腔北调	mixed accent; mixture of accents
南苏丹	South Sudan
南辕北辙	act in a way that defeats one's purpose; at cross-purposes
南通	Nantong
南部	south; southern
南非	South Africa; South African
博	rich; wide; broad; win; gamble; learned
博士	doctor; doctorate; PhD; Dr
博士后	postdoctoral; postdoc
博客	blog; blogs
博物馆	museum; museums
博茨瓦纳	Botswana
博览会	expo; exposition; fair
卜	divine; divination; foretell; fortune
卞	Bian; impetuous
占	occupy; seize; account for; divine; hold
占有	possess; occupy; possession
占领	occupy; capture; occupation; occupied
占领军	occupation forces; occupation troops; occupation army
卡	card; block; check; stuck; truck; calorie
卡塔尔	Qatar
卡扎菲	Gaddafi; Gadhafi; Qaddafi
卡拉奇	Karachi
卡斯特罗	Castro; Fidel Castro
卡梅伦	Cameron
卡特	Carter
卡翁达	Kaunda
卡路里	calorie; calories
卡车	truck; trucks; lorry
卢	Lu
卢布	ruble; rubles; roubles
卢旺达	Rwanda; Rwandan
卢森堡	Luxembourg; Luxemburg
卢比	rupee; rupees
卢沟桥事变	Lugouqiao Incident; Marco Polo Bridge
卢萨卡	Lusaka
卢蒙巴	Lumumba
卤	halogen; stew; bittern; salted
卦	divination; trigram; hexagram
卧	lie; bed; crouch; lie down
卧室	bedroom
卧房	bedroom
卫	guard; defend; Wei; protect
卫兵	guard; guards; sentry
卫士	guard; bodyguard; guards
卫报	Guardian
卫星	satellite; satellites
卫生	health; hygiene; sanitation; public health; sanitary
卫生部	Ministry of Health; health ministry
卫生院	health center; public health center; clinic
卯	mortise; fourth
印	print; seal; India; stamp; mark
印尼	Indonesia; Indonesian
印度	India; Indian
印度人	Indian; Indians
印度尼西亚	Indonesia; Indonesian
印度支那	Indochina; Indo-China
印度教	Hinduism; Hindu
印度教徒	Hindu; Hindus
印度河	Indus; Indus River
印度洋	Indian Ocean
印第安人	Indian; Indians; Native Americans
危	danger; dangerous; peril; crisis
危地马拉	Guatemala; Guatemalan
危机	crisis; crises
危险	danger; dangerous
即	namely; at once; approach; even if; immediately; that is
即使	even if; even though
即便	even if
即将	soon; about to; upcoming
却	but; yet; however; retreat; decline
却是	but; yet; actually
卵	egg; ovum; spawn
卵子	egg; ovum; eggs
卵巢	ovary; ovaries; ovarian
卷	roll; volume; scroll; book; roll up; curl
卷土重来	stage a comeback; make a comeback
卸	unload; remove; discharge
卸载	uninstall; unload
卿	minister; you; my dear
厂	factory; plant; mill; works
厂长	factory director; factory manager; director
厄	disaster; adversity; distress
厄瓜多尔	Ecuador; Ecuadorian
厅	hall; office; department
厅堂	hall; main hall
历	experience; calendar; all previous; undergo
历历在目	vivid; leap up before the eyes; come clearly to mind
历史	history; historical
历史学家	historian; historians
历尽艰辛	go through many hardships; hardships
厉	strict; severe; stern; fierce
厉声	sternly; sharply; harsh voice
压	press; pressure; crush; suppress; weigh
压力	pressure; stress
压强	pressure
压榨	exploit; squeeze; oppress
压缩	compress; compression; compressed
压迫	oppress; oppression; oppressed
厌	detest; disgust; tired of; hate; loathe
厌恶	disgust; hate; loathe; detest; loathing
厕	toilet; lavatory; latrine
厕所	toilet; restroom; lavatory; latrine; bathroom
厘	centimeter; fraction; rule
厘米	centimeter; centimeters; cm; centimetres
厚	thick; deep; kind; generous; large
厚度	thickness
厚颜无耻	shameless; brazen; impudent
原	original; plain; former; originally; forgive
原产于	native to
原住民	indigenous peoples; aborigines; indigenous people
原则	principle; principles
原名	original name; originally named
原告	plaintiff; plaintiffs
原因	reason; cause
原子	atom; atomic; atoms
原子弹	atomic bomb; atom bomb; atomic bombs
原子核	nucleus; atomic nucleus; nuclei
原子能	atomic energy
原料	raw materials; raw material; ingredients
原材料	raw materials; raw and semi-finished; raw material
原来	originally; turned out; original; so
原油	crude oil; crude
原煤	raw coal; coal
原理	principle; principles; theory
原谅	forgive; excuse; pardon
原野	plain; open country; fields
厢	wing; side; compartment; wing-room
厢房	wing; wing-room; side room
厥	faint; his
厦	building; mansion; Xiamen
厦门	Xiamen; Amoy
厨	kitchen; cook; chef
厨师	cook; chef
厨房	kitchen
厩	stable
厮	fellow; servant; boy; page
厮杀	fight; slaughter; combat; fight at close quarters
去	go; went; leave; gone; past; remove
去世	die; pass away; death; died; passed away
去年	last year
县	county; district; magistrate
县令	magistrate; county magistrate
县城	county town; county seat; town
县委	county Party committee; county committee
县官	magistrate; county magistrate
县政府	county government
县级市	county-level city
县长	county head; magistrate; county magistrate
叁	three; third
参	join; take part; enter; attend; impeach
参与	participate; participation; involved
参军	join the army; enlist; joined the army
参加	attend; join; take part in; participate
参数	parameter; parameters
参考文献	references; bibliography
参考消息	Reference News; Cankao Xiaoxi
参观	visit; tour
参议员	senator; senators
参议院	Senate
参谋部	staff department; staff
参谋长	chief of staff
参赞	counsellor; counselor
又	again; and; also; but
又称	also known as; also called
叉	fork; cross; pitchfork
叉子	fork
及	and; reach; in time; up to; with
及时	timely; in time
友	friend; friends; friendly
友善	friendly; kind
友好	friendly
友好访问	friendly visit; goodwill visit
友情	friendship
友谊	friendship
友谊赛	friendly match; friendly; friendship match
双	double; pair; both; two; twin
双击	double-click; double click
双季稻	double-crop rice
双手	hands; both hands
双方	both parties; both sides; two sides
双盲	double-blind
双眼	eyes; both eyes
双胞胎	twins; twin
双脚	feet; both feet
双腿	legs; both legs
双臂	arms; both arms
双边	bilateral
反	oppose; contrary; instead; rebel; reverse; turn over
反倒	instead; on the contrary
反倾销	anti-dumping
反击	counterattack; fight back; counter-attack
反动	reactionary
反动派	reactionaries; reactionary
反反复复	again and again; repeatedly; over and over
反右	anti-Rightist
反右倾	anti-Right deviation; anti-rightist
反右派	anti-Rightist
反垄断	antitrust; anti-monopoly
反复	repeatedly; again and again
反复思考	ponder; think over; turn over in one's mind
反复无常	capricious; changeable; fickle
反对	oppose; object; against; opposition
反对党	opposition party; opposition
反对派	opposition; opposition group
反射	reflection; reflect; reflex
反应	reaction; response; react
反应堆	reactor; reactors
反恐	counterterrorism; anti-terrorism; counter-terrorism
反攻	counter-offensive; counterattack; counteroffensive
反正	anyway; in any case
反而	instead; on the contrary
反腐	anti-corruption; anti-graft
反腐败	anti-corruption; fight against corruption
反败为胜	turn defeat into victory; turn the tide
反革命	counter-revolutionary; counterrevolutionary; counter-revolution
反革命分子	counter-revolutionaries; counter-revolutionary
发	send; hair; issue; emit; develop; become
发人深省	thought-provoking; set people thinking
发件人	sender
发出	send out; give out; issue; utter
发动	launch; start; mobilize; arouse
发动机	engine; engines; motor
发号施令	issue orders; give orders; order people about
发呆	in a daze; stare blankly; be stupefied
发射	launch; emission; launched; emit
发展	develop; development; growth
发展中国家	developing countries; developing country; developing nations
发怒	get angry; anger; rage; lose temper
发愣	stare blankly; in a daze; stunned
发愤图强	strive for strength; work with a will; strive for success
发扬	carry forward; develop; display; promote
发扬光大	carry forward; develop; enhance
发抖	tremble; shake; shiver
发挥	play; exert; bring into play; display
发改委	NDRC; reform commission
发明	invent; invention; invented
发明人	inventor; inventors
发火	get angry; lose one's temper; flare up; lose temper
发烧	fever; have a fever
发热	fever; heat
发现	find; discover; discovery; notice
发生	happen; occur; take place
发电	power generation; generate electricity
发电厂	power plant; power station
发电机	generator; generators
发电站	power station
发病率	incidence; morbidity
发票	invoice; invoices; receipt
发笑	laugh
发表	publish; issue; deliver; express; published
发觉	find; discover; realize
发言人	spokesman; spokesperson; spokeswoman
发誓	swear; vow
发起	launch; initiate; start
发达	developed; advanced
发达国家	developed countries; developed nations; developed country
发送	send; sent; transmit
叔	uncle; brother
叔叔	uncle; father's younger brother
叔父	uncle
取	take; get; fetch; obtain; choose
取之不尽	inexhaustible; abundant
取代	replace
取信于人	win trust; win credibility
取决于	depend on; depends on
取出	take out
取得	achieve; obtain; gain; get
取款	withdraw; withdrawal
取消	cancel; abolish; cancellation
取而代之	replace; supersede; take over; supplant
取长补短	learn from others' strong points; overcome one's weaknesses
受	receive; suffer; accept; bear; endure
受不了	cannot stand; can't bear
受伤	injured; wounded; hurt
受体	receptor; receptors; recipient
受到	receive; suffer; be subjected to
受害者	victim; victims
受托人	trustee; trustees; agent
受益人	beneficiary; beneficiaries
受精	fertilization; fertilized
受试者	subjects; participants; subject
受贿	accept bribes; bribery; taking bribes
变	change; become; turn; transform; changed
变为	become; turn into
变化	change; vary; changes
变化无常	changeable; ever changing; capricious
变压器	transformer; transformers
变幻莫测	unpredictable; changeable; ever changing
变异	variation; mutation; variant
变得	become; get; grow
变成	become; turn into; change into
变本加厉	intensify; worsen; worse than before; aggravate
变速箱	gearbox; transmission
变量	variable; variables
叙	talk; narrate; relate; chat
叙利亚	Syria; Syrian
叙述	narrate; describe; relate; account
叛	rebel; betray; revolt; traitor
叛乱	rebellion; revolt; insurgency
叛军	rebels; rebel; rebel army
叛徒	traitor; renegade; turncoat; traitors
叟	old man; elder
叠	fold; pile; stack; layer
口	mouth; opening; entrance; cut; mouthful
口中	mouth; in mouth
口口声声	keep on saying; say again and again; repeatedly
口号	slogan; slogans; watchword
口头	oral; verbal
口干舌燥	parched; mouth parched and tongue scorched; thirsty
口是心非	say one thing and mean another; hypocritical; duplicity
口服	oral; orally; taken orally
口气	tone; manner of speaking; breath
口水	saliva; drool; spit
口渴	thirsty; thirst
口琴	harmonica
口罩	mask; masks; face masks
口若悬河	eloquent; talk glibly; flood of words
口蜜腹剑	honey-mouthed and dagger-hearted; hypocritical
口袋	pocket; bag; sack
口诛笔伐	condemn in speech and writing; denounce
口音	accent
口齿伶俐	clever and fluent; eloquent; glib
古	ancient; old; antiquity; age-old
古为今用	past serve present
古今中外	ancient and modern; at all times and in all lands; Chinese and foreign
古代	ancient times; ancient
古兰经	Koran; Quran
古典音乐	classical music
古巴	Cuba; Cuban
古往今来	through the ages; since ancient times; of all ages
古怪	strange; odd; eccentric; queer
古特雷斯	Guterres
古琴	zither; guqin; lute
古老	ancient; old
古色古香	quaint; antique; antique flavor
古迹	historic sites; monuments
句	sentence; word; line
句子	sentence
另	other; another; separate; besides
另一个	another; the other
另外	another; in addition; besides; other
叨	chatter; talk on; talkative; favored
叩	knock; kowtow; tap
叩头	kowtow; kowtowed
只	only; just; merely; one
只好	have to; have no choice; be forced to
只得	have to; be obliged to
只是	only; just; merely; but
只有	only
只能	can only; have to
只要	as long as; if only; provided
叫	call; cry; shout; name; make; order
叫做	call; be called; known as
叫喊	shout; cry; yell; scream; cry out
叫嚷	shout; yell; clamor; howl
叫道	cry; exclaim; cried; shouted; called out; exclaimed
召	summon; call; convene
叭	trumpet; horn
叮	sting; bite; urge; exhort
叮咛	urge again; exhort; repeated advice
叮嘱	urge; exhort; warn; tell repeatedly
可	can; may; but; able; yet; really
可以	can; may; could
可再生能源	renewable energy; renewables
可卡因	cocaine
可怕	terrible; horrible; frightening; fearful; dreadful
可怜	poor; pitiful; pity; wretched
可恶	hateful; damn
可惜	pity; unfortunately; it's a pity; what a pity; too bad
可想而知	one can imagine; you can imagine; imaginable
可持续	sustainable
可持续发展	sustainable development
可是	but; however; yet
可有可无	dispensable; not essential; unnecessary
可歌可泣	moving; heroic and moving; epic
可爱	lovely; cute
可笑	ridiculous; funny; laughable; absurd
可能	may; possible; might; probably; possibility
可见	visible
可见光	visible light
可靠	reliable; dependable
台	platform; stage; Taiwan; tower; terrace
台中	Taichung
台北	Taipei
台币	Taiwan dollars; NT dollars
台湾	Taiwan; Taiwanese
台湾同胞	Taiwan compatriots
台湾当局	Taiwan authorities
台湾海峡	Taiwan Strait; Taiwan Straits
台湾省	Taiwan Province; Taiwan
台独	Taiwan independence; pro-independence
台阶	steps; stairs; step
台风	typhoon; typhoons
叱	shout; scold; rebuke
叱咤风云	all-powerful; ride the whirlwind; shake heaven and earth
史	history; Shi; historical
史迪威	Stilwell
右	right; right hand
右侧	right; right side
右倾	Right deviation; right deviationist; rightist
右击	right-click
右派	Rightists; rightist; Right
右边	right; right side
叵	impossible; cannot
叶	leaf; leaves; Ye; foliage
叶利钦	Yeltsin
叶剑英	Ye Jianying; Yeh Chien-ying
叶子	leaf; leaves
叶片	leaf; leaves; blade
叶绿体	chloroplast; chloroplasts
叶绿素	chlorophyll
号	number; name; sign; date; horn; order
号召	call; call on; appeal
号码	number
号角	bugle; horn; bugle call
司	company; department; Si; take charge
司令	commander
司令员	commander
司令官	commander; commanding officer
司令部	headquarters; command
司徒雷登	Leighton Stuart; Stuart
司机	driver
司法	judicial; justice; judiciary
司法部	Ministry of Justice; Justice Department
司长	director; department director
司马迁	Sima Qian; Ssuma Chien
叹	sigh; sighed; exclaim
叹了口气	sigh; sighed; heaved a sigh; gave a sigh
叹口气	sighed; heaved a sigh
叹息	sigh; sighed; lament
叹气	sigh; sighed
叹道	sighed; said with a sigh; exclaimed
叼	hold; mouth; dangle
叽	chirp; chatter
吁	sigh; appeal; plead
吃	eat; have; meal; food; take; suffer
吃亏	suffer losses; lose out
吃喝	eat and drink
吃喝玩乐	eat drink and be merry; pleasure-seeking; idle pleasure
吃完	finish eating
吃惊	surprised; shocked; startled; astonished
吃掉	eat up; eat
吃苦耐劳	hardworking; bear hardships; stand hard work
吃醋	jealous; be jealous
吃饭	eat; have a meal; dine; dinner; meal
吃饱	eat one's fill; full; eaten enough
各	each; every; various; all; different
各个	each; every; various
各位	everyone; ladies and gentlemen; all of you; gentlemen
各取所需	each takes what he needs; take what one needs
各地	various places; everywhere; across the country
各奔前程	each goes his own way; go separate ways
各就各位	take your places; on your marks
各尽所能	from each according to his ability; do one's best
各式各样	all kinds; various; every kind; all sorts
各得其所	each in his proper place; each gets what he wants
各抒己见	each airs his own views; air one's views
各持己见	each sticks to his own view; stick to one's own opinion
各方	parties; all parties; all sides
各族	all nationalities; various nationalities; all ethnic groups
各族人民	all nationalities; people
各有千秋	each has its merits; each has its strong points
各种	various; all kinds; different
各种各样	all kinds; various; all sorts
各自	each; respective; own
各行各业	all walks of life; all trades; every trade
吆	shout; cry
吆喝	shout; cry; call out; hawk
合	close; join; combine; together; suit; match
合众国	United States
合众国际社	UPI; United Press International
合众社	UPI; United Press
合伙	partnership
合伙人	partner; partners
合作	cooperate; cooperation
合作化	cooperative movement; cooperation; cooperativization
合作医疗	cooperative medical service; cooperative medical
合作社	cooperative; co-op; cooperatives
合同	contract; agreement
合并	merge; merger; combine; consolidated
合格	qualified; eligible; acceptable
合格率	qualification rate; acceptance rate
合格证	certificate; certificate of conformity
合法	legal; lawful; legitimate
合法权益	lawful rights; legitimate rights; legitimate interests
合理	reasonable; rational
合肥	Hefei; Hofei
合资	joint venture; joint
合资企业	joint venture; joint ventures
合适	suitable; appropriate; fit
合金	alloy; alloys
吉	lucky; auspicious; fortunate; good luck; Jilin
吉他	guitar
吉普赛人	Gypsies; Gypsy; Roma
吉林	Jilin; Kirin
吉林省	Jilin Province; Kirin Province
吉田茂	Yoshida; Shigeru Yoshida
吉隆坡	Kuala Lumpur
吊	hang; suspend; mourn; string
同	same; together; with; alike; like
同事	colleague; coworker
同伴	companion; companions; fellow
同位素	isotope; isotopes
同学	classmate; schoolmate; classmates
同志	comrade; comrades
同情	sympathy; sympathize; pity
同意	agree; consent; approve
同时	meanwhile; while
同比	year on year; year-on-year
同盟	alliance; league
同盟军	allied forces; ally
同盟国	Allies; allied nations; Central Powers
同胞	compatriot; compatriots; fellow countrymen
名	name; fame; famous; reputation
名不副实	unworthy of the name; not live up to the name
名不虚传	live up to one's reputation; deserve the name; well-deserved
名列前茅	come out on top; be among the best; top
名利双收	gain both fame and wealth; fame and fortune
名副其实	worthy of the name; true to the name; veritable
名古屋	Nagoya
名垂青史	go down in history; live in history
名声	reputation; fame
名字	name
名存实亡	exist in name only; in name only
名正言顺	perfectly justifiable; right and proper; legitimate
名称	name; names; title
名胜古迹	places of historic interest; scenic spots; historic sites
名誉	reputation
后	after; behind; back; empress; later; queen
后代	descendants; offspring; later generations
后卫	defender; guard; back
后天	day after tomorrow
后年	year after next
后悔	regret; repent; sorry
后悔莫及	too late to repent; too late for regrets
后患无穷	no end of trouble; endless trouble
后方	rear; home front
后来	later; afterwards; then
后来居上	latecomers surpass; come from behind
后果	consequence; result
后生	young man; lad; youth
后继有人	have successors; successors
后背	back
后花园	back garden; rear garden
后起之秀	up-and-coming youngster; promising young person
后边	behind; back
后退	retreat; back; step back
后门	back door; rear gate; back gate
后院	backyard; back courtyard; rear courtyard
后面	behind; back; rear
后顾之忧	worries; fear of disturbance in the rear; trouble back home
吏	official; clerk
吐	spit; vomit; say; utter
吐蕃	Tubo; Tibet; Tibetan
吐鲁番	Turpan; Turfan
向	to; toward; towards; direction; always
向来	always; all along
向着	toward; towards
向量	vector; vectors
吓	frighten; scare; scared; intimidate; frightened
吓一跳	startled; give a start; frightened
吓人	frightening; scary; terrifying
吓唬	frighten; scare
吓坏	frightened; terrified; scared; frighten to death
吕	Lü; Lu
吗	whether; really
吗啡	morphine
君	you; gentleman; lord; monarch; sovereign
君士坦丁堡	Constantinople
吝	stingy; miserly; grudge
吞	swallow; gulp; devour
吟	chant; recite; moan; sing
吠	bark; barking
否	no; not; deny; whether; otherwise
否决权	veto; veto power
否则	otherwise; or else; or
否认	deny; denied; denial
吧	bar; let's; crack
吨	ton; tons
吨位	tonnage
吩	instruct; order
吩咐	tell; order; instruct; instructions; bid
含	contain; keep; cherish; hold; include
含情脉脉	full of tender affection; amorous; lovingly
含有	contain; have
含泪	tears in eyes; tearful; tearfully
含笑九泉	smile in the grave; die contented
含糊其辞	talk ambiguously; equivocate; evasive; vague
含血喷人	make vicious attacks; slander; smear
含辛茹苦	endure hardships; bear hardships; suffering
听	hear; listen; heard; obey; listening
听从	obey; listen to; heed
听众	audience; listener
听到	hear; heard
听着	listen; listening
听见	hear; heard
听证会	hearing; hearings
听话	obedient; obey
听说	hear; hear of; it is said
吭	throat; utter; sound
吭声	utter a sound; speak up; say a word
吮	suck; lick
启	open; start; enlighten; state
启动	start; launch; boot; activate
启用	enable; enabled; activate
启蒙运动	Enlightenment
吱	creak; squeak
吱声	make a sound; utter a word
吴	Wu; Woo
吴丹	U Thant
吴努	U Nu
吴庭艳	Ngo Dinh Diem
吵	noisy; quarrel; noise; argue; disturb
吵嘴	quarrel; bicker; squabble
吵架	quarrel; argue; fight; row
吵闹	noisy; make noise
吸	inhale; suck; breathe; absorb; attract
吸引	attract; draw
吸引力	attraction; appeal
吸收	absorb; absorption
吸烟	smoke; smoking
吹	blow; puff; boast; play; brag
吻	kiss; lips; kissed; kissing
吼	roar; howl; shout; bellow
吼叫	roar; bellow; howl
吾	I; my; we; our
呀	ah; oh; creak
呆	stay; dull; stupid; wooden; blank; stunned
呆呆	blankly; stupidly; vacantly; dumbly
呆头呆脑	stupid-looking; dull; dazed
呆若木鸡	dumbstruck; transfixed; stunned; like a wooden chicken
呈	present; appear; submit; show; petition
告	tell; inform; sue; accuse; announce; report
告知	inform; notify; tell
告示	notice; proclamation; announcement
告诉	tell; let know; told; inform
告诉过	told
呐	shout; cry
呓	sleep-talk; ravings
呕	vomit; retch
呕吐	vomiting; vomit
员	member; person; staff
员工	employee; staff; employees
呛	choke; cough
呜	toot; hoot; sob; whimper
呜咽	sob; whimper; sobbing
呢	as for; woolen; what about
呦	oh; ah
周	week; Zhou; circle; around; all round
周一	Monday
周三	Wednesday
周二	Tuesday
周五	Friday
周六	Saturday
周四	Thursday
周围	around; surrounding; surroundings
周年	anniversary
周年纪念	anniversary
周恩来	Zhou Enlai; Chou En-lai
周报	weekly; weekly newspaper
周日	Sunday
周朝	Zhou Dynasty; Zhou; Chou Dynasty
周末	weekend
周永康	Zhou Yongkang
周长	perimeter; circumference
呱	quack; cry
味	taste; flavor; smell; interest
味道	taste; flavor; smell
呵	ha; breathe out; scold
呵斥	scold; berate; shout at; rebuke
呸	bah; pah; spit
呻	groan; moan
呻吟	groan; moan; groaned; moaning
呼	call; shout; breathe out; exhale; cry
呼之欲出	vividly portrayed; be about to emerge; obvious
呼吁	appeal; call for; call on; urge; calls upon
呼吸	breathe; breath; breathing; respiration
呼和浩特	Hohhot; Huhehot
呼喊	shout; call; cry out; call out
呼噜	snore; snoring
呼天抢地	cry out to heaven; wail; lament
呼风唤雨	summon wind and rain; control the forces of nature
命	life; fate; order; destiny; command
命令	order; command; orders
命名	named; naming; name
命运	fate; destiny; fortune
咀	chew
咂	suck; smack; sip
咄	tut; overbearing
咄咄逼人	overbearing; aggressive; threatening
咆	roar; howl
咆哮	roar; bellow; snarl; thunder
咋	how; why; bite
和	and; with; peace; harmony; gentle; together
和尚	monk; monks; bonze; priest
和平	peace; peaceful
和平共处	peaceful coexistence
和平条约	peace treaty
和平演变	peaceful evolution
和平谈判	peace talks; peace negotiations
和气	kind; friendly; polite; amiable
和盘托出	reveal everything; make a clean breast; tell the whole truth
和睦相处	live in harmony; get along; at peace with each other
和约	peace treaty
和蔼可亲	affable; kindly; amiable; genial
和解	reconciliation; settlement; reconcile
和谈	peace talks
和谐	harmony; harmonious
和谐社会	harmonious society
和颜悦色	kindly; with a pleasant face; amiable; gentle
和风细雨	gentle breeze and mild rain; gentle and mild; gently
咎	blame; fault; guilt
咏	chant; poem; sing; intone
咒	curse; incantation; spell
咒骂	curse; swear; cursed; abuse
咕	mutter; coo; murmur
咕哝	mutter; mumble; grumble; murmured
咖	coffee; curry
咖啡	coffee
咖啡馆	cafe; coffee shop
咙	throat
咚	thump; rub-a-dub; boom
咛	urge; exhort
咤	shout; roar
咦	hey; eh; well
咧	grin
咧嘴	grin; grinned; bare teeth
咧嘴而笑	grin; grinning
咨	consult; advisory
咩	baa; bleat
咪	meow; kitty
咫	near; close
咬	bite; bit; gnaw; clench
咬牙	clench teeth; gritted teeth; grit teeth
咬牙切齿	gnash teeth; grinding teeth; gritted teeth
咯	cough up; hen; cackle
咱	we; us; I; our
咱们	we; us; our
咳	cough; ah
咳嗽	cough; coughed; coughing
咸	salty; all; salted
咸菜	pickles; salted vegetables; pickled vegetables
咸阳	Xianyang
咻	hiss; whizz
咽	swallow; throat; sob
咿	squeak; babble
咿咿呀呀	babble; squeak; creaking; humming
哀	grief; sorrow; sad; mourn; mournful; pity
哀声叹气	sigh; sighing; moan
哀求	beg; plead; implore; entreat
品	product; taste; character; grade; quality
品头论足	make frivolous remarks; comment on appearance; find fault
品学兼优	good in character and scholarship; excellent student
品牌	brand; brands
品种	variety; breed; varieties; breeds
哂	smile; sneer
哄	coax; fool; deceive; roar; humbug
哄堂大笑	burst into laughter; roar with laughter; whole room laughed
哆	tremble; shiver
哇	wow; wah; cry; waah
哈	ha; laugh; breathe; stoop
哈尔滨	Harbin
哈尼族	Hani
哈欠	yawn; yawned
哈瓦那	Havana
哈萨克斯坦	Kazakhstan; Kazakh
哈萨克族	Kazakh; Kazak; Kazakhs
哈马斯	Hamas
哈马舍尔德	Hammarskjold
哉	alas; indeed
响	sound; ring; loud; noise; echo
响应	respond; answer; response
哎	hey; oh; ah; alas
哑	dumb; mute; hoarse
哗	noise; clamor; uproar
哞	moo; low
哟	oh; yo
哥	brother; elder brother
哥们	buddies; pals; brothers; guys
哥们儿	buddy; pal; brothers; guys
哥伦比亚	Colombia; Columbia; Colombian
哥哥	elder brother; brother; older brother; big brother
哥斯达黎加	Costa Rica
哥本哈根	Copenhagen
哦	oh; chant; I see; ah
哨	sentry; whistle; post
哨兵	sentry; sentinel; guard
哩	mile
哪	which; where; what; how
哪个	which; which one
哪些	which; what
哪儿	where
哪怕	even if; even
哪里	where
哭	cry; weep; sob; tears; crying
哭哭啼啼	weep and wail; weeping; crying; sobbing
哭声	crying; weeping; sobs; wailing
哭天抹泪	wail; weep bitterly; shed tears
哭泣	cry; weep; sob; weeping
哭笑不得	not know whether to laugh or cry; between laughter and tears
哭道	sobbed; wept; cried
哮	roar; howl; asthma; pant
哮喘	asthma
哲	wise; philosophy; sage
哲学	philosophy; philosophical
哲学家	philosopher; philosophers
哺	feed; nurse; suckle
哺乳动物	mammal; mammals
哼	hum; snort; groan; humph
哼哼	groan; hum; grunt; moan
哽	choke; sob
哽咽	choke with sobs; choked; sob
唁	condole; condolence
唁电	message of condolence
唆	instigate; abet
唇	lip; lips
唉	alas; sigh; oh
唏	sigh; sob
唐	Tang; Tang dynasty
唐代	Tang Dynasty; Tang
唐太宗	Tang Taizong; Emperor Taizong
唐山	Tangshan; Tangshan City
唐山大地震	Tangshan earthquake
唐朝	Tang Dynasty; Tang
唔	hm; oh; yes
唠	chatter; talk
唠叨	nag; chatter; prattle; grumble
唢	horn; trumpet
唢呐	suona; horn
唣	noisy; quarrel
唤	call; summon; call out
唬	bluff; frighten
售	sell; sale; sold
售货员	salesperson; shop assistant
唯	only; alone; yes
唰	swish; rustle
唱	sing; song; singing; crow
唱歌	sing; singing
唱片	record; records; album
唱片公司	record label; record company
唳	cry
唾	spit; saliva
唾沫	saliva; spittle; spit
唾液	saliva
啁	chirp; twitter
啃	gnaw; nibble; bite
啄	peck; pecking
商	merchant; business; trade; discuss; Shang
商业	commerce; business; commercial
商业秘密	trade secret; trade secrets
商业部	commerce ministry
商业银行	commercial bank; commercial banks
商人	merchant; businessman
商务	business; commerce; commercial
商务部	Ministry of Commerce; commerce ministry
商品	goods; commodity; product; commodities; merchandise
商品经济	commodity economy
商店	shop; store
商朝	Shang Dynasty; Shang
商标	trademark; trademarks
商议	discuss; confer; deliberate; consult
商量	discuss; consult; talk over; confer
啊	ah; oh; eh
啐	spit; pah
啕	wail; weep
啜	sip; sob; suck
啜泣	sob; weep; sobbed
啡	coffee
啤	beer; ale
啤酒	beer
啥	what; which
啦	la; ah
啧	tut; click; smack
啪	bang; slap; crack; snap
啬	miserly; stingy
啭	warble; twitter; trill
啮	gnaw; bite
啰	wordy; long-winded; chatter
啰嗦	long-winded; nag; wordy; troublesome
啸	whistle; roar; howl
啻	only; less than
啼	cry; crow; weep; sing
啾	chirp
喀	cough; Kashgar
喀什	Kashgar; Kashi
喀土穆	Khartoum
喀布尔	Kabul
喀麦隆	Cameroon
喂	hello; feed; hey; fed
喃	murmur; mutter
喃喃	murmur; muttering; murmured; mumbled
善	good; kind; virtuous; charity
善治	good governance
善良	kind; good; kindhearted; kind-hearted; good-hearted
喇	trumpet; horn; lama
喇嘛	lama; lamas
喇嘛教	Lamaism; Tibetan Buddhism
喉	throat; larynx
喉咙	throat
喉头	throat; larynx
喊	shout; cry; call; yell
喊叫	shout; cry; yell; scream
喊道	shout; cry; shouted; yelled; cried
喋	chatter; babble
喋喋不休	chatter; talk endlessly; rattle on; babble
喏	there; yes
喑	mute; silent
喔	oh; crow
喘	pant; gasp; breath; breathe
喘息	pant; gasp; breather
喘气	pant; gasp; breathe; panting
喙	beak; mouth; snout
喜	happy; joy; like; delight; pleased
喜剧	comedy; comedies
喜悦	joy; delight; happiness
喜欢	like; love; enjoy; be fond of; fond of; pleased
喜爱	love; like; favorite
喜道	said happily; exclaimed joyfully
喜马拉雅山	Himalayas; Himalaya
喜鹊	magpie; magpies
喝	drink; shout; drinking; sip
喝水	drink water; drink
喝茶	drink tea; have tea; tea
喝道	shouted; barked; thundered; bellowed
喝酒	drink; drinking; drink wine
喝醉	drunk; get drunk; drunken
喟	sigh
喧	noisy; clamor; noise
喳	twitter; yes sir; chirp
喷	spray; spurt; gush; sneeze
喷嘴	nozzle
喷嚏	sneeze; sneezed
喻	analogy; explain; metaphor
喽	underling
嗅	smell; sniff; scent
嗑	crack
嗒	click; clatter; despondent
嗓	throat; voice
嗓子	throat; voice
嗓门	voice; loud voice
嗔	angry; scold; displeased; blame
嗖	whiz; whoosh
嗜	addicted; fond; love
嗝	hiccup; belch; burp
嗟	sigh; alas
嗡	buzz; hum; drone
嗣	heir; succeed; son
嗤	sneer; snort; laugh at
嗦	tremble; shiver
嗨	hey; hi
嗯	well; hm; yes
嗳	oh; ah; belch
嗷	wail; cry; howl
嗷嗷待哺	crying for food; starving; hungry mouths
嗽	cough; coughing
嘀	whisper; tick; mutter
嘀咕	mutter; whisper; murmur; grumble
嘁	whisper; chatter
嘈	noisy; din
嘉	praise; fine; excellent; commend
嘉陵江	Jialing River
嘎	quack; creak; crack
嘘	hush; breathe out; sigh
嘛	of course; surely
嘟	mutter; honk; pout
嘟哝	mutter; mumble; muttered
嘟囔	mutter; muttered; mumble; grumble
嘤	chirp; sob
嘬	suck; sip
嘭	bang; thump
嘱	urge; enjoin; advise; tell; instruct
嘱咐	tell; enjoin; exhort; instruct; urged
嘲	mock; ridicule; jeer; deride
嘲笑	laugh at; mock; ridicule; jeer
嘴	mouth; lips; lip
嘴唇	lip; lips
嘴巴	mouth; slap; lips
嘴角	corner of mouth; corners of mouth; lips
嘴里	mouth; in one's mouth; in mouth
嘶	neigh; hiss; hoarse
嘹	loud; clear
嘻	giggle; hee-hee; grin
嘿	hey; hello; heh
噎	choke; choked
噗	puff; poof
噘	pout
噘嘴	pout; pouted
噙	hold; brimming; filled
噜	talkative; grunt
噢	oh; ah
噤	shiver; keep silent
器	vessel; utensil; instrument; tool; organ
器官	organ; organs
器官移植	organ transplant; organ transplantation
噩	shocking; nightmare; grievous
噪	noise; chirp; clamor
噪声	noise
噪音	noise
噫	alas; ah
噬	bite; devour
噱	gimmick; laughter
嚅	murmur; stammer
嚎	howl; wail
嚎哭	wail; howl; wailing
嚎啕	wail; howl; cry loudly
嚏	sneeze; sneezed
嚣	clamor; noise; arrogant
嚷	shout; yell; cry; shouted
嚷嚷	shout; yell; make noise
嚷道	shout
嚼	chew; munch
囊	bag; purse; sack; pocket
囚	prisoner; imprison; captive
囚犯	prisoner
四	four; fourth
四个现代化	four modernizations
四人帮	Gang of Four
四合院	courtyard house; courtyard; compound
四周	all around; surroundings; around
四处	everywhere; around; all around
四川	Sichuan; Szechuan; Szechwan
四川省	Sichuan Province; Szechuan Province
四月	April
四清	four clean-ups
四清运动	four clean-ups movement; socialist education movement
四肢	limbs; extremities
四面	all sides; around
回	return; time; turn; answer; chapter; go back
回光返照	last flicker of life; sudden spurt before collapse
回到	return to; go back; return
回去	go back; return
回味无穷	lingering aftertaste; memorable; unforgettable
回复	reply; response; replies
回天乏术	unable to save the situation; beyond recall
回头	turn around; look back; turn head; turned round; later
回家	go home; come home; return home
回廊	covered walk; winding corridor; cloister
回归	regression; return
回心转意	change one's mind; come around; relent
回忆	memory; recall; recollection; memories; recollect
回想	recall; think back
回收	recycling; recycle; recovery
回收站	recycle bin
回族	Hui; Hui nationality; Hui people
回来	come back; return; back
回答	answer; reply; respond; replied; answered
回纥	Uighurs; Huihe
回顾	recall; recalling; review; recalls
因	because; cause; reason; since; therefore
因为	because; since; as; for
因果	karma; cause and effect
因此	therefore; so; thus; hence
因特网	internet
因素	factor; factors
因纽特人	Inuit
因而	thus; therefore; as a result
团	group; regiment; lump; ball; delegation; roll
团员	League member; League members; delegation member
团委	Youth League committee; League committee
团结	unite; unity
团长	regimental commander; regiment commander; colonel; head of delegation; head
囤	store up; bin; hoard; store; grain bin
囫囵吞枣	swallow without digesting; read without understanding
园	garden; park; gardens
困	sleepy; difficult; trap; surround; tired; stranded
困惑	puzzled; perplexed; confused; bewildered
困难	difficult; difficulty; hard
困难重重	beset with difficulties; many difficulties
围	surround; encircle; around; besiege
围墙	wall; enclosing wall
围巾	scarf; muffler
围攻	besiege; siege
围棋	Go; weiqi
围绕	around; revolve around; surround
囵	whole
囹	prison
固	solid; firm; consolidate; originally; resolutely
固体	solid; solids
固执	stubborn
固步自封	complacent; stand still; be conservative
国	country; nation; state; kingdom; national; China
国事访问	state visit
国企	state-owned enterprises; SOEs
国会	congress; parliament; Diet
国会议员	congressman; member of parliament; lawmakers
国债	treasury bonds; national debt; government bonds
国内	domestic; at home
国内形势	domestic situation
国务卿	secretary of state
国务委员	state councilor
国务院	State Council; State Department
国外	abroad; overseas; foreign
国大党	Congress Party
国宴	state banquet
国家	country; state; nation; national
国家主席	president; Chinese president; state chairman
国家元首	head of state; heads of state
国家公园	national park; national parks
国家标准	national standard; national standards
国家统计局	statistics bureau; statistical bureau; National Bureau
国家计委	State Planning Commission
国家队	national team
国庆	National Day
国庆节	National Day
国徽	national emblem
国旗	national flag
国有企业	state-owned enterprises; SOEs; state-owned enterprise
国歌	national anthem
国民	national; nationals; citizens
国民党	Kuomintang; Nationalists; Nationalist Party; KMT; Nationalist
国民收入	national income
国民经济	national economy
国泰民安	country prospers and people live in peace; peace and prosperity
国王	king; kings
国界	national boundary; border
国破家亡	country conquered and family ruined; country destroyed
国籍	nationality; citizenship
国统区	Kuomintang areas
国联	League of Nations
国营	state-owned; state-run; state
国营农场	state farm; state farms
国计民生	national economy and people's livelihood; livelihood
国防	national defense; defense
国防部	defense ministry
国防部长	defense minister; Minister of Defense; Defense Secretary
国际	international
国际主义	internationalism; internationalist
国际公约	international convention; international conventions
国际关系	international relations
国际劳动节	International Labor Day; May Day
国际化	internationalization; international
国际形势	international situation
国际标准	international standard; international standards
国际歌	Internationale
国际法	international law
国际法院	International Court of Justice
国际社会	international community
国际组织	international organizations; international organization
国际联盟	League of Nations
国际象棋	chess
国际贸易	international trade
图	picture; map; plan; scheme; drawing
图书馆	library; libraries
图像	image; images
图标	icon; icons
图片	picture; image; pictures; images
图纸	drawings; drawing; blueprint
囿	confined; limited; park
圃	garden; nursery
圄	prison; jail
圆	round; circle; full; satisfy
圆周率	pi
圆形	round; circle; circular
圆柱	cylinder; column
圈	circle; ring; pen; lap
土	earth; soil; land; dust; local
土匪	bandit; bandits; brigands
土地	land; earth; soil
土地改革	land reform; agrarian reform
土地爷	village god; earth god; local god
土坡	slope; earthen slope
土壤	soil; soils
土家族	Tujia; Tujia nationality
土库曼斯坦	Turkmenistan
土改	land reform
土星	Saturn
土炕	kang; brick bed; earthen kang
土着	indigenous; aboriginal
土耳其	Turkey; Turkish; Turk
土豆	potato; potatoes
土高炉	native blast furnaces; backyard furnaces
圣	holy; saint; sacred; sage; Emperor
圣保罗	Sao Paulo
圣地亚哥	Santiago; San Diego
圣彼得堡	St Petersburg; Saint Petersburg
圣旨	imperial edict; imperial decree; decree
圣经	Bible
圣诞节	Christmas
在	in; at; on; be; exist; present
在下	I; your humble servant
在乎	care; mind; care about
在意	care; mind; take notice
在线	online
在野党	opposition party; opposition
圭亚那	Guyana
圮	ruined; collapse
地	ground; earth; land; place; field; soil
地上	ground; on the ground; floor; on the floor
地下	underground; ground
地下水	groundwater; underground water
地中海	Mediterranean; Mediterranean Sea
地主	landlord; landlords; landowner
地区	region; area; district; prefecture; areas
地图	map; maps
地址	address; addresses
地基	foundation; foundations
地壳	crust; earth's crust
地委	prefectural Party committee; prefectural committee
地层	stratum; strata; formation
地幔	mantle
地平线	horizon
地形	terrain; topography
地拉那	Tirana
地方	place; local; area; spot
地方政府	local government; local governments
地板	floor; flooring
地核	core; earth's core
地毯	carpet; rug
地点	place; location; site
地狱	hell; inferno
地球	earth; globe
地理	geography; geographical; geographic
地瓜	sweet potato; sweet potatoes
地痞	local ruffian; hoodlum; local bully
地窖	cellar
地貌	landform; landscape; landforms
地质	geology; geological
地质学	geology
地质学家	geologist; geologists
地质队	geological team; prospecting team
地里	in the fields; fields; field
地铁	subway; metro; underground
地雷	land mine; mine; mines; landmine
地震	earthquake; quake; earthquakes; seismic
地面	ground; floor; surface
场	field; place; scene; site; stage; occasion
圾	garbage; rubbish
址	site; address; location
均	equal; all; even; average
坊	lane; workshop; archway; mill
坍	collapse; fall
坎	pit; bank; ridge
坎大哈	Kandahar
坏	bad; spoil; broken; evil; ruin; damage
坏人	bad person; evildoer; bad people; villain
坏分子	bad elements; evildoers
坏处	harm; disadvantage
坏蛋	bad egg; scoundrel; bastard; rascal
坐	sit; sat; seat; sitting; take
坐下	sit down; sat down; seated
坐标	coordinates; coordinate
坐标系	coordinate system
坐着	sit; sitting
坑	pit; hole; hollow; entrap; cheat
块	piece; lump; yuan; dollar; together; chunk
坚	hard; firm; strong; solid; resolute
坚不可摧	indestructible; impregnable; invincible
坚决	firm; resolute; firmly
坚固耐用	sturdy; durable; sturdy and durable
坚如磐石	solid as a rock; rock-solid; rock-firm
坚定	firm; steadfast
坚定不移	firm; unswerving; unswervingly; steadfast
坚强	strong; firm
坚强不屈	staunch; unyielding; unbending
坚忍不拔	firm and indomitable; fortitude; perseverance
坚持	insist; persist; stick to; persevere; persist in; adhere to; insist on; uphold
坚持不懈	persevere; persistent; unremitting; persistence
坚硬	hard
坚贞不屈	staunch and unyielding; remain faithful and unyielding
坛	altar; jar; jug; forum
坝	dam; dyke; embankment
坞	dock; depressed place; castle
坟	grave; tomb; mound
坠	fall; drop; sink; weigh down
坡	slope; hill
坤	earth; female
坦	flat; frank; calm; tank
坦克	tank; tanks
坦克兵	tank crew; armored troops
坦桑尼亚	Tanzania; Tanzanian
坦赞铁路	Tanzania-Zambia railway; Tanzam railway
坨	lump; heap
坪	level ground; lawn
坯	base; blank; adobe
坳	hollow; valley; col
坷	rough; bumpy
垂	hang; droop; hang down; let fall; near
垂头丧气	crestfallen; dejected; downcast; hang one's head
垂死挣扎	death throes; last-ditch struggle; deathbed struggle
垂涎三尺	drool; mouth water; covet
垃	garbage; rubbish
垃圾	garbage; waste; rubbish; trash
垄	ridge
垄断	monopoly; monopolize
型	type; model; mold
垒	build; rampart; pile; base
垛	pile; stack; heap; buttress
垠	limit; boundary
垢	dirt; filth; dirty
垣	wall; walls
垦	reclaim; cultivate; open up
垫	pad; cushion; mat; fill up
垭	pass; narrow pass
垮	collapse; fall; break down
埂	ridge; bank
埃	dust; angstrom; Egypt
埃博拉	Ebola
埃及	Egypt; Egyptian
埃及人	Egyptian; Egyptians
埃塞俄比亚	Ethiopia; Ethiopian
埋	bury; buried; hide
埋伏	ambush; lie in wait; ambushed
埋头苦干	work hard; quietly work hard; immerse oneself in hard work
埋头读书	bury oneself in books; bury oneself in study
埋怨	blame; complain; reproach; grumble
城	city; town; wall; city wall
城乡	urban and rural; town and country
城堡	castle; castles
城墙	city wall; wall; city walls; ramparts
城外	outside the city; outside the wall; outside town
城市	city; urban; cities
城市化	urbanization
城市规划	urban planning; city planning
城里	in town; city; town; in the city
城镇	town; urban; cities and towns; towns
城镇化	urbanization
城门	city gate; gate; gates
埔	Pu; plain
埙	ocarina; clay flute
域	region; territory; domain
域名	domain name; domain names
埠	port; wharf; pier
培	cultivate; train; foster
培训	training; train
基	base; foundation; basic
基于	based on
基因	gene; genes; genetic
基因工程	genetic engineering
基因组	genome; genomes; genomic
基地组织	al-Qaeda; al-Qaida
基本	basic; fundamental; basically
基本建设	capital construction; basic construction
基督徒	Christian; Christians
基督教	Christianity; Christian; Protestant
基础设施	infrastructure
基站	base station
基辅	Kiev; Kyiv
基辛格	Kissinger
基金	fund; funds; foundation
基隆	Keelung
堂	hall; room; church; court
堂兄	cousin; elder cousin
堂屋	main room; central room; hall
堆	pile; heap; stack; crowd
堑	moat; trench; chasm
堕	fall; sink; degenerate
堕胎	abortion; abortions
堙	block; bury
堠	mound
堡	fort; castle; fortress
堤	dyke; embankment; dam
堤坝	dam; dyke; dykes; dike; embankment
堪	may; bear; can; endure
堪培拉	Canberra
堰	weir; dam
堵	block; stop up; wall; stifled
塌	collapse; cave in; fall down; sink
塑	mold; plastic; sculpture
塑料	plastic; plastics
塔	tower; pagoda
塔利班	Taliban
塔吉克斯坦	Tajikistan
塔吉克族	Tajik; Tajiks
塔斯社	TASS
塔楼	tower; towers
塔里木河	Tarim River
塘	pond; pool; dyke
塞	stuff; fill; stopper; frontier; squeeze
塞内加尔	Senegal
塞尔维亚	Serbia; Serbian; Serb
塞拉利昂	Sierra Leone
塞浦路斯	Cyprus; Cypriot
塞满	stuffed; packed
塞纳河	Seine
塞翁失马	blessing in disguise; misfortune may be a blessing
填	fill; fill in; stuff
塾	private school; school
境	border; condition; place; territory; situation
墅	villa; country house
墒	soil moisture; moisture
墓	tomb; grave
墙	wall; walls
墙上	wall; on the wall
墙壁	wall; walls
墙角	corner; corner of wall
增	increase; add; grow
增产	increase production; increase output; increased production
增产节约	practise economy
增值税	value-added tax; VAT
增加	increase; add; raise; increased; rise
增幅	growth rate; increase; growth
增长	growth; increase; grow; rise
增长率	growth rate; rate of growth
墟	ruins; market
墨	ink; black; Mexico; dark
墨守成规	stick to conventions; stay in a rut; conservative
墨尔本	Melbourne
墨索里尼	Mussolini
墨西哥	Mexico; Mexican
墨西哥城	Mexico City
墨西哥湾	Gulf of Mexico
墩	block; mound; stool; pier
壁	wall; cliff; partition
壁画	mural; frescoes; murals
壅	block; obstruct; stop up
壑	gully; valley; ravine
壕	trench; moat; ditch
壤	soil; earth
士	scholar; soldier; gentleman; warrior
士兵	soldier; soldiers; troops
壬	ninth; Ren
壮	strong; robust; magnificent; strengthen
壮丽	magnificent; splendid
壮族	Zhuang; Zhuang nationality; Chuang
声	sound; voice; noise; tone; cry
声援	support; solidarity
声明	statement; declaration; declare; state
声波	sound waves; sound wave
声称	claim; claimed; assert
声讨	denounce; condemn
声音	voice; sound; noise
壳	shell; husk; housing; case
壶	pot; kettle; bottle; jug; flask
壹	one; first
处	place; point; spot; department; deal; get along
处决	execute; execution; executed
处处	everywhere; in every way
处方	prescription; prescriptions
处理	handle; deal with; process
处理器	processor; processors
处长	division chief; section chief; director
备	prepare; ready; equip; provide; have
备份	backup; back up; backups
备忘录	memorandum
备战	prepare for war; preparedness against war; war preparations
备战备荒	war preparedness; preparedness
备案	filing; record; file
复	return; again; recover; answer; repeat; complex
复习	review
复仇	revenge; vengeance; avenge
复制	copy; replication; copied
复合材料	composite materials; composites
复员	demobilize; demobilized
复员军人	demobilized soldiers; ex-servicemen; demobilized armymen
复数	complex number; plural; complex numbers
复旦大学	Fudan University
复杂	complex; complicated
复选框	check box; checkbox
夏	summer; Xia
夏天	summer
夏威夷	Hawaii; Hawaiian
夏季	summer
夏收	summer harvest
夏朝	Xia Dynasty; Xia
夕	evening; sunset; dusk; night
夕阳	setting sun; sunset; evening sun
外	outside; foreign; outer; other; beyond
外事	foreign affairs
外交	diplomacy; diplomatic; foreign affairs
外交关系	diplomatic relations; diplomatic ties
外交官	diplomat; diplomats
外交政策	foreign policy
外交部	foreign ministry
外交部长	foreign minister
外公	grandfather; grandpa
外包	outsourcing; outsource
外国人	foreigner
外地	other places; out of town
外套	coat; jacket
外婆	grandmother; grandma
外孙	grandson; grandchild
外宾	foreign guests; foreign visitors
外汇	foreign exchange
外汇储备	foreign exchange reserves
外甥	nephew
外甥女	niece
外科	surgery; surgical
外科医生	surgeon; surgeons
外蒙古	Outer Mongolia
外衣	coat; outer garment; jacket
外表	appearance
外观设计	industrial design; design
外语	foreign language
外貌	appearance; looks; exterior
外贸	foreign trade
外贸部	foreign trade ministry; Foreign Trade
外资	foreign investment; foreign capital
外边	outside
外部	external; outside
外长	foreign minister; foreign ministers
外面	outside; out
夙	long; early; morning
多	many; much; more; how; too; several
多么	how; what
多事之秋	troubled times; eventful period; troubled autumn
多伦多	Toronto
多哥	Togo
多多益善	the more the better
多少	how many; how much; some
多年	many years; for years
多年生	perennial
多快好省	greater faster better; better and cheaper
多愁善感	sentimental; sensitive; melancholy
多才多艺	versatile; gifted in many ways; talented
多数	most; majority
多次	many times; repeatedly; several times
多此一举	unnecessary; superfluous; take unnecessary trouble
多瑙河	Danube
多种多样	varied; diverse; various; manifold
多种经营	diversified economy; diversified undertakings
多米尼加	Dominican Republic; Dominican; Dominica
多边	multilateral
多边主义	multilateralism
多项式	polynomial; polynomials
夜	night; evening; nights
夜晚	night; evening
夜校	night school; evening school
夜色	night; darkness; dim light of night
夜里	at night; night; during the night
夜间	night; at night; nighttime
够	enough; reach; quite; sufficient
大	big; great; large; grand; loud; very
大专院校	universities and colleges; colleges
大丰收	bumper harvest; rich harvest
大主教	archbishop
大义灭亲	place righteousness above family; righteousness
大人	adult; grown-up; Your Excellency; sir; Your Honor
大会	conference; congress; rally; general assembly; assembly
大伯	uncle; elder uncle
大使	ambassador; ambassadors
大使馆	embassy; embassies
大侠	great hero; hero; knight; swordsman
大公报	Ta Kung Pao; Dagong Bao
大公无私	selfless; unselfish; impartial
大兴安岭	Greater Hinggan Mountains; Greater Khingan
大兵	soldier; soldiers; troops
大军	army; main force; great army
大冶	Daye; Tayeh
大刀	broadsword; sword; big sword
大别山	Dabie Mountains; Dabie
大功告成	accomplished; crowned with success; done
大势已去	the situation is hopeless; lost cause; game is up
大势所趋	general trend; trend of the times; irresistible trend
大千世界	boundless universe; world; wide world
大厅	hall; lobby; main hall; great hall
大厦	building; tower; mansion
大发雷霆	fly into a rage; furious; thunder
大叔	uncle
大叫	shout; cry out; yell
大吃一惊	startled; astonished; shocked; taken aback
大同	Datong; Tatung
大同小异	much the same; similar; alike except for slight differences
大名鼎鼎	famous; well-known; celebrated
大哥	elder brother; big brother; brother
大哭	cry loudly; burst into tears; wail; weep bitterly
大喊	shout; yell; cry
大国	great power; major country; powers; big countries
大地	earth; land
大坝	dam; dams
大型	large; large-scale
大声	loudly; aloud; loud; loud voice; shouted
大多	mostly; most
大多数	most; majority
大夫	doctor
大失所望	greatly disappointed; disappointment; disappointed
大妈	aunt; auntie
大姐	elder sister; sister; eldest sister
大娘	aunt; auntie; granny; old lady
大婶	aunt; auntie
大嫂	sister-in-law; elder sister-in-law; sister
大字报	big-character poster; big-character posters; wall posters
大学	university; college; universities
大学生	college student; university student; university students; college students
大家	everyone; everybody; all
大寨	Dazhai; Tachai
大将	senior general; general
大小	size
大屠杀	massacre; Holocaust
大平正芳	Ohira; Masayoshi Ohira
大庆	Daqing; Taching
大庆油田	Daqing oilfield; Taching Oilfield
大庭广众	in public; before everybody; public
大张旗鼓	on a grand scale; in a big way; great fanfare
大快人心	to the great satisfaction of all; gratifying
大怒	furious; fly into a rage; enraged; flew into a rage
大惊失色	turn pale with fright; aghast; horror-stricken
大惊小怪	make a fuss; fuss; surprised at nothing
大手大脚	extravagant; wasteful; spend freely
大批判	mass criticism
大摇大摆	swagger; strut; swaggering
大教堂	cathedral; cathedrals
大数据	big data
大显身手	show one's skill; display one's abilities; distinguish oneself
大智若愚	great wisdom appears foolish; wise man appears slow-witted
大材小用	waste of talent; big talent for small use
大树	big tree; tree; trees
大桥	bridge; big bridge
大楼	building
大概	probably; about; perhaps
大殿	great hall; main hall; hall
大气	atmosphere; atmospheric
大气层	atmosphere
大洋	silver dollar; silver dollars; ocean
大洋洲	Oceania
大洲	continent; continents
大流行	pandemic
大海	sea; ocean
大海捞针	look for a needle in a haystack; needle in the sea
大清早	early in the morning; crack of dawn
大火	fire; big fire
大炮	cannon; artillery; guns
大炼钢铁	steelmaking campaign
大烟	opium
大熊猫	giant panda; giant pandas; pandas
大爆炸	big bang
大爷	uncle; grandpa; master; sir; old man
大理	Dali; Tali
大笑	laugh; burst out laughing; laugh loudly; roared with laughter; guffaw
大米	rice
大约	about; around; approximately
大老婆	first wife; principal wife
大肠	large intestine; colon
大胆	bold; daring; audacious
大脑	brain; cerebral
大腿	thigh; thighs
大臣	minister; ministers; high official; secretary
大致	roughly; approximately; generally
大萧条	Great Depression
大葱	scallion; green onions; leeks
大蒜	garlic
大街	street; avenue
大衣	overcoat; coat; greatcoat
大西洋	Atlantic; Atlantic Ocean
大豆	soybean; soybeans; soya beans
大象	elephant; elephants
大跃进	Great Leap Forward; big leap forward
大运河	Grand Canal
大连	Dalian; Dairen; Talien
大选	general election; presidential election; election
大部分	most; majority; mostly
大量	large amount; plenty; massive; large numbers
大门	gate; front door; front gate; main gate
大队	brigade; production brigade
大队长	brigade leader
大阪	Osaka
大陆	continent; mainland; continental
大院	courtyard; compound
大难临头	disaster looms; faced with imminent disaster
大雁	wild goose; wild geese
大雨	heavy rain; downpour; rain
大雪	heavy snow; snow; snowstorm
大风	strong wind; gale; wind
大风大浪	wind and waves; great storms; stormy waves
大饼	flatbread; pancake; griddle cake
大马士革	Damascus
大骂	curse; swear; rail; abuse
大鸣大放	speaking out freely
大麻	marijuana; cannabis
天	day; heaven; sky; days; God; weather
天上	sky; heaven; in the sky
天下	all under heaven; the world; the empire; the land
天主教	Catholic; Catholicism; Catholic Church
天主教徒	Catholic; Catholics
天亮	dawn; daybreak; daylight
天使	angel
天堂	heaven; paradise
天天	every day; day after day
天安门	Tiananmen; Tien An Men; Tian'anmen
天安门广场	Tiananmen Square; Tian'anmen Square
天山	Tianshan Mountains; Tianshan; Tienshan
天才	genius
天敌	natural enemies; natural enemy; predators
天文	astronomy; astronomical
天文台	observatory
天文学	astronomy
天文学家	astronomer; astronomers
天气	weather
天气预报	weather forecast
天津	Tianjin; Tientsin
天然气	natural gas; gas
天王星	Uranus
天皇	emperor; Japanese emperor
天真	naive; innocent
天空	sky; heavens; the sky
天线	antenna; antennas
天花	smallpox
天花板	ceiling
天边	horizon; ends of the earth; edge of the sky
天鹅	swan; swans
天黑	dark; get dark; nightfall
太	too; very; extremely; great
太原	Taiyuan
太后	empress dowager; dowager empress
太多	too much; too many
太太	Mrs; wife; madam; lady; mistress
太子	crown prince; prince; heir apparent
太守	prefect; governor; magistrate
太平天国	Taiping; Taiping Heavenly Kingdom
太平洋	Pacific; Pacific Ocean
太湖	Taihu Lake; Lake Tai
太监	eunuch; eunuchs
太空	space; outer space
太行山	Taihang Mountains; Taihang
太阳	sun; sunshine; solar
太阳系	solar system
太阳能	solar energy; solar; solar power
夫	man; husband; lord; laborer; master
夫人	Mrs; wife; madam; lady
夫唱妇随	wife follows husband; domestic harmony
夫妇	couple; husband and wife
夫妻	husband and wife; couple
夭	die young; young
央	center; beg; entreat
央求	beg; plead; entreat
央行	central bank
央视	CCTV
夯	ram; pound; heavy
失	lose; lost; miss; loss; fail
失业	unemployment; unemployed; jobless
失业率	unemployment rate; jobless rate
失去	lose; loss; lost
失声	lose voice; cried out; involuntarily
失掉	lose
失效	invalid; lapse; expire; failure
失明	blindness; blind
失望	disappointed; disappointment
失眠	insomnia; sleeplessness
失败	failure; fail; defeat; defeated; failed
失踪	missing; disappear; disappeared
头	head; hair; first; end; leader; top
头上	head; on one's head; overhead
头发	hair
头巾	kerchief; scarf; turban
头晕	dizziness; dizzy
头条	headline; top story
头版	front page
头疼	headache
头痛	headache; headaches
头盔	helmet
头脑	mind; brain; brains; head
头顶	top of head; crown; overhead
头颅	skull; head
头骨	skull
夷	barbarian; foreigner; raze
夸	boast; praise; exaggerate
夸克	quark; quarks
夸大其词	exaggerate; overstate; exaggeration
夸夸其谈	boast; verbiage; brag; exaggerated talk
夸奖	praise
夹	clip; press; pinch; wedge; between; mix
夺	seize; take; snatch; rob; win; wrest
夺权	seize power; seizure of power
奁	toilet box; dressing case; trousseau
奄	suddenly; dying; feeble
奇	strange; odd; wonderful; rare; surprise
奇妙	wonderful; marvelous
奇形怪状	grotesque; strangely shaped; fantastic in appearance
奇怪	strange; odd; weird; queer; surprised
奇数	odd number; odd numbers
奇特	peculiar; strange
奇耻大辱	deep disgrace; crying shame; galling shame; humiliation
奇花异草	exotic flowers and rare herbs; rare flowers
奇装异服	outlandish clothes; bizarre dress; exotic costume
奇谈怪论	strange tale; absurd argument; strange arguments
奇迹	miracle; wonder
奈	how; cannot help; alas
奈温	Ne Win
奉	receive; offer; present; respect; serve
奉公守法	law-abiding; observe the law
奋	exert; strive; act vigorously; raise
奋不顾身	regardless of personal danger; dash ahead regardless; selflessly
奋勇当先	fight bravely; advance bravely; brave
奋发图强	work hard; strive hard
奋发有为	enthusiastic and press on; promising
奋斗	struggle; strive; fight
奎	Kui
奏	play; memorial; perform; memorialize
奏章	memorial; memorial to the throne
契	contract; deed; agreement
契丹	Khitan; Qidan; Khitans
契约	contract; deed; covenant
奔	run; rush; flee; hurry; gallop; head
奔跑	run; running
奕	radiant; Yi
奖	prize; award; reward; praise; encourage
奖励	reward; award
奖学金	scholarship; scholarships
奖状	certificate of merit; citation
奖章	medal; medals
奖金	bonus; prize; prize money; bonuses
套	set; cover; suit; harness; sheath
奘	stout; Xuanzang
奚	Xi; why
奠	establish; settle; sacrifice; lay
奢	luxurious; extravagant
奥	profound; mysterious; Austria; Olympic
奥克兰	Auckland; Oakland
奥匈帝国	Austro-Hungarian Empire; Austria-Hungary
奥地利	Austria; Austrian
奥巴马	Obama
奥斯维辛	Auschwitz
奥斯陆	Oslo
奥林匹克	Olympic; Olympics
奥运会	Olympic Games; Olympics
女	woman; female; girl; daughter; women
女人	woman; women; wife
女儿	daughter; daughters; girl
女士	Ms; lady; madam
女婿	son-in-law; husband
女子	woman; women; girl; lady
女孩	girl
女孩子	girl
女工	woman worker; women workers
女性	female; women
女排	women's volleyball team; women's volleyball
女朋友	girlfriend
女民兵	militia women; militiawoman
女演员	actress; actresses
女王	queen
女真	Jurchen; Jurchens
奴	slave; servant; your servant
奴婢	slave; servant; maidservant; slave girl
奴才	slave; servant; lackey; flunkey
奴隶	slave
奶	milk; breast; grandma; Mistress
奶奶	grandmother; grandma; young mistress; mistress
奶妈	wet nurse; nanny; nurse
奶娘	wet nurse; nurse
奶子	breasts; tits; milk
奶牛	cow; dairy cow
奶酪	cheese
奸	wicked; treacherous; traitor; evil; adultery; crafty
奸细	spy; spies; traitor
她	she; her; hers
她们	they; them; their
好	good; well; fine; nice; like; all right
好为人师	like to lecture people; fond of teaching others
好像	as if; seem; like
好吃	delicious; tasty
好吃懒做	lazy and gluttonous; fond of eating and averse to work; lazy
好听	pleasant to hear; nice
好在	fortunately; luckily
好处	benefit; advantage
好多	many; a lot; lots of
好大喜功	crave greatness and success; ambitious
好好	well; properly; good
好好儿	well; properly
好心好意	good intentions; well-meaning; kindly
好心好报	kindness rewarded; good for good
好景不长	good times don't last; good times did not last
好汉	brave man; true man; hero; good fellow; gallant
好玩	fun; amusing
好看	good-looking; pretty; nice; beautiful
好笑	funny; ridiculous; amusing; amused
好自为之	do your best; look out for yourself; behave well
好莱坞	Hollywood
好说歹说	try every means to persuade; plead; persuade
好逸恶劳	love ease and hate work; lazy; idle
好高骛远	aim too high; reach for what is beyond one's grasp
如	like; as; if; such as; as if
如丧考妣	as if bereaved of one's parents; look utterly wretched
如临大敌	as if faced with a formidable enemy
如今	now; nowadays; today; these days
如何	how
如出一辙	exactly the same; cut from the same cloth
如坐针毡	on pins and needles; on tenterhooks; on edge
如履薄冰	as if treading on thin ice; on thin ice; with extreme caution
如影随形	like a shadow; inseparable; closely associated
如意算盘	wishful thinking; smug calculations
如愿以偿	have one's wish fulfilled; achieve what one wishes
如数家珍	very familiar; as if enumerating one's family treasures
如来	Tathagata; Buddha
如果	if
如梦初醒	as if awakening from a dream; suddenly awake
如此而已	that's all; nothing more; that is all there is to it
如火如荼	in full swing; like a raging fire; vigorous
如狼似虎	like wolves and tigers; ferocious; cruel
如痴如狂	crazy about; as if mad
如胶似漆	deeply attached to each other; inseparable; deeply in love
如醉如痴	as if intoxicated; enraptured; enchanted; stupefied
如释重负	as if relieved of a heavy load; relieved; relief
如雷贯耳	resound like thunder; your name is famous; well-known
如饥似渴	eagerly; hungrily; thirst for; with great eagerness
如鱼得水	like a fish in water; feel in one's element
妃	imperial concubine; consort; princess
妄	absurd; rash; wild; presumptuous
妆	makeup; adorn; dress
妇	woman; wife; married woman; women
妇人	woman; women; wife
妇女	women; woman
妇女节	Women's Day
妇科	gynecology; gynecological
妇联	Women's Federation
妈	mother; mom; mama; mum
妈妈	mom; mother; mum; mama
妊	pregnant; pregnancy
妊娠	pregnancy; gestation
妍	beautiful; pretty
妒	jealous; envy; envious; jealousy
妒忌	jealous; envy; jealousy
妓	prostitute; courtesan
妖	demon; evil spirit; monster; bewitching
妖怪	monster; demon; goblin; evil spirit
妖精	demon; evil spirit; monster; siren; seductress
妖魔	demon; evil spirits; monsters
妙	wonderful; marvelous; fine; clever; excellent
妙不可言	wonderful beyond words; too wonderful for words
妙手回春	bring the dying back to life; skilled doctor
妞	girl; lass
妤	handsome; lady
妥	proper; appropriate; settled
妨	hinder; hamper; harm; matter
妩	charming; lovely
妪	old woman; crone
妮	girl; Jenny; lass
妯	sisters-in-law; sister-in-law
妯娌	sisters-in-law
妹	younger sister; sister; girl; Cousin
妹夫	brother-in-law
妹妹	younger sister; sister; little sister
妻	wife; wives
妻子	wife; wife and children
妻离子散	family broken up; family scattered; wife and children separated
妾	concubine; your handmaid; I
姆	nurse; maid; Tom
姊	elder sister; sister; sisters
姊妹	sisters; sister; girls
始	begin; start; beginning; only then
始建于	built in; first built
始终	always; throughout; all along
姐	sister; elder sister; miss
姐夫	brother-in-law
姐妹	sister; sisters
姐姐	elder sister; sister; older sister; big sister
姑	aunt; girl; nun; sister-in-law; husband's sister
姑且	for the moment; tentatively
姑妈	aunt; auntie
姑姑	aunt; aunty; father's sister
姑娘	girl; young woman; young lady; miss; maiden; daughter
姑母	aunt
姑爷	son-in-law; young master; uncle
姓	surname; family name; name
姓名	name; full name
委	commission; appoint; committee; indeed; entrust
委内瑞拉	Venezuela; Venezuelan
委员会	committee; commission
委屈	feel wronged; grievance; wronged; aggrieved
委托	entrust; commission; entrusted; delegate
委托人	client; principal; settlor
姗	late; slowly
姘	lover; paramour
姚	Yao; Yao Ming
姚文元	Yao Wenyuan; Yao Wen-yuan
姜	ginger; Jiang
姝	beautiful; beauty
姣	handsome; beautiful
姥	grandmother; granny; grannie
姥姥	grandmother; grandma; granny
姥爷	grandfather; grandpa
姨	aunt; auntie; sister-in-law
姨太太	concubine; Aunt; Mrs
姨妈	aunt; auntie
姨娘	concubine; aunt
姨母	aunt
姬	concubine; lady; Ji
姹	beautiful
姹紫嫣红	brilliant purples and reds; riot of color; beautiful flowers
姻	marriage; marry
姿	posture; looks; appearance
姿势	posture; pose; position
姿态	posture; attitude; bearing
威	power; might; prestige; majesty
威尔士	Wales; Welsh
威尔逊	Wilson
威尼斯	Venice
威海	Weihai
威胁	threat; threaten
娃	baby; child; doll; kid
娃娃	doll; baby; child; kid
娃子	kid; child; baby
娄	weak; Lou
娅	Maria; brother-in-law
娇	delicate; spoil; tender; lovely; pamper
娇小玲珑	petite; delicate; dainty
娇生惯养	pampered; spoiled; pampered since childhood
娉	graceful; lovely
娌	sisters-in-law
娑	whirling; dancing
娓	tireless; tirelessly
娘	mother; mom; girl; lady
娘们	women; woman; wife
娘娘	Your Majesty; empress; imperial concubine; goddess
娘子	wife; lady; madam; young lady
娜	graceful; Anna; Nana
娟	beautiful; graceful
娠	pregnant; pregnancy
娥	beauty; beautiful woman
娩	childbirth; delivery
娱	amuse; amusement; entertain
娲	Nuwa; goddess
娴	refined; skilled; quiet
娶	marry; married; wed
娼	prostitute; whore
婆	old woman; mother-in-law; granny; grandmother
婆婆	mother-in-law; old woman; grandmother
婆子	old woman; serving woman; matron; woman servant
婉	gentle; tactful; graceful
婊	whore; bitch
婚	marriage; wed; marry; wedding
婚姻	marriage
婚礼	wedding
婢	maid; servant girl; slave girl
婪	greedy; covet
婴	baby; infant
婴儿	baby; infant; infants; babies
婶	aunt; auntie
婶婶	aunt; auntie
婶子	aunt; auntie
婷	graceful; Ting
婿	son-in-law; husband
媒	matchmaker; medium; media; go-between
媒体	media
媚	charming; flatter; seductive
媛	beauty; Yuan
媲	match; rival
媳	daughter-in-law; wife
媳妇	wife; daughter-in-law; young woman
媾	coition; make peace
嫁	marry; married; shift; marry off
嫂	sister-in-law; wife; sister
嫂嫂	sister-in-law; elder sister-in-law
嫂子	sister-in-law; elder brother's wife; sister
嫉	jealous; envy; hate
嫉妒	jealous; jealousy; envy
嫌	dislike; suspicion; complain; mind
嫌弃	dislike; despise; cold-shoulder
嫌疑人	suspect; suspects
嫔	concubine; consort
嫔妃	imperial concubines; concubines; consorts
嫖	whore; prostitutes
嫡	legitimate; blood
嫣	charming; handsome; captivating
嫦	moon goddess; Chang'e
嫩	tender; delicate; soft
嬉	play; sport; frolic
嬗	evolve; change
嬴	Ying; win
嬷	nurse; old nurse; nanny
嬷嬷	nanny; nurse; old nurse
孀	widow; widowed
子	son; child; seed; master; boy
子公司	subsidiary; subsidiaries
子宫	uterus; womb; uterine
子弹	bullet; bullets; cartridge
子集	subset; subsets
孑	alone; lonely
孓	wriggler
孔	hole; opening; Confucius; aperture; Kong
孔子	Confucius
孔雀	peacock
孕	pregnant; pregnancy
孕妇	pregnant women; pregnant woman
字	word; character; characters; words; writing
字体	font; fonts
字典	dictionary
字段	field; fields
字符	character; characters
字符串	string; strings
字节	byte; bytes
存	keep; exist; save; store; deposit; remain
存储	storage; store; memory
存储器	memory; storage
存在	exist; existence; presence
存款	deposit; deposits; savings
孙	grandson; Sun; grandchild
孙中山	Sun Yat-sen; Dr Sun Yat-sen
孙女	granddaughter
孙子	grandson; grandchild
孙子兵法	Art of War; Sun Tzu's Art
孚	trust; confidence
孜	diligent; diligently
孝	filial; filial piety; mourning
孝感	Xiaogan; Hsiaokan
孟	Meng; Mencius; first
孟买	Bombay; Mumbai
孟加拉	Bengal; Bangladesh; Bengali
孟加拉国	Bangladesh
孟加拉湾	Bay of Bengal
孟子	Mencius
季	season; quarter; youngest brother; Ji
季军	third place
季度	quarter; quarterly
季节	season
季风	monsoon
孤	lonely; alone; orphan; solitary; isolated
孤儿	orphan; orphans
孤单	alone; lonely
孤家寡人	loner; all alone; person without support
孤注一掷	stake everything; risk everything; desperate gamble
孤独	lonely; loneliness; solitary; solitude
孤立无援	isolated; cut off from help; isolated and without help
孤芳自赏	self-admiration; narcissism; indulge in self-admiration
孤苦伶仃	orphaned and helpless; alone; friendless; lonely
孤陋寡闻	ignorant; ill-informed; ignorant and inexperienced
学	learn; study; school; imitate; science
学习	study; learn; learning
学会	learn; society
学位	degree; degrees
学位论文	dissertation; thesis
学历	education; academic qualifications; educational background
学名	scientific name
学士	bachelor; bachelor's degree
学期	semester; term
学术	academic; scholarly
学术界	academia; academic community
学校	school; schools
学生	student; pupil; students
学科	discipline; subject; disciplines
学者	scholar; scholars
学联	students' federation
学费	tuition; tuition fees
学问	learning; knowledge
学院	college; institute; school; academy
孩	child; baby; kid; children
孩儿	child; son; my child; boy
孩子	child; children; kid; boy
孪	twin
孰	who; which; what
孳	multiply; breed
孵	hatch; brood
孵化	hatch; incubation; incubate
孺	child; infant
孽	sin; evil; sinner; monster
宁	peaceful; rather; quiet; Ningxia
宁可	would rather
宁夏	Ningxia; Ninghsia
宁愿	would rather; prefer
宁死不屈	rather die than submit; prefer death to surrender
宁波	Ningbo; Ningpo
宁静	quiet; peaceful; tranquil; serene
它	it; its
它们	they; them; their
宅	residence; house; mansion
宇	universe; eaves; house; space
宇宙	universe; cosmic; cosmos
宇宙学	cosmology
宇宙飞船	spaceship; spacecraft
宇航员	astronaut; astronauts; cosmonaut
守	guard; keep; defend; observe; watch
守门员	goalkeeper
安	peace; safe; calm; quiet; install; settle
安东	Andong; Antung
安倍	Abe
安倍晋三	Shinzo Abe; Abe
安全	safe; safety; security
安全带	seat belt; seat belts
安全气囊	airbag; airbags
安全理事会	Security Council
安分守己	law-abiding; know one's place; behave
安南	Annan; Kofi Annan
安卡拉	Ankara
安史之乱	An Lushan Rebellion
安哥拉	Angola; Angolan
安培	ampere; amps; amperes
安居乐业	live and work in peace; contented; peaceful life
安庆	Anqing
安德罗波夫	Andropov
安徽	Anhui; Anhwei
安徽省	Anhui Province; Anhwei Province
安心	at ease; feel at ease; set mind at rest
安慰	comfort; console; consolation
安慰剂	placebo
安排	arrange; arrangement; schedule
安曼	Amman
安然无恙	safe and sound; unharmed; unscathed
安理会	Security Council; UN Security Council
安第斯山	Andes
安装	install; installation; installed
安阳	Anyang
安静	quiet; silent; peaceful; silence
宋	Song; Sung
宋代	Song Dynasty; Sung Dynasty; Song
宋子文	T V Soong; Soong
宋庆龄	Soong Ching Ling; Song Qingling
宋朝	Song Dynasty; Sung Dynasty; Song
宋美龄	Soong Mei-ling; Madame Chiang
完	finish; finished; complete; whole; end
完全	completely; totally; entirely; fully
完成	complete; finish; accomplish; completion; fulfil
完整	complete; whole; intact
完毕	finish; complete; over
完美	perfect
宏	grand; great; magnificent
宏伟	magnificent; grand
宏观经济	macroeconomic; macroeconomy
宗	ancestor; clan; school; sect
宗主国	suzerain; metropolitan state; colonial power
宗教	religion; religious
宗教改革	Reformation
宗教自由	freedom of religion; religious freedom
宗派主义	sectarianism; sectarian
官	official; officer; government; magistrate; mandarin
官人	husband; sir; master; official
官僚主义	bureaucracy; bureaucratism; bureaucratic
官僚资本	bureaucrat capital
官兵	officers and men; government troops; soldiers; troops
官吏	officials; official
官员	official; officials; officer
官官相护	officials protect one another; officials shield each other
官府	yamen; authorities; government; local authorities
官方语言	official language; official languages
官运亨通	successful official career; rise in office
宙	universe; space
定	fix; decide; certainly; set; settle; calm
定义	definition; define; defined
定价	pricing; price
定律	law; laws
定性	qualitative
定理	theorem; theorems
定量	quantitative; quantitatively
定金	deposit; earnest money
定额	quota; norm; quotas
宛	as if; winding
宜	suitable; proper; should; appropriate
宜昌	Yichang; Ichang
宝	treasure; precious; jewel; gem; Baoyu
宝刀	treasured sword; precious sword; sword
宝剑	sword; double-edged sword; precious sword
宝宝	baby
宝成铁路	Baoji-Chengdu railway; Paochi-Chengtu railway
宝玉	precious jade; Baoyu; Pao-yu
宝贝	baby; treasure; darling
宝贵	precious; valuable
宝钢	Baosteel; Baoshan Steel
宝鸡	Baoji; Paochi
实	real; true; fact; solid; fruit
实事求是	seek truth; realistic; practical and realistic
实在	really; truly; indeed
实数	real number; real numbers
实施	implement; implementation; carry out; enforcement
实现	realize; achieve; fulfil; bring about
实用新型	utility model
实证	empirical
实话	truth; honest truth
实际	actual; practical; reality
实际上	actually; in fact; in reality
实验	experiment; test; experiments; experimental
实验室	laboratory; lab; laboratories
实验组	experimental group
宠	favor; spoil; dote; pamper; favorite
审	examine; try; trial; careful
审判	trial; try; adjudication
审批	approval; examination and approval; approve
审查	review; examination; censorship; examine
审核	review; audit; verify
审理	hear; trial; hearing; try
审计	audit; auditing
审计师	auditor; auditors
客	guest; visitor; customer; traveler; stranger
客人	guest; visitor; guests; customer
客厅	living room; sitting room; drawing room; parlor
客户	client; customer; customers; clients
客户端	client; clients
客机	airliner; passenger plane
客气	polite; courteous
客车	bus; passenger train; coach
客运	passenger transport; passenger
宣	declare; announce; proclaim; Xuan
宣传	publicity; propaganda; publicize; propagate
宣传员	propagandist; propagandists
宣传部	propaganda department; publicity department
宣传队	propaganda team
宣告	declare; proclaim; declared
宣布	announce; declare; proclaimed; announced
宣称	claim; declare; assert
宣言	declaration; manifesto
室	room; chamber; house; office
宥	forgive; pardon
宦	official; eunuch
宦官	eunuch; eunuchs
宪	constitution; constitutional
宪法	constitution; constitutional
宪章	charter
宫	palace; temple; womb
宫中	in the palace; palace; court
宫女	palace maid; palace maids; maid of honor
宫廷	court; palace; imperial court
宫殿	palace; palaces
宰	slaughter; minister; govern; kill
宰相	prime minister; chief minister; chancellor
害	harm; evil; suffer; kill; injure; damage
害怕	afraid; fear; scared; be frightened; frightened
害羞	shy; bashful; blush
宴	banquet; feast; dinner
宴会	banquet; feast; dinner party
宴席	banquet; feast
宵	night; evening
家	home; family; house; household; expert
家丁	servant; retainer; footman
家中	at home; home
家乡	hometown; home; native place
家人	family; family members; servant; servants
家伙	fellow; guy; thing; weapon; rascal
家具	furniture
家喻户晓	known to every household; household name; widely known
家学渊源	scholarly family background; family learning
家家户户	every household; every family; each family
家常便饭	common occurrence; homely meal; all in the day's work
家庭	family; household; home
家徒四壁	utterly destitute; bare walls; poverty-stricken
家族	family; clan
家电	home appliances; household appliances
家畜	livestock; domestic animals
家破人亡	family broken up; family ruined; home destroyed and family dead
家禽	poultry
家里	home; at home; family; in the family
家长里短	domestic trivia; household gossip; chitchat
宸	palace; imperial
容	allow; contain; face; tolerate; appearance
容光焕发	radiant; glowing with health; beaming
容易	easy; easily
容貌	looks; features; appearance; beauty
容量	capacity; volume
宽	wide; broad; width; generous; relax; lenient
宽大为怀	magnanimous; lenient; generous
宽宏大量	magnanimous; generous; large-minded
宽带	broadband
宽广	broad; wide; vast
宽度	width
宽恕	forgive; forgiveness; pardon
宽阔	wide; broad
宾	guest; visitor; guests
宾夕法尼亚	Pennsylvania
宾至如归	feel at home; home away from home
宾馆	hotel; guesthouse
宿	stay; lodge; night; old
宿舍	dormitory
寂	quiet; lonely; silent; still
寂寞	lonely; loneliness
寂静	silence; silent; quiet
寄	send; mail; entrust; depend; post
寄人篱下	live under another's roof; depend on others for a living
寄生虫	parasite; parasites
寄给	send; mail
寅	third; Yin
密	dense; secret; close; thick
密切	close; closely
密密麻麻	dense; densely packed; thickly dotted; close
密度	density
密植	close planting
密歇根	Michigan
密特朗	Mitterrand
密码	password; code; passwords
密西西比河	Mississippi; Mississippi River
密钥	key; keys
寇	bandit; invader; enemy
富	rich; wealth; wealthy; abundant
富丽堂皇	magnificent; sumptuous; splendid; gorgeous
富人	rich; rich people; rich man
富农	rich peasant; rich peasants
富国强兵	make the country rich and its military strong
富士山	Mount Fuji
富有	rich; wealthy
富裕	rich; wealthy; prosperous
寐	sleep; asleep
寒	cold; winter; tremble; poor; chill; humble
寒冷	cold; frigid; chill
寒武纪	Cambrian
寒风	cold wind; icy wind
寓	apartment; reside; imply; residence
寝	sleep; bedroom; bed
寝食难安	unable to eat or sleep in peace; worried
寞	lonely; solitary
察	examine; observe; look; inspect
察哈尔	Chahar
察觉	notice; aware; detect
寡	few; widow; tasteless; scant
寡不敌众	outnumbered; hopelessly outnumbered
寡妇	widow
寤	wake; awake
寥	few; silent; deserted
寨	stockade; village; camp; fort
寮	hut
寰	world; extensive region
寸	inch; tiny; small
对	right; to; pair; correct; face; treat
对不起	sorry; excuse me
对于	for; to; about; regarding
对付	deal with; cope with
对冲	hedge; hedging
对外贸易	foreign trade
对待	treat; treatment
对手	opponent; rival; match; adversary
对数	logarithm; logarithmic
对比度	contrast
对照组	control group; controls
对牛弹琴	cast pearls before swine; play the lute to a cow
对症下药	suit the medicine to the illness; right remedy
对答如流	answer fluently; give fluent replies
对话	dialogue; conversation; talk
对话框	dialog; dialog box
对象	object; objects; target
对面	opposite; across; other side
寺	temple; monastery
寺庙	temple; temples; monastery
寺院	temple; monastery
寻	seek; search; look for; find
寻常	ordinary; usual
寻找	look for; search; seek; find
寻求	seek; look for
寻求庇护者	asylum seekers; asylum-seekers
导	lead; guide; conduct; direct
导体	conductor; conductors
导入	import; introduce
导出	export; derive; derived
导师	supervisor; mentor; tutor
导弹	missile; missiles; guided missile
导数	derivative; derivatives
导演	director; directed; directors
导致	lead to; cause; result in
导航	navigation; navigate
寿	longevity; life; birthday; age
寿命	life span; lifespan; life; longevity
封	seal; letter; confer; block; envelope; feudal
封建	feudal; feudalism
封建主义	feudalism; feudal
封建迷信	feudal superstition; superstition; superstitions
封锁	blockade; seal off; blockaded
射	shoot; fire; shot; radiate; archery
射击	shooting; shoot
射线	rays; radiation; ray
将	will; general; shall; about to; take; be going
将信将疑	half believing half doubting; dubious; skeptical
将军	general
将功赎罪	atone for a crime by good deeds; redeem oneself
将士	officers and men; soldiers
将心比心	put oneself in another's place; feel for others
将来	future; in the future
将要	will; be going to; about to
将计就计	turn a trick against its author; beat at his own game
将错就错	make the best of a mistake; leave a mistake uncorrected
将领	generals; general; commanders
尉	officer; lieutenant; captain
尊	respect; honor; your; venerable; zun
尊严	dignity
尊敬	respect; respected; esteem; honored
尊重	respect
小	small; little; young; petty; minor
小两口	young couple
小人	I; mean person; your humble servant; villain; base person
小伙子	young man; lad; young fellow; youth
小偷	thief; thieves; pickpocket
小厮	page; page boy; servant; boy
小叔子	brother-in-law; husband's brother
小和尚	young monk; novice; little monk
小型	small
小声	whisper; whispered; softly; in a low voice
小姐	miss; young lady; young mistress
小姑子	sister-in-law; husband's sister
小子	boy; kid; lad; fellow; brat
小学	primary school; elementary school
小学生	pupil; primary school student
小孩	child; kid; children
小孩子	child; kid
小岛	island
小巷	alley; lane
小康	well-off; moderately prosperous; xiaokang
小康社会	well-off society; moderately prosperous society
小心	careful; be careful; carefully; cautious; take care
小提琴	violin
小数	decimal; decimals
小时	hour; hours
小时候	childhood; when little; as a child
小树	little tree; tree
小河	river; stream; small river; brook
小泉纯一郎	Koizumi; Junichiro Koizumi
小溪	stream; brook
小牛	calf
小狗	puppy; dog; little dog
小猫	kitten; cat
小米	millet
小老婆	concubine; second wife; mistress
小肠	small intestine
小脑	cerebellum
小脚	bound feet; small feet
小腿	calf; shin; leg
小舅子	brother-in-law; wife's brother
小船	boat
小草	grass
小行星	asteroid; asteroids
小说	novel; fiction; novels
小说家	novelist; novelists
小资产阶级	petty bourgeoisie; petty-bourgeois
小路	path; trail
小高炉	small blast furnace; small blast furnaces
小鸟	bird; little bird; birds
小鸡	chick; chicken; chicks
小麦	wheat
小鼠	mice; mouse
少	few; little; young; less; lack
少先队	Young Pioneers
少先队员	Young Pioneer; Young Pioneers
少女	girl; young girl; maiden
少奶奶	young mistress; young madam
少将	major general; rear admiral
少尉	second lieutenant
少年	youth; boy; juvenile; young man; lad
少数	few; minority; handful
少数民族	ethnic minority; minority nationalities; national minorities; ethnic minorities; minority; minorities
少校	major
少爷	young master; young gentleman; master
少量	small amount; a little; few
尔	you; thus; so; your
尖	sharp; point; tip; pointed; shrill; top
尖叫	scream; shriek; screamed; screech
尘	dust; dirt; world; mortal
尘土	dust
尚	still; yet; esteem; even
尚书	minister; secretary
尝	taste; try; ever; once; experience
尝试	try; attempt
尤	especially; particularly; You
尤其	especially; particularly
尧	Yao; Yao Emperor
就	then; at once; just; only; already; about
就业	employment; jobs
就任	took office; inauguration
就算	even if
就职	take office; inauguration
尴	awkward; embarrassed
尴尬	embarrassed; awkward; embarrassment
尸	corpse; body; dead body
尹	Yin; governor
尺	foot; ruler; feet; rule
尼	nun; Nepal
尼克松	Nixon
尼加拉瓜	Nicaragua; Nicaraguan
尼姑	nun; nuns; Buddhist nun
尼姑庵	nunnery; convent
尼日利亚	Nigeria; Nigerian
尼日尔	Niger
尼泊尔	Nepal; Nepalese
尼罗河	Nile; Nile River
尼赫鲁	Nehru
尼雷尔	Nyerere
尽	all; exhausted; end; exhaust; entirely; utmost
尽人皆知	known to all; common knowledge; everyone knows
尽力	try one's best; do one's best
尽善尽美	perfect; perfection; flawless
尽心竭力	do one's utmost; with all one's heart
尽忠报国	loyal to the country; serve the country loyally
尽快	quickly; soon as possible; promptly
尽早	early; soon as possible
尽管	although; despite; even though; though
尽量	try; try one's best; as possible
尾	tail; end; rear
尾巴	tail
尿	urine; urinate; piss; pee
尿液	urine
局	bureau; office; game; situation; chess
局促不安	ill at ease; nervous; uncomfortable; awkward
局势	situation
局域网	LAN; local area network
局长	director; bureau chief; bureau director
屁	fart; nonsense
屁股	buttocks; backside; bottom; ass; butt
层	layer; floor; level; story; stratum
层出不穷	emerge one after another; endless; endlessly
层层叠叠	layer upon layer; tier upon tier; piled up
居	live; reside; dwell; house; occupy; residence
居住权	right of residence
居委会	residents' committee; neighborhood committee
居安思危	be prepared for danger in times of peace; vigilant
居心不良	bad intentions; harbor evil intentions; ill will
居心叵测	harbor ulterior motives; evil intentions; sinister intent
居民	resident; inhabitant; residents; inhabitants
居然	actually; unexpectedly; even
居高临下	look down from a height; command; occupy a commanding position
屈	bend; wrong; submit; Qu; grievance
屈原	Qu Yuan; Chu Yuan
屈打成招	confess under torture; extort a confession by torture
屈指可数	can be counted on one's fingers; very few
屉	drawer; steamer
届	session; fall due; year
届满	expire; expiration; expiry
屋	house; room; home
屋外	outside; outside the house
屋子	room; house
屋里	in the room; in the house; indoors; room; inside; house
屋顶	roof; rooftop
屎	shit; dung; excrement
屏	screen; hold; shield
屏幕	screen; screens
屏风	screen
屑	crumbs; scraps; bits; deign
展	spread; open; exhibit; unfold; display
展开	launch; unfold; carry out; start
展示	show; display
展览	exhibition; exhibit; exhibitions
展览会	exhibition; fair
属	belong; category; subordinate; born in
属于	belong to; belong; part of; belongs to
属性	attribute; property; attributes; properties
屠	slaughter; butcher; massacre
屠杀	massacre; slaughter; massacred
屡	repeatedly; often; time
屡战屡败	fight one losing battle after another; repeated defeats
屡教不改	refuse to mend one's ways; incorrigible
屡次	repeatedly; time and again
屡见不鲜	common occurrence; nothing new; not uncommon
屣	shoes; slippers
履	shoe; walk; fulfill; tread
履行	perform; fulfil; performance; fulfill
屯	village; store; station troops
山	mountain; hill; mountains; hills
山上	mountain; on the mountain; up the mountain
山下	down the mountain; foot; below; foot of the mountain
山东	Shandong; Shantung
山东省	Shandong Province; Shantung Province
山体滑坡	landslide; landslides
山坡	hillside; slope; mountain slope
山寨	mountain stronghold; stockade; mountain fortress
山峰	peak; mountain; mountain peak; peaks
山林	mountain forest; hills and woods; forests
山水	landscape; mountains and rivers; hills and streams
山沟	ravine; gully; valley; mountain gully
山洞	cave; cavern
山火	wildfire; forest fire; wildfires
山羊	goat; goats
山脉	mountains; mountain range
山脚	foot of the mountain; foot of hill
山西	Shanxi; Shansi
山西省	Shanxi Province; Shansi Province
山谷	valley; ravine; mountain valley; valleys
山贼	bandits; mountain bandits; brigands
山路	mountain path; mountain road
山顶	top of the mountain; summit; hilltop; mountaintop
屹	stand firm; towering
屿	island; islet
岁	year; years old; age; years
岁月	years; time
岂	how; how could; could; surely not
岂不	wouldn't it
岂有此理	preposterous; outrageous; absurd; the idea
岐	Qi; fork
岑	hill; Cen
岔	branch; fork; turn off; interrupt
岖	rugged; bumpy
岗	post; hillock; ridge; sentry
岚	mist; haze
岛	island; islet; isle
岛屿	island; islands
岩	rock; cliff; crag
岩石	rock; rocks
岫	cave; hill; peak
岭	ridge; mountain; range
岳	mountain; Yue; wife's parents
岳母	mother-in-law
岳父	father-in-law
岳阳	Yueyang
岸	shore; bank; coast; beach
岸信介	Kishi; Nobusuke Kishi
岸边	shore; bank; riverbank
岿然不动	stand firm; steadfast; unmoved
峋	rugged; bony
峙	stand; tower; confront
峡	gorge; strait; straits
峡谷	canyon; gorge; gorges
峥	towering; lofty
峦	hill; mountain; peaks
峨	lofty; high; Emei
峨眉山	Mount Emei; Emei
峪	valley; ravine
峭	steep; precipitous; cliff
峭壁	cliff; precipice; steep cliff
峰	peak; summit; mountain; hump
峰会	summit
峻	high; steep; severe; lofty
崇	high; lofty; esteem; worship; sublime
崇拜	worship; adore; admire
崎	rugged; steep
崔	Cui; high; lofty
崖	cliff; precipice
崛	rise abruptly
崞	Guo
崩	collapse; burst; crumble; die; fall
崭	brand-new; towering
崭新	brand new; new
崽	son; brat; cub
嵌	inlay; embed; set
嵘	towering; lofty
嵩	lofty; Mount Song
嵬	towering; lofty
嶂	peak; cliff
嶙	rugged
巅	peak; summit; mountaintop
巍	lofty; towering
川	river; plain; Sichuan; stream
川流不息	flow endlessly; in an endless stream; never-ending
州	prefecture; state; province
州长	governor; state governor; governors
巡	patrol; tour; inspect
巡回医疗队	mobile medical team; mobile medical teams
巡洋舰	cruiser; cruisers
巢	nest; lair; den
工	work; worker; labor; skill; industry; job
工业	industry; industrial
工业化	industrialization; industrialized
工业学大庆	learn from Daqing; learn from Taching
工业革命	Industrial Revolution
工人	worker; workers
工人日报	Workers' Daily
工人阶级	working class
工会	trade union; union; labor union; unions
工会主席	trade union chairman
工作	work; job; working
工作会议	work conference; working conference
工作报告	work report; report on work
工作组	work team; working group; work group
工作队	work team; work teams
工党	Labour Party; Labour
工兵	engineers; engineer corps; sappers
工具	tool; tools
工具栏	toolbar
工农	workers and peasants
工农业	industry and agriculture; industrial and agricultural
工农业生产	industrial and agricultural; agricultural production
工农兵	workers peasants soldiers; worker-peasant-soldier
工农联盟	worker-peasant alliance
工分	work points; work-points
工厂	factory; plant; factories
工商联	industry and commerce
工地	construction site; site
工夫	time; effort; while
工段	section; workshop section
工程	project; engineering; works
工程师	engineer; engineers
工艺	process; technology; craft
工资	wage; salary; pay; wages
工钱	wages; pay
左	left; left hand; Zuo
左侧	left; left side
左倾	left deviation; left-leaning
左右	about; around; left and right
左派	Left; leftists; Left-wing
左边	left; left side
巧	clever; skillful; coincidence; ingenious; skill
巧克力	chocolate
巧取豪夺	take away by force or trickery; secure by force or trickery
巧夺天工	wonderful workmanship; superb craftsmanship
巧立名目	invent all sorts of names; under various pretexts
巨	huge; gigantic; giant; tremendous
巨大	huge; great; enormous
巩	consolidate; Gong
巩固	consolidate; strengthen; consolidated
巫	witch; wizard; Wu; sorcerer
巫婆	witch; sorceress
差	bad; differ; difference; poor; send; errand
差不多	almost; about; nearly; about the same
差人	runner; messenger; constable
差役	runner; yamen runners; corvee
差点	almost; nearly
差点儿	almost; nearly
己	oneself; self; own; sixth
己所不欲	what you do not want done to yourself
已	already; stop; have
已经	already
巳	sixth; Si
巴	cling; hope; near; Pakistan; stick
巴勒斯坦	Palestine; Palestinian
巴勒斯坦人	Palestinians; Palestinian
巴厘岛	Bali
巴基斯坦	Pakistan; Pakistani
巴塞罗那	Barcelona
巴尔干	Balkan; Balkans
巴拉圭	Paraguay
巴拿马	Panama; Panamanian
巴拿马运河	Panama Canal
巴林	Bahrain
巴格达	Baghdad
巴西	Brazil; Brazilian
巴西利亚	Brasilia
巴解组织	PLO
巴黎	Paris
巴黎公社	Paris Commune
巷	lane; alley; alleys
巽	southeast; gentle
巾	cloth; towel; scarf; kerchief
币	coin; money; currency
市	city; market; town; municipal
市中心	downtown; city center; city centre
市值	market value; market capitalization
市场	market; markets
市场份额	market share
市场经济	market economy
市场营销	marketing
市委	municipal Party committee; municipal committee; city committee
市政府	municipal government; city government
市斤	jin; catty; catties
市民	citizen; resident; citizens; residents; townspeople
市镇	town; municipality; commune
市长	mayor; mayors
布	cloth; spread; announce; arrange; cotton
布什	Bush
布加勒斯特	Bucharest
布哈林	Bukharin
布托	Bhutto
布拉格	Prague
布置	arrange; decorate
布莱尔	Blair
布达佩斯	Budapest
布里斯班	Brisbane
布隆迪	Burundi
布鞋	cloth shoes
布鲁塞尔	Brussels
帅	handsome; commander
帆	sail
帆船	sailboat
师	teacher; master; division; army
师傅	master; teacher; skilled worker; chef
师兄	elder brother; fellow disciple; senior
师叔	uncle; martial uncle
师太	abbess; nun
师妹	younger sister; junior sister
师姐	elder sister; senior sister
师娘	master's wife; teacher's wife
师弟	younger brother; fellow disciple; junior
师父	master; teacher
师爷	private secretary; adviser; legal secretary
师生	teachers and students
师范	normal school; teacher training
师长	division commander; divisional commander
希	hope; rare; Greece
希伯来语	Hebrew
希思	Heath
希拉克	Chirac
希拉里	Hillary; Hillary Clinton
希望	hope; wish; hopes
希特勒	Hitler; Adolf Hitler
希腊	Greece; Greek
希腊人	Greek; Greeks
希腊语	Greek
帐	tent; curtain; account; bed curtain
帐子	bed curtain; mosquito net; curtain
帐篷	tent
帑	treasury; public funds
帕	handkerchief; kerchief
帕金森病	Parkinson's disease; Parkinson's
帖	card; note; invitation; submissive
帘	curtain; screen; blind
帘子	curtain; screen; blind
帙	volume; slipcase
帚	broom; broomstick
帛	silk; silks
帜	flag; banner
帝	emperor; God; imperial
帝国	empire; imperial
帝国主义	imperialism; imperialist; imperialists
带	bring; take; belt; carry; wear; lead
带宽	bandwidth
带来	bring
带着	with; carry; bring
带走	take away
带领	lead; guide
帧	frame; picture
席	seat; mat; banquet; feast
帮	help; gang; group; band; assist; aid
帮主	chief; gang leader; leader
帮助	help; assist; aid; assistance
帮忙	help; do a favor; lend a hand
帷	curtain; tent
常	often; usual; common; constant; always; normal
常任理事国	permanent members; permanent member
常务委员会	Standing Committee
常委	standing committee; standing committee member
常州	Changzhou
常常	often; frequently
常数	constant; constants
常绿	evergreen
常驻代表	permanent representative
帼	woman; headdress
帽	hat; cap; hats
帽子	hat; cap; label
幂	power; cover
幄	tent; canopy
幅	width; piece; breadth; size; scroll
幌	curtain; sign
幔	curtain; screen; drape
幕	curtain; screen; tent; act
幛	scroll; banner
幢	building; pillar; banner
干	dry; do; work; trunk; clean; shield; heaven; Qianlong
干净	clean
干净利落	neat; neat and tidy; clean and efficient
干劲	drive; enthusiasm; vigor; energy
干旱	drought; dry; arid; droughts
干涉	interference; interfere; intervention
干燥	dry
干细胞	stem cell; stem cells
干脆	simply; straightforward; just
干部	cadres; cadre; officials
干隆	Qianlong; Emperor Qianlong
平	flat; level; peace; calm; ordinary; even
平分秋色	have equal shares; share equally
平原	plain; plains
平台	platform; platforms
平均	average; mean
平均值	mean; average; average value
平均数	average; mean
平壤	Pyongyang
平安无事	safe and sound; all is well; without mishap
平常	usual; ordinary; usually
平心而论	in all fairness; to be fair; to give its due
平心静气	calmly; dispassionately; calm
平方公里	square kilometers; square kilometres; sq km
平方根	square root
平方米	square meters; square metres
平方英里	square miles
平时	usually; normally; ordinary times
平易近人	amiable; easy to approach; approachable
平板电脑	tablet; tablet computer
平步青云	rapid rise; meteoric rise; have a meteoric rise
平津战役	Beiping-Tianjin Campaign
平炉	open-hearth furnace; open hearth
平白无故	for no reason; without provocation; gratuitously
平等	equal; equality
平等互利	equality and mutual benefit; on an equal and mutually beneficial basis
平等待人	treat others as equals; treat as equals
平起平坐	be on an equal footing; sit as equals
平静	calm; quiet; peaceful; tranquil
平面	plane; flat
年	year; years; annual; age; New Year
年代	era; decade; age; years
年初	early year; beginning
年复一年	year after year
年富力强	in the prime of life; in one's prime; young and vigorous
年年月月	year after year and month after month; years
年底	year end; end
年度	annual; year; yearly
年度报告	annual report
年深日久	with the passage of time; over the years; age-old
年级	grade
年纪	age
年老	old; aged; elderly
年轻	young; youthful
年轻人	young people; young man
年轻力壮	young and vigorous; young and strong
年迈	old; aged
年青	young
年龄	age
并	and; together; combine; not; also; merge
并不	not; not at all
并且	and; also; furthermore
并发症	complications; complication
并没有	not; did not
并购	mergers and acquisitions; acquisition
并非	not; not really
并驾齐驱	keep abreast; neck and neck; on a par
幸	luckily; fortunate; lucky; favor
幸亏	fortunately; luckily; thanks to
幸好	fortunately; luckily
幸存者	survivor; survivors
幸福	happiness; happy
幸运	lucky; fortunate; luck
幺	one; youngest
幻	illusion; unreal; fantasy; magical
幼	young; child; infant
幼儿园	kindergarten
幼发拉底河	Euphrates
幼虫	larva; larvae
幽	quiet; secluded; dim; deep; remote
广	wide; broad; vast; extensive; Guangdong
广东	Guangdong; Kwangtung; Canton
广东省	Guangdong Province; Kwangtung Province
广东话	Cantonese
广交会	Canton Fair; Guangzhou Fair
广告	advertisement; advertising; ad
广场	square; plaza
广大	vast; broad; extensive
广岛	Hiroshima
广州	Guangzhou; Canton; Kwangchow
广开言路	encourage free airing of views; open wide avenues of speech
广播	broadcast; radio; broadcasting
广播电台	radio station; broadcasting station
广播站	broadcasting station; rediffusion station
广泛	extensive; wide; widely
广西	Guangxi; Kwangsi
广阔	vast; wide; broad
庄	village; Zhuang; manor; farm; solemn
庄子	Zhuangzi; Chuang Tzu
庄稼	crops; crop
庄稼人	peasant; farmer; peasants
庄稼地	fields; cropland; field
庆	celebrate; congratulate; celebration
庆祝	celebrate; celebration; mark
庆祝大会	celebration rally; celebration meeting; celebration
庇	protect; shelter; shield
庇护	asylum; shelter
床	bed; couch; bedstead
床上	bed; in bed; on the bed
床铺	bed; bunk
序	order; preface; sequence
序言	preamble; preface
庐	hut; cottage; Lushan
庐山	Mount Lu; Lushan
库	warehouse; storehouse; treasury
库存	inventory; stock
库尔德	Kurdish; Kurd
库尔德人	Kurds; Kurdish; Kurd
应	should; answer; reply; respond; promise
应付	deal with; cope with
应允	consent; agree; promise
应力	stress
应变	strain
应当	should; ought to; shall; must
应用	apply; application; use; applications
应用程序	application; app; applications
应该	should; ought to
底	bottom; base; end; background; sole
底下	under; below; beneath
底格里斯河	Tigris
底特律	Detroit
底盘	chassis
底部	bottom
庖	cook; kitchen
店	shop; store; inn; hotel
店主	shopkeeper; innkeeper; host
店小二	waiter; inn servant; attendant
庙	temple; shrine
庙里	in the temple; temple
庚	age; seventh
府	mansion; government; prefecture; residence; house
庞	huge; enormous; Pang; face
庞大	huge; enormous
庞然大物	huge monster; colossus; giant; formidable giant
废	waste; abandon; useless; abolish; give up
废品	rejects; waste; waste products
废寝忘食	forget food and sleep; absorbed; neglect meals and sleep
废料	waste
废止	repeal; annul; repealed
废水	wastewater; waste water
废物	waste; wastes
废除	abolish; repeal; abolition
度	degree; spend; pass; measure; limit; extent
度日如年	days drag like years; each day seems a year
座	seat; base; place; mountain
座谈会	forum; symposium; discussion meeting
庭	courtyard; court; yard; hall
庭院	courtyard; garden
庵	hut; nunnery; convent; temple
庶	numerous; common people; concubine
康	health; healthy; Kang
康复	recovery; recover; rehabilitation
康有为	Kang Youwei; Kang Yu-wei
康熙	Kangxi; Emperor Kangxi
康生	Kang Sheng
庸	mediocre; commonplace
庾	Yu; granary
廉	honest; cheap; incorruptible
廊	corridor; porch; veranda
廓	outline; wide; extensive
廖	Liao
廪	granary
延	extend; delay; prolong; Yan'an
延安	Yan'an; Yenan
廷	court; imperial court
建	build; establish; set up; found; propose
建于	built in; built
建交	establish diplomatic relations; establishment of diplomatic
建军节	Army Day
建成	built; completed
建材	building materials
建模	modeling; modelling
建立	establish; build; set up; found; founded
建筑	building; architecture; construction; buildings
建筑业	construction industry; building industry
建筑学	architecture
建筑师	architect; architects
建筑物	building; buildings; structure
建议	suggest; suggestion; advice; proposal; recommend; recommendation
建设	build; construction; construct; building; development
建造	build; construct; built; construction
廿	twenty; twentieth
开	open; start; drive; turn on; begin; bloom
开会	meeting; hold a meeting
开关	switch; switches
开动	start; set in motion
开发计划署	UNDP; Development Programme
开口	open one's mouth; speak; begin to speak; open mouth; spoke; began
开启	open; turn on; enable
开国大典	founding ceremony; founding of the state
开城	Kaesong
开天辟地	creation of the world; since the beginning of the world
开头	beginning; start
开始	begin; start; beginning; commence
开封	Kaifeng
开展	carry out; launch; develop; unfold
开幕	open; opening; opened
开幕式	opening ceremony
开幕词	opening speech; opening address
开心	happy; glad; joyful; delighted
开怀大笑	laugh heartily; laugh to one's heart's content
开支	expenses; expenditure; spending
开放	open; opening; open up; opening up
开斋节	Eid; Eid al-Fitr
开普敦	Cape Town
开枪	fire; shoot; shot; open fire
开水	boiled water; boiling water; hot water
开源	open source; open-source
开滦	Kailuan; Kailan
开火	open fire; fire
开玩笑	joke; be kidding; make fun
开罗	Cairo
开罗宣言	Cairo Declaration
开荒	reclaim wasteland; open up wasteland
开设	open; offer; set up
开诚布公	frankly; open and sincere; speak frankly
开车	drive; driving
开辟	open up; open
开采	mine; mining; exploit; extraction; exploitation
开门	open the door; open
开门大吉	open for business; open
开门见山	come straight to the point; without beating about the bush
开除	expel; fire; dismiss
异	different; strange; unusual; other
异常	unusual; abnormal; extremely
弃	abandon; discard; give up; forsake
弃权	abstain; abstention; abstentions; waive
弄	do; play; make; lane; fool with; get
弄假成真	what was make-believe becomes true; pretence becomes reality
弄坏	break; damage
弄巧成拙	outsmart oneself; try to be clever and bungle
弄清	make clear; find out
弄虚作假	practice fraud; resort to deception; fraud; falsify
弈	chess; play chess
弊	malpractice; abuse; evil; harm; disadvantage
弋	shoot; Yi
式	style; type; ceremony; form
弑	murder; regicide; kill
弓	bow; bend; arch
弓箭	bow and arrow; bows and arrows; bow
引	lead; attract; guide; draw; cause
引力	gravity; gravitation; gravitational
引擎	engine; engines
引渡	extradition; extradite
引理	lemma
引用	cite; quote; citation; reference
引言	introduction
引起	cause; arouse; give rise; lead to; caused by
弗	not
弗吉尼亚	Virginia
弘	great; grand; magnanimous
弛	relax; slacken; loosen
弟	younger brother; brother; disciple
弟媳	sister-in-law; younger brother's wife
弟子	disciple; pupil; disciples; follower
弟弟	younger brother; brother; little brother
张	open; Zhang; sheet; spread; Chang
张伯伦	Chamberlain
张作霖	Zhang Zuolin; Chang Tso-lin
张国焘	Zhang Guotao; Chang Kuo-tao
张学良	Zhang Xueliang; Chang Hsueh-liang
张家口	Zhangjiakou; Kalgan; Changchiakou
张春桥	Zhang Chunqiao; Chang Chun-chiao
张量	tensor
弥	full; Buddha; more; fill
弦	string; bowstring; chord
弧	arc; curve
弩	crossbow; crossbows
弯	bend; curved; bent; turn; curve
弯腰	bend down; stoop; bent
弱	weak; feeble; young
弱不禁风	too weak to withstand a gust of wind; fragile; frail; delicate
弱势群体	vulnerable groups; disadvantaged groups
弱肉强食	law of the jungle; the weak are the prey of the strong
弹	bullet; bomb; play; spring; shell; flick
弹丸之地	tiny place; tiny area; small bit of land
弹劾	impeach; impeachment
弹性	elastic; elasticity; flexibility
弹簧	spring; springs
弹药	ammunition; munitions
弹道导弹	ballistic missile; ballistic missiles
强	strong; powerful; force; strength; better
强制执行	enforcement; compulsory execution
强国	power; great power; powerful country
强壮	strong; sturdy; robust
强大	powerful; strong
强度	intensity; strength
强弩之末	spent force; spent arrow
强烈	strong; intense
强盗	robber; bandit; robbers; bandits
强词夺理	use lame arguments; sophistry; argue irrationally
强调	stress; emphasize; underline; stressed; emphasizes
强迫	force; compel
强颜欢笑	put on an air of cheerfulness; force a smile
归	return; go back; belong; give back
归侨	returned overseas Chinese
归来	return; come back
当	when; as; serve as; should; pawn; just
当中	among; in the middle
当之无愧	worthy; deserve; fully deserve
当事人	party; parties; parties concerned
当代	contemporary
当作	treat as; regard as; as
当兵	be a soldier; join the army; enlist; soldier
当初	at first; originally; at that time
当前	current; present
当务之急	urgent matter; top priority; urgent task
当地	local
当天	that day; same day
当头一棒	head-on blow; blow; crack on the head
当家作主	be masters; master in one's own house; run one's own affairs
当年	that year; in those days
当心	be careful; beware; look out; take care; watch out
当日	that day; that very day; then
当时	then; at that time; at the time
当晚	that night; that evening; same night
当机立断	decide promptly; make a prompt decision; decisive
当然	of course; certainly; naturally
当选	elected; be elected
当铺	pawnshop
录	record; copy; employ; tape
录像	video; video recording
录音	recording; record
彗	comet; broom
彗星	comet; comets
彝	Yi; Yi people
彝族	Yi; Yi nationality; Yi people
形	form; shape; body; appear
形势	situation; circumstances
形容	describe; appearance; looks
形式主义	formalism; formalist
形成	form; take shape; formation
形状	shape; form
彤	red; vermilion
彦	Yan; worthy
彧	Yu; Xun Yu
彩	color; colored; variety; prize; cheer
彩虹	rainbow
彪	tiger; stalwart
彬	refined; courteous
彬彬有礼	polite; courteous; refined; well-mannered
彭	Peng; Peng Dehuai
彭定康	Chris Patten; Patten
彭德怀	Peng Dehuai; Peng Teh-huai
彭真	Peng Zhen; Peng Chen
彰	clear; evident; display
影	shadow; film; image; reflection; figure
影响	influence; affect; effect; impact
影子	shadow; reflection; shadows
影片	film; movie
役	battle; service; servant; campaign
彻	thorough; penetrating; through
彻底	thorough; completely; thoroughly
彼	that; other; those; there; another
彼此	each other; one another
彼此彼此	same here; likewise; same to you
往	go; toward; past; to; towards
往事	the past; past events; memories
往往	often; usually; tend to
征	levy; campaign; journey; sign; expedition; solicit
征兵	conscription; recruit; draft
征购	state purchase; requisition purchase
径	path; way; directly; diameter; track
待	wait; treat; stay; await; need
待人接物	manners; ways of dealing with people; treat people
徇	give way; submit
很	very; quite; greatly; much; rather
很多	many; much; a lot; lots of
很快	soon; quickly; fast
徉	wander; stroll
徊	pace; hesitate
律	law; rule; discipline; restrain
律师	lawyer; attorney; lawyers; counsel
徐	slowly; Xu; gently
徐向前	Xu Xiangqian; Hsu Hsiang-chien
徐州	Xuzhou; Hsuchow
徒	disciple; apprentice; pupil; only; in vain
徒儿	disciple; pupil; apprentice
徒刑	imprisonment
徒弟	apprentice; disciple; pupil
得	get; must; obtain; need; gain; able
得不偿失	loss outweighs the gain; not worth it
得克萨斯	Texas
得分	score; points; scored
得到	get; obtain; receive; gain
得天独厚	richly endowed by nature; blessed; favored
得寸进尺	give an inch and take a mile; reach out for a yard; insatiable
得州	Texas
得心应手	with facility; skilled; proficient
得意	proud; pleased with oneself; complacent; smug
得意忘形	dizzy with success; get carried away; carried away by success
得意洋洋	triumphantly; proud; smug; elated
得过且过	muddle along; drift along; get by
徘	hesitate; linger; pace
徙	move; migrate
御	imperial; drive; resist; royal
徨	hesitate
循	follow; abide by
循环	loop; cycle; circulation; recycling
徭	corvee; forced labor
微	slight; tiny; slightly; faint; micro
微信	WeChat
微克	micrograms; microgram
微分	differential; differentiation
微分方程	differential equation; differential equations
微博	Weibo; microblog; microblogging
微小	tiny; small
微微	slightly; faintly
微波炉	microwave; microwave oven
微生物	microorganism; microorganisms; microbial
微积分	calculus
微笑	smile; smiled; smiling
微米	microns; micrometers; micron
微风	breeze; gentle breeze
德	virtue; moral; morality; Germany; German; kindness
德军	German troops; German army; Germans
德国	Germany; German
德国人	German; Germans
德语	German
德里	Delhi
德高望重	highly respected; venerable; of high prestige
德黑兰	Tehran; Teheran
徽	emblem; badge; Anhui
心	heart; mind; feeling; thoughts; center
心中	heart; in one's heart; mind; in heart; inwardly
心事	worry; something on mind; secret; thoughts
心头	heart; mind
心思	thought; mind; idea; thoughts
心情	mood; feeling; feelings; frame of mind
心意	intention; regard; kindly feelings
心慌	flustered; nervous; palpitate
心灵	soul; heart; mind; spirit
心烦	upset; vexed; irritated
心率	heart rate
心理	psychological; psychology; mental
心理健康	mental health
心理学	psychology
心理学家	psychologist; psychologists
心电图	electrocardiogram; ECG
心疼	love dearly; feel sorry; distressed; heart ached
心眼	heart; mind; tolerance
心碎	heartbroken; heart-breaking
心肌梗死	myocardial infarction; heart attack
心肠	heart; heartless
心脏	heart; cardiac
心脏病	heart disease; heart attack
心血管	cardiovascular
心跳	heartbeat
心软	soft-hearted; relent
心酸	sad; grieved; heart aching
心里	in one's heart; heart; mind; in heart; inwardly
必	must; certainly; surely; will; necessarily
必然	inevitable; inevitably; certainly
必要	necessary; need; necessity
必须	must; have to; need to
忆	recall; remember; memory
忆苦思甜	recall past bitterness
忌	avoid; jealous; fear; envy; taboo
忍	bear; endure; tolerate; restrain
忍不住	cannot help; can't help
忍俊不禁	cannot help laughing; simmer with laughter
忍受	bear; endure; stand
忍无可忍	beyond endurance; be driven beyond forbearance; unbearable
忍气吞声	swallow insults; submit to humiliation; swallow one's anger
忍耐	endure; patience
忍辱负重	endure humiliation to carry out a mission; bear humiliation
忍饥挨饿	endure hunger; starve; suffer hunger
忏	repent; confess
忐	perturbed; uneasy
忒	too; very
忖	ponder; consider; think
志	will; ambition; record; aspiration; mark
志愿军	Volunteers; volunteer army
忘	forget; forgot; forgotten
忘却	forget
忘掉	forget; forgotten
忘记	forget; forgot; forgotten
忙	busy; hurry; hastily; bustle
忙忙碌碌	busy; bustling; hustle and bustle
忙道	said hastily; hurriedly said; put in quickly
忙里偷闲	snatch a little leisure from a busy life
忠	loyal; loyalty; faithful
忠诚	loyal; loyalty
忤	disobedient; offend
忧	worry; sorrow; anxiety; grief; anxious
忧伤	sorrow; sad; grief
忧愁	sad; worry; sorrow; melancholy
忧虑	worry; anxiety; concern
忧郁	melancholy; gloomy; depressed
快	quick; fast; hurry; soon; almost; happy
快乐	happy; happiness; joy; cheerful; merry
快捷方式	shortcut; shortcuts
快捷键	shortcut; keyboard shortcut
快要	about to; soon; almost
快言快语	straightforward; outspoken; frank
快进	fast forward
快速	fast; rapid; quick
快马加鞭	at top speed; spur on the flying horse; posthaste
忮	jealous; envy
忱	sincerity; feeling
念	read; think; chant; miss; study
念佛	chant Buddha's name; pray to Buddha; invoke Buddha
念头	thought; idea; notion
念念不忘	always bear in mind; never forget; constantly think of
念念有词	muttering; mumble; mutter incantations
念经	chant sutras; recite scriptures; chanting
忸	bashful; blush
忻	glad; Xin
忽	suddenly; neglect; overlook; sudden
忽必烈	Kublai Khan
忽然	suddenly; all at once
忽略	ignore; neglect
忽视	ignore; neglect; overlook
忾	hatred; anger
忿	anger; indignant; resentment
怀	bosom; think of; cherish; mind; pregnant; arms
怀中	in arms; bosom
怀孕	pregnant; pregnancy
怀念	cherish memory; miss; nostalgia
怀疑	doubt; suspect; suspicion
怀表	pocket watch; watch
怀里	in arms; bosom; embrace
态	state; attitude; manner
态度	attitude; manner
怂	instigate; egg on
怄	annoy; vex; sulk
怅	melancholy; disappointed; sad
怆	sorrowful; sad; grieved
怍	ashamed; shamed
怎	how; why; what
怎么	how; why; what
怎么样	how; how about; what about
怎样	how; what
怏	sullen; discontented
怒	anger; angry; rage; fury; furious
怒不可遏	beside oneself with anger; in a towering rage; furious
怒发冲冠	bristle with anger; hair stood up in anger; be in a towering rage
怒吼	roar; howl; bellow
怒气	anger; fury; rage
怒气冲冲	in a rage; angrily; furious; in a great rage
怒火	fury; anger; flames of anger
怒火中烧	burning with anger; simmer with rage; furious
怒目圆睁	eyes wide with anger; glaring
怒目而视	glare at; stare angrily; glare
怒道	said angrily; retorted; snapped
怔	stare blankly; dazed; stunned; taken aback
怔住	stunned; taken aback; dumbstruck
怕	fear; afraid; dread; scared; perhaps
怖	fear; terror; horror
怜	pity; sympathize; love
怜悯	pity; compassion
怜惜	pity; take pity; tender
怜香惜玉	tender toward the fair sex; fond of the fair sex
思	think; thought; miss; consider
思念	miss; think of; longing; yearn
思想	thought; idea; thinking; mind; ideology
思想工作	ideological work
思想改造	ideological remoulding; ideological remolding
思想教育	ideological education
思想革命化	ideological revolutionization
思考	think; thinking; ponder; reflect
怠	idle; lazy; neglect; slack
怠慢	slight; neglect; cold-shoulder
怡	happy; pleased; cheerful
急	urgent; anxious; hurry; rapid; impatient; worried
急不可待	too impatient to wait; impatient; eager; anxious
急中生智	have a flash of inspiration; suddenly hit upon a way out
急功近利	eager for quick success; seek quick success
急匆匆地	hurriedly; hastily; in a hurry
急如星火	extremely urgent; most urgent
急忙	hurriedly; hastily; hurry
急急忙忙	in a hurry; hurriedly; in haste
急性	acute
急救	first aid; emergency
急诊	emergency; emergency room
急起直追	catch up; do one's utmost to catch up
急转直下	take a sudden turn; sudden and precipitate turn
怦	thump; pounding
性	nature; sex; character; temper; quality
性别平等	gender equality
性命	life
性情	temperament; disposition; temper
性格	character; personality; nature
性能	performance; properties
性质	nature; property; properties
怨	complain; resent; blame; resentment; hatred
怨恨	resentment; hatred; grudge; resent
怩	bashful; embarrassed
怪	strange; odd; monster; blame; queer; quite
怪不得	no wonder
怪模怪样	queer; grotesque; odd-looking
怯	timid; coward; nervous; afraid
总	always; total; chief; general; overall
总之	in short; in a word; anyway
总书记	general secretary
总产值	total output value; gross output value
总产量	total output; gross output
总公司	head office; parent company
总则	general provisions; general principles
总参谋部	General Staff
总参谋长	chief of staff; chief of general
总司令	commander-in-chief
总司令部	general headquarters; headquarters
总和	sum; total
总工会	trade union federation; trade unions
总支	general branch
总是	always
总理	premier; prime minister; chancellor
总督	governor; governor-general; viceroy
总经理	general manager
总结	sum up; summarize; summary; summing up
总结经验	sum up experience; summing up experience
总统	president; presidential
总罢工	general strike
总而言之	in short; in a word
总裁	president; CEO
总路线	general line
总部	headquarters; head office; headquartered
总领事	consul general
怿	pleased; happy
恁	so; such; that
恂	sincere; Xun
恃	rely on; presume; depend
恋	love; attached; reluctant; long for
恋人	lover
恋爱	love; fall in love
恍	suddenly; seemingly; dimly
恍如隔世	as if in another world; seems ages ago
恍然大悟	suddenly realize; suddenly understand; see the light
恐	fear; afraid; terror; perhaps
恐怕	I'm afraid; probably; perhaps
恐怖	terror; horror; terrible
恐怖主义	terrorism; terrorist
恐怖分子	terrorist; terrorists
恐怖组织	terrorist organization; terrorist group; terrorist groups
恐惧	fear; terror; dread
恐龙	dinosaur; dinosaurs
恒	constant; permanent; perseverance; usual
恒星	star; stars; stellar
恒河	Ganges
恕	forgive; pardon; excuse
恙	illness; ill; ailment
恢	vast; restore; extensive
恢复	recover; restore; resume; recovery
恣	wanton; unrestrained
恤	pity; sympathize; compensate
恨	hate; regret; hatred; resent
恨不得	wish; be dying to
恨之入骨	hate bitterly; bear a bitter hatred; hate to the marrow
恩	kindness; favor; grace; gratitude
恩克鲁玛	Nkrumah
恩将仇报	repay kindness with ingratitude; bite the hand that feeds
恩恩爱爱	loving; deeply in love; affectionate
恩施	Enshi
恩格斯	Engels; Frederick Engels
恪	scrupulously; respectful
恫	threaten; intimidate
恬	quiet; calm; tranquil
恭	respectful; reverent; congratulate
恭喜	congratulations; congratulate
恭喜发财	prosperous new year; may you be prosperous
恭恭敬敬	respectfully; reverently; respectful; deferentially
息	breath; rest; news; cease; interest
恰	just; exactly; proper
恰到好处	just right; just to the point; perfect
恰好	just; happen to; exactly
恰如其分	apt; appropriate; just right; to the point
恰当	appropriate; proper
恰恰	exactly; precisely; just
恳	earnest; sincere; beg; implore
恳求	beg; plead; implore; entreat
恶	evil; wicked; bad; vice; hate; fierce; vicious
恶人	evil person; villain; wicked man
恶心	nauseating; disgusting; sick; nausea; nauseous
恶性	malignant; vicious
恶意软件	malware; malicious software
恶棍	ruffian; scoundrel; rogue; villain
恶语伤人	slander; wound with words; insult
恶贯满盈	guilty of countless crimes; full of crimes
恶霸	local tyrant; despot; bully
恸	grief; wail
恹	weary; sickly; listless
恻	sad; sorrowful; pity
恼	angry; annoyed; vexed; annoy
恼怒	angry; annoyed; furious
恼火	annoyed; angry; irritated
恼羞成怒	fly into a rage from shame; angry from embarrassment; angry
恽	Yun; Yun Shouping
恿	instigate; incite
悄	quietly; silent; silently; quiet
悄悄	quietly; secretly; stealthily
悉	know; all; learn
悉尼	Sydney
悌	brotherly; fraternal
悍	fierce; brave; bold; ferocious
悔	regret; repent; remorse
悔不当初	regret a past mistake; regret what one did
悔恨	remorse; regret; bitter regret
悔过自新	repent and make a fresh start; turn over a new leaf
悖	contrary; perverse; absurd
悚	terrified; frightened; shudder
悟	realize; awaken; enlightenment; understand
悠	leisurely; long; remote; swing
患	suffer; trouble; contract; disaster; worry
患得患失	worry about gains and losses; swayed by personal gains and losses
患者	patient; patients
患难与共	share hardships; go through thick and thin together
患难之交	friend in adversity; friend in need
悦	pleased; happy; delighted
您	you; your; sir
您好	hello
悬	hang; suspend; hung; suspended
悬崖	cliff; precipice
悭	miserly; stingy
悯	pity; compassion; sympathy
悲	sad; grief; sorrow; sorrowful; mercy
悲伤	sad; sorrow; grief; sorrowful
悲凉	desolate; sad; bleak
悲剧	tragedy; tragic
悲哀	sad; sorrow; grief; sadness
悲惨	miserable; tragic; wretched
悲欢离合	joys and sorrows; partings and reunions; vicissitudes
悲痛	grief; sorrow; grieved
悲痛欲绝	heartbroken; overcome with grief; inconsolable
悴	haggard; withered; worn
悸	palpitate; throb; fear
悻	resentful; angry
悼	mourn; grieve; lament
情	feeling; love; emotion; affection; passion; situation
情不自禁	cannot help; can't help doing; cannot refrain; involuntarily
情人	lover
情况	situation; condition; circumstances; case
情同手足	like brothers; close as brothers; with brotherly love
情形	situation; circumstances; case
情急智生	hit on a good idea in a moment of desperation
情感	emotion; feeling; sentiment
情投意合	find each other congenial; see eye to eye; in love
情报	intelligence; information
情报局	intelligence bureau; intelligence agency
情有可原	excusable; pardonable; understandable
情绪	mood; emotion; feeling; emotions; spirits
情节严重	serious circumstances; circumstances are serious
惆	sad; melancholy
惊	startled; surprise; alarm; shock; frightened; start
惊人	amazing; astonishing; surprising
惊叫	cry in alarm; scream; exclaimed; shriek
惊呆	stunned; stupefied; dumbfounded
惊呼	cry out; exclaim; gasp; cried out
惊喜	pleasant surprise; surprised; delighted
惊喜交集	surprise and joy; mingled surprise and joy
惊天动地	earth-shaking; world-shaking; shaking heaven and earth
惊奇	surprised; amazement; wonder; amazed
惊异	astonished; amazed; surprise
惊弓之鸟	frightened bird; badly frightened person
惊心动魄	soul-stirring; breathtaking; thrilling; heart-stopping
惊恐	terror; frightened; panic; terrified; alarm
惊恐万状	in great panic; terrified; convulsed with fear
惊慌	panic; alarmed; frightened; panic-stricken
惊慌失措	panic; panic-stricken; frightened out of one's wits
惊涛骇浪	terrifying waves; stormy seas; raging waves
惊讶	surprised; surprise; amazed; astonished
惊道	exclaimed in alarm; gasped; cried in surprise
惊魂未定	not yet recovered from fright; still in shock
惋	sigh; regret
惑	puzzled; doubt; bewildered; delude
惕	cautious; watchful
惘	perplexed; lost; disappointed
惚	dim; absent-minded; trance
惜	cherish; pity; regret; begrudge
惝	disappointed; dazed
惟	only; but; alone
惠	favor; benefit; kindness; kind
惠灵顿	Wellington
惦	concerned; remember; worry
惦记	be concerned; think about; worry about; keep thinking
惧	fear; afraid; dread
惧怕	fear; dread; afraid
惨	miserable; tragic; cruel; terrible; pitiful
惨不忍睹	too horrible to look at; horrible; tragic
惨叫	scream; blood-curdling scream; shriek; howl of pain
惨白	deathly pale; ghastly pale; pale
惨绝人寰	tragic beyond compare; most brutal; atrocious
惩	punish; penalize; punishment
惩罚	punish; punishment
惫	tired; exhausted; weary
惬	satisfied; content
惭	ashamed; shame
惭愧	ashamed; shame
惮	fear; dread; afraid
惯	used to; spoil; accustomed; habit; usual
惯性	inertia; inertial
惰	lazy; idle; indolent
想	think; want; thought; miss; wish
想不到	unexpectedly; never expect
想像	imagine; imagination
想出	think of; come up with
想到	think of; expect; occur
想念	miss; long for
想法	idea; thought; opinion
想象	imagine; imagination
想起	remember; recall; think of; remembered
想起来	remember; recall
惴	anxious; uneasy
惶	fear; anxiety; frightened
惶恐不安	terrified; in a state of alarm; anxious
惶惶不安	on tenterhooks; in a state of anxiety; anxious
惹	provoke; offend; attract; stir up; cause
惹人注目	conspicuous; attract attention; eye-catching
惹是生非	provoke a dispute; stir up trouble; make trouble
惹火烧身	stir up a fire only to burn oneself; court disaster
惺	sleepy; drowsy
愀	grave; stern
愁	worry; sad; anxious; sorrow; melancholy; grief
愁眉不展	knit one's brows; worried; frowning
愁眉苦脸	worried look; gloomy; long face; glum
愆	fault; transgression; error
愈	more; heal; recover
愉	happy; pleased; joyful
愉快	pleasant; happy; cheerful
意	meaning; idea; intention; mind; Italy; wish
意义	meaning; significance
意味着	mean; signify
意外	accident; unexpected
意大利	Italy; Italian
意大利人	Italian; Italians
意大利语	Italian
意志	will
意思	meaning; mean; idea
意见	opinion; view; suggestion
意识	consciousness; awareness; aware
意识到	realize; be aware
意识形态	ideology; ideological
愕	astonished; stunned; startled
愚	foolish; stupid; fool; I
愚昧	ignorant; benighted; foolish
愚笨	stupid; foolish
愚蠢	stupid; foolish; folly
感	feel; sense; feeling; touch; moved
感人肺腑	deeply moving; touching
感冒	cold; catch a cold; common cold; flu
感到	feel; sense
感动	moved; touched; moving
感受	feel; feeling; experience
感恩戴德	deeply grateful; grateful; full of gratitude
感恩节	Thanksgiving
感情	feeling; emotion; affection; feelings
感染	infect; infection; infected; infections
感激	grateful; gratitude; appreciate; thankful
感激涕零	moved to tears of gratitude; shed grateful tears
感觉	feel; feeling; sense; sensation
感谢	thank; thanks; grateful; gratitude
愠	angry; irritated
愣	stare; dumbfounded; stupefied; blank
愣住	dumbfounded; stunned; taken aback
愤	anger; angry; indignation; resentment
愤怒	angry; anger; furious; rage; indignant; fury
愤恨	resentment; hatred; indignation
愤愤不平	indignant; resentful; aggrieved
愧	ashamed; shame; guilty
愫	sincere feeling; sincerity
愿	wish; willing; hope; vow; desire
愿意	willing; would like; be willing
愿望	wish; desire; hope
慈	kind; loving; mercy; mother; compassionate
慈禧	Cixi; Empress Dowager
慈禧太后	Empress Dowager Cixi; Empress Dowager
慌	panic; flustered; nervous; confused; alarmed
慌张	flustered; panic; nervous; flurried
慌忙	hurriedly; hastily; in a flurry
慌慌张张	flustered; in a flurry; hurriedly; helter-skelter
慌里慌张	flustered; in a fluster; hurried and confused
慎	careful; cautious; caution
慑	fear; awe; cow
慕	admire; yearn; adore
慕尼黑	Munich
慝	evil; wicked
慢	slow; slowly; rude
慢性	chronic
慢性病	chronic disease; chronic diseases
慢慢	slowly; gradually
慢慢腾腾	slowly; at a leisurely pace; sluggish
慢条斯理	leisurely; unhurried; slowly; deliberately
慧	intelligent; wise; wisdom; bright
慨	generous; sigh; indignant
慰	comfort; console; consolation
慰问	express sympathy; greetings; console; sympathy
慰问信	letter of sympathy
慰问团	comfort mission; delegation
慵	lazy; languid; indolent
慷	generous; impassioned
慷慨	generous
慷慨激昂	impassioned; vehement; fervent
慷慨解囊	give generously; generously donate
憋	hold back; stifle; suppress; choke
憎	hate; detest; abhor
憎恨	hate; hatred; detest
憔	haggard; wan
憔悴	haggard; wan; worn; thin and pallid
憧	long for; look forward
憨	foolish; naive; simple; straightforward
憩	rest; repose
憬	awaken; long for
憾	regret; disappointment
懂	understand; know; comprehend
懂得	understand; know; grasp
懈	lax; slack
懊	regret; annoyed; vexed
懊悔	regret; remorse; repent
懒	lazy; idle; indolent; sluggish
懒惰	lazy; laziness; idle
懦	cowardly; coward; weak
懵	muddled; confused; dumbfounded
懿	virtuous; exemplary
戈	spear; dagger-axe; weapon
戈兰高地	Golan Heights
戈壁	Gobi; Gobi desert
戈尔巴乔夫	Gorbachev
戊	fifth; Wu
戊戌变法	1898 Reform; Hundred Days
戌	eleventh; Xu
戍	garrison; guard; defend
戎	military; army; arms
戏	play; opera; drama; game; joke
戏剧	drama; theater; play; theatre
成	become; succeed; accomplish; complete; turn into; finished
成为	become; be; turn into
成人	adult
成人之美	help others succeed; help fulfil a wish
成倍	double; multiply; times
成功	success; succeed; successful; successfully
成千上万	thousands; tens of thousands; thousands upon thousands
成吉思汗	Genghis Khan
成员	member
成员国	member states; member countries; members; member state
成品	finished products; finished product
成天	all day
成家立业	marry and settle down; get married and start a career
成就	achievement
成年人	adult
成昆铁路	Chengdu-Kunming railway
成本	cost; costs
成果	result; achievement
成立	establish; found; set up; founding; founded; established
成立于	founded in; established in
成绩	score; grade; result; achievement; achievements; results; grades
成群结队	in crowds; in groups; in droves; flocks
成虫	adult; adults
成都	Chengdu; Chengtu
成长	grow up; growth; grow
我	I; me; my; we; our
我们	we; us; our
我国	China; our country; Chinese
戒	guard against; warn; give up; vow; ring; abstain
戒指	ring; rings
戒骄戒躁	guard against arrogance and rashness; modest
戕	kill; injure
或	or; perhaps; maybe; either; might
或者	or; perhaps; maybe
或许	perhaps; maybe
战	war; battle; fight; tremble
战争	war; warfare; wars
战俘	prisoners of war; POWs; prisoner of war
战区	war zone; theater; war theatre
战国	Warring States
战国时期	Warring States Period; Warring States
战场	battlefield; battleground; battle
战士	soldier; fighter; soldiers; warrior; fighters
战备	war preparedness; combat readiness; preparedness
战役	campaign; battle
战斗	fight; battle; combat; fighting
战斗力	combat effectiveness; fighting capacity; combat capability
战斗机	fighter; fighter jet; fighter plane
战斗英雄	combat hero; combat heroes
战术	tactics; tactical
战犯	war criminal; war criminals
战略	strategy; strategic
战线	front; battle line
战胜	defeat; overcome; conquer
战败	defeated; defeat
战马	war horse; warhorse; steed; charger
戚	relative; relatives; sorrow; kin
戟	halberd
截	cut; stop; section; length; intercept
截图	screenshot; screenshots
戮	kill; slay
戳	poke; stab; stamp; prick
戴	wear; put on; respect; Dai
戴着	wear; wearing
戴高乐	de Gaulle
户	household; door; family; account
户口	household registration; registered residence
户籍	household registration; domicile
戾	perverse; violent; crime
房	house; room; chamber; building; wife
房地产	real estate; property
房子	house; room; building
房屋	house; building; houses
房租	rent
房门	door; door of room
房间	room; rooms
所	place; office; that; institute
所以	so; therefore; that is why
所得税	income tax
所有	all; every; own
所有人	owner; everyone; all
所有权	ownership; title
扁	flat; thin; small boat
扁担	carrying pole; shoulder pole
扇	fan; slap; leaf
扇子	fan; fans
扈	retinue; follow
扉	door; leaf
手	hand; hands; arm
手中	in hand; hand
手动	manual; manually
手势	gesture; gestures; sign
手套	gloves; glove; mittens
手工业	handicrafts; handicraft; handicraft industry
手工业者	handicraftsmen; craftsmen
手帕	handkerchief
手心	palm; palm of hand
手指	finger; fingers
手掌	palm; palms; hand
手术	operation; surgery; surgical; procedure
手机	mobile phone; cell phone; phone
手杖	cane; walking stick; stick
手枪	pistol; revolver; handgun; gun
手榴弹	grenade; hand grenade; grenades
手段	means; method
手绢	handkerchief
手背	back of hand
手腕	wrist; trick
手臂	arm; arms
手表	watch; wristwatch
手里	in hand; hand
手镯	bracelet; bangle
才	only; just; talent; ability; then; gift
才华横溢	brilliant; talented; gifted
才子	talented scholar; gifted scholar; genius
扎	tie; prick; stab; bind; pierce
扎伊尔	Zaire
扑	pounce; rush; throw; flap; spring
扑朔迷离	complicated and confusing; bewildering; confusing
扒	dig; strip; hold on; rake; pull
打	hit; beat; strike; fight; play; dozen
打交道	deal with; contact
打仗	fight; go to war; war; battle; fighting
打击	blow; strike; hit; attack; crack down
打动	move; touch
打印	print; printing
打印机	printer; printers
打发	send; dismiss; while away
打听	ask about; inquire
打家劫舍	plunder; loot; raid houses
打工	work; part-time job
打开	open; turn on; unfold
打开文件	open file; open a file
打成一片	become one with; merge with; integrate
打扫	clean; sweep
打扮	dress up; make up
打扰	disturb; bother
打抱不平	defend the weak; take up cudgels for the injured party
打招呼	greet; say hello
打斗	fight; fighting; combat
打断	interrupt; break; cut off; interrupted
打架	fight; fighting; come to blows; brawl
打猎	hunt; hunting
打球	play ball
打电话	call; telephone; phone
打破	break; smash
打碎	break; smash
打算	plan; intend; intention
打篮球	play basketball
打草惊蛇	alert the enemy; beat the grass and startle the snake
打谷场	threshing floor; threshing ground
打败	defeat; beat; defeated
打退	beat back; repulse; repel
打量	look at; size up; look over
打雷	thunder; thundering
打鼾	snore; snoring
扔	throw; toss; cast; fling; threw
托	hold; support; entrust; rely; ask
托洛茨基	Trotsky
扛	carry; shoulder
扣	button; deduct; detain; buckle; knot
扣人心弦	thrilling; exciting; soul-stirring
扣子	button; buttons; knot
执	hold; grasp; carry out; persist
执政	in power; ruling; govern
执政党	ruling party
执法	law enforcement; enforcement
执照	license; licence
执行	carry out; implement; execute; execution; enforcement
扩	expand; enlarge; extend
扩军	arms expansion; expand armaments
扩军备战	arms expansion and war preparations; war preparations
扩大	expand; enlarge; expansion; extend; broaden
扩大会议	enlarged session; enlarged meeting
扩张主义	expansionism; expansionist
扪	touch; feel; press
扫	sweep; sweep away; broom; swept
扫射	strafe; strafing; machine-gunned
扫帚	broom
扫描	scan; scanning
扫描仪	scanner
扫盲	eliminate illiteracy; anti-illiteracy; literacy
扫荡	mopping-up; mop up; mopping-up campaign
扬	raise; spread; praise; lift; Yangzhou
扬声器	speaker; loudspeaker; speakers
扬子江	Yangtze River; Yangtze
扬州	Yangzhou; Yangchow
扭	twist; turn; turned; wrench
扭头	turn head; turned away; turned
扭扭捏捏	coy; affectedly bashful; mincing; coyly
扮	dress; disguise; play; act
扯	pull; tear; drag; chat; tug
扰	disturb; harass; trouble
扳	pull; turn; wrench
扶	support; help; hold; assist
扶老携幼	bringing old and young; holding the old and the young by the hand
扶贫	poverty alleviation; poverty relief
批	criticize; batch; approve; group
批准	approve; ratify; approval; ratification
批准书	instrument of ratification
批判	criticize; criticism; repudiate; critique
批发	wholesale
批林批孔	criticize Lin; Lin Biao
批评	criticize; criticism; criticized
扼	strangle; clutch; guard; control
找	look for; find; seek; search; change
找出	find; find out
找到	find; found
承	bear; undertake; continue; receive; carry
承前启后	link past and future; inherit the past and usher in the future
承包	contract; contracted
承包责任制	contract responsibility system
承德	Chengde
承担	bear; assume; undertake
承租人	lessee; tenant
承认	admit; acknowledge; recognize; confess
技	skill; technique; art; ability
技术	technology; technique; technical; skill; technologies
技术人员	technicians; technical personnel; technical staff
技术员	technician; technicians
技术支持	technical support
技术改造	technical transformation; technological transformation
技术革命	technical revolution; technological revolution
技术革新	technical innovation; technological innovation; technical innovations
抄	copy; search; transcribe; take; raid
抉	pick out
把	take; hold; handle; handful; grasp; guard
抑	restrain; repress; or
抑郁	depression; depressed
抑郁症	depression
抒	express; vent
抓	seize; catch; grab; clutch; scratch
抓住	catch; seize; grab; grasp
投	throw; cast; vote; invest; join
投保人	policyholder; insurance applicant
投机倒把	speculation and profiteering; speculation
投标	bid; tender; bidding
投标人	bidder; tenderer; bidders
投票	vote; voting; ballot; votes
投资	investment; invest; investments
投资人	investor; investors
投资者	investor; investors
投降	surrender; capitulate; surrendered
投降主义	capitulationism; capitulation
抖	tremble; shake; shiver; quiver
抗	resist; fight; defy; anti
抗体	antibody; antibodies
抗原	antigen; antigens
抗战	War of Resistance; anti-Japanese war
抗日战争	War of Resistance; anti-Japanese war; anti-Japanese
抗日根据地	anti-Japanese base areas
抗旱	combat drought; fight drought; drought resistance
抗洪	fight floods; flood fighting
抗灾	fight natural disasters; combat disasters
抗生素	antibiotic; antibiotics
抗病毒	antiviral
抗美援朝	resist US aggression; aid Korea; Korean War
抗美援越	resist US aggression; aid Vietnam
抗议	protest; protests; protested
折	break; fold; bend; discount; snap
折射	refraction; refractive
折扣	discount; discounts
抚	comfort; stroke; foster; caress; nurture
抚养	raise; bring up; foster
抚摸	stroke; caress; touch
抚顺	Fushun
抛	throw; cast; toss; abandon; fling
抛头露面	appear in public; show one's face in public
抛砖引玉	cast a brick to attract jade; start the ball rolling
抠	dig; carve; stingy
抡	swing; brandish; whirl
抢	rob; snatch; grab; rush; seize
抢劫	rob; robbery
抢救	rescue; save; emergency treatment
抢走	snatch away; rob
抢险	rush to repair; emergency rescue
护	protect; guard; defend; shield
护卫	guard; escort; guards; protect
护士	nurse; nurses
护照	passport; passports
护理	nursing; care
报	newspaper; report; repay; tell; revenge; announce
报仇	revenge; avenge; take revenge
报价	quotation; quote; offer
报刊	newspapers and periodicals; press; publications
报名	sign up; register
报告	report; reported
报复	revenge; retaliate
报导	report; reported
报应	retribution; karma; divine punishment
报社	newspaper office; newspaper
报答	repay
报纸	newspaper; newspapers; paper
报道	report; coverage; reported
抨	attack; criticize
披	drape; put on; wear; wrapped
披头散发	with hair disheveled; disheveled hair; hair hanging loose
披星戴月	travel by night; under the moon and stars; from dawn to dusk
披荆斩棘	break through brambles; blaze a trail; hack one's way through
披露	disclosure; disclose; reveal
披麻戴孝	in mourning; wear mourning; mourning dress
抬	lift; raise; carry; lifted
抬头	look up; raise one's head; raise head; looked up
抬手	raise hand; lifted hand
抬起	raise; lift
抱	hold; hug; embrace; carry; arms; cherish
抱住	hold; embrace
抱头鼠窜	scurry off; flee; ran off like rats
抱怨	complain; complaint; grumble; complained
抱歉	sorry; apologize
抵	resist; arrive; reach; support; offset
抵抗	resist; resistance
抵抗运动	resistance movement
抵押	mortgage; collateral
抵押权	mortgage; mortgage right
抵挡	resist; ward off; withstand; keep off
抵达	arrive; reach; arrival
抹	wipe; smear; apply; dab
押	escort; pawn; detain; mortgage; bet
押金	deposit; security deposit
抽	draw; smoke; take out; whip; lash; pump
抽噎	sob; sobbing
抽屉	drawer
抽样	sampling
抽水机	water pump; pump
抽泣	sob; sobbing; sobbed
抽烟	smoke; smoking; smoke a cigarette
抿	purse; sip; smooth
抿嘴	purse lips; compress lips; pursed
拂	brush; stroke; whisk; touch lightly
拂袖而去	storm off; leave in a huff; leave with a flick of the sleeve
拄	lean on; prop
担	carry; shoulder; undertake; load; burden; bear
担任	serve as; served as; hold
担保	guarantee; security; warranty
担保人	guarantor; surety
担心	worry; be worried; fear; afraid; worried; concerned
担忧	worry; concern; anxiety; anxious
拆	tear; open; dismantle; demolish; pull down
拇	thumb; toe
拇指	thumb
拈	pick; pinch; pick up; draw
拉	pull; drag; draw; play; tug; drawn
拉丁文	Latin
拉丁美洲	Latin America; Latin American
拉丁语	Latin
拉住	hold; pull
拉各斯	Lagos
拉合尔	Lahore
拉宾	Rabin
拉巴特	Rabat
拉帮结派	form cliques; gang up; factionalism
拉拉扯扯	drag and pull; pull about; tug
拉斯维加斯	Las Vegas
拉美	Latin America; Latin American
拉脱维亚	Latvia; Latvian
拉萨	Lhasa
拌	mix; stir; toss
拌嘴	bicker; squabble; quarrel
拍	pat; clap; shoot; slap; beat; film
拍卖	auction; auctions
拍手	clap; clap hands; clapped
拍手叫好	clap and shout bravo; applaud
拍摄	shoot; film; photograph
拍案叫绝	thump the table and shout bravo; express admiration
拍案而起	strike the table and rise in anger; pound the table and stand up
拍照	take a picture; take photos
拎	carry; lift
拐	turn; limp; kidnap; crutch; swindle; abduct
拐弯抹角	beat about the bush; roundabout; in a roundabout way
拐杖	crutch; walking stick; cane; staff
拒	refuse; resist; reject; repel
拒之门外	shut the door on; shut out; refuse
拒绝	refuse; reject; decline; refusal
拓	open up; develop; expand; rubbing
拓扑	topology; topological
拔	pull; draw; pluck; pull out; uproot; select
拖	drag; pull; delay; tow
拖动	drag
拖延	delay
拖拉机	tractor; tractors
拖拉机手	tractor driver
拖拉机站	tractor station
拖放	drag and drop
拗	stubborn; awkward; break; bend; obstinate
拘	arrest; detain; restrain; restrict
拘留	detain; detention; detained
拙	clumsy; awkward; dull; my
招	beckon; recruit; move; attract; confess
招待	entertain; receive
招待会	reception
招手	wave; beckon; beckoned
招数	move; moves; trick; stroke
招架	parry; ward off; resist
招标	tender; bidding; invitation to bid
招聘	recruitment; recruit; hiring
拜	bow; visit; worship; kneel; salute; pay respects
拜占庭	Byzantine; Byzantium
拜登	Biden
拜访	visit; call on
拟	plan; intend; draft; imitate
拢	gather; hold together; comb; approach
拣	choose; pick; select
拥	crowd; embrace; hold; support; hug
拥护	support; endorse; uphold
拥抱	hug; embrace; embraced
拥有	have; own; possess
拦	block; stop; bar; hold back
拧	twist; wring; pinch; screw
拨	stir; poke; allocate; dial; pluck; move
择	choose; select; pick
括	include; draw together; contract
拭	wipe; wiped
拯	save; rescue
拯救	save; rescue
拱	arch; cup hands; surround; salute
拱手	cupped hands; bow; salute
拳	fist; punch; boxing; fists
拳击	boxing
拳头	fist; fists
拳打脚踢	beat up; punch and kick; cuff and kick; kicks and blows
拳法	boxing; fist technique
拴	tie; tether; fasten
拷	flog; beat; torture; copy
拼	piece together; risk; fight; spell
拽	drag; pull; tug; haul
拾	pick up; collect; ten; gather
拿	take; hold; bring; seize; holding
拿出	take out
拿到	get; obtain
拿着	hold; holding
拿破仑	Napoleon
拿走	take away
拿起	pick up; take
持	hold; grasp; support; maintain; keep
持之以恒	persevere; perseverance; persistently
挂	hang; suspend; ring off; register
挂一漏万	far from complete; leave out much
挂念	worry about; miss; be anxious
挂着	hang; hanging
指	finger; point; point at; refer
指出	point out; note; pointed out
指头	finger; fingers; toe
指导	guide; guidance; direct
指导员	political instructor; instructor
指战员	officers and men; commanders and fighters
指挥	command; direct; conduct
指数	index; exponent; exponential
指标	target; quota; index; indicator; indicators
指甲	nail; fingernail; nails
指着	point at; pointing
指示	instructions; instruction; directive
指责	accuse; blame; criticize
挈	take; bring; lead
按	press; push; according; hold; by; per
按劳分配	according to work; distribution
按捺不住	unable to restrain; could not hold back; uncontrollable
按照	according to; in accordance with; pursuant to
按语	editor's note; note
按部就班	step by step; methodically; in order
按钮	button; buttons
挎	carry; arm
挑	pick; carry; choose; provoke; stir
挑战	challenge; challenges
挑选	choose; pick; select
挖	dig; dug; excavate
挚	sincere; earnest
挛	spasm; contract
挝	beat; Laos
挞	whip; flog
挟	hold under; coerce; clasp
挠	scratch; hinder; yield
挡	block; keep off; ward off; stop
挣	earn; struggle; break free
挣扎	struggle
挣钱	earn money; make money
挤	squeeze; crowd; press; push; crowded
挥	wave; wield; command; brandish; wipe
挥手	wave; waved; wave hand
挥汗如雨	drip with sweat; sweating profusely
挥金如土	spend money like water; throw money about
挥霍无度	squander; extravagant; spend recklessly
挨	next to; near; close; by turn
挨饿	go hungry; starve; starving
挪	move; shift; Norway
挪威	Norway; Norwegian
挫	defeat; frustrate; subdue; setback
振	shake; vibrate; rouse; flap
振动	vibration; vibrate
振幅	amplitude
挲	stroke; caress
挹	ladle; scoop
挺	straighten; quite; erect; stand; rather
挽	pull; draw; coil; hold; save
挽救	save; rescue
捂	cover; cover up; muffle
捅	poke; stab; expose
捆	tie; bundle; bind; truss
捉	catch; seize; capture; grasp
捉住	catch; seize
捋	stroke; smooth
捌	eight
捍	defend; guard
捎	bring; take; carry
捏	pinch; knead; hold; squeeze
捐	donate; contribute; give up; tax
捕	catch; arrest; seize; capture
捕快	constable; constables; policeman
捕捉	catch; capture
捕食	prey; predation
捕食者	predator; predators
捞	fish; scoop; dredge; gain
损	damage; harm; lose; decrease
损坏	damage
损失	loss; lose; losses; damage
损害	damage; harm; injury
捡	pick up; collect; gather; find
换	change; exchange; trade; replace; switch
换句话说	in other words
换衣服	change clothes
捣	pound; smash; beat; disturb
捧	hold; carry; flatter; cup
捩	twist; turn
据	according; occupy; seize; evidence; rely
据悉	reportedly; it is learned
据报道	according to reports; reportedly; it is reported
捱	suffer; endure; delay; drag
捶	beat; pound; thump; hammer
捶胸	beat breast; pound chest
捷	victory; quick; nimble; prompt
捷克	Czech Republic; Czech
捺	press; restrain; suppress
捻	twist; twirl; roll
掀	lift; raise; throw off
掀起	set off; launch; start; whip up
掂	weigh; heft
授	teach; award; confer; give
授权	authorize; authorization; authorized; license
授粉	pollination
掉	fall; drop; lose; turn; off; shed
掉下来	fall down; fall off
掉以轻心	lower one's guard; treat lightly; take lightly
掉泪	shed tears; weep; cry
掌	palm; hand; slap; hold; control
掌柜	shopkeeper; manager; innkeeper; boss
掌柜的	shopkeeper; manager; boss; husband
掌法	palm technique
掌门	head; leader; sect leader; chief
掌门人	head; leader; head of sect; chief
掏	take out; pull out; dig; draw out
掐	pinch; nip; strangle
排	row; line; arrange; platoon; discharge
排山倒海	topple mountains and overturn seas; overwhelming; sweeping
排忧解难	solve problems; relieve worries
排放	emissions; emission; discharge; emit
排球	volleyball
排长	platoon leader; platoon commander; lieutenant
掖	tuck; support; hold up
掘	dig
掘进	tunnelling; tunneling; drilling
掠	plunder; sweep past; skim; loot
探	explore; visit; search; lean; try
探头	pop head; crane; stick out head
探测器	probe; detector; detectors
掣	pull; tug; draw
接	receive; meet; connect; join; take; pick up
接二连三	one after another; in quick succession; repeatedly
接到	receive; get
接受	accept; receive; take
接口	interface; port; API
接待	receive; reception
接收	receive; take over; reception; received
接着	then; next; followed
接种	vaccination; vaccinate; inoculation
接见	receive; received; meet
接近	close to; near; approach
接连不断	continuously; in rapid succession; unbroken
控	control; accuse; charge
控制	control
控诉	denounce; accuse; condemn
推	push; pushed; shove; infer; postpone
推动	promote; push; drive; push forward; spur
推广	popularize; spread; promote; extend
推开	push open; push away
推翻	overthrow; topple; overthrown
推荐	recommend; recommendation
推行	pursue; carry out; introduce; push
推论	corollary; inference
推辞	decline; refuse; make excuses
推进	advance; push forward; promote
推迟	postpone; delay; put off
推销	promote; marketing; sell
掩	cover; hide; conceal; close; shut
掩盖	cover up; conceal
措	arrange; manage; measure; handle
措手不及	caught unprepared; taken by surprise; unawares
措施	measure; measures
掮	carry; shoulder
掳	capture; carry off
掷	throw; cast; fling; hurl
掸	brush; dust; whisk
掺	mix; mixed; adulterate
掾	clerk; official
揄	praise; ridicule
揉	rub; knead; rumple
揍	beat; hit; thrash; beat up
描	trace; depict; describe; draw
描述	describe; description
提	carry; lift; mention; raise; put forward
提供	provide; offer; supply
提出	put forward; propose; raise; proposed; present
提到	mention; refer to; mentioned
提前	in advance; ahead of time; early; ahead of schedule
提前完成	ahead of schedule; complete ahead
提单	bill of lading
提案	proposal; motion; proposals
提示	prompt; tip; hint; reminder
提起	mention; bring up; raise; lift
提醒	remind; warn; reminder
提问	ask; question
提高	improve; raise; increase; enhance
插	insert; stick; plant; put; thrust
插件	plug-in; plugin; plugins
插入	insert; inserted
插嘴	interrupt; cut in; broke in; butt in
插头	plug
插座	socket; outlet
插话	interrupt; cut in; broke in
揖	bow; salute; clasp hands
揠	pull up; uproot
握	hold; grip; grasp; clasp; shake
握住	hold; grasp
握手	shake hands; handshake; shook hands
揣	hide; put; estimate; surmise
揩	wipe; rub
揪	hold tight; seize; clutch; grab
揭	uncover; reveal; expose; lift; tear off
揭不开锅	have nothing to eat; have nothing in the pot
揭发	expose; disclose; exposed
揭竿而起	rise in rebellion; revolt; rise in revolt
揭露	expose; reveal; unmask; exposed
援	aid; help; rescue
援助	aid; assistance; help; assist
揶	tease; ridicule
揽	take; pull into; grasp; seize
揿	press; push
搀	support; help; mix; assist
搁	put; place; lay; put aside
搂	hug; embrace; hold; rake
搅	stir; disturb; mix; annoy
搏	fight; wrestle; struggle; beat; pulse
搏斗	fight; struggle; wrestle
搐	twitch; convulse
搓	rub; twist; roll
搔	scratch; scratching
搔首弄姿	stroke one's hair in coquetry; coquettish
搜	search; seek; collect
搜索	search; searching
搜索引擎	search engine; search engines
搜索结果	search results
搞	do; make; engage; work; get
搠	stab; thrust
搡	push; shove
搪	ward off; evade
搬	move; carry; remove; shift; transport
搭	put up; build; hang; join; travel by; lay
搭理	respond; pay attention; answer
携	carry; take; bring along
摁	press; push
摄	absorb; photograph; take in; shoot
摄像头	camera; webcam; cameras
摄氏	Celsius; centigrade
摄氏度	degrees Celsius; degrees centigrade
摆	put; place; swing; sway; set; wave
摆手	wave hand; waved; gesture
摇	shake; wave; rock; sway; shook
摇了摇头	shook head; shook
摇头	shake one's head; shake head; shook head; shaking head
摇摇头	shook head; shake head
摇晃	shake; sway; swing
摇滚	rock; rock and roll
摈	reject; discard
摊	stall; spread; stand; booth
摔	fall; throw; fell; break; stumble
摔倒	fall; fall down
摔跤	wrestling
摘	pick; pluck; take off; remove
摘要	abstract; summary
摞	pile; stack
摧	destroy; break; devastate
摧毁	destroy; smash; destroyed
摩	rub; stroke; touch
摩天大楼	skyscraper; skyscrapers
摩托车	motorcycle; motorcycles
摩擦	friction; rub
摩擦力	friction
摩洛哥	Morocco; Moroccan
摩纳哥	Monaco
摸	touch; feel; grope; stroke; felt
摹	copy; imitate; trace
撂	throw; put down; leave
撄	offend; provoke
撅	stick up; pout
撇	cast aside; abandon; curl; purse
撇嘴	curl lip; pout; twist mouth
撑	support; prop; pole; hold; maintain; pushed
撒	scatter; let go; sprinkle; spill
撒切尔	Thatcher
撒切尔夫人	Mrs Thatcher; Margaret Thatcher; Thatcher
撒哈拉	Sahara
撒哈拉沙漠	Sahara Desert; Sahara
撒谎	lie; tell a lie; lying; tell lies; lied
撕	tear; tore; rip
撙	save; economize
撞	bump; collide; hit; run into; strike
撤	withdraw; remove; retreat; take away
撤军	withdraw troops; withdrawal; troop withdrawal
撤出	withdraw; pull out; withdrawal
撤回	withdraw; withdrawal; revoke
撤退	retreat; withdraw; retreated; evacuation
撤销	revoke; cancel; rescind; undo
撩	lift; tease; provoke; hold up
撬	pry; force open
播	sow; broadcast; spread
播放	play; playback; broadcast
播放器	player
播种	sow; sowing; sow seeds; seed
播种面积	sown area; area sown
撮	pinch; gather; tuft; bring together
撰	write; compose
撵	drive out; chase; expel; throw out
撷	pick; pluck; gather
撸	rub; roll up
撼	shake; move
擀	roll
擂	beat; grind; arena
擅	be good; without permission; skilled
操	drill; operate; hold; exercise; speak; conduct
操作	operation; operate; operations
操作步骤	operating steps; steps
操作系统	operating system; operating systems
操场	playground
擎	hold up; lift; prop
擒	capture; seize; catch
擞	shake; vigorous
擢	promote; pull out
擦	wipe; rub; scrape; clean; brush; polish
攀	climb; scale; clamber
攀枝花	Panzhihua
攒	save; accumulate; gather; hoard
攘	seize; reject; repel
攥	grip; clutch; grasp
攫	seize; grab; snatch
攮	stab; thrust
支	support; branch; pay; prop; send away
支书	party secretary; branch secretary; Party branch secretary
支付	pay; payment; payments
支出	expenditure; expenses; spending
支吾	stammer; hem and haw; evasive; equivocate
支持	support; back; hold; supported; supports
支援	support; aid; assist; assistance
支气管	bronchial; bronchus
支气管炎	bronchitis
支流	tributary; tributaries
支票	check; cheque; checks
支部	branch; Party branch
支部书记	branch secretary
收	receive; collect; accept; harvest; put away
收件人	recipient; addressee
收入	income; revenue; earnings; revenues
收养	adopt; adoption
收到	receive; get
收割	harvest; reap; harvesting
收复	recover; recapture; recovered
收成	harvest; crop; crops
收拾	tidy; pack; clean up
收据	receipt; receipts
收敛	convergence; converge
收获	harvest; gain
收购	acquisition; acquire; purchase; takeover
收集	collect; gather
收音机	radio
攸	concern; You
改	change; correct; alter; revise; reform
改变	change; alter; transform
改善	improve; improvement; better
改天换地	transform heaven and earth; change the world; transform nature
改头换面	change the appearance only; dish up in new form
改正	correct
改进	improve; improvement; better
改造	transform; remould; reform; remold
改邪归正	give up evil ways; turn over a new leaf; reform
改革	reform; reforms
改革开放	reform and opening; reform and opening-up
攻	attack; assault; study; accuse
攻其不备	attack unprepared; take by surprise
攻击	attack; assault; attacks
攻势	offensive
攻打	attack; assault; assail
放	put; let go; release; set; free; place
放下	put down; lay down
放在	put; place
放声大哭	burst into loud sobs; wail; cry loudly
放声大笑	laugh loudly; burst out laughing; roar with laughter
放学	after school; finish school
放射性	radioactive; radioactivity
放开	let go; release
放弃	give up; abandon
放心	rest assured; feel relieved; don't worry; set mind at rest
放映队	film projection team
放松	relax
放疗	radiotherapy; radiation therapy
放过	let off; let go
政	politics; government; political; policy
政党	political party; political parties; party; parties
政务院	Government Administration Council
政协	CPPCC; political consultative conference
政变	coup; coup d'etat
政委	political commissar; commissar
政客	politician; politicians
政局	political situation
政府	government; administration; authorities
政府间	intergovernmental
政府首脑	head of government; heads of government
政权	regime; political power; state power
政治	politics; political
政治委员	political commissar
政治学	political science
政治家	statesman; politician; statesmen
政治局	Political Bureau; Politburo
政治局委员	Political Bureau member; Politburo member
政治工作	political work
政治挂帅	politics in command
政治犯	political prisoner; political prisoners
政治觉悟	political consciousness
政治运动	political movement; political campaign
政治部	political department
政界	political circles; politics
政策	policy; policies
故	reason; old; therefore; cause; incident; die
故乡	hometown; home; native place; homeland
故事	story
故宫	Palace Museum; Imperial Palace; Forbidden City
故弄玄虚	mystify; deliberately mystify; be mysterious
故意	deliberately; on purpose; intentionally; intentional
故障	fault; failure; malfunction; breakdown
故障排除	troubleshooting
效	effect; imitate; serve; result
效应	effect; effects
效果	effect; effects; result
效率	efficiency
敌	enemy; foe; match; resist; rival
敌人	enemy; enemies; foe
敌军	enemy troops; enemy; enemy forces
敌占区	enemy-occupied area; enemy-occupied areas
敌后	behind enemy lines; enemy rear
敌机	enemy plane; enemy planes; enemy aircraft
敏	quick; agile; sensitive; keen
救	save; rescue; help; relieve
救命	help; save one's life
救国救民	save the nation and the people; save the country
救护车	ambulance; ambulances
救援	rescue; relief; rescue efforts
救死扶伤	heal the wounded and rescue the dying; save lives
救济	relief; remedy
救灾	disaster relief; relief
敕	imperial edict; decree; imperial order
敖	roam; stroll
教	teach; religion; instruct; teaching; ask; make
教主	founder; leader; sect leader; master
教书	teach
教堂	church; cathedral; churches
教学	teaching; instruction
教学相长	teaching benefits teachers as well as students
教宗	Pope
教室	classroom; classrooms
教导员	political instructor; battalion instructor
教师	teacher; teachers
教授	professor; teach; professors
教材	textbook; teaching materials; textbooks
教条主义	dogmatism; dogmatist
教皇	Pope; papal
教科文组织	UNESCO
教程	tutorial; tutorials
教练	coach; coaches; manager
教育	education; educate; educational
教育部	Ministry of Education; education ministry
教育革命	revolution in education; educational revolution
敛	gather; collect; restrain
敝	my humble; shabby; worn; our
敞	open; spacious; wide
敢	dare; bold; courage; venture
散	scatter; disperse; break up; loose; scattered
散兵游勇	stragglers and disbanded soldiers; stragglers
散文	prose; essay; essays
散步	walk; take a walk; stroll
散热	heat dissipation; cooling
敦	honest; sincere; urge
敦促	urge; urges
敦煌	Dunhuang; Tunhuang
敬	respect; respectfully; offer; toast; honor
敬佩	admire; respect; esteem
敬而远之	keep at a respectful distance; stay at a respectful distance
数	number; count; several; figure
数值	value; numerical; values
数十	dozens
数千	thousands
数字	number; figure; digit; digital; figures
数字化	digital; digitization; digitalization
数学	mathematics; math; mathematical
数学家	mathematician; mathematicians
数据	data; figures
数据分析	data analysis
数据库	database; databases
数据结构	data structure; data structures
数百	hundreds
数目	number; amount; figure
数组	array; arrays
数落	scold; reproach; enumerate faults
数量	number; quantity; amount
敲	knock; beat; strike; tap
敲诈	extortion; blackmail
敲诈勒索	extort; blackmail; extortion; racketeering
敲锣打鼓	beat gongs and drums; beating drums and gongs
整	whole; entire; neat; exactly; full
整个	whole; entire; all
整党	Party consolidation; Party rectification
整夜	all night; whole night
整天	all day; whole day
整数	integer; integers
整理	arrange; sort out; tidy
整风	rectification; rectification movement
整风运动	rectification movement; rectification campaign
整齐	neat; tidy
敷	apply; spread; suffice
文	writing; language; literature; article; culture; civil
文件	file; document; files; documents
文件名	filename; file name
文件夹	folder; folders; directory
文凭	diploma; diplomas
文化	culture; cultural
文化交流	cultural exchange; cultural exchanges
文化大革命	Cultural Revolution
文化遗产	cultural heritage
文化部	Ministry of Culture; culture ministry
文字	writing; text; words
文学	literature; literary
文学家	writer; man of letters
文工团	art troupe; cultural troupe; ensemble
文本	text; texts
文档	document; documentation; documents
文汇报	Wenhui Bao; Wen Wei Po; Wen Hui Bao
文献	literature; documents
文盲	illiterate; illiteracy; illiterates
文章	article; essay
文艺	literature and art; art and literature
文艺复兴	Renaissance
文艺工作者	literary workers; writers and artists
文莱	Brunei
斋	study; fast; vegetarian; house
斋月	Ramadan
斌	refined; elegant
斐	striking; brilliant
斐济	Fiji
斑	spot; stain; speckled; mottled; streak
斓	multicolored
斗	fight; struggle; contest; dipper; peck; bucket
斗争	struggle; fight
料	expect; material; anticipate; stuff; guess
料事如神	foretell accurately; predict like a prophet
斜	slanting; oblique; slant; sidelong
斟	pour; fill; pour out
斡	mediate; turn
斤	catty; jin; pound; catties
斤斤计较	haggle; calculating; fuss over trifles; petty
斥	scold; rebuke; expel; denounce
斥责	rebuke; denounce; reprimand; scold; condemn
斧	axe; hatchet
斧头	axe; ax; hatchet
斧子	axe
斩	chop; cut; behead; cut off
斫	chop; hack; cut
断	break; cut; stop; judge; broken; absolutely
断交	sever diplomatic relations; break off relations
断层	fault; faults
断断续续	intermittent; off and on; disjointed; intermittently
断章取义	quote out of context; out of context; garble
斯	this; thus; such
斯大林	Stalin
斯大林格勒	Stalingrad
斯德哥尔摩	Stockholm
斯拉夫	Slavic; Slav
斯洛伐克	Slovakia; Slovak
斯诺	Edgar Snow; Snow
斯里兰卡	Sri Lanka
新	new; newly; fresh; recent
新中国	New China
新乡	Xinxiang
新产品	new products; new product
新冠	COVID-19; coronavirus
新冠疫情	COVID-19 pandemic; COVID-19; pandemic
新冠病毒	novel coronavirus; coronavirus; COVID-19
新冠肺炎	COVID-19
新加坡	Singapore
新华书店	Xinhua Bookstore; Hsinhua Bookstore
新华社	Xinhua; Xinhua News Agency; Hsinhua; NCNA
新华网	Xinhua; Xinhuanet
新华通讯社	Xinhua News Agency; Hsinhua News Agency
新四军	New Fourth Army
新奥尔良	New Orleans
新娘	bride
新年	New Year
新德里	New Delhi
新教	Protestant; Protestantism
新殖民主义	neo-colonialism
新民晚报	Xinmin Evening News
新生儿	newborn; neonatal; newborns
新疆	Xinjiang; Sinkiang
新社会	new society
新种	new species
新纪录	new record; new records
新能源	new energy; renewable energy
新西兰	New Zealand
新郎	groom; bridegroom
新闻	news; press
新闻发布会	press conference; news conference
新闻周刊	Newsweek
新闻处	press office; information office
新闻界	press; media; journalistic circles
新闻社	news agency; news service
新陈代谢	metabolism
新高潮	new high tide; new upsurge
新鲜	fresh; new
方	square; direction; just; method; side; prescription
方丈	abbot
方便	convenient; convenience
方兴未艾	in the ascendant; on the rise; unfolding
方向	direction; way
方向盘	steering wheel
方差	variance
方式	way; manner; mode
方形	square
方法	method; way; means; methods; approach
方程	equation; equations
方程式	equation; formula
方言	dialect; dialects
方针	policy; principle; guideline
方针政策	principles and policies; policies
方面	aspect; respect; side; field
施	give; bestow; carry out; apply; Shi
施密特	Schmidt
施工	construction
旁	side; beside; other; next
旁敲侧击	attack by innuendo; make oblique references; hint
旁若无人	as if no one else were present; self-assured; supercilious
旁边	beside; next to; side; nearby
旁门左道	heretical sect; heterodox; dishonest means
旃	banner; felt
旅	travel; brigade; journey; traveler; trip
旅大	Luda; Lushun-Dalian; Luta
旅客	passenger; traveler
旅游	travel; tourism; tour
旅程	journey; trip
旅行	travel; trip; journey
旅途	journey; trip
旅长	brigade commander
旅顺	Lushun; Port Arthur
旅馆	hotel; inn
旋	revolve; turn; soon; whirl
旋律	melody; melodies
旌	banner
旎	charming; enchanting
族	clan; race; tribe; nationality; ethnic
旖	charming; enchanting
旗	flag; banner; flags
旗帜	banner; flag; flags
旗袍	cheongsam; qipao; gown
无	no; without; nothing; not; none
无产阶级	proletariat; proletarian
无人	no one; unmanned; nobody
无人机	drone; drones; unmanned aircraft; unmanned aerial vehicle
无党派	non-party; without party affiliation; independent
无关	irrelevant
无情	heartless; ruthless; merciless
无效	invalid; void; ineffective
无数	countless; innumerable; numerous
无期徒刑	life imprisonment; life sentence
无机	inorganic
无穷	infinite; infinity
无线	wireless; radio
无线网络	wireless network; Wi-Fi
无聊	boring; bored; senseless; bore
无脊椎动物	invertebrate; invertebrates
无论	no matter; regardless; whatever; whether
无语	speechless; wordless; silent
无赖	rascal; scoundrel; rogue; villain
无锡	Wuxi; Wusih
无限	infinite; unlimited; infinitely
既	since; already; both; now that
既然	since; now that
日	day; sun; Japan; daily; date
日上三竿	sun high in the sky; late in the morning
日以继夜	day and night; round the clock
日元	yen; Japanese yen
日内瓦	Geneva
日内瓦会议	Geneva Conference
日内瓦协议	Geneva agreements; Geneva Accords
日军	Japanese troops; Japanese army; Japanese forces
日喀则	Shigatse; Xigaze
日复一日	day after day; day in day out
日夜兼程	travel day and night; day and night
日头	sun; day
日子	day; days; life; date
日报	daily; daily newspaper
日文	Japanese
日新月异	change with each passing day; fast changing; new every day
日月如梭	time flies; sun and moon move like shuttles
日期	date; dates
日本	Japan; Japanese
日本人	Japanese
日本海	Sea of Japan
日本鬼子	Japanese devils; Jap devils; Japs; Japanese
日理万机	busy with state affairs; attend to numerous affairs
日积月累	accumulate over a long period; day by day; gradually
日耳曼	Germanic; German
日落西山	sunset; sun sets behind the western hills; declining
日记	diary
日语	Japanese
日食	solar eclipse; eclipse
旦	dawn; day; daybreak; female role
旧	old; past; used; former; worn
旧中国	old China
旧社会	old society
旧金山	San Francisco
旨	purpose; decree; edict; aim
早	early; morning; long ago; soon; good morning
早上	morning; in the morning
早安	good morning
早晨	morning; early morning
早稻	early rice
早餐	breakfast
早饭	breakfast
旬	ten days; ten-day
旭	rising sun; dawn
旱	drought; dry; dry land
旱灾	drought
时	time; when; hour; hours; moment
时代	era; age; times
时代周刊	Time magazine; Time
时候	time; when; moment
时光	time; days
时刻	moment; time; always
时常	often; frequently
时期	period; time; era
时机	opportunity; right time; moment
时辰	hour; two-hour period; time
时间	time
旷	vast; open; neglect; spacious
旷日持久	protracted; prolonged; long-drawn-out
旺	flourishing; prosperous; vigorous
昀	sunlight; Yun
昂	raise; high; rise; soar; lift
昂贵	expensive; costly
昂首挺胸	head high; chin up; hold one's head high
昂首阔步	stride proudly; stride forward; head high
昆	elder brother; insect; Kun
昆仑山	Kunlun Mountains; Kunlun
昆明	Kunming
昆虫	insect; insects
昌	prosperous; flourishing; prosper
明	bright; clear; Ming; tomorrow; understand
明争暗斗	open strife and veiled struggle; open and secret rivalry
明亮	bright; light; shining
明代	Ming Dynasty; Ming
明天	tomorrow
明察秋毫	perceptive of the slightest; sharp-eyed
明年	next year
明报	Ming Pao
明日	tomorrow
明明白白	clear; clearly; obvious; plainly
明星	star
明显	obvious; clear; evident; apparent
明晚	tomorrow night
明月	bright moon; moon
明朝	Ming Dynasty; Ming
明白	understand; clear; know; realize
明目张胆	brazenly; flagrantly; openly; barefaced
明知故犯	knowingly violate; deliberately break; wilful
明知故问	ask while knowing the answer; ask a question knowing the answer
昏	dusk; faint; dark; dim; confused; lose consciousness
昏暗	dim; dark; dusky
昏迷	coma; unconscious
易	easy; change; exchange; Yi
昔	past; former; formerly
昙	clouds; epiphyllum
星	star; stars; planet
星云	nebula; nebulae
星光	starlight
星座	constellation; constellations
星星	star; stars
星期	week
星期一	Monday
星期三	Wednesday
星期二	Tuesday
星期五	Friday
星期六	Saturday
星期四	Thursday
星期天	Sunday
星期日	Sunday
星等	magnitude
星系	galaxy; galaxies
映	reflect; shine; reflected
春	spring; spring season; love; vitality
春天	spring; springtime
春季	spring
春播	spring sowing
春暖花开	warm spring; spring; flowers in bloom
春秋	Spring and Autumn
春秋战国	Spring and Autumn; Warring States
春耕	spring ploughing; spring plowing; spring farming
春节	Spring Festival; Chinese New Year
春风得意	flushed with success; riding high; proud of success
昧	dim; ignorant; hide; dark
昨	yesterday; last night; last
昨夜	last night
昨天	yesterday
昨日	yesterday
昨晚	last night; yesterday evening
昭	clear; evident; Zhao
是	is; be; are; was; yes
昱	Yu; bright
昵	intimate; close
昼	day; daytime; daylight
显	show; obvious; evident; display
显卡	graphics card
显得	look; seem; appear
显微镜	microscope; microscopy; microscopes
显然	obviously; apparently; clearly; evidently
显着	significant; significantly; remarkable
显着性	significance
显示	show; display; shows
显示器	monitor; display
晃	sway; shake; flash; dazzle
晋	Jin; Shanxi; promote
晋朝	Jin Dynasty; Tsin Dynasty
晌	noon; while; midday
晌午	noon; midday
晏	late; Yan; Yen
晒	sun; dry; bask; shine
晓	dawn; know; daybreak
晓得	know; be aware
晔	bright; Ye
晕	dizzy; faint; halo; swoon
晖	sunshine; sunlight
晚	evening; late; night; later
晚上	evening; night; at night; tonight
晚安	good night
晚报	evening news; evening newspaper
晚稻	late rice
晚辈	younger generation; junior; juniors
晚霞	sunset glow; sunset clouds; evening glow
晚餐	dinner; supper
晚饭	dinner; supper; evening meal
晤	meet; interview
晦	dark; obscure; gloomy; unlucky
晨	morning; dawn; daybreak
普	general; universal; common; Prussia
普京	Putin
普天之下	under heaven; all over the world; everywhere
普天同庆	whole nation rejoices; universal rejoicing
普通	ordinary; common
普通话	Mandarin; Putonghua; standard Chinese
普遍	widespread; universal; common
景	view; scene; scenery; situation; sight
景德镇	Jingdezhen
景色	scenery; view
景象	scene; sight
景颇族	Jingpo; Chingpo
晰	clear; distinct
晴	fine; sunny; clear
晴天霹雳	bolt from the blue; thunderbolt; out of the blue
晴空万里	clear and boundless sky; cloudless; clear sky
晶	crystal; bright; brilliant
晶体	crystal; crystals; crystalline
晶体管	transistor; transistors
智	wisdom; intelligence; wise
智利	Chile; Chilean
智慧	wisdom; intelligence
智能手机	smartphone; smartphones
晾	dry; air
暂	temporary; temporarily; for now; briefly
暂停	pause; suspend
暂时	temporarily; temporary; for now
暄	warm; greetings
暇	leisure; free time; spare time
暑	summer; heat; hot
暖	warm; warmth; heat
暖和	warm; nice and warm
暗	dark; dim; secret; hidden; secretly; shade
暗器	hidden weapon; hidden weapons; secret weapon
暗杀	assassinate; assassination; assassinated
暗送秋波	make eyes at; amorous glances; flirt
暧	ambiguous; dim
暨	and; as well
暮	dusk; evening; sunset; late
暴	violent; cruel; sudden; savage; fierce; riot
暴乱	riot; rebellion; riots
暴动	riot; insurrection; uprising
暴怒	fury; rage; violent rage
暴跳如雷	fly into a rage; furious; stamp with fury
暴雨	rainstorm; torrential rain; downpour; heavy rain; storm
暴风雨	storm
暴风雪	snowstorm; blizzard
暹	Siam; sunrise
暾	rising sun; sunrise
曙	dawn; daybreak
曛	twilight; dusk
曝	expose; exposed; sun; exposure
曦	sunlight; dawn
曰	say; said; call; called
曲	bend; song; tune; music; crooked
曲折离奇	bizarre; complicated; intriguing
曲棍球	hockey
曲线	curve; curves
曲阜	Qufu
曳	drag; haul; tow
更	more; even; change; watch; still; further
更加	more; even more; further
更多	more
更新	update; updates; updated; renew
曹	Cao; people
曹操	Cao Cao; Tsao Tsao
曼	graceful; long; Mann
曼哈顿	Manhattan
曼彻斯特	Manchester
曼德拉	Mandela; Nelson Mandela
曼谷	Bangkok
曾	once; ever; had; before; great-grand; already; Zeng
曾任	served as; formerly
曾国藩	Zeng Guofan; Tseng Kuo-fan
曾经	once; ever; used to
替	for; replace; on behalf
替换	replace; replacement
最	most; best; least; very
最初	first; initially; original; at first
最后	finally; last; in the end; at last
最多	at most; most
最大值	maximum; maximum value
最小值	minimum; minimum value
最少	at least; least
最终	finally; final; ultimately; eventually
最近	recently; lately; nearest; recent
最高指示	supreme instruction; latest instruction
最高法院	Supreme Court
月	month; moon; moonlight; months
月亮	moon; moonlight
月份	month
月光	moonlight
月底	month end; end
月球	moon; lunar
月经	menstruation; menstrual; period
月色	moonlight
月食	lunar eclipse
月饼	mooncake; moon cakes
有	have; has; there is; had; some
有些	some; somewhat
有人	someone; somebody; some people
有关	related; concerning; about
有利	favorable; advantageous
有名	famous; well-known
有意思	interesting; fun
有效	effective; valid
有效期	validity period; term; validity; expiration date
有时	sometimes; at times
有时候	sometimes; at times
有期徒刑	imprisonment; fixed-term imprisonment
有机	organic
有机物	organic matter; organic compounds
有权	have the right; entitled; shall be entitled
有毒	toxic; poisonous
有点	a bit; a little; somewhat
有点儿	a bit; a little; somewhat
有用	useful
有的	some
有趣	interesting; funny; amusing
有钱	rich; wealthy
有限公司	limited company; co ltd; limited
朋	friend; friends
朋友	friend; friends
朋比为奸	conspire; act in collusion; gang up
服	clothes; obey; serve; take; convinced; dress
服从	obey
服务	service; serve; services
服务业	service industry; services
服务员	waiter; waitress; attendant
服务器	server; servers
服役	serve; military service; service
服用	take; taking; administered
服装	clothing; costume; dress
朔	north; new moon; first day
朕	I; we
朗	bright; clear; light; loud
朗读	read aloud
望	look; gaze; hope; expect; watch
望着	look at; gaze at
望远镜	telescope; telescopes
朝	dynasty; court; toward; facing; imperial court
朝中	at court; court
朝中社	KCNA; Korean Central News
朝代	dynasty; dynasties
朝廷	court; imperial court; the throne
朝日新闻	Asahi Shimbun
朝着	toward; towards
朝阳	morning sun; rising sun
朝霞	rosy dawn; dawn glow; morning glow
朝鲜	Korea; North Korea; DPRK; Korean
朝鲜人	Korean; Koreans
朝鲜战争	Korean War
朝鲜族	Korean nationality; ethnic Korean; Korean
朝鲜语	Korean
期	period; expect; time; term; date
期刊	journal; journals; periodical
期待	look forward to; expect; expectation
期望	expect; hope; expectation
期期艾艾	stammer; stutter
期权	options; option
期货	futures
期间	period; during; time
期限	time limit; term; period; deadline
朦	dim; hazy
朦朦胧胧	hazy; dim; dimly; vague
木	wood; tree; wooden; timber
木头	wood
木星	Jupiter
木材	wood; timber
木棍	stick; cudgel; club; wooden stick
未	not; not yet; never; have not
未必	not necessarily; may not
未来	future; coming
末	end; powder; last; final
本	book; this; root; origin; basis; original
本协议	this agreement
本合同	this contract; this agreement
本周	this week
本地	local
本拉登	bin Laden
本文	this paper; this article
本月	this month
本条例	these regulations
本来	originally; at first; should have
本来面目	true colors; true features; true face
本法	this law
本溪	Benxi; Penki; Penhsi
本研究	this study; present study
本科	undergraduate; bachelor's degree
本金	principal
札	letter; note
术	art; skill; technique; method; magic
朱	red; vermilion; Zhu; Chu
朱元璋	Zhu Yuanzhang; Chu Yuan-chang
朱德	Zhu De; Chu Teh
朱镕基	Zhu Rongji
朴	simple; plain; Park
朴正熙	Park Chung-hee
朵	flower; cloud; blossom; earlobe
机	machine; chance; opportunity; plane; engine
机会	chance; opportunity
机会主义	opportunism; opportunist
机关	organ; authorities; agency
机关枪	machine gun; machine guns
机制	mechanism; mechanisms
机动车	motor vehicle; motor vehicles
机器	machine; machinery; machines
机器人	robot; robots; robotics
机器制造	machine building
机器学习	machine learning
机场	airport; airfield; airports
机床	machine tool; machine tools
机床厂	machine tool plant; machine tool works
机构	institution; agency; organization; body
机枪	machine gun; machine guns; machine-gun
机械	machinery; mechanical; machine
机械化	mechanization; mechanized
机械厂	machinery plant; machine works
机械工业	machine-building industry; machinery industry
机灵	clever; smart; quick-witted
机理	mechanism
机票	ticket; air ticket
机车	locomotive; locomotives; engine
朽	rotten; decayed; senile
杀	kill; killed; murder; slay; fight
杀一儆百	execute one as a warning to a hundred; make an example
杀人	kill; murder; killing
杀人放火	murder and arson; kill and burn; kill and set fire
杀头	behead; execute; beheaded; lose head
杀害	murder; kill; murdered
杀手	killer; assassin
杀死	kill; killed; slay
杀气腾腾	murderous-looking; full of bellicosity; murderous
杀虫剂	insecticide; pesticide; insecticides
杀身成仁	die to achieve virtue; die a martyr
杀鸡取卵	kill the goose that lays the golden eggs
杂	mixed; miscellaneous; mix; various
杂交水稻	hybrid rice
杂志	magazine; journal; magazines
杂草	weeds; weed
权	power; right; authority; rights
权利	right; rights
权利要求	claim; claims
权力	power; powers; authority
权宜之计	expedient; makeshift; stopgap
权益	rights and interests; rights; equity
权限	authority; permissions; permission; competence
杆	pole; rod; shaft; staff; stick
杉	fir; cedar
李	plum; Li
李先念	Li Xiannian; Li Hsien-nien
李光耀	Lee Kuan Yew
李克强	Li Keqiang
李大钊	Li Dazhao; Li Ta-chao
李宗仁	Li Zongren; Li Tsung-jen
李富春	Li Fuchun; Li Fu-chun
李承晚	Syngman Rhee
李登辉	Lee Teng-hui
李自成	Li Zicheng; Li Tzu-cheng
李鸿章	Li Hongzhang; Li Hung-chang
李鹏	Li Peng
杏	apricot; almond
材	material; timber; talent; wood; stuff
材料	material; materials
村	village; hamlet; rustic
村口	village entrance; entrance to village; edge of village
村子	village
村庄	village; villages; hamlet
村民	villager; villagers
村里	village; in the village
村长	village head; village chief
杖	stick; staff; cane; rod
杜	stop; prevent; Du
杜勒斯	Dulles
杜鲁门	Truman
杜鹃	cuckoo; azalea
杞	wolfberry; Qi
杞人忧天	unnecessary anxiety; groundless fears
束	bundle; bind; bunch; tie
杠	bar; pole; thick stick
杠杆	lever; leverage
条	strip; article; item; slip; twig
条件	condition; conditions; terms
条例	regulations; regulation; rules; ordinance
条款	clause; article; provisions; terms; provision
条约	treaty; treaties
来	come; arrive; since; coming; bring; next
来不及	too late; no time
来世	next life; afterlife; next world
来临	come; approach; arrival
来之不易	hard-earned; hard-won; not easily come by
来信	letter; letters
来到	come to; arrive; come
来去自由	free to come and go; come and go freely
来往	contact; come and go; dealings
来得及	still time; in time
来日方长	there will be ample time; there will be time; long future
来来往往	coming and going; to and fro; back and forth
来稿	contribution; contributions
来自	come from; from
来路不明	of questionable origin; of unknown origin; unidentified
来龙去脉	origin and development; ins and outs; whole story
杨	poplar; Yang; willow
杨尚昆	Yang Shangkun
杨树	poplar; poplars
杨洁篪	Yang Jiechi
杭	Hangzhou
杭州	Hangzhou; Hangchow
杯	cup; glass; trophy; drink
杯子	cup; glass
杰	outstanding; hero; heroic
杰出	outstanding; distinguished
杰斐逊	Jefferson
杳	distant; no trace
杼	shuttle; loom
松	pine; loose; relax; let go; loosen
松树	pine; pine tree; pines
松花江	Songhua River; Sungari
松鼠	squirrel
板	board; plank; plate; stiff; slab
板凳	bench; stool
板块	plate; plates; sector
板球	cricket
板门店	Panmunjom
极	extremely; extreme; very; pole; utmost
极为	extremely; very
极其	extremely; exceedingly
极地	polar
极端主义	extremism; extremist
极端分子	extremists; extremist
极限	limit; limits
构	construct; form; compose; structure
构成	constitute; form; make up; composition
枉	in vain; wrong; unjust
析	analyze; divide; separate
枕	pillow; rest
枕头	pillow
林	forest; woods; grove; Lin; circles
林业	forestry
林业部	forestry ministry
林伯渠	Lin Boqu; Lin Po-chu
林则徐	Lin Zexu; Lin Tse-hsu
林彪	Lin Biao; Lin Piao
林肯	Lincoln; Abraham Lincoln
枚	piece; coin; medal
果	fruit; result; really; indeed; sure enough
果园	orchard
果实	fruit; fruits
果汁	juice; fruit juice
果然	sure enough; as expected; indeed
枝	branch; twig; branches; stick
枢	pivot; hub; center
枢纽	hub; pivot; key
枣	date; jujube; dates
枣子	dates; jujubes
枣树	date tree; jujube tree; date trees
枪	gun; rifle; spear; shot
枪决	execute by shooting; shot
枪击	shooting; shootings
枪击案	shooting; shooting incident
枪声	gunshots; gunfire; shots; sound of gunfire
枪毙	shoot; execute; executed; shot
枪炮	guns; rifles and cannons; firearms
枫	maple
枭	owl; fierce; ruthless
枯	withered; dry; dried up; dull
枳	trifoliate orange; thorn
架	frame; shelf; put up; fight; rack; support
枷	cangue; yoke; shackles
柄	handle; stem; hilt; power
柏	cypress; cedar
柏林	Berlin
柏林墙	Berlin Wall
柏树	cypress; cypresses
某	certain; some; one
某个	some; a certain
某些	some; certain
某人	someone; somebody
柑	orange; tangerine
柒	seven; seventh
染	dye; infect; catch; stained
染色体	chromosome; chromosomes
柔	soft; gentle; tender; supple
柔和	soft; gentle
柔声	gently; softly; tenderly
柔软	soft
柔道	judo
柙	cage; pen
柚	pomelo; grapefruit; teak
柜	cabinet; cupboard; counter; chest
柜子	cabinet; cupboard; chest
柝	watchman's clapper; clapper
柞	oak; oak tree
柠	lemon; lemons
柠檬	lemon
查	check; examine; investigate; look up; search
查找	find; search; look up
查询	query; inquiry; search
查韦斯	Chavez
柩	coffin
柬	card; letter; Cambodia
柬埔寨	Cambodia; Cambodian; Kampuchea
柯	branch; stalk; Ke
柯尔克孜族	Kirgiz; Kyrgyz
柯西金	Kosygin
柱	pillar; post; column
柱子	pillar; post; column
柳	willow; Liu
柳州	Liuzhou; Liuchow
柳暗花明	willows shade and flowers bloom; new vista; silver lining
柳树	willow; willow tree; willows
柴	firewood; wood; fuel
柴房	woodshed; firewood shed
柴油	diesel
柴火	firewood
柿	persimmon; tomato
柿子	persimmon; persimmons
栀	gardenia; Cape jasmine
栅	fence; railing; bars
标	mark; sign; label; target; bid; standard
标兵	pacesetter; pacesetters; model
标准	standard; standards; criteria; criterion
标准化	standardization; standardized
标准差	standard deviation
标新立异	original; do something unconventional; novelty
标本	specimen; specimens
标签	label; tag; tab; labels
标致	beautiful; handsome; pretty
标语	slogan; poster; slogans
栈	inn; warehouse; plank road
栉	comb; combed
栋	ridgepole; building; beam
栏	fence; railing; column; pen
树	tree; trees; establish; set up
树上	in the tree; on the tree
树下	under the tree; beneath tree
树叶	leaf; leaves
树干	trunk; tree trunk
树木	tree; trees
树林	woods; grove; forest
树枝	branch; branches; twig
树根	root
树脂	resin; resins
树荫	shade; shade of a tree
栓	bolt; plug; stopper
栖	perch; dwell; roost; rest
栖息	inhabit; live; perch
栖息地	habitat; habitats
栗	chestnut; tremble; shudder
校	school; proofread; college; officer
校园	campus
校长	principal; headmaster; president
栩	vivid; lifelike
株	trunk; tree; plant
株洲	Zhuzhou
样	kind; appearance; way; like; sample
样品	sample; samples
样子	appearance; look; manner; way
样本	sample; samples; specimen
样板戏	model opera; model revolutionary opera; revolutionary model
核	nuclear; nucleus; stone; check; core
核不扩散	nuclear nonproliferation; non-proliferation
核反应	nuclear reaction
核弹头	nuclear warhead; nuclear warheads
核战争	nuclear war
核扩散	nuclear proliferation
核武器	nuclear weapons; nuclear weapon; nuclear arms
核潜艇	nuclear submarine
核电	nuclear power
核电站	nuclear power plant; nuclear power station
核磁共振	MRI; nuclear magnetic resonance
核聚变	nuclear fusion; fusion
核能	nuclear energy; nuclear power
核裁军	nuclear disarmament
核裂变	nuclear fission; fission
核讹诈	nuclear blackmail
核试验	nuclear test; nuclear tests
核酸	nucleic acid; nucleic acids
根	root; base; origin; foot; thoroughly
根据	according to; based on; basis; under; pursuant to
根据地	base area; base areas; base
根本	at all; simply; fundamental; basic
根深叶茂	deep-rooted and flourishing; well established
根深蒂固	deep-rooted; deep-seated; ingrained; inveterate
根系	root system; roots
格	pattern; square; standard; style; check; lattice
格外	especially; particularly; extraordinarily
格式	format; formats
格瓦拉	Guevara; Che Guevara
格鲁吉亚	Georgia; Georgian
栽	plant; grow; fall; tumble
桀	Jie; cruel
桂	cassia; laurel; cinnamon; osmanthus; Guangxi
桂林	Guilin; Kweilin
桂花	osmanthus; cassia; cassia blossom
桃	peach; peaches
桃子	peach; peaches
桃花	peach blossom; peach blossoms
桅	mast; masts
框	frame; rim; door frame
框架	framework; frame
案	case; table; desk; plan; proposal; file
案例	case; cases; case study
案例研究	case study
桌	table; desk; tables
桌上	table; on the table
桌子	table; desk
桌面	desktop
桎	shackles; fetters
桐	tung; parasol tree; paulownia
桑	mulberry; Sang
桑树	mulberry tree; mulberry
桓	Huan
桔	orange; tangerine
桢	Zhen; pillar
档	file; grade; shelf; archives
桥	bridge; bridges
桥梁	bridge; bridges
桦	birch
桨	oar; paddle
桩	stake; pile; post
桶	bucket; barrel; pail
梁	beam; ridge; bridge; Liang
梁启超	Liang Qichao; Liang Chi-chao
梅	plum; plum blossom; Mei
梅德韦杰夫	Medvedev
梅毒	syphilis
梅花	plum blossom; plum blossoms
梆	clapper; watchman's clapper
梓	catalpa; Zi
梗	stalk; stem; obstruct; block; straighten
梢	tip; end; top
梦	dream; dreams; dreamed; dreaming
梦想	dream
梧	parasol tree; plane tree
梧桐	wutong; parasol tree; plane tree
梨	pear
梨子	pear
梭	shuttle; shuttles
梯	ladder; stairs; elevator
梯子	ladder
梯田	terraced fields; terraced field; terraces
械	weapon; machinery; tool
梳	comb; brush
梳子	comb
梵	Buddhist; Sanskrit; Brahman
梵文	Sanskrit
梵蒂冈	Vatican
检	check; inspect; examine
检察官	prosecutor; procurator; prosecutors
检察长	chief procurator; attorney general; prosecutor general
检察院	procuratorate; prosecutor's office
检查	check; examine; inspect; examination; inspection
检查团	inspection team; inspection group
检测	detection; detect; testing; test
检疫	quarantine
检验	test; inspection; examine
棉	cotton; padded
棉布	cotton cloth
棉纱	cotton yarn
棉纺厂	cotton mill; cotton textile mill
棉花	cotton
棉衣	padded clothes; cotton-padded clothes
棉袄	padded jacket; cotton-padded jacket; quilted jacket
棉裤	padded trousers; quilted pants
棋	chess; game
棍	stick; club; staff; cudgel; rod
棍子	stick; club; rod; staff
棍棒	club; cudgel; staves
棒	stick; club; great; bat; cudgel; staff
棒子	corn; maize; stick; club
棒球	baseball
棕	palm; brown
棕色	brown
棘	thorn; bramble
棚	shed; shack; awning
棠	crab apple; crabapple
森	forest; dark; woods; gloomy
森林	forest; forests
森林砍伐	deforestation
棱	edge; ridge; corner
棵	tree; plant; head
棹	oar; row
棺	coffin
椅	chair; chairs
椅子	chair; chairs
植	plant; grow; vegetation
植树造林	afforestation; tree planting
植物	plant; plants
椎	vertebra; spine
椒	pepper; chili
椭	ellipse; oval
椭圆	ellipse; elliptical
椰	coconut; coconuts; palm
椽	rafter; rafters
椿	tree of heaven; toon
楂	hawthorn; haw
楔	wedge; wedges
楚	clear; Chu; pain; suffering
楞	stare; foolish
楠	cedar; nanmu
楷	model; regular script
楹	pillar; column
楼	building; floor; tower; story; storied building; upstairs
楼上	upstairs
楼下	downstairs
楼房	building
楼梯	stairs; staircase; stairway
概	general; generally; approximate; manner
概念	concept; concepts; notion
概率	probability; probabilities
榄	olive
榆	elm; elms
榆树	elm; elm tree
榈	palm
榔	hammer; betel
榕	banyan; banyan tree
榛	hazel; hazelnut
榜	list; roll; notice; ranking
榨	squeeze; press; extract
榫	tenon; mortise
榭	pavilion; terrace; kiosk
榴	pomegranate
榷	discuss; tax
榻	couch; bed
槁	withered; dry
槌	mallet; beater; drumstick
槐	locust tree; scholartree
槐树	locust tree; scholar tree; pagoda tree
槛	threshold; railing
槽	trough; groove; manger; slot
樊	fence; cage; Fan
樟	camphor; camphor tree
模	model; pattern; mold; imitate
模仿	imitate; imitation
模块	module; modules
模型	model; models
模式	mode; model; pattern
模式标本	type specimen
模拟	simulation; simulate; analog
模板	template; templates
模样	appearance; look; looks; manner
模糊	vague; blurred; dim
模范	model; example; exemplary
横	horizontal; across; crosswise; harsh; perverse
横七竖八	in disorder; at sixes and sevens; helter-skelter
横冲直撞	push around; rampage; charge about; run amok
横征暴敛	extort excessive taxes; levy exorbitant taxes
横滨	Yokohama
横眉怒目	glare; frown angrily; dart fierce looks
横行霸道	ride roughshod; play the tyrant; tyrannize; domineer
樱	cherry; cherries
樱桃	cherry
樵	firewood; woodcutter
樽	goblet; cup; wine vessel
樾	shade; Yue
橄	olive
橄榄球	rugby; football
橇	sled; sledge
橐	sack; bag
橘	orange; tangerine
橘子	orange; tangerine; oranges
橙	orange
橙子	orange
橙色	orange
橡	oak; rubber
橡胶	rubber
橱	cabinet; wardrobe; closet; cupboard
橹	scull; oar
檀	sandalwood; Tan
檄	proclamation; denunciation
檐	eaves; brim
檩	purlin
檬	lemon; lemons
欠	owe; lack; debt; owed
欠身	half rise; bow slightly; rose slightly
次	time; next; second; times; order; inferior
次品	substandard products; defective goods
次日	next day; following day; next morning
次要	secondary; minor
欢	joyous; happy; merry; glad; joy
欢乐	joy; happy; merry; merriment; gaiety; joyous
欢呼雀跃	shout and jump for joy; cheer; jump with joy
欢喜	joy; delighted; happy; pleased
欢声笑语	laughter and cheers; happy laughter
欢天喜地	wild with joy; overjoyed; jubilant; with great joy
欢欣鼓舞	elated; inspired; filled with joy; jubilant
欢迎	welcome; greet; welcomes; welcomed
欢送	send off; send-off
欣	happy; glad; joyful
欣赏	enjoy; appreciate
欧	Europe; European; Ou
欧佩克	OPEC
欧元	euro; euros
欧元区	eurozone; euro area
欧共体	European Community
欧姆	ohm; ohms
欧洲	Europe; European
欧洲委员会	European Commission; Council of Europe
欧洲联盟	European Union
欧洲议会	European Parliament
欧盟	European Union; EU
欲	desire; want; wish; lust; about to
欷	sob; sigh
欺	deceive; bully; cheat; insult
欺上瞒下	deceive superiors and subordinates; deceive
欺诈	fraud; deception; fraudulent
欺软怕硬	bully the weak and fear the strong; bully
欺骗	cheat; deceive
款	money; fund; sum; clause; entertain
歃	smear; oath
歆	admire; envy
歇	rest; stop
歉	apology; sorry; apologize
歉收	crop failure; poor harvest
歌	song; sing; singing
歌剧	opera; operas
歌手	singer; singers
歌曲	song; songs
歌词	lyrics
歌颂	praise; sing praises; extol; eulogize
止	stop; halt; cease; only
止痛药	painkiller; painkillers
正	just; right; upright; main; positive; straight
正义	justice
正在	now; currently
正好	just right; happen to; exactly; just
正如	just as; as
正常	normal; normally
正当	just when; legitimate; proper
正态分布	normal distribution
正房	main house; principal rooms; wife
正方形	square
正是	exactly; precisely; it was
正确	correct; right
此	this; these; here; now; thus
此刻	at this moment; now; this moment
此后	after that; since then; thereafter
此外	in addition; besides; moreover; furthermore
此时	at this time; now; at this moment; then; by now
此起彼伏	rise one after another; rise and fall; one after another
步	step; pace; walk; foot; stage
步兵	infantry; foot soldiers; infantryman
步枪	rifle; rifles
步步为营	consolidate at every step; cautiously; step by step
步骤	step; steps
武	military; martial; Wu; valiant
武则天	Wu Zetian; Empress Wu
武功	martial arts; kung fu; skill; martial skill
武器	weapon; arms; weapons
武官	military attache
武工队	armed working team
武昌	Wuchang
武术	martial arts; wushu
武林	martial world; martial arts circles; martial arts fraternity
武汉	Wuhan
武艺	martial arts; fighting skill; skill
武装	armed; arms; arm
武装侵略	armed aggression
武装力量	armed forces
武装干涉	armed intervention
武装斗争	armed struggle
武装起义	armed uprising; armed insurrection
武装部队	armed forces
武警	armed police
武钢	Wuhan Steel; Wuhan Iron
歧	different; branch; fork
歧视	discrimination; discriminate; discriminatory
歪	crooked; askew; slanting; tilt
歹	bad; evil; vicious
死	die; dead; death; died
死亡	death; die; dead; deaths
死亡人数	death toll; number of deaths
死亡率	mortality; mortality rate; death rate
死刑	death penalty; capital punishment; death sentence
死去	die; dead
死者	dead; deceased; victim
歼	annihilate; wipe out; destroy
歼灭	annihilate; wipe out; annihilated
殁	die; died; dead
殃	disaster; calamity; misfortune
殄	exterminate; waste
殆	danger; almost; nearly
殇	die young; untimely death
殉	die for; sacrifice; buried alive
殊	different; special; very; particular
残	cruel; remnant; incomplete; injure; damage; remaining
残忍	cruel; brutal; ruthless
残疾	disability; disabled; disabilities
残疾人	persons with disabilities; disabled; disabled people
残酷	cruel; brutal; ruthless
殍	starved; starving
殒	perish; die
殓	coffin; encoffin; dress
殖	breed; multiply; colony
殖民主义	colonialism; colonialist
殖民主义者	colonialists; colonialist
殖民地	colony; colonies; colonial
殡	funeral; burial; coffin
殴	beat; hit; assault
段	section; paragraph; part; piece; passage
殷	Yin; rich; earnest; eager
殿	hall; palace; temple
毁	destroy; ruin; damage; defame
毁于一旦	destroyed in a moment; ruined overnight
毁灭	destroy; destruction
毅	resolute; firm; perseverance
毋	do not; not; no
母	mother; female; maternal
母亲	mother; Mom
母公司	parent company
母牛	cow
母鸡	hen; hens
每	every; each; per; whenever
每个	every; each
每人	everyone; each person
每周	every week; weekly
每天	every day; daily; each day
每年	every year; annual; each year
每日	daily; every day
每日新闻	Mainichi Shimbun
每月	every month; monthly
每次	every time; each time; whenever
毒	poison; drug; poisonous; cruel; toxic; venom
毒品	drugs; narcotics
毒性	toxicity; toxic
毒药	poison
毒蛇	viper; poisonous snake; venomous snake
毓	Yu; nurture
比	than; compare; ratio; compete; like; compared
比例	proportion; ratio; scale
比利时	Belgium; Belgian
比勒陀利亚	Pretoria
比如	for example; such as; for instance
比方	for example; analogy
比武	contest; martial contest; tournament; duel
比比皆是	everywhere; abound; can be found everywhere
比特	bit; bits
比特币	bitcoin
比率	ratio; rate
比赛	match; game; competition; race; contest
比较	compare; comparison; relatively; rather; quite; comparative
毕	finish; complete; finished; end; over
毕业	graduate; graduation; graduated
毕业于	graduated from
毕业生	graduate; graduates
毕竟	after all
毗	adjoin; adjacent
毙	die; kill; shoot; killed
毛	hair; fur; feather; wool; Mao; dime
毛主席	Chairman Mao
毛主席着作	Chairman Mao's works; Chairman Mao's writings
毛主席语录	quotations from Chairman
毛利	gross profit; gross margin
毛巾	towel
毛手毛脚	careless; clumsy; slapdash
毛泽东	Mao Zedong; Mao Tse-tung; Mao
毛泽东思想	Mao Zedong Thought; Mao Tse-tung Thought; Mao Tse-tung's thought
毛病	fault; problem
毛笔	brush; writing brush
毛衣	sweater
毛遂自荐	volunteer one's services; volunteer; recommend oneself
毛里塔尼亚	Mauritania
毛里求斯	Mauritius
毛驴	donkey; donkeys
毛骨悚然	hair stands on end; creepy; horrified; blood run cold
毡	felt; rug
毫	hair; fine; brush; slightest; least
毫不在乎	not care at all; don't mind; not give a damn
毫不客气	bluntly; without ceremony; rudely
毫不犹豫	without hesitation; unhesitatingly; without the least hesitation
毫不留情	show no mercy; ruthlessly; mercilessly
毫不相干	irrelevant; have nothing to do with; unrelated
毫克	mg; milligrams; milligram
毫升	ml; milliliters; millilitres
毫无二致	without any difference; identical
毫无办法	helpless; no way out; can do nothing
毫无意义	meaningless; pointless; make no sense
毫无疑问	no doubt; undoubtedly; without doubt; beyond question
毫无道理	utterly unjustified; unreasonable; without reason
毫秒	milliseconds; ms; millisecond
毫米	millimeter; millimeters; mm; millimetres
毯	blanket; carpet; rug
毯子	blanket; rug
毽	shuttlecock
氏	clan; family; surname; nee
民	people; civilian; folk; citizen
民不聊生	people live in misery; people have no means of livelihood
民主党	Democratic Party; Democrats
民主党人	Democrat; Democrats
民主党派	democratic parties
民主共和国	democratic republic
民主德国	German Democratic Republic; East Germany
民主集中制	democratic centralism
民事	civil
民兵	militia; militiaman; militiamen
民兵营	militia battalion
民兵连	militia company
民办	run by people; locally run; private
民国	Republic of China; Republican
民富国强	people rich and country strong; prosperous
民政部	civil affairs ministry; Civil Affairs
民族	nation; ethnic group; people; nationality; national; ethnic
民族主义	nationalism; nationalist
民族主义者	nationalist; nationalists
民族团结	national unity; ethnic unity; unity of nationalities
民族自治	national autonomy; regional autonomy
民族解放	national liberation
民族资本家	national capitalists
民法	civil law; civil code
民粹主义	populism; populist
民脂民膏	wealth of the people; people's blood and sweat
民航	civil aviation
民营企业	private enterprises; private companies
民进党	DPP; Democratic Progressive Party
氓	hooligan; people; rogue
气	air; gas; breath; anger; spirit; angry
气体	gas; gases; gaseous
气候	climate; climatic
气候变化	climate change
气势汹汹	fierce; aggressive; overbearing; truculently
气势磅礴	of great momentum; powerful; majestic
气吞山河	imbued with a spirit that can conquer mountains and rivers; daring
气味	smell; odor; scent
气味相投	congenial; birds of a feather; like-minded
气喘吁吁	panting; breathless; puffing; out of breath; gasping
气壮山河	full of power and grandeur; magnificent
气急败坏	flustered and exasperated; utterly discomfited; frantic
气息	breath; smell
气恼	angry; annoyed; vexed
气愤	indignant; angry; furious
气温	temperature; temperatures; air temperature
气球	balloon
气管	trachea; windpipe
气缸	cylinder; cylinders
气色	complexion; color; look
气象	meteorological; weather; meteorology
气象万千	majestic; spectacular; ever-changing
氖	neon; Ne
氛	atmosphere; air
氢	hydrogen; H
氢弹	hydrogen bomb; H-bomb
氢气	hydrogen
氢氧化钠	sodium hydroxide
氤	misty; dense
氦	helium
氦气	helium
氧	oxygen; O2
氧化	oxidation; oxidize; oxidized
氧化物	oxide; oxides
氧气	oxygen
氨	ammonia; amino
氨基酸	amino acid; amino acids
氮	nitrogen
氮气	nitrogen
氯	chlorine
氯化钠	sodium chloride
氯气	chlorine
氰	cyanide; cyanogen
氲	misty; enshrouding
水	water; river; liquid
水中	in water; water
水井	well
水利	water conservancy; irrigation works
水利化	irrigation; water conservancy
水利工程	water conservancy project; irrigation project
水利部	water conservancy ministry; water resources ministry
水土流失	soil erosion
水塘	pond; pool
水平	level; standard; levels
水库	reservoir; reservoirs
水星	Mercury
水果	fruit
水桶	bucket; pail
水泥	cement
水泥厂	cement plant; cement factory
水泵	pump; water pump
水渠	canal; ditch; irrigation canal
水灾	flood; floods; flooding
水牛	water buffalo; buffalo
水电	hydropower; hydroelectric; water and electricity
水电站	hydroelectric station; hydropower station; hydroelectric power station
水稻	rice; paddy rice; paddy
水缸	water vat; vat; water jar
水肿	edema; oedema; swelling
水资源	water resources
水车	waterwheel; water wheel
水轮机	hydraulic turbine; water turbine
水面	water surface; surface; surface of the water; water
永	forever; always; eternal; perpetual
永久	permanent; forever
永远	forever; always; never
汀	sandbar; shore
汁	juice; gravy; sap
求	beg; ask; seek; request; entreat
求之不得	all one could wish for; most welcome; exactly what one wants
求全责备	demand perfection; nitpick
求同存异	seek common ground; seek common ground while reserving differences
求和	sum; summation
求情	plead for; intercede; beg for leniency
求饶	beg for mercy; plead for mercy
汇	gather; converge; exchange; remit
汇报	report; report back
汇款	remittance; remittances; remit
汇率	exchange rate; exchange rates
汉	Han; man; Chinese; fellow
汉口	Hankou; Hankow
汉城	Seoul
汉堡	Hamburg; hamburger
汉奸	traitor; collaborator; traitors; Chinese traitor
汉字	Chinese character; Chinese characters
汉族	Han; Han nationality; Han people
汉朝	Han Dynasty; Han
汉武帝	Emperor Wu; Han Wudi
汉水	Han River; Hanshui
汉江	Han River; Hanjiang
汉语	Chinese; Chinese language
汉阳	Hanyang
汐	tide; evening tide
汕	Shantou; Swatow
汕头	Shantou; Swatow
汗	sweat; perspiration; khan
汗水	sweat; perspiration
汗流浃背	sweating; streaming with sweat; soaked with sweat
汗珠	beads of sweat; sweat
汗马功劳	distinction won in battle; war exploits; great contributions
汛	flood; flood season
汝	you; thou; your
汞	mercury
江	river; Yangtze; Jiang
江南	Jiangnan
江水	river; river water
江河日下	go from bad to worse; decline; deteriorate
江泽民	Jiang Zemin
江湖	rivers and lakes; wandering; world of martial arts; itinerant
江苏	Jiangsu; Kiangsu
江苏省	Jiangsu Province; Kiangsu Province
江西	Jiangxi; Kiangsi
江西省	Jiangxi Province; Kiangsi Province
江边	riverside; riverbank; by the river
江郎才尽	at one's wits' end; creative powers exhausted
江青	Jiang Qing; Chiang Ching
池	pool; pond; moat; basin
池塘	pond; pool
污	dirty; filth; corrupt; pollute
污染	pollution; pollute; polluted; contamination; contaminated
污染物	pollutant; pollutants; contaminants
污水	sewage; wastewater
汤	soup; broth; hot water; Tang
汩	gurgle
汪	Wang; pool; tears
汪东兴	Wang Dongxing; Wang Tung-hsing
汪精卫	Wang Jingwei; Wang Ching-wei
汰	eliminate; discard
汲	draw; drawing water
汶	Wen; Wenchuan
汶川地震	Wenchuan earthquake
汹	turbulent; surging
汽	steam; vapor; car
汽油	gasoline; petrol
汽车	car; automobile; vehicle; cars
汽车厂	automobile plant; motor works
汽车工业	auto industry; automobile industry
汽轮机	steam turbine; turbine
沁	seep; ooze; soak
沁人心脾	gladdening the heart and refreshing the mind; refreshing
沂	Yi; Linyi
沃	fertile; rich
沅	Yuan; Yuan River
沈	Shen; sink
沈阳	Shenyang; Mukden
沉	sink; heavy; deep; sunk; keep down
沉吟	ponder; hesitate; murmur; mused
沉声	in a low voice; gravely
沉淀	precipitate; precipitation; sediment
沉积	deposition; sedimentary; deposit; sediment
沉船	shipwreck; sinking; sunken ship
沉默	silence; silent; fell silent
沉默寡言	taciturn; reticent; silent; quiet
沏	brew; make tea; infuse
沐	bathe; wash; bath
沓	pile; pad; crowded; stack
沙	sand; gravel; hoarse; Sha
沙发	sofa; couch
沙子	sand
沙尘暴	sandstorm; dust storm
沙市	Shashi
沙文主义	chauvinism; chauvinist
沙滩	beach; sandy beach; sand
沙漠	desert; deserts
沙漠化	desertification
沙特	Saudi Arabia; Saudi
沙特阿拉伯	Saudi Arabia; Saudi
沙皇	tsar; czar
沙龙	Sharon; salon
沛	abundant; copious; full
沟	ditch; channel; gutter; ravine
没	not; no; without; had not; sink
没事	nothing; all right; fine
没人	no one; nobody
没什么	nothing
没关系	it doesn't matter; never mind
没大没小	impolite to elders; impudent; no respect
没头没脑	without rhyme or reason; abrupt; out of the blue
没好气地	angrily; testily; crossly
没完没了	endless; endlessly; without end; no end
没心没肺	heartless; simple-minded; brainless
没有	not have; no; without; there is no
没精打采	listless; in low spirits; dispirited; out of sorts
沤	soak; steep; bubble
沥	drip; trickle
沦	sink; fall; ripple
沦陷	fall; occupied; fell
沧	sea; blue; vast
沧海桑田	great changes; vicissitudes; seas change into mulberry fields
沪	Shanghai
沫	foam; froth; spittle; foamy
沮	dejected; prevent; stop
沮丧	dejected; depressed; disheartened
沱	Tuo
河	river; stream; Yellow River
河内	Hanoi
河北	Hebei; Hopei
河北省	Hebei Province; Hebei; Hopei Province
河南	Henan; Honan
河南省	Henan Province; Honan Province
河岸	riverbank; bank; shore
河水	river; water; river water
河流	river; rivers
河边	riverside; river bank; riverbank; by the river
沸	boil; boiling
沸沸扬扬	abuzz; bubbling; in a hubbub
沸点	boiling point
油	oil; fat; paint; grease
油井	oil well; oil wells
油价	oil prices; oil price
油条	fried dough sticks; fritters
油漆	paint
油灯	oil lamp; lamp
油田	oilfield; oil field; oilfields; oil fields
油画	oil painting; oil paintings
油菜	rape; rapeseed
油门	accelerator; throttle
治	rule; govern; cure; treat; control
治好	cure
治安	public security; public order; security
治愈	cure; cured; heal
治疗	treat; treatment; cure; therapy; therapeutic
沼	marsh; swamp; pond
沼泽	swamp; marsh; swamps
沽	buy; sell
沾	moisten; stain; touch; wet; soaked
沿	along; edge; follow
沿海	coastal; coast
沿着	along
泄	leak; vent; let out
泄气	lose heart; deflated; discouraged
泄露	disclose; leak; divulge
泅	swim; swam
泉	spring; fountain
泉州	Quanzhou
泉水	spring; spring water
泊	moor; anchor; lake; berth
泌	secrete; secretion
法	law; method; way; France; French; dharma
法人	legal person; legal entity; corporation
法令	decree; laws and decrees; ordinance; decrees; laws
法兰克福	Frankfurt
法典	code; codex
法军	French troops; French army
法制	legal system
法国	France; French
法国人	French; Frenchman; Frenchmen
法国大革命	French Revolution
法学	law; jurisprudence; legal science
法官	judge; judges
法定	statutory; legal; official
法定代表人	legal representative
法家	Legalist; Legalists; Legalist school
法庭	court; tribunal; courtroom
法律	law; laws; legal
法新社	AFP; Agence France-Presse
法术	magic; magic arts; sorcery
法案	bill; act
法治	rule of law
法西斯	fascist; fascism
法西斯主义	fascism; fascist
法规	regulations; laws and regulations
法语	French
法轮功	Falun Gong
法郎	franc; francs
法院	court; courts; tribunal
泗	mucus; nasal mucus
泛	float; extensive; general; suffused; flood
泞	muddy; mud; mire
泡	bubble; soak; blister; steep
波	wave; ripple; Poland; billow
波兰	Poland; Polish
波动	fluctuation; wave; fluctuations
波哥大	Bogota
波士顿	Boston
波多黎各	Puerto Rico
波尔布特	Pol Pot
波恩	Bonn
波斯	Persia; Persian
波斯尼亚	Bosnia; Bosnian
波斯湾	Persian Gulf
波浪	wave; waves
波澜壮阔	surging; magnificent; sweeping; mighty
波罗的海	Baltic; Baltic Sea
波茨坦	Potsdam
波茨坦公告	Potsdam Proclamation; Potsdam Declaration
波长	wavelength; wavelengths
波黑	Bosnia-Herzegovina; Bosnia
泣	weep; sob; cry
泥	mud; clay; dirt
泥土	soil; earth; mud; clay
泥泞	mud; muddy; miry
泥牛入海	gone forever; like a clay ox entering the sea
泥石流	mudslide; mud-rock flow; mudslides; debris flow
注	pour; note; concentrate; register; stake
注册	register; registration; sign up
注册商标	registered trademark
注册资本	registered capital
注射	injection; inject; injected
注意	attention; notice; pay attention; note
注意事项	precautions; notes
注意到	notice; note; notes; noting; noted
注视	gaze; watch; stare
注释	note; annotation; comment; notes
注销	log out; cancel; sign out
泪	tear; tears
泪水	tears; tear
泪珠	teardrop; tears; tear
泫	trickle; tearful
泯	vanish; die out; perish
泰	peaceful; Thai; Thailand; Mount Tai
泰国	Thailand; Thai
泰山	Mount Tai; Taishan
泰晤士报	Times; London Times
泰晤士河	Thames
泱	vast; boundless
泳	swim; swimming
泵	pump
泻	pour; flow swiftly; diarrhea
泼	splash; spill; pour; shrew
泽	marsh; pool; luster; Ze
泽连斯基	Zelensky; Zelenskyy
泾	Jing River
洁	clean; pure
洁身自好	preserve one's purity; keep oneself clean
洄	whirl; eddy
洇	blot; spread
洋	foreign; ocean; Western; vast
洋人	foreigner; foreigners
洋务运动	Westernization Movement; Self-Strengthening Movement
洋葱	onion
洋鬼子	foreign devil; foreign devils
洌	clear
洒	sprinkle; spill; shed; pour
洗	wash; bathe; washed; washing
洗手	wash hands
洗手间	restroom; bathroom; toilet
洗澡	bathe; take a bath; shower
洗衣服	wash clothes; laundry
洗衣机	washing machine
洗钱	money laundering
洛	Luo; Luoyang
洛杉矶	Los Angeles
洛阳	Luoyang; Loyang
洞	hole; cave; cavity; opening
洞庭湖	Dongting Lake; Tungting Lake
洞房花烛	wedding night; bridal chamber
津	ferry; saliva; Tianjin; sweat
津巴布韦	Zimbabwe
津津乐道	talk with great relish; take delight in talking about
津津有味	with relish; with gusto; with keen pleasure
津浦铁路	Tianjin-Pukou railway
洪	flood; big; vast; Hong
洪水	flood; floodwater; floods; flood waters; flooding
洪秀全	Hong Xiuquan; Hung Hsiu-chuan
洪都拉斯	Honduras
洲	continent; islet; sandbar
洲际导弹	intercontinental ballistic missile; ICBM
洵	truly; indeed
活	live; alive; work; living; lively; save
活动	activity; event
活塞	piston; pistons
活泼	lively
活灵活现	vivid; vividly; lifelike
活着	alive; live; living
活蹦乱跳	lively; alive and kicking; frisky; skip about
洼	hollow; low-lying; puddle
洽	consult; harmony; harmonious
派	send; faction; school; dispatch; assign
派出所	police station
流	flow; stream; shed; current; drift; class
流亡政府	government in exile
流产	miscarriage; abortion
流传	spread; hand down
流体	fluid; fluids
流出	flow out
流动	flow; mobile
流域	basin; river basin; valley
流感	flu; influenza
流星	meteor; shooting star; falling star; meteors
流氓	hooligan; hoodlum; rogue; gangster; scoundrel
流水线	assembly line; pipeline
流泪	shed tears; weep; tears flowed; cry
流离失所	displaced; displacement; homeless; destitute and homeless
流芳百世	leave a good name for posterity; go down in history
流血	bleed; bloodshed
流血牺牲	shed blood and lay down lives; sacrifice
流行	popular; fashionable; prevail
流行病	epidemic; epidemics
流行病学	epidemiology; epidemiological
流行音乐	pop music; popular music
流连忘返	linger; linger on without any thought of leaving
流量	traffic; flow; data
浅	shallow; light; superficial; slight
浆	thick liquid; starch; pulp; syrup
浇	pour; water; sprinkle
浊	muddy; turbid; foul
测	measure; survey; test; fathom; predict
测定	determination; determine; measure
测试	test; testing; tests
测量	measure; measurement; measurements
济	help; aid; cross; relieve
济南	Jinan; Tsinan
济济一堂	gather together; congregate under the same roof
浏	glance; clear
浏览器	browser; browsers
浑	muddy; whole; foolish; turbid
浑水摸鱼	fish in troubled waters
浑浑噩噩	muddle-headed; ignorant; in a daze
浑身上下	all over; from head to foot; whole body
浑身是胆	full of courage; every inch a hero; fearless
浒	waterside; water margin
浓	thick; dense; strong; heavy
浓妆艳抹	heavily made-up; gaudily made-up; heavy make-up
浓度	concentration; concentrations
浔	Xun; Jiujiang
浙	Zhejiang; Chekiang
浙江	Zhejiang; Chekiang
浙江省	Zhejiang Province; Chekiang Province
浚	dredge
浦	riverside; Pu
浦东	Pudong
浩	great; vast; grand
浩如烟海	vast as the open sea; voluminous; vast
浩浩荡荡	mighty; vast; in great force; vast and mighty
浪	wave; waves; dissolute; unrestrained; billow
浪花	spray; waves; foam
浪费	waste; wasteful
浮	float; drift; superficial; frivolous; excess
浴	bath; bathe; bathing
浴室	bathroom
海	sea; ocean; big; maritime
海关	customs
海军	navy; naval
海军陆战队	marines; Marine Corps
海南	Hainan
海南岛	Hainan Island; Hainan
海参崴	Vladivostok
海口	Haikou
海啸	tsunami; tsunamis
海地	Haiti; Haitian
海外	overseas; abroad
海岸	coast; shore; seashore; coastal
海岸线	coastline
海峡	strait; straits; channel
海市蜃楼	mirage; castle in the air; illusion
海平面	sea level
海拔	altitude; above sea level; elevation
海枯石烂	till the seas run dry and the rocks crumble; forever
海棠	crab-apple; begonia; crabapple
海水	sea water; sea; seawater
海河	Haihe River; Hai River
海洋	ocean; sea; marine; oceans
海洛因	heroin
海浪	wave; waves
海湾	gulf; bay
海湾战争	Gulf War
海滩	beach
海牙	Hague
海王星	Neptune
海誓山盟	solemn pledge of love; vow of eternal love
海豚	dolphin; dolphins
海边	seaside; beach; seashore; by the sea
海里	nautical miles; nautical mile; sea miles
海阔天空	unrestrained; boundless as sea and sky; far-ranging
海面	surface of the sea; sea
浸	soak; steep; immerse
涂	smear; apply; paint; mud
涂料	coating; paint; coatings
涅	nirvana; black
消	vanish; disappear; need; eliminate
消化	digestion; digest; digestive
消息	news; message; information; messages
消息报	Izvestia
消极	negative; passive
消毒	disinfection; disinfect; sterilize
消灭	eliminate; wipe out; destroy; eradicate
消瘦	emaciated; thin; haggard
消费	consumption; consume; consumer; spending
消费税	consumption tax; excise tax
消费者	consumer; consumers
消防	fire fighting; fire control; fire
消防队	fire brigade; fire department
消除贫困	eradicate poverty; poverty eradication
涉	involve; wade; ford; concern
涌	surge; gush; well up; pour
涎	saliva; spittle; drool
涓	tiny stream; trickle
涕	tears; snivel; tear
涛	billow; wave; waves
涝	flood; waterlogging
涟	ripple
涡	whirlpool; eddy
涡轮	turbine; turbo
涡轮机	turbine; turbines
涣	melt; scattered
涤	wash; cleanse
润	moist; moisten; smooth; profit
涧	stream; ravine; brook
涨	rise; swell; go up
涩	astringent; bitter; unsmooth; harsh
涪	Fu
涮	rinse; dip
涯	edge; horizon; limit; margin
液	liquid; fluid; juice
液体	liquid; liquids; fluid
涵	contain; culvert; embody
涸	dry up; dried
涿	Zhuo; Zhuozhou
淀	settle; sediment; shallow lake
淀粉	starch
淄	Zibo; Zi
淄博	Zibo
淅	patter; drizzle
淆	confuse; mix
淋	pour; drench; sprinkle; wet
淋巴	lymph; lymphatic
淋巴细胞	lymphocyte; lymphocytes
淋漓尽致	incisively and vividly; thoroughly; thorough
淌	drip; flow; shed; trickle
淑	gentle; virtuous; fair
淖	mud; mire
淘	wash; naughty; pan
淘气	naughty; mischievous
淞	rime; Song
淡	light; thin; weak; pale; indifferent; slack
淤	silt; mud; choked
淫	lewd; excessive; licentious; lust
淬	temper; quench
淮	Huai River; Huai
淮南	Huainan
淮河	Huaihe River; Huai River
淮海战役	Huaihai Campaign
深	deep; deeply; profound; dark; depth
深刻	deep; profound
深圳	Shenzhen
深处	depths; deep
深夜	late at night; midnight; deep in the night; dead of night
深度	depth
深度学习	deep learning
深深	deeply; deep
深耕	deep ploughing; deep plowing
深表关切	deeply concerned; deep concern
淳	honest; pure; simple
混	mix; confuse; muddle; drift; confused
混为一谈	confuse; lump together; mix up
混乱	chaos; confusion; disorder
混凝土	concrete
混合物	mixture; mixtures
淹	drown; flood; submerge
添	add; increase; more
添加	add; adding; added
淼	vast; boundless
清	clear; Qing; pure; quiet; clean
清代	Qing Dynasty; Ching Dynasty
清华大学	Tsinghua University; Qinghua University
清政府	Qing government; Ching government
清早	early morning; early in the morning
清明节	Qingming Festival; Tomb-sweeping Day
清晨	early morning; dawn; morning
清晰	clear; distinct
清朝	Qing Dynasty; Ching Dynasty; Manchu Dynasty
清楚	clear; clearly
清洁	clean
清清楚楚	clear; clearly; distinctly; plain
清真寺	mosque; mosques
清秀	delicate; fine-featured; comely
清算	liquidation; clearing; settlement
清规戒律	regulations; taboos; commandments; restrictions
渊	abyss; deep; deep pool
渍	stain; soak; stains
渎	profane; ditch; sewer
渐	gradually; slowly; by degrees
渐渐	gradually; slowly
渑	Mian; river
渔	fishing; fish; fisherman
渔业	fishery; fisheries; fishing
渔夫	fisherman
渔民	fisherman; fishermen
渗	seep; ooze; permeate
渚	islet; sandbar
渝	Chongqing; change
渠	canal; ditch; channel; he
渠道	channel; canal; ditch
渡	cross; ferry; tide over; pass
渣	dregs; residue; scum
渤海	Bohai; Bohai Sea
渥	moisten; rich
渥太华	Ottawa
温	warm; gentle; temperature; Wen
温和	mild; gentle; moderate
温哥华	Vancouver
温室效应	greenhouse effect
温室气体	greenhouse gas; greenhouse gases
温家宝	Wen Jiabao
温州	Wenzhou; Wenchow
温带	temperate; temperate zone
温度	temperature; temperatures
温度计	thermometer
温暖	warm; warmth
温柔	gentle; tender; gentleness
渭	Wei River; Wei
渭河	Weihe River; Wei River
港	harbor; port; Hong Kong
港元	Hong Kong dollars; HK dollars
港口	port; harbor; ports; harbour
港币	Hong Kong dollars; HK dollars
港澳同胞	Hong Kong; Macao compatriots
渲	apply color; wash; play up
渴	thirsty; thirst; eagerly
渴望	long for; desire; eager; yearn; thirst; longing
游	swim; travel; wander; tour; roam
游击战	guerrilla war; guerrilla warfare
游击战争	guerrilla war; guerrilla warfare
游击队	guerrillas; guerrilla; partisans; guerrilla band; guerrilla force
游客	tourist; visitor
游戏	game; play; games; gaming
游泳	swim; swimming
游行	parade; march; demonstration
游览	visit; tour; sightseeing
渺	vast; tiny; indistinct
渺无人烟	remote and uninhabited; desolate
湃	surge; surging
湄公河	Mekong; Mekong River
湍	rapid; torrent
湖	lake
湖北	Hubei; Hupeh
湖北日报	Hubei Daily
湖北省	Hubei Province; Hupeh Province
湖南	Hunan
湖南省	Hunan Province
湖水	lake; lake water
湖泊	lake; lakes
湖边	lakeside
湖面	surface of the lake; lake
湘	Hunan; Xiang
湘江	Xiangjiang River; Xiang River
湘潭	Xiangtan; Hsiangtan
湛	deep; crystal clear; profound
湮	bury; oblivion; lost
湾	bay; gulf
湿	wet; damp; moist
湿地	wetland; wetlands
湿度	humidity; moisture
溃	burst; break; rout; fester
溃不成军	utterly routed; flee in disorder; rout
溅	splash; spatter; splatter
溉	irrigate; irrigation
溏	soft; pool
源	source; origin; spring
源代码	source code
溜	slip; slide; smooth; sneak; slip away
溜之大吉	sneak away; make oneself scarce; slip away
溢	overflow; spill; brim
溥仪	Puyi; Pu Yi
溪	stream; brook; creek
溪水	stream; brook
溯	trace; go back; upstream
溲	urine; urinate
溶	dissolve; melt
溶剂	solvent; solvents
溶液	solution; solutions
溶解	dissolve; dissolved; dissolution
溺	drown; drowned; indulge; spoil
滂	pouring; torrential
滇	Yunnan; Dian
滋	grow; moisten; nourish; taste
滑	slip; slide; slippery; smooth; cunning
滑冰	skating; ice skating
滑坡	landslide; landslides
滑稽	funny; comical
滑轮	pulley; pulleys
滑铁卢	Waterloo
滑雪	skiing; ski
滓	dregs; sediment
滔	torrential; surging
滕	Teng; Tengzhou
滚	roll; get out; boil; get away; rolling
滚动	scroll; scrolling; rolling
滚瓜烂熟	know by heart; thoroughly memorized; fluently
滞	stagnant; sluggish; stay
滟	rippling; waves
满	full; filled; satisfied; Manchu; whole
满不在乎	not care; nonchalant; unconcerned; indifferent
满城风雨	talk of the town; all over town; scandal
满头大汗	drenched with sweat; sweating; sweat all over
满怀信心	full of confidence; confident; confidently
满怀激情	full of enthusiasm; passionate
满意	satisfied; pleased; satisfactory; satisfaction
满族	Manchu; Manchus; Man nationality
满洲	Manchuria; Manchu
满洲国	Manchukuo
满脸通红	blush; red-faced; flushed; face turned red
满腹牢骚	full of grievances; full of complaints; grumbling
满足	satisfy; satisfied; meet; content
满载而归	return with fruitful results; return fully loaded
满面春风	beaming; beaming with satisfaction; radiant with happiness
满面红光	ruddy; glowing; face glowing
滢	clear; lucid
滤	filter; strain
滥	flood; excessive; indiscriminate; overflow
滥竽充数	make up the number; pass oneself off as
滨	shore; bank; beach; seaside
滩	beach; shoal; sands
滴	drop; drip; trickle
滴水不漏	watertight; airtight; leave no loopholes
滴水成冰	freezing cold; dripping water freezes; freezing
漂	float; drift; bleach
漂亮	beautiful; pretty; handsome
漆	paint; lacquer; varnish
漆黑	pitch-dark; dark; pitch-black; jet-black
漆黑一团	pitch-dark; pitch black; in the dark
漉	seep; filter
漏	leak; leave out; reveal; omit; hourglass
漏洞	vulnerability; loophole; bug; vulnerabilities
漏洞百出	full of loopholes; full of holes
漓	drip; Li River
演	perform; act; play; evolve
演习	exercise; drill; maneuvers
演出	performance; perform; show
演员	actor; actress; performer; actors; cast
演唱会	concert; concerts
演说	speech; address
漠	desert; indifferent
漩	eddy; whirlpool
漪	ripples; ripple
漫	overflow; spread; all over; free
漫不经心	careless; casual; casually; inattentive
漫天要价	ask an exorbitant price; demand an exorbitant price
漫山遍野	all over the hills; over mountains and fields; everywhere
漫无边际	boundless; rambling; without limit
漫画	comics; manga; comic; cartoon
漫长岁月	long years; years
漱	rinse; gargle
漳	Zhang; Zhangzhou
漾	ripple; overflow; brim
潇	Xiao; drizzly; free
潋	rippling
潍	Weifang; Wei
潍坊	Weifang
潘	Pan; Pan Jinlian
潘基文	Ban Ki-moon
潜	hidden; hide; dive; latent
潜伏期	incubation period
潜移默化	imperceptible influence; exert a subtle influence
潜艇	submarine; submarines
潢	pool; dye paper
潦	heavy rain; sloppy; careless
潭	pool; pond; deep pool
潮	tide; wet; damp; moist; upsurge
潮湿	wet; damp; humid
潸	tearful; tears
潺	murmur; babbling
潼	Tong; Tongguan
澄	clear; clarify; settle
澈	clear; limpid
澎	splash; surge
澜	billow; wave
澜沧江	Lancang River; Mekong
澡	bath; bathe
澳	Macao; Australia; bay
澳大利亚	Australia; Australian
澳洲	Australia; Australian
澳门	Macao; Macau
澹	quiet; Dan
激	excite; stir; sharp; arouse; fierce; surge
激光	laser; lasers
激动	excited; agitated; excite; stirred; moved
激励	inspire; encourage; spur
激烈	fierce; intense; heated
激素	hormone; hormones
濒	verge; brink; near; border
濒危	endangered
濒危物种	endangered species
濠	moat
濡	moisten; immerse; wet
濮	Pu; Puyang
濯	wash; washed
瀑	waterfall; cataract
瀑布	waterfall; cascade; falls; waterfalls
瀚	vast; expansive
瀛	ocean; sea
灌	pour; irrigate; fill; water
灌木	shrub; shrubs
灌溉	irrigation; irrigate; irrigated
火	fire; anger; flame; hot; angry
火上浇油	add fuel to the flames; pour oil on the fire
火光	fire; firelight; flame; blaze
火冒三丈	fly into a rage; flare up; furious
火山	volcano; volcanic; volcanoes
火把	torch; torches
火星	Mars; martian
火柴	match; matches
火树银花	fireworks and lanterns; display of fireworks
火气	anger; temper
火灾	fire; fires
火炉	stove; furnace
火烧眉毛	urgent; pressing; extremely urgent
火焰	flame; flames; blaze
火电	thermal power
火盆	brazier; fire pan; charcoal brazier
火箭	rocket; rockets
火腿	ham
火药	gunpowder; powder
火车	train; trains
火车头	locomotive; engine
火车站	railway station; train station
灭	destroy; extinguish; put out; wipe out; perish
灭绝	extinction; extinct
灭顶之灾	disaster; catastrophe; being swamped
灯	lamp; light; lantern
灯光	light; lamplight; lights
灯泡	light bulb; bulb
灯火	lights; lamplight; lamps
灯笼	lantern; lanterns
灰	ash; gray; dust; disheartened; lime
灰尘	dust; dirt
灰心	lose heart; discouraged; disheartened
灰色	gray; grey
灵	spirit; soul; clever; quick; effective; coffin
灵机一动	have a bright idea; have a brainwave; sudden inspiration
灵长类	primate; primates
灵魂	soul; spirit; souls
灶	stove; kitchen; hearth
灶台	stove; kitchen range
灶房	kitchen
灸	moxibustion
灼	burn; scorch; bright
灾	disaster; calamity; misfortune
灾区	disaster area; stricken area; disaster-hit area
灾害	disaster; disasters; calamity
灾民	disaster victims; victims; refugees
灾难	disaster; calamity; catastrophe
灿	bright; brilliant; splendid
炉	stove; furnace; oven; brazier; burner
炉子	stove; furnace; oven
炉火纯青	high degree of perfection; consummate; perfection
炊	cook; cooking; kitchen
炎	hot; burning; inflammation; scorching
炎热	hot; scorching; burning hot
炎症	inflammation; inflammatory
炒	fry; stir-fry; speculate; roast
炔	alkyne; acetylene
炕	kang; brick bed; heated bed
炕上	on the kang; kang
炖	stew; simmer
炙	roast; broil
炜	bright; Wei
炫	show off; dazzle
炬	torch; fire
炭	charcoal; coal
炮	cannon; gun; artillery; shell
炮兵	artillery; gunner; artillerymen
炮击	shelling; bombard; shelled
炮声	gunfire; sound of guns; cannon; artillery
炮弹	shell; shells; artillery shell
炮艇	gunboat; gunboats
炯	bright; shining
炷	stick; wick; burn
炸	explode; bomb; fry; blow up
炸弹	bomb; bombs
炸药	explosives; dynamite; explosive
点	point; dot; little; light; o'clock; nod
点了点头	nodded; gave a nod
点击	click; tap; click on
点头	nod; nodded; nodding
点头哈腰	bow and scrape; bowing and nodding; nod and bow
点头微笑	nod and smile; nodded with a smile
点头称是	nodded in agreement; agreed
点心	snack; dim sum; refreshments; pastries; cakes
点点头	nodded; nod
点燃	light; ignite
点球	penalty; penalty kick
点着	light
点穴	acupoint strike; hit pressure point
炼	refine; smelt; temper
炼油	oil refining; refining
炼油厂	oil refinery; refinery
炼钢	steelmaking; steel-making; make steel
炼钢厂	steel plant; steel mill
炼铁	iron smelting; ironmaking; iron-smelting
炽	blazing; burning; ablaze
烁	shine; sparkle; twinkle
烂	rotten; soft; worn-out; rot; bright; mashed
烃	hydrocarbon; hydrocarbons
烈	strong; violent; fierce; intense; martyr
烈士	martyr; martyrs
烈属	martyrs' families; families of martyrs
烘	dry; bake; warm; set off
烙	brand; burn; iron; bake
烛	candle; candles; taper
烛光	candlelight
烟	smoke; cigarette; tobacco; mist; opium
烟卷	cigarette; cigarettes
烟台	Yantai; Yentai; Chefoo
烟囱	chimney; smokestack
烟斗	pipe
烟草	tobacco
烟袋	pipe; tobacco pipe
烟雾	smoke; mist
烤	roast; bake; toast; warm
烦	trouble; vexed; annoyed; tired; bother
烦恼	worry; trouble; vexation; troubles; vexed; annoyance
烦躁	irritable; fidgety; agitated
烧	burn; fever; cook; roast; burned
烧伤	burn; burns
烧酒	spirits; liquor; white liquor
烧饼	sesame cake; flatbread; griddle cake; sesame bun
烧香	burn incense; offer incense
烨	blaze; bright
烩	stew; braise
烫	hot; scald; iron; burn
烬	cinder; ashes; embers
热	hot; heat; warm; fever; hot up
热力学	thermodynamics; thermodynamic
热带	tropical; tropics
热心	enthusiastic; warm-hearted; eager
热情	enthusiasm; warm; enthusiastic; passion
热情洋溢	glowing with enthusiasm; warm; brimming with warm feeling
热战	hot war
热气腾腾	steaming; steaming hot; seething with activity
热水	hot water
热河	Jehol; Rehe
热泪	hot tears; tears
热泪盈眶	eyes brim with tears; with tears in one's eyes; tears
热潮	upsurge; mass fervor; wave
热火朝天	in full swing; bustling; buzzing with activity
热烈	warm; enthusiastic
热爱	love; ardently love; ardent love
热茶	hot tea
热血沸腾	blood boils; burning with righteous indignation; fired up
热量	heat; calories
热锅蚂蚁	ants on a hot pan; restless
热闹	lively; bustling
热闹非凡	bustling with activity; lively; noisy and full of excitement
烯	alkene; ethylene
烷	alkane; methane
烹	cook; boil
烽	beacon; beacon-fire
焉	how; why; here
焊	weld; solder
焊接	welding; weld; solder
焕	shining; glowing
焕然一新	brand new; look brand new; take on a new look
焖	stew; braise
焙	bake; roast; dry
焚	burn; set fire; burning
焦	burnt; anxious; scorched; worried; charred
焦头烂额	badly battered; in a terrible fix; harassed
焦急	anxious; anxiously; worried; anxiety
焦炭	coke
焦耳	joule; joules
焦虑	anxiety; anxious; worry
焦裕禄	Jiao Yulu; Chiao Yu-lu
焰	flame; flames; blaze
然	but; so; right; thus; however
然后	then; and then; afterwards
然而	however; but; yet
煌	brilliant; bright
煎	fry; decoct; simmer
煎饼	pancake; pancakes
煜	bright; Yu
煞	fiend; very; evil; demon
煤	coal; soot
煤气	gas; coal gas
煤炭	coal
煤炭工业	coal industry
煤炭部	coal ministry; coal industry ministry
煤矿	coal mine; colliery; coal mines
煦	warm; gentle
照	shine; according to; photo; take care; reflect
照会	note; diplomatic note
照料	take care of; look after
照明	lighting; illumination
照片	photo; photograph; picture
照相	take a picture; photograph
照相机	camera
照看	look after
照顾	take care of; look after; care
煨	stew; simmer; roast
煮	boil; cook; boiled
煽	incite; fan; stir up
熄	extinguish; put out; go out
熊	bear; bears; Xiong
熊猫	panda; pandas
熏	smoke; fumigate; scent
熔	melt; fuse
熔点	melting point
熙	prosperous; bright; sunny; Xi
熟	ripe; cooked; familiar; known
熟悉	familiar; know well; be familiar with
熠	shine; glitter
熨	iron; press
熬	boil; stew; endure; simmer; cook
熵	entropy; disorder
熹	bright; dawn; Xi
燃	burn; ignite; light; burning
燃料	fuel; fuels
燃烧	burn; burning; combustion
燃眉之急	urgent need; pressing need; as pressing as a fire singeing one's eyebrows
燎	burn; singe
燎原烈火	prairie fire; blazing prairie fire
燕	swallow; Yan; swallows
燕子	swallow; swallows
燠	hot; warm
燥	dry; parched
燧	flint; beacon
燮	Xie; harmonize
燹	war fire; wildfire
爆	explode; burst; blast; pop
爆炸	explode; explosion; blast; bombing; explosions
爆炸案	bombing; bomb attack
爆竹	firecrackers; crackers
爪	claw; paw; claws
爪子	claw; paw; claws
爬	climb; crawl; climbed; creep
爬行动物	reptile; reptiles
爰	thereupon; hence
爱	love; like; fond; affection; cherish; care
爱丁堡	Edinburgh
爱上	fall in love
爱不释手	can't bear to put down; reluctant to part with; love
爱人	lover; spouse
爱国主义	patriotism; patriotic
爱好	hobby; interest
爱尔兰	Ireland; Irish
爱情	love
爱戴	love and esteem; love
爱斯基摩人	Eskimo; Eskimos
爱沙尼亚	Estonia; Estonian
爱莫能助	unable to help; willing but powerless; cannot help
爵	rank; title; nobility
爵士乐	jazz
父	father; dad; paternal
父亲	father; Dad
父母	parents; father and mother
爷	grandfather; master; sir; lord; grandpa
爷们	men; menfolk; man; husband
爷爷	grandfather; grandpa; granddad
爸	dad; father; papa; daddy
爸爸	dad; father; daddy; papa
爹	father; dad; daddy; papa
爹娘	parents; father and mother; mum and dad
爹爹	father; daddy; papa
爽	bright; refreshing; frank; crisp
片	piece; slice; film; sheet; card
片刻	moment; a while; a moment; a short while; an instant
片剂	tablet; tablets
片甲不留	completely wiped out; wiped out to the last man
片言只语	a word or two; isolated words; a few words
版	edition; version; page; plate; press
版本	version; versions; edition
版权	copyright
版面	page; space; layout
牌	card; brand; plate; sign; tablet
牍	documents; letter
牒	document; certificate
牖	window; lattice
牙	tooth; teeth; ivory
牙买加	Jamaica; Jamaican
牙刷	toothbrush
牙医	dentist; dentists
牙床	gums; gum
牙科	dental; dentistry
牙膏	toothpaste
牙齿	tooth; teeth; dental
牛	cow; ox; cattle; bull; beef
牛奶	milk
牛棚	cowshed; cattle shed
牛津	Oxford
牛肉	beef
牛顿	Newton; newtons
牛鬼蛇神	monsters and demons; freaks and monsters
牝	female; mare; hen
牟	seek; gain; profit
牡	male; peony
牡丹	peony; peonies
牡丹江	Mudanjiang; Mutankiang
牢	prison; firm; jail; pen; fold
牦	yak; yaks
牧	herd; shepherd; graze; pastor
牧区	pastoral area; pastoral areas
牧师	pastor; minister; clergyman; priest; Reverend
牧民	herdsman; herdsmen; herders
物	thing; object; matter; things
物价	prices; commodity prices
物流	logistics
物理	physics; physical
物理学	physics
物理学家	physicist; physicists
物种	species
物联网	internet of things; IoT
物质刺激	material incentives; material incentive
物资	goods and materials; materials; supplies
牲	livestock; sacrifice; animal
牲口	draft animals; animals; livestock; beast
牲畜	livestock; draught animals; domestic animals; cattle
牵	lead; pull; lead along; involve; led
牵强附会	farfetched; far-fetched; draw a forced analogy
牵挂	worry about; care; concern
牵肠挂肚	be deeply anxious; feel deep anxiety; worry
特	special; particularly; especially; spy
特使	special envoy; envoy
特别	special; especially; particularly; particular
特别报告员	special rapporteur
特别行政区	special administrative region; SAR
特务	spy; secret agent; special agent; agents; spies
特区	special zone; SAR; special economic zone
特地	specially
特征	characteristics; features; characteristic
特征值	eigenvalue; eigenvalues
特意	specially; on purpose
特拉维夫	Tel Aviv
特有	endemic; unique; peculiar
特有种	endemic species; endemic
特朗普	Trump
特殊	special; particular
特派	special; specially dispatched
特点	characteristic; feature; characteristics; features
特种部队	special forces
特许经营	franchise; franchising
特首	Chief Executive
牺	sacrifice; sacrificed
牺牲	sacrifice; die; sacrificed; laid down
犀	rhinoceros; sharp; rhino
犁	plough; plow
犄	horn; corner
犊	calf
犒	reward; feast
犟	stubborn; obstinate
犬	dog; hound; dogs
犯	commit; criminal; offend; violate; invade; attack
犯人	prisoner; criminal; convict
犯罪	crime; commit a crime; commit crimes; criminal; offence; offense
犯罪嫌疑人	suspect; criminal suspect; suspects
犯错误	make a mistake
状	shape; state; form; condition
状元	number one scholar; top graduate; zhuangyuan
状况	condition; situation; state
状态	state; condition
状态栏	status bar
犷	rough; rugged
犹	still; like; as if; Jewish; yet
犹太	Jewish; Judah; Judea
犹太人	Jew; Jews; Jewish people
犹太教	Judaism; Jewish
犹豫	hesitate; hesitation; hesitated
狂	mad; crazy; wild; violent; arrogant
狂妄自大	arrogant; conceited; arrogance
狂犬病	rabies
狂笑	wild laughter; laughed wildly
狂风	fierce wind; gale; howling wind
狂风暴雨	violent storm; tempest; storm
狄	Di; barbarian
狈	wolf; distressed
狎	familiar; improper
狐	fox
狐假虎威	bully with borrowed power; fox assuming the majesty of the tiger
狐朋狗友	bad company; disreputable friends; evil associates
狐狸	fox; foxes
狐狸精	fox spirit; fox fairy; vixen; seductress
狗	dog; cur; damned
狗仗人势	like a dog relying on its master; bully
狗急跳墙	cornered beast; desperate; cornered dog leaps the wall
狗熊	bear; black bear
狗血淋头	torrent of abuse; curse
狙	snipe; ape
狞	ferocious; hideous
狠	ruthless; fierce; cruel; hard; relentless
狠心	heartless; cruel; hard-hearted
狡	cunning; sly; crafty
狡猾	cunning; sly; crafty
狩	hunt; hunting
独	alone; only; single; sole; solitary
独一无二	unique; unparalleled; one and only; unrivaled
独当一面	take charge alone; cope with a task alone; assume responsibility
独断专行	act arbitrarily; dictatorial; arbitrary
独来独往	come and go alone; lone wolf; keep to oneself
独特	unique
独生女儿	only daughter
独生子女	only child; one-child
独立	independent; independence
独立自主	independence; independent; maintain independence
独联体	CIS; Commonwealth
独自	alone; by oneself
独资	sole proprietorship; wholly owned
狭	narrow; narrowly
狭窄	narrow
狮	lion; lions
狮子	lion; lions
狰	ferocious; hideous
狱	prison; jail; case
狲	monkey; macaque
狸	raccoon; fox; leopard cat
狺	snarl; growl
狻	lion; mythical lion
狼	wolf; wolves
狼吞虎咽	wolf down; gobble; devour; gulp down
狼子野心	wolfish nature; wild ambition; wolfish ambition
狼心狗肺	cruel and unscrupulous; heartless; ungrateful
狼狈	in a sorry plight; awkward; discomfited
狼狈不堪	in sore straits; sorry plight; embarrassed
狼狈为奸	act in collusion; conspire; in cahoots; collude
狼狗	wolfhound; wolf dog
猎	hunt; hunting
猎人	hunter
猎物	prey
猖	wild; savage; ferocious
猗	Yi; alas
猛	fierce; violent; suddenly; fiercely
猛烈	fierce; violent
猛然	suddenly; abruptly
猛虎	tiger; fierce tiger
猜	guess; suspect; suspicion
猝	sudden; abrupt; unexpected
猥	obscene; base; lewd
猩	orangutan; scarlet
猪	pig; pork; pigs; swine; hog
猪圈	pigsty; pigpen; sty
猪肉	pork
猫	cat; cats; kitten
猫咪	cat; kitty
猫头鹰	owl
猬	hedgehog; hedgehogs
献	offer; present; dedicate; contribute
猴	monkey; ape
猴子	monkey; monkeys
猷	plan; scheme
猾	cunning; crafty; sly
猿	ape; apes; gibbon
獐	river deer; roebuck
獗	rampant
獠	fierce; fang
獭	otter; otters
玄	black; mysterious; profound; abstruse
率	rate; lead; frank; rash; command; led
玉	jade; precious
玉佩	jade pendant
玉帝	Jade Emperor; Heavenly Emperor
玉米	corn; maize
玉门	Yumen
王	king; Wang; prince; monarch
王储	crown prince
王八	tortoise; cuckold; bastard; turtle
王后	queen
王国	kingdom
王妃	princess; consort
王子	prince
王明	Wang Ming
王朝	dynasty; dynasties
王毅	Wang Yi
王洪文	Wang Hongwen; Wang Hung-wen
王爷	prince; Your Highness
王进喜	Wang Jinxi; Wang Chin-hsi
玖	nine
玛	agate; Mary
玩	play; fun; enjoy; toy
玩具	toy
玩家	player; players
玩耍	play
玫	rose; roses
玫瑰	rose; roses
玮	Wei; precious
环	ring; circle; surround; link; hoop
环保	environmental protection; environmental; environmentally friendly
环保部	environment ministry; environmental ministry
环境	environment; surroundings; environmental
环境保护	environmental protection
环球时报	Global Times
环绕	surround; around
现	now; present; appear; current
现代	modern; modern times
现代化	modernization; modern; modernize
现在	now; present; at present; currently
现场会	on-the-spot meeting; on-the-spot conference
现场会议	on-the-spot meeting; on-the-spot conference
现实	reality; realistic
现金	cash
现金流	cash flow
玲	tinkle; exquisite
玳	tortoiseshell
玺	seal; imperial seal
玻	glass
玻利维亚	Bolivia; Bolivian
玻璃	glass
珀	amber; ambergris
珊	coral; Shan
珍	precious; treasure; pearl; rare; Zhen
珍珠	pearl; pearls
珍珠港	Pearl Harbor
珍贵	precious; valuable
珑	exquisite
珞	necklace
珠	pearl; bead; pearls; beads
珠子	pearl; bead; beads
珠峰	Mount Everest; Mount Qomolangma
珠江	Pearl River; Zhujiang
珠海	Zhuhai
珠穆朗玛峰	Mount Qomolangma; Mount Everest; Mount Jolmo Lungma
班	class; shift; team; squad; troupe
班禅	Panchen Lama; Panchen
班级	class
班组	team; work team; teams and groups
班达拉奈克	Bandaranaike
班长	squad leader; class monitor; monitor; group leader
班门弄斧	show off before an expert; display one's slight skill
球	ball; globe; football; game
球体	sphere
球员	player; players
球迷	fans; fan
球队	team; teams
琅	tinkling
理	reason; manage; logic; pay attention; tidy; principle
理事会	council; board of directors; governing council; board
理事国	council member; member state
理事长	chairman; president
理会	pay attention; take notice; heed
理所当然	naturally; of course; taken for granted; as a matter of course
理由	reason; excuse
理直气壮	justified and confident; bold and assured; with justice on one's side
理睬	pay attention; take notice
理解	understand; understanding; comprehend
理论	theory; theories; theoretical
理赔	claims; claim settlement
琉	glaze; colored glaze
琉球	Ryukyu
琐	trivial; petty
琛	treasure
琢	chisel; carve; polish
琥	amber
琦	jade; Qi
琪	fine jade; Qi
琳	jade
琳琅满目	superb collection of beautiful things; dazzling array
琴	zither; lute; piano; lyre
琴棋书画	lute chess calligraphy and painting; accomplishments
琵	lute; pipa
琵琶	pipa; lute
琶	lute; pipa
琼	jade; Hainan; fine jade
瑁	tortoise shell; shell
瑕	flaw; blemish
瑙	agate; Nao
瑚	coral
瑛	jade; crystal
瑜	fine jade; Yu
瑞	auspicious; lucky; Swiss; Sweden
瑞典	Sweden; Swedish
瑞士	Switzerland; Swiss
瑞金	Ruijin; Juichin
瑟	zither; rustle; tremble
瑰	rose; marvelous; rare
瑶	Yao; precious jade; jade
瑶族	Yao; Yao nationality
瑾	fine jade
璃	glass; glaze
璇	jade; Xuan
璋	jade tablet; Zhang
璎	necklace; jade necklace
璜	jade pendant
璞	uncut jade; jade
璧	jade; jade disc
璨	gem; bright
瓜	melon; gourd
瓜子	melon seeds; sunflower seeds
瓜熟蒂落	when the melon is ripe it falls; things settle themselves
瓢	ladle; gourd; dipper
瓣	petal; segment; piece; clove
瓤	pulp; flesh
瓦	tile; tiles; watt
瓦斯	gas; methane
瓦斯爆炸	gas explosion; gas blast
瓦特	watt; watts
瓮	urn; jar; earthen jar
瓯	cup; bowl
瓶	bottle; vase; jar; flask
瓶子	bottle
瓷	porcelain; china
甄	Zhen; discriminate
甑	steamer; pot
甘	sweet; willing; pleasant; Gansu
甘地	Gandhi
甘心情愿	willingly; gladly; perfectly willing
甘拜下风	concede defeat; bow to superiority; admit defeat
甘肃	Gansu; Kansu
甘肃省	Gansu Province; Kansu Province
甘蔗	sugarcane; sugar cane
甚	very; what; even; extremely
甚至	even; so much so
甚至于	even
甜	sweet; honeyed
生	life; born; give birth; raw; student; live
生于	born in; born
生产	produce; production; manufacture
生产任务	production task; production tasks
生产关系	relations of production; production relations
生产力	productive forces; productivity
生产大队	production brigade
生产斗争	struggle for production
生产率	productivity
生产线	production line; assembly line
生产能力	production capacity; productive capacity
生产责任制	production responsibility system
生产资料	means of production
生产队	production team; production teams
生命	life; lives
生存	survive; survival; live; existence
生孩子	have a baby; give birth
生态	ecology; ecological
生态学	ecology; ecological
生态系统	ecosystem; ecosystems
生意	business; trade
生效	come into force; take effect; effective; enter into force
生日	birthday
生殖	reproductive; reproduction
生气	angry; get angry; anger; vitality
生活	life; live; living
生活水平	living standards; standard of living
生物	biology; creature; biological; organism; organisms
生物多样性	biodiversity; biological diversity
生物学	biology; biological
生物学家	biologist; biologists
生物技术	biotechnology
生理	physiological; physiology
生理学	physiology
生病	ill; sick; fall ill
生铁	pig iron
生长	grow; growth
甥	nephew; niece
用	use; with; used; need; employ
用于	used for
用户	user; users
用户名	username; user name
用户手册	user manual; user's guide
用户界面	user interface
用来	used to; used for
用药	medication; drug use
甩	throw; swing; toss; shake off
甫	just; only
甬	Ningbo; path
甭	don't; need not; no need
田	field; fields; farmland; Tian
田中角荣	Tanaka; Kakuei Tanaka
田地	field; farmland; fields; land
田埂	ridge; ridge between fields; bank
田径	track and field; athletics
田里	in the fields; field; fields
田野	field; fields; open country; countryside
田间	in the fields; fields
由	from; by; because; reason; let
由于	because of; due to; owing to; since
甲	armor; first; shell; nail; A
甲午战争	Sino-Japanese War
甲方	party A
甲烷	methane
甲状腺	thyroid
甲虫	beetle; beetles
甲醇	methanol
甲醛	formaldehyde
申	express; state; application; Shen
申报	declare; declaration; report
申诉	appeal; complaint; petition
申请	application; apply; request
申请人	applicant; applicants
电	electricity; electric; power; lightning; telegram
电信	telecommunications; telecom
电力	electric power; electricity; power
电力工业	power industry; electric power industry
电动机	electric motor; motor
电动汽车	electric vehicle; electric car; electric vehicles
电动车	electric vehicle; electric vehicles
电厂	power plant; power station
电压	voltage
电台	radio; radio station; station
电器	appliance; electrical appliances
电场	electric field
电子	electron; electronic; electronics; electrons
电子商务	e-commerce; electronic commerce
电子工业	electronics industry
电子邮件	email; e-mail; emails
电容	capacitance; capacitor
电容器	capacitor; capacitors
电影	film; movie; cinema; films; movies
电影节	film festival
电影院	cinema; movie theater; theater
电感	inductance; inductor
电报	telegram; cable; telegraph
电机	motor; electric motor
电梯	elevator; lift
电气	electrical; electric
电气化	electrification
电池	battery; batteries; cell
电流	current; electric current
电源	power supply; power; power source
电灯	electric light; light; lamp
电磁	electromagnetic
电磁场	electromagnetic field
电磁波	electromagnetic waves; electromagnetic wave
电线	wire; wires; cable
电缆	cable; cables
电网	power grid; grid
电脑	computer; computers; PC
电荷	charge; electric charge
电视	television; TV
电视剧	TV series; television series; TV drama
电视台	television station; TV station
电视机	television; TV set
电话	telephone; phone; call
电话号码	phone number; telephone number
电路	circuit; circuits
电阻	resistance; resistor
男	man; male; boy; men
男人	man; men; husband
男女平等	equality of men and women; equality of the sexes; sexual equality
男女老少	men and women old and young; people of all ages; young and old
男子	man; young man; male
男孩	boy
男孩子	boy
男性	male; men
男朋友	boyfriend
男爵	baron
男男女女	men and women
男盗女娼	men are thieves and women prostitutes
甸	suburbs; pasture
画	picture; draw; painting; paint
画家	painter; artist; painters
画画	paint; draw; drawing
画蛇添足	superfluous; draw a snake and add feet; gild the lily
画饼充饥	draw cakes to allay hunger; feed on illusions
画龙点睛	add the finishing touch; bring the painted dragon to life
畅	smooth; free; uninhibited; fluent
畅所欲言	speak freely; speak out freely; say what one thinks
畋	hunt; hunting
界	boundary; world; circles; realm; border
界面	interface; screen
畏	fear; dread; awe
畔	side; bank; edge; beside
留	stay; keep; leave; remain; save; retain
留下	leave; stay; remain; leave behind
留在	stay in; remain; stay
留学	study abroad; studying abroad
留学生	foreign students; students abroad; overseas student; international students; overseas students
留心	pay attention; be careful
留恋	reluctant to leave; recall fondly; attached
留意	pay attention; notice; take note; look out
留神	be careful; watch out; pay attention; look out
留置权	lien
畚	dustpan; scoop
畜	livestock; animal; beast; raise
畜牧业	animal husbandry; livestock breeding
畜生	beast; animal; brute; swine
略	slightly; brief; strategy; omit; outline
略微	slightly; a little
略略	slightly
略知一二	know a little; know something about
略胜一筹	slightly better; a notch above
畦	plot; bed; vegetable bed
番	time; kind; foreign; turn; fold
番茄	tomato
畴	farmland; kind; category
畸	deformed; abnormal; lopsided
疆	border; boundary; Xinjiang
疏	sparse; neglect; thin; dredge
疑	doubt; suspect; suspicion; question
疑心	suspicion; suspect; suspicious
疑惑	doubt; puzzled; perplexed
疗	treat; cure; heal
疗效	efficacy; curative effect; effect
疗法	therapy; treatment; therapies
疗程	course of treatment; course
疙	pimple; lump
疚	remorse; guilty; distressed
疝	hernia; rupture
疟	malaria; ague
疟疾	malaria
疡	ulcer; sore
疣	wart; warts
疤	scar; mark
疥	scabies
疫	plague; epidemic; pestilence
疫情	epidemic; outbreak; pandemic
疫苗	vaccine; vaccines
疫苗接种	vaccination; vaccinations
疮	sore; ulcer; wound; boil
疯	mad; crazy; insane; lunatic
疯疯癫癫	crazy; mad; insane; deranged
疱	blister; blisters
疲	tired; weary; fatigue
疲于奔命	kept constantly on the run; weighed down with work; run off one's feet
疲倦	tired; weary
疲劳	tired; fatigue
疲惫	tired; exhausted; weary
疲惫不堪	exhausted; worn out; fagged out; dog-tired
疹	rash; measles
疼	ache; pain; hurt; love
疼痛	pain; ache; painful
疽	ulcer; abscess
疾	disease; fast; illness; quick; swift; hate
疾恶如仇	hate evil like an enemy; abhor evil
疾病	disease; illness; diseases
疾病控制	disease control
疾风暴雨	violent storm; tempest
痂	scab
病	illness; sick; disease; ill; ailment
病人	patient; patients; sick
病例	case; cases
病入膏肓	past cure; beyond cure; incurable; terminally ill
病历	medical record; medical records
病原体	pathogen; pathogens
病变	lesion; lesions; pathological changes
病史	medical history; history
病因	cause; etiology; causes
病毒	virus; viruses
病理	pathology; pathological
病虫害	insect pests
症	disease; illness; symptom
症状	symptom; symptoms
痈	carbuncle; abscess
痉	spasm
痊	recover; recovered; heal
痒	itch; itchy; tickle
痔	piles; hemorrhoids
痕	mark; trace; scar; stain
痘	smallpox; pimple; pox
痛	pain; ache; painful; bitterly; sorrow
痛哭	weep bitterly; cry bitterly; wail
痛快	delighted; to heart's content; straightforward; satisfied
痛恨	hate bitterly; detest; hatred
痛苦	pain; painful; suffering; misery; agony
痞	ruffian; scoundrel
痢	dysentery
痢疾	dysentery
痣	mole; birthmark
痧	cholera; sunstroke
痨	tuberculosis; consumption
痫	epilepsy; epileptic
痰	phlegm; spittle; sputum
痱	heat rash; prickly heat
痴	foolish; silly; crazy; infatuated; idiotic
痴呆	dementia
痴心妄想	wishful thinking; fond dream; pipe dream; delusion
痹	numb; paralysis
痿	impotence; atrophy
瘟	plague; pestilence
瘠	thin; barren; lean
瘢	scar; mark
瘤	tumor
瘦	thin; lean; skinny; lost weight
瘦小	thin and small; slight; skinny
瘩	lump; knot; pimple
瘪	shriveled; flat; shrunken
瘫	paralyzed; paralysis
瘫痪	paralysis; paralyzed
瘴	miasma; pestilential
瘸	lame; limp
瘾	addiction; craving
癌	cancer; tumor
癌症	cancer; cancers
癖	addiction; habit; weakness
癞	leprosy; scabby
癣	ringworm; tinea
癫	mad; insane
癫痫	epilepsy; seizures
癸	tenth
登	climb; ascend; mount; publish; register
登山	mountaineering; mountain climbing
登山队	mountaineering team; expedition
登峰造极	reach the peak; reach the summit; height of perfection
登录	log in; login; sign in
登记	register; registration
登载	publish; carry; published
白	white; pale; blank; plain; clear; vain
白云	white cloud; clouds; white clouds
白人	white; whites; white people
白俄罗斯	Belarus; Belarusian; Byelorussia
白发	white hair; grey hair
白发苍苍	white-haired; gray-haired; hoary
白垩纪	Cretaceous
白天	day; daytime
白头偕老	grow old together; live together to old age
白宫	White House
白手起家	start from nothing; from scratch; self-made
白族	Bai; Bai nationality; Pai
白日做梦	daydream; daydreaming; wishful thinking
白求恩	Norman Bethune; Bethune
白白	in vain; for nothing
白细胞	white blood cells; leukocytes
白色	white
白菜	cabbage; Chinese cabbage
白血病	leukemia; leukaemia
白酒	liquor; spirits; white wine
白银	silver
白雪	white snow; snow
白马	white horse
百	hundred; hundreds; all; many
百万	million; millions
百依百顺	obedient; docile; submissive
百分之	percent; per cent
百分比	percentage; percent
百分点	percentage points; percentage point
百发百中	never miss; every shot hits; unfailing
百姓	common people; people
百家争鸣	hundred schools; schools contend
百感交集	mixed feelings; all sorts of feelings; overwhelmed with emotion
百折不挠	indomitable; undaunted; unyielding
百无聊赖	bored; bored stiff; listless
百科全书	encyclopedia; encyclopaedia
百花齐放	hundred flowers; hundred flowers blossom
皂	soap; black
的确	indeed; really; certainly
的黎波里	Tripoli
皆	all; everyone; every; each
皆大欢喜	everybody is happy; to the satisfaction of all; happy ending
皇	emperor; imperial; royal; sovereign
皇上	the emperor; Your Majesty; His Majesty
皇后	empress; queen
皇宫	imperial palace; palace
皇帝	emperor; emperors
皋	marsh; bank
皎	bright; clear white
皑	white; snow-white
皓	white; bright
皖	Anhui; Wan
皙	fair; white
皮	skin; leather; fur; hide; bark; naughty
皮开肉绽	badly bruised from flogging; lacerated; skin torn and flesh gaping
皮疹	rash
皮箱	suitcase; leather trunk; leather suitcase
皮肉	flesh; skin and flesh
皮肤	skin
皮诺切特	Pinochet
皮鞋	leather shoes; shoes
皱	wrinkle; crease; frown; knit
皱眉	frown; frowned; knit brows
皱眉头	frown; frowned; knit brows
皿	vessel; dish; utensil
盂	jar; spittoon; basin
盅	cup; small cup
盆	basin; pot; bowl; tub
盆地	basin
盈	full; surplus; filled
盈余	surplus
盈利	profit; profitable; earnings
益	benefit; increase; profit; more
盎	overflowing; full; ounce
盎司	ounce; ounces
盏	lamp; cup; small cup
盐	salt; salty
盐碱地	alkaline land; saline-alkali land
盐酸	hydrochloric acid
监	supervise; prison; jail; inspect; watch
监事	supervisor; supervisors
监事会	board of supervisors; supervisory board
监护	guardianship; custody; monitoring
监护人	guardian; guardians
监狱	prison; jail
监禁	imprisonment; imprisoned; incarceration
盒	box; case
盒子	box; case; casket
盔	helmet
盔甲	armor; helmet and armor; armour
盖	cover; lid; build; top; surpass; canopy
盖世无双	unparalleled; matchless; peerless
盖住	cover
盗	steal; thief; rob; robber; bandit
盗窃	theft; stealing; burglary
盗贼	thieves; robbers; bandits
盘	plate; dish; tray; coil; twist
盘子	plate; dish; tray
盘根错节	with twisted roots and gnarled branches; complicated; deep-rooted
盘缠	travelling expenses; travel money; money for journey
盛	flourishing; grand; fill; vigorous; full
盟	alliance; league; ally; oath
盟友	ally; allies
盟国	allies; ally; allied countries
盥	wash
目	eye; eyes; item; list
目不忍睹	cannot bear to look at; too tragic to look at
目不暇接	too many things to see; eyes cannot take it all in
目不识丁	illiterate; not know a single word; unlettered
目不转睛	gaze fixedly; with fixed eyes; stare; watch intently
目中无人	supercilious; overweening; consider everyone beneath one; arrogant
目光	look; gaze; eyes; glance
目光如炬	eyes blazing like torches; sharp-eyed; far-sighted
目光炯炯	eyes bright and piercing; flashing eyes
目光短浅	shortsighted; short-sighted
目前	currently; at present; now; present
目录	directory; catalogue; table of contents; catalog
目无法纪	flout law and discipline; disregard of law
目标	goal; target; objective; aim
目的	purpose; aim; goal
目瞪口呆	dumbstruck; stunned; stupefied; gaping; dumbfounded
目空一切	supercilious; consider everyone beneath one's notice; arrogant
盯	stare; gaze; watch; fix
盯着	stare at
盲	blind; blindly
盲人摸象	blind men feeling an elephant; take a part for the whole
盲目乐观	blindly optimistic; unrealistic optimism
直	straight; directly; vertical; frank; upright
直到	until; till
直升机	helicopter; helicopters
直布罗陀	Gibraltar
直径	diameter
直接	direct; directly
直播	live; live broadcast; livestream
直流电	direct current; DC
直线	straight line; line
直角	right angle
直辖市	municipality; municipalities
相	each other; mutual; photograph; looks; minister
相互	each other; mutual; mutually
相似	similar; alike
相信	believe; trust; be sure; be convinced
相公	sir; husband; young gentleman; young master
相关	related; relevant
相关性	correlation; relevance
相关系数	correlation coefficient
相加	add; sum
相反	opposite; on the contrary; contrary
相同	same; identical
相处	get along
相对	relative; relatively
相对论	relativity; theory of relativity
相应	corresponding
相当	quite; rather; considerable; fairly
相机	camera
相比	compare; compared with
相爱	love each other; fall in love
相见	meet; see each other
相貌	looks; features; appearance; face
相遇	meet; encounter
盹	doze; nap
盼	hope; long for; expect; look forward
盼望	look forward to; long for; hope; hope for
盾	shield; buckler
盾牌	shield; shields
省	province; save; provincial; spare
省份	province; provinces
省会	provincial capital; capital
省委	provincial Party committee; provincial committee
省政府	provincial government
省长	governor; provincial governor
眇	blind; one-eyed
眈	glare; gaze
眉	brow; eyebrow; brows; eyebrows
眉头	brows; brow
眉开眼笑	beam; all smiles; beaming; be all smiles
眉来眼去	make eyes at each other; flirt; exchange glances
眉毛	eyebrow; eyebrows; brows
眉清目秀	delicate features; fine-featured; handsome
眉眼	features; eyes; looks
眉飞色舞	beam with joy; with dancing eyes; exultant
看	look; see; watch; read; visit; think
看上去	look; seem; appear
看不见	invisible; cannot see
看不起	look down on; despise
看书	read; read books
看作	regard as; consider
看出	see; tell
看到	see; saw
看待	regard; treat; view
看成	regard as; see as
看望	visit; call on
看来	it seems; apparently; seem
看样子	it seems; apparently
看法	view; opinion
看清	see clearly
看病	see a doctor
看看	look; have a look; take a look
看着	look at; watch; looking
看见	see; saw; catch sight
看起来	look; look like; seem
真	real; true; really; truly; genuine
真主党	Hezbollah
真人秀	reality show
真实	real; true
真正	real; true; really; genuine
真气	vital energy; inner energy; true qi
真理	truth
真理报	Pravda
真的	really; true; truly; real
真相	truth
真空	vacuum
真菌	fungi; fungus; fungal
真诚	sincere; sincerely
眠	sleep; slumber
眦	eye socket; canthus
眨	blink; wink; blinked
眨眼	blink; wink; blinked; twinkling
眩	dizzy; dazzle; giddy
眯	squint; narrow; narrowed
眶	eye socket; socket; eyes
眷	family; concern; relatives; fond
眸	eye; eyes; pupil
眺	gaze; look afar; overlook
眼	eye; eyes; look; glance; hole
眼下	at present; now; at the moment; right now
眼中	eyes; in one's eyes
眼光	eye; vision; sight; eyes; gaze; look
眼前	before one's eyes; immediate; in front
眼圈	eye socket; rim of the eye; eyes
眼泪	tears; tear
眼珠	eyeball; eyes
眼皮	eyelid; eyelids
眼眶	eye socket; eyes; rim of the eye
眼睛	eye; eyes
眼神	look; expression in eyes; gaze; eyes
眼科	ophthalmology; ophthalmic
眼色	wink; meaningful look; glance; hint
眼角	corner of the eye; corners of eyes
眼里	in one's eyes; eyes
眼镜	glasses; spectacles; eyeglasses
着	write; book; famous; outstanding; work; touch; catch; burning
着作	works; work; writings
着作权	copyright
着名	famous; well-known
着急	anxious; worried; impatient
着火	catch fire; on fire
睁	open; opened
睁大	open wide
睁开	open
睐	glance; squint
睑	eyelid
睚	stare; glare
睛	eye; eyes; eyeball
睡	sleep; asleep; slept; sleeping
睡眠	sleep
睡着	fall asleep; asleep
睡觉	sleep; go to bed
睢	glare; Sui
督	supervise; superintend; direct
睥	look down; askance
睦	harmonious; friendly; harmony
睨	look askance; glance; sidelong
睫	eyelash; lash
睫毛	eyelashes; lashes
睬	pay attention; heed; notice
睹	see; witness; behold
睽	separate; stare
睿	wise; farsighted
瞄	aim; glance
瞅	look; see; glance; gaze
瞌	doze; sleepy
瞎	blind; blindly; groundlessly
瞑	close eyes; closed
瞒	hide; conceal; deceive; keep from
瞟	glance; sidelong
瞠目结舌	dumbfounded; stare tongue-tied; flabbergasted
瞥	glance; glimpse; glanced
瞧	look; see; look at; watch
瞧瞧	look; take a look
瞧见	see
瞩	gaze; look
瞪	stare; glare; open wide
瞪眼	glare; stare; glared
瞬	wink; moment; instant
瞬间	moment; instant; in a twinkling
瞰	overlook; look down
瞳	pupil; pupils
瞻	look up; gaze; look forward
瞿	Qu; Chu
瞿秋白	Qu Qiubai; Chu Chiu-pai
矗	stand tall; tower; upright
矛	spear; lance; pike
矛盾	contradiction; contradictions; conflict
矜	pity; restrained; conceited
矢	arrow; vow; arrows
矢量	vector
矣	indeed; already
知	know; knowledge; aware; knew
知县	magistrate; county magistrate
知府	prefect; magistrate
知识	knowledge
知识产权	intellectual property; intellectual property rights
知识分子	intellectual; intellectuals
知识青年	educated youth; educated young people; school graduates
知道	know; be aware; learn; knew; aware; realize
知青	educated youth; educated young people
矩	rule; square; carpenter's square
矩阵	matrix; matrices
矫	correct; rectify; strong; pretend
短	short; brief; lack; fault; weak point
短信	text message; message; SMS; messages
短工	casual laborer; day laborer; odd-job man
短期	short-term
短评	short commentary; brief commentary; short review
矮	short; low; dwarf; small
矮小	short; small; undersized
石	stone; rock; stones; Shi
石块	stone; stones; rocks
石墨	graphite
石墨烯	graphene
石头	stone; rock; stones
石家庄	Shijiazhuang; Shihchiachuang
石河子	Shihezi; Shihhotzu
石油	oil; petroleum
石油化工	petrochemical; petrochemical industry
石油工业	oil industry; petroleum industry
石油部	petroleum ministry; oil ministry
石灰	lime
石灰岩	limestone
石阶	stone steps; steps
矶	rock; cliff
矾	alum
矿	mine; ore; mineral
矿井	mine; pit; shaft
矿产	minerals; mineral products; mineral
矿务局	mining administration; mining bureau
矿区	mining area; mining district
矿山	mine; mines; mining
矿工	miner; miners; coal miner
矿物	mineral; minerals
矿石	ore; ores
矿长	mine director; head of mine
矿难	mine disaster; mining accident; mine accident
码	code; number; yard; size
码头	wharf; dock; pier; docks
砂	sand; grit; gravel
砌	build; lay; steps
砍	cut; chop; hack
砍头	behead; cut off head; beheaded
砒	arsenic; poison
研	study; research; grind
研究	study; research; studies; investigate
研究人员	researchers; researcher
研究所	institute; research institute
研究生	graduate student; postgraduate; graduate students
研究者	researcher; researchers; investigators
研究院	institute; academy
研讨会	symposium; seminar; workshop
砖	brick; bricks
砖块	brick; bricks
砚	inkstone; ink slab
砦	stockade; stronghold
砧	anvil; chopping block
砰	bang; thud
破	broken; break; torn; worn out; ruined
破产	bankruptcy; bankrupt; insolvency
破口大骂	curse; swear; abuse; shout abuse; let loose a torrent of abuse
破坏	destroy; damage; destruction
破天荒地	for the first time; unprecedented; never before
破庙	ruined temple; dilapidated temple
破涕为笑	smile through tears; turn tears into laughter
破烂不堪	worn-out; dilapidated; tattered; ragged
破釜沉舟	burn one's boats; cut off all means of retreat; break the cauldrons
破镜重圆	reunion of a couple; broken mirror made whole
破除迷信	break down superstitions
砷	arsenic; As
砸	smash; pound; break; crush
砾	gravel; pebble
础	foundation; base; plinth
硅	silicon; Si
硅谷	Silicon Valley
硒	selenium; Se
硕	large; master
硕士	master; master's degree; master's
硝	nitre; saltpeter
硝酸	nitric acid
硫	sulphur
硫化物	sulfide; sulfides
硫酸	sulfuric acid; sulphuric acid
硬	hard; stiff; stubborn; tough; force
硬件	hardware
硬币	coin
硬度	hardness
硬盘	hard disk; hard drive
确	indeed; certain; true; really
确定	determine; sure; confirm; OK; determined
确实	indeed; really; certainly; truly
确认	confirm; confirmation; acknowledge
确诊	confirmed; diagnosed
硼	boron; B
碉	blockhouse; pillbox
碌	busy; commonplace; mediocre
碌碌无为	idle; lead a vain and humdrum life; mediocre
碍	hinder; obstruct; obstacle; matter; block
碎	broken; pieces; smash; break; shatter
碑	tablet; monument; stele; stone
碗	bowl; bowls; cup
碗筷	bowls and chopsticks; dishes
碘	iodine
碛	desert; gravel
碟	dish; plate; saucer; disc
碟子	dish; saucer; plate
碣	stone tablet
碧	green; jade; emerald; blue
碰	touch; meet; bump; hit; run into
碰到	meet; encounter; run into; touch
碰见	meet; run into
碱	alkali; soda
碱性	alkaline; basic
碳	carbon; C
碳排放	carbon emissions
碳水化合物	carbohydrate; carbohydrates
碳酸	carbonic acid; carbonate
碳酸钙	calcium carbonate
碴	broken piece; quarrel
碾	grind; crush; roller
磁	magnetic; porcelain; magnetism
磁场	magnetic field; magnetic fields
磁铁	magnet; magnets
磅	pound; scale; scales; pounds
磊	open; upright; rocky
磋	consult; discuss
磋商	consult; consultations; consultation
磐	rock; boulder
磕	knock; knock against; kowtow
磕头	kowtow; kowtowed; knock head
磨	grind; rub; mill; sharpen; wear
磨坊	mill; mill house
磨损	wear; worn
磬	chime; stone chime
磷	phosphorus
磺	sulphur
礁	reef; rock
示	show; indicate; sign
示例	example; examples; sample
示威	demonstration; demonstrate; demonstrations
示威游行	demonstration; demonstrations; march
示威者	demonstrators; protesters
礼	ceremony; gift; courtesy; ritual; present; manners
礼尚往来	courtesy demands reciprocity; exchange of courtesies; reciprocity
礼拜	week; worship
礼物	gift; present
礼貌	polite; politeness; manners
社	society; agency; club; community
社交媒体	social media
社交网络	social network; social networking
社会	society; social
社会主义	socialism; socialist
社会保险	social insurance
社会保障	social security
社会党	Socialist Party; Socialists
社会学	sociology; sociological
社会民主党	Social Democratic Party; Social Democrats
社会科学院	Social Sciences; Academy of Social
社员	commune member; commune members; member
社论	editorial; editorials
社长	commune head; director; commune director; president
祀	sacrifice; offer sacrifice
祁	Qi; Chi
祁连山	Qilian Mountains
祈	pray; beg
祈祷	pray; prayer; praying
祉	happiness; blessing
祖	ancestor; grandfather; ancestors; Zu
祖先	ancestor; ancestors; forefathers
祖国	motherland; homeland; country
祖宗	ancestor; ancestors; forefathers
祖母	grandmother
祖父	grandfather
祗	respect; reverent
祚	throne; blessing
祛	dispel; remove; drive away
祝	wish; congratulate; bless; Zhu
祝愿	wish
祝福	bless; blessing; wish
祝贺	congratulate; congratulations
祝酒	toast; propose a toast
神	god; spirit; expression; deity; divine
神仙	immortal; fairy; celestial being; immortals
神奇	magical; miraculous
神情	expression; look; air
神户	Kobe
神灵	gods; deity; spirits
神父	priest; father; priests
神秘	mysterious; mystery
神经	nerve; neural; nerves
神经元	neuron; neurons
神经系统	nervous system
神经网络	neural network; neural networks
神色	look; expression; countenance
祟	evil spirit; ghost
祠	shrine; ancestral temple; ancestral hall
祠堂	ancestral hall; ancestral temple; clan temple
祥	auspicious; lucky; Xiang
票	ticket; vote; bill; note
祭	sacrifice; offer sacrifice; worship
祭祀	sacrifice; offer sacrifices; sacrifices; worship
祯	auspicious; Zhen
祷	pray; prayer
祸	disaster; misfortune; calamity; trouble; ruin
祸不单行	misfortunes never come singly; it never rains but it pours
祸国殃民	bring calamity to the country and people; wreck the country
祺	blessing; lucky
禀	report; petition; endowed; tell
禁	forbid; prohibit; ban; bear; help
禁忌	contraindications; taboo; contraindication
禁止	ban; prohibit; forbid; forbidden
禁用	disable; disabled
禁运	embargo
禄	salary; official's pay
禅	Zen; meditation; Chan
福	blessing; happiness; fortune; luck; good fortune
福利	welfare; benefits; well-being
福如东海	boundless happiness; happiness as vast as the sea
福岛	Fukushima
福州	Fuzhou; Foochow
福建	Fujian; Fukien
福建省	Fujian Province; Fukien Province
福气	good fortune; luck; blessing; good luck
福特	Ford
禧	happiness; blessing; Cixi
禹	Yu; Great Yu
禺	Yu; Panyu
离	leave; away; from; distance; part; apart
离乡背井	leave one's home; leave one's native place
离去	leave; depart
离合器	clutch
离婚	divorce; divorced
离子	ion; ions; ionic
离开	leave; depart; go away
离心离德	disunity; dissension; at odds
离线	offline
离经叛道	rebel against orthodoxy; heretical; heresy
禽	birds; fowl; poultry; bird
禽流感	bird flu; avian influenza; avian flu
禾	grain; rice; seedling
秀	elegant; beautiful; show; graceful
秀丽	beautiful; graceful; pretty
秀才	scholar; xiucai; licentiate
私	private; secret; personal; selfish
私人	private; personal
私生子	bastard; illegitimate child
私营	private; privately owned
秃	bald; bare
秃头	bald; bald head
秆	stalk; straw
秉	hold; grasp; control
秋	autumn; fall; year
秋天	autumn; fall
秋季	autumn; fall
秋收	autumn harvest
秋收起义	Autumn Harvest Uprising
秋种	autumn sowing
种	kind; seed; plant; species; type
种地	till the land; farm; farming; work the land
种子	seed; seeds
种族主义	racism; racist
种族歧视	racial discrimination
种族灭绝	genocide
种族隔离	apartheid; racial segregation; segregation
种田	farm; till the land; farming
种种	all kinds; various
种类	species; kinds; types; varieties
种群	population; populations
科	department; section; subject; branch
科举	imperial examinations; civil service examination
科伦坡	Colombo
科委	science commission; scientific commission
科威特	Kuwait; Kuwaiti
科学	science; scientific; sciences
科学发展观	scientific development
科学家	scientist; scientists
科学院	academy of sciences
科尔	Kohl
科幻	science fiction; sci-fi
科技	technology; science and technology; technological
科特迪瓦	Cote d'Ivoire; Ivory Coast
科研	scientific research
科索沃	Kosovo
科长	section chief; section head
秒	second; seconds
秒钟	second
秘	secret; mysterious; mystery
秘书	secretary
秘书处	secretariat
秘书长	secretary-general; secretary general
秘密	secret; secretly
秘籍	secret manual; manual; secret book
秘鲁	Peru; Peruvian
租	rent; hire; lease; rented
租赁	lease; leasing; rental
租金	rent; rental
秣	fodder; feed
秤	scale; balance; steelyard; scales
秦	Qin; Chin; Shaanxi
秦始皇	Qin Shi Huang; First Emperor; Chin Shih Huang
秦岭	Qinling Mountains; Qinling
秦朝	Qin Dynasty; Qin; Chin Dynasty
秦皇岛	Qinhuangdao
秧	seedling; rice shoot; vine
秩	order; rank
秩序	order
积	accumulate; amass; store; long-standing
积分	integral; points; integration
积劳成疾	fall ill from overwork; break down from overwork
积少成多	many a little makes a mickle; accumulate bit by bit
积极	active; positive; actively
积极分子	activist; activists; active elements
积极性	enthusiasm; initiative; zeal
积累	accumulate; accumulation
积肥	accumulate manure; collect manure; manure accumulation
积重难返	ingrained habits are hard to change; old habits die hard
积雪	snow; accumulated snow
称	call; weigh; say; name; claim; praise
称为	call; known as; be called
称作	call; be called
称赞	praise; compliment
秸	straw; stalk
移	move; shift; remove; change
移动	move; mobile
移动设备	mobile device; mobile devices
移动通信	mobile communications
移植	transplant; transplantation; transplants
移民	immigrant; immigration; migrants; emigrate; immigrants; migration
移风易俗	change old customs; transform customs
秽	dirty; filthy; foul
稀	rare; sparse; thin; watery
稀土	rare earth; rare earths
稀奇	rare; strange; curious
稀饭	gruel; porridge; congee
程	journey; distance; procedure; trip; Cheng
程序	program; procedure; process; programs
程序员	programmer; programmers
程度	degree; extent; level
稍	slightly; little; somewhat
稍微	slightly; a little; somewhat
稍稍	slightly; a little
税	tax; duty; taxes
税务	tax; taxation
税收	tax; taxation; tax revenue; taxes
税款	tax; taxes; tax payment
税率	tax rate; tax rates
稔	familiar; harvest; know well
稚	childish; young
稞	barley
稠	thick; dense; crowded
稳	steady; stable; firm; sure
稳定	stable; stability
稻	rice; paddy
稻子	rice; paddy
稻田	paddy field; rice fields; paddies
稼	crops; sow
稽	check; examine; delay
稿	draft; manuscript; sketch; script
穆	solemn; reverent; Mu; Islam
穆加贝	Mugabe
穆巴拉克	Mubarak
穆斯林	Muslim; Muslims; Moslem
穆沙拉夫	Musharraf
穗	ear; tassel; Guangzhou
穴	cave; den; hole; acupoint
穴道	acupoint; pressure point; vital point
究	study; after all; investigate
究竟	after all; exactly; on earth; actually
穷	poor; exhausted; poverty; end
穷乡僻壤	remote place; remote backwater; out-of-the-way place
穷人	poor; poor people; poor man
穷凶极恶	extremely vicious; ferocious; utterly evil; atrocious
穷困潦倒	penniless and frustrated; down and out; destitute
穷山恶水	barren hills and turbulent rivers; barren
穷途末路	dead end; at the end of one's rope; have come to a dead end
穹	vault; dome; sky
空	empty; sky; air; free; hollow; vacant
空中	in the air; air; sky
空中楼阁	castle in the air; castles in the air
空军	air force
空前绝后	unprecedented; unique; never before or since
空口无凭	mere verbal statement is no guarantee; word of mouth
空气	air
空气污染	air pollution
空洞无物	devoid of content; empty; devoid of substance
空穴来风	groundless; wind from an empty cave; rumor
空空如也	absolutely empty; empty
空荡荡的	empty; deserted; vacant
空袭	air raid; air strike; airstrikes; air strikes
空调	air conditioner; air conditioning
空间站	space station
空难	air crash; plane crash; air disaster
穿	wear; pierce; put on; through; dress; penetrate
穿上	put on
穿着	wear; dressed; wearing
穿着打扮	dress; way of dressing; apparel
穿过	through; cross; pass through
穿针引线	act as go-between; thread a needle; matchmaker
突	sudden; suddenly; break through; charge
突击手	shock worker
突击队	shock team; shock brigade; commando
突厥	Turks; Turkic; Tujue
突变	mutation; mutations; mutant
突围	break out; break through; breakout; breakthrough
突尼斯	Tunisia; Tunis; Tunisian
突然	suddenly; sudden
突破	breakthrough; exceed; surpass
突袭	raid; surprise attack
窃	steal; secretly; thief
窃国大盗	arch usurper of state power
窃窃私语	whisper; whispering; whispered together
窄	narrow; tight
窈	graceful; fair; deep
窍	aperture; knack; opening
窑	kiln; cave; brothel
窒	stifle; suffocate
窕	graceful; fair
窖	cellar; pit
窗	window
窗前	window; before the window
窗口	window; windows
窗台	windowsill; sill
窗外	outside the window; out the window
窗子	window
窗帘	curtain; curtains; window curtain
窗户	window; windows
窗纸	window paper; paper window
窘	awkward; embarrassed; poor
窜	flee; scurry; run; rush
窝	nest; lair; den; hide
窝头	corn bun; cornbread; wowotou
窝棚	shack; shed; hut
窝窝头	corn buns; cornmeal bread; wotou
窟	hole; cave; den
窠	nest; den
窥	peep; spy; pry
窦	sinus; hole; Dou
窿	hole
立	stand; set up; establish; erect; immediately; upright
立刻	immediately; at once; right away
立功受奖	win merit and receive awards
立即	immediately; at once; instantly
立方厘米	cubic centimeters
立方米	cubic meters; cubic metres
立法	legislation; legislative; legislate
立法会	Legislative Council
立法院	Legislative Yuan
立竿见影	get instant results; immediate results
立陶宛	Lithuania; Lithuanian
竖	vertical; erect; upright; set up
站	stand; station; stop; stood; standing
站住	stop; halt; stand still
站岗	stand guard; stand sentry; on guard
站着	stand; standing
站起来	stand up; stood up; got up
竞	compete; contest; race
竞争	compete; competition; competitive
竞争力	competitiveness
竞争对手	competitor; competitors; rival
竞赛	competition; contest; race; emulation
竞选	campaign; election campaign
竟	unexpectedly; actually; finish; end; even; whole
竟然	actually; unexpectedly; even
章	chapter; seal; Zhang; rules
章程	constitution; charter; rules
竣	complete; finish
童	child; children; boy; virgin
童年	childhood
竦	respectful; tremble
竭	exhaust; use up; utmost
竭尽全力	spare no effort; do one's utmost; with all one's strength
端	end; hold; carry; proper; upright; serve
端午节	Dragon Boat Festival
端口	port; ports
竹	bamboo; bamboos
竹子	bamboo; bamboos
竹林	bamboo grove; bamboo
竹篮	bamboo basket; basket
竺	India; Zhu
竽	pipe; reed pipe
竿	pole; bamboo pole; rod
笆	fence; bamboo
笈	bookcase; book box
笋	bamboo shoot; bamboo shoots
笑	laugh; smile; grin; laughter; laughed
笑声	laughter; laugh
笑容	smile; smiling face
笑脸	smiling face; smile
笑话	joke; laugh at; laughing-stock
笑道	laugh; said with a smile; laughed; smiled; smiling
笔	pen; brush; writing; stroke; pencil; sum
笔记	note; notes
笔记本	notebook
笔记本电脑	laptop; notebook computer
笙	pipe; reed pipe
笛	flute; whistle
笛子	flute
笠	bamboo hat; hat
笤	broom; whisk broom
符	symbol; charm; tally; accord; talisman
笨	stupid; clumsy; foolish; silly; awkward
笨手笨脚	clumsy; awkward; all thumbs
第	number; mansion; residence; order
第一	first; number one
第一书记	first secretary
第一次	first time
第三	third
第三世界	Third World
第三人	third party; third person
第三方	third party; third-party
第二	second
第二天	next day; the following day; next morning
笺	letter; note paper; annotation
笼	cage; basket; coop; envelop; steamer
笼络人心	win people's support; win popular support
等	wait; etc; class; rank; equal; such
等于	equal; equal to; amount to
等候	wait; await
等到	wait until; when
等待	wait; await; waiting
等着	wait; waiting
等离子体	plasma
等等	and so on; etc; wait
等闲视之	treat lightly; regard as unimportant
筋	muscle; tendon; sinew; vein
筌	fish trap; trap
筏	raft
筐	basket
筐子	basket
筑	build; construct
筒	tube; cylinder; canister
答	answer; reply; respond; return
答复	reply; answer
答应	promise; agree; answer; consent
答案	answer; solution
答道	reply; answer; answered; replied
策	plan; policy; scheme; whip; strategy
策略	strategy; strategies; policy
筚路蓝缕	pioneering hardships; hard beginnings; hardships
筛	sieve; sift; pour
筝	zither; kite
筠	bamboo; Yun
筮	divination; divine
筱	Xiao; small
筵	banquet; feast; mat
筷	chopsticks
筷子	chopsticks
筹	chip; prepare; plan; raise; counter
签	sign; label; lot; visa
签字	sign; signature; signed
签署	sign; signed; signing
签订	sign; conclude; signed; enter into
签证	visa; visas
简	simple; brief; letter; bamboo slips
简单	simple; easy
简直	simply; almost; practically
简称	abbreviated; abbreviation; short for
箍	hoop; band; bind
箔	foil; screen
箕	dustpan; winnowing basket
算	count; calculate; reckon; regard; plan
算了	forget it; never mind
算卦	tell fortune; divination; fortune-telling
算命	fortune-telling; tell fortune; fortune-teller
算是	be considered; count as
算法	algorithm; algorithms
箜	harp
管	pipe; tube; manage; care; run; control
管子	pipe; tube
管家	steward; butler; housekeeper
管理	manage; management; administration
管辖	jurisdiction; govern
管辖权	jurisdiction
管道	pipe; pipeline; pipes; channels
箦	mat; bed mat
箧	box; chest; case
箩	basket
箫	flute; pipe
箭	arrow; arrows
箭在弦上	like an arrow on the bowstring; imminent
箭头	arrowhead; arrow
箱	box; case; trunk; chest
箱子	box; suitcase; trunk; chest; case
箴	admonish; maxim
箸	chopsticks; chopstick
篆	seal script; seal character
篇	piece; article; chapter; essay
篑	basket
篓	basket
篙	pole; punt-pole
篝	bonfire
篡	usurp; seize
篮	basket; goal
篮子	basket
篮球	basketball
篱	fence; hedge
篷	awning; sail; canopy
簇	cluster; bunch; pile
簌	rustle; streaming; patter
簧	reed; spring
簪	hairpin; pin
簪子	hairpin; hair clasp
簸	winnow; jolt; toss
簸箕	dustpan; winnowing basket
簿	book; register; account book
籁	sound; noise
籍	book; registry; membership; native place
米	rice; meter; meters; grain
米兰	Milan
米粥	rice gruel; porridge; congee
米饭	rice; cooked rice
类	kind; type; class; sort; category
类型	type; types; kind
籽	seed; seeds
粉	powder; pink; flour; face powder
粉碎	smash; crush; shatter; smashed
粉红色	pink
粒	grain; pellet; granule
粒子	particle; particles
粗	thick; rough; coarse; rude; crude; careless
粗制滥造	shoddy; turn out in a rough way; slipshod
粗布	coarse cloth; homespun
粗心	careless
粗心大意	careless; negligent; inadvertent
粗枝大叶	crude and careless; sloppy; slapdash
粗糙	rough; coarse
粗鲁	rude
粘	stick; sticky; glue; paste
粘贴	paste
粟	millet; grain
粟裕	Su Yu
粤	Guangdong; Cantonese
粤语	Cantonese
粥	gruel; porridge; congee
粪	dung; manure; excrement; shit
粪便	feces; faeces; stool
粮	grain; food; provisions
粮棉	grain and cotton
粮站	grain station
粮食	grain; food; provisions; cereals
粮食产量	grain output; grain production; grain yield
粮食安全	food security
粱	millet; sorghum
粳	rice
粹	pure; essence
粼	clear; crystalline
粽	rice dumpling; rice dumplings
精	spirit; fine; essence; skilled; smart; perfect
精兵简政	streamline administration; better troops and simpler administration
精力	energy; vigor
精子	sperm
精度	accuracy; precision
精忠报国	serve the country with loyalty; loyal to the country
精打细算	careful calculation; budget carefully; economical
精疲力尽	exhausted; worn out; tired out; spent
精益求精	constantly improve; strive for perfection
精确	precise; accurate; exact
精神	spirit; mind; mental
精神分裂症	schizophrenia
精神恍惚	absent-minded; in a trance; distracted
精神抖擞	full of vigor; in high spirits; energetic
精神病	mental illness; psychosis; psychiatric
精耕细作	intensive farming; intensive cultivation; careful cultivation
精雕细刻	work at with great care; carve with great care
糅	mix; mingle
糊	paste; muddled; stick; burnt
糊涂	confused; muddled; foolish
糕	cake; pudding; pastry
糕点	cakes; pastries
糖	sugar; candy; sweets
糖尿病	diabetes; diabetic
糖果	candy; sweets
糖类	sugars; carbohydrates
糙	rough; coarse; crude
糜	gruel; waste; rotten
糟	bad; dregs; rotten; terrible
糠	chaff; bran; husk
糯	glutinous; sticky rice
系	system; department; tie; fasten; be
系数	coefficient; coefficients; factor
系统	system; systems
系统性	systemic; systematic
紊	disorder; confused
素	plain; white; vegetarian; element; usually
素数	prime number; primes
索	rope; search; demand; ask
索引	index; indexes
索性	simply; might as well
索赔	claim; claims
索非亚	Sofia
索马里	Somalia; Somali
紧	tight; close; urgent; tense; press
紧密团结	closely united; unite closely; rally closely
紧张	nervous; tense; tension
紧张局势	tension; tense situation; tensions
紧紧	tightly; firmly; closely
紧锣密鼓	intense publicity; wildly beating gongs and drums
紫	purple; violet
紫外线	ultraviolet; UV; ultraviolet rays
紫禁城	Forbidden City
紫色	purple
累	tired; weary; accumulate; involve; exhausted; burden
絮	cotton; garrulous; wadding; catkin
絷	tie; fetter
繁	numerous; complicated; many; flourishing
繁星	stars; countless stars
繁殖	breeding; reproduction; reproduce; breed
繁荣富强	prosperous and strong; rich and strong; prosperity
繁荣昌盛	thriving and prosperous; prosperous; prosperity; flourishing
繁衍	reproduce; multiply; breed
纂	compile; edit
纠	entangle; correct; gather
纠正	correct
纠纷	dispute; disputes
红	red; popular; scarlet; crimson; revolutionary
红光满面	glowing with health; ruddy; in the pink
红军	Red Army
红十字会	Red Cross
红卫兵	Red Guards; Red Guard
红外线	infrared
红旗	red flag; red flags; red banner
红旗手	red-banner pacesetter; red flag bearer
红旗杂志	Red Flag; Hongqi
红海	Red Sea
红润	ruddy; rosy
红细胞	red blood cells; erythrocytes
红绿灯	traffic light
红色	red
红薯	sweet potato; sweet potatoes; yam
红装素裹	clad in white and adorned in red
红领巾	red scarf; Young Pioneer
纣	Zhou; King Zhou
纤	fine; slender; delicate
纤维	fiber; fibre; fibers
纤维素	cellulose
约	about; appointment; date; approximately; arrange
约旦	Jordan; Jordanian
约旦河	Jordan River; Jordan
约旦河西岸	West Bank
约翰内斯堡	Johannesburg
约翰逊	Johnson
约莫	about; approximately
级	level; grade; rank; step; class
纨	silk; fine silk
纪	age; record; discipline; century; epoch
纪录	record; records
纪录片	documentary; documentary film; documentaries
纪念	commemorate; memorial; commemoration; mark
纪念碑	monument; memorial
纪念馆	memorial hall; memorial museum
纫	sew; needle
纬	latitude; weft
纬度	latitude
纭	numerous; confused
纯	pure; simple; sheer; skillful
纯度	purity
纰	error; mistake
纱	gauze; yarn; veil
纲	outline; key link; program
纲要	outline; programme
纲领	programme; program; platform
纳	receive; accept; pay; enjoy; adopt
纳税	pay taxes; tax payment
纳税人	taxpayer; taxpayers
纳米	nano; nanometer; nanotechnology
纳米比亚	Namibia
纳粹	Nazi; Nazis
纳西族	Naxi; Nahsi
纳赛尔	Nasser
纵	vertical; indulge; release; even if; leap
纶	silk thread; synthetic fiber
纷	numerous; confused; disorderly; one after
纷纷	one after another; in succession
纷至沓来	come thick and fast; pour in; come one after another
纸	paper; papers; sheet
纸张	paper
纸老虎	paper tiger; paper tigers
纹	line; grain; pattern; wrinkle
纺	spin; spinning; silk
纺织	textile; textiles; spinning and weaving
纺织厂	textile mill; cotton mill
纺织工业	textile industry
纽	button; link; New York; bond
纽伦堡	Nuremberg
纽约	New York
纽约时报	New York Times
线	line; thread; wire; clue
线性	linear
线粒体	mitochondria; mitochondrial
绁	rope; bind
练	practice; train; drill; silk
练习	practice; exercise
组	group; organize; team; form
组件	component; components
组成	form; make up; consist; composition; composed of; consist of
组织	organization; organize; tissue; tissues
组织部	organization department
组长	group leader; team leader; head
组阁	form a cabinet; form a government
绅	gentry; gentleman
细	thin; fine; careful; slender; carefully
细则	detailed rules; rules
细小	tiny; small
细心	careful; attentive
细胞	cell; cells; cellular
细胞核	nucleus; cell nucleus
细胞膜	cell membrane
细菌	bacteria; bacterium; bacterial
细菌战	germ warfare; bacteriological warfare
细雨	drizzle; fine rain
织	weave; knit; woven
终	end; finally; eventually; after all; death
终于	finally; at last; eventually
终止	terminate; termination; end
终端	terminal; terminals
绉	crepe; crinkle
绊	trip; stumble; tangle
绍	introduce; continue; Shaoxing
绍兴	Shaoxing; Shaohsing
绎	unravel; continuous
经	pass; through; scripture; classic; sutra; experience
经历	experience; go through
经委	economic commission
经常	often; frequently; regular
经度	longitude
经济	economy; economic; economics
经济危机	economic crisis
经济基础	economic base; economic foundation
经济增长	economic growth
经济学	economics
经济学人	Economist
经济学家	economist; economists
经济建设	economic construction; economic development
经济特区	special economic zone; special economic zones
经理	manager; managers
经社理事会	Economic and Social Council; ECOSOC
经脉	meridians; channels; veins
经营	operate; business; operation; management
经过	through; after; pass; pass by
经销商	dealer; distributor; dealers
经验	experience
绑	tie; bind; bound; kidnap
绑架	kidnap; kidnapping; abduct; kidnapped; abduction
绒	velvet; down; wool; flannel
结	tie; knot; form; end; bear; settle
结党营私	form cliques for selfish interests; gang up
结合	combine; combination; unite
结婚	marry; get married; marriage
结实	strong; sturdy; solid; durable
结局	ending; outcome
结巴	stutter; stammer; stammered
结晶	crystallization; crystal; crystallize
结束	end; finish; over; conclude
结构	structure; structures; structural
结果	result; outcome; as a result; results; findings
结核病	tuberculosis; TB
结结巴巴	stammer; stutter; stammering; haltingly
结论	conclusion; conclusions
绕	go round; wind; around; circle
绘	paint; draw; depict
绘画	painting; paintings
给	give; for; to; let; provide; supply
绚	gorgeous; splendid
绛	crimson; deep red
络	net; enmesh; wind
络绎不绝	in an endless stream; endless; continuous flow
绝	absolutely; cut off; desperate; exhausted; unique; superb
绝不	never; by no means
绝处逢生	be unexpectedly rescued from a desperate situation; narrow escape
绝大多数	overwhelming majority; vast majority; most
绝对	absolute; absolutely; definitely
绝对零度	absolute zero
绝招	secret trick; unique skill; stunt
绝无仅有	unique; the only one of its kind
绝望	despair; desperate; hopeless
绝缘	insulation; insulated; insulating
绞	twist; wring; hang
绞尽脑汁	rack one's brains; cudgel one's brains
统	unite; command; all; system
统一战线	united front
统一领导	unified leadership; centralized leadership
统战部	United Front; united front department
统治阶级	ruling class; ruling classes
统计	statistics; statistical
统计学	statistics
统计局	statistical bureau; statistics bureau; bureau of statistics
统计数字	statistics; statistical figures; figures
统计数据	statistics; statistical data
统购统销	state monopoly purchase; unified purchase
绡	raw silk; silk gauze
绢	silk; thin silk
绣	embroider; embroidered; embroidery
绣鞋	embroidered shoes; embroidered slippers
绥	peaceful; pacify
绥远	Suiyuan
绦	ribbon; sash; braid
继	continue; succeed; follow; then; inherit
继往开来	carry forward the cause; build on the past; forge ahead
继承	inherit; inheritance; succession
继承人	heir; successor; heirs
继续	continue; go on; keep; keep on
绩	achievement; merit; result
绩效	performance
绪	thread; mood; beginning; clue
绪论	introduction
绫	damask; silk gauze
续	continue; add; carry on; supplement
绮	damask; beautiful; silk
绯	red; scarlet
绰	ample; spacious; nickname; grab
绰绰有余	more than enough; ample; enough and to spare
绳	rope; string; cord
绳子	rope; string; cord
维	maintain; preserve; tie; dimension
维也纳	Vienna
维修	repair; maintenance
维吾尔	Uygur; Uighur; Uyghur
维吾尔族	Uygur; Uighur; Uyghur
维吾尔语	Uygur; Uighur
维和	peacekeeping; peace-keeping
维和部队	peacekeeping force; peacekeepers; peacekeeping troops
维度	dimension; dimensions
维护	maintain; safeguard; protect; maintenance
维持	maintain; keep
维生素	vitamin; vitamins
绵	cotton; soft; continuous; silk floss
绵羊	sheep
绵里藏针	iron hand in a velvet glove; needle in cotton
绵阳	Mianyang
绶	ribbon; cordon
绷	stretch; tight; taut; bandage
绸	silk; silk fabric
绸缎	silk; silks and satins; satin
绺	lock; tuft; strand
绻	tender; attached
综	sum up; comprehensive; synthesize
综上所述	in summary; to sum up
综合利用	comprehensive utilization; multi-purpose use
综合征	syndrome; syndromes
综合症	syndrome
综述	review; overview
绽	split; burst; bloom
绾	coil; tie; coil up
绿	green; verdant
绿化	afforestation; make green; greening
绿林好汉	outlaws; forest heroes; bandits
绿水青山	green hills and clear waters; blue waters and green mountains
绿色	green
绿茶	green tea
缀	sew; stitch; adorn; compose
缂	tapestry
缄	seal; close
缅	Burma; Myanmar; distant
缅甸	Myanmar; Burma; Burmese
缆	cable; rope; hawser
缈	dim; misty
缉	seize; arrest; capture
缎	satin; brocade
缒	lower; let down
缓	slow; delay; relax; revive; postpone
缓兵之计	stalling tactics; play for time
缓刑	probation; suspended sentence
缓和	ease; relax; detente; relaxation
缓存	cache; buffer
缓慢	slow; slowly
缔	form; conclude; establish
缔约国	contracting parties; signatory states; States Parties; state party; contracting states
缔约方	contracting party; parties; contracting parties
缕	wisp; strand; thread; detailed
编	weave; compile; edit; plait; make up; arrange
编剧	screenwriter; writer; playwright
编程	programming; program
编程语言	programming language; programming languages
编者	editor; editors
编者按	editor's note
编译	compile; compilation
编译器	compiler; compilers
编辑	editor; edit; editing
缘	reason; fate; edge; destiny; because
缘分	fate; destiny; predestined; luck
缙	red silk
缚	bind; tie; bound
缛	elaborate; ornate
缜	careful; meticulous
缝	sew; crack; seam; stitch; gap
缝合	suture; sutures
缟	white silk
缠	entwine; wind; tangle; pester; bind
缢	hang; strangle
缤	colorful; profusion
缥	misty; indistinct
缨	tassel; ribbon
缩	shrink; contract; draw back; huddle
缩小	reduce; shrink
缩手	draw back hand; withdraw hand
缩放	zoom; scale; scaling
缪	Miao; bind
缫	reel; reeling
缭	wind; entangle
缮	repair; copy
缯	silk; silks
缰	reins; halter
缰绳	reins; halter
缱	attached; inseparable
缴	pay; hand over; capture; surrender
缸	jar; vat; crock; tank
缺	lack; short of; vacancy; missing
缺点	shortcoming; fault; weakness
罂	poppy; jar
罄	exhaust; used up
罄竹难书	too numerous to record; countless crimes
罅	crack; rift
罐	jar; pot; can; jug; tin
网	net; network; web; Internet
网址	URL; web address; website
网民	netizens; internet users
网球	tennis
网站	website; site; websites
网络	network; internet; networks
网络安全	cybersecurity; network security; cyber security
网页	web page; webpage; page
罔	deceive; not; none
罕	rare; seldom; rarely
罗	net; gather; silk gauze; Luo
罗得西亚	Rhodesia
罗斯福	Roosevelt
罗瑞卿	Luo Ruiqing; Lo Jui-ching
罗荣桓	Luo Ronghuan; Lo Jung-huan
罗马	Rome; Roman
罗马人	Romans; Roman
罗马尼亚	Romania; Rumania; Romanian
罚	punish; fine; punishment; penalize
罚款	fine; fines; penalty
罚金	fine; fines
罡	Big Dipper
罢	stop; finish; cease; enough; dismiss; done
罢免	recall; remove; dismiss
罢工	strike; strikes; go on strike
罢课	student strike; boycott classes
罩	cover; shade; hood; wrap
罪	crime; guilt; sin; guilty; suffering
罪恶	sin; crime; evil
罪犯	criminal; criminals; offender; convict
罪行	crime; crimes; offence; offense
置	place; put; set; buy
置信区间	confidence interval; confidence intervals
署	office; sign; department
罹	suffer; meet with
羁	bridle; detain; restrain
羊	sheep; goat; lamb; mutton
羊肉	mutton; lamb
羌	Qiang; Tibetan
羌族	Qiang; Chiang
美	beautiful; beauty; pretty; America; fine
美不胜收	so many beautiful things; too beautiful
美中不足	blemish in an otherwise perfect thing; fly in the ointment
美丽	beautiful; pretty; beauty; lovely
美元	dollar; dollars; US dollar; US dollars
美军	US troops; US forces; American troops; US army
美国	America; United States; US; American
美国之音	Voice of America; VOA
美国人	American; Americans
美国国务院	State Department; US State Department
美国政府	US government
美好	beautiful; good; wonderful
美帝	US imperialism; US imperialists
美帝国主义	US imperialism; US imperialists
美术馆	art gallery; gallery; art museum
美洲	Americas; America; American
美联社	AP; Associated Press
美酒	fine wine; good wine
羔	lamb; kid
羔羊	lamb
羚	antelope
羞	shy; shame; ashamed; bashful
羞愧	ashamed; shame
羞涩	shy; bashful; shyness
羞耻	shame; ashamed; shameful
羡	envy; admire
羡慕	envy; admire; envious
群	crowd; group; flock; herd; band
群众	masses; crowd; people
群众大会	mass rally; mass meeting
群众路线	mass line
群众运动	mass movement; mass campaign; mass movements
群岛	islands; archipelago
群情激愤	public feeling ran high; popular indignation
群策群力	pool wisdom and strength; make concerted efforts
群落	community; communities
群起攻之	rally together to attack; all rise to attack
群魔乱舞	rogues of all kinds dance in riotous revelry; demons
群龙无首	leaderless; without a leader
羸	thin; weak; feeble
羹	soup; broth; custard
羽	feather; feathers; plume
羽毛	feather; feathers; plume; plumage
羽毛球	badminton
羿	Yi; Hou Yi
翁	old man; father-in-law; Weng
翅	wing; fin; wings
翅膀	wing; wings
翊	Yi; assist
翌	next; following
翎	feather; plume
翔	soar; circle; glide
翕	harmonious; close
翘	raise; stick up; lift; cock
翘首以待	eagerly look forward to; wait anxiously
翠	green; jade; emerald; kingfisher; jadeite
翡	jadeite; jade
翩	flutter; dance lightly
翩翩起舞	dance lightly; dance gracefully; start dancing
翰	writing; brush
翱	soar; hover
翳	screen; cataract; cover
翻	turn; turn over; search; translate; overturn; cross
翻一番	double; doubled
翻云覆雨	shift one's ground; given to playing tricks
翻天覆地	earth-shaking; world-shaking; tremendous
翻山越岭	cross mountains; over hills and mountains; climb mountains
翻来覆去	toss and turn; again and again; over and over
翻江倒海	overturning rivers and seas; stupendous; overwhelming
翻箱倒柜	rummage; ransack; search through chests
翼	wing; wings; flank
耀	shine; dazzle; glory
老	old; aged; elder; always; elderly; very
老乡	fellow villager; fellow townsman; fellow countryman; folks
老人	old man; old people; elderly; old woman; elder
老僧	old monk
老兄	brother; old chap; old man
老公	husband
老农	old peasant; old peasants; experienced peasants
老和尚	old monk; abbot
老天爷	heaven; Old Man Heaven; God; good heavens
老太太	old lady; old woman; Old Ancestress; Lady Dowager; old madam
老太婆	old woman; old hag
老夫	I; old man; this old man
老头	old man; old fellow
老头儿	old man; old fellow
老头子	old man; old fellow; husband
老奸巨猾	crafty old scoundrel; wily; cunning
老妈子	maidservant; amah; old servant
老婆	wife; old woman
老婆子	old woman; old servant; wife
老子	Laozi; Lao Tzu; Lao-tzu
老实	honest; well-behaved; simple; frank
老实说	to be honest; frankly; honestly
老家	hometown; old home; native place
老工人	veteran worker; veteran workers; old worker
老师	teacher; sir; teachers
老年	old age; elderly
老弟	brother; young man; my boy
老弱病残	old weak sick and disabled; infirm
老当益壮	old but vigorous; vigorous in old age
老态龙钟	doddering; senile; decrepit
老成持重	experienced and prudent; steady
老挝	Laos; Lao; Laotian
老是	always; keep
老板	boss; owner; proprietor; manager
老板娘	proprietress; boss's wife; landlady
老汉	old man; old fellow
老泪纵横	tears streaming down an aged face; tears
老爷	master; sir; Lord; His Lordship; old master
老生常谈	platitude; commonplace; cliche
老百姓	common people; ordinary people
老虎	tiger; tigers
老调重弹	sing the same old tune; harp on the same string
老谋深算	shrewd; astute; scheming; circumspect
老贫农	old poor peasant
老道	Taoist; old Taoist
老马识途	old horse knows the way; experienced
老鹰	eagle; hawk
老鼠	mouse; rat; rats; mice
老龄化	aging; ageing
考	examine; test; study; exam; late father
考古	archaeology; archaeological
考古学	archaeology; archaeological
考古学家	archaeologist; archaeologists
考察	inspect; study; investigate; survey
考虑	consider; think about; consideration
考试	exam; examination; test; exams
耄	aged; old age
者	person; one; those who; those
而	and; but; yet; while; also
而且	and; moreover; also; but also
耍	play; trick; play with; juggle
耐	endure; patient; bear; resist
耐人寻味	afford food for thought; intriguing; thought-provoking
耐心	patience; patient
耕	plough; till; farming
耕地	plough; plow; arable land; cultivated land; farmland
耗	consume; waste; cost; news; spend
耗子	rat; mouse; rats
耘	weed; hoe
耙	rake; harrow
耳	ear; ears; only
耳朵	ear; ears
耳机	headphones; earphones; headset
耳濡目染	be influenced by what one sees and hears; imperceptibly influenced
耳环	earrings; earring
耳目一新	refreshing; find everything fresh and new
耳聪目明	keen of sight and hearing; sharp ears and eyes
耳语	whisper; whispered
耳边	ear; in ears
耳闻目睹	see and hear; what one sees and hears
耶	Jesus; Jehovah
耶路撒冷	Jerusalem
耷	droop; hang down
耸	towering; shrug; rise
耸肩	shrug; shrugged
耻	shame; disgrace; humiliation; ashamed
耻辱	humiliation; shame; disgrace
耽	delay; indulge
耽误	delay; hold up
耿	dedicated; upright; honest
耿耿于怀	brood over; take to heart; nurse a grievance
聂	Nie; Nieh
聂荣臻	Nie Rongzhen; Nieh Jung-chen
聆	listen; hear
聊	chat; merely; slightly
聊天	chat; talk; chatted; chatting
聋	deaf
职	job; duty; post; office; position
职业	occupation; profession; career
职业教育	vocational education
职务	post; position; job
职员	clerk; employee; office worker; staff
职工	workers and staff; staff; workers; employees; staff and workers
职权	powers; authority; functions and powers
职责	duties; responsibilities; functions
聒	noisy; clamor
联	unite; couplet; join; ally
联军	allied forces; coalition; allied troops
联合	joint; united; unite
联合公报	joint communique
联合国	United Nations; UN
联合国军	UN forces; United Nations forces
联合国大会	UN General Assembly; General Assembly
联合国宪章	UN Charter; United Nations Charter
联合声明	joint statement; joint declaration
联合收割机	combine; combine harvester
联合早报	Lianhe Zaobao
联大	General Assembly; UN General Assembly
联盟	alliance; union; league; coalition
联系	contact; connection; touch; link
联络	contact; liaison
联赛	league
联邦	federal; federation; union
联邦调查局	FBI; Federal Bureau
聘	engage; hire; betroth; appoint
聚	gather; assemble; get together; meet
聚合	polymerization; aggregate; polymerize
聚合物	polymer; polymers
聚沙成塔	grains of sand make a tower; many a little makes a mickle
聚精会神	with rapt attention; concentrate; absorbed; attentively
聚集	gather; assemble
聪	clever; hearing; intelligent
聪明	clever; smart; intelligent; wise; bright
肃	solemn; respectful; Gansu
肄	study; learn
肆	wanton; four; shop
肇	cause; start; begin
肉	meat; flesh; pork
肉汤	broth; meat soup
肋	rib; ribs
肌	muscle; flesh; skin
肌肉	muscle; muscles; muscular
肖	resemble; like; Xiao
肘	elbow; elbows
肚	belly; stomach; abdomen; tripe
肚子	belly; stomach; abdomen
肚皮	belly; stomach
肚脐	navel; belly button
肛	anus
肝	liver
肝炎	hepatitis
肝癌	liver cancer
肝肠寸断	heartbroken; grief-stricken
肝脏	liver; hepatic
肠	intestine; bowel; heart; gut; sausage
肠子	intestines; guts; bowels
肠道	intestinal; gut; intestine; intestines
股	thigh; share; strand; stock; section; puff
股东	shareholder; shareholders; stockholder
股东大会	general meeting; shareholders' meeting
股价	share price; stock price
股份	shares; share; stake; stock
股市	stock market
股息	dividend; dividends
股权	equity; shareholding; stake
股票	stock; stocks; shares
肢	limb; limbs
肤	skin
肥	fat; fertile; loose; rich; fertilizer
肥料	fertilizer; manure; fertilizers
肥皂	soap
肥肉	fat; fat meat
肥胖	fat; obese; plump; obesity
肩	shoulder; take on; bear
肩头	shoulder; shoulders
肩膀	shoulder; shoulders
肪	fat
肮	dirty; filthy
肮脏	dirty; filthy
肯	willing; agree; consent; would
肯定	certainly; sure; affirm; definite
肯尼亚	Kenya; Kenyan
肯尼迪	Kennedy
育	raise; educate; bear; breed
肴	dishes; dish; meat dishes
肺	lung; lungs
肺炎	pneumonia
肺癌	lung cancer
肺结核	tuberculosis; TB
肺部	lung; lungs; pulmonary
肾	kidney; kidneys
肾炎	nephritis
肾脏	kidney; kidneys; renal
肿	swollen; swelling; swell
肿瘤	tumor; tumour; tumors
胀	swell; swollen; expand; bloated
胁	threaten; force; flank; side
胃	stomach; stomachs
胃口	appetite; stomach
胃炎	gastritis
胃癌	gastric cancer; stomach cancer
胃肠道	gastrointestinal; gastrointestinal tract
胄	helmet; descendant
胆	courage; gall; guts; nerve; bravery
胆囊	gallbladder
胆固醇	cholesterol
胆大包天	audacious; extremely bold; reckless
胆大妄为	reckless; foolhardy; audacious
胆子	courage; nerve; guts
胆小	timid; cowardly
胆小如鼠	timid as a mouse; cowardly; chicken-hearted
胆怯	timid; cowardly; timidity
胆战心惊	tremble with fear; terrified; terror-stricken
背	back; carry; recite; behind; turn away; memorize
背井离乡	leave one's home; leave one's native place; uprooted
背信弃义	perfidious; treacherous; break faith; perfidy
背叛	betray; betrayal
背后	behind; back
背部	back
胎	fetus; womb; tire; embryo
胎儿	fetus; foetus; fetal
胖	fat; plump; stout
胙	sacrificial meat; offering
胚	embryo; germ
胚胎	embryo; embryos; embryonic
胜	victory; win; surpass; defeat; better
胜利	victory; win; triumph; victorious
胝	callus; callosity
胞	womb; brother; compatriot; blood brother
胡	beard; recklessly; mustache; foreign; barbarian; Hu
胡佛	Hoover
胡作非为	act wildly; run amok; commit outrages; misdeeds
胡同	alley; lane
胡子	beard; mustache; moustache; whiskers; bandit
胡志明	Ho Chi Minh
胡志明市	Ho Chi Minh
胡思乱想	let one's imagination run wild; foolish fancies; imagine things
胡琴	fiddle; huqin; violin
胡耀邦	Hu Yaobang
胡萝卜	carrot
胡言乱语	rave; nonsense; ravings; babble
胡说八道	talk nonsense; nonsense; rubbish
胡适	Hu Shi; Hu Shih
胡锦涛	Hu Jintao
胡须	beard; whiskers; moustache
胤	heir; Yin
胥	all; Xu
胧	hazy
胫	shin
胭	rouge; red
胭脂	rouge
胯	hip; crotch
胰	pancreas; pancreatic
胰岛素	insulin
胰腺	pancreas; pancreatic
胱	bladder
胳	arm; armpit
胳膊	arm; arms
胳膊肘	elbow
胶	glue; rubber; gum
胶囊	capsule; capsules
胶水	glue; adhesive
胸	chest; breast; bosom; heart
胸前	chest; breast; on chest
胸口	chest; breast; heart
胸脯	chest; breast; bosom
胸膛	chest; breast
胸部	chest; breast; thorax
能	can; able; could; ability; energy
能力	ability; capacity
能力建设	capacity-building; capacity building
能够	can; be able to; could
能屈能伸	able to bend or stand straight; adaptable
能源	energy; energy sources
能者多劳	able people should do more; the abler do more work
能耗	energy consumption
能说会道	glib; have a ready tongue; eloquent
能量	energy
脂	fat; grease; rouge
脂粉	powder; rouge; cosmetics
脂肪	fat; fats
脂肪酸	fatty acids; fatty acid
脆	crisp; fragile; brittle; clear
脆弱	fragile; vulnerable
脉	pulse; vein; artery
脉搏	pulse
脊	spine; back; ridge
脊梁	back; spine; backbone
脊椎	spine; vertebra; vertebrae
脊椎动物	vertebrate; vertebrates
脊背	back; spine
脊髓	spinal cord
脍	minced meat
脏	dirty; filthy; organ; viscera
脐	navel; umbilical
脑	brain; head; mind
脑力劳动	mental labor; mental work
脑卒中	stroke
脑子	brain; mind; head
脑海	mind; brain
脑袋	head; skull
脓	pus; suppurate
脖	neck
脖子	neck
脖颈	neck; nape
脚	foot; feet; base; leg
脚下	underfoot; under one's feet
脚印	footprint; footprints; tracks
脚步	step; footstep; pace; footsteps; steps
脚步声	footsteps; sound of footsteps
脚注	footnote; footnotes
脚趾	toe; toes
脚跟	heel; heels
脚踏两船	sit on the fence; have it both ways
脚踏实地	down-to-earth; earnest and down-to-earth; solid
脯	breast; dried meat; preserved fruit; chest
脱	take off; escape; shed; cast off; remove
脱下	take off
脱掉	take off
脱贫	poverty alleviation; shake off poverty; out of poverty
脸	face; cheek; look; countenance
脸上	face; on one's face; on face
脸庞	face
脸盆	basin; washbasin
脸红	blush; red in the face; flush
脸色	complexion; look; expression; face
脸蛋	cheeks; face
脸颊	cheek; cheeks
脾	spleen; temper
脾气	temper; temperament; disposition
脾脏	spleen
腆	protruding; shy
腊	preserved; twelfth month; cured
腊斯克	Rusk
腋	armpit; armpits
腌	pickle; salted; cure
腐	rotten; decay; corrupt; bean curd
腐蚀	corrosion; corrosive; corrode
腐败	corruption; corrupt
腔	cavity; tune; accent; chest
腔调	tone; accent; manner of speaking
腕	wrist; wrists
腥	fishy; raw meat; stench
腭	palate
腮	cheek; cheeks; gill
腮帮子	cheek; cheeks
腰	waist; back; loins
腰带	belt; girdle; waistband; sash
腰间	waist; at waist
腴	plump; fertile
腹	belly; abdomen; stomach
腹泻	diarrhea; diarrhoea
腹痛	abdominal pain
腹背受敌	attacked front and rear; attacked from both sides
腹部	abdomen; abdominal; belly
腺	gland; glands
腺体	gland; glands
腻	greasy; tired of; bored; oily
腼	shy; bashful
腾	gallop; soar; rise; jump
腿	leg; legs; thigh
膀	shoulder; wing; arm; bladder
膀胱	bladder
膈	diaphragm
膊	arm
膏	paste; ointment; cream; plaster; fat
膘	fat; fleshy
膛	chest; chamber
膜	membrane; film
膝	knee; knees; lap
膝盖	knee; knees
膨	swell; expand
膳	meal; food; meals
膺	breast; bear; receive
膻	rank; mutton smell
臀	buttocks; hip; hips
臂	arm; upper arm
臃	swollen; bloated
臆	chest; subjective; guess
臊	shame; foul
臣	minister; official; subject; courtier
臧	Zang; good
自	self; from; since; oneself; own
自从	since; ever since
自决权	self-determination
自力更生	self-reliance; self-reliant
自动	automatic; automatically; auto
自动化	automation; automatic; automated
自卑	inferiority; feel inferior; inferiority complex
自卫	self-defense
自卫反击	counterattack in self-defense
自卫队	Self-Defense Forces; self-defense corps
自在	at ease; free; comfortable
自尊	self-respect; pride
自己	oneself; self; own; himself; myself
自我批评	self-criticism
自杀	suicide; commit suicide; kill oneself
自民党	Liberal Democratic Party; LDP
自治	autonomy; self-government; autonomous
自治区	autonomous region
自治县	autonomous county
自治州	autonomous prefecture
自然	nature; natural; naturally
自然人	natural person; individual
自然保护区	nature reserve; nature reserves
自然数	natural number; natural numbers
自然灾害	natural disasters; natural calamities; natural disaster
自然资源	natural resources
自然选择	natural selection
自由	free; freedom; liberty
自由贸易	free trade
自留地	private plot; private plots
自私	selfish
自行车	bicycle; bike; bicycles
自行车赛	cycling race
自觉性	consciousness; political consciousness
自言自语	talking to oneself; muttered; said to himself
自语	talk to oneself; muttered; said to himself
自豪	proud; pride
自贡	Zigong; Tzekung
自转	rotation; rotate
自闭症	autism
臭	stinking; smelly; stink; foul; bad
臭名昭着	notorious; infamous
臭味	stench; stink; bad smell
臭氧	ozone
臭氧层	ozone layer
臭骂	tongue-lashing; curse; scold roundly
至	to; until; most; arrive; as for
至于	as for; as to
至今	so far; until now; to this day
至少	at least
致	cause; send; extend; deliver; fine
致敬	salute; pay tribute; tribute
致辞	address; speech; deliver a speech
臻	reach; attain
臼	mortar
舀	ladle; scoop
舅	uncle; brother-in-law; mother's brother
舅妈	aunt; auntie
舅母	aunt
舅舅	uncle; mother's brother
舆	public; carriage; opinion
舌	tongue; tongues
舌头	tongue
舍	house; give up; abandon; part with; hut
舍不得	hate to part; reluctant; grudge; can't bear to
舐	lick; licked
舒	stretch; comfortable; relax; unfold
舒坦	comfortable; at ease
舒服	comfortable; well; feel good
舒适	comfortable; cozy; comfort
舔	lick; licked
舜	Shun; Shun Emperor
舞	dance; dancing; brandish; wave
舞蹈	dance; dancing; dances
舟	boat; ship
舢	sampan; boat
航	sail; navigate; boat; fly; shipping
航天	space; spaceflight; aerospace
航天员	astronaut; astronauts
航天器	spacecraft
航母	aircraft carrier; carrier
航海	navigation; sailing; maritime
航班	flight; flights
航空	aviation; air; airline
航空公司	airline; airlines
航空母舰	aircraft carrier; aircraft carriers
航线	route; air route; flight route; airline
航运	shipping; navigation
般	kind; sort; way; like
舰	warship; naval vessel; ship
舰艇	naval vessel; warships; naval vessels
舰队	fleet
舱	cabin; hold; module
舵	rudder; helm
舶	ship; vessel
舷	ship's side; board; side
船	boat; ship; vessel
船厂	shipyard; dockyard
船只	ship; boat; vessel
船舶	ship; vessel; ships; vessels
舻	bow; prow
艄	stern; rudder
艇	boat; submarine; ship
艘	ship; vessel; ships
艮	mountain; straightforward
良	good; fine; very; kind
良久	a long time; a good while; for a long while
良师益友	good teacher and helpful friend; mentor
良心	conscience
良性	benign
良种	improved variety; fine strains; good seeds
良药苦口	good medicine tastes bitter; bitter pill
良辰美景	beautiful scene on a bright day; pleasant day and beautiful scene
艰	difficult; hard; hardship
艰苦	hard; arduous; difficult
艰苦创业	build an enterprise with hard work; pioneering
艰苦卓绝	extremely hard and bitter; most arduous; arduous
艰苦奋斗	hard struggle; arduous struggle; plain living
艰苦朴素	plain living
艰难	difficult; hard
艰难困苦	difficulties and hardships; hardships; trials
艰难险阻	hardships and dangers; difficulties and obstacles
色	color; colour; look; lust; sex
色厉内荏	fierce of mien but faint of heart; threatening but cowardly
色彩	color
艳	gorgeous; bright; beautiful; colorful
艺	art; skill; craft
艺术	art; arts; artistic
艺术家	artist; artists
艾	mugwort; wormwood; beautiful
艾森豪威尔	Eisenhower
艾滋病	AIDS; HIV
艾登	Eden
节	festival; section; knot; save; joint; holiday
节外生枝	raise unexpected problems; complications; side issues
节奏	rhythm; pace; tempo
节日	festival; holiday
节目	program; programme; show; programs
节省	save
节约	save; economize; economy; thrift
节能	energy saving; energy-saving; energy conservation
节衣缩食	live frugally; economize on food and clothing; tighten one's belt
芋	taro; yam
芍	peony; herbaceous peony
芒	awn; rays; mango; ray
芙	lotus; hibiscus
芜	overgrown; weeds
芜湖	Wuhu
芝	sesame; glossy ganoderma; Zhi
芝加哥	Chicago
芥	mustard; tiny
芦	reed; rush
芦苇	reed; reeds
芬	fragrance; sweet; Finland
芬兰	Finland; Finnish
芭	banana; plantain; palm
芭蕾舞	ballet
芮	Rui; tiny
芯	core; wick; chip
芯片	chip; chips
花	flower; spend; blossom; bloom; colored; cotton
花团锦簇	rich multicolored decorations; bouquets; splendid
花园	garden; gardens
花天酒地	lead a life of debauchery; loose living; dissipation
花岗岩	granite
花朵	flower; flowers; blossoms
花枝招展	gorgeously dressed; dressed up; showily dressed
花瓣	petal; petals
花生	peanuts; peanut; groundnut
花粉	pollen
花红柳绿	red flowers and green willows; bright colors; colorful
花花世界	world of sensual pleasures; dazzling human world
花花公子	playboy; dandy; fop
花草	flowers and plants; flowers; plants
花言巧语	sweet words; fine words; blandishments; honeyed words
花费	cost; spend
花里胡哨	gaudy; garish; flashy
花钱	spend money
芳	fragrant; sweet; virtuous; fragrance
芷	angelica; fragrant herb
芸	rue; Yun
芹	celery; Qin
芽	bud; sprout; shoot
苇	reed; reeds
苋	amaranth; greens
苍	blue; green; gray; pale; sky; vast
苍白	pale; white; pallid
苍蝇	fly; flies
苎	ramie; flax
苏	revive; Su; Soviet; Jiangsu; Suzhou
苏丹	Sudan; Sudanese; sultan
苏伊士运河	Suez Canal
苏修	Soviet revisionists; Soviet revisionist
苏共	CPSU; Soviet Communist Party
苏军	Soviet troops; Soviet army
苏加诺	Sukarno
苏哈托	Suharto
苏州	Suzhou; Soochow
苏格兰	Scotland; Scottish
苏维埃	Soviet; soviets
苏联	Soviet Union; USSR; Soviet
苏联人	Soviets; Russians; Soviet people
苏黎世	Zurich
苑	garden; park
苓	fungus; tuckahoe
苔	moss; lichen
苔藓	moss; mosses
苕	sweet potato; trumpet creeper
苗	seedling; sprout; Miao; shoot
苗族	Miao; Miao nationality; Hmong
苗条	slender; slim
苛	harsh; severe; exacting
苞	bud; bract
苟	careless; if; casual; temporarily
苟延残喘	linger on; on one's last legs; in the last gasp
若	if; like; as if; seem
若干	several; a number of; some
若无其事	as if nothing had happened; calmly; casually
若是	if
若有所失	feel as if something were missing; look distracted
若有所思	as if lost in thought; thoughtful; pensive; thoughtfully
若隐若现	partly hidden and partly visible; indistinct; looming
苦	bitter; hardship; suffer; painful; hard; misery
苦口婆心	urge with good intentions; earnestly; plead earnestly
苦尽甘来	after bitterness comes sweetness; sweet after bitter
苦思冥想	think hard; cudgel one's brains; rack one's brains
苦恼	distress; worried; troubled; vexed
苦笑	wry smile; bitter smile; smiled wryly; forced smile
苦闷	depressed; dejected; gloom; anguish
苫	straw mat; thatch
苯	benzene
英	hero; England; British; English; Britain
英亩	acre; acres
英俊	handsome; dashing
英军	British troops; British army; British forces
英吉利海峡	English Channel
英国	Britain; England; UK; British; United Kingdom
英国人	Englishman; British; Englishmen; Britons
英寸	inch; inches
英尺	foot; feet; ft
英文	English
英格兰	England; English
英联邦	Commonwealth
英语	English; English language
英迪拉甘地	Indira Gandhi
英里	mile; miles
英镑	pound; pounds; sterling
英雄	hero; heroes; heroic
苹	apple; apples
苹果	apple; apples
茁	sturdy; thriving
茂	lush; luxuriant; thick
范	model; example; pattern; limits; Fan
范围	range; scope
范文同	Pham Van Dong
茄	eggplant; tomato
茅	thatch; thatched; grass; Mao
茅厕	latrine; privy; toilet
茅屋	thatched cottage; hut; thatched hut
茅房	latrine; outhouse; privy; toilet
茅盾	Mao Dun; Mao Tun
茉	jasmine; white jasmine
茎	stem; stalk
茔	grave; graveyard
茕	alone; solitary
茗	tea; tea leaves
茜	madder; red; Qian
茧	cocoon; callus
茫	vast; blank; boundless; vague
茫然	blankly; at a loss; dazed; vacant
茬	stubble; crop
茱	dogwood; cornel
茵	mattress; cushion; grass
茶	tea
茶叶	tea; tea leaves
茶壶	teapot
茶杯	teacup; cup
茶碗	teacup; bowl of tea
茶馆	teahouse; tea-house
茸	soft; furry; antler
茹	eat; taste
荀	Xun; Xunzi
荃	Quan; fragrant grass
荆	thorn; bramble; Jing; chaste tree
荆州	Jingzhou
荆门	Jingmen
荇	water plant; floating heart
草	grass; straw; draft; careless; weeds
草原	grassland; prairie; steppe; grasslands
草地	grass; lawn; meadow; grassland
草屋	thatched hut; thatched cottage; straw hut
草帽	straw hat
草木皆兵	jittery; panic; see enemies everywhere
草本	herb; herbaceous
草案	draft
草棚	thatched shack; straw shed; shack
草药	herbs; herbal medicine; herbal
草莓	strawberry
草鞋	straw sandals; sandals
荏	weak; soft
荐	recommend; grass mat
荒	wasteland; desolate; famine; barren; neglect
荒唐	absurd; preposterous; ridiculous
荒地	wasteland; waste land; uncultivated land
荒无人烟	desolate; uninhabited; no trace of human habitation
荒淫无耻	debauched; shameless; dissolute
荒漠化	desertification
荒诞不经	absurd; fantastic; preposterous
荒野	wilderness; wilds
荔	litchi; lychee
荚	pod
荞	buckwheat; grain
荡	swing; sway; wash; dissolute; loaf; sweep
荡然无存	nothing left; all gone; wiped out
荣	glory; honor; flourish; glorious
荣华富贵	wealth and rank; riches and honor; splendor and wealth
荣誉	honor
荤	meat; fish
荧	glimmering; fluorescent
荫	shade; shelter
药	medicine; drug; drugs; herbs
药剂	drug; medicament; agent
药品	medicine; drug; drugs; medicines; pharmaceuticals
药店	drugstore; pharmacy
药方	prescription
药片	pill; tablet; pills
药物	drug; medicine; drugs; medication
荷	lotus; carry; Holland; burden
荷兰	Netherlands; Holland; Dutch
荷花	lotus; lotus flower
荼	bitter; poison
莆	Putian; Putian city
莉	jasmine
莎	sedge; Sasha; Lisa
莒	Ju
莓	berry; strawberry
莘	Xin; numerous
莠	weeds; bad people
莫	do not; none; not; no one; Mo
莫名其妙	baffled; inexplicable; puzzled; for no reason; baffling
莫斯科	Moscow
莫桑比克	Mozambique
莫洛托夫	Molotov
莫衷一是	no unanimous conclusion; cannot agree; opinions differ
莫迪	Modi
莫逆之交	bosom friends; intimate friends; bosom friend
莫高窟	Mogao Caves; Mogao Grottoes
莱	radish; lai
莱茵河	Rhine
莲	lotus
莲花	lotus; lotus flower; lotus blossom
莴	lettuce; asparagus lettuce
获	get; obtain; capture; win; gain; receive
获得	get; obtain; gain; win
莹	lustrous; bright
莺	oriole; warbler; orioles
莽	rash; rank grass; rude
菇	mushroom
菊	chrysanthemum
菊花	chrysanthemum; chrysanthemums
菌	germ; fungus; bacteria; mushroom
菜	vegetable; dish; food; course; vegetables
菜刀	kitchen knife; cleaver; kitchen cleaver
菜单	menu; menus
菜园	vegetable garden; vegetable plot
菟	dodder; hare
菠	spinach; pineapple
菩	Bodhisattva; Buddha
菩萨	Bodhisattva; Buddha; goddess
菱	water chestnut; caltrop; rhombus
菲	humble; Philippines; fragrant
菲律宾	Philippines; Philippine; Filipino
菽	beans; pulse
萃	gather; assembly; assemblage
萄	grape; grapes
萋	lush; luxuriant
萌	sprout; bud; germinate
萍	duckweed; Ping
萍水相逢	meet by chance; chance acquaintance; strangers
萎	wither; decline
萝	radish; vine
萝卜	radish; turnip; turnips
萤	firefly; glowworm
营	camp; battalion; barracks; operate; seek
营业收入	operating income; revenue; operating revenue
营业额	turnover; revenue
营养	nutrition; nutritional; nutrients
营养不良	malnutrition; malnourished
营养素	nutrient; nutrients
营地	camp; campsite
营寨	camp; stockade; encampment
营销	marketing
营长	battalion commander; major
萦	entangle; linger; wind round
萧	desolate; Xiao; bleak
萨	Sa; Bodhisattva
萨尔瓦多	El Salvador; Salvador
萨科齐	Sarkozy
萨达姆	Saddam; Saddam Hussein
萨达特	Sadat
萱	day lily; mother
萸	dogwood; cornel
萼	calyx
落	fall; drop; sink; set; decline; leave behind
落下	fall; drop
落井下石	hit a person when he's down; drop stones on someone in a well
落叶	fallen leaves; falling leaves; deciduous
落叶归根	return to one's roots; falling leaves return to roots
落实	implement; carry out; fulfil
落日	setting sun; sunset
落泪	shed tears; weep; wept
落花流水	be utterly routed; shattered; fallen flowers and flowing water
落荒而逃	take to flight; flee the field; run for one's life
落落大方	natural and graceful; poised; at ease
葆	preserve; keep
葛	kudzu; Ge; hemp
葛罗米柯	Gromyko
葡	grape; Portugal; grapes
葡萄	grape; grapes
葡萄牙	Portugal; Portuguese
葡萄牙语	Portuguese
葡萄酒	wine
董	director; trustee; Dong
董事	director; directors
董事会	board of directors; board
董事长	chairman; board chairman; chairman of the board
董存瑞	Dong Cunrui; Tung Tsun-jui
董建华	Tung Chee-hwa
董必武	Dong Biwu; Tung Pi-wu
葩	flower; blossom
葫	gourd; calabash
葬	bury; burial; funeral
葱	onion; scallion; green; green onion
葵	sunflower; mallow
葺	repair; thatch
蒂	stem; stalk; base
蒋	Jiang; Chiang
蒋介石	Chiang Kai-shek
蒋军	Chiang Kai-shek's troops; Kuomintang troops
蒋经国	Chiang Ching-kuo
蒙	cover; deceive; Mongolia; receive; ignorant
蒙博托	Mobutu
蒙古	Mongolia; Mongol; Mongolian
蒙古人	Mongols; Mongolian; Mongol
蒙古国	Mongolia
蒙古族	Mongolian; Mongolian nationality; Mongolians
蒙古语	Mongolian
蒙在鼓里	kept in the dark; in the dark
蒙特利尔	Montreal
蒜	garlic; garlics
蒲	rush; cattail; Pu
蒸	steam; evaporate; steamed
蒸发	evaporation; evaporate
蒸汽	steam; vapor
蒸汽机	steam engine
蒸笼	steamer; bamboo steamer
蒸馏	distillation; distilled
蓄	store; save; grow
蓉	lotus; hibiscus; Chengdu
蓑	straw cape; rain cape
蓓	bud; buds
蓝	blue; Lan; indigo
蓝图	blueprint
蓝牙	Bluetooth
蓝色	blue
蓟	thistle
蓦	suddenly; abruptly
蓬	fluffy; messy; disheveled
蓬头垢面	disheveled; unkempt; with disheveled hair and dirty face
蓬皮杜	Pompidou
蓬荜生辉	your presence brings light to my humble house; honored
蓼	knotweed; smartweed
蓿	alfalfa; clover
蔑	slight; contempt; scorn; smear
蔓	vine; creep; spread
蔗	sugarcane; sugar cane
蔚	luxuriant; blue; grand
蔡	Cai
蔡英文	Tsai Ing-wen
蔫	wither; listless; drooping; withered
蔬	vegetables; vegetable
蔬菜	vegetable; vegetables
蔷	rose; roses
蔺	rush; Lin
蔻	nutmeg; cardamom
蔼	friendly; kindly; amiable
蔽	cover; hide; shelter; conceal
蕃	luxuriant; multiply; foreign
蕉	banana; plantain
蕊	stamen; pistil; bud
蕗	licorice
蕙	orchid
蕞	tiny; small
蕨	fern
蕨类	fern; ferns
蕴	contain; hold; store
蕾	bud
薄	thin; slight; weak; light; frail; mean
薄一波	Bo Yibo; Po I-po
薄熙来	Bo Xilai
薏	barley; lotus seed
薛	Xue; Hsueh
薨	die; pass away
薪	salary; firewood; pay; fuel
薪水	salary; pay
薪酬	remuneration; salary; compensation; pay
薮	marsh; lair
薯	potato; yam; sweet potato
薰	fragrance; sweet grass
藉	reproach; in disorder; pretext
藏	hide; conceal; store; hidden; Tibet; Tibetan
藏文	Tibetan
藏族	Tibetan; Tibetans; Tibetan nationality
藏语	Tibetan
藏龙卧虎	hidden talent; crouching tigers and hidden dragons
藐	despise; slight; scorn
藓	moss; lichen
藕	lotus root; lotus
藕断丝连	separated but still attached; not completely severed
藤	vine; rattan; cane
藩	fence; vassal; border
藻	algae; seaweed; rhetoric
藻类	algae
藿	betony
蘅	asarum
蘑	mushroom; mushrooms
蘸	dip; dipped
虎	tiger; brave; vigorous
虎头蛇尾	fine start and poor finish; in like a lion and out like a lamb
虎背熊腰	burly; powerfully built; broad-shouldered
虎视眈眈	glare like a tiger; eye covetously; eye greedily
虏	captive; capture; prisoner
虐	cruel; abuse; torture; tyranny
虑	consider; worry; anxiety; ponder
虔	pious; devout
虚	empty; false; void; weak; modest
虚假	false
虚弱	weak; feeble
虚拟	virtual
虚拟机	virtual machine; virtual machines
虚拟现实	virtual reality; VR
虞	worry; Yu; anxiety; deceive
虫	insect; worm; bug; pest
虫子	insect; worm; bug; insects
虫害	insect pests; insect pest
虬	dragon; curly
虱	louse; lice
虱子	louse; lice
虹	rainbow
虽	although; though; even if
虽然	although; though; while
虽说	although; though
虾	shrimp; prawn
蚀	eclipse; erode; corrode
蚁	ant; ants
蚂	ant; ants; grasshopper
蚂蚁	ant; ants
蚂蚱	locust; grasshopper; locusts
蚊	mosquito; mosquitoes
蚊子	mosquito; mosquitoes
蚌	clam; mussel; oyster
蚌埠	Bengbu; Pengpu
蚓	earthworm; worm
蚕	silkworm; silkworms
蚕茧	silkworm cocoons; cocoons
蚜	aphid; aphids
蚣	centipede
蚤	flea; fleas
蚪	tadpole
蚯	earthworm; worm
蚱	grasshopper; locust
蛀	eat into; moth; decay
蛆	maggot; maggots
蛇	snake; serpent; snakes
蛊	poison; bewitch
蛋	egg; eggs
蛋白质	protein; proteins
蛋糕	cake
蛐	cricket; crickets
蛐蛐	cricket; crickets
蛔	roundworm
蛙	frog; frogs
蛛	spider; spiders
蛟	flood dragon; dragon
蛤	clam; toad; frog
蛤蟆	toad; frog
蛩	cricket; crickets
蛭	leech; leeches
蛮	barbarian; quite; savage; rough
蛰	hibernate; dormant
蛹	pupa; chrysalis
蛾	moth
蜀	Shu; Sichuan
蜂	bee; wasp; swarm
蜃	mirage; clam
蜇	sting; jellyfish
蜒	wriggle; winding
蜓	dragonfly; dragonflies
蜕	slough; molt
蜗	snail; snails
蜘	spider; spiders
蜘蛛	spider; spiders
蜚	fly; fame
蜜	honey; sweet
蜜蜂	bee; bees; honeybee
蜡	wax; candle
蜡烛	candle; candles
蜥	lizard; lizards
蜮	demon; poisonous monster
蜷	curl up; huddle
蜻	dragonfly; dragonflies
蜿	wind; winding
蝇	fly; flies
蝈	katydid; cricket
蝉	cicada
蝌	tadpole
蝎	scorpion; scorpions
蝗	locust
蝗灾	plague of locusts; locust plague
蝗虫	locust; locusts
蝙	bat
蝙蝠	bat; bats
蝠	bat
蝣	mayfly; ephemera
蝴	butterfly
蝴蝶	butterfly; butterflies
蝶	butterfly
蝼	mole cricket
螂	mantis; cockroach
螃	crab; crabs
螃蟹	crab; crabs
融	melt; blend; harmonious; fuse
融资	financing; finance; funding
螟	moth; borer
螫	sting; stung
螳	mantis; praying mantis
螺	snail; spiral; conch
螺丝	screw; screws
螺栓	bolt; bolts
螺母	nut; nuts
蟀	cricket; crickets
蟋	cricket; crickets
蟋蟀	cricket; crickets
蟑	cockroach; roach
蟒	python; boa
蟠	coil; coiled
蟹	crab; crabs
蟾	toad; moon
蠕	wriggle; squirm
蠡	Li; calabash
蠢	stupid; foolish; clumsy; wriggle
蠹	moth; insect; worm
血	blood; bloody
血压	blood pressure
血吸虫病	schistosomiasis; snail fever
血型	blood type; blood group
血小板	platelet; platelets
血栓	thrombosis; thrombus; blood clot
血浆	plasma
血液	blood
血清	serum
血管	blood vessel; blood vessels; vascular
血糖	blood sugar; blood glucose
血红蛋白	hemoglobin; haemoglobin
血肉	flesh and blood; flesh
血腥	bloody; smell of blood; bloodshed
血迹	bloodstain; blood; bloodstains
衅	quarrel; provocation; feud
行	go; line; walk; do; row; all right; journey
行业	industry; trade
行为	behavior; act; conduct
行列式	determinant
行动	action; act; move
行政	administrative; administration; executive
行政区	administrative region; administrative district
行政区划	administrative divisions; administrative division
行政长官	chief executive
行政院	Executive Yuan
行星	planet; planets; planetary
行李	luggage; baggage; bags
行走	walk; walking
行长	governor; bank president
衍	spread; develop; perfunctory
衍射	diffraction
衍生品	derivatives
衔	hold; title; rank
街	street; avenue; road
街上	street; on the street
街坊	neighbor; neighbors; neighborhood
街坊邻居	neighbors; neighborhood
街头巷尾	streets and lanes; everywhere in the city; street corners
街道	street; neighborhood; streets
衙	yamen; government office
衙役	yamen runner; runners; yamen attendant
衙门	yamen; government office; court
衡	weigh; balance; measure
衡阳	Hengyang
衢	thoroughfare; road
衣	clothes; clothing; dress; garment
衣服	clothes; clothing; dress
衣柜	wardrobe; closet
衣衫	clothes; garments; dress; shirt
衣袖	sleeve; sleeves
衣裳	clothes; clothing; dress; garments
衣襟	lapel; front of coat; breast
衣领	collar
补	mend; repair; fill; make up; supplement; patch
补偿	compensation; compensate
补贴	subsidy; subsidies; allowance
表	watch; show; express; form; surface; table
表兄	cousin; elder cousin
表决	vote; voting
表哥	cousin; elder cousin
表妹	cousin
表姐	cousin
表弟	cousin; younger cousin
表彰	commend; honor; cite
表情	expression; look; face
表扬	praise; commend; commended
表明	show; indicate; shows; suggest; demonstrate
表格	table; form; tables
表演	perform; performance; act
表现	show; behavior; performance; express
表示	express; say; show; indicate; said; expressed
表达	express; expression
表里如一	think and act alike; sincere; same inside and outside
表面	surface; face; outside
衩	slit; vent
衫	shirt; gown; jacket; robe
衬	lining; set off; line; contrast
衬衣	shirt
衬衫	shirt; blouse
衰	decline; wane; feeble
衰老	old; aged; aging; decrepit; ageing; senescence
衰退	recession; decline
衲	monk; patched robe; patch
衷	heart; inner feelings; sincere
衽	lapel; sleeping mat
衾	quilt; bedding
袁	Yuan; Yuan Shikai
袁世凯	Yuan Shikai; Yuan Shih-kai
袂	sleeve; sleeves
袄	jacket; coat; padded coat
袄子	jacket; lined jacket; coat
袅	curl; slender; graceful
袈	cassock
袋	bag; sack; pocket; pouch
袋子	bag
袍	robe; gown
袍子	robe; gown
袒	expose; bare; shield
袖	sleeve; sleeves
袖子	sleeve; sleeves
袜	socks; sock; stockings; stocking
袜子	socks; stockings; sock
被	quilt; by; bedding; covers
被保险人	insured; insured person
被动	passive
被告	defendant; accused; defendants
被告人	defendant; accused
被子	quilt; bedding; cover
被窝	quilt; bedding; bed
被迫	forced; be forced to
袭	attack; raid; inherit
袭击	attack; raid; hit
袱	bundle; wrapper
裁	cut; reduce; judge; tailor
裁军	disarmament
裁决	award; ruling; decision
裁判	referee; judge; umpire; referees
裁员	layoffs; lay off; redundancies
裁定	ruling; order; rule
裂	split; crack; break
装	pretend; dress; load; install; clothes; pack
装作	pretend
装满	filled with; full of
装甲车	armored vehicle; armored car; armored vehicles
装置	device; apparatus; installation; unit
裆	crotch
裔	descendant; origin; descendants
裕	abundant; rich; plentiful
裕仁	Hirohito
裘	fur; fur coat
裙	skirt; apron; dress
裙子	skirt; dress
裟	cassock; robe
裤	trousers; pants
裤子	trousers; pants
裤带	belt; trouser belt
裤腰	waist of trousers; waistband
裤腿	trouser legs; pant leg
裤裆	crotch; crotch of trousers
裱	mount; paper
裳	skirt; clothes; garment
裴	Pei; Pei Xiu
裸	naked; bare; nude
裹	wrap; bind; bandage; wrapped
裾	skirt; hem
褂	gown; jacket
褂子	jacket; gown; unlined garment
褐	brown; coarse cloth
褐色	brown
褒	praise; commend; honor
褛	ragged
褥	mattress; quilt; bedding
褥子	mattress; cotton mattress
褪	fade; take off; slip off
褴	ragged
褶	pleat; fold; wrinkle; crease
襁	swaddling; clothes
襄	assist; help; Xiangyang
襄阳	Xiangyang
襟	lapel; front; bosom
襦	jacket; short coat
襻	loop; fasten
西	west; western
西亚	West Asia
西伯利亚	Siberia; Siberian
西北	northwest; Northwest China; northwestern
西医	Western medicine
西南	southwest; Southwest China; southwestern
西厢	west wing; western chamber; west chamber
西周	Western Zhou; Western Chou
西哈努克	Sihanouk; Norodom Sihanouk
西夏	Western Xia; Xi Xia
西奈	Sinai
西宁	Xining; Sining
西安	Xi'an; Sian; Xian
西安事变	Xi'an Incident; Sian Incident
西德	West Germany; Federal Germany; West German
西方	west; Western
西方国家	western countries; West
西晋	Western Jin; Western Jin Dynasty
西柏坡	Xibaipo
西柏林	West Berlin
西欧	Western Europe; West European
西汉	Western Han; Western Han Dynasty
西沙群岛	Xisha Islands; Hsisha Islands
西湖	West Lake
西班牙	Spain; Spanish
西班牙人	Spaniard; Spaniards; Spanish
西班牙语	Spanish
西瓜	watermelon
西红柿	tomato
西藏	Tibet; Tibetan; Xizang
西贡	Saigon
西部	west; western
西雅图	Seattle
要	want; must; need; important; will; ask
要不	or; otherwise; how about
要不然	otherwise; or else
要塞	fortress; fort
要是	if
要求	request; demand; ask; require; call for
覆	cover; overturn; turn over; reply
覆盖	cover; covered
见	see; meet; appear; view; opinion; catch sight
见义勇为	ready to take up a just cause; do what is right
见仁见智	opinions differ; different people have different views
见利忘义	forget honor at the sight of money; mercenary
见到	see; meet
见多识广	experienced; knowledgeable; well-informed; worldly
见异思迁	fickle; change one's mind; inconstant
见所未见	never seen before; unprecedented
见机行事	act according to circumstances; play it by ear
见死不救	stand by and watch someone die; fail to help
见缝插针	make use of every bit of time; seize every opportunity
见过	have seen; met
见钱眼开	greedy; eyes open at the sight of money; money-grubbing
见面	meet; see each other; meeting
观	look; watch; view; sight; temple; concept
观众	audience; spectator; viewer
观察	observe; observation; watch; observations
观念	idea; concept
观测	observation; observations; observe
观点	view; point of view; opinion
观看	watch; view
观音	Guanyin; Goddess of Mercy; Kuan-yin
规	rule; compass; regulation; plan; gauge
规划	plan; program; planning
规则	rule
规定	regulation; rule; stipulate; provisions; provide; regulations; prescribe
规格	specifications; specification; size
规范	norms; specification; standard; norm
觅	seek; search; look for
视	look; regard; see; vision; view
视察	inspect; inspection; inspection tour
视线	sight; line of sight
视网膜	retina; retinal
视频	video; videos
览	look; view; see; read
觉	feel; sleep; wake; sense; become aware
觉得	feel; think; find
觎	covet; desire
觐	audience; pay respects
觑	look; peer; glance
角	horn; corner; angle; role; cape
角度	angle; perspective; point of view
角膜	cornea; corneal
角色	role; character; characters
角落	corner
觞	cup; wine cup; goblet
解	untie; solve; explain; understand; relieve; loosen
解决	solve; resolve; settle; solution
解剖	anatomy; dissection; anatomical
解剖学	anatomy
解压	extract; decompress; unzip
解密	decrypt; decryption
解放	liberate; liberation; liberated
解放军	Liberation Army; PLA; People's Liberation Army
解放军报	PLA Daily; Liberation Army Daily
解放区	liberated areas; liberated area
解放思想	emancipate the mind; emancipating the mind
解放战争	War of Liberation; liberation war
解放日报	Liberation Daily; Jiefang Daily
解甲归田	be demobilized; take off armor and return to the land
解药	antidote
解释	explain; explanation; interpret; explained
解除	terminate; rescind; release; lift
触	touch; contact; strike; move; butt
触摸	touch
触景生情	sight stirs feelings; be moved by the scene
触目惊心	shocking; startling; ghastly
触角	antennae; antenna; tentacles
言	words; speech; say; talk; speak
言论自由	freedom of expression; freedom of speech
訾	slander; Zi
詈	curse; scold
詹	Zhan; James
誉	reputation; praise; fame
誊	copy; transcribe
誓	oath; vow; swear; pledge
警	police; warn; alert; alarm; guard
警告	warn; warning; warnings
警察	police; policeman; police officer
警方	police
譬	example; analogy; instance
譬如	for example; for instance
计	plan; count; scheme; calculate; idea; meter
计划	plan; project; program; plans; planned
计划生育	family planning; birth control
计划经济	planned economy
计委	planning commission
计算机	computer; computers
计量	measurement; metrology; metering
订	order; subscribe; book; draw up; conclude
订单	order; orders
订婚	engaged; engagement
订阅	subscribe; subscription
讣	obituary
认	recognize; know; admit; recognise; acknowledge
认为	think; believe; consider; hold
认出	recognize; identify; recognized
认得	know; recognize
认真	serious; earnest; carefully; seriously
认证	certification; authentication; certified
认识	know; recognize; understanding; meet; understand; get acquainted
认贼作父	regard the foe as one's father; take a thief for one's father
讥	ridicule; mock; sneer; satirize
讥笑	jeer; sneer; ridicule; deride
讨	ask for; beg; discuss; demand; marry
讨厌	hate; dislike; annoying; disgusting; nuisance
讨论	discuss; discussion
讨论会	discussion; symposium; seminar
让	let; allow; make; yield; give way
讪	mock; embarrassed; shamefaced
讫	finish; done; settled
训	train; teach; lecture; instruct
训斥	reprimand; rebuke; scold; lecture
训练	train; training
议	discuss; opinion; talk over; comment
议会	parliament; parliamentary; assembly; council
议员	member of parliament; congressman; lawmaker; legislator; MP; senator
议定书	protocol
议案	motion; bill; proposal
议程	agenda
议程项目	agenda item; item
议论	discuss; comment; talk; talk about; gossip
议长	speaker; president
议题	topic; agenda; issue; issues
讯	message; interrogate; news; information
记	remember; record; note; write down; mark
记住	remember; bear in mind
记录	record
记得	remember; recall
记忆	memory; memories; remember
记忆犹新	fresh in one's memory; remain fresh in memory; vivid
记者	reporter; journalist; correspondent; reporters
记者招待会	press conference; news conference
讲	speak; tell; talk; say; explain; lecture
讲师	lecturer; lecturers
讲座	lecture; lectures
讲话	speech; address; talk; speak
讲述	tell; narrate; recount; relate
讳	avoid; taboo; forbidden
讳莫如深	closely guard a secret; avoid mentioning; secretive
讴	sing; praise
讶	surprised; astonished
讷	slow; taciturn; inarticulate
许	allow; permit; promise; perhaps; Xu
许可	permission; permit; license; licence
许可证	license; permit; licence
许多	many; much; lots of; a lot
讹	error; extort; blackmail; mistaken
论	discuss; theory; talk; essay; regard; comment
论功行赏	award according to merit; reward
论坛	forum; forums
论文	paper; thesis; essay; dissertation
讼	lawsuit; litigation
讽	satirize; mock; irony
设	set up; establish; arrange; suppose
设备	equipment; facility; device; devices; facilities
设法	try; manage
设立	set up; establish
设置	settings; set; setup; configure
设计	design; designed; designs
设计师	designer; designers
访	visit; call on; inquire; interview
访华	visit China; visit to China
访谈	interview; interviews
访问	visit; interview; visited; access; visits
诀	farewell; knack; secret
证	prove; evidence; certificate; proof; card
证书	certificate; certificates
证人	witness; witnesses
证券	securities; security
证券交易所	stock exchange
证实	confirm; verify
证据	evidence; proof
证明	prove; proof; certificate; certify
证词	testimony
评	comment; judge; criticize; review
评价	evaluation; evaluate; assessment
评估	assessment; evaluation; assess; evaluate
评比	appraise; comparison; appraise through comparison
评论	commentary; comment; review
评论员	commentator
诅	curse; swear
识	know; knowledge; recognize; insight
识字	literacy; literate
诈	cheat; deceive; swindle; feign
诈骗	fraud; scam; swindle
诉	tell; complain; accuse; sue
诉讼	lawsuit; litigation; proceedings; action
诉说	tell; pour out; recount; relate
诊	diagnose; examine; diagnosis
诊所	clinic; clinics
诊断	diagnosis; diagnose; diagnostic; diagnosed
诋	slander; defame
诌	make up; fabricate
词	word; term; words; lyric; poem
词典	dictionary; dictionaries
词汇	vocabulary; words
词语	word
诏	edict; imperial decree; decree
诏书	imperial edict; decree; edict
译	translate; translation; interpret
诓	deceive; cheat; hoax
试	try; test; exam; attempt
试剂	reagent; reagents
试图	try; attempt
试点	pilot; pilot project; experiment
试管	test tube; test tubes
试验	test; experiment; trial; tests
试验田	experimental plot; experimental field; experimental plots
诗	poem; poetry; verse; poems
诗人	poet; poets
诗歌	poem; poetry; poems
诘	question; interrogate
诙	humorous
诚	sincere; honest; truly; indeed; sincerity
诚实	honest; honesty
诚心实意	sincerely; in earnest; genuine
诚心诚意	sincerely; earnestly; in all sincerity
诚恳	sincere
诚惶诚恐	in fear and trepidation; with reverence and awe; trembling
诛	execute; kill; punish
话	word; talk; speech; words; speak
话剧	play; modern drama; drama; stage play
话题	topic; subject
诞	birth; birthday; absurd; born
诞生	be born; birth
诠	explain; interpret
诡	sly; crafty; weird; deceitful
询	ask; inquire; consult
询问	ask; inquire; inquiry
诣	attainments; visit
诤	admonish; remonstrate
该	should; ought; this; owe; that; deserve
详	detailed; detail; know
诧	surprised; astonished; amazed
诧异	surprised; astonished; puzzled
诩	boast; brag
诫	warn; admonish; commandment
诬	accuse falsely; slander; false
语	language; words; speech; say; talk
语录	quotations; quotation
语气	tone; tone of voice
语法	grammar; syntax
语系	language family
语言	language; languages; linguistic
语言学	linguistics; linguistic
语言学家	linguist; linguists
诮	ridicule; blame; sneer
误	mistake; miss; error; delay; wrong
误差	error; errors
诰	imperial mandate
诱	tempt; lure; seduce; induce
诲	teach; instruct
诲人不倦	tireless in teaching; teach with tireless zeal
说	say; said; speak; tell; talk; explain
说不定	perhaps; maybe
说出	say; speak out; utter
说到	speak of; mention
说完	finish speaking
说实话	tell the truth; to be honest; frankly
说明	explain; show; explanation; illustrate
说明书	specification; manual; description; instructions
说服	persuade; convince
说法	saying; statement; version
说话	speak; talk; say; talking; spoke
说谎	lie; tell a lie; lying
说起	speak of; talk about; mention
说道	say; said; spoke
诵	recite; chant; read aloud
请	please; ask; invite; request
请君入瓮	what is sauce for the goose; try your own trap
请愿	petition; petitions
请求	request; ask; beg; plea; requests
请问	excuse me; may I ask
诸	various; all; Zhu; many
诸位	gentlemen; ladies and gentlemen; all of you
诸如	such as
诸葛亮	Zhuge Liang; Chuko Liang
诹	consult; confer
诺	promise; consent; yes; Noah
诺曼底	Normandy
诺贝尔奖	Nobel Prize
读	read; study; reading; attend school
读书	read; study; reading
读卖新闻	Yomiuri Shimbun
读者	reader; readers
诼	slander; rumor
诽	slander
诽谤	defamation; libel; slander
课	class; lesson; course; subject; tax
课堂	classroom; class
课本	textbook; textbooks
课程	course; curriculum; courses
诿	shirk; shift blame
谀	flatter; fawn
谁	who; whom; whose; anyone
调	tune; transfer; adjust; melody; tone; mix; move
调制解调器	modem
调查	investigate; investigation; survey; inquiry
调查研究	investigation and study; investigate and study
调查问卷	questionnaire; questionnaires
调皮	naughty; mischievous; unruly
调解	mediation; conciliation; mediate
调试	debug; debugging; commissioning
谅	forgive; presume; excuse
谆	earnest; earnestly
谈	talk; discuss; chat; speak
谈判	negotiate; negotiation; talks; negotiations
谈到	talk about; speak of; mention
谈论	talk about; discuss
谈话	talk; conversation; statement; talks
谈起	talk about; speak of; mention
谊	friendship; friendly
谋	plan; plot; scheme; strategy
谋杀	murder; murdered
谍	spy; espionage
谎	lie; falsehood; lies
谎言	lie
谎话	lie; lies; falsehood
谏	remonstrate; admonish; advise
谐	harmonious; humorous; harmony
谑	joke; banter; tease
谒	visit; audience; pay respects
谓	say; call; called; meaning
谕	decree; edict; instruct
谗	slander; malicious talk
谙	know well; versed; familiar
谚	proverb; saying
谛	truth; attentively; carefully
谜	riddle; mystery; puzzle
谡	rise; Su
谢	thank; thanks; decline; Xie; wither
谢谢	thank; thanks; thank you
谣	rumor; ballad; song
谤	slander; defame; libel
谥	posthumous title; posthumous
谦	modest; humble; modesty
谦恭	modest and courteous; humble; respectful
谦虚	modest; modesty
谦虚谨慎	modest and prudent; modesty and prudence
谨	careful; cautious; sincerely; solemnly
谨小慎微	overcautious; meticulous; timid
谨言慎行	be discreet in word and deed; cautious
谩	abuse; insult
谪	banish; exile; demote
谬	absurd; false; error; wrong
谭	Tan; Tam
谭震林	Tan Zhenlin; Tan Chen-lin
谮	slander; defame
谱	music; score; genealogy; register
谲	deceitful; crafty
谴	condemn; reproach
谴责	condemn; denounce; condemned; condemnation; condemns
谵	delirious; rave
谷	valley; grain; gorge; millet; ravine
谷子	millet; grain
豁	crack; open; clear; break
豁免	immunity; exemption; waiver
豁然开朗	suddenly see the light; suddenly open up; suddenly enlightened
豆	bean; pea; peas
豆腐	tofu; bean curd; beancurd
豇	cowpea
豌	pea; peas
豕	pig; swine; hog
豚	pig; dolphin
象	elephant; like; appearance; image
象征	symbol; symbolize
象牙海岸	Ivory Coast
豢	feed; keep; groom
豪	heroic; bold; grand; hero
豪情壮志	lofty sentiments; lofty aspirations; soaring determination
豪杰	hero; heroes; gallant
豪言壮语	brave words; heroic words; grandiloquence
豫	Henan; happy; pleased
豸	insect; worm
豹	leopard; panther
豹子	leopard; panther
豺	jackal; wolf
貂	marten; sable; mink
貌	looks; appearance; face; features
貔	mythical beast; brave
贝	shell; shellfish; cowrie
贝宁	Benin
贝尔格莱德	Belgrade
贝鲁特	Beirut
贞	chaste; loyal; chastity
贞观之治	Zhenguan reign
负	bear; carry; lose; owe; betray; negative
负伤	wounded; injured
负债	liabilities; debt; indebted
负数	negative number; negative numbers
负责	responsible; be in charge
贡	tribute; contribute
财	wealth; money; riches; property; fortune
财主	rich man; moneybags; wealthy man
财产	property; assets
财产权	property rights
财务	financial; finance
财务报表	financial statements; financial statement
财富	wealth; fortune
财政	finance; financial; fiscal
财政年度	fiscal year; financial year
财政赤字	fiscal deficit; budget deficit
财政部	Ministry of Finance; finance ministry; Treasury
财政部长	finance minister; Minister of Finance
责	duty; blame; responsibility; reproach
责任	responsibility; duty; liability
责备	blame; reproach; scold; rebuke
责怪	blame; reproach
贤	virtuous; worthy; able; wise
败	defeat; lose; fail; beaten; ruin; defeated
账	account; bill; debt; accounts
账号	account; account number
账户	account; accounts
货	goods; money; commodity; cargo
货币	currency; money; monetary
货币政策	monetary policy
货物	goods; cargo
货真价实	genuine; genuine article; through and through
货车	truck; freight car; freight train
货轮	freighter; cargo ship
货运	freight; cargo; freight transport
货运量	freight volume; volume of freight
质	quality; matter; substance; question
质子	proton; protons
质押	pledge; pledged
质数	prime number; prime; primes
质量	quality; mass
质量控制	quality control
质量管理	quality management
贩	sell; dealer; trader; peddler
贩毒	drug trafficking
贩运	trafficking; traffic
贪	greedy; corrupt; covet; greed
贪婪	greedy; greed
贪污	corruption; embezzlement; graft; embezzle
贫	poor; poverty; garrulous
贫下中农	poor and lower-middle; poor peasants
贫僧	I; this poor monk; this humble monk
贫农	poor peasant; poor peasants
贫协	poor peasants' association
贫嘴薄舌	garrulous and sharp-tongued; sharp-tongued
贫困	poverty; poor; impoverished
贫困潦倒	down and out; destitute; impoverished
贫病交加	suffer from poverty and sickness; poor and ill
贫穷	poor; poverty
贫血	anemia; anaemia; anemic
贫道	I; this poor priest; this humble Taoist
贬	demote; belittle; devalue; degrade; banish
购	buy; purchase
购买	buy; purchase
贮	store; save
贯	pass through; string; thousand cash
贯彻	implement; carry out; put into effect
贯彻执行	implement; carry out
贰	two
贱	cheap; humble; low; lowly; base
贴	paste; stick; close to; keep close
贵	expensive; noble; precious; your; honored; costly
贵妃	imperial concubine; imperial consort
贵宾	distinguished guests; guest of honor; guests
贵州	Guizhou; Kweichow
贵州省	Guizhou Province; Kweichow Province
贵族	aristocrat; noble; nobility; aristocracy; nobles
贵重	valuable; precious
贵阳	Guiyang; Kweiyang
贷	loan; borrow; lend
贷款	loan; loans; lending
贷款人	lender; lenders
贸	trade; commerce
贸易	trade
贸易战	trade war
贸易逆差	trade deficit
贸易顺差	trade surplus
费	cost; fee; spend; expenses; expend
费城	Philadelphia
费用	cost; expense; fee; expenses; charges
贺	congratulate; celebrate; He
贺电	message of congratulations; congratulatory message
贺龙	He Long; Ho Lung
贻	leave behind; give
贼	thief; bandit; rebel; crafty; traitor
贼人	thief; bandit; thieves
贽	gift; offering
贾	merchant; Jia; trader
贿	bribe; bribery
贿赂	bribe; bribery; bribes
赀	estimate; wealth
赁	rent; hire
赂	bribe
赃	stolen goods; loot; spoils; booty
资	capital; money; fund; qualifications
资产	assets; asset
资产负债表	balance sheet
资产阶级	bourgeoisie; bourgeois
资本	capital
资本主义	capitalism; capitalist
资本家	capitalist; capitalists
资源	resource; resources
资金	funds; capital; funding
赈	relief; relieve
赊	credit; on credit
赋	bestow; tax; compose; verse; rhapsody; endow
赌	bet; gamble; wager; gambling
赌博	gamble; gambling
赎	redeem; ransom; atone
赏	reward; enjoy; appreciate; bestow
赐	grant; bestow; gift; favor; give
赔	compensate; pay; lose; loss
赔偿	compensation; damages; indemnify; compensate
赔偿金	compensation; damages; indemnity
赖	rely; deny; depend; blame; shameless
赖斯	Rice
赘	superfluous; redundant
赚	earn; make money; profit; gain
赚钱	make money; earn money
赛	match; race; competition; contest; game
赛季	season; seasons
赛车	racing; race car; racing car
赜	abstruse; profound
赝	fake; counterfeit
赞	praise; support; approve; admire
赞成	approve; agree; in favor
赞比亚	Zambia; Zambian
赞美	praise; admire
赞赏	appreciate; appreciation; appreciates
赠	give; present; gift
赡	support; provide
赡养	support; alimony
赢	win; won; beat; gain
赢得	win; gain
赣	Jiangxi
赣州	Ganzhou; Kanchow
赤	red; bare; scarlet; naked; loyal
赤字	deficit; deficits
赤手空拳	bare-handed; unarmed; with bare hands
赤脚医生	barefoot doctor; barefoot doctors
赤道	equator; equatorial
赦	pardon; amnesty; forgive
赦免	pardon; amnesty
赧	blush; blushing; ashamed
赫	conspicuous; grand; hertz
赫兹	Hz; hertz
赫尔辛基	Helsinki
赫赫有名	famous; illustrious; renowned
赫鲁晓夫	Khrushchev; Khrushchov
赭	ochre; reddish brown
走	walk; go; leave; run; went
走出	walk out; go out; come out
走到	walk to; go to; reach
走向	toward; go to
走廊	corridor; hallway; verandah
走开	go away; walk away
走来	come; walk over
走狗	running dog; lackey; lackeys; running dogs
走私	smuggling; smuggle
走资派	capitalist-roaders; capitalist-roader
走路	walk; walking
走过	walk past; pass
走过去	go over; walk over
走过来	come over
走进	walk into; enter; go into
赴	go; attend; leave for
赴汤蹈火	go through fire and water; brave any danger
赵	Zhao; Chao
赵紫阳	Zhao Ziyang
赶	hurry; catch up; drive; rush; overtake; expel
赶上	catch up; catch; catch up with
赶到	arrive; rush to
赶快	quickly; hurry; at once
赶紧	hurriedly; quickly; hurry
赶考	go for examination; sit for imperial examination
赶走	drive away
赶超	catch up; surpass; overtake
起	rise; up; get up; start; raise
起义	uprising; revolt; insurrection; rebellion
起初	at first; originally; initially
起床	get up
起早贪黑	work from dawn to dusk; start early and work late
起来	get up; stand up; up; rise
起死回生	bring the dying back to life; revive; miraculous
起码	at least; minimum
起诉	prosecute; sue; indict; charge; file a lawsuit
起身	get up; rise; stand up; stood up; set out
趁	take advantage; while; avail
趁火打劫	loot a burning house; take advantage of another's misfortune
超	exceed; surpass; super; overtake; beyond
超声波	ultrasound; ultrasonic
超导	superconducting; superconductivity
超市	supermarket
超新星	supernova; supernovae
超级大国	superpower; superpowers
超过	exceed; more than; over; surpass
超链接	hyperlink
超额	overfulfil; exceed; above quota; excess
超额完成	overfulfil; overfulfilled; exceed
越	more; exceed; cross; Vietnam; over
越南	Vietnam; Viet Nam; Vietnamese
越南人	Vietnamese
越南北方	North Vietnam
越南南方	South Vietnam
越南战争	Vietnam War
越南语	Vietnamese
越发	all the more; even more
越战	Vietnam War
越来越	more and more; increasingly
趋	hasten; tend; trend
趋势	trend; trends; tendency
趔	stagger
趟	trip; time; times; wade
趣	interest; fun; delight; interesting
足	foot; feet; enough; sufficient; football
足球	football; soccer
足球运动员	footballer; football player
足球队	football team; soccer team
趴	lie prone; lean; bend over; lie
趾	toe; toes
趿	shuffle; scuff
跃	leap; jump; spring
跄	stagger; staggered
跆	taekwondo; trample
跋	postscript; trek; walk
跌	fall; drop; tumble; stumble
跌倒	fall; tumble
跎	idle away; waste time
跑	run; ran; running; flee; escape
跑堂	waiter
跑来	come running; run
跑来跑去	run around; run about; scamper around
跑步	run; running; jog
跑道	runway; track
跚	limp; stagger
跛	lame; limp; crippled
距	distance; apart; away
距离	distance
跟	with; follow; heel; and; from
跟着	follow; following
跟踪	follow; track
跟随	follow
跤	fall; wrestle; stumble
跨	stride; straddle; step; cross; bestride
跨学科	interdisciplinary
跪	kneel; knees; kowtow
跪下	kneel; kneel down; knelt; fell to knees
跫	footsteps; footfall
路	road; way; path; route; journey; street
路上	on the way; road
路不拾遗	no one pockets anything found on the road; honest society
路径	path; route
路旁	roadside
路由器	router; routers
路程	journey; distance
路线	route; line; policy line
路边	roadside
路透社	Reuters; Reuter
跳	jump; leap; beat; dance; jumped
跳水	diving
跳舞	dance; dancing
跳蚤	flea; fleas
践	trample; tread; carry out; fulfill
跷	lift; stilts; cross
跹	dance; whirl
跺	stamp
跺脚	stamp foot; stamped
踉	stagger
踊	leap; jump
踌	hesitate; hesitation
踌躇	hesitate; hesitated
踏	step; tread; stamp; set foot
踝	ankle
踞	crouch; squat; sit
踟	hesitate; waver
踢	kick; kicked
踢足球	play football; play soccer
踩	step; tread; trample; stamp
踪	trace; track; footprint; tracks
踮	tiptoe
踯	hesitate; loiter
踱	pace; stroll; walk
踵	heel; follow
踽	walk alone
蹂	trample; ravage
蹄	hoof; hooves
蹇	lame; unlucky
蹈	tread; dance; step
蹊	path; strange; odd
蹋	trample; waste
蹑	tiptoe; tread; follow
蹑手蹑脚	tiptoe; on tiptoe; walk gingerly; stealthily
蹒	stagger; limp; hobble
蹙	knit; frown; cramped; pressed
蹦	jump; leap; hop; bounce
蹬	pedal; kick; press down; step
蹭	rub; loiter; scrape; dawdle
蹲	squat; crouch
蹲下	squat; squatted down; crouch
蹲点	grass-roots
蹶	fall; setback
蹼	web; webbed
蹿	leap; jump; spring
躁	impatient; rash; restless
躅	hesitate; loiter
躇	hesitate
躏	trample
身	body; oneself; person; life
身上	body; on one's body; on body; on
身份验证	authentication; identity verification
身体	body; health
身后	behind; after death
身子	body; health; figure
身影	figure; silhouette; form
身旁	beside; side
身材	figure; stature; build
身躯	body; stature; figure
身边	beside; around; at one's side
躬	bow; bend; personally
躬身施礼	bow; make a bow
躯	body; person
躲	hide; avoid; dodge; escape
躲藏	hide
躲避	hide; avoid; dodge
躲闪	dodge; evade; dodged
躺	lie; lay; lie down; lying
躺下	lie down; lay down
躺着	lie; lying
车	car; cart; vehicle; carriage; train; bus
车厢	carriage; compartment; car
车子	car; vehicle
车床	lathe; lathes
车水马龙	heavy traffic; stream of traffic; busy
车票	ticket
车祸	car accident; traffic accident; car crash
车站	station; stop; stations
车臣	Chechnya; Chechen
车身	body; vehicle body
车轮	wheel; wheels
车辆	vehicle; vehicles
车间	workshop; shop
轧	crush; roll; run over
轧钢	steel rolling; rolled steel
轧钢厂	steel rolling mill; rolling mill
轨	rail; track; orbit
轨道	orbit; track; rail
轩	pavilion; high; lofty; porch
转	turn; revolve; transfer; change; rotate
转业军人	demobilized armymen; ex-servicemen
转发	forward; forwarding; retweet
转变	change; transformation; shift
转向	turn to; turn
转基因	genetically modified; transgenic; GM
转炉	converter; converters
转眼	in a twinkling; soon
转移	transfer; shift
转账	transfer; bank transfer
转身	turn around; turn; turned; turned round
转载	reprint; reprinted; reproduce
转过身	turn around; turn
轮	wheel; turn; round; steamer; ship
轮回	reincarnation; transmigration; samsara
轮椅	wheelchair; wheelchairs
轮流	take turns; in turn
轮胎	tire; tires; tyre; tyres
轮船	ship; steamer; steamship
软	soft; weak; limp; gentle
软件	software
软弱	weak
软硬兼施	use both hard and soft tactics; carrot and stick
软管	hose
软骨	cartilage
轰	boom; bombard; bang; rumble; explode
轰炸	bomb; bombing; bombardment
轰炸机	bomber; bombers
轰轰烈烈	vigorous; on a grand scale; dynamic; vigorously
轴	axis; axle; scroll
轴承	bearing; bearings
轶	anecdote; excel
轸	sorrow; carriage
轻	light; lightly; gently; slight; soft
轻举妄动	act rashly; rash; act recklessly
轻功	lightness skill; lightness kung fu; light-foot
轻声	softly; gently; whispered; in a soft voice
轻工业	light industry
轻手轻脚	gently; softly; on tiptoe; quietly
轻描淡写	touch on lightly; casually; mention casually; play down
轻松	relaxed; easy; light
轻歌曼舞	soft music and graceful dances; song and dance
轻而易举	easily; easy to do; without effort; effortless
轻言细语	soft voice; speak softly
轻轻	gently; softly; lightly
轼	Shi; carriage bar
载	carry; load; year; loaded; record
轿	sedan; sedan chair; chair
轿车	car; sedan; cars
较	compare; relatively; comparatively; more
辄	always; then; often
辅	assist; help; aid; support
辆	vehicle; car
辇	carriage; sedan; chariot
辈	generation; people; lifetime; kind
辉	brightness; shine; glory; splendor
辍	stop; cease; drop out
辎	baggage; supplies
辐	spoke; radiate
辐射	radiation; radiate
辑	edit; compile; volume
输	lose; transport; lost; transfer
输入	input; enter; type; import
输出	output; export; outputs
输掉	lose
输油管	oil pipeline; pipeline
输液	infusion; transfusion
输血	blood transfusion; transfusion
辔	bridle; reins
辕	shaft; yamen; shafts
辖	govern; administer; jurisdiction
辗	toss; turn over
辘	rumble; pulley
辙	rut; track; rhyme
辛	hard; suffering; Xin; bitter
辛亥革命	Revolution of 1911; 1911 Revolution
辛苦	hard; toil; hard work
辜	guilt; crime
辞	resign; take leave; decline; words; farewell; diction
辞职	resign; resignation; resigned
辟	open; open up; refute; penetrating; ward off
辣	hot; spicy; peppery; ruthless
辣椒	pepper; chili; hot pepper; chilies; red pepper
辨	distinguish; tell; recognize; discern
辩	argue; debate; dispute; explain
辩解	explain; defend; justify; make excuses
辫	braid; plait; pigtail; queue
辫子	plait; braid; queue; pigtail
辰	time; star; morning; day
辱	disgrace; insult; humiliate; shame
辱骂	abuse; insult; curse; revile
边	side; edge; border; frontier; while; beside
边关	frontier pass; frontier; border
边区	border region; border area
边境	border; frontier
边界	border; boundary; frontier
边疆	frontier; border; borderland; border areas
边缘	edge; margin; brink; verge
边防	frontier defense; border; frontier
边防军	frontier guards; border guards
边防部队	frontier guards; border troops
辽	distant; vast; Liao; Liaoning
辽代	Liao Dynasty; Liao
辽宁	Liaoning
辽宁省	Liaoning Province
辽沈战役	Liaoxi-Shenyang Campaign; Liaoshen Campaign
辽河	Liaohe River; Liao River
辽阔	vast; extensive
达	reach; attain; express; arrive; amount
达到	reach; achieve; attain
达卡	Dhaka; Dacca
达喀尔	Dakar
达尔富尔	Darfur
达拉斯	Dallas
达沃斯	Davos
达赖	Dalai Lama; Dalai
达赖喇嘛	Dalai Lama
迁	move; transfer; change
迂	roundabout; pedantic
迄	until; so far; up to
迄今	so far; to date
迅	fast; swift; rapid; quickly
迅速	rapid; quickly; swift
过	pass; over; cross; spend; ever; too
过于	too; excessively
过分	excessive; too; go too far
过去	past; in the past; go over; pass
过失	negligence; fault
过敏	allergy; allergic; allergies
过来	come over; come here
过河拆桥	kick down the ladder; burn the bridge after crossing; ungrateful
过滤器	filter; filters
过目不忘	photographic memory; never forget what one has read
过眼烟云	as transient as a fleeting cloud; fleeting
过程	process; course
迈	stride; step; old
迈阿密	Miami
迎	welcome; meet; greet; receive
运	transport; carry; fortune; luck; move
运动	sports; exercise; movement; campaign
运动会	games; sports meet
运动员	athlete; player; athletes; sportsman
运气	luck; fortune
运河	canal; canals
运用	use; apply; application
运营	operate; operation; operations
运营商	operator; carrier; operators
运费	freight; shipping
运输	transport; transportation; shipping
运输队	transport team
近	near; close; recent; nearly; approach
近东	Near East
近在咫尺	close at hand; within a stone's throw; very near
近处	nearby
近年来	in recent years
近来	recently; lately
近水楼台	waterside pavilion; in a favorable position
迓	welcome; meet
返	return; come back; go back
返回	return; go back; come back
还	still; also; return; even; yet; pay back
还俗	return to secular life; unfrocked
还击	return fire; fight back; counterattack
还原	reduction; reduce; restore
还手	strike back; hit back; fight back
还是	still; or; had better
还有	still have; also; and; there is
还款	repayment; repay
还给	return; give back
这	this; these; here; now; it
这个	this; this one
这么	so; this; such
这些	these; this
这儿	here
这时	at this time; now; then; at this moment; just then
这时候	at this time; at this moment; then; just then
这样	this way; so; like this; such
这种	this kind; such; this
这里	here; this place
进	enter; advance; come in; go into; into
进入	enter; go into; get into
进出口	import and export; imports and exports
进化	evolution; evolve; evolutionary
进化论	theory of evolution; evolution
进去	go in; enter
进口	import; imported; imports
进士	metropolitan graduate; jinshi; palace graduate
进攻	attack; offensive; assault; attacked
进来	come in; enter
进球	goal; goals; score
进退两难	in a dilemma; dilemma; difficult to advance or retreat
进退维谷	in a dilemma; between the devil and the deep blue sea
远	far; distant; distance; remote; away
远东	Far East; Far Eastern
远处	distance; far away; afar
远方	distance; distant place; afar
远洋	ocean-going; oceangoing
远程	remote; long-range
远远	far; far away; by far
违	disobey; violate; against
违反	violate; break; breach; violation; contravene
违法	illegal; unlawful; violate the law
违约	breach; default; breach of contract
违约金	liquidated damages; penalty
违规	violation; irregularities; violate
连	even; connect; company; link; in succession; including
连云港	Lianyungang
连任	re-elected; second term; reelection
连忙	hurriedly; quickly; promptly
连接	connect; link
连滚带爬	rolling and crawling; scramble; stumbling
连篇累牍	lengthy and tedious; at great length
连续	continuous; in a row; consecutive
连绵不断	continuous; unbroken; uninterrupted
连襟	brother-in-law
连蹦带跳	hopping and skipping; jumping and skipping; bounding
连长	company commander; captain
迟	late; slow; delay; delayed
迟到	late; be late
迟疑	hesitate; hesitated; hesitation
迟疑不决	hesitate; undecided; irresolute
迢	far away; remote
迤	winding; toward
迥	different; far
迦	Shakyamuni
迪	enlighten; guide
迪拜	Dubai
迫	force; urgent; compel; press
迫不及待	too impatient to wait; unable to hold oneself back; eagerly; impatient
迫不得已	have no alternative; forced; have no choice; against one's will
迫击炮	mortar; mortars
迫在眉睫	imminent; urgent; pressing
迭	repeatedly; alternate
迭代	iteration; iterative
述	narrate; state; relate; tell
迷	lost; fan; confused; fascinated; enchanted
迷信	superstition; superstitious; superstitions
迷惑	puzzled; bewilder; confused; baffled
迷惑不解	puzzled; perplexed; baffled
迷茫	lost; confused; vague; dazed
迷迷糊糊	dazed; muddled; in a daze; drowsy
迸	burst; spurt; splash; gush
迹	trace; mark; track; remains
追	chase; pursue; run after; catch up; trace
追悼会	memorial meeting; memorial service
追求	pursue; pursuit; seek
追究	investigate; hold liable; prosecute
追赶	chase; pursue; run after
退	retreat; withdraw; step back; return; retire
退伍军人	veterans; veteran; ex-servicemen
退休	retire; retirement; retired
退出	exit; quit; withdraw
退税	tax refund; tax rebate
送	send; give; deliver; see off; present
送到	send to; deliver
送给	give; send
适	suitable; fit; just; comfortable
适合	suit; suitable; fit
适应	adapt; adapt to; adaptation; adjust
适当	appropriate; proper
逃	escape; flee; run away; fled
逃兵	deserter; deserters
逃命	run for life; flee; escape
逃税	tax evasion
逃走	escape; run away; flee; escaped
逃跑	escape; run away; flee; ran away
逃避	escape; evade; avoid
逃难	flee; refugee; flee from calamity
逆	against; contrary; rebel; disobey
逆差	deficit; trade deficit
逆来顺受	resign oneself to adversity; meekly accept; submissive
选	choose; select; elect; election
选中	select; selected
选举	election; elect; elections
选择	choose; choice; select; selection
选民	voter; voters; electorate
选票	vote; ballot; votes
选项	option; options
选项卡	tab
逊	modest; inferior; abdicate
逊尼派	Sunni; Sunnis
逍	carefree; wander
透	penetrate; through; thoroughly; reveal; show
透明度	transparency
逐	chase; pursue; drive out; gradually
逐步	gradually; step by step
逐渐	gradually; gradual
逑	mate; match
递	hand; pass; deliver; give
递给	hand; pass
途	way; road; journey; path
逗	tease; amuse; play with; stay
逗留	stay; linger
通	through; open; lead to; understand; connect
通信	communication; communications; telecommunications
通告	notice; announcement; circular
通常	usually; generally; normally
通报	circular; bulletin; notify
通知	notice; notify; inform; circular; notification
通红	red; flushed; very red; crimson
通胀	inflation
通讯	report; dispatch; communication
通讯员	correspondent; reporter
通讯社	news agency
通货紧缩	deflation
通货膨胀	inflation
通过	through; by; pass; via; adopt
逛	stroll; ramble; visit; roam
逝	pass away; die; death; passed
逝世	pass away; die; death; died; passed away
逞	show off; flaunt; indulge
速	speed; fast; quick; rapid; quickly
速度	speed; velocity; rate
造	make; build; create; manufacture
造化	good luck; fortune; nature; creation
造反	rebel; rebellion; revolt
造反派	rebels; rebel
造成	cause; result in; create
造林	afforestation; plant trees
造纸	papermaking; paper-making
造船	shipbuilding
造船厂	shipyard
逡	hesitate; hang back
逢	meet; come across; every; chance upon
逢凶化吉	turn ill luck into good; turn misfortune into blessing
逮	catch; arrest; seize; capture
逮捕	arrest; arrested
逶	winding; meandering
逸	escape; leisure; ease; flee
逻	patrol; logic
逻辑	logic; logical
逼	force; press; compel; drive; close in
逾	exceed; pass; over
逾期	overdue; late
遁	flee; escape; vanish
遂	then; thereupon; satisfy; fulfill
遇	meet; encounter; treat; met
遇到	meet; encounter; come across; run into
遇见	meet; encounter; come across
遇难	killed; die; victims
遇难者	victims; victim; dead
遍	all over; time; everywhere; once; throughout
遍体鳞伤	covered with wounds; bruised all over; black and blue
遏	check; hold back; stop
遐	distant; far
遑	leisure
遒	vigorous; forceful
道	road; way; say; path; Tao; doctrine
道人	Taoist; Taoist priest; Reverend
道听途说	hearsay; gossip; rumor; rumors
道士	Taoist priest; Taoist; Taoist priests; Daoist
道教	Taoism; Daoism; Taoist
道歉	apologize; apology
道理	reason; truth; sense
道观	Taoist temple; Taoist monastery
道貌岸然	sanctimonious; pose as a person of high morals; dignified
道路	road; path; way; roads
道长	Taoist priest; Reverend; Taoist master
遗	leave; lose; bequeath; left behind; omit
遗产	estate; heritage; legacy; inheritance
遗传	heredity; genetic; inherited
遗传学	genetics
遗传病	genetic disease; hereditary disease
遗嘱	will; testament
遗址	site; ruins; sites
遗憾	regret; sorry; pity
遛	stroll; walk
遢	slovenly; dirty
遣	send; dispatch; dispel
遣返	repatriate; repatriation; repatriated
遥	distant; far; remote
遥远	distant; remote; far
遨	roam; travel; wander
遭	meet; suffer; time; encounter
遭到	suffer; meet with; encounter
遭受	suffer
遭遇	encounter; experience; meet with
遮	cover; hide; shade; conceal; block
遮住	cover; block
遴	select
遵	obey; follow; abide by
遵义	Zunyi; Tsunyi
遵义会议	Zunyi Meeting; Tsunyi Meeting; Zunyi Conference
遵守	observe; obey; abide by; comply with; compliance
遵循	follow; adhere to; comply with
遽	suddenly; hurriedly
避	avoid; escape; shelter; evade; shun
避免	avoid; prevent
避孕	contraception; contraceptive
邀	invite; invitation
邀请	invite; invitation
邂	encounter; meet
邃	deep; profound
邈	remote; distant
邋	sloppy; slovenly
邑	city; town; county
邓	Deng
邓小平	Deng Xiaoping; Teng Hsiao-ping; Deng
邓小平理论	Deng Xiaoping Theory
邢	Xing; Hsing
那	that; those; then
那不勒斯	Naples
那个	that; that one
那么	then; so; that
那些	those; that
那儿	there
那时	then; at that time; in those days
那时候	then; at that time
那样	that way; like that; such
那种	that kind; such; that
那里	there; that place
邦	state; nation; country
邦交	diplomatic relations; ties
邪	evil; heretical; wicked
邪恶	evil; wicked
邬	Wu; Woo
邮	mail; post; postal
邮件	mail; email; e-mail
邮局	post office
邮电	posts and telecommunications
邮票	stamp
邮箱	mailbox; email; email address
邯	Handan
邯郸	Handan; Hantan
邱	Qiu; Chiu
邵	Shao; Shaw
邸	residence; mansion
邹	Zou; Tsou
邺	Ye; Yecheng
邻	neighbor; neighboring; near; adjacent
邻国	neighboring countries; neighbors; neighbor
邻居	neighbor; neighbour; neighbors
邻近	neighboring; near
郁	gloomy; fragrant; dense; melancholy
郁闷	gloomy; depressed; dejected
郊	suburbs; outskirts
郊区	suburb; suburbs; suburban
郎	young man; gentleman; husband; lad
郑	Zheng; solemn
郑和	Zheng He; Cheng Ho
郑州	Zhengzhou; Chengchow
郝	Hao
郡	prefecture; county; commandery
郢	Ying; Chu capital
郧	Yun; Yunyang
部	part; department; ministry; section; unit; headquarters
部件	components; parts; component
部分	part; section; portion; some
部长	minister; secretary; ministers
部长会议	Council of Ministers; ministerial meeting
部门	department; sector; departments
部队	troops; army; unit; force; army units; forces
郭	outer wall; Guo
郭沫若	Guo Moruo; Kuo Mo-jo
都	all; even; both; capital; already
都市	city; metropolis
都柏林	Dublin
鄂	Hubei
鄂伦春族	Oroqen; Olunchun
鄂温克族	Ewenki
鄙	despise; mean; vulgar; low; my humble
鄢	Yan; Yanling
鄱阳湖	Poyang Lake
酉	tenth; You
酋	chief; chieftain
酋长	chief; sheikh; chieftain
酌	pour wine; drink; consider; pour
配	match; deserve; mate; fit; suit
配件	accessories; parts; fittings
配合	cooperate; coordinate
配置	configuration; configure; allocation
配音	dubbing; voice actor; voice
酒	wine; liquor; drink; alcohol; spirits
酒吧	bar; pub
酒壶	wine pot; wine flask; flagon
酒席	feast; banquet
酒店	hotel; tavern; wineshop; inn
酒杯	cup; wine cup; glass; goblet
酒楼	restaurant; tavern; wineshop
酒精	alcohol
酒肉朋友	fair-weather friends; wine-and-meat friends
酒菜	food and wine; wine and dishes; food and drink
酒足饭饱	dined and wined; have eaten and drunk one's fill
酒馆	tavern; pub; wineshop
酒鬼	drunkard; drunk; sot
酗	drink heavily; drunken
酝	brew; ferment
酣	drunk; hearty; sound
酥	crisp; flaky; soft
酩	drunk; dead drunk
酪	cheese; curds; junket
酬	reward; payment; toast; repay
酮	ketone; ketones
酯	ester; polyester
酱	sauce; paste; jam; soy
酱油	soy sauce
酵	ferment; yeast
酶	enzyme; enzymes
酶活性	enzyme activity
酷	cruel; cool; very; extremely
酷刑	torture
酸	sour; acid; ache; grief
酸性	acidic; acidity
酸雨	acid rain
酽	strong; thick
酿	brew; ferment; brewed
醇	mellow; alcohol; rich; pure
醉	drunk; tipsy; intoxicated; drunken
醉意	tipsiness; drunkenness; tipsy
醉鬼	drunkard; drunk
醋	vinegar; jealousy; jealous
醍	refined butter; cream
醒	wake; awake; woke; sober; wake up
醒来	wake up; wake; awake
醛	aldehyde; formaldehyde
醪	wine
醮	sacrifice; rite
醺	drunk; tipsy
采	pick; gather; mine; collect; adopt
采取	take; adopt
采煤	coal mining; coal-cutting
采用	adopt; use; adopted; using
采矿	mining
采购	procurement; purchase; purchasing
釉	glaze; glazed
释	explain; release; Buddhism; let go
释放	release; free
里	in; inside; village; mile; li; within
里拉	lira; lire
里斯本	Lisbon
里昂	Lyon
里根	Reagan
里海	Caspian Sea; Caspian
里约热内卢	Rio de Janeiro
里边	inside
里面	inside; in
重	heavy; again; important; weight; serious
重力	gravity
重启	restart; reboot
重复	repeat; repetition
重工业	heavy industry
重庆	Chongqing; Chungking
重整旗鼓	rally; rally one's forces; start afresh
重新	again; anew; re
重新启动	restart; reboot
重申	reaffirm; reaffirms; reiterate; reaffirming
重症监护	intensive care
重组	restructuring; reorganization; restructure
重要	important; significant
重见天日	see the light of day again; be freed
重视	attach importance; value
重蹈覆辙	repeat the same mistake; follow the same disastrous road
重量	weight
野	wild; field; open country; savage
野兽	beast; wild animal; wild beast; beasts
野狗	wild dog; stray dog; wild dogs
野狼	wolf
野草	weeds; wild grass
野菜	wild herbs; wild vegetables; wild greens
野鸭	wild duck; wild ducks
量	measure; quantity; amount; estimate; capacity
量体裁衣	cut the garment according to the figure; fit
量力而行	act according to one's ability; do what one can
量子	quantum
量子力学	quantum mechanics
金	gold; money; golden; metal; Jin
金口玉言	precious words; utterances that carry great weight
金子	gold
金属	metal; metals; metallic
金戈铁马	shining spears and armored horses; war
金日成	Kim Il Sung; Kim Il-sung
金星	Venus
金朝	Jin Dynasty; Kin Dynasty
金榜题名	pass the imperial examination; success in the examination
金正恩	Kim Jong Un; Kim Jong-un
金正日	Kim Jong Il; Kim Jong-il
金沙江	Jinsha River
金沙萨	Kinshasa
金牌	gold medal; gold medals; gold
金矿	gold mine
金碧辉煌	splendid; resplendent; magnificent; glittering
金童玉女	golden boy and jade girl; ideal couple
金色	golden; gold
金蝉脱壳	slip away; escape by cunning; cast off a skin
金融	finance; financial; banking
金融危机	financial crisis
金融时报	Financial Times
金边	Phnom Penh
金銮殿	throne room; throne hall
金钱	money
金门	Jinmen; Quemoy; Kinmen
金鱼	goldfish
金黄	golden
釜	cauldron; pot; kettle
釜山	Pusan; Busan
釜底抽薪	take radical measures; remove the firewood from under the cauldron
鉴	reflection; mirror; inspect; warning
鉴于	whereas; in view of; given
鑫	Xin; prosperous
针	needle; pin; injection; stitch
针刺麻醉	acupuncture anaesthesia; acupuncture anesthesia
针灸	acupuncture; acupuncture and moxibustion
针线	needlework; needle and thread; sewing
钉	nail; sew; rivet; spike
钉子	nail; nails; snag
钊	Zhao; encourage
钓	fish; angle; fishing
钓鱼岛	Diaoyu Islands; Diaoyu
钗	hairpin; pin
钙	calcium
钛	titanium; Ti
钝	blunt; dull; slow; stupid
钞	banknote; money; paper money
钟	clock; bell; o'clock; Zhong; minutes
钟头	hour
钟表	clock
钠	sodium; Na
钡	barium
钢	steel
钢产量	steel output; steel production
钢刀	steel blade; sword; steel knife
钢厂	steel mill; steel plant; steelworks
钢材	rolled steel; steel products; steel
钢琴	piano
钢笔	pen
钢筋	steel bars; reinforcement
钢筋铁骨	iron constitution; muscles of steel
钢铁	steel; iron and steel
钢铁厂	iron and steel; steel works
钢铁工业	steel industry
钥	key; keys
钥匙	key; keys
钦	imperial; admire; respect
钦差大臣	imperial envoy; imperial commissioner
钧	your; thirty catties
钨	tungsten; W
钩	hook; check mark
钮	button; knob
钰	jade; treasure
钱	money; cash; coin; Qian; silver
钱包	wallet; purse
钱庄	bank; money shop; native bank
钳	pliers; pincers; clamp
钵	bowl; alms bowl; earthenware bowl
钺	battle-ax; axe
钻	drill; get into; diamond; bore; crawl
钻井	drilling; well
钻孔	drilling; drill
钾	potassium
铀	uranium; U
铁	iron; steel; hard
铁姑娘	Iron Girls; iron girl
铁托	Tito
铁桥	railway bridge; iron bridge
铁棍	iron rod; iron bar
铁甲	armor; iron armor
铁矿	iron mine; iron ore
铁矿石	iron ore
铁路	railway; railroad; railways; rail
铁路局	railway bureau; railway administration
铁路工人	railway workers; railwaymen
铁路线	railway line; railway lines; rail line
铁道兵	railway corps; railway engineering corps
铁道部	Ministry of Railways; railway ministry
铁锁	iron lock; padlock; lock
铁锅	iron pot; wok; cauldron
铁锹	shovel; spade
铁青	livid; ashen
铂	platinum
铃	bell; bells
铄	melt; bright; shine
铅	lead; pencil
铅笔	pencil
铆	rivet; riveting
铉	Xuan; tripod handle
铐	handcuff; handcuffs
铙	cymbals; cymbal
铜	copper; bronze; brass
铜牌	bronze medal; bronze
铜矿	copper mine; copper ore
铜钱	copper coins; coppers; copper cash; coins
铝	aluminum
铝合金	aluminum alloy
铠	armor
铡	hay cutter; fodder chopper
铣	mill; milling
铭	inscription; engrave; motto
铭刻在心	engraved on one's heart; remember always
铭记	bear in mind; bearing in mind; mindful
铮	clang; ringing
铱	iridium; Ir
铲	shovel; scoop; spade; remove
铳	gun; blunderbuss
银	silver; money; bank
银两	silver; taels of silver; money
银元	silver dollar; silver dollars
银子	silver; money; taels
银川	Yinchuan; Yinchwan
银河	Milky Way; Silver River; galaxy
银河系	Milky Way; galaxy
银牌	silver medal; silver medals; silver
银色	silver
银行	bank; banks; banking
铸	cast; coin; forge
铸造	casting; cast; foundry
铺	spread; shop; store; bed; pave
铺天盖地	blot out the sky and cover the earth; overwhelming; all over
铺张浪费	extravagance and waste; extravagant; wasteful
铺满	covered with
链	chain
链接	link; links; connect
链条	chain
铿	clang
销	sell; cancel; pin; market
销售	sell; sales; selling
销售额	sales; sales volume; turnover
锁	lock; locked; chain
锄	hoe; weed
锄头	hoe
锅	pot; pan; boiler; wok
锅炉	boiler; boilers
锈	rust; rusty
锉	file
锋	edge; sharp; point; vanguard; front
锋芒毕露	make a show of abilities; sharp; show-off
锌	zinc; Zn
锐	sharp; keen; acute
锗	germanium; Ge
错	wrong; mistake; error; fault; bad; miss
错综复杂	complicated; intricate; complex
错误	mistake; wrong; error; errors
错误信息	error message
错过	miss
锚	anchor; anchors; anchorage
锡	tin; Xi
锡伯族	Xibe; Sibo
锡兰	Ceylon
锡金	Sikkim
锢	imprison; confine
锣	gong
锣鼓	gongs and drums; drums and gongs
锤	hammer; mace; pound
锤子	hammer
锥	awl; cone
锦	brocade; splendid; bright
锦上添花	add flowers to brocade; make perfect still more perfect
锦州	Jinzhou; Chinchow
锦标赛	championship; championships; tournament
锦绣河山	beautiful land; land of charm and beauty
锦缎	brocade; satin
锨	shovel; spade
锭	ingot; spindle
键	key; bolt
键盘	keyboard; keyboards
锯	saw
锰	manganese; Mn
锱	tiny; trifle
锲	carve; engrave
锵	clang; gong
锹	shovel; spade
锺	Zhong; clock
锻	forge; forging
锻炼	exercise; work out
锻造	forging; forged
镀	plate; plating; gild
镁	magnesium; Mg
镂	engrave; carve
镇	town; calm; suppress; garrison
镇压	suppress; suppression; repression; crack down
镇压反革命	suppression of counter-revolutionaries; suppress counter-revolutionaries
镇定	calm; composed; composure
镇江	Zhenjiang
镇静	calm; composed; cool
镇静剂	sedative; tranquilizer; sedatives
镊	tweezers; pliers
镌	engrave
镍	nickel; Ni
镐	pick; pickaxe
镑	pound; pounds
镖	dart; escort; throwing dart
镖局	escort agency; security service
镖师	escort; armed escort; guard
镜	mirror; lens; glass
镜子	mirror; glass
镞	arrowhead; arrow
镣	fetters; shackles
镫	stirrup
镭	radium
镯	bracelet; bangle
镯子	bracelet; bangle; bracelets
镰	sickle
镰刀	sickle
镶	inlay; set; edge
长	long; length; grow; chief; elder; head
长久	long time; long
长剑	sword; long sword
长发	long hair
长吁短叹	sighing; sigh and groan; moan and groan
长城	Great Wall
长大	grow up; grow
长崎	Nagasaki
长工	hired hand; farmhand; long-term laborer; hired laborer
长年累月	year in year out; over the years; for years
长度	length
长征	Long March
长方形	rectangle; rectangular
长春	Changchun
长期	long-term; long time
长枪	spear; lance; rifle; long spear
长江	Yangtze River; Yangtze; Changjiang River
长江大桥	Yangtze River Bridge; Changjiang Bridge
长江日报	Changjiang Daily
长沙	Changsha
长治久安	lasting stability; long-term stability; lasting peace
长白山	Changbai Mountains; Changbai Mountain
长相	looks; appearance; features
长矛	spear; lance; spears
长老	elder; elders; abbot
长衫	long gown; gown; robe
长袍	gown; long gown; robe
长辈	elder; elders; older generation
长驱直入	drive straight in; push deep into; advance
门	door; gate; doors; school; entrance
门下	disciple; pupil; follower
门前	before the door; door
门口	door; doorway; entrance; gate
门可罗雀	deserted; visitors are few and far between
门外	outside; outside the door
门帘	door curtain; curtain; portiere
门庭若市	crowded with visitors; swarming with visitors
门当户对	well-matched; well matched in social status; suitable match
门板	door plank; door
门槛	threshold; doorsill
门派	sect; school; sects
门票	ticket; admission
门缝	crack; crack in the door
门诊	outpatient; outpatients; clinic
闩	bolt; bar; latch
闪	flash; dodge; lightning; sparkle
闪光	flash; gleam; glitter
闪存	flash memory
闪开	dodge; get out of the way; step aside
闪烁	twinkle; flicker; glimmer; sparkle
闪电	lightning; flash of lightning
闪闪	sparkling; glittering; glistening
闭	close; shut; closed; stop
闭上	close; shut
闭关自守	closed door; isolation; closed to the outside world
闭嘴	shut up; be quiet
闭幕	close; conclude; closed; closing
闭幕式	closing ceremony
问	ask; asked; question; inquire; enquire
问卷	questionnaire; questionnaires
问责	accountability
问道	ask; asked; inquired
问题	question; problem; issue; matter
闯	rush; break; charge; intrude; dash
闰	leap; leap year
闱	palace; examination hall
闲	idle; leisure; free; quiet
闲聊	chat; small talk; idle chat
闲话	gossip; idle talk; chat
间	between; room; among; space; separate; within
间接	indirect
间谍	spy; spies; agent; espionage
闷	stuffy; bored; depressed; gloomy; muffled
闷热	sultry; muggy; stifling
闸	sluice; brake; gate
闹	noisy; make trouble; noise; uproar; fuss
闹钟	alarm clock
闺	boudoir; lady's chamber; maiden
闺女	daughter; girl
闻	hear; smell; news; heard; sniff
闻到	smell
闻名	famous; well-known
闽	Fujian; Min
闾	alley; village gate
阀	valve; warlord; clique
阀门	valve; valves
阁	pavilion; cabinet; chamber; tower
阁下	Your Excellency; sir; you
阁楼	attic; garret; loft
阂	cut off; barrier
阅	read; review; inspect
阅兵	military parade; review troops; parade
阅读	read; reading
阈	threshold; doorsill
阉	castrate; eunuch
阋	quarrel; strife
阎	Yama; Yan; hell
阎王	King of Hell; Yama; Yanluo
阎锡山	Yan Xishan; Yen Hsi-shan
阐	explain; expound; clarify
阒	quiet; still
阔	wide; rich; broad; vast; wealthy
阕	stanza; song; tune
阖	whole; entire; shut
阙	palace; watchtower; gate
阜	mound; abundant
阜新	Fuxin; Fuhsin
队	team; line; row; troop; group; queue
队伍	team; troops; ranks
队员	team member; player; members
队长	captain; team leader; leader; brigade leader; team head
阡	path; paths
阪	slope; hillside
阮	Ruan; Juan
阱	trap; pit
防	guard; prevent; defend; defense; against
防不胜防	impossible to guard against; hard to ward off
防守	defend; defense; guard
防御	defense; defensive
防患未然	nip in the bud; take precautions; preventive
防止	prevent; avoid; guard against
防汛	flood prevention; flood control
防洪	flood control; flood prevention
防火墙	firewall
防疫	epidemic prevention; anti-epidemic
阳	sun; yang; positive; male
阳光	sunshine; sunlight; sun
阳台	balcony; terrace
阳泉	Yangquan; Yangchuan
阴	overcast; shade; yin; dark; cloudy
阴影	shadow
阴暗	dark; gloomy
阴谋	plot; conspiracy; scheme; intrigue
阴间	underworld; nether world; next world
阵	burst; array; gust; moment; battle
阵亡	killed in action; fall in battle; killed; killed in battle
阵地	position; positions; front
阶	step; stairs; rank; stage
阶级	class; classes
阶级成分	class status; class background
阶级敌人	class enemy; class enemies
阶级教育	class education
阶级斗争	class struggle
阶级觉悟	class consciousness
阻	block; hinder; prevent; obstruct
阻止	stop; prevent; block
阿	Ah; dear; fawn
阿克拉	Accra
阿勒颇	Aleppo
阿司匹林	aspirin
阿塞拜疆	Azerbaijan; Azerbaijani
阿姆斯特丹	Amsterdam
阿姨	aunt; auntie
阿富汗	Afghanistan; Afghan
阿尔卑斯山	Alps
阿尔及利亚	Algeria; Algerian
阿尔及尔	Algiers
阿尔巴尼亚	Albania; Albanian
阿尤布汗	Ayub Khan
阿弥陀佛	Amitabha; Buddha be praised; merciful Buddha
阿拉伯	Arab; Arabia; Arabic
阿拉伯人	Arab; Arabs
阿拉伯国家	Arab countries; Arab states; Arab nations
阿拉伯语	Arabic
阿拉斯加	Alaska
阿拉法特	Arafat
阿曼	Oman
阿根廷	Argentina; Argentine
阿登纳	Adenauer
阿盟	Arab League
阿联酋	United Arab Emirates; UAE
阿萨德	Assad
阿连德	Allende
陀	Buddha; top
附	attach; near; add; agree; enclose
附件	annex; appendix; attachment; accessories
附则	supplementary provisions
附录	appendix; annex
附近	nearby; near; vicinity; neighborhood
际	border; boundary; between; time; occasion
陆	land; Lu; six; continent
陆军	army; ground force
陆地	land
陆定一	Lu Dingyi; Lu Ting-yi
陆战队	marines; Marine Corps
陆续	one after another; successively
陇	Gansu
陇海铁路	Longhai railway
陈	old; display; explain; Chen; state
陈云	Chen Yun
陈伯达	Chen Boda; Chen Po-ta
陈旧	old; outdated
陈毅	Chen Yi
陈水扁	Chen Shui-bian
陈永贵	Chen Yonggui; Chen Yung-kuei
陈独秀	Chen Duxiu; Chen Tu-hsiu
陋	ugly; humble; vulgar; shabby
陌	strange; unfamiliar; path
陌生	strange; unfamiliar
陌生人	stranger
降	fall; drop; surrender; descend; lower; subdue
降低	reduce; lower; decrease
降水	precipitation; rainfall
降水量	precipitation
降雨	rainfall; rain
降雨量	rainfall
限	limit; bound; restrict
陕	Shaanxi; Shensi
陕西	Shaanxi; Shensi
陕西省	Shaanxi Province; Shensi Province
陛	majesty; palace steps
陛下	Your Majesty; His Majesty
陟	ascend; climb
陡	steep; suddenly; abruptly
院	courtyard; yard; college; hospital; court
院士	academician; academicians
院子	courtyard; yard; compound
院落	courtyard; yard
院长	president; dean; director
除	remove; except; besides; divide; eliminate; get rid
除了	except; besides; apart from; in addition to
除以	divided by
除四害	four pests; eliminate pests
除外	except; excluding; excluded; with the exception
除法	division
除非	unless
陨	fall; meteorite
陨石	meteorite; meteorites
险	danger; dangerous; risk; nearly
陪	accompany; keep company; company
陪伴	accompany; company
陪同	accompany
陪审团	jury
陵	mausoleum; tomb; hill; mound
陶	pottery; Tao; ceramic; happy
陶瓷	ceramic; ceramics; porcelain
陷	sink; fall; trap; capture; trapped
隅	corner; nook
隆	grand; prosperous; bulge; thriving
隈	bend; cove
隋	Sui; Sui dynasty
隋朝	Sui Dynasty; Sui
隋炀帝	Emperor Yang; Sui Yangdi
随	follow; accompany; along with; let
随便	casual; as you like; casually
随即	immediately; then; soon
随后	then; afterwards; later; subsequently
随意	at will; casual; freely
随时	at any time; anytime; always
随机	random; randomly
随机对照	randomized controlled
随着	with; along with; as
隐	hide; hidden; conceal; dim; retire
隐私	privacy
隐藏	hide; conceal
隔	separate; apart; partition; divide; distance
隔离	quarantine; isolate; isolation
隘	narrow; pass; defile
隙	crack; gap; chink; rift
障	barrier; hinder; obstacle; screen
隧	tunnel; tunnels
隧道	tunnel; tunnels
隶	slave; subordinate; under
隶属于	belongs to; affiliated to; subordinate to
隼	falcon; hawk
隽	meaningful; talented
难	difficult; hard; trouble; disaster; difficulty
难为情	embarrassed; ashamed; shy
难以形容	indescribable; beyond description; hard to describe
难以忍受	unbearable; intolerable; hard to bear
难以想象	unimaginable; hard to imagine
难以置信	unbelievable; incredible; hard to believe
难免	inevitable; unavoidable; hard to avoid
难分难解	locked together; inextricably involved; unable to part
难受	uncomfortable; unwell; sad; feel bad; miserable
难怪	no wonder
难民	refugee; refugees
难民署	UNHCR
难看	ugly; unsightly; awful
难能可贵	praiseworthy; commendable; estimable
难舍难分	reluctant to part; hate to part
难言之隐	painful topic; something embarrassing to mention
难过	sad; sorry; upset; feel bad
难道	could it be; really
雀	sparrow; bird; finch
雁	wild goose; wild geese; geese; goose
雄	male; powerful; hero; grand; heroic
雄伟	magnificent; majestic
雄安	Xiongan; Xiong'an
雄性	male; males
雅	elegant; refined; graceful
雅典	Athens
雅加达	Jakarta; Djakarta
雅尔塔	Yalta
雅鲁藏布江	Yarlung Zangbo River; Brahmaputra
集	gather; collection; market; set; fair; assemble
集中	concentrate; focus; concentrated; centralize
集会	rally; gathering; assembly; meeting
集体主义	collectivism; collectivist
集体化	collectivization
集体所有制	collective ownership
集体经济	collective economy
集体领导	collective leadership
集合	gather; assemble; set; collection
集团	group; bloc; clique
集市贸易	rural fair trade; market trade
集思广益	pool wisdom; draw on collective wisdom
集成电路	integrated circuit; integrated circuits
集腋成裘	many a little makes a mickle
集装箱	container; containers
雇	hire; employ; engage
雇主	employer; employers
雇农	farm laborers; hired farmhands
雇员	employee; employees
雇用	employ; hire; employment
雉	pheasant; pheasants
雌	female; she
雌性	female; females
雍	harmony; Yong
雏	chick; young; fledgling; nestling
雕	carve; eagle; vulture; carving; sculpture
雕像	statue; statues
雕塑	sculpture; sculptures
雨	rain; rainy; shower
雨伞	umbrella
雨林	rainforest
雨水	rain; rainwater
雨点	raindrops; raindrop
雪	snow; snowy; snows
雪亮	bright; shiny
雪白	snow-white; white
雪花	snowflake; snowflakes; snow
雯	Wen; cloud
雳	thunderclap
零	zero; nought; fragmentary; wither; odd
零件	parts; part; components
零售	retail
零售商	retailer; retailers
零敲碎打	piecemeal; bit by bit; in bits and pieces
零零星星	scattered; sporadic; few and far between
零零碎碎	in bits and pieces; scraps; odds and ends
雷	thunder; mine; Lei
雷声	thunder; thunderclap
雷达	radar
雷锋	Lei Feng
雹	hail; hailstone
雾	fog; mist; haze
雾气	mist; fog; vapor
雾霾	smog; haze
需	need; require; needs; necessary
需求	demand; needs; requirements
需要	need; require; want; demand
霁	clear up; after rain
霄	sky; heaven; clouds
霆	thunder; thunderbolt
震	shake; shock; quake; tremble
震中	epicenter
震级	magnitude
霉	mold; mildew; moldy; bad luck
霍	suddenly; quickly; Huo
霍乱	cholera
霍华德	Howard
霍查	Hoxha; Enver Hoxha
霍梅尼	Khomeini
霎	moment; instant
霎时	in an instant; in a twinkling; suddenly
霏	falling; fly about
霓	neon; rainbow
霖	continuous rain
霜	frost; frosty; hoarfrost
霜冻	frost
霞	rosy clouds; glow; sunset clouds; red clouds
霪	incessant rain; excessive rain
霭	mist; haze
霰	sleet; graupel
露	dew; show; reveal; appear; expose
露出	show; reveal
露水	dew
露珠	dewdrop; dewdrops
霸	tyrant; overlord; bully; hegemon; dominate
霸权	hegemony
霸权主义	hegemonism; hegemony
霹	thunderbolt; thunderclap
霾	haze; smog
青	green; blue; young; black; youth
青出于蓝	pupil surpasses the master; blue comes from indigo
青天白日	broad daylight; blue sky and white sun
青山绿水	green hills and clear waters; green mountains
青岛	Qingdao; Tsingtao
青工	young workers; young worker
青年	youth; young people; young man; young
青年突击队	youth shock brigade; youth shock team
青春	youth
青梅竹马	childhood sweethearts; innocent affection in childhood; grow up together
青海	Qinghai; Chinghai
青海湖	Qinghai Lake
青海省	Qinghai Province; Chinghai Province
青草	grass; green grass
青菜	greens; vegetables
青藏铁路	Qinghai-Tibet railway
青蛙	frog; frogs
青霉素	penicillin
青面獠牙	fierce-looking; green-faced and long-toothed; ghostly
青黄不接	temporary shortage; lean period; when the new crop is still in the blade
靓	pretty; beautiful
靖	peace; pacify
靖国神社	Yasukuni Shrine
静	quiet; still; calm; silent; peaceful
静脉	vein; venous; veins
静脉注射	intravenous injection; intravenous
静静	quietly; silently
靛	indigo; blue
非	not; wrong; non; must; Africa; un
非亲非故	neither relative nor friend; total stranger
非典	SARS
非同小可	no small matter; extraordinary; no trivial matter
非常	very; extremely; highly
非政府组织	non-governmental organizations; NGOs; non-governmental organization
非法	illegal; unlawful; illicit
非法移民	illegal immigrants; illegal immigration
非洲	Africa; African
非洲联盟	African Union
非盟	African Union
非线性	nonlinear; non-linear
靠	lean; depend; rely; near; by; against
靠着	lean on; against
靠近	near; close to; approach
靡	extravagant; waste; not
面	face; side; noodles; flour; surface
面不改色	not change color; remain calm; without batting an eye
面临	face; be faced with
面前	in front of; before; face
面包	bread
面如土色	look ashen; ashen-faced; pale as clay
面孔	face; features
面对	face; confront
面无人色	ghastly pale; look ghastly pale; deathly pale
面条	noodles; noodle
面目全非	changed beyond recognition; unrecognizable
面目可憎	repulsive; ugly; loathsome
面积	area
面粉	flour
面红耳赤	red in the face; flushed; blush; red to the ears
面色	complexion; face; color
面试	interview
面貌	face; appearance; features; look
面面俱到	cover every aspect; attend to everything; thorough
面面相觑	look at each other in dismay; exchange glances; gaze at each other
面颊	cheek; cheeks
面黄肌瘦	sallow and emaciated; thin and pale; emaciated
靥	dimple; dimples
革	leather; revolution; change; expel; hide
革命	revolution; revolutionary
革命传统	revolutionary tradition; revolutionary traditions
革命化	revolutionize; revolutionization
革命委员会	revolutionary committee; revolutionary committees
革命家	revolutionary; revolutionaries; revolutionist
革命战争	revolutionary war
革命根据地	revolutionary base; revolutionary base area
革命精神	revolutionary spirit; revolutionary drive
革命群众	revolutionary masses
革命者	revolutionary; revolutionaries
革委会	revolutionary committee
靳	Jin; stingy
靴	boots; boot
靴子	boots; boot
靶	target; mark
鞅	Shang Yang; harness
鞋	shoe; shoes; slippers
鞋子	shoes; shoe
鞍	saddle; saddled
鞍山	Anshan
鞍钢	Angang; Anshan Steel; Anshan
鞘	sheath; scabbard
鞠	bow; rear; bend
鞠躬	bow; bowed
鞠躬尽瘁	bend one's back to the task; spare no effort; devote oneself
鞭	whip; lash; flog; firecrackers
鞭子	whip
鞭炮	firecrackers; crackers
韦	Wei; leather
韧	tough; tenacious; pliable
韧带	ligament; ligaments
韩	Korea; Han; South Korea
韩元	won
韩国	South Korea; Republic of Korea; Korea; ROK
韩语	Korean
韬	scabbard; strategy
韭	leek; chives
音	sound; tone; voice; music; news
音乐	music; musical
音乐会	concert; concerts
音乐家	musician; musicians
音量	volume
音频	audio
韵	rhyme; charm; rhythm
韶	beautiful; splendid; youth
韶山	Shaoshan
页	page; leaf; pages
页面	page; pages
顶	top; peak; carry; head; very; crown
顶天立地	of indomitable spirit; gigantic; standing between heaven and earth
顶礼膜拜	worship; prostrate oneself; pay homage
顶部	top
顷	moment; hectare; just now; hectares
顷刻	in an instant; instantly; in a moment
项	item; neck; Xiang; nape
项目	project; item; program; projects
项链	necklace
顺	along; smooth; obey; obedient
顺利	smoothly; smooth; successfully
顺差	surplus; trade surplus
顺着	along
须	must; beard; need; have to
顽	stubborn; mischievous; naughty; stupid
顽皮	naughty; mischievous
顾	look; attend; consider; regard; care; Gu
顾名思义	as the name implies; as its name suggests
顾客	customer; customers
顾此失彼	attend to one thing and lose another; unable to cope with both
顾虑重重	full of misgivings; full of worries
顿	pause; suddenly; meal; stop; stamp; at once
顿时	immediately; at once; suddenly
顿足	stamp feet; stamped
颀	tall; slender
颁	issue; award; promulgate; confer
颂	praise; ode; hymn
预	beforehand; advance; in advance
预期寿命	life expectancy
预测	prediction; forecast; predict
预算	budget; budgets
预防	prevention; prevent; preventive
颅	skull; head
领	lead; collar; neck; receive; head; guide
领事	consul; consular
领事馆	consulate; consulates
领土	territory; territorial; territories
领土完整	territorial integrity
领域	field; area; fields; areas; domain
领子	collar
领导	leader; leadership; lead; leaders
领导人	leader; leaders
领导干部	leading cadres; leading officials; leading cadre
领导者	leader; leaders
领带	tie; necktie
领海	territorial waters; territorial sea
领空	airspace; territorial airspace
领袖	leader; leaders
颇	rather; quite; considerably
颈	neck
颈部	neck; cervical
颊	cheek; cheeks
颌	jaw
颍	Ying; Ying River
颐	cheek; keep fit
颐和园	Summer Palace
频	frequent; frequency; repeatedly
频段	band; frequency band
频率	frequency; frequencies
频道	channel; channels
颓	decadent; dejected; ruined
颖	clever; bright
颗	grain; drop; bead; heart
题	topic; title; question; subject; inscribe
题目	title; subject; topic
颚	jaw
颜	face; color; Yan; countenance
颜色	color; colour
额	forehead; brow; amount; number; board; quota
额头	forehead; brow
颠	bump; jolt; top; fall; summit; mad
颠三倒四	incoherent; confused; disorderly
颠倒是非	confound right and wrong; distort; turn things upside down
颠倒黑白	distort the truth; call black white; confound black and white
颠沛流离	homeless; wander about; drift from place to place
颠覆	subvert; subversion; overthrow
颤	tremble; shake; quiver; shiver
颦	frown; knit brows
颧	cheekbone; cheekbones
风	wind; breeze; style; air; custom; manner
风俗	custom
风力	wind; wind power
风华正茂	in one's prime; in the flower of youth
风卷残云	make a clean sweep; like wind scattering clouds
风吹草动	rustle of leaves; sign of trouble; slightest disturbance
风吹雨打	wind and rain; weather-beaten; exposed to the weather
风和日丽	warm and sunny; fine weather; sunny
风声	sound of wind; wind; rumor
风尘仆仆	travel-worn; travel-stained; endure hardships of travel
风平浪静	calm; tranquil; calm and tranquil; quiet
风景	scenery; landscape
风暴	storm; storms
风水	geomancy; feng shui; fengshui
风流倜傥	dashing; elegant; romantic
风烛残年	old and ailing; last years; declining years
风电	wind power
风能	wind energy; wind power
风花雪月	romantic themes; sentimental; wind flowers snow and moon
风言风语	gossip; groundless talk; rumors; slanderous gossip
风调雨顺	favorable weather; good weather for crops
风起云涌	surging; rolling on; wind rising and clouds scudding
风险	risk; risks
风险投资	venture capital
风雨交加	wind and rain; raging storm; stormy
风雨同舟	stand together through storm and stress; in the same storm-tossed boat
风雨飘摇	tottering; precarious; swept by wind and rain
飒	rustling; valiant
飓	hurricane
飓风	hurricane; hurricanes
飕	whistle; whiz; sough
飘	float; drift; flutter; waft
飘飘欲仙	on air; light and airy; feel like an immortal
飙	whirlwind; soar; storm; speed
飞	fly; flying; flight; swiftly
飞机	plane; airplane; aircraft; planes
飞檐走壁	leap over roofs and walls; leap onto roofs and vault over walls
飞沙走石	sand and stones flying; sandstorm
飞翔	fly; soar
飞船	spacecraft; spaceship; airship
飞行	fly; flight; flying
飞行员	pilot; pilots
飞镖	dart; darts
飞黄腾达	rise rapidly; have a meteoric rise; success
食	food; eat; meal; feed
食品	food
食指	index finger; forefinger
食物	food
食物链	food chain
食道	esophagus
飧	supper; evening meal
飨	feast; entertain
餍	sated; satiate
餐	meal; food; eat; dinner
餐厅	restaurant; dining room
餮	gluttonous; greedy
饕	gluttonous; greedy
饥	hungry; hunger; famine; starve
饥不择食	hunger is not choosy; starving person is not choosy
饥寒交迫	cold and hungry; suffer hunger and cold; poverty-stricken
饥荒	famine; famines
饥饿	hunger; hungry; starvation
饨	wonton; dumpling
饪	cook; cooking
饭	rice; meal; food; dinner; cooked rice
饭店	restaurant; hotel
饭碗	rice bowl; bowl; job
饭菜	food; meal; dishes
饭馆	restaurant
饮	drink; drank; wine
饮料	drink; beverage
饯	farewell dinner; preserved fruit
饰	ornament; decorate; adorn; decoration
饱	full; eat enough; satisfied; fill
饱经风霜	weather-beaten; weathered; experienced hardships
饲	raise; feed; fodder
饲养员	stockman; animal keeper; breeder
饴	maltose; syrup; candy
饵	bait; cakes; lure
饶	spare; forgive; mercy; rich
饶漱石	Rao Shushi; Jao Shu-shih
饷	pay; entertain; provisions
饺	dumpling; dumplings
饺子	dumpling; dumplings; jiaozi
饼	cake; pancake; biscuit; cookie
饼干	biscuit; cookie
饿	hungry; starve; hunger; starving
馁	disheartened; hungry; discouraged
馄	wonton
馅	filling; stuffing
馆	hall; house; inn; embassy; restaurant
馈	present; gift; feed
馊	sour; spoiled; rotten
馋	greedy; gluttonous; drool
馍	steamed bun; bread
馏	distill
馐	delicacy; delicacies
馑	famine
馒	steamed bun; bun
馒头	steamed bun; bun; steamed bread; mantou
馔	food; dishes; feast
首	head; first; chief; poem
首先	first; first of all
首尔	Seoul
首席执行官	chief executive officer; CEO; chief executive
首席财务官	chief financial officer; CFO
首府	capital
首次	first
首相	prime minister
首脑	head; leaders; heads
首脑会议	summit; summit conference; summit meeting
首都	capital
首钢	Shougang; Capital Steel
首页	home; home page; front page
首饰	jewelry; ornaments; jewels; trinkets
香	fragrant; incense; perfume; sweet; scent
香味	fragrance; scent; aroma; smell
香气	fragrance; aroma; scent; perfume
香水	perfume; scent
香油	sesame oil
香港	Hong Kong
香火	incense; joss sticks; descendants
香炉	incense burner; censer
香烟	cigarette; cigarettes; incense smoke
香蕉	banana
馥	fragrance; fragrant
馨	fragrance; fragrant
马	horse; horses; steed; Ma
马丁路德金	Martin Luther King
马上	at once; immediately; right away; soon
马不停蹄	without a stop; nonstop; without stopping
马克	mark; marks
马克思	Marx; Karl Marx
马克思主义	Marxism; Marxist
马克龙	Macron
马六甲海峡	Strait of Malacca; Malacca Strait
马其顿	Macedonia; Macedonian
马列主义	Marxism-Leninism; Marxist-Leninist
马列着作	Marxist-Leninist works
马到成功	instant success; win success immediately
马力	horsepower; hp
马匹	horse; horses
马厩	stable; stables
马哈蒂尔	Mahathir
马失前蹄	suffer a setback; stumble
马尔代夫	Maldives
马尼拉	Manila
马德里	Madrid
马拉松	marathon
马拉维	Malawi
马来亚	Malaya
马来西亚	Malaysia; Malaysian
马桶	chamber pot; toilet; commode; nightstool
马歇尔	Marshall
马歇尔计划	Marshall Plan
马耳他	Malta
马背	horseback; back of horse
马英九	Ma Ying-jeou
马萨诸塞	Massachusetts
马虎	careless
马褂	jacket; mandarin jacket
马赛	Marseille
马路	road; street
马蹄	hoof; hooves; horse's hoof
马车	carriage; cart; horse-cart
马达	motor
马达加斯加	Madagascar
马里	Mali
马铃薯	potato
马鞍	saddle
马鞍山	Ma'anshan
马马虎虎	so-so; careless; casual; not so bad
驭	drive; control
驮	carry; pack
驯	tame; docile
驰	gallop; speed; spread; race
驱	drive; expel; dispel
驱逐舰	destroyer; destroyers
驳	refute; contradict; barge; retort
驳斥	refute; rebut; refuted
驴	donkey; ass
驴子	donkey; ass
驶	drive; sail; speed
驷	four horses; horses
驸	imperial son-in-law
驹	colt; foal
驺	groom; Zou
驻	station; stay; stop; stationed
驻军	garrison; stationed troops; garrison troops
驼	camel; hump
驽	nag; inferior
驾	drive; harness; carriage; sail; your
驾照	driver's license; driving licence
驾驶	drive; driving; pilot
驾驶员	driver; drivers; pilot
驿	post; courier station; post station
骁	valiant; brave
骂	curse; scold; swear; abuse; revile
骂人	swear; curse; abuse
骂道	cursed; swore; scolded
骄	proud; arrogant; conceited
骄傲	proud; pride; arrogant
骄傲自满	arrogant; conceited; complacent; arrogance
骄奢淫逸	extravagant and dissipated; wallow in luxury
骅	fine horse
骆	camel; Luo
骆驼	camel; camels
骇	astonished; shocked; frightened
骈	parallel; pair
骊	black horse
骋	gallop; speed
验	examine; test; check; verify
验证	verify; verification; validate; authentication
验证码	verification code; captcha
骏	steed; fine horse
骏马	fine horse; steed; gallant steed
骑	ride; riding; mount; cavalry
骑兵	cavalry; cavalryman; horsemen
骑虎难下	hard to get off a tiger's back; no way to back down; dilemma
骑马	ride; on horseback; riding
骓	piebald horse; steed
骗	deceive; cheat; trick; fool; lie
骚	disturb; coquettish; commotion
骚乱	riots; unrest; disturbances; riot
骛	pursue; seek; gallop
骞	Qian; Zhang Qian
骠	swift; valiant
骡	mule
骡子	mule; mules
骤	sudden; suddenly; abrupt
骤然	suddenly; abruptly
骥	steed; fine horse
骨	bone; bones; skeleton; character
骨头	bone; bones
骨干	backbone; mainstay; key members
骨折	fracture; fractures; broken bone
骨瘦如柴	skinny; thin as a rake; bag of bones; emaciated
骨肉	flesh and blood; kin
骨质疏松	osteoporosis
骨骼	bone; skeleton; bones; skeletal
骨髓	bone marrow
骰	dice; die
骷	skeleton; skull
骸	skeleton; body; bones
髂	hip; iliac
髅	skull
髋	hip
髓	marrow; pith
高	high; tall; height; loud; noble; advanced
高不可攀	unattainable; too high to reach; beyond reach
高中	high school; senior high school
高产	high yield; high-yielding; high-yield
高人一等	a cut above others; superior; better than others
高兴	happy; glad; pleased; delighted
高分子	polymer; macromolecule
高加索	Caucasus
高原	plateau
高声	loudly; aloud; in a loud voice
高处	high place; height
高大	tall; big; tall and big; towering
高射炮	anti-aircraft gun; antiaircraft guns
高尔夫	golf
高山	high mountain; mountain
高山族	Gaoshan; Kaoshan
高岗	Gao Gang; Kao Kang
高度	height; highly; altitude
高手	master; expert; skilled fighter; top fighter
高抬贵手	be merciful; have mercy; be lenient
高枕无忧	sit back and relax; sleep without worry; rest easy
高校	universities; colleges and universities
高楼	tall building
高楼大厦	tall buildings; skyscrapers; high-rise
高歌猛进	advance triumphantly; stride forward singing
高潮	high tide; upsurge; climax
高炉	blast furnace; blast furnaces
高瞻远瞩	far-sighted; farsighted; stand high and see far
高科技	high-tech; high technology
高等教育	higher education
高等院校	institutions of higher; universities and colleges
高粱	sorghum; gaoliang; kaoliang
高粱地	sorghum field; sorghum fields
高级	senior; advanced; high
高级社	advanced cooperative; higher cooperatives
高考	college entrance exam; college entrance examination; gaokao
高血压	hypertension; high blood pressure
高谈阔论	talk freely; talk bombastically; lofty talk; holding forth
高速公路	expressway; freeway; motorway; highway
高铁	high-speed rail; high-speed railway; bullet train
高雄	Kaohsiung
高高兴兴	happily; cheerfully; happy; joyfully
高高在上	high above; stand high above the masses; aloof
髦	fashion; mane
髫	child; childhood
髭	moustache; whiskers
髯	beard; whiskers
髻	bun; topknot; hair bun; coil
鬃	mane; bristle; hog bristle
鬓	temples; hair; sideburns
鬟	bun; maid
鬻	sell; sold
鬼	ghost; devil; spirit; demon; damn
鬼使神差	by a curious coincidence; as if led by ghosts; inexplicably
鬼哭狼嚎	wail like ghosts and howl like wolves; howl; wailing
鬼子	devils; Japs; Japanese; Japanese devils; Jap
鬼怪	ghosts; monsters; demons
鬼斧神工	superlative craftsmanship; uncanny workmanship
鬼鬼祟祟	furtive; stealthily; sneaky; sneak around
鬼魂	ghost; spirit; ghosts; spirits
魁	chief; head; stalwart
魁北克	Quebec
魁梧	burly; strapping; big and tall
魂	soul; spirit; ghost
魂不守舍	absent-minded; distracted; out of one's mind
魂不附体	scared out of one's wits; frightened to death
魂飞魄散	scared out of one's wits; terrified; scared stiff
魂魄	soul; spirit; souls
魄	soul; spirit; vigor; courage
魅	demon; charm; goblin
魇	nightmare; bewitched
魈	elf; mountain spirit
魍	monster; demon; goblin
魏	Wei; Wei kingdom
魔	demon; devil; magic; evil
魔鬼	devil; demon; devils
鱼	fish; fishes
鱼塘	fish pond
鱼类	fish; fishes
鱿	squid; squids
鲁	rash; stupid; Shandong; Lu
鲁迅	Lu Xun; Lu Hsun
鲈	perch; bass
鲍	abalone; Bao
鲍威尔	Powell
鲜	fresh; rare; bright; Korea; delicious
鲜卑	Xianbei
鲜红	bright red; scarlet
鲜花	flower; fresh flowers; flowers
鲜血	blood; fresh blood
鲠	fishbone; honest
鲤	carp
鲤鱼	carp
鲨	shark; sharks
鲨鱼	shark; sharks
鲫	carp; crucian carp
鲲	Kun; giant fish
鲸	whale
鲸鱼	whale; whales
鳃	gill; gills
鳄	crocodile; alligator
鳅	loach; eel
鳌	turtle; huge turtle
鳍	fin; fins
鳏	widower
鳕	cod; codfish
鳖	turtle; soft-shelled turtle
鳗	eel; eels
鳝	eel; eels
鳞	scale; scales
鳟	trout; trouts
鸟	bird; birds
鸟儿	bird
鸟类	birds; bird
鸟语花香	birds sing and flowers bloom; characteristic of spring
鸠	turtledove; pigeon
鸡	chicken; hen; cock; rooster
鸡毛蒜皮	trifles; trivial things; trivial; petty
鸡犬不宁	no peace; in turmoil; even fowls and dogs are not left in peace
鸡肉	chicken
鸡蛋	egg; eggs
鸡西	Jixi
鸡飞狗跳	general turmoil; in uproar; chaos
鸢	kite; hawk
鸣	cry; ring; chirp; sound; sing
鸥	gull; seagull
鸦	crow; raven; opium
鸦片	opium
鸦片战争	Opium War
鸩	poison; poisoned wine
鸪	partridge; turtledove
鸭	duck; ducks
鸭子	duck; ducks
鸭绿江	Yalu River
鸯	mandarin duck; mandarin ducks
鸳	mandarin duck; mandarin ducks
鸵	ostrich; ostriches
鸽	pigeon; dove
鸽子	pigeon; dove; pigeons
鸾	phoenix
鸿	wild goose; swan; great; letter
鸿雁传书	wild goose carries a letter; letters
鹂	oriole
鹃	cuckoo; azalea
鹄	swan; target
鹅	goose; geese
鹈	pelican; pelicans
鹉	parrot; parrots
鹊	magpie; magpies
鹏	roc; Peng
鹜	duck; ducks
鹞	hawk; harrier; sparrowhawk
鹤	crane
鹤岗	Hegang
鹦	parrot; parrots
鹦鹉	parrot
鹧	partridge; francolin
鹫	vulture
鹬	snipe; snipes
鹭	egret; heron
鹰	eagle; hawk; falcon
鹿	deer; stag
鹿死谁手	who will win; who will emerge victor
麂	muntjac
麈	whisk; deer
麒	unicorn; kylin
麓	foot
麝	musk; musk deer
麟	unicorn
麦	wheat; barley; grain
麦克米伦	Macmillan
麦克阿瑟	MacArthur
麦克风	microphone
麦加	Mecca
麦卡锡	McCarthy
麦子	wheat
麦田	wheat field; wheat fields
麸	bran
麻	hemp; numb; flax; pockmarked
麻城	Macheng
麻木不仁	insensitive; apathetic; numb; unfeeling
麻烦	trouble; troublesome; bother
麻疹	measles
麻醉	anesthesia; anaesthesia; anesthetic
麻雀	sparrow; sparrows
麻风病	leprosy
麾	standard; banner; command
黄	yellow; pornographic; Huang; golden; fizzle
黄冈	Huanggang
黄土	loess; yellow earth; yellow soil
黄山	Mount Huang; Huangshan
黄巾起义	Yellow Turban Uprising; Yellow Turban Rebellion
黄昏	dusk; twilight; evening
黄河	Yellow River; Huanghe
黄油	butter
黄海	Yellow Sea
黄牛	ox; cattle; oxen
黄瓜	cucumber
黄石	Huangshi
黄继光	Huang Jiguang; Huang Chi-kuang
黄色	yellow
黄酒	yellow wine; rice wine
黄金	gold
黄鼠狼	weasel
黍	millet; broomcorn
黎	dark; multitude; Li; dawn
黎巴嫩	Lebanon; Lebanese
黎族	Li; Li nationality
黎明	dawn; daybreak
黏	sticky; stick; glutinous
黑	black; dark; secret; evil; night
黑人	black; blacks; Negro; black people
黑夜	night; dark night
黑客	hacker; hackers
黑暗	dark; darkness
黑板报	blackboard newspaper; blackboard bulletin
黑洞	black hole; black holes
黑海	Black Sea
黑灯瞎火	dark; pitch-dark; unlit
黑白分明	clear-cut; black and white; sharply contrasted
黑色	black
黑龙江	Heilongjiang; Amur River; Heilungkiang
黑龙江省	Heilongjiang Province; Heilungkiang Province
黔	Guizhou; Qian
黔驴技穷	at one's wits' end; at the end of one's rope
默	silent; silence; quiet; silently
默不作声	keep silent; silent; say nothing
默克尔	Merkel
默认	default; by default
默认值	default value; default
默默	silently; quietly; in silence
默默无语	without a word; silently; speechless
默默无闻	unknown; obscure; in obscurity; unknown to the public
黛	black; dark eyebrows; Daiyu
黝	dark; black
黠	crafty; cunning
黥	tattoo; brand
黯	gloomy; dark; dim; sad
鼋	turtle; soft-shelled turtle
鼎	tripod; cauldron; vessel
鼓	drum; rouse; bulge; encourage; clap
鼓动	agitate; agitation; arouse; instigate
鼓励	encourage; encouragement; urge
鼓掌	applaud; clap; applause
鼓舞	inspire; encourage; inspired
鼓足干劲	go all out; all-out effort
鼠	mouse; rat; mice; rats
鼠标	mouse
鼠疫	plague
鼬	weasel; weasels
鼹	mole; moles
鼻	nose; nasal; nostril
鼻子	nose
鼻孔	nostril; nostrils
鼻尖	tip of the nose; nose
鼻涕	snot; mucus; runny nose
鼾	snore; snoring
齐	together; neat; even; Qi
齐声	in unison; in chorus; with one voice; together
齐奥塞斯库	Ceausescu
齐心协力	work as one; make concerted efforts; together; concerted
齐齐哈尔	Qiqihar; Tsitsihar
齿	tooth; teeth; age; mention
齿轮	gear; gears
龄	age; years
龇	bare; show teeth
龈	gum; gums
龋	decayed tooth; tooth decay
龌	dirty; filthy
龙	dragon; imperial
龙争虎斗	fierce struggle; battle between giants
龙卷风	tornado; tornadoes
龙椅	dragon throne; throne
龙潭虎穴	dragon's pool and tiger's den; dangerous place
龙腾虎跃	scene of bustling activity; dragons rising and tigers leaping
龙袍	dragon robe; imperial robe
龙飞凤舞	flamboyant; lively and vigorous; bold calligraphy
龚	Gong
龟	turtle; tortoise
"""#
