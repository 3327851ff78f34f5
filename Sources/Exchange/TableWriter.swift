/// Writes units as TSV or CSV, a row for each.
///
/// The first row names the columns, so that ``TableReader`` needs to be told nothing. CSV has CR LF
/// at the ends of rows, as RFC 4180 says.
public struct TableWriter: UnitWriter {
  public private(set) var losses = UnitLosses()

  private let dialect: TableDialect
  private let hasHeader: Bool
  private var table: UnitTable?
  private var hasBegun = false

  /// - Parameters:
  ///   - columns: What the cells hold; `nil` stands for the languages of the first unit.
  ///   - hasHeader: Whether the columns are named; without, tabs and line ends in TSV become
  ///     blanks.
  public init(dialect: TableDialect, columns: [UnitColumn]? = nil, hasHeader: Bool = true) {
    self.dialect = dialect
    self.hasHeader = hasHeader
    table = columns.map { UnitTable($0) }
  }

  public mutating func write(_ unit: TranslationUnit, to output: inout some TextOutputStream) {
    let table = self.table ?? UnitTable(unit.languages.map { .language($0) })
    self.table = table
    begin(table, to: &output)
    guard let cells = table.cells(of: unit, losses: &losses) else { return }
    output.write(row(cells))
  }

  public mutating func writeEnd(to output: inout some TextOutputStream) {
    if let table { begin(table, to: &output) }
  }

  private mutating func begin(_ table: UnitTable, to output: inout some TextOutputStream) {
    guard !hasBegun else { return }
    hasBegun = true
    if hasHeader { output.write(row(table.columns.map(\.text))) }
  }

  private mutating func row(_ cells: [String]) -> String {
    switch dialect {
    case .csv: return cells.map(TableDialect.quoted).joined(separator: ",") + "\r\n"
    case .tsv where hasHeader:
      return cells.map(TableDialect.escaped).joined(separator: "\t") + "\n"
    case .tsv:
      var row = ""
      for (index, cell) in cells.enumerated() {
        if index > 0 { row += "\t" }
        row += cell.onOneLine(losses: &losses)
      }
      return row + "\n"
    }
  }
}
