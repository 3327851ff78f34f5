/// Returns the beads of least total cost that tile the grid inside a band.
///
/// Exact over all shapes of the model. A run of deletions, or of insertions, is a state of its
/// own, for a run may cost less to continue than to open. Ties go to the earlier of: the pair
/// shapes in their order, deletion, insertion; so results do not depend on floating-point luck.
///
/// - Parameters:
///   - costs: The model; costs may be negative.
///   - band: The nodes that a path may touch; must hold the first and the last node.
/// - Returns: Beads in document order, or `nil` if the band admits no path.
/// - Complexity: O(*ck*) time and two bytes a cell for *c* cells of the band and *k* shapes.
///
/// Source: Gale & Church 1993, section 3, with more shapes; the states of runs as in Gotoh 1982.
func cheapestPath(_ costs: some BeadCosts, in band: SearchBand) -> [BeadSpan]? {
  let steps = costs.shapes.steps
  let rowCount = costs.sourceCount + 1
  let depth = PairShapes.greatestSide + 1
  let width = band.widest
  var choices = [UInt16](repeating: 0, count: band.cellCount)
  // The last `depth` rows, for each node: the least cost of all, of ending in a deletion, in an insertion.
  var best = [Double](repeating: .infinity, count: depth * width)
  var deletion = best
  var insertion = best
  let rowCosts = UnsafeMutablePointer<Float>.allocate(capacity: steps.count * width)
  rowCosts.initialize(repeating: 0, count: steps.count * width)
  defer { rowCosts.deallocate() }
  // For each number of source sentences the row that many before: its columns and where they lie.
  var rows = [RowAbove](repeating: RowAbove(), count: depth)

  choices.withUnsafeMutableBufferPointer { choices in
    best.withUnsafeMutableBufferPointer { best in
      deletion.withUnsafeMutableBufferPointer { deletion in
        insertion.withUnsafeMutableBufferPointer { insertion in
          for row in 0..<rowCount {
            let columns = band.columns[row]
            let base = (row % depth) * width - columns.lowerBound
            let choiceBase = band.offsets[row] - columns.lowerBound
            let above = row > 0 ? band.columns[row - 1] : 0..<0
            let aboveBase = ((row + depth - 1) % depth) * width - above.lowerBound
            for back in 1..<depth {
              let columns = back <= row ? band.columns[row - back] : 0..<0
              rows[back] = RowAbove(
                lowerBound: columns.lowerBound, upperBound: columns.upperBound,
                base: ((row - back + depth) % depth) * width - columns.lowerBound)
            }
            if row > 0 { costs.writePairCosts(sourceEnd: row, targetEnds: columns, to: rowCosts) }
            for column in columns {
              if row == 0 && column == 0 {
                best[base] = 0
                deletion[base] = .infinity
                insertion[base] = .infinity
                continue
              }
              var bestPair = Double.infinity
              var choice = NodeChoice()
              if row > 0 && column > 0 {
                let shapeCosts = rowCosts + (column - columns.lowerBound) * steps.count
                for shape in 0..<steps.count {
                  let above = rows[steps[shape].source]
                  let from = column - steps[shape].target
                  guard from >= above.lowerBound, from < above.upperBound else { continue }
                  let total = best[above.base + from] + Double(shapeCosts[shape])
                  if total < bestPair {
                    bestPair = total
                    choice.shape = shape
                  }
                }
              }
              var bestDeletion = Double.infinity
              if above.contains(column) {
                let opened =
                  best[aboveBase + column]
                  + Double(
                    costs.gapCost(
                      .deletion, sourceEnd: row, targetEnd: column, isContinuation: false))
                let continued =
                  deletion[aboveBase + column]
                  + Double(
                    costs.gapCost(
                      .deletion, sourceEnd: row, targetEnd: column, isContinuation: true))
                choice.continuesDeletion = continued < opened
                bestDeletion = min(opened, continued)
              }
              var bestInsertion = Double.infinity
              if column > columns.lowerBound {
                let opened =
                  best[base + column - 1]
                  + Double(
                    costs.gapCost(
                      .insertion, sourceEnd: row, targetEnd: column, isContinuation: false))
                let continued =
                  insertion[base + column - 1]
                  + Double(
                    costs.gapCost(
                      .insertion, sourceEnd: row, targetEnd: column, isContinuation: true))
                choice.continuesInsertion = continued < opened
                bestInsertion = min(opened, continued)
              }
              var least = bestPair
              choice.state = .pair
              if bestDeletion < least {
                least = bestDeletion
                choice.state = .deletion
              }
              if bestInsertion < least {
                least = bestInsertion
                choice.state = .insertion
              }
              best[base + column] = least
              deletion[base + column] = bestDeletion
              insertion[base + column] = bestInsertion
              choices[choiceBase + column] = choice.bits
            }
          }
        }
      }
    }
  }
  let last = ((rowCount - 1) % depth) * width
  let lastColumn = costs.targetCount - band.columns[rowCount - 1].lowerBound
  guard best[last + lastColumn] < .infinity else { return nil }
  return trace(choices: choices, band: band, costs: costs)
}

