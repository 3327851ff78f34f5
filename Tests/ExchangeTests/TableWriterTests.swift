import Exchange
import TestSupport
import Testing

@Suite struct TableWriterTests {
  private static let columns = [
    "zh", "en", "property:x-a", "property:x-a", "note", "attribute:tuid",
  ]
  .compactMap { UnitColumn($0) }

  /// Units that a table with ``columns`` can hold.
  private static func units(seed: Int) -> [TranslationUnit] {
    var generator = SplitMix(seed: UInt64(seed))
    return (0..<150).map { _ in
      func text(_ limit: Int) -> String {
        RandomUnits.text(upTo: limit, using: &generator)
          + ["", "\\", "\\t", ",", "|"][generator.number(below: 5)]
      }
      var unit = TranslationUnit(variants: [])
      for language in [LanguageTag.chinese, .english] {
        let text = text(20)
        if !text.isEmpty { unit.variants.append(.init(language: language, text: text)) }
      }
      if unit.variants.isEmpty { unit.variants.append(.init(language: .english, text: "x")) }
      for value in [text(5), text(5)] where !value.isEmpty {
        unit.properties.append(.init(type: "x-a", value: value))
      }
      let (note, id) = (text(5), text(5))
      if !note.isEmpty { unit.notes.append(.init(text: note)) }
      if !id.isEmpty { unit.attributes.append(Attribute(name: "tuid", value: id)) }
      return unit
    }
  }

  @Test(
    "What is written is read back equal, whatever the texts",
    arguments: 0..<4, [TableDialect.tsv, .csv])
  func roundTrip(seed: Int, dialect: TableDialect) throws {
    let all = Self.units(seed: seed)
    let (text, losses) = try written(all, by: TableWriter(dialect: dialect, columns: Self.columns))
    #expect(losses.isEmpty)
    let reader = try TableReader(name: "a", bytes: Array(text.utf8), dialect: dialect)
    #expect(try ExchangeTests.units(of: reader) == all)
    if dialect == .tsv { #expect(text.utf8.count { $0 == 0x0A } == all.count + 1) }
  }

  @Test("The languages of the first unit are the columns where none are named")
  func columns() throws {
    let (text, losses) = try written(
      [unit(["zh-CN": "一", "en": "a"]), unit(["en": "b", "de": "c", "zh": "二"])],
      by: TableWriter(dialect: .csv))
    #expect(text == "zh-CN,en\r\n一,a\r\n,b\r\n")
    #expect(losses.description == "variants in other languages: 2")
  }

  @Test("A column takes the tag that is its own before one that says more")
  func tags() throws {
    let columns = ["zh", "en"].compactMap { UnitColumn($0) }
    let (text, losses) = try written(
      [unit(["en-US": "a", "zh-Hant": "b", "zh": "c", "en-GB": "d"])],
      by: TableWriter(dialect: .tsv, columns: columns, hasHeader: false))
    #expect(text == "c\ta\n")
    #expect(losses[.variants] == 2)
  }

  @Test("What a table cannot hold is counted")
  func losses() throws {
    let rich = TranslationUnit(
      variants: [
        .init(
          language: .english,
          segment: Segment(parts: [
            .text("a"), .code(InlineCode(kind: .placeholder, content: [.text("<x/>")])),
          ]),
          attributes: [Attribute(name: "creationid", value: "Z")], notes: ["v"]),
        .init(language: .german, text: "b"),
      ],
      attributes: [Attribute(name: "tuid", value: "1")], notes: ["n"],
      properties: [.init(type: "x-p", value: "1")])
    let (text, losses) = try written(
      [rich, unit(["fr": "c"])],
      by: TableWriter(dialect: .tsv, columns: [.language(.english)]))
    #expect(text == "en\na\n")
    #expect(
      losses.description
        == "units without a text that the format needs: 1, variants in other languages: 1, "
        + "inline codes: 1, notes: 2, properties: 1, attributes: 2")
  }

  @Test("Without a header tabs and line ends become blanks and are counted")
  func blanks() throws {
    let (text, losses) = try written(
      [unit(["zh": "a\tb\r\nc", "en": "d\u{2028}e"])],
      by: TableWriter(dialect: .tsv, hasHeader: false))
    #expect(text == "a b  c\td e\n")
    #expect(losses[.lineEnds] == 4)
  }

  @Test("No units make a header where the columns are known, else nothing")
  func empty() throws {
    #expect(try written([], by: TableWriter(dialect: .tsv)).text.isEmpty)
    #expect(
      try written([], by: TableWriter(dialect: .tsv, columns: Self.columns)).text.hasPrefix(
        "zh\ten\t"))
  }
}
