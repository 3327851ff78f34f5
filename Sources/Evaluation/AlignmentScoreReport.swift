/// The text in which scores of alignments are told: ratios, the counts behind them, an interval.
public struct AlignmentScoreReport: Sendable {
  public var score: AlignmentScore
  public var reliability: Reliability
  public var documentCount: Int

  public init(score: AlignmentScore, reliability: Reliability, documentCount: Int) {
    self.score = score
    self.reliability = reliability
    self.documentCount = documentCount
  }

  public func write(to output: inout some TextOutputStream) {
    let precision = score.precisionCount
    let recall = score.recallCount
    output.write("\(documentCount) \(documentCount == 1 ? "document" : "documents")\n")
    writeRow(
      "strict", score.strict, precisionRight: precision.strictlyRight,
      recallRight: recall.strictlyRight, to: &output)
    writeRow(
      "lax", score.lax, precisionRight: precision.laxlyRight, recallRight: recall.laxlyRight,
      to: &output)
    let interval = Bootstrap.interval(of: score)
    output.write(
      "strict F1, 95 % of 1000 bootstrap samples (seed 1):"
        + " \(interval.lowerBound.decimalText(places: 4))"
        + " to \(interval.upperBound.decimalText(places: 4))\n")
    guard !reliability.isEmpty else { return }
    output.write("\nconfidence    beads  right\n")
    for (index, row) in reliability.rows.enumerated() {
      let next = index + 1 < reliability.rows.count ? reliability.rows[index + 1].least : 1
      let range = "\(row.least.decimalText(places: 2)) – \(next.decimalText(places: 2))"
      let count = String(row.count)
      output.write(
        range + String(repeating: " ", count: max(1, 8 - count.count)) + count
          + (row.count > 0 ? "  \(row.shareRight.decimalText(places: 3))" : "") + "\n")
    }
  }

  private func writeRow(
    _ name: String, _ ratios: Ratios, precisionRight: Int, recallRight: Int,
    to output: inout some TextOutputStream
  ) {
    output.write(
      name + String(repeating: " ", count: 8 - name.utf8.count)
        + "P \(ratios.precision.decimalText(places: 4))"
        + " (\(precisionRight)/\(score.precisionCount.total))"
        + "  R \(ratios.recall.decimalText(places: 4))"
        + " (\(recallRight)/\(score.recallCount.total))"
        + "  F1 \(ratios.f1.decimalText(places: 4))\n")
  }
}
