/// The sentences of a document and how they were found.
public struct Segmentation: Hashable, Sendable {
  /// In order; ranges count UTF-8 bytes of the document's text.
  public var sentences: [Sentence] = []

  /// Every boundary, and every mark that might have made one, in order.
  public var decisions: [BoundaryDecision] = []

  /// Running heads and page numbers that the newline policy `auto` set apart, in order. They
  /// belong to no sentence, even where one runs on across a page.
  public var furniture: [Range<Int>] = []

  public init() {}
}

/// Where a sentence stands, without its text.
public struct SentencePlace: Hashable, Sendable {
  /// Half-open, zero-based, in UTF-8 bytes of the text.
  public var utf8Range: Range<Int>

  /// Zero-based, counted through the text.
  public var paragraph: Int

  /// How sure the end of the sentence is to be an end.
  public var ending: BoundaryStrength

  public init(utf8Range: Range<Int>, paragraph: Int, ending: BoundaryStrength) {
    self.utf8Range = utf8Range
    self.paragraph = paragraph
    self.ending = ending
  }
}
