import AlignmentFiles
import Documents
import Review

/// `align review ALIGNMENT -o review.html`: the page of an alignment that was made before.
struct ReviewCommand: RunnableCommand {
  static let usage = [
    "align review ALIGNMENT -o PAGE.html   the page to look at and correct an alignment"
  ]

  static let options: [Option] = [
    Option(name: "output", short: "o", placeholder: "FILE", help: "write FILE.html"),
    .date,
    .overwrite, .quiet, .help,
  ]

  private let path: String
  private let output: String
  private let date: String?
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("review takes one alignment: NAME.jsonl, or NAME.xml of InterText")
    }
    guard let output = arguments.value("output"), output.lowercased().hasSuffix(".html") else {
      throw UsageError("review needs --output PAGE.html")
    }
    self.path = path
    self.output = output
    date = try arguments.date()
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(paths: [output], overwrite: overwrites)
    let file = try AlignmentFile(path: path)
    let page = ReviewPage(
      file.text, source: file.source, target: file.target, settings: file.settings, date: date)
    var content = ""
    page.write(to: &content)
    try files.stage(content, path: output)
    try files.commit()
    guard !isQuiet else { return }
    var summary = ""
    AlignmentSummary(file.text).write(to: &summary)
    var standardError = ErrorConsole()
    standardError.write(summary + "written: \(output)\n")
  }
}
