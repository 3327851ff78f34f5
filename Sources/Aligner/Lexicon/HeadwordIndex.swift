/// The Han words of a lexicon, for finding them at any place of a text.
struct HeadwordIndex: Sendable {
  private let words: Set<String>
  private let longest: [Unicode.Scalar: Int]

  /// The longest words that are looked for, in characters.
  static let greatestLength = 5

  init(_ headwords: some Sequence<String>) {
    var words: Set<String> = []
    var longest: [Unicode.Scalar: Int] = [:]
    for word in headwords {
      let scalars = word.unicodeScalars
      guard let first = scalars.first, first.isHan else { continue }
      let length = scalars.count
      guard length > 1, length <= Self.greatestLength else { continue }
      words.insert(word)
      longest[first] = max(longest[first] ?? 0, length)
    }
    self.words = words
    self.longest = longest
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The length of the longest word that starts with a character, 0 if there is none.
  func longestWord(startingWith scalar: Unicode.Scalar) -> Int { longest[scalar] ?? 0 }
}
