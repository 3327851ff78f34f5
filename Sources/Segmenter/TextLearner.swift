#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Learns from a text which abbreviations it uses and how it begins its sentences.
///
/// Two passes: the first collects the words whose full stops are in doubt and the words behind
/// them, the second counts how the text uses those words elsewhere. Counts only, so the result
/// depends on nothing but the text.
///
/// Complexity: O(*n*), for the first `sampleSize` bytes.
///
/// Source: Kiss & Strunk 2006, sections 3.1 (abbreviations by collocation of word and full stop,
/// with their three factors) and 4.1 (orthography of the following word). Unlike the paper, a word
/// must also be seen to go on (a small letter, a digit or a comma behind its full stop) in half of
/// its sightings: in short texts the collocation alone takes the last words of sentences for
/// abbreviations.
struct TextLearner {
  /// Bytes that are read: enough for every habit of an author, little enough to cost nothing.
  static let sampleSize = 1 << 18

  /// Score from which a word counts as an abbreviation (Kiss & Strunk 2006, section 3.1.4).
  private static let abbreviationThreshold = 0.3

  private let text: UTF8Text
  private let words: WordTable
  private var candidates = WordMap<Candidate>()
  private var successors = WordMap<Orthography>()
  private var smallStarts = 0
  private var capitalStarts = 0
  private var stopCount = 0
  private var wordCount = 0

  /// Sightings of a word before a full stop.
  private struct Candidate {
    var letterCount: Int
    var dotted = 0
    var goingOn = 0
    var undotted = 0
  }

  /// How a word is written away from the starts of sentences.
  private struct Orthography {
    var small = 0
    var capital = 0
  }

  init(_ text: UTF8Text, words: WordTable) {
    self.text = text
    self.words = words
  }

  /// Returns what the given parts of the text show.
  mutating func learn(from ranges: [Range<Int>]) -> TextEvidence {
    var budget = Self.sampleSize
    var sample: [Range<Int>] = []
    for range in ranges where budget > 0 {
      sample.append(
        range.lowerBound..<text.scalarBoundary(upTo: range.lowerBound + min(budget, range.count)))
      budget -= range.count
    }
    for range in sample { collect(range) }
    if !candidates.isEmpty || !successors.isEmpty {
      for range in sample { count(range) }
    }
    var evidence = TextEvidence()
    for (key, candidate) in candidates.pairs where isAbbreviation(candidate) {
      evidence.abbreviations.insert(key)
    }
    for (key, written) in successors.pairs where written.small > 4 * written.capital {
      evidence.starters.insert(key)
    }
    // A writer who starts one sentence in nine in lower case does not write capitals; between
    // careful texts (none) and chat (most) the development sets leave a wide gap.
    evidence.isInformal = smallStarts > 0 && smallStarts * 8 >= capitalStarts
    return evidence
  }

  /// First pass: full stops, and the letters that begin lines and follow marks.
  private mutating func collect(_ range: Range<Int>) {
    var offset = range.lowerBound
    var isLineStart = true
    while offset < range.upperBound {
      let byte = text[offset]
      if isLineStart, byte > 0x20 {
        isLineStart = false
        noteStart(at: offset)
      }
      switch byte {
      case 0x0A: isLineStart = true
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        stopCount += 1
        collect(markAt: offset, range)
      default: break
      }
      offset += 1
    }
  }

  private mutating func noteStart(at offset: Int) {
    let scalar = text.scalar(at: offset).value
    if scalar.isLower { smallStarts += 1 } else if scalar.isUpper { capitalStarts += 1 }
  }

  private mutating func collect(markAt offset: Int, _ range: Range<Int>) {
    let next = offset + 1
    guard next < range.upperBound, offset > range.lowerBound else { return }
    let follower = text[next]
    let isStop = text[offset] == UInt8(ascii: ".")
    let isComma = follower == 0x2C || follower == 0x3A || follower == 0x3B
    guard follower == 0x20 || isStop && isComma else { return }
    let after = follower == 0x20 ? text.skippingSpace(from: next, to: range.upperBound) : next
    guard after < range.upperBound else { return }
    let scalar = text.scalar(at: after).value
    guard isStop else {
      if text[offset - 1].isASCIILetter, !isInterjection(endingAt: offset, range) {
        noteStart(at: after)
      }
      return
    }
    let word = text.wordBackwards(from: offset, downTo: range.lowerBound)
    guard let key = WordKey(text, word) else { return }
    let traits = words[key]
    if scalar.isUpper,
      let successor = WordKey(text, text.wordForwards(from: after, to: range.upperBound))
    {
      if !words[successor].contains(.starter) { successors[successor] = Orthography() }
    }
    guard traits.isDisjoint(with: .abbreviation), word.count > 1 else { return }
    guard text.isLetters(word) else { return }
    var candidate = candidates[key] ?? Candidate(letterCount: text.scalarCount(word))
    candidate.dotted += 1
    if scalar.isLower || scalar.isASCIIDigit || isComma { candidate.goingOn += 1 }
    candidates[key] = candidate
    // A short word may be an abbreviation, and then a small letter behind it shows nothing.
    if word.count >= 5 { noteStart(at: after) }
  }

