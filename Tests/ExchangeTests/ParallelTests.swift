import Exchange
import Testing

@Suite struct ParallelTests {
  private static func reader(_ zh: String, _ en: String) throws -> ParallelReader {
    try ParallelReader(files: [
      ("a.zh", Array(zh.utf8), .chinese), ("a.en", Array(en.utf8), .english),
    ])
  }

  @Test("Lines of one number are a unit; empty ones hold no variant")
  func lines() throws {
    let reader = try Self.reader("一\r\n\r\n\r\n三", "a\rA\n\nb\nc\n")
    #expect(
      try units(of: reader) == [
        unit(["zh": "一", "en": "a\rA"]), unit(["en": "b"]), unit(["zh": "三", "en": "c"]),
      ])
    #expect(reader.losses.description == "empty lines: 1")
    #expect(reader.readByteCount == reader.byteCount)
  }

  @Test(
    "Files of different length are refused",
    arguments: [
      ("一\n二\n", "a\n", "a.zh: line 2: a.en has only 1 lines"),
      ("", "a\nb\n", "a.en: line 1: a.zh has only 0 lines"),
    ])
  func lengths(zh: String, en: String, message: String) throws {
    let reader = try Self.reader(zh, en)
    let error = #expect(throws: ExchangeError.self) { try units(of: reader) }
    #expect(error?.description == message + "; line for line they must match")
  }

  @Test("A unit has a line in each file, whatever line ends its texts hold")
  func writing() throws {
    var writer = ParallelWriter(languages: [.chinese, .english])
    #expect(writer.lines(of: unit(["en": "a\nb\t\u{85}c", "zh-Hans": "一"])) == ["一", "a b  c"])
    #expect(writer.lines(of: unit(["en": "a"])) == ["", "a"])
    #expect(writer.lines(of: unit(["fr": "a"])) == nil)
    #expect(writer.losses[.lineEnds] == 3)
    #expect(writer.losses[.units] == 1)
  }
}
