import Exchange
import Testing

@Suite struct TableReaderTests {
  private static let zhEn = ["zh", "en"].compactMap { UnitColumn($0) }

  private static func reader(
    _ text: String, _ dialect: TableDialect = .tsv, columns: [UnitColumn]? = nil
  ) throws -> TableReader {
    try TableReader(name: "a.tsv", bytes: Array(text.utf8), dialect: dialect, columns: columns)
  }

  @Test(
    "Rows become units, with or without header, BOM and CR LF",
    arguments: [
      "zh\ten\n你好\tHello\n再见\tBye\n", "zh\ten\r\n你好\tHello\r\n再见\tBye",
      "\u{FEFF}zh\ten\n你好\tHello\n\n再见\tBye\n", "你好\tHello\n再见\tBye\n",
      "en\tzh\nHello\t你好\nBye\t再见\n",
    ])
  func rows(text: String) throws {
    let reader = try Self.reader(text, columns: Self.zhEn)
    let all = try units(of: reader)
    #expect(
      all.map { Set($0.variants.map { "\($0.language) \($0.text)" }) }
        == [["zh 你好", "en Hello"], ["zh 再见", "en Bye"]])
    #expect(reader.losses[.blankLines] == (text.contains("\n\n") ? 1 : 0))
  }

  @Test("UTF-16 with a byte order mark is read", arguments: [false, true])
  func utf16(isLittleEndian: Bool) throws {
    var bytes: [UInt8] = []
    for unit in "\u{FEFF}zh\ten\n你\u{20000}\tHi\n".utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isLittleEndian ? pair.reversed() : pair
    }
    let reader = try TableReader(name: "a", bytes: bytes, dialect: .tsv)
    #expect(try units(of: reader) == [unit(["zh": "你\u{20000}", "en": "Hi"])])
  }

  @Test("A header tells further columns, and escapes hold tabs and line ends")
  func header() throws {
    let reader = try Self.reader(
      "zh\tproperty:x-score\ten-GB\tattribute:tuid\tnote\n一\\t二\t0.5\ta\\\\n\\d\\n\tu1\tN\n")
    var expected = unit(["zh": "一\t二", "en-GB": "a\\n\\d\n"])
    expected.attributes = [Attribute(name: "tuid", value: "u1")]
    expected.notes = ["N"]
    expected.properties = [.init(type: "x-score", value: "0.5")]
    #expect(try units(of: reader) == [expected])
  }

  @Test("Without a header nothing is escaped, and further cells are kept by number")
  func noHeader() throws {
    let reader = try Self.reader("一\tC:\\new\t0.9\t1:1\n", columns: Self.zhEn)
    var expected = unit(["zh": "一", "en": "C:\\new"])
    expected.properties = [
      .init(type: "x-column-3", value: "0.9"), .init(type: "x-column-4", value: "1:1"),
    ]
    #expect(try units(of: reader) == [expected])
  }

  @Test("An empty cell holds no variant")
  func emptyTarget() throws {
    let reader = try Self.reader("zh\ten\n你好\t\n\tHello\n\t\n")
    #expect(try units(of: reader) == [unit(["zh": "你好"]), unit(["en": "Hello"])])
    #expect(reader.losses[.blankLines] == 1)
  }

  @Test("Quoted cells of CSV hold commas, quotes and line ends")
  func quoted() throws {
    let reader = try Self.reader(
      "zh,en\r\n\"一,\"\"二\"\"\",\"a\r\n\r\nb\nc\"\r\n三,\n\"\",\" d \"", .csv)
    #expect(
      try units(of: reader) == [
        unit(["zh": "一,\"二\"", "en": "a\r\n\r\nb\nc"]), unit(["zh": "三"]), unit(["en": " d "]),
      ])
    #expect(reader.line == 7)
  }

  @Test(
    "Malformed rows are told with their line",
    arguments: [
      (
        "zh\ten\n你\tHi\n好\n", TableDialect.tsv,
        "line 3: the row has 1 cell where zh, en are expected"
      ),
      ("zh\ten\na\tb\tc\n", .tsv, "line 2: the row has 3 cells where zh, en are expected"),
      ("zh,en\na,\"b\nc\n", .csv, "line 2: a quoted cell is not closed"),
      ("zh,en\na,b\"c\n", .csv, "line 2: a quotation mark inside a cell without quotes"),
      ("zh,en\na,b\n\"x\ny\"z,b\n", .csv, "line 3: text follows the closing quotation mark"),
    ])
  func malformed(text: String, dialect: TableDialect, message: String) throws {
    let error = #expect(throws: ExchangeError.self) {
      try units(of: Self.reader(text, dialect))
    }
    #expect(error?.description.hasPrefix("a.tsv: \(message)") == true)
  }

  @Test("A file that is no UTF-8 is told with its line")
  func notUTF8() throws {
    let reader = try TableReader(
      name: "a", bytes: Array("zh\ten\na\tb\n".utf8) + [0xFF, 0x0A], dialect: .tsv)
    let error = #expect(throws: ExchangeError.self) { try units(of: reader) }
    #expect(error == .encoding(path: "a", line: 3, encoding: "UTF-8"))
  }

  @Test(
    "Without header and columns the languages are asked for",
    arguments: ["你好\tHello\n", "Hello\tword\n"])
  func unknownLanguages(text: String) {
    let error = #expect(throws: ExchangeError.self) { try Self.reader(text) }
    #expect(error == .unknownLanguages(path: "a.tsv"))
  }

  @Test("A line that never ends is refused, not kept")
  func endless() throws {
    let reader = try Self.reader("zh\ten\n" + String(repeating: "a", count: 9 << 20))
    let error = #expect(throws: ExchangeError.self) { try units(of: reader) }
    #expect(error?.description == "a.tsv: line 2: the line is longer than 8 MiB")
  }
}
