/// What a concordance looks for.
public struct ConcordanceQuery: Hashable, Sendable {
  public enum Pattern: Hashable, Sendable {
    /// Units that have every phrase, in any order and on either side.
    ///
    /// Case, width and typographic form do not count, nor does white space between words. Han and
    /// kana are found anywhere, other words as a whole.
    case phrases([String])
    /// The same, but a phrase may begin and end inside a word.
    case substrings([String])
    /// Units with a text that a regular expression matches, as Swift's `Regex` reads it.
    case expression(String)
  }

  public var pattern: Pattern

  /// The language to look in, in whichever script; `nil` looks in all.
  public var language: LanguageTag?

  public init(_ pattern: Pattern, language: LanguageTag? = nil) {
    self.pattern = pattern
    self.language = language
  }
}

/// One unit that has what was looked for.
public struct Occurrence: Hashable, Sendable {
  /// One place where it stands.
  public struct Hit: Hashable, Sendable {
    /// The index of the variant.
    public let variant: Int

    /// Half-open, counts UTF-8 bytes of ``Occurrence/text(of:)``.
    public let utf8Range: Range<Int>
  }

  public let unit: StoredUnit

  /// In the order of the variants and of their texts.
  public let hits: [Hit]

  /// The text that hits of a variant count in: without codes, in NFC.
  public func text(of variant: Int) -> String {
    Folding.composed(unit.unit.variants[variant].text)
  }
}

/// What a concordance found.
public struct Concordance: Hashable, Sendable {
  /// The first units, in the order of the memory.
  public let occurrences: [Occurrence]

  /// How many units have it in all.
  public let totalCount: Int
}
