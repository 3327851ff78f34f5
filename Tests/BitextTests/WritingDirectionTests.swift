import Bitext
import Testing

@Suite struct WritingDirectionTests {
  @Test(
    "The script decides where lines begin, the usual one if the tag names none",
    arguments: [
      ("ar", true), ("he-IL", true), ("fa", true), ("ur", true), ("zh", false), ("en", false),
      ("az-Arab", true), ("ar-Latn", false),
    ])
  func direction(tag: String, isFromTheRight: Bool) throws {
    #expect(try #require(LanguageTag(tag)).isWrittenFromTheRight == isFromTheRight)
  }
}
