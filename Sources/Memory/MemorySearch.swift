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
  /// - Complexity: Linear in the segments of about the query's length, at about a nanosecond
  ///   each; only those that share nearly enough words are read and scored.
  public func matches(
    for query: MemoryQuery, atLeast percent: Int = 70, limit: Int = 5
  ) throws -> [Match] {
    try pool.read { database in
      let table = try UnitTable(database)
      try table.languages.require(query.language)
      if let target = query.target { try table.languages.require(target) }
      let maker = MatchMaker(query, table: table, points: penaltyPoints)
      let candidates = try CandidateSearch(
        table: table, directory: signatures.directory(database), cache: signatures,
        database: database
      ).candidates(for: maker, atLeast: percent)
      var ranking = MatchRanking(limit: limit, points: penaltyPoints)
      for candidate in candidates {
        // All that follow score no better: when enough are better, they cannot matter.
        guard !ranking.isComplete(above: candidate.percent) else { break }
        guard let unit = try table.unit(candidate.unit),
          let match = try maker.match(
            unit, variant: candidate.variant, textPercent: candidate.textPercent)
        else { continue }
        ranking.add(match)
      }
      return ranking.matches(atLeast: percent)
    }
  }
}
