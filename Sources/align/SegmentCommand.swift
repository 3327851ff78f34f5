import Documents
import Segmenter

/// `align segment FILE`: one sentence a line, an empty line between paragraphs.
struct SegmentCommand: RunnableCommand {
  static let usage = [
    "align segment FILE [--language TAG] [options]",
    "align segment --export-srx TAG,TAG … [-o FILE]   the built-in rules as SRX 2.0",
  ]

  static let options: [Option] =
    [
      Option(
        name: "language", short: "l", placeholder: "TAG",
        help: "language of the text (zh, en, de …); found from the text by default"),
      Option(
        name: "output", short: "o", placeholder: "FILE",
        help: "write to FILE instead of standard output"),
      Option(
        name: "explain",
        help: "for each boundary and each mark that is none: line:column, strength, rule, context"),
      Option(
        name: "export-srx", placeholder: "TAGS",
        help: "write the built-in rules of languages such as zh,en as SRX; takes no file"),
      .encoding,
    ] + SegmentationOptions.options + [.overwrite, .quiet, .help]

  private enum Task {
    case segment(path: String)
    case exportRules([LanguageTag])
  }

  private let task: Task
  private let language: LanguageTag?
  private let encoding: String?
  private let segmentation: SegmentationOptions
  private let output: String?
  private let explains: Bool
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    language = try arguments.language("language")
    encoding = arguments.value("encoding")
    segmentation = try SegmentationOptions(arguments)
    output = arguments.value("output")
    explains = arguments.has("explain")
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
    if let languages = try arguments.languages("export-srx") {
      let others = segmentation.given + ["explain", "language", "encoding"].filter(arguments.has)
      if let other = others.first {
        throw UsageError("--export-srx writes the rules as they are; leave out --\(other)")
      }
      guard arguments.operands.isEmpty else {
        throw UsageError("--export-srx takes no file; -o FILE names the one to write")
      }
      task = .exportRules(languages)
    } else {
      guard arguments.operands.count == 1 else {
        throw UsageError("segment takes one file ('-' is standard input)")
      }
      task = .segment(path: arguments.operands[0])
    }
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(paths: output.map { [$0] } ?? [], overwrite: overwrites)
    guard let output else {
      try write(to: &console)
      return
    }
    var text = ""
    try write(to: &text)
    try files.stage(text, path: output)
    try files.commit()
    if !isQuiet {
      var standardError = ErrorConsole()
      standardError.write("written: \(output)\n")
    }
  }

  private func write(to output: inout some TextOutputStream) throws {
    switch task {
    case .exportRules(let languages):
      SRXDocument(builtInRulesFor: languages).write(to: &output)
    case .segment(let path):
      let document = Document(try TextFile(path: path, encoding: encoding))
      guard let language = language ?? LanguageDetector.language(of: document.readingText) else {
        throw DocumentError.unknownLanguage(path: document.name, side: nil)
      }
      write(document, try segmentation.segmenter(for: language), to: &output)
    }
  }

  private func write(
    _ document: Document, _ segmenter: SentenceSegmenter, to output: inout some TextOutputStream
  ) {
    guard !explains else {
      DecisionTable(segmenter.explain(document), of: document.text).write(to: &output)
      return
    }
    var paragraph = 0
    for sentence in segmenter.sentences(in: document) {
      if sentence.paragraph != paragraph {
        output.write("\n")
        paragraph = sentence.paragraph
      }
      output.write(sentence.text.onOneLine + "\n")
    }
  }
}

extension String {
  /// A sentence whose hard-wrapped lines were kept has line ends inside; here they are spaces.
  fileprivate var onOneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
