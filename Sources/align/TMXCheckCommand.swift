import TMX

/// `align tmx check FILE…`: what breaks the rules of TMX, line by line.
struct TMXCheckCommand: RunnableCommand {
  static let usage = ["align tmx check FILE … [options]   ('-' is standard input)"]

  static let options: [Option] = [.findingFormat, .quiet, .help]

  /// The rules, as the findings name them.
  static var notes: String {
    let width = TMXRule.allCases.map(\.rawValue.utf8.count).max() ?? 0
    return "\nrules (status 1 if an error is found; a ! marks those that only warn):\n"
      + TMXRule.allCases.map { rule in
        let name = rule.rawValue
        let mark = rule.severity == .warning ? "!" : " "
        let gap = String(repeating: " ", count: width - name.utf8.count)
        return "\(mark) \(name)\(gap)  \(rule.summary)\n"
      }.joined()
  }

  private let paths: [String]
  private let format: FindingLines.Format
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.operands
    guard !paths.isEmpty else { throw UsageError("tmx check takes TMX files") }
    format = try arguments.choice("format", default: .text)
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    var standardError = ErrorConsole()
    for path in paths {
      let tally: Tally
      do {
        tally = try check(path)
      } catch let error as TMXError {
        // One file that cannot be read says nothing of the others.
        standardError.write("align: \(error)\n")
        console.status = 1
        continue
      }
      if tally.errorCount > 0 { console.status = 1 }
      if !isQuiet {
        standardError.write(
          "\(tally.name): \(tally.errorCount == 0 ? "valid" : "not valid"): "
            + "\(tally.unitCount.counted("unit")), \(tally.errorCount.counted("error")), "
            + "\(tally.warningCount.counted("warning"))\n")
      }
    }
  }

  /// What one file came to.
  private final class Tally {
    let name: String
    var unitCount = 0
    var errorCount = 0
    var warningCount = 0

    init(name: String) { self.name = name }

    func count(_ finding: TMXFinding) {
      switch finding.rule.severity {
      case .error: errorCount += 1
      case .warning: warningCount += 1
      }
    }
  }

  private func check(_ path: String) throws -> Tally {
    let tally = Tally(name: path == "-" ? "standard input" : path)
    let lines = FindingLines(name: tally.name, format: format)
    func note(_ finding: TMXFinding) {
      tally.count(finding)
      lines.write(finding, verdict: finding.rule.severity.rawValue)
    }
    let progress = ProgressLine(isQuiet: isQuiet)
    defer { progress.clear() }
    do throws(TMXError) {
      let reader = try TMXReader(path: path)
      defer { tally.unitCount = reader.unitCount }
      reader.onFinding = note
      while try reader.next() != nil {
        if reader.unitCount % 4096 == 0 { progress.show(reader) }
      }
    } catch {
      guard case .violation(_, let finding) = error else {
        try lines.flush()
        throw error
      }
      note(finding)
    }
    try lines.flush()
    return tally
  }
}

extension Option {
  static let findingFormat = Option(
    name: "format", placeholder: "NAME",
    help: "text (default): FILE:LINE:COLUMN: severity: rule: message; or jsonl")
}

extension ProgressLine {
  /// Shows how much of a file is read.
  func show(_ reader: TMXReader) {
    if let total = reader.byteCount, total > 0 {
      show(completed: reader.readByteCount >> 20, total: total >> 20, noun: "MiB")
    }
  }
}

extension Int {
  /// `1 unit`, `2 units`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
