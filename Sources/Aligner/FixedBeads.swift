/// Beads that an alignment must hold, and the stretches of both texts between them.
struct FixedBeads: Hashable, Sendable {
  /// Sentences of both sides that are free; either range may be empty.
  struct Stretch: Hashable, Sendable {
    let source: Range<Int>
    let target: Range<Int>
  }

  /// In document order.
  let beads: [Bead]

  /// What is free before the first bead, and after each.
  let stretches: [Stretch]

  /// Holds an alignment to nothing.
  init(sourceCount: Int, targetCount: Int) {
    beads = []
    stretches = [Stretch(source: 0..<sourceCount, target: 0..<targetCount)]
  }

  /// - Throws: ``AlignerError`` where no tiling can hold all the beads.
  init(_ beads: [Bead], sourceCount: Int, targetCount: Int) throws(AlignerError) {
    var stretches: [Stretch] = []
    var end = (source: 0, target: 0)
    for (index, bead) in beads.enumerated() {
      guard !bead.source.isEmpty || !bead.target.isEmpty, bead.source.upperBound <= sourceCount,
        bead.target.upperBound <= targetCount
      else { throw .unfitFixedBead(index: index) }
      guard bead.source.lowerBound >= end.source, bead.target.lowerBound >= end.target else {
        throw index == 0 ? .unfitFixedBead(index: 0) : .crossedFixedBeads(index: index)
      }
      stretches.append(
        Stretch(
          source: end.source..<bead.source.lowerBound, target: end.target..<bead.target.lowerBound))
      end = (bead.source.upperBound, bead.target.upperBound)
    }
    stretches.append(Stretch(source: end.source..<sourceCount, target: end.target..<targetCount))
    self.beads = beads
    self.stretches = stretches
  }

  /// The beads as the search has them. Their kinds tell pairs from gaps and no more, for a bead
  /// may have a shape that the model has not.
  var spans: [BeadSpan] {
    beads.map { bead in
      BeadSpan(
        source: bead.source, target: bead.target,
        kind: bead.isPair
          ? .pair(shape: 0)
          : bead.target.isEmpty
            ? .deletion(isContinuation: false) : .insertion(isContinuation: false))
    }
  }

  /// Leads the centre line of a band through the beads.
  ///
  /// Within a stretch the line stays in the stretch and touches its corners.
  func led(_ centers: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    guard !beads.isEmpty else { return centers }
    var led = centers
    for bead in beads {
      for row in bead.source.lowerBound...bead.source.upperBound {
        led[row] = bead.target.lowerBound...bead.target.upperBound
      }
    }
    for stretch in stretches {
      let (first, last) = (stretch.target.lowerBound, stretch.target.upperBound)
      // The rows at its ends may belong to a bead too.
      for row in stretch.source.lowerBound...stretch.source.upperBound {
        var lower = min(max(centers[row].lowerBound, first), last)
        var upper = min(max(centers[row].upperBound, first), last)
        if row == stretch.source.lowerBound { lower = min(first, led[row].lowerBound) }
        if row == stretch.source.upperBound { upper = max(last, led[row].upperBound) }
        led[row] = lower...max(lower, upper)
      }
    }
    return led
  }
}
