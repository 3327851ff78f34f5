import TestSupport
import Testing

@testable import Aligner

@Suite("Fixed beads")
struct FixedBeadsTests {
  @Test(
    "With all beads fixed the alignment is what was given",
    arguments: AlignmentMethod.allCases, UInt64(1)...2)
  func allFixed(method: AlignmentMethod, seed: UInt64) throws {
    let text = MadeUpBitext(sentenceCount: 60, seed: seed)
    let aligner = SentenceAligner(from: .chinese, to: .english, method: method)
    var given = aligner.align(source: text.source, target: text.target)
    for index in given.beads.indices {
      given.beads[index].isConfirmed = true
      given.beads[index].confidence = 1
    }
    let revised = try aligner.align(source: text.source, target: text.target, fixed: given.beads)
    #expect(revised == given)
  }

  @Test("With no bead fixed nothing changes", arguments: AlignmentMethod.allCases)
  func noneFixed(method: AlignmentMethod) throws {
    let text = MadeUpBitext(sentenceCount: 60, seed: 2)
    let aligner = SentenceAligner(from: .chinese, to: .english, method: method)
    #expect(
      try aligner.align(source: text.source, target: text.target, fixed: [])
        == aligner.align(source: text.source, target: text.target))
  }

  @Test(
    "One wrong bead changes no bead that is further than 20 sentences", arguments: UInt64(1)...24)
  func oneWrong(seed: UInt64) throws {
    let pair = try wrongPair(method: .full, seed: seed)
    func far(_ alignment: Alignment) -> [[Range<Int>]] {
      alignment.beads.filter {
        $0.source.upperBound + 20 < pair.wrong.source.lowerBound
          || $0.source.lowerBound > pair.wrong.source.upperBound + 20
      }.map { [$0.source, $0.target] }
    }
    #expect(far(pair.free).count > 80)
    #expect(far(pair.free) == far(pair.fixed))
  }

  /// By lengths a bead costs the same whatever the others are, so the law is exact.
  @Test(
    "Where the way around a wrong bead meets the free way, the two are one from there on",
    arguments: [AlignmentMethod.length, .paper], UInt64(1)...5)
  func meeting(method: AlignmentMethod, seed: UInt64) throws {
    let pair = try wrongPair(method: method, seed: seed)
    let (before, after) = meetings(pair.free, pair.fixed, around: pair.wrong)
    let first = try #require(before)
    let second = try #require(after)
    func outer(_ alignment: Alignment) -> [[Range<Int>]] {
      alignment.beads.filter {
        $0.source.upperBound <= first.source && $0.target.upperBound <= first.target
          || $0.source.lowerBound >= second.source && $0.target.lowerBound >= second.target
      }.map { [$0.source, $0.target] }
    }
    #expect(outer(pair.free).count > 60)
    #expect(outer(pair.free) == outer(pair.fixed))
  }

  @Test(
    "Whatever is fixed, the beads tile both texts and hold what is fixed",
    arguments: AlignmentMethod.allCases, UInt64(1)...5)
  func tiling(method: AlignmentMethod, seed: UInt64) throws {
    let text = MadeUpBitext(sentenceCount: 40, seed: seed)
    let beads = randomBeads(
      sourceCount: text.source.count, targetCount: text.target.count, seed: seed)
    let alignment = try SentenceAligner(from: .chinese, to: .english, method: method)
      .align(source: text.source, target: text.target, fixed: beads)
    #expect(alignment.tilesBothDocuments)
    #expect(alignment.beads.filter(\.isConfirmed) == beads)
    #expect(alignment.beads.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test("Known beads teach words that the lengths alone would not give")
  func teaching() throws {
    let text = MadeUpBitext(sentenceCount: 200, seed: 9)
    let aligner = SentenceAligner(from: .chinese, to: .english, lexicons: [])
    let known = text.gold.filter { $0[0].lowerBound % 3 == 0 }
      .map { Bead(source: $0[0], target: $0[1]) }
      .sorted { $0.source.lowerBound < $1.source.lowerBound }
    let free = aligner.align(source: text.source, target: text.target)
    let revised = try aligner.align(source: text.source, target: text.target, fixed: known)
    #expect(text.f1(of: revised) > text.f1(of: free))
  }

  @Test("Beads that no alignment can hold are refused")
  func refusals() {
    let text = MadeUpBitext(sentenceCount: 10, seed: 1)
    let aligner = SentenceAligner(from: .chinese, to: .english)
    func error(_ beads: [Bead]) -> AlignerError? {
      do throws(AlignerError) {
        _ = try aligner.align(source: text.source, target: text.target, fixed: beads)
        return nil
      } catch {
        return error
      }
    }
    let bead = Bead(source: 3..<4, target: 3..<4)
    #expect(error([bead, bead]) == .crossedFixedBeads(index: 1))
    #expect(
      error([bead, Bead(source: 5..<6, target: 2..<3)]) == .crossedFixedBeads(index: 1))
    #expect(error([Bead(source: 0..<99, target: 0..<1)]) == .unfitFixedBead(index: 0))
    #expect(error([Bead(source: 2..<2, target: 2..<2)]) == .unfitFixedBead(index: 0))
    #expect(error([Bead(source: 0..<1, target: -1..<1)]) == .unfitFixedBead(index: 0))
  }

  @Test("The search takes the cheapest way through a bead, of all that there are")
  func agreement() throws {
    for seed in UInt64(1)...6 {
      let costs = RandomCosts(sourceCount: 4, targetCount: 4, seed: seed)
      let band = SearchBand(sourceCount: 4, targetCount: 4)
      let given = Bead(source: 1..<3, target: 2..<3)
      let fixed = try FixedBeads([given], sourceCount: 4, targetCount: 4)
      let path = try #require(cheapestPath(costs, in: band, through: fixed))
      #expect(isTiling(path, sourceCount: 4, targetCount: 4))
      func total(_ path: [BeadSpan]) -> Double {
        path.reduce(0) { sum, span in
          span.source == given.source && span.target == given.target
            ? sum : sum + costs.cost(of: span)
        }
      }
      let least = everyTiling(costs)
        .filter { $0.contains { $0.source == given.source && $0.target == given.target } }
        .map(total).min()
      #expect(abs(total(path) - (try #require(least))) < 1e-5)
    }
  }

  @Test("The centre line goes through every fixed bead and never back")
  func centers() throws {
    for seed in UInt64(1)...40 {
      let beads = randomBeads(sourceCount: 30, targetCount: 33, seed: seed)
      let fixed = try FixedBeads(beads, sourceCount: 30, targetCount: 33)
      let led = fixed.led(
        CoarsePass.diagonal(
          sourceSums: (0...30).map(Double.init), targetSums: (0...33).map(Double.init)))
      for bead in beads {
        #expect(led[bead.source.lowerBound].contains(bead.target.lowerBound))
        #expect(led[bead.source.upperBound].contains(bead.target.upperBound))
      }
      for (above, below) in zip(led, led.dropFirst()) {
        #expect(above.lowerBound <= below.lowerBound && above.upperBound <= below.upperBound)
      }
      let band = SearchBand(centers: led, halfWidth: 0, targetCount: 33)
      #expect(fixed.stretches.allSatisfy { band.part($0) != nil })
    }
  }
}

