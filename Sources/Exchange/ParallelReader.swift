import Streams

/// Reads the units of parallel files, each in one language, whose lines belong together by number.
///
/// An empty line holds no variant; where all are empty, they are passed over and counted. Files of
/// different length are an error, for then the lines do not belong together.
public final class ParallelReader: UnitReader {
  public private(set) var losses = UnitLosses()

  private let files: [(lines: LineSource, language: LanguageTag)]

  /// Opens the files; one may be `-` for standard input.
  ///
  /// - Parameter encoding: That of all files, as `iconv` has it, or `nil` for UTF-8, or UTF-16 with
  ///   a byte order mark.
  public convenience init(
    files: [(path: String, language: LanguageTag)], encoding: String? = nil
  ) throws(ExchangeError) {
    var sources: [(ByteSource, LanguageTag)] = []
    for file in files { sources.append((try ByteSource.opening(file.path), file.language)) }
    try self.init(sources, encoding: encoding)
  }

  /// Reads bytes that are in memory already.
  public convenience init(
    files: [(name: String, bytes: [UInt8], language: LanguageTag)]
  ) throws(ExchangeError) {
    try self.init(
      files.map { (ByteSource(name: $0.name, bytes: $0.bytes), $0.language) }, encoding: nil)
  }

  private init(_ sources: [(ByteSource, LanguageTag)], encoding: String?) throws(ExchangeError) {
    precondition(!sources.isEmpty, "parallel files are two or more")
    var files: [(LineSource, LanguageTag)] = []
    for (bytes, language) in sources {
      files.append((try LineSource(bytes, encoding: encoding), language))
    }
    self.files = files
  }

  /// The name of the first file.
  public var name: String { files[0].lines.name }
  public var line: Int { files[0].lines.line }
  public var readByteCount: Int { files.reduce(0) { $0 + $1.lines.text.bytes.readCount } }

  public var byteCount: Int? {
    var total = 0
    for file in files {
      guard let count = file.lines.text.bytes.byteCount else { return nil }
      total += count
    }
    return total
  }

  public func next() throws(ExchangeError) -> TranslationUnit? {
    while true {
      var unit = TranslationUnit(variants: [])
      var ended: LineSource?
      var longer: LineSource?
      for file in files {
        guard let text = try file.lines.next() else {
          ended = ended ?? file.lines
          continue
        }
        longer = longer ?? file.lines
        if !text.isEmpty {
          unit.variants.append(TranslationUnit.Variant(language: file.language, text: text))
        }
      }
      if let ended {
        guard let longer else { return nil }
        throw .malformed(
          path: longer.name, line: longer.line,
          reason: "\(ended.name) has only \(ended.line) lines; line for line they must match")
      }
      guard unit.variants.isEmpty else { return unit }
      losses[.blankLines] += 1
    }
  }
}
