import Synchronization

/// Aligns one or more bitexts with all evidence, and learns their words while doing so.
///
/// The first pass knows prior links only. Each further round learns how words translate from the
/// beads of the pass before, fixed ones among them, in both directions and over all bitexts
/// together, and aligns again. Bitexts with fixed beads are aligned without them first, for what
/// these teach may change the rest only where it gains enough.
struct EvidenceSearch: Sendable {
  let sourceLanguage: LanguageTag
  let targetLanguage: LanguageTag
  let lexicons: [Lexicon]

  /// How many target sentences to either side of the centre every pass looks first; by default
  /// as many as the centre is sure of.
  var halfWidth: Int?

  /// Told after every pass over a bitext how many of all are done.
  var progress: @Sendable (_ completed: Int, _ total: Int) -> Void = { _, _ in }

  /// Rounds of learning. Origin: on development texts a third gains nothing.
  static let roundCount = 2

  /// How many target sentences to either side of the last path a further round looks.
  ///
  /// Origin: on development texts no wider band changes a bead; what moves further is found by
  /// widening.
  private static let nearbyCount = 6

  /// The same for the first pass, where a coarse pass has found landmarks.
  private static let landmarkedCount = 16

  /// The same where there are no landmarks, and the path of lengths alone must do.
  private static let blindCount = 40

  /// What the words that fixed beads teach must make other beads cheaper by, in nats, before they
  /// change an alignment.
  ///
  /// Origin: of 24 made-up texts with one wrong fixed bead 4 had another changed far away with 0,
  /// none from 1 on; where a gap costs 5.2 in the last pass it was 6 with 0, 2 with 1 and 2, none with
  /// 3. With right fixed beads, recall on development texts stays within .005 from 0 to 4.
  private static let leastGain = 3.0

  /// A bitext in tokens, with all that does not change from round to round.
  struct Text: Sendable {
    let source: TokenizedText
    let target: TokenizedText
    var fitted: FittedCosts
    let quotes: QuoteAgreement?
    let fixed: FixedBeads?
  }

  /// Aligns bitexts, and returns what a closure makes of each result.
  ///
  /// The evidence of a bitext is large and lives only while the closure runs.
  func results<Result: Sendable>(
    for pairs: [SentencePair],
    _ finish: @Sendable (Text, WordModel, SearchResult<EvidenceCosts>) -> Result
  ) -> [Result] {
    let free = freePaths(of: pairs)
    var (texts, model) = read(pairs)
    let numbers = Array(texts.indices)
    let passCount = texts.count * (Self.roundCount + 1)
    let passes = PassCounter(passCount, after: free == nil ? 0 : passCount, report: progress)
    let coarse = numbers.concurrentMap { [texts, model] number in
      coarsePass(texts[number], links: model.prior)
    }
    var paths = numbers.concurrentMap { [texts, model] number in
      defer { passes.advance() }
      return firstPath(texts[number], model: model, coarse[number])
    }
    for _ in 1..<Self.roundCount {
      learn(&model, from: texts, paths)
      paths = numbers.concurrentMap { [texts, model, paths] number in
        defer { passes.advance() }
        return furtherSearch(
          texts[number], model: model, after: paths[number], coarse[number],
          priors: .withEvidence
        ).path
      }
    }
    learn(&model, from: texts, paths)
    return numbers.concurrentMap { [texts, model, paths] number in
      defer { passes.advance() }
      var result = furtherSearch(
        texts[number], model: model, after: paths[number], coarse[number], priors: .inLastPass)
      if let free { result = result.keeping(free[number], unlessCheaperBy: Self.leastGain) }
      return finish(texts[number], model, result)
    }
  }

  /// The paths that the bitexts would have without fixed beads, or `nil` if none has any.
  private func freePaths(of pairs: [SentencePair]) -> [[BeadSpan]]? {
    guard pairs.contains(where: { !($0.fixed?.beads ?? []).isEmpty }) else { return nil }
    var search = self
    search.progress = { completed, total in progress(completed, 2 * total) }
    return search.results(for: pairs.map { SentencePair(source: $0.source, target: $0.target) }) {
      _, _, result in result.path
    }
  }

  /// Cuts all bitexts into tokens and links their types by what is known beforehand.
  private func read(_ pairs: [SentencePair]) -> ([Text], WordModel) {
    var source = Vocabulary()
    var target = Vocabulary()
    let sourceScanner = scanner(for: sourceLanguage)
    let targetScanner = scanner(for: targetLanguage)
    let texts = pairs.map { pair in
      let quotes = QuoteAgreement(source: pair.source, target: pair.target)
      return Text(
        source: TokenizedText(pair.source, scanner: sourceScanner, vocabulary: &source),
        target: TokenizedText(pair.target, scanner: targetScanner, vocabulary: &target),
        fitted: FittedCosts(source: pair.source, target: pair.target, priors: .withEvidence),
        quotes: quotes.isInformative ? quotes : nil, fixed: pair.fixed)
    }
    let prior = PriorLinks.table(
      source: source, target: target, sourceLanguage: sourceLanguage,
      targetLanguage: targetLanguage, lexicons: lexicons)
    return (texts, WordModel(source: source, target: target, prior: prior))
  }

