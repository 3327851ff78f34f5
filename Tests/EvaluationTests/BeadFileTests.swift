import Evaluation
import Testing

@Suite struct BeadFileTests {
  @Test(
    "A line is a bead, written with or without spaces",
    arguments: [
      ("[0]:[0]", [0], [0]), ("[0, 1]:[2]", [0, 1], [2]), ("[0,1]:[2]", [0, 1], [2]),
      (" [ 0 , 1 ] :\t[2] ", [0, 1], [2]), ("[]:[5]", [], [5]), ("[7]:[]", [7], []),
      ("[3, 1, 1]:[12]", [1, 3], [12]),
    ]
  )
  func forms(line: String, source: [Int], target: [Int]) throws {
    let file = try BeadFile(line + "\n", path: "a.gold")
    #expect(file.entries == [BeadFile.Entry(source: source, target: target)])
    #expect(file.confidences == nil)
  }

  @Test("Empty lines, comments and beads of nothing are skipped; lines end with LF or CR LF")
  func skipped() throws {
    let file = try BeadFile(
      "# gold, by hand\r\n\r\n[0]:[0]\r\n  # so\r\n[]:[]\r\n\t\r\n[1]:[]", path: "a.gold")
    #expect(
      file.entries == [
        BeadFile.Entry(source: [0], target: [0]), BeadFile.Entry(source: [1], target: []),
      ])
    #expect(try BeadFile("", path: "a.gold").entries.isEmpty)
  }

  @Test("Confidences follow a second colon, one for each bead")
  func confidences() throws {
    let file = try BeadFile("[0]:[0]:0.973\n[]:[]:0.5\n[1]:[1]: 1\n[]:[2]:0\n", path: "a.beads")
    #expect(file.confidences == [0.973, 1, 0])
    #expect(file.entries.map(\.isPair) == [true, true, false])
  }

  @Test(
    "What is no bead is refused with its line",
    arguments: [
      "[0]", "0:0", "[0]:[0", "[0]:0]", "[0]-[0]", "[0]:[a]", "[0]:[-1]", "[0]:[+1]", "[0]:[1,]",
      "[,1]:[0]", "[1 2", "[0]:[0]:", "[0]:[0]:high", "[0]:[0]:1.1", "[0]:[0]:-0.1",
      "[0]:[0]:nan", "[0]:[0]:0.5:0.5", "[0]:[99999999999999999999]", "[0]:[1.5]", "]:[",
    ]
  )
  func malformed(line: String) {
    let error = EvaluationError.malformedBead(path: "a.gold", line: 4)
    #expect(throws: error) {
      try BeadFile("[0]:[0]\n\n# note\n\(line)\n[1]:[1]\n", path: "a.gold")
    }
    #expect(
      error.description
        == "a.gold: line 4: not a bead such as '[0, 1]:[2]' or '[0, 1]:[2]:0.97'")
  }

  @Test(
    "Either all beads have a confidence or none has",
    arguments: [
      "[0]:[0]:0.5\n[1]:[1]", "[0]:[0]\n[1]:[1]:0.5",
    ])
  func someConfidences(text: String) {
    #expect(throws: EvaluationError.someConfidencesMissing(path: "a.beads")) {
      try BeadFile(text, path: "a.beads")
    }
  }
}
