import TestSupport
import Testing

@Suite("The commands align memory export, statistics, remove and compact")
struct MemoryUpkeepCommandTests {
  /// A folder with the memory `m` of two files.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      zh\ten
      请点击“保存”按钮。\tClick the Save button.
      共找到3个文件。\t3 files found.
      打开文件。\tOpen the file.

      """, to: "a.tsv")
    try folder.write("zh\ten\n打开文件。\tOpen the file.\n关闭窗口。\tClose the window.\n", to: "b.tsv")
    let run = try CommandRun(["memory", "import", "m", "a.tsv", "b.tsv", "-q"], in: folder)
    try #require(run.status == 0, "\(run.complaint)")
    return folder
  }

  @Test("Every unit is exported once, in the format that the name tells")
  func export() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["memory", "export", "m", "-o", "out.tsv"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint == "align: 4 units written\n")
    #expect(
      try folder.read("out.tsv") == """
        zh\ten
        请点击“保存”按钮。\tClick the Save button.
        共找到3个文件。\t3 files found.
        打开文件。\tOpen the file.
        关闭窗口。\tClose the window.

        """)
    let again = try CommandRun(["memory", "export", "m", "-o", "out.tsv"], in: folder)
    #expect(again.status == 1)
    #expect(again.complaint.contains("give --overwrite to replace it"))
    let tmx = try CommandRun(
      ["memory", "export", "m", "-l", "zh,en", "-o", "-", "--to", "tmx"], in: folder)
    #expect(tmx.output.contains("srclang=\"zh\""))
    #expect(tmx.output.split(separator: "<tu>").count == 5)
    let missing = try CommandRun(
      ["memory", "export", "m", "-l", "de,en", "-o", "out.xliff"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.complaint == "align: m: no text in de; the memory has en, zh\n")
    #expect(try folder.fileNames == ["a.tsv", "b.tsv", "m", "out.tsv"])
  }

  @Test("Statistics count units, texts and imports")
  func statistics() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["memory", "statistics", "m", "--format", "json"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("{\"units\":4,\"bytes\":"))
    #expect(
      run.output.hasSuffix(
        "\"languages\":[{\"language\":\"en\",\"segments\":4,\"words\":13,\"characters\":58},"
          + "{\"language\":\"zh\",\"segments\":4,\"words\":22,\"characters\":28}],"
          + "\"imports\":[{\"import\":1,\"file\":\"a.tsv\",\"units\":3,\"new\":3},"
          + "{\"import\":2,\"file\":\"b.tsv\",\"units\":2,\"new\":1}]}\n"))
    let table = try CommandRun(["memory", "statistics", "m"], in: folder)
    #expect(table.output.hasPrefix("units                  4\n"))
    #expect(table.output.hasSuffix("2                      2           1  b.tsv\n"))
  }

  @Test("Nothing is removed without --yes, and the number of units is told before and after")
  func removal() throws {
    let folder = try Self.folder()
    let choices = [["--origin", "a.tsv"], ["--query", "文件", "-l", "zh"], ["--query", "file"]]
    for (choice, counted) in zip(choices, ["2 units", "2 units", "1 unit"]) {
      let run = try CommandRun(["memory", "remove", "m"] + choice, in: folder)
      #expect(run.status == 0)
      #expect(run.complaint == "align: \(counted) would be removed; give --yes to do it\n")
    }
    for (words, told) in [
      (["--query", "^共", "--regex", "--yes"], "align: removed: 1 unit\n"),
      (["--query", "^共", "--regex", "--yes"], "align: removed: 0 units\n"),
      (["--origin", "a.tsv", "--yes"], "align: removed: 1 unit\n"),
      (["--origin", "2", "--yes"], "align: removed: 2 units\n"),
    ] {
      let run = try CommandRun(["memory", "remove", "m"] + words, in: folder)
      #expect(run.status == 0)
      #expect(run.complaint == told)
    }
    let missing = try CommandRun(["memory", "remove", "m", "--origin", "a.tsv"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.complaint == "align: m: no import of 'a.tsv'; the memory has none\n")
  }

  @Test("Compacting tells the sizes, and leaves no other file")
  func compaction() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["memory", "compact", "m"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint.hasPrefix("align: m: sound; "))
    #expect(try folder.fileNames == ["a.tsv", "b.tsv", "m"])
    #expect(try CommandRun(["memory", "compact", "m", "-q"], in: folder).complaint.isEmpty)
  }

  @Test(
    "A memory that is missing or none is an error, and nothing is made",
    arguments: [
      ["memory", "export", "x", "-o", "out.tmx"], ["memory", "statistics", "x"],
      ["memory", "remove", "x", "--query", "a", "--yes"], ["memory", "compact", "x"],
    ])
  func missing(words: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(words, in: folder)
    #expect(run.status == 1)
    #expect(run.complaint == "align: x: no such memory; align memory import makes one\n")
    #expect(try folder.fileNames.isEmpty)
    try folder.write("a text", to: "x")
    let other = try CommandRun(words, in: folder)
    #expect(other.status == 1)
    #expect(other.complaint == "align: x: not a translation memory; the file was not touched\n")
    #expect(try folder.fileNames == ["x"])
  }

  @Test(
    "A wrong call shows the usage",
    arguments: [
      (["memory", "export", "m"], "--output FILE is missing"),
      (["memory", "export", "-o", "a.tmx"], "memory export takes one memory"),
      (["memory", "statistics"], "memory statistics takes one memory"),
      (["memory", "remove", "m"], "memory remove takes either --origin FILE or --query PHRASE"),
      (
        ["memory", "remove", "m", "--origin", "a", "--regex"],
        "--language and --regex belong to --query"
      ),
      (["memory", "compact", "m", "n"], "memory compact takes one memory"),
      (["memory", "statistics", "m", "--format", "xml"], "--format takes table, json, not 'xml'"),
    ])
  func usage(words: [String], message: String) throws {
    let run = try CommandRun(words, in: TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.complaint.hasPrefix("align: \(message)\nusage: align memory \(words[1]) "))
  }
}
