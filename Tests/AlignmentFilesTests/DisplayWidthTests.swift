import Testing

@testable import AlignmentFiles

@Suite struct DisplayWidthTests {
  // Widths by EastAsianWidth.txt 15.1: W and F are 2, the rest 1; marks and controls are 0.
  @Test(
    "Text takes the columns of its scalars",
    arguments: [
      ("", 0), ("abc", 3), ("中文", 4), ("，。「」", 8), ("…“”—", 4), ("ＡＢ", 4), ("ｱｲ", 2),
      ("かな", 4), ("か\u{3099}", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("é", 1),
      ("e\u{301}", 1), ("Мир", 3), ("हिन्दी", 5), ("😀", 2), ("🚀", 2), ("🫠", 2), ("𠮷", 2),
      ("a\u{200B}b\u{FEFF}", 2), ("a\u{2060}b", 2), ("\u{3000}", 2), ("㐀", 2), ("°C", 2),
    ]
  )
  func columns(text: String, count: Int) {
    #expect(DisplayWidth.columns(of: text) == count)
  }

  @Test(
    "Lines break at spaces, beside wide characters, and within words that are too long",
    arguments: [
      ("", 10, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]),
      ("one  two", 5, ["one", "two"]), ("one two ", 7, ["one two"]),
      ("一二三四五", 6, ["一二三", "四五"]), ("一二三四五", 7, ["一二三", "四五"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("a bcdefgh", 3, ["a", "bcd", "efg", "h"]),
      ("我用iPhone拍", 6, ["我用", "iPhone", "拍"]),
      ("一二三。四", 6, ["一二", "三。四"]), ("一二三”。四", 6, ["一二", "三”。", "四"]),
      ("一二“三四", 5, ["一二", "“三四"]), ("一二（三）", 6, ["一二", "（三）"]),
      ("かか\u{3099}か", 4, ["かか\u{3099}", "か"]), ("。。。。", 4, ["。。", "。。"]),
    ]
  )
  func wrapping(text: String, limit: Int, expected: [String]) {
    let lines = DisplayWidth.lines(of: text, columns: limit)
    #expect(lines == expected)
  }

  @Test("Wrapping keeps every character but spaces, and no line is too wide", arguments: 4...30)
  func laws(limit: Int) {
    let text =
      "工厂改进了工具，人人“高兴”。 The plant (1959) made e\u{301}-tools…… 用iPhone 15拍！？ supercalifragilistic"
    let lines = DisplayWidth.lines(of: text, columns: limit)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= limit && !$0.isEmpty })
    #expect(lines.allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
  }
}
