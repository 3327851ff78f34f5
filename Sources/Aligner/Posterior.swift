/// Returns how probable beads are, given both texts: the share of all alignments, weighted by
/// e^(−cost/temperature), in which each bead occurs.
///
/// The sum over all beads that could cover a sentence is 1. A deletion or insertion counts
/// whether it opens a run or continues one.
///
/// - Parameters:
///   - beads: The beads in question, all inside the band.
///   - path: Beads that tile the grid inside the band, best those of least cost: costs are
///     compared with theirs.
///   - costs: The model that found the path.
///   - band: The nodes that alignments may touch.
///   - temperature: What costs are divided by; over 1 flattens. See ``posteriorTemperature``.
/// - Returns: One probability a bead, in their order.
/// - Complexity: O(*ck*) time, O(*c*) memory for *c* cells of the band and *k* shapes.
///
/// Source: the forward–backward algorithm (Baum 1972) on the graph of ``cheapestPath(_:in:)``.
func posteriors(
  of beads: [BeadSpan], near path: [BeadSpan], costs: some BeadCosts, in band: SearchBand,
  temperature: Double
) -> [Double] {
  var lattice = Lattice(costs: costs, path: path, band: band, temperature: temperature)
  lattice.run()
  return beads.map { lattice.posterior(of: $0) }
}

/// What costs are divided by before they become probabilities.
///
/// Origin: the weights of the model maximize the likelihood of gold alignments when costs are
/// divided by 1.55, which makes the weight of the length 1; what is left to correct is the
/// concern of ``Calibration``. See DESIGN.md.
let posteriorTemperature = 1.5

