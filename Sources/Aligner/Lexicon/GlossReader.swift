/// Finds the words of glosses among the token types of a text.
///
/// Glosses are made of few different words, so each word of plain letters is scanned once.
struct GlossReader {
  /// A word of a gloss.
  struct Word {
    /// The token type that it is, or `nil` if the text does not have it.
    var type: Int32?
    /// Whether it says something, or stands there for grammar's sake.
    var isContent: Bool
  }

  private let scanner: TokenScanner
  private let vocabulary: Vocabulary

  /// Words of ASCII letters that were seen, and for each its token, `nil` where it may begin a
  /// number of several words.
  private var plainWords = ByteStrings(capacity: 4096)
  private var tokensOfPlainWord: [[Word]?] = []

  init(language: LanguageTag, vocabulary: Vocabulary) {
    scanner = TokenScanner(language: language, lexicon: nil)
    self.vocabulary = vocabulary
  }

  /// Writes the words that count of a gloss in UTF-8: those of content, or all if there are none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func read(_ gloss: ArraySlice<UInt8>, into words: inout [Word]) {
    words.removeAll(keepingCapacity: true)
    if !readPlainWords(gloss, into: &words) {
      words = read(String(decoding: gloss, as: UTF8.self))
    }
    if words.contains(where: \.isContent) { words.removeAll { !$0.isContent } }
  }

  /// Reads a gloss of ASCII letters and spaces; returns `false` if it holds anything else, or
  /// what only the scanner can tell from a number.
  private mutating func readPlainWords(
    _ gloss: ArraySlice<UInt8>, into words: inout [Word]
  ) -> Bool {
    gloss.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { end += 1 }
        guard end == bytes.count || bytes[end] == UInt8(ascii: " ") else { return false }
        if end > start {
          let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
          let number = plainWords.insert(word)
          if number == tokensOfPlainWord.count { tokensOfPlainWord.append(plainTokens(of: word)) }
          guard let tokens = tokensOfPlainWord[number] else { return false }
          words += tokens
        }
        start = end + 1
      }
      return true
    }
  }

  private func plainTokens(of word: UnsafeBufferPointer<UInt8>) -> [Word]? {
    let text = String(decoding: word, as: UTF8.self)
    return EnglishNumeral.isCardinal(text.lowercased()) ? nil : read(text)
  }

  private func read(_ text: String) -> [Word] {
    scanner.tokens(of: text).filter { $0.kind != .mark && $0.kind != .quote }.map { token in
      Word(
        type: vocabulary.number(of: token.text).map { Int32($0) },
        isContent: !FunctionWords.english.contains(token.text))
    }
  }
}
