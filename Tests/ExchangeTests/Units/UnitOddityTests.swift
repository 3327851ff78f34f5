import Exchange
import Testing

@Suite struct UnitOddityTests {
  private static func oddities(_ zh: String, _ en: String) -> Set<UnitOddity> {
    let unit = unit(["zh": zh, "en": en])
    return Set(UnitOddity.allCases.filter { $0.holds(of: unit, UnitSides()) })
  }

  @Test(
    "A unit is suspect for what its texts show",
    arguments: [
      ("你好。", "Hello.", []), ("你好", " ", [.empty]), ("", "", [.empty]),
      ("Hello", "Hello", [.same, .script]), ("12", "12", []), ("3.5%", "3.5%", []),
      ("共3个", "4 in all", [.numbers]), ("共 10万 元", "100,000 yuan", []),
      ("使用iPhone 15 Pro Max 拍摄", "Shot on iPhone 15 Pro Max", []),
      ("Shot by hand", "手工拍摄", [.script]), ("你好", "Привет", [.script]),
      ("他说 OK", "He said 好的 OK", []),
    ] as [(String, String, Set<UnitOddity>)])
  func kinds(zh: String, en: String, oddities: Set<UnitOddity>) {
    #expect(Self.oddities(zh, en) == oddities)
  }

  @Test("A missing side is empty, and has no other numbers")
  func missing() {
    let alone = unit(["zh": "共3个"])
    #expect(UnitOddity.empty.holds(of: alone, UnitSides()))
    #expect(!UnitOddity.numbers.holds(of: alone, UnitSides()))
  }

  @Test("Sides are those of the languages that are named")
  func sides() {
    let three = unit(["de": "3", "zh-CN": "4", "en-GB": "3"])
    #expect(UnitOddity.numbers.holds(of: three, UnitSides()))
    let named = UnitSides(languages: [.english, .german])
    #expect(!UnitOddity.numbers.holds(of: three, named))
    #expect(named.source(of: three)?.language.text == "en-GB")
    #expect(UnitSides(languages: [.chinese]).target(of: three)?.language == .german)
    #expect(UnitSides(languages: [.french]).source(of: three) == nil)
  }

  @Test(
    "The script of a tag counts before that of the language",
    arguments: [
      ("sr-Latn", "Zdravo", false), ("sr-Latn", "Здраво", true), ("sr", "Здраво", false),
      ("ja", "カタカナ", false), ("ja", "Latin", true), ("ko", "안녕", false), ("xx", "Привет", false),
      ("ru", "Привет, John", false), ("ru", "Я use John and Mary", true), ("th", "สวัสดี", false),
      ("zh", "100 %", false), ("el", "Ναι", false), ("ar", "نعم", false),
      ("vi", "Tiếng Việt", false),
    ])
  func script(language: String, text: String, isWrong: Bool) {
    let alone = TranslationUnit(variants: [
      .init(language: LanguageTag(language) ?? .undetermined, text: text)
    ])
    #expect(UnitOddity.script.holds(of: alone, UnitSides()) == isWrong)
  }
}
