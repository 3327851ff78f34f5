/// What postings are kept for: a word, or a Han or kana character with the one behind it.
///
/// Pairs of a character are neighbours in the order of terms, so that one character is a range.
enum PostingTerm {
  /// Above every short word and below every long one; see ``TokenKey``.
  private static let characterMark: UInt64 = 0x10 << 56
  private static let scalarBits: UInt64 = 21

  static func word(_ key: TokenKey) -> UInt64 { key.bits & ~(1 << 63) }

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    characterMark | first << scalarBits | second
  }

  /// Every pair that begins with a character, and the character without one behind it.
  static func pairs(beginning first: UInt64) -> ClosedRange<UInt64> {
    pair(first, 0)...pair(first, 1 << scalarBits - 1)
  }

  /// Lends each term of a text with the index of its token, in order.
  static func forEach(in tokens: [Token], _ body: (UInt64, Int) -> Void) {
    var next = tokens.first?.foldedKey.character
    for index in tokens.indices {
      let scalar = next
      next = index + 1 < tokens.count ? tokens[index + 1].foldedKey.character : nil
      guard tokens[index].kind.isContent else { continue }
      let term = scalar.map { pair($0, next ?? 0) } ?? word(tokens[index].foldedKey)
      body(term, index)
    }
  }
}

extension TokenKey {
  /// The scalar, if the token is one Han or kana character.
  var character: UInt64? {
    // One scalar of three or four bytes.
    let count = bits >> 56
    guard count == 3 || count == 4 else { return nil }
    let lead = bits & 0xFF
    let value: UInt64
    if count == 3, lead >= 0xE0, lead < 0xF0 {
      value = (lead & 0x0F) << 12 | (bits >> 8 & 0x3F) << 6 | bits >> 16 & 0x3F
    } else if count == 4, lead >= 0xF0 {
      value =
        (lead & 0x07) << 18 | (bits >> 8 & 0x3F) << 12 | (bits >> 16 & 0x3F) << 6
        | bits >> 24 & 0x3F
    } else {
      return nil
    }
    guard let scalar = Unicode.Scalar(UInt32(value)), ScalarKind(scalar) == .ideograph else {
      return nil
    }
    return value
  }
}
