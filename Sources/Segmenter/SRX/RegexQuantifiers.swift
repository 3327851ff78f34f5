/// Quantifiers of regular expressions.
extension RegexParser {
  /// Reads the quantifier behind an item, if there is one.
  mutating func quantified(_ item: RegexPattern) throws(RegexError) -> RegexPattern {
    guard let (least, most) = try counts() else { return item }
    // Whether an expression matches at all does not depend on what it prefers.
    if take("?") { return .repetition(item, atLeast: least, atMost: most) }
    if take("+") { return try possessive(item, least, most) }
    return .repetition(item, atLeast: least, atMost: most)
  }

  private mutating func counts() throws(RegexError) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard take("{") else { return nil }
    guard let least = try number() else {
      throw RegexError(reason: "a '{' is no quantifier; write '\\{' for the brace")
    }
    var most: Int? = least
    if take(",") { most = try number() }
    guard take("}") else { throw RegexError(reason: "a quantifier '{' is not closed") }
    if let most, most < least {
      throw RegexError(reason: "the quantifier {\(least),\(most)} counts backwards")
    }
    return (least, most)
  }

  private mutating func number() throws(RegexError) -> Int? {
    var number: Int?
    while let digit = peek, ("0"..."9").contains(digit) {
      position += 1
      number = (number ?? 0) * 10 + Int(digit.value - 0x30)
      guard number ?? 0 <= Self.greatestCount else {
        throw RegexError(reason: "a quantifier counts beyond \(Self.greatestCount)")
      }
    }
    return number
  }

  /// A quantifier that gives nothing back, said without backtracking.
  ///
  /// Where every match of the item is equally long, there is one way to repeat it as often as
  /// possible: until it does not follow any more, or the count is full.
  private func possessive(
    _ item: RegexPattern, _ least: Int, _ most: Int?
  ) throws(RegexError) -> RegexPattern {
    guard let width = item.width else {
      throw RegexError(
        reason: "a possessive quantifier after a part of varying length is not supported")
    }
    guard width > 0, least != most else {
      return .repetition(item, atLeast: least, atMost: most)
    }
    let stop = RegexPattern.assertion(.ahead(item), isNegated: true)
    guard let most else {
      return .sequence([.repetition(item, atLeast: least, atMost: nil), stop])
    }
    return .alternatives([
      .repetition(item, atLeast: most, atMost: most),
      .sequence([.repetition(item, atLeast: least, atMost: most - 1), stop]),
    ])
  }
}
