import Exchange
import Testing

@Suite struct HostileInputTests {
  private static let readers: [String: @Sendable ([UInt8]) throws -> any UnitReader] = [
    "tsv": { try TableReader(name: "a", bytes: $0, dialect: .tsv) },
    "csv": { try TableReader(name: "a", bytes: $0, dialect: .csv) },
    "jsonl": { try JSONLinesReader(name: "a", bytes: $0) },
    "xliff-1.2": { try XLIFFReader(name: "a", bytes: $0) },
    "xliff-2.1": { try XLIFFReader(name: "a", bytes: $0) },
    "po": { try POReader(name: "a", bytes: $0) },
  ]

  /// A small file of a format, with one of everything.
  private static func file(_ format: String) throws -> [UInt8] {
    func code(_ kind: InlineCode.Kind, _ name: String, _ value: String) -> Segment.Part {
      .code(
        InlineCode(
          kind: kind, attributes: [Attribute(name: name, value: value)], content: [.text("<b>")]))
    }
    let parts: [Segment.Part] = [
      .text("a,\"b\"\t\n"), code(.beginPaired, "i", "1"), .text("二"), code(.endPaired, "i", "1"),
      code(.isolated, "pos", "end"), code(.highlight, "type", "t"), code(.placeholder, "x", "2"),
    ]
    var unit = TranslationUnit(variants: [
      .init(language: .chinese, segment: Segment(parts: parts)),
      .init(language: .english, segment: Segment(parts: parts), notes: ["n"]),
    ])
    unit.properties = [.init(type: "x-context", value: "c"), .init(type: "x-po-flag", value: "f")]
    let all = [unit, ExchangeTests.unit(["zh": "三", "en": "c"])]
    let text =
      switch format {
      case "tsv": try written(all, by: TableWriter(dialect: .tsv)).text
      case "csv": try written(all, by: TableWriter(dialect: .csv)).text
      case "jsonl": try written(all, by: JSONLinesWriter()).text
      case "po": try written(all, by: POWriter(from: .chinese, to: .english)).text
      default:
        try written(
          all,
          by: XLIFFWriter(
            version: format == "xliff-1.2" ? .v12 : .v21, from: .chinese, to: .english)
        ).text
      }
    return Array(text.utf8)
  }

  /// Reads all, and says whether it went well; errors must be those of the room.
  private static func isRead(_ bytes: [UInt8], as format: String) throws -> Bool {
    let open = try #require(readers[format])
    do {
      let reader = try open(bytes)
      while try reader.next() != nil {}
      return true
    } catch let error as ExchangeError {
      #expect(!error.description.isEmpty)
      return false
    }
  }

  @Test(
    "Any byte changed, and any end, gives units or an error, never a crash",
    arguments: ["tsv", "csv", "jsonl", "xliff-1.2", "xliff-2.1", "po"])
  func damage(format: String) throws {
    let bytes = try Self.file(format)
    #expect(try Self.isRead(bytes, as: format))
    var errorCount = 0
    for index in bytes.indices {
      if try !Self.isRead(Array(bytes[..<index]), as: format) { errorCount += 1 }
      for value: UInt8 in [0, 0x0A, 0x22, 0x3C, 0x5C, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        if try !Self.isRead(damaged, as: format) { errorCount += 1 }
      }
    }
    #expect(errorCount > bytes.count)
  }

  @Test("Nothing outside of the file is opened, and entities do not grow")
  func entities() throws {
    for declaration in [
      "<!ENTITY a SYSTEM 'file:///etc/hostname'>", "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;'>",
      "<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;",
    ] {
      let text =
        "<!DOCTYPE xliff [\(declaration)]><xliff version='1.2'><file source-language='en'>"
        + "<trans-unit><source>&a;</source></trans-unit></file></xliff>"
      let error = #expect(throws: ExchangeError.self) {
        let reader = try XLIFFReader(name: "a", bytes: Array(text.utf8))
        while try reader.next() != nil {}
      }
      #expect(error?.description.contains("entities are refused") == true)
    }
    let fetched =
      "<!DOCTYPE xliff SYSTEM 'file:///nowhere.dtd'><xliff version='1.2'/>"
    #expect(try XLIFFReader(name: "a", bytes: Array(fetched.utf8)).next() == nil)
  }
}
