/// What follows the marks that end a sentence and still belongs to it.
struct Tail {
  /// Where the tail ends, in bytes; the end of the marks if there is none.
  var end: Int
  var closesQuote = false
  /// The closing quotes of the tail.
  var quoteCount = 0
  var closesBracket = false
  /// Whether the tail ends with further marks, as in `？”。`
  var endsWithTerminator = false
}

extension BoundaryScanner {
  /// Reads closing quotes and brackets, notes, pictographs and drawn-out dashes after marks.
  func readTail(after start: Int) -> Tail {
    var tail = Tail(end: start)
    // Parity as it is after the marks; straight quotes in the tail change it.
    var openStraight = straightQuotes % 2 == 1
    var depth = quoteDepth
    while tail.end < end {
      let offset = tail.end
      let (scalar, length) = text.scalar(at: offset)
      let after = offset + length
      switch Mark(scalar) {
      case .closeQuote:
        tail.closesQuote = true
        tail.quoteCount += 1
        depth -= 1
        tail.end = after
      case .openQuote:
        // German “ and » close where others open: white space or a mark stands behind them.
        guard closes(openMarkBefore: after, scalar: scalar) else { return tail }
        tail.closesQuote = true
        tail.end = after
      case .straightQuote:
        guard scalar != 0x60, closesStraight(at: offset, after, isOpen: openStraight) else {
          return tail
        }
        tail.closesQuote = true
        tail.quoteCount += 1
        if scalar == 0x22 || scalar == 0xFF02 { openStraight.toggle() }
        tail.end = after
      case .closeBracket, .closeTitle:
        tail.closesBracket = true
        tail.end = after
      case .openBracket:
        guard let insertEnd = noteEnd(at: offset) ?? faceEnd(at: offset) ?? remarkEnd(at: offset)
        else { return tail }
        tail.end = insertEnd
      case .tilde:
        tail.end = after
      case .outcry, .wideStop, .wideOutcry, .ellipsis, .fullStop:
        // A second run counts behind a closer only; the first run took all that touched it.
        guard tail.end > start else { return tail }
        tail.endsWithTerminator = true
        tail.end = after
      case .space:
        guard let next = endAcrossSpace(from: offset, isOpen: openStraight, depth: depth) else {
          return tail
        }
        if next.isQuote {
          tail.closesQuote = true
          tail.quoteCount += 1
          depth -= 1
        }
        tail.end = next.end
      case .other:
        if beginsNextItem(scalar) {
          return tail
        } else if scalar.isPictograph || scalar.isNoteMark {
          tail.end = after
        } else if let faceEnd = bareFaceEnd(at: offset) {
          tail.end = faceEnd
        } else if scalar.isASCIIDigit, let noteEnd = noteNumberEnd(at: offset),
          start > sentenceStart + 1, !text.scalar(before: start - 1).value.isASCIIDigit
        {
          tail.end = noteEnd
        } else if scalar == 0x3C, let tagEnd = closingTagEnd(at: offset) {
          tail.end = tagEnd
        } else {
          return tail
        }
      default:
        return tail
      }
    }
    return tail
  }

  /// Whether a quote that opens in most languages closes here, by what stands behind it.
  private func closes(openMarkBefore after: Int, scalar: UInt32) -> Bool {
    guard scalar != 0x300C, scalar != 0x300E, scalar != 0xFF62 else { return false }
    guard after < end else { return true }
    let next = text.scalar(at: after).value
    switch Mark(next) {
    case .space, .comma, .closeBracket, .semicolon, .colon, .fullStop: return true
    // A second one closes behind it: ‚…‘“
    case .openQuote where after + 3 <= end && !(scalar == next):
      return closes(openMarkBefore: after + text.scalar(at: after).length, scalar: next)
    default: return false
    }
  }

  /// Whether a straight quote that touches the marks closes a quotation.
  private func closesStraight(at offset: Int, _ after: Int, isOpen: Bool) -> Bool {
    guard after < end else { return true }
    let next = text.scalar(at: after).value
    if text[offset] == UInt8(ascii: "'") { return !next.isWordLike }
    if isOpen { return true }
    return !next.isWordLike && !next.isWide
  }

