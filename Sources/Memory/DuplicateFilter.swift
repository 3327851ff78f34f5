import CSQLite

/// Tells what has come before, for any number of keys within bounded memory.
///
/// Keys are kept as hashes of 128 bits in a table in memory; when it is full, its hashes go into
/// a temporary SQLite file, which is gone when the filter is. Two keys of the same hash would be
/// taken for one: among a thousand million keys that has a probability of 10⁻²¹.
///
/// One task uses a filter at a time.
public final class DuplicateFilter {
  /// The memory that the table takes, in bytes.
  public let memoryBound: Int

  /// How many hashes the temporary file holds.
  public private(set) var spilledCount = 0

  private var table: [Digest]
  private var count = 0
  private var file: Database?

  /// What SQLite may hold of the temporary file in memory, in KiB, beside the table.
  private static let cacheSizeInKibibytes = 8 << 10

  /// The share of the table that is filled at most: beyond, open addressing searches long.
  private var capacity: Int { table.count / 4 * 3 }

  fileprivate struct Digest: Comparable {
    var high: UInt64 = 0
    var low: UInt64 = 0

    static func < (a: Digest, b: Digest) -> Bool { (a.high, a.low) < (b.high, b.low) }

    var isEmpty: Bool { high == 0 && low == 0 }

    /// Big-endian, so that SQLite keeps digests in the order of their numbers.
    var bytes: [UInt8] {
      withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
    }
  }

  /// - Parameter memoryBound: Bytes for the table, rounded down to a power of two; 16 MiB hold
  ///   786,432 keys.
  public init(memoryBound: Int = 16 << 20) {
    var slotCount = 4
    while slotCount * 2 * MemoryLayout<Digest>.stride <= memoryBound { slotCount *= 2 }
    self.memoryBound = slotCount * MemoryLayout<Digest>.stride
    table = [Digest](repeating: Digest(), count: slotCount)
  }

  /// Whether bytes are asked for the first time. Complexity: constant while the table holds all.
  public func isFirst(_ bytes: [UInt8]) throws(MemoryError) -> Bool {
    var digest = Digest(
      high: StableHash.hash(bytes, seed: 0x5851_F42D_4C95_7F2D), low: StableHash.hash(bytes))
    if digest.isEmpty { digest.low = 1 }
    let slot = slot(of: digest)
    guard table[slot].isEmpty else { return false }
    if let file, try isIn(file, digest) { return false }
    table[slot] = digest
    count += 1
    if count >= capacity { try spill() }
    return true
  }

  /// Whether a text is asked for the first time.
  public func isFirst(_ text: String) throws(MemoryError) -> Bool { try isFirst(Array(text.utf8)) }

  /// Where the digest is, or the empty slot where it belongs.
  private func slot(of digest: Digest) -> Int {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: digest.high) & mask
    while !table[slot].isEmpty, table[slot] != digest { slot = (slot + 1) & mask }
    return slot
  }

  private func isIn(_ file: Database, _ digest: Digest) throws(MemoryError) -> Bool {
    try file.number("SELECT 1 FROM seen WHERE digest = ?", .blob(digest.bytes)) != nil
  }

  /// Empties the table into the file, in order, so that neighbours come to one page.
  private func spill() throws(MemoryError) {
    let file: Database
    if let begun = self.file { file = begun } else { file = try Self.makeFile() }
    self.file = file
    try file.script("BEGIN")
    let insertion = try file.statement("INSERT INTO seen VALUES (?)")
    // In place: a copy would double the memory.
    table.sort()
    for digest in table where !digest.isEmpty {
      insertion.reset()
      try insertion.bind(.blob(digest.bytes), at: 1)
      _ = try insertion.step()
    }
    insertion.reset()
    try file.script("COMMIT")
    spilledCount += count
    count = 0
    for slot in table.indices { table[slot] = Digest() }
  }

  /// A database without a name lives in a file that SQLite removes by itself.
  ///
  /// Source: SQLite, “Temporary Files Used By SQLite”, section 2.9, “Transient Databases”.
  private static func makeFile() throws(MemoryError) -> Database {
    let file = try Database(path: "", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    try file.script(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE;
      PRAGMA cache_size = -\(cacheSizeInKibibytes);
      CREATE TABLE seen (digest BLOB PRIMARY KEY) WITHOUT ROWID;
      """)
    return file
  }
}

extension DuplicateFilter {
  /// Whether no unit before had the same segments, codes included, in the same languages, in
  /// whatever order; what else is said of a unit does not count.
  public func isFirst(_ unit: TranslationUnit) throws(MemoryError) -> Bool {
    let keys = unit.variants.map { variant in
      var key: [UInt8] = []
      Self.append(variant, to: &key)
      return key
    }
    guard keys.count > 1 else { return try isFirst(keys.first ?? []) }
    let sorted = keys.sorted { $0.lexicographicallyPrecedes($1) }
    return try isFirst(Array(sorted.joined()))
  }

  /// Whether no unit before had the same segment, codes included, in the same language.
  public func isFirst(_ variant: TranslationUnit.Variant) throws(MemoryError) -> Bool {
    var key: [UInt8] = []
    Self.append(variant, to: &key)
    return try isFirst(key)
  }

  private static func append(_ variant: TranslationUnit.Variant, to key: inout [UInt8]) {
    append(variant.language.text, to: &key)
    append(variant.segment.parts, to: &key)
  }

  private static func append(_ parts: [Segment.Part], to key: inout [UInt8]) {
    for part in parts {
      switch part {
      case .text(let text):
        key.append(1)
        append(text, to: &key)
      case .code(let code):
        key.append(2)
        append(code.kind.rawValue, to: &key)
        for attribute in code.attributes {
          key.append(3)
          append(attribute.name, to: &key)
          append(attribute.value, to: &key)
        }
        append(code.content, to: &key)
        key.append(4)
      }
    }
    key.append(5)
  }

  /// 0xFF is no byte of UTF-8, so that texts end where they end.
  private static func append(_ text: String, to key: inout [UInt8]) {
    key += text.utf8
    key.append(0xFF)
  }
}
