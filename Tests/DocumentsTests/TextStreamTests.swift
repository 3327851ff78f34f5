import TestSupport
import Testing

@testable import Documents

@Suite("A file read block by block")
struct TextStreamTests {
  /// What a stream of blocks of a size gives, or its error.
  private func read(_ bytes: [UInt8], blockSize: Int) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.txt")
    var stream = try TextStream(
      path: folder.url.appendingPathComponent("a.txt").path, blockSize: blockSize)
    var text: [UInt8] = []
    while let block = try stream.next() {
      #expect(String(validating: block, as: UTF8.self) != nil)
      text += block
    }
    return text
  }

  @Test(
    "Blocks of whole characters are the text of the file",
    arguments: [5, 6, 7, 64],
    ["a", "攻关 é 😀\r\n攻关\n", "\u{FEFF}攻关", String(repeating: "😀é", count: 30)])
  func blocks(size: Int, text: String) throws {
    let whole = try TextDecoder(path: "a").text(Array(text.utf8), encoding: nil)
    #expect(try read(Array(text.utf8), blockSize: size) == Array(whole.utf8))
  }

  @Test(
    "Errors are those of a file that is read whole",
    arguments: [
      [0x61, 0x0A, 0xE6, 0x94, 0xBB, 0x0D, 0x0A, 0x62, 0xFF, 0x63],
      [0xE6, 0x94, 0xBB, 0x0A, 0xE6, 0x94],
      [0x61, 0x62, 0x0A, 0x63, 0x00, 0x64],
      [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x62, 0xC0],
      [0x20, 0x0A, 0x20], [],
    ] as [[UInt8]])
  func faults(bytes: [UInt8]) throws {
    let error = #expect(throws: DocumentError.self) {
      try TextDecoder(path: "a").text(bytes, encoding: nil)
    }
    let expected = try #require(error).description.dropFirst(1)
    for size in [4, 5, 64] {
      let error = #expect(throws: DocumentError.self) { try self.read(bytes, blockSize: size) }
      #expect(try #require(error).description.hasSuffix(expected))
    }
  }

  @Test("UTF-16 is told by its mark")
  func utf16() throws {
    let folder = try TemporaryFolder()
    try folder.write([0xFF, 0xFE, 0x61, 0x00], to: "a.txt")
    var stream = try TextStream(path: folder.url.appendingPathComponent("a.txt").path)
    let (isUTF16, isRepeatable) = (try stream.isUTF16(), stream.isRepeatable)
    #expect(isUTF16)
    #expect(isRepeatable)
  }
}
