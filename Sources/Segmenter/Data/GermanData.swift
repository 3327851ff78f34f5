/// German words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum GermanData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: dr prof hr hrn fr frl dipl ing med phil jur rer nat habil mag st hl dipl.-ing lic
    title: msc bsc gen kan kath evang ev geb verw gräfl kgl kaiserl frhr graf ltn hptm oberstlt
    title: pfr sen jun
    # before numbers
    number: nr nrn s bd bde abb abs art kap ziff rn rz tab taf anm aufl jg hrsg h heft tel fax
    number: str ca zirka etwa mind max min bl fig lfd ff § az pos vers v § anl anh hs par pkt
    # inside sentences; never at the end of one
    inner: z b bzw d h i a u ä o s vgl sog evtl ggf ggfs inkl exkl zzgl zzt z.b d.h i.d.r u.a
    inner: u.ä o.ä s.o s.u z.t z.z z.zt v.a i.e e.g m.e u.u u.v.a zb dh geb gest verh gen bes
    inner: bspw beisp insb insbes ausschl einschl entspr ev event gem gegr hg hrsg jew lt m mdl
    inner: mtl jährl monatl näml od österr ö schweiz dt engl frz ital span lat griech russ
    inner: amerik röm östl westl nördl südl allg angebl betr bez bezgl bzgl dgl ebd ersch gesch
    inner: gez kath königl mögl n.chr v.chr o.g u.a.m st stv stellv tägl übl ungef urspr verg
    inner: vermutl vorm wg z.hd zit zus zusätzl zw schwed rel polit milit chem math phys med
    inner: jur techn wirtsch wiss öffentl priv städt staatl landw kaufm ehem ehm einh ges
    inner: gewöhnl jhd unveränd überarb erw verb vorl versch vollst weitergeh
    # may end a sentence
    final: usw etc u.s.w usf ff f str co inc ltd jr jh jhdt jhd n v chr hss univ abt dept std
    final: min sek mio mrd tsd kg km eur bzw stk st pl platz al p.a m.b.h mbh e.v a.d d.ä d.j
    final: u.v.m o.ä u.ä u.a uvm uva jan feb febr mär apr jun jul aug sep sept okt nov dez mo
    final: di mi do fr sa so u.s u.s.a
    # months and weekdays
    calendar: januar februar märz april mai juni juli august september oktober november dezember
    calendar: montag dienstag mittwoch donnerstag freitag samstag sonntag jahrhundert jh jan feb
    calendar: mär apr jun jul aug sep okt nov dez
    # the end of an enumeration
    closing: usw etc u.s.w usf
    # words before a letter that is no initial
    label: plan vitamin typ gruppe klasse teil block version variante option hepatitis kategorie
    # only small; as a capital it is a letter
    small: b
    # ends of words that are abbreviations themselves
    suffix: str
    # words that begin sentences and are no names
    starter: der die das dem den des ein eine einer eines einem einen er sie es wir ihr ich du
    starter: man dies diese dieser dieses diesem diesen jene jener jenes jeder jede jedes alle
    starter: viele manche einige mehrere kein keine keiner niemand jemand etwas nichts alles
    starter: beide und oder aber denn doch sondern weil da wenn als ob obwohl während nachdem
    starter: bevor bis seit seitdem damit dass daß sodass falls sofern soweit wie wo was wer wen
    starter: wem wessen wann warum weshalb wieso woher wohin welche welcher welches in im an am
    starter: auf aus bei beim mit nach von vom vor zu zum zur über unter um für durch gegen ohne
    starter: zwischen neben hinter trotz wegen statt anstatt laut gemäß ab außer innerhalb
    starter: außerhalb nicht auch nur noch schon erst dann danach dort hier heute gestern morgen
    starter: jetzt nun so somit daher deshalb deswegen dennoch trotzdem jedoch allerdings
    starter: außerdem zudem ferner schließlich endlich zuerst zunächst später früher immer nie
    starter: manchmal oft meist vielleicht wahrscheinlich natürlich leider ja nein bitte danke
    starter: mein meine dein deine sein seine seiner unser unsere euer eure ihre ihrem ihren
    starter: ihrer hat haben ist sind war waren wird werden wurde wurden kann können muss müssen
    starter: soll sollen will wollen darf dürfen mag hatte hatten dabei dazu darauf daran darin
    starter: darüber davon dafür dagegen insgesamt zwar sogar gerade eben ebenso anschließend
    starter: inzwischen mittlerweile seither beispielsweise darum
    """#
}
