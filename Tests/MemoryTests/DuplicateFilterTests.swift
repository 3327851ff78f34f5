import Memory
import TestSupport
import Testing

@Suite struct DuplicateFilterTests {
  @Test(
    "The answers are those of a set of all keys, in memory or in the file",
    arguments: [64, 1 << 10, 1 << 20])
  func agreement(memoryBound: Int) throws {
    let filter = DuplicateFilter(memoryBound: memoryBound)
    var generator = SplitMix(seed: 3)
    var seen: Set<Int> = []
    for _ in 0..<3_000 {
      let number = generator.number(below: 2_000)
      #expect(try filter.isFirst("\(number)") == seen.insert(number).inserted)
    }
    #expect((filter.spilledCount > 0) == (memoryBound < 1 << 20))
    #expect(filter.memoryBound <= memoryBound)
  }

  private static func variant(_ language: LanguageTag, _ parts: [Segment.Part])
    -> TranslationUnit.Variant
  {
    TranslationUnit.Variant(language: language, segment: Segment(parts: parts))
  }

  @Test("Units are the same whose segments are, in whatever order")
  func units() throws {
    let filter = DuplicateFilter(memoryBound: 1 << 10)
    let zh = Self.variant(.chinese, [.text("一")])
    let en = Self.variant(.english, [.text("one")])
    let code = Self.variant(
      .english, [.code(InlineCode(kind: .placeholder, content: [.text("one")]))])
    #expect(try filter.isFirst(TranslationUnit(variants: [zh, en])))
    #expect(try !filter.isFirst(TranslationUnit(variants: [en, zh], notes: ["n"])))
    #expect(try filter.isFirst(TranslationUnit(variants: [zh, code])))
    #expect(try filter.isFirst(TranslationUnit(variants: [zh])))
    #expect(try !filter.isFirst(zh))
    #expect(try filter.isFirst(Self.variant(.german, [.text("一")])))
    #expect(try filter.isFirst(TranslationUnit(variants: [])))
  }

  @Test("Where a text ends matters", arguments: [("ab", "c"), ("a", "bc")])
  func ends(first: String, second: String) throws {
    let filter = DuplicateFilter(memoryBound: 1 << 10)
    let parts: [Segment.Part] = [
      .code(InlineCode(kind: .placeholder, content: [.text("ab")])), .text("c"),
    ]
    #expect(try filter.isFirst(Self.variant(.english, parts)))
    let other: [Segment.Part] = [
      .code(InlineCode(kind: .placeholder, content: [.text(first)])), .text(second),
    ]
    #expect(try filter.isFirst(Self.variant(.english, other)) == (first != "ab"))
  }
}
