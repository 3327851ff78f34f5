import Exchange
import Testing

@Suite struct POReaderTests {
  private static let header = """
    # Somebody
    msgid ""
    msgstr ""
    "Language: zh_CN\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"


    """

  private static func reader(_ text: String, languages: [LanguageTag] = []) throws -> POReader {
    try POReader(name: "a.po", bytes: Array(text.utf8), languages: languages)
  }

  private static let zhCN = LanguageTag("zh-CN") ?? .chinese

  @Test("Entries become units; strings on several lines are one text", arguments: ["\n", "\r\n"])
  func entries(lineEnd: String) throws {
    let text =
      Self.header + """
        msgid "a\\t\\"b\\" \\\\ \\x41\\101"
        msgstr ""
        "一\\n"
        "二"
        msgid "new"
        msgstr ""
        """
    let all = try units(
      of: Self.reader(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: lineEnd)))
    #expect(all == [unit(["en": "a\t\"b\" \\ AA", "zh-CN": "一\n二"]), unit(["en": "new"])])
  }

  @Test("What stands beside the texts is kept as note and properties")
  func facts() throws {
    let text =
      Self.header + """
        #  first
        #
        #second
        #. for programmers
        #: a.c:1 b.c:2
        #, fuzzy, c-format
        #| msgid "olden"
        msgctxt "menu"
        msgid "Open"
        msgstr "打开"

        #~| msgid "x"
        #~ msgid "gone"
        #~ msgstr ""
        #~ "没有"

        # a comment at the end

        """
    let reader = try Self.reader(text)
    var open = unit(["en": "Open", "zh-CN": "打开"])
    open.notes = [" first\n\nsecond"]
    open.properties = [
      .init(type: "x-context", value: "menu"),
      .init(type: "x-po-comment", value: "for programmers"),
      .init(type: "x-po-reference", value: "a.c:1 b.c:2"),
      .init(type: "x-po-flag", value: "fuzzy"), .init(type: "x-po-flag", value: "c-format"),
      .init(type: "x-po-previous", value: "msgid \"olden\""),
    ]
    var gone = unit(["en": "gone", "zh-CN": "没有"])
    gone.properties = [
      .init(type: "x-po-previous", value: "msgid \"x\""),
      .init(type: "x-po-obsolete", value: "yes"),
    ]
    #expect(try reader.next() == open)
    #expect(reader.line == 15)
    #expect(try reader.next() == gone)
    #expect(try reader.next() == nil)
  }

  @Test("Each plural form is a unit; a language with one form translates the plural")
  func plurals() throws {
    func form(_ number: String, _ source: String, _ target: String) -> TranslationUnit {
      var form = unit(["en": source, "zh-CN": target])
      form.properties = [
        .init(type: "x-po-plural", value: number), .init(type: "x-po-msgid", value: "%d file"),
        .init(type: "x-po-msgid-plural", value: "%d files"),
      ]
      return form
    }
    let entry = "msgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"f\"\n"
    #expect(try units(of: Self.reader(Self.header + entry)) == [form("0", "%d files", "f")])
    #expect(
      try units(of: Self.reader(Self.header + entry + "msgstr[1] \"g\"\n"))
        == [form("0", "%d file", "f"), form("1", "%d files", "g")])
  }

  @Test("Languages come from the header, then from the caller")
  func languages() throws {
    let entry = "msgid \"a\"\nmsgstr \"b\"\n"
    #expect(
      try units(of: Self.reader(entry, languages: [.german, .french])) == [
        unit(["de": "a", "fr": "b"])
      ])
    let header = "msgid \"\"\nmsgstr \"Language: sr@latin\\nX-Source-Language: de\\n\"\n"
    #expect(
      try units(of: Self.reader(header + entry, languages: [.english, .french])) == [
        unit(["de": "a", "sr": "b"])
      ])
    let error = #expect(throws: ExchangeError.self) { try Self.reader(entry) }
    #expect(error == .unknownLanguages(path: "a.po"))
  }

  @Test("Another character set asks for its name, and is read with it")
  func characterSet() throws {
    let text = Self.header.replacing("UTF-8", with: "ISO-8859-1") + "msgid \"a\"\nmsgstr \"é\"\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let error = #expect(throws: ExchangeError.self) { try POReader(name: "a.po", bytes: bytes) }
    #expect(
      error?.description
        == "a.po: line 2: the header says that the file is in iso-8859-1; "
        + "give --encoding iso-8859-1")
    let reader = try POReader(name: "a.po", bytes: bytes, encoding: "iso-8859-1")
    #expect(try units(of: reader) == [unit(["en": "a", "zh-CN": "é"])])
  }

  @Test(
    "Malformed entries are told with their line",
    arguments: [
      ("msgid \"a\"\nmsgid \"b\"\n", 2, "'msgid' is out of place"),
      ("msgstr \"a\"\n", 1, "'msgstr' is out of place"),
      ("msgid \"a\nmsgstr \"b\"\n", 1, "the string is not closed, or holds an escape that is none"),
      ("msgid \"a\\q\"\n", 1, "the string is not closed, or holds an escape that is none"),
      ("msgid a\n", 1, "a keyword and a string in quotes are expected"),
      ("\n\"a\"\n", 2, "the string belongs to no keyword"),
      ("message \"a\"\n", 1, "'message' is no keyword"),
      ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", 3, "'msgstr[1]' is out of place"),
      ("msgid \"a\"\nmsgstr[0] \"c\"\n", 2, "'msgstr[0]' is out of place"),
      ("msgid \"a\"\n\n", 2, "the entry has no msgstr"),
    ])
  func malformed(text: String, line: Int, reason: String) {
    let start = Self.header.utf8.count { $0 == 0x0A }
    let error = #expect(throws: ExchangeError.self) {
      try units(of: Self.reader(Self.header + text))
    }
    #expect(error == .malformed(path: "a.po", line: start + line, reason: reason))
  }

  @Test("An entry that never ends is refused, not kept")
  func endless() throws {
    let line = "\"\(String(repeating: "a", count: 1000))\"\n"
    let text = Self.header + "msgid \"\"\n" + String(repeating: line, count: 9000)
    let error = #expect(throws: ExchangeError.self) { try units(of: Self.reader(text)) }
    #expect(error?.description.hasSuffix("the entry is larger than 8 MiB") == true)
  }
}
