/// What there is to say about an alignment in a few lines.
public struct AlignmentSummary: Sendable {
  private let text: AlignedText

  public init(_ text: AlignedText) {
    self.text = text
  }

  /// Writes the counts: sentences, beads by shape, confidence, what is left out.
  public func write(to output: inout some TextOutputStream) {
    let alignment = text.alignment
    output.write(
      "\(alignment.source.count) \(text.sourceLanguage) and \(alignment.target.count)"
        + " \(text.targetLanguage) sentences, \(alignment.beads.count) beads: \(shapes)\n")
    let gaps = text.gapCounts
    if gaps.source + gaps.target > 0 {
      output.write(
        "without translation, left out of pairs: \(gaps.source) source,"
          + " \(gaps.target) target sentences\n")
    }
    if text.minimumConfidence > 0 {
      let count = text.doubtfulPairCount
      output.write(
        "left out below confidence \(text.minimumConfidence.decimalText(places: 2)):"
          + " \(count) \(count == 1 ? "pair" : "pairs")\n")
    }
    let doubtfulCount = alignment.beads.count { $0.confidence < AlignmentTable.doubtful }
    output.write(
      "doubtful (confidence below \(AlignmentTable.doubtful.decimalText(places: 1))):"
        + " \(doubtfulCount) of \(alignment.beads.count)\n")
  }

  /// `1:1 19, 1:2 2`, the commonest shape first.
  private var shapes: String {
    var counts: [BeadShape: Int] = [:]
    for bead in text.alignment.beads { counts[bead.shape, default: 0] += 1 }
    return counts.sorted {
      ($1.value, $0.key.sourceCount, $0.key.targetCount)
        < ($0.value, $1.key.sourceCount, $1.key.targetCount)
    }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
