/// Rules for marks in text that is written with spaces between its words.
extension BoundaryScanner {
  func decideAlphabetic(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    let start = run.range.lowerBound
    let touchesOpener =
      start > sentenceStart && Mark(text.scalar(before: start).value) == .openBracket
    if touchesOpener, tail.closesBracket { return .goesOn(.insideBrackets) }  // [...], (!)
    switch next.mark {
    case .comma, .semicolon, .colon, .closeBracket, .closeTitle, .closeQuote:
      return .goesOn(.markGoesOn)
    case .outcry, .wideStop, .wideOutcry, .fullStop, .ellipsis:
      // A stray run of marks; a name such as .NET and a sentence that begins with dots are none.
      guard next.letter.isLetter, next.letterStart > next.start else { return .goesOn(.markGoesOn) }
    default: break
    }
    if next.scalar == 0x2F { return .goesOn(.markGoesOn) }  // verse / in one line
    guard next.hasSpace else { return decideWithoutSpace(run, tail, next) }
    if next.letter.isLower, !startsMixedCaseName(at: next.letterStart) {
      return decideBeforeLowerCase(run, tail, next)
    }
    if run.isOmission { return decideOmission(run, tail, next) }
    if tail.closesQuote { return decideAfterQuote(run, tail, next) }
    if run.isSingleStop { return decideSingleStop(run, tail, next) }
    if run.hasOutcry, isExclaimingName(endingAt: start), !isStarter(next) {
      return .goesOn(.nameWithMark)
    }
    return .ends(.terminator, .strong)
  }

  private func decideWithoutSpace(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    if tail.end > run.range.upperBound {
      return next.letter.isUpper || next.letter.isWide
        ? .ends(.missingSpace, .weak) : .goesOn(.insideWord)
    }
    if run.isOmission {
      return next.letter.isUpper && run.stops > 3 ? .ends(.missingSpace, .weak) : .goesOn(.omission)
    }
    if run.hasOutcry, next.scalar.isWide {
      return isExclaimingName(endingAt: run.range.lowerBound)
        ? .goesOn(.nameWithMark) : .ends(.terminator, .strong)
    }
    return lacksSpace(run, next) ? .ends(.missingSpace, .weak) : .goesOn(.insideWord)
  }

  /// Whether a writer left out the space between two sentences: `end.Next`.
  private func lacksSpace(_ run: MarkRun, _ next: Following) -> Bool {
    let word = wordBefore(run.range.lowerBound)
    if next.scalar.isHan { return goesOverIntoHan(word) }
    guard word.count >= 2, next.scalar.isUpper, next.start + 1 < end, !isInitial(at: next.start),
      !profile.words.isAbbreviation(text, word), !isInsideAddress(word),
      next.scalar == 0x49 || text.scalar(at: next.start + 1).value.isLower
    else { return false }
    if text.scalar(at: word.lowerBound).value.isLower { return true }
    // After a capital, System.Out is as likely; a number may be a version.
    let begins = !nextTraits(next).isDisjoint(with: [.starter, .title])
    return begins && !beginsSentence(word)
  }

  /// Whether a word ends an English sentence before a Chinese one: `I use Linux.很好`.
  private func goesOverIntoHan(_ word: Range<Int>) -> Bool {
    // Three letters: shorter ones are initials and list items.
    guard word.count >= 3, !beginsSentence(word),
      text.scalar(before: word.upperBound).value.isLower,
      !isInsideAddress(word), !isDottedLetters(word)
    else { return false }
    return !profile.words.isAbbreviation(text, word)
  }

  /// Decides about marks with white space and a small letter behind them.
  private func decideBeforeLowerCase(
    _ run: MarkRun, _ tail: Tail, _ next: Following
  ) -> Verdict {
    let goesOn = Verdict.goesOn(.lowerCaseGoesOn)
    if tail.closesQuote || tail.closesBracket || next.hasDash { return goesOn }
    if run.isOmission {
      return run.stops > 3 || !isAddress(at: next.letterStart) ? goesOn : .ends(.ellipsis, .weak)
    }
    let word = wordBefore(run.range.lowerBound)
    guard run.isSingleStop else {
      guard evidence.isInformal, let key = WordKey(text, word),
        !profile.words[key].contains(.exclaiming)
      else { return goesOn }
      return .ends(.lowerCaseStart, .weak)
    }
    guard !word.isEmpty, !isSingleLetter(word), !isDottedLetters(word),
      let key = abbreviationKey(word), profile.words[key].isDisjoint(with: .abbreviation),
      !evidence.abbreviations.contains(key)
    else { return .goesOn(.abbreviation) }
    if isAddress(at: next.letterStart) || evidence.isInformal {
      return .ends(.lowerCaseStart, .weak)
    }
    // Abbreviations of five small letters and more are few, and those are in the table.
    return profile.knowsLongAbbreviations && word.count >= 5 && isSmallWord(word)
      ? .ends(.lowerCaseStart, .weak) : goesOn
  }

