/// What is known of pairs of token types before the texts teach anything: pseudo-counts π.
enum PriorLinks {
  /// What is known beforehand of a token counts as much as if it had been seen so often: the
  /// links of two equal anchors, of one headword of a lexicon, of two equal cognates.
  ///
  /// Origin: with 1 strict F1 of short texts is lower (development texts cut into pieces of 8, 15 and
  /// 30 beads), with 8 that of a batch; from 3 to 5 scores stay within their noise.
  static let sightingCount: Float = 4

  /// Numbers of list items come in runs and prove little.
  static let enumerationCount: Float = 0.3

  /// Links the types of both sides.
  ///
  /// - Parameters:
  ///   - lexicons: Lexicons of the two languages, in either direction.
  /// - Returns: A row for each source type, values are pseudo-counts.
  static func table(
    source: Vocabulary, target: Vocabulary, sourceLanguage: LanguageTag,
    targetLanguage: LanguageTag, lexicons: [Lexicon]
  ) -> LinkTable {
    // In a text of Chinese an alphabetic word is a foreign one: only the same word is evidence.
    let findsCognates =
      !sourceLanguage.isWrittenWithoutSpaces && !targetLanguage.isWrittenWithoutSpaces
    var triples: [(row: Int32, column: Int32, value: Float)] = []
    for (row, token) in source.types.enumerated() {
      guard let column = target.number(of: token.text) else { continue }
      // Equal words of two alphabets are cognates below.
      guard token.isAnchor || (token.kind == .word && !findsCognates) || token.kind == .character
      else { continue }
      let value = token.kind == .enumeration ? enumerationCount : sightingCount
      triples.append((Int32(row), Int32(column), value))
    }
    for lexicon in lexicons {
      if lexicon.language.language == sourceLanguage.language,
        lexicon.glossLanguage.language == targetLanguage.language
      {
        triples += links(of: lexicon, heads: source, glosses: target)
      } else if lexicon.language.language == targetLanguage.language,
        lexicon.glossLanguage.language == sourceLanguage.language
      {
        triples += links(of: lexicon, heads: target, glosses: source).map {
          ($0.column, $0.row, $0.value)
        }
      }
    }
    if findsCognates { triples += Cognates.links(source: source, target: target) }
    return LinkTable(rowCount: source.count, triples: triples)
  }

  /// The links of a lexicon's headwords that occur; those of one headword sum to
  /// ``sightingCount`` at most.
  ///
  /// Each gloss has an equal share, which its words divide; function words in a gloss of several
  /// words get nothing.
  private static func links(
    of lexicon: Lexicon, heads: Vocabulary, glosses: Vocabulary
  ) -> [(row: Int32, column: Int32, value: Float)] {
    var links: [(row: Int32, column: Int32, value: Float)] = []
    var reader = GlossReader(language: lexicon.glossLanguage, vocabulary: glosses)
    var words: [GlossReader.Word] = []
    let headwordsByStem = lexicon.headwordsByStem(among: heads)
    for (row, token) in heads.types.enumerated() {
      let headwords: [String]
      switch token.kind {
      case .character, .compound: headwords = [token.text]
      case .word: headwords = headwordsByStem[token.text] ?? []
      case .number, .mark, .quote, .enumeration: continue
      }
      let glossTexts = headwords.flatMap(lexicon.glossTexts(of:)).prefix(Self.greatestGlossCount)
      for gloss in glossTexts {
        reader.read(gloss, into: &words)
        for word in words {
          guard let column = word.type else { continue }
          links.append(
            (Int32(row), column, sightingCount / Float(glossTexts.count * words.count)))
        }
      }
    }
    return links
  }

  /// Glosses of a headword beyond this many are left out: they are rare senses.
  ///
  /// Origin: on development texts a full dictionary does as well cut to eight glosses as whole.
  private static let greatestGlossCount = 8
}

/// Words that stand in glosses for grammar's sake.
enum FunctionWords {
  static let english: Set<String> = Set(
    "the a an of to in on at for with by and or be do have it its one's someone something sb sth as from that this one"
      .split(separator: " ").map { EnglishStemmer.stem(String($0)) })
}

extension Lexicon {
  /// The headwords of an alphabet by the stem that their token has, as far as a text has it, those of
  /// a stem in order; empty for Han headwords.
  func headwordsByStem(among types: Vocabulary) -> [String: [String]] {
    guard !language.isWrittenWithoutSpaces else { return [:] }
    let normalizer = WordNormalizer(language: language)
    var headwordsByStem: [String: [String]] = [:]
    for headword in headwords {
      let stem = normalizer.stem(normalizer.folded(headword.unicodeScalars))
      if types.number(of: stem) != nil { headwordsByStem[stem, default: []].append(headword) }
    }
    return headwordsByStem.mapValues { $0.sorted() }
  }
}
