import TestSupport
import Testing

@testable import Aligner

@Suite("Linked types")
struct LinkedTypesTests {
  @Test("Long sentences with hundreds of links have finite scores")
  func longSentences() {
    let numbers = (0..<6).map { line in
      (0..<700).map { String(10_000 + 700 * line + $0) }.joined(separator: " / ")
    }
    let aligner = SentenceAligner(from: .english, to: LanguageTag("de")!)
    let alignment = aligner.align(source: sentences(numbers), target: sentences(numbers))
    #expect(alignment.beads.map(\.source) == (0..<6).map { $0..<$0 + 1 })
    #expect(alignment.beads.map(\.target) == (0..<6).map { $0..<$0 + 1 })
    #expect(alignment.beads.allSatisfy { $0.terms.allSatisfy(\.costInNats.isFinite) })
  }
}
