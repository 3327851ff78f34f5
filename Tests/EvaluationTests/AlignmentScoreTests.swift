import Testing

@testable import Evaluation

@Suite struct AlignmentScoreTests {
  /// Counts by hand: strictly right, laxly right, total; first of the precision, then of the recall.
  @Test(
    "Beads are counted as the published scorers do",
    arguments: [
      ("[0]:[0] [1]:[1]", "[0]:[0] [1]:[1]", [2, 2, 2], [2, 2, 2]),
      // A merged bead is laxly right, and both gold beads are laxly found.
      ("[0]:[0] [1]:[1]", "[0,1]:[0,1]", [0, 1, 1], [0, 2, 2]),
      ("[0,1]:[0,1]", "[0]:[0] [1]:[1]", [0, 2, 2], [0, 1, 1]),
      // A shift by one is wrong in both ways.
      ("[0]:[0] [1]:[1] [2]:[]", "[0]:[] [1]:[0] [2]:[1]", [0, 0, 3], [0, 0, 2]),
      // Beads with one side count for the precision only, and have no lax way to be right.
      ("[0]:[0] []:[1]", "[0]:[0] []:[1]", [2, 2, 2], [1, 1, 1]),
      ("[0]:[0] [1]:[]", "[0]:[0] []:[1] [1]:[]", [2, 2, 3], [1, 1, 1]),
      ("[0]:[0] []:[1,2]", "[0]:[0] []:[1] []:[2]", [1, 1, 3], [1, 1, 1]),
      // One source sentence linked to the right target is enough.
      ("[0,1]:[0] [2]:[1]", "[0]:[0] [1,2]:[1]", [0, 2, 2], [0, 2, 2]),
      ("[0]:[0] [1]:[1]", "[0]:[1] [1]:[0]", [0, 0, 2], [0, 0, 2]),
      // Beads that occur twice count once.
      ("[0]:[0] [0]:[0] [1]:[1]", "[0]:[0] [0]:[0]", [1, 1, 1], [1, 1, 2]),
      ("[0]:[0]", "", [0, 0, 0], [0, 0, 1]),
      ("", "[0]:[0]", [0, 0, 1], [0, 0, 0]),
    ]
  )
  func counts(gold: String, hypothesis: String, precision: [Int], recall: [Int]) throws {
    let score = try AlignmentScore(gold: beads(gold), hypothesis: beads(hypothesis))
    #expect(numbers(score.precisionCount) == precision)
    #expect(numbers(score.recallCount) == recall)
  }

  @Test("Ratios are counts divided, and 0 where there is nothing to divide by")
  func ratios() throws {
    let score = try AlignmentScore(
      gold: beads("[0]:[0] [1]:[1] [2]:[2] [3]:[3]"),
      hypothesis: beads("[0]:[0] [1,2]:[1,2] []:[3] [3]:[]"))
    #expect(score.strict == Ratios(precision: 0.25, recall: 0.25))
    #expect(score.strict.f1 == 0.25)
    #expect(score.lax == Ratios(precision: 0.5, recall: 0.75))
    #expect(score.lax.f1 == 0.6)
    #expect(AlignmentScore().strict == Ratios(precision: 0, recall: 0))
    #expect(AlignmentScore().strict.f1 == 0)
  }

  @Test("Counts agree with looking every pair of beads up, and those of documents add up")
  func agreement() {
    var generator = SplitMix64(state: 20)
    var sum = AlignmentScore()
    var expected = [[0, 0, 0], [0, 0, 0]]
    for _ in 0..<500 {
      let gold = randomBeads(using: &generator)
      let hypothesis = randomBeads(using: &generator)
      let score = AlignmentScore(gold: gold, hypothesis: hypothesis)
      let slow = [
        slowCount(hypothesis.entries, in: gold.entries),
        slowCount(gold.entries.filter(\.isPair), in: hypothesis.entries.filter(\.isPair)),
      ]
      #expect([numbers(score.precisionCount), numbers(score.recallCount)] == slow)
      sum = sum + score
      expected = zip(expected, slow).map { zip($0, $1).map(+) }
    }
    #expect([numbers(sum.precisionCount), numbers(sum.recallCount)] == expected)
    #expect(sum.strict.precision == Double(expected[0][0]) / Double(expected[0][2]))
  }

  @Test("What is strictly right is laxly right, and nothing is right more often than it occurs")
  func order() {
    var generator = SplitMix64(state: 4)
    for _ in 0..<200 {
      let score = AlignmentScore(
        gold: randomBeads(using: &generator), hypothesis: randomBeads(using: &generator))
      for count in [score.precisionCount, score.recallCount] {
        #expect(count.strictlyRight <= count.laxlyRight && count.laxlyRight <= count.total)
      }
    }
  }

  private func numbers(_ count: AlignmentScore.Count) -> [Int] {
    [count.strictlyRight, count.laxlyRight, count.total]
  }

  /// Beads of a random tiling of five by five sentences, insertions and deletions among them.
  private func randomBeads(using generator: inout SplitMix64) -> BeadFile {
    var lines: [String] = []
    var (row, column) = (0, 0)
    while row < 5 || column < 5 {
      let nextRow = min(5, row + Int.random(in: 0...2, using: &generator))
      let nextColumn = min(5, column + Int.random(in: 0...2, using: &generator))
      lines.append("\(Array(row..<nextRow)):\(Array(column..<nextColumn))")
      (row, column) = (nextRow, nextColumn)
    }
    return try! BeadFile(lines.joined(separator: "\n"), path: "random")
  }

  /// The definition, word by word.
  private func slowCount(_ beads: [BeadFile.Entry], in reference: [BeadFile.Entry]) -> [Int] {
    var counts = [0, 0, 0]
    for (index, bead) in beads.enumerated() where !beads[..<index].contains(bead) {
      let isStrict = reference.contains(bead)
      var isLax = isStrict
      for source in bead.source {
        for target in bead.target {
          for other in reference where other.source.contains(source) {
            if other.target.contains(target) { isLax = true }
          }
        }
      }
      counts[0] += isStrict ? 1 : 0
      counts[1] += isLax ? 1 : 0
      counts[2] += 1
    }
    return counts
  }
}

/// The beads of a picture such as `[0]:[0] [1,2]:[1]`.
func beads(_ picture: String) throws -> BeadFile {
  try BeadFile(picture.replacing(" ", with: "\n"), path: "picture")
}
