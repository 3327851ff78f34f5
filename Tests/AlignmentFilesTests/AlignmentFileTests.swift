import AlignmentFiles
import TestSupport
import Testing

@Suite struct AlignmentFileTests {
  @Test("What is written is read as the same alignment", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    let text = randomText(seed: seed)
    let lines = written { text.writeJSONLines(to: &$0) }
    let file = try AlignmentFile(lines, path: "a.jsonl")
    #expect(file.text.sourceLanguage == text.sourceLanguage)
    #expect(file.text.targetLanguage == text.targetLanguage)
    #expect(file.text.alignment.beads == text.alignment.beads)
    for (read, original) in [
      (file.text.alignment.source, text.alignment.source),
      (file.text.alignment.target, text.alignment.target),
    ] {
      #expect(read.map(\.text) == original.map(\.text))
      #expect(read.map(\.paragraph) == original.map(\.paragraph))
    }
    #expect(written { file.text.writeJSONLines(to: &$0) } == lines)
  }

  @Test("Each sentence stands in the document's text where its range says")
  func ranges() throws {
    let file = try AlignmentFile(
      written { randomText(seed: 7).writeJSONLines(to: &$0) }, path: "a.jsonl")
    for (document, sentences) in [
      (file.source, file.text.alignment.source), (file.target, file.text.alignment.target),
    ] {
      let bytes = Array(document.text.utf8)
      for sentence in sentences {
        #expect(bytes[sentence.utf8Range].elementsEqual(sentence.text.utf8))
      }
    }
  }

  @Test("The line that describes the texts gives their names and metadata")
  func description() throws {
    let file = try AlignmentFile(
      #"{"document":{"version":1,"source":{"name":"a.zh","language":"zh","metadata":"#
        + #"[{"name":"date","value":"1959"}]},"target":{"name":"a.en"},"settings":{}}}"# + "\n"
        + Self.line,
      path: "work.jsonl")
    #expect(file.source.name == "a.zh")
    #expect(file.source.metadata == [Document.Metadatum(name: "date", value: "1959")])
    #expect(file.target.name == "a.en")
    #expect(file.target.metadata.isEmpty)
    #expect(file.text.alignment.beads.count == 1)
  }

