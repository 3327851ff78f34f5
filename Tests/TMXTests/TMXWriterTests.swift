import TMX
import TestSupport
import Testing

@Suite struct TMXWriterTests {
  private func written(
    _ units: [TranslationUnit], header: TMXHeader? = nil
  ) -> (text: String, report: TMXWriter.Report) {
    var text = ""
    let header = header ?? TMXHeader(sourceLanguage: .chinese, toolVersion: "1.0")
    let report = TMXWriter(header: header).write(units, to: &text)
    return (text, report)
  }

  private func body(_ variant: TranslationUnit.Variant) -> String {
    let text = written([TranslationUnit(variants: [variant])]).text
    return String(text.split(separator: "<tu>\n")[1].split(separator: "</tu>")[0])
  }

  @Test("A small file has exactly these bytes")
  func golden() throws {
    let unit = TranslationUnit(
      variants: [
        .init(language: .chinese, text: "大冶钢厂"),
        .init(
          language: try #require(LanguageTag("EN-gb")),
          segment: Segment(parts: [
            .text("the "),
            .code(
              InlineCode(
                kind: .beginPaired, attributes: [Attribute(name: "i", value: "1")],
                content: [.text("<b>")])),
            .text("works"),
            .code(InlineCode(kind: .endPaired, attributes: [Attribute(name: "i", value: "1")])),
          ]),
          attributes: [Attribute(name: "creationdate", value: "20240131T120000Z")],
          notes: ["seen"]),
      ],
      attributes: [Attribute(name: "tuid", value: "a&b")],
      properties: [TranslationUnit.Property(type: "x-score", value: "0.97")])
    let header = TMXHeader(
      sourceLanguage: .chinese, toolVersion: "1.0", creationDate: "20240131T120000Z",
      properties: [TranslationUnit.Property(type: "x-origin", value: "seed")])
    #expect(
      written([unit], header: header).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
        <header creationtool="align" creationtoolversion="1.0" segtype="sentence" o-tmf="align"\
         adminlang="en" srclang="zh" datatype="plaintext" creationdate="20240131T120000Z">
        <prop type="x-origin">seed</prop>
        </header>
        <body>
        <tu tuid="a&amp;b">
        <prop type="x-score">0.97</prop>
        <tuv xml:lang="zh"><seg>大冶钢厂</seg></tuv>
        <tuv xml:lang="en-GB" creationdate="20240131T120000Z">
        <note>seen</note>
        <seg>the <bpt i="1">&lt;b&gt;</bpt>works<ept i="1"/></seg></tuv>
        </tu>
        </body>
        </tmx>

        """)
  }

  @Test("What XML cannot hold is dropped and counted, in text, notes, properties and attributes")
  func forbiddenCharacters() {
    let unit = TranslationUnit(
      variants: [.init(language: .english, text: "a\u{1}b")],
      attributes: [Attribute(name: "tuid", value: "\u{2}")],
      notes: ["\u{FFFE}"], properties: [.init(type: "x-\u{3}", value: "\u{1F}")])
    let (text, report) = written([unit])
    #expect(report.droppedScalarCount == 5)
    #expect(text.contains("<seg>ab</seg>"))
  }

  @Test(
    "White space at the ends of a segment is left out and counted",
    arguments: [
      (Segment(" a b\n"), "a b", 1), (Segment("\u{3000}长沙"), "长沙", 1), (Segment("a"), "a", 0),
      (Segment("\u{A0}"), "", 1),
      (
        Segment(parts: [.text(" "), .code(InlineCode(kind: .placeholder)), .text(" a ")]),
        "<ph/> a", 1
      ),
    ])
  func outerWhiteSpace(segment: Segment, expected: String, count: Int) {
    let variant = TranslationUnit.Variant(language: .english, segment: segment)
    #expect(body(variant) == "<tuv xml:lang=\"en\"><seg>\(expected)</seg></tuv>\n")
    let report = written([TranslationUnit(variants: [variant])]).report
    #expect(report.trimmedSegmentCount == count)
  }

  @Test("An attribute that TMX does not know becomes a property")
  func strangers() {
    let variant = TranslationUnit.Variant(
      language: .english, segment: Segment("a"),
      attributes: [Attribute(name: "gitCommit", value: "c0ffee")])
    #expect(
      body(variant)
        == "<tuv xml:lang=\"en\">\n<prop type=\"x-gitCommit\">c0ffee</prop>\n<seg>a</seg></tuv>\n")
  }

  @Test("An attribute of a code that TMX does not know is dropped and counted")
  func strangersOfCodes() {
    let code = InlineCode(kind: .placeholder, attributes: [Attribute(name: "id", value: "1")])
    let unit = TranslationUnit(
      variants: [.init(language: .english, segment: Segment(parts: [.code(code)]))])
    #expect(written([unit]).report.droppedAttributeCount == 1)
  }

  @Test("A header as it came is completed with what is required")
  func incompleteHeader() throws {
    let header = TMXHeader(
      attributes: [Attribute(name: "srclang", value: "de")],
      userEncodings: [
        .init(
          attributes: [Attribute(name: "name", value: "mine")],
          maps: [[Attribute(name: "unicode", value: "#xF8FF")]])
      ])
    let text = written([], header: header).text
    #expect(try DocumentType().complaints(about: text) == [])
    #expect(text.contains("<header srclang=\"de\" creationtool=\"align\""))
    #expect(text.contains("<ude name=\"mine\">\n<map unicode=\"#xF8FF\"/>\n</ude>"))
  }

  @Test("What is written keeps the document type, whatever codes, notes and properties it has")
  func documentType() throws {
    var generator = SplitMix(seed: 7)
    let units = (0..<200).map { _ in RandomUnits.unit(using: &generator) }
    #expect(try DocumentType().complaints(about: written(units).text) == [])
  }

  @Test("The rules see what breaks them")
  func rulesBite() throws {
    let rules = try DocumentType()
    let sound = written([TranslationUnit(variants: [.init(language: .english, text: "a")])]).text
    #expect(try rules.complaints(about: sound) == [])
    for (old, new) in [
      ("<seg>a</seg>", ""), ("xml:lang", "lang"), (" o-tmf=\"align\"", ""), ("<body>", "<body>a"),
      ("sentence", "word"), ("<seg>a", "<seg><sub/>a"), ("</tuv>", "<note>b</note></tuv>"),
    ] {
      #expect(try !rules.complaints(about: sound.replacing(old, with: new)).isEmpty)
    }
  }
}
