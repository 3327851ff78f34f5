import Bitext
import Foundation
import TestSupport
import Testing

@testable import Memory

@Suite struct MemoryStatisticsTests {
  @Test("Units, texts, imports and bytes are counted")
  func counts() throws {
    let folder = try TemporaryFolder()
    let store = try LeverageReportTests.store(in: folder)
    try store.importUnits(file: "b.tmx") { try $0.add(pair("共找到3个文件。", "3 files found.")) }
    let statistics = try store.statistics()
    #expect(statistics.unitCount == 3)
    #expect(statistics.languages.map(\.tag) == [.english, .chinese])
    #expect(statistics.languages.map(\.size.segmentCount) == [3, 3])
    #expect(statistics.languages.map(\.size.wordCount) == [12, 30])
    #expect(statistics.imports.map(\.file) == ["a.tmx", "b.tmx"])
    #expect(statistics.imports.map(\.newUnitCount) == [3, 0])
    try store.compact()
    let attributes = try FileManager.default.attributesOfItem(atPath: store.path)
    #expect(try store.statistics().byteCount == attributes[.size] as? Int)
  }
}
