import Evaluation
import Testing

@Suite struct ReliabilityTests {
  @Test("A bead belongs to the class whose lower end its confidence reaches")
  func classes() throws {
    var reliability = Reliability()
    let hypothesis = try beads(
      "[0]:[0]:0 [1]:[1]:0.29 [2]:[2]:0.3 [3]:[3]:0.5 [4]:[4]:0.7 [5]:[5]:0.9 [6]:[6]:0.99 []:[7]:1"
    )
    reliability.add(
      gold: try beads("[0]:[1] [1]:[1] [2]:[2] [5]:[5] [6]:[6] [7]:[]"), hypothesis: hypothesis)
    #expect(reliability.rows.map(\.least) == [0, 0.3, 0.5, 0.7, 0.9, 0.99])
    #expect(reliability.rows.map(\.count) == [2, 1, 1, 1, 1, 2])
    #expect(reliability.rows.map(\.rightCount) == [1, 1, 0, 0, 1, 1])
    #expect(reliability.rows.map(\.shareRight) == [0.5, 1, 0, 0, 1, 0.5])
  }

  @Test("Documents add up; one without confidences changes nothing")
  func documents() throws {
    var reliability = Reliability()
    #expect(reliability.isEmpty)
    reliability.add(gold: try beads("[0]:[0]"), hypothesis: try beads("[0]:[0]"))
    #expect(reliability.isEmpty)
    for _ in 0..<2 {
      reliability.add(gold: try beads("[0]:[0]"), hypothesis: try beads("[0]:[0]:0.8 [1]:[]:0.8"))
    }
    #expect(!reliability.isEmpty)
    #expect(reliability.rows[3].count == 4)
    #expect(reliability.rows[3].rightCount == 2)
  }
}
