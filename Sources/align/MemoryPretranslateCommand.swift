import Bitext
import Memory

/// `align memory pretranslate MEMORY FILE`: the best match for each sentence of a new text.
struct MemoryPretranslateCommand: RunnableCommand {
  static let usage = [
    "align memory pretranslate MEMORY FILE --to TAG -o OUT.(html|xliff|tsv|tmx) [options]",
    "  ('-' is standard input)",
  ]

  static let options: [Option] =
    [
      Option(
        name: "output", short: "o", placeholder: "FILE",
        help: "where to write; html: a page to read; xliff, tsv: every sentence; tmx: matches alone"
      ),
      Option(
        name: "threshold", placeholder: "N",
        help: "the least percentage that counts as a match, 1 to 102 (default 70)"),
    ] + TextSentences.options + [.overwrite, .quiet, .help]

  private let memory: String
  private let path: String
  private let output: String
  private let format: PretranslationFile.Format
  private let texts: TextSentences
  private let target: LanguageTag
  private let threshold: Int
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count == 2 else {
      throw UsageError("memory pretranslate takes a memory and a text")
    }
    (memory, path) = (arguments.operands[0], arguments.operands[1])
    texts = try TextSentences(arguments)
    guard let target = texts.target else {
      throw UsageError("--to TAG is missing: the language to translate into")
    }
    self.target = target
    guard let output = arguments.value("output") else {
      throw UsageError("--output FILE is missing")
    }
    guard let format = PretranslationFile.Format(path: output) else {
      throw UsageError("'\(output)' should end in .html, .xliff, .xlf, .tsv or .tmx")
    }
    (self.output, self.format) = (output, format)
    threshold = try arguments.percent("threshold") ?? 70
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(paths: [output], overwrite: overwrites)
    let store = try MemoryStore(path: memory)
    let text = try texts.read(path)
    let progress = ProgressLine(isQuiet: isQuiet)
    defer { progress.clear() }
    let sentences = try store.pretranslate(
      text.sentences, from: text.language, to: target, atLeast: threshold
    ) { progress.show(completed: $0, total: text.sentences.count, noun: "sentences") }
    progress.clear()
    var file = try files.open(output)
    PretranslationFile(
      name: text.name, memory: memory, source: text.language, target: target, threshold: threshold
    ).write(sentences, as: format, to: &file)
    try files.commit()
    guard !isQuiet else { return }
    var standardError = ErrorConsole()
    let matchCount = sentences.count { $0.match != nil }
    standardError.write(
      "align: \(sentences.count.counted("sentence")), \(matchCount) with a match;"
        + " written: \(output)\n")
  }
}

extension Arguments {
  /// The value as the percentage of a match.
  func percent(_ name: String) throws(UsageError) -> Int? {
    guard let word = value(name) else { return nil }
    guard let percent = Int(word), (1...102).contains(percent) else {
      throw UsageError("--\(name) takes a whole number from 1 to 102, not '\(word)'")
    }
    return percent
  }
}
