/// The costs of beads inside a stretch, whose first boundary is node 0, 0.
struct StretchCosts<Base: BeadCosts>: BeadCosts {
  let base: Base
  let stretch: FixedBeads.Stretch

  var shapes: PairShapes { base.shapes }
  var sourceCount: Int { stretch.source.count }
  var targetCount: Int { stretch.target.count }

  func writePairCosts(
    sourceEnd: Int, targetEnds: Range<Int>, to costs: UnsafeMutablePointer<Float>
  ) {
    let offset = stretch.target.lowerBound
    base.writePairCosts(
      sourceEnd: stretch.source.lowerBound + sourceEnd,
      targetEnds: targetEnds.lowerBound + offset..<targetEnds.upperBound + offset, to: costs)
  }

  func gapCost(_ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool) -> Float {
    base.gapCost(
      gap, sourceEnd: stretch.source.lowerBound + sourceEnd,
      targetEnd: stretch.target.lowerBound + targetEnd, isContinuation: isContinuation)
  }

  func terms(of span: BeadSpan) -> [CostTerm] { base.terms(of: inBase(span)) }

  func lengths(of span: BeadSpan) -> BeadLengths { base.lengths(of: inBase(span)) }

  private func inBase(_ span: BeadSpan) -> BeadSpan {
    span.moved(source: stretch.source.lowerBound, target: stretch.target.lowerBound)
  }
}

extension BeadSpan {
  /// The same bead so many sentences further.
  func moved(source: Int, target: Int) -> BeadSpan {
    BeadSpan(
      source: self.source.lowerBound + source..<self.source.upperBound + source,
      target: self.target.lowerBound + target..<self.target.upperBound + target, kind: kind)
  }
}
