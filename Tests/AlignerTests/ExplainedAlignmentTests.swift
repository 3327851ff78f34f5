import Testing

@testable import Aligner

@Suite("The explanations of all beads")
struct ExplainedAlignmentTests {
  let source = sentences(["天气很好。", "我们去公园，在那里看见了三只白色的鸟。", "然后回家。"])
  let target = sentences([
    "The weather is fine.", "We went to the park.", "There we saw 3 white birds.",
    "Then we go home.",
  ])

  @Test("They are the beads of the alignment", arguments: AlignmentMethod.allCases)
  func beads(method: AlignmentMethod) throws {
    let aligner = SentenceAligner(from: .chinese, to: .english, method: method)
    let explanations = try aligner.explanations(source: source, target: target)
    #expect(explanations.map(\.bead) == aligner.align(source: source, target: target).beads)
  }

  @Test("Beads that are known are kept")
  func fixed() throws {
    let bead = Bead(source: 0..<1, target: 0..<2, isConfirmed: true)
    let aligner = SentenceAligner(from: .chinese, to: .english)
    let explanations = try aligner.explanations(source: source, target: target, fixed: [bead])
    let alignment = try aligner.align(source: source, target: target, fixed: [bead])
    #expect(explanations.map(\.bead) == alignment.beads)
    #expect(explanations[0].bead == bead)
  }

  @Test("Each has the gains that its own explanation has")
  func gains() throws {
    let aligner = SentenceAligner(from: .chinese, to: .english)
    let explanations = try aligner.explanations(source: source, target: target)
    for (number, explanation) in explanations.enumerated() {
      let single = try #require(
        aligner.explanation(ofBead: number, source: source, target: target))
      #expect(explanation.links.map(\.gainInNats) == single.links.map(\.gainInNats))
    }
  }

  @Test("Words are written as they stand in the sentences of the bead, not as elsewhere")
  func forms() throws {
    let aligner = SentenceAligner(from: .chinese, to: .english)
    let explanations = try aligner.explanations(source: source, target: target)
    for explanation in explanations {
      let text = target[explanation.bead.target].map(\.text).joined(separator: " ")
        .lowercased()
      for word in explanation.links.compactMap(\.target) {
        #expect(text.contains(word), "\(word) is not in: \(text)")
      }
    }
  }
}
