import TestSupport
import Testing

@Suite("The command align tmx statistics")
struct TMXStatisticsCommandTests {
  @Test("A table shows what all files hold together")
  func table() throws {
    let folder = try MemoryFiles.folder()
    try folder.write("zh,en-GB\r\n一,a bc\r\n", to: "b.csv")
    let run = try CommandRun(["tmx", "statistics", "a.tsv", "b.csv"], in: folder)
    #expect(run.complaint.isEmpty)
    #expect(
      run.output == """
        units             4
        variants          8
        codes             0
        notes             0
        properties        3
        duplicates        1
        duplicate sources 2
        empty sides       0
        same texts        0
        other numbers     0
        wrong scripts     0

        language      variants  characters       words
        en                   3           9           3
        en-GB                1           3           2
        zh                   4           4           4

        """)
  }

  @Test("JSON has the same numbers on one line")
  func json() throws {
    let run = try CommandRun(
      ["tmx", "statistics", "a.tsv", "--format", "json"], in: MemoryFiles.folder())
    #expect(
      run.output == """
        {"units":3,"variants":6,"codes":0,"notes":0,"properties":3,"duplicates":1,\
        "duplicate sources":1,"empty sides":0,"same texts":0,"other numbers":0,"wrong scripts":0,\
        "languages":[{"language":"en","variants":3,"characters":9,"words":3},\
        {"language":"zh","variants":3,"characters":3,"words":3}]}

        """)
  }

  @Test("Errors of TMX files are told, and no file is an error of the command line")
  func complaints() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      MemoryFiles.tmx("<tu><tuv xml:lang=\"zh\" odd=\"1\"><seg>一</seg></tuv></tu>"), to: "a.tmx")
    let run = try CommandRun(["tmx", "statistics", "a.tmx"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint == "align: a.tmx: 1 error; see align tmx check\n")
    #expect(try CommandRun(["tmx", "statistics"], in: folder).status == 64)
  }
}
