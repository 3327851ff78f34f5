import Segmenter
import Testing

@Suite struct SRXDocumentTests {
  private func read(_ xml: String) throws -> SRXDocument {
    try SRXDocument(xml: Array(xml.utf8), path: "a.srx")
  }

  /// A file as a tool of translators writes it, with three maps.
  private func file(cascade: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0"
         xmlns:okpsrx="http://okapi.sf.net/srx-extensions">
      <header segmentsubflows="no" cascade="\(cascade)">
        <formathandle type="start" include="yes"/>
        <formathandle type="end" include="no"></formathandle>
        <formathandle type="isolated" include="yes"/>
        <okpsrx:options oneSegmentIncludesAll="no" useIcu4JBreakRules="no"/>
        <okpsrx:sample language="en">A &lt;b>sample</okpsrx:sample>
        <okpsrx:rangeRule></okpsrx:rangeRule>
      </header>
      <body>
        <languagerules>
          <languagerule languagerulename="Titles"><!-- before names -->
            <rule break="no">
              <beforebreak>\\bMr\\.</beforebreak>
              <afterbreak> </afterbreak>
            </rule>
          </languagerule>
          <languagerule languagerulename="Default">
            <rule><beforebreak><![CDATA[[.?!]+]]></beforebreak><afterbreak>\\s</afterbreak></rule>
          </languagerule>
        </languagerules>
        <maprules>
          <languagemap languagepattern="EN.*" languagerulename="Titles"/>
          <languagemap languagepattern="zh_(TW|HK)" languagerulename="Titles"/>
          <languagemap languagepattern=".*" languagerulename="Default"/>
        </maprules>
      </body>
    </srx>
    """
  }

  @Test("A file of version 2.0 is read with all that it says")
  func version2() throws {
    let document = try read(file(cascade: "yes"))
    #expect(document.cascades)
    #expect(!document.segmentsSubflows)
    #expect(document.formatHandling.includesStart)
    #expect(!document.formatHandling.includesEnd)
    #expect(document.formatHandling.includesIsolated)
    #expect(document.languageMaps.map(\.ruleName) == ["Titles", "Titles", "Default"])
    #expect(
      document.languageRules.flatMap(\.rules) == [
        SRXDocument.Rule(isBreak: false, before: #"\bMr\."#, after: " ", line: 15),
        SRXDocument.Rule(isBreak: true, before: "[.?!]+", after: #"\s"#, line: 21),
      ])
  }

  @Test(
    "A cascade takes the rules of every map that fits the whole code, else of the first",
    arguments: [
      ("yes", "en-GB", [15, 21]), ("no", "en-GB", [15]), ("yes", "fr", [21]), ("no", "fr", [21]),
      ("yes", "zh-TW", [15, 21]), ("yes", "zh-CN", [21]), ("yes", "ben", [21]),
    ])
  func cascade(cascade: String, language: String, lines: [Int]) throws {
    let tag = try #require(LanguageTag(language))
    #expect(try read(file(cascade: cascade)).rules(for: tag).map(\.line) == lines)
  }

  @Test("A file of version 1.0 has no cascade, and of its groups of maps the first counts")
  func version1() throws {
    let document = try read(
      """
      <!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "srx.dtd">
      <srx version="1.0"><header segmentsubflows="yes"/><body>
      <languagerules>
      <languagerule languagerulename="a"><rule break="yes"><beforebreak>a</beforebreak></rule>
      </languagerule>
      <languagerule languagerulename="b"><rule break="no"><afterbreak>b</afterbreak></rule>
      </languagerule>
      </languagerules>
      <maprules>
      <maprule maprulename="mine"><languagemap languagepattern="e." languagerulename="a"/>
      <languagemap languagepattern=".*" languagerulename="b"/></maprule>
      <maprule maprulename="other"><languagemap languagepattern="fr" languagerulename="a"/></maprule>
      </maprules></body></srx>
      """)
    #expect(!document.cascades)
    #expect(try document.rules(for: .english).map(\.before) == ["a"])
    #expect(try document.rules(for: .french).map(\.after) == ["b"])
  }

  @Test("The encoding is the one that the XML declares or shows")
  func encodings() throws {
    let xml = file(cascade: "yes").replacing("UTF-8", with: "UTF-16")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in xml.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try SRXDocument(xml: bytes, path: "a.srx").languageRules.count == 2)
    let latin = file(cascade: "yes").replacing("UTF-8", with: "ISO-8859-1")
      .replacing("Mr", with: "é").unicodeScalars.map { UInt8($0.value) }
    let rules = try SRXDocument(xml: latin, path: "a.srx").languageRules
    #expect(rules.first?.rules.first?.before == #"\bé\."#)
  }

  @Test(
    "What is no SRX is refused with its line",
    arguments: [
      ("<tmx/>", 1, "no element 'tmx' can stand here"),
      ("<srx version='3.0'/>", 1, "SRX 3.0 is not known; versions are 1.0 and 2.0"),
      ("<srx>\n<header cascade='maybe'/></srx>", 2, "cascade is yes or no, not 'maybe'"),
      ("<srx><body>\n<rule/></body></srx>", 2, "no element 'rule' can stand here"),
      (
        "<srx><header><formathandle type='end'/></header></srx>", 1,
        "the formathandle has no include"
      ),
      (
        "<srx><body><languagerules>\n\n<languagerule/></languagerules></body></srx>", 3,
        "the languagerule has no languagerulename"
      ),
      (
        "<srx><body><maprules>\n<languagemap languagepattern='e' languagerulename='x'/></maprules>"
          + "</body></srx>", 2, "the map names 'x', and no languagerule has that name"
      ),
      (
        "<srx><header>\n<o:options xmlns:o='http://okapi.sf.net/srx-extensions'"
          + " useIcu4JBreakRules='yes'/></header></srx>", 2,
        "useIcu4JBreakRules is not supported; the rules are not the whole here"
      ),
      (
        "<srx><header><o:rangeRule xmlns:o='http://okapi.sf.net/srx-extensions'>x</o:rangeRule>"
          + "</header></srx>", 1,
        "a rangeRule is not supported; without it the text is cut elsewhere"
      ),
    ])
  func invalid(xml: String, line: Int, reason: String) {
    #expect(throws: SegmenterError.invalidSRX(path: "a.srx", line: line, reason: reason)) {
      try read(xml)
    }
  }

  @Test(
    "Malformed XML is refused with line and column",
    arguments: [
      ("", 1, 1), ("<srx>\n<header></srx>", 2, 15), ("<srx>\n  a & b</srx>", 2, 6),
      ("<srx><header/>", 1, 15), ("no xml", 1, 1),
    ])
  func malformed(xml: String, line: Int, column: Int) throws {
    let error = #expect(throws: SegmenterError.self) { try read(xml) }
    guard case .malformedXML("a.srx", line, column, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Entities of a document type are refused, inside and outside the file")
  func entities() {
    let inner = """
      <!DOCTYPE srx [<!ENTITY x "[.]">]><srx><body><languagerules><languagerule languagerulename="a">
      <rule><beforebreak>&x;</beforebreak></rule></languagerule></languagerules></body></srx>
      """
    #expect(
      throws: SegmenterError.invalidSRX(
        path: "a.srx", line: 2,
        reason: "entities of a document type are not read; write '&x;' out")
    ) { try read(inner) }
    let outer = inner.replacing(#"x "[.]""#, with: #"x SYSTEM "file:///etc/hostname""#)
    #expect(throws: SegmenterError.self) { try read(outer) }
  }

  @Test("A language without rules is an error where the rules stand alone")
  func noRules() throws {
    let document = try read(
      file(cascade: "no").replacing(#"languagepattern=".*""#, with: #"languagepattern="de""#))
    let error = SegmenterError.noRules(path: "a.srx", language: "fr")
    #expect(throws: error) { try document.ownRules(for: .french, precedence: .alone) }
    #expect(
      error.description
        == "a.srx: no language map fits 'fr'; add one, or use the rules with --srx-first")
    #expect(try document.ownRules(for: .french, precedence: .first).overrides("A. B.").isEmpty)
  }
}
