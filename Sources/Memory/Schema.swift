/// The tables of a memory, and how earlier versions become the present one.
enum Schema {
  /// `PRAGMA application_id` of every memory: the letters `almm`.
  static let applicationID: Int64 = 0x616C_6D6D

  /// Each step makes the next version of the one before; the first makes version 1 of an empty
  /// file.
  ///
  /// A unit holds its first origin itself, table `origin` the further ones: `back` and `ahead` are
  /// the distances to the units before and after it in the file, which are 1 nearly always and
  /// then take no byte.
  static let steps = [
    """
    CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE, family TEXT NOT NULL);
    CREATE TABLE import (
      id INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL,
      units INTEGER NOT NULL, new_units INTEGER NOT NULL);
    CREATE TABLE unit (
      id INTEGER PRIMARY KEY AUTOINCREMENT, hash INTEGER NOT NULL,
      import INTEGER NOT NULL, line INTEGER, back INTEGER, ahead INTEGER, record BLOB NOT NULL);
    CREATE INDEX unit_hash ON unit (hash);
    CREATE TABLE origin (
      unit INTEGER NOT NULL, number INTEGER NOT NULL,
      import INTEGER NOT NULL, line INTEGER, back INTEGER, ahead INTEGER,
      PRIMARY KEY (unit, number)) WITHOUT ROWID;
    """
  ]

  static var version: Int { steps.count }

  /// Says what a file is before anything is written to it.
  ///
  /// - Returns: Its version; 0 for an empty file.
  static func check(_ database: Database) throws(MemoryError) -> Int {
    let id = try database.number("PRAGMA application_id") ?? 0
    let version = Int(try database.number("PRAGMA user_version") ?? 0)
    let tableCount = try database.number("SELECT count(*) FROM sqlite_schema") ?? 0
    if id == 0, version == 0, tableCount == 0 { return 0 }
    guard id == applicationID, version > 0 else { throw .notMemory(path: database.path) }
    guard version <= self.version else {
      throw .newerVersion(path: database.path, version: version, known: self.version)
    }
    return version
  }

  /// Brings a file up to the present version, in one transaction.
  static func migrate(_ database: Database) throws {
    guard try check(database) < version else { return }
    try database.transaction(writes: true) {
      // Another process may have been first.
      for step in steps[(try check(database))...] { try database.script(step) }
      try database.script("PRAGMA application_id = \(applicationID)")
      try database.script("PRAGMA user_version = \(version)")
    }
  }
}
