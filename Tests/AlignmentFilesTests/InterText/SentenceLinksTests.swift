import AlignmentFiles
import TestSupport
import Testing

@Suite struct SentenceLinksTests {
  @Test("Links of InterText name the target first, those of XCES the source")
  func order() throws {
    let links = [
      "<linkGrp toDoc='b.xml' fromDoc='a.xml'><link type='2-1' xtargets='1 2;1' status='man'/>"
        + "<link xtargets=';' status='plain'/><link xtargets=';2' mark='1'/></linkGrp>",
      "<cesAlign version='1.0'><linkGrp targType='s' toDoc='b.xml' fromDoc='a.xml'>"
        + "<link xtargets='1;1 2' certainty='.9' status='man'/><link xtargets='2;' mark='1'/>"
        + "</linkGrp></cesAlign>",
    ]
    for xml in links {
      let beads = try Self.file(xml).text.alignment.beads
      #expect(
        beads == [
          Bead(source: 0..<1, target: 0..<2, isConfirmed: true),
          Bead(source: 1..<2, target: 2..<2, isFlagged: true),
        ])
    }
  }

  @Test(
    "Links that do not tile both texts are refused with their line",
    arguments: [
      ("<link xtargets='1 2;1'/>", "line 2: here '2' of a.xml is due"),
      ("<link xtargets='1 2;1'/>\n<link xtargets=';3'/>", "line 3: a.xml has no sentence '3'"),
      ("<link xtargets='1 2;2'/>", "line 2: here '1' of a.xml is due"),
      ("<link xtargets='2 1;1 2'/>", "line 2: here '1' of b.xml is due"),
      ("<link xtargets='1 2;1 2'/>\n<link xtargets=';2'/>", "line 3: a link needs xtargets"),
      ("<link xtargets='1 2'/>", "line 2: a link needs xtargets"),
      ("<link/>", "line 2: a link needs xtargets"),
    ])
  func untiled(links: String, message: String) throws {
    let error = try #require(throws: AlignmentFileError.self) {
      try Self.file("<linkGrp toDoc='b.xml' fromDoc='a.xml'>\n\(links)</linkGrp>")
    }
    #expect(error.description.contains("links.xml: "))
    #expect(
      error.description.replacing(/(\/\S*\/)/, with: "").contains(message))
  }

  @Test("What names no texts is no file of links", arguments: ["<a/>", "<linkGrp toDoc='b.xml'/>"])
  func noLinks(xml: String) throws {
    let error = try #require(throws: AlignmentFileError.self) { try Self.file(xml) }
    #expect(error.description.contains("not one <linkGrp>"))
  }

  private static func file(_ xml: String) throws -> AlignmentFile {
    let folder = try TemporaryFolder()
    try folder.write("<doc><s id='1'>A.</s><s id='2'>B.</s></doc>", to: "a.xml")
    try folder.write("<doc><s id='1'>C.</s><s id='2'>D.</s></doc>", to: "b.xml")
    try folder.write(xml, to: "links.xml")
    return try AlignmentFile(links: folder.url.appendingPathComponent("links.xml").path)
  }
}
