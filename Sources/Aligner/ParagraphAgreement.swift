/// What it costs when a state of the text, such as where paragraphs end, differs between the sides.
///
/// Paragraph breaks are evidence, not walls: translators merge and split paragraphs. A break that
/// has no partner, inside a bead or at its end, costs once; breaks inside a bead on both sides
/// answer each other.
struct ParagraphAgreement: Sendable {
  /// The cost of a break without partner, in nats, when both texts have as many paragraphs.
  ///
  /// Origin: a break found on one side only is about as rare as a bead of shape 2:2, whose
  /// prior is near 3.5; development texts have no paragraphs to measure it on.
  static let costOfLoneBreak: Float = 3

  /// Whether a paragraph ends at each boundary, 1 or 0, and how many ended before it.
  private let sourceBreaks: [Int32]
  private let targetBreaks: [Int32]
  private let sourceSums: [Int32]
  private let targetSums: [Int32]
  private let cost: Float

  /// Whether the breaks say anything: both texts must have more than one paragraph.
  var isInformative: Bool { cost > 0 }

  init(source: [Sentence], target: [Sentence]) {
    sourceBreaks = Self.breaks(source)
    targetBreaks = Self.breaks(target)
    sourceSums = Self.sums(sourceBreaks)
    targetSums = Self.sums(targetBreaks)
    let sourceCount = Float(sourceSums[sourceSums.count - 1])
    let targetCount = Float(targetSums[targetSums.count - 1])
    // The more the numbers of breaks differ, the less one break says.
    let similarity = min(sourceCount, targetCount) / max(1, sourceCount, targetCount)
    cost = Self.costOfLoneBreak * similarity
  }

  /// The cost of the breaks inside a bead and at its end, in nats.
  @inline(__always)
  func cost(source: Range<Int>, target: Range<Int>) -> Float {
    // A break inside a bead stands after its first sentence and before its last.
    let sourceInside =
      source.isEmpty ? 0 : sourceSums[source.upperBound] - sourceSums[source.lowerBound + 1]
    let targetInside =
      target.isEmpty ? 0 : targetSums[target.upperBound] - targetSums[target.lowerBound + 1]
    let sourceEnds = sourceBreaks[source.upperBound]
    let targetEnds = targetBreaks[target.upperBound]
    var lone = abs(sourceInside - targetInside)
    if sourceEnds != targetEnds {
      // Only a bead that reaches the break is blamed for it, or a run of gaps would pay each time.
      lone += source.isEmpty ? targetEnds : target.isEmpty ? sourceEnds : 1
    }
    return Float(lone) * cost
  }

  /// Adds to the cost of each step that ends at some nodes of a row what its breaks cost.
  ///
  /// - Parameters:
  ///   - steps: The shapes of beads; those that would begin outside the grid are left as they are.
  ///   - costs: One cost a step, node after node.
  func addCosts(
    sourceEnd: Int, targetEnds: Range<Int>, steps: [PairShapes.Step],
    to costs: UnsafeMutablePointer<Float>
  ) {
    let depth = min(PairShapes.greatestSide, sourceEnd)
    let sourceSum = sourceSums[sourceEnd]
    // Most rows have no break nearby, and most nodes of the others none in their columns.
    let sourceMost = sourceSum - sourceSums[sourceEnd - depth + 1]
    let sourceEnds = sourceBreaks[sourceEnd]
    targetSums.withUnsafeBufferPointer { targetSums in
      targetBreaks.withUnsafeBufferPointer { targetBreaks in
        sourceSums.withUnsafeBufferPointer { sourceSums in
          steps.withUnsafeBufferPointer { steps in
            var node = costs
            for targetEnd in targetEnds {
              defer { node += steps.count }
              let width = min(PairShapes.greatestSide, targetEnd)
              guard width > 0 else { continue }
              let targetSum = targetSums[targetEnd]
              let targetMost = targetSum - targetSums[targetEnd - width + 1]
              let ends: Int32 = targetBreaks[targetEnd] == sourceEnds ? 0 : 1
              if ends | sourceMost | targetMost == 0 { continue }
              for index in 0..<steps.count {
                let step = steps[index]
                guard step.source <= depth, step.target <= width else { continue }
                let lone =
                  ends
                  + abs(
                    sourceSum - sourceSums[sourceEnd - step.source + 1]
                      - targetSum + targetSums[targetEnd - step.target + 1])
                node[index] += Float(lone) * cost
              }
            }
          }
        }
      }
    }
  }

  /// The end of the text is a boundary on both sides and no evidence, so it counts as none.
  private static func breaks(_ sentences: [Sentence]) -> [Int32] {
    var breaks = [Int32](repeating: 0, count: sentences.count + 1)
    for index in sentences.indices.dropFirst()
    where sentences[index].paragraph != sentences[index - 1].paragraph {
      breaks[index] = 1
    }
    return breaks
  }

  /// For each boundary the number of breaks at boundaries before it.
  private static func sums(_ breaks: [Int32]) -> [Int32] {
    var sum: Int32 = 0
    var sums: [Int32] = []
    for value in breaks {
      sums.append(sum)
      sum += value
    }
    return sums + [sum]
  }
}
