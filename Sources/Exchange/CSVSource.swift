/// The records of a CSV file one after the other, in bounded memory.
///
/// Source: RFC 4180, with line ends of either kind.
final class CSVSource {
  let lines: LineSource

  /// The one-based line where the record begins that `next()` returned last.
  private(set) var line = 0

  init(_ lines: LineSource) {
    self.lines = lines
  }

  /// The cells of the next record, or `nil` after the last.
  func next() throws(ExchangeError) -> [String]? {
    guard var text = try lines.next() else { return nil }
    line = lines.line
    var cells: [String] = []
    var rest = text.utf8[...]
    while true {
      guard rest.first == UInt8(ascii: "\"") else {
        let cell = rest.prefix { $0 != UInt8(ascii: ",") }
        guard !cell.contains(UInt8(ascii: "\"")) else {
          throw malformed("a quotation mark inside a cell without quotes; double it and quote it")
        }
        cells.append(String(Substring(cell)))
        rest = rest[cell.endIndex...]
        guard rest.popFirst() != nil else { return cells }
        continue
      }
      rest.removeFirst()
      var cell = ""
      while true {
        let run = rest.prefix { $0 != UInt8(ascii: "\"") }
        cell += Substring(run)
        rest = rest[run.endIndex...]
        guard rest.popFirst() != nil else {
          // The quotes are still open at the end of the line.
          guard cell.utf8.count <= LineSource.maximumLineSize else {
            throw malformed("a cell is longer than \(LineSource.maximumLineSize >> 20) MiB")
          }
          cell += lines.lastEnd
          guard let next = try lines.next() else { throw malformed("a quoted cell is not closed") }
          text = next
          rest = text.utf8[...]
          continue
        }
        guard rest.first == UInt8(ascii: "\"") else { break }
        rest.removeFirst()
        cell += "\""
      }
      cells.append(cell)
      guard let after = rest.popFirst() else { return cells }
      guard after == UInt8(ascii: ",") else {
        throw malformed("text follows the closing quotation mark of a cell")
      }
    }
  }

  private func malformed(_ reason: String) -> ExchangeError {
    .malformed(path: lines.name, line: line, reason: reason)
  }
}
