/// The cells of the grid that the dynamic program visits.
///
/// Row *i* is the boundary before source sentence *i*, column *j* the one before target sentence
/// *j*; a row's columns are half-open. Rows and columns count from zero and run to the number
/// of sentences inclusive. The lower and the upper edge never go back.
struct SearchBand: Equatable, Sendable {
  /// For each row the first column and the column after the last.
  let columns: [Range<Int>]

  /// For each row the number of cells in the rows before it.
  let offsets: [Int]

  var cellCount: Int { offsets[offsets.count - 1] }

  var widest: Int { columns.reduce(0) { max($0, $1.count) } }

  /// Makes a band from the columns of each row, widened so that both edges are monotone.
  init(columns rows: [Range<Int>]) {
    var columns = rows
    for row in columns.indices.dropFirst()
    where columns[row].upperBound < columns[row - 1].upperBound {
      columns[row] = columns[row].lowerBound..<columns[row - 1].upperBound
    }
    for row in columns.indices.dropLast().reversed()
    where columns[row].lowerBound > columns[row + 1].lowerBound {
      columns[row] = columns[row + 1].lowerBound..<columns[row].upperBound
    }
    self.columns = columns
    var offsets = [0]
    offsets.reserveCapacity(columns.count + 1)
    for range in columns { offsets.append(offsets[offsets.count - 1] + range.count) }
    self.offsets = offsets
  }

  /// The whole grid.
  init(sourceCount: Int, targetCount: Int) {
    self.init(columns: Array(repeating: 0..<targetCount + 1, count: sourceCount + 1))
  }

  /// The cells near a centre line; the first and the last node always belong.
  ///
  /// The line is followed into half as many rows as columns, so that a long run of one side's
  /// sentences can move past the beads before or behind it.
  ///
  /// - Parameters:
  ///   - centers: For each row the columns that the line passes in it; no row goes back.
  ///   - halfWidths: For each row how many columns to either side, beyond those of the rows nearby.
  ///   - targetCount: The last column.
  init(centers: [ClosedRange<Int>], halfWidths: [Int], targetCount: Int) {
    var columns: [Range<Int>] = centers.indices.map { row in
      let halfWidth = halfWidths[row]
      let reach = halfWidth / 2
      let lowest = centers[max(0, row - reach)].lowerBound
      let highest = centers[min(centers.count - 1, row + reach)].upperBound
      return max(0, lowest - halfWidth)..<min(targetCount, highest + halfWidth) + 1
    }
    columns[0] = 0..<max(1, columns[0].upperBound)
    let last = columns.count - 1
    columns[last] = min(columns[last].lowerBound, targetCount)..<targetCount + 1
    self.init(columns: columns)
  }

  /// The same with one half width for all rows.
  init(centers: [ClosedRange<Int>], halfWidth: Int, targetCount: Int) {
    self.init(
      centers: centers, halfWidths: Array(repeating: halfWidth, count: centers.count),
      targetCount: targetCount)
  }

  /// For each row the columns that a path passes in it, or jumps over: the centre line of a band.
  static func centers(of path: [BeadSpan], sourceCount: Int) -> [ClosedRange<Int>] {
    var centers = [ClosedRange<Int>](repeating: 0...0, count: sourceCount + 1)
    for span in path {
      for row in span.source.lowerBound...span.source.upperBound {
        let isFirst = row > span.source.lowerBound
        let first = isFirst ? span.target.lowerBound : centers[row].lowerBound
        centers[row] = first...span.target.upperBound
      }
    }
    return centers
  }

  /// The same band, but in some rows little more than the nodes of a path.
  func narrowed(to path: [BeadSpan], where isNarrow: (_ row: Int) -> Bool) -> SearchBand {
    let centers = Self.centers(of: path, sourceCount: columns.count - 1)
    return SearchBand(
      columns: columns.indices.map { row in
        isNarrow(row) ? centers[row].lowerBound..<centers[row].upperBound + 1 : columns[row]
      })
  }

  /// The cells that two bands of one grid share.
  func intersection(_ other: SearchBand) -> SearchBand {
    SearchBand(
      columns: zip(columns, other.columns).map { a, b in
        let lower = max(a.lowerBound, b.lowerBound)
        return lower..<max(lower, min(a.upperBound, b.upperBound))
      })
  }

  /// Where column 0 of a row would lie among the cells of the band, for reading many in a row.
  @inline(__always)
  func base(row: Int) -> Int { offsets[row] - columns[row].lowerBound }

  /// Where a node lies among the cells of the band, or `nil` if it lies outside.
  @inline(__always)
  func cell(row: Int, column: Int) -> Int? {
    guard row >= 0, row < columns.count, columns[row].contains(column) else { return nil }
    return offsets[row] + column - columns[row].lowerBound
  }

  /// The rows in which a path comes near an edge that is no edge of the grid.
  func rowsNearEdges(of path: [BeadSpan], margin: Int, targetCount: Int) -> [Int] {
    path.compactMap { span in
      let row = columns[span.source.upperBound]
      let column = span.target.upperBound
      let isNear =
        row.lowerBound > 0 && column - row.lowerBound < margin
        || row.upperBound < targetCount + 1 && row.upperBound - 1 - column < margin
      return isNear ? span.source.upperBound : nil
    }
  }

  /// The same band with rows and columns exchanged.
  ///
  /// - Parameter columnCount: The number of columns of the whole grid.
  func transposed(columnCount: Int) -> SearchBand {
    var firstRow = Array(repeating: columns.count, count: columnCount)
    var endRow = Array(repeating: 0, count: columnCount)
    for (row, range) in columns.enumerated() {
      for column in range {
        if firstRow[column] > row { firstRow[column] = row }
        endRow[column] = row + 1
      }
    }
    return SearchBand(columns: zip(firstRow, endRow).map { $0..<max($0, $1) })
  }
}
