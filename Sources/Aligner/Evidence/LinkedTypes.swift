/// What the last given sentences say of each emitted type, while the rows of a band go by.
///
/// The inner loop of ``SpanEvidence``: it visits each token of each cell, so all that is the same
/// for the cells of a row is computed once for each type.
struct LinkedTypes {
  private struct State {
    /// The last row whose given sentence is linked with the type.
    var lastLinkedRow: Int32 = -1
    /// The row for which the multipliers of the type were computed last.
    var multiplierRow: Int32 = -1
    let inverseFrequency: Float
    let weight: Float
  }

  /// What the formula of ``SpanEvidence/Span`` has for each span that ends at a row.
  struct Spans {
    /// How many spans there are: less than six in the first rows.
    var depth = 0
    var scales = SIMD8<Double>.zero
    var bases = SIMD8<Double>.one
    var baseLogarithms = SIMD8<Double>.zero
  }

  private var states: [State]

  /// For each type its best link with each of the last given sentences, a ring of eight.
  private var best: [Float]

  /// The types that have a link in each place of the ring.
  private var touched = [[Int32]](repeating: [], count: 8)

  /// For each type what a token of it multiplies each of six spans with: its factors to the power
  /// of its weight.
  private var multipliers: [SIMD2<Double>]

  /// - Parameters:
  ///   - frequencies: *p*(emitted).
  ///   - weights: For each emitted type how much it counts.
  init(frequencies: [Float], weights: [Float]) {
    states = zip(frequencies, weights).map { State(inverseFrequency: 1 / $0, weight: $1) }
    best = [Float](repeating: 0, count: states.count * 8)
    multipliers = [SIMD2<Double>](repeating: .one, count: states.count * 3)
  }

  /// Takes in the given sentence before a row.
  mutating func enter(
    row: Int, _ items: ArraySlice<TokenizedText.Item>, table: TranslationTable
  ) {
    let slot = row & 7
    best.withUnsafeMutableBufferPointer { best in
      for type in touched[slot] { best[Int(type) * 8 + slot] = 0 }
      touched[slot].removeAll(keepingCapacity: true)
      for item in items {
        for link in table.probabilities[Int(item.type)] {
          let index = Int(link.column) * 8 + slot
          if best[index] == 0 { touched[slot].append(link.column) }
          if best[index] < link.value { best[index] = link.value }
        }
      }
    }
    for type in touched[slot] { states[Int(type)].lastLinkedRow = Int32(row) }
  }

  /// Writes six values for each of some emitted sentences: what the spans that end at a row say
  /// of it, in nats; 0 for spans that there are not.
  mutating func write(
    row: Int, spans: Spans, columns: Range<Int>, of emitted: TokenizedText,
    to values: UnsafeMutablePointer<Float>
  ) {
    let best = best
    let firstLinkedRow = Int32(row - spans.depth)
    let longest = columns.reduce(0) { max($0, emitted.lengths[$1]) }
    states.withUnsafeMutableBufferPointer { states in
      multipliers.withUnsafeMutableBufferPointer { multipliers in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: longest) { linked in
          emitted.items.withUnsafeBufferPointer { items in
            var cell = values
            for column in columns {
              let range = emitted.starts[column]..<emitted.starts[column + 1]
              // Where the multipliers are of all tokens that a span is linked with.
              var linkedCount = 0
              // What no sentence of a span is linked with has the same factor each.
              var unlinkedWeight: Float = 0
              for index in range {
                let item = items[index]
                let type = Int(item.type)
                let state = states[type]
                guard state.lastLinkedRow > firstLinkedRow else {
                  unlinkedWeight += state.weight * Float(item.count)
                  continue
                }
                if state.multiplierRow != row {
                  states[type].multiplierRow = Int32(row)
                  Self.multiply(type, state, row: row, spans, best: best, to: multipliers)
                }
                for _ in 0..<item.count {
                  linked[linkedCount] = item.type * 3
                  linkedCount += 1
                }
              }
              var gains = spans.baseLogarithms * Double(unlinkedWeight)
              // Factors multiply up: one logarithm serves as many as stay in the range of `Double`.
              for start in stride(from: 0, to: linkedCount, by: Self.chunkSize) {
                var first = SIMD2<Double>.one
                var second = SIMD2<Double>.one
                var third = SIMD2<Double>.one
                for index in start..<min(start + Self.chunkSize, linkedCount) {
                  let place = Int(linked[index])
                  first *= multipliers[place]
                  second *= multipliers[place + 1]
                  third *= multipliers[place + 2]
                }
                gains[0] += naturalLogarithm(first[0])
                gains[1] += naturalLogarithm(first[1])
                gains[2] += naturalLogarithm(second[0])
                gains[3] += naturalLogarithm(second[1])
                gains[4] += naturalLogarithm(third[0])
                gains[5] += naturalLogarithm(third[1])
              }
              for back in 0..<SpanEvidence.greatestSpan { cell[back] = Float(gains[back]) }
              cell += SpanEvidence.greatestSpan
            }
          }
        }
      }
    }
  }

  /// No factor is greater than the number of all tokens, so that the product of as many is finite
  /// for ten million tokens.
  private static let chunkSize = 40

  /// Computes the multipliers of a type for a row.
  private static func multiply(
    _ type: Int, _ state: State, row: Int, _ spans: Spans, best: [Float],
    to multipliers: UnsafeMutableBufferPointer<SIMD2<Double>>
  ) {
    let inverse = Double(state.inverseFrequency)
    var strongest: Float = 0
    for back in 0..<spans.depth {
      strongest = max(strongest, best[type * 8 + ((row - back) & 7)])
      let factor = Double(strongest) * inverse * spans.scales[back] + spans.bases[back]
      multipliers[type * 3 + back / 2][back % 2] =
        state.weight == 1
        ? factor
        : state.weight == 0.5 ? factor.squareRoot() : power(factor, Double(state.weight))
    }
  }
}
