/// How well spans of given sentences explain single emitted sentences, for all cells of a band.
///
/// The evidence of a bead in one direction is the sum over its emitted sentences; a cell holds
/// the spans of one to six given sentences that end at its row.
struct SpanEvidence: Sendable {
  /// Spans of more given sentences than this are in no bead.
  static let greatestSpan = PairShapes.greatestSide

  /// For each row the emitted sentences it holds, half-open.
  private let columns: [Range<Int>]
  private let offsets: [Int]

  /// In nats, `greatestSpan` values a cell; more is better.
  private var values: [Float]

  /// How strongly a long span dilutes its best link.
  ///
  /// Origin: at 0.5 beads of several Chinese sentences merge too much, at 1 German–French ones
  /// too little.
  static let spanExponent = 0.7

  /// A span of given sentences, as far as the score of a token depends on it.
  ///
  /// The score of an emitted token *f* is
  /// ln((1 − λ)(max *t*(*f*|*e*) / (*p*(*f*)·|span|^0.7) + mean residual) + λ), the maximum over
  /// the span's tokens *e*: the logarithm of ``factor(strongest:frequency:)``.
  struct Span {
    let scale: Double
    let base: Double

    /// - Parameters:
    ///   - tokenCount: How many tokens the span has.
    ///   - residual: The sum of their residuals; see ``TranslationTable/residuals``.
    init(tokenCount: Int, residual: Double) {
      let share = 1 - Double(TranslationTable.nullWeight)
      let tokens = Double(max(1, tokenCount))
      scale = share / power(tokens, spanExponent)
      base = share * (tokenCount > 0 ? residual / tokens : 1) + 1 - share
    }

    init(_ sentences: Range<Int>, of text: TokenizedText, table: TranslationTable) {
      self.init(
        tokenCount: text.lengths[sentences].reduce(0, +),
        residual: sentences.reduce(0) { $0 + residualSum(of: text.items(of: $1), in: table) })
    }

    /// How much likelier the span makes a token than its frequency does.
    func factor(strongest: Float, frequency: Float) -> Double {
      Double(strongest) / Double(frequency) * scale + base
    }
  }

  /// Scores all cells; see ``Span`` for the formula.
  ///
  /// - Parameters:
  ///   - given: The sentences that explain.
  ///   - emitted: The sentences that are explained.
  ///   - table: *t*(emitted | given).
  ///   - frequencies: *p*(emitted).
  ///   - weights: For each emitted type how much it counts.
  ///   - band: Boundaries of given sentences against boundaries of emitted sentences.
  /// - Complexity: O(*ct*) for *c* cells and *t* tokens a sentence.
  init(
    given: TokenizedText, emitted: TokenizedText, table: TranslationTable,
    frequencies: [Float], weights: [Float], band: SearchBand
  ) {
    // A bead that ends in a row's cell may begin up to six sentences further left.
    columns = band.columns.map { range in
      max(0, range.lowerBound - Self.greatestSpan)..<max(0, range.upperBound - 1)
    }
    var offsets = [0]
    for range in columns { offsets.append(offsets[offsets.count - 1] + range.count) }
    self.offsets = offsets
    values = [Float](repeating: 0, count: offsets[offsets.count - 1] * Self.greatestSpan)
    fill(
      given: given, emitted: emitted, table: table,
      inverseFrequencies: frequencies.map { 1 / $0 }, weights: weights)
  }

