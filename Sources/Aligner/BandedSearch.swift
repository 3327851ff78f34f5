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
/// - Complexity: O(*nw*) for *n* rows and the final width *w*, which is at most four times the
///   distance of the path from the centre line, or the first width.
func cheapestPath<Costs: BeadCosts>(
  near centers: [ClosedRange<Int>], halfWidth: Int, targetCount: Int,
  through fixed: FixedBeads? = nil,
  makeCosts: (SearchBand) -> Costs
) -> SearchResult<Costs> {
  let fixed = fixed ?? FixedBeads(sourceCount: centers.count - 1, targetCount: targetCount)
  let centers = fixed.led(centers)
  var halfWidth = halfWidth
  while true {
    let isWhole = halfWidth >= targetCount
    let band =
      isWhole
      ? SearchBand(sourceCount: centers.count - 1, targetCount: targetCount)
      : SearchBand(centers: centers, halfWidth: halfWidth, targetCount: targetCount)
    let costs = makeCosts(band)
    if let path = cheapestPath(costs, in: band, through: fixed),
      isWhole || band.holds(path, margin: searchMargin, targetCount: targetCount)
    {
      return SearchResult(path: path, costs: costs, band: band, fixed: fixed)
    }
    precondition(!isWhole, "the whole grid always has a path")
    halfWidth *= 2
  }
}

/// A path that comes as near to an edge of its band may go on beyond it.
///
/// Origin: the longest bead takes six sentences.
private let searchMargin = 6
