/// The model of Gale & Church 1993 with its constants, for reference.
///
/// One target byte is expected for a source byte, with a variance of 6.8 a byte; the deviation
/// takes the mean length of both sides as the program in the paper's appendix does (the text of
/// the paper takes the source length, which no insertion has). Unlike that program, costs are
/// not rounded to hundredths and Φ is exact.
struct PaperCosts: BeadCosts {
  /// *c*: target bytes per source byte. Paper, section 2.
  static let ratio = 1.0
  /// *s*²: variance of the difference per byte. Paper, section 2.
  static let variance = 6.8
  /// The cost where the probability underflows, `BIG_DISTANCE` of the paper's program, in nats.
  static let greatestCost = 25.0

  let shapes = PairShapes.paper
  let priors = BeadPriors.paper
  private let sourceSums: [Double]
  private let targetSums: [Double]

  init(source: [Sentence], target: [Sentence]) {
    sourceSums = Self.sums(source)
    targetSums = Self.sums(target)
  }

  /// The lengths before each boundary of both sides.
  var sums: (source: [Double], target: [Double]) { (sourceSums, targetSums) }

  var sourceCount: Int { sourceSums.count - 1 }
  var targetCount: Int { targetSums.count - 1 }

  func writePairCosts(
    sourceEnd: Int, targetEnds: Range<Int>, to costs: UnsafeMutablePointer<Float>
  ) {
    var node = costs
    for targetEnd in targetEnds {
      for (index, shape) in shapes.shapes.enumerated() {
        let sourceStart = sourceEnd - shape.sourceCount
        let targetStart = targetEnd - shape.targetCount
        guard sourceStart >= 0, targetStart >= 0 else { continue }
        let length = lengthCost(source: sourceStart..<sourceEnd, target: targetStart..<targetEnd)
        node[index] = Float(length) + priors.pairCosts[index]
      }
      node += shapes.shapes.count
    }
  }

  func gapCost(_ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool) -> Float {
    let source = gap == .deletion ? sourceEnd - 1..<sourceEnd : sourceEnd..<sourceEnd
    let target = gap == .insertion ? targetEnd - 1..<targetEnd : targetEnd..<targetEnd
    return Float(lengthCost(source: source, target: target)) + priors.gapOpeningCost
  }

  func terms(of span: BeadSpan) -> [CostTerm] {
    let length = lengthCost(source: span.source, target: span.target)
    return [
      CostTerm(name: "length", costInNats: length),
      CostTerm(name: "shape", costInNats: cost(of: span) - length),
    ]
  }

  func lengths(of span: BeadSpan) -> BeadLengths {
    BeadLengths(
      source: sourceSums[span.source.upperBound] - sourceSums[span.source.lowerBound],
      target: targetSums[span.target.upperBound] - targetSums[span.target.lowerBound],
      deviation: deviation(source: span.source, target: span.target))
  }

  /// −ln of the probability that lengths differ at least as much, at most 25 nats.
  func lengthCost(source: Range<Int>, target: Range<Int>) -> Double {
    let deviation = abs(deviation(source: source, target: target))
    let probability = complementaryErrorFunction(deviation / 2.0.squareRoot())
    return probability > 0
      ? min(-naturalLogarithm(probability), Self.greatestCost) : Self.greatestCost
  }

  /// δ of a bead: the difference of its lengths in standard deviations.
  func deviation(source: Range<Int>, target: Range<Int>) -> Double {
    let sourceLength = sourceSums[source.upperBound] - sourceSums[source.lowerBound]
    let targetLength = targetSums[target.upperBound] - targetSums[target.lowerBound]
    let mean = (sourceLength + targetLength / Self.ratio) / 2
    guard mean > 0 else { return 0 }
    return (targetLength - sourceLength * Self.ratio) / (Self.variance * mean).squareRoot()
  }

  private static func sums(_ sentences: [Sentence]) -> [Double] {
    var sums = [0.0]
    for sentence in sentences {
      sums.append(sums[sums.count - 1] + LengthMeasure.byteCountAndSeparator(of: sentence.text))
    }
    return sums
  }
}
