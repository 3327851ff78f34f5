/// Postings of all families that wait to be written.
struct PostingBatch: Sendable {
  /// Postings that wait at most: about 30 MB while they are sorted.
  private static let greatestCount = 1_000_000

  /// What waits of a family.
  private struct Family: Sendable {
    let number: Int
    let firstUnit: UnitID
    private(set) var postings = PostingBuffer()
    private var lastUnit: UnitID

    /// Where the next text of the last unit counts from.
    private var position = 0

    init(number: Int, firstUnit: UnitID) {
      self.number = number
      self.firstUnit = firstUnit
      lastUnit = firstUnit
    }

    mutating func add(_ tokens: [Token], unit: UnitID) {
      if lastUnit != unit {
        lastUnit = unit
        position = 0
      }
      PostingTerm.forEach(in: tokens) { term, index in
        postings.add(term, Posting(unit: unit, position: position + index))
      }
      position += tokens.count + 1
    }
  }

  /// In the order of their first texts.
  private var families: [Family] = []

  /// Postings of a family as they are written.
  struct Run: Sendable {
    let family: Int
    let firstUnit: UnitID
    let postings: SortedPostings
  }

  /// What waits, by family; nothing waits then.
  mutating func takeRuns() -> [Run] {
    var runs: [Run] = []
    families.sort { $0.number > $1.number }
    while let family = families.popLast() {
      runs.append(
        Run(
          family: family.number, firstUnit: family.firstUnit, postings: family.postings.sorted()))
    }
    return runs
  }

  var isFull: Bool { families.reduce(0) { $0 + $1.postings.count } >= Self.greatestCount }

  /// Adds the words of a text; units come in ascending order.
  ///
  /// The tokens of further texts of a unit in the family count on, with a gap, so that no phrase
  /// reaches from one into the other.
  mutating func add(_ tokens: [Token], family: Int, unit: UnitID) {
    let known = families.firstIndex { $0.number == family }
    if known == nil { families.append(Family(number: family, firstUnit: unit)) }
    families[known ?? families.count - 1].add(tokens, unit: unit)
  }
}
