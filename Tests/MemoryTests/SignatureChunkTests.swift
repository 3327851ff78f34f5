import TestSupport
import Testing

@testable import Memory

@Suite("Chunks of signatures")
struct SignatureChunkTests {
  private static func keys(_ random: inout SplitMix, count: Int) -> [TokenKey] {
    (0..<count).map { _ in TokenKey(bits: UInt64(random.number(below: 60))) }
  }

  @Test("A scan finds what counting bits one by one finds, before and after a chunk is stored")
  func scan() throws {
    var random = SplitMix(seed: 3)
    var chunk = SignatureChunk()
    var signatures: [SegmentSignature] = []
    for unit in 0..<300 {
      let signature = SegmentSignature(Self.keys(&random, count: random.number(below: 70)))
      signatures.append(signature)
      chunk.append(signature, textHash: UInt32(unit), unit: UnitID(1_000 + unit))
    }
    let data = try #require(chunk.data)
    let stored = try #require(
      data.withUnsafeBytes { SignatureChunk(data: $0, count: 300, firstUnit: 1_000) })
    let removed = Set<UnitID>([1_000, 1_128, 1_299])
    for _ in 0..<20 {
      let query = SegmentSignature(Self.keys(&random, count: random.number(below: 70)))
      for distance in [0, 3, 12, 30, 255, Int.max] {
        let expected = signatures.indices.filter { index in
          let (a, b) = (Set(query.bits), Set(signatures[index].bits))
          return max(a.subtracting(b).count, b.subtracting(a).count) <= distance
        }.map { UnitID(1_000 + $0) }
        for (candidate, left) in [
          (chunk, expected), (stored, expected), (stored.withRoom, expected),
          (stored.removing(removed), expected.filter { !removed.contains($0) }),
        ] {
          var found: [UnitID] = []
          SignatureScan(query).appendUnits(of: candidate, within: distance, to: &found)
          #expect(found == left)
        }
      }
    }
  }

  @Test("Every pair that scores enough passes the bounds of classes and bits")
  func bounds() {
    var random = SplitMix(seed: 5)
    for _ in 0..<400 {
      let unit = RandomText.unit(&random)
      let first = SegmentTokens(unit.variants[0].text)
      let second = SegmentTokens(RandomText.edited(unit.variants[0].text, &random))
      let score = FuzzyScore.percent(first, second)
      guard score > 0 else { continue }
      let distance = LengthClass(second).greatestDistance(from: first, percent: score)
      let words = TokenDistance(first.contentKeys).distance(to: second.contentKeys)
      #expect(distance.map { $0 >= words } == true)
    }
  }

  @Test("The bit-parallel distance is the distance, also beyond one machine word")
  func distance() {
    var random = SplitMix(seed: 9)
    for length in [0, 1, 5, 63, 64, 65, 128, 150] {
      for _ in 0..<8 {
        let a = Self.keys(&random, count: length)
        var b = a
        for _ in 0..<random.number(below: 20) where !b.isEmpty {
          b[random.number(below: b.count)] = TokenKey(bits: UInt64(random.number(below: 60)))
          if random.number(below: 3) == 0 { b.remove(at: random.number(below: b.count)) }
        }
        b += Self.keys(&random, count: random.number(below: 4))
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
          var diagonal = row[0]
          row[0] = i + 1
          for (j, y) in b.enumerated() {
            let replaced = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
          }
        }
        #expect(TokenDistance(a).distance(to: b) == row[b.count])
      }
    }
  }
}
