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
/// Origin: on development texts beads are over-confident at 1 (97 % right where .99 is claimed)
/// and timid at 2 (a quarter of the beads reach .99, nearly all right); at 1.5 half of them do,
/// 99 % right; see DESIGN.md.
let posteriorTemperature = 1.5

/// The weights of all paths to and from each node of a band.
///
/// Weights are products of e^(−cost/temperature) and would leave the range of numbers soon, so
/// each row is divided by its greatest weight; `logScales` remember by how much. A node whose
/// weight is e^−700 of its row's greatest counts as unreachable.
private struct Lattice<Costs: BeadCosts> {
  /// The weights of a node by the bead that leads to it, or that was taken before it.
  struct Node {
    var pair = 0.0
    var deletion = 0.0
    var insertion = 0.0

    var sum: Double { pair + deletion + insertion }
  }

  let costs: Costs
  let band: SearchBand
  let temperature: Double
  private let steps: [PairShapes.Step]

  /// For each node the weight of all paths from the start to it, by their last bead.
  private var forward: [Node]
  private var forwardLogScales: [Double]

  /// For each node the weight of all paths from it to the end, by the bead before them.
  private var backward: [Node]
  private var backwardLogScales: [Double]

  init(costs: Costs, band: SearchBand, temperature: Double) {
    self.costs = costs
    self.band = band
    self.temperature = temperature
    steps = costs.shapes.steps
    forward = Array(repeating: Node(), count: band.cellCount)
    backward = forward
    forwardLogScales = Array(repeating: 0, count: band.columns.count)
    backwardLogScales = forwardLogScales
  }

  mutating func run() {
    let size = steps.count * band.widest
    let weights = UnsafeMutablePointer<Float>.allocate(capacity: size)
    weights.initialize(repeating: 0, count: size)
    defer { weights.deallocate() }
    for row in band.columns.indices { runForward(row: row, weights: weights) }
    for row in band.columns.indices.reversed() { runBackward(row: row, weights: weights) }
  }

  private func cell(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < band.columns.count, band.columns[row].contains(column) else {
      return nil
    }
    return band.offsets[row] + column - band.columns[row].lowerBound
  }

  @inline(__always)
  private func weight(_ cost: Float) -> Double { exponential(-Double(cost) / temperature) }

  /// Writes the weight of each shape for each node of a row, node after node.
  private func writeWeights(row: Int, to weights: UnsafeMutablePointer<Float>) {
    let columns = band.columns[row]
    costs.writePairCosts(sourceEnd: row, targetEnds: columns, to: weights)
    let factor = Float(-1 / temperature)
    for index in 0..<columns.count * steps.count {
      weights[index] = exponential(weights[index] * factor)
    }
  }

  /// The weight of one sentence left alone, with which a run opens or goes on.
  private func gapWeights(
    _ gap: Gap, _ row: Int, _ column: Int
  ) -> (opening: Double, continuing: Double) {
    let opening = costs.gapCost(
      gap, sourceEnd: row, targetEnd: column, isContinuation: false)
    let continuing = costs.gapCost(
      gap, sourceEnd: row, targetEnd: column, isContinuation: true)
    return (weight(opening), weight(continuing))
  }

  /// How much larger than this row's unit, that of the row before, an earlier row's unit is.
  private func forwardScale(from earlier: Int, to row: Int) -> Double {
    exponential(forwardLogScales[earlier] - forwardLogScales[row - 1])
  }

  private mutating func runForward(row: Int, weights: UnsafeMutablePointer<Float>) {
    let scales = (0...PairShapes.greatestSide).map {
      $0 > 0 && $0 <= row ? forwardScale(from: row - $0, to: row) : 0
    }
    var greatest = 0.0
    if row > 0 { writeWeights(row: row, to: weights) }
    var nodeWeights = weights
    for column in band.columns[row] {
      defer { nodeWeights += steps.count }
      var node = Node()
      if row == 0 && column == 0 { node.pair = 1 }
      if row > 0 && column > 0 {
        for shape in 0..<steps.count {
          let step = steps[shape]
          guard let from = cell(row - step.source, column - step.target) else { continue }
          let before = forward[from].sum * scales[step.source]
          if before > 0 { node.pair += before * Double(nodeWeights[shape]) }
        }
      }
      if let from = cell(row - 1, column) {
        let before = forward[from]
        let gap = gapWeights(.deletion, row, column)
        node.deletion =
          (before.pair + before.insertion) * gap.opening + before.deletion * gap.continuing
      }
      if let from = cell(row, column - 1) {
        let before = forward[from]
        let gap = gapWeights(.insertion, row, column)
        node.insertion =
          (before.pair + before.deletion) * gap.opening + before.insertion * gap.continuing
      }
      if let here = cell(row, column) { forward[here] = node }
      greatest = max(greatest, node.sum)
    }
    let scale = Self.normalize(&forward, row, band, greatest)
    forwardLogScales[row] = (row > 0 ? forwardLogScales[row - 1] : 0) + scale
  }

