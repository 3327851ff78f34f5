/// Postings that wait to be written: for each term its places.
struct PostingBuffer {
  private struct Link {
    var unit: UInt32
    var position: UInt32
    /// The posting of the same term before, or −1.
    var previous: Int32
  }

  /// An open hash table: terms, and the last posting of each.
  private var terms: [UInt64]
  private var last: [Int32]
  private var termCount = 0
  private var postings: [Link] = []

  /// What the numbers of units are counted from.
  private let firstUnit: UnitID

  init(firstUnit: UnitID) {
    self.firstUnit = firstUnit
    terms = [UInt64](repeating: 0, count: 1 << 12)
    last = [Int32](repeating: -1, count: 1 << 12)
  }

  var count: Int { postings.count }

  /// Notes a place of a term; places come in ascending order.
  ///
  /// Complexity: amortized O(1).
  mutating func add(_ term: UInt64, unit: UnitID, position: Int) {
    if termCount * 2 >= terms.count { grow() }
    let slot = slot(of: term)
    let before = last[slot]
    if before < 0 {
      terms[slot] = term
      termCount += 1
    }
    last[slot] = Int32(postings.count)
    postings.append(
      Link(
        unit: UInt32(truncatingIfNeeded: unit - firstUnit),
        position: UInt32(truncatingIfNeeded: position), previous: before))
  }

  /// Lends each term and its places, both ascending.
  func forEachTerm<Failure>(
    _ body: (UInt64, [Posting]) throws(Failure) -> Void
  ) throws(Failure) {
    let slots = terms.indices.filter { last[$0] >= 0 }.sorted { terms[$0] < terms[$1] }
    var places: [Posting] = []
    for slot in slots {
      places.removeAll(keepingCapacity: true)
      var index = last[slot]
      while index >= 0 {
        let link = postings[Int(index)]
        places.append(
          Posting(unit: firstUnit + Int64(link.unit), position: Int(link.position)))
        index = link.previous
      }
      places.reverse()
      try body(terms[slot], places)
    }
  }

  /// Where a term is, or would be put.
  private func slot(of term: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: StableHash.mixed(term)) & (terms.count - 1)
    while last[slot] >= 0, terms[slot] != term { slot = (slot + 1) & (terms.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldTerms, oldLast) = (terms, last)
    terms = [UInt64](repeating: 0, count: oldTerms.count * 2)
    last = [Int32](repeating: -1, count: oldTerms.count * 2)
    for index in oldTerms.indices where oldLast[index] >= 0 {
      let slot = slot(of: oldTerms[index])
      terms[slot] = oldTerms[index]
      last[slot] = oldLast[index]
    }
  }
}
