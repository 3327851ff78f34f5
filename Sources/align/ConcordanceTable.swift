import AlignmentFiles
import Memory

/// Occurrences as lines with the phrase in one column (KWIC), and the other texts of the unit below.
struct ConcordanceTable {
  let columnCount: Int
  let isColored: Bool

  func write(_ occurrence: Occurrence, to output: inout some TextOutputStream) {
    let origin = occurrence.unit.origins.first
    let place = origin.map { "\($0.file)\($0.line.map { ":\($0)" } ?? "")" } ?? ""
    output.write("\(place)\n")
    for hit in occurrence.hits {
      output.write(line(occurrence.text(of: hit.variant), hit.utf8Range) + "\n")
    }
    let found = Set(occurrence.hits.map(\.variant))
    for (index, variant) in occurrence.unit.unit.variants.enumerated()
    where !found.contains(index) {
      output.write("    \(variant.language): \(variant.text)\n")
    }
  }

  /// The phrase begins in the middle of the line; what does not fit on either side is cut.
  private func line(_ text: String, _ range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    let phrase = String(decoding: bytes[range], as: UTF8.self)
    let left = max(10, (columnCount - 4) / 2)
    let right = max(10, columnCount - left - DisplayWidth.columns(of: phrase) - 4)
    let before = Self.fitting(
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self).unicodeScalars.reversed(), left)
    let after = Self.fitting(
      Array(String(decoding: bytes[range.upperBound...], as: UTF8.self).unicodeScalars), right)
    let padding = String(repeating: " ", count: left - before.columns)
    let marked = isColored ? "\u{1B}[1;33m\(phrase)\u{1B}[0m" : "【\(phrase)】"
    return padding + String(String.UnicodeScalarView(before.scalars.reversed())) + marked
      + String(String.UnicodeScalarView(after.scalars))
  }

  /// As many scalars as fit, with an ellipsis where some do not.
  private static func fitting(
    _ scalars: [Unicode.Scalar], _ limit: Int
  ) -> (scalars: [Unicode.Scalar], columns: Int) {
    var fitting: [Unicode.Scalar] = []
    var columns = 0
    for scalar in scalars {
      let width = DisplayWidth.columns(of: scalar)
      guard columns + width < limit else { return (fitting + ["…"], columns + 1) }
      fitting.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
      columns += width
    }
    return (fitting, columns)
  }
}
