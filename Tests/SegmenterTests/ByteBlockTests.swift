import Testing

@testable import Segmenter

@Suite("Eight bytes at once")
struct ByteBlockTests {
  /// A block of small letters with one other byte in it.
  private func block(_ byte: UInt8, at place: Int) -> ByteBlock {
    var bytes = [UInt8](repeating: UInt8(ascii: "k"), count: 8)
    bytes[place] = byte
    return bytes.withUnsafeBufferPointer { UTF8Text(bytes: $0).block(at: 0) }
  }

  @Test(
    "Only small letters, spaces and the signs beside them are plain, at every place",
    arguments: 0..<8)
  func plain(place: Int) {
    for byte in UInt8.min...UInt8.max {
      #expect(block(byte, at: place).isPlain == (byte == 0x20 || byte >= 0x60 && byte < 0x80))
    }
  }
}
