/// How much text there is, as translators count it.
///
/// - A word is a Han or kana character, or a run of other letters and digits. Marks of ASCII,
///   hyphens and apostrophes inside a run belong to it (`don't`, `and/or`, `3.5`); white space and
///   all other marks end it, and a run of marks alone is no word.
/// - A character is a scalar of the text in NFC that is not white space.
///
/// This is how word processors count Chinese (“words” are characters and foreign words), less the
/// Chinese marks, which they count too.
public struct TextSize: Hashable, Sendable {
  public var segmentCount = 0
  public var wordCount = 0
  public var characterCount = 0

  public init() {}

  /// The size of one segment. Complexity: linear.
  public init(segment text: String) {
    segmentCount = 1
    var hasRun = false
    for scalar in Folding.composed(text).unicodeScalars {
      let kind = ScalarKind(scalar)
      if kind != .space { characterCount += 1 }
      switch kind {
      case .letter, .digit:
        if !hasRun { wordCount += 1 }
        hasRun = true
      case .ideograph:
        wordCount += 1
        hasRun = false
      case .space: hasRun = false
      case .other: hasRun = hasRun && Self.joinsWords(scalar)
      }
    }
  }

  /// Marks of ASCII, U+2010 and U+2011 (hyphens), U+2019 (apostrophe).
  private static func joinsWords(_ mark: Unicode.Scalar) -> Bool {
    mark.isASCII || ["\u{2010}", "\u{2011}", "\u{2019}"].contains(mark)
  }

  public static func += (sum: inout TextSize, size: TextSize) {
    sum.segmentCount += size.segmentCount
    sum.wordCount += size.wordCount
    sum.characterCount += size.characterCount
  }
}
