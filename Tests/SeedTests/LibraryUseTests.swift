// The lines between the two marks stand in README.md as they stand here.
// README {
import Aligner
import Foundation
import Segmenter
import TMX
import Testing

func tmx(pairing chinese: String, with english: String) -> String {
  let source = SentenceSegmenter(language: .chinese).sentences(in: chinese)
  let target = SentenceSegmenter(language: .english).sentences(in: english)
  let alignment = SentenceAligner(from: .chinese, to: .english).align(
    source: source, target: target)
  let header = TMXHeader(sourceLanguage: .chinese, toolVersion: "1.0")
  return TMXWriter(header: header).text(of: alignment.units(from: .chinese, to: .english))
}
// README }

@Suite("The library")
struct LibraryUseTests {
  @Test("Eight lines pair two texts and write them as TMX")
  func use() {
    let text = tmx(pairing: "天气很好。我们去公园。", with: "The weather is fine. We go to the park.")
    #expect(text.contains("<seg>天气很好。</seg>"))
    #expect(text.contains("<seg>We go to the park.</seg>"))
  }

  @Test("The README shows these very lines")
  func readme() throws {
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let start = try #require(source.range(of: "// README {\n")).upperBound
    let end = try #require(source.range(of: "// README }\n", range: start..<source.endIndex))
      .lowerBound
    let readme = try String(contentsOfFile: ArticleTests.path("README.md"), encoding: .utf8)
    #expect(readme.contains(String(source[start..<end])))
  }
}
