/// What a unit must be like to be selected.
public enum UnitCondition {
  /// The text in a language, or else every text, has so many characters (Unicode scalars).
  case length(language: LanguageTag?, count: ClosedRange<Int>)
  /// The target is so many times as long as the source, in characters.
  case ratio(ClosedRange<Double>)
  case property(PropertyCondition)
  /// The text in a language, or else any text, has a match of a regular expression.
  case match(language: LanguageTag?, Regex<AnyRegexOutput>)
  case oddity(UnitOddity)

  /// Whether the condition holds; of a text that the unit has not, it does not.
  public func holds(of unit: TranslationUnit, _ sides: UnitSides) -> Bool {
    switch self {
    case .length(let language, let count):
      let texts = Self.texts(of: unit, in: language)
      return !texts.isEmpty && texts.allSatisfy { count.contains($0.unicodeScalars.count) }
    case .ratio(let range):
      let source = sides.source(of: unit)?.text.unicodeScalars.count ?? 0
      let target = sides.target(of: unit)?.text.unicodeScalars.count ?? 0
      return source > 0 && range.contains(Double(target) / Double(source))
    case .property(let condition): return condition.holds(of: unit)
    case .match(let language, let expression):
      return Self.texts(of: unit, in: language).contains { $0.firstMatch(of: expression) != nil }
    case .oddity(let oddity): return oddity.holds(of: unit, sides)
    }
  }

  private static func texts(of unit: TranslationUnit, in language: LanguageTag?) -> [String] {
    guard let language else { return unit.variants.map(\.text) }
    return unit.index(of: language).map { [unit.variants[$0].text] } ?? []
  }
}
