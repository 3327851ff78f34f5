/// The runs of postings of a memory: each import adds some, and several small ones become one.
struct PostingTable {
  struct Run: Hashable {
    var id: Int64
    var family: Int
    var level: Int
    var firstUnit: UnitID

    /// What the checksum of the list of runs is the sum of.
    var hash: UInt64 { StableHash.hash(id, Int64(family), Int64(level), firstUnit) }
  }

  /// So many runs of a level become one of the next: a term is read from about 8·log₈ *n* runs.
  static let fanOut = 8

  let database: Database

  /// The runs of all families, in the order of their units.
  func runs() throws(MemoryError) -> [Run] {
    let statement = try database.statement(
      "SELECT id, family, level, first_unit FROM posting_run ORDER BY first_unit")
    defer { statement.reset() }
    var runs: [Run] = []
    while try statement.step() {
      runs.append(
        Run(
          id: statement.number(0), family: Int(statement.number(1)),
          level: Int(statement.number(2)), firstUnit: statement.number(3)))
    }
    try MetaTable(database).check(runs.reduce(0) { $0 &+ $1.hash }, against: .postingSum)
    return runs
  }

  /// Lends the places of each term of a run that is in a range.
  func forEachTerm(
    of run: Run, in range: ClosedRange<UInt64>,
    _ body: (UInt64, [Posting]) throws(MemoryError) -> Void
  ) throws(MemoryError) {
    var next = range.lowerBound
    while next <= range.upperBound, let page = try page(of: run, holding: next) {
      try page.forEachTerm(in: range, body) { _ in
        damage("postings of run \(run.id) cannot be read")
      }
      guard page.nextTerm > next else { throw damage("postings of run \(run.id) go in circles") }
      next = page.nextTerm
    }
  }

  /// The page that has a term if the run has it; `nil` if all terms of the run are greater or less.
  func page(of run: Run, holding term: UInt64) throws(MemoryError) -> PostingPage? {
    guard term < PostingPage.endTerm else { return nil }
    let statement = try database.statement(
      """
      SELECT first, checksum, data FROM posting WHERE run = ? AND first <= ?
      ORDER BY first DESC LIMIT 1
      """)
    defer { statement.reset() }
    try statement.bind([.number(run.id), .number(Int64(term))])
    guard try statement.step() else {
      // Every run begins with a page from term 0.
      throw damage("postings of run \(run.id) are missing")
    }
    let data = statement.blob(2)
    guard StableHash.hash(data) == UInt64(bitPattern: statement.number(1)),
      let page = try? PostingPage(data: data), page.run == run.id,
      page.firstTerm == UInt64(statement.number(0)), page.firstTerm <= term,
      term < page.nextTerm
    else { throw damage("postings of run \(run.id) do not agree with their checksum") }
    return page
  }

  func damage(_ finding: String) -> MemoryError {
    .damaged(path: database.path, finding: finding)
  }
}
