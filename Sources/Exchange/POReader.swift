import Streams

/// Reads the units of a PO file (GNU gettext), also fuzzy and obsolete entries.
///
/// What stands beside the texts is kept as properties (``POProperty``), comments of translators as
/// a note. An entry with plural forms gives a unit for each form. Untranslated entries give units
/// with a source only.
public final class POReader: UnitReader {
  public private(set) var line = 0
  public private(set) var losses = UnitLosses()

  /// The language of the `msgid`: what the header says in `X-Source-Language`, else what the caller
  /// says, else English, in which gettext wants programs to be written.
  public private(set) var source = LanguageTag.english

  /// The language of the `msgstr`.
  public private(set) var target = LanguageTag.undetermined

  private let entries: POSource
  private var queue: ArraySlice<TranslationUnit> = []
  private var pending: POEntry?
  private let isDecoded: Bool

  /// Opens a file, or standard input for `-`, and reads its header.
  ///
  /// - Parameters:
  ///   - languages: Those of source and target where the header names none.
  ///   - encoding: Its name as `iconv` has it, or `nil` for UTF-8, or UTF-16 with a byte order
  ///     mark. A header that names another than UTF-8 asks for it.
  public convenience init(
    path: String, languages: [LanguageTag] = [], encoding: String? = nil
  ) throws(ExchangeError) {
    try self.init(ByteSource.opening(path), languages: languages, encoding: encoding)
  }

  /// Reads bytes that are in memory already.
  public convenience init(
    name: String, bytes: [UInt8], languages: [LanguageTag] = [], encoding: String? = nil
  ) throws(ExchangeError) {
    try self.init(ByteSource(name: name, bytes: bytes), languages: languages, encoding: encoding)
  }

  private init(
    _ bytes: ByteSource, languages: [LanguageTag], encoding: String?
  ) throws(ExchangeError) {
    entries = POSource(try LineSource(bytes, encoding: encoding))
    isDecoded = encoding != nil
    let first = try entries.next()
    let header = first?.isHeader == true ? first : nil
    pending = header == nil ? first : nil
    if let header { try checkCharacterSet(of: header) }
    source =
      try language(header?.field("X-Source-Language"), line: header?.line) ?? languages.first
      ?? .english
    let named =
      try language(header?.field("Language"), line: header?.line) ?? languages.dropFirst().first
    if let named {
      target = named
    } else if first != nil {
      throw .unknownLanguages(path: name)
    }
  }

  public var name: String { entries.lines.name }
  public var readByteCount: Int { entries.lines.text.bytes.readCount }
  public var byteCount: Int? { entries.lines.text.bytes.byteCount }

  public func next() throws(ExchangeError) -> TranslationUnit? {
    while queue.isEmpty {
      let entry: POEntry?
      if let first = pending {
        entry = first
        pending = nil
      } else {
        entry = try entries.next()
      }
      guard let entry else { return nil }
      guard entry.source?.isEmpty == false else {
        losses[.units] += 1
        continue
      }
      line = entry.line
      queue = entry.units(from: source, to: target)[...]
    }
    return queue.popFirst()
  }

  /// A header that names another character set than was read is an error: texts would be garbled.
  private func checkCharacterSet(of header: POEntry) throws(ExchangeError) {
    guard !isDecoded,
      let name = header.field("Content-Type")?.split(separator: "charset=").dropFirst().first?
        .split(separator: ";").first?.lowercased()
    else { return }
    // CHARSET stands in templates that nobody has filled in.
    guard ["utf-8", "utf8", "us-ascii", "ascii", "charset"].contains(name) else {
      throw .malformed(
        path: self.name, line: header.line,
        reason: "the header says that the file is in \(name); give --encoding \(name)")
    }
  }

  private func language(_ text: String?, line: Int?) throws(ExchangeError) -> LanguageTag? {
    // `sr@latin` and `de_DE.UTF-8` are names of locales.
    guard let text = text?.split(whereSeparator: { $0 == "@" || $0 == "." }).first else {
      return nil
    }
    guard let tag = LanguageTag(String(text)) else {
      throw .malformed(path: name, line: line ?? 1, reason: "'\(text)' is no language tag")
    }
    return tag
  }
}
