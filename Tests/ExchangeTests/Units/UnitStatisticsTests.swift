import Exchange
import Testing

@Suite struct UnitStatisticsTests {
  @Test("Units, variants, codes, notes, properties and oddities are counted")
  func counts() {
    var statistics = UnitStatistics()
    var first = unit(["zh": "你好", "en": "Hello"])
    first.notes = ["n"]
    first.variants[0].segment.parts.append(.code(InlineCode(kind: .placeholder)))
    first.variants[1].properties = [.init(type: "x", value: "1")]
    statistics.add(first)
    statistics.add(unit(["zh": "三"]))
    #expect(statistics.unitCount == 2)
    #expect(statistics.variantCount == 3)
    #expect(statistics.codeCount == 1)
    #expect(statistics.noteCount == 1)
    #expect(statistics.propertyCount == 1)
    #expect(statistics.oddityCounts == [.empty: 1])
    #expect(statistics.languages.map(\.tag) == [.english, .chinese])
    #expect(statistics.languages.map(\.count.variantCount) == [1, 2])
  }

  @Test(
    "Words are runs of letters, and every Han character and kana",
    arguments: [
      ("Hello, big  world!", 3, 15), ("don't 1.5 e.g. a-b", 5, 15), ("你好，世界。", 4, 6),
      ("用iPhone 15拍", 4, 10), ("カナ", 2, 2), ("안녕 하세요", 2, 5), ("Tiếng Việt", 2, 9),
      ("e\u{301}te\u{301} x", 2, 6), ("… — !", 0, 3), ("", 0, 0),
    ])
  func words(text: String, words: Int, characters: Int) {
    var statistics = UnitStatistics()
    statistics.add(unit(["en": text]))
    #expect(statistics.languages[0].count.wordCount == words)
    #expect(statistics.languages[0].count.characterCount == characters)
  }
}
