/// How far a score would vary over other samples of the same kind.
public enum Bootstrap {
  /// Returns the middle 95 % of strict F1 over resampled corpora.
  ///
  /// The units that are drawn with replacement are single beads: those of the hypothesis for the
  /// precision, those of gold for the recall. Beads of one document depend on each other, so the
  /// interval is a little too narrow.
  ///
  /// - Parameters:
  ///   - score: The counts of the whole corpus.
  ///   - resamples: How many corpora are drawn.
  ///   - seed: The seed of the generator; the same seed gives the same interval.
  /// - Complexity: O(*rn*) for *r* resamples of *n* beads.
  ///
  /// Source: Efron & Tibshirani 1993, percentile interval.
  public static func interval(
    of score: AlignmentScore, resamples: Int = 1000, seed: UInt64 = 1
  ) -> ClosedRange<Double> {
    var generator = SplitMix64(state: seed)
    let values = (0..<resamples).map { _ in
      let precision = resampled(
        score.precisionCount.strictlyRight, of: score.precisionCount.total, using: &generator)
      let recall = resampled(
        score.recallCount.strictlyRight, of: score.recallCount.total, using: &generator)
      return Ratios(precision: precision, recall: recall).f1
    }.sorted()
    return values[resamples * 25 / 1000]...values[resamples * 974 / 1000]
  }

  /// The share of right ones among as many draws as there are beads.
  private static func resampled(
    _ right: Int, of total: Int, using generator: inout SplitMix64
  ) -> Double {
    guard total > 0 else { return 0 }
    var count = 0
    for _ in 0..<total where Int(generator.next() % UInt64(total)) < right { count += 1 }
    return ratio(count, total)
  }
}

/// A small generator of the same numbers on every machine.
///
/// Source: Steele, Lea & Flood 2014, “Fast splittable pseudorandom number generators”.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
