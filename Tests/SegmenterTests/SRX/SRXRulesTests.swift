import Segmenter
import Testing

/// In the pictures `¦` is a boundary.
@Suite struct SRXRulesTests {
  /// Rules for all languages: `break` or `keep`, the text before, the text behind.
  private func document(_ rules: [(isBreak: Bool, before: String, after: String)]) -> SRXDocument {
    var document = SRXDocument(path: "a.srx")
    document.languageRules = [
      SRXDocument.LanguageRule(
        name: "all",
        rules: rules.enumerated().map { index, rule in
          SRXDocument.Rule(
            isBreak: rule.isBreak, before: rule.before, after: rule.after, line: index + 1)
        })
    ]
    document.languageMaps = [SRXDocument.LanguageMap(pattern: ".*", ruleName: "all")]
    return document
  }

  private func check(
    _ picture: String, _ document: SRXDocument, _ precedence: OwnRules.Precedence = .alone,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = picture.filter { $0 != "¦" }
    let segmenter = SentenceSegmenter(
      language: .english, ownRules: try document.ownRules(for: .english, precedence: precedence))
    let found = segmenter.sentences(in: text).map(\.text)
    let wanted = picture.split(separator: "¦").map { part in
      String(part.last == " " ? part.dropLast() : part)
    }
    #expect(found == wanted, sourceLocation: sourceLocation)
  }

  @Test("The first rule that matches at a place decides, whether it breaks or keeps")
  func order() throws {
    try check("Mr. Lee. ¦No.", document([(false, #"Mr\."#, " "), (true, #"\."#, " ")]))
    try check("Mr. ¦Lee. ¦No.", document([(true, #"\."#, " "), (false, #"Mr\."#, " ")]))
  }

  @Test("Where no rule matches the text goes on, whatever mark stands there")
  func nothing() throws {
    try check("One! Two. Three?", document([(true, ";", "")]))
  }

  @Test("A rule may look at one side only")
  func oneSide() throws {
    try check("a;¦b;¦c", document([(true, ";", "")]))
    try check("a ¦*b ¦*c", document([(true, "", #"\*"#)]))
  }

  @Test("Of a run of marks that a rule takes as a whole only the end is a boundary")
  func runs() throws {
    try check("真的？！¦好……¦是”。¦”完", document([(true, "[。？！…]+", "")]))
    try check("xa.¦ya.¦", document([(true, #".*?a\."#, "")]))
    try check("xa.ya.¦z", document([(true, #".*a\."#, "")]))
  }

  @Test("Closing marks that a rule takes stay with the sentence before")
  func closers() throws {
    try check("“好。”¦他说。’”¦完", document([(true, "[。！？][”’」』]*", "")]))
  }

  @Test("Breaks at both ends of a space are one boundary, and an exception there takes none back")
  func space() throws {
    let rules = document([(true, #"\."#, #"\s"#), (true, #"\.\s"#, ""), (false, #"\s"#, "[a-z]")])
    try check("A. ¦b. ¦C.", rules)
  }

  @Test("A rule sees the paragraph and not the one before")
  func paragraphs() throws {
    let rules = document([(true, "^[0-9]+", " ")])
    let segmenter = SentenceSegmenter(
      language: .english, ownRules: try rules.ownRules(for: .english, precedence: .alone))
    #expect(segmenter.sentences(in: "1 a 2 b\n3 c").map(\.text) == ["1", "a 2 b", "3", "c"])
  }

  @Test("Before the built-in rules, the user's decide where one fits, and the others elsewhere")
  func first() throws {
    let rules = document([(false, #"\bWed\."#, ""), (true, ";", #"\s"#)])
    try check("On Wed. Then; ¦he left. ¦She did not.", rules, .first)
    try check("On Wed. Then; ¦he left. She did not.", rules)
  }

  @Test("An explanation names the line of the rule, also of one that keeps a break from being made")
  func explanation() throws {
    let rules = document([(false, #"Mr\."#, " "), (true, #"\."#, " ")])
    let segmenter = SentenceSegmenter(
      language: .english, ownRules: try rules.ownRules(for: .english, precedence: .alone))
    let text = "Mr. Lee. No."
    var table = ""
    DecisionTable(segmenter.explain(Document(name: "a.txt", text: text)), of: text)
      .write(to: &table)
    #expect(
      table == """
        1:4\t-\tuserException:1\tMr.¦ Lee. No.
        1:9\tstrong\tuserBreak:2\tMr. Lee.¦ No.
        1:13\tparagraph\tparagraphEnd\tMr. Lee. No.¦

        """)
  }

  @Test("A rule that cannot be used is an error with its line, its text and the reason")
  func unsupported() throws {
    let rules = document([(true, #"\."#, " "), (true, #"(["'])a\1"#, "")])
    let error = SegmenterError.unsupportedPattern(
      path: "a.srx", line: 2, pattern: #"(["'])a\1"#,
      reason: #"a back-reference (\1) is not supported"#)
    #expect(throws: error) { try rules.ownRules(for: .english, precedence: .alone) }
    #expect(
      error.description
        == #"a.srx: line 2: a back-reference (\1) is not supported in '(["'])a\1'"#)
  }

  @Test("A megabyte of marks takes a step for each of them", .timeLimit(.minutes(1)))
  func linear() throws {
    let rules = try document([(false, #"(a+)+\."#, " "), (true, "[.!?]+", "")]).ownRules(
      for: .english, precedence: .alone)
    #expect(rules.overrides(String(repeating: ".", count: 100_000)).isEmpty)
    #expect(rules.overrides(String(repeating: ".a", count: 100_000)).count == 100_000)
    #expect(rules.overrides(String(repeating: "a", count: 200_000) + ".b").count == 1)
  }
}
