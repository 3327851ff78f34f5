import Exchange
import Testing

@Suite struct XLIFFWriterTests {
  private static func code(
    _ kind: InlineCode.Kind, _ attributes: KeyValuePairs<String, String>, _ content: String = ""
  ) -> Segment.Part {
    .code(
      InlineCode(
        kind: kind, attributes: attributes.map { Attribute(name: $0, value: $1) },
        content: content.isEmpty ? [] : [.text(content)]))
  }

  private static let rich = TranslationUnit(
    variants: [
      .init(
        language: .chinese,
        segment: Segment(parts: [
          .text("按"), code(.beginPaired, ["i": "1", "x": "1", "type": "bold"], "<b>"),
          .text("A & B"), code(.endPaired, ["i": "1"], "</b>"),
          code(.placeholder, ["x": "2", "type": "x-br"], "<br/>"),
        ])),
      .init(
        language: .english, segment: Segment("Press"), notes: ["checked"],
        properties: [.init(type: "x-state", value: "final")]),
    ],
    attributes: [
      Attribute(name: "tuid", value: "u7"), Attribute(name: "creationid", value: "LI"),
    ], notes: ["a note"],
    properties: [.init(type: "x-confidence", value: "0.9"), .init(type: "client", value: "C")])

  @Test("XLIFF 1.2 has the structure of its schema")
  func twelve() throws {
    let writer = XLIFFWriter(version: .v12, from: .chinese, to: .english, original: "a&b.tmx")
    #expect(
      try written([Self.rich], by: writer).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="a&amp;b.tmx" source-language="zh" target-language="en" datatype="plaintext">
        <body>
        <trans-unit id="1" resname="u7" xml:space="preserve">
        <source>按<bpt id="1" rid="1" ctype="bold">&lt;b&gt;</bpt>A &amp; B<ept id="1" rid="1">&lt;/b&gt;</ept><ph id="2" ctype="x-br">&lt;br/&gt;</ph></source>
        <target state="final">Press</target>
        <note>a note</note>
        <note annotates="target">checked</note>
        <context-group name="properties-1" purpose="information">
        <context context-type="x-confidence">0.9</context>
        <context context-type="x-tmx-client">C</context>
        </context-group>
        <context-group name="attributes-1" purpose="information">
        <context context-type="x-tmx-creationid">LI</context>
        </context-group>
        </trans-unit>
        </body>
        </file>
        </xliff>

        """)
  }

  @Test("XLIFF 2.1 has the structure of its schema")
  func twentyOne() throws {
    let writer = XLIFFWriter(version: .v21, from: .chinese, to: .english, original: "a.tmx")
    #expect(
      try written([Self.rich], by: writer).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" \
        xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" srcLang="zh" trgLang="en">
        <file id="f1" original="a.tmx" xml:space="preserve">
        <unit id="1" name="u7">
        <mda:metadata>
        <mda:metaGroup category="properties">
        <mda:meta type="x-confidence">0.9</mda:meta>
        <mda:meta type="client">C</mda:meta>
        </mda:metaGroup>
        <mda:metaGroup category="attributes">
        <mda:meta type="creationid">LI</mda:meta>
        </mda:metaGroup>
        </mda:metadata>
        <notes>
        <note>a note</note>
        <note appliesTo="target">checked</note>
        </notes>
        <originalData>
        <data id="d1">&lt;/b&gt;</data>
        <data id="d2">&lt;b&gt;</data>
        <data id="d3">&lt;br/&gt;</data>
        </originalData>
        <segment state="final">
        <source>按<pc id="1" type="fmt" subType="xlf:b" dataRefEnd="d1" dataRefStart="d2">A &amp; B</pc><ph id="2" type="other" subType="tmx:x-br" dataRef="d3"/></source>
        <target>Press</target>
        </segment>
        </unit>
        </file>
        </xliff>

        """)
  }

  @Test("Pairs that overlap are sc and ec, those that lie in each other pc")
  func overlapping() throws {
    let parts: [Segment.Part] = [
      Self.code(.beginPaired, ["i": "1"]), Self.code(.beginPaired, ["i": "2"]),
      Self.code(.beginPaired, ["i": "3"]), .text("a"), Self.code(.endPaired, ["i": "3"]),
      Self.code(.endPaired, ["i": "1"]), Self.code(.endPaired, ["i": "2"]),
      Self.code(.beginPaired, ["i": "4"]), Self.code(.endPaired, ["i": "5"]),
    ]
    let unit = TranslationUnit(variants: [.init(language: .chinese, segment: Segment(parts: parts))]
    )
    let text = try written([unit], by: XLIFFWriter(version: .v21, from: .chinese, to: .english))
      .text
    #expect(
      text.contains(
        "<source><sc id=\"1\"/><pc id=\"2\"><pc id=\"3\">a</pc><ec startRef=\"1\"/></pc>"
          + "<sc id=\"4\" isolated=\"yes\"/><ec id=\"5\" isolated=\"yes\"/></source>"))
    #expect(text.contains("<segment>\n<source>"))
  }

  @Test("States are said in the words of the version")
  func states() throws {
    func state(_ word: String, _ version: XLIFFVersion) throws -> (String, Int) {
      let target = TranslationUnit.Variant(
        language: .english, segment: Segment("a"), properties: [.init(type: "x-state", value: word)]
      )
      let unit = TranslationUnit(variants: [.init(language: .chinese, text: "一"), target])
      let run = try written([unit], by: XLIFFWriter(version: version, from: .chinese, to: .english))
      return (
        run.text.split(separator: " state=\"").dropFirst().first?.split(separator: "\"").first
          .map(String.init) ?? "", run.losses[.properties]
      )
    }
    #expect(try state("needs-review-translation", .v12) == ("needs-review-translation", 0))
    #expect(try state("needs-review-translation", .v21) == ("translated", 0))
    #expect(try state("reviewed", .v12) == ("signed-off", 0))
    #expect(try state("reviewed", .v21) == ("reviewed", 0))
    #expect(try state("odd", .v12) == ("", 1))
    #expect(try state("odd", .v21) == ("translated", 1))
  }

  @Test("Characters that XML cannot hold are elements in 2.1, and dropped and counted in 1.2")
  func characters() throws {
    let control = unit(["zh": "a\u{1}b\u{FFFF}c", "en": "d"])
    let old = try written([control], by: XLIFFWriter(version: .v12, from: .chinese, to: .english))
    #expect(old.text.contains("<source>abc</source>"))
    #expect(old.losses[.characters] == 2)
    let new = try written([control], by: XLIFFWriter(version: .v21, from: .chinese, to: .english))
    #expect(new.text.contains("<source>a<cp hex=\"0001\"/>b<cp hex=\"FFFF\"/>c</source>"))
    #expect(new.losses.isEmpty)
  }

  @Test("Units without source and other languages are counted, a missing target is none")
  func losses() throws {
    let (text, losses) = try written(
      [unit(["en": "a", "fr": "b"]), unit(["zh": "一", "de": "c"]), unit(["zh": "二", "en": ""])],
      by: XLIFFWriter(version: .v12, from: .chinese, to: .english))
    #expect(!text.contains("<target"))
    #expect(losses[.units] == 1)
    #expect(losses[.variants] == 2)
  }

  @Test("No units make a file that is still valid", arguments: XLIFFVersion.allCases)
  func empty(version: XLIFFVersion) throws {
    let text = try written([], by: XLIFFWriter(version: version, from: .chinese, to: .english)).text
    #expect(try units(of: XLIFFReader(name: "a", bytes: Array(text.utf8))).isEmpty)
    #expect(text.contains("<group id=\"g1\"/>") == (version == .v21))
  }
}
