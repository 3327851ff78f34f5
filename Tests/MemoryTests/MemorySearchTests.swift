import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite("The search of the memory")
struct MemorySearchTests {
  @Test("Search equals scoring every segment, after imports and removals", arguments: 0..<6)
  func agreement(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    var sentences: [String] = []
    for round in 0..<3 {
      try store.importUnits(file: "\(round).tmx") { session in
        for _ in 0..<60 {
          let unit = RandomText.unit(&random)
          sentences += unit.variants.map(\.text)
          try session.add(unit)
        }
      }
      if round > 0 {
        let last = try store.unitCount()
        try store.removeUnits((0..<12).map { _ in UnitID(1 + random.number(below: last)) })
      }
      for _ in 0..<12 {
        let text = RandomText.edited(sentences[random.number(below: sentences.count)], &random)
        let language: LanguageTag =
          text.utf8.contains { $0 >= 0xE3 } ? .chinese : .english
        let target: LanguageTag? = random.number(below: 2) == 0 ? nil : .english
        let query = MemoryQuery(
          text, language: language, target: language == .english ? nil : target)
        let percent = 50 + random.number(below: 52)
        let limit = [1, 5, 1_000][random.number(below: 3)]
        #expect(
          try store.matches(for: query, atLeast: percent, limit: limit)
            == exhaustiveMatches(store, query, atLeast: percent, limit: limit),
          "\(text) at \(percent)")
      }
    }
  }

  /// Scores every segment with the plain distance below.
  private func exhaustiveMatches(
    _ store: MemoryStore, _ query: MemoryQuery, atLeast percent: Int, limit: Int
  ) throws -> [Match] {
    var units: [StoredUnit] = []
    try store.forEachUnit { units.append($0) }
    return try store.pool.read { database in
      let table = try UnitTable(database)
      let maker = MatchMaker(query, table: table, points: store.penaltyPoints)
      var ranking = MatchRanking(limit: limit, points: store.penaltyPoints)
      for unit in units {
        for (index, variant) in unit.unit.variants.enumerated()
        where LanguageFamily(variant.language).isVariant(of: LanguageFamily(query.language)) {
          let score = plainPercent(SegmentTokens(query.segment), SegmentTokens(variant.segment))
          if let match = try maker.match(unit, variant: index, textPercent: score) {
            ranking.add(match)
          }
        }
      }
      return ranking.matches(atLeast: percent)
    }
  }

  /// The definition of the score, with the whole matrix.
  private func plainPercent(_ a: SegmentTokens, _ b: SegmentTokens) -> Int {
    guard !a.tokens.isEmpty, !b.tokens.isEmpty else { return 0 }
    if a.canonical == b.canonical { return 100 }
    var costs = [[Int]](
      repeating: [Int](repeating: 0, count: b.tokens.count + 1), count: a.tokens.count + 1)
    for i in 0...a.tokens.count {
      for j in 0...b.tokens.count where i + j > 0 {
        var least = Int.max
        if i > 0 { least = min(least, costs[i - 1][j] + a.tokens[i - 1].kind.weight) }
        if j > 0 { least = min(least, costs[i][j - 1] + b.tokens[j - 1].kind.weight) }
        if i > 0, j > 0 {
          let (x, y) = (a.tokens[i - 1], b.tokens[j - 1])
          let cost =
            x == y
            ? 0
            : x.kind == y.kind && (x.kind != .word || x.foldedKey == y.foldedKey)
              ? 1 : max(x.kind.weight, y.kind.weight)
          least = min(least, costs[i - 1][j - 1] + cost)
        }
        costs[i][j] = least
      }
    }
    let weight = max(a.weight, b.weight)
    let score = 100 * (weight - costs[a.tokens.count][b.tokens.count]) / weight
    let isNear = !a.contentKeys.isEmpty && a.contentKeys == b.contentKeys
    return min(99, isNear ? max(95, score) : score)
  }
}

/// Texts of few words, so that many are near each other.
enum RandomText {
  private static let han = "打开保存文件系统设置用户请点击取消按钮"
  private static let words = [
    "open", "save", "Save", "the", "The", "file", "files", "system", "user", "don't", "a", "OK",
  ]
  private static let marks = ["。", "，", "“", "”", ".", "!", "-", "—", "……"]

  static func unit(_ random: inout SplitMix) -> TranslationUnit {
    let languages = ["zh", "zh-CN", "zh-TW", "zh-Hant"].compactMap { LanguageTag($0) }
    let chinese = languages[random.number(below: 5) % 4]
    var unit = TranslationUnit(variants: [
      TranslationUnit.Variant(language: chinese, text: text(isHan: true, &random)),
      TranslationUnit.Variant(language: .english, text: text(isHan: false, &random)),
    ])
    if random.number(below: 3) == 0 {
      unit.properties = [TranslationUnit.Property(type: "x-confidence", value: "0.62")]
    }
    if random.number(below: 8) == 0 {
      unit.variants[0].segment.parts.append(.code(InlineCode(kind: .placeholder)))
    }
    return unit
  }

  private static func text(isHan: Bool, _ random: inout SplitMix) -> String {
    (0..<random.number(below: 14)).map { _ in token(isHan: isHan, &random) }
      .joined(separator: isHan ? "" : " ")
  }

  private static func token(isHan: Bool, _ random: inout SplitMix) -> String {
    switch random.number(below: 8) {
    case 0: return "\(random.number(below: 30))"
    case 1: return marks[random.number(below: marks.count)]
    case _ where isHan: return String(Array(han)[random.number(below: han.count)])
    default: return words[random.number(below: words.count)]
    }
  }

  /// The text with up to three characters replaced, taken out or put in.
  static func edited(_ text: String, _ random: inout SplitMix) -> String {
    var characters = Array(text)
    for _ in 0..<random.number(below: 4) where !characters.isEmpty {
      let index = random.number(below: characters.count)
      switch random.number(below: 3) {
      case 0: characters.remove(at: index)
      case 1: characters.insert(contentsOf: token(isHan: true, &random), at: index)
      default: characters[index] = "系"
      }
    }
    return String(characters)
  }
}
