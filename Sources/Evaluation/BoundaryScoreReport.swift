/// The text in which scores of sentence boundaries are told: ratios and the counts behind them.
public struct BoundaryScoreReport: Sendable {
  public var score: BoundaryScore

  public init(score: BoundaryScore) {
    self.score = score
  }

  public func write(to output: inout some TextOutputStream) {
    let count = score.documentCount
    output.write(
      "\(count) \(count == 1 ? "document" : "documents"),"
        + " exactly right \(score.exactShare.decimalText(places: 4))"
        + " (\(score.exactDocumentCount)/\(count))\n")
    writeRow("all boundaries     ", score.all, to: &output)
    if let withinParagraphs = score.withinParagraphs {
      writeRow("within paragraphs  ", withinParagraphs, to: &output)
    } else {
      output.write(
        "within paragraphs  unknown without the running text, NAME.raw beside the gold\n")
    }
  }

  private func writeRow(
    _ name: String, _ count: BoundaryScore.Count, to output: inout some TextOutputStream
  ) {
    let ratios = count.ratios
    output.write(
      name + "P \(ratios.precision.decimalText(places: 4))"
        + " (\(count.rightCount)/\(count.rightCount + count.surplusCount))"
        + "  R \(ratios.recall.decimalText(places: 4))"
        + " (\(count.rightCount)/\(count.rightCount + count.missedCount))"
        + "  F1 \(ratios.f1.decimalText(places: 4))\n")
  }
}
