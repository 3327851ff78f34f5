/// Whether a sentence ends, and why.
enum Verdict {
  case ends(BoundaryRule, BoundaryStrength)
  case goesOn(BoundaryRule)
}

extension BoundaryScanner {
  /// Decides about the marks that start at an offset.
  mutating func decide(at offset: Int) -> BoundaryDecision {
    if let item = decideListItem(at: offset) { return item }
    var run = MarkRun(text, at: offset, end: end)
    run.splitOmission(text)
    let tail = readTail(after: run.range.upperBound)
    guard let next = Following(text, after: tail.end, end: end) else {
      return BoundaryDecision(
        marks: run.range, utf8Offset: end, rule: .paragraphEnd, strength: .paragraph)
    }
    let verdict =
      isWide(run, tail, next) ? decideWide(run, tail, next) : decideAlphabetic(run, tail, next)
    switch verdict {
    case .ends where policy.quotes == .keep && staysInQuotation(after: run.range.upperBound, tail):
      return BoundaryDecision(
        marks: run.range, utf8Offset: tail.end, rule: .insideQuotes, strength: nil)
    case .ends(let rule, let strength):
      return BoundaryDecision(
        marks: run.range, utf8Offset: tail.end, rule: rule, strength: strength)
    case .goesOn(let rule):
      return BoundaryDecision(marks: run.range, utf8Offset: tail.end, rule: rule, strength: nil)
    }
  }

  /// Whether the rules for text without spaces apply to a run.
  private func isWide(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Bool {
    if run.hasWideStop || run.hasWideOutcry { return true }
    // A Latin speech in a Chinese sentence: “OK!”他说。
    if tail.closesQuote, !next.hasSpace, next.scalar.isWide, next.mark == .other { return true }
    guard run.range.lowerBound > sentenceStart else { return next.scalar.isWide }
    return text.scalar(before: run.range.lowerBound).value.isWide
      || (run.isOmission && next.scalar.isWide)
  }
}
