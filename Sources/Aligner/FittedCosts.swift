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

  func writePairCosts(sourceEnd: Int, targetEnd: Int, to costs: UnsafeMutablePointer<Float>) {
    let sourceSum = length.sourceSums[sourceEnd]
    let targetSum = length.targetSums[targetEnd]
    for index in 0..<steps.count {
      let sourceStart = sourceEnd - steps[index].source
      let targetStart = targetEnd - steps[index].target
      guard sourceStart >= 0, targetStart >= 0 else { continue }
      costs[index] =
        priors.pairCosts[index]
        + length.cost(
          sourceLength: sourceSum - length.sourceSums[sourceStart],
          targetLength: targetSum - length.targetSums[targetStart])
      if paragraphs.isInformative {
        costs[index] += paragraphs.cost(
          source: sourceStart..<sourceEnd, target: targetStart..<targetEnd)
      }
    }
  }

  func gapCost(_ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool) -> Float {
    let source = gap == .deletion ? sourceEnd - 1..<sourceEnd : sourceEnd..<sourceEnd
    let target = gap == .insertion ? targetEnd - 1..<targetEnd : targetEnd..<targetEnd
    let prior = isContinuation ? priors.gapContinuationCost : priors.gapOpeningCost
    return prior + paragraphs.cost(source: source, target: target)
      + length.cost(
        sourceLength: length.sourceSums[source.upperBound] - length.sourceSums[source.lowerBound],
        targetLength: length.targetSums[target.upperBound] - length.targetSums[target.lowerBound])
  }
}
