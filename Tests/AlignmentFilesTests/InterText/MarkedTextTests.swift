import AlignmentFiles
import TestSupport
import Testing

@Suite struct MarkedTextTests {
  @Test("Sentences of one parent are a paragraph, whatever stands around and inside them")
  func reading() throws {
    let text = try Self.text(
      """
      <?xml version='1.0' encoding='utf-8'?>
      <!DOCTYPE TEI SYSTEM "nowhere.dtd">
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="cs"><teiHeader>About it.</teiHeader>
      <text><body><head><s xml:id="a">Title</s></head>
      <p>\u{20}
      <s xml:id="b"> One <b>bold</b>
        word &amp; more.</s><pb n="2"/>
      <s>Two.</s> </p><p><s id="c"><![CDATA[<Three>]]></s></p></body></text></TEI>
      """)
    #expect(text.sentences.map(\.text) == ["Title", "One bold word & more.", "Two.", "<Three>"])
    #expect(text.sentences.map(\.paragraph) == [0, 1, 1, 2])
    #expect(text.document.language == LanguageTag("cs"))
    #expect(text.document.text == "Title\n\nOne bold word & more.\nTwo.\n\n<Three>")
  }

  @Test(
    "A file that is no marked text is refused with its line",
    arguments: [
      ("", "line 1: the file is empty"),
      ("<doc>\n<s>a</doc>", "line 2: the XML is malformed"),
      ("<doc>Plain.</doc>", "no sentence is marked by <s>"),
      ("<doc>\n<s id='1'>a</s>\n<s id='1'>b</s></doc>", "line 3: another sentence is '1' already"),
      ("<!DOCTYPE d [<!ENTITY a 'b'>]><d><s>&a;</s></d>", "declares the entity 'a'"),
    ])
  func refusals(xml: String, message: String) throws {
    let error = try #require(throws: AlignmentFileError.self) { try Self.text(xml) }
    #expect(error.description.contains("a.xml: \(message)") || error.description.contains(message))
    #expect(error.description.contains("a.xml: "))
  }

  private static func text(_ xml: String) throws -> MarkedText {
    let folder = try TemporaryFolder()
    try folder.write(xml, to: "a.xml")
    return try MarkedText(path: folder.url.appendingPathComponent("a.xml").path)
  }
}
