import TestSupport
import Testing

@testable import Segmenter

@Suite("A stream of bytes")
struct SentenceStreamTests {
  private static let paragraphs = [
    "Dr. Lee left. He came back at 5 p.m. “Why?” she asked.\n\n",
    "这是第一句。“你好！”他说。我没听见……\n", "1. Wash it. 2. Dry it.\r\n\r\n",
    "This line was wrapped at some column, because its words go on in the\nnext line, and that "
      + "is the way in which e-mail was written until a\nfew years ago. It ends here.\n \n",
    "It was an inter-\nnational affair. All international affairs are.\n",
    "\u{2028}One.\u{85}Two.\r",
    "😀 Three! Four?", "A tall.man came.\n",
  ]

  /// Some pages of text, the same at each call.
  private static func text(seed: UInt64, count: Int) -> String {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in paragraphs[random.number(below: paragraphs.count)] }.joined()
  }

  private static func streamed(
    _ text: String, _ segmenter: SentenceSegmenter, pieces: [Int]
  ) throws -> [Sentence] {
    var stream = SentenceStream(segmenter, partLimit: segmenter.partLimit)
    var sentences: [Sentence] = []
    var rest = Array(text.utf8)[...]
    var turn = 0
    while !rest.isEmpty {
      let size = min(pieces[turn % pieces.count], rest.count)
      try stream.append(rest.prefix(size)) { sentences.append($0) }
      rest = rest.dropFirst(size)
      turn += 1
    }
    try stream.finish { sentences.append($0) }
    return sentences
  }

  @Test(
    "A text that arrives in pieces gives the sentences of the whole text",
    arguments: SegmentationPolicy.Newline.allCases, [true, false])
  func agreement(newline: SegmentationPolicy.Newline, learns: Bool) throws {
    var segmenter = SentenceSegmenter(
      language: .english, policy: SegmentationPolicy(newline: newline, learnsFromText: learns))
    for (seed, limit) in [(1, 300), (2, 1000), (3, 100_000)] as [(UInt64, Int)] {
      segmenter.partLimit = limit
      let text = Self.text(seed: seed, count: 60)
      let whole = segmenter.sentences(in: text)
      #expect(try Self.streamed(text, segmenter, pieces: [1, 7, 4096, 13]) == whole)
      #expect(try Self.streamed(text, segmenter, pieces: [text.utf8.count]) == whole)
    }
  }

  @Test("What is learned is learned from the beginning, however the bytes arrive")
  func learning() throws {
    var segmenter = SentenceSegmenter(language: .english)
    segmenter.partLimit = 1 << 16
    // The abbreviation is unknown; the text shows it by going on in small letters.
    let text = String(
      repeating: "The abcd. was used. The abcd. Smith went. It is so.\n", count: 8000)
    #expect(text.utf8.count > TextLearner.sampleSize)
    let whole = segmenter.sentences(in: text)
    #expect(whole.first?.text == "The abcd. was used.")
    #expect(try Self.streamed(text, segmenter, pieces: [50_000]) == whole)
  }

  @Test("A line without end is cut at sentences, and no byte is lost")
  func endlessLine() throws {
    var segmenter = SentenceSegmenter(language: .chinese)
    segmenter.partLimit = 500
    let text = String(repeating: "他说得对。我也这样想。", count: 200)
    let sentences = try Self.streamed(text, segmenter, pieces: [77])
    #expect(sentences == segmenter.sentences(in: text))
    #expect(sentences.map(\.text).joined() == text)
    #expect(sentences.allSatisfy { $0.text.hasSuffix("。") })
    let letters = String(repeating: "字", count: 2000)
    #expect(try Self.streamed(letters, segmenter, pieces: [64]).map(\.text).joined() == letters)
  }

  @Test("Bytes that are no UTF-8 are an error that names the first, counted through the text")
  func invalid() throws {
    var stream = SentenceStream(SentenceSegmenter(language: .english), partLimit: 100)
    let bytes = Array(String(repeating: "It rained. ", count: 40_000).utf8)
    try stream.append(bytes) { _ in }
    try stream.append([0x61, 0xFF]) { _ in }
    #expect(throws: SegmenterError.invalidUTF8(byteOffset: bytes.count + 1)) {
      try stream.finish { _ in }
    }
  }
}
