import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite("A memory in use by many at once")
struct ConcurrentUseTests {
  @Test("Two who import and four who search disturb nobody, and nothing is lost")
  func crowd() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.memory")
    try MemoryStore(path: path, access: .create).importUnits(file: "base.tmx") { session in
      try session.add(pair("请点击“保存”按钮。", "Click the Save button."))
    }
    let importCount = 12
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let store = try MemoryStore(path: path, access: .write)
          for round in 0..<importCount {
            try store.importUnits(file: "\(writer)-\(round).tmx") { session in
              for number in 0..<20 {
                try session.add(pair("第\(writer)组第\(round)轮\(number)号", "\(writer) \(round)"))
              }
            }
          }
        }
      }
      let searched = try MemoryStore(path: path)
      for reader in 0..<4 {
        group.addTask {
          // Half of them share a store, as the tasks of one program do.
          let store = reader < 2 ? searched : try MemoryStore(path: path)
          for _ in 0..<40 {
            let query = MemoryQuery("请点击“保存”按钮。", language: .chinese)
            #expect(try store.matches(for: query).map(\.percent) == [100])
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try MemoryStore(path: path)
    #expect(try store.unitCount() == 1 + 2 * importCount * 20)
    #expect(try store.imports().count == 1 + 2 * importCount)
    try store.pool.read { try MemoryCheck($0).checkPages() }
  }
}
