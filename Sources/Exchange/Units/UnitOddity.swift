/// What makes a unit suspect without knowing any other; raw values name it on the command line.
public enum UnitOddity: String, Hashable, Sendable, CaseIterable {
  /// A side is missing, or has no text.
  case empty
  /// Both sides have the same text, which has letters.
  case same
  /// The sides have different numbers; see ``NumberTally``.
  case numbers
  /// A side is written in another script than its language; see ``Script``.
  case script

  /// Whether a unit is odd in this way.
  public func holds(of unit: TranslationUnit, _ sides: UnitSides) -> Bool {
    let source = sides.source(of: unit)
    let target = sides.target(of: unit)
    switch self {
    case .empty: return [source, target].contains { $0?.text.hasContent != true }
    case .same:
      guard let text = source?.text, text == target?.text else { return false }
      return text.unicodeScalars.contains { $0.properties.isAlphabetic }
    case .numbers:
      guard let source = source?.text, let target = target?.text, source.hasContent,
        target.hasContent
      else { return false }
      return NumberTally(source) != NumberTally(target)
    case .script:
      return unit.variants.contains { Script.isWrong($0.text, for: $0.language) }
    }
  }
}

extension String {
  /// Whether there is more than white space.
  fileprivate var hasContent: Bool {
    unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}
