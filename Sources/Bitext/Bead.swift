/// Sentences of the source and sentences of the target that translate each other.
///
/// Ranges are half-open, zero-based and count sentences. One of the two may be empty: an
/// insertion has no source, a deletion no target.
public struct Bead: Hashable, Sendable {
  public var source: Range<Int>
  public var target: Range<Int>

  /// What the bead costs in the alignment, term by term; the sum is its cost.
  public var terms: [CostTerm]

  /// How long the two sides are, if the aligner measured them.
  public var lengths: BeadLengths?

  /// How likely the bead is right, from 0 to 1: its posterior probability, calibrated on gold.
  public var confidence: Double

  /// Whether a person has looked at the bead and found it right.
  public var isConfirmed: Bool

  /// Whether a person has marked the bead for a second look.
  public var isFlagged: Bool

  public init(
    source: Range<Int>,
    target: Range<Int>,
    terms: [CostTerm] = [],
    lengths: BeadLengths? = nil,
    confidence: Double = 1,
    isConfirmed: Bool = false,
    isFlagged: Bool = false
  ) {
    self.source = source
    self.target = target
    self.terms = terms
    self.lengths = lengths
    self.confidence = confidence
    self.isConfirmed = isConfirmed
    self.isFlagged = isFlagged
  }

  public var shape: BeadShape {
    BeadShape(sourceCount: source.count, targetCount: target.count)
  }

  /// The sum of the terms, in nats. The lower, the likelier.
  public var costInNats: Double {
    terms.reduce(0) { $0 + $1.costInNats }
  }

  /// Whether the bead has sentences on both sides.
  public var isPair: Bool { !source.isEmpty && !target.isEmpty }
}

/// One named part of the cost of a bead.
public struct CostTerm: Hashable, Sendable {
  public var name: String
  public var costInNats: Double

  public init(name: String, costInNats: Double) {
    self.name = name
    self.costInNats = costInNats
  }
}

/// The lengths of both sides of a bead, in the units of the model that compared them.
public struct BeadLengths: Hashable, Sendable {
  public var source: Double
  public var target: Double

  /// The difference in standard deviations, δ in Gale & Church 1993; positive if the target is
  /// longer than expected.
  public var deviation: Double

  public init(source: Double, target: Double, deviation: Double) {
    self.source = source
    self.target = target
    self.deviation = deviation
  }
}

/// How many sentences a bead takes from each side, written `2:1`.
public struct BeadShape: Hashable, Sendable {
  public var sourceCount: Int
  public var targetCount: Int

  public init(sourceCount: Int, targetCount: Int) {
    self.sourceCount = sourceCount
    self.targetCount = targetCount
  }

  /// The shape with the sides exchanged.
  public var mirrored: BeadShape {
    BeadShape(sourceCount: targetCount, targetCount: sourceCount)
  }
}

extension BeadShape: CustomStringConvertible {
  public var description: String { "\(sourceCount):\(targetCount)" }
}
