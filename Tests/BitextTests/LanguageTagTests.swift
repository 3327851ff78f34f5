import Bitext
import Testing

@Suite struct LanguageTagTests {
  @Test(
    "Tags are held in canonical case",
    arguments: [
      ("zh", "zh"), ("ZH_hans_cn", "zh-Hans-CN"), ("EN-us", "en-US"), ("es-419", "es-419"),
      ("zh-yue-hk", "zh-yue-HK"), ("de-CH-1996", "de-CH-1996"), ("SR-LATN-rs", "sr-Latn-RS"),
      ("en-US-X-Foo", "en-US-x-foo"),
    ]
  )
  func canonicalCase(input: String, expected: String) {
    #expect(LanguageTag(input)?.text == expected)
  }

  @Test(
    "What is not a tag is refused",
    arguments: ["", "e", "*all*", "en-", "en--US", "中文", "en-x"]
  )
  func malformed(input: String) {
    #expect(LanguageTag(input) == nil)
  }

  @Test("A tag knows its parts")
  func parts() throws {
    let tag = try #require(LanguageTag("zh-Hant-TW"))
    #expect(tag.language == "zh")
    #expect(tag.script == "Hant")
    #expect(tag.region == "TW")
    #expect(LanguageTag.english.script == nil)
    #expect(LanguageTag.traditionalChinese == LanguageTag("zh-hant"))
  }
}
