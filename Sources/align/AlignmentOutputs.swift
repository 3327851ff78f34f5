import AlignmentFiles

/// Where an alignment goes: files, each in the format of its extension, and standard output.
struct AlignmentOutputs {
  static let options: [Option] = [
    Option(
      name: "output", short: "o", placeholder: "FILE", isRepeatable: true,
      help: "write FILE.tmx, .tsv, .jsonl, .beads, .html (to review) or .xml (InterText);"
        + " may be repeated"),
    Option(
      name: "format", placeholder: "NAME",
      help: "on standard output: table (default), tsv, jsonl, tmx, beads, scores, html;"
        + " intertext: only the files of -o NAME.xml"),
    .minimumConfidence,
    .date,
    .overwrite, .quiet, .help,
  ]

  /// Pairs of less confidence stay out of what is meant for use.
  let minimumConfidence: Double
  private let format: AlignmentFormat
  private let date: String?
  private let outputs: [(path: String, format: AlignmentFormat)]
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    format = try arguments.choice("format", default: .table)
    minimumConfidence = try arguments.number("minimum-confidence", in: 0...1) ?? 0
    date = try arguments.date()
    var outputs: [(path: String, format: AlignmentFormat)] = []
    for path in arguments.all("output") { outputs.append((path, try Self.format(of: path))) }
    self.outputs = outputs
    guard format != .intertext || outputs.contains(where: { $0.format == .intertext }) else {
      throw UsageError("--format intertext makes three files; name them by --output NAME.xml")
    }
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
  }

  /// The files, checked before anything is computed.
  func files() throws -> OutputFiles {
    try OutputFiles(
      paths: outputs.flatMap { output in
        output.format == .intertext ? InterTextPaths(output.path).all : [output.path]
      }, overwrite: overwrites)
  }

  /// Whether something will be written that tells which words speak for a bead.
  var showsReasons: Bool {
    format == .html || outputs.contains { $0.format == .html }
  }

  /// Writes everything, and a summary that begins with some remarks.
  ///
  /// - Parameters:
  ///   - links: For each bead the words that speak for it, or nothing at all.
  ///   - settings: What the alignment was made with.
  func write(
    _ text: AlignedText, source: Document, target: Document,
    links: [[BeadExplanation.WordLink]], settings: [Document.Metadatum], remarks: String,
    files: inout OutputFiles, console: inout Console
  ) throws {
    var droppedCount = 0
    func write(_ format: AlignmentFormat, to output: inout some TextOutputStream) {
      droppedCount += format.write(
        text, source: source, target: target, date: date, links: links, settings: settings,
        to: &output)
    }
    for output in outputs {
      if output.format == .intertext {
        droppedCount += try stage(text, at: InterTextPaths(output.path), in: &files)
        continue
      }
      var content = ""
      write(output.format, to: &content)
      try files.stage(content, path: output.path)
    }
    try files.commit()
    write(format, to: &console)

    var summary = remarks
    AlignmentSummary(text).write(to: &summary)
    if droppedCount > 0 {
      summary += "removed from XML: \(droppedCount) control characters that XML cannot hold\n"
    }
    for output in outputs { summary += "written: \(output.path)\n" }
    if format == .table {
      console.write("\n" + summary)
    } else if !isQuiet {
      var standardError = ErrorConsole()
      standardError.write(summary)
    }
  }

  /// Writes two texts and their links, and returns how many characters XML could not hold.
  private func stage(
    _ text: AlignedText, at paths: InterTextPaths, in files: inout OutputFiles
  ) throws -> Int {
    let writer = InterTextWriter(text)
    var (source, target, links) = ("", "", "")
    let droppedCount = writer.writeSource(to: &source) + writer.writeTarget(to: &target)
    writer.writeLinks(
      sourceName: paths.source.fileName, targetName: paths.target.fileName, to: &links)
    try files.stage(source, path: paths.source)
    try files.stage(target, path: paths.target)
    try files.stage(links, path: paths.links)
    return droppedCount
  }

  /// The format that the extension of an output file names.
  private static func format(of path: String) throws(UsageError) -> AlignmentFormat {
    guard !path.isMarkup else { return .intertext }
    let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard path.contains("."), let format = AlignmentFormat(rawValue: suffix), format != .table,
      format != .scores, format != .intertext
    else {
      throw UsageError(
        "--output \(path): the extension must be .tmx, .tsv, .jsonl, .beads, .html or .xml")
    }
    return format
  }
}

/// The three files of InterText: the links in `NAME.xml`, the texts beside it.
private struct InterTextPaths {
  let links: String
  let source: String
  let target: String

  init(_ path: String) {
    links = path
    let name = path.dropLast(".xml".count)
    source = "\(name).source.xml"
    target = "\(name).target.xml"
  }

  var all: [String] { [links, source, target] }
}

extension String {
  /// What follows the last slash.
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}

extension Option {
  static let minimumConfidence = Option(
    name: "minimum-confidence", placeholder: "P",
    help: "leave pairs below P (0 to 1) out of TMX, TSV and JSON Lines")
  static let date = Option(
    name: "date", placeholder: "DATE",
    help: "creation date for TMX, as 20240131T120000Z; none by default")
}
