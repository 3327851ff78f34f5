/// The rules of an SRX file: lists of rules with names, and a map from languages to the lists.
///
/// Source: SRX 2.0 Specification, OSCAR/LISA, 7 April 2008; SRX 1.0 of 20 April 2004 differs in the
/// `maprule` element around the language maps and in that it has no cascade.
public struct SRXDocument: Hashable, Sendable {
  /// What is said about a place of the text: break it, or leave it whole.
  public struct Rule: Hashable, Sendable {
    public var isBreak: Bool
    /// The regular expression that must match before the place; empty matches always.
    public var before: String
    /// The regular expression that must match behind the place.
    public var after: String
    /// The one-based line of the rule in its file.
    public var line: Int

    public init(isBreak: Bool, before: String, after: String, line: Int = 0) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.line = line
    }
  }

  /// The rules of one name.
  public struct LanguageRule: Hashable, Sendable {
    public var name: String
    public var rules: [Rule]

    public init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// The languages whose codes fit a regular expression as a whole, and the name of their rules.
  public struct LanguageMap: Hashable, Sendable {
    public var pattern: String
    public var ruleName: String
    public var line: Int

    public init(pattern: String, ruleName: String, line: Int = 0) {
      self.pattern = pattern
      self.ruleName = ruleName
      self.line = line
    }
  }

  /// Which side of a boundary takes inline codes that stand at it. Plain text has none.
  public struct FormatHandling: Hashable, Sendable {
    public var includesStart = false
    public var includesEnd = true
    public var includesIsolated = false

    public init() {}
  }

  /// What messages call the file.
  public var path: String

  /// Whether the rules of every map that fits are used, in the order of the maps, or of the first
  /// alone.
  public var cascades = true

  /// Whether text inside text, such as a footnote, is cut too. Plain text has none.
  public var segmentsSubflows = true

  public var formatHandling = FormatHandling()
  public var languageRules: [LanguageRule] = []
  public var languageMaps: [LanguageMap] = []

  public init(path: String) {
    self.path = path
  }

  /// The rules for a language in the order in which they are tried; empty if no map fits.
  ///
  /// A pattern is held against the whole code, as the specification says, in any case, and with
  /// an underscore for the hyphen too, as some tools write: `zh-TW`, `zh_TW`.
  ///
  /// - Throws: `SegmenterError.unsupportedPattern` for a pattern of a map.
  public func rules(for language: LanguageTag) throws(SegmenterError) -> [Rule] {
    let codes = [language.text, language.text.replacingHyphens]
    var rules: [Rule] = []
    for map in languageMaps {
      guard try fits(map, codes) else { continue }
      for list in languageRules where list.name == map.ruleName { rules += list.rules }
      if !cascades { break }
    }
    return rules
  }

  /// The rules for a language, ready to segment with.
  ///
  /// - Throws: `SegmenterError.noRules` if no map fits and the rules stand alone;
  ///   `.unsupportedPattern` for a rule of the language, whether or not a text would meet it.
  public func ownRules(
    for language: LanguageTag, precedence: OwnRules.Precedence
  ) throws(SegmenterError) -> OwnRules {
    let rules = try rules(for: language)
    guard !rules.isEmpty || precedence == .first else {
      throw .noRules(path: path, language: language.text)
    }
    let matcher = try SRXMatcher(rules, path: path)
    return OwnRules(precedence: precedence) { paragraph in
      matcher.overrides(in: paragraph, onlyVetoes: precedence == .alone)
    }
  }

  private func fits(_ map: LanguageMap, _ codes: [String]) throws(SegmenterError) -> Bool {
    do {
      let pattern = try RegexParser.parse(map.pattern, options: [.ignoresCase])
      var machine = try RegexMachine(wholeText: pattern)
      return codes.contains { machine.matchesWhole($0) }
    } catch {
      throw .unsupportedPattern(
        path: path, line: map.line, pattern: map.pattern, reason: error.reason)
    }
  }
}

extension String {
  fileprivate var replacingHyphens: String { String(map { $0 == "-" ? "_" : $0 }) }
}
