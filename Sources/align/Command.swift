/// A command as a value: parsed, checked, then run.
protocol RunnableCommand: Sendable {
  /// One line for each way to call the command.
  static var usage: [String] { get }
  static var options: [Option] { get }

  /// What the help says after the options.
  static var notes: String { get }

  init(_ arguments: Arguments) throws(UsageError)
  func run(console: inout Console) throws
}

extension RunnableCommand {
  static var notes: String { "" }
}

/// What the program can be asked to do; raw values are the words that ask for it.
enum Command: String, CaseIterable, Sendable {
  case align
  case explain
  case segment
  case evaluate
  case batch
  case review
  case revise
  case plot
  case tmxCheck = "tmx check"
  case tmxFix = "tmx fix"
  case tmxConvert = "tmx convert"
  case tmxMerge = "tmx merge"
  case tmxSplit = "tmx split"
  case tmxSelect = "tmx select"
  case tmxStatistics = "tmx statistics"
  case tmxStrip = "tmx strip"
  case memoryImport = "memory import"
  case memorySearch = "memory search"
  case memoryConcordance = "memory concordance"
  case memoryPretranslate = "memory pretranslate"
  case memoryAnalyse = "memory analyse"
  case memoryExport = "memory export"
  case memoryStatistics = "memory statistics"
  case memoryRemove = "memory remove"
  case memoryCompact = "memory compact"

  private var type: any RunnableCommand.Type {
    switch self {
    case .align: AlignCommand.self
    case .explain: ExplainCommand.self
    case .segment: SegmentCommand.self
    case .evaluate: EvaluateCommand.self
    case .batch: BatchCommand.self
    case .review: ReviewCommand.self
    case .revise: ReviseCommand.self
    case .plot: PlotCommand.self
    case .tmxCheck: TMXCheckCommand.self
    case .tmxFix: TMXFixCommand.self
    case .tmxConvert: TMXConvertCommand.self
    case .tmxMerge: TMXMergeCommand.self
    case .tmxSplit: TMXSplitCommand.self
    case .tmxSelect: TMXSelectCommand.self
    case .tmxStatistics: TMXStatisticsCommand.self
    case .tmxStrip: TMXStripCommand.self
    case .memoryImport: MemoryImportCommand.self
    case .memorySearch: MemorySearchCommand.self
    case .memoryConcordance: MemoryConcordanceCommand.self
    case .memoryPretranslate: MemoryPretranslateCommand.self
    case .memoryAnalyse: MemoryAnalyseCommand.self
    case .memoryExport: MemoryExportCommand.self
    case .memoryStatistics: MemoryStatisticsCommand.self
    case .memoryRemove: MemoryRemoveCommand.self
    case .memoryCompact: MemoryCompactCommand.self
    }
  }

  /// Finds the command that the first words name; anything else is a file to align.
  ///
  /// - Throws: `UsageError` for the first word of a two-word command without a second that fits.
  static func named(
    by words: [String]
  ) throws(UsageError) -> (command: Command, rest: ArraySlice<String>) {
    for count in [2, 1] where words.count >= count {
      let name = words.prefix(count).joined(separator: " ")
      if let command = Command(rawValue: name) { return (command, words.dropFirst(count)) }
    }
    if let first = words.first {
      let group = group(first)
      guard group.isEmpty else {
        throw UsageError(
          "'\(first)' needs a second word that names a command", usage: usage(of: group))
      }
    }
    return (.align, words[...])
  }

  /// The commands of two words that begin with one.
  private static func group(_ word: String) -> [Command] {
    allCases.filter { $0.rawValue.hasPrefix(word + " ") }
  }

  private static func usage(of commands: [Command]) -> [String] { commands.flatMap(\.usage) }

  /// The help for the first word of several commands when nothing but help is asked for.
  static func groupHelp(for words: [String]) -> String? {
    guard let first = words.first, words.dropFirst() == ["--help"] else { return nil }
    let group = group(first)
    guard !group.isEmpty else { return nil }
    return usageText(usage(of: group)) + "\neach has --help of its own\n"
  }

  static func usageText(_ lines: [String]) -> String {
    "usage: " + lines.joined(separator: "\n       ") + "\n"
  }

  var options: [Option] { type.options }

  var usage: [String] { type.usage }

  func run(_ arguments: Arguments, console: inout Console) throws {
    try type.init(arguments).run(console: &console)
  }

  /// The whole help text, from the tables that parsing reads.
  var help: String {
    var text = Self.usageText(usage) + "\n"
    let labels = options.map { option in
      let short = option.short.map { "-\($0), " } ?? "    "
      return "  \(short)--\(option.name)\(option.placeholder.map { " \($0)" } ?? "")"
    }
    let width = min(34, labels.map(\.count).max() ?? 0)
    for (label, option) in zip(labels, options) {
      if label.count > width {
        text += label + "\n" + String(repeating: " ", count: width + 2) + option.help + "\n"
      } else {
        text += label.padding(to: width + 2) + option.help + "\n"
      }
    }
    text += type.notes
    if self == .align {
      let others = Command.allCases.filter { $0 != .align }.map(\.rawValue)
      text += "\nother commands: \(others.joined(separator: ", ")) (each with --help)\n"
    }
    return text
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
