/// Tells the language of a text from its script and its commonest words, or that it cannot.
public enum LanguageDetector {
  /// Returns the language, or `nil` if the text leaves doubt.
  ///
  /// Han with kana is Japanese, Han alone Chinese (traditional if characters that only
  /// traditional texts have outnumber those that only simplified ones have); Hangul, Thai and
  /// Hebrew tell their language alone; for the rest words decide. The first 20,000 scalars are read.
  ///
  /// - Complexity: O(*n*) for the scalars that are read.
  public static func language(of text: Substring) -> LanguageTag? {
    let sample = Sample(text)
    let letters = sample.letterCount
    guard letters > 0 else { return nil }
    // The script with most letters decides; where Han stands for a word, others need several letters.
    let ideographs = sample.han + sample.kana
    if ideographs * 3 > letters {
      // Running Japanese is about half kana; Chinese quotes hardly ever reach a tenth.
      if sample.kana * 10 > ideographs { return LanguageTag("ja") }
      return sample.traditional > sample.simplified ? .traditionalChinese : .chinese
    }
    if sample.hangul * 2 > letters { return LanguageTag("ko") }
    if sample.thai * 2 > letters { return LanguageTag("th") }
    if sample.hebrew * 2 > letters { return LanguageTag("he") }
    return languageByWords(sample.words)
  }

  /// The share of a text's words that the common words of its language must reach.
  ///
  /// Origin: the lists cover 30–50 % of running text in their own language; a list of names or
  /// of numbers stays below a tenth.
  private static let leastShare = 0.1

  /// How much more than the next language the first must explain.
  ///
  /// Origin: close neighbours (Danish and Norwegian, Spanish and Portuguese) share up to two
  /// thirds of their commonest words; below this margin a sentence or two decide by luck.
  private static let leastLead = 1.2

  private static func languageByWords(_ words: [String]) -> LanguageTag? {
    let counts = CommonWords.byLanguage.map { entry in
      (entry.language, words.reduce(0) { entry.words.contains($1) ? $0 + 1 : $0 })
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let (first, second) = (counts[0], counts[1])
    guard first.1 >= 3, Double(first.1) >= leastShare * Double(words.count),
      Double(first.1) >= leastLead * Double(second.1)
    else { return nil }
    return LanguageTag(first.0)
  }
}

/// What the detector counts in a text.
private struct Sample {
  private(set) var han = 0
  private(set) var kana = 0
  private(set) var hangul = 0
  private(set) var thai = 0
  private(set) var hebrew = 0
  private(set) var traditional = 0
  private(set) var simplified = 0
  private(set) var otherLetters = 0
  private(set) var words: [String] = []

  var letterCount: Int { han + kana + hangul + thai + hebrew + otherLetters }

  init(_ text: Substring) {
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(20_000) {
      switch scalar.value {
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF:
        han += 1
        if Self.traditionalOnly.contains(scalar) { traditional += 1 }
        if Self.simplifiedOnly.contains(scalar) { simplified += 1 }
      case 0x3041...0x30FF: kana += 1
      case 0xAC00...0xD7AF, 0x1100...0x11FF: hangul += 1
      case 0x0E01...0x0E5B: thai += 1
      case 0x05D0...0x05EA: hebrew += 1
      default:
        // Signs that combine belong to the word in Devanagari; apostrophes do in French.
        let isPartOfWord =
          scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        if isPartOfWord || ((scalar == "'" || scalar == "’") && !word.isEmpty) {
          if isPartOfWord { otherLetters += 1 }
          word.append(scalar == "’" ? "'" : scalar)
          continue
        }
      }
      take(&word)
    }
    take(&word)
  }

  private mutating func take(_ word: inout String.UnicodeScalarView) {
    guard !word.isEmpty else { return }
    words.append(String(word).lowercased())
    word.removeAll()
  }

  /// The commonest characters that differ between the two ways of writing.
  private static let traditionalOnly = Set(
    "們這個來時說國會學對發過還後麼經點現開樣種長問關於無從動機業當讓見員電話頭東車門風馬書實體應與為氣聽愛難處間題覺總條樂邊連進遠運錢錯鐵軍農階級團結黨產義務號戰爭勞勝"
      .unicodeScalars)
  private static let simplifiedOnly = Set(
    "们这个来时说国会学对发过还么经点现开样种长问关于无从动机业当让见员电话头东车门风马书实体应与为气听爱难处间题觉总条乐边连进远运钱错铁军农阶级团结党产义务号战争劳胜"
      .unicodeScalars)
}
