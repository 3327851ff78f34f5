import TMX

/// `align tmx fix IN -o OUT`: makes a file valid, says every change, and loses no text.
struct TMXFixCommand: RunnableCommand {
  static let usage = ["align tmx fix IN -o OUT [options]   ('-' is standard input)"]

  static let options: [Option] = [
    Option(
      name: "output", short: "o", placeholder: "FILE", help: "the valid file, TMX 1.4b in UTF-8"),
    Option(
      name: "rejected", placeholder: "FILE",
      help: "TMX for what cannot be put right, with the reason in x-rejected"),
    .findingFormat, .overwrite, .quiet, .help,
  ]

  private let path: String
  private let output: String
  private let rejected: String?
  private let format: FindingLines.Format
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let path = arguments.operands.first, arguments.operands.count == 1,
      let output = arguments.value("output")
    else { throw UsageError("tmx fix takes one TMX file and --output FILE") }
    self.path = path
    self.output = output
    rejected = arguments.value("rejected")
    guard rejected != output else {
      throw UsageError("--rejected and --output name the same file")
    }
    format = try arguments.choice("format", default: .text)
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(
      paths: [output] + (rejected.map { [$0] } ?? []), overwrite: overwrites)
    let reader = try TMXReader(path: path, mode: .repairing)
    let lines = FindingLines(name: reader.name, format: format)
    let tally = Tally(lines)
    let writer = TMXWriter(header: reader.header ?? TMXHeader.unknown)
    let fixed = TMXFile(try files.open(output), writer)
    let kept = try rejected.map { TMXFile(try files.open($0), writer) }
    reader.onFinding = tally.note
    reader.onRejection = { rejection in
      tally.count(rejection)
      kept?.write(rejection.unit.markedAsRejected(for: rejection.finding))
    }
    let progress = ProgressLine(isQuiet: isQuiet)
    defer { progress.clear() }
    do {
      while let unit = try reader.next() {
        fixed.write(unit)
        if reader.unitCount % 4096 == 0 {
          progress.show(reader)
          if let failure = fixed.output.failure ?? kept?.output.failure { throw failure }
        }
      }
    } catch let error as TMXError {
      // What stands before the place is whole; without any unit there is nothing to keep.
      guard case .violation(_, let finding) = error, reader.unitCount > 0 else { throw error }
      tally.note(finding)
    }
    fixed.finish()
    kept?.finish()
    try lines.flush()
    try files.commit()
    progress.clear()
    if tally.hasLost { console.status = 1 }
    if !isQuiet {
      var standardError = ErrorConsole()
      standardError.write("\(output): \(tally.summary(unitCount: reader.unitCount))\n")
    }
  }
}

/// A TMX file that is written unit by unit.
private final class TMXFile {
  let output: OutputFile
  private let writer: TMXWriter
  private var report = TMXWriter.Report()

  init(_ output: OutputFile, _ writer: TMXWriter) {
    self.output = output
    self.writer = writer
    var sink = output
    writer.writeBeginning(to: &sink, report: &report)
  }

  func write(_ unit: TranslationUnit) {
    var sink = output
    writer.write(unit, to: &sink, report: &report)
  }

  func finish() {
    var sink = output
    writer.writeEnd(to: &sink)
  }
}

/// What was changed, by rule, and what was given up.
private final class Tally {
  private let lines: FindingLines
  private var changeCounts: [TMXRule: Int] = [:]
  private var rejectedCount = 0

  /// Whether text could not be kept.
  private(set) var hasLost = false

  init(_ lines: FindingLines) { self.lines = lines }

  func note(_ finding: TMXFinding) {
    if finding.isRepaired {
      changeCounts[finding.rule, default: 0] += 1
      lines.write(finding, verdict: "fixed")
    } else if finding.rule.severity == .error {
      hasLost = true
      lines.write(finding, verdict: "rejected")
    }
  }

  func count(_ rejection: TMXReader.RejectedUnit) {
    rejectedCount += 1
  }

  func summary(unitCount: Int) -> String {
    let rules = TMXRule.allCases.compactMap { rule in
      changeCounts[rule].map { "\(rule.rawValue) \($0)" }
    }
    let changes = changeCounts.values.reduce(0, +).counted("change")
    return "\(unitCount.counted("unit")), \(rejectedCount) rejected, \(changes)"
      + (rules.isEmpty ? "" : ": " + rules.joined(separator: ", "))
  }
}

extension TranslationUnit {
  /// The unit with the reason of its rejection as a property.
  fileprivate func markedAsRejected(for finding: TMXFinding) -> TranslationUnit {
    var unit = self
    unit.properties.append(
      Property(
        type: "x-rejected",
        value: "\(finding.place.line):\(finding.place.column): \(finding.rule.rawValue): "
          + finding.message))
    return unit
  }
}
