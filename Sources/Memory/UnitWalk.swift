/// A walk over all units in order, which knows at its end whether one was missing.
///
/// A damaged file can lose rows without SQLite noticing, so the memory keeps the sum of all units'
/// hashes, and the walk compares.
struct UnitWalk {
  private let database: Database
  private var last: UnitID = 0
  private var sum: UInt64 = 0

  init(_ database: Database) {
    self.database = database
  }

  /// What a unit adds to the sum.
  static func hash(of id: UnitID, contentHash: Int64) -> UInt64 {
    StableHash.hash(id, contentHash)
  }

  /// The next unit's number, or `nil` after the last.
  ///
  /// - Throws: ``MemoryError/damaged(path:finding:)`` where the units are not in order, or are not
  ///   all that the memory should have.
  mutating func next() throws(MemoryError) -> UnitID? {
    let statement = try database.statement(
      "SELECT id, hash FROM unit WHERE id > ? ORDER BY id LIMIT 1")
    defer { statement.reset() }
    try statement.bind(.number(last), at: 1)
    guard try statement.step() else {
      try MetaTable(database).check(sum, against: .unitSum)
      return nil
    }
    let id = statement.number(0)
    guard id > last else {
      throw .damaged(path: database.path, finding: "the units are not in order")
    }
    sum &+= Self.hash(of: id, contentHash: statement.number(1))
    last = id
    return id
  }
}
