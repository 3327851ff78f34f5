import Bitext
import Foundation
import Testing

@Suite struct JSONEscaperTests {
  @Test(
    "Quotes, backslashes, controls and the line ends of old JavaScript are escaped",
    arguments: [
      ("", #""""#), ("大冶“钢”厂", #""大冶“钢”厂""#), (#"a"b\c"#, #""a\"b\\c""#),
      ("a\r\n\tb", #""a\r\n\tb""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("e\u{301}😀/", "\"e\u{301}😀/\""),
    ]
  )
  func escaping(text: String, expected: String) {
    #expect(Array(JSONEscaper.quoted(text).utf8) == Array(expected.utf8))
  }

  @Test("A JSON reader reads the same text back")
  func roundTrip() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FFFF}", "😀"]
    let text = String(String.UnicodeScalarView(scalars))
    let read = try JSONDecoder().decode(
      [String].self, from: Data("[\(JSONEscaper.quoted(text))]".utf8))
    #expect(read.map { Array($0.utf8) } == [Array(text.utf8)])
  }
}
