/// Why a file of JSON Lines is no alignment. Lines are one-based.
public enum AlignmentFileError: Error, Equatable, Sendable {
  /// A line is not one JSON object; the byte, one-based, is where it cannot go on.
  case malformed(path: String, line: Int, byte: Int, reason: String)
  /// A line lacks a field that every bead has.
  case missingField(path: String, line: Int, field: String)
  /// A field holds something else than it should.
  case unfitField(path: String, line: Int, field: String, expected: String)
  /// A bead does not begin where the one before it ends.
  case untiled(path: String, line: Int, side: String, expected: Int, found: Int)
  /// The language of a side is not that of the first bead.
  case otherLanguage(path: String, line: Int, side: String, expected: String, found: String)
  /// A line that describes the texts stands after a bead.
  case lateDescription(path: String, line: Int)
  /// The file has no bead.
  case empty(path: String)
  /// The system refuses a file.
  case unreadable(path: String, reason: String)
  /// A file is no XML.
  case malformedXML(path: String, line: Int, reason: String)
  /// A text in XML has no sentences marked.
  case unmarked(path: String)
  /// Two sentences of a text have the same name.
  case repeatedID(path: String, line: Int, id: String)
  /// A file has no links between texts, or more than one group of them.
  case noLinks(path: String)
  /// A link is not two lists of sentences.
  case malformedLink(path: String, line: Int)
  /// A link names a sentence that its text does not have.
  case unknownSentence(path: String, line: Int, id: String, text: String)
  /// A link does not go on where the one before it ends.
  case unlinked(path: String, line: Int, id: String, text: String)
}

extension AlignmentFileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let path, let line, let byte, let reason):
      "\(path): line \(line), byte \(byte): not a JSON object on one line: \(reason)"
    case .missingField(let path, let line, let field):
      "\(path): line \(line): the bead has no \"\(field)\"; align -o NAME.jsonl writes it"
    case .unfitField(let path, let line, let field, let expected):
      "\(path): line \(line): \"\(field)\" must be \(expected)"
    case .untiled(let path, let line, let side, let expected, let found):
      "\(path): line \(line): the \(side) goes on with sentence \(found) where \(expected) is due;"
        + " the lines must hold every sentence in order, so do not thin them by"
        + " --minimum-confidence"
    case .otherLanguage(let path, let line, let side, let expected, let found):
      "\(path): line \(line): the \(side) is '\(found)' here and '\(expected)' before"
    case .lateDescription(let path, let line):
      "\(path): line \(line): \"document\" must stand in the first line"
    case .empty(let path):
      "\(path): the file has no beads"
    case .unreadable(let path, let reason):
      "\(path): \(reason)"
    case .malformedXML(let path, let line, let reason):
      "\(path): line \(line): \(reason)"
    case .unmarked(let path):
      "\(path): no sentence is marked by <s>; give the text as plain text"
    case .repeatedID(let path, let line, let id):
      "\(path): line \(line): another sentence is '\(id)' already"
    case .noLinks(let path):
      "\(path): not one <linkGrp> with fromDoc and toDoc, as InterText writes it"
    case .malformedLink(let path, let line):
      "\(path): line \(line): a link needs xtargets='TARGETS;SOURCES', names of sentences with"
        + " spaces between"
    case .unknownSentence(let path, let line, let id, let text):
      "\(path): line \(line): \(text) has no sentence '\(id)'"
    case .unlinked(let path, let line, let id, let text):
      "\(path): line \(line): here '\(id)' of \(text) is due; links must name every sentence"
        + " in order"
    }
  }
}
