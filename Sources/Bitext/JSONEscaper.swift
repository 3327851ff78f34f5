/// Writes text as a JSON string.
public enum JSONEscaper {
  /// Returns `text` with quotes around it and with quotes, backslashes and controls escaped.
  ///
  /// U+2028 and U+2029 are escaped too, for JavaScript before 2019 takes them for line ends.
  /// Complexity: linear.
  ///
  /// Source: RFC 8259, section 7.
  public static func quoted(_ text: String) -> String {
    var output = "\""
    output.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
