/// Hungarian words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum HungarianData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: dr prof ifj id özv gr br st szt ifjabb
    # before numbers
    number: sz kb pl old o fej köt évf § bek pont tel fax min max ca cca
    # inside sentences; never at the end of one
    inner: pl ill ún u n kb vö ld azaz tkp stb.-t uő uo i.m i.e e.g szerk ford fszt em hrsz ker
    inner: krt u ú út ált ang ném fr lat gör or bek biz eff ekv fő gyak hiv ism jel kül lásd
    inner: rendsz rom sg tört átl
    # may end a sentence
    final: stb st kft rt zrt nyrt bt vál co inc ltd jan febr feb márc ápr máj jún júl aug szept
    final: okt nov dec h k sze cs p szo v u.s u.s.a i.sz i.e kr.e kr.u db ft km kg óra perc vm
    final: min tsai mtsai
    # months and weekdays
    calendar: január február március április május június július augusztus szeptember október
    calendar: november december
    # the end of an enumeration, and units
    closing: stb km kg ft
    # words that begin sentences and are no names
    starter: a az egy ez ezek azok én te ő mi ti ők maga ön önök ki mi mit kit hol hova honnan
    starter: mikor miért hogyan melyik milyen mennyi hány és s de vagy ha hogy mert mivel bár
    starter: noha amikor mikor míg amíg miután mielőtt ahol ami aki amely ezért azért így úgy
    starter: tehát viszont azonban ugyanis hiszen sőt pedig is sem nem ne igen van volt lesz lett
    starter: vannak voltak minden mindenki senki semmi valaki valami más néhány több sok kevés ma
    starter: tegnap holnap most akkor itt ott már még csak talán persze végül először majd később
    starter: előbb utóbb ugyanakkor továbbá például köszönöm jó
    # verbs that tell who spoke
    speech: mondta kérdezte felelte válaszolta kiáltotta
    """#
}
