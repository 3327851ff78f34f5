/// Turns the bytes of a file into text.
///
/// UTF-8 and UTF-16 by their byte order mark, else UTF-8, else what the caller names; names are
/// those of the system's `iconv`. A byte order mark is no part of the text.
struct TextDecoder {
  /// What messages call the file.
  let path: String

  /// Decodes bytes, or says which byte is wrong.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - encoding: The name of an encoding, or `nil` for Unicode.
  /// - Complexity: O(*n*).
  func text(_ bytes: [UInt8], encoding: String?) throws(DocumentError) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try utf8Text(bytes.dropFirst(3), bytesBefore: 3)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try converted(bytes.dropFirst(2), from: "UTF-16LE", bytesBefore: 2)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try converted(bytes.dropFirst(2), from: "UTF-16BE", bytesBefore: 2)
    }
    guard let encoding, !["utf-8", "utf8"].contains(encoding.lowercased()) else {
      return try utf8Text(bytes[...], bytesBefore: 0)
    }
    // UTF-8 with anything but ASCII in it is never another encoding by chance.
    if bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) != nil {
      throw .isUTF8(path: path, encoding: encoding)
    }
    return try converted(bytes[...], from: encoding, bytesBefore: 0)
  }

  private func utf8Text(
    _ bytes: ArraySlice<UInt8>, bytesBefore: Int
  ) throws(DocumentError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let before = bytes.prefix(bytes.validUTF8PrefixCount)
      let line = before.lineNumberAtEnd
      let byte = bytesBefore + before.count + 1
      if before.contains(where: { $0 >= 0x80 }), bytes[before.endIndex...].beginsCharacter {
        throw .cutOff(path: path, line: line, byte: byte)
      }
      throw .undecodable(
        path: path, line: line, byte: byte, encoding: "UTF-8",
        textBefore: before.holdsOtherThanASCII)
    }
    return try checked(text) { bytesBefore + $0 }
  }

  /// Decodes by the system's iconv, which knows the national standards.
  private func converted(
    _ bytes: ArraySlice<UInt8>, from encoding: String, bytesBefore: Int
  ) throws(DocumentError) -> String {
    let whole = try Conversion(of: bytes, from: encoding)
    guard whole.isComplete else {
      throw .undecodable(
        path: path, line: whole.output.lineNumberAtEnd, byte: bytesBefore + whole.readCount + 1,
        encoding: encoding, textBefore: true)
    }
    let text = String(decoding: whole.output, as: UTF8.self)
    let decoded = try checked(text) { offset throws(DocumentError) in
      bytesBefore + (try Conversion(of: bytes, from: encoding, outputCount: offset).readCount)
    }
    // GB18030 and the Unicode encodings by name have a byte order mark too.
    return decoded.unicodeScalars.first == "\u{FEFF}"
      ? String(decoded.unicodeScalars.dropFirst()) : decoded
  }

  /// Refuses control characters: tab, line ends, form feed and U+001A (an old end of file) pass.
  ///
  /// - Parameter fileOffset: Where a byte of the text stands in the file, zero-based.
  private func checked(
    _ text: String, fileOffset: (Int) throws(DocumentError) -> Int
  ) throws(DocumentError) -> String {
    for (offset, byte) in text.utf8.enumerated()
    where byte < 0x20 && !byte.isTextControl {
      throw .notText(
        path: path, line: text.utf8.prefix(offset).lineNumberAtEnd,
        byte: try fileOffset(offset) + 1)
    }
    guard !text.unicodeScalars.allSatisfy(\.isBlank) else { throw .empty(path: path) }
    return text
  }
}

extension UInt8 {
  /// A control character that texts hold: tab, line ends, form feed, an old end of file.
  var isTextControl: Bool { self >= 0x09 && self <= 0x0D || self == 0x1A }
}

extension ArraySlice<UInt8> {
  /// Whether other than ASCII stands before the last ASCII byte.
  ///
  /// What touches the end does not count: the first characters of a text in another encoding,
  /// such as 群 in GB18030, may look like UTF-8 by chance.
  var holdsOtherThanASCII: Bool {
    guard let lastASCII = lastIndex(where: { $0 < 0x80 }) else { return false }
    return self[..<lastASCII].contains { $0 >= 0x80 }
  }

  /// Whether the bytes are the first of a longer UTF-8 sequence, and no more.
  var beginsCharacter: Bool {
    guard count < 4 else { return false }
    return (1...4 - count).contains { missingCount in
      [0x80, 0xBF].contains { (filler: UInt8) in
        let whole = self + [UInt8](repeating: filler, count: missingCount)
        return whole.validUTF8PrefixCount == whole.count
      }
    }
  }

  /// How many bytes at the start are whole, valid UTF-8 sequences.
  var validUTF8PrefixCount: Int {
    do {
      _ = try UTF8Span(validating: span)
      return count
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
