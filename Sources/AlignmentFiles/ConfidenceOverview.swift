/// What stands under the table: how many beads there are of each confidence, and which to look at.
extension AlignmentTable {
  /// Writes a histogram of the confidences, and a row for each doubtful bead, the least sure first.
  public func writeOverview(of text: AlignedText, to output: inout some TextOutputStream) {
    let beads = text.alignment.beads
    guard !beads.isEmpty else { return }
    output.write("\n")
    writeHistogram(of: beads.map(\.confidence), to: &output)
    // Equal confidences stay in document order.
    let doubtful = beads.enumerated().filter { $0.element.confidence < Self.doubtful }
      .sorted { ($0.element.confidence, $0.offset) < ($1.element.confidence, $1.offset) }
    guard !doubtful.isEmpty else { return }
    output.write("\ndoubtful, the least sure first\n")
    for (index, bead) in doubtful.prefix(Self.greatestListedCount) {
      write(bead, number: index + 1, of: text, to: &output)
    }
    if doubtful.count > Self.greatestListedCount {
      output.write("and \(doubtful.count - Self.greatestListedCount) more\n")
    }
  }

  private func writeHistogram(
    of confidences: [Double], to output: inout some TextOutputStream
  ) {
    let counts = Self.classes.map { range in
      confidences.count { range.contains($0) }
    }
    let numberWidth = String(counts.max() ?? 0).utf8.count
    let barWidth = min(40, columnCount - numberWidth - 16)
    for (range, count) in zip(Self.classes, counts) {
      let ends = [range.lowerBound, min(1, range.upperBound)].map { $0.decimalText(places: 2) }
      // A class that has a bead at all has a bar.
      let length = (count * barWidth + confidences.count - 1) / confidences.count
      output.write(
        "\(ends[0]) – \(ends[1])  \(String(count).padded(to: numberWidth, onLeft: true))")
      if length > 0 {
        let bar = String(repeating: "█", count: length)
        output.write("  " + colored(bar, range.lowerBound))
      }
      output.write("\n")
    }
  }

  private func write(
    _ bead: Bead, number: Int, of text: AlignedText, to output: inout some TextOutputStream
  ) {
    let numberWidth = max(3, String(text.alignment.beads.count).utf8.count)
    let textWidth = (columnCount - numberWidth - 17) / 2
    func beginning(_ text: String) -> String {
      let lines = DisplayWidth.lines(of: text.onOneLine.printable, columns: textWidth - 1)
      return lines[0] + (lines.count > 1 ? "…" : "")
    }
    var row =
      [
        String(number).padded(to: numberWidth, onLeft: true), bead.shape.description.padded(to: 5),
        colored(bead.confidence.decimalText(places: 2), bead.confidence),
        beginning(text.sourceText(of: bead)).padded(to: textWidth),
      ].joined(separator: "  ") + "  " + beginning(text.targetText(of: bead))
    while row.utf8.last == UInt8(ascii: " ") { row.removeLast() }
    output.write(row + "\n")
  }

  /// The classes of `align evaluate`, the surest first.
  private static let classes: [Range<Double>] = [
    0.99..<1.01, 0.9..<0.99, 0.7..<0.9, 0.5..<0.7, 0.3..<0.5, 0..<0.3,
  ]

  /// More would push the table off the screen; the table itself has them all.
  private static let greatestListedCount = 20
}
