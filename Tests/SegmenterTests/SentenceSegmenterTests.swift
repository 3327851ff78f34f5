import Segmenter
import Testing

@Suite("Sentences")
struct SentenceSegmenterTests {
  @Test(
    "Chinese and English sentences end where a reader ends them",
    arguments: [
      ("zh", "“你好！”¦他说。¦我没听见。"),
      ("en", "Dr. Lee left. ¦He came back."),
      ("en", "She met Mrs. Ray at 9 p.m. ¦It rained."),
    ])
  func readers(language: String, picture: String) throws {
    let tag = try #require(LanguageTag(language))
    let wanted = picture.split(separator: "¦").map { $0.trimmingSuffix(while: { $0 == " " }) }
    let text = picture.filter { $0 != "¦" }
    #expect(
      SentenceSegmenter(language: tag).sentences(in: text).map(\.text) == wanted.map(String.init))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, predicate(last) { result.removeLast() }
    return result
  }
}

@Suite("The policy for quotations")
struct QuotePolicyTests {
  @Test(
    "Kept quotations are not cut; one that is never closed swallows nothing",
    arguments: [
      ("“不去。我累了。”他说完就走。", ["“不去。我累了。”", "他说完就走。"]),
      ("“不去。我累了。他走了。", ["“不去。", "我累了。", "他走了。"]),
      ("他说：「好。走吧！」然后笑了。再见。", ["他说：「好。走吧！」", "然后笑了。", "再见。"]),
    ])
  func keepsChinese(text: String, sentences: [String]) {
    let segmenter = SentenceSegmenter(
      language: .chinese, policy: SegmentationPolicy(quotes: .keep))
    #expect(segmenter.sentences(in: text).map(\.text) == sentences)
  }

  @Test("Straight quotes are kept as well")
  func keepsEnglish() {
    let text = "\"Go home. It is late.\" She left. \"Why? I wonder.\""
    let segmenter = SentenceSegmenter(
      language: .english, policy: SegmentationPolicy(quotes: .keep))
    #expect(
      segmenter.sentences(in: text).map(\.text)
        == ["\"Go home. It is late.\"", "She left.", "\"Why? I wonder.\""])
    #expect(SentenceSegmenter(language: .english).sentences(in: text).count == 5)
  }
}
