/// Which words a segment has, in 128 bits: each word sets one.
///
/// A word that occurs again counts as another one, so the bits are those of a multiset. What one
/// segment's bits lack of the other's are words that must be inserted, deleted or replaced: the
/// number of such bits is a lower bound of the edit distance of the words, and a quarter of a
/// lower bound of the edit cost.
struct SegmentSignature: Hashable {
  /// A sentence of usual length sets a fifth of them: that another one has seven tenths of its bits
  /// by chance happens once in a thousand million.
  static let bitCount = 128

  /// The set of bits.
  private var words = SIMD2<UInt64>()

  /// How many bits are set.
  var count: Int { words[0].nonzeroBitCount + words[1].nonzeroBitCount }

  /// The bits that are set, in ascending order.
  var bits: [Int] {
    var bits: [Int] = []
    forEachBit { bits.append($0) }
    return bits
  }

  /// Up to so many words, looking back for a word costs less than sorting.
  private static let shortCount = 64

  /// Complexity: O(*n* log *n*) for *n* words.
  init(_ contentKeys: [TokenKey]) {
    guard contentKeys.count > Self.shortCount else {
      for (index, key) in contentKeys.enumerated() where !set(key, occurrence: 0) {
        // Another word has the bit, or the same.
        var occurrence: UInt64 = 0
        for earlier in contentKeys[..<index] where earlier == key { occurrence += 1 }
        set(key, occurrence: occurrence)
      }
      return
    }
    var occurrence: UInt64 = 0
    let keys = contentKeys.sorted { $0.bits < $1.bits }
    for index in keys.indices {
      occurrence = index > 0 && keys[index] == keys[index - 1] ? occurrence + 1 : 0
      set(keys[index], occurrence: occurrence)
    }
  }

  /// - Returns: Whether the bit was not set.
  @discardableResult
  private mutating func set(_ key: TokenKey, occurrence: UInt64) -> Bool {
    let bit = StableHash.mixed(key.bits &+ occurrence &* 0x9E37_79B9_7F4A_7C15) & 0x7F
    let mask: UInt64 = 1 << (bit & 63)
    defer { words[Int(bit >> 6)] |= mask }
    return words[Int(bit >> 6)] & mask == 0
  }

  /// Lends the bits that are set, in ascending order.
  func forEachBit(_ body: (Int) -> Void) {
    for word in 0..<2 {
      var rest = words[word]
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}

/// What the indexes of signatures know of a segment.
struct SignatureRow: Sendable {
  let place: SignatureWriter.Place
  let signature: SegmentSignature
  let textHash: UInt32
  let unit: UnitID

  init(_ tokens: SegmentTokens, family: Int, unit: UnitID) {
    place = SignatureWriter.Place(family: family, lengthClass: LengthClass(tokens).number)
    signature = SegmentSignature(tokens.contentKeys)
    textHash = tokens.textHash
    self.unit = unit
  }
}
