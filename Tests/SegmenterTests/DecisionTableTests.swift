import Segmenter
import Testing

@Suite struct DecisionTableTests {
  private func table(_ text: String, _ segmenter: SentenceSegmenter) -> [String] {
    var output = ""
    DecisionTable(segmenter.explain(Document(name: "a.txt", text: text)), of: text)
      .write(to: &output)
    return output.split(separator: "\n").map(String.init)
  }

  @Test("Every boundary and every mark that is none has a line with its place and its rule")
  func places() {
    let lines = table("Dr. Lee left. He ran.\r\n好！是。\n", SentenceSegmenter(language: .english))
    #expect(
      lines == [
        "1:3\t-\tabbreviation\tDr.¦ Lee left. He ran. ",
        "1:13\tstrong\tterminator\tDr. Lee left.¦ He ran. 好！是。 ",
        "1:21\tparagraph\tparagraphEnd\tr. Lee left. He ran.¦ 好！是。 ",
        "2:2\tstrong\tterminator\tee left. He ran. 好！¦是。 ",
        "2:4\tparagraph\tparagraphEnd\t left. He ran. 好！是。¦ ",
      ])
  }

  @Test("Columns count scalars, and every kind of line end begins one line")
  func columns() {
    let lines = table("😀é.\rA.\r\nB.\nC.", SentenceSegmenter(language: .english))
    #expect(lines.map { $0.prefix { $0 != "\t" } } == ["1:3", "2:2", "3:2", "4:2"])
  }

  @Test("A tab in the text does not part the fields")
  func tabs() throws {
    let line = try #require(table("One\t\ttwo.", SentenceSegmenter(language: .english)).first)
    #expect(line.split(separator: "\t").count == 4)
  }

  @Test("A running head is a line of its own, in its place")
  func furniture() throws {
    let page = (1...4).map { number in
      "THE HOUSE\n\nThis page was long enough to be a page of a book, and it\n"
        + "went on over more than one line until it came to an end.\n\n\(number)\n\u{0C}"
    }
    let segmenter = SentenceSegmenter(
      language: .english, policy: SegmentationPolicy(newline: .auto))
    let heads = table(page.joined(), segmenter).filter { $0.contains("\t-\tfurniture\t") }
    #expect(heads.contains { $0.contains("THE HOUSE¦") })
  }
}
