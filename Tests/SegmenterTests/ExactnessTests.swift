import Segmenter
import TestSupport
import Testing

@Suite("Exactness")
struct ExactnessTests {
  static let pieces = [
    "a", "B", "Mr", "no", "5", "3.14", "我", "们", "。", "！", "？", "…", ".", "!", "?", "“", "”", "「",
    "」",
    "(", ")", "（", "）", "《", "》", "\"", "'", ",", "，", ":", ";", " ", " ", "\u{3000}", "\n", "\n\n",
    "\r\n",
    "\t", "😀", "e\u{301}", "[12]", "①", "http://a.b", "\u{200D}", "\u{FEFF}", "ا", "؟", "।",
    "\u{0}", "—",
  ]

  @Test(
    "Sentences and the white space between them are the text, byte for byte",
    arguments: ["zh", "en", "de", "ja", "ar"], [SegmentationPolicy.Newline.hard, .soft])
  func tiling(language: String, newline: SegmentationPolicy.Newline) throws {
    var random = SplitMix(seed: 1959)
    let segmenter = SentenceSegmenter(
      language: try #require(LanguageTag(language)), policy: SegmentationPolicy(newline: newline))
    for _ in 0..<300 {
      let text = (0..<random.number(below: 60)).map { _ in
        Self.pieces[random.number(below: Self.pieces.count)]
      }.joined()
      let bytes = Array(text.utf8)
      var position = 0
      for sentence in segmenter.sentences(in: text) {
        #expect(sentence.utf8Range.lowerBound >= position)
        #expect(isWhiteSpace(bytes[position..<sentence.utf8Range.lowerBound]))
        #expect(!sentence.utf8Range.isEmpty)
        if newline == .hard {
          #expect(Array(sentence.text.utf8) == Array(bytes[sentence.utf8Range]))
        }
        position = sentence.utf8Range.upperBound
      }
      #expect(isWhiteSpace(bytes[position...]))
    }
  }

  private func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{FEFF}"
    }
  }

  @Test("Bytes that are no UTF-8 are an error that names the first")
  func invalidUTF8() {
    let bytes: [UInt8] = Array("天。".utf8) + [0x61, 0xFF, 0x62]
    let segmenter = SentenceSegmenter(language: .chinese)
    #expect(throws: SegmenterError.invalidUTF8(byteOffset: 7)) {
      try segmenter.sentences(inUTF8: bytes)
    }
  }
}
