import TMX

/// `align tmx check FILE…`: what breaks the rules of TMX, line by line.
struct TMXCheckCommand: RunnableCommand {
  static let usage = ["align tmx check FILE … [options]   ('-' is standard input)"]

  static let options: [Option] = [
    Option(
      name: "format", placeholder: "NAME",
      help: "text (default): FILE:LINE:COLUMN: severity: rule: message; or jsonl"),
    .quiet, .help,
  ]

  private enum Format: String, CaseIterable {
    case text, jsonl
  }

  private let paths: [String]
  private let format: Format
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
      let tally = try check(path, console: &console)
      if tally.errorCount > 0 { console.status = 1 }
      if !isQuiet {
        try console.flush()
        standardError.write(
          "\(tally.name): \(tally.errorCount == 0 ? "valid" : "not valid"): "
            + "\(tally.unitCount.counted("unit")), \(tally.errorCount.counted("error")), "
            + "\(tally.warningCount.counted("warning"))\n")
      }
    }
  }

  private struct Tally {
    var name = ""
    var unitCount = 0
    var errorCount = 0
    var warningCount = 0
  }

  private func check(_ path: String, console: inout Console) throws -> Tally {
    var tally = Tally(name: path == "-" ? "standard input" : path)
    func write(_ findings: [TMXFinding]) {
      for finding in findings {
        switch finding.rule.severity {
        case .error: tally.errorCount += 1
        case .warning: tally.warningCount += 1
        }
        console.write(line(for: finding, path: tally.name))
      }
    }
    let progress = ProgressLine(isQuiet: isQuiet)
    defer { progress.clear() }
    do throws(TMXError) {
      let reader = try TMXReader(path: path)
      defer { tally.unitCount = reader.unitCount }
      do throws(TMXError) {
        while try reader.next() != nil {
          if reader.unitCount % 4096 == 0 {
            progress.show(reader)
            write(reader.takeFindings())
          }
        }
      } catch {
        write(reader.takeFindings())
        throw error
      }
      write(reader.takeFindings())
    } catch {
      guard case .violation(_, let finding) = error else { throw error }
      write([finding])
    }
    return tally
  }

  private func line(for finding: TMXFinding, path: String) -> String {
    switch format {
    case .text: "\(path):\(finding)\n"
    case .jsonl:
      "{\"file\":\(JSONEscaper.quoted(path)),\"line\":\(finding.place.line),"
        + "\"column\":\(finding.place.column),"
        + "\"severity\":\"\(finding.rule.severity.rawValue)\","
        + "\"rule\":\"\(finding.rule.rawValue)\",\"unit\":\(finding.unit),"
        + "\"message\":\(JSONEscaper.quoted(finding.message))}\n"
    }
  }
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
