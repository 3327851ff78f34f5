import Memory

/// `align memory remove MEMORY`: units by where they came from, or by what they say.
struct MemoryRemoveCommand: RunnableCommand {
  static let usage = [
    "align memory remove MEMORY --origin FILE [--yes]",
    "align memory remove MEMORY --query PHRASE [--language TAG] [--regex] [--yes]",
  ]

  static let options: [Option] = [
    Option(
      name: "origin", placeholder: "FILE",
      help: "every import of a file, by the name or the number that memory statistics shows"),
    Option(
      name: "query", placeholder: "PHRASE", isRepeatable: true,
      help: "units that have the phrase, on whichever side; several: all of them"),
    Option(name: "language", short: "l", placeholder: "TAG", help: "look in this language alone"),
    Option(name: "regex", help: "--query is a regular expression"),
    Option(name: "yes", help: "remove; without it, only the number of units is told"),
    .quiet, .help,
  ]

  private enum Choice {
    case origin(String)
    case query(ConcordanceQuery)
  }

  private let memory: String
  private let choice: Choice
  private let isConfirmed: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let memory = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("memory remove takes one memory")
    }
    self.memory = memory
    let phrases = arguments.all("query")
    let language = try arguments.language("language")
    switch (arguments.value("origin"), phrases.isEmpty) {
    case (let origin?, true):
      guard language == nil, !arguments.has("regex") else {
        throw UsageError("--language and --regex belong to --query")
      }
      choice = .origin(origin)
    case (nil, false):
      guard !arguments.has("regex") || phrases.count == 1 else {
        throw UsageError("--regex takes one --query")
      }
      choice = .query(
        ConcordanceQuery(
          arguments.has("regex") ? .expression(phrases[0]) : .phrases(phrases),
          language: language))
    default: throw UsageError("memory remove takes either --origin FILE or --query PHRASE")
    }
    isConfirmed = arguments.has("yes")
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    let store = try MemoryStore(path: memory, access: isConfirmed ? .write : .read)
    let count: Int
    switch choice {
    case .origin(let origin):
      let imports = try store.imports(named: origin)
      count =
        isConfirmed
        ? try store.removeImports(imports.map(\.id))
        : try store.unitCount(onlyFrom: imports.map(\.id))
    case .query(let query):
      let found = try store.occurrences(of: query, limit: isConfirmed ? .max : 0)
      count =
        isConfirmed
        ? try store.removeUnits(found.occurrences.map(\.unit.id)) : found.totalCount
    }
    guard !isQuiet else { return }
    try console.flush()
    var standardError = ErrorConsole()
    standardError.write(
      isConfirmed
        ? "align: removed: \(count.counted("unit"))\n"
        : "align: \(count.counted("unit")) would be removed; give --yes to do it\n")
  }
}
