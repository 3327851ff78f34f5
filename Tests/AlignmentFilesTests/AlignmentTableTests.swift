import AlignmentFiles
import Testing

@Suite struct AlignmentTableTests {
  @Test("Both texts stand side by side, Chinese counted two columns wide")
  func golden() {
    #expect(
      table(exampleText(), columnCount: 64) == """
          #  shape  conf  zh                      en
          1  1:0    0.90  按：
          2  1:2    0.97  工厂改进了工具，人人高  The plant made tools.
                          兴。                    All were glad.
          3  0:1    0.70                          (Applause.)
          4  1:1    0.50  工具“很好”。            The tools are good.

        """)
  }

  @Test("Texts begin in the same column on every line, whatever the width", arguments: 50...101)
  func columns(columnCount: Int) throws {
    let text = alignedText(
      source: [String(repeating: "工", count: 60)],
      target: [String(repeating: "glad ", count: 30)], [Bead(source: 0..<1, target: 0..<1)])
    let lines = table(text, columnCount: columnCount).split(separator: "\n").dropFirst()
    #expect(lines.count > 1)
    let starts = lines.compactMap { line in
      line.unicodeScalars.firstIndex(of: "工").map {
        line.unicodeScalars.distance(from: line.startIndex, to: $0)
      }
    }
    #expect(starts.count > 1)
    #expect(Set(starts) == [18])
    // Every line that has both texts has the target in the same column.
    let targets = lines.compactMap { line -> Int? in
      guard line.contains("工"), let range = line.firstRange(of: "glad") else { return nil }
      return line[..<range.lowerBound].unicodeScalars.reduce(0) { $0 + ($1 == "工" ? 2 : 1) }
    }
    #expect(Set(targets).count == 1)
    for line in lines {
      #expect(line.unicodeScalars.reduce(0) { $0 + ($1 == "工" ? 2 : 1) } <= columnCount)
    }
  }

  @Test("A window narrower than fifty columns gets a table for fifty")
  func narrow() {
    #expect(
      table(exampleText(), columnCount: 10) == """
          #  shape  conf  zh               en
          1  1:0    0.90  按：
          2  1:2    0.97  工厂改进了工     The plant made
                          具，人人高兴。   tools. All were
                                           glad.
          3  0:1    0.70                   (Applause.)
          4  1:1    0.50  工具“很好”。     The tools are
                                           good.

        """)
  }

  @Test("A word that is longer than its column is cut")
  func longWord() {
    let text = alignedText(
      source: ["工"], target: ["an internationalisationalist 12345678901234567890"],
      [Bead(source: 0..<1, target: 0..<1)])
    #expect(
      table(text, columnCount: 50) == """
          #  shape  conf  zh               en
          1  1:1    1.00  工               an
                                           internationalis
                                           ationalist
                                           123456789012345
                                           67890

        """)
  }

  @Test(
    "Confidence is green from .9, yellow from .7, red below, and coloured only when asked",
    arguments: [(1, 32), (0.9, 32), (0.8999, 33), (0.7, 33), (0.6999, 31), (0, 31)]
  )
  func colors(confidence: Double, color: Int) {
    let text = alignedText(
      source: ["一。"], target: ["One."],
      [Bead(source: 0..<1, target: 0..<1, confidence: confidence)])
    let plain = table(text, columnCount: 60)
    let colored = table(text, columnCount: 60, isColored: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("  \u{1B}[\(color)m"))
    #expect(
      colored.replacing("\u{1B}[\(color)m", with: "").replacing("\u{1B}[0m", with: "") == plain)
  }

  @Test("Control characters in a text do not reach the terminal")
  func controls() {
    let text = alignedText(
      source: ["一\u{1B}[2J。"], target: ["One\u{7}.\nTwo\u{9B}."],
      [Bead(source: 0..<1, target: 0..<1)])
    let output = table(text, columnCount: 60)
    #expect(output.contains("一\u{FFFD}[2J。"))
    #expect(output.contains("One\u{FFFD}. Two\u{FFFD}."))
    #expect(
      output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test("The number of beads may have more than three digits")
  func manyBeads() throws {
    let count = 1000
    let text = alignedText(
      source: (0..<count).map { _ in "一。" }, target: (0..<count).map { _ in "One." },
      (0..<count).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) })
    let lines = table(text, columnCount: 60).split(separator: "\n")
    #expect(lines.count == count + 1)
    #expect(lines[0] == "   #  shape  conf  zh                   en")
    #expect(lines[1] == "   1  1:1    1.00  一。                 One.")
    #expect(lines[count] == "1000  1:1    1.00  一。                 One.")
  }

  private func table(_ text: AlignedText, columnCount: Int, isColored: Bool = false) -> String {
    written {
      AlignmentTable(columnCount: columnCount, isColored: isColored).write(text, to: &$0)
    }
  }
}
