/// The table that a person reads: number, shape, confidence and both texts side by side.
public struct AlignmentTable: Sendable {
  /// How many columns the window has; Chinese characters take two.
  public var columnCount: Int

  /// Whether the confidence is coloured by ANSI sequences: green, yellow, red.
  public var isColored: Bool

  /// Below this confidence a pair should be looked at.
  ///
  /// Origin: on development texts beads below .7 hold two thirds of the errors; see DESIGN.md.
  public static let doubtful = 0.7

  /// From this confidence a pair is as good as certain.
  public static let certain = 0.9

  public init(columnCount: Int = 100, isColored: Bool = false) {
    self.columnCount = max(50, columnCount)
    self.isColored = isColored
  }

  /// Writes a row for each bead, texts wrapped to the width.
  public func write(_ text: AlignedText, to output: inout some TextOutputStream) {
    let numberWidth = max(3, String(text.alignment.beads.count).utf8.count)
    let margin = numberWidth + 2 + 5 + 2 + 4 + 2
    let textWidth = (columnCount - margin - 2) / 2
    writeRow(
      ["#".padded(to: numberWidth, onLeft: true), "shape", "conf"],
      source: [text.sourceLanguage.text], target: [text.targetLanguage.text],
      margin: margin, textWidth: textWidth, to: &output)
    for (index, bead) in text.alignment.beads.enumerated() {
      let confidence = bead.confidence.decimalText(places: 2)
      writeRow(
        [
          String(index + 1).padded(to: numberWidth, onLeft: true),
          bead.shape.description.padded(to: 5), colored(confidence, bead.confidence),
        ],
        source: DisplayWidth.lines(
          of: text.sourceText(of: bead).onOneLine.printable, columns: textWidth),
        target: DisplayWidth.lines(
          of: text.targetText(of: bead).onOneLine.printable, columns: textWidth),
        margin: margin, textWidth: textWidth, to: &output)
    }
  }

  private func writeRow(
    _ cells: [String], source: [String], target: [String], margin: Int, textWidth: Int,
    to output: inout some TextOutputStream
  ) {
    let empty = String(repeating: " ", count: margin)
    for line in 0..<max(source.count, target.count, 1) {
      let left = line == 0 ? cells.joined(separator: "  ") + "  " : empty
      let sourceLine = line < source.count ? source[line] : ""
      let targetLine = line < target.count ? target[line] : ""
      var row = left + sourceLine.padded(to: textWidth) + "  " + targetLine
      while row.utf8.last == UInt8(ascii: " ") { row.removeLast() }
      output.write(row + "\n")
    }
  }

  func colored(_ text: String, _ confidence: Double) -> String {
    guard isColored else { return text }
    let color = confidence >= Self.certain ? 32 : confidence >= Self.doubtful ? 33 : 31
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }
}

extension String {
  /// The text with U+FFFD for control characters, for those would command the terminal.
  var printable: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  func padded(to width: Int, onLeft: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: self)))
    return onLeft ? padding + self : self + padding
  }
}
