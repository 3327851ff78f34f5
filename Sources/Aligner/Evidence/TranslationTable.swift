/// How probable each type of one side is, given a type of the other: *t*(emitted | given).
struct TranslationTable: Sendable {
  /// A row for each given type; values are probabilities.
  let probabilities: LinkTable

  /// For each given type the mass that its row leaves over.
  ///
  /// It goes to the distribution of emitted types at large, so that a type that was never seen
  /// with another is neutral, not negative. Without it scores collapse.
  let residuals: [Float]

  /// The table before anything is learned: prior links alone, .9 of the mass where there are some.
  init(prior: LinkTable) {
    var probabilities = LinkTable()
    var residuals: [Float] = []
    for row in 0..<prior.rowCount {
      let sum = prior[row].reduce(0) { $0 + $1.value }
      probabilities.appendRow(
        prior[row].map { LinkTable.Link(column: $0.column, value: 0.9 * $0.value / sum) })
      residuals.append(sum > 0 ? 0.1 : 1)
    }
    self.probabilities = probabilities
    self.residuals = residuals
  }

  init(probabilities: LinkTable, residuals: [Float]) {
    self.probabilities = probabilities
    self.residuals = residuals
  }
}

/// The paired beads of one or more documents as bags of types: what a table is learned from.
struct BeadBags: Sendable {
  /// A type in a bag with its number there.
  struct Entry: Sendable {
    var type: Int32
    var count: Float
  }

  /// All bags, one after the other, and where each begins.
  private(set) var entries: [Entry] = []
  private(set) var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  subscript(bag: Int) -> Range<Int> { starts[bag]..<starts[bag + 1] }

  /// Adds the sentences of a bead as one bag.
  mutating func append(_ sentences: Range<Int>, of text: TokenizedText) {
    let first = entries.count
    for sentence in sentences {
      for item in text.items(of: sentence) {
        entries.append(Entry(type: item.type, count: Float(item.count)))
      }
    }
    if sentences.count > 1 {
      let sorted = entries[first...].sorted { $0.type < $1.type }
      entries.removeSubrange(first...)
      for entry in sorted {
        if entries.count > first, entries[entries.count - 1].type == entry.type {
          entries[entries.count - 1].count += entry.count
        } else {
          entries.append(entry)
        }
      }
    }
    starts.append(entries.count)
  }

  /// The sum of a bag's counts.
  func length(of bag: Int) -> Float {
    self[bag].reduce(0) { $0 + entries[$1].count }
  }
}
