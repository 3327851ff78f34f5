/// Rules for marks in text that is written without spaces: Chinese, Japanese; and for the full
/// stops and outcries of other scripts that have no second use.
extension BoundaryScanner {
  func decideWide(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    if let rule = enclosure(of: run, tail) { return .goesOn(rule) }
    if run.isSingleStop, !next.hasSpace, tail.end == run.range.upperBound {
      if next.scalar < 0x80 || next.scalar.isDigit { return .goesOn(.insideWord) }
    }
    switch next.mark {
    case .comma, .semicolon, .colon, .closeBracket, .closeTitle, .closeQuote:
      return .goesOn(.markGoesOn)
    default: break
    }
    if tail.closesQuote {
      if goesOnAfterQuote(next) || isMember(run, tail, next) || isSubject(tail, next) {
        return .goesOn(.wordGoesOn)
      }
      if next.hasSpace, next.letter.isLower { return .goesOn(.lowerCaseGoesOn) }
    }
    if run.isOmission { return decideOmission(run, tail, next) }
    if tail.closesQuote {
      if isAttribution(at: next.start) {
        return policy.attribution == .join
          ? .goesOn(.attributionJoined) : .ends(.attribution, .weak)
      }
      return .ends(.terminatorInQuote, .strong)
    }
    if profile.goesOnInHiragana, belongsToName(run, next) { return .goesOn(.nameWithMark) }
    return .ends(.terminator, .strong)
  }

  /// Whether a mark belongs to a Japanese name, because a particle follows that begins no sentence:
  /// `モーニング娘。のファン`.
  private func belongsToName(_ run: MarkRun, _ next: Following) -> Bool {
    guard !next.hasSpace, run.range.count == 3 else { return false }
    if next.scalar == 0x3092 { return true }  // を
    guard next.scalar == 0x306E, next.start + 3 < end else { return false }  // の
    return !text.scalar(at: next.start + 3).value.isHiragana
  }

  /// Decides about …… between wide characters.
  ///
  /// Outside quotations, after a clause of some length, they end a sentence; a short clause is a
  /// stutter. Counted on novels of the development set.
  private func decideOmission(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    if tail.closesQuote {
      return isAttribution(at: next.start)
        ? (policy.attribution == .join
          ? .goesOn(.attributionJoined) : .ends(.attribution, .weak))
        : .ends(.terminatorInQuote, .strong)
    }
    switch policy.ellipsis {
    case .split: return .ends(.ellipsis, .weak)
    case .join: return .goesOn(.omission)
    case .auto: break
    }
    if quoteDepth > 0 || straightQuotes % 2 == 1 { return .goesOn(.omission) }
    return clauseLength(before: run.range.lowerBound, upTo: 7) >= 7
      ? .ends(.ellipsis, .weak) : .goesOn(.omission)
  }

  /// The number of letters since the last mark, counted up to a limit.
  private func clauseLength(before offset: Int, upTo limit: Int) -> Int {
    var offset = offset
    var count = 0
    while offset > sentenceStart, count < limit {
      let (scalar, length) = text.scalar(before: offset)
      guard Mark(scalar) == .other else { return count }
      count += 1
      offset -= length
    }
    return count
  }

  /// Whether a word follows a quotation with which the sentence goes on: `“好！”的一声`.
  func goesOnAfterQuote(_ next: Following) -> Bool {
    guard !next.hasSpace else { return false }
    // Korean writes a space between sentences, and none before a particle.
    if next.scalar.isHangul { return true }
    let after = next.start + text.scalar(at: next.start).length
    let second = after < end ? text.scalar(at: after).value : 0
    if profile.goesOnInHiragana, next.scalar.isHiragana {
      guard second.isHiragana else { return true }
      return !JapaneseData.starters.contains(text.string(next.start..<after + 3)[...])
    }
    switch next.scalar {
    case 0x7684: return second != 0x786E && second != 0x58EB  // 的; not 的确, 的士
    case 0x5730: return !second.isOne(of: "上下面球点點方铁鐵板位图圖区區")  // 地
    case 0x5F97: return !second.isOne(of: "了意知到罪以")  // 得
    case 0x4E4B: return !second.isOne(of: "后後前所")  // 之
    case 0x548C, 0x4E0E, 0x8207, 0x53CA, 0x6216: return Mark(second) == .openQuote  // 和与與及或
    default: return false
    }
  }

  /// Whether words that say who spoke begin at an offset: a few characters, then 说, 道, 问.
  ///
  /// Twelve characters hold a name of four, an adverb and a verb of two.
  func isAttribution(at offset: Int) -> Bool {
    var offset = offset
    for _ in 0..<12 {
      guard offset < end else { return false }
      let (scalar, length) = text.scalar(at: offset)
      guard scalar.isHan else { return false }
      if scalar.isVerbOfSaying { return true }
      offset += length
    }
    return false
  }

  /// The rule by which an enclosure keeps a run from ending a sentence, if there is one.
  ///
  /// Caps, in characters: 40 for a title of a work and 80 for a bracket, the longest of real texts;
  /// an unclosed mark never holds a paragraph together.
  private func enclosure(of run: MarkRun, _ tail: Tail) -> BoundaryRule? {
    if let openTitle, run.range.lowerBound - openTitle <= 120,
      isClosed(after: run.range.upperBound, within: 40, isCloser: { $0 == .closeTitle })
    {
      return .insideTitle
    }
    if let openBracket, openBracket > sentenceStart, run.range.lowerBound - openBracket <= 240,
      isClosed(after: run.range.upperBound, within: 80, isCloser: { $0 == .closeBracket })
    {
      return .insideBrackets
    }
    return nil
  }

  /// Whether a quotation is open behind the marks and their tail, and closes not too far on.
  ///
  /// Origin of the cap: a quotation of more than 400 characters is a speech of many sentences, or
  /// was never closed.
  func staysInQuotation(after offset: Int, _ tail: Tail) -> Bool {
    var depth = quoteDepth
    var straight = straightQuotes
    var offset = offset
    while offset < tail.end {
      let (scalar, length) = text.scalar(at: offset)
      switch Mark(scalar) {
      case .closeQuote where !scalar.isSingleQuote: depth -= 1
      case .straightQuote where scalar == 0x22 || scalar == 0xFF02: straight += 1
      default: break
      }
      offset += length
    }
    if depth > 0 { return isClosed(after: tail.end, within: 400) { $0 == .closeQuote } }
    return straight % 2 == 1 && isClosed(after: tail.end, within: 400) { $0 == .straightQuote }
  }

  /// Whether a closing mark comes within a number of characters.
  func isClosed(after offset: Int, within limit: Int, isCloser: (Mark) -> Bool) -> Bool {
    var offset = offset
    for _ in 0..<limit {
      guard offset < end else { return false }
      let (scalar, length) = text.scalar(at: offset)
      if isCloser(Mark(scalar)) { return true }
      offset += length
    }
    return false
  }
}

extension UInt32 {
  /// 说道问喊叫答嚷骂吼, the heart of Chinese verbs of saying, in both scripts.
  var isVerbOfSaying: Bool {
    switch self {
    case 0x8BF4, 0x8AAA, 0x9053, 0x95EE, 0x554F, 0x558A, 0x53EB, 0x7B54, 0x56B7, 0x9A82, 0x7F75,
      0x543C:
      true
    default: false
    }
  }

  /// Whether the scalar occurs in a short list.
  func isOne(of list: String) -> Bool { list.unicodeScalars.contains { $0.value == self } }
}
