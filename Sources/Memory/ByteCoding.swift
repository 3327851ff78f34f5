/// Writes numbers and texts compactly.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, low ones first; the high bit says that more follow (LEB128).
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 {
      write($0.count)
      bytes.append(contentsOf: $0)
    }
  }

  mutating func write(_ data: [UInt8]) {
    write(data.count)
    bytes += data
  }
}

/// Reads what ``ByteWriter`` wrote; anything else is an error, never a trap.
struct ByteReader {
  /// The bytes are no such record.
  struct Failure: Error {}

  private let bytes: UnsafeRawBufferPointer
  private(set) var offset: Int

  init(_ bytes: UnsafeRawBufferPointer, offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func readNumber() throws(Failure) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: number) }
      shift += 7
    }
    throw Failure()
  }

  /// A number of things that each take at least a byte.
  mutating func readCount() throws(Failure) -> Int {
    let count = try readNumber()
    guard count >= 0, count <= bytes.count - offset else { throw Failure() }
    return count
  }

  mutating func readBytes() throws(Failure) -> UnsafeRawBufferPointer {
    let count = try readCount()
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  mutating func readText() throws(Failure) -> String {
    String(decoding: try readBytes(), as: UTF8.self)
  }
}
