import TestSupport
import Testing

@testable import Aligner

@Suite("Keeping a path")
struct KeptPathTests {
  /// A grid of random costs with its cheapest path and every other one.
  private struct Grid {
    let result: SearchResult<RandomCosts>
    let tilings: [[BeadSpan]]

    init(seed: UInt64, fixed: [Bead] = []) throws {
      let costs = RandomCosts(sourceCount: 4, targetCount: 4, seed: seed)
      let band = SearchBand(sourceCount: 4, targetCount: 4)
      let beads = try FixedBeads(fixed, sourceCount: 4, targetCount: 4)
      let path = try #require(cheapestPath(costs, in: band, through: beads))
      result = SearchResult(path: path, costs: costs, band: band, fixed: beads)
      tilings = everyTiling(costs)
    }

    func total(_ path: [BeadSpan]) -> Double {
      path.reduce(0) { $0 + result.costs.cost(of: $1) }
    }
  }

  @Test("Whatever is kept tiles the grid, and its runs of gaps open and go on as they should")
  func tiling() throws {
    for seed in UInt64(1)...3 {
      let grid = try Grid(seed: seed)
      // A path is one of all tilings only if every gap in it is of the right kind.
      let tilings = Set(grid.tilings)
      for other in grid.tilings {
        let kept = grid.result.keeping(other, unlessCheaperBy: 2).path
        #expect(tilings.contains(kept))
      }
    }
  }

  @Test("Each part that is kept costs more than the cheapest by less than the gain asked for")
  func cost() throws {
    for seed in UInt64(1)...3 {
      let grid = try Grid(seed: seed)
      let least = grid.total(grid.result.path)
      for other in grid.tilings {
        #expect(grid.result.keeping(other, unlessCheaperBy: 0).path == grid.result.path)
        #expect(grid.result.keeping(other, unlessCheaperBy: .infinity).path == other)
        let kept = grid.result.keeping(other, unlessCheaperBy: 2).path
        let partCount = kept.count { !grid.result.path.contains($0) }
        #expect(grid.total(kept) <= least + 2 * Double(partCount) + 1e-4)
        if grid.total(other) < least + 2 { #expect(kept == other) }
      }
    }
  }

  @Test("What is fixed is never given up")
  func fixed() throws {
    for seed in UInt64(1)...3 {
      let bead = Bead(source: 1..<3, target: 2..<3)
      let grid = try Grid(seed: seed, fixed: [bead])
      for other in grid.tilings {
        let kept = grid.result.keeping(other, unlessCheaperBy: .infinity).path
        #expect(isTiling(kept, sourceCount: 4, targetCount: 4))
        #expect(kept.contains { $0.source == bead.source && $0.target == bead.target })
      }
    }
  }

  @Test("Beads outside the band are not kept, for nothing is known of them")
  func outside() throws {
    let costs = RandomCosts(sourceCount: 4, targetCount: 4, seed: 1)
    let band = SearchBand(centers: (0...4).map { $0...$0 }, halfWidth: 1, targetCount: 4)
    let fixed = FixedBeads(sourceCount: 4, targetCount: 4)
    let path = try #require(cheapestPath(costs, in: band, through: fixed))
    let result = SearchResult(path: path, costs: costs, band: band, fixed: fixed)
    let inside = everyTiling(costs).filter { $0.allSatisfy { band.holds($0) } }
    for other in everyTiling(costs) {
      let kept = result.keeping(other, unlessCheaperBy: .infinity).path
      #expect(inside.contains(kept))
    }
    #expect(inside.count < everyTiling(costs).count)
  }
}

extension SearchBand {
  fileprivate func holds(_ span: BeadSpan) -> Bool {
    columns[span.source.lowerBound].contains(span.target.lowerBound)
      && columns[span.source.upperBound].contains(span.target.upperBound)
  }
}
