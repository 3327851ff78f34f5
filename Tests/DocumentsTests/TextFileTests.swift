import Documents
import Foundation
import Testing

@Suite struct TextFileTests {
  @Test("A file is read whole and called by its path")
  func reading() throws {
    try withFile(containing: "攻关\r\n".bytes) { path in
      let file = try TextFile(path: path)
      #expect(file.name == path)
      #expect(Array(file.text.utf8) == "攻关\r\n".bytes)
    }
  }

  @Test("A file larger than what is read at once is whole", arguments: [65_535, 65_536, 200_001])
  func largeFile(byteCount: Int) throws {
    let content = (0..<byteCount).map { UInt8(ascii: "a") + UInt8($0 % 23) }
    try withFile(containing: content) { path in
      let text = try TextFile(path: path).text
      #expect(Array(text.utf8) == content)
    }
  }

  @Test("A file in GB18030 needs its encoding named")
  func encoding() throws {
    try withFile(containing: bytes("B9 A5 B9 D8")) { path in
      let text = try TextFile(path: path, encoding: "gb18030").text
      #expect(text == "攻关")
      #expect(
        throws: DocumentError.undecodable(
          path: path, line: 1, byte: 1, encoding: "UTF-8", textBefore: false)
      ) {
        try TextFile(path: path)
      }
    }
  }

  @Test("A missing file, a directory and a path through a file are told by the system's words")
  func unreadable() throws {
    try withFile(containing: "a".bytes) { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let reasons = [
        (folder + "/missing.txt", "No such file or directory"), (folder, "Is a directory"),
        (path + "/a.txt", "Not a directory"),
      ]
      for (path, reason) in reasons {
        let error = DocumentError.unreadable(path: path, reason: reason)
        #expect(throws: error) { try TextFile(path: path) }
        #expect(error.description == "\(path): \(reason)")
      }
    }
  }

  @Test("A file that one may not read is refused", .enabled(if: geteuid() != 0, "root may"))
  func forbidden() throws {
    try withFile(containing: "a".bytes) { path in
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
      #expect(throws: DocumentError.unreadable(path: path, reason: "Permission denied")) {
        try TextFile(path: path)
      }
    }
  }

  @Test("An empty file is refused")
  func empty() throws {
    try withFile(containing: []) { path in
      #expect(throws: DocumentError.empty(path: path)) { try TextFile(path: path) }
    }
  }

  @Test("A plain text is one body from beginning to end")
  func plainText() throws {
    let file = try TextFile(name: "a.txt", bytes: " 攻关。\n".bytes)
    let document = Document(file, language: .chinese)
    #expect(document.name == "a.txt")
    #expect(document.language == .chinese)
    #expect(document.blocks == [Document.Block(role: .body, utf8Range: 0..<11)])
    #expect(document.readingText == " 攻关。\n")
  }
}

/// Calls `body` with the path of a file that holds the bytes and is removed afterwards.
private func withFile(containing bytes: [UInt8], _ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "align-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent("a.txt")
  try Data(bytes).write(to: file)
  try body(file.path)
}
