import Exchange
import Testing

@Suite struct XLIFFReaderTests {
  private static func reader(
    _ text: String, languages: [LanguageTag] = []
  ) throws -> XLIFFReader {
    try XLIFFReader(name: "a.xlf", bytes: Array(text.utf8), languages: languages)
  }

  /// A file of 1.2 around units.
  private static func twelve(_ units: String) -> String {
    """
    <?xml version="1.0"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:o="urn:other">
    <file original="a" source-language="zh_CN" target-language="en" datatype="plaintext">
    <header><note>of the file</note></header><body><group id="g">
    \(units)
    </group></body></file></xliff>
    """
  }

  private static func twentyOne(_ units: String) -> String {
    """
    <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en"
      xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
    <file id="f"><notes><note>of the file</note></notes><group id="g">
    \(units)
    </group></file></xliff>
    """
  }

  /// A segment as a picture: codes are `{kind i x type content}`, an absent value is `-`.
  private static func picture(_ segment: Segment) -> String {
    segment.parts.map { part in
      switch part {
      case .text(let text): return text
      case .code(let code):
        let values = ["i", "x", "type"].map { code.attributes[$0] ?? "-" }
        let content = picture(Segment(parts: code.content))
        return "{\(([code.kind.rawValue] + values).joined(separator: " "))"
          + (content.isEmpty ? "}" : " \(content)}")
      }
    }.joined()
  }

  @Test(
    "Codes of XLIFF 1.2 become those of TMX",
    arguments: [
      ("<g id=\"a\" ctype=\"bold\">x</g>y", "{bpt 1 1 bold}x{ept 1 - -}y"),
      ("<x id=\"7\" ctype=\"lb\"/>", "{ph - 1 lb}"),
      ("<bx id=\"1\" rid=\"r\"/>x<ex id=\"2\" rid=\"r\"/>", "{bpt 1 1 -}x{ept 1 - -}"),
      ("<bx id=\"1\"/>x", "{it - 1 -}x"),
      (
        "<bpt id=\"1\" ctype=\"underlined\">&lt;u></bpt>x<ept id=\"1\">&lt;/u></ept>",
        "{bpt 1 1 ulined <u>}x{ept 1 - - </u>}"
      ),
      ("<it id=\"1\" pos=\"close\">c</it>", "{it - 1 - c}"),
      (
        "<ph id=\"1\">a<sub ctype=\"x-tip\">t<x id=\"2\"/></sub>b</ph>",
        "{ph - 1 - a{sub - - x-tip t{ph - 2 -}}b}"
      ),
      ("<mrk mtype=\"seg\" mid=\"0\">a</mrk> <mrk mtype=\"term\">b</mrk>", "a {hi - - term b}"),
      ("a<o:x>gone</o:x>&#x4E00;<![CDATA[<]]>", "a一<"),
    ])
  func twelveCodes(content: String, picture: String) throws {
    let text = Self.twelve(
      "<trans-unit id=\"1\"><source>\(content)</source><target>\(content)</target></trans-unit>")
    let all = try units(of: Self.reader(text))
    try #require(all.count == 1 && all[0].variants.count == 2)
    #expect(all[0].variants.map { Self.picture($0.segment) } == [picture, picture])
    #expect(all[0].variants.map(\.language.text) == ["zh-CN", "en"])
  }

  @Test(
    "Codes of XLIFF 2 become those of TMX",
    arguments: [
      (
        "<pc id=\"a\" type=\"fmt\" subType=\"xlf:b\" dataRefStart=\"d1\">x</pc>",
        "{bpt 1 1 bold <b>}x{ept 1 - -}"
      ),
      (
        "<sc id=\"1\" type=\"link\"/>x<ec startRef=\"1\" dataRef=\"d2\"/>",
        "{bpt 1 1 link}x{ept 1 - - \u{1}}"
      ),
      ("<sc id=\"1\"/>x", "{it - 1 -}x"),
      ("<ph id=\"1\" type=\"ui\"/><cp hex=\"0002\"/>", "{ph - 1 ui}\u{2}"),
      (
        "<mrk id=\"m\" type=\"term\">b</mrk><sm id=\"s\"/>c<em startRef=\"s\"/>", "{hi - 1 term b}c"
      ),
    ])
  func twentyOneCodes(content: String, picture: String) throws {
    let text = Self.twentyOne(
      "<unit id=\"1\"><originalData><data id=\"d1\">&lt;b></data><data id=\"d2\"><cp hex=\"1\"/>"
        + "</data></originalData><segment><source>\(content)</source></segment></unit>")
    let all = try units(of: Self.reader(text))
    try #require(all.count == 1 && all[0].variants.count == 1)
    #expect(Self.picture(all[0].variants[0].segment) == picture)
  }

