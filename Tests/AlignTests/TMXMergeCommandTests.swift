import TestSupport
import Testing

@Suite("The command align tmx merge")
struct TMXMergeCommandTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try MemoryFiles.folder()
    let one = MemoryFiles.unit(["zh": "一", "en": "one"])
    try folder.write(MemoryFiles.tmx(one, name: "first"), to: "b.tmx")
    try folder.write(
      MemoryFiles.tmx(
        one + MemoryFiles.unit(["de": "zwei", "zh": "二"]), source: "de", name: "second"),
      to: "c.tmx")
    return folder
  }

  @Test("Units follow each other under a header with what all headers say")
  func headers() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["tmx", "merge", "b.tmx", "c.tmx", "a.tsv", "-o", "d.tmx"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint.hasSuffix("align: 6 units read, 6 units written\n"))
    let text = try folder.read("d.tmx")
    #expect(text.contains("srclang=\"*all*\"") && text.contains("creationid=\"LI\""))
    #expect(text.contains("<note>first</note>\n<note>second</note>"))
    #expect(try CommandRun(["tmx", "check", "-q", "d.tmx"], in: folder).status == 0)
  }

  @Test("Units that came before are left out when asked, and counted")
  func unique() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      [
        "tmx", "merge", "b.tmx", "c.tmx", "a.tsv", "--unique", "-o", "-", "--to", "tsv", "-l",
        "zh,en",
      ],
      in: folder)
    #expect(run.output == "zh\ten\n一\tone\n二\t\n二\ttwo\n")
    #expect(run.complaint.contains("6 units read, 3 units written, 3 duplicates left out"))
  }
}
