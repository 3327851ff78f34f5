/// The decisions about a document as tab-separated lines, for people who ask why.
///
/// Format, version 1: `line:column⇥strength⇥rule⇥context`, a line for each boundary, each mark
/// that might have made one, and each stretch that was set apart, in the order of the text.
///
/// - Line and column are one-based and are those of the mark, or of the boundary where no mark
///   stands; columns count Unicode scalars. Lines end with LF, CR or CR LF.
/// - The strength is `paragraph`, `strong` or `weak`, and `-` where the sentence goes on.
/// - The rule is a case of `BoundaryRule`, or `furniture` for a running head or page number; for a
///   rule of the user's, a colon and its line in the user's file follow: `userBreak:12`.
/// - The context has `¦` where the sentence ends or would end.
public struct DecisionTable: Sendable {
  private let text: String
  private let segmentation: Segmentation

  /// - Parameters:
  ///   - segmentation: What `SentenceSegmenter.explain(_:)` found in the text.
  ///   - text: The document's text.
  public init(_ segmentation: Segmentation, of text: String) {
    self.segmentation = segmentation
    self.text = text
  }

  /// Scalars of context on either side: three English words, or a Chinese clause.
  private static let contextCount = 20

  private struct Row {
    var offset: Int
    var strength: String
    var rule: String
    /// Where the mark of the boundary stands in the context.
    var boundary: Int
  }

  /// Complexity: O(*n*) for the bytes of the text, O(*k* log *k*) for *k* decisions.
  public func write(to output: inout some TextOutputStream) {
    var text = text
    text.withUTF8 { bytes in
      let text = UTF8Text(bytes: bytes)
      var place = TextPlace()
      for row in rows() {
        place.advance(to: row.offset, in: text)
        output.write(
          "\(place.line):\(place.column)\t\(row.strength)\t\(row.rule)\t"
            + context(text, around: row.boundary) + "\n")
      }
    }
  }

  /// The rows in the order of their places.
  private func rows() -> [Row] {
    var rows = segmentation.decisions.map { decision in
      Row(
        offset: decision.marks.isEmpty ? decision.utf8Offset : decision.marks.lowerBound,
        strength: decision.strength?.rawValue ?? "-", rule: name(of: decision),
        boundary: decision.utf8Offset)
    }
    rows += segmentation.furniture.map {
      Row(offset: $0.lowerBound, strength: "-", rule: "furniture", boundary: $0.upperBound)
    }
    // The standard sort keeps the order of equals.
    return rows.sorted { ($0.offset, $0.boundary) < ($1.offset, $1.boundary) }
  }

  private func name(of decision: BoundaryDecision) -> String {
    decision.rule.rawValue + (decision.ownRuleLine.map { ":\($0)" } ?? "")
  }

  /// The text before and behind an offset, on one line.
  private func context(_ text: UTF8Text, around offset: Int) -> String {
    var start = offset
    var end = offset
    for _ in 0..<Self.contextCount {
      if start > 0 { start -= text.scalar(before: start).length }
      if end < text.count { end += text.scalar(at: end).length }
    }
    return oneLine(text, start..<offset) + "¦" + oneLine(text, offset..<end)
  }

  /// A stretch of the text in which every run of white space is one space.
  private func oneLine(_ text: UTF8Text, _ range: Range<Int>) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.string(range).unicodeScalars {
      if !scalar.value.isSpace {
        line.append(scalar)
      } else if line.last != " " {
        line.append(" ")
      }
    }
    return String(line)
  }
}

/// A line and a column of a text, both one-based.
private struct TextPlace {
  private(set) var line = 1
  private(set) var column = 1
  private var offset = 0

  mutating func advance(to target: Int, in text: UTF8Text) {
    while offset < target {
      let byte = text[offset]
      offset += 1
      let endsLine = byte == 0x0A || byte == 0x0D && !(offset < text.count && text[offset] == 0x0A)
      if endsLine {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
