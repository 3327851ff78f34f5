import Memory

/// `align memory analyse MEMORY FILE…`: what a memory saves on texts, by bands.
struct MemoryAnalyseCommand: RunnableCommand {
  static let usage = [
    "align memory analyse MEMORY FILE … [--from TAG] [--to TAG] [options]   ('-' is standard input)"
  ]

  static let options: [Option] =
    [
      Option(name: "format", placeholder: "NAME", help: "table (default), tsv or jsonl")
    ] + TextSentences.options + [.quiet, .help]

  private let memory: String
  private let paths: [String]
  private let texts: TextSentences
  private let format: LeverageText.Format
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let memory = arguments.operands.first, arguments.operands.count > 1 else {
      throw UsageError("memory analyse takes a memory, and texts to compare with it")
    }
    self.memory = memory
    paths = Array(arguments.operands.dropFirst())
    texts = try TextSentences(arguments)
    format = try arguments.choice("format", default: .table)
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    let store = try MemoryStore(path: memory)
    var analysis = LeverageAnalysis(store, target: texts.target)
    let progress = ProgressLine(isQuiet: isQuiet)
    defer { progress.clear() }
    for path in paths {
      let text = try texts.read(path)
      try analysis.add(file: text.name, sentences: text.sentences, language: text.language) {
        progress.show(
          completed: $0, total: text.sentences.count, noun: "sentences of \(text.name)")
      }
    }
    progress.clear()
    LeverageText(analysis.report).write(format, to: &console)
  }
}
