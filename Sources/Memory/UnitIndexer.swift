/// Puts the texts of units into the indexes: signatures for search, postings for the concordance.
struct UnitIndexer {
  private let languages: LanguageTable
  private let signatures: SignatureWriter
  private let postings: PostingWriter

  init(_ database: Database, languages: LanguageTable) {
    self.languages = languages
    signatures = SignatureWriter(database)
    postings = PostingWriter(database)
  }

  /// Adds a unit; they come in ascending order of their numbers.
  func add(_ unit: TranslationUnit, id: UnitID) throws(MemoryError) {
    for variant in unit.variants {
      guard let family = languages.number(of: LanguageFamily(variant.language)) else { continue }
      let tokens = SegmentTokens(variant.segment)
      try signatures.add(tokens, family: family, unit: id)
      // A phrase is looked for in the text, where no code stands between words.
      let hasCodes = tokens.tokens.contains { $0.kind == .tag }
      try postings.add(
        hasCodes ? SegmentTokens(variant.text).tokens : tokens.tokens, family: family, unit: id)
    }
  }

  /// Writes what is not yet in the file.
  func finish() throws(MemoryError) {
    try signatures.finish()
    try postings.finish()
  }
}
