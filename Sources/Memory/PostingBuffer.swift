/// Postings that wait to be written: for each term its places.
struct PostingBuffer {
  /// An open hash table: terms, and the number of each, or −1.
  private var terms: [UInt64]
  private var numbers: [Int32]

  /// How many places each term has, by its number.
  private var counts: [Int32] = []

  /// Every place, as it came, and the number of its term.
  private var places: [UInt64] = []
  private var termNumbers: [Int32] = []

  init() {
    terms = [UInt64](repeating: 0, count: 1 << 12)
    numbers = [Int32](repeating: -1, count: 1 << 12)
  }

  var count: Int { places.count }

  /// Notes a place of a term; places come in ascending order.
  ///
  /// Complexity: amortized O(1).
  mutating func add(_ term: UInt64, _ place: Posting) {
    if counts.count * 2 >= terms.count { grow() }
    let slot = slot(of: term)
    if numbers[slot] < 0 {
      terms[slot] = term
      numbers[slot] = Int32(counts.count)
      counts.append(0)
    }
    let number = numbers[slot]
    counts[Int(number)] += 1
    places.append(place.bits)
    termNumbers.append(number)
  }

  /// Lends each term and its places, both ascending.
  ///
  /// Complexity: O(*n* + *m* log *m*) for *n* places and *m* terms.
  func forEachTerm<Failure>(
    _ body: (UInt64, [Posting]) throws(Failure) -> Void
  ) throws(Failure) {
    let slots = terms.indices.filter { numbers[$0] >= 0 }.sorted { terms[$0] < terms[$1] }
    // Places go behind one another, term by term.
    var next = [Int](repeating: 0, count: counts.count)
    var start = 0
    for slot in slots {
      let number = Int(numbers[slot])
      next[number] = start
      start += Int(counts[number])
    }
    var sorted = [Posting](repeating: Posting(bits: 0), count: places.count)
    for index in places.indices {
      let number = Int(termNumbers[index])
      sorted[next[number]] = Posting(bits: places[index])
      next[number] += 1
    }
    for slot in slots {
      let number = Int(numbers[slot])
      try body(terms[slot], Array(sorted[next[number] - Int(counts[number])..<next[number]]))
    }
  }

  /// Where a term is, or would be put.
  private func slot(of term: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: StableHash.mixed(term)) & (terms.count - 1)
    while numbers[slot] >= 0, terms[slot] != term { slot = (slot + 1) & (terms.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldTerms, oldNumbers) = (terms, numbers)
    terms = [UInt64](repeating: 0, count: oldTerms.count * 2)
    numbers = [Int32](repeating: -1, count: oldTerms.count * 2)
    for index in oldTerms.indices where oldNumbers[index] >= 0 {
      let slot = slot(of: oldTerms[index])
      terms[slot] = oldTerms[index]
      numbers[slot] = oldNumbers[index]
    }
  }
}
