/// Makes one run of several.
struct PostingMerge {
  private let database: Database
  private let table: PostingTable

  init(_ database: Database) {
    self.database = database
    table = PostingTable(database: database)
  }

  /// - Parameter runs: Of one family, in the order of their units.
  /// - Complexity: Linear in the postings; a page of each run is held.
  func merge(_ runs: [PostingTable.Run], level: Int) throws(MemoryError) {
    guard let first = runs.first else { return }
    var writer = try PostingRunWriter(
      database, family: first.family, level: level, firstUnit: first.firstUnit)
    var cursors: [Cursor] = []
    for run in runs { cursors.append(try Cursor(run, table: table)) }
    while let term = cursors.compactMap(\.term).min() {
      var places: [Posting] = []
      for index in cursors.indices where cursors[index].term == term {
        places += cursors[index].places
        try cursors[index].advance()
      }
      try writer.append(term, places[...])
    }
    try writer.finish()
    for run in runs {
      try database.run("DELETE FROM posting WHERE run = ?", .number(run.id))
      try database.run("DELETE FROM posting_run WHERE id = ?", .number(run.id))
      try MetaTable(database).add(0 &- run.hash, to: .postingSum)
    }
  }

  /// Walks over the terms of a run.
  private struct Cursor {
    private let run: PostingTable.Run
    private let table: PostingTable
    private var entries: ArraySlice<(term: UInt64, places: [Posting])> = []
    private var nextTerm: UInt64 = 0

    init(_ run: PostingTable.Run, table: PostingTable) throws(MemoryError) {
      self.run = run
      self.table = table
      try fill()
    }

    var term: UInt64? { entries.first?.term }
    var places: [Posting] { entries.first?.places ?? [] }

    mutating func advance() throws(MemoryError) {
      entries.removeFirst()
      try fill()
    }

    private mutating func fill() throws(MemoryError) {
      while entries.isEmpty, nextTerm < PostingPage.endTerm,
        let page = try table.page(of: run, holding: nextTerm)
      {
        var found: [(term: UInt64, places: [Posting])] = []
        try page.forEachTerm(in: 0...PostingPage.endTerm) { term, places throws(MemoryError) in
          found.append((term, places))
        } onDamage: { _ in
          table.damage("postings of run \(run.id) cannot be read")
        }
        entries = found[...]
        nextTerm = page.nextTerm
      }
    }
  }
}
