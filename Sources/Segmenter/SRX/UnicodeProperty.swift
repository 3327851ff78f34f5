/// A property of Unicode scalars that regular expressions name: `\p{Lu}`, `[[:alpha:]]`.
enum UnicodeProperty: Hashable, Sendable {
  case categories(Set<Unicode.GeneralCategory>)
  case alphabetic
  case uppercase
  case lowercase
  case whiteSpace
  case ideographic
  case any
  case script(Script)

  /// Scripts by their ranges; see `Script.ranges`.
  enum Script: String, Hashable, CaseIterable {
    case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, thai, georgian, hangul
    case hiragana, katakana, bopomofo, han
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .categories(let categories): categories.contains(scalar.properties.generalCategory)
    case .alphabetic: scalar.properties.isAlphabetic
    case .uppercase: scalar.properties.isUppercase
    case .lowercase: scalar.properties.isLowercase
    case .whiteSpace: scalar.properties.isWhitespace
    case .ideographic: scalar.properties.isIdeographic
    case .any: true
    case .script(let script): script.contains(scalar)
    }
  }
}

extension ScalarSet {
  /// The set of a name in `\p{…}` or `[:…:]`, or `nil` if the name is not known.
  ///
  /// Names are compared without case, spaces, `_` and `-`; `gc=`, `sc=`, `script=` and the prefix
  /// `Is` of Java are understood.
  init?(propertyName: String) {
    var name = String(propertyName.lowercased().filter { !" _-".contains($0) })
    var key: Substring?
    if let equals = name.firstIndex(where: { $0 == "=" || $0 == ":" }) {
      key = name[..<equals]
      name = String(name[name.index(after: equals)...])
    }
    let script = UnicodeProperty.Script(rawValue: name) ?? Self.scriptCodes[name]
    let categories = Self.categories(named: name)
    switch key {
    case "gc", "generalcategory":
      guard let categories else { return nil }
      self = .property(.categories(categories))
    case "sc", "script", "scx", "scriptextensions":
      guard let script else { return nil }
      self = .property(.script(script))
    case nil:
      if let categories {
        self = .property(.categories(categories))
      } else if let script {
        self = .property(.script(script))
      } else if let set = Self.named[name] {
        self = set
      } else if name.hasPrefix("is"), let set = ScalarSet(propertyName: String(name.dropFirst(2))) {
        self = set
      } else {
        return nil
      }
    default: return nil
    }
  }

  private static func categories(named name: String) -> Set<Unicode.GeneralCategory>? {
    let short = longNames[name] ?? name
    if short == "lc" || short == "l&" {
      return [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
    }
    let matching = categoryCodes.filter { $0.code == short || String($0.code.prefix(1)) == short }
    return matching.isEmpty ? nil : Set(matching.map(\.category))
  }

  /// Source: Unicode Standard Annex 44, table 12.
  private static let categoryCodes: [(code: String, category: Unicode.GeneralCategory)] = [
    ("lu", .uppercaseLetter), ("ll", .lowercaseLetter), ("lt", .titlecaseLetter),
    ("lm", .modifierLetter), ("lo", .otherLetter), ("mn", .nonspacingMark), ("mc", .spacingMark),
    ("me", .enclosingMark), ("nd", .decimalNumber), ("nl", .letterNumber), ("no", .otherNumber),
    ("pc", .connectorPunctuation), ("pd", .dashPunctuation), ("ps", .openPunctuation),
    ("pe", .closePunctuation), ("pi", .initialPunctuation), ("pf", .finalPunctuation),
    ("po", .otherPunctuation), ("sm", .mathSymbol), ("sc", .currencySymbol),
    ("sk", .modifierSymbol), ("so", .otherSymbol), ("zs", .spaceSeparator),
    ("zl", .lineSeparator), ("zp", .paragraphSeparator), ("cc", .control), ("cf", .format),
    ("cs", .surrogate), ("co", .privateUse), ("cn", .unassigned),
  ]

  private static let longNames = [
    "letter": "l", "uppercaseletter": "lu", "lowercaseletter": "ll", "titlecaseletter": "lt",
    "casedletter": "lc", "modifierletter": "lm", "otherletter": "lo", "mark": "m",
    "nonspacingmark": "mn", "spacingmark": "mc", "enclosingmark": "me", "number": "n",
    "decimalnumber": "nd", "letternumber": "nl", "othernumber": "no", "punctuation": "p",
    "punct": "p", "connectorpunctuation": "pc", "dashpunctuation": "pd", "openpunctuation": "ps",
    "closepunctuation": "pe", "initialpunctuation": "pi", "finalpunctuation": "pf",
    "otherpunctuation": "po", "symbol": "s", "mathsymbol": "sm", "currencysymbol": "sc",
    "modifiersymbol": "sk", "othersymbol": "so", "separator": "z", "spaceseparator": "zs",
    "lineseparator": "zl", "paragraphseparator": "zp", "control": "cc", "cntrl": "cc",
    "format": "cf", "privateuse": "co", "unassigned": "cn", "digit": "nd",
  ]

  /// Source: Unicode Technical Standard 18, annex C (compatibility properties).
  private static let named: [String: ScalarSet] = [
    "alpha": .property(.alphabetic), "alphabetic": .property(.alphabetic),
    "upper": .property(.uppercase), "uppercase": .property(.uppercase),
    "lower": .property(.lowercase), "lowercase": .property(.lowercase),
    "space": .space, "whitespace": .space, "blank": .horizontalSpace, "word": .word,
    "alnum": .union([.property(.alphabetic), .digit]),
    "xdigit": .union([.digit, .range(0x41...0x46), .range(0x61...0x66)]),
    "ideographic": .property(.ideographic), "any": .property(.any), "ascii": .range(0...0x7F),
    "assigned": .complement(.property(.categories([.unassigned]))),
    "graph": .complement(.union([.space, .property(.categories(invisible))])),
    "print": .complement(
      .intersection(
        .union([.space, .property(.categories(invisible))]),
        .complement(.property(.categories([.spaceSeparator]))))),
  ]

  private static let invisible: Set<Unicode.GeneralCategory> = [.control, .surrogate, .unassigned]

  /// The codes of ISO 15924.
  private static let scriptCodes: [String: UnicodeProperty.Script] = [
    "latn": .latin, "grek": .greek, "cyrl": .cyrillic, "armn": .armenian, "hebr": .hebrew,
    "arab": .arabic, "deva": .devanagari, "thai": .thai, "geor": .georgian, "hang": .hangul,
    "hira": .hiragana, "kana": .katakana, "bopo": .bopomofo, "hani": .han,
  ]
}
