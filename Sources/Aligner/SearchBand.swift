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
