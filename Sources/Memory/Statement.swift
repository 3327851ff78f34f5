import CSQLite

/// A value that goes into a statement.
enum Value {
  case null
  case number(Int64)
  case text(String)
  case blob([UInt8])
}

/// A prepared statement of a ``Database``.
final class Statement {
  private let handle: OpaquePointer
  private let sql: String
  private unowned let database: Database

  init(_ handle: OpaquePointer, sql: String, database: Database) {
    self.handle = handle
    self.sql = sql
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// SQLite copies what it is given before the call returns.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// Sets the parameters, in order.
  func bind(_ values: [Value]) throws(MemoryError) {
    for (index, value) in values.enumerated() { try bind(value, at: index + 1) }
  }

  /// Sets one parameter; the first has index 1.
  func bind(_ value: Value, at index: Int) throws(MemoryError) {
    let index = Int32(index)
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(handle, index)
    case .number(let number): code = sqlite3_bind_int64(handle, index, number)
    case .text(var text):
      code = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text64(
            handle, index, $0.baseAddress, UInt64($0.count), Self.transient, UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      code = bytes.withUnsafeBytes {
        $0.isEmpty
          ? sqlite3_bind_zeroblob(handle, index, 0)
          : sqlite3_bind_blob64(
            handle, index, $0.baseAddress, UInt64($0.count), Self.transient)
      }
    }
    guard code == SQLITE_OK else { throw database.lastError(code, sql: sql) }
  }

  /// Goes to the next row; false after the last.
  func step() throws(MemoryError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let error = database.lastError(code, sql: sql)
      sqlite3_reset(handle)
      throw error
    }
  }

  func reset() { sqlite3_reset(handle) }

  func number(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  func text(_ column: Int) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes of a text or blob, without copying.
  func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    let pointer = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return try body(UnsafeRawBufferPointer(start: pointer, count: pointer == nil ? 0 : count))
  }

  func blob(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }
}
