import TMX
import Testing

@Suite struct TolerantReadingTests {
  private func texts(_ body: String) throws -> [[String]] {
    try reading(file(body).utf8).units.map { $0.variants.map(\.text) }
  }

  private func rules(_ text: String) throws -> [TMXRule] {
    try reading(text.utf8).findings.map(\.rule)
  }

  @Test("Elements that TMX does not know stay as placeholders, and lose no text")
  func strangers() throws {
    let body = "<tu><tuv xml:lang=\"en\"><seg>a<x id=\"1\"/>b<g k='\"'>c</g></seg></tuv></tu>"
    let unit = try #require(try reading(file(body).utf8).units.first)
    #expect(unit.variants[0].text == "abc")
    let codes = unit.variants[0].segment.parts.compactMap {
      if case .code(let code) = $0 { code.content } else { nil }
    }
    #expect(codes == [[.text("<x id=\"1\"/>")], [.text("<g k=\"&quot;\">")], [.text("</g>")]])
  }

  @Test("A prefix that nobody declared is no reason to stop")
  func undeclaredPrefix() throws {
    let body = "<tu><tuv xml:lang=\"en\"><seg>a<t:n v=\"1\"/></seg></tuv></tu>"
    let (units, findings) = try reading(file(body).utf8)
    #expect(units.first?.variants.first?.text == "a")
    #expect(findings.map(\.rule).contains(.elementUnknown))
    #expect(!findings.map(\.rule).contains(.malformed))
  }

  @Test(
    "Text that stands in odd places is found",
    arguments: [
      ("<tu><tuv xml:lang='en'>a</tuv></tu>", ["a"]),
      ("<tu><tuv xml:lang='en'><seg>a</seg><seg>b</seg></tuv></tu>", ["a", "b"]),
      ("<tu><tuv xml:lang='en'><seg><sub>a</sub>b</seg></tuv></tu>", ["ab"]),
      ("<tu><tuv xml:lang='en'><seg>a<seg>b</seg></seg></tuv></tu>", ["ab"]),
      ("<g><tu><p><tuv xml:lang='en'><seg>a</seg></tuv></p></tu></g>", ["a"]),
      ("<tu><tuv xml:lang='en'><seg>a &nbsp; b</seg></tuv></tu>", ["a &nbsp; b"]),
      ("<tu><tuv xml:lang='en'><seg>a & b, AT&T.</seg></tuv></tu>", ["a & b, AT&T."]),
      ("<tu><tuv xml:lang='en'><seg>a\u{1}&#2;b</seg></tuv></tu>", ["ab"]),
      ("<tu><tuv xml:lang='en'><seg>a<tuv xml:lang='de'><seg>b</seg></tuv></tu>", ["a", "b"]),
    ])
  func oddPlaces(body: String, expected: [String]) throws {
    let (units, findings) = try reading(file(body).utf8)
    #expect(units.flatMap(\.variants).map(\.text) == expected)
    #expect(findings.contains { $0.rule.severity == .error })
  }

  @Test("A property whose type has another name keeps it")
  func misnamedType() throws {
    let body = "<tu><prop name='p'>v</prop>" + pair.dropFirst(4)
    let (units, findings) = try reading(file(body).utf8)
    #expect(units.first?.properties == [.init(type: "p", value: "v")])
    #expect(findings.map(\.rule) == [.attributeUnknown, .attributeMissing])
  }

  @Test("A language that is none is kept as a property")
  func noLanguage() throws {
    let body = "<tu><tuv xml:lang='English (US)'><seg>a</seg></tuv></tu>"
    let variant = try #require(try reading(file(body).utf8).units.first?.variants.first)
    #expect(variant.language == .undetermined)
    #expect(variant.properties == [.init(type: "x-language", value: "English (US)")])
  }

  @Test("Bytes that are no UTF-8 become U+FFFD, each with its place")
  func undecodable() throws {
    var bytes = Array(file(pair).utf8)
    let index = try #require(bytes.firstRange(of: Array("one".utf8))?.lowerBound)
    bytes[index] = 0xE9
    let (units, findings) = try reading(bytes)
    #expect(units.first?.variants.first?.text == "\u{FFFD}ne")
    #expect(findings.map(\.rule) == [.encoding])
    #expect(findings.first?.place.line == 4)
  }

  @Test("What is no TMX is said to be none", arguments: ["<xliff/>", "<html><body/></html>"])
  func otherFormat(text: String) {
    let error = #expect(throws: TMXError.self) { try reading(text.utf8) }
    #expect(error?.description.contains("this is no TMX") == true)
  }

  @Test("A file without a header, and an empty unit, are read")
  func missingParts() throws {
    #expect(try rules("<tmx version='1.4'><body/></tmx>") == [.elementMissing])
    #expect(try texts("<tu></tu>" + pair) == [[], ["one", "一"]])
    #expect(try rules(file("<tu/>")) == [.unitEmpty])
  }

  @Test("A cut-off file gives the units before the cut, then says where it breaks off")
  func cutOff() throws {
    let reader = try TMXReader(
      name: "a.tmx", bytes: Array(file(pair + "<tu><tuv").utf8.dropLast(15)))
    #expect(try reader.next() != nil)
    let error = #expect(throws: TMXError.self) { try reader.next() }
    guard case .violation(_, let finding)? = error else { return }
    #expect(finding.rule == .malformed)
    #expect(finding.place.line == 4)
  }
}
