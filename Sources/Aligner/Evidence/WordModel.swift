/// All that is known of the words of one or more bitexts: their types, prior links, and how they
/// translate in both directions.
struct WordModel: Sendable {
  let source: Vocabulary
  let target: Vocabulary

  /// Pseudo-counts, a row for each source type.
  let prior: LinkTable

  /// The same, a row for each target type.
  let backwardPrior: LinkTable

  /// *t*(target | source).
  private(set) var forward: TranslationTable

  /// *t*(source | target).
  private(set) var backward: TranslationTable

  let sourceFrequencies: [Float]
  let targetFrequencies: [Float]

  /// How much each type counts; see ``Token/weight``.
  let sourceWeights: [Float]
  let targetWeights: [Float]

  /// A model that has learned nothing yet.
  init(source: Vocabulary, target: Vocabulary, prior: LinkTable) {
    self.source = source
    self.target = target
    self.prior = prior
    backwardPrior = prior.transposed(rowCount: target.count)
    forward = TranslationTable(prior: prior)
    backward = TranslationTable(prior: backwardPrior)
    sourceFrequencies = source.frequencies
    targetFrequencies = target.frequencies
    sourceWeights = source.types.map(\.weight)
    targetWeights = target.types.map(\.weight)
  }

  /// Whether the tables were learned from beads.
  private var hasLearned = false

  /// Learns both tables anew from paired bags, one a bead, beginning from what is known.
  mutating func learn(source sourceBags: BeadBags, target targetBags: BeadBags) {
    let tables = [true, false].concurrentMap { [self] isForward in
      isForward
        ? TranslationTable.learned(
          given: sourceBags, emitted: targetBags, prior: prior, frequencies: targetFrequencies,
          after: hasLearned ? forward : nil)
        : TranslationTable.learned(
          given: targetBags, emitted: sourceBags, prior: backwardPrior,
          frequencies: sourceFrequencies, after: hasLearned ? backward : nil)
    }
    forward = tables[0]
    backward = tables[1]
    hasLearned = true
  }
}
