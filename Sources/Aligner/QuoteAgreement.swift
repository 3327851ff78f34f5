/// Whether both sides are inside or outside a quotation where a bead ends.
///
/// The state after a sentence is whether the last quotation mark seen opens. Texts that mark
/// speech on one side only say nothing. A bead is likelier whose sides both begin with an opening mark, or
/// both end with a closing one: a speech begins and ends in both texts.
struct QuoteAgreement: Sendable {
  /// The cost of a bead at whose end the states differ, in nats.
  ///
  /// Origin: with the other weights of the model; see ``BeadPriors/withEvidence``.
  static let cost: Float = 1.4

  /// What a bead gains whose sides both begin with an opening mark, or both end with a closing one.
  ///
  /// Same origin, but held down: the likelihood would have more for openings, and dialogues
  /// that miss a page would find no way around it.
  static let speechGain: Float = 4

  private let sourceIsOpen: [Bool]
  private let targetIsOpen: [Bool]
  private let sourceOpens: [Bool]
  private let targetOpens: [Bool]
  private let sourceCloses: [Bool]
  private let targetCloses: [Bool]
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
    sourceOpens = source.map { Self.beginsWithOpeningMark($0.text) } + [false]
    targetOpens = target.map { Self.beginsWithOpeningMark($0.text) } + [false]
    sourceCloses = [false] + source.map { Self.endsWithClosingMark($0.text) }
    targetCloses = [false] + target.map { Self.endsWithClosingMark($0.text) }
  }

  @inline(__always)
  func cost(sourceEnd: Int, targetEnd: Int) -> Float {
    sourceIsOpen[sourceEnd] == targetIsOpen[targetEnd] ? 0 : Self.cost
  }

  /// The gain of a bead with both sides for where it begins.
  @inline(__always)
  func openingGain(sourceStart: Int, targetStart: Int) -> Float {
    sourceOpens[sourceStart] && targetOpens[targetStart] ? Self.speechGain : 0
  }

  /// The gain of a bead with both sides for where it ends.
  @inline(__always)
  func closingGain(sourceEnd: Int, targetEnd: Int) -> Float {
    sourceCloses[sourceEnd] && targetCloses[targetEnd] ? Self.speechGain : 0
  }

  /// Whether a sentence begins with an opening quotation mark.
  static func beginsWithOpeningMark(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    switch scalars.first {
    case "“", "「", "『", "‘", "„", "«", "\"": return true
    case "'": return scalars.count > 1
    default: return false
    }
  }

  /// Whether a sentence ends with a quotation mark; white space and brackets may follow it.
  static func endsWithClosingMark(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case "”", "」", "』", "’", "»", "›", "\"", "'": return true
      case ")", "]", "）", "】": continue
      default: if !scalar.properties.isWhitespace { return false }
      }
    }
    return false
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
