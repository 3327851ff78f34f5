extension MemoryStore {
  /// Removes units and all their origins, in one transaction.
  ///
  /// - Returns: How many of them the memory had.
  @discardableResult
  public func removeUnits(_ ids: some Sequence<UnitID>) throws -> Int {
    try pool.write { database in
      var count = 0
      for id in ids {
        try database.run("DELETE FROM unit WHERE id = ?", .number(id))
        count += database.changeCount
        try database.run("DELETE FROM origin WHERE unit = ?", .number(id))
      }
      return count
    }
  }

  /// Removes an import: its origins, and the units that came from nowhere else.
  ///
  /// - Returns: The number of units removed, or `nil` if there is no such import.
  /// - Complexity: Linear in the memory.
  @discardableResult
  public func removeImport(_ id: Int64) throws -> Int? {
    try pool.write { database in
      try database.run("DELETE FROM import WHERE id = ?", .number(id))
      guard database.changeCount == 1 else { return nil }
      try database.run("DELETE FROM origin WHERE import = ?", .number(id))
      // A unit that came again later keeps the earliest of its other origins.
      try database.run(
        """
        UPDATE unit SET (import, line, back, ahead) =
          (SELECT import, line, back, ahead FROM origin WHERE origin.unit = unit.id
           ORDER BY number LIMIT 1)
        WHERE import = ? AND EXISTS (SELECT 1 FROM origin WHERE origin.unit = unit.id)
        """, .number(id))
      try database.run(
        """
        DELETE FROM origin WHERE EXISTS (
          SELECT 1 FROM unit WHERE unit.id = origin.unit AND unit.import = origin.import
            AND unit.line IS origin.line AND unit.back IS origin.back
            AND unit.ahead IS origin.ahead)
        """)
      try database.run("DELETE FROM unit WHERE import = ?", .number(id))
      return database.changeCount
    }
  }
}
