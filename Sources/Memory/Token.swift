/// What scores count: a word, a number, a mark or an inline code.
struct Token: Hashable {
  enum Kind: UInt8 {
    case word, number, punctuation, tag

    /// What a token weighs: words and numbers carry the meaning.
    ///
    /// Marks and codes at a quarter keep their differences above 95 % in sentences of usual
    /// length, as the published bands of translation tools have it.
    var weight: Int {
      switch self {
      case .word, .number: 4
      case .punctuation, .tag: 1
      }
    }

    var isContent: Bool { self == .word || self == .number }
  }

  let kind: Kind

  /// Equal for tokens that are identical.
  let key: TokenKey

  /// Equal for tokens that differ in case, width or typographic form only.
  let foldedKey: TokenKey

  /// What decides about the same words: the folded word, or that there is some number.
  var contentKey: TokenKey { kind == .number ? .anyNumber : foldedKey }
}

/// The text of a token as a number: itself up to seven bytes, else a hash of 56 bits.
///
/// The same on every machine, for indexes keep what is made of it.
struct TokenKey: Hashable {
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(_ bytes: some Collection<UInt8>) {
    let count = bytes.count
    guard count > 7 else {
      var bits = UInt64(count) << 56
      var shift: UInt64 = 0
      for byte in bytes {
        bits |= UInt64(byte) << shift
        shift += 8
      }
      self.bits = bits
      return
    }
    self.bits = StableHash.hash(bytes) >> 8 | 0xFF << 56
  }

  static let anyNumber = TokenKey(bits: 0xFE << 56)
}
