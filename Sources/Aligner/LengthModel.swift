/// How far the lengths of a bead may differ, fitted to a pair of texts.
///
/// Lengths are scaled so that both texts are equally long, in the units of the longer one; with
/// *x* and *y* the scaled lengths of a bead and μ their mean, *y* − *x* is normal with variance
/// *s*²(μ + 15)^1.5. The cost is that of *y* given *x* as a density, relative to that of a
/// sentence drawn from the text at large; a probability of the tail, as in the paper, would pay
/// nothing for merging. Exchanging the two texts exchanges nothing but the sides.
///
/// Source: Gale & Church 1993, section 2, with another variance: theirs grows with the length,
/// which forgives long literary sentences too little.
struct LengthModel: Sendable {
  /// The variance of a bead is this times (mean length + `lengthFloor`)^`exponent`.
  ///
  /// Origin of the three: fitted by hand on development texts in three language pairs; with the
  /// exponent 1 of the paper strict F1 is .05 lower on literary Chinese–English.
  static let varianceFactor = 0.25
  static let lengthFloor = 15.0
  static let exponent = 1.5

  /// Scaled length of the source sentences before each boundary.
  let sourceSums: [Double]

  /// Scaled length of the target sentences before each boundary.
  let targetSums: [Double]

  /// What the lengths of each side were multiplied by.
  private let sourceScale: Double
  private let targetScale: Double

  /// For each whole mean length: 1/(2 var) and ½ ln(2π var) − ln(mean sentence length).
  private let densities: [Density]

  private struct Density {
    var halfPrecision: Float
    var normalizer: Float
  }

  /// Fits the model to two texts.
  ///
  /// - Parameters:
  ///   - sourceLengths: The length of each source sentence, in ``LengthMeasure`` units.
  ///   - targetLengths: The length of each target sentence.
  ///   - ratio: Target length per source length; by default that of the whole texts.
  init(sourceLengths: [Double], targetLengths: [Double], ratio: Double? = nil) {
    let sourceTotal = sourceLengths.reduce(0, +)
    let targetTotal = targetLengths.reduce(0, +)
    let wholeRatio = sourceTotal > 0 && targetTotal > 0 ? targetTotal / sourceTotal : 1
    let ratio = ratio ?? wholeRatio
    sourceScale = max(1, ratio)
    targetScale = max(1, 1 / ratio)
    sourceSums = Self.sums(sourceLengths, scale: sourceScale)
    targetSums = Self.sums(targetLengths, scale: targetScale)

    let sentenceCount = max(1, sourceLengths.count + targetLengths.count)
    let meanLength = max(
      1, (sourceTotal * sourceScale + targetTotal * targetScale) / Double(sentenceCount))
    // Beads longer than 40 mean sentences share one entry: they are hopeless in any case.
    let entryCount = Int(40 * meanLength) + 1
    densities = (0..<entryCount).map { length in
      let variance =
        Self.varianceFactor * power(Double(length) + Self.lengthFloor, Self.exponent)
      return Density(
        halfPrecision: Float(1 / (2 * variance)),
        normalizer: Float(
          0.5 * naturalLogarithm(2 * .pi * variance) - naturalLogarithm(meanLength)))
    }
  }

  /// The same model with the ratio of the lengths taken from the beads of a path that have both
  /// sides. Where one text misses pages, the whole texts show a wrong one.
  func refitted(to path: [BeadSpan]) -> LengthModel {
    var sourceTotal = 0.0
    var targetTotal = 0.0
    for span in path {
      guard case .pair = span.kind else { continue }
      sourceTotal += sourceSums[span.source.upperBound] - sourceSums[span.source.lowerBound]
      targetTotal += targetSums[span.target.upperBound] - targetSums[span.target.lowerBound]
    }
    guard sourceTotal > 0, targetTotal > 0 else { return self }
    return LengthModel(
      sourceLengths: zip(sourceSums.dropFirst(), sourceSums).map { ($0 - $1) / sourceScale },
      targetLengths: zip(targetSums.dropFirst(), targetSums).map { ($0 - $1) / targetScale },
      ratio: targetTotal / targetScale / (sourceTotal / sourceScale))
  }

  /// The cost of a bead in nats, less where the lengths fit.
  func cost(sourceLength x: Double, targetLength y: Double) -> Float {
    densities.withUnsafeBufferPointer { Self.cost(Float(x), Float(y), $0) }
  }

  @inline(__always)
  private static func cost(
    _ x: Float, _ y: Float, _ densities: UnsafeBufferPointer<Density>
  ) -> Float {
    let density = densities[min(Int((x + y) * 0.5), densities.count - 1)]
    return (y - x) * (y - x) * density.halfPrecision + density.normalizer
  }

  /// Writes what the lengths and a prior cost for each step that ends at some nodes of a row.
  ///
  /// - Parameters:
  ///   - steps: The shapes of beads; one that would begin outside the grid costs ∞.
  ///   - priors: A cost for each step.
  ///   - costs: Room for one cost a step, node after node.
  func writeCosts(
    sourceEnd: Int, targetEnds: Range<Int>, steps: [PairShapes.Step], priors: [Float],
    to costs: UnsafeMutablePointer<Float>
  ) {
    let depth = PairShapes.greatestSide
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * (depth + 1)) { lengths in
      guard let sourceLengths = lengths.baseAddress else { return }
      let targetLengths = sourceLengths + depth + 1
      for back in 0...depth {
        sourceLengths[back] =
          back <= sourceEnd ? Float(sourceSums[sourceEnd] - sourceSums[sourceEnd - back]) : 0
      }
      targetSums.withUnsafeBufferPointer { sums in
        steps.withUnsafeBufferPointer { steps in
          priors.withUnsafeBufferPointer { priors in
            densities.withUnsafeBufferPointer { densities in
              var node = costs
              for targetEnd in targetEnds {
                let width = min(depth, targetEnd)
                for back in 0...width {
                  targetLengths[back] = Float(sums[targetEnd] - sums[targetEnd - back])
                }
                for index in 0..<steps.count {
                  let step = steps[index]
                  node[index] =
                    step.source <= sourceEnd && step.target <= width
                    ? priors[index]
                      + Self.cost(
                        sourceLengths[step.source], targetLengths[step.target], densities)
                    : .infinity
                }
                node += steps.count
              }
            }
          }
        }
      }
    }
  }

  /// The difference of the lengths of a bead in standard deviations, the δ of the paper.
  func deviation(sourceLength x: Double, targetLength y: Double) -> Double {
    let variance =
      Self.varianceFactor * power((x + y) / 2 + Self.lengthFloor, Self.exponent)
    return (y - x) / variance.squareRoot()
  }

  private static func sums(_ lengths: [Double], scale: Double) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(lengths.count + 1)
    for length in lengths { sums.append(sums[sums.count - 1] + length * scale) }
    return sums
  }
}
