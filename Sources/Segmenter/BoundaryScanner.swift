/// Walks once over a paragraph and decides about each place where a sentence might end.
///
/// Complexity: O(*n*) for a paragraph of *n* bytes: every look back or ahead from a mark is capped.
struct BoundaryScanner {
  private(set) var text: UTF8Text
  let profile: LanguageProfile
  let policy: SegmentationPolicy
  let evidence: TextEvidence

  /// The end of the paragraph.
  private(set) var end = 0
  /// Where the walk stands.
  var position = 0
  /// The start of the sentence that the walk is in.
  var sentenceStart = 0
  /// Quotations that were opened and not closed, curly and corner quotes.
  var quoteDepth = 0
  /// The same quotations, with the places where they began.
  var openQuotations = OpenQuotations()
  /// The last number in a circle that began an item, or zero.
  var circledItem: UInt32 = 0
  /// Straight double quotes since the paragraph began; an odd count means an open quotation.
  var straightQuotes = 0
  /// Where a title of a work was opened last, if it was not closed.
  var openTitle: Int?
  /// Where a bracket was opened last, if it was not closed.
  var openBracket: Int?
  /// The list that the paragraph began with, if it did.
  var list: ListCursor?

  init(
    text: UTF8Text, profile: LanguageProfile, policy: SegmentationPolicy, evidence: TextEvidence
  ) {
    self.text = text
    self.profile = profile
    self.policy = policy
    self.evidence = evidence
  }

  /// Starts on a paragraph of a text; the range must begin and end between scalars.
  mutating func begin(_ paragraph: Range<Int>, of text: UTF8Text) {
    self.text = text
    position = text.skippingSpace(from: paragraph.lowerBound, to: paragraph.upperBound)
    end = text.droppingSpace(before: paragraph.upperBound, downTo: position)
    sentenceStart = position
    quoteDepth = 0
    openQuotations.removeAll()
    circledItem = 0
    straightQuotes = 0
    openTitle = nil
    openBracket = nil
    list = ListCursor(
      text, at: position, end: end, numbersAreOrdinals: profile.writesOrdinalsWithFullStop)
  }

  /// The next decision, or `nil` at the end of the paragraph, which is always a boundary.
  mutating func next() -> BoundaryDecision? {
    while true {
      let offset = nextStop()
      guard offset < end else { return nil }
      let (scalar, length) = text.scalar(at: offset)
      let mark = Mark(scalar)
      let decision: BoundaryDecision?
      switch mark {
      case .fullStop, .outcry, .wideStop, .wideOutcry, .ellipsis: decision = decide(at: offset)
      case .semicolon, .colon: decision = decideDivider(mark, at: offset)
      case .dash: decision = decideBrokenOff(at: offset)
      case .closeBracket, .other: decision = decideListItem(at: offset)
      default: decision = nil
      }
      guard let decision else {
        position = offset + length
        track(mark, scalar, at: offset)
        continue
      }
      if decision.isBoundary {
        cut(at: decision, after: offset + length)
      } else {
        position = decision.marks.upperBound
      }
      return decision
    }
  }

  /// Begins a new sentence behind a boundary.
  private mutating func cut(at decision: BoundaryDecision, after offset: Int) {
    // The closers behind the mark belong to the sentence that ends.
    var cursor = decision.marks.upperBound
    while cursor < decision.utf8Offset {
      let (scalar, length) = text.scalar(at: cursor)
      track(Mark(scalar), scalar, at: cursor)
      cursor += length
    }
    position = max(cursor, offset)
    openTitle = nil
    openBracket = nil
    sentenceStart = text.skippingSpace(from: decision.utf8Offset, to: end)
  }

  /// Keeps count of the quotations and brackets that are open.
  mutating func track(_ mark: Mark, _ scalar: UInt32, at offset: Int) {
    switch mark {
    case .openQuote:
      if !scalar.isSingleQuote { quoteDepth += 1 }
      openQuotations.open(scalar, at: offset)
    case .closeQuote:
      if !scalar.isSingleQuote { quoteDepth = max(0, quoteDepth - 1) }
      openQuotations.close(scalar)
    case .straightQuote:
      guard scalar == 0x22 || scalar == 0xFF02 else { return }
      straightQuotes += 1
      openQuotations.toggle(scalar, at: offset)
    case .openTitle: openTitle = offset
    case .closeTitle: openTitle = nil
    case .openBracket: openBracket = offset
    case .closeBracket: openBracket = nil
    case .other where scalar.circledNumber > 0: trackItem(scalar.circledNumber, at: offset)
    default: break
    }
  }

  /// The next offset whose byte may begin a mark, or the end.
  @inline(__always)
  private func nextStop() -> Int {
    var offset = position
    while offset < end {
      let byte = text[offset]
      if byte < 0x80 {
        let stops = byte < 0x40 ? Self.lowStops : Self.highStops
        if stops >> UInt64(byte & 0x3F) & 1 != 0 { return offset }
        offset += 1
        while offset + 8 <= end, text.block(at: offset).isPlain { offset += 8 }
      } else if byte >= 0xE0 {
        if byte >= 0xF0 {
          offset += 4
          continue
        }
        // Han, Hangul and most kana hold no mark; these leads do.
        if byte < 0xE4 || byte == 0xEF || byte == 0xEA {
          let second = text[offset + 1]
          switch byte {
          case 0xE3: if second == 0x80 { return offset }
          case 0xEF: if second >= 0xB8 && second <= 0xBD { return offset }
          case 0xE2:
            if second == 0x80 || second == 0x81 || second == 0x8B || second == 0x91 {
              return offset
            }
          default: return offset
          }
        }
        offset += 3
      } else {
        if byte == 0xC2 || (byte >= 0xD6 && byte != 0xD7) { return offset }
        offset += 2
      }
    }
    return end
  }

  /// ASCII marks at which the walk stops, as bits: `!"().:;?` below 0x40 and `[]` above.
  ///
  /// Computed, so that the compiler folds them; a stored one is guarded at each access.
  private static var lowStops: UInt64 {
    1 << 0x21 | 1 << 0x22 | 1 << 0x28 | 1 << 0x29 | 1 << 0x2E | 1 << 0x3A | 1 << 0x3B | 1 << 0x3F
  }
  private static var highStops: UInt64 { 1 << 0x1B | 1 << 0x1D }
}

extension UInt32 {
  /// A single curly quote, which is also an apostrophe.
  var isSingleQuote: Bool { self == 0x2018 || self == 0x2019 || self == 0x201A }
}
