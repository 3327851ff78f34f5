import Segmenter
import Testing

@Suite("Line ends")
struct LineWrappingTests {
  private static let english = """
    It was a dark and stormy night; the rain fell in torrents, except at
    occasional intervals, when it was checked by a violent gust of wind which
    swept up the streets, rattling along the house-tops, and agitating inter-
    national lamps. Mr.
    Lee went home. International lamps are rare.
    """

  private static let chinese = """
    我们今天一起去公园看花，那里的花开得非常好看，有红的、黄的、白的，
    还有许多我叫不出名字的花，游客们都在拍照，小孩子们在草地上跑来跑
    去，十分热闹。我们走了很久才回家。
    """

  private func sentences(
    _ text: String, _ language: LanguageTag, _ newline: SegmentationPolicy.Newline
  ) -> [String] {
    SentenceSegmenter(language: language, policy: SegmentationPolicy(newline: newline))
      .sentences(in: text).map(\.text)
  }

  @Test("Wrapped lines are joined, and a hyphen goes where the text has the whole word")
  func joined() {
    for newline in [SegmentationPolicy.Newline.auto, .soft] {
      let found = sentences(Self.english, .english, newline)
      #expect(found.count == 3)
      #expect(found.first?.contains("except at occasional") == true)
      #expect(found.first?.contains("house-tops, and agitating international lamps.") == true)
      #expect(found.last == "International lamps are rare.")
    }
    let other = Self.english.replacing("International", with: "Foreign")
    #expect(sentences(other, .english, .auto).first?.contains("inter-national") == true)
  }

  @Test("Chinese lines are joined without a space, in a text of three lines too")
  func wide() {
    let first = Self.chinese.replacing("\n", with: "").prefix { $0 != "。" } + "。"
    for newline in [SegmentationPolicy.Newline.auto, .soft] {
      #expect(sentences(Self.chinese, .chinese, newline) == [String(first), "我们走了很久才回家。"])
    }
  }

  @Test("Hard line ends end paragraphs")
  func hard() {
    #expect(sentences(Self.chinese, .chinese, .hard).count == 4)
    #expect(sentences(Self.english, .english, .hard).first?.hasSuffix("except at") == true)
  }

  @Test(
    "Slogans, lists and verse keep their lines",
    arguments: [
      "全面推进各项建设取得新的更大成绩\n不断提高人民生活质量和幸福的水平\n努力开创新时代各项事业发展新局面",
      "1. Wash the dishes in hot water\n2. Dry the dishes with a towel\n3. Put the dishes away",
      "Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,",
    ])
  func kept(text: String) {
    let language: LanguageTag = text.hasPrefix("全") ? .chinese : .english
    #expect(sentences(text, language, .auto).count == 3)
  }
}
