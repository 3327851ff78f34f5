/// How the rows of a table are written.
public enum TableDialect: Hashable, Sendable {
  /// Tabs between cells, a line a row.
  ///
  /// With a header line, tabs and line ends within a cell are `\t`, `\n` and `\r`, and a backslash
  /// is `\\`. Without one every cell is taken and written as it is, for other tools escape nothing.
  case tsv

  /// Commas between cells, which may stand in quotes and hold line ends (RFC 4180).
  case csv
}

extension TableDialect {
  /// A cell without the escapes of a TSV file with a header; unknown ones stay as they are.
  static func unescaped(_ cell: some StringProtocol) -> String {
    guard cell.utf8.contains(UInt8(ascii: "\\")) else { return String(cell) }
    var text = ""
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      guard isEscaped else {
        if scalar == "\\" { isEscaped = true } else { text.unicodeScalars.append(scalar) }
        continue
      }
      isEscaped = false
      switch scalar {
      case "t": text += "\t"
      case "n": text += "\n"
      case "r": text += "\r"
      case "\\": text += "\\"
      default:
        text += "\\"
        text.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? text + "\\" : text
  }

  /// A cell as a TSV file with a header has it.
  static func escaped(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return cell }
    var text = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A cell as CSV has it: in quotes where it holds what would end it, or blanks at its ends.
  static func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard needsQuotes else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}

extension String {
  /// The text with tabs and line ends turned into blanks.
  func onOneLine(losses: inout UnitLosses) -> String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      // Line ends of Unicode, at which other programs cut lines (Unicode 15, section 5.8).
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        losses[.lineEnds] += 1
        scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
