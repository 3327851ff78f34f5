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
      guard scalar.isWordLike || scalar.joinsWord else { break }
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
    isRoman(word(at: offset))
  }

  /// Whether a word is a Roman numeral.
  func isRoman(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.count <= 7
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

  /// Whether an address of the web starts at an offset.
  func isAddress(at offset: Int) -> Bool {
    ["http://", "https://", "www.", "ftp://"].contains { text.has($0, at: offset, end: end) }
  }

  /// Whether the first letter of a name stands at an offset: a capital and a full stop.
  func isInitial(at offset: Int) -> Bool {
    let (scalar, length) = text.scalar(at: offset)
    return scalar.isUpper && offset + length < end && text[offset + length] == UInt8(ascii: ".")
  }

  /// Whether a word stands at the start of its sentence, behind a bullet at most.
  func beginsSentence(_ word: Range<Int>) -> Bool {
    guard word.lowerBound > sentenceStart else { return true }
    let first = text.scalar(at: sentenceStart)
    return first.value.isBullet
      && text.skippingSpace(from: sentenceStart + first.length, to: end) == word.lowerBound
  }

  /// Whether the word before dots of omission is said again behind them.
  func repeatsWord(before offset: Int, at next: Int) -> Bool {
    let last = wordBefore(text.droppingSpace(before: offset, downTo: sentenceStart))
    let first = word(at: next)
    guard !last.isEmpty, last.count <= first.count else { return false }
    return WordKey(text, last) == WordKey(text, first.lowerBound..<first.lowerBound + last.count)
      && (last.count == first.count || text[first.lowerBound + last.count] == 0x27)
  }

  /// Whether the English pronoun stands at an offset, alone or with an apostrophe.
  func isPronounI(at offset: Int) -> Bool {
    guard text[offset] == UInt8(ascii: "I") else { return false }
    guard offset + 1 < end else { return true }
    let next = text.scalar(at: offset + 1).value
    return !next.isWordLike
  }

  /// Whether a word is small letters and nothing else.
  func isSmallWord(_ word: Range<Int>) -> Bool {
    word.allSatisfy { text[$0] >= 0x61 && text[$0] <= 0x7A }
  }

  /// Whether a name and a verb of saying stand at an offset, with a mark behind: `Harry asked.`
  func isNamedAttribution(at offset: Int) -> Bool {
    var offset = offset
    // A title or first name, a name, a verb.
    for position in 0..<3 {
      let word = self.word(at: offset)
      guard !word.isEmpty, let key = WordKey(text, word) else { return false }
      if position > 0, profile.words[key].contains(.speech) {
        guard word.upperBound < end else { return true }
        switch Mark(text.scalar(at: word.upperBound).value) {
        case .fullStop, .comma, .semicolon, .dash, .colon: return true
        default: return false
        }
      }
      guard text.scalar(at: word.lowerBound).value.isUpper,
        position > 0 || !profile.words[key].contains(.starter)
          || profile.words[key].contains(.title)
      else { return false }
      offset = word.upperBound
      if offset < end, text[offset] == UInt8(ascii: ".") { offset += 1 }
      guard offset < end, text[offset] == 0x20 else { return false }
      offset += 1
    }
    return false
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

extension UInt32 {
  /// A mark inside words: a full stop, an apostrophe, the raised letter of `N°`, the
  /// sign of Devanagari that joins consonants.
  fileprivate var joinsWord: Bool {
    self == 0x2E || self == 0x27 || self == 0x2019 || self == 0xB0 || self == 0xBA || self == 0xAA
      || self == 0x94D
  }
}
