extension MemoryStore {
  /// Stored segments that are at least so close to a query, best first.
  ///
  /// The answer is that of scoring every segment of the memory; none is overlooked. Of matches
  /// with the same source and the same target the best is returned; ties go to the older unit.
  ///
  /// - Parameters:
  ///   - percent: The least ``Match/percent``, 1 to 102.
  ///   - limit: The most matches to return.
  /// - Throws: ``MemoryError``, such as `missingLanguage` where the memory has no text in the
  ///   language of the query, or in the one that is wanted.
  /// - Complexity: Linear in the segments of about the query's length, at a fraction of a
  ///   nanosecond each; scoring only those that share nearly enough words.
  public func matches(
    for query: MemoryQuery, atLeast percent: Int = 70, limit: Int = 5
  ) throws -> [Match] {
    try pool.read { database in
      let table = try UnitTable(database)
      try table.languages.require(query.language)
      if let target = query.target { try table.languages.require(target) }
      let maker = MatchMaker(query, table: table, points: penaltyPoints)
      var matches: [Match] = []
      var last: UnitID = 0
      while let id = try database.number("SELECT id FROM unit WHERE id > ? LIMIT 1", .number(last))
      {
        last = id
        guard let unit = try table.translationUnit(id) else { continue }
        for (index, variant) in unit.variants.enumerated() {
          let family = LanguageFamily(variant.language)
          guard family.isVariant(of: maker.family) else { continue }
          let tokens = SegmentTokens(variant.segment)
          guard maker.percent(of: tokens, family: family) >= min(100, percent),
            let stored = try table.unit(id),
            let match = try maker.match(
              stored, variant: index, textPercent: FuzzyScore.percent(maker.tokens, tokens))
          else { continue }
          matches.append(match)
        }
      }
      return MatchRanking.rank(
        matches, atLeast: percent, limit: limit, points: penaltyPoints)
    }
  }
}
