/// Whether the lines of a text were wrapped at a column, and which belong together.
///
/// A line was wrapped if the first word of the next would not have fitted on it: that is how every
/// program wraps, so it separates wrapped lines from verse, lists and headings.
struct LineWrapping {
  /// The column at which the text is wrapped, or `nil` if it is not.
  private let column: Int?
  private let text: UTF8Text
  private let lines: [TextLine]
  private let words: WordTable

  /// Whether a line goes on with a small letter in the next, up to a line that ends a sentence.
  private var goesOnSmall: [Bool] = []

  /// Columns beyond which nobody wraps.
  private static let widest = 130

  /// Columns that a line may stay short of the wrapping column beyond the word that did not fit:
  /// wrapping by eye, and punctuation that must not begin a line in Chinese.
  private static let slack = 4

  init(_ text: UTF8Text, _ lines: [TextLine], words: WordTable) {
    self.text = text
    self.lines = lines
    self.words = words
    column = LineWrapping.column(text, lines)
    goesOnSmall = smallContinuations()
  }

  /// Whether a line and the one after it are one paragraph; neither may be blank.
  func joins(_ index: Int, _ nextIndex: Int) -> Bool {
    let line = lines[index]
    let next = lines[nextIndex]
    guard !beginsItem(next) else { return false }
    if next.indent >= 2, next.indent > line.indent { return false }
    if let column, isFull(line, before: next, column) { return true }
    if goesOnSmall[index], nextIndex == index + 1 { return true }
    let last = lastMark(of: line)
    if last.isTerminator { return endsInAbbreviation(line) }
    if last == .colon { return false }
    if line.hasTrailingSpace, !isHeading(line) { return true }
    return endsInParticle(line) && text.scalar(at: next.range.lowerBound).value.isWide
      && lastMark(of: next).isTerminator
  }

