/// What it costs at least to turn one segment into another, token by token.
enum EditCost {
  /// The least sum of costs: inserting and deleting cost the weight; replacing costs nothing for
  /// identical tokens, 1 for words alike but for case and width, and for two numbers, marks or
  /// codes, else the greater weight.
  ///
  /// Complexity: O(*mn*) time, O(*n*) memory, for *m* and *n* tokens.
  static func between(_ a: [Token], _ b: [Token]) -> Int {
    // What both begin and end with costs nothing; a cheapest way keeps it.
    var start = 0
    while start < a.count, start < b.count, a[start].key == b[start].key,
      a[start].kind == b[start].kind
    {
      start += 1
    }
    var (endA, endB) = (a.count, b.count)
    while endA > start, endB > start, a[endA - 1].key == b[endB - 1].key,
      a[endA - 1].kind == b[endB - 1].kind
    {
      endA -= 1
      endB -= 1
    }
    let (a, b) = (a[start..<endA], b[start..<endB])
    var row = [0]
    row.reserveCapacity(b.count + 1)
    for token in b { row.append(row[row.count - 1] + token.kind.weight) }
    for tokenA in a {
      var diagonal = row[0]
      row[0] += tokenA.kind.weight
      for (j, tokenB) in b.enumerated() {
        let replaced = diagonal + replacing(tokenA, by: tokenB)
        diagonal = row[j + 1]
        row[j + 1] = min(
          replaced, row[j] + tokenB.kind.weight, diagonal + tokenA.kind.weight)
      }
    }
    return row[b.count]
  }

  static func replacing(_ a: Token, by b: Token) -> Int {
    if a.kind == b.kind {
      if a.key == b.key { return 0 }
      if a.kind != .word || a.foldedKey == b.foldedKey { return 1 }
    }
    return max(a.kind.weight, b.kind.weight)
  }
}
