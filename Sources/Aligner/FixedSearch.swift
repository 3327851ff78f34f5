/// Returns the cheapest path that takes every fixed bead, or `nil` if the band admits none.
///
/// - Complexity: That of ``cheapestPath(_:in:)``.
func cheapestPath(
  _ costs: some BeadCosts, in band: SearchBand, through fixed: FixedBeads
) -> [BeadSpan]? {
  guard !fixed.beads.isEmpty else { return cheapestPath(costs, in: band) }
  var path: [BeadSpan] = []
  for (number, stretch) in fixed.stretches.enumerated() {
    guard let part = band.part(stretch),
      let spans = cheapestPath(StretchCosts(base: costs, stretch: stretch), in: part)
    else { return nil }
    path += spans.map {
      $0.moved(source: stretch.source.lowerBound, target: stretch.target.lowerBound)
    }
    if number < fixed.beads.count { path.append(fixed.spans[number]) }
  }
  return path
}

/// Returns how probable each bead of a path is among the alignments that hold the fixed beads,
/// which have 1; see ``posteriors(of:near:costs:in:temperature:)``.
func posteriors(
  of result: SearchResult<some BeadCosts>, in band: SearchBand, temperature: Double
) -> [Double] {
  let fixed = result.fixed
  guard !fixed.beads.isEmpty else {
    return posteriors(
      of: result.path, near: result.path, costs: result.costs, in: band, temperature: temperature)
  }
  var posteriors: [Double] = []
  var rest = result.path[...]
  for stretch in fixed.stretches {
    guard let part = band.part(stretch) else {
      preconditionFailure("the band of a path holds the corners of every stretch")
    }
    let spans = rest.prefix {
      $0.source.upperBound <= stretch.source.upperBound
        && $0.target.upperBound <= stretch.target.upperBound
    }
    let moved = spans.map {
      $0.moved(source: -stretch.source.lowerBound, target: -stretch.target.lowerBound)
    }
    posteriors += Aligner.posteriors(
      of: moved, near: moved, costs: StretchCosts(base: result.costs, stretch: stretch), in: part,
      temperature: temperature)
    rest = rest.dropFirst(spans.count)
    if rest.popFirst() != nil { posteriors.append(1) }
  }
  return posteriors
}

extension SearchBand {
  /// The cells inside a stretch, counted from its first node, or `nil` if its first or last node
  /// is not among them.
  func part(_ stretch: FixedBeads.Stretch) -> SearchBand? {
    let (first, end) = (stretch.target.lowerBound, stretch.target.upperBound + 1)
    let rows = columns[stretch.source.lowerBound...stretch.source.upperBound].map { range in
      min(max(range.lowerBound, first), end) - first..<min(max(range.upperBound, first), end)
        - first
    }
    guard rows[0].contains(0), rows[rows.count - 1].contains(stretch.target.count) else {
      return nil
    }
    return SearchBand(columns: rows)
  }
}
