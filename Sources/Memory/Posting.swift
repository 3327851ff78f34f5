/// A place of a term: a unit, and where in its texts.
///
/// Half of the number is the unit's, so that places sort by unit, and the places behind a word are
/// the next numbers.
struct Posting: Hashable, Comparable {
  let bits: UInt64

  /// A text has fewer tokens, as a unit has at most eight megabytes.
  private static let positionBits: UInt64 = 24

  init(unit: UnitID, position: Int) {
    bits = UInt64(unit) << Self.positionBits | UInt64(position) & (1 << Self.positionBits - 1)
  }

  init(bits: UInt64) { self.bits = bits }

  var unit: UnitID { UnitID(bits >> Self.positionBits) }

  /// Counts tokens, over all texts of the unit in one family.
  var position: Int { Int(bits & (1 << Self.positionBits - 1)) }

  static func < (a: Posting, b: Posting) -> Bool { a.bits < b.bits }
}
