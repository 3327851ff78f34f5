import TestSupport
import Testing

@Suite("The files of InterText")
struct InterTextFilesTests {
  @Test("An alignment goes out as three files, and comes back as texts, as gold and to be revised")
  func wayAndBack() throws {
    let folder = try TemporaryFolder()
    try folder.write(AlignCommandTests.chinese, to: "zh.txt")
    try folder.write(AlignCommandTests.english, to: "en.txt")
    let written = try CommandRun(
      ["zh.txt", "en.txt", "-o", "a.xml", "-o", "a.jsonl", "--format", "intertext"], in: folder)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(
      try folder.fileNames
        == ["a.jsonl", "a.source.xml", "a.target.xml", "a.xml", "en.txt", "zh.txt"])

    let beads = try CommandRun(["zh.txt", "en.txt", "--format", "beads"], in: folder).output
    for texts in [["a.xml"], ["a.source.xml", "a.target.xml"], ["zh.txt", "a.target.xml"]] {
      #expect(try CommandRun(texts + ["--format", "beads"], in: folder).output == beads)
    }
    for files in [["a.xml", "a.jsonl"], ["a.jsonl", "a.xml"]] {
      let score = try CommandRun(["evaluate"] + files, in: folder)
      #expect(score.output.contains("F1 1.0000"))
    }
    try folder.write(
      try folder.read("a.xml").replacing("\"auto\"", with: "\"man\""), to: "a.xml")
    let revised = try CommandRun(["revise", "a.xml", "--format", "jsonl"], in: folder)
    #expect(revised.output.split(separator: "\n").count == 2)
    #expect(revised.output.split(separator: "\n").allSatisfy { $0.contains(#""confirmed":true"#) })
  }

  @Test("None of the three is written over, and without a name there are none")
  func refusals() throws {
    let folder = try TemporaryFolder()
    try folder.write(AlignCommandTests.chinese, to: "zh.txt")
    try folder.write(AlignCommandTests.english, to: "en.txt")
    try folder.write("mine", to: "a.target.xml")
    let refused = try CommandRun(["zh.txt", "en.txt", "-o", "a.xml"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("a.target.xml"))
    #expect(try folder.fileNames == ["a.target.xml", "en.txt", "zh.txt"])
    #expect(
      try CommandRun(["zh.txt", "en.txt", "--format", "intertext"], in: folder).status == 64)
  }
}
