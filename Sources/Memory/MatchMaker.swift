/// Makes matches of stored units for one query: context, penalties, numbers.
struct MatchMaker {
  let query: MemoryQuery
  let tokens: SegmentTokens
  let family: LanguageFamily
  let points: PenaltyPoints
  private let table: UnitTable
  private let words: TokenDistance
  private let text: String
  private let previous: [UInt8]?
  private let next: [UInt8]?

  init(_ query: MemoryQuery, table: UnitTable, points: PenaltyPoints) {
    self.query = query
    self.table = table
    self.points = points
    tokens = SegmentTokens(query.segment)
    words = TokenDistance(tokens.contentKeys)
    family = LanguageFamily(query.language)
    text = query.segment.text
    previous = query.context?.previous.map { SegmentTokens($0).canonical }
    next = query.context?.next.map { SegmentTokens($0).canonical }
  }

  /// The score of a text, or `nil` if it is less than `percent`.
  func textPercent(of candidate: SegmentTokens, atLeast percent: Int) -> Int? {
    let greater = max(tokens.weight, candidate.weight)
    // The words alone cost so much; bit-parallel, this is cheaper than the whole score.
    let cost = Token.Kind.word.weight * words.distance(to: candidate.contentKeys)
    guard 100 * cost <= (100 - percent) * greater else { return nil }
    let score = FuzzyScore.percent(tokens, candidate)
    return score >= percent ? score : nil
  }

  /// The match of one variant, or `nil` if the unit has no text in the wanted language.
  func match(
    _ unit: StoredUnit, variant index: Int, textPercent: Int
  ) throws(MemoryError) -> Match? {
    let source = unit.unit.variants[index]
    let target = target(in: unit.unit, besides: index)
    if query.target != nil, target == nil { return nil }
    let penalties = penalties(of: unit.unit, source: source, target: target)
    let context = textPercent == 100 ? try contextMatch(unit, source: source) : .none
    let adapted = target.flatMap { target in
      textPercent < 100
        ? NumberSubstitution.adapt(target: target.text, of: source.text, to: text) : nil
    }
    return Match(
      unit: unit, source: source, target: target,
      percent: Self.percent(textPercent, context: context, penalties: penalties),
      textPercent: textPercent,
      plainPercent: PlainScore.percent(
        text, source.text, byCharacter: query.language.isWrittenWithoutSpaces),
      context: context, penalties: penalties, adaptedTarget: adapted)
  }

  /// What counts in the end; a match with a penalty never reaches 100.
  static func percent(_ percent: Int, context: Match.ContextMatch, penalties: [Penalty]) -> Int {
    let points = penalties.reduce(0) { $0 + $1.points }
    return points > 0 ? max(0, percent - points) : percent + context.rawValue
  }

  /// The variant to translate with: of the very tag, else of its family, else of its language.
  private func target(
    in unit: TranslationUnit, besides index: Int
  ) -> TranslationUnit.Variant? {
    let others = unit.variants.enumerated().filter { $0.offset != index }.map(\.element)
    guard let wanted = query.target else {
      return others.first { !LanguageFamily($0.language).isVariant(of: family) }
    }
    let wantedFamily = LanguageFamily(wanted)
    return others.first { $0.language == wanted }
      ?? others.first { LanguageFamily($0.language) == wantedFamily }
      ?? others.first { LanguageFamily($0.language).isVariant(of: wantedFamily) }
  }

  private func penalties(
    of unit: TranslationUnit, source: TranslationUnit.Variant, target: TranslationUnit.Variant?
  ) -> [Penalty] {
    var penalties: [Penalty] = []
    func add(_ reason: Penalty.Reason, _ points: Int) {
      if points > 0 { penalties.append(Penalty(reason: reason, points: points)) }
    }
    let alignment = AlignmentOrigin(unit)
    if alignment.isAligned { add(.alignment, points.alignment) }
    if let confidence = alignment.confidence {
      let share = 1 - min(1, max(0, confidence))
      add(.confidence, Int((share * Double(points.confidence)).rounded(.toNearestOrAwayFromZero)))
    }
    let isOtherTarget =
      if let wanted = query.target, let target {
        LanguageFamily(wanted) != LanguageFamily(target.language)
      } else {
        false
      }
    if LanguageFamily(source.language) != family || isOtherTarget {
      add(.scriptVariant, points.scriptVariant)
    }
    return penalties
  }

  private func contextMatch(
    _ unit: StoredUnit, source: TranslationUnit.Variant
  ) throws(MemoryError) -> Match.ContextMatch {
    guard let context = query.context else { return .none }
    var agreements = 0
    if let id = context.id, UnitContext(unit.unit).ids.contains(id) { agreements += 1 }
    if previous != nil || next != nil, try hasSameNeighbours(unit) { agreements += 1 }
    return Match.ContextMatch(rawValue: agreements) ?? .none
  }

  /// Whether some origin of the unit, or its properties, have the query's neighbours.
  private func hasSameNeighbours(_ unit: StoredUnit) throws(MemoryError) -> Bool {
    for origin in unit.origins {
      if try isNeighbour(origin.previous, previous), try isNeighbour(origin.next, next) {
        return true
      }
    }
    let context = UnitContext(unit.unit)
    guard context.previous != nil || context.next != nil else { return false }
    return context.previous.map { SegmentTokens($0).canonical } == previous
      && context.next.map { SegmentTokens($0).canonical } == next
  }

  private func isNeighbour(_ id: UnitID?, _ canonical: [UInt8]?) throws(MemoryError) -> Bool {
    guard let id else { return canonical == nil }
    guard let canonical, let unit = try table.translationUnit(id) else { return false }
    return unit.variants.contains {
      LanguageFamily($0.language) == family && SegmentTokens($0.segment).canonical == canonical
    }
  }
}
