/// Postings that wait to be written: for each term its places.
struct PostingBuffer: Sendable {
  private struct Slot {
    var term: UInt64 = 0
    /// The number of the term, or −1 where there is none.
    var number: Int32 = -1
  }

  /// An open hash table.
  private var slots: [Slot]
  private var termCount = 0

  /// Every place, as it came, and the number of its term.
  private var places: [UInt64] = []
  private var termNumbers: [Int32] = []

  init() {
    slots = [Slot](repeating: Slot(), count: 1 << 12)
  }

  var count: Int { places.count }

  /// Notes a place of a term; places come in ascending order.
  ///
  /// Complexity: amortized O(1).
  mutating func add(_ term: UInt64, _ place: Posting) {
    if termCount * 2 >= slots.count { grow() }
    let index = index(of: term)
    if slots[index].number < 0 {
      slots[index] = Slot(term: term, number: Int32(termCount))
      termCount += 1
    }
    places.append(place.bits)
    termNumbers.append(slots[index].number)
  }

  /// Complexity: O(*n* + *m* log *m*) for *n* places and *m* terms.
  func sorted() -> SortedPostings {
    let terms = slots.filter { $0.number >= 0 }.sorted { $0.term < $1.term }
    var counts = [Int](repeating: 0, count: termCount)
    for number in termNumbers { counts[Int(number)] += 1 }
    // Places go behind one another, term by term.
    var next = [Int](repeating: 0, count: termCount)
    var ends: [(term: UInt64, end: Int)] = []
    ends.reserveCapacity(terms.count)
    var start = 0
    for term in terms {
      next[Int(term.number)] = start
      start += counts[Int(term.number)]
      ends.append((term.term, start))
    }
    var sorted = [Posting](repeating: Posting(bits: 0), count: places.count)
    for index in places.indices {
      let number = Int(termNumbers[index])
      sorted[next[number]] = Posting(bits: places[index])
      next[number] += 1
    }
    return SortedPostings(ends: ends, places: sorted)
  }

  /// Where a term is, or would be put.
  private func index(of term: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: StableHash.mixed(term)) & (slots.count - 1)
    while slots[index].number >= 0, slots[index].term != term {
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.number >= 0 { slots[index(of: slot.term)] = slot }
  }
}

/// Terms with their places, both ascending.
struct SortedPostings: Sendable {
  /// Each term, and where its places end.
  fileprivate let ends: [(term: UInt64, end: Int)]
  fileprivate let places: [Posting]

  /// Lends each term and its places.
  func forEachTerm<Failure>(
    _ body: (UInt64, ArraySlice<Posting>) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    for (term, end) in ends {
      try body(term, places[start..<end])
      start = end
    }
  }
}
