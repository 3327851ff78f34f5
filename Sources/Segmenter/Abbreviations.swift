/// What an abbreviation before a full stop can be, seen with what stands around it.
extension BoundaryScanner {
  /// The traits of a word as it is written here.
  ///
  /// Some words are abbreviations with a capital only, some when small only, some behind a number.
  func traits(of word: Range<Int>, _ key: WordKey) -> WordTraits {
    let traits = profile.words[key]
    let isCapital = text.scalar(at: word.lowerBound).value.isUpper
    let isWord =
      traits.contains(.capital) && !isCapital || traits.contains(.small) && isCapital
      || traits.contains(.unit) && !followsNumber(word)
    return isWord ? traits.subtracting(.abbreviation) : traits
  }

  /// The key under which a word is an abbreviation, or its own: without the article that is elided
  /// before it (`l’Avv`), with the letter that a space parts from it (`p. m`), or the end of a
  /// compound (`Goethestr`).
  func abbreviationKey(_ word: Range<Int>) -> WordKey? {
    // Initials are spaced as well: J. D. Salinger is no Doctor of Law.
    if isSingleLetter(word), let key = spacedKey(word), !profile.words[key].isEmpty,
      !profile.words[key].contains(.tail)
    {
      return key
    }
    if let key = WordKey(text, word), !profile.words[key].isEmpty { return key }
    if let key = suffixKey(word) { return key }
    guard
      let last = word.lastIndex(where: {
        text[$0] == 0x27 || text[$0] == 0x99 && text[$0 - 1] == 0x80
      })
    else { return WordKey(text, word) }
    return WordKey(text, last + 1..<word.upperBound)
  }

  /// The key of two letters with a full stop and a space between: `p. m` as `p.m`.
  private func spacedKey(_ letter: Range<Int>) -> WordKey? {
    let stop = text.droppingSpace(before: letter.lowerBound, downTo: sentenceStart)
    guard stop < letter.lowerBound, stop - 1 > sentenceStart, text[stop - 1] == UInt8(ascii: ".")
    else { return nil }
    let first = wordBefore(stop - 1)
    guard !first.isEmpty, isSingleLetter(first) || isDottedLetters(first) else { return nil }
    return WordKey(text.string(first)[...] + "." + text.string(letter))
  }

  /// The key of the last three letters of a longer word, if those end compounds.
  private func suffixKey(_ word: Range<Int>) -> WordKey? {
    guard profile.hasSuffixes, word.count > 3,
      let key = WordKey(text, word.upperBound - 3..<word.upperBound),
      profile.words[key].contains(.suffix)
    else { return nil }
    return key
  }

  /// Whether a number stands before a word, with a space or without.
  private func followsNumber(_ word: Range<Int>) -> Bool {
    let before = text.droppingSpace(before: word.lowerBound, downTo: sentenceStart)
    return before > sentenceStart && text[before - 1].isASCIIDigit
  }

  /// Whether a number follows an abbreviation that numbers follow.
  func isNumber(_ next: Following, behind word: Range<Int>, _ traits: WordTraits) -> Bool {
    if next.letter.isASCIIDigit { return true }
    // “No. I won’t”: an answer and the pronoun.
    if traits.contains(.starter), beginsSentence(word), isPronounI(at: next.letterStart) {
      return false
    }
    return isRoman(at: next.letterStart)
  }

  /// Whether a word is an abbreviation that numbers follow.
  func takesNumber(_ word: Range<Int>) -> Bool {
    guard let key = WordKey(text, word) else { return false }
    return profile.words[key].contains(.number)
  }

  /// Whether a name and a word in small letters follow, as a sentence begins behind the end of a name:
  /// `Acme Inc. Lawyers smiled`, but not `Acme Inc. President Ann Lee`.
  func beginsClause(_ next: Following) -> Bool {
    guard next.letter.isUpper, !nextTraits(next).contains(.office) else { return false }
    let name = word(at: next.letterStart)
    guard name.upperBound < end, text[name.upperBound] == 0x20 else { return false }
    let after = name.upperBound + 1
    return after < end && text.scalar(at: after).value.isLower
  }

  /// Whether a name that is written with an outcry ends at an offset: `Yahoo!`
  func isExclaimingName(endingAt offset: Int) -> Bool {
    guard let key = WordKey(text, wordBefore(offset)) else { return false }
    return profile.words[key].contains(.exclaiming)
  }

  /// Whether a letter belongs to an address, a formula or a command: `?c=d`, `R&D`, `a/b`, `-v`.
  func isPartOfAddress(_ letter: Range<Int>) -> Bool {
    guard letter.lowerBound > sentenceStart else { return false }
    switch text[letter.lowerBound - 1] {
    case UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "#"),
      UInt8(ascii: "?"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "@"),
      UInt8(ascii: "~"), UInt8(ascii: "\\"):
      return true
    case UInt8(ascii: "-"):
      let dash = letter.lowerBound - 1
      return dash > sentenceStart && text[dash - 1] == 0x20
    default: return false
    }
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
}
