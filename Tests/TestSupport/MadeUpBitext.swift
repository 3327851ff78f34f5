public import Bitext

/// A made-up text with its translation and their true pairing, from a seed.
///
/// Words have a length in each language and one translation; sentences are drawn, merged and left
/// out as translators do: about 70 % 1:1, 20 % 1:2 and 2:1, 4 % 2:2, 6 % untranslated.
public struct MadeUpBitext {
  public private(set) var source: [Sentence] = []
  public private(set) var target: [Sentence] = []

  /// The true pairs.
  public private(set) var gold: Set<[Range<Int>]> = []

  public init(sentenceCount: Int, seed: UInt64) {
    var random = SplitMix(seed: seed)
    let vocabulary = (0..<4_000).map { _ in Word(&random) }
    while source.count < sentenceCount {
      let (sourceStart, targetStart) = (source.count, target.count)
      switch random.number(below: 100) {
      case ..<70: append(1, 1, vocabulary, &random)
      case ..<82: append(1, 2, vocabulary, &random)
      case ..<90: append(2, 1, vocabulary, &random)
      case ..<94: append(2, 2, vocabulary, &random)
      case ..<97: append(1, 0, vocabulary, &random)
      default: append(0, 1, vocabulary, &random)
      }
      if source.count > sourceStart && target.count > targetStart {
        gold.insert([sourceStart..<source.count, targetStart..<target.count])
      }
    }
  }

  /// Draws one run of words, and cuts it into sentences on both sides.
  private mutating func append(
    _ sourceCount: Int, _ targetCount: Int, _ vocabulary: [Word], _ random: inout SplitMix
  ) {
    var words = (0..<8 + random.number(below: 22) * max(sourceCount, targetCount)).map { _ in
      // Frequencies fall as in texts: the product of two numbers prefers the small.
      let rank = random.number(below: vocabulary.count) * random.number(below: vocabulary.count)
      return vocabulary[rank / vocabulary.count]
    }
    // A number in every third run of words, as in texts of any kind.
    if random.number(below: 3) == 0 {
      words[random.number(below: words.count)] = Word(number: 10 + random.number(below: 2_000))
    }
    for part in words.parts(sourceCount) {
      source.append(sentence(part.map(\.source).joined() + "。", paragraph: source.count / 5))
    }
    for part in words.parts(targetCount) {
      let text = part.map(\.target).joined(separator: " ") + "."
      target.append(sentence(text, paragraph: target.count / 6))
    }
  }

  private func sentence(_ text: String, paragraph: Int) -> Sentence {
    Sentence(text: text, utf8Range: 0..<text.utf8.count, paragraph: paragraph)
  }

  /// Takes blocks of target sentences away, as pages that are missing; what is left of the true
  /// pairs stays true.
  ///
  /// - Parameter blocks: Ranges of target sentences, in order, that do not overlap.
  public mutating func removeTarget(_ blocks: [Range<Int>]) {
    let removed = Set(blocks.flatMap { Array($0) })
    var newIndex: [Int] = []
    for index in target.indices {
      newIndex.append((newIndex.last ?? -1) + (removed.contains(index) ? 0 : 1))
    }
    target = target.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    gold = Set(
      gold.filter { removed.isDisjoint(with: $0[1]) }.map { pair in
        [pair[0], newIndex[pair[1].lowerBound]..<newIndex[pair[1].upperBound - 1] + 1]
      })
  }

  /// The strict F1 of pairs, as `align evaluate` counts it.
  public func f1(of alignment: Alignment) -> Double {
    let right = alignment.beads.count { gold.contains([$0.source, $0.target]) }
    let pairCount = alignment.beads.count { $0.isPair }
    return 2 * Double(right) / Double(pairCount + gold.count)
  }
}

private struct Word {
  let source: String
  let target: String

  init(number: Int) {
    source = "\(number)"
    target = source
  }

  init(_ random: inout SplitMix) {
    source = String(
      String.UnicodeScalarView(
        (0..<1 + random.number(below: 2)).compactMap { _ in
          Unicode.Scalar(0x4E00 + UInt32(random.number(below: 3_000)))
        }))
    target = String(
      decoding: (0..<3 + random.number(below: 6)).map { _ in
        UInt8(ascii: "a") + UInt8(random.number(below: 26))
      }, as: UTF8.self)
  }
}

extension Array {
  /// The elements in a number of runs of about one length; none for zero.
  fileprivate func parts(_ count: Int) -> [ArraySlice<Element>] {
    (0..<count).map { self[self.count * $0 / count..<self.count * ($0 + 1) / count] }
  }
}

/// Steele, Lea & Flood 2014, “Fast splittable pseudorandom number generators”.
public struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func number(below bound: Int) -> Int {
    Int(next() % UInt64(bound))
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
