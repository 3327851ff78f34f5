/// Writes postings to a memory, a run for each family, and makes one run of several.
struct PostingWriter {
  private let database: Database
  private let table: PostingTable

  init(_ database: Database) {
    self.database = database
    table = PostingTable(database: database)
  }

  /// - Parameter batch: Postings of units behind all that are written.
  func write(_ batch: PostingBatch) throws(MemoryError) {
    for family in batch.families.sorted(by: { $0.number < $1.number }) {
      var writer = try PostingRunWriter(
        database, family: family.number, level: 0, firstUnit: family.firstUnit)
      try family.postings.forEachTerm { term, places throws(MemoryError) in
        try writer.append(term, places)
      }
      try writer.finish()
      try mergeRuns(of: family.number)
    }
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
