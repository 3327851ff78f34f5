import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite("The concordance of the memory")
struct MemoryConcordanceTests {
  @Test("Every occurrence is found, after many imports and removals", arguments: 0..<3)
  func agreement(seed: Int) throws {
    var random = SplitMix(seed: UInt64(100 + seed))
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    // Enough imports that runs of postings are merged.
    for round in 0..<10 {
      try store.importUnits(file: "\(round).tmx") { session in
        for _ in 0..<12 { try session.add(RandomText.unit(&random)) }
      }
    }
    try store.removeUnits((0..<20).map { _ in UnitID(1 + random.number(below: 120)) })
    var units: [StoredUnit] = []
    try store.forEachUnit { units.append($0) }

    let phrases = [
      "文", "件", "文件", "保存文", "系统设置", "OK", "ok", "the", "open save", "文 件", "3", "。", "save",
      "a", "“", "打开 file", "don't", "12",
    ]
    for first in phrases {
      for second in [nil, "the", "件"] {
        for language in [nil, LanguageTag.chinese, LanguageTag.english] {
          let wanted = [first] + (second.map { [$0] } ?? [])
          for pattern in [ConcordanceQuery.Pattern.phrases(wanted), .substrings(wanted)] {
            let found = try store.occurrences(
              of: ConcordanceQuery(pattern, language: language), limit: 3)
            let finder = try OccurrenceFinder(pattern)
            let expected = units.filter {
              !finder.hits(in: $0.unit, language: language.map { LanguageFamily($0) }).isEmpty
            }
            #expect(found.totalCount == expected.count, "\(wanted)")
            #expect(found.occurrences.map(\.unit) == Array(expected.prefix(3)), "\(wanted)")
          }
        }
      }
    }
  }

  @Test(
    "A phrase is found as people write it: case, width, marks and white space apart",
    arguments: [
      ("保存", "请【保存】文件", false),
      ("存", "请保【存】文件", false),
      ("ｓａｖｅ", "Click 【Save】, then 【SAVE】 again; unsaved", false),
      ("save", "Click 【Save】, 【unsaved】", true),
      ("open  the", "【Open the】 file", false),
      ("“a”", "the 【\"a\"】 key", false),
      ("3", "共【3】个，【３】个", false),
      ("pen the fi", "【open the file】", true),
    ])
  func places(phrase: String, picture: String, isSubstring: Bool) throws {
    let text = picture.filter { $0 != "【" && $0 != "】" }
    let matcher = PhraseMatcher(phrase, isSubstring: isSubstring)
    var marked = Array(text.utf8)
    for range in matcher.ranges(in: FoldedText(text)).reversed() {
      marked.insert(contentsOf: "】".utf8, at: range.upperBound)
      marked.insert(contentsOf: "【".utf8, at: range.lowerBound)
    }
    #expect(String(decoding: marked, as: UTF8.self) == picture)
    #expect(matcher.matches(text))
    #expect(!matcher.matches("nothing of the kind"))
  }

  @Test("An expression is looked for in every text")
  func expression() throws {
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    try store.importUnits(file: "a.tmx") { session in
      try session.add(pair("共找到3个文件", "3 files found"))
      try session.add(pair("共找到许多文件", "many files found"))
    }
    let found = try store.occurrences(of: ConcordanceQuery(.expression("到[0-9]+个")))
    #expect(found.totalCount == 1)
    let hit = try #require(found.occurrences.first?.hits.first)
    #expect(hit.variant == 0 && hit.utf8Range == 6..<13)
    #expect(throws: MemoryError.self) {
      try store.occurrences(of: ConcordanceQuery(.expression("(")))
    }
    #expect(throws: MemoryError.self) {
      try store.occurrences(of: ConcordanceQuery(.phrases([" "])))
    }
  }
}
