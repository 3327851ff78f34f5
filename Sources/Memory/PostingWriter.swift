/// Adds the words of segments to the postings of a memory.
final class PostingWriter {
  /// Postings that wait at most: about 60 MB while they are sorted.
  private static let bufferedCount = 2_000_000

  private let database: Database
  private let table: PostingTable
  private var buffers: [Int: Buffer] = [:]
  private var waitingCount = 0

  /// What waits of a family; a class, so that it is changed where it stands.
  private final class Buffer {
    var postings = PostingBuffer()
    let firstUnit: UnitID
    private var lastUnit: UnitID

    /// Where the next text of the last unit counts from.
    private var position = 0

    init(firstUnit: UnitID) {
      self.firstUnit = firstUnit
      lastUnit = firstUnit
    }

    /// - Returns: The number of places added.
    func add(_ tokens: [Token], unit: UnitID) -> Int {
      if lastUnit != unit {
        lastUnit = unit
        position = 0
      }
      let before = postings.count
      PostingTerm.forEach(in: tokens) { term, index in
        postings.add(term, Posting(unit: unit, position: position + index))
      }
      position += tokens.count + 1
      return postings.count - before
    }
  }

  init(_ database: Database) {
    self.database = database
    table = PostingTable(database: database)
  }

  /// Adds the words of a text; units come in ascending order.
  ///
  /// The tokens of further texts of a unit in the family count on, with a gap, so that no phrase
  /// reaches from one into the other.
  func add(_ tokens: [Token], family: Int, unit: UnitID) throws(MemoryError) {
    let buffer: Buffer
    if let known = buffers[family] {
      buffer = known
    } else {
      buffer = Buffer(firstUnit: unit)
      buffers[family] = buffer
    }
    waitingCount += buffer.add(tokens, unit: unit)
    if waitingCount >= Self.bufferedCount { try flush() }
  }

  /// Writes what waits.
  func finish() throws(MemoryError) { try flush() }

  private func flush() throws(MemoryError) {
    for family in buffers.keys.sorted() {
      guard let buffer = buffers[family] else { continue }
      var writer = try PostingRunWriter(
        database, family: family, level: 0, firstUnit: buffer.firstUnit)
      try buffer.postings.forEachTerm { term, places throws(MemoryError) in
        try writer.append(term, places)
      }
      try writer.finish()
      try mergeRuns(of: family)
    }
    buffers = [:]
    waitingCount = 0
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
