/// A path, the model that weighed it, and the band in which it is the cheapest.
struct SearchResult<Costs: BeadCosts>: Sendable {
  let path: [BeadSpan]
  let costs: Costs
  let band: SearchBand

  /// What the path had to hold.
  let fixed: FixedBeads
}

/// Finds the cheapest path near a centre line, and looks further where the path comes near the
/// edge of what was looked at.
///
/// - Parameters:
///   - centers: For each source boundary the target boundaries that belong to it, about.
///   - halfWidth: How many target boundaries to either side are looked at first.
///   - targetCount: Number of target sentences.
///   - fixed: Beads that the path must take.
///   - makeCosts: Makes the model for the cells of a band.
/// - Complexity: O(*nw*) for *n* rows and a mean width *w*, which where the path runs far from
///   the centre line is at most four times the distance, and elsewhere the first width.
func cheapestPath<Costs: BeadCosts>(
  near centers: [ClosedRange<Int>], halfWidth: Int, targetCount: Int,
  through fixed: FixedBeads? = nil,
  makeCosts: (SearchBand) -> Costs
) -> SearchResult<Costs> {
  let found = bandedPath(
    near: centers, halfWidth: halfWidth, targetCount: targetCount, through: fixed,
    makeCosts: makeCosts)
  return SearchResult(
    path: found.path, costs: found.costs ?? makeCosts(found.band), band: found.band,
    fixed: found.fixed)
}

/// The same without the model of the final band, unless it was the first.
///
/// Where the band is widened only the widened rows are searched again; elsewhere the path stays.
func bandedPath<Costs: BeadCosts>(
  near centers: [ClosedRange<Int>], halfWidth: Int, targetCount: Int,
  through fixed: FixedBeads?,
  makeCosts: (SearchBand) -> Costs
) -> (path: [BeadSpan], band: SearchBand, costs: Costs?, fixed: FixedBeads) {
  let fixed = fixed ?? FixedBeads(sourceCount: centers.count - 1, targetCount: targetCount)
  let centers = fixed.led(centers)
  var halfWidths = Array(repeating: halfWidth, count: centers.count)
  var band = SearchBand(centers: centers, halfWidths: halfWidths, targetCount: targetCount)
  var costs: Costs? = makeCosts(band)
  var path = costs.flatMap { cheapestPath($0, in: band, through: fixed) }
  while true {
    let rows = path.map {
      band.rowsNearEdges(of: $0, margin: searchMargin, targetCount: targetCount)
    }
    if let path, rows == [] { return (path, band, costs, fixed) }
    precondition(halfWidths.contains { $0 < targetCount }, "the whole grid always has a path")
    let old = halfWidths
    widen(&halfWidths, at: rows ?? Array(centers.indices), targetCount: targetCount)
    band = SearchBand(centers: centers, halfWidths: halfWidths, targetCount: targetCount)
    let searched =
      path.map { path in band.narrowed(to: path) { old[$0] == halfWidths[$0] } } ?? band
    costs = nil
    path = cheapestPath(makeCosts(searched), in: searched, through: fixed)
  }
}

/// Doubles half widths at some rows, in ascending order, and as far around each as it is wide then.
private func widen(_ halfWidths: inout [Int], at rows: [Int], targetCount: Int) {
  let old = halfWidths
  var widened = (end: 0, width: 0)
  for row in rows {
    let width = min(2 * old[row], targetCount)
    let start = widened.width >= width ? max(widened.end, row - width) : max(0, row - width)
    let end = min(old.count, row + width + 1)
    guard start < end else { continue }
    for near in start..<end { halfWidths[near] = max(halfWidths[near], width) }
    widened = (end, width)
  }
}

/// A path that comes as near to an edge of its band may go on beyond it.
///
/// Origin: the longest bead takes six sentences.
private let searchMargin = 6
