import CSQLite
import Foundation
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The connections of a store: as many for reading as tasks read at once, and one for writing.
final class ConnectionPool: Sendable {
  let path: String
  private let idle = Mutex<[Database]>([])
  private let writer: Database?
  private let writing = NSLock()
  private let isReadOnly: Bool

  /// Opens the first connection, and creates the file where that is asked for.
  init(path: String, access: MemoryStore.Access) throws(MemoryError) {
    self.path = path
    isReadOnly = access == .read
    try Self.requireFile(path, mayBeMade: access == .create)
    if access != .read {
      let flags = SQLITE_OPEN_READWRITE | (access == .create ? SQLITE_OPEN_CREATE : 0)
      let database = try Database(path: path, flags: flags)
      try Self.prepareForWriting(database)
      writer = database
    } else {
      writer = nil
    }
    give(back: try take())
  }

  /// Runs `body` with a connection of its own, in one transaction: it sees one state of the memory.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let database = try take()
    defer { give(back: database) }
    return try database.transaction(writes: false) { try body(database) }
  }

  /// Runs `body` in a transaction that writes, after those of other tasks and processes.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard let writer else { throw MemoryError.readOnly(path: path) }
    return try writing.withLock {
      try writer.transaction(writes: true) {
        let meta = MetaTable(writer)
        try meta.set(.state, try meta[.state] &+ 1)
        return try body(writer)
      }
    }
  }

  /// Lends the connection that writes, for what no transaction can hold, such as `VACUUM`.
  func writeAlone<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard let writer else { throw MemoryError.readOnly(path: path) }
    return try writing.withLock { try body(writer) }
  }

  private func take() throws(MemoryError) -> Database {
    if let database = idle.withLock({ $0.popLast() }) { return database }
    do throws(MemoryError) {
      // The last connection takes the log away when it closes, which one that may only read
      // cannot; where the file cannot be written SQLite opens it for reading by itself.
      let database = try Database(path: path, flags: SQLITE_OPEN_READWRITE)
      try database.script("PRAGMA query_only = ON")
      return try Self.opened(database)
    } catch {
      // Where no log file can be written, a memory that nobody can change is read as it is.
      guard isReadOnly, error.deniesLog, Self.isSettled(path) else { throw error }
      return try Self.opened(
        Database(path: path, flags: SQLITE_OPEN_READONLY, isImmutable: true))
    }
  }

  private func give(back database: Database) {
    idle.withLock { $0.append(database) }
  }

  /// Finds out what SQLite would call “unable to open database file” in every case.
  private static func requireFile(_ path: String, mayBeMade: Bool) throws(MemoryError) {
    // To open and close the file would take the locks away that other stores have on it.
    guard access(path, R_OK) != 0 else { return }
    let code = errno
    if code == ENOENT, mayBeMade { return }
    throw .unreadable(
      path: path,
      reason: code == ENOENT
        ? "no such memory; align memory import makes one" : String(cString: strerror(code)))
  }

  private static func opened(_ database: Database) throws(MemoryError) -> Database {
    guard try Schema.check(database) == Schema.version else {
      throw .notMemory(path: database.path)
    }
    return database
  }

  /// Whether the file has no log that must be read with it.
  private static func isSettled(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) != 0 || status.st_size == 0
  }

  private static func prepareForWriting(_ database: Database) throws(MemoryError) {
    do {
      // Imports go back and forth over the same pages: 48 MB, a quarter of what they may take.
      try database.script("PRAGMA cache_size = -49152")
      if try Schema.check(database) == 0 {
        // A log lets others read while one writes.
        try database.script("PRAGMA journal_mode = WAL")
      }
      try Schema.migrate(database)
    } catch let error as MemoryError {
      throw error
    } catch {
      throw .unreadable(path: database.path, reason: "\(error)")
    }
  }
}

extension MemoryError {
  /// Whether SQLite says that it can neither find nor make the log beside the file.
  fileprivate var deniesLog: Bool {
    switch self {
    case .unreadable, .readOnly: true
    default: false
    }
  }
}
