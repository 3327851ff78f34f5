/// The text in which scores of alignments are told: ratios, the counts behind them, an interval.
public struct AlignmentScoreReport: Sendable {
  public var score: AlignmentScore
  public var reliability: Reliability
  public var shapes: ShapeScore
  public var documentCount: Int

  public init(
    score: AlignmentScore, reliability: Reliability, shapes: ShapeScore = ShapeScore(),
    documentCount: Int
  ) {
    self.score = score
    self.shapes = shapes
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
    writeShapes(to: &output)
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

  private func writeShapes(to output: inout some TextOutputStream) {
    guard !shapes.isEmpty else { return }
    output.write("\nshape   in gold  found  recall  in hypothesis  right  precision\n")
    for (shape, row) in zip(ShapeScore.Shape.allCases, shapes.rows)
    where row.goldCount > 0 || row.hypothesisCount > 0 {
      let cells = [
        (String(row.goldCount), 15 - shape.rawValue.utf8.count), (String(row.foundCount), 7),
        (row.goldCount > 0 ? row.recall.decimalText(places: 3) : "", 8),
        (String(row.hypothesisCount), 15), (String(row.rightCount), 7),
        (row.hypothesisCount > 0 ? row.precision.decimalText(places: 3) : "", 11),
      ]
      let line = cells.reduce(shape.rawValue) { line, cell in
        line + String(repeating: " ", count: max(1, cell.1 - cell.0.utf8.count)) + cell.0
      }
      output.write(String(line.reversed().drop { $0 == " " }.reversed()) + "\n")
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
