/// A translation memory: translation units in one SQLite file.
///
/// Safe from many tasks: each question is answered by a connection of its own, from one state of
/// the file, while others write. Questions wait for nothing; writers wait for one another.
public final class MemoryStore: Sendable {
  public enum Access: Sendable {
    /// Reads only; a file or folder that cannot be written is good enough.
    case read
    /// Reads and writes a memory that exists.
    case write
    /// Reads and writes; a file that does not exist, or is empty, becomes a memory.
    case create
  }

  let pool: ConnectionPool
  let signatures = SignatureCache()

  /// What each reason takes off a match.
  public let penaltyPoints: PenaltyPoints

  /// Opens a memory; reads no unit.
  ///
  /// - Throws: ``MemoryError``. A file that is no memory, or from a later version, is not touched.
  public init(
    path: String, access: Access = .read, penaltyPoints: PenaltyPoints = PenaltyPoints()
  ) throws(MemoryError) {
    pool = try ConnectionPool(path: path, access: access)
    self.penaltyPoints = penaltyPoints
  }

  public var path: String { pool.path }

  /// The number of units.
  public func unitCount() throws -> Int {
    try pool.read { Int(try $0.number("SELECT count(*) FROM unit") ?? 0) }
  }

  /// The languages of the units' texts, sorted by tag.
  public func languages() throws -> [LanguageTag] {
    try pool.read { try LanguageTable($0).tags.sorted { $0.text < $1.text } }
  }

  /// The imports that have not been removed, oldest first.
  public func imports() throws -> [ImportRecord] {
    try pool.read { try ImportTable($0).records() }
  }

  /// The unit of a number, or `nil` if there is none.
  public func unit(_ id: UnitID) throws -> StoredUnit? {
    try pool.read { try UnitTable($0).unit(id) }
  }

  /// Lends every unit to `body`, in the order in which they came; other tasks may write meanwhile.
  ///
  /// Complexity: linear in the memory; one unit at a time is held.
  public func forEachUnit(_ body: (StoredUnit) throws -> Void) throws {
    try pool.read { database in
      let table = try UnitTable(database)
      var walk = UnitWalk(database)
      while let id = try walk.next() {
        if let unit = try table.unit(id) { try body(unit) }
      }
    }
  }
}
