/// The entries of a PO file one after the other, in bounded memory.
///
/// Source: GNU gettext 0.21, “The Format of PO Files”.
final class POSource {
  let lines: LineSource

  private var entry = POEntry()
  private var finished: POEntry?

  /// What a line that is only a string continues.
  private var field = Field.none
  private var size = 0

  private enum Field {
    case none, context, source, pluralSource, target
  }

  init(_ lines: LineSource) {
    self.lines = lines
  }

  /// The next entry with a source, or `nil` after the last.
  func next() throws(ExchangeError) -> POEntry? {
    while let text = try lines.next() {
      size += text.utf8.count
      guard size <= LineSource.maximumLineSize else {
        throw malformed("the entry is larger than \(LineSource.maximumLineSize >> 20) MiB")
      }
      try take(text)
      if let entry = finished {
        finished = nil
        return entry
      }
    }
    try finish()
    defer { finished = nil }
    return finished
  }

  private func malformed(_ reason: String) -> ExchangeError {
    .malformed(path: lines.name, line: lines.line, reason: reason)
  }

  private func take(_ line: String) throws(ExchangeError) {
    let text = line[...].trimmed
    guard !text.isEmpty else { return try begin() }
    guard text.utf8.first == UInt8(ascii: "#") else { return try takeString(text) }
    let mark = text.utf8.dropFirst().first
    if mark == UInt8(ascii: "~") {
      let rest = Substring(text.utf8.dropFirst(2)).trimmed
      if rest.utf8.first == UInt8(ascii: "|") {
        try begin()
        entry.previous.append(String(Substring(rest.utf8.dropFirst()).trimmed))
        entry.isObsolete = true
      } else if !rest.isEmpty {
        try takeString(rest)
        entry.isObsolete = true
      }
      return
    }
    try begin()
    switch mark {
    case UInt8(ascii: "."):
      entry.extractedComments.append(String(Substring(text.utf8.dropFirst(2)).trimmed))
    case UInt8(ascii: ":"):
      entry.references.append(String(Substring(text.utf8.dropFirst(2)).trimmed))
    case UInt8(ascii: "|"): entry.previous.append(String(Substring(text.utf8.dropFirst(2)).trimmed))
    case UInt8(ascii: ","):
      let flags = text.utf8.dropFirst(2).split(separator: 0x2C).map {
        String(Substring($0).trimmed)
      }
      entry.flags += flags.filter { !$0.isEmpty }
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      // The blank belongs to the mark; what else begins the line is the comment's.
      let comment = line.utf8.drop { $0 != 0x23 }.dropFirst(2)
      // A blank behind a backslash keeps the next line out of the comment.
      let isGuarded = comment.suffix(2).elementsEqual([UInt8(ascii: "\\"), 0x20])
      entry.comments.append(String(Substring(isGuarded ? comment.dropLast() : comment)))
    default: entry.comments.append(String(Substring(line.utf8.drop { $0 != 0x23 }.dropFirst())))
    }
  }

  /// Takes a keyword with its string, or a string alone.
  private func takeString(_ text: Substring) throws(ExchangeError) {
    let word = text.utf8.prefix { $0 != 0x22 && $0 != 0x20 && $0 != 0x09 }
    let keyword = Substring(word)
    let quoted = text[word.endIndex...].trimmed
    guard let string = POString.text(quoted) else {
      throw malformed(
        quoted.utf8.first == UInt8(ascii: "\"")
          ? "the string is not closed, or holds an escape that is none"
          : "a keyword and a string in quotes are expected")
    }
    switch keyword {
    case "": try proceed(with: string)
    case "msgctxt":
      try begin()
      guard entry.context == nil, entry.source == nil else { throw misplaced(keyword) }
      entry.context = string
      field = .context
    case "msgid":
      try begin()
      guard entry.source == nil else { throw misplaced(keyword) }
      entry.source = string
      field = .source
      entry.line = lines.line
    case "msgid_plural":
      guard entry.pluralSource == nil, field == .source else { throw misplaced(keyword) }
      entry.pluralSource = string
      field = .pluralSource
    case "msgstr":
      guard field == .source else { throw misplaced(keyword) }
      entry.targets = [string]
      field = .target
    default:
      guard keyword == "msgstr[\(entry.targets.count)]" else {
        throw keyword.utf8.starts(with: "msg".utf8)
          ? misplaced(keyword) : malformed("'\(keyword)' is no keyword")
      }
      guard entry.pluralSource != nil else { throw misplaced(keyword) }
      entry.targets.append(string)
      field = .target
    }
  }

  private func misplaced(_ keyword: Substring) -> ExchangeError {
    malformed("'\(keyword)' is out of place")
  }

  private func proceed(with string: String) throws(ExchangeError) {
    switch field {
    case .none: throw malformed("the string belongs to no keyword")
    case .context: entry.context = (entry.context ?? "") + string
    case .source: entry.source = (entry.source ?? "") + string
    case .pluralSource: entry.pluralSource = (entry.pluralSource ?? "") + string
    case .target: entry.targets[entry.targets.count - 1] += string
    }
  }

  /// Begins another entry if the current one has a translation, which comes last.
  private func begin() throws(ExchangeError) {
    if field == .target { try finish() }
  }

  private func finish() throws(ExchangeError) {
    // Comments alone, as at the end of a file, are no entry; they stay for the next one.
    guard field != .none else { return }
    guard field == .target else { throw malformed("the entry has no msgstr") }
    finished = entry
    entry = POEntry()
    field = .none
    size = 0
  }
}

extension Substring {
  /// Without blanks and tabs at both ends.
  fileprivate var trimmed: Substring {
    var bytes = utf8[...]
    while bytes.first == 0x20 || bytes.first == 0x09 { bytes.removeFirst() }
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
    return Substring(bytes)
  }
}
