/// What the rules know about a language beyond the marks that all languages share.
struct LanguageProfile: Sendable {
  var words = WordTable()

  /// Whether ends of compounds are abbreviations: `Goethestr.`
  var hasSuffixes = false

  /// Whether a number with a full stop is an ordinal: `12. Juni`.
  var writesOrdinalsWithFullStop = false

  /// Whether a number with a full stop never ends a sentence, as in dates of Korean: `2024. 5. 1.`
  var goesOnBehindNumbers = false

  /// Whether `;` asks, as in Greek.
  var asksWithSemicolon = false

  /// Whether particles after a closing bracket or quote go on with the sentence: 「…？」と言った。
  var goesOnInHiragana = false

  /// Whether the table holds the abbreviations of five and more small letters, so that another
  /// word of that length ends a sentence even before a small letter.
  var knowsLongAbbreviations = false

  init(_ language: LanguageTag) {
    switch language.language {
    case "en": words = WordTable(parsing: EnglishData.words)
    case "de": words = WordTable(parsing: GermanData.words)
    case "fr": words = WordTable(parsing: FrenchData.words)
    case "es": words = WordTable(parsing: SpanishData.words)
    case "it": words = WordTable(parsing: ItalianData.words)
    case "pt": words = WordTable(parsing: PortugueseData.words)
    case "ru": words = WordTable(parsing: RussianData.words)
    case "hu": words = WordTable(parsing: HungarianData.words)
    case "el": words = WordTable(parsing: GreekData.words)
    case "hi": words = WordTable(parsing: HindiData.words)
    // English names and citations stand in Chinese and Japanese text.
    case "zh", "ja", "ko", "yue", "lzh": words = WordTable(parsing: EnglishData.words)
    default: break
    }
    hasSuffixes = !words.words(with: .suffix).isEmpty
    writesOrdinalsWithFullStop = Self.ordinalLanguages.contains(language.language)
    knowsLongAbbreviations = language.language == "en"
    goesOnBehindNumbers = language.language == "ko"
    asksWithSemicolon = language.language == "el"
    goesOnInHiragana = language.language == "ja"
  }

  /// Source: CLDR's ordinal date and rank formats of these languages, checked by hand.
  private static let ordinalLanguages: Set<String> = [
    "de", "da", "nb", "nn", "no", "fi", "et", "lv", "cs", "sk", "pl", "hu", "sl", "hr", "bs", "sr",
    "is", "fo", "lb", "tr", "eu",
  ]
}
