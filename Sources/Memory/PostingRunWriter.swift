/// Writes one run of postings, page by page.
struct PostingRunWriter {
  private let database: Database
  let run: PostingTable.Run

  /// Begins with term 0, so that every term has a page it would be on.
  private var page = PostingPage.Builder(firstTerm: 0)

  init(
    _ database: Database, family: Int, level: Int, firstUnit: UnitID
  ) throws(MemoryError) {
    self.database = database
    try database.run(
      "INSERT INTO posting_run (family, level, first_unit) VALUES (?, ?, ?)",
      .number(Int64(family)), .number(Int64(level)), .number(firstUnit))
    run = PostingTable.Run(
      id: database.lastRowID, family: family, level: level, firstUnit: firstUnit)
    try MetaTable(database).add(run.hash, to: .postingSum)
  }

  /// Adds a term with its places; terms ascend.
  mutating func append(_ term: UInt64, _ places: ArraySlice<Posting>) throws(MemoryError) {
    if page.isFull {
      try write(nextTerm: term)
      page = PostingPage.Builder(firstTerm: term)
    }
    page.append(term, places)
  }

  func finish() throws(MemoryError) { try write(nextTerm: PostingPage.endTerm) }

  private func write(nextTerm: UInt64) throws(MemoryError) {
    let data = page.data(run: run.id, nextTerm: nextTerm)
    try database.run(
      "INSERT INTO posting (run, first, checksum, data) VALUES (?, ?, ?, ?)", .number(run.id),
      .number(Int64(page.firstTerm)), .number(Int64(bitPattern: StableHash.hash(data))),
      .blob(data))
  }
}
