/// Whether both sides are inside or outside a quotation where a bead ends.
///
/// The state after a sentence is whether the last quotation mark seen opens. Texts that mark
/// speech on one side only say nothing.
struct QuoteAgreement: Sendable {
  /// The cost of a bead at whose end the states differ, in nats.
  ///
  /// Origin: between 1 and 3 alike on literary development texts, where it gains half a point.
  static let cost: Float = 2

  private let sourceIsOpen: [Bool]
  private let targetIsOpen: [Bool]
  let isInformative: Bool

  init(source: [Sentence], target: [Sentence]) {
    let sourceStates = source.map { Self.lastMarkOpens(in: $0.text) }
    let targetStates = target.map { Self.lastMarkOpens(in: $0.text) }
    let sourceMarks = sourceStates.count { $0 != nil }
    let targetMarks = targetStates.count { $0 != nil }
    // Where one side has less than half as many sentences with marks, it marks speech otherwise.
    isInformative = min(sourceMarks, targetMarks) * 2 > max(sourceMarks, targetMarks)
    sourceIsOpen = Self.states(sourceStates)
    targetIsOpen = Self.states(targetStates)
  }

  @inline(__always)
  func cost(sourceEnd: Int, targetEnd: Int) -> Float {
    sourceIsOpen[sourceEnd] == targetIsOpen[targetEnd] ? 0 : Self.cost
  }

  /// The state at each boundary.
  private static func states(_ marks: [Bool?]) -> [Bool] {
    var states = [false]
    for mark in marks { states.append(mark ?? states[states.count - 1]) }
    return states
  }

  /// Whether the last quotation mark of a sentence opens, or `nil` without one.
  ///
  /// A straight mark opens at the start and after a space or an opening bracket; a single one
  /// inside a word, or at the end of a plural, is an apostrophe and counts as closing only where
  /// the sentence had an opening one before it.
  static func lastMarkOpens(in text: String) -> Bool? {
    var opens: Bool?
    var sawSingleOpen = false
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "「", "『", "«", "„": opens = true
      case "”", "」", "』", "»": opens = false
      case "\"": opens = previous == " " || previous == "(" || previous == "—"
      case "‘":
        opens = true
        sawSingleOpen = true
      case "'", "’":
        if previous == " " || previous == "(" || previous == "—", scalar == "'" {
          opens = true
          sawSingleOpen = true
        } else if !previous.isWordLetter || sawSingleOpen && !previous.isWordLetter {
          opens = false
        }
      default: break
      }
      previous = scalar
    }
    return opens
  }
}
