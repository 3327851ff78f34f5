import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite struct OriginRemovalTests {
  @Test("Every import of a file goes, and with it the units that came from nowhere else")
  func imports() throws {
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    for (file, words) in [("a.tmx", "一二三"), ("b.tmx", "三四"), ("a.tmx", "四五"), ("9", "六")] {
      try store.importUnits(file: file) { session in
        for word in words { try session.add(pair(String(word), "word \(word)")) }
      }
    }
    let named = try store.imports(named: "a.tmx").map(\.id)
    #expect(named == [1, 3])
    #expect(try store.imports(named: "2").map(\.file) == ["b.tmx"])
    // The name of a file comes before the number of an import.
    #expect(try store.imports(named: "9").map(\.id) == [4])
    #expect(
      throws: MemoryError.missingImport(
        path: store.path, name: "c.tmx", available: ["a.tmx", "b.tmx", "9"])
    ) { try store.imports(named: "c.tmx") }

    #expect(try store.unitCount(onlyFrom: named) == 3)
    #expect(try store.removeImports(named) == 3)
    var texts: [String] = []
    try store.forEachUnit { texts.append($0.unit.variants[0].text) }
    #expect(texts == ["三", "四", "六"])
    #expect(try store.imports().map(\.id) == [2, 4])
    #expect(try store.removeImports(named) == 0)
  }
}