  /// Whether an outcry may stand inside a sentence here, as in “Oh! what a day”.
  private func isInterjection(endingAt offset: Int, _ range: Range<Int>) -> Bool {
    let word = text.wordBackwards(from: offset, downTo: range.lowerBound)
    guard let key = WordKey(text, word) else { return false }
    return words[key].contains(.interjection)
  }

  /// Second pass: every word, counted if the first pass asked for it.
  private mutating func count(_ range: Range<Int>) {
    var offset = range.lowerBound
    var previous: UInt8 = 0x2E
    while offset < range.upperBound {
      let byte = text[offset]
      guard byte.isASCIILetter || byte >= 0xC3 && byte < 0xE0 else {
        if byte > 0x20 { previous = byte }
        offset += 1
        continue
      }
      let word = text.wordForwards(from: offset, to: range.upperBound)
      guard !word.isEmpty else {
        offset += text.scalar(at: offset).length
        continue
      }
      wordCount += 1
      let end = word.upperBound
      if let key = WordKey(text, word) {
        let isDotted = end < range.upperBound && text[end] == UInt8(ascii: ".")
        if !isDotted, var candidate = candidates[key] {
          candidate.undotted += 1
          candidates[key] = candidate
        }
        if var written = successors[key] {
          if text.scalar(at: offset).value.isLower {
            written.small += 1
          } else if previous.isASCIILetter || previous == 0x2C {
            written.capital += 1
          }
          successors[key] = written
        }
        if word.count == 1, byte == UInt8(ascii: "i"), previous.isASCIILetter { smallStarts += 1 }
      }
      previous = text[end - 1]
      offset = end
    }
  }

  private func isAbbreviation(_ word: Candidate) -> Bool {
    guard word.goingOn > 0, word.goingOn * 2 >= word.dotted else { return false }
    let total = Double(word.dotted + word.undotted)
    let dotted = Double(word.dotted)
    let chance = Double(stopCount) / Double(max(wordCount, 1))
    let expected = min(max(chance, 0.001), 0.5)
    // Dunning's ratio for "nearly always dotted" (0.99, as in the paper) against chance.
    let likely = dotted * log(0.99) + (total - dotted) * log(0.01)
    let unlikely = dotted * log(expected) + (total - dotted) * log(1 - expected)
    let length = Double(word.letterCount)
    let penalty = pow(length, -Double(word.undotted))
    return 2 * (likely - unlikely) * exp(-length) * penalty >= Self.abbreviationThreshold
  }
}

extension UInt8 {
  var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
}

extension UTF8Text {
  /// The largest scalar boundary at or before an offset.
  func scalarBoundary(upTo offset: Int) -> Int {
    var offset = min(offset, count)
    while offset > 0, offset < count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The word of letters and inner stops that ends at an offset, at most 48 bytes.
  func wordBackwards(from offset: Int, downTo limit: Int) -> Range<Int> {
    var start = offset
    let floor = max(limit, offset - 48)
    while start > floor {
      let (scalar, length) = scalar(before: start)
      guard start - length >= floor, scalar.isWordLike || scalar == 0x2E else { break }
      start -= length
    }
    return start..<offset
  }

  /// The word of letters and apostrophes that starts at an offset, at most 48 bytes.
  func wordForwards(from offset: Int, to limit: Int) -> Range<Int> {
    var cursor = offset
    let ceiling = min(limit, offset + 48)
    while cursor < ceiling {
      let byte = bytes[cursor]
      if byte.isASCIILetter || byte == 0x27 {
        cursor += 1
        continue
      }
      guard byte >= 0x80 else { break }
      let (scalar, length) = scalar(at: cursor)
      guard scalar.isWordLike || scalar == 0x2019 else { break }
      cursor += length
    }
    return offset..<min(cursor, limit)
  }

  func isLetters(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = scalar(at: offset)
      guard scalar.isLetter else { return false }
      offset += length
    }
    return true
  }

  func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