/// Confirmed beads of any shape, here and there, in order.
private func randomBeads(sourceCount: Int, targetCount: Int, seed: UInt64) -> [Bead] {
  var random = SplitMix(seed: seed)
  var beads: [Bead] = []
  var (source, target) = (0, 0)
  while true {
    source += random.number(below: 9)
    target += random.number(below: 9)
    let sourceEnd = source + random.number(below: 9)
    let targetEnd = target + random.number(below: 4)
    guard sourceEnd <= sourceCount, targetEnd <= targetCount else { return beads }
    if sourceEnd > source || targetEnd > target {
      beads.append(Bead(source: source..<sourceEnd, target: target..<targetEnd, isConfirmed: true))
    }
    (source, target) = (sourceEnd, targetEnd)
  }
}

/// An alignment, and the one through a bead that is three sentences off on the target side.
private func wrongPair(
  method: AlignmentMethod, seed: UInt64
) throws -> (free: Alignment, fixed: Alignment, wrong: Bead) {
  let text = MadeUpBitext(sentenceCount: 150, seed: seed)
  let aligner = SentenceAligner(from: .chinese, to: .english, method: method, lexicons: [])
  let free = aligner.align(source: text.source, target: text.target)
  var random = SplitMix(seed: seed)
  let bead = free.beads[40 + random.number(below: free.beads.count - 80)]
  let wrong = Bead(
    source: bead.source.lowerBound..<bead.source.lowerBound + 1,
    target: bead.target.lowerBound + 3..<bead.target.lowerBound + 4)
  let fixed = try aligner.align(source: text.source, target: text.target, fixed: [wrong])
  #expect(fixed.tilesBothDocuments)
  #expect(fixed.beads.contains { $0.source == wrong.source && $0.target == wrong.target })
  return (free, fixed, wrong)
}

/// A boundary of beads.
private struct Node: Hashable {
  var source: Int
  var target: Int
}

/// The last boundary before a bead, and the first after it, that two alignments share. Those in
/// a run of gaps do not count, for a gap costs less after another.
private func meetings(
  _ a: Alignment, _ b: Alignment, around bead: Bead
) -> (before: Node?, after: Node?) {
  func nodes(_ alignment: Alignment) -> Set<Node> {
    Set(
      zip(alignment.beads, alignment.beads.dropFirst()).filter { $0.isPair && $1.isPair }
        .map { Node(source: $1.source.lowerBound, target: $1.target.lowerBound) })
  }
  let shared = nodes(a).intersection(nodes(b)).sorted { $0.source < $1.source }
  return (
    shared.last { $0.source <= bead.source.lowerBound && $0.target <= bead.target.lowerBound },
    shared.first { $0.source >= bead.source.upperBound && $0.target >= bead.target.upperBound }
  )
}
