/// How well the first words of two sentences translate each other, and how well the last ones do.
///
/// A translation begins and ends with what its original begins and ends with more often than
/// chance has it, in any two languages. Of all evidence this alone looks at where words stand,
/// and so tells to which neighbour a sentence between two beads belongs. Where both texts mark
/// speech, what begins or ends it on both sides counts too.
struct EdgeEvidence: Sendable {
  /// How many token types at either end of a sentence count in a language with spaces.
  ///
  /// Origin: 3 is best of 2, 3, 4 on development texts in three language pairs.
  private static let wordCount = 3

  /// The same in a language without spaces, whose tokens are characters and their compounds.
  private static let characterCount = 6

  /// What these words count beside what they count among all words.
  ///
  /// Origin: with the other weights of the model; see ``BeadPriors/withEvidence``.
  private static let weight: Float = 0.2

  /// For each node of the band the gain of a bead that begins there, in nats: that of the first
  /// words of the sentences behind it.
  private var openings: [Float]

  /// The gain of a bead that ends at a node: that of the last words of the sentences before it.
  private var closings: [Float]

  let band: SearchBand

  /// Scores all nodes of a band, in both directions.
  ///
  /// - Complexity: O(*c*) for *c* cells.
  init(
    source: TokenizedText, target: TokenizedText, model: WordModel,
    sourceLanguage: LanguageTag, targetLanguage: LanguageTag, quotes: QuoteAgreement?,
    band: SearchBand
  ) {
    self.band = band
    openings = [Float](repeating: 0, count: band.cellCount)
    closings = openings
    let transposed = band.transposed(columnCount: target.count + 1)
    for edge in [Edge.opening, .closing] {
      let sourceItems = Self.items(of: source, at: edge, language: sourceLanguage)
      let targetItems = Self.items(of: target, at: edge, language: targetLanguage)
      // Where a closing edge meets a node, the sentences before the node are meant.
      let shift = edge == .closing ? 1 : 0
      var gains = [Float](repeating: 0, count: band.cellCount)
      Self.add(
        given: sourceItems, emitted: targetItems, table: model.forward,
        frequencies: model.targetFrequencies, weights: model.targetWeights,
        rows: band.columns, shift: shift, to: &gains
      ) { row, column in band.offsets[row] + column - band.columns[row].lowerBound }
      Self.add(
        given: targetItems, emitted: sourceItems, table: model.backward,
        frequencies: model.sourceFrequencies, weights: model.sourceWeights,
        rows: transposed.columns, shift: shift, to: &gains
      ) { column, row in
        guard band.columns[row].contains(column) else { return nil }
        return band.offsets[row] + column - band.columns[row].lowerBound
      }
      if edge == .opening { openings = gains } else { closings = gains }
    }
    if let quotes { add(quotes) }
  }

  private mutating func add(_ quotes: QuoteAgreement) {
    for (row, columns) in band.columns.enumerated() {
      let base = band.base(row: row)
      for column in columns {
        openings[base + column] += quotes.openingGain(sourceStart: row, targetStart: column)
        closings[base + column] += quotes.closingGain(sourceEnd: row, targetEnd: column)
      }
    }
  }

  /// The gain of a bead in nats, both edges together; 0 for what lies outside the band.
  func gain(of span: BeadSpan) -> Float {
    guard case .pair = span.kind,
      let start = band.cell(row: span.source.lowerBound, column: span.target.lowerBound),
      let end = band.cell(row: span.source.upperBound, column: span.target.upperBound)
    else { return 0 }
    return openings[start] + closings[end]
  }

  /// The openings and closings as memory, for the inner loop of the dynamic program.
  @inline(__always)
  func withValues<Result>(
    _ body: (_ openings: UnsafeBufferPointer<Float>, _ closings: UnsafeBufferPointer<Float>) ->
      Result
  ) -> Result {
    openings.withUnsafeBufferPointer { openings in
      closings.withUnsafeBufferPointer { body(openings, $0) }
    }
  }

  private enum Edge {
    case opening, closing
  }

  /// The types at an edge of each sentence.
  private struct EdgeItems {
    var types: [Int32] = []
    var starts = [0]

    subscript(sentence: Int) -> ArraySlice<Int32> {
      types[starts[sentence]..<starts[sentence + 1]]
    }

    var count: Int { starts.count - 1 }
  }

  private static func items(
    of text: TokenizedText, at edge: Edge, language: LanguageTag
  ) -> EdgeItems {
    let count = language.isWrittenWithoutSpaces ? characterCount : wordCount
    var edges = EdgeItems()
    for sentence in 0..<text.count {
      let items = text.items(of: sentence)
      let part = edge == .opening ? items.prefix(count) : items.suffix(count)
      edges.types += part.map(\.type)
      edges.starts.append(edges.types.count)
    }
    return edges
  }

  /// Adds what the edges of given sentences explain of the edges of emitted ones.
  private static func add(
    given: EdgeItems, emitted: EdgeItems, table: TranslationTable, frequencies: [Float],
    weights: [Float], rows: [Range<Int>], shift: Int, to gains: inout [Float],
    cell: (_ row: Int, _ column: Int) -> Int?
  ) {
    var best = [Float](repeating: 0, count: frequencies.count)
    for sentence in 0..<given.count {
      let types = given[sentence]
      guard !types.isEmpty else { continue }
      for type in types {
        for link in table.probabilities[Int(type)] {
          best[Int(link.column)] = max(best[Int(link.column)], link.value)
        }
      }
      let span = SpanEvidence.Span(
        tokenCount: types.count,
        residual: types.reduce(0) { $0 + Double(table.residuals[Int($1)]) })
      for column in rows[sentence + shift] {
        let other = column - shift
        guard other >= 0, other < emitted.count, let cell = cell(sentence + shift, column) else {
          continue
        }
        // Factors multiply up, those of half weight by their roots: one logarithm serves all.
        var product = 1.0
        for type in emitted[other] {
          let factor = span.factor(
            strongest: best[Int(type)], frequency: frequencies[Int(type)])
          switch weights[Int(type)] {
          case 1: product *= factor
          case 0.5: product *= factor.squareRoot()
          default:
            gains[cell] += weight * weights[Int(type)] * Float(naturalLogarithm(factor))
          }
        }
        gains[cell] += weight * Float(naturalLogarithm(product))
      }
      for type in types {
        for link in table.probabilities[Int(type)] { best[Int(link.column)] = 0 }
      }
    }
  }
}
