/// The percentage that OmegaT shows third: edit distance of all tokens as they stand, white space
/// included, every operation 1.
///
/// Tokens are words, numbers, runs of white space and single marks; in languages without spaces
/// every scalar is one.
enum PlainScore {
  /// ⌊100·(max − *LD*)/max⌋ with the greater number of tokens; 100 for two empty texts.
  ///
  /// Complexity: O(*mn*/64) for *m* and *n* tokens.
  static func percent(_ a: String, _ b: String, byCharacter: Bool) -> Int {
    let (keysA, keysB) = (keys(a, byCharacter: byCharacter), keys(b, byCharacter: byCharacter))
    let greater = max(keysA.count, keysB.count)
    guard greater > 0 else { return 100 }
    return 100 * (greater - TokenDistance(keysA).distance(to: keysB)) / greater
  }

  private static func keys(_ text: String, byCharacter: Bool) -> [TokenKey] {
    var text = Folding.composed(text)
    guard !byCharacter else {
      return text.unicodeScalars.map { TokenKey(bits: UInt64($0.value)) }
    }
    return text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes)
      var keys: [TokenKey] = []
      while let piece = scanner.next() { keys.append(TokenKey(bytes[piece.range])) }
      return keys
    }
  }
}
