import Bitext
import Foundation
import TestSupport
import Testing

@testable import Memory

@Suite("A damaged memory")
struct DamageTests {
  /// What a user sees of the answers; origins are no part of it.
  private static func answers(_ path: String) throws -> [String] {
    let store = try MemoryStore(path: path)
    var answers: [String] = []
    for text in ["打开保存文件", "open the file", "请点击取消按钮"] {
      let language: LanguageTag = text.utf8.contains { $0 >= 0xE3 } ? .chinese : .english
      answers += try store.matches(for: MemoryQuery(text, language: language), atLeast: 50)
        .map { "\($0.percent) \($0.source.text) \($0.target?.text ?? "")" }
    }
    for phrase in ["文", "保存", "the", "系统设置"] {
      let found = try store.occurrences(of: ConcordanceQuery(.phrases([phrase])))
      answers.append("\(phrase) \(found.totalCount)")
      answers += found.occurrences.map { $0.unit.unit.variants.map(\.text).joined() }
    }
    return answers
  }

  private static func makeMemory(_ path: String) throws {
    var random = SplitMix(seed: 7)
    let store = try MemoryStore(path: path, access: .create)
    for round in 0..<3 {
      try store.importUnits(file: "\(round).tmx") { session in
        for _ in 0..<60 { try session.add(RandomText.unit(&random)) }
      }
    }
    try store.removeUnits([5, 17, 90])
  }

  @Test("A flipped bit gives an error or the right answer")
  func flippedBits() throws {
    let folder = try TemporaryFolder()
    try Self.makeMemory(folder.path("whole.memory"))
    let expected = try Self.answers(folder.path("whole.memory"))
    let whole = try Data(contentsOf: folder.url.appendingPathComponent("whole.memory"))
    var random = SplitMix(seed: 11)
    var errorCount = 0
    for _ in 0..<150 {
      var bytes = whole
      bytes[random.number(below: bytes.count)] ^= 1 << UInt8(random.number(below: 8))
      let file = folder.url.appendingPathComponent("flipped.memory")
      try bytes.write(to: file)
      do {
        let answers = try Self.answers(file.path)
        #expect(answers == expected)
      } catch is MemoryError {
        errorCount += 1
      }
    }
    #expect(errorCount > 0)
  }

  @Test("A truncated file gives an error", arguments: [0, 1, 100, 4_096, 20_000, 100_000])
  func truncated(byteCount: Int) throws {
    let folder = try TemporaryFolder()
    try Self.makeMemory(folder.path("whole.memory"))
    let whole = try Data(contentsOf: folder.url.appendingPathComponent("whole.memory"))
    let file = folder.url.appendingPathComponent("cut.memory")
    try whole.prefix(byteCount).write(to: file)
    #expect(throws: MemoryError.self) { try Self.answers(file.path) }
  }
}
