import Testing

@testable import TMX

@Suite struct MarkupParserTests {
  /// Units, findings and the end of a text that comes in pieces.
  private func outcome(_ text: String, by size: Int, isRepairing: Bool) -> [String] {
    let bytes = Array(text.utf8)
    var parser = MarkupParser()
    parser.builder.isRepairing = isRepairing
    var start = 0
    while start < bytes.count, !parser.hasStopped {
      let end = min(bytes.count, start + size)
      parser.parse(Array(bytes[start..<end]))
      start = end
    }
    if !parser.hasStopped { parser.finish() }
    let builder = parser.builder
    return builder.units.map { "\($0)" } + builder.findings.map(\.description)
      + ["\(builder.breaksOff)", builder.fatal?.description ?? ""]
  }

  @Test(
    "Where the text is cut into pieces does not matter",
    arguments: [
      file("<!-- - -- --->" + pair + "<![CDATA[ ]] ]]>\r\n<?p a?b??>" + pair),
      file(
        "<tu><tuv xml:lang='en'><seg>a]]]>b&amp;\r\n\r&#x4E00;&nbsp;& ]]<![CDATA[]]]]>]</seg></tuv></tu>"
      ),
      file("<tu tuid='1> 2' k = \"'\"><tuv xml:lang='en'><seg>文<ph x='1'/>字</seg ></tuv></tu>"),
      file(
        "<tu a=1 b='<' c c2 ='d'e='f'><tuv xml:lang=\"en><seg>a < b</c> <5 <br>x</seg></tuv></tu>"),
      file(pair, prolog: "<!DOCTYPE tmx PUBLIC \"a>b\" 'c' [<!-- ]> --><!ELEMENT tmx ANY>]>"),
      file(pair, prolog: "\n<!DOCTYPE tmx [\n<!ENTITY % a 'b'>]>"),
      file(pair) + "<!-- e -->text" + pair,
      "\u{FEFF} <?xml version='1.0'?>" + file(pair), "<tmx version='1.4'><body><tu><tuv", "<",
      "<!D",
      "<tmx version='1.4'/><!--", "text", "<?xml",
    ], [false, true])
  func pieces(text: String, isRepairing: Bool) {
    let whole = outcome(text, by: text.utf8.count, isRepairing: isRepairing)
    for size in Array(1...9) + [16, 31] {
      #expect(outcome(text, by: size, isRepairing: isRepairing) == whole, "pieces of \(size)")
    }
  }

  @Test("Line ends are read as XML has them")
  func lineEnds() throws {
    let body =
      "<tu><tuv xml:lang='en'><note>a\r\nb\rc&#13;d</note><seg><![CDATA[a\r\nb\r]]>c</seg></tuv></tu>"
    let variant = try #require(try reading(file(body).utf8).units.first?.variants.first)
    #expect(variant.notes == ["a\nb\nc\rd"])
    #expect(variant.text == "a\nb\nc")
  }

  @Test("A tag without end is text, and a value without end stops at its tag's")
  func endless() throws {
    let long = String(repeating: "word ", count: MarkupParser.maximumTagSize / 4)
    let (units, findings) = try reading(file(pair + "<tu tuid='" + long + "'/>" + pair).utf8)
    #expect(units.count == 2)
    #expect(findings.map(\.rule) == [.malformed, .textMisplaced])
  }
}
