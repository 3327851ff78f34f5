import Testing

@testable import Aligner

@Suite("Tokens")
struct TokenTests {
  private func texts(_ text: String, _ language: LanguageTag) -> [String] {
    TokenScanner(language: language, lexicon: nil).tokens(of: text).map(\.text)
  }

  @Test(
    "A number is the same token however it is written",
    arguments: [
      ("三十九", "thirty-nine", "#39"), ("五百二十四", "524", "#524"), ("１２", "twelve", "#12"),
      ("1,234.5", "1,234.5", "#1234.5"), ("一九五九年", "1959", "#1959"),
      ("一百四十多项", "one hundred and forty", "#140"), ("两千", "2,000", "#2000"),
      ("第三", "third", "#3"),
    ])
  func numbers(chinese: String, english: String, token: String) {
    #expect(texts(chinese, .chinese).contains(token))
    #expect(texts(english, .english).contains(token))
  }

  @Test("Forms of a word share a token")
  func stems() {
    #expect(texts("Workers walked", .english) == texts("worker walking", .english))
    #expect(texts("WALKING", .english) == texts("walking", .english))
  }

  @Test(
    "An apostrophe parts words where it joins two, and belongs to the word elsewhere",
    arguments: [
      (LanguageTag.french, "l'homme d'ici", ["l", "homme", "d", "ici"]),
      (.german, "war’s", ["war's"]),
    ])
  func apostrophes(language: LanguageTag, text: String, tokens: [String]) {
    #expect(texts(text, language) == tokens)
  }

  @Test("Words of a lexicon overlap each other and their characters")
  func compounds() {
    let lexicon = Lexicon(
      language: .chinese, glossLanguage: .english,
      entries: ["技术", "技术革命", "革命"].map { Lexicon.Entry(headword: $0, glosses: []) })
    let scanner = TokenScanner(language: .chinese, lexicon: HeadwordIndex([lexicon]))
    let tokens = scanner.tokens(of: "技术革命").map(\.text)
    #expect(Set(tokens) == ["技", "术", "革", "命", "技术", "技术革命", "革命"])
  }

  @Test(
    "The number of a list item counts little",
    arguments: [
      ("1. Wash it.", LanguageTag.english), ("(a) Wash it.", .english), ("一、洗。", .chinese),
    ])
  func enumerations(text: String, language: LanguageTag) throws {
    let tokens = TokenScanner(language: language, lexicon: nil).tokens(of: text)
    let first = try #require(tokens.first)
    #expect(first.kind == .enumeration)
    #expect(first.weight < 1)
  }

  @Test("Latin words inside Chinese are words")
  func mixed() {
    #expect(texts("他用iPhone拍照", .chinese).contains { $0.hasPrefix("iphon") })
  }

  @Test("Related words of two languages are cognates, chance pairs are not")
  func cognates() {
    var source = Vocabulary()
    var target = Vocabulary()
    let german = TokenScanner(language: LanguageTag("de")!, lexicon: nil)
    let french = TokenScanner(language: LanguageTag("fr")!, lexicon: nil)
    for token in german.tokens(of: "Direktor Haus Elefant") { _ = source.insert(token) }
    for token in french.tokens(of: "directeur maison éléphant") { _ = target.insert(token) }
    let pairs = Cognates.links(source: source, target: target).map {
      [source.types[Int($0.row)].surface, target.types[Int($0.column)].surface]
    }
    #expect(pairs == [["direktor", "directeur"], ["elefant", "elephant"]])
  }
}

@Suite("Dictionaries")
struct DictionaryTests {
  private func read(_ text: String) -> DictionaryReader.Result {
    DictionaryReader(source: .chinese, target: .english).read(text)
  }

  @Test("CC-CEDICT, hunalign and tab-separated lines give the same entry")
  func formats() {
    let texts = [
      "# remark\n傳統 传统 [chuan2 tong3] /tradition/traditional (of old)/\n",
      "tradition @ 传统\ntraditional @ 传统\n", "传统\ttradition; traditional\r\n",
    ]
    for text in texts {
      let result = read(text)
      #expect(result.lexicon.glosses(of: "传统") == ["tradition", "traditional"])
      #expect(result.malformedLines.isEmpty)
    }
  }

  @Test("Malformed lines are counted from one and skipped")
  func malformed() {
    let result = read("传统\ttradition\nno tab here\n\n书\t\n水\twater\n")
    #expect(result.malformedLines == [2, 4])
    #expect(result.lexicon.count == 2)
  }
}

@Suite("The built-in lexicon")
struct ChineseEnglishLexiconTests {
  let lines = chineseEnglishLexiconData.split(separator: "\n").map {
    $0.split(separator: "\t", omittingEmptySubsequences: false)
  }

  @Test("It has at least 8,000 entries, among them 2,500 characters")
  func size() {
    #expect(lines.count >= 8_000)
    #expect(lines.count { $0[0].unicodeScalars.count == 1 } >= 2_500)
    #expect(Lexicon.chineseEnglish.count == lines.count)
  }

  @Test("Every entry has one headword of ideographs, once, and no empty gloss")
  func form() {
    #expect(lines.allSatisfy { $0.count == 2 })
    #expect(Set(lines.map { $0[0] }).count == lines.count)
    #expect(
      lines.allSatisfy { fields in
        fields[0].unicodeScalars.allSatisfy { $0.properties.isUnifiedIdeograph }
          && (1...5).contains(fields[0].unicodeScalars.count)
      })
    #expect(
      lines.allSatisfy { fields in
        fields[1].split(separator: ";", omittingEmptySubsequences: false)
          .allSatisfy { $0.contains { $0 != " " } }
      })
  }

  @Test("Traditional characters fold to simplified ones, each once, and nothing folds further")
  func traditional() {
    let pairs = traditionalCharacterData.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(pairs.count >= 2_000)
    #expect(pairs.allSatisfy { $0.count == 2 && $0.allSatisfy { $0.unicodeScalars.count == 1 } })
    let keys = Set(pairs.map { $0[0] })
    #expect(keys.count == pairs.count)
    #expect(pairs.allSatisfy { !keys.contains($0[1]) })
    #expect(TraditionalCharacters.simplified("學習漢語") == "学习汉语")
  }
}
