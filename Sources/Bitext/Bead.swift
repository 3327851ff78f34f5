/// Sentences of the source and sentences of the target that translate each other.
///
/// Ranges are half-open, zero-based and count sentences. One of the two may be empty: an
/// insertion has no source, a deletion no target.
public struct Bead: Hashable, Sendable {
  public var source: Range<Int>
  public var target: Range<Int>

  /// What the bead costs in the alignment, term by term; the sum is its cost.
  public var terms: [CostTerm]

  /// The posterior probability of the bead given both texts, from 0 to 1.
  public var confidence: Double

  public init(
    source: Range<Int>,
    target: Range<Int>,
    terms: [CostTerm] = [],
    confidence: Double = 1
  ) {
    self.source = source
    self.target = target
    self.terms = terms
    self.confidence = confidence
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
