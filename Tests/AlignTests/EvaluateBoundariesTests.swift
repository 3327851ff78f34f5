import TestSupport
import Testing

@Suite("The command align evaluate --boundaries")
struct EvaluateBoundariesTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["gold", "mine"] {
      try folder.makeFolder(name)
    }
    try folder.write("One. Two.\nThree.\n", to: "gold/a.raw")
    try folder.write("One.\nTwo.\nThree.\n", to: "gold/a.sents")
    try folder.write("One. Two.\n\nThree.\n", to: "mine/a.sents")
    return folder
  }

  @Test(
    "Files and folders give the same figures, with the running text beside the gold",
    arguments: [["gold", "mine"], ["gold/a.sents", "mine/a.sents"]])
  func figures(paths: [String]) throws {
    let run = try CommandRun(["evaluate", "--boundaries"] + paths, in: Self.folder())
    #expect(run.status == 0)
    #expect(
      run.output == """
        1 document, exactly right 0.0000 (0/1)
        all boundaries     P 1.0000 (1/1)  R 0.5000 (1/2)  F1 0.6667
        within paragraphs  P 1.0000 (0/0)  R 0.0000 (0/1)  F1 0.0000

        """)
  }

  @Test("A hypothesis of another text is refused with the place where it differs")
  func difference() throws {
    let folder = try Self.folder()
    try folder.write("One. Too.\nThree.\n", to: "mine/a.sents")
    let run = try CommandRun(["evaluate", "--boundaries", "gold", "mine"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.contains("mine/a.sents: line 1, character 7"))
  }
}
