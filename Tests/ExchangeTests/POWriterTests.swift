import Exchange
import TestSupport
import Testing

@Suite struct POWriterTests {
  /// Units with what PO can hold, each source once.
  private static func units(seed: Int) -> [TranslationUnit] {
    var generator = SplitMix(seed: UInt64(seed))
    return (0..<150).map { number in
      func text() -> String { RandomUnits.text(upTo: 20, using: &generator) + "\\\u{7}\"" }
      func line() -> String { "c\(generator.number(below: 999))" }
      var unit = unit(["zh": "\(number) " + text(), "ru": "t" + text()])
      if Bool.random(using: &generator) { unit.notes = [.init(text: "\(line())\n\n \(line())")] }
      for type in ["x-context", "x-po-comment", "x-po-reference", "x-po-flag", "x-po-previous"]
      where Bool.random(using: &generator) {
        unit.properties.append(.init(type: type, value: line()))
      }
      if generator.number(below: 5) == 0 {
        unit.properties.append(.init(type: "x-po-obsolete", value: "yes"))
      }
      return unit
    }
  }

  private static let russian = LanguageTag("ru") ?? .english

  @Test("What is written is read back equal", arguments: 0..<4)
  func roundTrip(seed: Int) throws {
    let all = Self.units(seed: seed)
    let (text, losses) = try written(all, by: POWriter(from: .chinese, to: Self.russian))
    #expect(losses.isEmpty)
    let reader = try POReader(name: "a.po", bytes: Array(text.utf8))
    #expect(try ExchangeTests.units(of: reader) == all)
  }

  @Test("The form of the file is that of gettext, with the header that msgfmt asks for")
  func form() throws {
    var unit = unit(["en": "a\nb\n", "zh-CN": "一\n二\n"])
    unit.notes = ["n1\n\nn2"]
    unit.properties = [
      .init(type: "x-context", value: "c"), .init(type: "x-po-flag", value: "fuzzy"),
      .init(type: "x-po-flag", value: "c-format"),
    ]
    let writer = POWriter(from: .english, to: LanguageTag("zh-CN") ?? .chinese)
    #expect(
      try written([unit], by: writer).text == """
        msgid ""
        msgstr ""
        "Project-Id-Version: align\\n"
        "PO-Revision-Date: \\n"
        "Last-Translator: \\n"
        "Language-Team: \\n"
        "Language: zh_CN\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "Plural-Forms: nplurals=1; plural=0;\\n"
        "X-Source-Language: en\\n"

        # n1
        #
        # n2
        #, fuzzy, c-format
        msgctxt "c"
        msgid ""
        "a\\n"
        "b\\n"
        msgstr ""
        "一\\n"
        "二\\n"

        """)
  }

  @Test("Plural forms become one entry again if the language has as many")
  func plurals() throws {
    let header = "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\n"
    let entry = """
      msgid "%d file"
      msgid_plural "%d files"
      msgstr[0] "1"
      msgstr[1] "2"
      msgstr[2] "3"

      """
    let text = header + entry + "\n" + entry.replacing("file", with: "dog")
    let all = try ExchangeTests.units(of: POReader(name: "a", bytes: Array(text.utf8)))
    #expect(all.count == 6)
    let (russian, losses) = try written(all, by: POWriter(from: .english, to: Self.russian))
    #expect(russian.hasSuffix("\n" + entry + "\n" + entry.replacing("file", with: "dog")))
    #expect(losses.isEmpty)
    var cut = all
    cut.remove(at: 1)
    let (single, other) = try written(cut, by: POWriter(from: .english, to: Self.russian))
    #expect(
      single.contains("msgid \"%d file\"\nmsgstr \"1\"\n\nmsgid \"%d files\"\nmsgstr \"3\"\n"))
    #expect(single.hasSuffix("\n" + entry.replacing("file", with: "dog")))
    #expect(other[.properties] == 6)
  }

  @Test("What gettext refuses is left out or fitted, and counted")
  func losses() throws {
    var inContext = unit(["en": "a", "zh": "c"])
    inContext.properties = [.init(type: "x-context", value: "m")]
    let all = [
      unit(["en": "a", "zh": "b"]), unit(["en": "a", "zh": "other"]), inContext,
      unit(["en": "\nx", "zh": "y\n"]), unit(["zh": "only"]),
      unit(["en": "n\u{0}\u{4}", "de": "d"]),
    ]
    let (text, losses) = try written(all, by: POWriter(from: .english, to: .chinese))
    #expect(text.contains("msgctxt \"m\"\nmsgid \"a\"\nmsgstr \"c\"\n"))
    #expect(text.contains("msgid \"\"\n\"\\n\"\n\"x\"\nmsgstr \"\"\n\"\\n\"\n\"y\"\n"))
    #expect(text.contains("msgid \"n\"\nmsgstr \"\"\n"))
    #expect(!text.contains("other") && !text.contains("only"))
    #expect(losses[.repeatedUnits] == 1)
    #expect(losses[.outerLineEnds] == 1)
    #expect(losses[.units] == 1)
    #expect(losses[.characters] == 2)
    #expect(losses[.variants] == 1)
  }

  @Test("Who knows a better memory for keys can lend it")
  func keys() throws {
    var keys: [String] = []
    let writer = POWriter(from: .english, to: .chinese) { key in
      keys.append(key)
      return keys.count == 1
    }
    let all = [unit(["en": "a", "zh": "b"]), unit(["en": "c", "zh": "d"])]
    #expect(try written(all, by: writer).losses[.repeatedUnits] == 1)
    #expect(keys == ["a", "c"])
  }
}
