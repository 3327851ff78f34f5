import Streams

/// A text in XML whose sentences are marked: `<s id="1:2">` in paragraphs, as in the texts of
/// InterText and of TEI.
///
/// Elements of any name may stand around and inside; sentences with the same parent make a
/// paragraph. Runs of white space within a sentence become a space.
public struct MarkedText: Hashable, Sendable {
  /// The text made of the sentences: a line each, an empty line between paragraphs. The language
  /// is that of `xml:lang`, `lang` or `language` of the outermost element that says one.
  public let document: Document
  public let sentences: [Sentence]

  /// The name of each sentence, its `id` or `xml:id`.
  let ids: [String?]

  /// Reads a file.
  ///
  /// - Throws: ``AlignmentFileError`` with the line.
  /// - Complexity: Linear.
  public init(path: String) throws(AlignmentFileError) {
    let reader = try MarkupReader(path: path)
    var text = SentenceText()
    var ids: [String?] = []
    var known: Set<String> = []
    var language: LanguageTag?
    // For each open element its number; the sentence that is open, and how deep it lies.
    var open: [Int] = []
    var elementCount = 0
    var sentence: (depth: Int, text: String)?
    var parent: Int?
    while let event = try reader.event() {
      switch event {
      case .start(let element):
        if language == nil {
          language = ["xml:lang", "lang", "language"]
            .lazy.compactMap { element.attributes[$0] }.first.flatMap(LanguageTag.init)
        }
        if element.name == "s" && sentence == nil {
          let id = element.attributes["xml:id"] ?? element.attributes["id"]
          if let id, !known.insert(id).inserted {
            throw .repeatedID(path: reader.name, line: element.line, id: id)
          }
          ids.append(id)
          sentence = (open.count, "")
        }
        elementCount += 1
        open.append(elementCount)
      case .text(let run):
        sentence?.text += run
      case .end:
        open.removeLast()
        if let ended = sentence, ended.depth == open.count {
          text.append(ended.text.withSingleSpaces, startsParagraph: open.last != parent)
          parent = open.last
          sentence = nil
        }
      }
    }
    guard !text.sentences.isEmpty else { throw .unmarked(path: reader.name) }
    self.ids = ids
    sentences = text.sentences
    document = Document(name: reader.name, language: language, text: text.text)
  }
}

extension MarkupReader {
  convenience init(path: String) throws(AlignmentFileError) {
    do throws(StreamError) {
      self.init(try ByteSource(path: path))
    } catch {
      throw AlignmentFileError(.stream(error))
    }
  }

  func event() throws(AlignmentFileError) -> MarkupEvent? {
    do throws(MarkupError) {
      return try next()
    } catch {
      throw AlignmentFileError(error)
    }
  }
}

extension AlignmentFileError {
  fileprivate init(_ error: MarkupError) {
    switch error {
    case .stream(.unreadable(let path, let reason)):
      self = .unreadable(path: path, reason: reason)
    case .malformed(let path, let line, let reason):
      self = .malformedXML(path: path, line: line, reason: reason)
    }
  }
}

extension String {
  /// The text without white space at its ends, and with one space for each run of it.
  fileprivate var withSingleSpaces: String {
    unicodeScalars.split { $0.properties.isWhitespace }.map { String(Substring($0)) }
      .joined(separator: " ")
  }
}
