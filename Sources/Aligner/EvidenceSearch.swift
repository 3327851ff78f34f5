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
    let band: SearchBand
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
      outcomes = prepared.map { text in
        let forward = SpanEvidence(
          given: text.source, emitted: text.target, table: forwardTable,
          frequencies: targetFrequencies, weights: targetWeights, band: text.band)
        let backward = SpanEvidence(
          given: text.target, emitted: text.source, table: backwardTable,
          frequencies: sourceFrequencies, weights: sourceWeights,
          band: text.band.transposed(columnCount: text.target.count + 1))
        let costs = EvidenceCosts(
          fitted: text.fitted, quotes: text.quotes, forward: forward, backward: backward)
        return Outcome(
          path: cheapestPath(costs, in: text.band) ?? [], costs: costs, band: text.band)
      }
    }
    return outcomes
  }

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
      quotes: quotes.isInformative ? quotes : nil,
      band: SearchBand(sourceCount: source.count, targetCount: target.count))
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
