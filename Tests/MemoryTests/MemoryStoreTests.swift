import Bitext
import Foundation
import TestSupport
import Testing

@testable import Memory

@Suite("The memory as a store")
struct MemoryStoreTests {
  @Test("What is imported is found again, whole, with its origins")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    let unit = TranslationUnit(
      variants: [
        TranslationUnit.Variant(
          language: .chinese,
          segment: Segment(parts: [
            .text("点击"),
            .code(
              InlineCode(
                kind: .beginPaired, attributes: [Attribute(name: "i", value: "1")],
                content: [.text("<b>")])), .text("保存"),
          ]),
          attributes: [Attribute(name: "creationid", value: "me")], notes: ["a note"]),
        TranslationUnit.Variant(language: .english, text: "Click Save"),
      ],
      attributes: [Attribute(name: "tuid", value: "7")], notes: ["seen"],
      properties: [TranslationUnit.Property(type: "x-project", value: "shop")])
    let record = try store.importUnits(file: "one.tmx") { session in
      try session.add(unit, line: 12)
      try session.add(pair("打开", "Open"), line: 15)
      try session.add(unit, line: 18)
    }
    #expect(record.unitCount == 3 && record.newUnitCount == 2)
    try store.importUnits(file: "two.tmx") { try $0.add(unit) }

    let stored = try #require(try store.unit(1))
    #expect(stored.unit == unit)
    #expect(stored.origins.map(\.file) == ["one.tmx", "one.tmx", "two.tmx"])
    #expect(stored.origins.map(\.line) == [12, 18, nil])
    #expect(stored.origins.map(\.previous) == [nil, 2, nil])
    #expect(stored.origins.map(\.next) == [2, nil, nil])
    #expect(try store.unitCount() == 2)
    #expect(try store.languages() == [.english, .chinese])
    #expect(try store.imports().map(\.unitCount) == [3, 1])
  }

  @Test("An import that fails leaves the memory as it was")
  func failedImport() throws {
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    try store.importUnits(file: "one.tmx") { try $0.add(pair("打开", "Open")) }
    #expect(throws: CancellationError.self) {
      try store.importUnits(file: "two.tmx") { session in
        try session.add(pair("关闭", "Close"))
        throw CancellationError()
      }
    }
    #expect(try store.unitCount() == 1)
    #expect(try store.imports().count == 1)
    try store.importUnits(file: "three.tmx") { try $0.add(pair("关闭", "Close")) }
    #expect(try store.unitCount() == 2)
  }

  @Test("A file that is no memory, or from a later version, is refused and not touched")
  func foreignFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("These are notes, not a memory.", to: "notes.txt")
    let path = folder.path("notes.txt")
    for access in [MemoryStore.Access.read, .write, .create] {
      #expect(throws: MemoryError.notMemory(path: path)) {
        try MemoryStore(path: path, access: access)
      }
    }
    #expect(try folder.read("notes.txt") == "These are notes, not a memory.")

    let later = folder.path("later.memory")
    _ = try MemoryStore(path: later, access: .create)
    let database = try Database(path: later, flags: 2)
    try database.script("PRAGMA user_version = 99")
    #expect(throws: MemoryError.newerVersion(path: later, version: 99, known: Schema.version)) {
      try MemoryStore(path: later, access: .create)
    }
    #expect(throws: MemoryError.self) {
      try MemoryStore(path: folder.path("missing.memory"), access: .read)
    }
  }

  @Test("Removing an import keeps the units that came from elsewhere too")
  func removal() throws {
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    try store.importUnits(file: "one.tmx") { session in
      try session.add(pair("打开", "Open"))
      try session.add(pair("关闭", "Close"))
    }
    try store.importUnits(file: "two.tmx") { try $0.add(pair("打开", "Open")) }
    #expect(try store.removeImport(1) == 1)
    #expect(try store.removeImport(1) == nil)
    let kept = try #require(try store.unit(1))
    #expect(kept.origins.map(\.file) == ["two.tmx"])
    #expect(try store.unit(2) == nil)
    #expect(try store.removeUnits([1, 2]) == 1)
    #expect(try store.unitCount() == 0)
  }
}

func pair(_ chinese: String, _ english: String) -> TranslationUnit {
  TranslationUnit(variants: [
    TranslationUnit.Variant(language: .chinese, text: chinese),
    TranslationUnit.Variant(language: .english, text: english),
  ])
}

extension TemporaryFolder {
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
