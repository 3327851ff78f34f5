/// Counts what a memory holds.
public struct UnitStatistics: Sendable {
  /// What there is in one language.
  public struct LanguageCount: Hashable, Sendable {
    public var variantCount = 0
    /// Unicode scalars but white space.
    public var characterCount = 0
    /// Runs of letters and digits; every Han character and kana counts as a word of its own.
    public var wordCount = 0
  }

  public private(set) var unitCount = 0
  public private(set) var variantCount = 0
  public private(set) var codeCount = 0
  public private(set) var noteCount = 0
  public private(set) var propertyCount = 0

  private var languageCounts: [LanguageTag: LanguageCount] = [:]

  public private(set) var oddityCounts: [UnitOddity: Int] = [:]

  private let sides: UnitSides

  public init(sides: UnitSides = UnitSides()) {
    self.sides = sides
  }

  /// What there is in each language, in the order of their tags.
  public var languages: [(tag: LanguageTag, count: LanguageCount)] {
    languageCounts.sorted { $0.key.text < $1.key.text }.map { ($0.key, $0.value) }
  }

  /// Counts one unit. Complexity: linear in its texts.
  public mutating func add(_ unit: TranslationUnit) {
    unitCount += 1
    variantCount += unit.variants.count
    noteCount += unit.notes.count
    propertyCount += unit.properties.count
    for variant in unit.variants {
      var losses = UnitLosses()
      losses.addAll(of: variant)
      codeCount += losses[.codes]
      noteCount += losses[.notes]
      propertyCount += losses[.properties]
      languageCounts[variant.language, default: LanguageCount()].add(variant.text)
    }
    for oddity in UnitOddity.allCases where oddity.holds(of: unit, sides) {
      oddityCounts[oddity, default: 0] += 1
    }
  }
}

extension UnitStatistics.LanguageCount {
  fileprivate mutating func add(_ text: String) {
    variantCount += 1
    var isInWord = false
    for scalar in text.unicodeScalars {
      switch scalar.wordKind {
      case .blank: isInWord = false
      case .mark:
        characterCount += 1
        // `don't` and `1.5` are one word, as far as the mark stands inside.
        isInWord = isInWord && ["'", "’", ".", ","].contains(scalar)
      case .whole:
        characterCount += 1
        wordCount += 1
        isInWord = false
      case .letter:
        characterCount += 1
        if !isInWord { wordCount += 1 }
        isInWord = true
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate enum WordKind {
    case blank, mark, letter, whole
  }

  fileprivate var wordKind: WordKind {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x20, 0x09...0x0D: return .blank
    case 0..<0x80, 0x3001...0x3004, 0x3008...0x3020: return .mark
    case 0x3400...0x9FFF: return .whole
    default: break
    }
    if properties.isWhitespace { return .blank }
    switch Script(self) {
    case .han?, .kana?: return .whole
    case nil where !properties.isAlphabetic && properties.numericType == nil:
      // Combining marks go on with the word.
      return properties.generalCategory == .nonspacingMark ? .letter : .mark
    default: return .letter
    }
  }
}
