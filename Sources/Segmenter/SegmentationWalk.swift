/// Appends paragraph after paragraph to a segmentation.
struct SegmentationWalk {
  private let profile: LanguageProfile
  private let policy: SegmentationPolicy
  private let ownRules: OwnRules?
  /// Walks over one paragraph after another.
  private var scanner: BoundaryScanner
  let recordsDecisions: Bool
  /// The document's text, whose slices need no second check of their bytes.
  let source: String
  var result = Segmentation()

  /// Takes each sentence's place instead of `result`, if the caller wants no more than that.
  var visit: ((SentencePlace) -> Void)?
  /// The number of paragraphs so far.
  var paragraph = 0

  init(
    source: String, profile: LanguageProfile, policy: SegmentationPolicy, ownRules: OwnRules?,
    evidence: TextEvidence, recordsDecisions: Bool
  ) {
    self.source = source
    self.profile = profile
    self.policy = policy
    self.ownRules = ownRules
    scanner = BoundaryScanner(
      text: UTF8Text(bytes: UnsafeBufferPointer(start: nil, count: 0)), profile: profile,
      policy: policy, evidence: evidence)
    self.recordsDecisions = recordsDecisions
  }

  /// Appends a heading: one sentence, one paragraph. An empty range is left out.
  mutating func appendTitle(_ text: UTF8Text, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    append(text, range, .paragraph, joined: nil)
    endParagraph(at: range.upperBound)
  }

  /// Appends a part of running text.
  ///
  /// - Parameter wordRanges: Where a word must occur, for the hyphen in it to be one of a line's
  ///   end.
  mutating func appendBody(_ text: UTF8Text, _ part: Range<Int>, wordRanges: [Range<Int>]) {
    guard policy.newline != .hard else {
      for line in TextLines(text, part) where !line.isBlank { append(text, line.range) }
      return
    }
    let layout = TextLayout(text, part, newline: policy.newline, words: profile.words)
    result.furniture += layout.furniture
    var words = WordSet(text, wordRanges)
    for paragraph in 0..<layout.paragraphCount {
      append(text, layout.lines(of: paragraph), words: &words)
    }
  }

  /// Appends a paragraph of one line.
  mutating func append(_ text: UTF8Text, _ range: Range<Int>) {
    cut(text, range, joined: nil)
    endParagraph(at: range.upperBound)
  }

  /// Appends a paragraph of several lines that are to be joined.
  mutating func append(_ text: UTF8Text, _ lines: ArraySlice<Range<Int>>, words: inout WordSet) {
    guard lines.count > 1, let last = lines.last else {
      if let line = lines.first { append(text, line) }
      return
    }
    let joined = JoinedParagraph(text, Array(lines)) { words.contains($0) }
    joined.bytes.withUnsafeBufferPointer { bytes in
      cut(UTF8Text(bytes: bytes), 0..<bytes.count, joined: joined)
    }
    endParagraph(at: last.upperBound)
  }

  /// Appends the sentences of a paragraph; `joined` leads back to the document if lines were
  /// joined.
  private mutating func cut(_ text: UTF8Text, _ range: Range<Int>, joined: JoinedParagraph?) {
    scanner.begin(range, of: text)
    var start = scanner.sentenceStart
    let end = scanner.end
    if let ownRules {
      for decision in merged(ownRules, text, start..<end) {
        apply(decision, text, &start, end, joined)
      }
    } else {
      while let decision = scanner.next() { apply(decision, text, &start, end, joined) }
    }
    if start < end { append(text, start..<end, .paragraph, joined: joined) }
  }

  /// Notes a decision, and ends a sentence if it says so.
  @inline(__always)
  private mutating func apply(
    _ decision: BoundaryDecision, _ text: UTF8Text, _ start: inout Int, _ end: Int,
    _ joined: JoinedParagraph?
  ) {
    if recordsDecisions { record(decision, joined) }
    guard let strength = decision.strength, decision.utf8Offset < end, decision.utf8Offset > start
    else { return }
    append(text, start..<decision.utf8Offset, strength, joined: joined)
    start = text.skippingSpace(from: decision.utf8Offset, to: end)
  }

  private mutating func append(
    _ text: UTF8Text, _ range: Range<Int>, _ ending: BoundaryStrength, joined: JoinedParagraph?
  ) {
    let place = joined?.original(range) ?? range
    if let visit {
      visit(SentencePlace(utf8Range: place, paragraph: paragraph, ending: ending))
      return
    }
    let sentence = joined == nil ? source.slice(range) : text.string(range)
    result.sentences.append(
      Sentence(text: sentence, utf8Range: place, paragraph: paragraph, ending: ending))
  }

  private mutating func record(_ decision: BoundaryDecision, _ joined: JoinedParagraph?) {
    var decision = decision
    if let joined {
      decision.marks = joined.original(decision.marks)
      decision.utf8Offset = joined.original(decision.utf8Offset - 1) + 1
    }
    result.decisions.append(decision)
  }

  private mutating func endParagraph(at offset: Int) {
    paragraph += 1
    guard recordsDecisions else { return }
    if let last = result.decisions.last, last.utf8Offset == offset, last.isBoundary { return }
    result.decisions.append(
      BoundaryDecision(
        marks: offset..<offset, utf8Offset: offset, rule: .paragraphEnd, strength: .paragraph))
  }

  /// The decisions of the user's rules and the built-in ones, in order.
  private mutating func merged(
    _ own: OwnRules, _ text: UTF8Text, _ range: Range<Int>
  ) -> [BoundaryDecision] {
    var decided: [Int: BoundaryDecision] = [:]
    if own.precedence == .first {
      while let decision = scanner.next() {
        decided[text.skippingSpace(from: decision.utf8Offset, to: range.upperBound)] = decision
      }
    }
    for override in own.overrides(text.string(range)) {
      let offset = range.lowerBound + override.utf8Offset
      guard offset > range.lowerBound, offset < range.upperBound else { continue }
      // White space between sentences belongs to neither, so both ends of it are one place.
      let place = text.skippingSpace(from: offset, to: range.upperBound)
      let end = text.droppingSpace(before: offset, downTo: range.lowerBound)
      guard end > range.lowerBound, place < range.upperBound else { continue }
      // An exception needs something to take back, and not a break of the user's in the same space.
      if !override.isBreak, own.precedence == .first, decided[place] == nil { continue }
      if !override.isBreak, decided[place]?.rule == .userBreak { continue }
      decided[place] = BoundaryDecision(
        marks: decided[place]?.marks ?? end..<end, utf8Offset: end,
        rule: override.isBreak ? .userBreak : .userException,
        strength: override.isBreak ? .strong : nil, ownRuleLine: override.line)
    }
    return decided.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension String {
  /// The stretch between two UTF-8 offsets that stand at scalar boundaries.
  fileprivate func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }
}
