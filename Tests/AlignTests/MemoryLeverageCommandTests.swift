import TestSupport
import Testing

@Suite("The commands align memory pretranslate and analyse")
struct MemoryLeverageCommandTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try MemoryUpkeepCommandTests.folder()
    try folder.write("请点击“保存”按钮。共找到12个文件。\n\n今天的天气很好。\n", to: "new.txt")
    return folder
  }

  private static func pretranslate(
    _ folder: TemporaryFolder, _ words: [String]
  ) throws -> CommandRun {
    try CommandRun(["memory", "pretranslate", "m", "new.txt", "--to", "en"] + words, in: folder)
  }

  @Test("TSV has a row for each sentence, with its percentage and its difference")
  func tsv() throws {
    let folder = try Self.folder()
    let run = try Self.pretranslate(folder, ["-o", "out.tsv"])
    #expect(run.status == 0)
    #expect(run.complaint == "align: 3 sentences, 2 with a match; written: out.tsv\n")
    let rows = try folder.read("out.tsv").split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 4)
    #expect(rows[0].prefix(3) == ["zh", "en", "property:x-match-percent"])
    #expect(rows[1].prefix(3) == ["请点击“保存”按钮。", "Click the Save button.", "100"])
    #expect(
      rows[2].prefix(7) == [
        "共找到12个文件。", "12 files found.", "96", "", "共找到3个文件。", "共找到[-3-]{+12+}个文件。", "12",
      ])
    #expect(rows[2][7].hasPrefix("a.tsv"))
    #expect(rows[3].first == "今天的天气很好。" && rows[3].dropFirst().allSatisfy(\.isEmpty))
    let higher = try Self.pretranslate(folder, ["-o", "high.tsv", "--threshold", "97"])
    #expect(higher.complaint == "align: 3 sentences, 1 with a match; written: high.tsv\n")
  }

  @Test("XLIFF has every sentence, matches with their state and quality")
  func xliff() throws {
    let folder = try Self.folder()
    #expect(try Self.pretranslate(folder, ["-o", "out.xliff", "-q"]).complaint.isEmpty)
    let text = try folder.read("out.xliff")
    #expect(text.split(separator: "<trans-unit ").count == 4)
    #expect(text.contains("<target state=\"translated\">Click the Save button.</target>"))
    #expect(text.contains("<target state=\"needs-review-translation\">12 files found.</target>"))
    #expect(text.contains("<alt-trans match-quality=\"96%\" origin=\"a.tsv"))
    #expect(text.contains("<source>共找到3个文件。</source>\n<target>3 files found.</target>"))
  }

  @Test("TMX has the stored units that matched, each once")
  func tmx() throws {
    let folder = try Self.folder()
    try folder.write("共找到12个文件。共找到7个文件。共找到3个文件。", to: "new.txt")
    #expect(try Self.pretranslate(folder, ["-o", "out.tmx"]).status == 0)
    let text = try folder.read("out.tmx")
    #expect(text.split(separator: "<tu>").count == 2)
    #expect(text.contains("<seg>3 files found.</seg>"))
    #expect(text.contains("<prop type=\"x-match-percent\">100</prop>"))
    #expect(try CommandRun(["tmx", "check", "out.tmx"], in: folder).status == 0)
  }

  @Test("The page is whole, and the same each time")
  func html() throws {
    let folder = try Self.folder()
    #expect(try Self.pretranslate(folder, ["-o", "one.html"]).status == 0)
    #expect(try Self.pretranslate(folder, ["-o", "two.html"]).status == 0)
    let page = try folder.read("one.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<del>3</del><ins>12</ins>"))
    #expect(try folder.read("two.html") == page)
    let again = try Self.pretranslate(folder, ["-o", "one.html"])
    #expect(again.status == 1)
    #expect(again.complaint.contains("give --overwrite to replace it"))
  }

  @Test("An analysis counts files and their total")
  func analysis() throws {
    let folder = try Self.folder()
    try folder.write("今天的天气很好。打开文件。", to: "other.txt")
    let words = ["memory", "analyse", "m", "new.txt", "other.txt", "--from", "zh"]
    let run = try CommandRun(words + ["--format", "tsv"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaint.isEmpty)
    let rows = run.output.split(separator: "\n")
    #expect(rows.contains("new.txt\t100\t1\t7\t10"))
    #expect(rows.contains("new.txt\t95-99\t1\t7\t9"))
    #expect(rows.contains("new.txt\tnone\t1\t7\t8"))
    #expect(rows.contains("other.txt\trepetition-across-files\t1\t7\t8"))
    #expect(rows.contains("\t100\t2\t11\t15"))
    #expect(try CommandRun(words, in: folder).output.hasSuffix("100.0 %\n"))
  }

  @Test("What cannot be answered is an error that says what would help, and no file is written")
  func errors() throws {
    let folder = try Self.folder()
    try folder.write([0x61, 0x0A, 0xE4, 0xB8, 0x0A], to: "bad.txt")
    try folder.write("12345", to: "numbers.txt")
    let text = ["new.txt", "-o", "o.html", "--to", "en"]
    for (words, message) in [
      (["x"] + text, "x: no such memory; align memory import makes one"),
      (["m", "new.txt", "-o", "o.html", "--to", "fr"], "m: no text in fr; the memory has en, zh"),
      (["m"] + text + ["--from", "ja"], "m: no text in ja; the memory has en, zh"),
      (
        ["m", "bad.txt", "-o", "o.html", "--to", "en"],
        "bad.txt: line 2, byte 3: not UTF-8; name the encoding, such as --encoding gb18030"
      ),
      (
        ["m", "numbers.txt", "-o", "o.html", "--to", "en"],
        "numbers.txt: the language cannot be told from the text; give --from TAG"
      ),
    ] {
      let run = try CommandRun(["memory", "pretranslate"] + words, in: folder)
      #expect(run.status == 1)
      #expect(run.complaint == "align: \(message)\n")
    }
    for (words, message) in [
      (["m", "new.txt", "-o", "o.html"], "--to TAG is missing: the language to translate into"),
      (["m", "new.txt", "--to", "en"], "--output FILE is missing"),
      (
        ["m", "new.txt", "--to", "en", "-o", "o.pdf"],
        "'o.pdf' should end in .html, .xliff, .xlf, .tsv or .tmx"
      ),
      (
        ["m"] + text + ["--threshold", "0"],
        "--threshold takes a whole number from 1 to 102, not '0'"
      ),
      (["m"], "memory pretranslate takes a memory and a text"),
    ] {
      let run = try CommandRun(["memory", "pretranslate"] + words, in: folder)
      #expect(run.status == 64)
      #expect(run.complaint.hasPrefix("align: \(message)\nusage: align memory pretranslate "))
    }
    #expect(try folder.fileNames == ["a.tsv", "b.tsv", "bad.txt", "m", "new.txt", "numbers.txt"])
  }
}
