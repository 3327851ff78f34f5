/// French words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum FrenchData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts stes gal col cne lt cdt
    title: adj sgt cap vve jr sr
    # before numbers
    number: no n° nº nos nᵒ p pp fig figs vol t chap ch art al éd ed tab pl env tél tel fax av
    number: bd boul coll liv sect par réf ref ann append ib f v vers n num l ligne
    # inside sentences; never at the end of one
    inner: cf c.-à-d c.à.d p.ex ex ie i.e e.g env not notamt apr av av.j.-c apr.j.-c j.-c j.c
    inner: s.v s.l.n.d dép dépt éd hab fr angl all ital esp lat gr anc mod adj adv subst préf
    inner: suff masc fém plur sing syn ant abrév qqn qqch resp max min moy approx génér vs
    inner: m.-à-d req
    # may end a sentence
    final: etc c.n.r.s s.a s.a.r.l s.n.c.f u.s u.s.a o.n.u u.r.s.s ltd inc co cie sté ets éts
    final: dir dép janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim bd av
    final: boul pl rte st bull bibl univ fac éd r.f r.p b.p c.v p.-s suiv sq sqq ss al op.cit
    final: loc.cit ibid id h min sec kg km
    # months and weekdays
    calendar: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    calendar: lundi mardi mercredi jeudi vendredi samedi dimanche
    # the end of an enumeration
    closing: etc km kg
    # words before a letter that is no initial
    label: plan vitamine vitamines type groupe classe section partie option hépatite catégorie
    # words that begin sentences and are no names
    starter: le la les l’ un une des du de ce cet cette ces il elle ils elles on nous vous je tu
    starter: qui que quoi dont où quand comment pourquoi combien quel quelle quels quelles mon ma
    starter: mes ton ta tes son sa ses notre nos votre vos leur leurs et ou mais donc or ni car
    starter: si comme lorsque puisque quoique parce afin pour par avec sans sous sur dans en à au
    starter: aux chez vers depuis pendant avant après entre contre selon malgré dès jusque
    starter: jusqu’à hors outre tout toute tous toutes chaque plusieurs certains certaines
    starter: quelques aucun aucune nul personne rien ne non oui c’est c’était il’s cela ceci ça
    starter: celui celle ceux celles aussi ainsi alors ensuite puis enfin d’abord cependant
    starter: pourtant toutefois néanmoins ailleurs d’ailleurs déjà encore toujours jamais souvent
    starter: parfois maintenant aujourd’hui hier demain ici là très plus moins peut-être peut
    starter: bien même est sont était être avoir a ont avait fait voici voilà merci bonjour en
    starter: effet grâce quant après
    # verbs that tell who spoke
    speech: dit demanda répondit cria murmura ajouta reprit déclara expliqua
    """#
}
