/// Writes text into XML and HTML so that it is read back as the same text.
///
/// The only escaper of the package: TMX, XLIFF and the review page all go through it.
/// Complexity: linear; text without special characters is copied in runs.
public enum MarkupEscaper {
  /// Appends `text` as character data or as an attribute value, and says how many scalars it dropped.
  ///
  /// The five special characters are escaped, in values also tabs and line ends; a carriage
  /// return becomes a reference, for parsers turn a bare one into a line feed. What XML 1.0
  /// cannot hold even as a reference (U+0000–001F but tab and line ends, U+FFFE, U+FFFF) is dropped.
  ///
  /// - Returns: The number of scalars dropped.
  ///
  /// Source: XML 1.0 (fifth edition), sections 2.2, 2.11 and 3.3.3.
  @discardableResult
  public static func append(
    _ text: String,
    to output: inout some TextOutputStream,
    inAttribute: Bool = false
  ) -> Int {
    var droppedCount = 0
    var run = text.startIndex
    var index = text.startIndex
    let scalars = text.unicodeScalars
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if let replacement = replacement(for: scalar, inAttribute: inAttribute) {
        output.write(String(scalars[run..<index]))
        output.write(replacement)
        run = next
        if replacement.isEmpty { droppedCount += 1 }
      }
      index = next
    }
    output.write(run == text.startIndex ? text : String(scalars[run...]))
    return droppedCount
  }

  /// Returns `text` escaped as character data, or as an attribute value.
  public static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var output = ""
    append(text, to: &output, inAttribute: inAttribute)
    return output
  }

  private static func replacement(for scalar: Unicode.Scalar, inAttribute: Bool) -> String? {
    switch scalar {
    case "&": return "&amp;"
    case "<": return "&lt;"
    case ">": return "&gt;"
    case "\"": return inAttribute ? "&quot;" : nil
    case "\t": return inAttribute ? "&#9;" : nil
    case "\n": return inAttribute ? "&#10;" : nil
    case "\r": return "&#13;"
    case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": return ""
    default: return nil
    }
  }
}
