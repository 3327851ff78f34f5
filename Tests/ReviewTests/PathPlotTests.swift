import Foundation
import Review
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PathPlotTests {
  private static func sentence(_ paragraph: Int) -> Sentence {
    Sentence(text: "x", utf8Range: 0..<1, paragraph: paragraph)
  }

  /// A certain pair, a deletion, a fair pair of 1:2, two insertions in one bead, a doubtful pair.
  private static let alignment = Alignment(
    source: [0, 0, 1, 2].map(sentence), target: [0, 1, 1, 1, 1, 2].map(sentence),
    beads: [
      Bead(source: 0..<1, target: 0..<1, confidence: 0.95),
      Bead(source: 1..<2, target: 1..<1, confidence: 0.8),
      Bead(source: 2..<3, target: 1..<3, confidence: 0.7),
      Bead(source: 3..<3, target: 3..<5, confidence: 0.4),
      Bead(source: 3..<4, target: 5..<6, confidence: 0.6996),
    ])

  private static func drawing(
    _ alignment: Alignment = alignment, name: String = "a.txt"
  ) -> String {
    var output = ""
    PathPlot(
      alignment, source: PathPlot.Side(name: name, language: .chinese),
      target: PathPlot.Side(name: "b.txt", language: .english), doubtful: 0.7, certain: 0.9
    ).write(to: &output)
    return output
  }

  @Test("Every bead has a mark with a title, of a form that tells its confidence")
  func marks() {
    let lines = Self.drawing().split(separator: "\n").filter { $0.contains("<title>bead") }
    #expect(lines.count == 5)
    let forms = [
      "<circle class=\"certain\"", "<path class=\"gap\"", "<path class=\"fair\"",
      "<path class=\"gap\"", "<circle class=\"doubtful\"",
    ]
    for (line, form) in zip(lines, forms) { #expect(line.hasPrefix(form)) }
    #expect(lines[2].contains("<title>bead 3, 1:2, confidence 0.700</title>"))
  }

  @Test("The path goes from corner to corner, source to the right and target downwards")
  func path() {
    let drawing = Self.drawing()
    #expect(drawing.contains("class=\"stroke certain\" d=\"M64.0 96.0L222.0 197.7\""))
    #expect(drawing.contains("class=\"run\" d=\"M222.0 197.7L380.0 197.7\""))
    #expect(drawing.contains("class=\"stroke doubtful\" d=\"M538.0 604.3L696.0 706.0\""))
  }

  @Test("Paragraphs are lines on both sides")
  func paragraphs() {
    #expect(
      Self.drawing().contains(
        "class=\"paragraph\" d=\"M380.0 96.0V706.0M538.0 96.0V706.0"
          + "M64.0 197.7H696.0M64.0 604.3H696.0\""))
  }

  @Test("The description tells in words what the drawing shows")
  func description() {
    #expect(
      Self.drawing().contains(
        "Path of 4 zh sentences against 6 en sentences: 5 beads;"
          + " pairs: 1 certain, 1 fair, 1 doubtful; without translation: 1 source, 1 target"))
  }

  @Test(
    "Whatever a file is called, the drawing is XML without script, and the same every time",
    arguments: ["a & b.txt", "</title><script>alert(1)</script>", "\"'\u{1}", ""])
  func safety(name: String) {
    let drawing = Self.drawing(name: name)
    let parser = XMLParser(data: Data(drawing.utf8))
    #expect(parser.parse() && parser.parserError == nil)
    #expect(!drawing.contains("<script"))
    #expect(drawing == Self.drawing(name: name))
  }

  @Test(
    "Texts of any size have at most eleven numbers on an axis", arguments: [0, 1, 10, 11, 99_999])
  func ticks(count: Int) {
    let alignment = Alignment(
      source: Array(repeating: Self.sentence(0), count: count), target: [], beads: [])
    let numbers = Self.drawing(alignment).split(separator: "\n")
      .filter { $0.contains("text-anchor=\"middle\"") }
    #expect((1...11).contains(numbers.count))
    #expect(!Self.drawing(alignment).contains("nan"))
  }
}
