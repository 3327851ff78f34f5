import Evaluation
import Testing

@Suite struct AlignmentScoreReportTests {
  private static let gold = "[0]:[0] [1]:[1] [2]:[2] [3]:[3]"

  @Test("Ratios stand beside their counts")
  func counts() throws {
    let score = try AlignmentScore(
      gold: beads(Self.gold), hypothesis: beads("[0]:[0] [1,2]:[1,2] []:[3]"))
    let lines = report(score, Reliability(), documentCount: 1).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "1 document")
    #expect(lines[1] == "strict  P 0.3333 (1/3)  R 0.2500 (1/4)  F1 0.2857")
    #expect(lines[2] == "lax     P 0.6667 (2/3)  R 0.7500 (3/4)  F1 0.7059")
  }

  @Test("The interval says how it was found")
  func interval() throws {
    let score = try AlignmentScore(gold: beads(Self.gold), hypothesis: beads(Self.gold))
    #expect(
      report(score + score, Reliability(), documentCount: 2) == """
        2 documents
        strict  P 1.0000 (8/8)  R 1.0000 (8/8)  F1 1.0000
        lax     P 1.0000 (8/8)  R 1.0000 (8/8)  F1 1.0000
        strict F1, 95 % of 1000 bootstrap samples (seed 1): 1.0000 to 1.0000

        """)
  }

  @Test("Confidences get a table of their own, a row a class, without a share where it is empty")
  func reliability() throws {
    let hypothesis = try beads("[0]:[0]:0.1 [1]:[1]:0.95 [2]:[2]:0.995 [4]:[3]:0.999")
    var reliability = Reliability()
    reliability.add(gold: try beads(Self.gold), hypothesis: hypothesis)
    let text = report(AlignmentScore(), reliability, documentCount: 0)
    #expect(
      text.hasSuffix(
        """

        confidence    beads  right
        0.00 – 0.30       1  1.000
        0.30 – 0.50       0
        0.50 – 0.70       0
        0.70 – 0.90       0
        0.90 – 0.99       1  1.000
        0.99 – 1.00       2  0.500

        """))
  }

  @Test("Shapes that occur get a row each, without a ratio where one side has none")
  func shapes() throws {
    let gold = try beads(Self.gold)
    let hypothesis = try beads("[0]:[0] [1,2]:[1,2] []:[3]")
    var shapes = ShapeScore()
    shapes.add(gold: gold, hypothesis: hypothesis)
    var text = ""
    AlignmentScoreReport(
      score: AlignmentScore(), reliability: Reliability(), shapes: shapes, documentCount: 0
    ).write(to: &text)
    #expect(
      text.hasSuffix(
        """

        shape   in gold  found  recall  in hypothesis  right  precision
        1:1           4      1   0.250              1      1      1.000
        2:2           0      0                      1      0      0.000
        0:1           0      0                      1      0      0.000

        """))
  }

  private func report(
    _ score: AlignmentScore, _ reliability: Reliability, documentCount: Int
  ) -> String {
    var output = ""
    AlignmentScoreReport(score: score, reliability: reliability, documentCount: documentCount)
      .write(to: &output)
    return output
  }
}
