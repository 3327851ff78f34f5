import AlignmentFiles
import Testing

@Suite struct ConfidenceOverviewTests {
  @Test("Every class has its count and its bar, every doubtful bead its row")
  func overview() {
    var output = ""
    AlignmentTable(columnCount: 60).writeOverview(of: exampleText(), to: &output)
    #expect(
      output == """

        0.99 – 1.00  0
        0.90 – 0.99  2  ████████████████████
        0.70 – 0.90  1  ██████████
        0.50 – 0.70  0
        0.30 – 0.50  1  ██████████
        0.00 – 0.30  0

        doubtful, the least sure first
          4  1:1    0.50  工具“很好”。          The tools are good.

        """)
  }

  @Test("The least sure come first, in document order where equal, twenty at most")
  func order() {
    let beads = (0..<30).map {
      Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: $0 % 2 == 0 ? 0.6 : 0.2)
    }
    let texts = (0..<30).map { "\($0) and a text that is too long for the row" }
    var output = ""
    AlignmentTable(columnCount: 50)
      .writeOverview(of: alignedText(source: texts, target: texts, beads), to: &output)
    let rows = output.split(separator: "\n")
    let numbers = rows.filter { $0.contains("1:1") }
      .map { $0.split(separator: " ")[0] }
    #expect(
      numbers.map(String.init)
        == Array(
          [stride(from: 2, through: 30, by: 2), stride(from: 1, through: 9, by: 2)].joined()
        )
        .map(String.init))
    #expect(rows.last == "and 10 more")
    #expect(rows.filter { $0.contains("1:1") }.allSatisfy { $0.hasSuffix("…") && $0.count <= 50 })
  }

  @Test("A confidence of one is in the first class, and any bead at all has a bar")
  func ends() {
    let beads = (0..<500).map {
      Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: $0 == 0 ? 0 : 1)
    }
    let texts = Array(repeating: "x", count: 500)
    var output = ""
    AlignmentTable().writeOverview(
      of: alignedText(source: texts, target: texts, beads), to: &output)
    #expect(output.contains("0.99 – 1.00  499  ████"))
    #expect(output.contains("0.00 – 0.30    1  █\n"))
  }

  @Test("Without beads there is nothing to say")
  func empty() {
    var output = ""
    AlignmentTable().writeOverview(of: alignedText(source: [], target: [], []), to: &output)
    #expect(output.isEmpty)
  }
}
