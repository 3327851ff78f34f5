/// Which chunks of signatures the memory has.
struct SignatureDirectory: Sendable {
  /// A chunk as the directory names it.
  struct Entry: Hashable, Sendable {
    var id: Int64
    var family: Int
    var lengthClass: Int
    var firstUnit: UnitID
    var count: Int
    /// Of the chunk's data.
    var checksum: UInt64

    /// What the directory's own checksum is the sum of.
    var hash: UInt64 {
      StableHash.hash(
        id, Int64(family), Int64(lengthClass), firstUnit, Int64(count),
        Int64(bitPattern: checksum))
    }
  }

  /// By family.
  let entries: [Int: [Entry]]

  /// Reads the directory, and checks that none of its lines is missing or altered.
  init(_ database: Database) throws(MemoryError) {
    let statement = try database.statement(
      "SELECT id, family, class, first, count, checksum FROM signature ORDER BY family, class, first"
    )
    var entries: [Int: [Entry]] = [:]
    var sum: UInt64 = 0
    while try statement.step() {
      let entry = Entry(
        id: statement.number(0), family: Int(statement.number(1)),
        lengthClass: Int(statement.number(2)), firstUnit: statement.number(3),
        count: Int(statement.number(4)), checksum: UInt64(bitPattern: statement.number(5)))
      entries[entry.family, default: []].append(entry)
      sum &+= entry.hash
    }
    try MetaTable(database).check(sum, against: .signatureSum)
    self.entries = entries
  }
}

/// Reads and writes the data of chunks.
struct SignatureTable {
  let database: Database

  /// - Throws: ``MemoryError/damaged(path:finding:)`` where the data is not what the directory says.
  func chunk(_ entry: SignatureDirectory.Entry) throws(MemoryError) -> SignatureChunk {
    let statement = try database.statement("SELECT data FROM signature_data WHERE id = ?")
    defer { statement.reset() }
    try statement.bind(.number(entry.id), at: 1)
    let isPresent = try statement.step()
    let chunk = statement.withBytes(0) { bytes -> SignatureChunk? in
      guard isPresent, StableHash.hash(bytes) == entry.checksum else { return nil }
      return SignatureChunk(data: bytes, count: entry.count, firstUnit: entry.firstUnit)
    }
    guard let chunk else {
      throw .damaged(
        path: database.path, finding: "signatures \(entry.id) do not agree with their checksum")
    }
    return chunk
  }

  /// Writes a chunk in the place of an entry, or as a new one; an empty chunk is taken away.
  func write(
    _ chunk: SignatureChunk, family: Int, lengthClass: Int,
    replacing old: SignatureDirectory.Entry?
  ) throws(MemoryError) {
    let meta = MetaTable(database)
    if let old { try meta.add(0 &- old.hash, to: .signatureSum) }
    if chunk.count == 0 {
      if let old {
        try database.run("DELETE FROM signature WHERE id = ?", .number(old.id))
        try database.run("DELETE FROM signature_data WHERE id = ?", .number(old.id))
      }
    } else {
      guard let data = chunk.data else {
        throw .damaged(path: database.path, finding: "the numbers of units are out of range")
      }
      let checksum = StableHash.hash(data)
      let first = chunk.unitIDs[0]
      try database.run(
        """
        INSERT OR REPLACE INTO signature (id, family, class, first, count, checksum)
        VALUES (?, ?, ?, ?, ?, ?)
        """, old.map { .number($0.id) } ?? .null, .number(Int64(family)),
        .number(Int64(lengthClass)), .number(first), .number(Int64(chunk.count)),
        .number(Int64(bitPattern: checksum)))
      let id = old?.id ?? database.lastRowID
      try database.run(
        "INSERT OR REPLACE INTO signature_data (id, data) VALUES (?, ?)", .number(id), .blob(data))
      let entry = SignatureDirectory.Entry(
        id: id, family: family, lengthClass: lengthClass, firstUnit: first, count: chunk.count,
        checksum: checksum)
      try meta.add(entry.hash, to: .signatureSum)
    }
  }
}