  @Test("Blank lines, ends of lines of Windows, and fields of other programs do no harm")
  func tolerance() throws {
    let file = try AlignmentFile(
      "\n" + Self.line.dropLast() + #","note":{"by":[1]}}"# + "\r\n\r\n", path: "a.jsonl")
    #expect(file.text.alignment.source.map(\.text) == ["一。"])
  }

  @Test(
    "A line that is no bead is refused with its number and what is wrong",
    arguments: [
      ("{", #"a.jsonl: line 2, byte 2: not a JSON object on one line"#),
      ("[1]", #"a.jsonl: line 2, byte 1: not a JSON object on one line"#),
      (#"{"source":[1],"target":[1]}"#, #"line 2: the bead has no "shape""#),
      (next([#""confidence":1"#: ""]), #"line 2: the bead has no "confidence""#),
      (next([#""sourceLanguage":"zh""#: ""]), #"line 2: the bead has no "sourceLanguage""#),
      (next([#""source":[1]"#: #""source":[2]"#]), "sentence 2 where 1 is due"),
      (next([#""target":[1]"#: #""target":[3]"#]), "--minimum-confidence"),
      (next([#""target":[1]"#: #""target":[1,3]"#]), #"line 2: "target" must be indices that"#),
      (next([#""target":[1]"#: #""target":[-1]"#]), #"line 2: "target" must be an array"#),
      (next([#""target":[1]"#: #""target":[1,2]"#]), #"line 2: "shape" must be "1:2""#),
      (next([#""confidence":1"#: #""confidence":1.5"#]), #""confidence" must be a number from 0"#),
      (next([#""cost":0"#: #""cost":"0""#]), #""cost" must be a number"#),
      (next([#""sourceLanguage":"zh""#: #""sourceLanguage":"de""#]), "'de' here and 'zh' before"),
      (next([#""sourceLanguage":"zh""#: #""sourceLanguage":"!""#]), "a language tag"),
      (
        next([#""target":[1]"#: #""target":[1,2]"#, "1:1": "1:2"]),
        #"the bead has no "targetSentences""#
      ),
      (
        next([#""cost":0"#: #""cost":0,"sourceSentences":["二"]"#]),
        #""sourceText" must be the text of "sourceSentences""#
      ),
      (
        next([#""cost":0"#: #""cost":0,"sourceSentences":["一。",""]"#]),
        #""sourceSentences" must be an array of strings"#
      ),
      (
        next([#""cost":0"#: #""cost":0,"targetParagraphStarts":[1]"#]),
        #""targetParagraphStarts" must be an array of indices below 1"#
      ),
      (next([#""cost":0"#: #""cost":0,"confirmed":1"#]), #""confirmed" must be true or false"#),
      (#"{"document":{}}"#, #"line 2: "document" must stand in the first line"#),
    ])
  func refusals(line: String, message: String) throws {
    let error = try #require(throws: AlignmentFileError.self) {
      try AlignmentFile(Self.line + "\n" + line + "\n", path: "a.jsonl")
    }
    #expect(error.description.hasPrefix("a.jsonl: line 2"))
    #expect(error.description.contains(message))
  }

  @Test("A file without beads is refused")
  func empty() {
    #expect(throws: AlignmentFileError.empty(path: "a.jsonl")) {
      try AlignmentFile("\n", path: "a.jsonl")
    }
  }

  private static let line = """
    {"shape":"1:1","source":[0],"target":[0],"sourceText":"一。","targetText":"One.","confidence":1,"cost":0,"sourceLanguage":"zh","targetLanguage":"en"}
    """

  /// The line that would come next, with some of its text replaced.
  private static func next(_ replacements: [String: String]) -> String {
    var line = line.replacing("[0]", with: "[1]")
    for (old, new) in replacements.sorted(by: { $0.key < $1.key }) {
      line = line.replacing(new.isEmpty ? "\(old)," : old, with: new)
    }
    return line
  }
}

/// Random beads over random sentences, with confidences and costs that the file holds exactly.
private func randomText(seed: UInt64) -> AlignedText {
  var random = SplitMix(seed: seed)
  var text = AlignedText(
    alignment: Alignment(source: [], target: [], beads: []),
    sourceLanguage: seed % 2 == 0 ? .chinese : .german, targetLanguage: .english)
  for _ in 0..<1 + random.number(below: 12) {
    let sourceCount = random.number(below: 4)
    let targetCount = random.number(below: 4) + (sourceCount == 0 ? 1 : 0)
    let (source, target) = (text.alignment.source.count, text.alignment.target.count)
    for _ in 0..<sourceCount { append(to: &text.alignment.source, &random) }
    for _ in 0..<targetCount { append(to: &text.alignment.target, &random) }
    text.alignment.beads.append(
      Bead(
        source: source..<source + sourceCount, target: target..<target + targetCount,
        terms: [
          CostTerm(name: "cost", costInNats: Double(random.number(below: 4_000) - 1_000) / 100)
        ],
        confidence: Double(random.number(below: 1_001)) / 1_000,
        isConfirmed: random.number(below: 3) == 0, isFlagged: random.number(below: 5) == 0))
  }
  return text
}

private func append(to sentences: inout [Sentence], _ random: inout SplitMix) {
  let pieces = [
    "中", "“", "\"", "\\", "a", " ", "\t", "\n", "\u{2028}", "𠀀", "1", "é", "\u{1}", "。",
  ]
  let text = (0..<random.number(below: 6)).map { _ in pieces[random.number(below: pieces.count)] }
    .joined()
  let paragraph = sentences.last.map { $0.paragraph + (random.number(below: 4) == 0 ? 1 : 0) } ?? 0
  sentences.append(Sentence(text: text, utf8Range: 0..<text.utf8.count, paragraph: paragraph))
}
