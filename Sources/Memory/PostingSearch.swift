/// Finds the units that have terms.
struct PostingSearch {
  private let database: Database
  private let table: PostingTable
  private let runs: [PostingTable.Run]

  /// One more than the greatest number of a unit.
  private let unitLimit: UnitID

  init(_ database: Database) throws(MemoryError) {
    self.database = database
    table = PostingTable(database: database)
    runs = try table.runs()
    unitLimit = try MetaTable(database)[.nextUnit]
  }

  /// The units with a text, in one of the families, that has the terms at their places.
  ///
  /// Complexity: linear in the postings of the terms, and in the memory at a bit a unit.
  func units(_ steps: [PhrasePlan.Step], families: Set<Int>) throws(MemoryError) -> UnitSet {
    var result = UnitSet(limit: unitLimit)
    for family in families.sorted() {
      // Of one step only the units count.
      if steps.count == 1 {
        try forEachList(of: steps[0], family: family) { places in
          for place in places { result.insert(place.unit) }
        }
      } else {
        for start in try starts(of: steps, family: family) { result.insert(start.unit) }
      }
    }
    let removed = try database.statement("SELECT unit FROM removed")
    var sum: UInt64 = 0
    while try removed.step() {
      result.remove(removed.number(0))
      sum &+= StableHash.hash(removed.number(0))
    }
    try MetaTable(database).check(sum, against: .removedSum)
    return result
  }

  /// Where phrases begin that have every step.
  private func starts(
    of steps: [PhrasePlan.Step], family: Int
  ) throws(MemoryError) -> [Posting] {
    var common: [Posting]?
    for step in steps {
      var starts: [Posting] = []
      try forEachList(of: step, family: family) { places in
        for place in places where place.position >= step.offset {
          starts.append(Posting(bits: place.bits - UInt64(step.offset)))
        }
      }
      // The lists of a range lie beside each other.
      if step.terms.lowerBound != step.terms.upperBound { starts.sort() }
      common = common.map { Self.intersection($0, starts) } ?? starts
    }
    return common ?? []
  }

  private func forEachList(
    of step: PhrasePlan.Step, family: Int, _ body: ([Posting]) -> Void
  ) throws(MemoryError) {
    for run in runs where run.family == family {
      try table.forEachTerm(of: run, in: step.terms) { _, places in body(places) }
    }
  }

  /// What two ascending lists have in common.
  private static func intersection(_ a: [Posting], _ b: [Posting]) -> [Posting] {
    var common: [Posting] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] < b[j] {
        i += 1
      } else if b[j] < a[i] {
        j += 1
      } else {
        common.append(a[i])
        (i, j) = (i + 1, j + 1)
      }
    }
    return common
  }
}

/// Units of a memory, a bit each.
struct UnitSet {
  private var words: [UInt64]

  init(limit: UnitID) {
    words = [UInt64](repeating: 0, count: Int(max(0, limit)) / 64 + 1)
  }

  mutating func insert(_ unit: UnitID) {
    guard unit >= 0, unit >> 6 < words.count else { return }
    words[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
  }

  mutating func remove(_ unit: UnitID) {
    guard unit >= 0, unit >> 6 < words.count else { return }
    words[Int(unit >> 6)] &= ~(1 << UInt64(unit & 63))
  }

  mutating func formUnion(_ other: UnitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  func intersection(_ other: UnitSet) -> UnitSet {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Lends each unit, ascending, until `body` returns false.
  func forEach<Failure>(_ body: (UnitID) throws(Failure) -> Bool) throws(Failure) {
    for index in words.indices {
      var rest = words[index]
      while rest != 0 {
        let unit = UnitID(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
        guard try body(unit) else { return }
      }
    }
  }
}
