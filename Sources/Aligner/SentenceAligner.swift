/// Pairs the sentences of a text with those of its translation.
///
///     let alignment = SentenceAligner().align(source: chinese, target: english)
///
/// The pairing is the cheapest of all monotone tilings by beads; see ``AlignmentMethod`` for
/// what makes a bead cheap. The same sentences give the same beads on every machine.
public struct SentenceAligner: Sendable {
  public var method: AlignmentMethod

  public init(method: AlignmentMethod = .full) {
    self.method = method
  }

  /// Aligns two lists of sentences.
  ///
  /// - Returns: Beads that tile both lists, each with the terms of its cost and its confidence.
  /// - Complexity: O(*mn*) time and memory for *m* source and *n* target sentences.
  public func align(source: [Sentence], target: [Sentence]) -> Alignment {
    switch method {
    case .paper:
      let costs = PaperCosts(source: source, target: target)
      return alignment(source: source, target: target, costs: costs)
    case .length, .full:
      let length = LengthModel(
        sourceLengths: source.map { LengthMeasure.weightedCharacterCount(of: $0.text) },
        targetLengths: target.map { LengthMeasure.weightedCharacterCount(of: $0.text) })
      let costs = FittedCosts(
        length: length, paragraphs: ParagraphAgreement(source: source, target: target))
      return alignment(source: source, target: target, costs: costs)
    }
  }

  private func alignment(
    source: [Sentence], target: [Sentence], costs: some BeadCosts
  ) -> Alignment {
    let band = SearchBand(sourceCount: source.count, targetCount: target.count)
    let path = cheapestPath(costs, in: band) ?? []
    let confidences = posteriors(
      of: path, costs: costs, in: band, temperature: posteriorTemperature)
    let beads = zip(path, confidences).map { span, confidence in
      Bead(
        source: span.source, target: span.target,
        terms: [CostTerm(name: "total", costInNats: costs.cost(of: span))],
        confidence: confidence)
    }
    return Alignment(source: source, target: target, beads: beads)
  }
}
