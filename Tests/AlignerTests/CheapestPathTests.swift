import Testing

@testable import Aligner

@Suite struct CheapestPathTests {
  @Test("The dynamic program agrees with trying every tiling", arguments: 0...4, 0...4)
  func agreement(sourceCount: Int, targetCount: Int) throws {
    for seed in UInt64(1)...4 {
      let costs = RandomCosts(sourceCount: sourceCount, targetCount: targetCount, seed: seed)
      let band = SearchBand(sourceCount: sourceCount, targetCount: targetCount)
      let path = try #require(cheapestPath(costs, in: band))
      #expect(isTiling(path, sourceCount: sourceCount, targetCount: targetCount))
      let total = path.reduce(0) { $0 + costs.cost(of: $1) }
      let least = everyTiling(costs).map { $0.reduce(0) { $0 + costs.cost(of: $1) } }.min() ?? 0
      #expect(abs(total - least) < 1e-5)
    }
  }

  @Test("Without room for a path there is none")
  func impossible() {
    let costs = RandomCosts(sourceCount: 2, targetCount: 9, seed: 1)
    let band = SearchBand(columns: [0..<1, 4..<5, 9..<10])
    #expect(cheapestPath(costs, in: band) != nil)
    #expect(cheapestPath(costs, in: SearchBand(columns: [0..<1, 8..<9, 8..<10])) == nil)
  }

  @Test("Equal costs go to the smaller shape, so results do not depend on luck")
  func ties() throws {
    let costs = ConstantCosts(sourceCount: 3, targetCount: 3)
    let band = SearchBand(sourceCount: 3, targetCount: 3)
    let path = try #require(cheapestPath(costs, in: band))
    #expect(path.map(\.source) == [0..<1, 1..<2, 2..<3])
  }
}

@Suite struct PosteriorTests {
  @Test("Posteriors are the shares of all tilings", arguments: 1...4, 1...4)
  func enumeration(sourceCount: Int, targetCount: Int) throws {
    for seed in UInt64(1)...3 {
      let costs = RandomCosts(sourceCount: sourceCount, targetCount: targetCount, seed: seed)
      let band = SearchBand(sourceCount: sourceCount, targetCount: targetCount)
      let temperature = 1.5
      let tilings = everyTiling(costs)
      let weights = tilings.map { tiling in
        exponential(-tiling.reduce(0) { $0 + costs.cost(of: $1) } / temperature)
      }
      let all = weights.reduce(0, +)
      for path in tilings.prefix(50) {
        let found = posteriors(
          of: path, near: path, costs: costs, in: band, temperature: temperature)
        for (span, probability) in zip(path, found) {
          let share = zip(tilings, weights).filter { tiling, _ in
            tiling.contains { $0.source == span.source && $0.target == span.target }
          }.reduce(0) { $0 + $1.1 }
          #expect(abs(probability - share / all) < 1e-6)
        }
      }
    }
  }

  @Test("A bead that gains a thousand nats is certain, not out of the range of numbers")
  func greatGains() throws {
    let costs = ConstantCosts(sourceCount: 40, targetCount: 40, costOfSentence: -500)
    let path = (0..<40).map {
      BeadSpan(source: $0..<$0 + 1, target: $0..<$0 + 1, kind: .pair(shape: 0))
    }
    let band = SearchBand(sourceCount: 40, targetCount: 40)
    let found = posteriors(of: path, near: path, costs: costs, in: band, temperature: 1)
    #expect(found.allSatisfy { $0 > 0 && $0 <= 1 })
    // All shapes gain as much a sentence, so a bead of 1:1 is one of many.
    #expect(found[20] < 0.5)
  }
}

/// A model with a random cost for each bead, the same for the same seed.
struct RandomCosts: BeadCosts {
  let shapes = PairShapes.upToSeven
  let sourceCount: Int
  let targetCount: Int
  let seed: UInt64

  private func random(_ numbers: Int...) -> Float {
    var state = seed
    for number in numbers {
      // SplitMix64 (Steele, Lea & Flood 2014).
      state = state &+ UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
      state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
      state ^= state >> 31
    }
    return Float(state >> 40) / Float(1 << 24) * 6
  }

  func writePairCosts(
    sourceEnd: Int, targetEnds: Range<Int>, to costs: UnsafeMutablePointer<Float>
  ) {
    for (node, targetEnd) in targetEnds.enumerated() {
      for index in shapes.shapes.indices {
        costs[node * shapes.shapes.count + index] = random(sourceEnd, targetEnd, index)
      }
    }
  }

  func gapCost(_ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool) -> Float {
    let opening = random(sourceEnd, targetEnd, gap == .deletion ? 100 : 101)
    return isContinuation ? opening / 2 : opening
  }
}

extension BeadCosts {
  func terms(of span: BeadSpan) -> [CostTerm] { [] }

  func lengths(of span: BeadSpan) -> BeadLengths {
    BeadLengths(source: 0, target: 0, deviation: 0)
  }
}

/// A model in which a bead costs as much as it covers.
struct ConstantCosts: BeadCosts {
  let shapes = PairShapes.upToSeven
  let sourceCount: Int
  let targetCount: Int
  var costOfSentence: Float = 1

  func writePairCosts(
    sourceEnd: Int, targetEnds: Range<Int>, to costs: UnsafeMutablePointer<Float>
  ) {
    for node in 0..<targetEnds.count {
      for (index, shape) in shapes.shapes.enumerated() {
        costs[node * shapes.shapes.count + index] =
          costOfSentence * Float(shape.sourceCount + shape.targetCount)
      }
    }
  }

  func gapCost(_ gap: Gap, sourceEnd: Int, targetEnd: Int, isContinuation: Bool) -> Float { 1 }
}

func isTiling(_ path: [BeadSpan], sourceCount: Int, targetCount: Int) -> Bool {
  var row = 0
  var column = 0
  for span in path {
    guard span.source.lowerBound == row, span.target.lowerBound == column else { return false }
    row = span.source.upperBound
    column = span.target.upperBound
  }
  return row == sourceCount && column == targetCount
}

/// Every way to tile the grid of a model, by plain recursion.
func everyTiling(_ costs: some BeadCosts) -> [[BeadSpan]] {
  var tilings: [[BeadSpan]] = []
  func extend(_ path: [BeadSpan], _ row: Int, _ column: Int) {
    if row == costs.sourceCount && column == costs.targetCount { tilings.append(path) }
    for (index, shape) in costs.shapes.shapes.enumerated()
    where row + shape.sourceCount <= costs.sourceCount
      && column + shape.targetCount <= costs.targetCount
    {
      let span = BeadSpan(
        source: row..<row + shape.sourceCount, target: column..<column + shape.targetCount,
        kind: .pair(shape: index))
      extend(path + [span], span.source.upperBound, span.target.upperBound)
    }
    if row < costs.sourceCount {
      var continues = false
      if case .deletion = path.last?.kind { continues = true }
      let span = BeadSpan(
        source: row..<row + 1, target: column..<column,
        kind: .deletion(isContinuation: continues))
      extend(path + [span], row + 1, column)
    }
    if column < costs.targetCount {
      var continues = false
      if case .insertion = path.last?.kind { continues = true }
      let span = BeadSpan(
        source: row..<row, target: column..<column + 1,
        kind: .insertion(isContinuation: continues))
      extend(path + [span], row, column + 1)
    }
  }
  extend([], 0, 0)
  return tilings
}
