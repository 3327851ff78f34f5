import Bitext
import Documents
import Memory

/// `align memory search MEMORY [TEXT]`: what a memory has that is close to a text.
struct MemorySearchCommand: RunnableCommand {
  static let usage = [
    "align memory search MEMORY TEXT --language TAG [options]",
    "align memory search MEMORY --language TAG [options]   one text a line on standard input",
  ]

  static let options: [Option] = [
    Option(name: "language", short: "l", placeholder: "TAG", help: "language of the text"),
    Option(name: "to", placeholder: "TAG", help: "language of the translations; any by default"),
    Option(
      name: "threshold", placeholder: "PERCENT",
      help: "the least that a match must reach, 1 to 102; default 70"),
    Option(name: "limit", placeholder: "N", help: "the most matches for a text; default 5"),
    Option(name: "format", placeholder: "NAME", help: "table (default) or jsonl"),
    .quiet, .help,
  ]

  private enum Format: String, CaseIterable {
    case table, jsonl
  }

  private let memory: String
  private let text: String?
  private let language: LanguageTag
  private let target: LanguageTag?
  private let threshold: Int
  private let limit: Int
  private let format: Format
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard (1...2).contains(arguments.operands.count) else {
      throw UsageError("memory search takes a memory, and a text or lines on standard input")
    }
    memory = arguments.operands[0]
    text = arguments.operands.count == 2 ? arguments.operands[1] : nil
    guard let language = try arguments.language("language") else {
      throw UsageError("--language says which language the text is in, such as zh")
    }
    self.language = language
    target = try arguments.language("to")
    threshold = Int(try arguments.number("threshold", in: 1...102) ?? 70)
    limit = Int(try arguments.number("limit", in: 1...1_000_000) ?? 5)
    format = try arguments.choice("format", default: .table)
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    let store = try MemoryStore(path: memory)
    let queries =
      try text.map { [$0] }
      ?? TextFile(path: "-").text.split(whereSeparator: \.isNewline).map(String.init)
    var foundCount = 0
    for query in queries {
      let matches = try store.matches(
        for: MemoryQuery(query, language: language, target: target), atLeast: threshold,
        limit: limit)
      foundCount += matches.isEmpty ? 0 : 1
      switch format {
      case .table:
        MatchTable(isColored: Console.isColored, showsQuery: text == nil)
          .write(matches, for: query, to: &console)
      case .jsonl: MatchLine(query: query, matches: matches).write(to: &console)
      }
    }
    guard !isQuiet, format == .table else { return }
    try console.flush()
    var standardError = ErrorConsole()
    if foundCount < queries.count {
      standardError.write(
        "no match of \(threshold) % for \(queries.count - foundCount) of "
          + "\(queries.count.counted("text"))\n")
    }
  }
}
