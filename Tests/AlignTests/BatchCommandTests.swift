import TestSupport
import Testing

@Suite("The command align batch")
struct BatchCommandTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      try folder.write(AlignCommandTests.chinese, to: "\(name).zh")
      try folder.write(AlignCommandTests.english, to: "\(name).en")
    }
    return folder
  }

  private static let words = ["batch", ".", "-s", "zh", "-t", "en", "--into", "out"]

  @Test("Every pair of a folder gives a file in a folder that is made for them")
  func pairs() throws {
    let folder = try Self.folder()
    let run = try CommandRun(Self.words + ["--format", "tsv"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint.contains("2 pairs of texts, 4 beads"))
    for name in ["a", "b"] {
      let lines = try folder.read("out/\(name).tsv").split(separator: "\n")
      #expect(lines.count == 2 && lines[0].hasPrefix("天气很好。\tThe weather is fine.\t"))
    }
  }

  @Test("Results that are there already stay, and no other is written beside them")
  func results() throws {
    let folder = try Self.folder()
    #expect(try CommandRun(Self.words, in: folder).status == 0)
    try folder.write("mine", to: "out/b.beads")
    try folder.write("天。", to: "a.zh")
    let before = try folder.read("out/a.beads")
    let run = try CommandRun(Self.words, in: folder)
    #expect(run.status == 1 && run.complaint.contains("out/a.beads: the file exists already"))
    #expect(try folder.read("out/a.beads") == before)
    #expect(try folder.read("out/b.beads") == "mine")
  }
}
