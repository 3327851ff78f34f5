/// Portuguese words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum PortugueseData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: sr sra srs sras srta d dr dra drs dras prof profa profs eng enga arq adv dep sen gov
    title: min pres gen cel ten cap maj sgt alm pe fr ir sto sta s exmo exma ilmo ilma rev mons
    title: dom v.exa v.s sr.ª mr mrs ms st
    # before numbers
    number: n nº n° no núm num art arts p pp pág págs pag cap caps vol vols fig figs tab t tel
    number: fax ramal inc par lei séc secs ed km apto ap sl cx cep liv
    # inside sentences; never at the end of one
    inner: p.ex ex i.e e.g cf cfr v vs aprox ca a.c d.c e.c obs máx mín méd núm prov rel resp
    inner: ref trad org orgs coord av r pça pç al trav rod jr.al lat gr ing fr esp port bras
    inner: adj adv subst masc fem sing plur abrev
    # may end a sentence
    final: etc ltda ltd cia s.a s/a me co inc corp jr eua e.u.a u.s u.s.a u.e o.n.u p.s jan fev
    final: mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom av h min al
    final: op.cit loc.cit ibid id
    # times of day
    time: a.m p.m
    # months and weekdays
    calendar: janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
    calendar: dezembro segunda terça quarta quinta sexta sábado domingo
    # the end of an enumeration, and units
    closing: etc km kg
    # words before a letter that is no initial
    label: plano vitamina vitaminas tipo grupo classe seção secção opção hepatite categoria
    # words that begin sentences and are no names
    starter: o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela
    starter: aqueles aquelas isto isso aquilo ele ela eles elas eu tu você vocês nós vós se me te
    starter: lhe lhes nos meu minha meus minhas teu tua seu sua seus suas nosso nossa e ou mas
    starter: porém contudo todavia entretanto embora porque pois se como quando onde enquanto que
    starter: quem qual quais quanto quanta por para com sem sobre sob entre até desde de do da
    starter: dos das em no na nos nas num numa ao à aos às ante contra segundo durante após todo
    starter: toda todos todas cada qualquer algum alguma alguns algumas nenhum nenhuma ninguém
    starter: nada alguém algo outro outra outros outras muitos muitas muito poucos vários várias
    starter: não sim já também tampouco só apenas além assim então depois antes agora hoje ontem
    starter: amanhã aqui ali lá aí nunca sempre talvez é são era eram foi foram tem têm há está
    starter: estão estava obrigado olá bom boa finalmente atualmente
    # verbs that tell who spoke
    speech: disse perguntou respondeu gritou exclamou
    """#
}
