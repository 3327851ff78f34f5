import Bitext
import Memory

/// `align memory concordance MEMORY PHRASE…`: where a phrase occurs, in its surroundings.
struct MemoryConcordanceCommand: RunnableCommand {
  static let usage = [
    "align memory concordance MEMORY PHRASE … [options]   several: units that have all of them"
  ]

  static let options: [Option] = [
    Option(
      name: "language", short: "l", placeholder: "TAG", help: "look in one language; default: all"),
    Option(name: "limit", placeholder: "N", help: "the most units to show; default 20"),
    Option(name: "substring", help: "also inside words; Chinese is found anywhere in any case"),
    Option(name: "regex", help: "PHRASE is a regular expression"),
    .quiet, .help,
  ]

  private let memory: String
  private let query: ConcordanceQuery
  private let limit: Int
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count >= 2, let memory = arguments.operands.first else {
      throw UsageError("memory concordance takes a memory and a phrase")
    }
    self.memory = memory
    let phrases = Array(arguments.operands.dropFirst())
    let pattern: ConcordanceQuery.Pattern
    if arguments.has("regex") {
      guard phrases.count == 1, !arguments.has("substring") else {
        throw UsageError("--regex takes one expression, and no --substring")
      }
      pattern = .expression(phrases[0])
    } else {
      pattern = arguments.has("substring") ? .substrings(phrases) : .phrases(phrases)
    }
    query = ConcordanceQuery(pattern, language: try arguments.language("language"))
    limit = Int(try arguments.number("limit", in: 1...1_000_000) ?? 20)
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    let concordance = try MemoryStore(path: memory).occurrences(of: query, limit: limit)
    let table = ConcordanceTable(
      columnCount: Console.columnCount, isColored: Console.isColored)
    for occurrence in concordance.occurrences { table.write(occurrence, to: &console) }
    guard !isQuiet else { return }
    try console.flush()
    var standardError = ErrorConsole()
    let shown = concordance.occurrences.count
    standardError.write(
      concordance.totalCount.counted("unit")
        + (shown < concordance.totalCount ? ", \(shown) shown" : "") + "\n")
  }
}
