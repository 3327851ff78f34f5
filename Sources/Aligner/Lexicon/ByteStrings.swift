/// Different strings of bytes, numbered from zero in the order in which they came.
///
/// A dictionary of `String` would hash and compare by canonical equivalence, which costs more
/// than all else that is done with the words of a lexicon.
struct ByteStrings: Sendable {
  /// All strings, one after the other, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]

  /// For each place of the hash table the number of a string and one more, 0 where there is none.
  private var slots: [Int32]

  /// - Parameter capacity: How many strings are expected.
  init(capacity: Int) {
    var slotCount = 16
    while slotCount < 2 * capacity { slotCount *= 2 }
    slots = [Int32](repeating: 0, count: slotCount)
    starts.reserveCapacity(capacity + 1)
  }

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of a string, if it is there. Complexity: O(*n*) for *n* bytes.
  func number(of string: UnsafeBufferPointer<UInt8>) -> Int? {
    number(of: string, hash: ByteHash(string))
  }

  /// The same for a string whose hash is known.
  func number(of string: UnsafeBufferPointer<UInt8>, hash: ByteHash) -> Int? {
    let number = Int(slots[slot(of: string, hash)]) - 1
    return number < 0 ? nil : number
  }

  /// The number of a string, which is added if it is not there.
  mutating func insert(_ string: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = ByteHash(string)
    var slot = slot(of: string, hash)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    if 2 * (count + 1) > slots.count {
      grow()
      slot = self.slot(of: string, hash)
    }
    bytes.append(contentsOf: string)
    starts.append(bytes.count)
    slots[slot] = Int32(count)
    return count - 1
  }

  /// Where a string is in the hash table, or where it would be.
  private func slot(of string: UnsafeBufferPointer<UInt8>, _ hash: ByteHash) -> Int {
    slots.withUnsafeBufferPointer { slots in
      starts.withUnsafeBufferPointer { starts in
        bytes.withUnsafeBufferPointer { bytes in
          var slot = hash.slot(count: slots.count)
          while slots[slot] > 0 {
            let start = starts[Int(slots[slot]) - 1]
            let length = starts[Int(slots[slot])] - start
            if length == string.count {
              var index = 0
              while index < length, bytes[start + index] == string[index] { index += 1 }
              if index == length { break }
            }
            slot = (slot + 1) & (slots.count - 1)
          }
          return slot
        }
      }
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for number in 0..<count {
      let slot = self[number].withUnsafeBufferPointer { self.slot(of: $0, ByteHash($0)) }
      slots[slot] = Int32(number + 1)
    }
  }
}

/// The hash of a string of bytes that can be made byte by byte.
///
/// Source: FNV-1a, 64 bits (Fowler, Noll & Vo).
struct ByteHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { add(byte) }
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// A place in a table whose size is a power of two.
  func slot(count: Int) -> Int { Int(truncatingIfNeeded: value ^ value >> 29) & (count - 1) }
}
