import Evaluation
import Testing

@Suite struct ShapeScoreTests {
  @Test(
    "A bead belongs to one shape",
    arguments: [
      ("[0]:[0]", ShapeScore.Shape.oneToOne), ("[0]:[0,1]", .oneToTwo), ("[0,1]:[0]", .twoToOne),
      ("[0]:[0,1,2]", .oneToMany), ("[0,1,2,3]:[0]", .manyToOne), ("[0,1]:[0,1]", .twoToTwo),
      ("[0,1]:[0,1,2]", .manyToMany), ("[0,1]:[]", .deletion), ("[]:[3]", .insertion),
    ])
  func shapes(bead: String, shape: ShapeScore.Shape) throws {
    let entry = try #require(BeadFile(bead, path: "bead").entries.first)
    #expect(ShapeScore.Shape(of: entry) == shape)
  }

  @Test("Recall is over the gold beads of a shape, precision over those of the hypothesis")
  func counts() throws {
    var score = ShapeScore()
    #expect(score.isEmpty)
    score.add(
      gold: try beads("[0]:[0] [1]:[1] [2,3]:[2,3] [4]:[]"),
      hypothesis: try beads("[0]:[0] [1,2]:[1,2] [3]:[3] [4]:[]"))
    #expect(score[.oneToOne].goldCount == 2)
    #expect(score[.oneToOne].recall == 0.5)
    #expect(score[.oneToOne].precision == 0.5)
    #expect(score[.twoToTwo].goldCount == 1)
    #expect(score[.twoToTwo].foundCount == 0)
    #expect(score[.twoToTwo].hypothesisCount == 1)
    #expect(score[.deletion].recall == 1)
    #expect(score[.insertion].goldCount == 0)
  }
}