  /// Each node hands its weight to the nodes that lead to it; all later ones are complete.
  private mutating func runBackward(row: Int, weights: UnsafeMutablePointer<Float>) {
    let last = band.columns.count - 1
    if row == last, let end = cell(last, costs.targetCount) {
      backward[end] = Node(pair: 1, deletion: 1, insertion: 1)
    }
    var greatest = 0.0
    for column in band.columns[row].reversed() {
      guard let here = cell(row, column) else { continue }
      if let from = cell(row, column - 1) {
        let gap = gapWeights(.insertion, row, column)
        let opened = backward[here].insertion * gap.opening
        backward[from].pair += opened
        backward[from].deletion += opened
        backward[from].insertion += backward[here].insertion * gap.continuing
      }
      greatest = max(
        greatest, backward[here].pair, backward[here].deletion, backward[here].insertion)
    }
    // What earlier rows were handed is in the unit that they have for now: that of the row after.
    let scale = Self.normalize(&backward, row, band, greatest)
    backwardLogScales[row] = (row < last ? backwardLogScales[row + 1] : 0) + scale
    for earlier in max(0, row - PairShapes.greatestSide)..<row where scale != 0 {
      Self.divide(&backward, earlier, band, by: exponential(scale))
    }
    guard row > 0 else { return }
    writeWeights(row: row, to: weights)
    var nodeWeights = weights
    for column in band.columns[row] {
      defer { nodeWeights += steps.count }
      guard let here = cell(row, column) else { continue }
      if let from = cell(row - 1, column) {
        let gap = gapWeights(.deletion, row, column)
        let opened = backward[here].deletion * gap.opening
        backward[from].pair += opened
        backward[from].insertion += opened
        backward[from].deletion += backward[here].deletion * gap.continuing
      }
      let after = backward[here].pair
      guard after > 0, column > 0 else { continue }
      for shape in 0..<steps.count {
        let step = steps[shape]
        guard let from = cell(row - step.source, column - step.target) else { continue }
        let handed = after * Double(nodeWeights[shape])
        backward[from].pair += handed
        backward[from].deletion += handed
        backward[from].insertion += handed
      }
    }
  }

  /// Divides a row by its greatest weight, and returns the logarithm of that.
  private static func normalize(
    _ nodes: inout [Node], _ row: Int, _ band: SearchBand, _ greatest: Double
  ) -> Double {
    guard greatest > 0 else { return 0 }
    divide(&nodes, row, band, by: greatest)
    return naturalLogarithm(greatest)
  }

  private static func divide(
    _ nodes: inout [Node], _ row: Int, _ band: SearchBand, by divisor: Double
  ) {
    for cell in band.offsets[row]..<band.offsets[row + 1] {
      nodes[cell].pair /= divisor
      nodes[cell].deletion /= divisor
      nodes[cell].insertion /= divisor
    }
  }

  func posterior(of span: BeadSpan) -> Double {
    let sourceEnd = span.source.upperBound
    let targetEnd = span.target.upperBound
    guard let start = cell(span.source.lowerBound, span.target.lowerBound),
      let end = cell(sourceEnd, targetEnd),
      let last = cell(costs.sourceCount, costs.targetCount)
    else { return 0 }
    let before = forward[start]
    let after = backward[end]
    let weight: Double
    switch span.kind {
    case .pair:
      weight = before.sum * self.weight(Float(costs.cost(of: span))) * after.pair
    case .deletion:
      let gap = gapWeights(.deletion, sourceEnd, targetEnd)
      weight =
        ((before.pair + before.insertion) * gap.opening + before.deletion * gap.continuing)
        * after.deletion
    case .insertion:
      let gap = gapWeights(.insertion, sourceEnd, targetEnd)
      weight =
        ((before.pair + before.deletion) * gap.opening + before.insertion * gap.continuing)
        * after.insertion
    }
    guard weight > 0, forward[last].sum > 0 else { return 0 }
    let logScale =
      forwardLogScales[span.source.lowerBound] + backwardLogScales[sourceEnd]
      - forwardLogScales[costs.sourceCount]
    return min(1, exponential(naturalLogarithm(weight / forward[last].sum) + logScale))
  }
}
