/// The numbers that a memory keeps of itself, each with a checksum.
struct MetaTable {
  /// What is kept; raw values are the names in the file.
  enum Name: String, CaseIterable {
    /// Another number after every transaction that wrote: what was read before may be stale.
    case state
    /// The number of the next unit.
    case nextUnit = "next_unit"
    // The sums of the hashes of all lines of other tables: a line that is missing or altered shows.
    case unitSum = "unit_sum"
    case importSum = "import_sum"
    case languageSum = "language_sum"
    case signatureSum = "signature_sum"
    case postingSum = "posting_sum"
    case removedSum = "removed_sum"
  }

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  subscript(name: Name) -> Int64 {
    get throws(MemoryError) {
      let statement = try database.statement("SELECT value, checksum FROM meta WHERE name = ?")
      defer { statement.reset() }
      try statement.bind(.text(name.rawValue), at: 1)
      guard try statement.step(), statement.number(1) == Self.checksum(name, statement.number(0))
      else {
        throw .damaged(
          path: database.path, finding: "'\(name.rawValue)' does not agree with its checksum")
      }
      return statement.number(0)
    }
  }

  func set(_ name: Name, _ value: Int64) throws(MemoryError) {
    try database.run(
      "INSERT OR REPLACE INTO meta (name, value, checksum) VALUES (?, ?, ?)",
      .text(name.rawValue), .number(value), .number(Self.checksum(name, value)))
  }

  /// Adds to a sum of hashes; takes away what was added before.
  func add(_ hash: UInt64, to name: Name) throws(MemoryError) {
    try set(name, Int64(bitPattern: UInt64(bitPattern: try self[name]) &+ hash))
  }

  func check(_ sum: UInt64, against name: Name) throws(MemoryError) {
    guard Int64(bitPattern: sum) == (try self[name]) else {
      throw .damaged(
        path: database.path, finding: "a table does not agree with its '\(name.rawValue)'")
    }
  }

  private static func checksum(_ name: Name, _ value: Int64) -> Int64 {
    let hash = StableHash.hash(name.rawValue.utf8, seed: UInt64(bitPattern: value))
    return Int64(bitPattern: StableHash.mixed(hash ^ UInt64(bitPattern: value)))
  }
}

extension StableHash {
  /// The hash of a line of numbers.
  static func hash(_ numbers: Int64...) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for number in numbers { hash = mixed(hash &+ UInt64(bitPattern: number)) }
    return hash
  }
}
