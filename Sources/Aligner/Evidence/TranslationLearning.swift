extension TranslationTable {
  /// The share of every emitted token that is explained by nothing but its own frequency.
  ///
  /// Origin: between .7 and .9 development scores do not change.
  static let nullWeight: Float = 0.8

  /// The share that is left to the words of the given side.
  static let wordShare = 1 - nullWeight

  /// What is taken off every count in the last round, so that links seen once are forgotten.
  ///
  /// Origin: with 0 the German–French score falls by .05; .6 to .9 are alike.
  static let discount: Float = 0.8

  /// Rounds of expectation and maximization from nothing. Origin: 3 is worse by .02 without a
  /// lexicon, 8 no better.
  static let iterationCount = 6

  /// The same from a table that was learned before. Origin: development scores are those of six.
  static let furtherIterationCount = 3

  /// Learns a table from paired bags: IBM Model 1 with pseudo-counts, a null word that emits the
  /// frequencies at large, and absolute discounting at the end.
  ///
  /// - Parameters:
  ///   - given: The bags of the given side, one a bead.
  ///   - emitted: The bags of the emitted side, as many.
  ///   - prior: Pseudo-counts, a row for each given type.
  ///   - frequencies: *p*(type) of the emitted side.
  ///   - before: The table to begin from, if one was learned.
  /// - Complexity: O(*n*) a round for *n* pairs of types that share a bead.
  ///
  /// Source: Brown et al. 1993, Model 1; the null word's distribution after Moore 2004.
  static func learned(
    given: BeadBags, emitted: BeadBags, prior: LinkTable, frequencies: [Float],
    after before: TranslationTable?
  ) -> TranslationTable {
    let occurrences = Occurrences(given, typeCount: prior.rowCount)
    var slots = [Int32](repeating: -1, count: frequencies.count)
    var rows = LinkRows(
      occurrences: occurrences, emitted: emitted, prior: prior, frequencies: frequencies,
      before: before, slots: &slots)
    let iterationCount = before == nil ? iterationCount : furtherIterationCount
    rows.run(
      rounds: iterationCount, occurrences: occurrences, emitted: emitted, frequencies: frequencies,
      slots: &slots)
    return rows.discounted(by: discount)
  }
}

/// Where each given type occurs: its bags, and its share of the bag's tokens.
private struct Occurrences {
  struct Place {
    var bag: Int32
    var weight: Float
  }

  private var places: [Place]
  private var starts: [Int]

  init(_ bags: BeadBags, typeCount: Int) {
    starts = [Int](repeating: 0, count: typeCount + 1)
    for entry in bags.entries { starts[Int(entry.type) + 1] += 1 }
    for type in 0..<typeCount { starts[type + 1] += starts[type] }
    places = [Place](repeating: Place(bag: 0, weight: 0), count: bags.entries.count)
    var next = starts
    for bag in 0..<bags.count {
      let length = bags.length(of: bag)
      for index in bags[bag] {
        let entry = bags.entries[index]
        places[next[Int(entry.type)]] = Place(bag: Int32(bag), weight: entry.count / length)
        next[Int(entry.type)] += 1
      }
    }
  }

  subscript(type: Int) -> ArraySlice<Place> { places[starts[type]..<starts[type + 1]] }
}

/// For each given type the emitted types that it meets or is linked with, while being learned.
private struct LinkRows {
  private(set) var columns: [Int32] = []
  private(set) var starts: [Int] = [0]
  private(set) var priors: [Float] = []
  private var probabilities: [Float] = []
  private var counts: [Float] = []

  init(
    occurrences: Occurrences, emitted: BeadBags, prior: LinkTable, frequencies: [Float],
    before: TranslationTable?, slots: inout [Int32]
  ) {
    for type in 0..<prior.rowCount {
      let base = columns.count
      for link in prior[type] {
        slots[Int(link.column)] = Int32(columns.count - base)
        columns.append(link.column)
        priors.append(link.value)
      }
      for place in occurrences[type] {
        for index in emitted[Int(place.bag)] {
          let column = emitted.entries[index].type
          if slots[Int(column)] < 0 {
            slots[Int(column)] = Int32(columns.count - base)
            columns.append(column)
            priors.append(0)
          }
        }
      }
      if let before {
        for index in base..<columns.count {
          probabilities.append(before.residuals[type] * frequencies[Int(columns[index])])
        }
        for link in before.probabilities[type] where slots[Int(link.column)] >= 0 {
          probabilities[base + Int(slots[Int(link.column)])] += link.value
        }
      } else {
        let priorSum = priors[base...].reduce(0, +)
        for index in base..<columns.count {
          probabilities.append(
            (frequencies[Int(columns[index])] + priors[index]) / (1 + priorSum))
        }
      }
      for index in base..<columns.count { slots[Int(columns[index])] = -1 }
      starts.append(columns.count)
    }
    counts = [Float](repeating: 0, count: columns.count)
  }

