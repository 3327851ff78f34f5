import Memory

/// `align memory compact MEMORY`: checks a memory and gives back the room that it does not need.
struct MemoryCompactCommand: RunnableCommand {
  static let usage = ["align memory compact MEMORY [options]"]

  static let options: [Option] = [.quiet, .help]

  private let memory: String
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let memory = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("memory compact takes one memory")
    }
    self.memory = memory
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    let (before, after) = try MemoryStore(path: memory, access: .write).compact()
    guard !isQuiet else { return }
    var standardError = ErrorConsole()
    standardError.write("align: \(memory): sound; \(before) bytes before, \(after) after\n")
  }
}
