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

  /// Complexity: O(*n* log *n*) for *n* words.
  init(_ contentKeys: [TokenKey]) {
    var keys = contentKeys.map(\.bits)
    keys.sort()
    var occurrence: UInt64 = 0
    for index in keys.indices {
      occurrence = index > 0 && keys[index] == keys[index - 1] ? occurrence + 1 : 0
      let bit = StableHash.mixed(keys[index] &+ occurrence &* 0x9E37_79B9_7F4A_7C15) & 0x7F
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
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
