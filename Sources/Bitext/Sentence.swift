/// A sentence, and where it stands in its document.
public struct Sentence: Hashable, Sendable {
  /// The sentence without the white space around it.
  ///
  /// It differs from the document's characters in `utf8Range` only where hard-wrapped lines
  /// were joined.
  public var text: String

  /// Where the sentence stands: half-open, zero-based, in UTF-8 bytes of the document's text.
  public var utf8Range: Range<Int>

  /// The paragraph it belongs to, zero-based, counted through the whole document.
  public var paragraph: Int

  /// How sure the end of the sentence is to be an end.
  public var ending: BoundaryStrength

  public init(
    text: String,
    utf8Range: Range<Int>,
    paragraph: Int,
    ending: BoundaryStrength = .strong
  ) {
    self.text = text
    self.utf8Range = utf8Range
    self.paragraph = paragraph
    self.ending = ending
  }
}

/// How sure a boundary between two sentences is, the surest first.
public enum BoundaryStrength: String, Hashable, Sendable, CaseIterable {
  /// The paragraph ends here.
  case paragraph
  /// A mark that ends sentences, and nothing that speaks against it.
  case strong
  /// A cut that a reader may miss, such as the one before “he said”.
  case weak
}
