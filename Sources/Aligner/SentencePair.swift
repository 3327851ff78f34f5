/// The sentences of a text and those of its translation.
public struct SentencePair: Hashable, Sendable {
  public var source: [Sentence]
  public var target: [Sentence]

  /// Beads that the alignment must hold, if there are any.
  var fixed: FixedBeads?

  public init(source: [Sentence], target: [Sentence]) {
    self.source = source
    self.target = target
  }
}
