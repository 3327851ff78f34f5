import Streams

/// Reads the units of an XLIFF file, version 1.0 to 1.2 or 2.0 to 2.2, in any encoding.
///
/// In 1.2 a `trans-unit` is a unit, however it is segmented; in 2 each `segment` is one, with the
/// notes and facts of the unit that it stands in. Inline codes become those of TMX, numbered anew:
/// the same `x` on both sides says which belong together (see ``XLIFFWriter`` for the table; `g`,
/// `bx`, `ex`, `x` are pairs and placeholders without native code). Alternative translations are
/// passed over and counted. Elements of other name spaces are left alone, but for the metadata
/// module of XLIFF 2.
public final class XLIFFReader: UnitReader {
  public private(set) var line = 0

  var parser: XLIFFParser
  private var queue: ArraySlice<(unit: TranslationUnit, line: Int)> = []

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameter languages: Those of source and target where the file names none.
  public convenience init(path: String, languages: [LanguageTag] = []) throws(ExchangeError) {
    try self.init(ByteSource.opening(path), languages: languages)
  }

  /// Reads bytes that are in memory already.
  public convenience init(
    name: String, bytes: [UInt8], languages: [LanguageTag] = []
  ) throws(ExchangeError) {
    try self.init(ByteSource(name: name, bytes: bytes), languages: languages)
  }

  private init(_ bytes: ByteSource, languages: [LanguageTag]) throws(ExchangeError) {
    parser = XLIFFParser(MarkupReader(bytes), languages: languages)
    try parser.begin()
  }

  public var name: String { parser.markup.name }
  public var readByteCount: Int { parser.markup.readByteCount }
  public var byteCount: Int? { parser.markup.byteCount }
  public var losses: UnitLosses { parser.losses }

  /// The version that the file has, as far as its rules are concerned.
  public var version: XLIFFVersion { parser.version }

  public func next() throws(ExchangeError) -> TranslationUnit? {
    while queue.isEmpty {
      guard let units = try parser.nextUnits() else { return nil }
      queue = units[...]
    }
    guard let entry = queue.popFirst() else { return nil }
    line = entry.line
    return entry.unit
  }
}
