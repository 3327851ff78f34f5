/// Why two texts cannot be aligned as they are asked to be.
public enum AlignerError: Error, Equatable, Sendable {
  /// A fixed bead has no sentence, or one that the texts do not have; the index is the bead's.
  case unfitFixedBead(index: Int)
  /// A fixed bead begins before the one ahead of it ends, on either side.
  case crossedFixedBeads(index: Int)
}

extension AlignerError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unfitFixedBead(let index):
      "fixed bead \(index + 1) has no sentence, or one that the texts do not have"
    case .crossedFixedBeads(let index):
      "fixed beads \(index) and \(index + 1) overlap or are out of order"
    }
  }
}
