/// Scalars gathered into classes that no set of some expressions parts.
///
/// Classes are found as the text brings them: two scalars are of one class if they are in the same
/// sets.
struct RegexAlphabet {
  private let sets: [ScalarSet]
  /// The class of each scalar of the Basic Multilingual Plane, or `unknown`.
  private var classOfScalar = [UInt16](repeating: unknown, count: 0x10000)
  private var classOfRareScalar: [UInt32: UInt16] = [:]
  private var classOfMembership: [[UInt64]: UInt16] = [:]
  /// For each class the sets that it is in, as bits.
  private var memberships: [[UInt64]] = []

  private static let unknown = UInt16.max

  init(_ sets: [ScalarSet]) {
    self.sets = sets
  }

  var classCount: Int { memberships.count }

  func contains(_ scalarClass: UInt16, set: Int) -> Bool {
    memberships[Int(scalarClass)][set >> 6] >> UInt64(set & 63) & 1 == 1
  }

  mutating func scalarClass(_ scalar: Unicode.Scalar) -> UInt16 {
    if scalar.value < 0x10000 {
      let known = classOfScalar[Int(scalar.value)]
      if known != Self.unknown { return known }
    } else if let known = classOfRareScalar[scalar.value] {
      return known
    }
    let found = findClass(scalar)
    if scalar.value < 0x10000 {
      classOfScalar[Int(scalar.value)] = found
    } else {
      classOfRareScalar[scalar.value] = found
    }
    return found
  }

  private mutating func findClass(_ scalar: Unicode.Scalar) -> UInt16 {
    var membership = [UInt64](repeating: 0, count: sets.count / 64 + 1)
    for (index, set) in sets.enumerated() where set.contains(scalar) {
      membership[index >> 6] |= 1 << UInt64(index & 63)
    }
    if let known = classOfMembership[membership] { return known }
    let new = UInt16(memberships.count)
    classOfMembership[membership] = new
    memberships.append(membership)
    return new
  }
}
