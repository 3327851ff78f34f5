import AlignmentFiles
import Documents
import Evaluation

/// `align evaluate GOLD HYPOTHESIS`: precision, recall and F1 of beads or of boundaries.
struct EvaluateCommand: RunnableCommand {
  static let usage = [
    "align evaluate GOLD HYPOTHESIS [options]                beads: files, or folders of them",
    "align evaluate --boundaries GOLD HYPOTHESIS [options]   sentences: files, or folders of them",
  ]

  static let options: [Option] = [
    Option(
      name: "boundaries",
      help: "score sentences, one a line: NAME.sents, with the running text NAME.raw by the gold"),
    .quiet, .help,
  ]

  private let scoresBoundaries: Bool
  private let gold: String
  private let hypothesis: String

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count == 2 else {
      throw UsageError("evaluate takes two operands: the gold and the hypothesis")
    }
    scoresBoundaries = arguments.has("boundaries")
    gold = arguments.operands[0]
    hypothesis = arguments.operands[1]
  }

  func run(console: inout Console) throws {
    if scoresBoundaries {
      try scoreBoundaries(console: &console)
    } else {
      try scoreBeads(console: &console)
    }
  }

  private func scoreBoundaries(console: inout Console) throws {
    let pairs = try EvaluationFiles.pairs(
      gold: gold, hypothesis: hypothesis, goldSuffixes: ["sents"], hypothesisSuffixes: ["sents"])
    var score = BoundaryScore()
    for pair in pairs {
      let runningText = try EvaluationFiles.runningText(ofGold: pair.gold)
        .map { try TextFile(path: $0).text }
      score =
        try score
        + BoundaryScore(
          gold: TextFile(path: pair.gold).text, hypothesis: TextFile(path: pair.hypothesis).text,
          runningText: runningText, path: pair.hypothesis)
    }
    BoundaryScoreReport(score: score).write(to: &console)
  }

  /// The beads of a bead file, of JSON Lines, or of links of InterText.
  private func beads(in path: String) throws -> BeadFile {
    guard path.isMarkup || path.lowercased().hasSuffix(".jsonl") else {
      return try BeadFile(TextFile(path: path).text, path: path)
    }
    let beads = try AlignmentFile(path: path).text.alignment.beads
    return BeadFile(
      entries: beads.map { BeadFile.Entry(source: Array($0.source), target: Array($0.target)) },
      confidences: path.isMarkup ? nil : beads.map(\.confidence))
  }

  private func scoreBeads(console: inout Console) throws {
    var score = AlignmentScore()
    var reliability = Reliability()
    var shapes = ShapeScore()
    let pairs = try EvaluationFiles.pairs(
      gold: gold, hypothesis: hypothesis, goldSuffixes: ["gold"],
      hypothesisSuffixes: ["beads", "align"])
    for pair in pairs {
      let goldFile = try beads(in: pair.gold)
      let hypothesisFile = try beads(in: pair.hypothesis)
      score = score + AlignmentScore(gold: goldFile, hypothesis: hypothesisFile)
      reliability.add(gold: goldFile, hypothesis: hypothesisFile)
      shapes.add(gold: goldFile, hypothesis: hypothesisFile)
    }
    AlignmentScoreReport(
      score: score, reliability: reliability, shapes: shapes, documentCount: pairs.count
    ).write(to: &console)
  }
}
