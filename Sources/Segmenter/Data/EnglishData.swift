/// English words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop. Words of inner full stops are written with them: `e.g`. A word may stand in several lines.
enum EnglishData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: mr mrs ms mx messrs mme mlle mmes dr drs prof profs rev revs fr hon st ste sts
    title: gen col lt maj capt cpt cmdr cdr comdr adm sgt cpl pvt pfc brig ens lieut
    title: sen rep reps sens gov pres amb atty insp supt det supr
    title: msgr pr sr.ssa dir mt ft pt
    # before numbers
    number: no nos n° nº fig figs p pp pg pgs vol vols ch chap chaps sec secs sect sects eq eqs eqn art
    number: arts para paras ex exs tab ver vers op ed nr num ref refs pl vv ll ff app apt ste rm
    number: ext tel ca cca c circa approx bk n nn col cols cl pt pts ser iss stat item
    # inside sentences; never at the end of one
    inner: e.g eg i.e ie cf viz vs v vis-a-vis resp esp incl excl est fl b d r q.v s.v i.a n.b nb
    inner: ca dept depts assn assoc asst bros univ inst natl intl int'l dist gt ft lt.col
    inner: attn re lt.gov maj.gen brig.gen rt w c/o a.k.a aka d.b.a f.k.a p.p
    # may end a sentence
    final: etc inc ltd co corp cos corps llc plc l.l.c llp l.p gmbh s.a bros jr sr esq al et.al
    final: jan feb mar apr jun jul aug sep sept oct nov dec
    final: mon tue tues wed thu thur thurs fri
    final: u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c n.y l.a b.c a.d b.c.e c.e p.s r.i.p r.s.v.p
    final: ph.d m.d m.a b.a b.s m.s m.b.a j.d ll.b ll.m ed.d d.phil d.d.s r.n m.p.h b.sc m.sc d.sc
    final: ala ariz ark calif colo conn del fla ga ida ill ind kan kans ky la md mass mich minn
    final: miss mo mont neb nebr nev okla ore pa penn penna tenn tex vt va wash wis wisc wyo
    final: st mt dr ave blvd bldg rd hwy pkwy sq ln ct cres expy ter
    final: ft in lb lbs oz yd yds mi mph min mins hr hrs sec secs wk wks mo mos yr yrs qt gal
    final: ed eds trans repr rev ibid op.cit loc.cit pub publ comp illus supp suppl abbr abr
    final: acad admin agcy assoc cent dept div fed gov govt lib mfg mgmt org soc
    final: max misc temp avg alt lang lat long obs orig prob quot sing sp spp ssp var subsp cv
    final: tbsp tsp doz ea pkg pkt wt
    time: a.m p.m am pm
    calendar: monday tuesday wednesday thursday friday saturday sunday january february march april
    calendar: may june july august september october november december mon tue tues wed thu thur
    calendar: thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    calendar: est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst hkt eastern pacific
    calendar: central mountain
    # words that begin sentences and are no names
    starter: the a an this that these those there here he she it we they you i who what when where
    starter: why how which whose whom his her its our their your my one some any many most all each
    starter: every both few several another other such no none nobody nothing everyone everybody
    starter: everything someone somebody something anyone anybody anything and but or nor so yet for
    starter: if although though because since unless until while whereas whether as at by in on of
    starter: off out over under up down after before during from into with without within between
    starter: among against about above across along around behind below beneath beside besides
    starter: beyond despite except inside like near outside past through throughout to toward
    starter: towards upon via not now then thus hence therefore however moreover furthermore
    starter: meanwhile nevertheless nonetheless otherwise instead also again still even just only
    starter: perhaps maybe indeed finally first second third last next later soon once twice always
    starter: never often sometimes usually generally recently today yesterday tomorrow tonight
    starter: is are was were am be been do does did has have had can could will would shall should
    starter: may might must let please yes no oh well ok okay hello hi thank thanks sorry
    starter: it's i'm he's she's they're we're you're i've i'll i'd don't didn't that's there's
    starter: what's who's let's isn't aren't wasn't won't can't couldn't it’s i’m he’s she’s
    starter: they’re we’re you’re i’ve i’ll i’d don’t didn’t that’s there’s what’s who’s let’s
    starter: according additionally afterwards apparently accordingly consequently conversely
    starter: currently eventually fortunately unfortunately hopefully initially obviously
    starter: originally overall previously similarly specifically subsequently suddenly
    starter: surely together ultimately likewise clearly certainly actually basically
    starter: nowadays everywhere nowhere somewhere anyway whenever wherever whatever whoever
    starter: much more less least half two three four five six seven eight nine ten hundreds
    starter: thousands millions people
    starter: given having being using following based considering regarding see note
    # only with a capital; small, they are words
    capital: ala ariz ark cal ill ind kan la mass me mich minn miss mo neb ore pa tex va wash wis
    capital: mon wed sat sun jan mar dec oct co.op
    # only small; as capitals they are letters and initials
    small: v b d r p n c l
    # units behind a number, words elsewhere
    unit: in
    # the end of an enumeration
    closing: etc
    # what ends a name, so that a name behind it begins a sentence; and offices that go on
    tail: inc ltd co corp llc plc l.l.c llp gmbh esq ph.d m.d m.a b.a b.s m.s m.b.a j.d ll.b ll.m
    tail: ave blvd rd pkwy ln ala ariz ark calif colo conn del fla ga ill ind kan kans ky mass md
    tail: mich minn mo mont neb nev okla ore pa tenn tex va wash wis wyo
    office: ceo president chairman chairwoman chair chief director cfo cto coo vice executive
    office: founder spokesman spokeswoman spokesperson senior
    # words before a letter that is no initial
    label: plan vitamin vitamins type types group class grade hepatitis section option appendix
    label: exhibit schedule part unit building block level point team category figure table step
    label: apartment suite wing gate terminal platform route line lane row column chapter level
    label: influenza strain model series version phase stage case answer item letter list panel
    # names written with a mark
    exclaiming: yahoo jeopardy joomla yum panic ahoy
    interjection: oh o ah alas ha aha eh hey lo hark pooh tut fie bah ugh
    # verbs that tell who spoke
    speech: said says say asked asks answered answers replied replies cried cries shouted shouts
    speech: whispered whispers murmured muttered exclaimed called yelled screamed added continued
    speech: remarked observed inquired enquired demanded declared announced insisted
    speech: repeated responded retorted snapped thought wondered interrupted pleaded stammered
    speech: urged warned told bellowed
    preposition: at on in by since before after around from until till about
    """#
}
