/// Pairs the sentences of a text with those of its translation.
///
///     let aligner = SentenceAligner(from: .chinese, to: .english)
///     let alignment = aligner.align(source: chinese, target: english)
///
/// The pairing is the cheapest of all monotone tilings by beads; see ``AlignmentMethod`` for
/// what makes a bead cheap. The same sentences give the same beads on every machine.
public struct SentenceAligner: Sendable {
  public var sourceLanguage: LanguageTag
  public var targetLanguage: LanguageTag
  public var method: AlignmentMethod

  /// What is known of the words of the two languages; those of other languages do no harm.
  public var lexicons: [Lexicon]

  /// - Parameter lexicons: By default those that come with the package for the two languages.
  public init(
    from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag,
    method: AlignmentMethod = .full,
    lexicons: [Lexicon]? = nil
  ) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.method = method
    self.lexicons = lexicons ?? Lexicon.builtIn(for: sourceLanguage, targetLanguage)
  }

  /// Aligns two lists of sentences.
  ///
  /// - Returns: Beads that tile both lists, each with the terms of its cost and its confidence.
  /// - Complexity: O(*nw*) time and memory for *n* source sentences and a band of *w* target
  ///   sentences, in which the search stays; *w* grows where the texts run apart.
  public func align(source: [Sentence], target: [Sentence]) -> Alignment {
    align([SentencePair(source: source, target: target)])[0]
  }

  /// Aligns two lists of sentences around beads that are known.
  ///
  /// Only what lies between the known beads is aligned. By `full` every round of learning counts
  /// them among the beads that teach words, but the alignment without them is kept wherever what
  /// they teach gains little.
  ///
  /// - Parameter fixed: Beads of the result, of any shape, in document order.
  /// - Returns: Beads that tile both lists. The fixed ones are as they were given, with
  ///   confidence 1.
  /// - Throws: ``AlignerError`` if fixed beads overlap or do not fit the texts.
  /// - Complexity: Twice that of ``align(source:target:)``.
  public func align(
    source: [Sentence], target: [Sentence], fixed: [Bead]
  ) throws(AlignerError) -> Alignment {
    var pair = SentencePair(source: source, target: target)
    pair.fixed = try FixedBeads(fixed, sourceCount: source.count, targetCount: target.count)
    return align([pair])[0]
  }

  /// Aligns many bitexts on all cores; by `full` they teach each other their words.
  ///
  /// - Parameters:
  ///   - pairs: The bitexts.
  ///   - progress: Told after every pass over a bitext, on any thread, how many of all are done.
  /// - Returns: One alignment a pair, in their order.
  public func align(
    _ pairs: [SentencePair],
    progress: @escaping @Sendable (_ completed: Int, _ total: Int) -> Void = { _, _ in }
  ) -> [Alignment] {
    switch method {
    case .paper:
      return pairs.concurrentMap { alignment(of: $0, paperResult(for: $0)) }
    case .length:
      return pairs.concurrentMap { alignment(of: $0, lengthResult(for: $0)) }
    case .full:
      let search = EvidenceSearch(
        sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, lexicons: lexicons,
        progress: progress)
      return zip(pairs, search.results(for: pairs) { _, _, result in beads(of: result) })
        .map { Alignment(source: $0.source, target: $0.target, beads: $1) }
    }
  }

  func paperResult(for pair: SentencePair) -> SearchResult<PaperCosts> {
    let costs = PaperCosts(source: pair.source, target: pair.target)
    return lengthPath(costs, sums: costs.sums, through: pair.fixed)
  }

  func lengthResult(for pair: SentencePair) -> SearchResult<FittedCosts> {
    lengthPath(FittedCosts(source: pair.source, target: pair.target), through: pair.fixed)
  }

  private func alignment(
    of pair: SentencePair, _ result: SearchResult<some BeadCosts>
  ) -> Alignment {
    Alignment(source: pair.source, target: pair.target, beads: beads(of: result))
  }

  func beads(of result: SearchResult<some BeadCosts>) -> [Bead] {
    let costs = result.costs
    let posteriors = Aligner.posteriors(
      of: result, in: nearbyBand(of: result), temperature: posteriorTemperature)
    var fixed = result.fixed.beads[...]
    return zip(result.path, posteriors).map { span, posterior in
      if let bead = fixed.first, bead.source == span.source, bead.target == span.target {
        fixed.removeFirst()
        var bead = bead
        bead.confidence = posterior
        return bead
      }
      return Bead(
        source: span.source, target: span.target, terms: costs.terms(of: span),
        lengths: costs.lengths(of: span),
        confidence: Calibration.confidence(posterior: posterior))
    }
  }

  /// Where the rivals of the beads of a path are looked for.
  func nearbyBand(of result: SearchResult<some BeadCosts>) -> SearchBand {
    let nearby = SearchBand(
      centers: SearchBand.centers(of: result.path, sourceCount: result.costs.sourceCount),
      halfWidth: Self.rivalCount, targetCount: result.costs.targetCount)
    return result.band.intersection(nearby)
  }

  /// Rivals of a bead are looked for this many target sentences to either side of the path.
  ///
  /// Origin: twice as many change a confidence by .001 at most.
  private static let rivalCount = 12
}
