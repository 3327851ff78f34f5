/// Italian words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum ItalianData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: sig sigg sig.ra sig.na sigra signa dott dott.ssa dottssa dr drssa prof profs
    title: prof.ssa profssa ing avv arch geom rag ins on onn sen min pres cav comm uff gr dir
    title: gen col magg cap ten serg amm mons don fra s ss st sto sta egr gent gent.ma spett
    title: ill.mo preg rev card p.i per.ind m.o psicol mr mrs ms v.cte v
    # before numbers
    number: n nn nr n° nº num p pp pag pagg fig figg tav tab vol voll cap capp art artt par ed l
    number: lett c cfr tel fax int pos all sez ver vers es ess v vv rif mq
    # inside sentences; never at the end of one
    inner: ad es p.es es cfr cf vd v c.d cd d c a.c d.c a i.e e.g ecc.ma circa ca c.a max min
    inner: mass resp risp rif sec seg segg v.le p.za p.zza c.so l.go vic vs meteor idraul st d
    inner: econ az amm sost cost abbr agg avv cong femm masc sing plur lat gr ted fr ingl ital
    inner: lett pitt sc scult pseud racc red trad
    # may end a sentence
    final: ecc etc s.p.a spa s.r.l srl s.n.c s.a.s s.a f.lli f.p u.s u.s.a u.e o.n.u p.s n.d.r
    final: jr gen feb febb mar apr mag giu lug ago set sett ott nov dic lun mart mer merc gio
    final: giov ven sab dom inc ltd co az op.cit loc.cit ibid id
    # months and weekdays
    calendar: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    calendar: dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
    # the end of an enumeration, and units
    closing: ecc etc km kg
    # words before a letter that is no initial
    label: piano vitamina vitamine tipo gruppo classe sezione opzione epatite categoria
    # words that begin sentences and are no names
    starter: il lo la i gli le un uno una questo questa questi queste quello quella quelli quelle
    starter: quel ciò egli ella lui lei loro noi voi essi esse io tu si mi ti ci vi ne chi che
    starter: cosa cui quale quali quanto quanta quanti quante come dove quando perché perchè
    starter: mentre se anche e ed o oppure ma però tuttavia quindi dunque perciò allora poi
    starter: infine inoltre infatti invece pure nemmeno neanche di del della dello dei degli
    starter: delle da dal dalla dai dagli dalle in nel nella nello nei negli nelle su sul sulla
    starter: sui sugli sulle con per tra fra a al alla allo ai agli alle senza sopra sotto dopo
    starter: prima durante secondo verso presso contro oltre fino entro ogni tutto tutta tutti
    starter: tutte alcuni alcune nessuno nessuna qualche qualcuno niente nulla molti molte molto
    starter: pochi poche altri altre altro non sì no già ancora sempre mai spesso forse oggi ieri
    starter: domani ora adesso qui qua lì là così è sono era erano ha hanno aveva fu furono
    starter: grazie buongiorno ciao mio mia tuo tua suo sua nostro nostra vostro vostra
    # verbs that tell who spoke
    speech: disse chiese rispose gridò esclamò aggiunse
    """#
}
