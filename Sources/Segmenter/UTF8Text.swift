/// Valid UTF-8 bytes in memory, read scalar by scalar in both directions.
///
/// Offsets are zero-based and count bytes. The memory is borrowed: a value must not outlive the
/// closure that lent it. The bytes must be valid UTF-8, as those of every `String` are.
struct UTF8Text {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  @inline(__always)
  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// The scalar that starts at an offset, and its length in bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(bytes[offset + 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[offset + 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(bytes[offset + 3] & 0x3F)
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// The scalar that ends at an offset, and its length in bytes.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset - 1
    while bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// The first offset in a range that holds no white space, or the range's end.
  func skippingSpace(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 {
        offset += 1
        continue
      }
      // Letters, digits and marks of ASCII lie above the space, controls below.
      if byte > 0x20 && byte < 0x80 { break }
      let next = scalar(at: offset)
      guard next.value.isSpace else { break }
      offset += next.length
    }
    return offset
  }

  /// The offset after the last scalar of a range that is not white space, or the range's start.
  func droppingSpace(before offset: Int, downTo start: Int) -> Int {
    var offset = offset
    while offset > start {
      let byte = bytes[offset - 1]
      if byte > 0x20 && byte < 0x7F { break }
      let last = scalar(before: offset)
      guard last.value.isSpace else { break }
      offset -= last.length
    }
    return offset
  }

  /// Whether an ASCII word stands at an offset.
  func has(_ word: StaticString, at offset: Int, end: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { word in word.indices.allSatisfy { bytes[offset + $0] == word[$0] }
    }
  }

  /// A stretch of the text as a string.
  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

extension UTF8Text {
  /// A range without the white space around it.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    let start = skippingSpace(from: range.lowerBound, to: range.upperBound)
    return start..<droppingSpace(before: range.upperBound, downTo: start)
  }
}
