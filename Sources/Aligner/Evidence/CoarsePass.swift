/// Finds roughly where the texts run together, from links between rare words, before any
/// sentence is paired.
///
/// Both texts are cut into as many pieces of equal length. Links between words that occur in
/// few sentences vote for pairs of pieces, and the path of most votes through the grid of pieces,
/// a detour costing something, is the centre of a band.
struct CoarsePass: Sendable {
  /// Links between words that occur in more sentences than this are no landmarks.
  ///
  /// Origin: a word that occurs twenty times on either side votes for 400 pairs, of which 20
  /// can be right.
  private static let leastDocumentFrequency = 20

  /// In a long text more may be: as long as only one piece in ten has the word, the right pairs
  /// stand out from the chance of a row.
  private static let piecesPerSentence = 10

  /// There are never more pieces than this, so that the grid of pieces stays small.
  private static let greatestPieceCount = 2000

  /// A piece holds about this many sentences in texts that are not long.
  private static let sentencesPerPiece = 4

  /// For each source boundary the target boundaries that belong to it, about.
  let centers: [ClosedRange<Int>]

  /// The share of pieces on the path that have votes.
  let support: Double

  /// Whether the path has votes on more than half of its pieces; a path with less is chance.
  var hasLandmarks: Bool { support > 0.5 }

  /// - Parameters:
  ///   - links: Prior links, or what was learned, source types to target types.
  ///   - length: Scaled lengths of all sentences.
  /// - Complexity: O(*n* + *p*²) for *n* tokens and *p* pieces.
  init(
    source: TokenizedText, target: TokenizedText, links: LinkTable, length: LengthModel
  ) {
    let sentenceCount = max(source.count, target.count)
    let pieceCount = max(
      1, min(Self.greatestPieceCount, sentenceCount / Self.sentencesPerPiece))
    let sourcePieces = Self.pieces(length.sourceSums, count: pieceCount)
    let targetPieces = Self.pieces(length.targetSums, count: pieceCount)
    var votes = Self.votes(
      source: source, target: target, links: links, sourcePieces: sourcePieces,
      targetPieces: targetPieces, pieceCount: pieceCount)
    Self.subtractChance(&votes, pieceCount: pieceCount)
    let path = Self.path(votes, pieceCount: pieceCount)
    support =
      Double(path.count { votes[$0.row * pieceCount + $0.column] > 0 }) / Double(path.count)
    centers = Self.centers(
      path, pieceCount: pieceCount, sourceSums: length.sourceSums,
      targetSums: length.targetSums)
  }

  /// For each sentence the piece in which its middle lies.
  private static func pieces(_ sums: [Double], count: Int) -> [Int] {
    let total = sums[sums.count - 1]
    guard total > 0 else { return Array(repeating: 0, count: sums.count - 1) }
    return (0..<sums.count - 1).map { sentence in
      let middle = (sums[sentence] + sums[sentence + 1]) / 2
      return min(count - 1, Int(middle / total * Double(count)))
    }
  }

  private static func votes(
    source: TokenizedText, target: TokenizedText, links: LinkTable, sourcePieces: [Int],
    targetPieces: [Int], pieceCount: Int
  ) -> [Float] {
    var sourceFrequencies = [Int32](repeating: 0, count: links.rowCount)
    for item in source.items { sourceFrequencies[Int(item.type)] += 1 }
    let columnCount = links.links.reduce(0) { max($0, Int($1.column) + 1) }
    var sentencesOfType = [[Int32]](repeating: [], count: columnCount)
    for sentence in 0..<target.count {
      for item in target.items(of: sentence) where Int(item.type) < columnCount {
        sentencesOfType[Int(item.type)].append(Int32(sentence))
      }
    }
    var votes = [Float](repeating: 0, count: pieceCount * pieceCount)
    let greatestFrequency = max(leastDocumentFrequency, pieceCount / piecesPerSentence)
    for sentence in 0..<source.count {
      let row = sourcePieces[sentence] * pieceCount
      for item in source.items(of: sentence) {
        let frequency = Int(sourceFrequencies[Int(item.type)])
        guard frequency <= greatestFrequency else { continue }
        for link in links[Int(item.type)] {
          let sentences = sentencesOfType[Int(link.column)]
          guard sentences.count <= greatestFrequency else { continue }
          let vote = min(1, link.value) / Float(max(frequency, sentences.count))
          for other in sentences { votes[row + targetPieces[Int(other)]] += vote }
        }
      }
    }
    return votes
  }

