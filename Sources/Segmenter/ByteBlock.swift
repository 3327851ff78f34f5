/// Eight bytes of a text in one word, examined at once.
///
/// Source: Mycroft's test for a zero byte; see Knuth, The Art of Computer Programming, volume 4A,
/// section 7.1.3, equations 90 and 91. SIMD types of the standard library are slower here: their
/// masks are not compiled to instructions.
struct ByteBlock {
  let bytes: UInt64

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// Whether a byte may begin a line end: a control below 0E, or the lead byte of NEL, LS or PS.
  @inline(__always)
  var holdsLineEnd: Bool {
    let controls = (bytes &- Self.ones &* 0x0E) & ~bytes
    return (controls | zeros(bytes ^ Self.ones &* 0xC2) | zeros(bytes ^ Self.ones &* 0xE2))
      & Self.highs != 0
  }

  /// Whether every byte is a small letter of ASCII, one of the four signs behind `z`, a back quote
  /// or a space, so that no mark stands among them.
  @inline(__always)
  var isPlain: Bool {
    let sevens = Self.ones &* 0x7F
    let small = bytes & (bytes << 1) & (Self.ones &* 0x40)
    let other = bytes ^ (Self.ones &* 0x20)
    let spaces = ~(((other & sevens) &+ sevens) | other) & Self.highs
    return bytes & Self.highs == 0 && (small << 1 | spaces) == Self.highs
  }

  /// The high bit of each zero byte; above the first one, others may be set too.
  @inline(__always)
  private func zeros(_ word: UInt64) -> UInt64 { (word &- Self.ones) & ~word }
}

extension UTF8Text {
  /// The eight bytes from an offset on; they must lie inside the text.
  @inline(__always)
  func block(at offset: Int) -> ByteBlock {
    ByteBlock(
      bytes: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
