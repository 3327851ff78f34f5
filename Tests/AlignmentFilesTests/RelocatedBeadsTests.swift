import AlignmentFiles
import TestSupport
import Testing

@Suite struct RelocatedBeadsTests {
  /// Two sentences against one, one against one, one alone; the second bead is confirmed.
  private static let alignment = alignedText(
    source: ["天亮了。", "他醒来。", "他喝了茶。", "然后走了。"],
    target: ["It dawned and he woke.", "He had tea.", "Then he left."],
    [
      Bead(source: 0..<2, target: 0..<1), Bead(source: 2..<3, target: 1..<2, isConfirmed: true),
      Bead(source: 3..<4, target: 2..<3),
    ]
  ).alignment

  private static func relocated(
    _ alignment: Alignment = alignment, source: [String], target: [String]
  ) -> RelocatedBeads {
    RelocatedBeads(
      confirmedIn: alignment, source: sentences(source), target: sentences(target))
  }

  @Test("In the same texts the beads stay where they are")
  func same() {
    let found = Self.relocated(
      source: Self.alignment.source.map(\.text), target: Self.alignment.target.map(\.text))
    #expect(found.beads == [Self.alignment.beads[1]])
    #expect(found.lost.isEmpty)
  }

  @Test("Sentences that are new before a bead move it")
  func moved() {
    let found = Self.relocated(
      source: ["新的开头。", "天亮了。", "他醒来。", "他喝了茶。", "然后走了。"],
      target: ["It dawned and he woke.", "He had tea.", "Then he left."])
    #expect(found.beads.map(\.source) == [3..<4])
    #expect(found.beads.map(\.target) == [1..<2])
  }

  @Test("What a person has edited in a confirmed bead takes the place of the text")
  func edited() {
    var alignment = Self.alignment
    alignment.target[1].text = "He drank tea."
    let found = Self.relocated(
      alignment, source: Self.alignment.source.map(\.text),
      target: ["A new title.", "It dawned and he woke.", "He had tea.", "Then he left."])
    #expect(
      found.target.map(\.text)
        == ["A new title.", "It dawned and he woke.", "He drank tea.", "Then he left."])
    #expect(found.beads.map(\.target) == [2..<3])
  }

  @Test("The cuts of a confirmed bead hold where the text is cut otherwise now")
  func recut() {
    let found = Self.relocated(
      source: ["天亮了。他醒来。他喝了茶。", "然后走了。"],
      target: ["It dawned and he woke.", "He had  tea. Then he left."])
    #expect(found.source.map(\.text) == ["天亮了。他醒来。", "他喝了茶。", "然后走了。"])
    #expect(
      found.target.map(\.text) == ["It dawned and he woke.", "He had tea.", "Then he left."])
    #expect(found.beads.map(\.source) == [1..<2])
    #expect(found.beads.map(\.target) == [1..<2])
  }

  @Test("A bead whose text is gone is named as lost")
  func lost() {
    let found = Self.relocated(
      source: ["天亮了。", "他醒来。", "然后走了。"],
      target: ["It dawned and he woke.", "Then he left."])
    #expect(found.beads.isEmpty)
    #expect(found.lost == [1])
    #expect(found.source.map(\.text) == ["天亮了。", "他醒来。", "然后走了。"])
  }

  @Test("Texts that have nothing in common keep no bead and lose no sentence")
  func unrelated() {
    let found = Self.relocated(
      source: ["甲"], target: ["Quite another text it is, of another length."])
    #expect(found.lost == [1])
    #expect(found.source.map(\.text) == ["甲"])
  }

  @Test("However the texts are cut anew, all text stays, and beads fit", arguments: 0..<60)
  func laws(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let text = MadeUpBitext(sentenceCount: 30, seed: seed)
    var beads: [Bead] = []
    for pair in text.gold.sorted(by: { $0[0].lowerBound < $1[0].lowerBound })
    where random.number(below: 2) == 0 {
      beads.append(Bead(source: pair[0], target: pair[1], isConfirmed: true))
    }
    let alignment = Alignment(source: text.source, target: text.target, beads: beads)
    let source = sentences(cutAnew(text.source.map(\.text), &random))
    let target = sentences(cutAnew(text.target.map(\.text), &random))
    let found = RelocatedBeads(confirmedIn: alignment, source: source, target: target)
    #expect(found.lost.isEmpty)
    #expect(unblanked(found.source) == unblanked(source))
    #expect(unblanked(found.target) == unblanked(target))
    for (bead, original) in zip(found.beads, beads) {
      #expect(found.source[bead.source].map(\.text) == text.source[original.source].map(\.text))
      #expect(found.target[bead.target].map(\.text) == text.target[original.target].map(\.text))
    }
  }
}

/// The same text in other sentences: some are joined, some cut in the middle.
private func cutAnew(_ texts: [String], _ random: inout SplitMix) -> [String] {
  var result: [String] = []
  for text in texts {
    if let last = result.last, random.number(below: 4) == 0 {
      result[result.count - 1] = last + " " + text
    } else if text.count > 3, random.number(below: 4) == 0 {
      result += [String(text.prefix(text.count / 2)), String(text.dropFirst(text.count / 2))]
    } else {
      result.append(text)
    }
  }
  return result
}

private func unblanked(_ sentences: [Sentence]) -> String {
  sentences.map(\.text).joined().filter { !$0.isWhitespace }
}
