/// Finds roughly where the texts run together, from links between rare words, before any
/// sentence is paired.
///
/// Both texts are cut into as many pieces of equal length. Links between words that occur in
/// few sentences vote for pairs of pieces, and the path of most votes through the grid of pieces,
/// a detour costing something, is the centre of a band. In a long text the pieces are large at
/// first; then smaller ones are looked at near the path of the large ones.
struct CoarsePass: Sendable {
  /// Links between words that occur in more sentences than this are no landmarks.
  ///
  /// Origin: a word that occurs twenty times on either side votes for 400 pairs, of which 20
  /// can be right.
  private static let leastDocumentFrequency = 20

  /// In a long text more may be: as long as only one piece in ten has the word, the right pairs
  /// stand out from the chance of a row.
  private static let piecesPerSighting = 10

  /// A piece holds about this many sentences in texts that are not long.
  private static let sentencesPerPiece = 4

  /// For each source boundary the target boundaries that belong to it, about.
  let centers: [ClosedRange<Int>]

  /// Whether the path has votes on more than half of its pieces; a path with less is chance.
  let hasLandmarks: Bool

  /// - Parameters:
  ///   - links: Prior links, or what was learned, source types to target types.
  ///   - length: Scaled lengths of all sentences.
  ///   - greatestPieceCount: There are never more pieces than this at first, so that the grid of
  ///     pieces stays small.
  /// - Complexity: O(*n* + *p*²) for *n* tokens and *p* pieces.
  init(
    source: TokenizedText, target: TokenizedText, links: LinkTable, length: LengthModel,
    greatestPieceCount: Int = 2000
  ) {
    let voters = Voters(source: source, target: target, links: links)
    let smallest = max(1, max(source.count, target.count) / Self.sentencesPerPiece)
    var grid = PieceGrid(pieceCount: min(greatestPieceCount, smallest), length: length)
    grid.takeVotes(
      of: voters,
      greatestFrequency: max(
        Self.leastDocumentFrequency, grid.pieceCount / Self.piecesPerSighting))
    var path = grid.path()
    let voted = path.count { grid.votes(of: $0) > 0 }
    hasLandmarks = 2 * voted > path.count
    if hasLandmarks, smallest > grid.pieceCount {
      grid = PieceGrid(pieceCount: smallest, length: length, near: path, of: grid)
      grid.takeVotes(of: voters, greatestFrequency: Self.leastDocumentFrequency)
      path = grid.path()
    }
    centers = Self.centers(
      path, pieceCount: grid.pieceCount, sourceSums: length.sourceSums,
      targetSums: length.targetSums)
  }

  /// For each source boundary the target boundary at the same share of the length.
  static func diagonal(
    sourceSums: [Double], targetSums: [Double]
  ) -> [ClosedRange<Int>] {
    centers(
      [PieceGrid.Cell(row: 0, column: 0)], pieceCount: 1, sourceSums: sourceSums,
      targetSums: targetSums)
  }

  /// Carries the path over from pieces to boundaries of sentences.
  private static func centers(
    _ path: [PieceGrid.Cell], pieceCount: Int, sourceSums: [Double], targetSums: [Double]
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