  private mutating func fill(
    given: TokenizedText, emitted: TokenizedText, table: TranslationTable,
    inverseFrequencies: [Float], weights: [Float]
  ) {
    let span = Self.greatestSpan
    // For each emitted type its best link with each of the last given sentences, a ring of eight.
    var best = [Float](repeating: 0, count: inverseFrequencies.count * 8)
    var touched = [[Int32]](repeating: [], count: 8)
    // For each emitted type the factors of the row for which they were computed last: a type that
    // stands in several sentences of the band has the same in all.
    var factors = [SIMD8<Double>](repeating: .one, count: inverseFrequencies.count)
    var factorRows = [Int32](repeating: -1, count: inverseFrequencies.count)
    // For each emitted type the last row whose sentence is linked with it.
    var lastLinked = [Int32](repeating: -1, count: inverseFrequencies.count)
    let residualSums = (0..<given.count).map {
      Self.residualSum(of: given.items(of: $0), in: table)
    }
    values.withUnsafeMutableBufferPointer { values in
      best.withUnsafeMutableBufferPointer { best in
        emitted.items.withUnsafeBufferPointer { items in
          factors.withUnsafeMutableBufferPointer { factors in
            for row in 1..<max(1, columns.count) {
              let slot = row & 7
              for type in touched[slot] { best[Int(type) * 8 + slot] = 0 }
              touched[slot].removeAll(keepingCapacity: true)
              for item in given.items(of: row - 1) {
                for link in table.probabilities[Int(item.type)] {
                  let index = Int(link.column) * 8 + slot
                  if best[index] == 0 { touched[slot].append(link.column) }
                  if best[index] < link.value { best[index] = link.value }
                }
              }
              let depth = min(span, row)
              var scales = (0..<span).map { _ in 0.0 }
              var bases = (0..<span).map { _ in 1.0 }
              var length = 0
              var residual = 0.0
              for back in 0..<depth {
                length += given.lengths[row - 1 - back]
                residual += residualSums[row - 1 - back]
                let given = Span(tokenCount: length, residual: residual)
                scales[back] = given.scale
                bases[back] = given.base
              }
              var baseLogarithms = (0..<span).map { _ in 0.0 }
              for back in 0..<depth { baseLogarithms[back] = naturalLogarithm(bases[back]) }
              for type in touched[slot] { lastLinked[Int(type)] = Int32(row) }
              let firstLinkedRow = Int32(row - depth)
              var cell = offsets[row] * span
              for column in columns[row] {
                for back in 0..<depth { values[cell + back] = 0 }
                // Factors multiply up, those of half weight by their roots: one logarithm serves all.
                var products = SIMD8<Double>.one
                // What no sentence of the span is linked with has the same factor each.
                var unlinkedWeight: Float = 0
                for index in emitted.starts[column]..<emitted.starts[column + 1] {
                  let item = items[index]
                  let type = Int(item.type)
                  let weight = weights[type]
                  guard lastLinked[type] > firstLinkedRow else {
                    unlinkedWeight += weight * Float(item.count)
                    continue
                  }
                  if factorRows[type] != row {
                    let inverse = Double(inverseFrequencies[type])
                    var strongest: Float = 0
                    for back in 0..<depth {
                      strongest = max(strongest, best[type * 8 + ((row - back) & 7)])
                      factors[type][back] = Double(strongest) * inverse * scales[back] + bases[back]
                    }
                    factorRows[type] = Int32(row)
                  }
                  if item.count == 1 && weight == 1 {
                    products *= factors[type]
                  } else if item.count == 1 && weight == 0.5 {
                    products *= factors[type].squareRoot()
                  } else {
                    for back in 0..<depth {
                      values[cell + back] +=
                        weight * Float(item.count) * naturalLogarithm(Float(factors[type][back]))
                    }
                  }
                }
                for back in 0..<depth {
                  values[cell + back] += Float(
                    naturalLogarithm(products[back]) + Double(unlinkedWeight) * baseLogarithms[back]
                  )
                }
                cell += span
              }
            }
          }
        }
      }
    }
  }

  private static func residualSum(
    of items: ArraySlice<TokenizedText.Item>, in table: TranslationTable
  ) -> Double {
    items.reduce(0) { $0 + Double(table.residuals[Int($1.type)]) * Double($1.count) }
  }

  /// Where the values of a row begin for emitted sentence 0, for reading many in a row.
  @inline(__always)
  func base(row: Int) -> Int { (offsets[row] - columns[row].lowerBound) * Self.greatestSpan }

  /// The values as memory, for the inner loop of the dynamic program.
  @inline(__always)
  func withValues<Result>(_ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
    values.withUnsafeBufferPointer(body)
  }
}
