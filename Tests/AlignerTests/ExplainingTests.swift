import Testing

@testable import Aligner

@Suite("The explanation of a bead")
struct ExplainingTests {
  let source = sentences(["天气很好。", "我们去公园，在那里看见了三只白色的鸟。", "然后回家。"])
  let target = sentences([
    "The weather is fine.", "We go to the park.", "There we saw 3 white birds.", "Then we go home.",
  ])

  @Test("Its words gain together what the terms of the evidence say", arguments: 0..<3)
  func gains(bead: Int) throws {
    let aligner = SentenceAligner(from: .chinese, to: .english)
    let explanation = try #require(
      aligner.explanation(ofBead: bead, source: source, target: target))
    let gain = explanation.links.reduce(0) { $0 + $1.gainInNats }
    let terms = explanation.bead.terms.filter { ["forward", "backward"].contains($0.name) }
    #expect(terms.count == 2)
    #expect(abs(gain + terms.reduce(0) { $0 + $1.costInNats }) < 0.001)
  }

  @Test("It is the bead that the alignment has")
  func bead() throws {
    let aligner = SentenceAligner(from: .chinese, to: .english)
    let alignment = aligner.align(source: source, target: target)
    for (number, bead) in alignment.beads.enumerated() {
      let explanation = aligner.explanation(ofBead: number, source: source, target: target)
      #expect(explanation?.bead == bead)
    }
    #expect(
      aligner.explanation(ofBead: alignment.beads.count, source: source, target: target) == nil)
  }

  @Test("A number links with the same number, however it is written")
  func numbers() throws {
    let aligner = SentenceAligner(from: .chinese, to: .english, lexicons: [])
    let explanation = try #require(
      aligner.explanation(ofBead: 1, source: source, target: target))
    #expect(
      explanation.links.contains { $0.source == "三" && $0.target == "3" && $0.gainInNats > 0 })
  }

  @Test(
    "The confidence of a bead is what its rivals for any sentence leave of a probability of one",
    arguments: AlignmentMethod.allCases)
  func rivals(method: AlignmentMethod) throws {
    let aligner = SentenceAligner(from: .chinese, to: .english, method: method)
    let explanation = try #require(
      aligner.explanation(ofBead: 0, source: source, target: target, rivalCount: 1000))
    let bead = explanation.bead
    for sentence in bead.source {
      let sum = explanation.rivals.filter { $0.source.contains(sentence) }
        .reduce(0) { $0 + $1.confidence }
      #expect(abs(Calibration.confidence(posterior: 1 - sum) - bead.confidence) < 0.03)
    }
  }
}
