import TestSupport
import Testing

@Suite("The commands align tmx fix and align tmx check")
struct TMXFixCommandTests {
  private static let header = """
    <header creationtool="t" creationtoolversion="1" segtype="sentence" adminlang="en" \
    srclang="en" datatype="plaintext"/>
    """

  private static let unit = """
    <tu creationdate="2024-01-31"><tuv xml:lang="en"><seg>one</seg></tuv>\
    <tuv xml:lang="zh_CN"><seg>一</seg></tuv></tu>
    """

  private static func folder(_ body: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "<tmx version=\"1.4\">\n\(header)\n<body>\n\(body)\n</body>\n</tmx>\n", to: "a.tmx")
    return folder
  }

  @Test("A unit that is given up is told, however much was changed before it")
  func lossBehindManyChanges() throws {
    let changes = 120_000
    let text = String(repeating: "&", count: changes) + String(repeating: "a", count: 5 << 20)
    let folder = try Self.folder(
      "<tu><tuv xml:lang=\"en\"><seg>\(text)</seg></tuv></tu>\n\(Self.unit)")
    let run = try CommandRun(["tmx", "fix", "a.tmx", "-o", "b.tmx"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("a.tmx:4:1: rejected: size: the unit is larger than 4 MiB"))
    #expect(run.complaint.hasPrefix("b.tmx: 1 unit, 1 rejected, \(changes + 3) changes:"))
  }

  @Test("Every change is listed with its place and counted, and the result is valid")
  func changes() throws {
    let folder = try Self.folder(Self.unit)
    let run = try CommandRun(["tmx", "fix", "a.tmx", "-o", "b.tmx"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.output == """
        a.tmx:2:1: fixed: attribute-missing: header lacks the attribute 'o-tmf'; \
        written as 'unknown'
        a.tmx:4:1: fixed: date: creationdate '2024-01-31' is not YYYYMMDDThhmmssZ; \
        written as '20240131T000000Z'
        a.tmx:4:70: fixed: language: xml:lang 'zh_CN' is no language tag (RFC 5646); \
        written as 'zh-CN'

        """)
    #expect(
      run.complaint
        == "b.tmx: 1 unit, 0 rejected, 3 changes: attribute-missing 1, language 1, date 1\n")
    let check = try CommandRun(["tmx", "check", "b.tmx"], in: folder)
    #expect(check.status == 0)
    #expect(check.output.isEmpty)
    #expect(check.complaint == "b.tmx: valid: 1 unit, 0 errors, 0 warnings\n")
  }

  @Test("A file that breaks off gives its whole units, its last one as rejected, and status 1")
  func cutOff() throws {
    let folder = try Self.folder(Self.unit + "\n<tu><tuv xml:lang=\"en\"><seg>two</seg></tuv>")
    try folder.write(String(try folder.read("a.tmx").dropLast(16)), to: "a.tmx")
    let run = try CommandRun(
      ["tmx", "fix", "a.tmx", "-o", "b.tmx", "--rejected", "c.tmx", "-q"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.isEmpty)
    #expect(run.output.contains("rejected: malformed: the file breaks off; the rest is missing"))
    #expect(try folder.read("b.tmx").contains("<seg>one</seg>"))
    #expect(try folder.read("c.tmx").contains("<seg>two</seg>"))
    #expect(try folder.read("c.tmx").contains("<prop type=\"x-rejected\">5:1: malformed"))
  }

  @Test("What is no TMX gives no output")
  func otherFormat() throws {
    let folder = try TemporaryFolder()
    try folder.write("<xliff/>", to: "a.xlf")
    let run = try CommandRun(["tmx", "fix", "a.xlf", "-o", "b.tmx"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.contains("the root element is 'xliff'; this is no TMX"))
    #expect(try folder.fileNames == ["a.xlf"])
  }

  @Test("The place of the input can be the output's")
  func inPlace() throws {
    let folder = try Self.folder(Self.unit)
    #expect(try CommandRun(["tmx", "fix", "a.tmx", "-o", "a.tmx"], in: folder).status == 1)
    let run = try CommandRun(["tmx", "fix", "a.tmx", "-o", "a.tmx", "--overwrite"], in: folder)
    #expect(run.status == 0)
    #expect(try CommandRun(["tmx", "check", "-q", "a.tmx"], in: folder).status == 0)
    #expect(try folder.fileNames == ["a.tmx"])
  }

  @Test(
    "A command line that cannot be run shows how to call it",
    arguments: [["a.tmx"], ["a.tmx", "-o", "a", "--rejected", "a"], ["-o", "b"]])
  func usage(arguments: [String]) throws {
    let run = try CommandRun(["tmx", "fix"] + arguments, in: try Self.folder(""))
    #expect(run.status == 64)
    #expect(run.complaint.contains("usage: align tmx fix IN -o OUT"))
  }

  @Test("Checking goes on after errors, and tells them as JSON Lines too")
  func check() throws {
    let folder = try Self.folder(Self.unit + Self.unit)
    let run = try CommandRun(["tmx", "check", "a.tmx", "--format", "jsonl"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint == "a.tmx: not valid: 2 units, 5 errors, 0 warnings\n")
    #expect(
      run.output.split(separator: "\n").first == """
        {"file":"a.tmx","line":2,"column":1,"severity":"error","rule":"attribute-missing",\
        "unit":0,"message":"header lacks the attribute 'o-tmf'"}
        """)
    #expect(run.output.split(separator: "\n").count == 5)
  }

  @Test("A file that cannot be read does not keep the next from being checked")
  func unreadable() throws {
    let folder = try Self.folder("")
    let run = try CommandRun(["tmx", "check", "none.tmx", "a.tmx"], in: folder)
    #expect(run.status == 1)
    #expect(run.complaint.contains("align: none.tmx: No such file or directory\n"))
    #expect(run.complaint.contains("a.tmx: not valid: 0 units, 1 error, 0 warnings"))
  }

  @Test("The help names every rule")
  func help() throws {
    let run = try CommandRun(["tmx", "check", "--help"], in: try Self.folder(""))
    #expect(run.output.contains("  code-pair "))
    #expect(run.output.contains("! segment-blanks "))
  }
}
