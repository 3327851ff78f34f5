/// Why a translation memory cannot be used, or not as asked.
public enum MemoryError: Error, Hashable, Sendable {
  /// The file cannot be opened: it is missing, or the system refuses it.
  case unreadable(path: String, reason: String)

  /// The file is no translation memory; it was not touched.
  case notMemory(path: String)

  /// A later version of the program wrote the file; it was not touched.
  case newerVersion(path: String, version: Int, known: Int)

  /// What the file holds contradicts itself or its checksums.
  case damaged(path: String, finding: String)

  /// Another process writes, and did not end in time.
  case busy(path: String)

  /// The disk is full; the memory is as it was before.
  case full(path: String)

  /// The memory can be read but not written.
  case readOnly(path: String)

  /// The memory has no text in the language.
  case missingLanguage(path: String, language: LanguageTag, available: [LanguageTag])

  /// The memory has no import of the name or number.
  case missingImport(path: String, name: String, available: [String])

  /// The pattern of a search is no regular expression.
  case invalidPattern(pattern: String, reason: String)

  /// Anything else that SQLite reports: its extended result code, its message, the statement.
  case database(path: String, code: Int, message: String, sql: String)
}

extension MemoryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .notMemory(let path): "\(path): not a translation memory; the file was not touched"
    case .newerVersion(let path, let version, let known):
      "\(path): a memory of version \(version), and this program knows versions up to \(known);"
        + " update the program (the file was not touched)"
    case .damaged(let path, let finding):
      "\(path): the memory is damaged: \(finding); restore it from a copy or import its files anew"
    case .busy(let path): "\(path): another process is writing to the memory; try again later"
    case .full(let path): "\(path): the disk is full; the memory is as it was before"
    case .readOnly(let path): "\(path): the memory can be read but not written"
    case .missingLanguage(let path, let language, let available):
      "\(path): no text in \(language); the memory has "
        + (available.isEmpty ? "no text at all" : available.map(\.text).joined(separator: ", "))
    case .missingImport(let path, let name, let available):
      "\(path): no import of '\(name)'; the memory has "
        + (available.isEmpty ? "none" : available.joined(separator: ", "))
    case .invalidPattern(let pattern, let reason): "the pattern '\(pattern)': \(reason)"
    case .database(let path, let code, let message, let sql):
      "\(path): \(message) (SQLite \(code)) in: \(sql)"
    }
  }
}
