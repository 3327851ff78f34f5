import Documents
import Evaluation

/// `align evaluate GOLD HYPOTHESIS`: strict and lax precision, recall and F1.
struct EvaluateCommand: RunnableCommand {
  static let usage = ["align evaluate GOLD HYPOTHESIS [options]   files, or folders of them"]

  static let options: [Option] = [.quiet, .help]

  private let gold: String
  private let hypothesis: String

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count == 2 else {
      throw UsageError("evaluate takes two operands: the gold and the hypothesis")
    }
    gold = arguments.operands[0]
    hypothesis = arguments.operands[1]
  }

  func run(console: inout Console) throws {
    var score = AlignmentScore()
    var reliability = Reliability()
    let pairs = try EvaluationFiles.pairs(
      gold: gold, hypothesis: hypothesis, goldSuffixes: ["gold"],
      hypothesisSuffixes: ["beads", "align"])
    for pair in pairs {
      let goldFile = try BeadFile(TextFile(path: pair.gold).text, path: pair.gold)
      let hypothesisFile = try BeadFile(
        TextFile(path: pair.hypothesis).text, path: pair.hypothesis)
      score = score + AlignmentScore(gold: goldFile, hypothesis: hypothesisFile)
      reliability.add(gold: goldFile, hypothesis: hypothesisFile)
    }
    AlignmentScoreReport(score: score, reliability: reliability, documentCount: pairs.count)
      .write(to: &console)
  }
}