  /// Where sentences go on in lines that begin small. Short texts show no column, but in a text
  /// whose sentences all begin with capitals a small letter shows that a line goes on.
  private func smallContinuations() -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    var isOpen = false
    for line in lines {
      if line.isBlank {
        isOpen = false
        continue
      }
      if !isOpen, startsSmall(line) { return result }
      isOpen = !lastMark(of: line).isTerminator || endsInAbbreviation(line)
    }
    for index in lines.indices.dropLast().reversed() {
      let line = lines[index]
      let next = lines[index + 1]
      guard !line.isBlank, !next.isBlank, startsSmall(next), !lastMark(of: line).isTerminator else {
        continue
      }
      result[index] = lastMark(of: next).isTerminator || result[index + 1]
    }
    return result
  }

  private func startsSmall(_ line: TextLine) -> Bool {
    text.scalar(at: line.range.lowerBound).value.isLower
  }

  /// Whether a line ends with a full stop that ends no sentence: `in Mr.`
  private func endsInAbbreviation(_ line: TextLine) -> Bool {
    guard text[line.range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    let word = text.wordBackwards(from: line.range.upperBound - 1, downTo: line.range.lowerBound)
    guard let key = WordKey(text, word) else { return false }
    return !words[key].isDisjoint(with: [.title, .inner])
  }

  /// The width that lines are filled to, if most lines that could be are.
  private static func column(_ text: UTF8Text, _ lines: [TextLine]) -> Int? {
    // Four bytes a column at most: a text of longer lines than that is not wrapped.
    let longest = 4 * widest
    let printedCount = lines.count { !$0.isBlank }
    guard lines.count(where: { $0.range.count > longest }) * 10 <= printedCount else { return nil }
    var pairs: [(TextLine, TextLine)] = []
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      pairs.append((line, next))
    }
    guard !pairs.isEmpty else { return nil }
    let widths = pairs.map { text.width($0.0.range) }.sorted()
    // The widest lines but one in twenty: a stray address or table row does not move the column.
    let column = widths[max(0, widths.count - 1 - widths.count / 20)]
    // Below 20 columns lines are verse or labels.
    guard column >= 20, column <= widest else { return nil }
    var full = 0
    var unfinished = 0
    for (line, next) in pairs
    where text.width(line.range) + 1 + text.firstWordWidth(next.range) + slack > column {
      full += 1
      let last = text.scalar(before: line.range.upperBound).value
      if !Mark(last).isTerminator, !Mark(last).isQuote { unfinished += 1 }
    }
    // Wrapped lines break in mid-sentence; lines that are paragraphs do not.
    // Three full lines show a column; one or two could be headings.
    if full >= 3, full * 2 >= pairs.count, unfinished * 2 >= full { return column }
    let isShort = full >= 2 && full == pairs.count && unfinished == full
    return isShort && column >= 30 && isWideProse(text, lines) ? column : nil
  }

  /// Whether lines of a short text are prose without spaces: each begins with a wide character, and
  /// the last ends with a mark, which the last of some headings or slogans does not.
  private static func isWideProse(_ text: UTF8Text, _ lines: [TextLine]) -> Bool {
    let printed = lines.filter { !$0.isBlank }
    guard let last = printed.last,
      Mark(text.scalar(before: last.range.upperBound).value).isTerminator
    else { return false }
    return printed.allSatisfy { text.scalar(at: $0.range.lowerBound).value.isWide }
  }

  private func isFull(_ line: TextLine, before next: TextLine, _ column: Int) -> Bool {
    text.width(line.range) + 1 + text.firstWordWidth(next.range) + Self.slack > column
  }

  /// Whether a line begins with a bullet, a number and a mark, or a chapter's heading.
  private func beginsItem(_ line: TextLine) -> Bool {
    let start = line.range.lowerBound
    let first = text.scalar(at: start)
    if first.value.isBullet || first.value == 0x2A { return true }
    let after = start + first.length
    if first.value == 0x2D, after < line.range.upperBound, text[after] == 0x20 { return true }
    if first.value == 0x7B2C {  // 第三章
      return isChapter(line)
    }
    return ListCursor(text, at: start, end: line.range.upperBound, numbersAreOrdinals: false) != nil
      || isHanNumbered(line)
  }

  /// Whether a line begins with 一、 or （一）.
  private func isHanNumbered(_ line: TextLine) -> Bool {
    var offset = line.range.lowerBound
    var scalar = text.scalar(at: offset)
    if scalar.value == 0xFF08 { offset += scalar.length }
    var count = 0
    while offset < line.range.upperBound {
      scalar = text.scalar(at: offset)
      guard scalar.value.isHanNumeral else { break }
      count += 1
      offset += scalar.length
    }
    return count > 0 && count <= 4 && (scalar.value == 0x3001 || scalar.value == 0xFF09)
  }

  private func isChapter(_ line: TextLine) -> Bool {
    var offset = line.range.lowerBound + 3
    for _ in 0..<5 where offset < line.range.upperBound {
      let (scalar, length) = text.scalar(at: offset)
      if scalar.isOne(of: "章回节節卷部篇") { return true }
      offset += length
    }
    return false
  }

  /// Whether a line is capitals only, as headings are.
  private func isHeading(_ line: TextLine) -> Bool {
    var offset = line.range.lowerBound
    var letters = 0
    while offset < line.range.upperBound {
      let (scalar, length) = text.scalar(at: offset)
      if scalar.isLower || scalar.isWide { return false }
      if scalar.isUpper { letters += 1 }
      offset += length
    }
    return letters > 0
  }

  /// Whether a line breaks off after a Japanese particle, which no heading does.
  private func endsInParticle(_ line: TextLine) -> Bool {
    text.scalar(before: line.range.upperBound).value.isOne(of: "のをにはがとでへも")
  }

  /// The class of the last mark of a line, behind closing quotes and brackets.
  private func lastMark(of line: TextLine) -> Mark {
    var offset = line.range.upperBound
    while offset > line.range.lowerBound {
      let (scalar, length) = text.scalar(before: offset)
      let mark = Mark(scalar)
      guard mark == .closeQuote || mark == .closeBracket || mark == .straightQuote else {
        return mark
      }
      offset -= length
    }
    return .other
  }
}

extension UTF8Text {
  /// The columns that a range takes: wide characters two, combining marks none.
  func width(_ range: Range<Int>) -> Int {
    var offset = range.lowerBound
    var width = 0
    while offset < range.upperBound {
      let (scalar, length) = scalar(at: offset)
      width += scalar.isWide ? 2 : scalar >= 0x300 && scalar < 0x370 ? 0 : 1
      offset += length
    }
    return width
  }

  /// The columns of what a wrapping program keeps together at the start of a range: a word, or one
  /// wide character and the marks behind it.
  func firstWordWidth(_ range: Range<Int>) -> Int {
    var offset = range.lowerBound
    var width = 0
    while offset < range.upperBound {
      let (scalar, length) = scalar(at: offset)
      if scalar.isSpace { break }
      if scalar.isWide {
        if width > 0 { break }
        return 2
      }
      width += 1
      offset += length
    }
    return width
  }
}
