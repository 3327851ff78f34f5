/// A regular expression as a tree, for matchers that ask only whether it matches.
///
/// Which of several matches is preferred (greedy or lazy) does not show in it, and groups capture
/// nothing.
indirect enum RegexPattern: Hashable, Sendable {
  case empty
  case scalars(ScalarSet)
  case sequence([RegexPattern])
  case alternatives([RegexPattern])
  case repetition(RegexPattern, atLeast: Int, atMost: Int?)
  case assertion(RegexAssertion, isNegated: Bool)

  /// How many scalars every match holds, or `nil` if matches differ in length.
  var width: Int? {
    switch self {
    case .empty, .assertion: return 0
    case .scalars: return 1
    case .sequence(let parts):
      var sum = 0
      for part in parts {
        guard let width = part.width else { return nil }
        sum += width
      }
      return sum
    case .alternatives(let choices):
      guard let first = choices.first?.width, choices.allSatisfy({ $0.width == first }) else {
        return nil
      }
      return first
    case .repetition(let part, let least, let most):
      guard let width = part.width else { return nil }
      if width == 0 { return 0 }
      return least == most ? width * least : nil
    }
  }
}

/// What must hold at a place of the text, without taking any of it.
enum RegexAssertion: Hashable, Sendable {
  case textStart
  case textEnd
  /// The end, or before a line end that is the last.
  case textEndOrLastLineEnd
  case lineStart
  case lineEnd
  case wordBoundary
  /// The pattern matches from here on.
  case ahead(RegexPattern)
  /// The pattern matches up to here.
  case behind(RegexPattern)
}

/// Why a regular expression cannot be used.
struct RegexError: Error, Hashable {
  /// What is wrong, such as `a back-reference (\1) is not supported`.
  var reason: String
}
