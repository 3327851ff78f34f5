import Exchange
import Memory

/// `align memory import MEMORY FILE…`: units of files into a memory, which is made if need be.
struct MemoryImportCommand: RunnableCommand {
  static let usage = ["align memory import MEMORY FILE … [options]   ('-' is standard input)"]

  static let options: [Option] = UnitOptions.reading + [.quiet, .help]

  private let memory: String
  private let paths: [String]
  private let options: UnitOptions

  init(_ arguments: Arguments) throws(UsageError) {
    guard let memory = arguments.operands.first, arguments.operands.count > 1 else {
      throw UsageError("memory import takes a memory, and files with units")
    }
    self.memory = memory
    paths = Array(arguments.operands.dropFirst())
    options = try UnitOptions(arguments)
    for path in paths { _ = try UnitInput([path], options) }
  }

  func run(console: inout Console) throws {
    let store = try MemoryStore(path: memory, access: .create)
    let progress = ProgressLine(isQuiet: options.isQuiet)
    defer { progress.clear() }
    for path in paths {
      let input = try UnitInput([path], options)
      var report = UnitInput.Report()
      let record = try store.importUnits(file: path) { session in
        report = try input.forEach(progress: progress) { try session.add($0) }
      }
      progress.clear()
      guard !options.isQuiet else { continue }
      UnitSummary(report).write(
        "\(record.newUnitCount) of them new in \(memory)", losses: UnitLosses())
    }
  }
}
