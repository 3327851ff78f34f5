/// The formats with a line for each bead; every line ends with LF.
extension AlignedText {
  /// Writes `[0, 1]:[2]:0.973` for each bead: zero-based indices and the confidence.
  public func writeBeads(to output: inout some TextOutputStream) {
    for bead in alignment.beads {
      output.write(
        "\(indices(bead.source)):\(indices(bead.target)):\(bead.confidence.decimalText(places: 3))\n"
      )
    }
  }

  /// Writes `source⇥target⇥confidence⇥shape` for each pair. Tabs and line ends within a text
  /// become spaces.
  public func writeTSV(to output: inout some TextOutputStream) {
    for bead in pairs {
      let fields = [
        sourceText(of: bead).onOneLine, targetText(of: bead).onOneLine,
        bead.confidence.decimalText(places: 3), bead.shape.description,
      ]
      output.write(fields.joined(separator: "\t") + "\n")
    }
  }

  /// Writes a table for inspection: tab-separated, with a header, a row a bead.
  ///
  /// Shape, indices, lengths, the deviation δ, each term of the cost in nats, their sum, the
  /// confidence, and the first characters of both sides. A term that a bead has not is empty.
  public func writeScores(to output: inout some TextOutputStream) {
    let terms = termNames
    let header =
      ["shape", "source", "target", "sourceLength", "targetLength", "deviation"] + terms
      + ["cost", "confidence", "sourceText", "targetText"]
    output.write(header.joined(separator: "\t") + "\n")
    for bead in alignment.beads {
      let lengths = bead.lengths ?? BeadLengths(source: 0, target: 0, deviation: 0)
      let fields =
        [
          bead.shape.description, indices(bead.source), indices(bead.target),
          lengths.source.decimalText(places: 1), lengths.target.decimalText(places: 1),
          lengths.deviation.decimalText(places: 2),
        ]
        + terms.map { name in
          bead.terms.first { $0.name == name }?.costInNats.decimalText(places: 2) ?? ""
        } + [
          bead.costInNats.decimalText(places: 2), bead.confidence.decimalText(places: 3),
          sourceText(of: bead).onOneLine.beginning, targetText(of: bead).onOneLine.beginning,
        ]
      output.write(fields.joined(separator: "\t") + "\n")
    }
  }

  /// The names of all terms, in the order in which beads bring them up.
  private var termNames: [String] {
    var names: [String] = []
    for term in alignment.beads.lazy.flatMap(\.terms) where !names.contains(term.name) {
      names.append(term.name)
    }
    return names
  }

  private func indices(_ range: Range<Int>) -> String {
    "[\(range.map(String.init).joined(separator: ", "))]"
  }
}

extension String {
  /// The text with tabs and line ends turned into spaces.
  var onOneLine: String {
    guard utf8.contains(where: { $0 < 0x20 }) || unicodeScalars.contains(where: \.endsLine) else {
      return self
    }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar == "\t" || scalar.endsLine ? " " : scalar)
    }
    return String(scalars)
  }

  /// The first 24 characters, which tell a reader which sentence is meant.
  fileprivate var beginning: String {
    String(prefix(24))
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    ["\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"].contains(self)
  }
}
