/// What must change in one text to get another, word by word.
public struct TextDifference: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// In the order of the texts; what is same and removed gives the first text, what is same and
  /// added the second, but for white space, which is the second's where both have some.
  public let parts: [Part]

  /// Complexity: O(*mn*) time and memory, for *m* and *n* tokens.
  public init(from first: String, to second: String) {
    let (a, b) = (Self.pieces(first), Self.pieces(second))
    var runs: [Part] = []
    func append(_ part: Part) {
      switch (runs.last, part) {
      case (.same(let run), .same(let text)): runs[runs.count - 1] = .same(run + text)
      case (.removed(let run), .removed(let text)): runs[runs.count - 1] = .removed(run + text)
      case (.added(let run), .added(let text)): runs[runs.count - 1] = .added(run + text)
      default: runs.append(part)
      }
    }
    let lengths = Self.commonLengths(a, b)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        append(.same(a[i]))
        (i, j) = (i + 1, j + 1)
      } else if j == b.count || i < a.count && lengths[i + 1][j] >= lengths[i][j + 1] {
        append(.removed(a[i]))
        i += 1
      } else {
        append(.added(b[j]))
        j += 1
      }
    }
    parts = runs
  }

  /// Words, numbers, marks and runs of white space.
  private static func pieces(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes)
      var pieces: [String] = []
      while let piece = scanner.next() {
        pieces.append(String(decoding: bytes[piece.range], as: UTF8.self))
      }
      return pieces
    }
  }

  /// The length of the longest common subsequence of what follows, for every pair of places.
  private static func commonLengths(_ a: [String], _ b: [String]) -> [[Int32]] {
    var lengths = [[Int32]](
      repeating: [Int32](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          a[i] == b[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }
}
