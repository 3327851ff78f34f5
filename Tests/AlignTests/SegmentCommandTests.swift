import TestSupport
import Testing

@Suite("The command align segment")
struct SegmentCommandTests {
  private static let text = "Mr. Lee left; he ran. “Why?”\n\nNobody knew.\n"

  private static let rules = """
    <srx version="2.0"><header cascade="no"/><body><languagerules>
    <languagerule languagerulename="all">
    <rule break="no"><beforebreak>ran\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule></languagerules>
    <maprules><languagemap languagepattern="en" languagerulename="all"/></maprules></body></srx>
    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.txt")
    try folder.write(rules, to: "a.srx")
    return folder
  }

  @Test(
    "Sentences stand on a line each, cut as the options say",
    arguments: [
      ([], "Mr. Lee left; he ran.\n“Why?”\n\nNobody knew.\n"),
      (["--semicolon", "split"], "Mr. Lee left;\nhe ran.\n“Why?”\n\nNobody knew.\n"),
      (["--srx", "a.srx"], "Mr. Lee left;\nhe ran. “Why?”\n\nNobody knew.\n"),
      (["--srx", "a.srx", "--srx-first"], "Mr. Lee left;\nhe ran. “Why?”\n\nNobody knew.\n"),
    ])
  func sentences(options: [String], output: String) throws {
    let run = try CommandRun(["segment", "a.txt", "-l", "en"] + options, in: Self.folder())
    #expect(run.status == 0)
    #expect(run.output == output)
    #expect(run.complaint.isEmpty)
  }

  @Test("An explanation names place, strength, rule and context of every decision")
  func explanation() throws {
    let run = try CommandRun(["segment", "a.txt", "-l", "en", "--explain"], in: Self.folder())
    let lines = run.output.split(separator: "\n")
    #expect(
      lines == [
        "1:3\t-\tabbreviation\tMr.¦ Lee left; he ran. “",
        "1:21\tstrong\tterminator\tr. Lee left; he ran.¦ “Why?” Nobody knew",
        "1:27\tparagraph\tparagraphEnd\tleft; he ran. “Why?”¦ Nobody knew. ",
        "3:12\tparagraph\tparagraphEnd\t“Why?” Nobody knew.¦ ",
      ])
  }

  @Test("A text whose language cannot be told asks for --language")
  func unknownLanguage() throws {
    let run = try CommandRun(["segment", "-"], in: Self.folder(), input: "1234\n")
    #expect(run.status == 1)
    #expect(
      run.complaint == "align: standard input: the language cannot be told from the text;"
        + " give --language TAG\n")
  }

  @Test("An output file is written whole and not replaced unasked")
  func output() throws {
    let folder = try Self.folder()
    let words = ["segment", "a.txt", "-l", "en", "-o", "b.txt"]
    let first = try CommandRun(words, in: folder)
    #expect(first.status == 0 && first.output.isEmpty)
    #expect(try folder.read("b.txt").hasPrefix("Mr. Lee left; he ran.\n"))
    #expect(try CommandRun(words, in: folder).status == 1)
    #expect(try CommandRun(words + ["--overwrite", "-q"], in: folder).complaint.isEmpty)
  }

  @Test("The exported rules cut as the built-in ones")
  func export() throws {
    let folder = try Self.folder()
    let export = try CommandRun(["segment", "--export-srx", "zh,en", "-o", "b.srx"], in: folder)
    #expect(export.status == 0)
    let run = try CommandRun(["segment", "a.txt", "-l", "en", "--srx", "b.srx"], in: folder)
    #expect(run.output == "Mr. Lee left; he ran.\n“Why?”\n\nNobody knew.\n")
  }

  @Test(
    "A command line that cannot be meant is refused with what is wrong",
    arguments: [
      (["a.txt", "--srx-first"], "--srx-first needs the rules: --srx FILE"),
      (["a.txt", "--quotes", "both"], "--quotes takes split, keep, not 'both'"),
      (["a.txt", "--export-srx", "en"], "--export-srx takes no file"),
      (["--export-srx", "en", "--colon", "split"], "leave out --colon"),
      (["--export-srx", "1"], "--export-srx takes language tags such as zh,en, not '1'"),
      ([], "segment takes one file"),
    ])
  func usage(words: [String], complaint: String) throws {
    let run = try CommandRun(["segment"] + words, in: Self.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains(complaint))
  }

  @Test("A rule that cannot be used is told with file and line, and nothing is written")
  func unsupported() throws {
    let folder = try Self.folder()
    try folder.write(Self.rules.replacing(";<", with: "(;)\\1<"), to: "a.srx")
    let run = try CommandRun(["segment", "a.txt", "-l", "en", "--srx", "a.srx"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.complaint
        == "align: a.srx: line 4: a back-reference (\\1) is not supported in '(;)\\1'\n")
  }

  @Test("A file, standard input and a file in another encoding give the same sentences")
  func sources() throws {
    let folder = try Self.folder()
    let text = "天下雨。他說：“走吧！”我們走了。\n\nNode.js很好。\n"
    try folder.write(text, to: "b.txt")
    try folder.write(
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "c.txt")
    let output = "天下雨。\n他說：“走吧！”\n我們走了。\n\nNode.js很好。\n"
    #expect(try CommandRun(["segment", "b.txt"], in: folder).output == output)
    #expect(try CommandRun(["segment", "c.txt"], in: folder).output == output)
    #expect(try CommandRun(["segment", "-"], in: folder, input: text).output == output)
    let named = try CommandRun(["segment", "b.txt", "--encoding", "UTF-8"], in: folder)
    #expect(named.output == output)
  }

  @Test(
    "Bytes that are no UTF-8 are told by line and byte, and nothing is written",
    arguments: [1, 300_000])
  func invalid(count: Int) throws {
    let folder = try Self.folder()
    let lines = Array(String(repeating: "雨。\n", count: count).utf8)
    try folder.write(lines + [0x61, 0xFF, 0x62], to: "b.txt")
    let run = try CommandRun(["segment", "b.txt", "-l", "zh", "-o", "c.txt"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.complaint == "align: b.txt: line \(count + 1), byte \(lines.count + 2): not UTF-8,"
        + " though the text before it is; convert the file to one encoding\n")
    #expect(try !folder.fileNames.contains("c.txt"))
    #expect(try CommandRun(["segment", "b.txt", "-l", "zh"], in: folder).output.isEmpty)
  }

  @Test("Lines that are sentences already are not to be cut")
  func lines() throws {
    let run = try CommandRun(
      ["a.txt", "a.txt", "--sentences", "--srx", "a.srx"], in: Self.folder())
    #expect(run.status == 64)
    #expect(run.complaint.contains("leave out --srx"))
  }
}
