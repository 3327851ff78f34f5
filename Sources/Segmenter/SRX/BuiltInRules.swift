extension SRXDocument {
  /// The built-in rules of some languages, as far as SRX can say them.
  ///
  /// SRX knows what stands on both sides of a place and nothing else. So abbreviations, initials,
  /// numbers, closing quotes, titles and attributions are told; the parity of straight quotes,
  /// lists, what a text teaches and how sure a boundary is are not. The last rules are those that
  /// every other language shares. The expressions are such as ICU and Java both take.
  public init(builtInRulesFor languages: [LanguageTag]) {
    self.init(path: "built-in rules")
    cascades = false
    for language in languages {
      add(
        BuiltInRules(LanguageProfile(language)).all, name: language.text, pattern: language.pattern)
    }
    // A language of which nothing is known has the rules that all share.
    guard let unknown = LanguageTag("und") else { return }
    add(BuiltInRules(LanguageProfile(unknown)).all, name: "other languages", pattern: ".*")
  }

  private mutating func add(_ rules: [Rule], name: String, pattern: String) {
    guard !languageRules.contains(where: { $0.name == name }) else { return }
    languageRules.append(LanguageRule(name: name, rules: rules))
    languageMaps.append(LanguageMap(pattern: pattern, ruleName: name))
  }
}

extension LanguageTag {
  /// The codes of the language and its varieties, in either case: `[Zz][Hh]([-_].*)?`.
  fileprivate var pattern: String {
    text.map { letter in
      letter == "-"
        ? "[-_]" : letter.isLetter ? "[\(letter.uppercased())\(letter.lowercased())]" : "\(letter)"
    }.joined() + "([-_].*)?"
  }
}

/// Writes the rules of a language as pairs of regular expressions.
struct BuiltInRules {
  let profile: LanguageProfile
  private(set) var rules: [SRXDocument.Rule] = []

  /// A mark that may end a sentence and has other uses, in text of any script.
  static let stop = "[.!?…]"
  /// What stands where a word begins.
  static let wordStart = #"(?<![\p{L}\p{N}.])"#
  /// The letter of an abbreviation or initial begins here, and no contraction ends.
  static let letterStart = #"(?<![\p{L}\p{N}.'’])"#
  static let closingBracket = #"[)\]}）】〕]"#
  /// Citations and notes that belong to the sentence before: `[12]`, `①`.
  static let notes = #"(?: ?\[[0-9][0-9, –-]{0,11}\]|[①-⑳¹²³⁰⁴-⁹†‡])*"#
  /// Openers and blanks between a boundary and the first letter.
  static let opening = #"\s+["'“‘„«‹¿¡(\[]*"#

  /// Every mark of a class, as a set in brackets, so that this list and the scanner's cannot part.
  static func set(of marks: Set<Mark>, and more: String = "") -> String {
    let scalars = (0x80...0xFFFF as ClosedRange<UInt32>).filter { marks.contains(Mark($0)) }
      .compactMap(Unicode.Scalar.init)
    return "[" + more + String(String.UnicodeScalarView(scalars)) + "]"
  }

  static let closer = set(
    of: [.closeQuote, .closeBracket, .closeTitle], and: #""')\]}"#)

  init(_ profile: LanguageProfile) {
    self.profile = profile
  }

  /// The rules in the order in which they are tried.
  var all: [SRXDocument.Rule] {
    var builder = self
    builder.addWide()
    builder.addAlphabetic()
    return builder.rules
  }

  mutating func keep(_ before: String, _ after: String) {
    rules.append(SRXDocument.Rule(isBreak: false, before: before, after: after))
  }

  mutating func cut(_ before: String, _ after: String) {
    rules.append(SRXDocument.Rule(isBreak: true, before: before, after: after))
  }

  /// The words with a trait as alternatives, in any case, or `nil` if there are none.
  func words(_ traits: WordTraits..., except: WordTraits? = nil) -> String? {
    var words = Set(traits.flatMap { profile.words.words(with: $0) })
    if let except { words.subtract(profile.words.words(with: except)) }
    guard !words.isEmpty else { return nil }
    return "(?:" + words.sorted().map(Self.anyCase).joined(separator: "|") + ")"
  }

  /// A word that begins sentences, with a capital, behind white space and openers.
  var starter: String? {
    words(.starter).map { #"\#(Self.opening)(?=\p{Lu})\#($0)(?![\p{L}\p{N}'’])"# }
  }

  /// A word as an expression without regard to case, in a way that all engines understand.
  private static func anyCase(_ word: String) -> String {
    word.map { letter in
      let lower = letter.lowercased()
      let upper = letter.uppercased()
      if lower != upper, upper.unicodeScalars.count == 1 { return "[\(upper)\(lower)]" }
      return letter.isASCII && !letter.isLetter && !letter.isNumber ? "\\\(letter)" : "\(letter)"
    }.joined()
  }
}
