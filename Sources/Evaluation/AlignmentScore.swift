/// Counts that precision, recall and F1 of alignments are made of; counts of documents add up.
///
/// A bead is right *strictly* if gold has the same bead, and *laxly* if one of its sources is
/// linked in gold to one of its targets (or it is strictly right). Precision is over all beads of
/// the hypothesis, insertions and deletions included; recall is over the gold beads with both sides.
///
/// Source: the scorers published with Bleualign (Sennrich & Volk 2010) and Vecalign (Thompson &
/// Koehn 2019).
public struct AlignmentScore: Hashable, Sendable {
  /// How many of some beads are right.
  public struct Count: Hashable, Sendable {
    public var strictlyRight = 0
    public var laxlyRight = 0
    public var total = 0

    fileprivate static func + (a: Count, b: Count) -> Count {
      Count(
        strictlyRight: a.strictlyRight + b.strictlyRight, laxlyRight: a.laxlyRight + b.laxlyRight,
        total: a.total + b.total)
    }
  }

  /// The hypothesis' beads, looked up in gold.
  public var precisionCount = Count()

  /// The gold's beads with both sides, looked up in the hypothesis.
  public var recallCount = Count()

  public init() {}

  /// Counts one document. Beads that occur twice count once.
  public init(gold: BeadFile, hypothesis: BeadFile) {
    let goldEntries = Set(gold.entries)
    let hypothesisEntries = Set(hypothesis.entries)
    precisionCount = Self.count(hypothesisEntries, in: goldEntries)
    recallCount = Self.count(
      goldEntries.filter(\.isPair), in: hypothesisEntries.filter(\.isPair))
  }

  /// The counts of two documents, or of two parts of a corpus, together.
  public static func + (a: AlignmentScore, b: AlignmentScore) -> AlignmentScore {
    var sum = a
    sum.precisionCount = a.precisionCount + b.precisionCount
    sum.recallCount = a.recallCount + b.recallCount
    return sum
  }

  public var strict: Ratios {
    Ratios(
      precision: ratio(precisionCount.strictlyRight, precisionCount.total),
      recall: ratio(recallCount.strictlyRight, recallCount.total))
  }

  public var lax: Ratios {
    Ratios(
      precision: ratio(precisionCount.laxlyRight, precisionCount.total),
      recall: ratio(recallCount.laxlyRight, recallCount.total))
  }

  private static func count(
    _ beads: Set<BeadFile.Entry>, in reference: Set<BeadFile.Entry>
  ) -> Count {
    var targetsOfSource: [Int: Set<Int>] = [:]
    for bead in reference {
      for source in bead.source { targetsOfSource[source, default: []].formUnion(bead.target) }
    }
    var count = Count()
    for bead in beads {
      let isStrict = reference.contains(bead)
      let isLax = bead.source.contains { source in
        bead.target.contains { targetsOfSource[source]?.contains($0) == true }
      }
      count.total += 1
      if isStrict { count.strictlyRight += 1 }
      if isStrict || isLax { count.laxlyRight += 1 }
    }
    return count
  }
}

/// Precision, recall and their harmonic mean, from 0 to 1.
public struct Ratios: Hashable, Sendable {
  public var precision: Double
  public var recall: Double

  public init(precision: Double, recall: Double) {
    self.precision = precision
    self.recall = recall
  }

  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}

func ratio(_ part: Int, _ whole: Int) -> Double {
  whole > 0 ? Double(part) / Double(whole) : 0
}