  /// Runs rounds of expectation and maximization; the counts of the last are left as they are.
  ///
  /// A round counts how often each given type is expected to have emitted each type of its row.
  /// For that it must be known what each emitted token is divided among, which is the sum over all
  /// types of its bag. The sums of the next round are made in the same walk, as soon as the
  /// probabilities of a row are there. The columns of a row are found through `slots`.
  mutating func run(
    rounds: Int, occurrences: Occurrences, emitted: BeadBags, frequencies: [Float],
    slots: inout [Int32]
  ) {
    let nullParts = emitted.entries.map { TranslationTable.nullWeight * frequencies[Int($0.type)] }
    var divisors = nullParts
    for round in 0...rounds {
      var nextDivisors = nullParts
      for type in 0..<starts.count - 1 {
        for index in starts[type]..<starts[type + 1] { slots[Int(columns[index])] = Int32(index) }
        let places = occurrences[type]
        if round > 0 {
          count(type, at: places, emitted: emitted, divisors: divisors, slots: slots)
          if round == rounds { continue }
          maximize(type)
        }
        addParts(at: places, emitted: emitted, slots: slots, to: &nextDivisors)
      }
      divisors = nextDivisors
    }
    for index in slots.indices { slots[index] = -1 }
  }

  /// Counts how often one given type is expected to have emitted each type of its row.
  private mutating func count(
    _ type: Int, at places: ArraySlice<Occurrences.Place>, emitted: BeadBags, divisors: [Float],
    slots: [Int32]
  ) {
    for index in starts[type]..<starts[type + 1] { counts[index] = 0 }
    probabilities.withUnsafeBufferPointer { probabilities in
      counts.withUnsafeMutableBufferPointer { counts in
        slots.withUnsafeBufferPointer { slots in
          emitted.entries.withUnsafeBufferPointer { entries in
            divisors.withUnsafeBufferPointer { divisors in
              for place in places {
                let weight = TranslationTable.wordShare * place.weight
                for index in emitted[Int(place.bag)] {
                  let entry = entries[index]
                  let slot = Int(slots[Int(entry.type)])
                  counts[slot] += entry.count * (weight * probabilities[slot]) / divisors[index]
                }
              }
            }
          }
        }
      }
    }
  }

  /// Adds what one given type contributes to what each emitted token is divided among.
  private func addParts(
    at places: ArraySlice<Occurrences.Place>, emitted: BeadBags, slots: [Int32],
    to divisors: inout [Float]
  ) {
    probabilities.withUnsafeBufferPointer { probabilities in
      slots.withUnsafeBufferPointer { slots in
        emitted.entries.withUnsafeBufferPointer { entries in
          divisors.withUnsafeMutableBufferPointer { divisors in
            for place in places {
              let weight = TranslationTable.wordShare * place.weight
              for index in emitted[Int(place.bag)] {
                divisors[index] += weight * probabilities[Int(slots[Int(entries[index].type)])]
              }
            }
          }
        }
      }
    }
  }

  /// Turns counts and pseudo-counts of one given type into probabilities.
  private mutating func maximize(_ type: Int) {
    var sum: Float = 0
    for index in starts[type]..<starts[type + 1] { sum += counts[index] + priors[index] }
    guard sum > 0 else { return }
    for index in starts[type]..<starts[type + 1] {
      probabilities[index] = (counts[index] + priors[index]) / sum
    }
  }

  /// The table with a discount off every count; what is taken away is the residual.
  func discounted(by discount: Float) -> TranslationTable {
    var table = LinkTable()
    var residuals: [Float] = []
    for type in 0..<starts.count - 1 {
      let row = starts[type]..<starts[type + 1]
      let sum = row.reduce(Float(1)) { $0 + counts[$1] + priors[$1] }
      var links: [LinkTable.Link] = []
      for index in row {
        let mass = max(counts[index] - discount, 0) + priors[index]
        if mass > 0 { links.append(LinkTable.Link(column: columns[index], value: mass / sum)) }
      }
      links.sort { $0.column < $1.column }
      residuals.append(max(0, 1 - links.reduce(0) { $0 + $1.value }))
      table.appendRow(links)
    }
    return TranslationTable(probabilities: table, residuals: residuals)
  }
}
