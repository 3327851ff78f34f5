import AlignmentFiles
import Testing

@Suite struct LineFormatsTests {
  @Test("Beads are indices and a confidence, gaps included, whatever the minimum")
  func beads() {
    let expected = """
      [0]:[]:0.900
      [1]:[0, 1]:0.973
      []:[2]:0.700
      [2]:[3]:0.500

      """
    #expect(written { exampleText().writeBeads(to: &$0) } == expected)
    #expect(written { exampleText(minimumConfidence: 0.9).writeBeads(to: &$0) } == expected)
  }

  @Test("TSV has a row a pair and no header; tabs in a text become spaces")
  func tsv() {
    #expect(
      written { exampleText().writeTSV(to: &$0) } == """
        工厂改进了工具，人人高兴。\tThe plant made tools. All were glad.\t0.973\t1:2
        工具“很好”。\tThe tools are good.\t0.500\t1:1

        """)
  }

  @Test(
    "Pairs below the minimum are left out of TSV, those at it stay",
    arguments: [
      (0.4996, 2), (0.4997, 1), (0.9734, 1), (0.98, 0),
    ])
  func minimum(confidence: Double, pairCount: Int) {
    let text = exampleText(minimumConfidence: confidence)
    #expect(written { text.writeTSV(to: &$0) }.split(separator: "\n").count == pairCount)
    #expect(text.pairs.count == pairCount)
    #expect(text.units.count == pairCount)
    #expect(text.doubtfulPairCount == 2 - pairCount)
  }

  @Test("Scores have a header, and each term stands in its own column")
  func scores() {
    #expect(
      written { exampleText().writeScores(to: &$0) } == """
        shape\tsource\ttarget\tsourceLength\ttargetLength\tdeviation\tgap\tlength\tprior\tcost\tconfidence\tsourceText\ttargetText
        1:0\t[0]\t[]\t0.0\t0.0\t0.00\t4.25\t\t\t4.25\t0.900\t按：\t
        1:2\t[1]\t[0, 1]\t13.0\t17.5\t-0.50\t\t1.24\t2.40\t3.64\t0.973\t工厂改进了工具，人人高兴。\tThe plant made tools. Al
        0:1\t[]\t[2]\t0.0\t0.0\t0.00\t4.00\t\t\t4.00\t0.700\t\t(Applause.)
        1:1\t[2]\t[3]\t7.0\t10.0\t0.10\t\t0.10\t0.20\t0.30\t0.500\t工具“很好”。\tThe tools are good.

        """)
  }

  @Test("Every row of the scores has as many fields as the header")
  func scoreFields() {
    let rows = written { exampleText().writeScores(to: &$0) }.split(separator: "\n")
    let counts = Set(rows.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count })
    #expect(counts == [13])
  }

  @Test(
    "Line ends of every kind become spaces in formats with a row a bead",
    arguments: ["\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\t"]
  )
  func lineEnds(ending: String) {
    let text = alignedText(
      source: ["一\(ending)二"], target: ["a\(ending)b"], [Bead(source: 0..<1, target: 0..<1)])
    #expect(written { text.writeTSV(to: &$0) } == "一 二\ta b\t1.000\t1:1\n")
    #expect(written { text.writeScores(to: &$0) }.hasSuffix("\t一 二\ta b\n"))
    #expect(written { text.writeJSONLines(to: &$0) }.unicodeScalars.count { $0 == "\n" } == 1)
  }

  @Test("Where a line is empty there is a bead but no pair, and its partner counts as a gap")
  func emptyLines() {
    let text = alignedText(
      source: ["", "二。", "", "四。"], target: ["One.", "Two.", "", ""],
      [
        Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<2, target: 1..<2),
        Bead(source: 2..<3, target: 2..<3), Bead(source: 3..<4, target: 3..<4),
      ])
    #expect(written { text.writeTSV(to: &$0) } == "二。\tTwo.\t1.000\t1:1\n")
    #expect(text.units.count == 1)
    #expect(written { text.writeBeads(to: &$0) }.split(separator: "\n").count == 4)
    #expect(text.gapCounts == (source: 1, target: 1))
    #expect(text.doubtfulPairCount == 0)
  }

  @Test("An empty line joined with a sentence leaves no space behind")
  func joinedEmptyLine() {
    let text = alignedText(
      source: ["一。"], target: ["", "One.", ""], [Bead(source: 0..<1, target: 0..<3)])
    #expect(written { text.writeTSV(to: &$0) } == "一。\tOne.\t1.000\t1:3\n")
  }

  @Test("Nothing is written for no beads but the header of the scores")
  func noBeads() {
    let text = alignedText(source: [], target: [], [])
    #expect(written { text.writeBeads(to: &$0) } == "")
    #expect(written { text.writeTSV(to: &$0) } == "")
    #expect(written { text.writeJSONLines(to: &$0) } == "")
    #expect(
      written { text.writeScores(to: &$0) }
        == "shape\tsource\ttarget\tsourceLength\ttargetLength\tdeviation\tcost\tconfidence"
        + "\tsourceText\ttargetText\n")
  }

  @Test("A unit has both texts, and tells confidence, shape and cost")
  func units() throws {
    let unit = try #require(exampleText().units.first)
    #expect(unit.variants.map(\.language) == [.chinese, .english])
    #expect(
      unit.variants.map(\.text) == ["工厂改进了工具，人人高兴。", "The plant made tools. All were glad."])
    #expect(
      unit.properties.map { "\($0.type)=\($0.value)" } == [
        "x-confidence=0.973", "x-align-type=1:2", "x-cost=3.64",
      ])
  }
}
