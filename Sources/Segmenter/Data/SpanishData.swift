/// Spanish words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum SpanishData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: sr sra srs sres sras srta srtas d dª dn dña dr dra drs drs dres dras lic licda ing
    title: arq prof profa profs gral gral cap cnel cmdte tte sgto cabo alte mons fr pbro rvdo
    title: rvda hno hna sto sta excmo excma ilmo ilma s.m s.a.r s.e mr mrs ms mt st pdte pte
    # before numbers
    number: no n° nº núm nums núms num art arts p pp pág págs pag pags cap caps vol vols t fig
    number: figs tab tel tels teléf tfno fax ext c.p apdo párr párrs párrf párrfs párraf inc lám
    number: lib ed sec secc cra cl kra av avda c.c nit l n apto dpto piso km
    # inside sentences; never at the end of one
    inner: ee p.ej ej p ej a.c d.c a de c e.g i.e cf cfr vid v vs aprox admón admon adm atte
    inner: atto atta ca c/ esq fdo ib ibid íd id máx mín núm pral pza pl pza ppal prov dpto
    inner: depto dto izq izda dcha dcho urb ref sig sigs ss s.f s.n s.l trad coord comp ed eds
    inner: ej ejs gob gral ict lat ling pdte q.e.p.d rte soc suc univ ud uds vd vds adj adv art
    inner: col cont der dir doc ej esc esp etim fam fem filol fís gr hist ing ital masc mat med
    inner: mús náut part pl prep quím sing sust teol verb zool s.a.c.v exp mar lun
    # may end a sentence
    final: etc ee.uu uu s.a s.l s.r.l s.a.c ltda cía cia co inc corp ltd jr hnos d.f d.c u.s
    final: u.s.a u.r.s.s o.n.u p.d p.s a.m p.m ene feb mar abr may jun jul ago sep sept set oct
    final: nov dic lun mart mié miérc jue vie sáb dom av avda c hs hrs min mins seg segs kg km
    final: cm mm al op.cit loc.cit
    # times of day
    time: a.m p.m
    # months and weekdays
    calendar: enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
    calendar: noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
    # the end of an enumeration, and units
    closing: etc km kg cm
    # words before a letter that is no initial
    label: plan vitamina vitaminas tipo grupo clase sección opción hepatitis categoría
    # words that begin sentences and are no names
    starter: el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel
    starter: aquella aquellos aquellas esto eso aquello él ella ellos ellas yo tú usted ustedes
    starter: nosotros nosotras vosotros se me te le les nos os mi mis tu tus su sus nuestro
    starter: nuestra nuestros nuestras y e o u pero sino mas aunque porque pues si como cuando
    starter: donde mientras que qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta
    starter: cuántos cuántas por para con sin sobre bajo tras entre hasta hacia desde de del en a
    starter: al ante contra según durante mediante todo toda todos todas cada cualquier alguno
    starter: alguna algunos algunas algún ningún ninguno ninguna nadie nada alguien algo otro
    starter: otra otros otras muchos muchas mucho mucha pocos pocas varios varias no sí ya
    starter: también tampoco sólo solo además así entonces luego después antes ahora hoy ayer
    starter: mañana aquí allí ahí nunca siempre quizás quizá tal vez sin embargo es son era eran
    starter: fue fueron ha han había hay está están estaba gracias hola buenos buenas tanto tras
    starter: finalmente posteriormente actualmente
    # verbs that tell who spoke
    speech: dijo preguntó respondió contestó gritó exclamó añadió
    """#
}
