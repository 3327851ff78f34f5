import TestSupport
import Testing

@Suite("The commands of the memory")
struct MemoryCommandTests {
  private static let table = """
    zh\ten
    打开文件\tOpen the file
    共找到3个文件\t3 files found
    请点击保存按钮\tClick the Save button

    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(table, to: "a.tsv")
    let run = try CommandRun(["memory", "import", "a.memory", "a.tsv"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint.contains("3 units imported from a.tsv, 3 new"))
    return folder
  }

  @Test("A search shows what differs, replaces numbers, and says where a match came from")
  func search() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["memory", "search", "a.memory", "共找到12个文件", "-l", "zh", "--to", "en"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.output == """
         96 % 共找到[-3-]{+12+}个文件
              {+12+} files found  (numbers replaced)
              a.tsv:3, plain 75 %

        """)
  }

  @Test("Queries come a line each from standard input, answers go a line each to JSON Lines")
  func lines() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["memory", "search", "a.memory", "-l", "zh", "--format", "jsonl"], in: folder,
      input: "打开文件\n没有这样的句子\n")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasPrefix(#"{"query":"打开文件","matches":[{"percent":100,"textPercent":100,"#)
        == true)
    #expect(lines.last == #"{"query":"没有这样的句子","matches":[]}"#)
  }

  @Test("A concordance marks the phrase, shows the other side, and counts all")
  func concordance() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["memory", "concordance", "a.memory", "文件", "--limit", "1"], in: folder)
    #expect(run.output.contains("打开【文件】\n    en: Open the file\n"))
    #expect(run.complaint == "2 units, 1 shown\n")
    let both = try CommandRun(["memory", "concordance", "a.memory", "文件", "found"], in: folder)
    #expect(both.complaint == "1 unit\n")
    #expect(both.output.contains("3 files 【found】"))
    let expression = try CommandRun(
      ["memory", "concordance", "a.memory", "[0-9]个", "--regex"], in: folder)
    #expect(expression.output.contains("【3个】"))
  }

  @Test("Wrong calls and missing languages are told")
  func complaints() throws {
    let folder = try Self.folder()
    let german = try CommandRun(["memory", "search", "a.memory", "x", "-l", "de"], in: folder)
    #expect(german.status == 1)
    #expect(german.complaint == "align: a.memory: no text in de; the memory has en, zh\n")
    let table = try CommandRun(["memory", "search", "a.tsv", "x", "-l", "de"], in: folder)
    #expect(table.status == 1)
    #expect(table.complaint.contains("not a translation memory"))
    #expect(try folder.read("a.tsv") == Self.table)
    #expect(try CommandRun(["memory", "search", "a.memory", "x"], in: folder).status == 64)
    #expect(try CommandRun(["memory", "concordance", "a.memory"], in: folder).status == 64)
  }

  @Test("An alignment goes straight into a memory, and is marked as one")
  func alignment() throws {
    let folder = try TemporaryFolder()
    try folder.write("天气很好。我们去公园。", to: "a.zh")
    try folder.write("The weather is fine. We go to the park.", to: "a.en")
    let run = try CommandRun(["a.zh", "a.en", "-q", "--into", "a.memory"], in: folder)
    #expect(run.status == 0)
    let found = try CommandRun(["memory", "search", "a.memory", "天气很好。", "-l", "zh"], in: folder)
    #expect(found.output.contains("The weather is fine."))
    #expect(found.output.contains("alignment −1"))
  }
}
