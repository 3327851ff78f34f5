extension SearchResult {
  /// The same result with a path that follows another one, except where it has a reason not to.
  ///
  /// Where the two paths part and meet again, the other's beads are kept if they pass every fixed
  /// bead by, lie inside the band, and cost at most a little more.
  ///
  /// - Parameters:
  ///   - other: Another path through the same grid.
  ///   - leastGain: What different beads must be cheaper by, in nats.
  /// - Complexity: O(*nf*) for *n* beads and *f* fixed ones, and the costs of the beads that differ.
  func keeping(_ other: [BeadSpan], unlessCheaperBy leastGain: Double) -> SearchResult {
    var kept: [BeadSpan] = []
    var own = path[...]
    var others = other[...]
    while !own.isEmpty {
      let (ownCount, otherCount) = lengthsToMeeting(own, others)
      let ownPart = own.prefix(ownCount)
      let otherPart = others.prefix(otherCount)
      let isKept =
        isFree(ownPart) && isInBand(otherPart)
        && cost(of: otherPart) < cost(of: ownPart) + leastGain
      kept += isKept ? otherPart : ownPart
      own = own.dropFirst(ownCount)
      others = others.dropFirst(otherCount)
    }
    return SearchResult(path: kept, costs: costs, band: band, fixed: fixed)
  }

  private func isFree(_ spans: ArraySlice<BeadSpan>) -> Bool {
    guard let first = spans.first, let last = spans.last else { return true }
    return fixed.beads.allSatisfy { bead in
      bead.source.upperBound <= first.source.lowerBound
        && bead.target.upperBound <= first.target.lowerBound
        || bead.source.lowerBound >= last.source.upperBound
          && bead.target.lowerBound >= last.target.upperBound
    }
  }

  private func isInBand(_ spans: ArraySlice<BeadSpan>) -> Bool {
    spans.allSatisfy {
      band.columns[$0.source.lowerBound].contains($0.target.lowerBound)
        && band.columns[$0.source.upperBound].contains($0.target.upperBound)
    }
  }

  private func cost(of spans: ArraySlice<BeadSpan>) -> Double {
    spans.reduce(0) { $0 + costs.cost(of: $1) }
  }
}

/// How many beads two paths from one node take before they meet again.
///
/// In a run of gaps they do not meet, for what a gap costs depends on the bead before it.
private func lengthsToMeeting(
  _ a: ArraySlice<BeadSpan>, _ b: ArraySlice<BeadSpan>
) -> (Int, Int) {
  var (aEnd, bEnd) = (a.startIndex + 1, b.startIndex + 1)
  while true {
    let (lastOfA, lastOfB) = (a[aEnd - 1], b[bEnd - 1])
    let passed = (lastOfA.end, lastOfB.end)
    if lastOfA.source.upperBound == lastOfB.source.upperBound,
      lastOfA.target.upperBound == lastOfB.target.upperBound,
      !(aEnd < a.endIndex && a[aEnd].kind.isContinuation),
      !(bEnd < b.endIndex && b[bEnd].kind.isContinuation)
    {
      return (aEnd - a.startIndex, bEnd - b.startIndex)
    }
    if passed.0 <= passed.1, aEnd < a.endIndex { aEnd += 1 } else { bEnd += 1 }
  }
}

extension BeadSpan {
  /// How many sentences of both sides end with it or before.
  fileprivate var end: Int { source.upperBound + target.upperBound }
}

extension BeadSpan.Kind {
  fileprivate var isContinuation: Bool {
    switch self {
    case .pair: false
    case .deletion(let isContinuation), .insertion(let isContinuation): isContinuation
    }
  }
}
