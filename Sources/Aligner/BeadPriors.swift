/// What each shape of bead costs before the texts are looked at, in nats.
struct BeadPriors: Sendable {
  /// One cost for each shape of the pair shapes in use, in their order.
  let pairCosts: [Float]

  /// The cost of the first sentence of a run of deletions or of insertions.
  let gapOpeningCost: Float

  /// The cost of each further sentence of such a run.
  let gapContinuationCost: Float

  /// The priors of Gale & Church 1993, table 5: 1-1 .89, 2-1 or 1-2 .089, 1-0 or 0-1 .0099, 2-2 .011.
  ///
  /// The paper counts 2-1 together with 1-2 and 1-0 with 0-1. Here the two directions share the
  /// figure in halves, so that the six priors sum to .9999; most programs give the whole figure
  /// to each direction, whose sum is 1.0988.
  static let paper = BeadPriors(
    probabilities: [0.89, 0.089 / 2, 0.089 / 2, 0.011], gapProbability: 0.0099 / 2)

  /// Priors as log-linear penalties on what is larger than 1:1.
  ///
  /// A 1:*k* bead costs 1.5 + 1.0 (*k* − 2), an *a*:*b* bead with both at least two
  /// 3.2 + 1.0 (*a* + *b* − 4). These are not probabilities of a sum of 1: the cost of a bead
  /// is relative to that of 1:1, which costs nothing.
  ///
  /// Origin: fitted by hand on the development texts in three language pairs; see DESIGN.md.
  static let fitted = BeadPriors(
    oneToTwo: 1.5, furtherOfOne: 1, twoToTwo: 3.2, furtherOfMany: 1, gapOpeningCost: 5,
    gapContinuationCost: 2)

  /// The same where words are weighed too, which tell shapes apart better than lengths do.
  ///
  /// Origin: these and all other weights beside that of the length, which is 1, maximized the
  /// conditional likelihood of the gold alignments of the development texts (three language pairs,
  /// with and without a lexicon); see DESIGN.md.
  static let withEvidence = withEvidence(twoToTwo: 2.85, gapOpening: 5.2)

  /// The same for the last pass, which teaches no more words: 2:2 and gaps cost less.
  ///
  /// Origin: strict F1 on development texts is as good with a 2:2 from 2.2 to 2.85 and a gap from 3.8
  /// to 5.2; at 2.2, and from 4 to 4.2, more of these beads are found. While words are learned that
  /// is worse, for such beads teach less exactly.
  static let inLastPass = withEvidence(twoToTwo: 2.2, gapOpening: 4.1)

  private static func withEvidence(twoToTwo: Float, gapOpening: Float) -> BeadPriors {
    BeadPriors(
      oneToTwo: 1.45, furtherOfOne: 0.75, twoToTwo: twoToTwo, furtherOfMany: 0.7,
      gapOpeningCost: gapOpening, gapContinuationCost: 0.65)
  }

  /// Costs of the shapes of ``PairShapes/upToSeven``, relative to 1:1.
  ///
  /// - Parameters:
  ///   - oneToTwo: What 1:2 costs.
  ///   - furtherOfOne: What each further sentence of a 1:*k* bead costs.
  ///   - twoToTwo: What 2:2 costs.
  ///   - furtherOfMany: What each further sentence of an *a*:*b* bead costs, both at least two.
  private init(
    oneToTwo: Float, furtherOfOne: Float, twoToTwo: Float, furtherOfMany: Float,
    gapOpeningCost: Float, gapContinuationCost: Float
  ) {
    self.init(
      pairCosts: PairShapes.upToSeven.shapes.map { shape in
        let smaller = min(shape.sourceCount, shape.targetCount)
        let larger = max(shape.sourceCount, shape.targetCount)
        if larger == 1 { return 0 }
        if smaller == 1 { return oneToTwo + furtherOfOne * Float(larger - 2) }
        return twoToTwo + furtherOfMany * Float(smaller + larger - 4)
      },
      gapOpeningCost: gapOpeningCost, gapContinuationCost: gapContinuationCost)
  }

  private init(pairCosts: [Float], gapOpeningCost: Float, gapContinuationCost: Float) {
    self.pairCosts = pairCosts
    self.gapOpeningCost = gapOpeningCost
    self.gapContinuationCost = gapContinuationCost
  }

  private init(probabilities: [Double], gapProbability: Double) {
    let gapCost = Float(-naturalLogarithm(gapProbability))
    self.init(
      pairCosts: probabilities.map { Float(-naturalLogarithm($0)) },
      gapOpeningCost: gapCost,
      gapContinuationCost: gapCost)
  }
}
