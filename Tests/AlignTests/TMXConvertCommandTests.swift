import TestSupport
import Testing

@Suite("The command align tmx convert")
struct TMXConvertCommandTests {
  @Test(
    "Every format goes into TMX and back without loss of text",
    arguments: ["b.tmx", "b.tmx.gz", "b.tsv", "b.csv", "b.jsonl", "b.xlf", "b.po"])
  func formats(name: String) throws {
    let folder = try MemoryFiles.folder()
    // PO takes each source once.
    try folder.write("zh\ten\n一\tone\n二\t\"two\"\\n\n", to: "a.tsv")
    for (input, output) in [("a.tsv", "x.tmx"), ("x.tmx", name), (name, "c.tsv")] {
      let run = try CommandRun(["tmx", "convert", input, "-o", output], in: folder)
      #expect(run.status == 0, "\(run.complaint)")
    }
    // TMX has no white space at the end of a segment.
    #expect(try folder.read("c.tsv") == "zh\ten\n一\tone\n二\t\"two\"\n")
    #expect(try CommandRun(["tmx", "check", "-q", "x.tmx"], in: folder).status == 0)
    let names = Set(["a.tsv", "x.tmx", name, "c.tsv"])
    #expect(try Set(folder.fileNames) == names)
  }

  @Test("XLIFF 2.1 is asked for by name, and read by itself")
  func xliff() throws {
    let folder = try MemoryFiles.folder()
    let words = ["tmx", "convert", "a.tsv", "--to", "xliff-2.1", "-o", "b.xlf"]
    #expect(try CommandRun(words, in: folder).status == 0)
    #expect(try folder.read("b.xlf").contains("<xliff version=\"2.1\""))
    let run = try CommandRun(
      [
        "tmx", "convert", "b.xlf", "-o", "-", "--to", "tsv", "-q",
        "--columns", "zh,en,property:x-confidence",
      ], in: folder)
    #expect(run.output == MemoryFiles.table)
    #expect(run.complaint.isEmpty)
  }

