/// Boundaries at marks that divide sentences or begin the items of a list.
extension BoundaryScanner {
  /// Decides about a semicolon or colon; `nil` if the policy leaves it inside the sentence.
  func decideDivider(_ mark: Mark, at offset: Int) -> BoundaryDecision? {
    let rule: BoundaryRule
    switch mark {
    case .semicolon where policy.semicolon == .split || profile.asksWithSemicolon: rule = .semicolon
    case .colon where policy.colon == .split: rule = .colon
    default: return nil
    }
    let (scalar, length) = text.scalar(at: offset)
    let tail = readTail(after: offset + length)
    guard let next = Following(text, after: tail.end, end: end) else { return nil }
    // 12:30 and `a;b` are no divisions.
    guard next.hasSpace || !scalar.isASCII else { return nil }
    return BoundaryDecision(
      marks: offset..<offset + length, utf8Offset: tail.end, rule: rule, strength: .weak)
  }

  /// Decides about a dash that breaks a quotation off: `“But I—” “Enough!”`
  ///
  /// Looks eight dashes ahead, so that a line of dashes costs no more than its length.
  func decideBrokenOff(at offset: Int) -> BoundaryDecision? {
    var dashEnd = offset
    for _ in 0..<8 where dashEnd < end {
      let (scalar, length) = text.scalar(at: dashEnd)
      guard Mark(scalar) == .dash else { break }
      dashEnd += length
    }
    guard dashEnd < end, Mark(text.scalar(at: dashEnd).value).isQuote else { return nil }
    let tail = readTail(after: dashEnd)
    guard tail.closesQuote, let next = Following(text, after: tail.end, end: end) else {
      return nil
    }
    switch next.mark {
    case .comma, .semicolon, .colon, .closeBracket, .closeTitle, .closeQuote, .dash, .fullStop,
      .wideStop, .wideOutcry, .outcry:
      return nil
    default: break
    }
    let isNewSentence: Bool
    if next.letter.isWide {
      isNewSentence = !goesOnAfterQuote(next)
    } else {
      isNewSentence = next.hasSpace && !next.letter.isLower
    }
    guard isNewSentence else { return nil }
    return BoundaryDecision(
      marks: offset..<dashEnd, utf8Offset: tail.end, rule: .brokenOffQuote, strength: .weak)
  }

  /// Decides about a mark that ends the marker of the next item of a list in one line.
  mutating func decideListItem(at offset: Int) -> BoundaryDecision? {
    guard list != nil else { return nil }
    let scalar = text.scalar(at: offset)
    let start: Int
    if list?.beginsItem(scalar.value) == true {
      start = offset
    } else if let item = list?.itemStart(text, endingAt: offset, from: sentenceStart, end: end) {
      start = item
    } else {
      return nil
    }
    let previous = text.droppingSpace(before: start, downTo: sentenceStart)
    guard previous > sentenceStart else { return nil }
    // Items that a comma or semicolon divides are one sentence, as the mark says.
    switch Mark(text.scalar(before: previous).value) {
    case .comma: return nil
    case .semicolon where policy.semicolon == .join: return nil
    default: break
    }
    return BoundaryDecision(
      marks: start..<offset + scalar.length, utf8Offset: previous, rule: .listItem,
      strength: .strong)
  }
}

extension UInt32 {
  fileprivate var isASCII: Bool { self < 0x80 }
}
