/// Aligns one or more bitexts with all evidence, and learns their words while doing so.
///
/// The first pass knows prior links only. Each further round learns how words translate from the
/// beads of the pass before, in both directions and over all bitexts together, and aligns again.
struct EvidenceSearch: Sendable {
  /// The sentences of both sides.
  struct Pair: Sendable {
    let source: [Sentence]
    let target: [Sentence]
  }

  let sourceLanguage: LanguageTag
  let targetLanguage: LanguageTag
  let lexicons: [Lexicon]

  /// Rounds of learning. Origin: on development texts the third still gains, a fourth does not.
  static let roundCount = 3

  /// The result for one bitext: beads and the model that weighed them.
  struct Outcome: Sendable {
    let path: [BeadSpan]
    let costs: EvidenceCosts
    let band: SearchBand
  }

  /// A bitext in tokens, with all that does not change from round to round.
  private struct Prepared {
    let source: TokenizedText
    let target: TokenizedText
    let fitted: FittedCosts
    let quotes: QuoteAgreement?
  }

  func outcomes(for pairs: [Pair]) -> [Outcome] {
    var sourceVocabulary = Vocabulary()
    var targetVocabulary = Vocabulary()
    let sourceScanner = scanner(for: sourceLanguage)
    let targetScanner = scanner(for: targetLanguage)
    let prepared = pairs.map { pair in
      prepare(
        pair, sourceScanner, targetScanner, &sourceVocabulary, &targetVocabulary)
    }
    let isRelatedScript =
      !sourceLanguage.isWrittenWithoutSpaces && !targetLanguage.isWrittenWithoutSpaces
    let prior = PriorLinks.table(
      source: sourceVocabulary, target: targetVocabulary, sourceLanguage: sourceLanguage,
      targetLanguage: targetLanguage, lexicons: lexicons, findsCognates: isRelatedScript)
    let backwardPrior = prior.transposed(rowCount: targetVocabulary.count)
    let sourceFrequencies = sourceVocabulary.frequencies
    let targetFrequencies = targetVocabulary.frequencies
    let sourceWeights = sourceVocabulary.types.map(\.weight)
    let targetWeights = targetVocabulary.types.map(\.weight)

    var forwardTable = TranslationTable(prior: prior)
    var backwardTable = TranslationTable(prior: backwardPrior)
    var outcomes: [Outcome] = []
    for round in 0...Self.roundCount {
      if round > 0 {
        let (sourceBags, targetBags) = bags(prepared, outcomes)
        forwardTable = .learned(
          given: sourceBags, emitted: targetBags, prior: prior, frequencies: targetFrequencies)
        backwardTable = .learned(
          given: targetBags, emitted: sourceBags, prior: backwardPrior,
          frequencies: sourceFrequencies)
      }
      let model = WordModel(
        forwardTable: forwardTable, backwardTable: backwardTable,
        sourceFrequencies: sourceFrequencies, targetFrequencies: targetFrequencies,
        sourceWeights: sourceWeights, targetWeights: targetWeights)
      outcomes = prepared.indices.map { index in
        outcome(
          prepared[index], model: model, links: prior,
          previous: round > 0 ? outcomes[index] : nil)
      }
    }
    return outcomes
  }

  /// What all bitexts share in one round.
  private struct WordModel {
    let forwardTable: TranslationTable
    let backwardTable: TranslationTable
    let sourceFrequencies: [Float]
    let targetFrequencies: [Float]
    let sourceWeights: [Float]
    let targetWeights: [Float]
  }

  /// Aligns one bitext inside a band, and widens the band until the path keeps off its edges.
  private func outcome(
    _ text: Prepared, model: WordModel, links: LinkTable, previous: Outcome?
  ) -> Outcome {
    let targetCount = text.target.count
    var halfWidth: Int
    var centers: [Int]?
    if previous == nil {
      let coarse = CoarsePass(
        source: text.source, target: text.target, links: links, length: text.fitted.length)
      centers = coarse.centers
      halfWidth =
        coarse.support > 0.5 ? Self.narrowHalfWidth * 2 : max(60, targetCount * 8 / 100)
    } else {
      halfWidth = Self.narrowHalfWidth
    }
    while true {
      let band: SearchBand
      if halfWidth >= targetCount {
        band = SearchBand(sourceCount: text.source.count, targetCount: targetCount)
      } else if let centers {
        band = SearchBand(centers: centers, halfWidth: halfWidth, targetCount: targetCount)
      } else {
        band = SearchBand(
          around: previous?.path ?? [], halfWidth: halfWidth, sourceCount: text.source.count,
          targetCount: targetCount)
      }
      let costs = EvidenceCosts(
        fitted: text.fitted, quotes: text.quotes,
        forward: SpanEvidence(
          given: text.source, emitted: text.target, table: model.forwardTable,
          frequencies: model.targetFrequencies, weights: model.targetWeights, band: band),
        backward: SpanEvidence(
          given: text.target, emitted: text.source, table: model.backwardTable,
          frequencies: model.sourceFrequencies, weights: model.sourceWeights,
          band: band.transposed(columnCount: targetCount + 1)))
      let path = cheapestPath(costs, in: band) ?? []
      if halfWidth >= targetCount
        || (!path.isEmpty && band.holds(path, margin: Self.margin, targetCount: targetCount))
      {
        return Outcome(path: path, costs: costs, band: band)
      }
      halfWidth *= 2
    }
  }

  /// How many target sentences to either side of the last path a further round looks.
  private static let narrowHalfWidth = 16

  /// A path that comes as near to the edge of its band may go on beyond it.
  private static let margin = 6

  private func scanner(for language: LanguageTag) -> TokenScanner {
    let headwords = lexicons.filter {
      $0.language.language == language.language && language.isWrittenWithoutSpaces
    }.flatMap(\.headwords)
    return TokenScanner(
      language: language, lexicon: headwords.isEmpty ? nil : HeadwordIndex(headwords))
  }

  private func prepare(
    _ pair: Pair, _ sourceScanner: TokenScanner, _ targetScanner: TokenScanner,
    _ sourceVocabulary: inout Vocabulary, _ targetVocabulary: inout Vocabulary
  ) -> Prepared {
    let source = TokenizedText(
      pair.source, scanner: sourceScanner, vocabulary: &sourceVocabulary)
    let target = TokenizedText(
      pair.target, scanner: targetScanner, vocabulary: &targetVocabulary)
    let fitted = FittedCosts(source: pair.source, target: pair.target)
    let quotes = QuoteAgreement(source: pair.source, target: pair.target)
    return Prepared(
      source: source, target: target, fitted: fitted,
      quotes: quotes.isInformative ? quotes : nil)
  }

  private func bags(
    _ prepared: [Prepared], _ outcomes: [Outcome]
  ) -> (source: BeadBags, target: BeadBags) {
    var sourceBags = BeadBags()
    var targetBags = BeadBags()
    for (text, outcome) in zip(prepared, outcomes) {
      for span in outcome.path {
        guard case .pair = span.kind else { continue }
        sourceBags.append(span.source, of: text.source)
        targetBags.append(span.target, of: text.target)
      }
    }
    return (sourceBags, targetBags)
  }
}
