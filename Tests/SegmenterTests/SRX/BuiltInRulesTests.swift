import Segmenter
import Testing

@Suite struct BuiltInRulesTests {
  /// The export of all languages with data, written and read again.
  private static let exported: SRXDocument? = {
    let tags = ["zh", "en", "de", "fr", "es", "it", "pt", "ru", "hu", "ja", "el"]
      .compactMap { LanguageTag($0) }
    var xml = ""
    SRXDocument(builtInRulesFor: tags).write(to: &xml)
    return try? SRXDocument(xml: Array(xml.utf8), path: "export.srx")
  }()

  @Test(
    "Simple texts are cut by the exported rules as by the built-in ones",
    arguments: [
      ("zh", "你好。¦我叫小明！¦你呢？"),
      ("zh", "“你好！”¦他说。¦我没听见。"),
      ("zh", "「你去嗎？」¦他問。¦「去。」"),
      ("zh", "真的？！¦不会吧……"),
      ("zh", "他读过《怎么办？》和《春》。¦很喜欢。"),
      ("zh", "“好！”的一声，门开了。¦他进来了。"),
      ("zh", "他说（真的吗？）要来。¦好。"),
      ("zh", "版本是3.14。¦见 www.example.com 和 a.txt。"),
      ("zh", "他等了很久很久也没有来……¦天黑了。"),
      ("zh", "我……我不知道。"),
      ("zh", "这是第一句[12]。¦这是第二句。"),
      ("en", "Dr. Lee left. ¦He came back."),
      ("en", "She met Mrs. Ray at 9 p.m. ¦It rained."),
      ("en", "See fig. 3 and no. 5. ¦They are new."),
      ("en", "Firms such as Acme Inc. make it. ¦We buy it."),
      ("en", "The U.S. is large. ¦So is the U.K. ¦They agree."),
      ("en", "J. R. Smith wrote it. ¦Did you and I. ¦We did."),
      ("en", "“Why?” ¦Nobody knew. ¦“Who?” asked Harry."),
      ("en", "“Who is it?” Harry asked. ¦“Me.”"),
      ("en", "It costs $3.50, i.e. too much. ¦No!"),
      ("en", "He came (at last!) and left. ¦Good."),
      ("en", "It was true.[3] ¦It still is."),
      ("en", "Wait . . . what? ¦Yes."),
      ("de", "Am 3. Juni kam Dr. Lee. ¦Es regnete."),
      ("fr", "M. Lee est là. ¦Il dort."),
      ("ru", "Это г. Москва. ¦Да."),
      ("ja", "「行く？」と言った。¦はい。"),
      ("el", "Τι κάνεις; ¦Καλά."),
      ("hi", "वह आया। ¦वह गया।"),
      ("sv", "Hej! ¦Vad heter du?"),
    ])
  func agreement(language: String, picture: String) throws {
    let tag = try #require(LanguageTag(language))
    let rules = try #require(Self.exported)
    let wanted = picture.split(separator: "¦").map {
      String($0.last == " " ? $0.dropLast() : $0)
    }
    let text = picture.filter { $0 != "¦" }
    #expect(SentenceSegmenter(language: tag).sentences(in: text).map(\.text) == wanted)
    let segmenter = SentenceSegmenter(
      language: tag, ownRules: try rules.ownRules(for: tag, precedence: .alone))
    #expect(segmenter.sentences(in: text).map(\.text) == wanted)
  }

  @Test("What is written is read again, with every rule and map")
  func roundTrip() throws {
    let rules = SRXDocument(builtInRulesFor: [.chinese, .english])
    var xml = ""
    rules.write(to: &xml)
    var again = try SRXDocument(xml: Array(xml.utf8), path: rules.path)
    for list in again.languageRules.indices {
      for rule in again.languageRules[list].rules.indices {
        again.languageRules[list].rules[rule].line = 0
      }
    }
    for map in again.languageMaps.indices { again.languageMaps[map].line = 0 }
    #expect(again == rules)
    #expect(rules.languageRules.map(\.name) == ["zh", "en", "other languages"])
  }

  @Test("A map fits the language and its varieties, and no other that begins alike")
  func maps() throws {
    let rules = SRXDocument(builtInRulesFor: [.english])
    let english = try rules.rules(for: .english)
    for (code, isEnglish) in [("en-GB", true), ("en-Latn-US", true), ("enm", false), ("de", false)]
    {
      let tag = try #require(LanguageTag(code))
      #expect(try (rules.rules(for: tag) == english) == isEnglish, "\(code)")
    }
  }

  @Test("A language that is named twice has its rules once")
  func twice() {
    #expect(
      SRXDocument(builtInRulesFor: [.english, .english])
        == SRXDocument(builtInRulesFor: [.english]))
  }
}
