import Testing

@testable import Documents

@Suite struct TextDecoderTests {
  @Test(
    "Unicode is read with and without a byte order mark, which is no part of the text",
    arguments: [
      ("攻关 é 😀".bytes, "攻关 é 😀"),
      ([0xEF, 0xBB, 0xBF] + "攻关\n".bytes, "攻关\n"),
      (bytes("FF FE 3B 65 73 51 0A 00 3D D8 00 DE"), "攻关\n😀"),
      (bytes("FE FF 65 3B 51 73 00 0A D8 3D DE 00"), "攻关\n😀"),
      ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + "a".bytes, "\u{FEFF}a"),
      ("a\r\nb\rc\n".bytes, "a\r\nb\rc\n"),
      ("a\tb\u{C}c\u{1A}".bytes, "a\tb\u{C}c\u{1A}"),
    ]
  )
  func unicode(bytes: [UInt8], expected: String) throws {
    let text = try TextDecoder(path: "a.txt").text(bytes, encoding: nil)
    #expect(Array(text.utf8) == Array(expected.utf8))
  }

  // Bytes written by Python 3.11, `str.encode`.
  @Test(
    "Other encodings are read by their names, in any case",
    arguments: [
      ("gb18030", "C8 BA B2 DF C8 BA C1 A6 B9 A5 B9 D8 BC FC A1 A3", "群策群力攻关键。"),
      ("GB18030", "95 34 B2 35 81 39 EE 39", "𠮷㐀"),
      ("big5", "B8 73 B5 A6 B8 73 A4 4F A7 F0 C3 F6 C1 E4 A1 43", "群策群力攻關鍵。"),
      ("shift_jis", "93 FA 96 7B 83 5C", "日本ソ"),
      ("KOI8-R", "ED C9 D2", "Мир"),
      ("utf-16le", "3B 65 73 51", "攻关"),
      ("utf-16be", "65 3B 51 73", "攻关"),
      ("UTF-8", "E6 94 BB", "攻"),
      ("utf8", "E6 94 BB", "攻"),
    ]
  )
  func named(encoding: String, hexadecimal: String, expected: String) throws {
    let text = try TextDecoder(path: "a.txt").text(bytes(hexadecimal), encoding: encoding)
    #expect(text == expected)
  }

  @Test("A long text in another encoding is whole")
  func long() throws {
    let count = 100_000
    let input = bytes(String(repeating: "B9 A5 B9 D8 0A ", count: count))
    let text = try TextDecoder(path: "a.txt").text(input, encoding: "gb18030")
    #expect(text == String(repeating: "攻关\n", count: count))
  }

  @Test("A byte order mark is no part of a text in a named encoding either")
  func namedMark() throws {
    let text = try TextDecoder(path: "a.txt").text(
      bytes("84 31 95 33 B9 A5"), encoding: "gb18030")
    #expect(Array(text.unicodeScalars) == ["攻"])
  }

  @Test("The last letter is not lost in encodings that compose letters and accents")
  func heldBack() throws {
    let text = try TextDecoder(path: "a.txt").text("xin chao a".bytes, encoding: "cp1258")
    #expect(text == "xin chao a")
  }

  /// Each kind of ill-formed sequence of Unicode 15, table 3-7, after two lines of ASCII.
  @Test(
    "Invalid UTF-8 is refused with its line and byte",
    arguments: [
      "80", "BF", "C0 80", "C1 BF", "C3", "C3 28", "C3 C3", "E0 80 80", "E0 9F BF", "E4 B8",
      "E4 B8 41", "E4 41 80", "ED A0 80", "ED BF BF", "F0 80 80 80", "F0 8F BF BF", "F0 9F 98",
      "F0 9F 98 41", "F4 90 80 80", "F5 80 80 80", "F8 88 80 80 80", "FE", "FF",
    ]
  )
  func invalid(hexadecimal: String) {
    for (ending, line) in [("\n", 3), ("\r\n", 3), ("\r", 3), (" ", 1)] {
      let before = "one\(ending)two\(ending)x".bytes
      expectUndecodable(
        before + bytes(hexadecimal) + " rest".bytes, line: line, byte: before.count + 1,
        textBefore: false)
      expectUndecodable(
        before + bytes(hexadecimal), line: line, byte: before.count + 1, textBefore: false)
    }
  }

  @Test("The byte of an error counts the byte order mark")
  func invalidAfterMark() {
    expectUndecodable(
      [0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xFF], line: 2, byte: 6, textBefore: false)
  }

  @Test(
    "A text that ends in the middle of a character is said to be cut off",
    arguments: ["E6", "E6 94", "F0", "F0 9F", "F0 9F 98", "C3", "E0", "F4", "ED 80"]
  )
  func cutOff(end: String) {
    let before = "攻关\n攻".bytes
    let error = DocumentError.cutOff(path: "a.txt", line: 2, byte: before.count + 1)
    #expect(throws: error) {
      try TextDecoder(path: "a.txt").text(before + bytes(end), encoding: nil)
    }
    #expect(
      error.description == "a.txt: line 2, byte 11: the file breaks off within a character;"
        + " get it again, whole")
  }

  @Test(
    "An end that begins no character is wrong, not cut off",
    arguments: [
      "80", "C0", "E0 80", "ED A0", "F4 90", "FF", "E6 94 41", "F5",
    ])
  func wrongEnd(end: String) {
    expectUndecodable("攻 ".bytes + bytes(end), line: 1, byte: 5, textBefore: true)
  }

  @Test("A text that begins as UTF-8 and goes on as GB18030 is said to mix encodings")
  func mixed() {
    let input = "攻关\n".bytes + bytes("B9 A5 B9 D8 0A")
    expectUndecodable(input, line: 2, byte: 8, textBefore: true)
    let message = message { try TextDecoder(path: "a.txt").text(input, encoding: nil) }
    #expect(
      message == "a.txt: line 2, byte 8: not UTF-8, though the text before it is;"
        + " convert the file to one encoding")
  }

  // The bytes C8 BA of 群 are UTF-8 by chance, but say nothing.
  @Test(
    "A text in GB18030 throughout gets the advice to name the encoding",
    arguments: [("61 0A B9 A5 B9 D8", 3), ("61 0A C8 BA B2 DF", 5), ("C8 BA B2 DF", 3)]
  )
  func unnamed(hexadecimal: String, byte: Int) {
    let line = hexadecimal.hasPrefix("61") ? 2 : 1
    let message = message {
      try TextDecoder(path: "a.txt").text(bytes(hexadecimal), encoding: nil)
    }
    #expect(
      message == "a.txt: line \(line), byte \(byte): not UTF-8;"
        + " name the encoding, such as --encoding gb18030")
  }

  @Test(
    "Bytes that are not in the named encoding are refused with their place",
    arguments: [
      ("gb18030", "B9 A5 0A B9 FF 41", 2, 4), ("gb18030", "B9 A5 B9", 1, 3),
      ("big5", "B8 73 0A 0A FF", 3, 5), ("ascii", "61 0D 0A E9", 2, 4),
      ("utf-16le", "3B 65 00 D8 41 00", 1, 3), ("utf-16le", "3B 65 73", 1, 3),
    ]
  )
  func undecodable(encoding: String, hexadecimal: String, line: Int, byte: Int) {
    let error = DocumentError.undecodable(
      path: "a.txt", line: line, byte: byte, encoding: encoding, textBefore: true)
    #expect(throws: error) {
      try TextDecoder(path: "a.txt").text(bytes(hexadecimal), encoding: encoding)
    }
    #expect(error.description == "a.txt: line \(line), byte \(byte): not \(encoding)")
  }

  @Test(
    "Half a UTF-16 unit, or half a surrogate pair, is refused",
    arguments: [
      ("FF FE 61 00 62", 5), ("FE FF 00 61 D8 3D 00 62", 5), ("FF FE 61 00 00 DE", 5),
    ])
  func brokenUTF16(hexadecimal: String, byte: Int) throws {
    let encoding = hexadecimal.hasPrefix("FF") ? "UTF-16LE" : "UTF-16BE"
    #expect(
      throws: DocumentError.undecodable(
        path: "a.txt", line: 1, byte: byte, encoding: encoding, textBefore: true)
    ) {
      try TextDecoder(path: "a.txt").text(bytes(hexadecimal), encoding: nil)
    }
  }

  @Test(
    "UTF-8 is not read as anything else",
    arguments: ["gb18030", "big5", "latin1", "utf-16le"]
  )
  func wrongName(encoding: String) {
    #expect(throws: DocumentError.isUTF8(path: "a.txt", encoding: encoding)) {
      try TextDecoder(path: "a.txt").text("群策群力".bytes, encoding: encoding)
    }
  }

  @Test("An encoding that nobody knows is refused, even for ASCII")
  func unknownName() {
    #expect(throws: DocumentError.unknownEncoding(name: "gb18O30")) {
      try TextDecoder(path: "a.txt").text("abc".bytes, encoding: "gb18O30")
    }
  }

  @Test(
    "A control character means that the file is no text; its place in the file is told",
    arguments: [
      ("61 0A 62 00 63", nil, 2, 4), ("EF BB BF 61 00", nil, 1, 5),
      ("61 1B 5B 33 31 6D", nil, 1, 2),
      ("E6 94 BB 0D 01", nil, 2, 5), ("61 00 62 00", nil, 1, 2),
      ("FF FE 3B 65 0A 00 00 00", nil, 2, 7), ("FE FF 65 3B 00 07", nil, 1, 5),
      ("B9 A5 0A B9 D8 02 41", "gb18030", 2, 6), ("95 34 B2 35 00", "gb18030", 1, 5),
    ] as [(String, String?, Int, Int)]
  )
  func notText(hexadecimal: String, encoding: String?, line: Int, byte: Int) {
    #expect(throws: DocumentError.notText(path: "a.txt", line: line, byte: byte)) {
      try TextDecoder(path: "a.txt").text(bytes(hexadecimal), encoding: encoding)
    }
  }

  @Test("The place of a control character is right far into a converted text")
  func notTextFarIn() {
    let count = 70_000
    let input = bytes(String(repeating: "B9 A5 ", count: count) + "00")
    #expect(throws: DocumentError.notText(path: "a.txt", line: 1, byte: 2 * count + 1)) {
      try TextDecoder(path: "a.txt").text(input, encoding: "gb18030")
    }
  }

  @Test(
    "A file without text is refused",
    arguments: [
      ("", nil), ("EF BB BF", nil), ("FF FE", nil), ("20 0D 0A 09", nil), ("E3 80 80 0A", nil),
      ("A1 A1", "gb18030"), ("", "gb18030"), ("84 31 95 33", "gb18030"), ("1A 0A", nil),
    ] as [(String, String?)]
  )
  func empty(hexadecimal: String, encoding: String?) {
    #expect(throws: DocumentError.empty(path: "a.txt")) {
      try TextDecoder(path: "a.txt").text(bytes(hexadecimal), encoding: encoding)
    }
  }

  private func expectUndecodable(_ input: [UInt8], line: Int, byte: Int, textBefore: Bool) {
    #expect(
      throws: DocumentError.undecodable(
        path: "a.txt", line: line, byte: byte, encoding: "UTF-8", textBefore: textBefore)
    ) {
      try TextDecoder(path: "a.txt").text(input, encoding: nil)
    }
  }
}

/// The bytes of a hexadecimal picture such as `EF BB BF`.
func bytes(_ hexadecimal: String) -> [UInt8] {
  hexadecimal.split(separator: " ").map { UInt8($0, radix: 16)! }
}

/// What a reader is told when something fails, or nothing.
func message(_ run: () throws -> Any) -> String {
  do {
    _ = try run()
    return ""
  } catch {
    return "\(error)"
  }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
