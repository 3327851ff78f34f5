/// Marks that stand together and may end a sentence: `。`, `?!`, `……`, `. . .`.
struct MarkRun {
  /// Half-open, in bytes.
  var range: Range<Int>
  /// Whether a mark of the run asks or exclaims.
  var hasOutcry = false
  /// Whether a mark of the run ends sentences and does nothing else.
  var hasWideStop = false
  /// Whether the run has a full-width outcry.
  var hasWideOutcry = false
  /// Whether the run is dots of omission.
  var hasEllipsis = false
  /// The number of full stops.
  var stops = 0

  /// Whether the run is one full stop and nothing else.
  var isSingleStop: Bool {
    stops == 1 && !hasOutcry && !hasWideStop && !hasWideOutcry && !hasEllipsis
  }

  /// Whether the run is dots of omission and no mark that ends sentences.
  var isOmission: Bool {
    (hasEllipsis || stops > 1) && !hasOutcry && !hasWideStop && !hasWideOutcry
  }

  /// Reads the run that starts at an offset, and goes on past single spaces between dots.
  init(_ text: UTF8Text, at start: Int, end: Int) {
    range = start..<start
    var offset = start
    while offset < end {
      let (scalar, length) = text.scalar(at: offset)
      switch Mark(scalar) {
      case .fullStop: stops += 1
      case .outcry: hasOutcry = true
      case .wideStop: hasWideStop = true
      case .wideOutcry: hasWideOutcry = true
      case .ellipsis: hasEllipsis = true
      case .space where stops > 0 && (scalar == 0x20 || scalar == 0xA0):
        // `. . .`: a stop on both sides of the space.
        let next = offset + length
        guard next < end, text[next] == UInt8(ascii: "."), text[offset - 1] == UInt8(ascii: "."),
          !MarkRun.beginsNumber(text, at: next, end: end)
        else {
          range = start..<offset
          return
        }
      default:
        range = start..<offset
        return
      }
      offset += length
    }
    range = start..<end
  }

  /// Keeps the first stop only of a stop that touches a word and three spaced ones: the sentence
  /// ends, and the next begins with dots of omission.
  mutating func splitOmission(_ text: UTF8Text) {
    guard stops == 4, !hasOutcry, !hasEllipsis, range.count == 7, range.lowerBound > 0,
      !text.scalar(before: range.lowerBound).value.isSpace
    else { return }
    range = range.lowerBound..<range.lowerBound + 1
    stops = 1
  }

  /// Whether a full stop begins a decimal or a name such as `.NET`.
  private static func beginsNumber(_ text: UTF8Text, at offset: Int, end: Int) -> Bool {
    offset + 1 < end && text.scalar(at: offset + 1).value.isWordLike
  }
}
