/// The strings of PO files: C's, in quotes.
enum POString {
  /// The text of a quoted string, or `nil` if it is none.
  ///
  /// Source: GNU gettext 0.21, “The Format of PO Files”; escapes as in C.
  static func text(_ quoted: some StringProtocol) -> String? {
    var rest = quoted.utf8[...]
    guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        let isLast = rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        return isLast ? String(validating: bytes, as: UTF8.self) : nil
      case UInt8(ascii: "\\"):
        guard let escaped = escape(&rest) else { return nil }
        bytes.append(escaped)
      default: bytes.append(byte)
      }
    }
    return nil
  }

  private static let escapes: [(letter: UInt8, byte: UInt8)] = [
    (UInt8(ascii: "n"), 0x0A), (UInt8(ascii: "t"), 0x09), (UInt8(ascii: "r"), 0x0D),
    (UInt8(ascii: "a"), 0x07), (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "v"), 0x0B),
    (UInt8(ascii: "f"), 0x0C), (UInt8(ascii: "\\"), UInt8(ascii: "\\")),
    (UInt8(ascii: "\""), UInt8(ascii: "\"")),
  ]

  private static func escape<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> UInt8?
  where Bytes.SubSequence == Bytes {
    guard let letter = rest.popFirst() else { return nil }
    if let escape = escapes.first(where: { $0.letter == letter }) { return escape.byte }
    if letter == UInt8(ascii: "x") {
      let digits = rest.prefix(2).prefix { UInt8(String(UnicodeScalar($0)), radix: 16) != nil }
      rest = rest.dropFirst(digits.count)
      return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
    guard (0x30...0x37).contains(letter) else { return nil }
    let digits = rest.prefix(2).prefix { (0x30...0x37).contains($0) }
    rest = rest.dropFirst(digits.count)
    return UInt8(String(decoding: [letter] + digits, as: UTF8.self), radix: 8)
  }

  /// Appends a keyword with its text, line by line where the text has several.
  static func append(_ keyword: String, _ text: String, prefix: String, to output: inout String) {
    output += "\(prefix)\(keyword) "
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count > 2 || lines.count == 2 && !lines[1].isEmpty else {
      output += "\(quoted(text))\n"
      return
    }
    output += "\"\"\n"
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      if isLast && line.isEmpty { continue }
      output += "\(prefix)\(quoted(String(Substring(line)) + (isLast ? "" : "\n")))\n"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x60,
        let escape = escapes.first(where: { UInt32($0.byte) == scalar.value })
      {
        quoted += "\\"
        quoted.unicodeScalars.append(UnicodeScalar(escape.letter))
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The text without NUL, which ends strings in C, and EOT, which ends contexts in MO files.
  static func clean(_ text: String, losses: inout UnitLosses) -> String {
    guard text.utf8.contains(where: { $0 == 0 || $0 == 4 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value == 0 || scalar.value == 4 {
        losses[.characters] += 1
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
