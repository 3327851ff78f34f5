import Testing

@testable import Review

@Suite("The direction of a language")
struct TextDirectionTests {
  @Test(
    "A script that is named decides, else the usual one",
    arguments: [
      ("ar", "rtl"), ("he-IL", "rtl"), ("fa", "rtl"), ("ur-PK", "rtl"), ("az-Arab", "rtl"),
      ("ar-Latn", "ltr"), ("zh", "ltr"), ("en", "ltr"), ("ks-Deva", "ltr"), ("und", "ltr"),
    ])
  func direction(tag: String, direction: String) throws {
    #expect(try #require(LanguageTag(tag)).direction.rawValue == direction)
  }
}
