import Exchange
import Testing

@Suite struct UnitConditionTests {
  private static let pair: TranslationUnit = {
    var pair = unit(["zh": "你好吗", "en-GB": "How are you?"])
    pair.properties = [
      .init(type: "x-confidence", value: "0.90"), .init(type: "domain", value: "law"),
    ]
    pair.variants[1].properties = [.init(type: "x-state", value: "final")]
    return pair
  }()

  @Test(
    "Conditions on properties compare numbers as numbers, and text as text",
    arguments: [
      ("x-confidence>=0.9", true), ("x-confidence>0.9", false), ("x-confidence<1", true),
      ("x-confidence<=.9", true), ("x-confidence=0.9", true), ("x-confidence!=0.9", false),
      ("domain=law", true), ("domain=Law", false), ("domain!=law", false), ("domain>1", false),
      ("domain", true), ("x-none", false), ("x-none!=1", true), ("x-none=1", false),
      ("x-state=final", true), ("domain=", false),
    ])
  func properties(text: String, holds: Bool) throws {
    let condition = try #require(PropertyCondition(text))
    #expect(condition.holds(of: Self.pair) == holds)
    #expect(UnitCondition.property(condition).holds(of: Self.pair, UnitSides()) == holds)
  }

  @Test("What is no condition is refused", arguments: ["", "=1", "x>=high", "x<", "x!1"])
  func malformed(text: String) {
    #expect(PropertyCondition(text) == nil)
  }

  @Test("Lengths count characters of a language, or of every text")
  func lengths() {
    func holds(_ language: LanguageTag?, _ count: ClosedRange<Int>) -> Bool {
      UnitCondition.length(language: language, count: count).holds(of: Self.pair, UnitSides())
    }
    #expect(holds(.chinese, 3...3))
    #expect(holds(.english, 12...12))
    #expect(!holds(nil, 3...11))
    #expect(holds(nil, 3...12))
    #expect(!holds(.german, 0...100))
  }

  @Test("The ratio is that of target to source")
  func ratio() {
    #expect(UnitCondition.ratio(4...4).holds(of: Self.pair, UnitSides()))
    let swapped = UnitSides(languages: [.english, .chinese])
    #expect(UnitCondition.ratio(0.25...0.25).holds(of: Self.pair, swapped))
    #expect(!UnitCondition.ratio(0...9).holds(of: unit(["en": "", "zh": "a"]), UnitSides()))
  }

  @Test("Expressions match the text of a language, or any")
  func matches() throws {
    let expression = try Regex("are|好$")
    func holds(_ language: LanguageTag?) -> Bool {
      UnitCondition.match(language: language, expression).holds(of: Self.pair, UnitSides())
    }
    #expect(holds(.english) && holds(nil))
    #expect(!holds(.chinese))
  }
}
