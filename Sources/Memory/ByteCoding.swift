/// Writes numbers and texts compactly.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: The bytes that are expected.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Seven bits a byte, low ones first; the high bit says that more follow (LEB128).
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A text in UTF-8, or in UTF-16 where that is shorter, as it is for Han and kana; the lowest bit
  /// of the length says which.
  mutating func write(_ text: String) {
    var text = text
    let isWritten = text.withUTF8 { utf8 in
      // Three bytes each for scalars from U+0800, which UTF-16 writes in two, and four for pairs.
      var longCount = 0
      var shortCount = 0
      for byte in utf8 {
        if byte >= 0xE0, byte < 0xF0 { longCount += 1 }
        if byte < 0x80 { shortCount += 1 }
      }
      guard longCount <= shortCount else { return false }
      write(utf8.count << 1)
      bytes.append(contentsOf: utf8)
      return true
    }
    guard !isWritten else { return }
    write(text.utf16.count * 2 << 1 | 1)
    for unit in text.utf16 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
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
    let length = try readNumber()
    let count = length >> 1
    guard count >= 0, count <= bytes.count - offset else { throw Failure() }
    defer { offset += count }
    let text = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    guard length & 1 == 1 else { return String(decoding: text, as: UTF8.self) }
    guard count % 2 == 0 else { throw Failure() }
    let units = (0..<count / 2).map { index in
      UInt16(littleEndian: text.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self))
    }
    return String(decoding: units, as: UTF16.self)
  }
}
