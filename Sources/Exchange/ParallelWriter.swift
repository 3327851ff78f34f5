/// Makes lines of units for parallel files, each in one language.
///
/// A unit that lacks one of the languages has an empty line there; one that has text in none is left
/// out. Tabs and line ends within a text become blanks.
public struct ParallelWriter: Sendable {
  /// What the lines could not hold so far.
  public private(set) var losses = UnitLosses()

  private let table: UnitTable

  public init(languages: [LanguageTag]) {
    table = UnitTable(languages.map { .language($0) })
  }

  /// A line for each language, without line ends, or `nil` for a unit that is left out.
  public mutating func lines(of unit: TranslationUnit) -> [String]? {
    guard let cells = table.cells(of: unit, losses: &losses) else { return nil }
    var lines: [String] = []
    for cell in cells { lines.append(cell.onOneLine(losses: &losses)) }
    return lines
  }
}
