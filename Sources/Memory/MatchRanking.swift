/// Puts matches in order, each translation once.
enum MatchRanking {
  /// - Parameter matches: Without the penalty for ambiguous targets, which only all of them show.
  static func rank(
    _ matches: [Match], atLeast percent: Int, limit: Int, points: PenaltyPoints
  ) -> [Match] {
    var ranked = unique(matches.sorted(by: isBefore))
    if let best = ranked.first?.percent, points.ambiguousTargets > 0 {
      let top = ranked.prefix { $0.percent == best }
      if Set(top.compactMap(\.target?.segment)).count > 1 {
        let penalty = Penalty(reason: .ambiguousTargets, points: points.ambiguousTargets)
        for index in top.indices { ranked[index] = ranked[index].adding(penalty) }
        ranked.sort(by: isBefore)
      }
    }
    return Array(ranked.filter { $0.percent >= percent }.prefix(limit))
  }

  private static func unique(_ matches: [Match]) -> [Match] {
    struct Pair: Hashable {
      let source: Segment
      let target: Segment?
    }
    var seen: Set<Pair> = []
    return matches.filter {
      seen.insert(Pair(source: $0.source.segment, target: $0.target?.segment)).inserted
    }
  }

  private static func isBefore(_ a: Match, _ b: Match) -> Bool {
    (b.percent, b.plainPercent, a.unit.id) < (a.percent, a.plainPercent, b.unit.id)
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
