import AlignmentFiles
import Review

/// `align plot ALIGNMENT -o plot.svg`: the path of an alignment as a drawing.
struct PlotCommand: RunnableCommand {
  static let usage = [
    "align plot ALIGNMENT -o FILE.svg   draw the path ('-' is standard output)"
  ]

  static let options: [Option] = [
    Option(name: "output", short: "o", placeholder: "FILE", help: "write FILE.svg"),
    .overwrite, .quiet, .help,
  ]

  private let path: String
  private let output: String
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("plot takes one alignment: NAME.jsonl, or NAME.xml of InterText")
    }
    guard let output = arguments.value("output"),
      output == "-" || output.lowercased().hasSuffix(".svg")
    else { throw UsageError("plot needs --output FILE.svg, or '-' for standard output") }
    self.path = path
    self.output = output
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(paths: output == "-" ? [] : [output], overwrite: overwrites)
    let file = try AlignmentFile(path: path)
    let plot = PathPlot(
      file.text.alignment,
      source: PathPlot.Side(name: file.source.name, language: file.text.sourceLanguage),
      target: PathPlot.Side(name: file.target.name, language: file.text.targetLanguage),
      doubtful: AlignmentTable.doubtful, certain: AlignmentTable.certain)
    guard output != "-" else { return plot.write(to: &console) }
    var content = ""
    plot.write(to: &content)
    try files.stage(content, path: output)
    try files.commit()
    guard !isQuiet else { return }
    var standardError = ErrorConsole()
    standardError.write("written: \(output)\n")
  }
}
