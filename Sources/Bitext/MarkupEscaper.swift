/// Writes text into XML and HTML so that it is read back as the same text.
///
/// The only escaper of the package: TMX, XLIFF and the review page all go through it.
/// Complexity: linear; text without special characters is passed on uncopied.
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
    var text = text
    let escaped = text.withUTF8 { bytes in escapedBytes(bytes, inAttribute: inAttribute) }
    guard let escaped else {
      output.write(text)
      return 0
    }
    output.write(String(decoding: escaped.bytes, as: UTF8.self))
    return escaped.droppedCount
  }

  /// Returns `text` escaped as character data, or as an attribute value.
  public static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var output = ""
    append(text, to: &output, inAttribute: inAttribute)
    return output
  }

  /// The escaped bytes, or `nil` if nothing needs escaping.
  private static func escapedBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool
  ) -> (bytes: [UInt8], droppedCount: Int)? {
    guard var index = firstSuspect(in: bytes, from: 0) else { return nil }
    var output: [UInt8] = []
    var droppedCount = 0
    var run = 0
    while true {
      if let special = special(at: index, in: bytes, inAttribute: inAttribute) {
        if output.isEmpty { output.reserveCapacity(bytes.count + bytes.count / 8 + 16) }
        output.append(contentsOf: bytes[run..<index])
        special.replacement.withUTF8Buffer { output.append(contentsOf: $0) }
        index += special.length
        run = index
        if special.replacement.utf8CodeUnitCount == 0 { droppedCount += 1 }
      } else {
        index += 1
      }
      guard let next = firstSuspect(in: bytes, from: index) else { break }
      index = next
    }
    if run == 0 && droppedCount == 0 && output.isEmpty { return nil }
    output.append(contentsOf: bytes[run...])
    return (output, droppedCount)
  }

  /// The first byte that could begin a special character: below `?`, or the lead byte of U+FFFE.
  ///
  /// Eight bytes are looked at together; see Warren, Hacker's Delight (2nd edition), section 6-1.
  private static func firstSuspect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var index = start
    if let base = bytes.baseAddress.map({ UnsafeRawPointer($0) }) {
      while index + 8 <= bytes.count {
        let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // High bits: of bytes below 0x3F, of blanks, of 0xEF.
        let small = ~(((word & low) &+ ones &* 0x41) | word | low)
        let blanks = word ^ ones &* 0x20
        let blank = ~(((blanks & low) &+ low) | blanks | low)
        let leads = word ^ ones &* 0xEF
        let lead = ~(((leads & low) &+ low) | leads | low)
        guard small & ~blank | lead == 0 else { break }
        index += 8
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x3F && byte != 0x20 || byte == 0xEF { return index }
      index += 1
    }
    return nil
  }

  /// What stands for the character at an index and how many bytes it has, or `nil` if it stands
  /// for itself.
  private static func special(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool
  ) -> (replacement: StaticString, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return inAttribute ? ("&quot;", 1) : nil
    case UInt8(ascii: "\t"): return inAttribute ? ("&#9;", 1) : nil
    case UInt8(ascii: "\n"): return inAttribute ? ("&#10;", 1) : nil
    case UInt8(ascii: "\r"): return ("&#13;", 1)
    case 0..<0x20: return ("", 1)
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      return ("", 3)
    default: return nil
    }
  }
}
