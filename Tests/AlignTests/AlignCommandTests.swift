import TestSupport
import Testing

@Suite("The command align")
struct AlignCommandTests {
  static let chinese = "天气很好。我们去公园。"
  static let english = "The weather is fine. We go to the park."

  @Test("Two files give a table and a summary on standard output")
  func table() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["zh.txt", "en.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("天气很好。"))
    #expect(run.output.contains("The weather is fine."))
    #expect(run.complaint.isEmpty)
  }

  @Test("Every output of a run is written, each in the format of its extension")
  func outputs() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["zh.txt", "en.txt", "-o", "a.tmx", "-o", "a.tsv", "-o", "a.jsonl", "-o", "a.beads"],
      in: folder)
    #expect(run.status == 0)
    #expect(try folder.read("a.tmx").hasPrefix("<?xml"))
    #expect(try folder.read("a.tsv").split(separator: "\n").count == 2)
    #expect(try folder.read("a.jsonl").hasPrefix(#"{"shape":"1:1","source":[0],"target":[0],"#))
    #expect(try folder.read("a.beads").hasPrefix("[0]:[0]:"))
    #expect(
      try folder.fileNames == ["a.beads", "a.jsonl", "a.tmx", "a.tsv", "en.txt", "zh.txt"])
  }

  @Test("A file that exists is kept unless --overwrite is given, and then nothing is written")
  func overwriting() throws {
    let folder = try Self.folder()
    try folder.write("mine", to: "a.tmx")
    let refused = try CommandRun(
      ["zh.txt", "en.txt", "-o", "b.tsv", "-o", "a.tmx"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("a.tmx"))
    #expect(refused.complaint.contains("--overwrite"))
    #expect(try folder.read("a.tmx") == "mine")
    #expect(try folder.fileNames == ["a.tmx", "en.txt", "zh.txt"])

    let allowed = try CommandRun(
      ["zh.txt", "en.txt", "-o", "a.tmx", "--overwrite"], in: folder)
    #expect(allowed.status == 0)
    #expect(try folder.read("a.tmx").hasPrefix("<?xml"))
  }

  @Test("One of the two texts can come from standard input")
  func standardInput() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["-", "en.txt", "-s", "zh", "--format", "tsv", "-q"], in: folder, input: Self.chinese)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("天气很好。\tThe weather is fine.\t"))
    #expect(run.complaint.isEmpty)
  }

  @Test("Pairs of little confidence stay out, and the summary counts them")
  func minimumConfidence() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["zh.txt", "en.txt", "--method", "length", "--format", "tsv", "--minimum-confidence", "1"],
      in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("2"))
  }

  @Test("A mistyped option is answered with the nearest one, the usage, and status 64")
  func mistypedOption() throws {
    let run = try CommandRun(["a", "b", "--metod", "length"], in: try Self.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains("did you mean --method?"))
    #expect(run.complaint.contains("usage: align ARTICLE"))
    #expect(run.output.isEmpty)
  }

  @Test(
    "A command line that cannot be run is refused with status 64",
    arguments: [
      [], ["a", "b", "c"], ["-", "-"], ["a", "--method", "best"], ["a", "-o", "a.doc"],
      ["a", "--minimum-confidence", "2"], ["a", "-s", "Chinese!"], ["a", "--date", "today"],
      ["a", "--method"], ["evaluate", "a"], ["segment"], ["batch"],
    ])
  func usage(arguments: [String]) throws {
    let run = try CommandRun(arguments, in: try Self.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains("usage: align"))
  }

  @Test("A missing or unfit file is named, with status 1 and nothing written")
  func badData() throws {
    let folder = try Self.folder()
    try folder.write("", to: "empty.txt")
    try folder.write("只有一种语言。", to: "one.txt")
    try folder.write("%PDF-1.4\u{0}\u{0}\u{1}", to: "binary.txt")
    for arguments in [
      ["none.txt", "en.txt"], ["empty.txt", "en.txt"], ["one.txt"], ["binary.txt", "en.txt"],
    ] {
      let run = try CommandRun(arguments + ["-o", "a.tmx"], in: folder)
      #expect(run.status == 1)
      #expect(run.complaint.hasPrefix("align: \(arguments[0]): "))
      #expect(run.complaint.split(separator: "\n").count == 1)
      #expect(run.output.isEmpty)
    }
    #expect(try !folder.fileNames.contains("a.tmx"))
  }

  @Test("A language that cannot be told asks for its option")
  func unknownLanguage() throws {
    let folder = try Self.folder()
    try folder.write("xyzzy plugh", to: "unknown.txt")
    let run = try CommandRun(["zh.txt", "unknown.txt"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.contains("--target-language"))
  }

  #if os(Linux)
    @Test("A full disk is reported and not swallowed", arguments: AlignCommandTests.formats)
    func fullDisk(format: String) throws {
      let run = try CommandRun(
        ["zh.txt", "en.txt", "--format", format], in: try Self.folder(), device: "/dev/full")
      #expect(run.status == 1)
      #expect(run.complaint.hasSuffix("align: standard output: No space left on device\n"))
    }
  #endif

  static let formats = ["table", "tsv", "jsonl", "tmx", "beads", "scores"]

  @Test("The second run gives the bytes of the first", arguments: formats)
  func determinism(format: String) throws {
    let folder = try Self.folder()
    let runs = try (1...2).map { _ in
      try CommandRun(["zh.txt", "en.txt", "--format", format], in: folder).output
    }
    #expect(!runs[0].isEmpty)
    #expect(runs[0] == runs[1])
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(chinese, to: "zh.txt")
    try folder.write(english, to: "en.txt")
    return folder
  }
}
