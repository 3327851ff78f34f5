/// What every bead on a grid of sentences costs: all that the dynamic program asks of a model.
protocol BeadCosts: Sendable {
  var shapes: PairShapes { get }

  /// Number of source sentences.
  var sourceCount: Int { get }

  /// Number of target sentences.
  var targetCount: Int { get }

  /// Writes the cost of each pair shape that ends at each of some nodes of a row, in nats.
  ///
  /// - Parameters:
  ///   - sourceEnd: The row: sentences before it are covered.
  ///   - targetEnds: The columns of the nodes.
  ///   - costs: Room for one cost a shape, in the order of `shapes`, node after node. A shape
  ///     that would begin outside the grid may get any value.
  func writePairCosts(
    sourceEnd: Int, targetEnds: Range<Int>, to costs: UnsafeMutablePointer<Float>)

  /// The cost of leaving one sentence alone, in nats.
  ///
  /// - Parameters:
  ///   - gap: Which side the sentence is on. The bead ends at the node.
  ///   - isContinuation: Whether the bead before it left a sentence of the same side alone.
  func gapCost(
    _ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool
  ) -> Float

  /// The named parts of the cost of a bead, always the same names in the same order.
  func terms(of span: BeadSpan) -> [CostTerm]

  /// The lengths of a bead as the model compares them.
  func lengths(of span: BeadSpan) -> BeadLengths
}

/// A bead with one side only.
enum Gap: Sendable {
  /// A source sentence without translation.
  case deletion
  /// A target sentence without original.
  case insertion
}

/// A bead on the grid, before it has a confidence.
struct BeadSpan: Hashable, Sendable {
  var source: Range<Int>
  var target: Range<Int>
  var kind: Kind

  enum Kind: Hashable, Sendable {
    /// The index of the shape in the model's `shapes`.
    case pair(shape: Int)
    case deletion(isContinuation: Bool)
    case insertion(isContinuation: Bool)

    var isPair: Bool {
      if case .pair = self { true } else { false }
    }
  }
}

extension BeadCosts {
  /// The cost of one bead, in nats.
  func cost(of span: BeadSpan) -> Double {
    let sourceEnd = span.source.upperBound
    let targetEnd = span.target.upperBound
    switch span.kind {
    case .pair(let shape):
      return withUnsafeTemporaryAllocation(of: Float.self, capacity: shapes.shapes.count) {
        costs in
        guard let base = costs.baseAddress else { return 0 }
        costs.initialize(repeating: 0)
        writePairCosts(sourceEnd: sourceEnd, targetEnds: targetEnd..<targetEnd + 1, to: base)
        return Double(costs[shape])
      }
    case .deletion(let isContinuation):
      return Double(
        gapCost(
          .deletion, sourceEnd: sourceEnd, targetEnd: targetEnd, isContinuation: isContinuation))
    case .insertion(let isContinuation):
      return Double(
        gapCost(
          .insertion, sourceEnd: sourceEnd, targetEnd: targetEnd, isContinuation: isContinuation))
    }
  }
}
