import Documents
import Segmenter

/// `align segment FILE`: one sentence a line, an empty line between paragraphs.
struct SegmentCommand: RunnableCommand {
  static let usage = ["align segment FILE [--language TAG] [options]"]

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
      .encoding,
    ] + SegmentationOptions.options + [.overwrite, .quiet, .help]

  private let path: String
  private let language: LanguageTag?
  private let encoding: String?
  private let segmentation: SegmentationOptions
  private let output: String?
  private let explains: Bool
  private let overwrites: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count == 1 else {
      throw UsageError("segment takes one file ('-' is standard input)")
    }
    path = arguments.operands[0]
    language = try arguments.language("language")
    encoding = arguments.value("encoding")
    segmentation = try SegmentationOptions(arguments)
    output = arguments.value("output")
    explains = arguments.has("explain")
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(paths: output.map { [$0] } ?? [], overwrite: overwrites)
    let document = Document(try TextFile(path: path, encoding: encoding))
    guard let language = language ?? LanguageDetector.language(of: document.readingText) else {
      throw DocumentError.unknownLanguage(path: document.name, side: nil)
    }
    let segmenter = try segmentation.segmenter(for: language)
    guard let output else {
      write(document, segmenter, to: &console)
      return
    }
    var text = ""
    write(document, segmenter, to: &text)
    try files.stage(text, path: output)
    try files.commit()
    if !isQuiet {
      var standardError = ErrorConsole()
      standardError.write("written: \(output)\n")
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
