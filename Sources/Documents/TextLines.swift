/// Lines and white space of a text, by UTF-8 offsets.
extension String {
  /// The lines without their ends: half-open ranges of UTF-8 offsets. An end of line at the end
  /// of the text begins no further line.
  var lineRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var offset = 0
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0A && previous == 0x0D {
        start = offset + 1
      } else if byte == 0x0A || byte == 0x0D {
        ranges.append(start..<offset)
        start = offset + 1
      }
      previous = byte
      offset += 1
    }
    if start < offset { ranges.append(start..<offset) }
    return ranges
  }

  /// The characters in a range of UTF-8 offsets that begins and ends between scalars.
  subscript(utf8 range: Range<Int>) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return self[start..<end]
  }
}

extension Substring {
  /// The characters without white space, byte order marks and old ends of file at both ends.
  var trimmingWhiteSpace: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.isBlank { scalars.removeFirst() }
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    return String(Substring(scalars))
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space, or a mark that is invisible and says nothing.
  var isBlank: Bool {
    properties.isWhitespace || self == "\u{FEFF}" || self == "\u{200B}" || self == "\u{1A}"
  }
}

extension Sequence<UInt8> {
  /// The one-based number of the line in which the bytes end; lines end with LF, CR LF or CR.
  var lineNumberAtEnd: Int {
    var number = 1
    var previous: UInt8 = 0
    for byte in self {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { number += 1 }
      previous = byte
    }
    return number
  }
}
