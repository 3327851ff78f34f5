/// An alignment with both its texts, read from JSON Lines.
///
/// The lines are those that ``AlignedText/writeJSONLines(to:)`` writes, with every bead there;
/// fields of other names are passed over. A first line `{"document":{…}}` may name the texts and
/// their metadata. Each bead has one term, its cost.
public struct AlignmentFile: Hashable, Sendable {
  public var text: AlignedText

  /// The source with what the file says of it.
  ///
  /// Its text is made of the sentences: a line each, an empty line between paragraphs.
  public var source: Document

  /// The same for the target.
  public var target: Document

  /// What the first line says that the alignment was made with, such as `method` and `full`.
  public var settings: [Document.Metadatum]

  init(_ text: AlignedText, source: Document, target: Document) {
    self.text = text
    self.source = source
    self.target = target
    settings = []
  }

  /// Reads the text of a file.
  ///
  /// - Parameter path: What messages call the file.
  /// - Throws: ``AlignmentFileError`` with the number of the line.
  /// - Complexity: Linear.
  public init(_ text: String, path: String) throws(AlignmentFileError) {
    var lines = AlignmentLines(path: path)
    for (index, line) in text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      try lines.read(String(Substring(line)), number: index + 1)
    }
    guard let languages = lines.languages else { throw .empty(path: path) }
    source = lines.source.document(named: path, language: languages.source)
    target = lines.target.document(named: path, language: languages.target)
    settings = lines.settings
    self.text = AlignedText(
      alignment: Alignment(
        source: lines.source.sentences, target: lines.target.sentences, beads: lines.beads),
      sourceLanguage: languages.source, targetLanguage: languages.target)
  }
}

/// What the lines so far have brought.
private struct AlignmentLines {
  let path: String
  var source = SideOfFile()
  var target = SideOfFile()
  var settings: [Document.Metadatum] = []
  var beads: [Bead] = []
  var languages: (source: LanguageTag, target: LanguageTag)?

  init(path: String) {
    self.path = path
  }

  mutating func read(_ text: String, number: Int) throws(AlignmentFileError) {
    guard !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return }
    let line = try AlignmentLine(text, path: path, number: number)
    if let description = line.value["document"] {
      guard beads.isEmpty, source.description == nil else {
        throw .lateDescription(path: path, line: number)
      }
      source.description = description["source"] ?? .null
      target.description = description["target"] ?? .null
      if case .object(let members)? = description["settings"] {
        settings = members.compactMap { member in
          member.value.string.map { Document.Metadatum(name: member.name, value: $0) }
        }
      }
      return
    }
    let shape = try line.string("shape")
    let sourceRange = try line.range("source", side: "source", from: source.sentences.count)
    let targetRange = try line.range("target", side: "target", from: target.sentences.count)
    let confidence = try line.number("confidence")
    guard (0...1).contains(confidence) else {
      throw line.unfit("confidence", "a number from 0 to 1")
    }
    let bead = Bead(
      source: sourceRange, target: targetRange,
      terms: [CostTerm(name: "cost", costInNats: try line.number("cost"))],
      confidence: confidence,
      isConfirmed: try line.mark("confirmed"), isFlagged: try line.mark("flagged"))
    guard shape == bead.shape.description else {
      throw line.unfit("shape", "\"\(bead.shape)\", as the indices say")
    }
    guard !sourceRange.isEmpty || !targetRange.isEmpty else {
      throw line.unfit("source", "indices where \"target\" has none")
    }
    try readLanguages(line)
    guard let languages else { return }
    try source.append(line, side: "source", count: sourceRange.count, language: languages.source)
    try target.append(line, side: "target", count: targetRange.count, language: languages.target)
    beads.append(bead)
  }

  private mutating func readLanguages(_ line: AlignmentLine) throws(AlignmentFileError) {
    let found = (
      source: try line.language("sourceLanguage"), target: try line.language("targetLanguage")
    )
    let expected = languages ?? found
    for (side, expected, found) in [
      ("source", expected.source, found.source), ("target", expected.target, found.target),
    ] where expected != found {
      throw .otherLanguage(
        path: path, line: line.number, side: side, expected: expected.text, found: found.text)
    }
    languages = expected
  }
}

/// The sentences of one side, and what the first line says of it.
private struct SideOfFile {
  var description: JSONValue?
  private var text = SentenceText()

  var sentences: [Sentence] { text.sentences }

  mutating func append(
    _ line: AlignmentLine, side: String, count: Int, language: LanguageTag
  ) throws(AlignmentFileError) {
    let texts = try line.sentences(side: side, count: count)
    let starts = try line.paragraphStarts(side: side, count: count)
    let first = sentences.count
    for (index, sentence) in texts.enumerated() {
      text.append(sentence, startsParagraph: starts.contains(index))
    }
    guard try line.string("\(side)Text") == sentences[first...].joined(in: language) else {
      throw line.unfit("\(side)Text", "the text of \"\(side)Sentences\", joined")
    }
  }

  /// The text with the name and the metadata that the first line gave.
  func document(named path: String, language: LanguageTag) -> Document {
    var metadata: [Document.Metadatum] = []
    if case .array(let items)? = description?["metadata"] {
      for item in items {
        guard let name = item["name"]?.string, let value = item["value"]?.string else { continue }
        metadata.append(Document.Metadatum(name: name, value: value))
      }
    }
    return Document(
      name: description?["name"]?.string ?? path, language: language, text: text.text,
      metadata: metadata)
  }
}
