import TestSupport
import Testing

@Suite("The command align tmx strip")
struct TMXStripCommandTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let unit =
      "<tu tuid=\"1\" changeid=\"WU\"><prop type=\"client\">C</prop>"
      + "<prop type=\"x-confidence\">1</prop><tuv xml:lang=\"zh\"><seg>一</seg></tuv></tu>"
    try folder.write(MemoryFiles.tmx(unit), to: "a.tmx")
    return folder
  }

  @Test("People and files go from header and units, and what went is told")
  func defaults() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["tmx", "strip", "a.tmx", "-o", "b.tmx"], in: folder)
    #expect(run.complaint == "align: 1 unit read, 1 unit written, taken out: people 3, files 1\n")
    let text = try folder.read("b.tmx")
    for word in ["LI", "WU", "client", "x-project"] { #expect(!text.contains(word)) }
    for word in ["<note>n</note>", "tuid", "x-confidence"] { #expect(text.contains(word)) }
    #expect(try CommandRun(["tmx", "check", "-q", "b.tmx"], in: folder).status == 0)
  }

  @Test("What goes and what stays can be said")
  func choices() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      [
        "tmx", "strip", "a.tmx", "-o", "-", "--to", "jsonl", "--remove", "properties,ids",
        "--keep", "client",
      ], in: folder)
    #expect(
      run.output
        == "{\"attributes\":{\"changeid\":\"WU\"},\"properties\":[{\"type\":\"client\",\"value\":\"C\"}],"
        + "\"variants\":[{\"language\":\"zh\",\"text\":\"一\"}]}\n")
    let wrong = try CommandRun(
      ["tmx", "strip", "a.tmx", "-o", "c.tmx", "--remove", "all"], in: folder)
    #expect(wrong.status == 64)
    #expect(wrong.complaint.contains("--remove takes some of people, files, dates"))
  }
}
