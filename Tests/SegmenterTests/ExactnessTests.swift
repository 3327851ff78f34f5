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
    "\u{0}", "—", "é", "”é", "。」",
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

  /// Every policy there is.
  static let policies: [SegmentationPolicy] = {
    var policies: [SegmentationPolicy] = []
    for quotes in SegmentationPolicy.Quotes.allCases {
      for attribution in SegmentationPolicy.Attribution.allCases {
        for semicolon in SegmentationPolicy.Divider.allCases {
          for colon in SegmentationPolicy.Divider.allCases {
            for ellipsis in SegmentationPolicy.Ellipsis.allCases {
              for newline in SegmentationPolicy.Newline.allCases {
                for learns in [true, false] {
                  policies.append(
                    SegmentationPolicy(
                      quotes: quotes, attribution: attribution, semicolon: semicolon, colon: colon,
                      ellipsis: ellipsis, newline: newline, learnsFromText: learns))
                }
              }
            }
          }
        }
      }
    }
    return policies
  }()

  /// Text of hard pieces and of scalars from anywhere in Unicode.
  private static func randomText(_ random: inout SplitMix) -> String {
    (0..<random.number(below: 80)).map { _ in
      if random.number(below: 3) > 0 { return pieces[random.number(below: pieces.count)] }
      guard let scalar = Unicode.Scalar(UInt32(random.number(below: 0x110000))) else { return "。" }
      return String(scalar)
    }.joined()
  }

  @Test(
    "Under every policy, sentences, furniture and white space are the whole of any text",
    arguments: ["zh", "en", "ja", "de", "ru", "hu", "el", "ko"])
  func everyPolicy(language: String) throws {
    #expect(Self.policies.count == 432)
    let tag = try #require(LanguageTag(language))
    var random = SplitMix(seed: 2006)
    for policy in Self.policies {
      let segmenter = SentenceSegmenter(language: tag, policy: policy)
      let text = Self.randomText(&random)
      let found = segmenter.explain(Document(name: "", text: text))
      let bytes = Array(text.utf8)
      var furniture = [Bool](repeating: false, count: bytes.count)
      for range in found.furniture { for offset in range { furniture[offset] = true } }
      let kept = { (range: Range<Int>) in
        String(decoding: range.filter { !furniture[$0] }.map { bytes[$0] }, as: UTF8.self)
      }
      var position = 0
      for sentence in found.sentences {
        let range = sentence.utf8Range
        try #require(range.lowerBound >= position && !range.isEmpty)
        #expect(Self.letters(kept(position..<range.lowerBound)).isEmpty)
        #expect(Self.letters(sentence.text) == Self.letters(kept(range)))
        position = range.upperBound
      }
      #expect(Self.letters(kept(position..<bytes.count)).isEmpty)
    }
  }

  /// A text without white space and without the hyphens that may be those of a line's end.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !["\u{FEFF}", "-", "\u{2010}", "\u{AD}"].contains($0)
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
