extension MemoryStore {
  /// Every unit that has what is looked for; the first are returned, all are counted.
  ///
  /// - Throws: ``MemoryError``, such as `missingLanguage`, or `invalidPattern` for an expression
  ///   that cannot be read and for a pattern without any word or mark.
  public func occurrences(
    of query: ConcordanceQuery, limit: Int = 20
  ) throws -> Concordance {
    let finder = try OccurrenceFinder(query.pattern)
    return try pool.read { database in
      let table = try UnitTable(database)
      if let language = query.language { try table.languages.require(language) }
      let family = query.language.map { LanguageFamily($0) }
      var occurrences: [Occurrence] = []
      var totalCount = 0
      var last: UnitID = 0
      while let id = try database.number("SELECT id FROM unit WHERE id > ? LIMIT 1", .number(last))
      {
        last = id
        guard let unit = try table.translationUnit(id) else { continue }
        let hits = finder.hits(in: unit, language: family)
        guard !hits.isEmpty else { continue }
        totalCount += 1
        if occurrences.count < limit, let stored = try table.unit(id) {
          occurrences.append(Occurrence(unit: stored, hits: hits))
        }
      }
      return Concordance(occurrences: occurrences, totalCount: totalCount)
    }
  }
}
