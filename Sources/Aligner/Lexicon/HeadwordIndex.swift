/// The Han words of lexicons, for finding them at any place of a text.
struct HeadwordIndex: Sendable {
  private let lexicons: [Lexicon]

  /// The longest words that are looked for, in characters.
  static let greatestLength = 5

  /// Returns `nil` if the lexicons hold no words.
  init?(_ lexicons: [Lexicon]) {
    guard lexicons.contains(where: { $0.count > 0 }) else { return nil }
    self.lexicons = lexicons
  }

  /// Calls a closure with the length of each word of two characters or more that begins at an
  /// index, the shortest first.
  func findWords(
    in scalars: [Unicode.Scalar], at start: Int, _ body: (_ characterCount: Int) -> Void
  ) {
    let longest = lexicons.reduce(0) { max($0, $1.longestWord(startingWith: scalars[start])) }
    let end = min(scalars.count, start + min(longest, Self.greatestLength))
    guard end - start > 1 else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * Self.greatestLength) { bytes in
      var byteCount = 0
      var hash = ByteHash()
      for index in start..<end {
        guard scalars[index].isHan, let encoded = UTF8.encode(scalars[index]) else { return }
        for byte in encoded {
          bytes[byteCount] = byte
          byteCount += 1
          hash.add(byte)
        }
        let word = UnsafeBufferPointer(rebasing: bytes[..<byteCount])
        if index > start, lexicons.contains(where: { $0.holds(word, hash: hash) }) {
          body(index + 1 - start)
        }
      }
    }
  }
}
