import Documents
import Testing

@Suite struct LineSentencesTests {
  @Test(
    "Every line is a sentence, an empty line too, whatever ends the lines",
    arguments: [
      ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
      ("a\rb\r", ["a", "b"]), ("a\n\nb\n", ["a", "", "b"]), ("a\r\n\r\nb", ["a", "", "b"]),
      ("a\r\rb", ["a", "", "b"]), ("\na\n", ["", "a"]), ("a\n\n", ["a", ""]),
      ("a\n\r\nb", ["a", "", "b"]), ("a\r\n\rb", ["a", "", "b"]),
      ("　第一句。 \n\t\n 第二句。", ["第一句。", "", "第二句。"]),
      ("a\u{FEFF}b\n\u{FEFF}c", ["a\u{FEFF}b", "c"]),
      ("a\n\u{301}b\n", ["a", "\u{301}b"]), ("a\n\u{1A}", ["a", ""]),
      ("a\u{2028}b\n", ["a\u{2028}b"]),
    ]
  )
  func lines(text: String, expected: [String]) throws {
    let file = try TextFile(name: "a.txt", bytes: text.bytes)
    let sentences = Document(file).lineSentences
    #expect(sentences.map { Array($0.text.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test("The range of a line is where it stands, without its end")
  func ranges() throws {
    let file = try TextFile(name: "a.txt", bytes: "第一。\r\n\r\n b \nc".bytes)
    let sentences = Document(file).lineSentences
    #expect(sentences.map(\.utf8Range) == [0..<9, 11..<11, 13..<16, 17..<18])
    #expect(sentences.allSatisfy { $0.paragraph == 0 })
  }
}
