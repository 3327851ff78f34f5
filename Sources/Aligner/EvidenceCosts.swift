/// All evidence: the fitted costs, the words both ways, and the state of quotations.
struct EvidenceCosts: BeadCosts {
  let fitted: FittedCosts
  let quotes: QuoteAgreement?
  /// What the words of each direction count against the length.
  let wordWeight: Float
  /// How well spans of source sentences explain target sentences.
  let forward: SpanEvidence
  /// How well spans of target sentences explain source sentences.
  let backward: SpanEvidence
  /// What speaks for beginning or ending a bead at a node.
  let edges: EdgeEvidence

  /// What the words of each direction count once they are learned.
  ///
  /// Origin: with the other weights of the model; see ``BeadPriors/withEvidence``. The two
  /// directions share their links, so both in full would count them twice.
  static let learnedWeight: Float = 0.32

  /// The same while only prior links are known, which are fewer and surer.
  ///
  /// Origin: of .75, 1, 1.25 and 1.5 the best for batches and joined development texts with a
  /// lexicon, by .004 strict F1 over 1.5; single texts are alike.
  static let priorWeight: Float = 0.75

  /// The same where prior links are so few that they show no landmarks.
  ///
  /// Origin: development texts that miss pages, without a lexicon: from 1.25 on the path is found
  /// again best; where nothing is missing all from .75 to 1.75 are alike.
  static let fewPriorsWeight: Float = 1.5

  var shapes: PairShapes { fitted.shapes }
  var sourceCount: Int { fitted.sourceCount }
  var targetCount: Int { fitted.targetCount }

  func writePairCosts(
    sourceEnd: Int, targetEnds: Range<Int>, to costs: UnsafeMutablePointer<Float>
  ) {
    fitted.writePairCosts(sourceEnd: sourceEnd, targetEnds: targetEnds, to: costs)
    let span = SpanEvidence.greatestSpan
    let forwardBase = forward.base(row: sourceEnd)
    let depth = min(span, sourceEnd)
    forward.withValues { forwardValues in
      backward.withValues { backwardValues in
        PairShapes.indexOfStep.withUnsafeBufferPointer { indexOfStep in
          var node = costs
          for targetEnd in targetEnds {
            let width = min(span, targetEnd)
            let backwardBase = backward.base(row: targetEnd)
            // Each sum grows by the sentence that a longer bead takes in.
            for given in 0..<depth {
              var gain: Float = 0
              for back in 1..<min(width, span - given) + 1 {
                gain += forwardValues[forwardBase + (targetEnd - back) * span + given]
                node[indexOfStep[given * span + back - 1]] -= wordWeight * gain
              }
            }
            for given in 0..<width {
              var gain: Float = 0
              for back in 1..<min(depth, span - given) + 1 {
                gain += backwardValues[backwardBase + (sourceEnd - back) * span + given]
                node[indexOfStep[(back - 1) * span + given]] -= wordWeight * gain
              }
            }
            if let quotes {
              let cost = quotes.cost(sourceEnd: sourceEnd, targetEnd: targetEnd)
              if cost > 0 {
                for index in 0..<fitted.steps.count { node[index] += cost }
              }
            }
            node += fitted.steps.count
          }
        }
      }
    }
    subtractEdgeGains(sourceEnd: sourceEnd, targetEnds: targetEnds, from: costs)
  }

  /// Takes the gains of the first and last words off the costs of a row.
  private func subtractEdgeGains(
    sourceEnd: Int, targetEnds: Range<Int>, from costs: UnsafeMutablePointer<Float>
  ) {
    let stepCount = fitted.steps.count
    edges.withValues { openings, closings in
      let closingBase = edges.band.base(row: sourceEnd)
      var node = costs
      for targetEnd in targetEnds {
        let gain = closings[closingBase + targetEnd]
        for index in 0..<stepCount { node[index] -= gain }
        node += stepCount
      }
      for (index, step) in fitted.steps.enumerated() where step.source <= sourceEnd {
        let row = sourceEnd - step.source
        let base = edges.band.base(row: row) - step.target
        let ends = edges.band.columns[row].clamped(
          to: targetEnds.lowerBound - step.target..<targetEnds.upperBound - step.target)
        for start in ends {
          let targetEnd = start + step.target
          costs[(targetEnd - targetEnds.lowerBound) * stepCount + index] -=
            openings[base + targetEnd]
        }
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
      CostTerm(name: "edges", costInNats: -Double(edges.gain(of: span))),
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
    return (wordWeight * forwardGain, wordWeight * backwardGain)
  }
}
