import Bitext
import Exchange
import Memory

/// `align tmx statistics FILE…`: what memories hold, all files together.
struct TMXStatisticsCommand: RunnableCommand {
  static let usage = ["align tmx statistics FILE … [options]   ('-' is standard input)"]

  static let options: [Option] =
    [
      Option(name: "format", placeholder: "NAME", help: "table (default) or json")
    ] + UnitOptions.reading + [.quiet, .help]

  private enum Format: String, CaseIterable {
    case table, json
  }

  private let paths: [String]
  private let options: UnitOptions
  private let format: Format

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.operands
    guard !paths.isEmpty else { throw UsageError("tmx statistics takes files to read") }
    options = try UnitOptions(arguments)
    format = try arguments.choice("format", default: .table)
    _ = try UnitInput(paths, options)
  }

  func run(console: inout Console) throws {
    let sides = UnitSides(languages: options.languages)
    var statistics = UnitStatistics(sides: sides)
    let (filter, sourceFilter) = (DuplicateFilter(), DuplicateFilter())
    var duplicateCount = 0
    var repeatedSourceCount = 0
    let progress = ProgressLine(isQuiet: options.isQuiet)
    defer { progress.clear() }
    let report = try UnitInput(paths, options).forEach(progress: progress) { unit in
      statistics.add(unit)
      if try !filter.isFirst(unit) { duplicateCount += 1 }
      if let source = sides.source(of: unit), try !sourceFilter.isFirst(source) {
        repeatedSourceCount += 1
      }
    }
    progress.clear()
    let counts =
      [
        ("units", statistics.unitCount), ("variants", statistics.variantCount),
        ("codes", statistics.codeCount), ("notes", statistics.noteCount),
        ("properties", statistics.propertyCount), ("duplicates", duplicateCount),
        ("duplicate sources", repeatedSourceCount),
      ] + UnitOddity.allCases.map { ($0.label, statistics.oddityCounts[$0] ?? 0) }
    switch format {
    case .table: writeTable(counts, statistics, to: &console)
    case .json: writeJSON(counts, statistics, to: &console)
    }
    guard !options.isQuiet else { return }
    try console.flush()
    var standardError = ErrorConsole()
    for (name, count) in report.oddities {
      standardError.write("align: \(name): \(count.counted("error")); see align tmx check\n")
    }
    if !report.losses.isEmpty {
      standardError.write("align: passed over in reading: \(report.losses)\n")
    }
  }

  private func writeTable(
    _ counts: [(String, Int)], _ statistics: UnitStatistics, to console: inout Console
  ) {
    for (name, count) in counts { console.write("\(name.filled(to: 18))\(count)\n") }
    console.write("\n")
    let rows =
      [["language", "variants", "characters", "words"]]
      + statistics.languages.map { language, count in
        return [
          language.text, "\(count.variantCount)", "\(count.characterCount)", "\(count.wordCount)",
        ]
      }
    let width = max(10, rows.map { $0[0].utf8.count }.max() ?? 0)
    for row in rows {
      let cells = row.dropFirst().map {
        String(repeating: " ", count: max(1, 12 - $0.utf8.count)) + $0
      }
      console.write(row[0].filled(to: width) + cells.joined() + "\n")
    }
  }

  /// One object on one line; its members keep their names and their order.
  private func writeJSON(
    _ counts: [(String, Int)], _ statistics: UnitStatistics, to console: inout Console
  ) {
    let members = counts.map { name, count in "\(JSONEscaper.quoted(name)):\(count)" }
    let languages = statistics.languages.map { language, count in
      return "{\"language\":\"\(language)\",\"variants\":\(count.variantCount),"
        + "\"characters\":\(count.characterCount),\"words\":\(count.wordCount)}"
    }
    console.write(
      "{\(members.joined(separator: ",")),\"languages\":[\(languages.joined(separator: ","))]}\n")
  }
}

extension UnitOddity {
  fileprivate var label: String {
    switch self {
    case .empty: "empty sides"
    case .same: "same texts"
    case .numbers: "other numbers"
    case .script: "wrong scripts"
    }
  }
}

extension String {
  fileprivate func filled(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - utf8.count))
  }
}
