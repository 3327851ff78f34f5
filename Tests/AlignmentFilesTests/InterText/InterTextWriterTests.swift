import AlignmentFiles
import TestSupport
import Testing

@Suite struct InterTextWriterTests {
  @Test("Texts have numbered sentences in numbered paragraphs")
  func texts() {
    var text = exampleText()
    text.alignment.source[1].paragraph = 4
    text.alignment.source[2].paragraph = 4
    text.alignment.source[2].text = "a < b & c\u{1}"
    var output = ""
    let droppedCount = InterTextWriter(text).writeSource(to: &output)
    #expect(droppedCount == 1)
    #expect(
      output == """
        <?xml version="1.0" encoding="utf-8"?>
        <doc language="zh">
        <p id="1">
        <s id="1:1">按：</s>
        </p>
        <p id="2">
        <s id="2:1">工厂改进了工具，人人高兴。</s>
        <s id="2:2">a &lt; b &amp; c</s>
        </p>
        </doc>

        """)
  }

  @Test("Links name the target's sentences first, and tell who made them")
  func links() {
    var text = exampleText()
    text.alignment.beads[1].isConfirmed = true
    text.alignment.beads[3].isFlagged = true
    #expect(
      written {
        InterTextWriter(text).writeLinks(
          sourceName: "a.\"source\".xml", targetName: "a.target.xml", to: &$0)
      } == """
        <?xml version="1.0" encoding="utf-8"?>
        <linkGrp toDoc="a.target.xml" fromDoc="a.&quot;source&quot;.xml">
        <link type="0-1" xtargets=";1:1" status="auto"/>
        <link type="2-1" xtargets="1:1 1:2;1:2" status="man"/>
        <link type="1-0" xtargets="1:3;" status="auto"/>
        <link type="1-1" xtargets="1:4;1:3" status="auto" mark="1"/>
        </linkGrp>

        """)
  }

  @Test("What is written is read as the same sentences and beads", arguments: 0..<40)
  func roundTrip(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let made = MadeUpBitext(sentenceCount: 20, seed: seed)
    var random = SplitMix(seed: seed)
    var text = AlignedText(
      alignment: Alignment(source: made.source, target: made.target, beads: []),
      sourceLanguage: .chinese, targetLanguage: .english)
    var (source, target) = (0, 0)
    while source < made.source.count || target < made.target.count {
      let sourceEnd = min(made.source.count, source + random.number(below: 3))
      let targetEnd = min(made.target.count, target + random.number(below: 3))
      guard sourceEnd > source || targetEnd > target else { continue }
      text.alignment.beads.append(
        Bead(
          source: source..<sourceEnd, target: target..<targetEnd,
          isConfirmed: random.number(below: 2) == 0, isFlagged: random.number(below: 2) == 0))
      (source, target) = (sourceEnd, targetEnd)
    }
    let writer = InterTextWriter(text)
    try folder.write(written { _ = writer.writeSource(to: &$0) }, to: "s.xml")
    try folder.write(written { _ = writer.writeTarget(to: &$0) }, to: "t.xml")
    try folder.write(
      written { writer.writeLinks(sourceName: "s.xml", targetName: "t.xml", to: &$0) },
      to: "links.xml")
    let file = try AlignmentFile(links: folder.url.appendingPathComponent("links.xml").path)
    #expect(file.text.alignment.beads == text.alignment.beads)
    #expect(file.text.alignment.source.map(\.text) == made.source.map(\.text))
    #expect(file.text.alignment.target.map(\.text) == made.target.map(\.text))
    #expect(file.text.alignment.source.map(\.paragraph) == made.source.map(\.paragraph))
    #expect(file.text.sourceLanguage == .chinese)
    #expect(file.text.targetLanguage == .english)
  }
}
