/// Signatures of up to 2,048 segments of one class, bit by bit: a plane for each of the 128 bits,
/// with one bit for each segment.
///
/// Counting the words that segments share with a query then reads only the planes of the query's
/// words, and handles 128 segments an instruction.
struct SignatureChunk {
  /// A plane of 256 bytes: large enough that its overhead does not show, small enough that
  /// adding a segment rewrites little.
  static let capacity = 2_048

  private(set) var count = 0

  /// Bytes of a plane: a multiple of 16.
  private(set) var stride: Int

  /// The planes, and one of zeros behind them.
  private(set) var planes: [UInt8]

  /// The unit of each segment, ascending.
  private(set) var unitIDs: [UnitID] = []

  /// 32 bits of the hash of each segment's canonical text.
  private(set) var textHashes: [UInt32] = []

  /// How many bits each signature has.
  private(set) var bitCounts: [UInt8] = []

  /// A chunk with room for `capacity` segments.
  init() {
    stride = Self.capacity / 8
    planes = [UInt8](repeating: 0, count: stride * (SegmentSignature.bitCount + 1))
  }

  var isFull: Bool { count == Self.capacity }

  mutating func append(_ signature: SegmentSignature, textHash: UInt32, unit: UnitID) {
    planes.withUnsafeMutableBufferPointer { planes in
      signature.forEachBit { planes[$0 * stride + count / 8] |= 1 << UInt8(count % 8) }
    }
    unitIDs.append(unit)
    textHashes.append(textHash)
    bitCounts.append(UInt8(signature.count))
    count += 1
  }

  /// The chunk without some units, with room for `capacity` segments.
  func removing(_ units: Set<UnitID>) -> SignatureChunk {
    copy { !units.contains(unitIDs[$0]) }
  }

  /// The same segments, with room for `capacity`.
  var withRoom: SignatureChunk { stride == Self.capacity / 8 ? self : copy { _ in true } }

  private func copy(where isKept: (Int) -> Bool) -> SignatureChunk {
    var chunk = SignatureChunk()
    for index in 0..<count where isKept(index) {
      for bit in 0..<SegmentSignature.bitCount
      where planes[bit * stride + index / 8] & 1 << UInt8(index % 8) != 0 {
        chunk.planes[bit * chunk.stride + chunk.count / 8] |= 1 << UInt8(chunk.count % 8)
      }
      chunk.unitIDs.append(unitIDs[index])
      chunk.textHashes.append(textHashes[index])
      chunk.bitCounts.append(bitCounts[index])
      chunk.count += 1
    }
    return chunk
  }
}

extension SignatureChunk {
  /// The chunk as a blob: the planes as short as they can be, then units as distances from the
  /// first (four bytes each), hashes (four) and numbers of bits (one), little-endian.
  ///
  /// - Returns: `nil` if units are further apart than four bytes can say.
  var data: [UInt8]? {
    let shortStride = Self.stride(for: count)
    var data: [UInt8] = []
    data.reserveCapacity(SegmentSignature.bitCount * shortStride + 9 * count)
    for bit in 0..<SegmentSignature.bitCount {
      data += planes[bit * stride..<bit * stride + shortStride]
    }
    for unit in unitIDs {
      guard let distance = UInt32(exactly: unit - unitIDs[0]) else { return nil }
      data.append(littleEndian: distance)
    }
    for hash in textHashes { data.append(littleEndian: hash) }
    return data + bitCounts
  }

  /// - Returns: `nil` if the data is not of that many segments.
  init?(data: UnsafeRawBufferPointer, count: Int, firstUnit: UnitID) {
    guard (0...Self.capacity).contains(count) else { return nil }
    stride = Self.stride(for: count)
    let planesSize = SegmentSignature.bitCount * stride
    guard data.count == planesSize + 9 * count else { return nil }
    self.count = count
    planes = Array(data[..<planesSize])
    planes += repeatElement(0, count: stride)
    for index in 0..<count {
      unitIDs.append(firstUnit + Int64(data.number(at: planesSize + 4 * index)))
      textHashes.append(data.number(at: planesSize + 4 * (count + index)))
    }
    bitCounts = Array(data[(planesSize + 8 * count)...])
  }

  /// The least bytes that hold a bit for each segment, in steps of 16.
  private static func stride(for count: Int) -> Int { (count + 127) / 128 * 16 }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian number: UInt32) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func number(at offset: Int) -> UInt32 {
    UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
