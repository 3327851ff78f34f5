/// Reads regular expressions in the syntax of ICU, as far as a matcher without captures goes.
///
/// What is not supported is an error and never left out: back-references, possessive quantifiers
/// and atomic groups around parts of varying length, `\X`, `\R`, `\G`, `\N{…}`, and the flags `w`
/// and `d`. Source: ICU User Guide, Regular Expressions.
struct RegexParser {
  struct Options: OptionSet {
    let rawValue: Int
    /// `(?i)`
    static let ignoresCase = Options(rawValue: 1)
    /// `(?s)`: a full stop matches line ends too.
    static let dotMatchesLineEnds = Options(rawValue: 2)
    /// `(?m)`: `^` and `$` match at every line.
    static let matchesLines = Options(rawValue: 4)
    /// `(?x)`: white space and `#` comments are left out.
    static let isSpaced = Options(rawValue: 8)
  }

  /// The scalars of the expression and the next one to read.
  var scalars: [Unicode.Scalar]
  var position = 0
  var options: Options
  private var depth = 0

  /// The largest count of a quantifier, and the deepest nesting of groups.
  ///
  /// Origin: rules of segmentation count to about 10 and nest about 5 deep.
  static let greatestCount = 1000
  private static let greatestDepth = 100

  private init(_ text: String, _ options: Options) {
    scalars = Array(text.unicodeScalars)
    self.options = options
  }

  static func parse(_ text: String, options: Options = []) throws(RegexError) -> RegexPattern {
    var parser = RegexParser(text, options)
    let pattern = try parser.alternatives()
    guard parser.position == parser.scalars.count else {
      throw RegexError(reason: "a ')' closes nothing")
    }
    return pattern
  }

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Goes past a text if it comes next.
  mutating func take(_ text: StaticString) -> Bool {
    let wanted = Array("\(text)".unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  mutating func next() -> Unicode.Scalar? {
    defer { position += 1 }
    return peek
  }

  private mutating func alternatives() throws(RegexError) -> RegexPattern {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.greatestDepth else {
      throw RegexError(reason: "groups are nested more than \(Self.greatestDepth) deep")
    }
    // A flag that is set inside a group ends with it.
    let outerOptions = options
    defer { options = outerOptions }
    var choices = [try sequence()]
    while take("|") { choices.append(try sequence()) }
    return choices.count == 1 ? choices[0] : .alternatives(choices)
  }

  private mutating func sequence() throws(RegexError) -> RegexPattern {
    var parts: [RegexPattern] = []
    while true {
      skipSpacing()
      guard let scalar = peek, scalar != "|", scalar != ")" else { break }
      guard let item = try item() else { continue }
      parts.append(try quantified(item))
    }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// One item without its quantifier, or `nil` for what matches nothing itself, such as a flag.
  private mutating func item() throws(RegexError) -> RegexPattern? {
    guard let scalar = next() else { return nil }
    switch scalar {
    case ".":
      return .scalars(
        options.contains(.dotMatchesLineEnds) ? .property(.any) : .complement(.lineEnd))
    case "^":
      return assertion(options.contains(.matchesLines) ? .lineStart : .textStart)
    case "$":
      return assertion(options.contains(.matchesLines) ? .lineEnd : .textEndOrLastLineEnd)
    case "[": return .scalars(try bracketedSet())
    case "(": return try group()
    case "\\": return try escape()
    case "*", "+", "?", "{":
      throw RegexError(reason: "the quantifier '\(scalar)' has nothing to repeat")
    default: return .scalars(set(of: .scalar(scalar)))
    }
  }

  /// A set with the flag for case applied.
  func set(of set: ScalarSet) -> ScalarSet {
    options.contains(.ignoresCase) ? .ignoringCase(set) : set
  }

  private func assertion(_ assertion: RegexAssertion) -> RegexPattern {
    .assertion(assertion, isNegated: false)
  }

  private mutating func skipSpacing() {
    guard options.contains(.isSpaced) else { return }
    while let scalar = peek {
      if scalar == "#" {
        while let scalar = peek, !ScalarSet.lineEnd.contains(scalar) { position += 1 }
      } else if scalar.properties.isPatternWhitespace {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func group() throws(RegexError) -> RegexPattern? {
    if take("?#") {
      while let scalar = next() { if scalar == ")" { return nil } }
      throw RegexError(reason: "the comment '(?#' is not closed")
    }
    let pattern: RegexPattern
    if take("?=") {
      pattern = .assertion(.ahead(try alternatives()), isNegated: false)
    } else if take("?!") {
      pattern = .assertion(.ahead(try alternatives()), isNegated: true)
    } else if take("?<=") {
      pattern = .assertion(.behind(try alternatives()), isNegated: false)
    } else if take("?<!") {
      pattern = .assertion(.behind(try alternatives()), isNegated: true)
    } else if take("?>") {
      pattern = try alternatives()
      guard pattern.width != nil else {
        throw RegexError(reason: "an atomic group (?>…) of varying length is not supported")
      }
    } else if take("?:") {
      pattern = try alternatives()
    } else if take("?<") {
      while let scalar = peek, scalar != ">" {
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          throw RegexError(reason: "the name of a group holds '\(scalar)'")
        }
        position += 1
      }
      position += 1
      pattern = try alternatives()
    } else if take("?") {
      guard let flagged = try flags() else { return nil }
      pattern = flagged
    } else {
      pattern = try alternatives()
    }
    guard take(")") else { throw RegexError(reason: "a '(' is not closed") }
    return pattern
  }

  /// Reads `i)`, `i-s)` or `i:…`; `nil` if the flags hold for the rest of the group around.
  private mutating func flags() throws(RegexError) -> RegexPattern? {
    var changed = options
    var isOn = true
    while let flag = next() {
      switch flag {
      case "-": isOn = false
      case "i": changed.set(.ignoresCase, isOn)
      case "s": changed.set(.dotMatchesLineEnds, isOn)
      case "m": changed.set(.matchesLines, isOn)
      case "x": changed.set(.isSpaced, isOn)
      // Unicode's case and classes, which Java must be asked for and ICU always has.
      case "u", "U": break
      case ")":
        options = changed
        return nil
      case ":":
        let outerOptions = options
        options = changed
        defer { options = outerOptions }
        return try alternatives()
      default: throw RegexError(reason: "the flag '(?\(flag)' is not supported")
      }
    }
    throw RegexError(reason: "a '(?' is not closed")
  }
}

extension RegexParser.Options {
  fileprivate mutating func set(_ option: RegexParser.Options, _ isOn: Bool) {
    if isOn { insert(option) } else { remove(option) }
  }
}
