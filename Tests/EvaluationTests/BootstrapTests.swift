import Testing

@testable import Evaluation

@Suite struct BootstrapTests {
  @Test("The same seed gives the same interval, another seed another")
  func deterministic() {
    let score = score(right: 75, of: 100, found: 70, of: 90)
    let interval = Bootstrap.interval(of: score)
    #expect(interval == Bootstrap.interval(of: score, resamples: 1000, seed: 1))
    #expect(interval != Bootstrap.interval(of: score, seed: 2))
  }

  @Test(
    "The interval contains the score",
    arguments: [
      (0, 1, 0, 1), (1, 1, 1, 1), (1, 2, 1, 2), (1, 10, 1, 1), (9, 10, 9, 10), (75, 100, 70, 90),
      (999, 1000, 999, 1000), (1, 1000, 1, 1000),
    ]
  )
  func containsScore(right: Int, of count: Int, found: Int, of goldCount: Int) {
    let score = score(right: right, of: count, found: found, of: goldCount)
    for seed in UInt64(1)...5 {
      #expect(Bootstrap.interval(of: score, seed: seed).contains(score.strict.f1))
    }
  }

  @Test("Where all is right, wrong or missing there is nothing to vary")
  func certain() {
    #expect(Bootstrap.interval(of: score(right: 5, of: 5, found: 4, of: 4)) == 1...1)
    #expect(Bootstrap.interval(of: score(right: 0, of: 5, found: 0, of: 4)) == 0...0)
    #expect(Bootstrap.interval(of: AlignmentScore()) == 0...0)
  }

  /// Precision and recall of .8 over 400 beads each have a standard deviation of .02, their
  /// harmonic mean one of .02/√2; 1.96 of these are .0277.
  @Test("The interval is as wide as the normal approximation says")
  func width() {
    let interval = Bootstrap.interval(of: score(right: 320, of: 400, found: 320, of: 400))
    #expect(abs(interval.lowerBound - (0.8 - 0.0277)) < 0.005)
    #expect(abs(interval.upperBound - (0.8 + 0.0277)) < 0.005)
  }

  /// Seed 1234567; numbers of the authors' C program, as Rosetta Code prints them.
  @Test("The generator is SplitMix64")
  func generator() {
    var generator = SplitMix64(state: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  private func score(right: Int, of count: Int, found: Int, of goldCount: Int) -> AlignmentScore {
    var score = AlignmentScore()
    score.precisionCount.strictlyRight = right
    score.precisionCount.total = count
    score.recallCount.strictlyRight = found
    score.recallCount.total = goldCount
    return score
  }
}
