import AlignmentFiles
import Testing

@Suite struct AlignmentSummaryTests {
  @Test("The summary counts sentences, shapes, gaps, and what is left out or doubtful")
  func whole() {
    #expect(
      summary(exampleText(minimumConfidence: 0.5)) == """
        3 zh and 4 en sentences, 4 beads: 0:1 1, 1:0 1, 1:1 1, 1:2 1
        without translation, left out of pairs: 1 source, 1 target sentences
        left out below confidence 0.50: 1 pair
        doubtful (confidence below 0.7): 1 of 4

        """)
  }

  @Test("Without gaps and minimum the summary is two lines; the commonest shape comes first")
  func short() {
    let beads = [
      Bead(source: 0..<1, target: 0..<2), Bead(source: 1..<2, target: 2..<3, confidence: 0.69),
      Bead(source: 2..<3, target: 3..<4, confidence: 0.7), Bead(source: 3..<5, target: 4..<5),
    ]
    let text = alignedText(
      source: ["一。", "二。", "三。", "四。", "五。"], target: ["A.", "B.", "C.", "D.", "E."], beads)
    #expect(
      summary(text) == """
        5 zh and 5 en sentences, 4 beads: 1:1 2, 1:2 1, 2:1 1
        doubtful (confidence below 0.7): 1 of 4

        """)
  }

  @Test("Several pairs are left out in the plural, none too", arguments: [(0.1, 0), (0.99, 2)])
  func plural(minimum: Double, count: Int) {
    #expect(
      summary(exampleText(minimumConfidence: minimum)).contains(": \(count) pairs\n"))
  }

  @Test("A sentence whose partner is an empty line is said to be without translation")
  func emptyLine() {
    let text = alignedText(source: [""], target: ["One."], [Bead(source: 0..<1, target: 0..<1)])
    #expect(
      summary(text).contains(
        "without translation, left out of pairs: 0 source, 1 target sentences\n"))
  }

  private func summary(_ text: AlignedText) -> String {
    written { AlignmentSummary(text).write(to: &$0) }
  }
}
