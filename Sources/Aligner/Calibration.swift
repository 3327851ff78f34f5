/// Turns the posterior probability of a bead into the share of such beads that are right.
///
/// The model's probabilities are too flat at the top, for all evidence of a bead is divided by one
/// temperature, and too steep in the middle, where it weighs what translators decide at will.
/// The map is linear between a few knots of log-odds, and monotone: it changes no order.
enum Calibration {
  /// Posterior, and the share of beads that are right there.
  ///
  /// Origin: on development texts, whole and in pieces (see DESIGN.md), 99.7 % of the beads from .97
  /// up are right, .93 between .9 and .94, .73 to .85 between .7 and .85; below .5 posteriors hold.
  /// German–French stands lower, 96 % from .97 up, where half of the errors are the gold's.
  private static let knots: [(posterior: Double, share: Double)] = [
    (0.5, 0.5), (0.78, 0.7), (0.9, 0.87), (0.97, 0.99), (0.9995, 0.9999),
  ]

  /// The confidence in a bead with a posterior, both from 0 to 1.
  static func confidence(posterior: Double) -> Double {
    guard posterior > knots[0].posterior else { return posterior }
    for (lower, upper) in zip(knots, knots.dropFirst()) where posterior <= upper.posterior {
      let start = logOdds(lower.posterior)
      let position = (logOdds(posterior) - start) / (logOdds(upper.posterior) - start)
      let odds = exponential(
        logOdds(lower.share) + position * (logOdds(upper.share) - logOdds(lower.share)))
      return odds / (1 + odds)
    }
    // Nothing is known of what lies beyond the last knot but that it is better.
    let last = knots[knots.count - 1]
    return max(last.share, posterior)
  }

  private static func logOdds(_ probability: Double) -> Double {
    naturalLogarithm(probability / (1 - probability))
  }
}
