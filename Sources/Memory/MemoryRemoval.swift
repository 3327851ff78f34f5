extension MemoryStore {
  /// Removes units and all their origins, in one transaction.
  ///
  /// - Returns: How many of them the memory had.
  /// - Complexity: Reads each unit, and writes anew the chunks of signatures that had it.
  @discardableResult
  public func removeUnits(_ ids: some Sequence<UnitID>) throws -> Int {
    try pool.write { try UnitRemover($0).remove(ids) }
  }

  /// Removes an import: its origins, and the units that came from nowhere else.
  ///
  /// - Returns: The number of units removed, or `nil` if there is no such import.
  /// - Complexity: Linear in the memory.
  @discardableResult
  public func removeImport(_ id: Int64) throws -> Int? {
    try pool.write { try UnitRemover($0).removeImport(id) }
  }
}

/// Takes units out of every table.
struct UnitRemover {
  private let database: Database
  private let table: UnitTable

  init(_ database: Database) throws(MemoryError) {
    self.database = database
    table = try UnitTable(database)
  }

  func remove(_ ids: some Sequence<UnitID>) throws(MemoryError) -> Int {
    var segments: [(tokens: SegmentTokens, family: Int, unit: UnitID)] = []
    var count = 0
    for id in ids {
      guard let unit = try table.translationUnit(id) else { continue }
      count += 1
      for variant in unit.variants {
        let family = table.languages.number(of: LanguageFamily(variant.language))
        guard let family else { continue }
        segments.append((SegmentTokens(variant.segment), family, id))
      }
      if let hash = try database.number("SELECT hash FROM unit WHERE id = ?", .number(id)) {
        try MetaTable(database).add(0 &- UnitWalk.hash(of: id, contentHash: hash), to: .unitSum)
      }
      try database.run("DELETE FROM unit WHERE id = ?", .number(id))
      try database.run("DELETE FROM origin WHERE unit = ?", .number(id))
      try database.run("INSERT INTO removed (unit) VALUES (?)", .number(id))
      try MetaTable(database).add(StableHash.hash(id), to: .removedSum)
    }
    try SignatureWriter(database).remove(segments)
    return count
  }

  /// Removes an import; returns the number of units that it alone had, or `nil` without it.
  func removeImport(_ id: Int64) throws(MemoryError) -> Int? {
    guard let record = try ImportTable(database).record(id) else { return nil }
    try MetaTable(database).add(0 &- record.hash, to: .importSum)
    try database.run("DELETE FROM import WHERE id = ?", .number(id))
    try database.run("DELETE FROM origin WHERE import = ?", .number(id))
    var units: [UnitID] = []
    let statement = try database.statement("SELECT id FROM unit WHERE import = ?")
    try statement.bind(.number(id), at: 1)
    while try statement.step() { units.append(statement.number(0)) }
    var orphans: [UnitID] = []
    for unit in units where try !promoteOrigin(of: unit) { orphans.append(unit) }
    return try remove(orphans)
  }

  /// Makes the earliest of a unit's further origins its first.
  ///
  /// - Returns: False if it has none.
  func promoteOrigin(of id: UnitID) throws(MemoryError) -> Bool {
    let number = try database.number(
      "SELECT min(number) FROM origin WHERE unit = ? HAVING count(*) > 0", .number(id))
    guard let number else { return false }
    try database.run(
      """
      UPDATE unit SET (import, line, back, ahead) =
        (SELECT import, line, back, ahead FROM origin WHERE unit = ?1 AND number = ?2)
      WHERE id = ?1
      """, .number(id), .number(number))
    try database.run(
      "DELETE FROM origin WHERE unit = ? AND number = ?", .number(id), .number(number))
    return true
  }
}
