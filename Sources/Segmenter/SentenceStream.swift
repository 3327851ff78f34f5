/// Cuts a text into sentences while its bytes arrive, in memory that does not grow with it.
///
/// The sentences are those of `SentenceSegmenter.sentences(in:)` for the whole text, whatever the
/// sizes of the pieces: both read a text in the same parts, and both learn from its first 256 KB.
/// Nothing is given before so much has arrived, or the end.
///
///     var stream = SentenceStream(SentenceSegmenter(language: .english))
///     while let bytes = try nextBytes() { try stream.append(bytes) { print($0.text) } }
///     try stream.finish { print($0.text) }
public struct SentenceStream: Sendable {
  private let segmenter: SentenceSegmenter
  private let partLimit: Int
  /// Bytes that arrived and were not cut.
  private var pending: [UInt8] = []
  /// Bytes that were cut.
  private var doneCount = 0
  private var paragraphCount = 0
  private var evidence: TextEvidence?

  public init(_ segmenter: SentenceSegmenter) {
    self.init(segmenter, partLimit: TextParts.limit)
  }

  init(_ segmenter: SentenceSegmenter, partLimit: Int) {
    self.segmenter = segmenter
    self.partLimit = partLimit
  }

  /// Takes the next bytes of the text, and gives the sentences that are certain now.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; a piece may end inside a character.
  ///   - body: Takes each sentence; ranges and paragraphs count through the whole text.
  /// - Throws: `SegmenterError.invalidUTF8` with the first byte that is not UTF-8, counted through
  ///   the whole text; sentences before it may have been given.
  /// - Complexity: O(*n*) for *n* bytes.
  public mutating func append(
    _ bytes: some Sequence<UInt8>, _ body: (Sentence) -> Void
  ) throws(SegmenterError) {
    pending.append(contentsOf: bytes)
    // The first part waits for everything that is learned from.
    let least = max(partLimit, TextLearner.sampleSize)
    guard pending.count > least || evidence != nil && pending.count > partLimit else { return }
    var start = 0
    while pending.count - start > partLimit {
      let end = pending.withUnsafeBufferPointer {
        TextParts.cut($0, from: start, limit: partLimit)
      }
      try cut(start..<end, body)
      start = end
    }
    pending.removeFirst(start)
  }

  /// Gives the sentences that are left when the text has ended.
  ///
  /// - Throws: `SegmenterError.invalidUTF8` as `append` does.
  public mutating func finish(_ body: (Sentence) -> Void) throws(SegmenterError) {
    var start = 0
    while pending.count - start > partLimit {
      let end = pending.withUnsafeBufferPointer {
        TextParts.cut($0, from: start, limit: partLimit)
      }
      try cut(start..<end, body)
      start = end
    }
    try cut(start..<pending.count, body)
    pending = []
  }

  /// Cuts the pending bytes of a range, which is a part.
  private mutating func cut(
    _ range: Range<Int>, _ body: (Sentence) -> Void
  ) throws(SegmenterError) {
    if evidence == nil { evidence = try learned() }
    let text: String
    do throws(SegmenterError) {
      text = try String(checking: pending[range])
    } catch .invalidUTF8(let byteOffset) {
      throw .invalidUTF8(byteOffset: doneCount + byteOffset)
    }
    let result = segmenter.segment(
      part: text, evidence: evidence ?? TextEvidence(), paragraph: paragraphCount)
    for var sentence in result.sentences {
      let place = sentence.utf8Range
      sentence.utf8Range = place.lowerBound + doneCount..<place.upperBound + doneCount
      body(sentence)
    }
    paragraphCount = result.paragraphCount
    doneCount += range.count
  }

  /// What the beginning of the text shows about the whole.
  private func learned() throws(SegmenterError) -> TextEvidence {
    guard segmenter.policy.learnsFromText else { return TextEvidence() }
    var count = min(pending.count, TextLearner.sampleSize)
    while count > 0, count < pending.count, pending[count] & 0xC0 == 0x80 { count -= 1 }
    var sample = try String(checking: pending[..<count])
    return sample.withUTF8 { segmenter.evidence(UTF8Text(bytes: $0), [0..<$0.count]) }
  }
}
