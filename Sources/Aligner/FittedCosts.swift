/// The costs that are fitted to the pair of texts: lengths, shapes and paragraphs.
struct FittedCosts: BeadCosts {
  let shapes = PairShapes.upToSeven
  let steps = PairShapes.upToSeven.steps
  let priors: BeadPriors
  let length: LengthModel
  let paragraphs: ParagraphAgreement
  let sourceCount: Int
  let targetCount: Int

  init(length: LengthModel, paragraphs: ParagraphAgreement, priors: BeadPriors = .fitted) {
    self.length = length
    self.paragraphs = paragraphs
    self.priors = priors
    sourceCount = length.sourceSums.count - 1
    targetCount = length.targetSums.count - 1
  }

  /// Fits the costs to two texts.
  init(source: [Sentence], target: [Sentence], priors: BeadPriors = .fitted) {
    self.init(
      length: LengthModel(
        sourceLengths: source.map { LengthMeasure.weightedCharacterCount(of: $0.text) },
        targetLengths: target.map { LengthMeasure.weightedCharacterCount(of: $0.text) }),
      paragraphs: ParagraphAgreement(source: source, target: target), priors: priors)
  }

  /// The same costs with lengths fitted to the beads of a path, and other priors.
  func refitted(to path: [BeadSpan], priors: BeadPriors) -> FittedCosts {
    FittedCosts(length: length.refitted(to: path), paragraphs: paragraphs, priors: priors)
  }

  /// The costs of the same texts where no words are weighed.
  var byLengthAlone: FittedCosts { FittedCosts(length: length, paragraphs: paragraphs) }

  func writePairCosts(
    sourceEnd: Int, targetEnds: Range<Int>, to costs: UnsafeMutablePointer<Float>
  ) {
    length.writeCosts(
      sourceEnd: sourceEnd, targetEnds: targetEnds, steps: steps, priors: priors.pairCosts,
      to: costs)
    if paragraphs.isInformative {
      paragraphs.addCosts(sourceEnd: sourceEnd, targetEnds: targetEnds, steps: steps, to: costs)
    }
  }

  func gapCost(_ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool) -> Float {
    let source = gap == .deletion ? sourceEnd - 1..<sourceEnd : sourceEnd..<sourceEnd
    let target = gap == .insertion ? targetEnd - 1..<targetEnd : targetEnd..<targetEnd
    let prior = isContinuation ? priors.gapContinuationCost : priors.gapOpeningCost
    return prior + paragraphs.cost(source: source, target: target)
  }

  func terms(of span: BeadSpan) -> [CostTerm] {
    let lengths = lengths(of: span)
    let length: Float
    let shape: Float
    switch span.kind {
    case .pair(let index):
      length = self.length.cost(sourceLength: lengths.source, targetLength: lengths.target)
      shape = priors.pairCosts[index]
    case .deletion(let isContinuation), .insertion(let isContinuation):
      length = 0
      shape = isContinuation ? priors.gapContinuationCost : priors.gapOpeningCost
    }
    return [
      CostTerm(name: "length", costInNats: Double(length)),
      CostTerm(name: "shape", costInNats: Double(shape)),
      CostTerm(
        name: "paragraphs",
        costInNats: Double(paragraphs.cost(source: span.source, target: span.target))),
    ]
  }

  func lengths(of span: BeadSpan) -> BeadLengths {
    let source =
      length.sourceSums[span.source.upperBound] - length.sourceSums[span.source.lowerBound]
    let target =
      length.targetSums[span.target.upperBound] - length.targetSums[span.target.lowerBound]
    return BeadLengths(
      source: source, target: target,
      deviation: length.deviation(sourceLength: source, targetLength: target))
  }
}
