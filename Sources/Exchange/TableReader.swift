import Streams

/// Reads the units of a TSV or CSV file, one of each row.
///
/// A first row that names columns only (see ``UnitColumn``), and all languages that are asked for,
/// is the header. An empty cell holds nothing; rows that are empty are passed over and counted.
public final class TableReader: UnitReader {
  public private(set) var losses = UnitLosses()
  public private(set) var line = 0

  private let lines: LineSource
  private let records: CSVSource?
  private var table = UnitTable([])
  private var hasHeader = false
  private var pending: [String]?

  /// Opens a file, or standard input for `-`, and reads its first row.
  ///
  /// - Parameters:
  ///   - columns: What the cells hold where the file has no header; `nil` asks for a header.
  ///   - encoding: Its name as `iconv` has it, or `nil` for UTF-8, or UTF-16 with a byte order
  ///     mark.
  public convenience init(
    path: String, dialect: TableDialect, columns: [UnitColumn]? = nil, encoding: String? = nil
  ) throws(ExchangeError) {
    try self.init(
      ByteSource.opening(path), dialect: dialect, columns: columns, encoding: encoding)
  }

  /// Reads bytes that are in memory already.
  public convenience init(
    name: String, bytes: [UInt8], dialect: TableDialect, columns: [UnitColumn]? = nil
  ) throws(ExchangeError) {
    try self.init(
      ByteSource(name: name, bytes: bytes), dialect: dialect, columns: columns, encoding: nil)
  }

  private init(
    _ bytes: ByteSource, dialect: TableDialect, columns: [UnitColumn]?, encoding: String?
  ) throws(ExchangeError) {
    lines = try LineSource(bytes, encoding: encoding)
    records = dialect == .csv ? CSVSource(lines) : nil
    guard let first = try row() else {
      table = UnitTable(columns ?? [])
      return
    }
    let names = first.compactMap { UnitColumn($0) }
    let languages = Set(names.compactMap(\.language))
    let wanted = Set((columns ?? []).compactMap(\.language))
    hasHeader =
      names.count == first.count && !languages.isEmpty && wanted.isSubset(of: languages)
    if hasHeader {
      table = UnitTable(names)
    } else if let columns {
      table = UnitTable(columns)
      pending = first
    } else {
      throw .unknownLanguages(path: lines.name)
    }
  }

  public var name: String { lines.name }
  public var readByteCount: Int { lines.text.bytes.readCount }
  public var byteCount: Int? { lines.text.bytes.byteCount }

  /// What the cells of a row hold.
  public var columns: [UnitColumn] { table.columns }

  public func next() throws(ExchangeError) -> TranslationUnit? {
    while let cells = try row() {
      guard cells.contains(where: { !$0.isEmpty }) else {
        losses[.blankLines] += 1
        continue
      }
      let count = table.columns.count
      guard cells.count == count || cells.count > count && !hasHeader else {
        throw .malformed(
          path: name, line: line,
          reason: "the row has \(cells.count) cell\(cells.count == 1 ? "" : "s") where "
            + "\(table.columns.map(\.text).joined(separator: ", ")) are expected")
      }
      return table.unit(of: hasHeader && records == nil ? cells.map(TableDialect.unescaped) : cells)
    }
    return nil
  }

  private func row() throws(ExchangeError) -> [String]? {
    if let first = pending {
      pending = nil
      return first
    }
    if let records {
      let cells = try records.next()
      line = records.line
      return cells
    }
    guard let text = try lines.next() else { return nil }
    line = lines.line
    return text.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }
}
