import Bitext
import Memory

/// `align memory import MEMORY FILE…`: units into a translation memory.
struct MemoryImportCommand: RunnableCommand {
  static let usage = ["align memory import MEMORY FILE … [options]   ('-' is standard input)"]

  static let options: [Option] = UnitOptions.reading + [.quiet, .help]

  private let memory: String
  private let paths: [String]
  private let options: UnitOptions

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count >= 2, let memory = arguments.operands.first else {
      throw UsageError("memory import takes a memory, and files to read")
    }
    self.memory = memory
    paths = Array(arguments.operands.dropFirst())
    options = try UnitOptions(arguments)
    // Parallel files are read together; of other formats each file is an import.
    _ = try UnitInput(paths, options)
  }

  func run(console: inout Console) throws {
    let store = try MemoryStore(path: memory, access: .create)
    let progress = ProgressLine(isQuiet: options.isQuiet)
    defer { progress.clear() }
    let isParallel = try options.inputFormat(of: paths[0]) == .lines
    for group in isParallel ? [paths] : paths.map({ [$0] }) {
      let input = try UnitInput(group, options)
      var report = UnitInput.Report()
      let record = try store.importUnits(file: input.name) { session in
        report = try input.forEachPlaced(progress: progress) { unit, line in
          try session.add(unit, line: line)
        }
      }
      progress.clear()
      guard !options.isQuiet else { continue }
      UnitSummary(report).write(
        "\(record.unitCount.counted("unit")) imported from \(input.name), "
          + "\(record.newUnitCount) new", losses: report.losses)
    }
  }
}
