import Aligner
import AlignmentFiles
import Corpus
import Documents

/// `align batch FOLDER|LIST …`: many texts, which teach each other their words.
struct BatchCommand: RunnableCommand {
  static let usage = [
    "align batch FOLDER|LIST … --into FOLDER [options]   pairs NAME.zh NAME.en, or a list of paths"
  ]

  static let options: [Option] =
    AlignmentOptions.options + [
      Option(
        name: "into", placeholder: "FOLDER", help: "where the results go; made if it is missing"),
      Option(
        name: "format", placeholder: "NAME",
        help: "of the results: beads (default), tsv, jsonl, tmx, scores"),
      .minimumConfidence, .date, .overwrite, .quiet, .help,
    ]

  private let options: AlignmentOptions
  private let inputs: [String]
  private let folder: String
  private let format: AlignmentFormat
  private let minimumConfidence: Double
  private let date: String?
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    options = try AlignmentOptions(arguments)
    inputs = arguments.operands
    guard !inputs.isEmpty else {
      throw UsageError("batch takes folders of NAME.zh and NAME.en, or lists of paths")
    }
    guard let folder = arguments.value("into") else {
      throw UsageError("batch needs --into FOLDER for its results")
    }
    self.folder = folder
    format = try arguments.choice("format", default: .beads)
    guard format != .table, format != .intertext else {
      throw UsageError("batch writes no \(format.rawValue); see --format")
    }
    minimumConfidence = try arguments.number("minimum-confidence", in: 0...1) ?? 0
    date = try arguments.date()
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
    guard options.sourceLanguage != nil, options.targetLanguage != nil else {
      throw UsageError("batch needs --source-language and --target-language")
    }
  }

  func run(console: inout Console) throws {
    guard let sourceTag = options.sourceLanguage, let targetTag = options.targetLanguage else {
      return
    }
    let plan = try plan(sourceTag, targetTag)
    let paths = plan.items.map { "\(folder)/\($0.name).\(format.rawValue)" }
    var files = try OutputFiles(paths: paths, overwrite: overwrites)
    let documents = try plan.items.map { try options.documents([$0.source, $0.target]) }
    let (aligner, remarks) = try options.aligner(from: sourceTag, to: targetTag)
    let sourceSegmenter = try options.segmenter(for: sourceTag)
    let targetSegmenter = try options.segmenter(for: targetTag)
    let progress = ProgressLine(isQuiet: isQuiet)
    let alignments = aligner.align(
      documents.map {
        SentencePair(
          source: options.sentences(of: $0.source, by: sourceSegmenter),
          target: options.sentences(of: $0.target, by: targetSegmenter))
      },
      progress: { progress.show(completed: $0, total: $1, noun: "passes") })
    progress.clear()

    try OutputFiles.makeFolder(folder)
    var beadCount = 0
    var doubtfulCount = 0
    for (index, alignment) in alignments.enumerated() {
      let text = AlignedText(
        alignment: alignment, sourceLanguage: sourceTag, targetLanguage: targetTag,
        minimumConfidence: minimumConfidence)
      var content = ""
      _ = format.write(
        text, source: documents[index].source, target: documents[index].target, date: date,
        to: &content)
      try files.stage(content, path: paths[index])
      beadCount += alignment.beads.count
      doubtfulCount += alignment.beads.count { $0.confidence < AlignmentTable.doubtful }
    }
    try files.commit()
    if !isQuiet {
      var standardError = ErrorConsole()
      standardError.write(
        remarks
          + "\(plan.items.count) pairs of texts, \(beadCount) beads, \(doubtfulCount) doubtful,"
          + " written to \(folder)\n")
    }
  }

  /// Folders are looked through; anything else is a list.
  private func plan(_ source: LanguageTag, _ target: LanguageTag) throws -> BatchPlan {
    var plan = BatchPlan()
    for input in inputs {
      if let names = fileNames(in: input) {
        try plan.addFolder(
          input, fileNames: names, sourceLanguage: source, targetLanguage: target)
      } else {
        try plan.addList(try TextFile(path: input).text, path: input)
      }
    }
    return plan
  }
}
