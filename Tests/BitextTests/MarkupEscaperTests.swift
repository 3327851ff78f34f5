import Bitext
import Testing

@Suite struct MarkupEscaperTests {
  @Test(
    "Special characters are escaped, the rest is copied",
    arguments: [
      ("", ""), ("大冶钢厂", "大冶钢厂"), ("a<b>&\"c\"", "a&lt;b&gt;&amp;\"c\""), ("\r\n\t", "&#13;\n\t"),
      ("e\u{301}", "e\u{301}"),
    ]
  )
  func characterData(text: String, expected: String) {
    #expect(MarkupEscaper.escaped(text) == expected)
  }

  @Test("In attributes quotes, tabs and line ends are escaped too")
  func attributes() {
    #expect(MarkupEscaper.escaped("\"\t\n", inAttribute: true) == "&quot;&#9;&#10;")
  }

  @Test("What XML cannot hold is dropped and counted")
  func forbidden() {
    var output = ""
    let count = MarkupEscaper.append("a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}", to: &output)
    #expect(output == "abcd")
    #expect(count == 4)
  }
}
