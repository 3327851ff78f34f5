extension WordModel {
  /// The words of both sides of a bead with what explains them best, the strongest gain first.
  ///
  /// A pair of words that explain each other is one link with the gain of both directions. The
  /// sum over all links is what the evidence takes off the cost of the bead.
  func links(of span: BeadSpan, in text: EvidenceSearch.Text) -> [BeadExplanation.WordLink] {
    typeLinks(of: span, in: text).map { link in
      BeadExplanation.WordLink(
        source: link.source.map { source.types[$0].surface },
        target: link.target.map { target.types[$0].surface },
        gainInNats: link.gain)
    }
  }

  /// The same as numbers of token types.
  func typeLinks(
    of span: BeadSpan, in text: EvidenceSearch.Text
  ) -> [(source: Int?, target: Int?, gain: Double)] {
    guard case .pair = span.kind else { return [] }
    let forwardLinks = bestLinks(
      given: text.source, span.source, emitted: text.target, span.target, table: forward,
      frequencies: targetFrequencies, weights: targetWeights)
    let backwardLinks = bestLinks(
      given: text.target, span.target, emitted: text.source, span.source, table: backward,
      frequencies: sourceFrequencies, weights: sourceWeights)
    var gains: [TypePair: Double] = [:]
    for link in forwardLinks {
      gains[TypePair(source: link.given, target: link.emitted), default: 0] +=
        Double(EvidenceCosts.learnedWeight) * link.gain
    }
    for link in backwardLinks {
      gains[TypePair(source: link.emitted, target: link.given), default: 0] +=
        Double(EvidenceCosts.learnedWeight) * link.gain
    }
    return gains.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { (source: $0.key.source, target: $0.key.target, gain: $0.value) }
  }

  private struct TypePair: Hashable, Comparable {
    var source: Int?
    var target: Int?

    static func < (a: TypePair, b: TypePair) -> Bool {
      (a.source ?? -1, a.target ?? -1) < (b.source ?? -1, b.target ?? -1)
    }
  }

  private struct BestLink {
    /// The type that explains best, or `nil` if none is linked.
    var given: Int?
    var emitted: Int
    var gain: Double
  }

  /// For each emitted type of some sentences its gain, by the formula of ``SpanEvidence``.
  private func bestLinks(
    given: TokenizedText, _ givenSentences: Range<Int>, emitted: TokenizedText,
    _ emittedSentences: Range<Int>, table: TranslationTable, frequencies: [Float], weights: [Float]
  ) -> [BestLink] {
    let span = SpanEvidence.Span(givenSentences, of: given, table: table)
    return emittedSentences.flatMap { sentence in
      emitted.items(of: sentence).map { item in
        var best: (type: Int, probability: Float)?
        for givenSentence in givenSentences {
          for other in given.items(of: givenSentence) {
            let probability = table.probabilities.value(
              row: Int(other.type), column: item.type)
            if probability > best?.probability ?? 0 { best = (Int(other.type), probability) }
          }
        }
        let factor = span.factor(
          strongest: best?.probability ?? 0, frequency: frequencies[Int(item.type)])
        return BestLink(
          given: best?.type, emitted: Int(item.type),
          gain: Double(weights[Int(item.type)]) * Double(item.count) * naturalLogarithm(factor))
      }
    }
  }
}
