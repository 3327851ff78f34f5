/// Sets in brackets: `[a-z]`, `[^\s]`, `[[:alpha:]]`, `[\p{L}&&[^x]]`, `[\p{L}--[x]]`.
extension RegexParser {
  /// Reads a set; its `[` is read already.
  mutating func bracketedSet() throws(RegexError) -> ScalarSet {
    let isNegated = take("^")
    var left: ScalarSet?
    var isDifference = false
    while true {
      var set = try operand()
      if isDifference { set = .complement(set) }
      let joined = left.map { ScalarSet.intersection($0, set) } ?? set
      left = joined
      if take("]") { return isNegated ? .complement(joined) : joined }
      isDifference = take("--")
      guard isDifference || take("&&") else {
        throw RegexError(reason: "a '[' is not closed")
      }
    }
  }

  /// The members up to `]`, `&&` or `--`.
  private mutating func operand() throws(RegexError) -> ScalarSet {
    var members: [ScalarSet] = []
    while let scalar = peek, scalar != "]" {
      if startsOperator() { break }
      members.append(try member())
    }
    guard !members.isEmpty else { throw RegexError(reason: "a set in brackets is empty") }
    return members.count == 1 ? members[0] : .union(members)
  }

  private func startsOperator() -> Bool {
    guard position + 1 < scalars.count else { return false }
    let pair = scalars[position...(position + 1)]
    if pair.elementsEqual(["&", "&"]) { return true }
    // `--` subtracts a set; before anything else it is a range or two hyphens.
    return pair.elementsEqual(["-", "-"]) && position + 2 < scalars.count
      && (scalars[position + 2] == "[" || scalars[position + 2] == "\\")
  }

  private mutating func member() throws(RegexError) -> ScalarSet {
    if take("[:") { return set(of: try posixClass()) }
    if take("[") { return try bracketedSet() }
    let first = try memberScalar()
    guard case .range(let start) = first, start.count == 1, peek == "-",
      position + 1 < scalars.count, !["]", "[", "-"].contains(scalars[position + 1])
    else { return set(of: first) }
    position += 1
    guard case .range(let end) = try memberScalar(), end.count == 1,
      start.lowerBound <= end.lowerBound
    else { throw RegexError(reason: "a range in brackets ends before it begins") }
    return set(of: .range(start.lowerBound...end.lowerBound))
  }

  /// One scalar or an escape.
  private mutating func memberScalar() throws(RegexError) -> ScalarSet {
    guard let scalar = next() else { throw RegexError(reason: "a '[' is not closed") }
    guard scalar == "\\" else { return .scalar(scalar) }
    if peek == "Q" {
      throw RegexError(reason: "a quotation \\Q…\\E inside brackets is not supported")
    }
    return try escapedSet()
  }

  /// The set of `alpha:]` or `^alpha:]`.
  private mutating func posixClass() throws(RegexError) -> ScalarSet {
    let isNegated = take("^")
    var name = ""
    while let scalar = next(), scalar != ":" { name.unicodeScalars.append(scalar) }
    guard take("]"), let set = ScalarSet(propertyName: name) else {
      throw RegexError(reason: "the class [:\(name):] is not supported")
    }
    return isNegated ? .complement(set) : set
  }
}
