/// The quotations that are open at a place, the outermost first.
///
/// Eight places: deeper nesting is counted by `quoteDepth`, but nobody asks where it began.
struct OpenQuotations {
  // Vectors hold eight values without memory of their own; nothing is computed with them.
  private var offsets = SIMD8<Int>()
  private var scalars = SIMD8<UInt32>()
  private(set) var count = 0

  mutating func removeAll() { count = 0 }

  mutating func open(_ scalar: UInt32, at offset: Int) {
    guard count < 8 else { return }
    offsets[count] = offset
    scalars[count] = scalar
    count += 1
  }

  /// Closes the innermost quotation; an apostrophe closes one of single quotes only.
  mutating func close(_ scalar: UInt32) {
    guard count > 0 else { return }
    if scalar.isSingleQuote, !scalars[count - 1].isSingleQuote { return }
    // An unclosed single quote within a double one was an apostrophe.
    if !scalar.isSingleQuote, count > 1, scalars[count - 1].isSingleQuote { count -= 1 }
    count -= 1
  }

  /// Opens or closes at a quote that looks the same on both sides.
  mutating func toggle(_ scalar: UInt32, at offset: Int) {
    if count > 0, scalars[count - 1] == scalar { count -= 1 } else { open(scalar, at: offset) }
  }

  /// Where the outermost of the innermost quotations began, if so many are open.
  func start(ofInnermost number: Int) -> Int? {
    guard number > 0, number <= count else { return nil }
    return offsets[count - number]
  }
}

/// Quotations that are parts of a sentence in text without spaces.
extension BoundaryScanner {
  /// Whether a short quotation ends that is a member of its sentence: `一声“救命！”划破夜空`.
  ///
  /// Such a quotation touches a word before it and one behind it; a speech follows a colon or a
  /// comma. Words of saying may stand before a speech without a mark, so behind them only words
  /// that go on with the same subject count. A speech of more than 20 characters is a sentence.
  func isMember(_ run: MarkRun, _ tail: Tail, _ next: Following) -> Bool {
    guard !next.hasSpace, next.scalar.isHan,
      let start = openQuotations.start(ofInnermost: tail.quoteCount), start > sentenceStart,
      run.range.lowerBound - start <= 60
    else { return false }
    let before = text.scalar(before: start).value
    guard before.isHan else { return false }
    if before.isVerbOfSaying || before.isOne(of: "为為是曰云") {
      return next.scalar.isOne(of: "就便而并並然")
    }
    return !next.scalar.isOne(of: "我你您他她它咱")
  }

  /// Whether a quotation ends that is the subject of its sentence: `“好！”是他的口头禅`,
  /// `“好！”这句话`. It begins the sentence, and no speech follows a colon.
  func isSubject(_ tail: Tail, _ next: Following) -> Bool {
    guard !next.hasSpace,
      let start = openQuotations.start(ofInnermost: tail.quoteCount), start <= sentenceStart
    else { return false }
    let after = next.start + text.scalar(at: next.start).length
    let second = after < end ? text.scalar(at: after).value : 0
    switch next.scalar {
    case 0x8FD9, 0x9019: return second.isOne(of: "句声聲番类類种種话話")  // 这這
    case 0x662F: return !second.isOne(of: "的啊呀吧吗嗎")  // 是; not 是的
    default: return false
    }
  }
}
