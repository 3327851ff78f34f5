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
