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
    default: break
    }
    guard next.hasSpace else { return decideWithoutSpace(run, tail, next) }
    if next.letter.isLower, !startsMixedCaseName(at: next.letterStart) {
      return decideBeforeLowerCase(run, tail, next)
    }
    if run.isOmission { return decideOmission(run, tail, next) }
    if tail.closesQuote { return decideAfterQuote(run, tail, next) }
    if run.isSingleStop { return decideSingleStop(run, tail, next) }
    if run.hasOutcry, let key = WordKey(text, wordBefore(start)),
      profile.words[key].contains(.exclaiming), !isStarter(next)
    {
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
    if run.hasOutcry, next.scalar.isWide { return .ends(.terminator, .strong) }
    // `end.Next`: a small word, and a capital with a small letter behind it.
    let word = wordBefore(run.range.lowerBound)
    guard next.scalar.isUpper, word.count >= 2, text.scalar(at: word.lowerBound).value.isLower,
      !profile.words.isAbbreviation(text, word), next.start + 1 < end,
      next.scalar == 0x49 || text.scalar(at: next.start + 1).value.isLower,
      !isInsideAddress(word)
    else { return .goesOn(.insideWord) }
    return .ends(.missingSpace, .weak)
  }

  private func decideBeforeLowerCase(
    _ run: MarkRun, _ tail: Tail, _ next: Following
  ) -> Verdict {
    .goesOn(.lowerCaseGoesOn)
  }

  private func decideOmission(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    if tail.closesQuote { return decideAfterQuote(run, tail, next) }
    return .ends(.ellipsis, .weak)
  }

  private func decideAfterQuote(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    .ends(.terminatorInQuote, .strong)
  }

  /// Decides about one full stop with white space and no small letter behind it.
  private func decideSingleStop(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Verdict {
    let word = wordBefore(run.range.lowerBound)
    guard let key = WordKey(text, word) else { return .ends(.terminator, .strong) }
    let first = text.scalar(at: word.lowerBound).value
    if first.isASCIIDigit { return decideNumber(word, next) }
    let traits = profile.words[key]
    let startsSentence = isStarter(next)
    if traits.contains(.final), startsSentence { return .ends(.abbreviationBeforeStarter, .weak) }
    if traits.contains(.title) || traits.contains(.inner) { return .goesOn(.abbreviation) }
    if traits.contains(.number), next.letter.isASCIIDigit || isRoman(at: next.letterStart) {
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
    if word.lowerBound == sentenceStart, word.count <= 3 { return .goesOn(.ordinal) }
    if profile.writesOrdinalsWithFullStop, word.count <= 3, !isStarter(next) {
      return .goesOn(.ordinal)
    }
    return .ends(.terminator, .strong)
  }

  private func decideInitial(
    _ word: Range<Int>, _ next: Following, _ startsSentence: Bool
  ) -> Verdict {
    if word.lowerBound == sentenceStart { return .goesOn(.ordinal) }
    guard !startsSentence else { return .ends(.terminator, .strong) }
    // “you and I. Did”: the pronoun, unless a name stands before it.
    let before = text.droppingSpace(before: word.lowerBound, downTo: sentenceStart)
    let previous = wordBefore(before)
    let afterName = !previous.isEmpty && text.scalar(at: previous.lowerBound).value.isUpper
    if text[word.lowerBound] == UInt8(ascii: "I"), !afterName { return .ends(.terminator, .strong) }
    return .goesOn(.initial)
  }
}
