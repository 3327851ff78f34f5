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

  /// What the core vocabularies say of two languages.
  ///
  /// Chinese comes in through English: a word has the forms of the concepts that its English
  /// glosses name. Complexity: linear in the vocabularies, some milliseconds.
  static func lexicon(from language: LanguageTag, to other: LanguageTag) -> Lexicon? {
    if other.language == "zh" { return lexicon(from: other, to: language) }
    guard let glosses = ConceptForms(language: other) else { return nil }
    guard language.language == "zh" else {
      guard let concepts = ConceptForms(language: language).map(ConceptsOfWords.init) else {
        return nil
      }
      var lines = LexiconLines()
      for word in 0..<concepts.words.count {
        lines.append(concepts.words[word], concepts.numbers[word], glosses)
      }
      return Lexicon(language: language, glossLanguage: other, lines: lines.bytes)
    }
    guard let concepts = ConceptForms(language: .english).map(ConceptsOfWords.init) else {
      return nil
    }
    var lines = LexiconLines()
    Lexicon.chineseEnglish.forEachGloss { headword, gloss in
      guard let word = concepts.words.number(of: gloss) else { return }
      lines.append(headword, concepts.numbers[word], glosses)
    }
    return Lexicon(language: .chinese, glossLanguage: other, lines: lines.bytes)
  }
}

/// The forms of a language, concept by concept, as bytes: its vocabularies are read at every start.
struct ConceptForms {
  /// The forms of all concepts, each with a semicolon behind it.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  /// Fails if the language is not among the twenty.
  init?(language: LanguageTag) {
    guard var text = CoreVocabulary.texts[language.language] else { return nil }
    text.withUTF8 { text in
      bytes.reserveCapacity(text.count)
      var isForm = false
      for byte in text {
        switch byte {
        case UInt8(ascii: "\t"): isForm = true
        case UInt8(ascii: "\n"): endConcept(&isForm)
        case UInt8(ascii: " "): break
        case UInt8(ascii: ","): bytes.append(UInt8(ascii: ";"))
        default: if isForm { bytes.append(byte) }
        }
      }
      if isForm { endConcept(&isForm) }
    }
  }

  private mutating func endConcept(_ isForm: inout Bool) {
    isForm = false
    if bytes.count > starts[starts.count - 1] { bytes.append(UInt8(ascii: ";")) }
    starts.append(bytes.count)
  }

  /// The forms of a concept, most usual first.
  subscript(concept: Int) -> [ArraySlice<UInt8>] {
    joined(concept).split(separator: UInt8(ascii: ";"))
  }

  /// The same with a semicolon behind each.
  func joined(_ concept: Int) -> ArraySlice<UInt8> {
    bytes[starts[concept]..<starts[concept + 1]]
  }
}

/// The words of a language, each once, and the concepts that each stands for.
private struct ConceptsOfWords {
  private(set) var words: ByteStrings
  private(set) var numbers: [[Int]] = []

  init(_ forms: ConceptForms) {
    words = ByteStrings(capacity: 4 * forms.count)
    for concept in 0..<forms.count {
      for form in forms[concept] {
        let word = form.withUnsafeBufferPointer { words.insert($0) }
        if word == numbers.count { numbers.append([]) }
        numbers[word].append(concept)
      }
    }
  }
}

/// The lines of a lexicon while it is made: `headword⇥gloss;gloss`.
private struct LexiconLines {
  private(set) var bytes: [UInt8] = []
  private var last: ArraySlice<UInt8> = []

  /// Adds the forms of concepts to a headword, which may be the one before again.
  mutating func append(_ headword: ArraySlice<UInt8>, _ concepts: [Int], _ forms: ConceptForms) {
    if headword != last {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      bytes += headword
      bytes.append(UInt8(ascii: "\t"))
      last = headword
    }
    for concept in concepts { bytes += forms.joined(concept) }
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
