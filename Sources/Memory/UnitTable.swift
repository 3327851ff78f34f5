/// The units of a memory and where they came from.
final class UnitTable {
  private let database: Database
  let languages: LanguageTable

  init(_ database: Database, languages: LanguageTable? = nil) throws(MemoryError) {
    self.database = database
    if let languages {
      self.languages = languages
    } else {
      self.languages = try LanguageTable(database)
    }
  }

  func unit(_ id: UnitID) throws(MemoryError) -> StoredUnit? {
    let statement = try database.statement(
      """
      SELECT record, hash, unit.import, line, back, ahead, file
      FROM unit LEFT JOIN import ON import.id = unit.import WHERE unit.id = ?
      """)
    defer { statement.reset() }
    try statement.bind(.number(id), at: 1)
    guard try statement.step() else { return nil }
    let unit = try decode(statement, id: id)
    let first = origin(of: id, in: statement, from: 2)
    return StoredUnit(id: id, unit: unit, origins: [first] + (try furtherOrigins(of: id)))
  }

  /// The unit without its origins.
  func translationUnit(_ id: UnitID) throws(MemoryError) -> TranslationUnit? {
    let statement = try database.statement("SELECT record, hash FROM unit WHERE id = ?")
    defer { statement.reset() }
    try statement.bind(.number(id), at: 1)
    return try statement.step() ? try decode(statement, id: id) : nil
  }

  /// The tokens of the texts of a unit that are in a family; none if there is no such unit.
  func tokens(of id: UnitID, family: LanguageFamily) throws(MemoryError) -> [(
    variant: Int, tokens: SegmentTokens
  )] {
    let statement = try database.statement("SELECT record, hash FROM unit WHERE id = ?")
    defer { statement.reset() }
    try statement.bind(.number(id), at: 1)
    let isPresent = try statement.step()
    let segments = statement.withBytes(0) { bytes -> [(variant: Int, segment: Segment)]? in
      guard isPresent, Int64(bitPattern: StableHash.hash(bytes)) == statement.number(1) else {
        return nil
      }
      return try? UnitRecord.decodeSegments(bytes).enumerated().compactMap { index, segment in
        languages.family(segment.languageID) == family ? (index, segment.segment) : nil
      }
    }
    guard let segments else {
      throw .damaged(
        path: database.path, finding: "unit \(id) is missing or does not agree with its checksum")
    }
    return segments.map { ($0.variant, SegmentTokens($0.segment)) }
  }

  private func furtherOrigins(of id: UnitID) throws(MemoryError) -> [UnitOrigin] {
    let statement = try database.statement(
      """
      SELECT origin.import, line, back, ahead, file
      FROM origin LEFT JOIN import ON import.id = origin.import WHERE unit = ? ORDER BY number
      """)
    defer { statement.reset() }
    try statement.bind(.number(id), at: 1)
    var origins: [UnitOrigin] = []
    while try statement.step() { origins.append(origin(of: id, in: statement, from: 0)) }
    return origins
  }

  private func origin(of id: UnitID, in statement: Statement, from column: Int) -> UnitOrigin {
    UnitOrigin(
      importID: statement.number(column), file: statement.text(column + 4),
      line: statement.isNull(column + 1) ? nil : Int(statement.number(column + 1)),
      previous: statement.isNull(column + 2) ? nil : id - statement.number(column + 2),
      next: statement.isNull(column + 3) ? nil : id + statement.number(column + 3))
  }

  /// The unit of a row that begins with record and hash, after checking one against the other.
  private func decode(_ statement: Statement, id: UnitID) throws(MemoryError) -> TranslationUnit {
    let unit = statement.withBytes(0) { bytes -> TranslationUnit? in
      guard Int64(bitPattern: StableHash.hash(bytes)) == statement.number(1) else { return nil }
      return try? UnitRecord.decode(bytes) { languages.tag($0) }
    }
    guard let unit else {
      throw .damaged(
        path: database.path, finding: "unit \(id) does not agree with its checksum")
    }
    return unit
  }
}