/// The weights of all paths to and from each node of a band.
///
/// The weight of a bead is e^(−(cost − share)/temperature), where its share is what a reference
/// path pays for the same sentences: half of each of its beads goes to either side. That takes the
/// same off every alignment, and keeps the weight of a single bead, which may gain a thousand nats,
/// within the range of numbers. Products over many beads would still leave it, so each row is
/// divided by its greatest weight; `logScales` remember by how much. A node whose weight is
/// e^−700 of its row's greatest counts as unreachable.
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

  /// What the reference path pays for the sentences before each boundary, in nats.
  private let sourceShares: [Double]
  private let targetShares: [Double]

  /// For each node the weight of all paths from the start to it, by their last bead.
  private var forward: [Node]
  private var forwardLogScales: [Double]

  /// For each node the weight of all paths from it to the end, by the bead before them.
  private var backward: [Node]
  private var backwardLogScales: [Double]

  init(costs: Costs, path: [BeadSpan], band: SearchBand, temperature: Double) {
    self.costs = costs
    self.band = band
    self.temperature = temperature
    steps = costs.shapes.steps
    (sourceShares, targetShares) = Self.shares(of: path, costs: costs)
    forward = Array(repeating: Node(), count: band.cellCount)
    backward = forward
    forwardLogScales = Array(repeating: 0, count: band.columns.count)
    backwardLogScales = forwardLogScales
  }

  private static func shares(
    of path: [BeadSpan], costs: Costs
  ) -> (source: [Double], target: [Double]) {
    var source = [Double](repeating: 0, count: costs.sourceCount + 1)
    var target = [Double](repeating: 0, count: costs.targetCount + 1)
    for span in path {
      let cost = costs.cost(of: span) / (span.kind.isPair ? 2 : 1)
      for index in span.source { source[index + 1] = cost / Double(span.source.count) }
      for index in span.target { target[index + 1] = cost / Double(span.target.count) }
    }
    for index in source.indices.dropFirst() { source[index] += source[index - 1] }
    for index in target.indices.dropFirst() { target[index] += target[index - 1] }
    return (source, target)
  }

  mutating func run() {
    // Going back, the weights of the beads that end in the next rows are needed together.
    let rowSize = steps.count * band.widest
    let ringSize = PairShapes.greatestSide + 1
    let weights = UnsafeMutablePointer<Float>.allocate(capacity: rowSize * ringSize)
    weights.initialize(repeating: 0, count: rowSize * ringSize)
    defer { weights.deallocate() }
    for row in band.columns.indices {
      if row > 0 { writeWeights(row: row, to: weights) }
      runForward(row: row, weights: weights)
    }
    for row in band.columns.indices.reversed() {
      runBackward(row: row, weights: weights, rowSize: rowSize)
      if row > 0 { writeWeights(row: row, to: weights + row % ringSize * rowSize) }
    }
  }

  /// Writes the weight of each shape for each node of a row, node after node.
  private func writeWeights(row: Int, to weights: UnsafeMutablePointer<Float>) {
    let columns = band.columns[row]
    costs.writePairCosts(sourceEnd: row, targetEnds: columns, to: weights)
    let factor = Float(-1 / temperature)
    var node = weights
    for column in columns {
      for (index, step) in steps.enumerated() {
        guard step.source <= row, step.target <= column else {
          node[index] = 0
          continue
        }
        let share =
          sourceShares[row] - sourceShares[row - step.source]
          + targetShares[column] - targetShares[column - step.target]
        node[index] = exponential(min(Self.greatestExponent, (node[index] - Float(share)) * factor))
      }
      node += steps.count
    }
  }

  /// No weight is greater than e to this, lest it leave the range of `Float`.
  ///
  /// A bead can be cheaper than its share, but not by so much if the path is the cheapest.
  private static var greatestExponent: Float { 80 }

  /// The weight of one sentence left alone, with which a run opens or goes on.
  private func gapWeights(
    _ gap: Gap, _ row: Int, _ column: Int
  ) -> (opening: Double, continuing: Double) {
    let share =
      gap == .deletion
      ? sourceShares[row] - sourceShares[row - 1] : targetShares[column] - targetShares[column - 1]
    func weight(isContinuation: Bool) -> Double {
      let cost = costs.gapCost(
        gap, sourceEnd: row, targetEnd: column, isContinuation: isContinuation)
      return Double(
        exponential(min(Self.greatestExponent, Float((share - Double(cost)) / temperature))))
    }
    return (weight(isContinuation: false), weight(isContinuation: true))
  }

  private mutating func runForward(row: Int, weights: UnsafeMutablePointer<Float>) {
    // How much larger than this row's unit, that of the row before, the units of earlier rows are.
    let scales = (0...PairShapes.greatestSide).map {
      $0 > 0 && $0 <= row ? exponential(forwardLogScales[row - $0] - forwardLogScales[row - 1]) : 0
    }
    var greatest = 0.0
    var nodeWeights = weights
    let base = band.base(row: row)
    for column in band.columns[row] {
      defer { nodeWeights += steps.count }
      var node = Node()
      if row == 0 && column == 0 { node.pair = 1 }
      if row > 0 && column > 0 {
        for shape in 0..<steps.count where nodeWeights[shape] > 0 {
          let step = steps[shape]
          guard let from = band.cell(row: row - step.source, column: column - step.target) else {
            continue
          }
          node.pair += forward[from].sum * scales[step.source] * Double(nodeWeights[shape])
        }
      }
      if let from = band.cell(row: row - 1, column: column) {
        let before = forward[from]
        let gap = gapWeights(.deletion, row, column)
        node.deletion =
          (before.pair + before.insertion) * gap.opening + before.deletion * gap.continuing
      }
      if column > band.columns[row].lowerBound {
        let before = forward[base + column - 1]
        let gap = gapWeights(.insertion, row, column)
        node.insertion =
          (before.pair + before.deletion) * gap.opening + before.insertion * gap.continuing
      }
      forward[base + column] = node
      greatest = max(greatest, node.sum)
    }
    forwardLogScales[row] =
      (row > 0 ? forwardLogScales[row - 1] : 0)
      + Self.normalize(&forward, band.offsets[row]..<band.offsets[row + 1], greatest)
  }

  private mutating func runBackward(
    row: Int, weights: UnsafeMutablePointer<Float>, rowSize: Int
  ) {
    let last = band.columns.count - 1
    let scales = (0...PairShapes.greatestSide).map {
      $0 > 0 && row + $0 <= last
        ? exponential(backwardLogScales[row + $0] - backwardLogScales[row + 1]) : 0
    }
    let ringSize = PairShapes.greatestSide + 1
    var greatest = 0.0
    let base = band.base(row: row)
    for column in band.columns[row].reversed() {
      var pairs = 0.0
      for shape in 0..<steps.count {
        let step = steps[shape]
        let end = row + step.source
        guard let to = band.cell(row: end, column: column + step.target) else { continue }
        let node = column + step.target - band.columns[end].lowerBound
        let weight = weights[end % ringSize * rowSize + node * steps.count + shape]
        pairs += backward[to].pair * scales[step.source] * Double(weight)
      }
      if row == last && column == costs.targetCount { pairs = 1 }
      var node = Node(pair: pairs, deletion: pairs, insertion: pairs)
      if let to = band.cell(row: row + 1, column: column) {
        let gap = gapWeights(.deletion, row + 1, column)
        node.pair += backward[to].deletion * gap.opening
        node.insertion += backward[to].deletion * gap.opening
        node.deletion += backward[to].deletion * gap.continuing
      }
      if column + 1 < band.columns[row].upperBound {
        let after = backward[base + column + 1]
        let gap = gapWeights(.insertion, row, column + 1)
        node.pair += after.insertion * gap.opening
        node.deletion += after.insertion * gap.opening
        node.insertion += after.insertion * gap.continuing
      }
      backward[base + column] = node
      greatest = max(greatest, node.pair, node.deletion, node.insertion)
    }
    backwardLogScales[row] =
      (row < last ? backwardLogScales[row + 1] : 0)
      + Self.normalize(&backward, band.offsets[row]..<band.offsets[row + 1], greatest)
  }

  /// Divides a row by its greatest weight, and returns the logarithm of that.
  private static func normalize(
    _ nodes: inout [Node], _ cells: Range<Int>, _ greatest: Double
  ) -> Double {
    guard greatest > 0 else { return 0 }
    for cell in cells {
      nodes[cell].pair /= greatest
      nodes[cell].deletion /= greatest
      nodes[cell].insertion /= greatest
    }
    return naturalLogarithm(greatest)
  }

  func posterior(of span: BeadSpan) -> Double {
    let sourceEnd = span.source.upperBound
    let targetEnd = span.target.upperBound
    guard let start = band.cell(row: span.source.lowerBound, column: span.target.lowerBound),
      let end = band.cell(row: sourceEnd, column: targetEnd),
      let last = band.cell(row: costs.sourceCount, column: costs.targetCount)
    else { return 0 }
    let before = forward[start]
    let after = backward[end]
    // As logarithms: the weight of a bead that nobody chose can be anything.
    let logWeight: Double
    switch span.kind {
    case .pair:
      let share =
        sourceShares[sourceEnd] - sourceShares[span.source.lowerBound]
        + targetShares[targetEnd] - targetShares[span.target.lowerBound]
      logWeight =
        naturalLogarithm(before.sum * after.pair) + (share - costs.cost(of: span)) / temperature
    case .deletion:
      let gap = gapWeights(.deletion, sourceEnd, targetEnd)
      logWeight = naturalLogarithm(
        ((before.pair + before.insertion) * gap.opening + before.deletion * gap.continuing)
          * after.deletion)
    case .insertion:
      let gap = gapWeights(.insertion, sourceEnd, targetEnd)
      logWeight = naturalLogarithm(
        ((before.pair + before.deletion) * gap.opening + before.insertion * gap.continuing)
          * after.insertion)
    }
    let logScale =
      forwardLogScales[span.source.lowerBound] + backwardLogScales[sourceEnd]
      - forwardLogScales[costs.sourceCount]
    let posterior = exponential(logWeight - naturalLogarithm(forward[last].sum) + logScale)
    return posterior.isNaN ? 0 : min(1, posterior)
  }
}
