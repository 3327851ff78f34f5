/// Writes runs of postings to a memory, and makes one run of several.
struct PostingWriter {
  private let database: Database
  private let table: PostingTable

  init(_ database: Database) {
    self.database = database
    table = PostingTable(database: database)
  }

  /// - Parameter run: Postings of units behind all that are written of the family.
  func write(_ run: PostingBatch.Run) throws(MemoryError) {
    var writer = try PostingRunWriter(
      database, family: run.family, level: 0, firstUnit: run.firstUnit)
    try run.postings.forEachTerm { term, places throws(MemoryError) in
      try writer.append(term, places)
    }
    try writer.finish()
    try mergeRuns(of: run.family)
  }

  /// Makes one run of the runs of a level wherever there are enough of them.
  private func mergeRuns(of family: Int) throws(MemoryError) {
    var level = 0
    while true {
      let runs = try table.runs().filter { $0.family == family && $0.level == level }
      guard runs.count >= PostingTable.fanOut else { return }
      try PostingMerge(database).merge(runs, level: level + 1)
      level += 1
    }
  }
}
