import Streams
import TestSupport
import Testing

@Suite struct GzipPackerTests {
  @Test("What is packed in pieces is unpacked as one", arguments: [0, 1, 70_000, 400_000])
  func roundTrip(count: Int) throws {
    var generator = SplitMix(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8(generator.number(below: 200)) }
    let packer = GzipPacker()
    var packed: [UInt8] = []
    packer.pack(Array(bytes[..<(count / 3)]), isLast: false, into: &packed)
    packer.pack(Array(bytes[(count / 3)...]), isLast: false, into: &packed)
    packer.pack([], isLast: true, into: &packed)
    let source = ByteSource(name: "a", bytes: packed)
    var (unpacked, chunk): ([UInt8], [UInt8]) = ([], [])
    repeat {
      try source.read(into: &chunk)
      unpacked += chunk
    } while !chunk.isEmpty
    #expect(unpacked == bytes)
  }
}
