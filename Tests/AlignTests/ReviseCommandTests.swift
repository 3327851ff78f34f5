import TestSupport
import Testing

@Suite("The command align revise")
struct ReviseCommandTests {
  @Test("Confirmed beads stay, with confidence 1, and the rest is aligned between them")
  func confirmed() throws {
    let folder = try Self.folder()
    // The first sentence with the second translation: wrong, but confirmed.
    try folder.write(
      #"{"shape":"0:1","source":[],"target":[0],"sourceText":"","targetText":"The weather is fine.","#
        + Self.rest
        + #"{"shape":"1:1","source":[0],"target":[1],"sourceText":"天气很好。","#
        + #""targetText":"We go to the park.","# + Self.rest.dropLast(2) + #","confirmed":true}"#
        + "\n"
        + #"{"shape":"1:0","source":[1],"target":[],"sourceText":"我们去公园。","targetText":"","#
        + Self.rest,
      to: "work.jsonl")
    let run = try CommandRun(["revise", "work.jsonl", "--format", "beads"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("[0]:[1]:1.000\n"))
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.complaint.contains("kept as confirmed: 1 bead\n"))
  }

  @Test("What was aligned and all confirmed comes out as it went in")
  func allConfirmed() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "a.jsonl", "-q"], in: folder)
    let lines = try folder.read("a.jsonl").split(separator: "\n").map {
      $0.replacing(/"confidence":[0-9.]+/, with: "\"confidence\":1.000").dropLast()
        + ",\"confirmed\":true}\n"
    }
    try folder.write(lines.joined(), to: "work.jsonl")
    for texts in [[], ["--source", "zh.txt", "--target", "en.txt"]] {
      let run = try CommandRun(["revise", "work.jsonl", "--format", "jsonl"] + texts, in: folder)
      #expect(run.output == lines.joined())
    }
  }

  @Test("The texts as they are now bring their new sentences")
  func newTexts() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "a.jsonl", "-q"], in: folder)
    let lines = try folder.read("a.jsonl").replacing("}\n", with: ",\"confirmed\":true}\n")
    try folder.write(lines, to: "work.jsonl")
    try folder.write("他来了。天气很好。", to: "new.zh")
    try folder.write("He came. The weather is fine.", to: "new.en")
    let run = try CommandRun(
      ["revise", "work.jsonl", "--source", "new.zh", "--target", "new.en", "--format", "tsv"],
      in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("他来了。\tHe came.\t"))
    #expect(run.output.contains("天气很好。\tThe weather is fine.\t1.000\t1:1\n"))
    #expect(run.complaint.contains("not in the texts any more, so aligned anew: beads 2\n"))
  }

  @Test("A flag stays on its bead")
  func flags() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "a.jsonl", "-q"], in: folder)
    let lines = try folder.read("a.jsonl").replacing("}\n", with: ",\"flagged\":true}\n")
    try folder.write(lines, to: "work.jsonl")
    let run = try CommandRun(["revise", "work.jsonl", "--format", "jsonl"], in: folder)
    #expect(run.output == lines)
  }

  @Test("A file that is no alignment is refused with its line, and nothing is written")
  func badFile() throws {
    let folder = try Self.folder()
    try folder.write("{}\n", to: "work.jsonl")
    let run = try CommandRun(["revise", "work.jsonl", "-o", "a.tmx"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.hasPrefix("align: work.jsonl: line 1: the bead has no \"shape\""))
    #expect(try !folder.fileNames.contains("a.tmx"))
  }

  @Test(
    "A command line that cannot be run is refused with status 64",
    arguments: [[], ["a", "b"], ["a", "--source", "b"], ["a", "--quotes", "keep"]])
  func usage(arguments: [String]) throws {
    let run = try CommandRun(["revise"] + arguments, in: try Self.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains("usage: align revise"))
  }

  private static let rest =
    #""confidence":1,"cost":0,"sourceLanguage":"zh","targetLanguage":"en"}"# + "\n"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(AlignCommandTests.chinese, to: "zh.txt")
    try folder.write(AlignCommandTests.english, to: "en.txt")
    return folder
  }
}
