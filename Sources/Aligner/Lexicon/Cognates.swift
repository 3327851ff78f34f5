/// Pairs of words that are spelled alike in two languages of one script, because they are
/// related, borrowed, or the same name.
enum Cognates {
  /// Pairs that are less alike are no evidence.
  ///
  /// Origin: German–French development text; between .55 and .65 no difference, at .5 chance
  /// pairs of short words come in.
  static let leastSimilarity: Float = 0.6

  /// Finds the pairs through an index of letter trigrams. A pair counts with the square of its
  /// similarity.
  ///
  /// - Complexity: about O(*nk*) for *n* types and *k* types that share a trigram with one.
  static func links(
    source: Vocabulary, target: Vocabulary
  ) -> [(row: Int32, column: Int32, value: Float)] {
    let targetWords = words(target)
    var typesOfTrigram: [UInt64: [Int32]] = [:]
    for (index, word) in targetWords.enumerated() {
      for trigram in word.trigrams { typesOfTrigram[trigram, default: []].append(Int32(index)) }
    }
    var links: [(row: Int32, column: Int32, value: Float)] = []
    var shared = [Int32](repeating: 0, count: targetWords.count)
    for word in words(source) {
      var touched: [Int32] = []
      for trigram in word.trigrams {
        for index in typesOfTrigram[trigram] ?? [] {
          if shared[Int(index)] == 0 { touched.append(index) }
          shared[Int(index)] += 1
        }
      }
      for index in touched.sorted() {
        let other = targetWords[Int(index)]
        let dice =
          2 * Float(shared[Int(index)]) / Float(word.trigrams.count + other.trigrams.count)
        shared[Int(index)] = 0
        let similarity = max(dice, prefixSimilarity(word.letters, other.letters))
        if similarity >= leastSimilarity {
          links.append(
            (word.type, other.type, PriorLinks.sightingCount * similarity * similarity))
        }
      }
    }
    return links
  }

  private struct Word {
    var type: Int32
    var letters: [UInt8]
    var trigrams: [UInt64]
  }

  /// The words of a vocabulary that are long enough to be alike by more than chance.
  private static func words(_ vocabulary: Vocabulary) -> [Word] {
    vocabulary.types.enumerated().compactMap { type, token in
      guard token.kind == .word, !token.surface.unicodeScalars.contains(where: \.isHan) else {
        return nil
      }
      let letters = respelled(token.surface)
      guard letters.count >= 3 else { return nil }
      return Word(type: Int32(type), letters: letters, trigrams: trigrams(letters))
    }
  }

  /// Spells what languages write differently in one way: *k* as *c*, *w* as *v*, *ph* as *f*, *y* as *i*.
  private static func respelled(_ word: String) -> [UInt8] {
    var letters: [UInt8] = []
    for byte in word.utf8 where byte != UInt8(ascii: "'") {
      switch byte {
      case UInt8(ascii: "k"): letters.append(UInt8(ascii: "c"))
      case UInt8(ascii: "w"): letters.append(UInt8(ascii: "v"))
      case UInt8(ascii: "y"): letters.append(UInt8(ascii: "i"))
      case UInt8(ascii: "h") where letters.last == UInt8(ascii: "p"):
        letters[letters.count - 1] = UInt8(ascii: "f")
      default: letters.append(byte)
      }
    }
    return letters
  }

  /// The sets of three neighbouring letters, with marks for both ends of the word.
  private static func trigrams(_ letters: [UInt8]) -> [UInt64] {
    let marked = [UInt8(ascii: "^")] + letters + [UInt8(ascii: "$")]
    var trigrams: [UInt64] = []
    for index in 0..<marked.count - 2 {
      let trigram =
        UInt64(marked[index]) << 16 | UInt64(marked[index + 1]) << 8 | UInt64(marked[index + 2])
      if !trigrams.contains(trigram) { trigrams.append(trigram) }
    }
    return trigrams
  }

  /// The common beginning over the longer length, if it has four letters or more.
  private static func prefixSimilarity(_ a: [UInt8], _ b: [UInt8]) -> Float {
    let common = zip(a, b).prefix { $0 == $1 }.count
    return common >= 4 ? Float(common) / Float(max(a.count, b.count)) : 0
  }
}
