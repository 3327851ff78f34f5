/// For each given type the types it is linked with, and a number for each link.
///
/// Rows are packed one after the other; within a row columns are in ascending order.
struct LinkTable: Sendable {
  struct Link: Sendable {
    var column: Int32
    var value: Float
  }

  private(set) var links: [Link] = []
  private(set) var rowStarts: [Int] = [0]

  var rowCount: Int { rowStarts.count - 1 }

  subscript(row: Int) -> ArraySlice<Link> {
    links[rowStarts[row]..<rowStarts[row + 1]]
  }

  /// The value of one link, 0 if there is none. Complexity: O(log *n*) in the links of the row.
  func value(row: Int, column: Int32) -> Float {
    var low = rowStarts[row]
    var high = rowStarts[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if links[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < rowStarts[row + 1] && links[low].column == column ? links[low].value : 0
  }

  init() {}

  /// Packs links given as row, column and value; the values of equal links are added.
  init(rowCount: Int, triples: [(row: Int32, column: Int32, value: Float)]) {
    let sorted = triples.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var next = 0
    for row in 0..<rowCount {
      while next < sorted.count, sorted[next].row == row {
        if links.count > rowStarts[row], let last = links.last,
          last.column == sorted[next].column
        {
          links[links.count - 1].value += sorted[next].value
        } else {
          links.append(Link(column: sorted[next].column, value: sorted[next].value))
        }
        next += 1
      }
      rowStarts.append(links.count)
    }
  }

  mutating func appendRow(_ row: some Sequence<Link>) {
    links.append(contentsOf: row)
    rowStarts.append(links.count)
  }

  /// The same links with rows and columns exchanged.
  func transposed(rowCount: Int) -> LinkTable {
    var triples: [(row: Int32, column: Int32, value: Float)] = []
    triples.reserveCapacity(links.count)
    for row in 0..<self.rowCount {
      for link in self[row] { triples.append((link.column, Int32(row), link.value)) }
    }
    return LinkTable(rowCount: rowCount, triples: triples)
  }
}
