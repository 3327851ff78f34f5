/// How the units that may have a phrase are found: terms that all of them have, and where.
struct PhrasePlan {
  /// One of a range of terms, so many tokens behind the beginning of the phrase.
  struct Step {
    let terms: ClosedRange<UInt64>
    let offset: Int
  }

  private(set) var steps: [Step] = []

  /// Whether every unit with these terms has the phrase.
  let isExact: Bool

  /// - Parameter isSubstring: The first word may end, and the last may begin, a longer one.
  init(_ phrase: String, isSubstring: Bool) {
    let tokens = SegmentTokens(phrase).tokens
    var coveredCount = 0
    for (index, token) in tokens.enumerated() where token.kind.isContent {
      if let character = token.foldedKey.character {
        coveredCount += 1
        let next = index + 1 < tokens.count ? tokens[index + 1].foldedKey.character : nil
        let isCovered = index > 0 && tokens[index - 1].foldedKey.character != nil
        if let next {
          let pair = PostingTerm.pair(character, next)
          steps.append(Step(terms: pair...pair, offset: index))
        } else if !isCovered {
          steps.append(Step(terms: PostingTerm.pairs(beginning: character), offset: index))
        }
      } else if !isSubstring || index > 0 && index < tokens.count - 1 {
        coveredCount += 1
        let word = PostingTerm.word(token.foldedKey)
        steps.append(Step(terms: word...word, offset: index))
      }
    }
    isExact = coveredCount == tokens.count
  }
}