  func scanner(for language: LanguageTag) -> TokenScanner {
    let known = lexicons.filter {
      $0.language.language == language.language && language.isWrittenWithoutSpaces
    }
    return TokenScanner(language: language, lexicon: HeadwordIndex(known))
  }

  private func coarsePass(_ text: Text, links: LinkTable) -> CoarsePass {
    CoarsePass(source: text.source, target: text.target, links: links, length: text.fitted.length)
  }

  /// Aligns one bitext by prior links, near landmarks or, without them, near the path of lengths.
  private func firstPath(_ text: Text, model: WordModel, _ coarse: CoarsePass) -> [BeadSpan] {
    if coarse.hasLandmarks {
      return bandedPath(
        near: coarse.centers, halfWidth: halfWidth ?? Self.landmarkedCount,
        targetCount: text.target.count, through: text.fixed,
        makeCosts: costs(of: text, model, wordWeight: EvidenceCosts.priorWeight)
      ).path
    }
    let path = lengthPath(text.fitted.byLengthAlone, through: text.fixed).path
    return bandedPath(
      near: SearchBand.centers(of: path, sourceCount: text.source.count),
      halfWidth: halfWidth ?? Self.blindCount, targetCount: text.target.count, through: text.fixed,
      makeCosts: costs(of: text, model, wordWeight: EvidenceCosts.fewPriorsWeight)
    ).path
  }

  /// Aligns one bitext by what was learned, near its last path and in the lengths that path shows.
  ///
  /// If that path was found without landmarks it may have lost its way, and what was learned from
  /// the rest shows landmarks that nothing showed before: the search goes near these too.
  private func furtherSearch(
    _ text: Text, model: WordModel, after path: [BeadSpan], _ first: CoarsePass,
    priors: BeadPriors
  ) -> SearchResult<EvidenceCosts> {
    var centers = SearchBand.centers(of: path, sourceCount: text.source.count)
    if !first.hasLandmarks {
      let learned = coarsePass(text, links: model.forward.probabilities)
      if learned.hasLandmarks {
        centers = zip(centers, learned.centers).map { own, other in
          min(own.lowerBound, other.lowerBound)...max(own.upperBound, other.upperBound)
        }
      }
    }
    var text = text
    text.fitted = text.fitted.refitted(to: path, priors: priors)
    return cheapestPath(
      near: centers, halfWidth: halfWidth ?? Self.nearbyCount, targetCount: text.target.count,
      through: text.fixed,
      makeCosts: costs(of: text, model, wordWeight: EvidenceCosts.learnedWeight))
  }

  /// What makes all evidence for the cells of a band.
  private func costs(
    of text: Text, _ model: WordModel, wordWeight: Float
  ) -> (SearchBand) -> EvidenceCosts {
    { band in
      EvidenceCosts(
        fitted: text.fitted, quotes: text.quotes, wordWeight: wordWeight,
        forward: SpanEvidence(
          given: text.source, emitted: text.target, table: model.forward,
          frequencies: model.targetFrequencies, weights: model.targetWeights, band: band),
        backward: SpanEvidence(
          given: text.target, emitted: text.source, table: model.backward,
          frequencies: model.sourceFrequencies, weights: model.sourceWeights,
          band: band.transposed(columnCount: text.target.count + 1)),
        edges: EdgeEvidence(
          source: text.source, target: text.target, model: model, sourceLanguage: sourceLanguage,
          targetLanguage: targetLanguage, quotes: text.quotes, band: band))
    }
  }

  private func learn(_ model: inout WordModel, from texts: [Text], _ paths: [[BeadSpan]]) {
    var sourceBags = BeadBags()
    var targetBags = BeadBags()
    for (text, path) in zip(texts, paths) {
      for span in path {
        guard case .pair = span.kind else { continue }
        sourceBags.append(span.source, of: text.source)
        targetBags.append(span.target, of: text.target)
      }
    }
    model.learn(source: sourceBags, target: targetBags)
  }
}

/// Counts passes that end on several threads.
private final class PassCounter: Sendable {
  private let completed: Atomic<Int>
  private let total: Int
  private let report: @Sendable (Int, Int) -> Void

  /// - Parameters:
  ///   - count: How many passes there will be.
  ///   - before: How many there were already.
  init(_ count: Int, after before: Int, report: @escaping @Sendable (Int, Int) -> Void) {
    completed = Atomic(before)
    total = before + count
    self.report = report
  }

  func advance() {
    report(completed.add(1, ordering: .relaxed).newValue, total)
  }
}
