import Bitext
import Testing

@Suite struct DocumentTests {
  private let document = Document(
    name: "a.txt", text: "攻关\n攻关\n\n一。二。",
    blocks: [
      Document.Block(role: .title, utf8Range: 0..<6),
      Document.Block(role: .furniture, utf8Range: 7..<13),
      Document.Block(role: .body, utf8Range: 15..<27),
    ])

  @Test("Ranges of blocks count UTF-8 bytes")
  func blocks() {
    #expect(document.blocks.map { document.text(of: $0) } == ["攻关", "攻关", "一。二。"])
  }

  @Test("What is read are titles and bodies, without furniture")
  func readingText() {
    #expect(document.readingText == "攻关\n一。二。")
    #expect(Document(name: "b.txt", text: "一。").readingText == "一。")
    #expect(Document(name: "b.txt", text: "一。", blocks: []).readingText == "")
  }
}
