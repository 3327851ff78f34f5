/// The edit distance of token sequences from one fixed sequence, all operations costing 1.
///
/// Bit-parallel: 64 tokens of the fixed sequence a machine word.
///
/// Source: Myers 1999, “A fast bit-vector algorithm for approximate string matching based on
/// dynamic programming”, in blocks as in Hyyrö 2003.
struct TokenDistance {
  private let count: Int
  private let blockCount: Int

  /// For each key of the sequence, where it occurs: `blockCount` words.
  private var rows: [TokenKey: Int] = [:]
  private var masks: [UInt64] = []

  init(_ keys: [TokenKey]) {
    count = keys.count
    blockCount = max(1, (count + 63) / 64)
    for (index, key) in keys.enumerated() {
      let row: Int
      if let known = rows[key] {
        row = known
      } else {
        row = masks.count
        rows[key] = row
        masks += repeatElement(0, count: blockCount)
      }
      masks[row + index / 64] |= 1 << UInt64(index % 64)
    }
  }

  /// Complexity: O(*n*·⌈*m*/64⌉) for *m* tokens of the fixed sequence and *n* of the other.
  func distance(to keys: [TokenKey]) -> Int {
    guard count > 0 else { return keys.count }
    var score = count
    let lastBit: UInt64 = 1 << UInt64((count - 1) % 64)
    var positive = [UInt64](repeating: ~0, count: blockCount)
    var negative = [UInt64](repeating: 0, count: blockCount)
    for key in keys {
      let row = rows[key]
      // What enters a block from above: −1, 0 or +1; the topmost row counts up by one.
      var entersPositive: UInt64 = 1
      var entersNegative: UInt64 = 0
      for block in 0..<blockCount {
        let (vertical, opposite) = (positive[block], negative[block])
        let equal = row.map { masks[$0 + block] } ?? 0
        let diagonal = equal | opposite
        let match = equal | entersNegative
        let horizontal = (((match & vertical) &+ vertical) ^ vertical) | match
        var up = opposite | ~(horizontal | vertical)
        var down = vertical & horizontal
        if block == blockCount - 1 {
          if up & lastBit != 0 { score += 1 }
          if down & lastBit != 0 { score -= 1 }
        }
        let (leavesPositive, leavesNegative) = (up >> 63, down >> 63)
        up = up << 1 | entersPositive
        down = down << 1 | entersNegative
        positive[block] = down | ~(diagonal | up)
        negative[block] = up & diagonal
        (entersPositive, entersNegative) = (leavesPositive, leavesNegative)
      }
    }
    return score
  }
}