  /// Takes from every cell twice what its row would have if votes fell anywhere.
  private static func subtractChance(_ votes: inout [Float], pieceCount: Int) {
    for row in 0..<pieceCount {
      let range = row * pieceCount..<(row + 1) * pieceCount
      let chance = 2 * votes[range].reduce(0, +) / Float(pieceCount)
      for cell in range { votes[cell] = max(0, votes[cell] - chance) }
    }
  }

  /// The monotone path of most votes; a step beside the diagonal costs half a good landmark.
  private static func path(
    _ votes: [Float], pieceCount: Int
  ) -> [(row: Int, column: Int)] {
    let detour: Float = 0.25
    var best = [Float](repeating: 0, count: pieceCount + 1)
    var steps = [UInt8](repeating: 0, count: pieceCount * pieceCount)
    for column in 1...pieceCount { best[column] = -detour * Float(column) }
    for row in 0..<pieceCount {
      var diagonal = best[0]
      best[0] -= detour
      for column in 0..<pieceCount {
        var value = diagonal + votes[row * pieceCount + column]
        var step: UInt8 = 0
        if best[column + 1] - detour > value {
          value = best[column + 1] - detour
          step = 1
        }
        if best[column] - detour > value {
          value = best[column] - detour
          step = 2
        }
        diagonal = best[column + 1]
        best[column + 1] = value
        steps[row * pieceCount + column] = step
      }
    }
    var path: [(row: Int, column: Int)] = []
    var row = pieceCount - 1
    var column = pieceCount - 1
    while row >= 0 && column >= 0 {
      path.append((row, column))
      let step = steps[row * pieceCount + column]
      if step != 2 { row -= 1 }
      if step != 1 { column -= 1 }
    }
    return path.reversed()
  }

  /// For each source boundary the target boundary at the same share of the length.
  static func diagonal(
    sourceSums: [Double], targetSums: [Double]
  ) -> [ClosedRange<Int>] {
    centers(
      [(row: 0, column: 0)], pieceCount: 1, sourceSums: sourceSums, targetSums: targetSums)
  }

  /// Carries the path over from pieces to boundaries of sentences.
  private static func centers(
    _ path: [(row: Int, column: Int)], pieceCount: Int, sourceSums: [Double],
    targetSums: [Double]
  ) -> [ClosedRange<Int>] {
    var columnOfRow = [Int](repeating: 0, count: pieceCount)
    for cell in path { columnOfRow[cell.row] = cell.column }
    for row in 1..<max(1, pieceCount) {
      columnOfRow[row] = max(columnOfRow[row], columnOfRow[row - 1])
    }
    let sourceTotal = max(1, sourceSums[sourceSums.count - 1])
    let targetTotal = max(1, targetSums[targetSums.count - 1])
    var column = 0
    let columns = sourceSums.map { sum in
      let position = sum / sourceTotal * Double(pieceCount)
      let row = min(pieceCount - 1, Int(position))
      let share = (Double(columnOfRow[row]) + position - Double(row)) / Double(pieceCount)
      while column < targetSums.count - 1, targetSums[column] < share * targetTotal { column += 1 }
      return column
    }
    // Where the line jumps, the jump belongs to the row before it.
    return zip(columns, columns.dropFirst() + [targetSums.count - 1]).map { $0...max($0, $1) }
  }
}
