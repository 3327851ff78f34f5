import Exchange
import Testing

@Suite struct XLIFFAlternativeTests {
  private static let alternative = XLIFFAlternative(
    source: Segment("打开 <A>"), target: Segment("Open \"A\""), percent: 87, origin: "a\"b: line 3")

  @Test("XLIFF 1.2 says how close a found translation is, and what it translates")
  func twelve() throws {
    var writer = XLIFFWriter(version: .v12, from: .chinese, to: .english)
    var text = ""
    writer.write(
      unit(["zh": "打开 <B>", "en": "Open B"]), alternative: Self.alternative, to: &text)
    writer.writeEnd(to: &text)
    #expect(
      text.contains(
        """
        <target>Open B</target>
        <alt-trans match-quality="87%" origin="a&quot;b: line 3">
        <source>打开 &lt;A&gt;</source>
        <target>Open "A"</target>
        </alt-trans>
        </trans-unit>
        """))
    #expect(writer.losses.isEmpty)
    let reader = try XLIFFReader(name: "a.xlf", bytes: Array(text.utf8))
    #expect(try units(of: reader) == [unit(["zh": "打开 <B>", "en": "Open B"])])
    #expect(reader.losses[.matches] == 1)
  }

  @Test("XLIFF 2.1 has no place for it here, and that is counted")
  func twentyOne() {
    var writer = XLIFFWriter(version: .v21, from: .chinese, to: .english)
    var text = ""
    writer.write(
      unit(["zh": "打开 B", "en": "Open B"]), alternative: Self.alternative, to: &text)
    #expect(!text.contains("Open \"A\""))
    #expect(writer.losses[.matches] == 1)
  }
}
