/// A segment as scores see it: its tokens, and what decides whether two segments are identical.
///
/// - Each Han or kana character is a word; so is each run of other letters and marks, with
///   digits and apostrophes inside (`iPhone`, `don't`).
/// - A run of digits is a number, with points and commas between digits (`1,234.5`).
/// - Each other character but white space is a mark; each inline code is a tag.
///
/// Complexity: linear in the text.
struct SegmentTokens {
  private(set) var tokens: [Token] = []

  /// The text in NFC, white space collapsed, with the codes: equal for identical segments.
  private(set) var canonical: [UInt8] = []

  /// Keys of words and numbers, in order, numbers as one class.
  private(set) var contentKeys: [TokenKey] = []

  /// The sum of the weights.
  private(set) var weight = 0

  /// 32 bits that tell most identical segments from others.
  var textHash: UInt32 { UInt32(truncatingIfNeeded: StableHash.hash(canonical)) }

  /// The tokens of no text.
  init() {}

  init(_ segment: Segment) {
    replace(with: segment)
  }

  init(_ text: String) {
    self.init(Segment(text))
  }

  /// Becomes the tokens of another segment, in the same memory.
  mutating func replace(with segment: Segment) {
    tokens.removeAll(keepingCapacity: true)
    canonical.removeAll(keepingCapacity: true)
    contentKeys.removeAll(keepingCapacity: true)
    weight = 0
    append(segment.parts)
    if canonical.last == 0x20 { canonical.removeLast() }
  }

  private mutating func append(_ parts: [Segment.Part]) {
    for part in parts {
      switch part {
      case .text(let text): append(text)
      case .code(let code):
        let start = canonical.count
        // A control character that no text has sets codes apart from text.
        canonical.append(0x01)
        canonical += Array(code.kind.rawValue.utf8)
        if code.kind != .highlight { Self.append(code.content, to: &canonical) }
        canonical.append(0x01)
        let key = TokenKey(canonical[start...])
        append(Token(kind: .tag, key: key, foldedKey: key))
        // What a highlight holds is text; so says the specification of TMX 1.4b.
        if code.kind == .highlight { append(code.content) }
      }
    }
  }

  private static func append(_ parts: [Segment.Part], to bytes: inout [UInt8]) {
    for part in parts {
      switch part {
      case .text(let text): bytes += Array(text.utf8)
      case .code(let code): append(code.content, to: &bytes)
      }
    }
  }

  private mutating func append(_ token: Token) {
    tokens.append(token)
    weight += token.kind.weight
    if token.kind.isContent { contentKeys.append(token.contentKey) }
  }

  private mutating func append(_ text: String) {
    var text = Folding.composed(text)
    text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes)
      while let piece = scanner.next() {
        guard let kind = piece.kind else {
          if let last = canonical.last, last != 0x20 { canonical.append(0x20) }
          continue
        }
        let slice = bytes[piece.range]
        canonical.append(contentsOf: slice)
        let key = TokenKey(slice)
        append(Token(kind: kind, key: key, foldedKey: Self.foldedKey(of: slice, key: key)))
      }
    }
  }

  /// The key of the folded text; at once where folding is lower case, or known by the scalar.
  private static func foldedKey(
    of slice: Slice<UnsafeBufferPointer<UInt8>>, key: TokenKey
  ) -> TokenKey {
    var isFolded = true
    for byte in slice {
      if byte >= 0x80 {
        if slice.count == 3, let scalar = key.threeByteScalar, let folded = Folding.quick(scalar) {
          return folded == scalar ? key : TokenKey(bits: 1 << 56 | UInt64(folded.value))
        }
        return TokenKey(Folding.folded(String(decoding: slice, as: UTF8.self)).utf8)
      }
      if (0x41...0x5A).contains(byte) { isFolded = false }
    }
    return isFolded ? key : TokenKey(slice.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
  }
}

extension TokenKey {
  /// The scalar of a key of three bytes, if they are one.
  fileprivate var threeByteScalar: Unicode.Scalar? {
    guard (0xE0...0xEF).contains(bits & 0xFF) else { return nil }
    let high = (bits & 0x0F) << 12
    let low = (bits >> 8 & 0x3F) << 6 | (bits >> 16 & 0x3F)
    return Unicode.Scalar(UInt32(high | low))
  }
}
