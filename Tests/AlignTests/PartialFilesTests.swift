import Foundation
import TestSupport
import Testing

@Suite("Files in the making")
struct PartialFilesTests {
  private static let beginning = """
    <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" \
    o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
    """

  private static let unit =
    "<tu><tuv xml:lang=\"en\"><seg>one</seg></tuv><tuv xml:lang=\"zh\"><seg>一</seg></tuv></tu>\n"

  /// The signals that the tests were not started to ignore.
  private static let signals = [SIGTERM, SIGINT, SIGHUP].filter { number in
    var action = sigaction()
    sigaction(number, nil, &action)
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) != 1
  }

  @Test("A signal in the middle of large input leaves no file behind", arguments: signals)
  func interruption(signal: Int32) throws {
    let folder = try TemporaryFolder()
    let command = try RunningCommand(
      ["tmx", "fix", "-", "-o", "a.tmx", "--rejected", "b.tmx"], in: folder)
    try command.write(Self.beginning + String(repeating: Self.unit, count: 20_000))
    let names = try command.waitForFiles(2)
    #expect(names.allSatisfy { $0.hasSuffix(".partial") } && names.count == 2)
    #expect(command.end(by: signal) == signal)
    #expect(try folder.fileNames == [])
  }

  @Test("What stood in the place before a signal stays")
  func overwriting() throws {
    let folder = try TemporaryFolder()
    try folder.write("kept", to: "a.tmx")
    let command = try RunningCommand(
      ["tmx", "fix", "-", "-o", "a.tmx", "--overwrite"], in: folder)
    try command.write(Self.beginning + String(repeating: Self.unit, count: 20_000))
    #expect(try command.waitForFiles(2).count == 2)
    #expect(command.end(by: SIGTERM) == SIGTERM)
    #expect(try folder.fileNames == ["a.tmx"])
    #expect(try folder.read("a.tmx") == "kept")
  }

  @Test("A place that holds no file is not replaced")
  func device() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("d")
    try folder.write(Self.beginning + "</body></tmx>", to: "a.tmx")
    for path in ["d", "/dev/null"] {
      let run = try CommandRun(["tmx", "fix", "a.tmx", "-o", path, "--overwrite"], in: folder)
      #expect(run.status == 1)
      #expect(run.complaint.contains("no file that could be replaced"))
    }
    #expect(try folder.fileNames == ["a.tmx", "d"])
  }
}
