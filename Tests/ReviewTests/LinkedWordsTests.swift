import Testing

@testable import Review

@Suite("Linked words")
struct LinkedWordsTests {
  @Test("Each word is written once, weak links and words without counterpart are left out")
  func words() {
    let words = LinkedWords(
      [
        [
          BeadExplanation.WordLink(source: "水", target: "water", gainInNats: 2.345),
          BeadExplanation.WordLink(source: nil, target: "the", gainInNats: 1),
          BeadExplanation.WordLink(source: "水", target: "wet", gainInNats: 0.05),
        ],
        [],
        [BeadExplanation.WordLink(source: "水", target: "water", gainInNats: 1)],
      ], greatestCount: 12, least: 0.1)
    #expect(words.words == ["水", "water"])
    #expect(words.links == ["[[0,1,235]]", "[]", "[[0,1,100]]"])
  }

  @Test("The strongest of many are kept")
  func bound() {
    let links = (0..<9).map {
      BeadExplanation.WordLink(source: "s\($0)", target: "t\($0)", gainInNats: Double(9 - $0))
    }
    let words = LinkedWords([links], greatestCount: 2, least: 0.1)
    #expect(words.links == ["[[0,1,900],[2,3,800]]"])
  }
}
