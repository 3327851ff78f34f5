/// The lines of a scanned book that belong to its pages and not to its text: page numbers, and
/// heads or feet that return beside them.
struct PageFurniture {
  private var indices: Set<Int> = []

  /// Sightings from which numbers are page numbers and a returning line is a running head. Two
  /// could be a date and a refrain.
  private static let sightings = 3

  /// Lines between a page's number or break and its running head.
  private static let reach = 2

  /// Characters of the longest running head: half a line of print.
  private static let longestHead = 40

  init(_ text: UTF8Text, _ lines: [TextLine]) {
    var numbers: [(index: Int, value: Int)] = []
    for (index, line) in lines.enumerated() {
      guard !line.isBlank, let value = PageFurniture.pageNumber(text, line.range) else { continue }
      numbers.append((index, value))
    }
    var edges: Set<Int> = []
    for run in PageFurniture.risingRuns(numbers) where run.count >= Self.sightings {
      indices.formUnion(run)
      edges.formUnion(run)
    }
    for (index, line) in lines.enumerated() where line.endsPage { edges.insert(index) }
    guard !edges.isEmpty else { return }
    var sightings: [String: [Int]] = [:]
    for edge in edges.sorted() {
      for neighbour in PageFurniture.neighbours(of: edge, lines) where !indices.contains(neighbour)
      {
        let range = lines[neighbour].range
        guard text.scalarCount(range) <= Self.longestHead else { continue }
        sightings[PageFurniture.withoutDigits(text.string(range)), default: []].append(neighbour)
      }
    }
    for places in sightings.values where Set(places).count >= Self.sightings {
      indices.formUnion(places)
    }
  }

  func contains(_ index: Int) -> Bool { indices.contains(index) }

  /// The printed lines within reach of a page's edge, on both sides.
  private static func neighbours(of edge: Int, _ lines: [TextLine]) -> [Int] {
    var found: [Int] = []
    for step in [-1, 1] {
      var index = edge
      var printed = 0
      // Blank lines between: no more than four, the margin of a page.
      var blank = 0
      while printed < reach, blank <= 4, lines.indices.contains(index) {
        if lines[index].isBlank {
          blank += 1
        } else if index != edge || lines[index].endsPage {
          found.append(index)
          printed += 1
        }
        index += step
      }
    }
    return found
  }

  /// The value of a line that is a page number and nothing else: `57`, `- 57 -`, `第57页`,
  /// `Page 57`.
  private static func pageNumber(_ text: UTF8Text, _ range: Range<Int>) -> Int? {
    guard range.count <= 24 else { return nil }
    var value = 0
    var digits = 0
    var letters = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = text.scalar(at: offset)
      offset += length
      if scalar.isASCIIDigit {
        value = value * 10 + Int(scalar - 0x30)
        digits += 1
      } else if scalar.isOne(of: "第页頁共") || Mark(scalar) == .dash || scalar.isSpace
        || scalar == 0xB7 || scalar == 0x2E || scalar == 0x5B || scalar == 0x5D
      {
        continue
      } else if scalar.isASCIILetter {
        letters += 1
      } else {
        return nil
      }
    }
    guard digits > 0, digits <= 4 else { return nil }
    if letters == 0 { return value }
    let word = text.string(range).lowercased()
    return letters == 4 && word.hasPrefix("page") || letters == 1 && word.hasPrefix("p")
      ? value : nil
  }

  /// The runs of numbers that rise by one page or a few from line to line.
  private static func risingRuns(_ numbers: [(index: Int, value: Int)]) -> [[Int]] {
    var runs: [[Int]] = []
    var last: Int?
    for (index, value) in numbers {
      // Plates and blank pages bear no number: up to four may be missing.
      if let previous = last, value > previous, value - previous <= 5 {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
      last = value
    }
    return runs
  }

  private static func withoutDigits(_ line: String) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.value.isDigit && $0 != " " }))
  }
}
