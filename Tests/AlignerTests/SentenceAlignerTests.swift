import TestSupport
import Testing

@testable import Aligner

@Suite("The aligner")
struct SentenceAlignerTests {
  @Test(
    "Beads tile both sides, and those of a sentence share a probability of at most one",
    arguments: AlignmentMethod.allCases, [1, 7, 60])
  func tiling(method: AlignmentMethod, sentenceCount: Int) {
    let text = MadeUpBitext(sentenceCount: sentenceCount, seed: 3)
    let alignment = SentenceAligner(from: .chinese, to: .english, method: method)
      .align(source: text.source, target: text.target)
    #expect(alignment.tilesBothDocuments)
    #expect(alignment.beads.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test("A text of no sentences makes beads of one side only", arguments: AlignmentMethod.allCases)
  func oneSideEmpty(method: AlignmentMethod) {
    let aligner = SentenceAligner(from: .chinese, to: .english, method: method)
    let alignment = aligner.align(source: sentences(["一。", "二。"]), target: [])
    #expect(alignment.tilesBothDocuments)
    #expect(alignment.beads.map(\.shape.description) == ["1:0", "1:0"])
    #expect(aligner.align(source: [], target: []).beads.isEmpty)
  }

  @Test(
    "Exchanging the texts exchanges the sides of the beads", arguments: AlignmentMethod.allCases)
  func mirror(method: AlignmentMethod) {
    let text = MadeUpBitext(sentenceCount: 60, seed: 5)
    let forth = SentenceAligner(from: .chinese, to: .english, method: method)
      .align(source: text.source, target: text.target)
    let back = SentenceAligner(from: .english, to: .chinese, method: method)
      .align(source: text.target, target: text.source)
    #expect(
      forth.beads.map { [$0.source, $0.target] } == back.beads.map { [$0.target, $0.source] })
  }

  @Test("Words find what lengths cannot, from nothing but the texts")
  func learning() {
    let text = MadeUpBitext(sentenceCount: 300, seed: 7)
    let scores = [AlignmentMethod.length, .full].map { method in
      text.f1(
        of: SentenceAligner(from: .chinese, to: .english, method: method, lexicons: [])
          .align(source: text.source, target: text.target))
    }
    #expect(scores[1] > 0.9)
    #expect(scores[1] > scores[0] + 0.1)
  }

  @Test("After missing pages the path is found again", arguments: [5, 10, 20])
  func missingPages(percent: Int) {
    var text = MadeUpBitext(sentenceCount: 400, seed: 11)
    let size = text.target.count * percent / 200
    text.removeTarget([60..<60 + size, 250..<250 + size])
    let alignment = SentenceAligner(from: .chinese, to: .english)
      .align(source: text.source, target: text.target)
    #expect(text.f1(of: alignment) > 0.85)
  }

  @Test("Texts aligned together come out in their order, the same in every run")
  func batch() {
    let pairs = (1...5).map { seed in
      let text = MadeUpBitext(sentenceCount: 20 * seed, seed: UInt64(seed))
      return SentencePair(source: text.source, target: text.target)
    }
    let aligner = SentenceAligner(from: .chinese, to: .english)
    let first = aligner.align(pairs)
    #expect(first.map(\.source.count) == pairs.map(\.source.count))
    #expect(aligner.align(pairs) == first)
  }
}

@Suite("The search band")
struct SearchBandTests {
  @Test(
    "A band gives the path of the whole grid, from whatever centre it starts",
    arguments: [0, 20, 60])
  func equality(center: Int) {
    let text = MadeUpBitext(sentenceCount: 90, seed: 13)
    let costs = FittedCosts(source: text.source, target: text.target)
    let targetCount = text.target.count
    let whole = cheapestPath(
      near: Array(repeating: 0...0, count: text.source.count + 1), halfWidth: targetCount,
      targetCount: targetCount
    ) { _ in costs }
    let centers = (0...text.source.count).map { row in
      let column = min(targetCount, max(0, row * targetCount / text.source.count + center - 30))
      return column...column
    }
    let banded = cheapestPath(near: centers, halfWidth: 8, targetCount: targetCount) { _ in costs }
    #expect(banded.path == whole.path)
  }

  @Test("With all evidence the band gives the alignment of the whole grid")
  func evidence() {
    for seed in UInt64(1)...3 {
      let text = MadeUpBitext(sentenceCount: 120, seed: seed)
      let pair = SentencePair(source: text.source, target: text.target)
      let paths = [nil, text.target.count].map { halfWidth in
        EvidenceSearch(
          sourceLanguage: .chinese, targetLanguage: .english, lexicons: [], halfWidth: halfWidth
        ).results(for: [pair]) { _, _, result in result.path }
      }
      #expect(paths[0] == paths[1])
    }
  }

  @Test("Edges never go back, and the corners belong to every band")
  func edges() {
    let band = SearchBand(centers: [0...0, 9...9, 3...4, 5...5], halfWidth: 1, targetCount: 12)
    #expect(band.columns.first?.contains(0) == true)
    #expect(band.columns.last?.contains(12) == true)
    for (above, below) in zip(band.columns, band.columns.dropFirst()) {
      #expect(above.lowerBound <= below.lowerBound)
      #expect(above.upperBound <= below.upperBound)
    }
  }
}
