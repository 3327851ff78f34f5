/// The tables of a memory, and how earlier versions become the present one.
enum Schema {
  /// `PRAGMA application_id` of every memory: the letters `almm`.
  static let applicationID: Int64 = 0x616C_6D6D

  /// Each step makes the next version of the one before; the first makes version 1 of an empty
  /// file.
  ///
  /// Table `removed` has the units that postings still name, until these are made anew.
  ///
  /// A unit holds its first origin itself, table `origin` the further ones: `back` and `ahead` are
  /// the distances to the units before and after it in the file, which are 1 nearly always and
  /// then take no byte.
  static let steps = [
    """
    CREATE TABLE meta (
      name TEXT PRIMARY KEY, value INTEGER NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE family (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE language (
      id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE, family INTEGER NOT NULL);
    CREATE TABLE import (
      id INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL,
      units INTEGER NOT NULL, new_units INTEGER NOT NULL);
    CREATE TABLE unit (
      id INTEGER PRIMARY KEY, hash INTEGER NOT NULL,
      import INTEGER NOT NULL, line INTEGER, back INTEGER, ahead INTEGER, record BLOB NOT NULL);
    CREATE INDEX unit_hash ON unit (hash);
    CREATE TABLE origin (
      unit INTEGER NOT NULL, number INTEGER NOT NULL,
      import INTEGER NOT NULL, line INTEGER, back INTEGER, ahead INTEGER,
      PRIMARY KEY (unit, number)) WITHOUT ROWID;
    CREATE TABLE signature (
      id INTEGER PRIMARY KEY, family INTEGER NOT NULL, class INTEGER NOT NULL,
      first INTEGER NOT NULL, count INTEGER NOT NULL, checksum INTEGER NOT NULL);
    CREATE INDEX signature_class ON signature (family, class, first);
    CREATE TABLE signature_data (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
    CREATE TABLE posting_run (
      id INTEGER PRIMARY KEY AUTOINCREMENT, family INTEGER NOT NULL, level INTEGER NOT NULL,
      first_unit INTEGER NOT NULL);
    CREATE TABLE posting (
      id INTEGER PRIMARY KEY, run INTEGER NOT NULL, first INTEGER NOT NULL,
      checksum INTEGER NOT NULL, data BLOB NOT NULL);
    CREATE UNIQUE INDEX posting_first ON posting (run, first);
    CREATE TABLE removed (unit INTEGER PRIMARY KEY);
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
      let old = try check(database)
      for step in steps[old...] { try database.script(step) }
      if old == 0 {
        for name in MetaTable.Name.allCases {
          try MetaTable(database).set(name, name == .nextUnit ? 1 : 0)
        }
      }
      try database.script("PRAGMA application_id = \(applicationID)")
      try database.script("PRAGMA user_version = \(version)")
    }
  }
}
