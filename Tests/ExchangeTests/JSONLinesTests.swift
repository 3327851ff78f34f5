import Exchange
import TestSupport
import Testing

@Suite struct JSONLinesTests {
  private static func reader(_ text: String, languages: [LanguageTag] = []) throws
    -> JSONLinesReader
  {
    try JSONLinesReader(name: "a.jsonl", bytes: Array(text.utf8), languages: languages)
  }

  @Test(
    "Every unit is read back equal, with notes, properties, attributes and codes", arguments: 0..<6)
  func roundTrip(seed: Int) throws {
    var generator = SplitMix(seed: UInt64(seed))
    let all = (0..<150).map { _ in RandomUnits.unit(using: &generator) }
    let (text, losses) = try written(all, by: JSONLinesWriter())
    #expect(losses.isEmpty)
    #expect(try units(of: Self.reader(text)) == all)
    #expect(text.utf8.count { $0 == 0x0A } == all.count)
  }

  @Test("The form of a line is as documented")
  func form() throws {
    let rich = TranslationUnit(
      variants: [
        .init(
          language: .english,
          segment: Segment(parts: [
            .text("Press "),
            .code(
              InlineCode(
                kind: .beginPaired, attributes: [Attribute(name: "i", value: "1")],
                content: [.text("<b>")])), .text("OK"),
          ]))
      ], attributes: [Attribute(name: "tuid", value: "7")],
      notes: ["n", .init(text: "m", attributes: [Attribute(name: "xml:lang", value: "en")])],
      properties: [.init(type: "x-a", value: "1")])
    #expect(
      try written([rich], by: JSONLinesWriter()).text == """
        {"attributes":{"tuid":"7"},"notes":["n",{"text":"m","attributes":{"xml:lang":"en"}}],\
        "properties":[{"type":"x-a","value":"1"}],"variants":[{"language":"en","text":"Press OK",\
        "segment":["Press ",{"code":"bpt","attributes":{"i":"1"},"content":["<b>"]},"OK"]}]}

        """)
  }

  @Test("Beads of align become units; those with one side are counted")
  func beads() throws {
    let text = """
      {"document":{"version":1}}
      {"shape":"1:2","source":[0],"target":[0,1],"sourceText":"你好。","targetText":"Hi. Yes.",\
      "confidence":0.970,"cost":1.84,"sourceLanguage":"zh","targetLanguage":"en","new":[{}]}
      {"shape":"1:0","sourceText":"二","targetText":"","sourceLanguage":"zh","targetLanguage":"en"}

      """
    let reader = try Self.reader(text)
    var expected = unit(["zh": "你好。", "en": "Hi. Yes."])
    expected.properties = [
      .init(type: "x-confidence", value: "0.970"), .init(type: "x-align-type", value: "1:2"),
      .init(type: "x-cost", value: "1.84"),
    ]
    #expect(try units(of: reader) == [expected])
    #expect(reader.losses.description == "pairs with one side only: 1")
  }

  @Test("Beads without languages take those that are given, or ask for them")
  func languages() throws {
    let bead = "{\"sourceText\":\"一\",\"targetText\":\"a\"}\n"
    #expect(
      try units(of: Self.reader(bead, languages: [.chinese, .english])) == [
        unit(["zh": "一", "en": "a"])
      ])
    let error = #expect(throws: ExchangeError.self) { try units(of: Self.reader(bead)) }
    #expect(error == .unknownLanguages(path: "a.jsonl"))
  }

  @Test(
    "Lines that are no units are told with line and reason",
    arguments: [
      ("{\"variants\":[}", "byte 14: no value begins here"),
      ("{\"variants\":[{\"text\":\"a\"}]}", "a variant has no language"),
      ("{\"variants\":[{\"language\":\"1\",\"text\":\"a\"}]}", "'1' is no language tag"),
      ("{\"variants\":[{\"language\":\"en\"}]}", "a variant has neither 'text' nor 'segment'"),
      (
        "{\"variants\":[{\"language\":\"en\",\"segment\":[1]}]}",
        "a part of a segment is neither a text nor a code"
      ),
      ("{\"variants\":1}", "'variants' is no array"),
      ("{}", "neither 'variants' nor 'sourceText' and 'targetText'"),
      ("{\"variants\":[],\"attributes\":{\"a\":1}}", "the attribute 'a' is no string"),
    ])
  func malformed(line: String, reason: String) throws {
    let error = #expect(throws: ExchangeError.self) {
      try units(of: Self.reader("{\"variants\":[]}\r\n" + line))
    }
    #expect(error == .malformed(path: "a.jsonl", line: 2, reason: reason))
  }
}
