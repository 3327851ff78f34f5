/// All evidence: the fitted costs, the words both ways, and the state of quotations.
struct EvidenceCosts: BeadCosts {
  let fitted: FittedCosts
  let quotes: QuoteAgreement?
  /// How well spans of source sentences explain target sentences.
  let forward: SpanEvidence
  /// How well spans of target sentences explain source sentences.
  let backward: SpanEvidence

  /// What the evidence of each direction counts against the length.
  ///
  /// Origin: the two directions share their links, so both in full would count them twice.
  static let forwardWeight: Float = 0.75
  static let backwardWeight: Float = 0.75

  var shapes: PairShapes { fitted.shapes }
  var sourceCount: Int { fitted.sourceCount }
  var targetCount: Int { fitted.targetCount }

  func writePairCosts(sourceEnd: Int, targetEnd: Int, to costs: UnsafeMutablePointer<Float>) {
    fitted.writePairCosts(sourceEnd: sourceEnd, targetEnd: targetEnd, to: costs)
    let span = SpanEvidence.greatestSpan
    let forwardBase = forward.base(row: sourceEnd)
    let backwardBase = backward.base(row: targetEnd)
    forward.withValues { forwardValues in
      backward.withValues { backwardValues in
        for index in 0..<fitted.steps.count {
          let step = fitted.steps[index]
          guard step.source <= sourceEnd, step.target <= targetEnd else { continue }
          var gain: Float = 0
          for back in 1...step.target {
            gain +=
              Self.forwardWeight
              * forwardValues[forwardBase + (targetEnd - back) * span + step.source - 1]
          }
          for back in 1...step.source {
            gain +=
              Self.backwardWeight
              * backwardValues[backwardBase + (sourceEnd - back) * span + step.target - 1]
          }
          costs[index] -= gain
        }
      }
    }
    if let quotes {
      let cost = quotes.cost(sourceEnd: sourceEnd, targetEnd: targetEnd)
      if cost > 0 {
        for index in 0..<fitted.steps.count { costs[index] += cost }
      }
    }
  }

  func gapCost(_ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool) -> Float {
    let cost = fitted.gapCost(
      gap, sourceEnd: sourceEnd, targetEnd: targetEnd, isContinuation: isContinuation)
    return cost + (quotes?.cost(sourceEnd: sourceEnd, targetEnd: targetEnd) ?? 0)
  }

  func terms(of span: BeadSpan) -> [CostTerm] {
    let gains = gains(of: span)
    let quoteCost =
      quotes?.cost(sourceEnd: span.source.upperBound, targetEnd: span.target.upperBound) ?? 0
    return fitted.terms(of: span) + [
      CostTerm(name: "forward", costInNats: -Double(gains.forward)),
      CostTerm(name: "backward", costInNats: -Double(gains.backward)),
      CostTerm(name: "quotes", costInNats: Double(quoteCost)),
    ]
  }

  func lengths(of span: BeadSpan) -> BeadLengths { fitted.lengths(of: span) }

  /// The weighted evidence of the words of a bead in both directions, in nats.
  private func gains(of span: BeadSpan) -> (forward: Float, backward: Float) {
    guard case .pair = span.kind else { return (0, 0) }
    let size = SpanEvidence.greatestSpan
    let forwardBase = forward.base(row: span.source.upperBound)
    let backwardBase = backward.base(row: span.target.upperBound)
    let forwardGain = forward.withValues { values in
      span.target.reduce(Float(0)) {
        $0 + values[forwardBase + $1 * size + span.source.count - 1]
      }
    }
    let backwardGain = backward.withValues { values in
      span.source.reduce(Float(0)) {
        $0 + values[backwardBase + $1 * size + span.target.count - 1]
      }
    }
    return (Self.forwardWeight * forwardGain, Self.backwardWeight * backwardGain)
  }
}
