import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite struct MemoryCompactionTests {
  private static func store(in folder: TemporaryFolder) throws -> MemoryStore {
    var random = SplitMix(seed: 7)
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    for file in ["one.tmx", "two.tmx"] {
      try store.importUnits(file: file) { session in
        for _ in 0..<300 { try session.add(RandomText.unit(&random)) }
      }
    }
    return store
  }

  /// What the memory answers to a few questions.
  private static func answers(_ store: MemoryStore) throws -> [String] {
    var answers: [String] = []
    for text in ["打开文件。", "保存系统设置", "请点击按钮"] {
      let query = MemoryQuery(text, language: .chinese)
      answers.append("\(try store.matches(for: query, atLeast: 50))")
    }
    let found = try store.occurrences(of: ConcordanceQuery(.phrases(["文件"])))
    answers.append("\(found)")
    try store.forEachUnit { answers.append("\($0)") }
    return answers
  }

  @Test("What is removed gives its room back, and every answer stays the same")
  func room() throws {
    let folder = try TemporaryFolder()
    let store = try Self.store(in: folder)
    try store.removeImports([1])
    let before = try Self.answers(store)
    let sizes = try store.compact()
    #expect(sizes.byteCountAfter < sizes.byteCountBefore)
    #expect(try Self.answers(store) == before)
    #expect(try store.statistics().freeByteCount == 0)
    // Numbers of units that went are not given again.
    try store.importUnits(file: "three.tmx") { try $0.add(pair("新的", "New")) }
    let last = try #require(try store.statistics().imports.last)
    #expect(last.newUnitCount == 1)
    #expect(try store.matches(for: MemoryQuery("新的", language: .chinese)).first?.percent == 100)
  }

  @Test("A damaged index is made good, a damaged unit is told")
  func damage() throws {
    let folder = try TemporaryFolder()
    let store = try Self.store(in: folder)
    let before = try Self.answers(store)
    try store.pool.write { database in
      try database.script("UPDATE signature_data SET data = zeroblob(length(data))")
      try database.script("UPDATE posting SET data = zeroblob(length(data))")
    }
    #expect(throws: MemoryError.self) {
      try MemoryStore(path: store.path).matches(for: MemoryQuery("打开", language: .chinese))
    }
    try store.compact()
    #expect(try Self.answers(store) == before)
    try store.pool.write {
      try $0.script("UPDATE unit SET record = zeroblob(length(record)) WHERE id = 3")
    }
    #expect(
      throws: MemoryError.damaged(
        path: store.path, finding: "unit 3 does not agree with its checksum")
    ) { try store.compact() }
  }
}
