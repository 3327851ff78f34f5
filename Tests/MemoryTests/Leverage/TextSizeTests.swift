import Memory
import Testing

@Suite struct TextSizeTests {
  @Test(
    "Words are Han characters and runs of other letters and digits",
    arguments: [
      ("", 0, 0), ("   ", 0, 0), ("—— …", 0, 3), ("***", 0, 3),
      ("你好，世界。", 4, 6), ("使用iPhone 15拍摄", 6, 12), ("Wi-Fi，蓝牙", 3, 8),
      ("Don't stop: it's a well-known e-mail.", 6, 32), ("and/or", 1, 6), ("3.5 km", 2, 5),
      ("one—two", 2, 7), ("カタカナ", 4, 4), ("e\u{301}te\u{301}", 1, 3), ("안녕 하세요", 2, 5),
      ("“Yes”", 1, 5), ("iPhone，iPad", 2, 11),
    ])
  func counts(text: String, words: Int, characters: Int) {
    let size = TextSize(segment: text)
    #expect(size.wordCount == words)
    #expect(size.characterCount == characters)
    #expect(size.segmentCount == 1)
  }

  @Test("Sizes add up")
  func sums() {
    var sum = TextSize()
    sum += TextSize(segment: "打开 file")
    sum += TextSize(segment: "Save")
    #expect(sum.segmentCount == 2 && sum.wordCount == 4 && sum.characterCount == 10)
  }
}
