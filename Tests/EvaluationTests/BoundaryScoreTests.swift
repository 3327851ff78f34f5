import Testing

@testable import Evaluation

@Suite struct BoundaryScoreTests {
  /// In the pictures `¦` is a boundary and `¶` a line end of the running text; by hand: right,
  /// surplus, missed, first over all, then within paragraphs.
  @Test(
    "Boundaries are counted, those at line ends apart",
    arguments: [
      ("One. ¦Two. ¦Three.", "One. ¦Two. ¦Three.", [2, 0, 0], [2, 0, 0], 1),
      ("One. ¦Two. ¦Three.", "One. Two. ¦Thr¦ee.", [1, 1, 1], [1, 1, 1], 0),
      ("One. ¶Two. ¦Three.", "One. ¶Two. Three.", [1, 0, 1], [0, 0, 1], 0),
      ("One. ¶Two. ¦Three.", "One. Two. ¦Three.", [1, 0, 1], [1, 0, 0], 0),
      ("一。¦二。¶三。", "一¦。二。¶三。", [1, 1, 1], [0, 1, 1], 0),
      ("One.", "One.", [0, 0, 0], [0, 0, 0], 1),
      ("One.", "O¦ne.", [0, 1, 0], [0, 1, 0], 0),
      ("¶One.¶", "¦One.¦", [0, 0, 0], [0, 0, 0], 1),
    ]
  )
  func counts(
    gold: String, hypothesis: String, all: [Int], withinParagraphs: [Int], exactCount: Int
  ) throws {
    let score = try score(gold, hypothesis)
    #expect(numbers(score.all) == all)
    #expect(numbers(try #require(score.withinParagraphs)) == withinParagraphs)
    #expect(score.exactDocumentCount == exactCount)
    #expect(score.documentCount == 1)
  }

  @Test(
    "White space, its kind and its place change nothing",
    arguments: [
      "One two.\nThree.\n", "One two.\r\nThree.\r\n", "Onetwo.\nThree.",
      "\n\n One　two.\n \n Three.",
      "One\u{A0}two.\n\n\nThree.\n\n", "One\rtwo. \n\tThree.",
    ]
  )
  func whiteSpace(hypothesis: String) throws {
    let score = try BoundaryScore(
      gold: "One two.\nThree.\n", hypothesis: hypothesis, runningText: "One two. Three.\n",
      path: "a.sents")
    #expect(numbers(score.all) == [1, 0, 0])
    #expect(score.exactShare == 1)
  }

  @Test("A character is a Unicode scalar: a letter and its accent may be parted")
  func scalars() throws {
    let parted = try BoundaryScore(
      gold: "e\u{301}\na", hypothesis: "e\n\u{301}a", runningText: "e\u{301} a", path: "a.sents")
    #expect(numbers(parted.all) == [0, 1, 1])
    #expect(numbers(try score("😀¦𠮷", "😀¦𠮷").all) == [1, 0, 0])
  }

