import TestSupport
import Testing

@Suite("The command align tmx split")
struct TMXSplitCommandTests {
  @Test("Parts have so many units each, the last one the rest")
  func units() throws {
    let folder = try MemoryFiles.folder()
    let run = try CommandRun(
      ["tmx", "split", "a.tsv", "--units", "2", "-o", "p-{}.csv"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint.contains("3 units read, 3 units written into 2 parts"))
    #expect(try folder.read("p-0001.csv") == "zh,en\r\n一,one\r\n二,two\r\n")
    #expect(try folder.read("p-0002.csv") == "zh,en\r\n一,one\r\n")
  }

  @Test("Each language that the source is translated into has a file, with the header")
  func languages() throws {
    let folder = try TemporaryFolder()
    let units =
      MemoryFiles.unit(["en": "a", "zh": "一", "de": "x"])
      + MemoryFiles.unit(["zh": "二", "de": "y"])
    try folder.write(MemoryFiles.tmx(units), to: "a.tmx")
    #expect(
      try CommandRun(["tmx", "split", "a.tmx", "--language", "-o", "b.{}.tmx", "-q"], in: folder)
        .complaint.isEmpty)
    #expect(try folder.fileNames == ["a.tmx", "b.de.tmx", "b.en.tmx"])
    let run = try CommandRun(
      ["tmx", "convert", "b.de.tmx", "-o", "-", "--to", "tsv", "-q"], in: folder)
    #expect(run.output == "zh\tde\n一\tx\n二\ty\n")
    #expect(try folder.read("b.en.tmx").contains("<note>n</note>"))
  }

  @Test("Where one part cannot be written, none is")
  func whole() throws {
    let folder = try MemoryFiles.folder()
    try folder.write("old", to: "p-0002.csv")
    let run = try CommandRun(
      ["tmx", "split", "a.tsv", "--units", "1", "-o", "p-{}.csv"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.contains("p-0002.csv: the file exists already"))
    #expect(try folder.fileNames == ["a.tsv", "p-0002.csv"])
  }

  @Test(
    "A command line that cannot be meant is refused with what is wrong",
    arguments: [
      (["a.tsv", "-o", "p.csv", "--units", "2"], "'p.csv' has no {}"),
      (["a.tsv", "-o", "p{}.csv"], "tmx split takes either --units N or --language"),
      (["a.tsv", "-o", "p{}.csv", "--units", "2", "--language"], "either --units N or --language"),
      (["a.tsv", "-o", "p{}.csv", "--units", "0"], "--units takes a number from 1, not '0'"),
      (["a.tsv", "--units", "2"], "--output FILE is missing"),
      (["-o", "p{}.csv", "--units", "2"], "tmx split takes one file"),
    ])
  func usage(words: [String], complaint: String) throws {
    let run = try CommandRun(["tmx", "split"] + words, in: MemoryFiles.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains(complaint), "\(run.complaint)")
  }
}
