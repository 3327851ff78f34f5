extension MemoryStore {
  /// What ``matches(for:atLeast:limit:)`` must return, found by scoring every segment.
  ///
  /// For tests and benchmarks. Complexity: linear in the memory, with a score for each segment.
  public func exhaustiveMatches(
    for query: MemoryQuery, atLeast percent: Int = 70, limit: Int = 5
  ) throws -> [Match] {
    try pool.read { database in
      let table = try UnitTable(database)
      let maker = MatchMaker(query, table: table, points: penaltyPoints)
      var ranking = MatchRanking(limit: limit, points: penaltyPoints)
      var walk = UnitWalk(database)
      while let id = try walk.next() {
        for family in table.languages.variants(of: maker.family) {
          for (variant, tokens) in try table.tokens(of: id, family: family) {
            let score = FuzzyScore.percent(maker.tokens, tokens)
            // Context adds to identical texts only, so that others cannot come this high.
            guard score >= min(100, percent), let unit = try table.unit(id),
              let match = try maker.match(unit, variant: variant, textPercent: score)
            else { continue }
            ranking.add(match)
          }
        }
      }
      return ranking.matches(atLeast: percent)
    }
  }
}
