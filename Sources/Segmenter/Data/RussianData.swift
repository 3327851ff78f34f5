/// Russian words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum RussianData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: г-н г-жа гг акад проф доц д-р канд докт инж чл.-корр чл корр ген полк подполк кап
    title: лейт адм св преп им тов гр о пгт г гор пос с дер ул пр просп пл пер наб бул ш д корп
    title: кв обл р-н респ окр ст мр
    # before numbers
    number: № стр с рис табл гл ч т тт вып п пп ст разд кн изд л илл прим тел факс кв д корп оф
    number: км абз подп ок гг
    # inside sentences; never at the end of one
    inner: т е к н э п напр см ср т.е т.к т.н т.о и.о о.о ок прибл букв греч лат англ нем фр
    inner: франц итал исп рус русск устар разг перен собств мн ед муж жен ср.р тж род дат вин
    inner: твор предл нар совр др-греч соб якобы под ред сост пер вкл искл мин макс рожд ум
    inner: напр
    # may end a sentence
    final: др пр т.д т.п и.т.д и.т.п т.п проч г гг в вв н.э до.н.э руб коп долл дол тыс млн
    final: млрд трлн кг км м см мм куб кв куб.м кв.м у.е сек мин час ч сут янв фев февр мар апр
    final: июн июл авг сен сент окт ноя нояб дек пн вт ср чт пт сб вс чел экз шт стр обл р-н см
    final: ул
    # months and weekdays
    calendar: января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    # the end of an enumeration, and units
    closing: т.д т.п др проч руб коп долл км кг
    # words before a letter that is no initial
    label: план витамин витамины тип группа класс категория вариант гепатит
    # words that begin sentences and are no names
    starter: и а но да или либо если когда пока чтобы потому поэтому так как что кто где куда
    starter: откуда почему зачем какой какая какие чей я ты он она оно мы вы они это этот эта эти
    starter: тот та те то мой моя твой твоя свой наш наша ваш ваша его её ее их весь вся все всё
    starter: каждый любой никто ничто ничего кто-то что-то некоторые многие другие не ни в во на
    starter: с со к ко у о об от до из за под над при про по для без через между перед после
    starter: около вокруг кроме среди вместо благодаря несмотря согласно затем потом сначала
    starter: теперь сейчас сегодня вчера завтра здесь там тут тогда уже ещё еще даже только лишь
    starter: именно также тоже однако впрочем конечно возможно может наверное итак например
    starter: кстати например был была было были есть будет нет да ведь же вот вон хотя пусть
    starter: следовательно наконец впервые дом
    # verbs that tell who spoke
    speech: сказал сказала спросил спросила ответил ответила
    """#
}
