/// The imports of a memory.
struct ImportTable {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// All imports, oldest first, after checking that none is missing or altered.
  func records() throws(MemoryError) -> [ImportRecord] {
    let statement = try database.statement(
      "SELECT id, file, units, new_units FROM import ORDER BY id")
    var records: [ImportRecord] = []
    while try statement.step() { records.append(Self.record(of: statement)) }
    try MetaTable(database).check(
      records.reduce(0) { $0 &+ $1.hash }, against: .importSum)
    return records
  }

  func record(_ id: Int64) throws(MemoryError) -> ImportRecord? {
    let statement = try database.statement(
      "SELECT id, file, units, new_units FROM import WHERE id = ?")
    defer { statement.reset() }
    try statement.bind(.number(id), at: 1)
    return try statement.step() ? Self.record(of: statement) : nil
  }

  private static func record(of statement: Statement) -> ImportRecord {
    ImportRecord(
      id: statement.number(0), file: statement.text(1), unitCount: Int(statement.number(2)),
      newUnitCount: Int(statement.number(3)))
  }
}

extension ImportRecord {
  /// What the sum of the table is made of.
  var hash: UInt64 {
    StableHash.hash(
      id, Int64(unitCount), Int64(newUnitCount),
      Int64(bitPattern: StableHash.hash(file.utf8)))
  }
}
