/// The commonest words of twenty languages, concept by concept: what short texts cannot teach.
///
/// Each language is a text of lines `concept⇥form, form`, the same concepts in the same order in
/// all. Forms are the words that stand for the concept in running text, most usual first, those
/// that the stemmer would bring together once; a language may have none.
///
/// Origin: written for this project from knowledge of the languages; see DESIGN.md.
enum CoreVocabulary {
  /// The texts by primary language subtag.
  static let texts: [String: String] = [
    "cs": coreVocabularyCzech, "da": coreVocabularyDanish, "de": coreVocabularyGerman,
    "el": coreVocabularyGreek, "en": coreVocabularyEnglish, "es": coreVocabularySpanish,
    "fi": coreVocabularyFinnish, "fr": coreVocabularyFrench, "hu": coreVocabularyHungarian,
    "is": coreVocabularyIcelandic, "it": coreVocabularyItalian, "nb": coreVocabularyNorwegian,
    "nl": coreVocabularyDutch, "no": coreVocabularyNorwegian, "pl": coreVocabularyPolish,
    "pt": coreVocabularyPortuguese, "ro": coreVocabularyRomanian, "ru": coreVocabularyRussian,
    "sv": coreVocabularySwedish, "tr": coreVocabularyTurkish, "uk": coreVocabularyUkrainian,
  ]

  /// The forms of a language, concept by concept, or `nil` if it is not among the twenty.
  static func forms(in language: LanguageTag) -> [[String]]? {
    texts[language.language]?.split(separator: "\n").map { line in
      guard let tab = line.firstIndex(of: "\t") else { return [] }
      return line[line.index(after: tab)...].split(separator: ",").map { form in
        String(form.drop { $0 == " " })
      }
    }
  }

  /// What the core vocabularies say of two languages.
  ///
  /// Chinese comes in through English: a word has the forms of the concepts that its English
  /// glosses name. Complexity: linear in the vocabularies, some milliseconds.
  static func lexicon(from language: LanguageTag, to other: LanguageTag) -> Lexicon? {
    if other.language == "zh" { return lexicon(from: other, to: language) }
    guard let glosses = forms(in: other) else { return nil }
    if language.language == "zh" { return chineseLexicon(to: other, glosses) }
    guard let heads = forms(in: language) else { return nil }
    return Lexicon(
      language: language, glossLanguage: other,
      entries: zip(heads, glosses).lazy.flatMap { heads, glosses in
        heads.map { Lexicon.Entry(headword: $0, glosses: glosses) }
      })
  }

  private static func chineseLexicon(to language: LanguageTag, _ forms: [[String]]) -> Lexicon? {
    guard let english = Self.forms(in: .english) else { return nil }
    var words = ByteStrings(capacity: 2 * english.count)
    var conceptsOfWord: [[Int]] = []
    for (concept, forms) in english.enumerated() {
      for var form in forms {
        let word = form.withUTF8 { words.insert($0) }
        if word == conceptsOfWord.count { conceptsOfWord.append([]) }
        conceptsOfWord[word].append(concept)
      }
    }
    let glosses = forms.map { Array($0.map { $0 + ";" }.joined().utf8) }
    var lines: [UInt8] = []
    Lexicon.chineseEnglish.forEachEntry { headword, englishGlosses in
      var known: [UInt8] = []
      for gloss in englishGlosses {
        guard let word = gloss.withUnsafeBufferPointer({ words.number(of: $0) }) else { continue }
        for concept in conceptsOfWord[word] { known += glosses[concept] }
      }
      guard !known.isEmpty else { return }
      lines += headword
      lines.append(UInt8(ascii: "\t"))
      lines += known
      lines.append(UInt8(ascii: "\n"))
    }
    return Lexicon(language: .chinese, glossLanguage: language, lines: lines)
  }
}

extension Lexicon {
  /// The lexicons that come with the package for a pair of languages.
  ///
  /// For Chinese and English ``chineseEnglish``; for other pairs of Chinese, English and nineteen
  /// languages of Europe the commonest thousand words; for the rest none.
  public static func builtIn(for source: LanguageTag, _ target: LanguageTag) -> [Lexicon] {
    if [source.language, target.language].sorted() == ["en", "zh"] { return [.chineseEnglish] }
    return CoreVocabulary.lexicon(from: source, to: target).map { [$0] } ?? []
  }
}
