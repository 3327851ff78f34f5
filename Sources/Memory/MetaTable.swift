/// The numbers that a memory keeps of itself.
struct MetaTable {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Another number after every transaction that wrote: what was read before it may be stale.
  var state: Int64 {
    get throws(MemoryError) { try number("state") }
  }

  func advanceState() throws(MemoryError) {
    try database.run("UPDATE meta SET value = value + 1 WHERE name = 'state'")
  }

  /// The number of the next unit.
  var nextUnit: UnitID {
    get throws(MemoryError) { try number("next_unit") }
  }

  func setNextUnit(_ id: UnitID) throws(MemoryError) { try set("next_unit", id) }

  /// The sum of the hashes of the signatures' directory.
  var signatureSum: Int64 {
    get throws(MemoryError) { try number("signature_sum") }
  }

  func setSignatureSum(_ sum: Int64) throws(MemoryError) { try set("signature_sum", sum) }

  /// The sum of the hashes of the runs of postings.
  var postingSum: Int64 {
    get throws(MemoryError) { try number("posting_sum") }
  }

  func addToPostingSum(_ hash: UInt64) throws(MemoryError) {
    try set("posting_sum", Int64(bitPattern: UInt64(bitPattern: try postingSum) &+ hash))
  }

  private func number(_ name: String) throws(MemoryError) -> Int64 {
    let number = try database.number("SELECT value FROM meta WHERE name = ?", .text(name))
    guard let number else {
      throw .damaged(path: database.path, finding: "the memory does not know its '\(name)'")
    }
    return number
  }

  private func set(_ name: String, _ value: Int64) throws(MemoryError) {
    try database.run("UPDATE meta SET value = ? WHERE name = ?", .number(value), .text(name))
  }
}
