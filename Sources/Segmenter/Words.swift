/// Words around marks in text that is written with spaces.
extension BoundaryScanner {
  /// The word that ends at an offset: letters, digits, inner stops and apostrophes.
  ///
  /// Looks back at most 48 bytes, twice the longest word that is looked up.
  func wordBefore(_ offset: Int) -> Range<Int> {
    let limit = max(sentenceStart, offset - 48)
    var start = offset
    while start > limit {
      let (scalar, length) = text.scalar(before: start)
      guard start - length >= limit else { break }
      guard scalar.isWordLike || scalar == 0x2E || scalar == 0x27 || scalar == 0x2019 else { break }
      start -= length
    }
    while start < offset, text[start] == 0x2E || text[start] == 0x27 { start += 1 }
    return start..<offset
  }

  /// The word that starts at an offset, letters and apostrophes, of at most 48 bytes.
  func word(at offset: Int) -> Range<Int> {
    let limit = min(end, offset + 48)
    var cursor = offset
    while cursor < limit {
      let (scalar, length) = text.scalar(at: cursor)
      guard scalar.isWordLike || scalar == 0x27 || scalar == 0x2019 else { break }
      cursor += length
    }
    return offset..<min(cursor, end)
  }

  func nextTraits(_ next: Following) -> WordTraits {
    guard let key = WordKey(text, word(at: next.letterStart)) else { return [] }
    return profile.words[key]
  }

  /// Whether a word follows that begins sentences and is no name.
  func isStarter(_ next: Following) -> Bool {
    guard next.letter.isUpper, let key = WordKey(text, word(at: next.letterStart)) else {
      return false
    }
    return profile.words[key].contains(.starter) || evidence.starters.contains(key)
  }

  func isSingleLetter(_ word: Range<Int>) -> Bool {
    let (scalar, length) = text.scalar(at: word.lowerBound)
    return length == word.count && scalar.isLetter
  }

  /// Whether a word is letters with full stops between them: `U.S`, `Ph.D`, `p.m`.
  func isDottedLetters(_ word: Range<Int>) -> Bool {
    guard word.count <= 16 else { return false }
    var letters = 0
    var stops = 0
    var hasSingle = false
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (scalar, length) = text.scalar(at: offset)
      if scalar == 0x2E {
        guard letters > 0, letters <= 2 else { return false }
        hasSingle = hasSingle || letters == 1
        letters = 0
        stops += 1
      } else {
        guard scalar.isLetter else { return false }
        letters += 1
      }
      offset += length
    }
    return stops > 0 && letters <= 2 && (hasSingle || letters == 1)
  }

  /// Whether a Roman numeral starts at an offset.
  func isRoman(at offset: Int) -> Bool {
    let word = word(at: offset)
    return !word.isEmpty && word.count <= 7
      && word.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains(text[$0]) }
  }

  /// Whether a name starts that is written with a small letter first: `iPhone`.
  func startsMixedCaseName(at offset: Int) -> Bool {
    let next = offset + text.scalar(at: offset).length
    return next < end && text.scalar(at: next).value.isUpper
  }

  /// Whether an address or a file name holds a word: a slash or an at-sign touches it.
  func isInsideAddress(_ word: Range<Int>) -> Bool {
    guard word.lowerBound > sentenceStart else { return false }
    let before = text[word.lowerBound - 1]
    return before == 0x40 || before == 0x2F || before == 0x5C || before == 0x5F
  }

  /// Whether a sentence so far is an adverbial such as `At 5 a.m.`: a preposition and few words.
  func isAdverbial(before word: Range<Int>) -> Bool {
    guard word.lowerBound - sentenceStart <= 24,
      let key = WordKey(text, self.word(at: sentenceStart))
    else { return false }
    return profile.words[key].contains(.preposition)
  }
}

extension WordTable {
  func isAbbreviation(_ text: UTF8Text, _ word: Range<Int>) -> Bool {
    guard let key = WordKey(text, word) else { return false }
    return !self[key].isDisjoint(with: .abbreviation)
  }
}
