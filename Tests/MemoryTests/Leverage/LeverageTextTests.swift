import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite struct LeverageTextTests {
  private static func text(_ format: LeverageText.Format) throws -> String {
    let folder = try TemporaryFolder()
    var analysis = LeverageAnalysis(try LeverageReportTests.store(in: folder))
    try analysis.add(file: "a\tb.txt", sentences: ["打开文件。", "打开文件。"], language: .chinese)
    try analysis.add(file: "c.txt", sentences: ["共找到3个文件。"], language: .chinese)
    var text = ""
    LeverageText(analysis.report).write(format, to: &text)
    return text
  }

  @Test("The table has a block for each file and one for the total")
  func table() throws {
    let blocks = try Self.text(.table).split(separator: "\n\n")
    #expect(blocks.count == 3)
    #expect(
      blocks[2] == """
        total
                                        segments       words  characters    of words
          repetitions                          1           4           5      26.7 %
          repetitions across files             0           0           0       0.0 %
          101–102                              0           0           0       0.0 %
          100                                  1           7           8      46.7 %
          95–99                                0           0           0       0.0 %
          85–94                                0           0           0       0.0 %
          75–84                                0           0           0       0.0 %
          50–74                                0           0           0       0.0 %
          no match                             1           4           5      26.7 %
          total                                3          15          18     100.0 %

        """)
  }

  @Test("TSV has a row for each band of each file and of the total")
  func tsv() throws {
    let rows = try Self.text(.tsv).split(separator: "\n")
    #expect(rows.count == 1 + 3 * LeverageBand.allCases.count)
    #expect(rows[0] == "file\tband\tsegments\twords\tcharacters")
    #expect(rows[1] == "a\\tb.txt\trepetition\t1\t4\t5")
    #expect(rows.contains("c.txt\t100\t1\t7\t8"))
    #expect(rows.contains("\tnone\t1\t4\t5"))
  }

  @Test("JSON Lines have an object for each file and one for the total")
  func jsonLines() throws {
    let lines = try Self.text(.jsonl).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        "{\"file\":\"a\\tb.txt\",\"bands\":{\"repetition\":"
          + "{\"segments\":1,\"words\":4,\"characters\":5},\"repetition-across-files\":"))
    #expect(
      lines[2].hasSuffix("\"total\":{\"segments\":3,\"words\":15,\"characters\":18}}"))
    #expect(lines[2].hasPrefix("{\"file\":null,"))
  }
}
