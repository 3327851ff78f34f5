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
    case "en": words = EnglishData.table
    case "de": words = GermanData.table
    case "fr": words = FrenchData.table
    case "es": words = SpanishData.table
    case "it": words = ItalianData.table
    case "pt": words = PortugueseData.table
    case "ru": words = RussianData.table
    case "hu": words = HungarianData.table
    case "el": words = GreekData.table
    case "hi": words = HindiData.table
    // English names and citations stand in Chinese and Japanese text.
    case "zh", "ja", "ko", "yue", "lzh": words = EnglishData.table
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