  /// Decides about dots of omission with a capital or a digit behind them.
  private func decideOmission(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    if run.range.lowerBound == sentenceStart { return .goesOn(.omission) }
    switch policy.ellipsis {
    case .split: return .ends(.ellipsis, .weak)
    case .join where !tail.closesQuote: return .goesOn(.omission)
    default: break
    }
    if tail.closesQuote { return decideAfterQuote(run, tail, next) }
    if !next.hasOpener {
      // “I” is a capital everywhere and says nothing behind spaced dots; “I… I” is a stutter.
      let isSpaced = run.range.count > run.stops && !run.hasEllipsis
      if isSpaced, run.stops <= 3, isPronounI(at: next.letterStart) { return .goesOn(.omission) }
      if repeatsWord(before: run.range.lowerBound, at: next.letterStart) {
        return .goesOn(.omission)
      }
    }
    return .ends(.ellipsis, .weak)
  }

  /// Decides about marks and a closing quote with a capital or a digit behind them.
  private func decideAfterQuote(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    guard !next.hasOpener, isNamedAttribution(at: next.letterStart) else {
      return .ends(.terminatorInQuote, .strong)
    }
    return policy.attribution == .split
      ? .ends(.attribution, .weak) : .goesOn(.attributionJoined)
  }

  /// Decides about one full stop with white space and no small letter behind it.
  private func decideSingleStop(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    let word = wordBefore(run.range.lowerBound)
    guard let key = abbreviationKey(word) else { return .ends(.terminator, .strong) }
    let first = text.scalar(at: word.lowerBound).value
    if first.isASCIIDigit { return decideNumber(word, next) }
    if word.count > 1, isRoman(word) {
      if beginsSentence(word) { return .goesOn(.ordinal) }
      if profile.writesOrdinalsWithFullStop, !isStarter(next) { return .goesOn(.ordinal) }
    }
    if isSingleLetter(word), isPartOfAddress(word) { return .ends(.terminator, .strong) }
    let traits = traits(of: word, key)
    let startsSentence = isStarter(next)
    // Nobody writes a sentence that is nothing but an abbreviation.
    if traits.contains(.final), beginsSentence(word) { return .goesOn(.abbreviation) }
    if traits.contains(.closing), next.letter.isUpper {
      return .ends(.abbreviationBeforeStarter, .weak)
    }
    if traits.contains(.tail), beginsClause(next) {
      return .ends(.abbreviationBeforeStarter, .weak)
    }
    if traits.contains(.final), startsSentence { return .ends(.abbreviationBeforeStarter, .weak) }
    if traits.contains(.title) || traits.contains(.inner) { return .goesOn(.abbreviation) }
    if traits.contains(.number), isNumber(next, behind: word, traits) {
      return .goesOn(.numbered)
    }
    if traits.contains(.time) {
      return nextTraits(next).contains(.calendar) || isAdverbial(before: word)
        ? .goesOn(.abbreviation) : .ends(.abbreviationBeforeStarter, .weak)
    }
    if traits.contains(.final) { return .goesOn(.abbreviation) }
    if isSingleLetter(word) { return decideInitial(word, next, startsSentence) }
    if isDottedLetters(word) {
      return startsSentence ? .ends(.abbreviationBeforeStarter, .weak) : .goesOn(.abbreviation)
    }
    if evidence.abbreviations.contains(key), !startsSentence { return .goesOn(.abbreviation) }
    return .ends(.terminator, .strong)
  }

  private func decideNumber(_ word: Range<Int>, _ next: Following) -> Verdict {
    if profile.goesOnBehindNumbers { return .goesOn(.ordinal) }
    if beginsSentence(word), word.count <= 3 { return .goesOn(.ordinal) }
    if profile.writesOrdinalsWithFullStop, word.count <= 3, !isStarter(next) {
      return .goesOn(.ordinal)
    }
    return .ends(.terminator, .strong)
  }

  private func decideInitial(
    _ word: Range<Int>, _ next: Following, _ startsSentence: Bool
  ) -> Verdict {
    if beginsSentence(word) { return .goesOn(.ordinal) }
    let before = text.droppingSpace(before: word.lowerBound, downTo: sentenceStart)
    let previous = wordBefore(before)
    if let key = WordKey(text, previous), profile.words[key].contains(.label) {
      return .ends(.terminator, .strong)
    }
    if isInitial(at: next.letterStart) { return .goesOn(.initial) }
    guard !startsSentence else { return .ends(.terminator, .strong) }
    // “you and I. Did”: the pronoun, unless a name stands before it.
    let afterName = !previous.isEmpty && text.scalar(at: previous.lowerBound).value.isUpper
    if text[word.lowerBound] == UInt8(ascii: "I"), !afterName { return .ends(.terminator, .strong) }
    return .goesOn(.initial)
  }
}
