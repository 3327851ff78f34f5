/// Which words a segment has, in 256 bits: each word sets one.
///
/// A word that occurs again counts as another one, so the bits are those of a multiset. What one
/// segment's bits lack of the other's are words that must be inserted, deleted or replaced: the
/// number of such bits is a lower bound of the edit distance of the words, and a quarter of a
/// lower bound of the edit cost.
struct SegmentSignature: Hashable {
  /// Tuned on a million sentences: 128 bits let ten times as many candidates through.
  static let bitCount = 256

  /// The bits that are set, in ascending order.
  private(set) var bits: [UInt8] = []

  /// Complexity: O(*n* log *n*) for *n* words.
  init(_ contentKeys: [TokenKey]) {
    var keys = contentKeys.map(\.bits)
    keys.sort()
    var words = SIMD4<UInt64>()
    var occurrence: UInt64 = 0
    for index in keys.indices {
      occurrence = index > 0 && keys[index] == keys[index - 1] ? occurrence + 1 : 0
      let bit = StableHash.mixed(keys[index] &+ occurrence &* 0x9E37_79B9_7F4A_7C15) & 0xFF
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    bits.reserveCapacity(keys.count)
    for word in 0..<4 {
      var rest = words[word]
      while rest != 0 {
        bits.append(UInt8(word * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }
}
