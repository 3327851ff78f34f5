/// A paragraph of several lines as one text, with the way back to the lines.
struct JoinedParagraph {
  /// The joined text.
  private(set) var bytes: [UInt8] = []
  /// Where each line begins in `bytes`, and where the same byte stands in the document.
  private var pieces: [(joined: Int, original: Int)] = []

  /// Joins lines: with a space, or with none where wide characters meet; a hyphen at a line's end
  /// is dropped if the text has the joined word elsewhere.
  init(_ text: UTF8Text, _ lines: [Range<Int>], knowsWord: (WordKey) -> Bool) {
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for (index, line) in lines.enumerated() {
      pieces.append((bytes.count, line.lowerBound))
      bytes.append(contentsOf: text.bytes[line])
      guard index + 1 < lines.count else { break }
      switch JoinedParagraph.seam(text, line, lines[index + 1], knowsWord) {
      case .space: bytes.append(0x20)
      case .none: break
      case .dropHyphen(let length): bytes.removeLast(length)
      }
    }
  }

  /// Where a range of the joined text stands in the document.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let offset = original(range.lowerBound)
      return offset..<offset
    }
    return original(range.lowerBound)..<original(range.upperBound - 1) + 1
  }

  /// Where a byte of the joined text stands in the document.
  ///
  /// Complexity: O(log *k*) for *k* lines.
  func original(_ offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].joined <= offset { low = middle } else { high = middle }
    }
    return pieces[low].original + offset - pieces[low].joined
  }

  private enum Seam {
    case space
    case none
    case dropHyphen(length: Int)
  }

  private static func seam(
    _ text: UTF8Text, _ line: Range<Int>, _ next: Range<Int>, _ knowsWord: (WordKey) -> Bool
  ) -> Seam {
    let last = text.scalar(before: line.upperBound)
    let first = text.scalar(at: next.lowerBound).value
    if last.value == 0xAD { return .dropHyphen(length: last.length) }
    if last.value == 0x2D || last.value == 0x2010, line.count > last.length,
      text.scalar(before: line.upperBound - last.length).value.isLetter, first.isLetter
    {
      let head = text.wordBackwards(
        from: line.upperBound - last.length, downTo: line.lowerBound)
      let tail = text.wordForwards(from: next.lowerBound, to: next.upperBound)
      let joined = text.string(head) + text.string(tail)
      if first.isLower, let key = WordKey(joined[...]), knowsWord(key) {
        return .dropHyphen(length: last.length)
      }
      return .none
    }
    let isSpaced = last.value.isHangul || first.isHangul || !last.value.isWide && !first.isWide
    return isSpaced ? .space : .none
  }
}
