import TestSupport
import Testing

@Suite("The command align plot")
struct PlotCommandTests {
  @Test("The path is drawn to a file, or to standard output")
  func drawing() throws {
    let folder = try TemporaryFolder()
    try folder.write(AlignCommandTests.chinese, to: "zh.txt")
    try folder.write(AlignCommandTests.english, to: "en.txt")
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "a.jsonl", "-o", "a.xml"], in: folder)
    for input in ["a.jsonl", "a.xml"] {
      let run = try CommandRun(["plot", input, "-o", "a.svg", "--overwrite"], in: folder)
      #expect(run.status == 0)
      #expect(run.complaint == "written: a.svg\n")
      let drawing = try folder.read("a.svg")
      #expect(drawing.hasPrefix("<svg ") && drawing.hasSuffix("</svg>\n"))
      #expect(drawing.contains("Path of 2 zh sentences against 2 en sentences: 2 beads"))
      #expect(try CommandRun(["plot", input, "-o", "-"], in: folder).output == drawing)
    }
    #expect(try CommandRun(["plot", "a.jsonl", "-o", "a.svg"], in: folder).status == 1)
  }

  @Test(
    "A command line that cannot be run is refused with status 64",
    arguments: [[], ["a.jsonl"], ["a.jsonl", "-o", "a.png"], ["a", "b", "-o", "a.svg"]])
  func usage(arguments: [String]) throws {
    let run = try CommandRun(["plot"] + arguments, in: try TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.complaint.contains("usage: align plot"))
  }
}
