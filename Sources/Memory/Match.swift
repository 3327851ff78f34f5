/// A stored segment that is close to a query, with its translation.
public struct Match: Hashable, Sendable {
  /// How well the surroundings agree, beyond an identical text.
  public enum ContextMatch: Int, Hashable, Sendable {
    case none = 0
    /// The name of the segment, or the segments before and after, are the same: 101.
    case single = 1
    /// Both are the same: 102.
    case double = 2
  }

  public let unit: StoredUnit

  /// The variant in the language of the query.
  public let source: TranslationUnit.Variant

  /// The variant in the wanted language, else the first in another language, if there is one.
  public let target: TranslationUnit.Variant?

  /// What counts: the text's score and its context, less the penalties. 100 and more only for
  /// identical texts without a penalty; never below 0.
  public let percent: Int

  /// The score of the texts alone, 0 to 100.
  public let textPercent: Int

  /// What OmegaT would say: ⌊100·(max − *LD*)/max⌋ over all tokens as they stand, white space
  /// included; for people who compare.
  public let plainPercent: Int

  public let context: ContextMatch

  public let penalties: [Penalty]

  /// The target with its numbers replaced by those of the query, where the source differs in
  /// numbers alone and each of them occurs in the target once; `nil` elsewhere.
  public let adaptedTarget: AdaptedText?
}

/// A text in which numbers were replaced.
public struct AdaptedText: Hashable, Sendable {
  public let text: String

  /// Where the new numbers stand, in order; half-open, counts UTF-8 bytes.
  public let replacedRanges: [Range<Int>]
}
