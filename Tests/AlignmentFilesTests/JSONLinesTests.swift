import AlignmentFiles
import Testing

@Suite struct JSONLinesTests {
  @Test("JSON Lines has an object a bead, gaps included, with all that makes the alignment")
  func lines() {
    #expect(
      written { exampleText().writeJSONLines(to: &$0) } == #"""
        {"shape":"1:0","source":[0],"target":[],"sourceText":"按：","targetText":"","confidence":0.900,"cost":4.25,"sourceLanguage":"zh","targetLanguage":"en","sourceParagraphStarts":[0]}
        {"shape":"1:2","source":[1],"target":[0,1],"sourceText":"工厂改进了工具，人人高兴。","targetText":"The plant made tools. All were glad.","confidence":0.973,"cost":3.64,"sourceLanguage":"zh","targetLanguage":"en","targetSentences":["The plant made tools.","All were glad."],"targetParagraphStarts":[0]}
        {"shape":"0:1","source":[],"target":[2],"sourceText":"","targetText":"(Applause.)","confidence":0.700,"cost":4.00,"sourceLanguage":"zh","targetLanguage":"en"}
        {"shape":"1:1","source":[2],"target":[3],"sourceText":"工具“很好”。","targetText":"The tools\tare good.","confidence":0.500,"cost":0.30,"sourceLanguage":"zh","targetLanguage":"en"}

        """#)
  }

  @Test("Marks of people and paragraphs within a bead are told")
  func marks() {
    var text = alignedText(
      source: ["一。", "二。"], target: ["One."],
      [Bead(source: 0..<2, target: 0..<1, isConfirmed: true, isFlagged: true)])
    text.alignment.source[1].paragraph = 1
    #expect(
      written { text.writeJSONLines(to: &$0) }.hasSuffix(
        #""sourceSentences":["一。","二。"],"sourceParagraphStarts":[0,1],"#
          + #""targetParagraphStarts":[0],"confirmed":true,"flagged":true}"# + "\n"))
  }

  @Test("Pairs below the minimum are left out of JSON Lines, gaps are not")
  func minimum() {
    let lines = written { exampleText(minimumConfidence: 0.95).writeJSONLines(to: &$0) }
      .split(separator: "\n")
    #expect(
      lines.map { $0.prefix(14) } == [#"{"shape":"1:0""#, #"{"shape":"1:2""#, #"{"shape":"0:1""#])
  }
}
