import AlignmentFiles

/// A Chinese text with an English one and the beads between them.
func alignedText(
  source: [String], target: [String], _ beads: [Bead], minimumConfidence: Double = 0
) -> AlignedText {
  AlignedText(
    alignment: Alignment(source: sentences(source), target: sentences(target), beads: beads),
    sourceLanguage: .chinese, targetLanguage: .english, minimumConfidence: minimumConfidence)
}

/// A deletion, a pair of one and two sentences, an insertion, a doubtful pair.
func exampleText(minimumConfidence: Double = 0) -> AlignedText {
  alignedText(
    source: ["按：", "工厂改进了工具，人人高兴。", "工具“很好”。"],
    target: ["The plant made tools.", "All were glad.", "(Applause.)", "The tools\tare good."],
    [
      Bead(
        source: 0..<1, target: 0..<0,
        terms: [CostTerm(name: "gap", costInNats: 4.25)], confidence: 0.9),
      Bead(
        source: 1..<2, target: 0..<2,
        terms: [
          CostTerm(name: "length", costInNats: 1.236), CostTerm(name: "prior", costInNats: 2.4),
        ],
        lengths: BeadLengths(source: 13, target: 17.46, deviation: -0.504), confidence: 0.9734),
      Bead(
        source: 2..<2, target: 2..<3,
        terms: [CostTerm(name: "gap", costInNats: 4)], confidence: 0.7),
      Bead(
        source: 2..<3, target: 3..<4,
        terms: [
          CostTerm(name: "length", costInNats: 0.104), CostTerm(name: "prior", costInNats: 0.2),
        ],
        lengths: BeadLengths(source: 7, target: 10, deviation: 0.1), confidence: 0.4996),
    ], minimumConfidence: minimumConfidence)
}

func sentences(_ texts: [String]) -> [Sentence] {
  var offset = 0
  return texts.map { text in
    defer { offset += text.utf8.count + 1 }
    return Sentence(text: text, utf8Range: offset..<offset + text.utf8.count, paragraph: 0)
  }
}

/// What a writer writes.
func written(_ write: (inout String) -> Void) -> String {
  var output = ""
  write(&output)
  return output
}
