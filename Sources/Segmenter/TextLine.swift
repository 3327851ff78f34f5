/// A line of a text, without the white space around it and without its line end.
struct TextLine {
  /// Half-open, in UTF-8 bytes of the text; empty for a blank line.
  var range: Range<Int>
  /// The columns of white space before it; an ideographic space is two.
  var indent: Int
  /// Whether white space stands before the line end, as text wrapped by a program has it.
  var hasTrailingSpace: Bool
  /// Whether a form feed ends the line or stands before it: a page begins.
  var endsPage: Bool

  var isBlank: Bool { range.isEmpty }
}

/// The lines of a part of a text, in order.
///
/// Line ends are those of Unicode: LF, VT, FF, CR, CR LF, NEL, LS and PS.
struct TextLines: Sequence, IteratorProtocol {
  private let text: UTF8Text
  private var offset: Int
  private let end: Int

  init(_ text: UTF8Text, _ range: Range<Int>) {
    self.text = text
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> TextLine? {
    guard offset < end else { return nil }
    let start = offset
    let stop = lineEnd(from: offset)
    var endsPage = false
    if stop < end {
      endsPage = text[stop] == 0x0C
      offset = stop + text.scalar(at: stop).length
      if text[stop] == 0x0D, offset < end, text[offset] == 0x0A { offset += 1 }
    } else {
      offset = end
    }
    let range = text.trimming(start..<stop)
    var indent = 0
    var cursor = start
    while cursor < range.lowerBound {
      let (scalar, length) = text.scalar(at: cursor)
      indent += scalar == 0x3000 ? 2 : 1
      cursor += length
    }
    return TextLine(
      range: range, indent: indent, hasTrailingSpace: range.upperBound < stop, endsPage: endsPage)
  }

  private func lineEnd(from start: Int) -> Int {
    var offset = start
    while offset < end {
      while offset + 8 <= end, !text.block(at: offset).holdsLineEnd { offset += 8 }
      guard offset < end else { break }
      let byte = text[offset]
      // Line ends are the controls 0A to 0D and two scalars with these leads.
      if byte <= 0x0D {
        if byte >= 0x0A { return offset }
      } else if byte == 0xC2 {
        if text[offset + 1] == 0x85 { return offset }
      } else if byte == 0xE2 {
        if text[offset + 1] == 0x80, text[offset + 2] & 0xFE == 0xA8 { return offset }
      }
      offset += 1
    }
    return end
  }
}
