/// Finds a phrase in texts, token by token.
struct PhraseMatcher {
  /// The folded tokens of the phrase, marks included.
  private let tokens: [String]
  private let keys: [TokenKey]
  private let isSubstring: Bool

  /// - Parameter isSubstring: The first word may end, and the last may begin, a longer one.
  init(_ phrase: String, isSubstring: Bool) {
    tokens = FoldedText(phrase).tokens.map(\.text)
    keys = SegmentTokens(phrase).tokens.map(\.foldedKey)
    self.isSubstring = isSubstring
  }

  var isEmpty: Bool { tokens.isEmpty }

  /// Whether a text has the phrase.
  ///
  /// Complexity: that of ``ranges(in:)``, and much less than making its argument.
  func matches(_ text: String) -> Bool {
    guard !isSubstring else { return !ranges(in: FoldedText(text)).isEmpty }
    let others = SegmentTokens(text).tokens
    guard others.count >= keys.count else { return false }
    return (0...others.count - keys.count).contains { start in
      keys.indices.allSatisfy { others[start + $0].foldedKey == keys[$0] }
    }
  }

  /// Every place of the phrase, whole words, overlaps included; half-open, counts UTF-8 bytes.
  ///
  /// Complexity: O(*mn*) for *m* tokens of the phrase and *n* of the text; linear where tokens
  /// differ early.
  func ranges(in text: FoldedText) -> [Range<Int>] {
    guard !tokens.isEmpty, text.tokens.count >= tokens.count else { return [] }
    var ranges: [Range<Int>] = []
    for start in 0...text.tokens.count - tokens.count where matches(text, at: start) {
      let end = start + tokens.count - 1
      ranges.append(text.tokens[start].utf8Range.lowerBound..<text.tokens[end].utf8Range.upperBound)
    }
    return ranges
  }

  private func matches(_ text: FoldedText, at start: Int) -> Bool {
    for (index, token) in tokens.enumerated() {
      let other = text.tokens[start + index].text
      guard token != other else { continue }
      guard isSubstring else { return false }
      switch (index == 0, index == tokens.count - 1) {
      case (true, true): guard other.contains(token) else { return false }
      case (true, false): guard other.hasSuffix(token) else { return false }
      case (false, true): guard other.hasPrefix(token) else { return false }
      case (false, false): return false
      }
    }
    return true
  }
}

/// The tokens of a text in NFC, folded, with their places.
struct FoldedText {
  struct Token {
    let text: String
    let utf8Range: Range<Int>
  }

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    var text = Folding.composed(text)
    text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes)
      while let piece = scanner.next() {
        guard piece.kind != nil else { continue }
        let token = String(decoding: bytes[piece.range], as: UTF8.self)
        tokens.append(Token(text: Folding.folded(token), utf8Range: piece.range))
      }
    }
  }
}
