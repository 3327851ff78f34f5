import Streams
import Testing

@Suite struct ByteSourceTests {
  /// “ab\n” packed by `printf 'ab\n' | gzip -n`.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x4C, 0xE2, 2, 0, 0x3E, 0x98, 0x4A, 1, 3, 0, 0, 0,
  ]

  private static func all(_ bytes: [UInt8]) throws -> [UInt8] {
    let source = ByteSource(name: "a", bytes: bytes)
    var all: [UInt8] = []
    var chunk: [UInt8] = []
    repeat {
      try source.read(into: &chunk)
      all += chunk
    } while !chunk.isEmpty
    return all
  }

  @Test("Plain bytes come as they are, in chunks", arguments: [0, 1, 2, 65_536, 65_537, 200_001])
  func plain(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + 1) }
    #expect(try Self.all(bytes) == bytes)
  }

  @Test("Packed bytes are unpacked, several members as one file, padding left out")
  func members() throws {
    #expect(try Self.all(Self.packed) == Array("ab\n".utf8))
    #expect(try Self.all(Self.packed + Self.packed + [0, 0]) == Array("ab\nab\n".utf8))
  }

  @Test("Packed bytes that break off or are damaged are an error, wherever", arguments: 3..<23)
  func damaged(count: Int) {
    #expect(throws: StreamError.self) { try Self.all(Array(Self.packed[..<count])) }
    var bytes = Self.packed
    bytes[count == 9 || (3..<9).contains(count) ? 15 : count] ^= 0x55
    #expect(throws: StreamError.self) { try Self.all(bytes) }
  }

  @Test("A file that is not there is named")
  func missing() {
    let error = #expect(throws: StreamError.self) { try ByteSource(path: "/nowhere/a") }
    #expect(error?.description == "/nowhere/a: No such file or directory")
  }
}