/// Walks back from the last node to the first.
private func trace(
  choices: [UInt16], band: SearchBand, costs: some BeadCosts
) -> [BeadSpan] {
  var row = costs.sourceCount
  var column = costs.targetCount
  var spans: [BeadSpan] = []
  func choice() -> NodeChoice {
    NodeChoice(bits: choices[band.offsets[row] + column - band.columns[row].lowerBound])
  }
  var state = choice().state
  while row > 0 || column > 0 {
    let choice = choice()
    let step: BeadShape
    let kind: BeadSpan.Kind
    var stateBefore: NodeChoice.State?
    switch state {
    case .pair:
      step = costs.shapes.shapes[choice.shape]
      kind = .pair(shape: choice.shape)
    case .deletion:
      step = BeadShape(sourceCount: 1, targetCount: 0)
      kind = .deletion(isContinuation: choice.continuesDeletion)
      if choice.continuesDeletion { stateBefore = .deletion }
    case .insertion:
      step = BeadShape(sourceCount: 0, targetCount: 1)
      kind = .insertion(isContinuation: choice.continuesInsertion)
      if choice.continuesInsertion { stateBefore = .insertion }
    }
    spans.append(
      BeadSpan(
        source: row - step.sourceCount..<row, target: column - step.targetCount..<column,
        kind: kind))
    row -= step.sourceCount
    column -= step.targetCount
    if row > 0 || column > 0 {
      state =
        stateBefore
        ?? NodeChoice(bits: choices[band.offsets[row] + column - band.columns[row].lowerBound])
        .state
    }
  }
  return spans.reversed()
}

/// A row that a bead can begin in, in the ring of rows.
private struct RowAbove {
  var lowerBound = 0
  var upperBound = 0
  /// Where column 0 of the row would lie.
  var base = 0
}

/// How the cheapest path came to a node, in two bytes.
private struct NodeChoice {
  enum State: UInt16 {
    case pair, deletion, insertion
  }

  /// The best of the three states.
  var state = State.pair
  /// The shape of the best pair that ends here.
  var shape = 0
  /// Whether the best deletion that ends here continues a run.
  var continuesDeletion = false
  /// Whether the best insertion that ends here continues a run.
  var continuesInsertion = false

  init() {}

  init(bits: UInt16) {
    state = State(rawValue: bits & 3) ?? .pair
    continuesDeletion = bits & 4 != 0
    continuesInsertion = bits & 8 != 0
    shape = Int(bits >> 4)
  }

  var bits: UInt16 {
    state.rawValue | (continuesDeletion ? 4 : 0) | (continuesInsertion ? 8 : 0)
      | UInt16(shape) << 4
  }
}