  /// The end of a closing quote, a note or a pictograph behind one space, if there is one.
  private func endAcrossSpace(
    from offset: Int, isOpen: Bool, depth: Int
  ) -> (end: Int, isQuote: Bool)? {
    let space = text.scalar(at: offset)
    let start = offset + space.length
    guard start < end else { return nil }
    let (scalar, length) = text.scalar(at: start)
    let after = start + length
    let endsThere = after >= end || text.scalar(at: after).value.isSpace
    switch scalar {
    case 0x201D, 0x00BB, 0x300D, 0x300F:
      guard depth > 0 || endsThere else { return nil }
      return (after, true)
    case 0x22:
      // A quote between two spaces closes if one is open.
      guard isOpen, endsThere || Mark(text.scalar(at: after).value) == .comma else { return nil }
      return (after, true)
    case 0x5B:
      if let omission = bracketedOmissionEnd(at: start) { return (omission, false) }
      guard let note = noteEnd(at: start), text[start + 1] &- 0x30 < 10 else { return nil }
      return (note, false)
    case 0x2019:
      return text.scalar(before: offset).value.isWide ? (after, true) : nil
    case 0x2026:
      // …… between spaces of Chinese text stood in a line of its own.
      let before = text.scalar(before: offset).value
      guard before.isWide || Mark(before) == .closeQuote else { return nil }
      var cursor = after
      while cursor < end, text.scalar(at: cursor).value == 0x2026 { cursor += 3 }
      return (cursor, false)
    case 0x3A, 0x3B:
      return emoticonEnd(at: start).map { ($0, false) }
    case 0x30...0x39:
      // The number of `Cra. 7 No. 40` belongs to the abbreviation.
      guard !takesNumber(wordBefore(offset - 1)) else { return nil }
      return noteNumberEnd(at: start).map { ($0, false) }
    default:
      return scalar.isPictograph && scalar >= 0x2600 ? (after, false) : nil
    }
  }

  /// The end of a face made of marks: `:)`, `;-)`, `:D`.
  private func emoticonEnd(at offset: Int) -> Int? {
    var cursor = offset + 1
    if cursor < end, text[cursor] == UInt8(ascii: "-") { cursor += 1 }
    guard cursor < end, [0x29, 0x28, 0x44, 0x50].contains(text[cursor]) else { return nil }
    cursor += 1
    return cursor == end || text.scalar(at: cursor).value.isSpace ? cursor : nil
  }

  /// The end of the number of a footnote that lost its raised place: `rights. 4 Even`.
  ///
  /// No sentence begins with a number and then a capital function word.
  private func noteNumberEnd(at offset: Int) -> Int? {
    var cursor = offset
    while cursor < end, cursor < offset + 3, text.scalar(at: cursor).value.isASCIIDigit {
      cursor += 1
    }
    guard cursor < end, text[cursor] == 0x20, cursor + 1 < end,
      text.scalar(at: cursor + 1).value.isUpper,
      let key = WordKey(text, word(at: cursor + 1)), profile.words[key].contains(.starter)
    else { return nil }
    return cursor
  }

  /// The end of dots of omission in brackets, which belong to what stands before: `[...]`, `[…]`.
  private func bracketedOmissionEnd(at offset: Int) -> Int? {
    for mark: StaticString in ["[...]", "[…]", "[. . .]"] where text.has(mark, at: offset, end: end)
    {
      return offset + mark.utf8CodeUnitCount
    }
    return nil
  }

  /// The end of a citation that begins at an opening bracket: `[12]`, `[3, 4]`, `〔1〕`.
  ///
  /// Content: digits, commas, dashes and spaces, or one letter; at most 12 bytes, which is four
  /// references of two digits.
  private func noteEnd(at offset: Int) -> Int? {
    let (open, length) = text.scalar(at: offset)
    guard open == 0x5B || open == 0xFF3B || open == 0x3014 else { return nil }
    var cursor = offset + length
    let first = cursor
    let limit = min(end, cursor + 15)
    while cursor < limit {
      let (scalar, length) = text.scalar(at: cursor)
      let after = cursor + length
      switch scalar {
      case 0x5D, 0xFF3D, 0x3015: return cursor > first ? after : nil
      case 0x2C, 0x20, 0x2013, 0x2D: break
      default:
        let isLoneLetter =
          scalar.isASCIILetter && cursor == first && after < limit
          && text[after] == 0x5D
        guard scalar.isDigit || isLoneLetter else { return nil }
      }
      cursor = after
    }
    return nil
  }

  /// The end of a closing tag or line break of HTML: `</p>`, `<br/>`.
  private func closingTagEnd(at offset: Int) -> Int? {
    let limit = min(end, offset + 16)
    guard offset + 3 < limit else { return nil }
    let isBreak = text[offset + 1] | 0x20 == 0x62 && text[offset + 2] | 0x20 == 0x72
    guard text[offset + 1] == 0x2F || isBreak else { return nil }
    var cursor = offset + 1
    while cursor < limit, text[cursor] != 0x3E { cursor += 1 }
    return cursor < limit ? cursor + 1 : nil
  }
}

extension UInt32 {
  /// A mark of a footnote: superscript digits, daggers, numbers in circles.
  fileprivate var isNoteMark: Bool {
    switch self {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079, 0x2020, 0x2021, 0x2460...0x2473: true
    default: false
    }
  }
}
