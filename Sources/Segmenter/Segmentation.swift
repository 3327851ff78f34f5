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
