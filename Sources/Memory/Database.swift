import CSQLite

/// A connection to an SQLite file, with its prepared statements.
///
/// One task uses a connection at a time: the pool of ``MemoryStore`` sees to it, so the
/// connection may move between tasks.
final class Database: @unchecked Sendable {
  let path: String
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// How long a statement waits for another process: longer than any batch of an import takes.
  private static let busyTimeoutInMilliseconds: Int32 = 60_000

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - flags: `SQLITE_OPEN_…`; the file name may be a URI.
  ///   - isImmutable: Reads as if nobody could write, which needs no lock and no log file.
  init(path: String, flags: Int32, isImmutable: Bool = false) throws(MemoryError) {
    self.path = path
    var handle: OpaquePointer?
    let name = isImmutable ? Self.uri(path) + "?immutable=1" : Self.uri(path)
    let code = sqlite3_open_v2(
      name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw Self.error(code: code, message: message, sql: "open", path: path)
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, Self.busyTimeoutInMilliseconds)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// A path as SQLite's URIs have it, with all that could be syntax escaped.
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : "file:"
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }

  /// A statement, compiled once and then kept.
  func statement(_ sql: String) throws(MemoryError) -> Statement {
    if let statement = statements[sql] {
      statement.reset()
      return statement
    }
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw lastError(code, sql: sql) }
    let statement = Statement(pointer, sql: sql, database: self)
    statements[sql] = statement
    return statement
  }

  /// Runs a statement that returns nothing, with its parameters in order.
  func run(_ sql: String, _ values: Value...) throws(MemoryError) {
    let statement = try statement(sql)
    try statement.bind(values)
    while try statement.step() {}
    statement.reset()
  }

  /// The first column of the first row as a number, or `nil` without a row.
  func number(_ sql: String, _ values: Value...) throws(MemoryError) -> Int64? {
    let statement = try statement(sql)
    try statement.bind(values)
    let number = try statement.step() ? statement.number(0) : nil
    statement.reset()
    return number
  }

  /// Several statements without parameters.
  func script(_ sql: String) throws(MemoryError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw lastError(code, sql: sql) }
  }

  /// Runs `body` in a transaction; an error undoes all of it.
  ///
  /// A transaction that writes takes its lock at once: one that took it later would fail when
  /// another wrote in between, whatever the timeout.
  func transaction<Result>(
    writes: Bool, _ body: () throws -> Result
  ) throws -> Result {
    try script(writes ? "BEGIN IMMEDIATE" : "BEGIN")
    do {
      let result = try body()
      try script("COMMIT")
      return result
    } catch {
      for statement in statements.values { statement.reset() }
      // SQLite has rolled back by itself where it could not go on, such as on a full disk.
      if sqlite3_get_autocommit(handle) == 0 {
        sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      }
      throw error
    }
  }

  var lastRowID: Int64 { sqlite3_last_insert_rowid(handle) }

  var changeCount: Int { Int(sqlite3_changes64(handle)) }

  func lastError(_ code: Int32, sql: String) -> MemoryError {
    Self.error(
      code: code, message: String(cString: sqlite3_errmsg(handle)), sql: sql, path: path)
  }

  private static func error(
    code: Int32, message: String, sql: String, path: String
  ) -> MemoryError {
    switch code & 0xFF {
    case SQLITE_NOTADB: .notMemory(path: path)
    case SQLITE_CORRUPT: .damaged(path: path, finding: message)
    case SQLITE_BUSY: .busy(path: path)
    case SQLITE_FULL: .full(path: path)
    case SQLITE_READONLY: .readOnly(path: path)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .unreadable(path: path, reason: message)
    default: .database(path: path, code: Int(code), message: message, sql: sql)
    }
  }
}
