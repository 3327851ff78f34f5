/// Eight bytes of text, looked at together.
///
/// Source: Warren, Hacker's Delight (2nd edition), section 6-1, on finding a zero byte.
struct ByteWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private let bits: UInt64

  /// Loads the eight bytes at an address, aligned or not.
  init(_ address: UnsafePointer<UInt8>) {
    bits = UnsafeRawPointer(address).loadUnaligned(as: UInt64.self)
  }

  func contains(_ byte: UInt8) -> Bool {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highBits != 0
  }

  /// Whether every byte is a printable character of ASCII.
  var isPrintableASCII: Bool {
    (bits | (bits &- Self.ones &* 0x20)) & Self.highBits == 0
  }

  /// How many bytes continue a character of UTF-8: those that begin with the bits 10.
  var continuationCount: Int {
    (bits & ~(bits << 1) & Self.highBits).nonzeroBitCount
  }
}
