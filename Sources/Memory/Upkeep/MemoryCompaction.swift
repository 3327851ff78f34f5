extension MemoryStore {
  /// Checks every page and every unit, makes the indexes anew, and gives free room back.
  ///
  /// An index that is damaged is made good by this, a damaged unit is not. The memory is as before
  /// if the work is interrupted or the disk is full; the disk must have room for a second copy.
  ///
  /// - Returns: The size of the file in bytes before and after.
  /// - Throws: ``MemoryError``, such as `damaged` with what is wrong.
  /// - Complexity: Linear in the memory.
  @discardableResult
  public func compact() throws -> (byteCountBefore: Int, byteCountAfter: Int) {
    try pool.writeAlone { try MemoryCheck($0).checkPages() }
    try pool.write { try IndexRebuilding($0).run() }
    return try pool.writeAlone { database in
      let before = try Self.byteCount(database)
      try database.script("VACUUM")
      // What readers still need of the log stays there until they end.
      try database.script("PRAGMA wal_checkpoint(TRUNCATE)")
      return (before, try Self.byteCount(database))
    }
  }

  private static func byteCount(_ database: Database) throws -> Int {
    Int(try database.number("PRAGMA page_size") ?? 0)
      * Int(try database.number("PRAGMA page_count") ?? 0)
  }
}

/// SQLite's own check of a file.
struct MemoryCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// - Throws: ``MemoryError/damaged(path:finding:)`` with the first finding.
  func checkPages() throws(MemoryError) {
    let statement = try database.statement("PRAGMA integrity_check(1)")
    defer { statement.reset() }
    guard try statement.step() else { return }
    let finding = statement.text(0)
    guard finding == "ok" else { throw .damaged(path: database.path, finding: finding) }
  }
}

/// Makes the indexes anew from the units, each of which is checked on the way.
struct IndexRebuilding {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run() throws(MemoryError) {
    try database.script(
      """
      DELETE FROM signature; DELETE FROM signature_data;
      DELETE FROM posting; DELETE FROM posting_run; DELETE FROM removed;
      """)
    let sums: [MetaTable.Name] = [.signatureSum, .postingSum, .removedSum]
    for sum in sums { try MetaTable(database).set(sum, 0) }
    let table = try UnitTable(database)
    let indexer = UnitIndexer(database, languages: table.languages)
    var walk = UnitWalk(database)
    while let id = try walk.next() {
      if let unit = try table.translationUnit(id) { try indexer.add(unit, id: id) }
    }
    try indexer.finish()
  }
}
