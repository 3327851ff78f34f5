import TMX
import TestSupport
import Testing

@Suite struct RepairTests {
  private func variant(_ language: String, _ segment: String) -> String {
    "<tuv xml:lang=\"\(language)\"><seg>\(segment)</seg></tuv>"
  }

  @Test(
    "Each oddity of a body is put right under its rule, and its text stays",
    arguments: [
      ("<tu/>", [.unitEmpty], []),
      ("<tu><tuv xml:lang='en'><seg>a</seg><note>n</note></tuv></tu>", [.elementMisplaced], ["a"]),
      (
        "<tu><tuv xml:lang='en'><seg>a</seg></tuv><prop type='p'>v</prop></tu>",
        [.elementMisplaced], ["a"]
      ),
      ("<tu><tuv xml:lang='en_us'><seg>a</seg></tuv></tu>", [.sourceMissing, .language], ["a"]),
      ("<tu><tuv xml:lang='EN'><seg>a</seg></tuv></tu>", [.language], ["a"]),
      (
        "<tu><tuv xml:lang='English (US)'><seg>a</seg></tuv></tu>",
        [.sourceMissing, .language], ["a"]
      ),
      (
        "<tu><tuv xml:lang='English'><seg>a</seg></tuv></tu>", [.sourceMissing, .language], ["a"]
      ),
      ("<tu><tuv xml:lang=''><seg>a</seg></tuv></tu>", [.sourceMissing, .language], ["a"]),
      ("<tu><tuv><seg>a</seg></tuv></tu>", [.sourceMissing, .attributeMissing], ["a"]),
      ("<tu><tuv lang='en'><seg>a</seg></tuv></tu>", [.deprecated, .attributeMissing], ["a"]),
      ("<tu><tuv xml:lang='de'><seg>a</seg></tuv></tu>", [.sourceMissing], ["a"]),
      ("<tu srclang='x y'><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.language], ["a"]),
      ("<tu tuid='a b'><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.tuid], ["a"]),
      ("<tu k='v'><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.attributeUnknown], ["a"]),
      ("<tu usagecount='1.5'><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.number], ["a"]),
      ("<tu segtype='word'><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.attributeValue], ["a"]),
      (
        "<tu><prop name='p'>v</prop><tuv xml:lang='en'><seg>a</seg></tuv></tu>",
        [.attributeUnknown, .attributeMissing], ["a"]
      ),
      ("<tu><prop>v</prop><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.attributeMissing], ["a"]),
      ("<tu><tuv xml:lang='en'><seg> a </seg></tuv></tu>", [.segmentBlanks], ["a"]),
      (
        "<tu><tuv xml:lang='en'><seg xml:space='preserve'>a</seg></tuv></tu>",
        [.attributeUnknown], ["a"]
      ),
      ("<tu><tuv xml:lang='en'>a</tuv></tu>", [.elementMissing, .textMisplaced], ["a"]),
      (
        "<tu>x<tuv xml:lang='en'><seg>a</seg>y</tuv></tu>",
        [.textMisplaced, .textMisplaced], ["a"]
      ),
      ("<tuv xml:lang='en'><seg>a</seg></tuv>", [.elementMisplaced], ["a"]),
      ("<tu><tuv xml:lang='en'><seg>a<sub>b</sub></seg></tuv></tu>", [.elementMisplaced], ["ab"]),
      ("<tu><tuv xml:lang='en'><seg>a<x:n k='1'/>b</seg></tuv></tu>", [.elementUnknown], ["ab"]),
      ("<tu><tuv xml:lang='en'><seg>a &nbsp; b</seg></tuv></tu>", [.entity], ["a &nbsp; b"]),
      ("<tu><tuv xml:lang='en'><seg>a & b</seg></tuv></tu>", [.malformed], ["a & b"]),
      ("<tu><tuv xml:lang='en'><seg>a < b</seg></tuv></tu>", [.malformed], ["a < b"]),
      (
        "<tu><tuv xml:lang='en'><seg>a\u{1}b&#2;</seg></tuv></tu>",
        [.forbiddenCharacter, .forbiddenCharacter], ["ab"]
      ),
      ("<tu><tuv xml:lang='en'><seg>a</b>b</seg></tuv></tu>", [.malformed], ["ab"]),
      (
        "<tu><tuv xml:lang='en'><seg>a<br>b</seg></tuv></tu>",
        [.elementUnknown, .malformed], ["ab"]
      ),
      ("<tu><tuv xml:lang='en'><seg>a</tuv></tu>", [.malformed], ["a"]),
      (
        "<tu><tuv xml:lang='en'><seg>a<tu><tuv xml:lang='en'><seg>b</seg></tuv></tu>",
        [.malformed], ["a", "b"]
      ),
      ("<tu tuid=1><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.malformed], ["a"]),
      ("<tu tuid='1><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.malformed], ["a"]),
      ("<tu tuid='1' tuid='2'><tuv xml:lang='en'><seg>a</seg></tuv></tu>", [.malformed], ["a"]),
    ] as [(String, [TMXRule], [String])])
  func oddities(body: String, rules: [TMXRule], texts: [String]) throws {
    let repaired = try Repaired(file(body).utf8)
    #expect(repaired.texts == texts)
    #expect(repaired.findings.filter(\.isRepaired).map(\.rule) == rules)
    #expect(repaired.end == nil)
    try repaired.expectValid()
  }

  @Test(
    "Codes are paired, numbered and isolated",
    arguments: [
      ("<bpt i='1'/>a<ept i='1'/>", "<bpt i=\"1\"/>a<ept i=\"1\"/>"),
      ("<bpt i='1'>b</bpt>a", "<it pos=\"begin\">b</it>a"),
      ("a<ept i='1'/>", "a<it pos=\"end\"/>"),
      ("<ept i='1'/>a<bpt i='1' x='4'/>", "<it pos=\"end\"/>a<it pos=\"begin\" x=\"4\"/>"),
      ("<bpt/>a<ept/>", "<bpt i=\"1\"/>a<ept i=\"1\"/>"),
      (
        "<bpt/>a<bpt/>b<ept/>c<ept/>",
        "<bpt i=\"1\"/>a<bpt i=\"2\"/>b<ept i=\"2\"/>c<ept i=\"1\"/>"
      ),
      (
        "<bpt i='1'/><bpt i='1'/>a<ept i='1'/><ept i='1'/>",
        "<bpt i=\"1\"/><bpt i=\"2\"/>a<ept i=\"2\"/><ept i=\"1\"/>"
      ),
      ("<bpt i='1'/>a<ept/>", "<bpt i=\"1\"/>a<ept i=\"1\"/>"),
      (
        "<bpt i='a'/>a<ept i='a'/><bpt i='1'/>b<ept i='1'/>",
        "<bpt i=\"2\"/>a<ept i=\"2\"/><bpt i=\"1\"/>b<ept i=\"1\"/>"
      ),
      ("a<it>b</it>", "a<ph>b</ph>"), ("a<it pos='open'>b</it>", "a<ph>b</ph>"),
      ("a<ph x='k'/><ph x='1'/>", "a<ph x=\"2\"/><ph x=\"1\"/>"),
      ("a<ph x='1'/><ph x='1'/>", "a<ph x=\"1\"/><ph/>"),
      ("a<ph assoc='z'/>", "a<ph/>"), ("a<hi><bpt i='1'/></hi>", "a<hi><it pos=\"begin\"/></hi>"),
      (
        "a<bpt i='1'>b<ph/>c</bpt><ept i='1'/>",
        "a<bpt i=\"1\">b&lt;ph&gt;&lt;/ph&gt;c</bpt><ept i=\"1\"/>"
      ),
    ])
  func codes(segment: String, expected: String) throws {
    let repaired = try Repaired(file("<tu>\(variant("en", segment))</tu>").utf8)
    #expect(repaired.text.contains("<seg>\(expected)</seg>"), "\(repaired.text)")
    try repaired.expectValid()
  }

  @Test(
    "A code that becomes another kind does not refer to the partner of a second one",
    arguments: [
      ("<it x='1'/>a<ph x='1'/>", "<ph x=\"1\"/>a<ph/>"),
      ("<it x='k'/>a<ph x='k'/>", "<ph x=\"1\"/>a<ph/>"),
      ("<bpt i='1' x='2'/>a<it pos='end' x='2'/>", "<it pos=\"begin\" x=\"2\"/>a<it pos=\"end\"/>"),
    ])
  func kindsAfterRepair(segment: String, expected: String) throws {
    let repaired = try Repaired(
      file("<tu><tuv xml:lang='en'><seg>\(segment)</seg></tuv></tu>").utf8)
    #expect(repaired.text.contains("<seg>\(expected)</seg>"))
    try repaired.expectValid()
  }

  @Test("A code that other variants refer to keeps its partners under a new number")
  func references() throws {
    let body =
      "<tu>\(variant("en", "a<ph x='k'/>"))\(variant("zh", "<ph x='k'/>一<ph x='1'/>"))</tu>"
    let repaired = try Repaired(file(body).utf8)
    #expect(repaired.text.contains("<seg>a<ph x=\"2\"/></seg>"))
    #expect(repaired.text.contains("<seg><ph x=\"2\"/>一<ph x=\"1\"/></seg>"))
    try repaired.expectValid()
  }

  @Test("Dates are normalised, and kept as properties where they mean nothing")
  func dates() throws {
    let body = """
      <tu creationdate="2018-01-14T20:15:29.923807" changedate="yesterday">\(variant("en", "a"))</tu>
      """
    let repaired = try Repaired(file(body).utf8)
    let unit = try #require(repaired.units.first)
    #expect(unit.attributes == [Attribute(name: "creationdate", value: "20180114T201529Z")])
    #expect(unit.properties == [.init(type: "x-changedate", value: "yesterday")])
    try repaired.expectValid()
  }

  @Test("A unit without its source names another: of the same language, else none")
  func sources() throws {
    let body = """
      <tu>\(variant("en-GB", "a"))\(variant("zh", "一"))</tu><tu>\(variant("zh", "二"))</tu>\
      <tu srclang="fr">\(variant("en", "c"))\(variant("zh", "三"))</tu>
      """
    let repaired = try Repaired(file(body).utf8)
    #expect(repaired.units.map { $0.attributes["srclang"] } == ["en-GB", "*all*", "en"])
    try repaired.expectValid()
  }

  @Test(
    "A header is completed, whatever it lacks",
    arguments: [
      "", "<header/>", "<header srclang='en_US' adminlang='?' segtype='Sentence'/>",
      "<header adminlang='English'/>",
      "<header creationdate='2020/1/2' k='v' datatype='x'>text<prop>p</prop></header>",
      "<header><ude><map/><map unicode='U+F8FF' code='9'/></ude><ude name='n'/></header>",
    ])
  func headers(header: String) throws {
    let text = "<tmx version='1.4.'>\(header)<body>\(pair)</body></tmx>"
    let repaired = try Repaired(text.utf8)
    #expect(repaired.texts == ["one", "一"])
    #expect(repaired.findings.contains { $0.rule == .version && $0.isRepaired })
    try repaired.expectValid()
  }

  @Test("A file of TMX 1.1 becomes one of 1.4")
  func oldVersion() throws {
    let body = "<tu><tuv lang='EN'><seg>a<bpt>b</bpt>c<ept>d</ept></seg></tuv></tu>"
    let repaired = try Repaired(file(body, version: "1.1").utf8)
    #expect(repaired.findings.map(\.rule).contains(.version))
    #expect(repaired.text.contains("<seg>a<bpt i=\"1\">b</bpt>c<ept i=\"1\">d</ept></seg>"))
    try repaired.expectValid()
  }

  @Test("What cannot be put right is handed over with its reason, and the rest is read")
  func rejected() throws {
    let large = String(repeating: "0123456789abcdef", count: 1 << 20)
    let body = pair + pair.replacing("one", with: large) + pair
    let tooLarge = try Repaired(file(body).utf8)
    #expect(tooLarge.units.count == 2)
    #expect(tooLarge.rejected.map(\.finding.rule) == [.size])
    #expect(tooLarge.rejected.first?.unit.variants.first?.text.isEmpty == false)

    let cut = try Repaired(file(pair + pair).utf8.dropLast(60))
    #expect(cut.units.count == 1)
    #expect(cut.end?.rule == .malformed)
    #expect(cut.rejected.first?.unit.variants.first?.text == "one")
    try cut.expectValid()
  }

  @Test("An encoding without a map is left out of a header that nothing ends")
  func openHeader() throws {
    let repaired = try Repaired(
      "<tmx version='1.4'><header srclang='en'><ude name='u'></ude><body><tu>\(variant("en", "a"))</tu></body></tmx>"
        .utf8)
    #expect(repaired.texts == ["a"])
    #expect(!repaired.text.contains("<ude"))
    try repaired.expectValid()
  }

  @Test("A header behind the first unit says nothing of the units")
  func lateHeader() throws {
    let unit = "<tu>\(variant("de", "a"))</tu>"
    let repaired = try Repaired(
      "<tmx version='1.4'>\(unit)<header srclang='en'/><body>\(unit)</body></tmx>".utf8)
    #expect(repaired.texts == ["a", "a"])
    #expect(repaired.text.contains("srclang=\"*all*\""))
    try repaired.expectValid()
  }

  @Test("A valid file is left as it is", arguments: 0..<4)
  func validFile(seed: Int) throws {
    var generator = SplitMix(seed: UInt64(seed))
    let units = (0..<100).map { _ in RandomUnits.unit(using: &generator) }
      .filter { $0.variants.contains { !$0.segment.parts.isEmpty } }
    let header = TMXHeader(sourceLanguage: nil, toolVersion: "1")
    let text = TMXWriter(header: header).text(of: units)
    let repaired = try Repaired(text.utf8)
    #expect(repaired.units == units)
    #expect(repaired.text == text)
    #expect(repaired.findings.filter(\.isRepaired).isEmpty)
  }

  /// Something of everything, as text that damage can be done to.
  private static let sample = file(
    """
    <tu tuid="1" creationdate="20240131T120000Z"><note>n</note><prop type="p">v</prop>
    <tuv xml:lang="en"><seg>a<bpt i="1" x="1">&lt;b&gt;</bpt>文<ept i="1"/>&amp;&#65;</seg></tuv>
    <tuv xml:lang="zh"><prop type="q">w</prop><seg><hi>字</hi><ph>x<sub>y</sub></ph></seg></tuv></tu>
    <!-- c --><tu><tuv xml:lang="en"><seg>b <it pos="begin"/><![CDATA[<]]></seg></tuv></tu>
    """, prolog: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")

  @Test(
    "Whatever the damage, what comes of repairing is valid and stays as it is", arguments: 0..<6)
  func damage(seed: Int) throws {
    var generator = SplitMix(seed: UInt64(seed))
    let scalars = Array(Self.sample.unicodeScalars)
    let pieces = [
      "<", ">", "&", "\"", "'", "/", "=", "</seg>", "<tu>", "</tu>", "<x>", "<tuv>", "]]>",
    ]
    for round in 0..<25 {
      var damaged = scalars
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let start = Int.random(in: 0..<damaged.count, using: &generator)
        let end = min(damaged.count, start + Int.random(in: 0...12, using: &generator))
        let piece = Bool.random(using: &generator) ? pieces.randomElement(using: &generator) : nil
        damaged.replaceSubrange(start..<end, with: (piece ?? "").unicodeScalars)
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: damaged)
      guard let repaired = try? Repaired(String(text).utf8) else { continue }
      try repaired.expectValid("seed \(seed), round \(round): \(String(text))")
    }
  }
}
