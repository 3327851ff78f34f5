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
    var types = LinkedTypes(frequencies: frequencies, weights: weights)
    let residualSums = (0..<given.count).map {
      Self.residualSum(of: given.items(of: $0), in: table)
    }
    values.withUnsafeMutableBufferPointer { values in
      guard let first = values.baseAddress else { return }
      for row in columns.indices.dropFirst() {
        types.enter(row: row, given.items(of: row - 1), table: table)
        var spans = LinkedTypes.Spans()
        spans.depth = min(Self.greatestSpan, row)
        var length = 0
        var residual = 0.0
        for back in 0..<spans.depth {
          length += given.lengths[row - 1 - back]
          residual += residualSums[row - 1 - back]
          let span = Span(tokenCount: length, residual: residual)
          spans.scales[back] = span.scale
          spans.bases[back] = span.base
          spans.baseLogarithms[back] = naturalLogarithm(span.base)
        }
        types.write(
          row: row, spans: spans, columns: columns[row], of: emitted,
          to: first + offsets[row] * Self.greatestSpan)
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
