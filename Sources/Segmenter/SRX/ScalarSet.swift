/// A set of Unicode scalars, as a regular expression describes it.
indirect enum ScalarSet: Hashable, Sendable {
  case range(ClosedRange<UInt32>)
  case property(UnicodeProperty)
  case union([ScalarSet])
  case intersection(ScalarSet, ScalarSet)
  case complement(ScalarSet)
  /// The scalars of which a form in another case is in the set.
  case ignoringCase(ScalarSet)

  static func scalar(_ scalar: Unicode.Scalar) -> ScalarSet {
    .range(scalar.value...scalar.value)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .range(let range): range.contains(scalar.value)
    case .property(let property): property.contains(scalar)
    case .union(let sets): sets.contains { $0.contains(scalar) }
    case .intersection(let left, let right): left.contains(scalar) && right.contains(scalar)
    case .complement(let set): !set.contains(scalar)
    case .ignoringCase(let set): scalar.caseForms.contains { set.contains($0) }
    }
  }
}

extension ScalarSet {
  /// What ends a line: LF, VT, FF, CR, NEL, LS, PS.
  ///
  /// Source: ICU User Guide, Regular Expressions, “Line terminators”.
  static let lineEnd = ScalarSet.union([
    .range(0x0A...0x0D), .range(0x85...0x85), .range(0x2028...0x2029),
  ])

  /// `\h`: a tab or a separator of words.
  static let horizontalSpace = ScalarSet.union([
    .range(0x09...0x09), .property(.categories([.spaceSeparator])),
  ])

  /// `\s` in ICU: `[\t\n\f\r\p{Z}]`, with the vertical tab and NEL, which are white space in Unicode.
  static let space = ScalarSet.property(.whiteSpace)

  /// `\w` in ICU: letters, marks, digits, connectors and the joiners.
  static let word = ScalarSet.union([
    .property(.alphabetic),
    .property(
      .categories([
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation,
      ])),
    .range(0x200C...0x200D),
  ])

  static let digit = ScalarSet.property(.categories([.decimalNumber]))
}

extension Unicode.Scalar {
  /// The scalar and its lower, upper and title case, where these are one scalar.
  fileprivate var caseForms: [Unicode.Scalar] {
    [self]
      + [properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping]
      .compactMap { $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first : nil }
  }
}
