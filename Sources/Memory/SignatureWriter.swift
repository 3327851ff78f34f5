/// Adds segments to the signatures of a memory, and takes them out.
final class SignatureWriter {
  /// The chunks that a segment can be in.
  struct Place: Hashable, Comparable, Sendable {
    var family: Int
    var lengthClass: Int

    static func < (a: Place, b: Place) -> Bool {
      (a.family, a.lengthClass) < (b.family, b.lengthClass)
    }
  }

  /// A chunk that takes more segments; a class, so that it is changed where it stands.
  private final class OpenChunk {
    var chunk: SignatureChunk
    let entry: SignatureDirectory.Entry?

    init(chunk: SignatureChunk, entry: SignatureDirectory.Entry? = nil) {
      self.chunk = chunk
      self.entry = entry
    }
  }

  private let database: Database
  private let table: SignatureTable
  private var open: [Place: OpenChunk] = [:]

  init(_ database: Database) {
    self.database = database
    table = SignatureTable(database: database)
  }

  /// Adds a segment; units must come in ascending order.
  ///
  /// Complexity: amortized constant; one chunk for each class is held.
  func add(_ row: SignatureRow) throws(MemoryError) {
    let last: OpenChunk
    if let known = open[row.place] {
      last = known
    } else {
      last = try lastChunk(of: row.place)
      open[row.place] = last
    }
    last.chunk.append(row.signature, textHash: row.textHash, unit: row.unit)
    if last.chunk.isFull { try close(row.place) }
  }

  /// Writes what is not yet in the file.
  func finish() throws(MemoryError) {
    for place in open.keys.sorted() { try close(place) }
  }

  private func close(_ place: Place) throws(MemoryError) {
    guard let last = open.removeValue(forKey: place) else { return }
    try table.write(
      last.chunk, family: place.family, lengthClass: place.lengthClass, replacing: last.entry)
  }

  /// The last chunk of a class if it has room, else a new one.
  private func lastChunk(of place: Place) throws(MemoryError) -> OpenChunk {
    let entry = try entries(of: place).last
    guard let entry, entry.count < SignatureChunk.capacity else {
      return OpenChunk(chunk: SignatureChunk())
    }
    return OpenChunk(chunk: try table.chunk(entry).withRoom, entry: entry)
  }

  private func entries(of place: Place) throws(MemoryError) -> [SignatureDirectory.Entry] {
    let statement = try database.statement(
      """
      SELECT id, first, count, checksum FROM signature WHERE family = ? AND class = ?
      ORDER BY first
      """)
    defer { statement.reset() }
    try statement.bind([.number(Int64(place.family)), .number(Int64(place.lengthClass))])
    var entries: [SignatureDirectory.Entry] = []
    while try statement.step() {
      entries.append(
        SignatureDirectory.Entry(
          id: statement.number(0), family: place.family, lengthClass: place.lengthClass,
          firstUnit: statement.number(1), count: Int(statement.number(2)),
          checksum: UInt64(bitPattern: statement.number(3))))
    }
    return entries
  }

  /// Takes segments out.
  ///
  /// - Parameter segments: The tokens, families and units of all that go.
  /// - Complexity: Each chunk that holds one of them is written anew, once.
  func remove(
    _ segments: [(tokens: SegmentTokens, family: Int, unit: UnitID)]
  ) throws(MemoryError) {
    var unitsByPlace: [Place: Set<UnitID>] = [:]
    for segment in segments where !segment.tokens.tokens.isEmpty {
      let place = Place(
        family: segment.family, lengthClass: LengthClass(segment.tokens).number)
      unitsByPlace[place, default: []].insert(segment.unit)
    }
    for place in unitsByPlace.keys.sorted() {
      guard let units = unitsByPlace[place] else { continue }
      for entry in try entries(of: place) {
        let chunk = try table.chunk(entry)
        guard chunk.unitIDs.contains(where: units.contains) else { continue }
        try table.write(
          chunk.removing(units), family: place.family, lengthClass: place.lengthClass,
          replacing: entry)
      }
    }
  }
}
