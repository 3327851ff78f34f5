/// Adds the words of segments to the postings of a memory.
final class PostingWriter {
  /// Postings that wait at most: about 60 MB while they are sorted.
  private static let bufferedCount = 2_000_000

  private let database: Database
  private let table: PostingTable
  private var buffers: [Int: PostingBuffer] = [:]
  private var firstUnits: [Int: UnitID] = [:]
  private var waitingCount = 0
  private var lastUnit: UnitID = 0

  /// Where the next text of the last unit counts from.
  private var positions: [Int: Int] = [:]

  init(_ database: Database) {
    self.database = database
    table = PostingTable(database: database)
  }

  /// Adds the words of a text; units come in ascending order.
  ///
  /// The tokens of further texts of a unit in the family count on, with a gap, so that no phrase
  /// reaches from one into the other.
  func add(_ tokens: [Token], family: Int, unit: UnitID) throws(MemoryError) {
    var buffer = buffers.removeValue(forKey: family) ?? PostingBuffer()
    if firstUnits[family] == nil { firstUnits[family] = unit }
    let before = buffer.count
    if lastUnit != unit {
      lastUnit = unit
      positions = [:]
    }
    let start = positions[family] ?? 0
    PostingTerm.forEach(in: tokens) { buffer.add($0, Posting(unit: unit, position: start + $1)) }
    positions[family] = start + tokens.count + 1
    waitingCount += buffer.count - before
    buffers[family] = buffer
    if waitingCount >= Self.bufferedCount { try flush() }
  }

  /// Writes what waits.
  func finish() throws(MemoryError) { try flush() }

  private func flush() throws(MemoryError) {
    for family in buffers.keys.sorted() {
      guard let buffer = buffers[family], let firstUnit = firstUnits[family] else { continue }
      var writer = try PostingRunWriter(database, family: family, level: 0, firstUnit: firstUnit)
      try buffer.forEachTerm { term, places throws(MemoryError) in
        try writer.append(term, places)
      }
      try writer.finish()
      try mergeRuns(of: family)
    }
    buffers = [:]
    firstUnits = [:]
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
