/// Cuts text into the pieces that become tokens, and white space.
struct TokenScanner {
  /// Bytes of one piece; `kind` is `nil` for a run of white space.
  struct Piece {
    let kind: Token.Kind?
    let range: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Piece? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let (kind, end) = scalar(at: offset)
    offset = end
    switch kind {
    case .space:
      skip { $0 == .space }
      return Piece(kind: nil, range: start..<offset)
    case .ideograph: return Piece(kind: .word, range: start..<offset)
    case .other: return Piece(kind: .punctuation, range: start..<offset)
    case .letter:
      skip { $0 == .letter || $0 == .digit }
      while let inner = endOfApostrophe(at: offset), inner < bytes.count,
        scalar(at: inner).kind == .letter
      {
        offset = inner
        skip { $0 == .letter || $0 == .digit }
      }
      return Piece(kind: .word, range: start..<offset)
    case .digit:
      skip { $0 == .digit }
      while offset + 1 < bytes.count, bytes[offset] == 0x2E || bytes[offset] == 0x2C,
        scalar(at: offset + 1).kind == .digit
      {
        offset += 1
        skip { $0 == .digit }
      }
      return Piece(kind: .number, range: start..<offset)
    }
  }

  private mutating func skip(_ isInside: (ScalarKind) -> Bool) {
    while offset < bytes.count {
      let (kind, end) = scalar(at: offset)
      guard isInside(kind) else { return }
      offset = end
    }
  }

  /// Where an apostrophe ends, straight or curved (E2 80 99).
  private func endOfApostrophe(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x27 { return index + 1 }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    else { return nil }
    return index + 3
  }

  /// The class of the scalar at an index, and where it ends; the bytes are those of a `String`,
  /// so they are valid UTF-8.
  private func scalar(at index: Int) -> (kind: ScalarKind, end: Int) {
    let byte = UInt32(bytes[index])
    // Most of Han at once: U+5000 to U+9FFF.
    if (0xE5...0xE9).contains(byte) { return (.ideograph, index + 3) }
    func tail(_ distance: Int) -> UInt32 { UInt32(bytes[index + distance]) & 0x3F }
    let value: UInt32
    let end: Int
    switch byte {
    case 0..<0x80: (value, end) = (byte, index + 1)
    case 0..<0xE0: (value, end) = ((byte & 0x1F) << 6 | tail(1), index + 2)
    case 0..<0xF0: (value, end) = ((byte & 0x0F) << 12 | tail(1) << 6 | tail(2), index + 3)
    default:
      (value, end) = (
        (byte & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), index + 4
      )
    }
    return (Unicode.Scalar(value).map { ScalarKind($0) } ?? .other, end)
  }
}
