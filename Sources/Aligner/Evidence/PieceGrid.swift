/// Votes for pairs of pieces of two texts: the whole grid, or a band of it.
struct PieceGrid {
  struct Cell {
    var row: Int
    var column: Int
  }

  let pieceCount: Int

  /// For each sentence the piece in which its middle lies.
  private let sourcePieces: [Int]
  private let targetPieces: [Int]

  private let band: SearchBand
  private var votes: [Float]

  /// The whole grid, without votes.
  init(pieceCount: Int, length: LengthModel) {
    self.init(
      pieceCount: pieceCount, length: length,
      band: SearchBand(sourceCount: pieceCount - 1, targetCount: pieceCount - 1))
  }

  /// The cells within two larger pieces of a path through the grid of these.
  init(pieceCount: Int, length: LengthModel, near path: [Cell], of larger: PieceGrid) {
    let scale = Double(pieceCount) / Double(larger.pieceCount)
    var firsts = [Int](repeating: larger.pieceCount, count: larger.pieceCount)
    var lasts = [Int](repeating: 0, count: larger.pieceCount)
    for cell in path {
      firsts[cell.row] = min(firsts[cell.row], cell.column)
      lasts[cell.row] = max(lasts[cell.row], cell.column)
    }
    // Rows before the path's first have nothing on it, so that they take the corner.
    firsts[0] = 0
    lasts[larger.pieceCount - 1] = larger.pieceCount - 1
    let columns = (0..<pieceCount).map { row in
      let near = Int(Double(row) / scale)
      let first = Int(Double(max(0, firsts[near] - 2)) * scale)
      let end = Int((Double(lasts[near] + 3) * scale).rounded(.up))
      return min(first, pieceCount - 1)..<min(pieceCount, max(end, first + 1))
    }
    self.init(pieceCount: pieceCount, length: length, band: SearchBand(columns: columns))
  }

  private init(pieceCount: Int, length: LengthModel, band: SearchBand) {
    self.pieceCount = pieceCount
    self.band = band
    sourcePieces = Self.pieces(length.sourceSums, count: pieceCount)
    targetPieces = Self.pieces(length.targetSums, count: pieceCount)
    votes = [Float](repeating: 0, count: band.cellCount)
  }

  private static func pieces(_ sums: [Double], count: Int) -> [Int] {
    let total = sums[sums.count - 1]
    guard total > 0 else { return Array(repeating: 0, count: sums.count - 1) }
    return (0..<sums.count - 1).map { sentence in
      let middle = (sums[sentence] + sums[sentence + 1]) / 2
      return min(count - 1, Int(middle / total * Double(count)))
    }
  }

  func votes(of cell: Cell) -> Float {
    band.cell(row: cell.row, column: cell.column).map { votes[$0] } ?? 0
  }

  /// Counts the votes of words that occur in few sentences of those that the band pairs, and
  /// takes from every cell twice what its row would have if votes fell anywhere.
  mutating func takeVotes(of voters: Voters, greatestFrequency: Int) {
    let targetRanges = sentenceRanges(of: targetPieces, in: band)
    let sourceRanges = sentenceRanges(
      of: sourcePieces, in: band.transposed(columnCount: pieceCount))
    for type in 0..<voters.links.rowCount {
      for link in voters.links[type] {
        // What a row's piece is paired with is the same for all of its sentences.
        var partners: (row: Int, sentences: ArraySlice<Int32>) = (-1, [])
        for sentence in voters.source.sentences(of: type, in: 0..<sourcePieces.count) {
          let row = sourcePieces[Int(sentence)]
          if partners.row != row {
            partners = (
              row, voters.target.sentences(of: Int(link.column), in: targetRanges[row])
            )
          }
          guard let first = partners.sentences.first,
            partners.sentences.count <= greatestFrequency
          else { continue }
          let frequency = voters.source.sentences(
            of: type, in: sourceRanges[targetPieces[Int(first)]]
          ).count
          guard frequency <= greatestFrequency else { continue }
          let vote = min(1, link.value) / Float(max(frequency, partners.sentences.count))
          let base = band.base(row: row)
          for other in partners.sentences { votes[base + targetPieces[Int(other)]] += vote }
        }
      }
    }
    for row in 0..<pieceCount {
      let cells = band.offsets[row]..<band.offsets[row + 1]
      let chance = 2 * votes[cells].reduce(0, +) / Float(cells.count)
      for cell in cells { votes[cell] = max(0, votes[cell] - chance) }
    }
  }

