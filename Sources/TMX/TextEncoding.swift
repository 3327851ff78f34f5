/// How the bytes of an XML file stand for characters.
enum TextEncoding: Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// By its name, as the system's `iconv` knows it.
  case other(String)

  /// What the first bytes of a file tell.
  struct Evidence: Equatable {
    var encoding: TextEncoding
    /// Bytes of the byte order mark.
    var markLength: Int
    /// The name in the XML declaration, if there is one.
    var declared: String?
  }

  /// Finds the encoding from the byte order mark, else from the shape of the first bytes, else
  /// from the XML declaration.
  ///
  /// Source: XML 1.0 (fifth edition), appendix F.
  static func evidence(_ start: ArraySlice<UInt8>) -> Evidence {
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Evidence(encoding: .utf8, markLength: 3, declared: declaredName(start.dropFirst(3)))
    }
    for (mark, encoding) in [
      ([0xFF, 0xFE] as [UInt8], utf16LittleEndian), ([0xFE, 0xFF], utf16BigEndian),
    ] where start.starts(with: mark) {
      return Evidence(
        encoding: encoding, markLength: 2, declared: declaredName(start.filter { $0 != 0 }[...]))
    }
    for (opening, encoding) in [
      ([0x3C, 0] as [UInt8], utf16LittleEndian), ([0, 0x3C], utf16BigEndian),
    ] where start.starts(with: opening) {
      return Evidence(
        encoding: encoding, markLength: 0, declared: declaredName(start.filter { $0 != 0 }[...]))
    }
    let declared = declaredName(start)
    guard let name = declared?.lowercased(), !isUnicode(name), !isASCII(name) else {
      return Evidence(encoding: .utf8, markLength: 0, declared: declared)
    }
    return Evidence(encoding: .other(name), markLength: 0, declared: declared)
  }

  /// What is wrong with how the file tells its encoding, or `nil`.
  ///
  /// TMX is UTF-8, UTF-16 with a byte order mark, or US-ASCII (specification 1.4b, “Character
  /// sets”).
  static func objection(to evidence: Evidence) -> (rule: TMXRule, message: String)? {
    let name = evidence.declared?.lowercased()
    switch evidence.encoding {
    case .utf8:
      if let name, name.hasPrefix("utf-16") || name.hasPrefix("utf16") || name.contains("ucs") {
        return (.encoding, "the file says that it is \(name) and is UTF-8")
      }
    case .utf16LittleEndian, .utf16BigEndian:
      if let name, !name.hasPrefix("utf-16"), !name.hasPrefix("utf16"), !name.contains("ucs-2") {
        return (.encoding, "the file says that it is \(name) and is UTF-16")
      }
      if evidence.markLength == 0 {
        return (.byteOrderMark, "UTF-16 must begin with a byte order mark")
      }
    case .other(let name):
      return (.encoding, "TMX is written in UTF-8, UTF-16 or US-ASCII, not in \(name)")
    }
    return nil
  }

  static func isASCII(_ name: String) -> Bool {
    ["us-ascii", "ascii", "iso646-us", "iso-646", "iso646", "ansi_x3.4-1968"].contains(name)
  }

  private static func isUnicode(_ name: String) -> Bool {
    name.hasPrefix("utf-8") || name.hasPrefix("utf8") || name.hasPrefix("utf-16")
      || name.hasPrefix("utf16") || name.hasPrefix("ucs")
      || name.hasPrefix("iso-10646") || name.hasPrefix("unicode")
  }

  /// The value of `encoding` in an XML declaration.
  private static func declaredName(_ start: ArraySlice<UInt8>) -> String? {
    var head = start
    while let first = head.first, first >= 0x80 { head.removeFirst() }
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E) else {
      return nil
    }
    let declaration = String(decoding: head[..<end], as: UTF8.self)
    let parts = declaration.split(separator: "encoding", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let value = parts[1].drop { $0 == " " || $0 == "=" || $0 == "\t" || $0 == "\n" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }
}
