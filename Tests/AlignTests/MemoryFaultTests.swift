import Foundation
import TestSupport
import Testing

@Suite("Faults of the memory")
struct MemoryFaultTests {
  @Test("An import that is killed half way leaves the memory as it was")
  func killedImport() throws {
    let folder = try MemoryUpkeepCommandTests.folder()
    let before = try CommandRun(["memory", "export", "m", "-o", "-", "--to", "tsv"], in: folder)
    // The import hangs on the pipe, with many units read and more to come.
    let (process, input) = try CommandRun.start(
      ["memory", "import", "m", "-", "--from", "tsv"], in: folder)
    var rows = "zh\ten\n"
    for number in 0..<8_000 { rows += "第\(number)个句子。\tSentence number \(number).\n" }
    try input.write(contentsOf: Data(rows.utf8))
    #expect(process.isRunning)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let after = try CommandRun(["memory", "export", "m", "-o", "-", "--to", "tsv"], in: folder)
    #expect(after.status == 0)
    #expect(after.output == before.output)
    #expect(try CommandRun(["memory", "compact", "m"], in: folder).status == 0)
  }
}
