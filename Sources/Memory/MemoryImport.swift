/// An import that is under way: takes units one after the other, in the order of the file.
///
/// Made by ``MemoryStore/importUnits(file:_:)``; nothing is kept of it unless that ends well.
public final class MemoryImport {
  private let database: Database
  private let languages: LanguageTable
  private let indexer: UnitIndexer

  // Found once, for they run for every unit.
  private let lookup: Statement
  private let insertion: Statement
  private let importID: Int64
  private let file: String
  private var nextID: UnitID
  private var last: Pending?
  private var unitSum: UInt64 = 0
  public private(set) var unitCount = 0
  public private(set) var newUnitCount = 0

  /// A unit whose successor is not known yet.
  private struct Pending {
    var id: UnitID
    /// What to insert, or `nil` if the memory has the unit already.
    var record: (bytes: [UInt8], hash: Int64)?
    var line: Int?
    var previous: UnitID?
  }

  init(_ database: Database, file: String) throws(MemoryError) {
    self.database = database
    self.file = file
    languages = try LanguageTable(database)
    try database.run(
      "INSERT INTO import (file, units, new_units) VALUES (?, 0, 0)", .text(file))
    importID = database.lastRowID
    nextID = try MetaTable(database)[.nextUnit]
    indexer = UnitIndexer(database, languages: languages)
    lookup = try database.statement("SELECT id, record FROM unit WHERE hash = ?")
    insertion = try database.statement(
      "INSERT INTO unit (id, hash, import, line, back, ahead, record) VALUES (?, ?, ?, ?, ?, ?, ?)")
  }

  /// Adds a unit, or an origin to one that the memory has.
  ///
  /// Units without text in any language are skipped.
  ///
  /// - Parameter line: Where the unit begins in the file, one-based.
  /// - Returns: The number of the unit, or `nil` if it was skipped.
  @discardableResult
  public func add(_ unit: TranslationUnit, line: Int? = nil) throws(MemoryError) -> UnitID? {
    guard unit.variants.contains(where: { !$0.segment.parts.isEmpty }) else { return nil }
    var languageIDs: [Int] = []
    for variant in unit.variants { languageIDs.append(try languages.makeID(variant.language)) }
    let record = UnitRecord.encode(unit, languageIDs: languageIDs)
    let hash = Int64(bitPattern: StableHash.hash(record))
    unitCount += 1
    let known = try find(record, hash: hash)
    let id = known ?? nextID
    let previous = last?.id
    try flush(next: id)
    last = Pending(
      id: id, record: known == nil ? (record, hash) : nil, line: line, previous: previous)
    if known == nil {
      try indexer.add(unit, id: nextID)
      nextID += 1
      newUnitCount += 1
    }
    return id
  }

  func finish() throws(MemoryError) -> ImportRecord {
    try flush(next: nil)
    try indexer.finish()
    let meta = MetaTable(database)
    try meta.set(.nextUnit, nextID)
    try meta.add(unitSum, to: .unitSum)
    try database.run(
      "UPDATE import SET units = ?, new_units = ? WHERE id = ?", .number(Int64(unitCount)),
      .number(Int64(newUnitCount)), .number(importID))
    let record = ImportRecord(
      id: importID, file: file, unitCount: unitCount, newUnitCount: newUnitCount)
    try meta.add(record.hash, to: .importSum)
    return record
  }

  /// The unit with the same record, in the memory or waiting.
  private func find(_ record: [UInt8], hash: Int64) throws(MemoryError) -> UnitID? {
    if let last, let waiting = last.record, waiting.hash == hash, waiting.bytes == record {
      return last.id
    }
    defer { lookup.reset() }
    try lookup.bind(.number(hash), at: 1)
    while try lookup.step() {
      if lookup.withBytes(1, { $0.elementsEqual(record) }) { return lookup.number(0) }
    }
    return nil
  }

  /// Writes the unit that waits for its successor.
  private func flush(next: UnitID?) throws(MemoryError) {
    guard let pending = last else { return }
    let line = pending.line.map { Value.number(Int64($0)) } ?? .null
    let back = pending.previous.map { Value.number(pending.id - $0) } ?? .null
    let ahead = next.map { Value.number($0 - pending.id) } ?? .null
    if let record = pending.record {
      defer { insertion.reset() }
      try insertion.bind(.number(pending.id), at: 1)
      try insertion.bind(.number(record.hash), at: 2)
      try insertion.bind(.number(importID), at: 3)
      try insertion.bind(line, at: 4)
      try insertion.bind(back, at: 5)
      try insertion.bind(ahead, at: 6)
      try insertion.bind(.blob(record.bytes), at: 7)
      while try insertion.step() {}
      unitSum &+= UnitWalk.hash(of: pending.id, contentHash: record.hash)
    } else {
      let number =
        try database.number(
          "SELECT max(number) FROM origin WHERE unit = ?", .number(pending.id)) ?? 0
      try database.run(
        "INSERT INTO origin (unit, number, import, line, back, ahead) VALUES (?, ?, ?, ?, ?, ?)",
        .number(pending.id), .number(number + 1), .number(importID), line, back, ahead)
    }
    last = nil
  }
}

extension MemoryStore {
  /// Imports units in one transaction: all of them, or, where `body` throws, none.
  ///
  /// The same unit twice, in this file or another, is one unit with two origins.
  ///
  /// - Parameters:
  ///   - file: What the origin is called.
  ///   - body: Adds the units; what it throws is passed on.
  /// - Returns: What the memory remembers of the import.
  @discardableResult
  public func importUnits(
    file: String, _ body: (MemoryImport) throws -> Void
  ) throws -> ImportRecord {
    try pool.write { database in
      let session = try MemoryImport(database, file: file)
      try body(session)
      return try session.finish()
    }
  }
}
