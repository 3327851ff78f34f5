/// What follows a backslash in a regular expression.
extension RegexParser {
  /// Reads an escape outside brackets; the backslash is read already.
  mutating func escape() throws(RegexError) -> RegexPattern {
    guard let scalar = peek else { throw RegexError(reason: "a '\\' escapes nothing") }
    switch scalar {
    case "b", "B":
      position += 1
      return .assertion(.wordBoundary, isNegated: scalar == "B")
    case "A":
      position += 1
      return .assertion(.textStart, isNegated: false)
    case "z":
      position += 1
      return .assertion(.textEnd, isNegated: false)
    case "Z":
      position += 1
      return .assertion(.textEndOrLastLineEnd, isNegated: false)
    case "Q":
      position += 1
      return quotation()
    case "1"..."9":
      throw RegexError(reason: "a back-reference (\\\(scalar)) is not supported")
    case "k": throw RegexError(reason: "a back-reference (\\k) is not supported")
    default: return .scalars(set(of: try escapedSet()))
    }
  }

  /// The text between `\Q` and `\E`, in which nothing has a second meaning.
  private mutating func quotation() -> RegexPattern {
    var parts: [RegexPattern] = []
    while position < scalars.count, !take("\\E") {
      parts.append(.scalars(set(of: .scalar(scalars[position]))))
      position += 1
    }
    return .sequence(parts)
  }

  /// Reads an escape that stands for a set of scalars, in brackets or outside.
  mutating func escapedSet() throws(RegexError) -> ScalarSet {
    guard let scalar = next() else { throw RegexError(reason: "a '\\' escapes nothing") }
    switch scalar {
    case "d": return .digit
    case "D": return .complement(.digit)
    case "s": return .space
    case "S": return .complement(.space)
    case "w": return .word
    case "W": return .complement(.word)
    case "h": return .horizontalSpace
    case "H": return .complement(.horizontalSpace)
    case "v": return .lineEnd
    case "V": return .complement(.lineEnd)
    case "p", "P":
      let set = try property()
      return scalar == "P" ? .complement(set) : set
    default: return .scalar(try escapedScalar(scalar))
    }
  }

  /// The scalar that an escape stands for.
  private mutating func escapedScalar(_ letter: Unicode.Scalar) throws(RegexError) -> Unicode.Scalar
  {
    switch letter {
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "f": return "\u{0C}"
    case "a": return "\u{07}"
    case "e": return "\u{1B}"
    case "x":
      if take("{") {
        let scalar = try hexadecimal(1...6)
        guard take("}") else { throw RegexError(reason: "the escape '\\x{' is not closed") }
        return scalar
      }
      return try hexadecimal(1...2)
    case "u": return try hexadecimal(4...4)
    case "U": return try hexadecimal(8...8)
    case "0": return try octal()
    case "c":
      guard let control = next(), control.isASCII else {
        throw RegexError(reason: "the escape '\\c' names no control character")
      }
      return Unicode.Scalar(UInt8(control.value & 0x1F))
    default:
      guard !letter.isASCII || !letter.properties.isAlphabetic else {
        throw RegexError(reason: "the escape '\\\(letter)' is not supported")
      }
      return letter
    }
  }

  private mutating func hexadecimal(_ counts: ClosedRange<Int>) throws(RegexError) -> Unicode.Scalar
  {
    var digits = ""
    while digits.count < counts.upperBound, let digit = peek, digit.isASCII,
      digit.properties.isHexDigit
    {
      digits.unicodeScalars.append(digit)
      position += 1
    }
    guard digits.count >= counts.lowerBound, let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw RegexError(reason: "a hexadecimal escape names no character ('\(digits)')") }
    return scalar
  }

  private mutating func octal() throws(RegexError) -> Unicode.Scalar {
    var value: UInt32 = 0
    var count = 0
    while count < 3, let digit = peek, ("0"..."7").contains(digit), value * 8 <= 0xFF {
      value = value * 8 + digit.value - 0x30
      position += 1
      count += 1
    }
    guard count > 0, let scalar = Unicode.Scalar(value) else {
      throw RegexError(reason: "the escape '\\0' names no character")
    }
    return scalar
  }

  /// The set of `{Lu}`, `{^Lu}` or the letter `L` behind `\p`.
  private mutating func property() throws(RegexError) -> ScalarSet {
    guard take("{") else {
      guard let letter = next(), let set = ScalarSet(propertyName: String(letter)) else {
        throw RegexError(reason: "the escape '\\p' names no property")
      }
      return set
    }
    let isNegated = take("^")
    guard let end = scalars[position...].firstIndex(of: "}") else {
      throw RegexError(reason: "the escape '\\p{' is not closed")
    }
    let name = String(String.UnicodeScalarView(scalars[position..<end]))
    position = end + 1
    guard let set = ScalarSet(propertyName: name) else {
      throw RegexError(reason: "the property \\p{\(name)} is not supported")
    }
    return isNegated ? .complement(set) : set
  }
}
