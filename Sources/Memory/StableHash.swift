/// A hash of bytes that is the same in every process and on every machine.
///
/// For checksums and look-ups of trusted data; whoever wants collisions can make them, so what
/// a hash finds is compared with what was sought.
enum StableHash {
  /// Mixes eight bytes at a time by multiplying, and every bit of the state at the end.
  ///
  /// The constants are the odd 64-bit ones of SplitMix64 (Steele, Lea & Flood 2014).
  static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    var state = seed ^ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      state = (state ^ word) &* 0xBF58_476D_1CE4_E5B9
      state ^= state >> 29
      offset += 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count {
      rest |= UInt64(bytes[offset]) << shift
      shift += 8
      offset += 1
    }
    return mixed((state ^ rest) &* 0xBF58_476D_1CE4_E5B9)
  }

  static func hash(_ bytes: some Collection<UInt8>, seed: UInt64 = 0) -> UInt64 {
    let result = bytes.withContiguousStorageIfAvailable {
      hash(UnsafeRawBufferPointer($0), seed: seed)
    }
    return result ?? hash(Array(bytes), seed: seed)
  }

  /// The finalizer of SplitMix64.
  static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
