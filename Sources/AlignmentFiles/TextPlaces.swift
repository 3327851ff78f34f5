/// Where the sentences of an earlier reading of a text stand in a later one.
///
/// Places are offsets in the later text without its white space, in scalars, so that other line
/// ends and other cuts between sentences do no harm.
struct TextPlaces {
  /// For each later sentence where it begins, and at last where the text ends.
  let starts: [Int]

  /// For each earlier sentence where it begins, or `nil` if that is not to be told.
  private(set) var lower: [Int?]

  /// For each earlier sentence where it ends.
  private(set) var upper: [Int?]

  /// Sentences that both readings have just once hold fast; what differs between two such is
  /// matched from its ends.
  ///
  /// - Complexity: O(*n* log *n*) for *n* sentences, linear in their characters.
  init(earlier: [Sentence], later: [Sentence]) {
    let old = earlier.map(\.text.unblankedScalars)
    let new = later.map(\.text.unblankedScalars)
    starts = new.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    lower = Array(repeating: nil, count: old.count)
    upper = lower
    var (oldEnd, newEnd) = (0, 0)
    for anchor in Self.anchors(old, new) + [(old.count, new.count)] {
      place(old[oldEnd..<anchor.0], among: new[newEnd..<anchor.1])
      guard anchor.0 < old.count else { break }
      lower[anchor.0] = starts[anchor.1]
      upper[anchor.0] = starts[anchor.1 + 1]
      (oldEnd, newEnd) = (anchor.0 + 1, anchor.1 + 1)
    }
  }

  /// The place of a range of earlier sentences; an empty range stands where its neighbours meet.
  func place(of sentences: Range<Int>) -> Range<Int>? {
    guard !sentences.isEmpty else {
      let place =
        sentences.lowerBound > 0
        ? upper[sentences.lowerBound - 1] : lower.first.flatMap { $0 } ?? 0
      return place.map { $0..<$0 }
    }
    guard let first = lower[sentences.lowerBound], let end = upper[sentences.upperBound - 1],
      first < end
    else { return nil }
    return first..<end
  }

  /// Places sentences between two anchors by the characters that both readings begin and end with.
  private mutating func place(
    _ old: ArraySlice<[Unicode.Scalar]>, among new: ArraySlice<[Unicode.Scalar]>
  ) {
    let (a, b) = (Array(old.joined()), Array(new.joined()))
    // Twice or half as much text is no edit of the same.
    guard !a.isEmpty, a.count <= 2 * b.count, b.count <= 2 * a.count else { return }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.dropFirst(prefix).reversed(), b.dropFirst(prefix).reversed())
      .prefix { $0 == $1 }.count
    let start = starts[new.startIndex]
    func place(_ offset: Int) -> Int? {
      if offset <= prefix { return start + offset }
      if offset >= a.count - suffix { return start + b.count - (a.count - offset) }
      return nil
    }
    var offset = 0
    for index in old.indices {
      lower[index] = place(offset)
      offset += old[index].count
      upper[index] = place(offset)
    }
  }

  /// Sentences that occur once on both sides, as many as can be in the same order.
  ///
  /// Source: the longest increasing subsequence by piles (Fredman 1975), as in patience diff.
  private static func anchors(
    _ old: [[Unicode.Scalar]], _ new: [[Unicode.Scalar]]
  ) -> [(Int, Int)] {
    func once(_ texts: [[Unicode.Scalar]]) -> [[Unicode.Scalar]: Int] {
      var indices: [[Unicode.Scalar]: Int?] = [:]
      for (index, text) in texts.enumerated() where !text.isEmpty {
        indices[text] = .some(indices[text] == nil ? index : nil)
      }
      return indices.compactMapValues { $0 }
    }
    let newIndices = once(new)
    let pairs = once(old).compactMap { text, index in newIndices[text].map { (index, $0) } }
      .sorted { $0.0 < $1.0 }
    // For each length the pair that ends the best subsequence so far, and each pair's predecessor.
    var piles: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (number, pair) in pairs.enumerated() {
      var (low, high) = (0, piles.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[piles[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before[number] = low > 0 ? piles[low - 1] : nil
      if low == piles.count { piles.append(number) } else { piles[low] = number }
    }
    var anchors: [(Int, Int)] = []
    var next = piles.last
    while let number = next {
      anchors.append(pairs[number])
      next = before[number]
    }
    return anchors.reversed()
  }
}

extension String {
  /// The scalars that are no white space.
  var unblankedScalars: [Unicode.Scalar] {
    unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
