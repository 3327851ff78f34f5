/// The paragraphs of a text whose line ends end paragraphs; blank lines are left out.
///
/// Line ends are those of Unicode: LF, VT, FF, CR, NEL, LS and PS. Ranges count bytes and hold
/// the paragraph without the white space around it.
struct Paragraphs: Sequence, IteratorProtocol {
  private let text: UTF8Text
  private var offset: Int
  private let end: Int

  init(_ text: UTF8Text, _ range: Range<Int>) {
    self.text = text
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    while offset < end {
      let start = offset
      let stop = lineEnd(from: offset)
      offset = stop < end ? stop + text.scalar(at: stop).length : end
      let range = text.trimming(start..<stop)
      if !range.isEmpty { return range }
    }
    return nil
  }

  private func lineEnd(from start: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = text[offset]
      switch byte {
      case 0x0A...0x0D: return offset
      case 0xC2: if text[offset + 1] == 0x85 { return offset }
      case 0xE2: if text[offset + 1] == 0x80, text[offset + 2] & 0xFE == 0xA8 { return offset }
      default: break
      }
      offset += 1
    }
    return end
  }
}
