import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite("Matches of the memory")
struct MatchTests {
  private static let hant = LanguageTag.traditionalChinese

  private static func store(
    _ units: [TranslationUnit], in folder: TemporaryFolder
  ) throws -> MemoryStore {
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    try store.importUnits(file: "a.tmx") { session in
      for unit in units { try session.add(unit) }
    }
    return store
  }

  @Test("Neighbours make 101, neighbours and the name 102, half of the neighbours nothing")
  func context() throws {
    let folder = try TemporaryFolder()
    var named = pair("保存", "Save")
    named.properties = [TranslationUnit.Property(type: "x-context", value: "menu.save")]
    let store = try Self.store([pair("打开", "Open"), named, pair("关闭", "Close")], in: folder)
    func percent(_ context: MemoryQuery.Context?) throws -> Int? {
      let query = MemoryQuery("保存", language: .chinese, target: .english, context: context)
      return try store.matches(for: query).first?.percent
    }
    #expect(try percent(nil) == 100)
    #expect(try percent(MemoryQuery.Context(previous: "打开", next: "关闭")) == 101)
    #expect(try percent(MemoryQuery.Context(id: "menu.save")) == 101)
    #expect(
      try percent(MemoryQuery.Context(previous: "打开", next: "关闭", id: "menu.save")) == 102)
    #expect(try percent(MemoryQuery.Context(previous: "打开", next: "退出")) == 100)
    #expect(try percent(MemoryQuery.Context(previous: "打开")) == 100)
    let first = MemoryQuery(
      "打开", language: .chinese, context: MemoryQuery.Context(next: "保存"))
    #expect(try store.matches(for: first).first?.percent == 101)
  }

  @Test("A text in the other script is never taken for the same")
  func scripts() throws {
    let folder = try TemporaryFolder()
    let store = try Self.store(
      [
        TranslationUnit(variants: [
          TranslationUnit.Variant(language: Self.hant, text: "中文文本"),
          TranslationUnit.Variant(language: .english, text: "Chinese text"),
        ])
      ], in: folder)
    for (tag, percent) in [
      ("zh-Hant", 100), ("zh-TW", 100), ("zh-HK", 100), ("zh", 90), ("zh-CN", 90), ("zh-SG", 90),
      ("zh-Hans", 90),
    ] {
      let language = try #require(LanguageTag(tag))
      let match = try store.matches(for: MemoryQuery("中文文本", language: language)).first
      #expect(match?.percent == percent, "\(tag)")
    }
    let english = MemoryQuery("Chinese text", language: .english, target: .chinese)
    #expect(try store.matches(for: english).first?.penalties.map(\.reason) == [.scriptVariant])
    #expect(
      throws: MemoryError.missingLanguage(
        path: store.path, language: .german, available: [.english, Self.hant])
    ) {
      try store.matches(for: MemoryQuery("Text", language: .german))
    }
  }

  @Test("Each reason to doubt a match takes its points, by name")
  func penalties() throws {
    let folder = try TemporaryFolder()
    var aligned = pair("打开文件", "Open the file")
    aligned.properties = [
      TranslationUnit.Property(type: "x-confidence", value: "0.700"),
      TranslationUnit.Property(type: "x-align-type", value: "1:1"),
    ]
    let store = try Self.store(
      [aligned, pair("保存", "Save"), pair("保存", "Keep")], in: folder)
    let doubtful = try #require(
      try store.matches(for: MemoryQuery("打开文件", language: .chinese)).first)
    #expect(
      doubtful.penalties == [
        Penalty(reason: .alignment, points: 1), Penalty(reason: .confidence, points: 3),
      ])
    #expect(doubtful.percent == 96 && doubtful.textPercent == 100)
    let ambiguous = try store.matches(for: MemoryQuery("保存", language: .chinese))
    #expect(ambiguous.map(\.percent) == [99, 99])
    #expect(ambiguous.compactMap { $0.target?.text } == ["Save", "Keep"])
    #expect(try store.matches(for: MemoryQuery("保存", language: .chinese), atLeast: 100).isEmpty)
  }

  @Test("Different sources that are as close lose nothing for their different targets")
  func equallyClose() throws {
    let folder = try TemporaryFolder()
    let store = try Self.store([pair("打开文件", "Open"), pair("打开信件", "Unseal")], in: folder)
    let matches = try store.matches(for: MemoryQuery("打开邮件", language: .chinese))
    #expect(matches.map(\.percent) == [75, 75])
    #expect(matches.allSatisfy { $0.penalties.isEmpty })
  }

  @Test(
    "Numbers are replaced where the source differs in them alone",
    arguments: [
      ("共3个文件", "共12个文件", "3 files in all", "12 files in all"),
      ("共３个文件", "共12个文件", "3 files in all", "12 files in all"),
      ("3比3", "5比5", "3 to 3", "5 to 5"),
      ("1,200.5 米", "1,300.5 米", "1,200.5 metres", "1,300.5 metres"),
      ("3比3", "5比6", "3 to 3", nil),
      ("共3个文件", "共12份文件", "3 files in all", nil),
      ("共3个文件", "共12个文件", "three files in all", nil),
      ("共3个文件", "共3个文件", "3 files in all", nil),
      ("3和5", "5和3", "3 and 5", "5 and 3"),
    ])
  func numbers(source: String, query: String, target: String, adapted: String?) {
    let text = NumberSubstitution.adapt(target: target, of: source, to: query)
    #expect(text?.text == adapted)
    if let text {
      let bytes = Array(text.text.utf8)
      #expect(
        text.replacedRanges.allSatisfy {
          Int(String(decoding: bytes[$0], as: UTF8.self).filter { $0 != "," && $0 != "." }) != nil
        })
    }
  }

  @Test(
    "A difference gives both texts again",
    arguments: [
      ("打开保存的文件", "打开旧的文件"), ("Open the file", "Open a new file"), ("", "new"), ("old", ""),
    ])
  func difference(first: String, second: String) {
    var texts = (first: "", second: "")
    for part in TextDifference(from: first, to: second).parts {
      switch part {
      case .same(let text):
        texts.first += text
        texts.second += text
      case .removed(let text): texts.first += text
      case .added(let text): texts.second += text
      }
    }
    #expect(texts == (first, second))
  }
}
