import TMX
import Testing

/// A file with a header, around the text of its body.
func file(_ body: String, version: String = "1.4", prolog: String = "") -> String {
  """
  <?xml version="1.0"?>\(prolog)
  <tmx version="\(version)">
  <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
  srclang="en" datatype="plaintext"/>
  <body>\(body)</body>
  </tmx>
  """
}

func reading(
  _ bytes: some Sequence<UInt8>, mode: TMXReader.Mode = .tolerant
) throws -> (units: [TranslationUnit], findings: [TMXFinding]) {
  let reader = try TMXReader(name: "a.tmx", bytes: Array(bytes), mode: mode)
  var units: [TranslationUnit] = []
  while let unit = try reader.next() { units.append(unit) }
  return (units, reader.takeFindings())
}

let pair =
  "<tu><tuv xml:lang=\"en\"><seg>one</seg></tuv><tuv xml:lang=\"zh\"><seg>一</seg></tuv></tu>"

@Suite struct TMXReaderTests {
  @Test("A unit keeps languages, notes, properties, attributes and codes in order")
  func everything() throws {
    let (units, findings) = try reading(
      file(
        """
        <tu tuid="a&amp;b" creationdate="20240131T120000Z"><note>n</note>
        <prop type="x-p" xml:lang="en">v</prop>
        <tuv xml:lang="EN-us"><prop type="q">w</prop>
        <seg>a <bpt i="1" x="1">&lt;b><sub>s</sub></bpt>b<ept i="1"/> <hi>c<ph/></hi></seg></tuv>
        <tuv xml:lang="en"><seg>a&#x4E00;<![CDATA[<&>]]></seg></tuv></tu>
        """
      ).utf8)
    let unit = try #require(units.first)
    #expect(unit.attributes["tuid"] == "a&b")
    #expect(unit.notes == ["n"])
    #expect(
      unit.properties == [
        .init(type: "x-p", value: "v", attributes: [Attribute(name: "xml:lang", value: "en")])
      ])
    #expect(unit.variants.map(\.language.text) == ["en-US", "en"])
    #expect(unit.variants.map(\.text) == ["a b c", "a一<&>"])
    #expect(unit.variants[0].properties == [.init(type: "q", value: "w")])
    #expect(
      unit.variants[0].segment.parts == [
        .text("a "),
        .code(
          InlineCode(
            kind: .beginPaired,
            attributes: [Attribute(name: "i", value: "1"), Attribute(name: "x", value: "1")],
            content: [.text("<b>"), .code(InlineCode(kind: .subflow, content: [.text("s")]))])),
        .text("b"),
        .code(InlineCode(kind: .endPaired, attributes: [Attribute(name: "i", value: "1")])),
        .text(" "),
        .code(
          InlineCode(
            kind: .highlight, content: [.text("c"), .code(InlineCode(kind: .placeholder))])),
      ])
    #expect(findings.map(\.rule) == [.codeMatch])
  }

  @Test(
    "Every encoding gives the same units",
    arguments: ["", " encoding=\"UTF-8\"", " encoding=\"us-ascii\""])
  func encodings(declaration: String) throws {
    let isASCII = declaration.contains("ascii")
    let text = "<?xml version=\"1.0\"\(declaration)?>" + file(pair).drop { $0 != "\n" }
    let ascii = text.replacing("一", with: "&#19968;")
    let utf16 = text.replacing(declaration, with: "").utf16
    let little = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    var variants = [
      Array((isASCII ? ascii : text).utf8), [0xEF, 0xBB, 0xBF] + Array(ascii.utf8),
    ]
    if !isASCII { variants += [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] }
    for bytes in variants {
      let (units, findings) = try reading(bytes)
      #expect(units.map { $0.variants.map(\.text) } == [["one", "一"]])
      let hasMark = bytes[0] >= 0xEF || bytes[1] != 0 && bytes[0] != 0
      #expect(findings.map(\.rule) == (hasMark ? [] : [.byteOrderMark]))
    }
  }

  @Test("Another encoding is read as declared, and is an error")
  func nationalEncoding() throws {
    let text = file(pair).replacing("?>", with: " encoding=\"GB18030\"?>")
    let parts = text.split(separator: "一")
    let bytes = Array(parts[0].utf8) + [0xD2, 0xBB] + Array(parts[1].utf8)
    let (units, findings) = try reading(bytes)
    #expect(units.map { $0.variants.map(\.text) } == [["one", "一"]])
    #expect(findings.map(\.rule) == [.encoding])
  }

  @Test("TMX 1.1 says 'lang', TMX 1.4 says 'xml:lang'; both are read, the wrong one is an error")
  func languageAttributes() throws {
    for (version, attribute, rules) in [
      ("1.1", "lang", []), ("1.1", "xml:lang", [TMXRule.attributeUnknown]),
      ("1.4", "xml:lang", []), ("1.4", "lang", [.deprecated, .attributeMissing]),
    ] {
      let body = pair.replacing("xml:lang", with: attribute)
      let (units, findings) = try reading(file(body, version: version).utf8)
      #expect(units.first?.variants.map(\.language) == [.english, .chinese])
      #expect(Set(findings.map(\.rule)) == Set(rules), "\(version) \(attribute)")
    }
  }

  @Test("Findings have the place of the tag, however it is broken over lines")
  func places() throws {
    let (_, findings) = try reading(
      file("\n  <tu>\n   <tuv\n xml:lang='?'><seg>一 <q/></seg></tuv></tu>").utf8)
    #expect(
      findings.map { "\($0.place.line):\($0.place.column) \($0.rule.rawValue)" } == [
        "5:3 variant-alone", "5:3 source-missing", "6:4 language", "7:22 element-unknown",
      ])
  }

  @Test("Strict reading gives the units before the first error, then throws it with its place")
  func strict() throws {
    let text = file(pair + "\n<tu>\n<tuv xml:lang=\"en\"></tuv></tu>" + pair)
    let reader = try TMXReader(name: "a.tmx", bytes: Array(text.utf8), mode: .strict)
    #expect(try reader.next() != nil)
    let error = #expect(throws: TMXError.self) { try reader.next() }
    #expect(
      error?.description == "a.tmx:6:1: error: element-missing: the segment is missing")
    #expect(throws: TMXError.self) { try reader.next() }
  }

  @Test("Strict reading does not mind warnings")
  func strictWarnings() throws {
    let body = pair.replacing("one", with: " one")
    #expect(try reading(file(body).utf8, mode: .strict).units.count == 1)
  }
}
