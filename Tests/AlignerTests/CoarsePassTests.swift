import TestSupport
import Testing

@testable import Aligner

@Suite("The coarse pass")
struct CoarsePassTests {
  /// Pairs a text with a copy of itself that misses a page, and returns how far the line is from
  /// the truth at most, in sentences.
  private func greatestDistance(pieceCount: Int) throws -> Int {
    let whole = MadeUpBitext(sentenceCount: 600, seed: 11).target
    let missing = 200..<280
    let rest = whole[..<missing.lowerBound] + whole[missing.upperBound...]
    let scanner = TokenScanner(language: .english, lexicon: nil)
    var source = Vocabulary()
    var target = Vocabulary()
    let sourceText = TokenizedText(whole, scanner: scanner, vocabulary: &source)
    let targetText = TokenizedText(Array(rest), scanner: scanner, vocabulary: &target)
    let coarse = CoarsePass(
      source: sourceText, target: targetText,
      links: PriorLinks.table(
        source: source, target: target, sourceLanguage: .english, targetLanguage: .english,
        lexicons: []),
      length: FittedCosts(source: whole, target: Array(rest)).length,
      greatestPieceCount: pieceCount)
    try #require(coarse.hasLandmarks)
    return whole.indices.reduce(0) { greatest, row in
      let truth = row - min(max(0, row - missing.lowerBound), missing.count)
      let line = coarse.centers[row]
      return max(greatest, line.lowerBound - truth, truth - line.upperBound)
    }
  }

  @Test("Rare words lead past a missing page")
  func missingPage() throws {
    #expect(try greatestDistance(pieceCount: 2000) <= 8)
  }

  @Test("Small pieces near the path of large ones lead as well as small ones everywhere")
  func refinement() throws {
    #expect(try greatestDistance(pieceCount: 30) <= 8)
  }
}
