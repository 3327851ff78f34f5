/// Finds the segments of a chunk that share enough words with a query.
struct SignatureScan {
  /// 128 segments, one bit each: what one register of every machine holds.
  private typealias Lanes = SIMD2<UInt64>

  /// Planes are added sixteen at a time; missing ones are the plane of zeros.
  private static let groupSize = 16

  private let planes: [Int]
  private let bitCount: Int

  init(_ signature: SegmentSignature) {
    bitCount = signature.count
    let padding = (Self.groupSize - bitCount % Self.groupSize) % Self.groupSize
    planes =
      signature.bits
      + repeatElement(SegmentSignature.bitCount, count: padding)
  }

  /// Appends the units of the segments whose bits lack at most `distance` of the query's, and of
  /// whose bits the query's lack at most as many.
  ///
  /// Complexity: O(*kn*/128) register operations for *k* bits of the query and *n* segments.
  ///
  /// Source: the adders are those of Harley and Seal, in Warren 2012, “Hacker's Delight”, 5-1.
  func appendUnits(of chunk: SignatureChunk, within distance: Int, to units: inout [UnitID]) {
    let least = bitCount - min(bitCount, distance)
    chunk.planes.withUnsafeBytes { bytes in
      for start in Swift.stride(from: 0, to: chunk.stride, by: 16) {
        let counts = counts(bytes, stride: chunk.stride, at: start)
        let passing = counts.atLeast(least)
        for half in 0..<2 {
          var rest = passing[half]
          while rest != 0 {
            let bit = rest.trailingZeroBitCount
            rest &= rest - 1
            let index = start * 8 + half * 64 + bit
            guard index < chunk.count else { break }
            let shared = counts.value(half: half, bit: bit)
            if Int(chunk.bitCounts[index]) - shared <= distance {
              units.append(chunk.unitIDs[index])
            }
          }
        }
      }
    }
  }

  /// For each of 128 segments, how many bits it shares with the query: bit by bit, low ones first.
  private struct Counts {
    var ones = Lanes()
    var twos = Lanes()
    var fours = Lanes()
    var eights = Lanes()
    var sixteens = Lanes()
    var more: (Lanes, Lanes, Lanes) = (Lanes(), Lanes(), Lanes())

    /// Adds 16 to each segment of a set.
    @inline(__always)
    mutating func addSixteen(_ lanes: Lanes) {
      var carry = sixteens & lanes
      sixteens ^= lanes
      guard carry != Lanes() else { return }
      (more.0, carry) = (more.0 ^ carry, more.0 & carry)
      (more.1, carry) = (more.1 ^ carry, more.1 & carry)
      more.2 ^= carry
    }

    /// The segments whose count is at least a number.
    @inline(__always)
    func atLeast(_ number: Int) -> Lanes {
      var greater = Lanes()
      var equal = Lanes(repeating: ~0)
      func compare(_ lanes: Lanes, _ bit: Int) {
        if number >> bit & 1 == 0 { greater |= equal & lanes } else { equal &= lanes }
        if number >> bit & 1 == 0 { equal &= ~lanes }
      }
      compare(more.2, 7)
      compare(more.1, 6)
      compare(more.0, 5)
      compare(sixteens, 4)
      compare(eights, 3)
      compare(fours, 2)
      compare(twos, 1)
      compare(ones, 0)
      return greater | equal
    }

    func value(half: Int, bit: Int) -> Int {
      func digit(_ lanes: Lanes) -> Int { Int(lanes[half] >> UInt64(bit) & 1) }
      let low = digit(ones) | digit(twos) << 1 | digit(fours) << 2 | digit(eights) << 3
      let high = digit(more.0) << 5 | digit(more.1) << 6 | digit(more.2) << 7
      return low | digit(sixteens) << 4 | high
    }
  }

  @inline(__always)
  private func counts(_ bytes: UnsafeRawBufferPointer, stride: Int, at start: Int) -> Counts {
    var counts = Counts()
    var group = 0
    while group < planes.count {
      @inline(__always)
      func plane(_ index: Int) -> Lanes {
        bytes.loadUnaligned(fromByteOffset: planes[group + index] * stride + start, as: Lanes.self)
      }
      @inline(__always)
      func eight(_ first: Int) -> Lanes {
        let twosA = Self.add(plane(first), plane(first + 1), to: &counts.ones)
        let twosB = Self.add(plane(first + 2), plane(first + 3), to: &counts.ones)
        let foursA = Self.add(twosA, twosB, to: &counts.twos)
        let twosC = Self.add(plane(first + 4), plane(first + 5), to: &counts.ones)
        let twosD = Self.add(plane(first + 6), plane(first + 7), to: &counts.ones)
        let foursB = Self.add(twosC, twosD, to: &counts.twos)
        return Self.add(foursA, foursB, to: &counts.fours)
      }
      let eightsA = eight(0)
      let eightsB = eight(8)
      counts.addSixteen(Self.add(eightsA, eightsB, to: &counts.eights))
      group += Self.groupSize
    }
    return counts
  }

  /// Adds two bits to one, in every lane.
  ///
  /// - Returns: The carry.
  @inline(__always)
  private static func add(_ a: Lanes, _ b: Lanes, to sum: inout Lanes) -> Lanes {
    let half = sum ^ a
    let carry = (sum & a) | (half & b)
    sum = half ^ b
    return carry
  }
}
