import TestSupport
import Testing

@Suite("The names of commands")
struct CommandTests {
  @Test(
    "The first word of several commands alone is answered with all of them",
    arguments: [
      ("tmx", "align tmx fix IN -o OUT"), ("memory", "align memory compact MEMORY"),
    ])
  func firstWord(word: String, usage: String) throws {
    let folder = try TemporaryFolder()
    let help = try CommandRun([word, "--help"], in: folder)
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("usage: align \(word) ") && help.output.contains(usage))
    let alone = try CommandRun([word], in: folder)
    #expect(alone.status == 64)
    #expect(alone.complaint.hasPrefix("align: '\(word)' needs a second word"))
    #expect(alone.complaint.contains(usage) && alone.output.isEmpty)
  }
}
