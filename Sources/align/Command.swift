/// What the program can be asked to do.
enum Command: String, CaseIterable, Sendable {
  case align
  case segment
  case evaluate
  case batch

  /// Finds the command that the first word names; anything else is a file to align.
  static func named(by words: [String]) -> (command: Command, rest: ArraySlice<String>) {
    if let first = words.first, first != Command.align.rawValue,
      let command = Command(rawValue: first)
    {
      return (command, words.dropFirst())
    }
    return (.align, words[...])
  }

  var options: [Option] {
    switch self {
    case .align: AlignCommand.options
    case .segment: SegmentCommand.options
    case .evaluate: EvaluateCommand.options
    case .batch: BatchCommand.options
    }
  }

  /// One line for each way to call the command.
  var usage: [String] {
    switch self {
    case .align: AlignCommand.usage
    case .segment: SegmentCommand.usage
    case .evaluate: EvaluateCommand.usage
    case .batch: BatchCommand.usage
    }
  }

  func run(_ arguments: Arguments, console: inout Console) throws {
    switch self {
    case .align: try AlignCommand(arguments).run(console: &console)
    case .segment: try SegmentCommand(arguments).run(console: &console)
    case .evaluate: try EvaluateCommand(arguments).run(console: &console)
    case .batch: try BatchCommand(arguments).run(console: &console)
    }
  }

  /// The whole help text, from the tables that parsing reads.
  var help: String {
    var text = "usage: " + usage.joined(separator: "\n       ") + "\n\n"
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
