import Testing

@testable import Segmenter

@Suite struct RegexTests {
  /// In the pictures `¦` stands at each place up to which the expression matches some text.
  @Test(
    "Expressions match up to the places that ICU's syntax says",
    arguments: [
      (#"\."#, "a.¦b.¦"), (#"[.!?]+"#, "a?¦!¦ b"), (#"\bMr\."#, "Mr.¦ Amr. Mr"),
      (#"(?i)MR\."#, "mR.¦ Mr.¦"), (#"(?i:m)r"#, "Mr¦MR"), (#"a(?i)b|c"#, "aB¦C¦Ab"),
      (#"^\s*[0-9]+\."#, " 12.¦ 3."), (#"x{2,3}"#, "xx¦x¦x¦"), (#"x{2}"#, "xx¦x¦"),
      (#"x{0}y"#, "xy¦"), (#"(?:ab|c)+"#, "ab¦c¦b"), (#"a.c"#, "abc¦ a\nc"),
      (#"(?s)a.c"#, "a\nc¦"), (#"\p{Lu}\p{Ll}+"#, "Äh¦r¦E"), (#"\P{L}"#, "a1¦"),
      (#"\p{Han}。"#, "好。¦a。"), (#"[\p{L}&&[^a]]"#, "ab¦"), (#"[\p{L}--[a]]"#, "ab¦"),
      (#"[^a\]]"#, "a]b¦"), (#"[[:upper:][:digit:]]"#, "aB¦3¦"), (#"[a-c-]"#, "-¦b¦d"),
      (#""-[“]"#, "\"-“¦"), (#"\Q1.\E2"#, "1.2¦ 1x2"), (#"é\u0301?"#, "é¦"),
      (#"\x{1F600}"#, "😀¦"), (#"(?<=\d)\."#, "1.¦a."), (#"(?<!\d)\."#, "1.a.¦"),
      (#"\.(?=\s)"#, "a.¦ b.c"), (#"\.(?!\s|$)"#, "a. b.¦c."), (#"a++b"#, "aab¦"),
      (#"a++ab"#, "aaab"), (#"a?+a"#, "aa¦a¦"), (#"(?>ab)c"#, "abc¦"), (#"\Ba"#, "aa¦ a"),
      (#"(?x) a # comment"#, "a¦"), (#"(?m)^a"#, "a¦\na¦"), (#"a$"#, "aa¦\n"),
      (#"\w+"#, "好¦ñ¦_¦-"), (#"\s"#, "\u{3000}¦\u{A0}¦"), (#"(?#note)a"#, "a¦"),
      (#"(?<name>a)b"#, "ab¦"), (#"(a|b)*?c"#, "abc¦"), (#"\d\D\S\W\h\H"#, "1aa.\ta¦"),
      (#"\cA\t\n\r\f\a\e\0101"#, "\u{1}\t\n\r\u{C}\u{7}\u{1B}A¦"), (#"]}"#, "]}¦"),
    ])
  func matches(pattern: String, picture: String) throws {
    let text = picture.filter { $0 != "¦" }
    #expect(try Regexes.marking(text, matchesOf: pattern) == picture)
  }

  @Test(
    "What is not supported is said",
    arguments: [
      (#"(a)\1"#, #"a back-reference (\1) is not supported"#),
      (#"(?<n>a)\k<n>"#, #"a back-reference (\k) is not supported"#),
      (#"(a|bc)++"#, "a possessive quantifier after a part of varying length is not supported"),
      (#"(?>a*)b"#, "an atomic group (?>…) of varying length is not supported"),
      (#"\X"#, #"the escape '\X' is not supported"#),
      (#"\p{Elvish}"#, #"the property \p{Elvish} is not supported"#),
      (#"[[:elvish:]]"#, "the class [:elvish:] is not supported"),
      (#"(?w)a"#, "the flag '(?w' is not supported"),
      (#"[\Qa\E]"#, #"a quotation \Q…\E inside brackets is not supported"#),
      (#"(a"#, "a '(' is not closed"), (#"a)"#, "a ')' closes nothing"),
      (#"[a"#, "a '[' is not closed"), (#"[]"#, "a set in brackets is empty"),
      (#"*a"#, "the quantifier '*' has nothing to repeat"),
      (#"a{x}"#, #"a '{' is no quantifier; write '\{' for the brace"#),
      (#"a{3,2}"#, "the quantifier {3,2} counts backwards"),
      (#"a{1001}"#, "a quantifier counts beyond 1000"),
      (#"[z-a]"#, "a range in brackets ends before it begins"),
      (#"a\"#, #"a '\' escapes nothing"#),
      (#"\u12"#, "a hexadecimal escape names no character ('12')"),
    ])
  func unsupported(pattern: String, reason: String) {
    #expect(throws: RegexError(reason: reason)) { try RegexParser.parse(pattern) }
  }

  @Test("Counts that multiply are refused instead of filling the memory")
  func size() {
    #expect(throws: RegexError.self) { try Regexes.ends("((a{1000}){1000}){1000}", in: "a") }
    #expect(throws: RegexError.self) {
      try RegexParser.parse(String(repeating: "(", count: 10_000))
    }
  }

  @Test(
    "Expressions on which backtracking blows up take a step for each character",
    .timeLimit(.minutes(1)),
    arguments: ["(a+)+b", "(a|aa)*b", "(a*)*b", "(.*a){12}b", "(a+)+$b", #"(?<=(a+)+)b"#])
  func blowUp(pattern: String) throws {
    let text = String(repeating: "a", count: 20_000)
    #expect(try Regexes.ends(pattern, in: text).isEmpty)
    #expect(try Regexes.ends(pattern, in: "aaaaaaaaaaaab").count <= 1)
  }

  @Test("Forward and backward, the automaton agrees with trying every stretch of the text")
  func agreement() throws {
    var generator = TestGenerator(state: 7)
    for _ in 0..<400 {
      let pattern = Regexes.random(depth: 3, using: &generator)
      let text = Array((0..<6).map { _ in "ab ".unicodeScalars.randomElement(using: &generator)! })
      let string = String(String.UnicodeScalarView(text))
      let all = (0...text.count).map { Regexes.ends(of: pattern, text, from: $0) }
      let ends = Set(all.joined()).sorted()
      let starts = all.indices.filter { !all[$0].isEmpty }
      #expect(
        try Regexes.places(pattern, in: string, .forward) == ends, "\(pattern) in '\(string)'")
      #expect(
        try Regexes.places(pattern, in: string, .backward) == starts, "\(pattern) in '\(string)'")
    }
  }
}
