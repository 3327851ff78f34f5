/// Returns how probable each bead of a path is, given both texts: the share of all alignments,
/// weighted by e^(−cost/temperature), in which the bead occurs.
///
/// The sum over all beads that could cover a sentence is 1. A deletion or insertion counts
/// whether it opens a run or continues one.
///
/// - Parameters:
///   - path: Beads that tile the grid, all inside the band.
///   - costs: The model that found the path.
///   - band: The nodes that alignments may touch.
///   - temperature: What costs are divided by; over 1 flattens. See ``posteriorTemperature``.
/// - Returns: One probability a bead, in the order of the path.
/// - Complexity: O(*ck*) time, O(*c*) memory for *c* cells of the band and *k* shapes.
///
/// Source: the forward–backward algorithm (Baum 1972) on the graph of ``cheapestPath(_:in:)``.
func posteriors(
  of path: [BeadSpan], costs: some BeadCosts, in band: SearchBand, temperature: Double
) -> [Double] {
  var lattice = Lattice(costs: costs, band: band, temperature: temperature)
  lattice.run()
  return path.map { lattice.posterior(of: $0) }
}

/// What costs are divided by before they become probabilities.
///
/// Origin: on development texts beads at temperature 1 are over-confident (97.7 % right where
/// .99 is claimed), at 2 they are right as often as they say; see DESIGN.md.
let posteriorTemperature = 2.0

/// The log-weights of all paths to and from each node of a band.
private struct Lattice<Costs: BeadCosts> {
  let costs: Costs
  let band: SearchBand
  let temperature: Double

  // For each node the log-weight of all paths from the start that end there in a pair, a
  // deletion, an insertion …
  private var forwardPair: [Double]
  private var forwardDeletion: [Double]
  private var forwardInsertion: [Double]
  // … and of all paths to the end that go on from there after a pair, a deletion, an insertion.
  private var backwardPair: [Double]
  private var backwardDeletion: [Double]
  private var backwardInsertion: [Double]

  init(costs: Costs, band: SearchBand, temperature: Double) {
    self.costs = costs
    self.band = band
    self.temperature = temperature
    forwardPair = Array(repeating: -.infinity, count: band.cellCount)
    forwardDeletion = forwardPair
    forwardInsertion = forwardPair
    backwardPair = forwardPair
    backwardDeletion = forwardPair
    backwardInsertion = forwardPair
  }

  private func cell(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < band.columns.count, band.columns[row].contains(column) else {
      return nil
    }
    return band.offsets[row] + column - band.columns[row].lowerBound
  }

  private func gapWeight(_ gap: Gap, _ row: Int, _ column: Int, continues: Bool) -> Double {
    -Double(
      costs.gapCost(gap, sourceEnd: row, targetEnd: column, isContinuation: continues))
      / temperature
  }

  private func forwardSum(_ cell: Int) -> Double {
    logarithmOfSum(
      forwardPair[cell], logarithmOfSum(forwardDeletion[cell], forwardInsertion[cell]))
  }

