/// The paragraphs of a text, each a list of the lines that belong to it, and what is set apart.
struct TextLayout {
  /// Line ranges of all paragraphs, in reading order.
  private var printedLines: [Range<Int>] = []
  /// The index of each paragraph's first line; no paragraph is empty.
  private var firstLines: [Int] = []
  /// Running heads and page numbers, in reading order.
  private(set) var furniture: [Range<Int>] = []

  /// Lays out a part of a text by what its line ends mean.
  init(
    _ text: UTF8Text, _ range: Range<Int>, newline: SegmentationPolicy.Newline, words: WordTable
  ) {
    let lines = Array(TextLines(text, range))
    switch newline {
    case .hard:
      printedLines = lines.filter { !$0.isBlank }.map(\.range)
      firstLines = Array(printedLines.indices)
    case .soft:
      gather(
        lines,
        isFurniture: { _ in false },
        // An ideographic indent begins a paragraph in Chinese, where blank lines are rare.
        joins: { _, next in
          lines[next].indent < 2
            || text.scalar(before: lines[next].range.lowerBound).value != 0x3000
        }
      )
    case .auto:
      let wrapping = LineWrapping(text, lines, words: words)
      let pages = PageFurniture(text, lines)
      gather(lines, isFurniture: pages.contains, joins: wrapping.joins)
    }
  }

  var paragraphCount: Int { firstLines.count }

  /// The line ranges of a paragraph, by its index.
  func lines(of paragraph: Int) -> ArraySlice<Range<Int>> {
    let next = paragraph + 1
    return printedLines[
      firstLines[paragraph]..<(next < firstLines.count ? firstLines[next] : printedLines.count)]
  }

  /// Gathers lines into paragraphs: a blank line ends one, furniture does not.
  private mutating func gather(
    _ lines: [TextLine], isFurniture: (Int) -> Bool, joins: (Int, Int) -> Bool
  ) {
    var last: Int?
    var crossesPage = false
    for (index, line) in lines.enumerated() {
      if isFurniture(index) {
        furniture.append(line.range)
        crossesPage = true
        continue
      }
      if line.isBlank {
        // Blank lines around furniture are the page's, not the paragraph's.
        if !crossesPage, !nextIsFurniture(after: index, lines, isFurniture) { last = nil }
        continue
      }
      crossesPage = false
      let goesOn = last.map { joins($0, index) } ?? false
      if !goesOn { firstLines.append(printedLines.count) }
      printedLines.append(line.range)
      last = index
    }
  }

  /// Whether furniture follows a blank line with nothing but blank lines between.
  private func nextIsFurniture(
    after index: Int, _ lines: [TextLine], _ isFurniture: (Int) -> Bool
  ) -> Bool {
    var index = index + 1
    // Three blank lines at most stand at the foot of a page.
    let limit = min(lines.count, index + 3)
    while index < limit, lines[index].isBlank, !isFurniture(index) { index += 1 }
    return index < lines.count && isFurniture(index)
  }
}
