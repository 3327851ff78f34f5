extension SentenceAligner {
  /// Aligns two lists of sentences, around beads that are known, and says for every bead which
  /// words speak for it.
  ///
  /// The words are written as they stand in the sentences of the bead. Rivals are not looked for.
  ///
  /// - Parameter fixed: Beads of the result, in document order.
  /// - Returns: The beads of ``align(source:target:fixed:)``, in their order; without links where
  ///   the method weighs no words.
  /// - Throws: ``AlignerError`` if fixed beads overlap or do not fit the texts.
  /// - Complexity: That of ``align(source:target:)``.
  public func explanations(
    source: [Sentence], target: [Sentence], fixed: [Bead] = []
  ) throws(AlignerError) -> [BeadExplanation] {
    guard method == .full else {
      return try align(source: source, target: target, fixed: fixed).beads.map {
        BeadExplanation(bead: $0, links: [], rivals: [])
      }
    }
    let search = EvidenceSearch(
      sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, lexicons: lexicons)
    var pair = SentencePair(source: source, target: target)
    pair.fixed = try FixedBeads(fixed, sourceCount: source.count, targetCount: target.count)
    return search.results(for: [pair]) { text, model, result in
      let sourceForms = WrittenForms(source, scanner: search.scanner(for: sourceLanguage))
      let targetForms = WrittenForms(target, scanner: search.scanner(for: targetLanguage))
      return zip(beads(of: result), result.path).map { bead, span in
        BeadExplanation(
          bead: bead,
          links: model.typeLinks(of: span, in: text).map { link in
            BeadExplanation.WordLink(
              source: link.source.map {
                sourceForms.form(of: model.source.types[$0], in: bead.source)
              },
              target: link.target.map {
                targetForms.form(of: model.target.types[$0], in: bead.target)
              },
              gainInNats: link.gain)
          }, rivals: [])
      }
    }[0]
  }
}

/// How the tokens of each sentence are written there.
private struct WrittenForms {
  /// For each sentence the written form of each of its tokens, by the token's text.
  private let forms: [[String: String]]

  init(_ sentences: [Sentence], scanner: TokenScanner) {
    forms = sentences.map { sentence in
      Dictionary(
        scanner.tokens(of: sentence.text).map { ($0.text, $0.surface) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The form in the first of some sentences that has the token; its first form in the whole text
  /// where none has.
  func form(of token: Token, in sentences: Range<Int>) -> String {
    for sentence in sentences {
      if let form = forms[sentence][token.text] { return form }
    }
    return token.surface
  }
}