  @Test("Notes, states, contexts and what else a unit of 1.2 says are kept or counted")
  func twelveFacts() throws {
    let reader = try Self.reader(
      Self.twelve(
        """
        <trans-unit id="k1" resname="n" approved="yes" translate="no">
        <source>一</source><seg-source><mrk mtype="seg" mid="1">一</mrk></seg-source>
        <target xml:lang="en-GB" state="final">one</target>
        <note from="Li" xml:lang="en">n1</note><note annotates="source">n2</note>
        <context-group><context context-type="sourcefile">a.c</context></context-group>
        <alt-trans><source>一</source><target>1</target></alt-trans><o:more>x</o:more>
        </trans-unit>
        <trans-unit id="2"><source/><target>t</target></trans-unit>
        """))
    let expected = TranslationUnit(
      variants: [
        .init(
          language: LanguageTag("zh-CN") ?? .chinese, segment: Segment("一"), notes: ["n2"]),
        .init(
          language: LanguageTag("en-GB") ?? .english, segment: Segment("one"),
          properties: [.init(type: "x-state", value: "final")]),
      ], attributes: [Attribute(name: "tuid", value: "n")],
      notes: [.init(text: "n1", attributes: [Attribute(name: "xml:lang", value: "en")])],
      properties: [
        .init(type: "x-id", value: "k1"), .init(type: "x-approved", value: "yes"),
        .init(type: "x-translate", value: "no"), .init(type: "sourcefile", value: "a.c"),
      ])
    #expect(try units(of: reader) == [expected])
    #expect(reader.losses[.matches] == 1)
    #expect(reader.losses[.units] == 1)
    #expect(reader.losses[.attributes] == 1)
  }

  @Test("Each segment of XLIFF 2 is a unit, with the notes of its unit")
  func segments() throws {
    let reader = try Self.reader(
      Self.twentyOne(
        """
        <unit id="1"><mtc:matches><mtc:match ref="#1"><source>q</source></mtc:match></mtc:matches>
        <notes><note>n</note></notes>
        <segment state="initial"><source>一</source><target>one</target></segment>
        <ignorable><source> </source></ignorable>
        <segment><source>二</source></segment></unit>
        """))
    var first = unit(["zh": "一", "en": "one"])
    first.notes = ["n"]
    first.variants[1].properties = [.init(type: "x-state", value: "initial")]
    var second = unit(["zh": "二"])
    second.notes = ["n"]
    #expect(try units(of: reader) == [first, second])
    #expect(reader.losses.description == "alternative translations: 1")
  }

  @Test("UTF-16 and other encodings that XML declares are read")
  func encodings() throws {
    let text = Self.twelve("<trans-unit id=\"1\"><source>é</source></trans-unit>")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(
      try units(of: XLIFFReader(name: "a", bytes: bytes)).map { $0.variants[0].text } == ["é"])
    let latin = text.replacing("1.0\"?", with: "1.0\" encoding=\"iso-8859-1\"?")
    let bytes2 = latin.unicodeScalars.map { UInt8($0.value) }
    #expect(
      try units(of: XLIFFReader(name: "a", bytes: bytes2)).map { $0.variants[0].text } == ["é"])
  }

  @Test(
    "What cannot be read is told with its line",
    arguments: [
      ("<tmx/>", 1, "the root element is not 'xliff'"),
      ("<xliff/>", 1, "xliff has no version"),
      ("<xliff version='3.0'/>", 1, "XLIFF 3.0 is unknown"),
      ("", 1, "the file is empty"),
      ("<!DOCTYPE xliff [\n<!ENTITY a 'b'>]><xliff version='1.2'/>", 2, "declares the entity 'a'"),
      (twelve("<trans-unit id='1'><source>a&b;</source></trans-unit>"), 5, "the entity 'b'"),
      (twelve("\n<trans-unit id='1'><source>a</target>"), 6, "the XML is malformed"),
      (twelve("<trans-unit id='1'><source><b/></source></trans-unit>"), 5, "'b' does not belong"),
      (twelve("<trans-unit id='1'><source>\u{1}"), 5, "the XML is malformed"),
      (
        twelve(String(repeating: "<group>", count: 300)), 5, "elements are nested deeper than 256"
      ),
      (
        "<xliff version='1.2'>\n<file source-language='?'/></xliff>", 2, "'?' is no language tag"
      ),
    ])
  func malformed(text: String, line: Int, reason: String) {
    let error = #expect(throws: ExchangeError.self) { try units(of: Self.reader(text)) }
    #expect(
      error?.description.hasPrefix("a.xlf: line \(line): \(reason)") == true, "\(error as Any)")
  }

  @Test("Languages that the file does not name are taken from the caller, or asked for")
  func languages() throws {
    let text =
      "<xliff version='1.0'><file><body><trans-unit id='1'><source>a</source>"
      + "<target>b</target></trans-unit></body></file></xliff>"
    #expect(
      try units(of: Self.reader(text, languages: [.chinese, .english])) == [
        unit(["zh": "a", "en": "b"])
      ])
    for known in [[], [LanguageTag.chinese]] {
      let error = #expect(throws: ExchangeError.self) {
        try units(of: Self.reader(text, languages: known))
      }
      #expect(error == .unknownLanguages(path: "a.xlf"))
    }
  }

  @Test("Cut at any byte, a file gives whole units and then an error")
  func cut() throws {
    let bytes = Array(
      Self.twelve(
        "<trans-unit id=\"1\"><source>一<g id=\"1\">二</g></source><target>&amp;</target></trans-unit>"
      )
      .utf8)
    for count in 0..<bytes.count - 1 {
      #expect(throws: ExchangeError.self) {
        let reader = try XLIFFReader(name: "a", bytes: Array(bytes[..<count]))
        while let unit = try reader.next() { #expect(unit.variants.count == 2) }
      }
    }
  }

  @Test("A unit that never ends is refused, not kept")
  func endless() throws {
    let text = Self.twelve(
      "<trans-unit id=\"1\"><source>" + String(repeating: "a ", count: 5 << 20))
    let error = #expect(throws: ExchangeError.self) { try units(of: Self.reader(text)) }
    #expect(error?.description == "a.xlf: line 5: the unit is larger than 8 MiB")
  }
}
