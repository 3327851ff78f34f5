/// Cuts texts of one language into sentences.
///
/// A law holds for every text: the ranges of the sentences tile each paragraph apart from white
/// space, so nothing is lost and nothing invented. The same text gives the same sentences on every
/// machine.
public struct SentenceSegmenter: Sendable {
  public let language: LanguageTag
  public let policy: SegmentationPolicy

  /// Rules that the user brought, or `nil` for the built-in rules alone.
  public var ownRules: OwnRules?

  let profile: LanguageProfile

  /// The longest part in which a text is laid out.
  var partLimit = TextParts.limit

  public init(
    language: LanguageTag,
    policy: SegmentationPolicy = SegmentationPolicy(),
    ownRules: OwnRules? = nil
  ) {
    self.language = language
    self.policy = policy
    self.ownRules = ownRules
    profile = LanguageProfile(language)
  }

  /// Returns the sentences of a text, in order.
  ///
  /// - Parameter text: Running text; what its line ends mean, the policy says.
  /// - Returns: Sentences with ranges in UTF-8 bytes of `text`, paragraphs numbered from zero.
  /// - Complexity: O(*n*) time for *n* bytes.
  public func sentences(in text: String) -> [Sentence] {
    segment(Document(name: "", text: text), recordsDecisions: false).sentences
  }

  /// Returns the sentences of a document, block by block.
  ///
  /// A title is one sentence and one paragraph, furniture is left out, and paragraphs are numbered
  /// through. What is learned, is learned from all body blocks together.
  public func sentences(in document: Document) -> [Sentence] {
    segment(document, recordsDecisions: false).sentences
  }

  /// Calls a closure with the place of each sentence, in order, and keeps nothing.
  ///
  /// With the newline policy `hard`, memory is constant beyond the text.
  ///
  /// - Complexity: O(*n*) time for *n* bytes.
  public func forEachSentence(in text: String, _ body: (SentencePlace) -> Void) {
    withoutActuallyEscaping(body) { body in
      _ = segment(Document(name: "", text: text), recordsDecisions: false, visit: body)
    }
  }

  /// Returns the sentences of a document, and for each boundary and each mark that is none the
  /// rule that decided.
  public func explain(_ document: Document) -> Segmentation {
    segment(document, recordsDecisions: true)
  }

  /// Returns the sentences of UTF-8 bytes that may be invalid.
  ///
  /// - Throws: `SegmenterError.invalidUTF8` with the first byte that is not UTF-8.
  public func sentences(inUTF8 bytes: some Collection<UInt8>) throws(SegmenterError) -> [Sentence] {
    try sentences(in: String(checking: bytes))
  }
}

extension SentenceSegmenter {
  private func segment(
    _ document: Document, recordsDecisions: Bool, visit: ((SentencePlace) -> Void)? = nil
  ) -> Segmentation {
    var source = document.text
    return source.withUTF8 { bytes in
      let text = UTF8Text(bytes: bytes)
      let body = document.blocks.filter { $0.role == .body }.map(\.utf8Range)
      var walk = SegmentationWalk(
        source: document.text, profile: profile, policy: policy, ownRules: ownRules,
        evidence: evidence(text, body), recordsDecisions: recordsDecisions)
      walk.visit = visit
      for block in document.blocks {
        switch block.role {
        case .furniture: break
        case .title: walk.appendTitle(text, text.trimming(block.utf8Range))
        case .body:
          for part in TextParts(text, block.utf8Range, limit: partLimit) {
            // A text of one part per block looks a word up in all of them.
            walk.appendBody(text, part, wordRanges: part == block.utf8Range ? body : [part])
          }
        }
      }
      return walk.result
    }
  }

  /// Cuts one part of a text that arrives in parts.
  ///
  /// - Parameters:
  ///   - evidence: What the beginning of the whole text shows.
  ///   - paragraph: The number of paragraphs before the part.
  /// - Returns: The sentences, with ranges in the part, and the number of paragraphs after it.
  func segment(
    part text: String, evidence: TextEvidence, paragraph: Int
  ) -> (sentences: [Sentence], paragraphCount: Int) {
    var source = text
    return source.withUTF8 { bytes in
      let utf8 = UTF8Text(bytes: bytes)
      var walk = SegmentationWalk(
        source: text, profile: profile, policy: policy, ownRules: ownRules,
        evidence: evidence, recordsDecisions: false)
      walk.paragraph = paragraph
      walk.appendBody(utf8, 0..<bytes.count, wordRanges: [0..<bytes.count])
      return (walk.result.sentences, walk.paragraph)
    }
  }

  /// What the body of a document shows about itself, if the policy wants it.
  func evidence(_ text: UTF8Text, _ body: [Range<Int>]) -> TextEvidence {
    guard policy.learnsFromText else { return TextEvidence() }
    var learner = TextLearner(text, words: profile.words)
    return learner.learn(from: body)
  }
}
