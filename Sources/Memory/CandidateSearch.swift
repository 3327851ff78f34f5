/// A stored segment whose text is close enough to a query.
struct Candidate {
  let unit: UnitID
  let variant: Int

  /// The score of the texts, 0 to 100.
  let textPercent: Int

  /// The same less what another script takes off.
  let percent: Int
}

/// Finds every segment whose text scores enough, by the signatures, and reads only the likely ones.
struct CandidateSearch {
  let table: UnitTable
  let directory: SignatureDirectory
  let cache: SignatureCache
  let database: Database

  /// Best first, then older units first.
  ///
  /// - Parameter percent: Penalties and context apart, so 100 stands for all above it.
  func candidates(
    for maker: MatchMaker, atLeast percent: Int
  ) throws(MemoryError) -> [Candidate] {
    var candidates: [Candidate] = []
    for family in table.languages.variants(of: maker.family) {
      let penalty = family == maker.family ? 0 : maker.points.scriptVariant
      let least = min(100, percent) + penalty
      guard least <= 100 else { continue }
      candidates += try self.candidates(for: maker, family: family, atLeast: least)
        .map { unit, variant, textPercent in
          Candidate(
            unit: unit, variant: variant, textPercent: textPercent, percent: textPercent - penalty)
        }
    }
    return candidates.sorted {
      ($1.percent, $0.unit, $0.variant) < ($0.percent, $1.unit, $1.variant)
    }
  }

  private func candidates(
    for maker: MatchMaker, family: LanguageFamily, atLeast percent: Int
  ) throws(MemoryError) -> [(UnitID, Int, Int)] {
    guard !maker.tokens.tokens.isEmpty, let number = table.languages.number(of: family) else {
      return []
    }
    let entries = directory.entries[number] ?? []
    let units =
      percent == 100
      ? try identicalUnits(entries, tokens: maker.tokens)
      : try nearUnits(entries, tokens: maker.tokens, percent: percent)
    var candidates: [(UnitID, Int, Int)] = []
    for unit in units {
      for (variant, tokens) in try table.tokens(of: unit, family: family) {
        let score = maker.textPercent(of: tokens, atLeast: percent)
        if let score { candidates.append((unit, variant, score)) }
      }
    }
    return candidates
  }

  /// Units with a segment that may be identical: of the same class, with the same hash.
  private func identicalUnits(
    _ entries: [SignatureDirectory.Entry], tokens: SegmentTokens
  ) throws(MemoryError) -> Set<UnitID> {
    let lengthClass = LengthClass(tokens).number
    let hash = tokens.textHash
    var units: Set<UnitID> = []
    for entry in entries where entry.lengthClass == lengthClass {
      let chunk = try cache.chunk(entry, database)
      for index in chunk.textHashes.indices where chunk.textHashes[index] == hash {
        units.insert(chunk.unitIDs[index])
      }
    }
    return units
  }

  private func nearUnits(
    _ entries: [SignatureDirectory.Entry], tokens: SegmentTokens, percent: Int
  ) throws(MemoryError) -> Set<UnitID> {
    let scan = SignatureScan(SegmentSignature(tokens.contentKeys))
    var units: [UnitID] = []
    for entry in entries {
      let distance = LengthClass(number: entry.lengthClass)
        .greatestDistance(from: tokens, percent: percent)
      guard let distance else { continue }
      scan.appendUnits(of: try cache.chunk(entry, database), within: distance, to: &units)
    }
    return Set(units)
  }
}
