/// Cuts texts of one language into sentences.
///
/// A law holds for every text: the ranges of the sentences tile each paragraph apart from white
/// space, so nothing is lost and nothing invented. The same text gives the same sentences on every
/// machine.
public struct SentenceSegmenter: Sendable {
  public let language: LanguageTag
  public let policy: SegmentationPolicy
  let profile: LanguageProfile

  public init(language: LanguageTag, policy: SegmentationPolicy = SegmentationPolicy()) {
    self.language = language
    self.policy = policy
    profile = LanguageProfile(language)
  }

  /// Returns the sentences of a text, in order.
  ///
  /// - Parameter text: Running text; what its line ends mean, the policy says.
  /// - Returns: Sentences with ranges in UTF-8 bytes of `text`, paragraphs numbered from zero.
  /// - Complexity: O(*n*) time for *n* bytes.
  public func sentences(in text: String) -> [Sentence] {
    sentences(in: Document(name: "", text: text))
  }

  /// Returns the sentences of a document, block by block.
  ///
  /// A title is one sentence and one paragraph, furniture is left out, and paragraphs are numbered
  /// through. What is learned, is learned from all body blocks together.
  public func sentences(in document: Document) -> [Sentence] {
    var text = document.text
    return text.withUTF8 { bytes in
      let text = UTF8Text(bytes: bytes)
      var scanner = BoundaryScanner(
        text: text, profile: profile, policy: policy, evidence: evidence(in: document, text))
      var sentences: [Sentence] = []
      var paragraph = 0
      for block in document.blocks {
        switch block.role {
        case .furniture: break
        case .title:
          let range = text.trimming(block.utf8Range)
          guard !range.isEmpty else { continue }
          sentences.append(
            Sentence(
              text: text.string(range), utf8Range: range, paragraph: paragraph, ending: .paragraph))
          paragraph += 1
        case .body:
          for range in Paragraphs(text, block.utf8Range) {
            scanner.begin(range)
            scanner.appendSentences(to: &sentences, paragraph: paragraph)
            paragraph += 1
          }
        }
      }
      return sentences
    }
  }

  /// What the body of a document shows about itself, if the policy wants it.
  func evidence(in document: Document, _ text: UTF8Text) -> TextEvidence {
    guard policy.learnsFromText else { return TextEvidence() }
    var learner = TextLearner(text, words: profile.words)
    return learner.learn(from: document.blocks.filter { $0.role == .body }.map(\.utf8Range))
  }
}

extension BoundaryScanner {
  /// Appends the sentences of the paragraph that was begun.
  mutating func appendSentences(to sentences: inout [Sentence], paragraph: Int) {
    var start = sentenceStart
    while start < end {
      var stop = end
      var strength = BoundaryStrength.paragraph
      while let decision = next() {
        guard let found = decision.strength, decision.utf8Offset < end else { continue }
        stop = decision.utf8Offset
        strength = found
        break
      }
      sentences.append(
        Sentence(
          text: text.string(start..<stop), utf8Range: start..<stop, paragraph: paragraph,
          ending: strength))
      start = text.skippingSpace(from: stop, to: end)
    }
  }
}

extension UTF8Text {
  /// A range without the white space around it.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    let start = skippingSpace(from: range.lowerBound, to: range.upperBound)
    return start..<droppingSpace(before: range.upperBound, downTo: start)
  }
}
