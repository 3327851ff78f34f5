import Documents
import Testing

@Suite struct BilingualArticleTests {
  /// An article in the shape of the first one, in few words.
  private static let whole = """
    Title: Better Tools
    Author:
    Date: 1959-12-14
    Page: 2

    The plant made tools. Everyone was glad.

    The tools are good.



    <hr />\(" ")

    Original:\(" ")


    ### 改进工具

    1959-12-14
    第2版()
    专栏：短评

        改进工具
        工厂改进了工具。人人高兴。
        工具很好。

    """

  @Test("Both sides are found, and their blocks point at their text")
  func wholeArticle() throws {
    let article = try article(Self.whole)
    #expect(
      parts(article.translation) == [
        "title: Better Tools",
        "body: The plant made tools. Everyone was glad.\n\nThe tools are good.",
      ])
    #expect(
      parts(article.original) == [
        "title: 改进工具", "furniture: 改进工具", "body: 工厂改进了工具。人人高兴。\n    工具很好。",
      ])
    #expect(article.translation.text == Self.whole)
    #expect(article.original.text == Self.whole)
    #expect(article.original.name == "a.txt")
  }

  @Test("A title that comes twice is two places, not one")
  func repeatedTitle() throws {
    let original = try article(Self.whole).original
    let (title, repeated) = (original.blocks[0], original.blocks[1])
    #expect(title.utf8Range.upperBound < repeated.utf8Range.lowerBound)
    #expect(original.text(of: title) == original.text(of: repeated))
  }

  @Test("Header and heading lines become metadata in the order of the file, empty ones do not")
  func metadata() throws {
    let article = try article(Self.whole)
    #expect(
      facts(article.translation) == ["title: Better Tools", "date: 1959-12-14", "page: 2"])
    #expect(
      facts(article.original) == [
        "title: 改进工具", "date: 1959-12-14", "page: 第2版()", "column: 短评",
      ])
  }

  @Test("Lines may end with CR LF or CR", arguments: ["\r\n", "\r"])
  func lineEnds(ending: String) throws {
    let text = Self.whole.replacing("\n", with: ending)
    let article = try article(text)
    #expect(
      parts(article.translation) == [
        "title: Better Tools",
        "body: The plant made tools. Everyone was glad.\(ending)\(ending)The tools are good.",
      ])
    #expect(
      parts(article.original) == [
        "title: 改进工具", "furniture: 改进工具",
        "body: 工厂改进了工具。人人高兴。\(ending)    工具很好。",
      ])
    #expect(facts(article.original).count == 4)
  }

  @Test(
    "White space of any kind before and after a line is no part of it",
    arguments: ["　　", "\t", "\u{A0} ", "\u{FEFF}", "\u{200B}", " \u{3000}\u{FEFF}"]
  )
  func indentation(space: String) throws {
    let text = """
      \(space)Title: Better Tools\(space)
      \(space)Author: Li Hua

      \(space)The plant made tools.\(space)
      \(space)<hr />\(space)
      \(space)Original:\(space)
      \(space)### 改进工具\(space)
      \(space)专栏：短评\(space)
      \(space)改进工具\(space)
      \(space)工厂改进了工具。\(space)
      """
    let article = try article(text)
    #expect(
      parts(article.translation) == ["title: Better Tools", "body: The plant made tools."])
    #expect(
      parts(article.original) == [
        "title: 改进工具", "furniture: 改进工具", "body: 工厂改进了工具。",
      ])
    #expect(facts(article.translation) == ["title: Better Tools", "author: Li Hua"])
    #expect(facts(article.original) == ["title: 改进工具", "column: 短评"])
  }

  @Test(
    "The rule may be written in any form of HTML",
    arguments: ["<hr>", "<hr/>", "<hr />", "<HR>", "<Hr  />", "< hr / >", "  <hr>\t"]
  )
  func rules(rule: String) throws {
    let article = try article("One.\n\(rule)\nOriginal:\n一。\n")
    #expect(parts(article.translation) == ["body: One."])
    #expect(parts(article.original) == ["body: 一。"])
  }

  @Test(
    "The label may be written in any case and with either colon",
    arguments: ["Original:", "original:", "ORIGINAL:", "Original：", "Original :"]
  )
  func labels(label: String) throws {
    #expect(parts(try article("One.\n<hr>\n\n\(label)\n一。").original) == ["body: 一。"])
  }

  @Test("A rule within the translation belongs to its body")
  func earlierRule() throws {
    let article = try article("One.\n<hr>\nTwo.\n<hr />\nOriginal:\n一。二。")
    #expect(parts(article.translation) == ["body: One.\n<hr>\nTwo."])
    #expect(parts(article.original) == ["body: 一。二。"])
  }

  @Test(
    "Without a rule that 'Original:' follows it is no bilingual article",
    arguments: [
      "One.\n\nOriginal:\n一。", "One.\n<hr />\n一。", "One.\n<hr />\n", "One.\n<hr />",
      "One.\nOriginal:\n<hr />\n一。", "One. <hr />\nOriginal:\n一。",
      "One.\n<hr />\nOriginal: 一。",
    ]
  )
  func noOriginal(text: String) {
    #expect(throws: DocumentError.noOriginal(path: "a.txt")) { try article(text) }
  }

  @Test(
    "A side without a body is refused with the line where it should stand",
    arguments: [
      ("<hr />\nOriginal:\n一。", 1, "translation above the rule"),
      ("Title: One\nPage: 2\n\n<hr />\nOriginal:\n一。", 1, "translation above the rule"),
      ("One.\n<hr />\nOriginal:\n", 3, "original under the rule"),
      ("One.\n<hr />\n\nOriginal:", 4, "original under the rule"),
      ("One.\n<hr />\nOriginal:\n### 一\n1959-12-14\n 一\n", 3, "original under the rule"),
    ]
  )
  func emptySide(text: String, line: Int, side: String) {
    let error = DocumentError.emptySide(path: "a.txt", line: line, side: side)
    #expect(throws: error) { try article(text) }
    #expect(error.description == "a.txt: line \(line): the \(side) has no text")
  }

  @Test("Without heading and header there is only a body, and the first line stays in it")
  func noHeadings() throws {
    let article = try article("One.\nTwo.\n<hr>\nOriginal:\n改进工具\n一。")
    #expect(parts(article.translation) == ["body: One.\nTwo."])
    #expect(parts(article.original) == ["body: 改进工具\n一。"])
    #expect(article.translation.metadata.isEmpty)
    #expect(article.original.metadata.isEmpty)
  }

  @Test("The translation's title may be a heading, the original's a header line")
  func exchangedForms() throws {
    let article = try article("## One\nBy and by.\n<hr>\nOriginal:\n标题：一\n作者 ： 李华\n\n慢慢地。")
    #expect(parts(article.translation) == ["title: One", "body: By and by."])
    #expect(parts(article.original) == ["title: 一", "body: 慢慢地。"])
    #expect(facts(article.original) == ["title: 一", "author: 李华"])
  }

  @Test("The translation's title is told apart too where its body repeats it")
  func repeatedTranslatedTitle() throws {
    let article = try article("Title: Better  Tools\n\nBetter Tools\n\nOne.\n<hr>\nOriginal:\n一。")
    #expect(
      parts(article.translation) == [
        "title: Better  Tools", "furniture: Better Tools", "body: One.",
      ])
  }

  @Test(
    "Lines that only look like headings belong to the body",
    arguments: [
      "第三版已经出版。", "第一版书的版权", "1959-12-14 晴。", "1959-12", "他说：好。", "第版",
      "附注：见下。",
    ]
  )
  func bodyLines(line: String) throws {
    let original = try article("One.\n<hr>\nOriginal:\n### 一\n\(line)\n二。").original
    #expect(parts(original) == ["title: 一", "body: \(line)\n二。"])
  }

  @Test(
    "Pages are read in digits and in Chinese numerals",
    arguments: ["第2版", "第12版()", "第二版（社论）", "第2版 (国际)"]
  )
  func pages(page: String) throws {
    let original = try article("One.\n<hr>\nOriginal:\n### 一\n\(page)\n二。").original
    #expect(facts(original) == ["title: 一", "page: \(page)"])
    #expect(parts(original) == ["title: 一", "body: 二。"])
  }

  @Test("An article in GB18030 is the article in UTF-8")
  func encoding() throws {
    let text = "One.\n<hr>\nOriginal:\n攻关。\n"
    let file = try TextFile(
      name: "a.txt",
      bytes: "One.\n<hr>\nOriginal:\n".bytes + bytes("B9 A5 B9 D8 A1 A3 0A"), encoding: "gb18030")
    #expect(try BilingualArticle(file).original == article(text).original)
  }

  private func article(_ text: String) throws -> BilingualArticle {
    try BilingualArticle(TextFile(name: "a.txt", bytes: text.bytes))
  }

  /// The blocks as `role: text`.
  private func parts(_ document: Document) -> [String] {
    document.blocks.map { "\($0.role): \(document.text(of: $0))" }
  }

  private func facts(_ document: Document) -> [String] {
    document.metadata.map { "\($0.name): \($0.value)" }
  }
}
