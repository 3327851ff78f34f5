/// Words of one language and what they may become in another.
public struct Lexicon: Sendable {
  /// A word or short phrase and its translations, most usual first.
  public struct Entry: Hashable, Sendable {
    public var headword: String
    public var glosses: [String]

    public init(headword: String, glosses: [String]) {
      self.headword = headword
      self.glosses = glosses
    }
  }

  /// The language of the headwords.
  public let language: LanguageTag

  /// The language of the glosses.
  public let glossLanguage: LanguageTag

  /// For each headword its glosses in one text, separated by semicolons.
  private var glossesOfHeadword: [String: Substring]

  /// Makes a lexicon of entries; those with the same headword are joined.
  ///
  /// Han headwords are held in simplified characters. Complexity: linear.
  public init(
    language: LanguageTag, glossLanguage: LanguageTag, entries: some Sequence<Entry>
  ) {
    self.language = language
    self.glossLanguage = glossLanguage
    glossesOfHeadword = [:]
    for entry in entries {
      add(
        Substring(entry.glosses.joined(separator: ";")),
        headword: TraditionalCharacters.simplified(entry.headword))
    }
  }

  /// Makes a lexicon from lines `headword⇥gloss; gloss`, whose form is known to be good.
  init(language: LanguageTag, glossLanguage: LanguageTag, lines: String) {
    self.language = language
    self.glossLanguage = glossLanguage
    glossesOfHeadword = [:]
    glossesOfHeadword.reserveCapacity(lines.utf8.count / 28)
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      glossesOfHeadword[String(Substring(line[..<tab]))] = Substring(
        line[line.index(after: tab)...])
    }
  }

  public var count: Int { glossesOfHeadword.count }

  /// All headwords, in no order.
  var headwords: some Sequence<String> { glossesOfHeadword.keys }

  /// The glosses of a headword, empty if it is not in the lexicon.
  public func glosses(of headword: String) -> [String] {
    guard let text = glossesOfHeadword[headword] else { return [] }
    return text.split(separator: ";").map { gloss in
      String(gloss.drop { $0 == " " })
    }
  }

  private mutating func add(_ glosses: Substring, headword: String) {
    if let known = glossesOfHeadword[headword] {
      glossesOfHeadword[headword] = known + ";" + glosses
    } else {
      glossesOfHeadword[headword] = glosses
    }
  }
}

extension Lexicon {
  /// The lexicon of Chinese and English that comes with the package.
  ///
  /// It is read from memory at first use, in a few milliseconds.
  public static let chineseEnglish = Lexicon(
    language: .chinese, glossLanguage: .english, lines: chineseEnglishLexiconData)
}
