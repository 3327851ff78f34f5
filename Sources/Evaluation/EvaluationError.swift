/// Why a score cannot be computed.
public enum EvaluationError: Error, Equatable, Sendable {
  /// A line of a bead file is not a bead.
  case malformedBead(path: String, line: Int)
  /// Some beads of a file have a confidence and others have none.
  case someConfidencesMissing(path: String)
  /// A segmentation does not hold the characters of the gold's; line and character, one-based,
  /// are those of the first difference.
  case differentText(path: String, line: Int, character: Int)
}

extension EvaluationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformedBead(let path, let line):
      "\(path): line \(line): not a bead such as '[0, 1]:[2]' or '[0, 1]:[2]:0.97'"
    case .someConfidencesMissing(let path):
      "\(path): some beads have a confidence and others have none; give all or none"
    case .differentText(let path, let line, let character):
      "\(path): line \(line), character \(character): from here the text differs from the gold's"
        + " by more than white space"
    }
  }
}
