import Bitext
import Exchange
import TMX

/// Units from files, through a change, into a file: what most commands on memories do.
struct UnitPipeline: Sendable {
  let input: [String]
  let output: [String]
  let options: UnitOptions

  /// Checks the command line as far as it can be without a file.
  init(input: [String], output: [String], _ options: UnitOptions) throws(UsageError) {
    self.input = input
    self.output = output
    self.options = options
    _ = try UnitInput(input, options)
    try UnitOutput.format(of: output, options)
    guard Set(output).count == output.count else { throw UsageError("an output is named twice") }
    guard input.count(where: { $0 == "-" }) < 2 else {
      throw UsageError("standard input can be read only once")
    }
  }

  /// Writes what `change` makes of every unit; `nil` leaves one out.
  ///
  /// - Parameters:
  ///   - header: Changes the header of the first TMX file; that of the others is lost.
  ///   - merged: The header of all files, where there is one.
  ///   - summary: What the last line on standard error says after the numbers of units.
  func run(
    merged: TMXHeader? = nil, header: (TMXHeader) -> TMXHeader = { $0 },
    summary: () -> String = { "" }, _ change: (TranslationUnit) throws -> TranslationUnit?
  ) throws {
    let units = try UnitInput(input, options)
    var files = try OutputFiles(
      paths: output.filter { $0 != "-" }, overwrite: options.overwrites)
    var sinks: [UnitSink] = []
    for path in output {
      sinks.append(UnitSink(path == "-" ? nil : try files.open(path), path: path))
    }
    let written = try UnitOutput(paths: output, sinks: sinks, options, original: units.name)
    written.header = merged.map(header)
    let progress = ProgressLine(isQuiet: options.isQuiet)
    defer { progress.clear() }
    let report = try units.forEach(
      progress: progress,
      onHeader: { if written.header == nil { written.header = header($0) } },
      { unit in if let unit = try change(unit) { try written.write(unit) } })
    let losses = try written.finish()
    try files.commit()
    progress.clear()
    guard !options.isQuiet else { return }
    UnitSummary(report).write(
      "\((written.unitCount - losses.leftOutCount).counted("unit")) written" + summary(),
      losses: losses)
  }
}

extension UnitLosses {
  /// Units that are not in the file at all.
  fileprivate var leftOutCount: Int { self[.units] + self[.repeatedUnits] }
}

/// What is told on standard error when units have been written.
struct UnitSummary {
  let report: UnitInput.Report

  init(_ report: UnitInput.Report) { self.report = report }

  func write(_ line: String, losses: UnitLosses) {
    var standardError = ErrorConsole()
    for (name, count) in report.oddities {
      standardError.write("align: \(name): \(count.counted("error")); see align tmx check\n")
    }
    if !report.losses.isEmpty {
      standardError.write("align: passed over in reading: \(report.losses)\n")
    }
    if !losses.isEmpty {
      standardError.write("align: not kept or changed, for the format cannot hold it: \(losses)\n")
    }
    standardError.write("align: \(report.unitCount.counted("unit")) read, \(line)\n")
  }
}
