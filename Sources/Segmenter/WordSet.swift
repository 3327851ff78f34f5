/// The words of a text that are written without a hyphen at a line's end, collected when first
/// asked for.
struct WordSet {
  private let text: UTF8Text
  private let ranges: [Range<Int>]
  private var words: Set<WordKey>?

  init(_ text: UTF8Text, _ ranges: [Range<Int>]) {
    self.text = text
    self.ranges = ranges
  }

  mutating func contains(_ key: WordKey) -> Bool {
    if let words { return words.contains(key) }
    var collected: Set<WordKey> = []
    for range in ranges {
      var offset = range.lowerBound
      while offset < range.upperBound {
        let word = text.wordForwards(from: offset, to: range.upperBound)
        if word.isEmpty {
          offset += text.scalar(at: offset).length
        } else {
          if let key = WordKey(text, word) { collected.insert(key) }
          offset = word.upperBound
        }
      }
    }
    words = collected
    return collected.contains(key)
  }
}
