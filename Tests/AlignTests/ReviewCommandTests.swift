import TestSupport
import Testing

@Suite("The review page from the command line")
struct ReviewCommandTests {
  @Test("An alignment is written as a page, and read back from JSON Lines as one")
  func pages() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["zh.txt", "en.txt", "-o", "a.html", "-o", "a.jsonl", "-q", "--format", "beads"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint.isEmpty)
    let page = try folder.read("a.html")
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.contains("天气很好。"))
    #expect(page.contains(#""method":"full""#))

    let again = try CommandRun(["review", "a.jsonl", "-o", "b.html"], in: folder)
    #expect(again.status == 0)
    #expect(again.output.isEmpty)
    #expect(again.complaint.hasSuffix("written: b.html\n"))
    #expect(try folder.read("b.html").contains("天气很好。"))
  }

  @Test("The page can go to standard output, and the same texts give the same bytes")
  func standardOutput() throws {
    let folder = try Self.folder()
    let first = try CommandRun(["zh.txt", "en.txt", "--format", "html", "-q"], in: folder)
    let second = try CommandRun(["zh.txt", "en.txt", "--format", "html", "-q"], in: folder)
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("<!doctype html>"))
    #expect(first.output == second.output)
  }

  @Test("The beads are the same whether or not a page is written")
  func sameBeads() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "a.jsonl", "-o", "a.html"], in: folder)
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "b.jsonl"], in: folder)
    #expect(try folder.read("a.jsonl") == folder.read("b.jsonl"))
  }

  @Test("Settings, marks and metadata of a work file reach the page")
  func workFile() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "a.jsonl"], in: folder)
    let lines = try folder.read("a.jsonl").split(separator: "\n").map(String.init)
    let described =
      #"{"document":{"version":1,"source":{"name":"my.txt","metadata":[{"name":"#
      + #""date","value":"1959"}]},"target":{},"settings":{"method":"paper"}}}"#
    let marked = lines[0].dropLast() + #","confirmed":true,"flagged":true}"#
    try folder.write(
      ([described, String(marked)] + lines.dropFirst()).joined(separator: "\n"), to: "work.jsonl")
    let run = try CommandRun(["review", "work.jsonl", "-o", "a.html", "-q"], in: folder)
    #expect(run.status == 0)
    let page = try folder.read("a.html")
    #expect(page.contains(#""name":"my.txt""#))
    #expect(page.contains(#"{"name":"date","value":"1959"}"#))
    #expect(page.contains(#""method":"paper""#))
    let beads = try #require(page.split(separator: "\n").first { $0.hasPrefix("\"beads\"") })
    #expect(beads.contains(",3],"))
  }

  @Test(
    "A wrong call is told with the usage",
    arguments: [
      (["review"], "one alignment"), (["review", "a.jsonl"], "--output PAGE.html"),
      (["review", "a.jsonl", "b.jsonl", "-o", "c.html"], "one alignment"),
      (["review", "a.jsonl", "-o", "c.tmx"], "--output PAGE.html"),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments, in: Self.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains(message))
    #expect(run.complaint.contains("usage: align review"))
  }

  @Test("A file that is no alignment is told with its line, and nothing is written")
  func broken() throws {
    let folder = try Self.folder()
    try folder.write("{\"shape\":\n", to: "a.jsonl")
    let run = try CommandRun(["review", "a.jsonl", "-o", "a.html"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.contains("a.jsonl: line 1"))
    #expect(try folder.fileNames == ["a.jsonl", "en.txt", "zh.txt"])
  }

  @Test("A page that exists is kept unless --overwrite is given")
  func overwriting() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["zh.txt", "en.txt", "-o", "a.jsonl"], in: folder)
    try folder.write("mine", to: "a.html")
    let run = try CommandRun(["review", "a.jsonl", "-o", "a.html"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.contains("--overwrite"))
    #expect(try folder.read("a.html") == "mine")
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(AlignCommandTests.chinese, to: "zh.txt")
    try folder.write(AlignCommandTests.english, to: "en.txt")
    return folder
  }
}
