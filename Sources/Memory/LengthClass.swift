/// Segments of one number of words and about one weight of marks: what an index keeps together.
struct LengthClass: Hashable {
  /// The number that stands for the class in the file.
  let number: Int

  /// Words and numbers of a segment; longer ones count as so long.
  private static let greatestWordCount = 1 << 20

  /// The greatest weight of marks and codes of each step; heavier ones make a step of their own.
  private static let markLimits = [3, 7, 15, 31, 63, 127, 255]

  init(number: Int) {
    self.number = number
  }

  init(_ tokens: SegmentTokens) {
    let words = tokens.contentKeys.count
    let marks = tokens.weight - Token.Kind.word.weight * words
    let step = Self.markLimits.firstIndex { marks <= $0 } ?? Self.markLimits.count
    number = min(words, Self.greatestWordCount) << 3 | step
  }

  var wordCount: Int { number >> 3 }

  /// The most operations on words that a segment of this class may be away from a query, to score
  /// at least so much; `nil` if none can.
  ///
  /// From 100·(*W* − *D*)/*W* ≥ percent and *D* ≥ 4·operations; *W* is at most the greater of the
  /// query's weight and the heaviest of the class. Segments with the same words (0 operations)
  /// always pass, as the band from 95 demands.
  func greatestDistance(from query: SegmentTokens, percent: Int) -> Int? {
    let step = number & 7
    guard step < Self.markLimits.count, wordCount < Self.greatestWordCount else { return Int.max }
    let wordWeight = Token.Kind.word.weight
    let weight = max(query.weight, wordWeight * wordCount + Self.markLimits[step])
    let distance = (100 - min(100, max(0, percent))) * weight / (100 * wordWeight)
    return abs(wordCount - query.contentKeys.count) <= distance ? distance : nil
  }
}
