/// Puts matches in order, each translation once.
struct MatchRanking {
  private struct Pair: Hashable {
    let source: Segment
    let target: Segment?
  }

  private let limit: Int
  private let points: PenaltyPoints
  private var best: [Pair: Match] = [:]

  init(limit: Int, points: PenaltyPoints) {
    self.limit = limit
    self.points = points
  }

  /// Adds a match that does not know yet whether others are as good.
  mutating func add(_ match: Match) {
    let pair = Pair(source: match.source.segment, target: match.target?.segment)
    if let known = best[pair], !Self.isBefore(match, known) { return }
    best[pair] = match
  }

  /// Whether there are enough matches that none with so much or less can come before.
  func isComplete(above percent: Int) -> Bool {
    guard best.count >= limit else { return false }
    // Context adds to identical texts only.
    let greatest = percent == 100 ? 100 + Match.ContextMatch.double.rawValue : percent
    return best.values.count { $0.percent - points.ambiguousTargets > greatest } >= limit
  }

  /// The best matches, after the penalty for several targets of one source at the top.
  ///
  /// Different sources that are as close to the query have different targets of right.
  func matches(atLeast percent: Int) -> [Match] {
    var ranked = best.values.sorted(by: Self.isBefore)
    if let greatest = ranked.first?.percent, points.ambiguousTargets > 0 {
      let top = ranked.prefix { $0.percent == greatest }
      let penalty = Penalty(reason: .ambiguousTargets, points: points.ambiguousTargets)
      let translations = Dictionary(grouping: top, by: \.source.text)
        .mapValues { Set($0.compactMap(\.target?.segment)).count }
      for index in top.indices where translations[ranked[index].source.text, default: 0] > 1 {
        ranked[index] = ranked[index].adding(penalty)
      }
      ranked.sort(by: Self.isBefore)
    }
    return Array(ranked.filter { $0.percent >= percent }.prefix(limit))
  }

  private static func isBefore(_ a: Match, _ b: Match) -> Bool {
    (b.percent, b.plainPercent, a.unit.id, a.source.text)
      < (a.percent, a.plainPercent, b.unit.id, b.source.text)
  }
}

extension Match {
  fileprivate func adding(_ penalty: Penalty) -> Match {
    let penalties = penalties + [penalty]
    return Match(
      unit: unit, source: source, target: target,
      percent: MatchMaker.percent(textPercent, context: context, penalties: penalties),
      textPercent: textPercent, plainPercent: plainPercent, context: context,
      penalties: penalties, adaptedTarget: adaptedTarget)
  }
}
