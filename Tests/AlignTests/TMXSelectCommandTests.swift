import TestSupport
import Testing

@Suite("The command align tmx select")
struct TMXSelectCommandTests {
  private static let table = """
    zh\ten\tproperty:x-confidence\tattribute:tuid
    一共三个\tThree in all\t0.9\t1
    共3个\t4 in all\t0.5\t2
    Hello\tHello\t0.99\t3
    一共三个\tThree in all\t0.7\t4
    一共三个\tAll three\t0.8\t5
    二\t\t0.9\t6

    """

  @Test(
    "Units are chosen by what they keep",
    arguments: [
      (["--property", "x-confidence>=0.9"], "136"), (["--length", "zh=5.."], "3"),
      (["--length", "..4"], "6"), (["--length", "zh=..3", "--length", "en=1..9"], "2"),
      (["--ratio", "2..2.5"], "5"), (["--match", "en=^[A-Z]\\w+ in"], "14"),
      (["--match", "en=^Hello$"], "3"), (["--match", "[0-9]"], "2"),
      (["--without", "numbers,same,script,empty"], "145"), (["--only", "numbers"], "2"),
      (["--only", "same,script"], "3"), (["--without", "duplicate"], "12356"),
      (["--only", "duplicate"], "4"), (["--without", "duplicate-source"], "1236"),
      (["--only", "duplicate-source"], "45"), (["--with", "en"], "12345"),
      (["--with", "zh,en", "--property", "x-confidence<0.9", "--without", "duplicate"], "245"),
      (["--property", "x-confidence>=0.9", "--invert"], "245"),
      (["--without", "duplicate", "--invert"], "4"), ([], "123456"),
      (["-l", "en,zh", "--ratio", "0.36..0.45"], "25"),
    ])
  func conditions(options: [String], ids: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "a.tsv")
    let run = try CommandRun(
      ["tmx", "select", "a.tsv", "-o", "b.tsv", "--columns", "zh,en,attribute:tuid"] + options,
      in: folder)
    #expect(run.status == 0, "\(run.complaint)")
    let rows = try folder.read("b.tsv").split(separator: "\n").dropFirst()
    #expect(rows.compactMap { $0.split(separator: "\t").last }.joined() == ids)
  }

  @Test("The languages that are asked for are all that is left, but not of what is inverted")
  func languages() throws {
    let folder = try TemporaryFolder()
    let units =
      MemoryFiles.unit(["en": "a", "zh": "一", "de": "x"])
      + MemoryFiles.unit(["zh": "二", "de": "y"])
    try folder.write(MemoryFiles.tmx(units), to: "a.tmx")
    func selected(_ options: [String]) throws -> String {
      try CommandRun(
        ["tmx", "select", "a.tmx", "--with", "zh,en", "-o", "-", "--to", "jsonl", "-q"] + options,
        in: folder
      ).output
    }
    #expect(
      try selected([])
        == "{\"variants\":[{\"language\":\"en\",\"text\":\"a\"},{\"language\":\"zh\",\"text\":\"一\"}]}\n"
    )
    #expect(
      try selected(["--invert"])
        == "{\"variants\":[{\"language\":\"zh\",\"text\":\"二\"},{\"language\":\"de\",\"text\":\"y\"}]}\n"
    )
  }

  @Test(
    "A condition that cannot be read is refused with what it takes",
    arguments: [
      (["--length", "5"], "--length takes MIN..MAX or TAG=MIN..MAX"),
      (["--length", "5..2"], "--length takes MIN..MAX"),
      (["--ratio", ".."], "--ratio takes MIN..MAX"),
      (["--property", ">=1"], "--property takes a condition"),
      (["--match", "en=("], "--match takes a regular expression; '('"),
      (["--only", "odd"], "--only takes some of empty, same, numbers, script, duplicate"),
      (["--with", "1"], "--with takes language tags"),
    ])
  func usage(words: [String], complaint: String) throws {
    let run = try CommandRun(
      ["tmx", "select", "a.tsv", "-o", "b.tsv"] + words, in: MemoryFiles.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains(complaint), "\(run.complaint)")
  }
}