  /// For each row of a band the sentences in the pieces of its columns.
  private func sentenceRanges(of pieces: [Int], in band: SearchBand) -> [Range<Int>] {
    var firstSentences = [Int](repeating: 0, count: pieceCount + 1)
    for piece in pieces { firstSentences[piece + 1] += 1 }
    for piece in 0..<pieceCount { firstSentences[piece + 1] += firstSentences[piece] }
    return band.columns.map {
      firstSentences[$0.lowerBound]..<firstSentences[$0.upperBound]
    }
  }

  /// The monotone path of most votes; a step beside the diagonal costs half a good landmark.
  func path() -> [Cell] {
    let detour: Float = 0.25
    var best = [Float](repeating: 0, count: band.cellCount)
    var steps = [UInt8](repeating: 0, count: band.cellCount)
    // What lies before the first row and the first column costs a detour for each piece.
    func value(_ row: Int, _ column: Int) -> Float {
      if row < 0 { return -detour * Float(column + 1) }
      if column < 0 { return -detour * Float(row + 1) }
      return band.cell(row: row, column: column).map { best[$0] } ?? -.infinity
    }
    for (row, columns) in band.columns.enumerated() {
      for column in columns {
        let cell = band.base(row: row) + column
        best[cell] = value(row - 1, column - 1) + votes[cell]
        let above = value(row - 1, column) - detour
        if above > best[cell] {
          best[cell] = above
          steps[cell] = 1
        }
        let before = value(row, column - 1) - detour
        if before > best[cell] {
          best[cell] = before
          steps[cell] = 2
        }
      }
    }
    var path: [Cell] = []
    var (row, column) = (pieceCount - 1, pieceCount - 1)
    while row >= 0 && column >= 0, let cell = band.cell(row: row, column: column) {
      path.append(Cell(row: row, column: column))
      if steps[cell] != 2 { row -= 1 }
      if steps[cell] != 1 { column -= 1 }
    }
    return path.reversed()
  }
}

/// The words that may vote: where the types of both texts stand, and the links between them.
struct Voters {
  let links: LinkTable
  let source: Sightings
  let target: Sightings

  init(source: TokenizedText, target: TokenizedText, links: LinkTable) {
    self.links = links
    self.source = Sightings(of: source, typeCount: links.rowCount)
    self.target = Sightings(
      of: target, typeCount: links.links.reduce(0) { max($0, Int($1.column) + 1) })
  }
}

/// For each token type of a text the sentences that have it, in ascending order.
struct Sightings {
  private var sentences: [Int32]
  private var starts: [Int]

  /// - Parameter typeCount: Types from this number on are left out.
  init(of text: TokenizedText, typeCount: Int) {
    starts = [Int](repeating: 0, count: typeCount + 1)
    for item in text.items where Int(item.type) < typeCount { starts[Int(item.type) + 1] += 1 }
    for type in 0..<typeCount { starts[type + 1] += starts[type] }
    sentences = [Int32](repeating: 0, count: starts[typeCount])
    var next = starts
    for sentence in 0..<text.count {
      for item in text.items(of: sentence) where Int(item.type) < typeCount {
        sentences[next[Int(item.type)]] = Int32(sentence)
        next[Int(item.type)] += 1
      }
    }
  }

  /// The sentences of a type in a range of sentences.
  func sentences(of type: Int, in range: Range<Int>) -> ArraySlice<Int32> {
    let all = sentences[starts[type]..<starts[type + 1]]
    guard let first = all.first, let last = all.last else { return all }
    if first >= range.lowerBound, last < range.upperBound { return all }
    let start = Self.firstIndex(in: all, notBefore: range.lowerBound)
    let end = Self.firstIndex(in: all, notBefore: range.upperBound)
    return all[start..<end]
  }

  private static func firstIndex(in sentences: ArraySlice<Int32>, notBefore bound: Int) -> Int {
    var low = sentences.startIndex
    var high = sentences.endIndex
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