  @Test("Parallel files are written together and read together")
  func parallel() throws {
    let folder = try MemoryFiles.folder()
    let run = try CommandRun(["tmx", "convert", "a.tsv", "-o", "b.zh", "-o", "b.en"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.complaint
        == "align: not kept or changed, for the format cannot hold it: properties: 3\n"
        + "align: 3 units read, 3 units written\n")
    #expect(try folder.read("b.zh") == "一\n二\n一\n")
    let back = try CommandRun(
      ["tmx", "convert", "b.zh", "b.en", "-o", "-", "--to", "csv", "-q"], in: folder)
    #expect(back.output == "zh,en\r\n一,one\r\n二,two\r\n一,one\r\n")
  }

  @Test("Several files become one, also from standard input, with the languages that are named")
  func several() throws {
    let folder = try MemoryFiles.folder()
    let run = try CommandRun(
      [
        "tmx", "convert", "a.tsv", "-", "--from", "tsv", "-l", "zh,en", "-o", "-", "--to", "tsv",
        "--no-header", "-q",
      ], in: folder, input: "三\tC:\\new\t0.9\n")
    #expect(run.output == "一\tone\n二\ttwo\n一\tone\n三\tC:\\new\n")
  }

  @Test("The lines that align writes are read")
  func beads() throws {
    let folder = try MemoryFiles.folder()
    try folder.write(
      "{\"sourceText\":\"一\",\"targetText\":\"one\",\"confidence\":0.900}\n", to: "b.jsonl")
    let run = try CommandRun(
      [
        "tmx", "convert", "b.jsonl", "-l", "zh,en", "-o", "-", "--to", "csv", "-q",
        "--columns", "en,property:x-confidence",
      ], in: folder)
    #expect(run.output == "en,property:x-confidence\r\none,0.900\r\n")
  }

  @Test("A header of TMX stays, and units without its source say what they are made from")
  func header() throws {
    let folder = try MemoryFiles.folder()
    let units =
      MemoryFiles.unit(["zh": "一", "en": "one"]) + MemoryFiles.unit(["en": "b", "de": "c"])
    try folder.write(MemoryFiles.tmx(units), to: "a.tmx")
    #expect(try CommandRun(["tmx", "convert", "a.tmx", "-o", "b.tmx"], in: folder).status == 0)
    let text = try folder.read("b.tmx")
    #expect(text.contains("creationid=\"LI\"") && text.contains("<note>n</note>"))
    #expect(text.contains("<tu srclang=\"*all*\">"))
    #expect(try CommandRun(["tmx", "check", "-q", "b.tmx"], in: folder).status == 0)
  }

  @Test("An error names file and line, and leaves no output")
  func malformed() throws {
    let folder = try MemoryFiles.folder()
    try folder.write("zh\ten\n一\tone\n二\n", to: "a.tsv")
    let run = try CommandRun(["tmx", "convert", "a.tsv", "-o", "b.tmx"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.complaint == "align: a.tsv: line 3: the row has 1 cell where zh, en are expected\n")
    #expect(try folder.fileNames == ["a.tsv"])
  }

  @Test("A file that is there is replaced only when asked")
  func overwriting() throws {
    let folder = try MemoryFiles.folder()
    try folder.write("old", to: "b.csv")
    let words = ["tmx", "convert", "a.tsv", "-o", "b.csv"]
    #expect(try CommandRun(words, in: folder).status == 1)
    #expect(try folder.read("b.csv") == "old")
    #expect(try CommandRun(words + ["--overwrite"], in: folder).status == 0)
    #expect(try folder.read("b.csv").hasPrefix("zh,en"))
  }

  @Test(
    "A command line that cannot be meant is refused with what is wrong",
    arguments: [
      ([], "tmx convert takes files to read"), (["a.tsv"], "--output FILE is missing"),
      (["a.tsv", "-o", "b.doc"], "the format of 'b.doc' cannot be told from its name; give --to"),
      (["a", "-o", "b.tmx"], "the format of 'a' cannot be told from its name; give --from"),
      (["a.tsv", "-o", "b.zh"], "parallel files are two or more"),
      (["a.zh", "-o", "b.tmx"], "parallel files are two or more"),
      (["a.tsv", "-o", "b.tmx", "-o", "c.tmx"], "only parallel files"),
      (["a.tsv", "-o", "b.zh", "-o", "b.zh"], "an output is named twice"),
      (["a.tsv", "-o", "b.tmx", "--to", "doc"], "--to takes tmx, tsv"),
      (["a.tsv", "-o", "b.tmx", "--columns", "zh,other"], "--columns takes languages"),
      (["a.tsv", "-o", "b.tmx", "--columns", "note"], "--columns needs a language"),
      (["a.tmx", "-o", "b.tsv", "--encoding", "gbk"], "leave out --encoding: 'a.tmx' is XML"),
      (["-", "-", "--from", "tsv", "-o", "b.tmx"], "standard input can be read only once"),
    ])
  func usage(words: [String], complaint: String) throws {
    let run = try CommandRun(["tmx", "convert"] + words, in: MemoryFiles.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains(complaint), "\(run.complaint)")
  }

  @Test("A table without languages asks for them, as does a format with two")
  func languages() throws {
    let folder = try MemoryFiles.folder()
    try folder.write("一\tone\n", to: "b.tsv")
    let table = try CommandRun(["tmx", "convert", "b.tsv", "-o", "b.tmx"], in: folder)
    #expect(table.status == 1)
    #expect(
      table.complaint
        == "align: b.tsv: nothing tells its languages; name them, such as --languages zh,en\n")
    try folder.write("zh\n一\n", to: "c.tsv")
    let pair = try CommandRun(["tmx", "convert", "c.tsv", "-o", "c.po"], in: folder)
    #expect(pair.complaint.contains("give --languages zh,en"))
  }
}
