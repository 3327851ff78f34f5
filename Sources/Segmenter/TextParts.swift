/// The stretches in which a text is laid out and cut, so that memory does not grow with it.
///
/// A part ends behind a blank line, else behind a line, else behind a mark that ends sentences. A
/// text within the limit is one part. What a part shows about its layout (its column, its running
/// heads, the words it writes without a hyphen) counts for that part.
struct TextParts: Sequence, IteratorProtocol {
  /// The longest part in bytes: several books, so that only texts beyond any book have two.
  static let limit = 1 << 22

  private let text: UTF8Text
  private let limit: Int
  private var start: Int
  private let end: Int

  init(_ text: UTF8Text, _ range: Range<Int>, limit: Int = TextParts.limit) {
    self.text = text
    self.limit = limit
    start = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    guard start < end else { return nil }
    let cut = end - start > limit ? TextParts.cut(text.bytes, from: start, limit: limit) : end
    defer { start = cut }
    return start..<cut
  }

  /// Where a part ends that begins at an offset and is followed by more than the limit.
  ///
  /// - Returns: An offset between half the limit and the limit; a text without any line end or
  ///   mark is cut between scalars.
  static func cut(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
    let ceiling = start + limit
    let floor = ceiling - limit / 2
    // Blank lines stand close together where there are any.
    let nearest = ceiling - limit / 16
    var line: Int?
    var sentence: Int?
    var offset = ceiling
    while offset > floor, line == nil || offset > nearest {
      if endsLine(bytes, at: offset) {
        line = line ?? offset
        if isBlankLine(bytes, before: offset, downTo: floor) { return offset }
      } else if line == nil, sentence == nil, endsSentence(bytes, at: offset) {
        sentence = offset
      }
      offset -= 1
    }
    if let cut = line ?? sentence { return cut }
    var cut = ceiling
    while cut > floor, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }

  /// Whether a line ends right before an offset; a CR LF is one end.
  private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let last = bytes[offset - 1]
    return last == 0x0A || last == 0x0D && bytes[offset] != 0x0A
  }

  /// Whether the line that ends before an offset has nothing but spaces.
  private static func isBlankLine(
    _ bytes: UnsafeBufferPointer<UInt8>, before offset: Int, downTo floor: Int
  ) -> Bool {
    var cursor = offset - 1
    if bytes[cursor] == 0x0A, cursor > floor, bytes[cursor - 1] == 0x0D { cursor -= 1 }
    while cursor > floor, bytes[cursor - 1] == 0x20 || bytes[cursor - 1] == 0x09 { cursor -= 1 }
    return cursor > floor && (bytes[cursor - 1] == 0x0A || bytes[cursor - 1] == 0x0D)
  }

  /// Whether `. `, `! `, `? ` or 。 ！ ？ stands right before an offset, and no closing mark at it.
  private static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset - 1] {
    case 0x20: return [0x2E, 0x21, 0x3F].contains(bytes[offset - 2])
    case 0x82: return bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE3 && isHan(bytes[offset])
    case 0x81, 0x9F:
      return bytes[offset - 2] == 0xBC && bytes[offset - 3] == 0xEF && isHan(bytes[offset])
    default: return false
    }
  }

  /// Whether a byte begins a Han character of the main block.
  private static func isHan(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }
}
