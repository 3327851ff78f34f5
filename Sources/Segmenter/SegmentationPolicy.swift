/// The decisions about sentences on which readers and uses differ.
///
/// The defaults cut fine, as alignment wants it: an aligner can merge two sentences of one side,
/// but cannot split one.
public struct SegmentationPolicy: Hashable, Sendable {
  /// Whether a quotation of several sentences is cut.
  public enum Quotes: String, Hashable, Sendable, CaseIterable {
    /// Sentences inside a quotation are sentences.
    case split
    /// A quotation stays in one piece, as Pragmatic Segmenter has it.
    case keep
  }

  /// Whether a quotation that ends is cut from the words that say who spoke: `…？”他问。`
  public enum Attribution: String, Hashable, Sendable, CaseIterable {
    /// As readers of the language do: cut in Chinese, joined where words are spaced.
    case auto
    case split
    case join
  }

  /// Whether a mark that divides sentences, such as a semicolon, ends them.
  public enum Divider: String, Hashable, Sendable, CaseIterable {
    case join
    case split
  }

  /// When dots of omission end a sentence.
  public enum Ellipsis: String, Hashable, Sendable, CaseIterable {
    /// When what stands around them looks like a new sentence.
    case auto
    /// Always.
    case split
    /// Never, unless a closing quote follows.
    case join
  }

  /// What the end of a line means.
  public enum Newline: String, Hashable, Sendable, CaseIterable {
    /// It ends a paragraph.
    case hard
    /// It is a space; a blank line ends a paragraph.
    case soft
    /// The text shows whether its lines were wrapped; wrapped lines are joined.
    case auto
  }

  public var quotes: Quotes
  public var attribution: Attribution
  public var semicolon: Divider
  public var colon: Divider
  public var ellipsis: Ellipsis
  public var newline: Newline

  /// Whether abbreviations and habits that the text itself shows are used on it.
  public var learnsFromText: Bool

  public init(
    quotes: Quotes = .split,
    attribution: Attribution = .auto,
    semicolon: Divider = .join,
    colon: Divider = .join,
    ellipsis: Ellipsis = .auto,
    newline: Newline = .auto,
    learnsFromText: Bool = true
  ) {
    self.quotes = quotes
    self.attribution = attribution
    self.semicolon = semicolon
    self.colon = colon
    self.ellipsis = ellipsis
    self.newline = newline
    self.learnsFromText = learnsFromText
  }
}
