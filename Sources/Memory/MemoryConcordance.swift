extension MemoryStore {
  /// Every unit that has what is looked for; the first are returned, all are counted.
  ///
  /// - Throws: ``MemoryError``, such as `missingLanguage`, or `invalidPattern` for an expression
  ///   that cannot be read and for a phrase without any word or mark.
  /// - Complexity: Linear in the units that have the words of the phrases; a phrase of marks
  ///   alone, a piece of one word and an expression are looked for in every text.
  public func occurrences(
    of query: ConcordanceQuery, limit: Int = 20
  ) throws -> Concordance {
    let finder = try OccurrenceFinder(query.pattern)
    return try pool.read { database in
      let table = try UnitTable(database)
      if let language = query.language { try table.languages.require(language) }
      return try ConcordanceSearch(
        database: database, table: table, finder: finder,
        language: query.language.map { LanguageFamily($0) }
      ).concordance(of: query.pattern, limit: limit)
    }
  }
}

/// One look through a memory for a pattern.
struct ConcordanceSearch {
  let database: Database
  let table: UnitTable
  let finder: OccurrenceFinder
  let language: LanguageFamily?

  func concordance(
    of pattern: ConcordanceQuery.Pattern, limit: Int
  ) throws(MemoryError) -> Concordance {
    let plans = plans(for: pattern)
    guard let candidates = try candidates(plans) else {
      return try lookThroughEverything(limit: limit)
    }
    var occurrences: [Occurrence] = []
    var totalCount = 0
    let isExact = plans.allSatisfy(\.isExact)
    if isExact { totalCount = candidates.count }
    try candidates.forEach { id throws(MemoryError) in
      if occurrences.count < limit {
        let found = try occurrence(id)
        if let found { occurrences.append(found) }
        guard !isExact else {
          // What the postings promise must be there.
          guard found != nil else {
            throw MemoryError.damaged(
              path: database.path, finding: "postings name unit \(id), which has no such text")
          }
          return true
        }
        totalCount += found == nil ? 0 : 1
        return true
      }
      guard !isExact else { return false }
      totalCount += try has(id) ? 1 : 0
      return true
    }
    return Concordance(occurrences: occurrences, totalCount: totalCount)
  }

  private func plans(for pattern: ConcordanceQuery.Pattern) -> [PhrasePlan] {
    switch pattern {
    case .phrases(let phrases): phrases.map { PhrasePlan($0, isSubstring: false) }
    case .substrings(let phrases): phrases.map { PhrasePlan($0, isSubstring: true) }
    case .expression: []
    }
  }

  /// The units that may have every phrase, or `nil` if that may be any unit.
  private func candidates(_ plans: [PhrasePlan]) throws(MemoryError) -> UnitSet? {
    let search = try PostingSearch(database)
    let families = table.languages.numbers(of: language)
    var candidates: UnitSet?
    for plan in plans where !plan.steps.isEmpty {
      let units = try search.units(plan.steps, families: families)
      candidates = candidates.map { $0.intersection(units) } ?? units
    }
    return candidates
  }

  private func occurrence(_ id: UnitID) throws(MemoryError) -> Occurrence? {
    guard let unit = try table.unit(id) else { return nil }
    let hits = finder.hits(in: unit.unit, language: language)
    return hits.isEmpty ? nil : Occurrence(unit: unit, hits: hits)
  }

  private func has(_ id: UnitID) throws(MemoryError) -> Bool {
    guard let unit = try table.translationUnit(id) else { return false }
    return finder.matches(unit, language: language)
  }

  private func lookThroughEverything(limit: Int) throws(MemoryError) -> Concordance {
    var occurrences: [Occurrence] = []
    var totalCount = 0
    var walk = UnitWalk(database)
    while let id = try walk.next() {
      guard try has(id) else { continue }
      totalCount += 1
      if occurrences.count < limit, let found = try occurrence(id) { occurrences.append(found) }
    }
    return Concordance(occurrences: occurrences, totalCount: totalCount)
  }
}
