/// Appends paragraph after paragraph to a segmentation.
struct SegmentationWalk {
  let profile: LanguageProfile
  let policy: SegmentationPolicy
  let ownRules: OwnRules?
  let evidence: TextEvidence
  let recordsDecisions: Bool
  var result = Segmentation()
  private var paragraph = 0

  init(
    profile: LanguageProfile, policy: SegmentationPolicy, ownRules: OwnRules?,
    evidence: TextEvidence, recordsDecisions: Bool
  ) {
    self.profile = profile
    self.policy = policy
    self.ownRules = ownRules
    self.evidence = evidence
    self.recordsDecisions = recordsDecisions
  }

  /// Appends a heading: one sentence, one paragraph. An empty range is left out.
  mutating func appendTitle(_ text: UTF8Text, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    append(
      Sentence(
        text: text.string(range), utf8Range: range, paragraph: paragraph, ending: .paragraph))
    endParagraph(at: range.upperBound)
  }

  /// Appends a paragraph of one line.
  mutating func append(_ text: UTF8Text, _ range: Range<Int>) {
    for piece in pieces(of: text, range) {
      append(
        Sentence(
          text: text.string(piece.range), utf8Range: piece.range, paragraph: paragraph,
          ending: piece.ending))
    }
    endParagraph(at: range.upperBound)
  }

  /// Appends a paragraph of several lines that are to be joined.
  mutating func append(_ text: UTF8Text, _ lines: [Range<Int>], words: inout WordSet) {
    guard lines.count > 1 else {
      if let line = lines.first { append(text, line) }
      return
    }
    let joined = JoinedParagraph(text, lines) { words.contains($0) }
    joined.bytes.withUnsafeBufferPointer { bytes in
      let joinedText = UTF8Text(bytes: bytes)
      let first = result.decisions.count
      for piece in pieces(of: joinedText, 0..<bytes.count) {
        append(
          Sentence(
            text: joinedText.string(piece.range), utf8Range: joined.original(piece.range),
            paragraph: paragraph, ending: piece.ending))
      }
      for index in first..<result.decisions.count {
        let decision = result.decisions[index]
        result.decisions[index].marks = joined.original(decision.marks)
        result.decisions[index].utf8Offset = joined.original(decision.utf8Offset - 1) + 1
      }
      endParagraph(at: lines[lines.count - 1].upperBound)
    }
  }

  private mutating func append(_ sentence: Sentence) { result.sentences.append(sentence) }

  private mutating func endParagraph(at offset: Int) {
    paragraph += 1
    guard recordsDecisions else { return }
    if let last = result.decisions.last, last.utf8Offset == offset, last.isBoundary { return }
    result.decisions.append(
      BoundaryDecision(
        marks: offset..<offset, utf8Offset: offset, rule: .paragraphEnd, strength: .paragraph))
  }

  private typealias Piece = (range: Range<Int>, ending: BoundaryStrength)

  /// The sentences of a paragraph.
  private mutating func pieces(of text: UTF8Text, _ range: Range<Int>) -> [Piece] {
    var scanner = BoundaryScanner(text: text, profile: profile, policy: policy, evidence: evidence)
    scanner.begin(range)
    var pieces: [Piece] = []
    var start = scanner.sentenceStart
    let end = scanner.end
    func cut(_ decision: BoundaryDecision) {
      guard let strength = decision.strength, decision.utf8Offset < end,
        decision.utf8Offset > start
      else { return }
      pieces.append((start..<decision.utf8Offset, strength))
      start = text.skippingSpace(from: decision.utf8Offset, to: end)
    }
    if let ownRules {
      for decision in merged(&scanner, ownRules, text, start..<end) {
        if recordsDecisions { result.decisions.append(decision) }
        cut(decision)
      }
    } else {
      while let decision = scanner.next() {
        if recordsDecisions { result.decisions.append(decision) }
        cut(decision)
      }
    }
    if start < end { pieces.append((start..<end, .paragraph)) }
    return pieces
  }

  /// The decisions of the user's rules and the built-in ones, in order.
  private func merged(
    _ scanner: inout BoundaryScanner, _ own: OwnRules, _ text: UTF8Text, _ range: Range<Int>
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
      decided[place] = BoundaryDecision(
        marks: decided[place]?.marks ?? end..<end, utf8Offset: end,
        rule: override.isBreak ? .userBreak : .userException,
        strength: override.isBreak ? .strong : nil)
    }
    return decided.sorted { $0.key < $1.key }.map(\.value)
  }
}
