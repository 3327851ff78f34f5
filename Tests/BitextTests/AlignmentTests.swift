import Bitext
import Testing

@Suite struct AlignmentTests {
  private func sentences(_ texts: String...) -> [Sentence] {
    texts.map { Sentence(text: $0, utf8Range: 0..<$0.utf8.count, paragraph: 0) }
  }

  @Test("English sentences are joined with a space, Chinese ones without")
  func joining() {
    #expect(sentences("One.", "Two.").joined(in: .english) == "One. Two.")
    #expect(sentences("一。", "二。").joined(in: .chinese) == "一。二。")
    #expect(sentences("用iPhone", "15拍摄。").joined(in: .chinese) == "用iPhone 15拍摄。")
  }

  @Test("An alignment knows whether its beads tile both sides")
  func tiling() {
    let texts = sentences("a", "b")
    let whole = [Bead(source: 0..<1, target: 0..<2), Bead(source: 1..<2, target: 2..<2)]
    #expect(Alignment(source: texts, target: texts, beads: whole).tilesBothDocuments)
    #expect(!Alignment(source: texts, target: texts, beads: [whole[0]]).tilesBothDocuments)
    #expect(!Alignment(source: texts, target: texts, beads: whole.reversed()).tilesBothDocuments)
  }
}