  @Test(
    "A hypothesis with other characters is refused with the place of the first difference",
    arguments: [
      ("One.\nTwo.\n", "One.\nTow.\n", 2, 2), ("One.\nTwo.\n", "One.\nTwo", 2, 4),
      ("One.\nTwo.\n", "One.\n", 2, 1), ("One.", "One. Two.", 1, 6), ("One.", "", 1, 1),
      ("", "One.", 1, 1), ("“One.”", "\"One.\"", 1, 1), ("é", "e\u{301}", 1, 1),
    ]
  )
  func differentText(gold: String, hypothesis: String, line: Int, character: Int) {
    let error = EvaluationError.differentText(path: "a.sents", line: line, character: character)
    #expect(throws: error) {
      try BoundaryScore(gold: gold, hypothesis: hypothesis, runningText: gold, path: "a.sents")
    }
    #expect(
      error.description == "a.sents: line \(line), character \(character):"
        + " from here the text differs from the gold's by more than white space")
  }

  @Test("Ratios are counts divided, and 1 where there is nothing to find")
  func ratios() throws {
    let score = try score("One. ¦Two. ¦Three. ¶Four.", "One. ¦Two. ¦Thr¦ee. Four.")
    #expect(numbers(score.all) == [2, 1, 1])
    #expect(score.all.ratios == Ratios(precision: 2.0 / 3, recall: 2.0 / 3))
    #expect(score.withinParagraphs?.ratios == Ratios(precision: 2.0 / 3, recall: 1))
    #expect(BoundaryScore().all.ratios == Ratios(precision: 1, recall: 1))
    #expect(try self.score("One.", "O¦ne.").all.ratios == Ratios(precision: 0, recall: 1))
    #expect(BoundaryScore().exactShare == 0)
  }

  @Test("Counts agree with looking every place of the text up, and those of documents add up")
  func agreement() throws {
    var generator = SplitMix64(state: 3)
    var sum = BoundaryScore()
    var expected = [0, 0, 0, 0, 0, 0, 0]
    for _ in 0..<300 {
      let letters = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        "ab".randomElement(using: &generator)!
      }
      let gold = randomCuts(of: letters, using: &generator)
      let hypothesis = randomCuts(of: letters, using: &generator)
      let running = randomCuts(of: letters, using: &generator)
      let score = try BoundaryScore(
        gold: text(letters, cuts: gold), hypothesis: text(letters, cuts: hypothesis),
        runningText: text(letters, cuts: running), path: "random")
      var slow = [0, 0, 0, 0, 0, 0, gold == hypothesis ? 1 : 0]
      for place in letters.indices.dropFirst() {
        for (offset, counts) in [(0, true), (3, !running[place])] where counts {
          slow[offset] += gold[place] && hypothesis[place] ? 1 : 0
          slow[offset + 1] += hypothesis[place] && !gold[place] ? 1 : 0
          slow[offset + 2] += gold[place] && !hypothesis[place] ? 1 : 0
        }
      }
      let within = try #require(score.withinParagraphs)
      #expect(numbers(score.all) + numbers(within) + [score.exactDocumentCount] == slow)
      sum = sum + score
      expected = zip(expected, slow).map(+)
    }
    let within = try #require(sum.withinParagraphs)
    #expect(numbers(sum.all) + numbers(within) + [sum.exactDocumentCount] == expected)
    #expect(sum.documentCount == 300)
  }

  @Test("The report tells both kinds of boundaries with their counts")
  func report() throws {
    let one = try score("One. ¦Two. ¦Three. ¶Four.", "One. ¦Two. ¦Thr¦ee. Four.")
    var output = ""
    BoundaryScoreReport(score: one + (try score("One.", "One."))).write(to: &output)
    #expect(
      output == """
        2 documents, exactly right 0.5000 (1/2)
        all boundaries     P 0.6667 (2/3)  R 0.6667 (2/3)  F1 0.6667
        within paragraphs  P 0.6667 (2/3)  R 1.0000 (2/2)  F1 0.8000

        """)
  }

  @Test("Without the running text of every document, what lies within paragraphs is unknown")
  func unknownParagraphs() throws {
    let bare = try BoundaryScore(
      gold: "One.\nTwo.", hypothesis: "One. Two.", runningText: nil, path: "a.sents")
    #expect(numbers(bare.all) == [0, 0, 1])
    #expect(bare.withinParagraphs == nil)
    let sum = bare + (try score("One. ¦Two.", "One. ¦Two."))
    #expect(numbers(sum.all) == [1, 0, 1])
    #expect(sum.withinParagraphs == nil)
    var output = ""
    BoundaryScoreReport(score: sum).write(to: &output)
    #expect(output.hasSuffix("unknown without the running text, NAME.raw beside the gold\n"))
  }

  private func score(_ gold: String, _ hypothesis: String) throws -> BoundaryScore {
    try BoundaryScore(
      gold: lines(gold), hypothesis: lines(hypothesis),
      runningText: gold.replacing("¦", with: "").replacing("¶", with: "\n"), path: "a.sents")
  }

  private func lines(_ picture: String) -> String {
    picture.replacing("¦", with: "\n").replacing("¶", with: "\n")
  }

  private func numbers(_ count: BoundaryScore.Count) -> [Int] {
    [count.rightCount, count.surplusCount, count.missedCount]
  }

  private func randomCuts(
    of letters: [Character], using generator: inout SplitMix64
  ) -> [Bool] {
    letters.indices.map { $0 > 0 && Bool.random(using: &generator) }
  }

  private func text(_ letters: [Character], cuts: [Bool]) -> String {
    zip(letters, cuts).map { $1 ? "\n\($0)" : "\($0)" }.joined()
  }
}
