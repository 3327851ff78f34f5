/// The sentences of a text and those of its translation.
public struct SentencePair: Hashable, Sendable {
  public var source: [Sentence]
  public var target: [Sentence]

  public init(source: [Sentence], target: [Sentence]) {
    self.source = source
    self.target = target
  }
}
