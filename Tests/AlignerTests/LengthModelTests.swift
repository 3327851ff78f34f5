import Testing

@testable import Aligner

@Suite("Lengths and priors")
struct LengthModelTests {
  @Test("The priors of the paper sum to .9999: each direction has half of a shared figure")
  func paperPriors() {
    let priors = BeadPriors.paper
    let pairs = priors.pairCosts.reduce(0) { $0 + exponential(-Double($1)) }
    let gaps = 2 * exponential(-Double(priors.gapOpeningCost))
    #expect(abs(pairs + gaps - 0.9999) < 1e-5)
  }

  @Test("Fitted priors are the same in both directions, and larger beads never cost less")
  func fittedPriors() {
    let shapes = PairShapes.upToSeven.shapes
    let costs = Dictionary(uniqueKeysWithValues: zip(shapes, BeadPriors.fitted.pairCosts))
    for (shape, cost) in costs {
      #expect(
        costs[BeadShape(sourceCount: shape.targetCount, targetCount: shape.sourceCount)] == cost)
      if let longer = costs[
        BeadShape(sourceCount: shape.sourceCount + 1, targetCount: shape.targetCount)]
      {
        #expect(longer > cost)
      }
    }
  }

  @Test("δ of the paper: (l₂ − l₁) / √(6.8 · mean)")
  func paperDeviation() {
    // 99 and 80 bytes, one more for the separator.
    let costs = PaperCosts(
      source: sentences([String(repeating: "a", count: 99)]),
      target: sentences([String(repeating: "b", count: 80)]))
    let expected = (81.0 - 100) / (6.8 * 90.5).squareRoot()
    #expect(abs(costs.deviation(source: 0..<1, target: 0..<1) - expected) < 1e-9)
  }

  @Test("A probability that underflows costs the paper's cap of 25 nats")
  func paperCap() {
    let costs = PaperCosts(
      source: sentences([String(repeating: "a", count: 5_000)]), target: sentences(["b"]))
    #expect(costs.lengthCost(source: 0..<1, target: 0..<1) == 25)
  }

  @Test(
    "Han characters count 1, other characters ½",
    arguments: [
      ("天气很好", 4.0), ("abcd", 2.0), ("他用iPhone", 5.0), ("", 0.0),
    ])
  func measure(text: String, length: Double) {
    #expect(LengthMeasure.weightedCharacterCount(of: text) == length)
  }

  @Test("Fitted to a path, what stands alone says nothing of the ratio of the lengths")
  func refitting() {
    let whole = LengthModel(sourceLengths: [20, 50, 30], targetLengths: [40, 60])
    let path = [
      BeadSpan(source: 0..<1, target: 0..<1, kind: .pair(shape: 0)),
      BeadSpan(source: 1..<2, target: 1..<1, kind: .deletion(isContinuation: false)),
      BeadSpan(source: 2..<3, target: 1..<2, kind: .pair(shape: 0)),
    ]
    let fitted = whole.refitted(to: path)
    // 100 of the target answer 50 of the source.
    #expect(fitted.sourceSums == [0, 40, 140, 200])
    #expect(fitted.targetSums == [0, 40, 100])
    #expect(whole.refitted(to: []).sourceSums == whole.sourceSums)
  }

  @Test("The cost is least where lengths agree, and the same for both sides")
  func symmetry() {
    let model = LengthModel(sourceLengths: [20, 40, 30], targetLengths: [30, 30, 30])
    let even = model.cost(sourceLength: 30, targetLength: 30)
    for difference in [4.0, 10, 20] {
      let longer = model.cost(sourceLength: 30 - difference / 2, targetLength: 30 + difference / 2)
      let shorter = model.cost(sourceLength: 30 + difference / 2, targetLength: 30 - difference / 2)
      #expect(longer > even)
      #expect(longer == shorter)
    }
  }

  @Test("Both texts are scaled to the length of the longer")
  func scaling() {
    let model = LengthModel(sourceLengths: [10, 20], targetLengths: [30, 60])
    #expect(model.sourceSums == [0, 30, 90])
    #expect(model.targetSums == [0, 30, 90])
  }

  @Test("Costs of a row are those of its single beads")
  func rows() {
    let source = sentences(["¶我们去。", "天气很好。", "¶他说了很多话，然后走了。", "再见。"])
    let target = sentences(["¶We go.", "It is fine.", "¶He talked a lot.", "Then he left.", "Bye."])
    let costs = FittedCosts(source: source, target: target)
    let count = costs.shapes.shapes.count
    for row in 1...source.count {
      let all = UnsafeMutablePointer<Float>.allocate(capacity: count * 5)
      defer { all.deallocate() }
      costs.writePairCosts(sourceEnd: row, targetEnds: 1..<6, to: all)
      for (column, target) in (1..<6).enumerated() {
        for (index, step) in costs.shapes.steps.enumerated()
        where step.source <= row && step.target <= target {
          let span = BeadSpan(
            source: row - step.source..<row, target: target - step.target..<target,
            kind: .pair(shape: index))
          let sum = costs.terms(of: span).reduce(0) { $0 + $1.costInNats }
          #expect(abs(sum - Double(all[column * count + index])) < 1e-4)
        }
      }
    }
  }
}

@Suite("Paragraphs")
struct ParagraphAgreementTests {
  let source = sentences(["a", "b", "¶c", "d"])
  let target = sentences(["A", "B", "¶C", "D"])

  @Test("A break on one side only costs, one on both sides does not")
  func loneBreak() {
    let agreement = ParagraphAgreement(source: source, target: target)
    #expect(agreement.cost(source: 0..<2, target: 0..<2) == 0)
    #expect(agreement.cost(source: 1..<3, target: 1..<3) == 0)
    #expect(agreement.cost(source: 0..<2, target: 0..<1) == ParagraphAgreement.costOfLoneBreak)
    #expect(agreement.cost(source: 1..<3, target: 2..<3) == ParagraphAgreement.costOfLoneBreak)
  }

  @Test("Where one text has no paragraphs the breaks of the other say nothing")
  func uninformative() {
    let agreement = ParagraphAgreement(source: source, target: sentences(["A", "B", "C", "D"]))
    #expect(!agreement.isInformative)
    #expect(agreement.cost(source: 1..<3, target: 1..<2) == 0)
  }
}