  mutating func run() {
    let steps = costs.shapes.steps
    let shapeCosts = UnsafeMutablePointer<Float>.allocate(capacity: steps.count)
    shapeCosts.initialize(repeating: 0, count: steps.count)
    defer { shapeCosts.deallocate() }
    var sums = [Double](repeating: -.infinity, count: band.cellCount)

    for row in band.columns.indices {
      for column in band.columns[row] {
        guard let here = cell(row, column) else { continue }
        if row == 0 && column == 0 {
          forwardPair[here] = 0
          sums[here] = 0
          continue
        }
        if row > 0 && column > 0 {
          costs.writePairCosts(sourceEnd: row, targetEnd: column, to: shapeCosts)
          var total = -Double.infinity
          for (shape, step) in steps.enumerated() {
            guard let from = cell(row - step.source, column - step.target) else { continue }
            total = logarithmOfSum(total, sums[from] - Double(shapeCosts[shape]) / temperature)
          }
          forwardPair[here] = total
        }
        if let from = cell(row - 1, column) {
          forwardDeletion[here] = logarithmOfSum(
            logarithmOfSum(forwardPair[from], forwardInsertion[from])
              + gapWeight(.deletion, row, column, continues: false),
            forwardDeletion[from] + gapWeight(.deletion, row, column, continues: true))
        }
        if let from = cell(row, column - 1) {
          forwardInsertion[here] = logarithmOfSum(
            logarithmOfSum(forwardPair[from], forwardDeletion[from])
              + gapWeight(.insertion, row, column, continues: false),
            forwardInsertion[from] + gapWeight(.insertion, row, column, continues: true))
        }
        sums[here] = forwardSum(here)
      }
    }

    // Backwards each node hands its weight to the nodes that lead to it.
    for row in band.columns.indices.reversed() {
      for column in band.columns[row].reversed() {
        guard let here = cell(row, column) else { continue }
        if row == costs.sourceCount && column == costs.targetCount {
          backwardPair[here] = 0
          backwardDeletion[here] = 0
          backwardInsertion[here] = 0
        }
        if row > 0 && column > 0 {
          let after = backwardPair[here]
          costs.writePairCosts(sourceEnd: row, targetEnd: column, to: shapeCosts)
          for (shape, step) in steps.enumerated() {
            guard let from = cell(row - step.source, column - step.target) else { continue }
            add(after - Double(shapeCosts[shape]) / temperature, toAllStatesOf: from)
          }
        }
        if let from = cell(row - 1, column) {
          let opened =
            backwardDeletion[here] + gapWeight(.deletion, row, column, continues: false)
          let continued =
            backwardDeletion[here] + gapWeight(.deletion, row, column, continues: true)
          backwardPair[from] = logarithmOfSum(backwardPair[from], opened)
          backwardInsertion[from] = logarithmOfSum(backwardInsertion[from], opened)
          backwardDeletion[from] = logarithmOfSum(backwardDeletion[from], continued)
        }
        if let from = cell(row, column - 1) {
          let opened =
            backwardInsertion[here] + gapWeight(.insertion, row, column, continues: false)
          let continued =
            backwardInsertion[here] + gapWeight(.insertion, row, column, continues: true)
          backwardPair[from] = logarithmOfSum(backwardPair[from], opened)
          backwardDeletion[from] = logarithmOfSum(backwardDeletion[from], opened)
          backwardInsertion[from] = logarithmOfSum(backwardInsertion[from], continued)
        }
      }
    }
  }

  private mutating func add(_ weight: Double, toAllStatesOf cell: Int) {
    backwardPair[cell] = logarithmOfSum(backwardPair[cell], weight)
    backwardDeletion[cell] = logarithmOfSum(backwardDeletion[cell], weight)
    backwardInsertion[cell] = logarithmOfSum(backwardInsertion[cell], weight)
  }

  func posterior(of span: BeadSpan) -> Double {
    guard let start = cell(span.source.lowerBound, span.target.lowerBound),
      let end = cell(span.source.upperBound, span.target.upperBound),
      let last = cell(costs.sourceCount, costs.targetCount)
    else { return 0 }
    let all = forwardSum(last)
    let weight: Double
    switch span.kind {
    case .pair:
      weight = forwardSum(start) - costs.cost(of: span) / temperature + backwardPair[end]
    case .deletion:
      let opened =
        logarithmOfSum(forwardPair[start], forwardInsertion[start])
        + gapWeight(.deletion, span.source.upperBound, span.target.upperBound, continues: false)
      let continued =
        forwardDeletion[start]
        + gapWeight(.deletion, span.source.upperBound, span.target.upperBound, continues: true)
      weight = logarithmOfSum(opened, continued) + backwardDeletion[end]
    case .insertion:
      let opened =
        logarithmOfSum(forwardPair[start], forwardDeletion[start])
        + gapWeight(.insertion, span.source.upperBound, span.target.upperBound, continues: false)
      let continued =
        forwardInsertion[start]
        + gapWeight(.insertion, span.source.upperBound, span.target.upperBound, continues: true)
      weight = logarithmOfSum(opened, continued) + backwardInsertion[end]
    }
    return min(1, exponential(weight - all))
  }
}
