/// Pairs the sentences of a text with those of its translation.
///
///     let alignment = SentenceAligner().align(source: chinese, target: english)
///
/// The pairing is the cheapest of all monotone tilings by beads; see ``AlignmentMethod`` for
/// what makes a bead cheap. The same sentences give the same beads on every machine.
public struct SentenceAligner: Sendable {
  public var method: AlignmentMethod
  public var sourceLanguage: LanguageTag
  public var targetLanguage: LanguageTag

  /// What is known of the words of the two languages; tried in either direction.
  public var lexicons: [Lexicon]

  public init(
    from sourceLanguage: LanguageTag, to targetLanguage: LanguageTag,
    method: AlignmentMethod = .full, lexicons: [Lexicon] = [.chineseEnglish]
  ) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.method = method
    self.lexicons = lexicons
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
    case .length:
      let costs = FittedCosts(source: source, target: target)
      return alignment(source: source, target: target, costs: costs)
    case .full:
      let search = EvidenceSearch(
        sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, lexicons: lexicons)
      let pair = EvidenceSearch.Pair(source: source, target: target)
      let outcome = search.outcomes(for: [pair])[0]
      return alignment(
        source: source, target: target, costs: outcome.costs, path: outcome.path,
        band: outcome.band)
    }
  }

  private func alignment(
    source: [Sentence], target: [Sentence], costs: some BeadCosts
  ) -> Alignment {
    let band = SearchBand(sourceCount: source.count, targetCount: target.count)
    let path = cheapestPath(costs, in: band) ?? []
    return alignment(source: source, target: target, costs: costs, path: path, band: band)
  }

  private func alignment(
    source: [Sentence], target: [Sentence], costs: some BeadCosts, path: [BeadSpan],
    band: SearchBand
  ) -> Alignment {
    let confidences = posteriors(
      of: path, costs: costs, in: band, temperature: posteriorTemperature)
    let beads = zip(path, confidences).map { span, confidence in
      Bead(
        source: span.source, target: span.target, terms: costs.terms(of: span),
        lengths: costs.lengths(of: span), confidence: confidence)
    }
    return Alignment(source: source, target: target, beads: beads)
  }
}
