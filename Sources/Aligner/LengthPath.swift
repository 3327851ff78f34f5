/// The cheapest path by lengths: over the whole grid where it is small, else near the diagonal.
func lengthPath<Costs: BeadCosts>(
  _ costs: Costs, sums: (source: [Double], target: [Double]), through fixed: FixedBeads?
) -> SearchResult<Costs> {
  let isSmall = costs.sourceCount * costs.targetCount <= greatestWholeGrid
  return cheapestPath(
    near: CoarsePass.diagonal(sourceSums: sums.source, targetSums: sums.target),
    halfWidth: isSmall ? costs.targetCount : diagonalCount,
    targetCount: costs.targetCount, through: fixed
  ) { _ in costs }
}

/// The same by the model fitted to a pair.
func lengthPath(
  _ costs: FittedCosts, through fixed: FixedBeads?
) -> SearchResult<FittedCosts> {
  lengthPath(
    costs, sums: (costs.length.sourceSums, costs.length.targetSums), through: fixed)
}

/// Grids of at most as many cells are searched whole: a fraction of a second.
private let greatestWholeGrid = 1_000_000

/// How many target sentences to either side of the diagonal are searched first.
///
/// Origin: the path of a 50,000-sentence Chinese–English novel leaves the diagonal of
/// characters by 1.3 % of the text; widening finds the rest.
private let diagonalCount = 64
