import Aligner
import AlignmentFiles
import Documents
import TMX

/// `align ARTICLE` and `align SOURCE TARGET`: from texts to pairs.
struct AlignCommand: RunnableCommand {
  static let usage = [
    "align ARTICLE [options]         a bilingual article in one file",
    "align SOURCE TARGET [options]   a text and its translation ('-' is standard input)",
  ]

  static let options: [Option] =
    AlignmentOptions.options + [
      Option(
        name: "output", short: "o", placeholder: "FILE", isRepeatable: true,
        help: "write FILE.tmx, .tsv, .jsonl, .beads or .html (to review); may be repeated"),
      Option(
        name: "format", placeholder: "NAME",
        help: "on standard output: table (default), tsv, jsonl, tmx, beads, scores, html"),
      .minimumConfidence,
      .date,
      .overwrite, .quiet, .help,
      Option(name: "version", help: "show the version"),
    ]

  private let options: AlignmentOptions
  private let paths: [String]
  private let format: AlignmentFormat
  private let minimumConfidence: Double
  private let date: String?
  private let outputs: [(path: String, format: AlignmentFormat)]
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    options = try AlignmentOptions(arguments)
    paths = try arguments.oneOrTwoTexts()
    format = try arguments.choice("format", default: .table)
    minimumConfidence = try arguments.number("minimum-confidence", in: 0...1) ?? 0
    date = try arguments.date()
    var outputs: [(path: String, format: AlignmentFormat)] = []
    for path in arguments.all("output") { outputs.append((path, try Self.format(of: path))) }
    self.outputs = outputs
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(paths: outputs.map(\.path), overwrite: overwrites)
    let input = try options.input(paths)
    let (source, target) = (input.source.document, input.target.document)
    let (alignment, links) = align(input)
    let text = AlignedText(
      alignment: alignment, sourceLanguage: input.aligner.sourceLanguage,
      targetLanguage: input.aligner.targetLanguage, minimumConfidence: minimumConfidence)

    var droppedCount = 0
    func write(_ format: AlignmentFormat, to output: inout some TextOutputStream) {
      droppedCount += format.write(
        text, source: source, target: target, date: date, links: links,
        settings: options.settings, to: &output)
    }
    for output in outputs {
      var content = ""
      write(output.format, to: &content)
      try files.stage(content, path: output.path)
    }
    try files.commit()
    write(format, to: &console)

    var summary = input.remarks
    AlignmentSummary(text).write(to: &summary)
    if droppedCount > 0 {
      summary += "removed from TMX: \(droppedCount) control characters that XML cannot hold\n"
    }
    for output in outputs { summary += "written: \(output.path)\n" }
    if format == .table {
      console.write("\n" + summary)
    } else if !isQuiet {
      var standardError = ErrorConsole()
      standardError.write(summary)
    }
  }

  /// Aligns, and says for every bead which words speak for it where a page will show them.
  private func align(
    _ input: AlignmentOptions.Input
  ) -> (alignment: Alignment, links: [[BeadExplanation.WordLink]]) {
    let (source, target) = (input.source.sentences, input.target.sentences)
    guard format == .html || outputs.contains(where: { $0.format == .html }) else {
      return (input.aligner.align(source: source, target: target), [])
    }
    let explanations = input.aligner.explanations(source: source, target: target)
    return (
      Alignment(source: source, target: target, beads: explanations.map(\.bead)),
      explanations.map(\.links)
    )
  }

  /// The format that the extension of an output file names.
  private static func format(of path: String) throws(UsageError) -> AlignmentFormat {
    let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard path.contains("."), let format = AlignmentFormat(rawValue: suffix), format != .table,
      format != .scores
    else {
      throw UsageError(
        "--output \(path): the extension must be .tmx, .tsv, .jsonl, .beads or .html")
    }
    return format
  }
}

extension Option {
  static let minimumConfidence = Option(
    name: "minimum-confidence", placeholder: "P",
    help: "leave pairs below P (0 to 1) out of TMX, TSV and JSON Lines")
  static let date = Option(
    name: "date", placeholder: "DATE",
    help: "creation date for TMX, as 20240131T120000Z; none by default")
}

extension Arguments {
  /// The operands as one bilingual article or two texts.
  func oneOrTwoTexts() throws(UsageError) -> [String] {
    guard !operands.isEmpty else {
      throw UsageError("no input: give a bilingual article, or a text and its translation")
    }
    guard operands.count <= 2 else {
      throw UsageError("too many files: one bilingual article, or a text and its translation")
    }
    guard operands != ["-", "-"] else {
      throw UsageError("only one of the two texts can come from standard input")
    }
    return operands
  }

  /// The date for TMX, checked.
  func date() throws(UsageError) -> String? {
    guard let date = value("date") else { return nil }
    guard TMXDate.isValid(date) else {
      throw UsageError("--date takes YYYYMMDDThhmmssZ, such as 20240131T120000Z, not '\(date)'")
    }
    return date
  }
}
