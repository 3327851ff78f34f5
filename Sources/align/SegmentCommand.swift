import Documents
import Segmenter

/// `align segment FILE`: one sentence a line, an empty line between paragraphs.
struct SegmentCommand: RunnableCommand {
  static let usage = ["align segment FILE [--language TAG] [options]"]

  static let options: [Option] = [
    Option(
      name: "language", short: "l", placeholder: "TAG",
      help: "language of the text (zh, en, de …); found from the text by default"),
    Option(
      name: "encoding", placeholder: "NAME",
      help: "encoding of the input, such as gb18030; default UTF-8, or UTF-16 with BOM"),
    .quiet, .help,
  ]

  private let path: String
  private let language: LanguageTag?
  private let encoding: String?

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count == 1 else {
      throw UsageError("segment takes one file ('-' is standard input)")
    }
    path = arguments.operands[0]
    language = try arguments.language("language")
    encoding = arguments.value("encoding")
  }

  func run(console: inout Console) throws {
    let document = Document(try TextFile(path: path, encoding: encoding))
    guard let language = language ?? LanguageDetector.language(of: document.readingText) else {
      throw DocumentError.unknownLanguage(path: document.name, side: "")
    }
    var paragraph = 0
    for sentence in SentenceSegmenter(language: language).sentences(in: document) {
      if sentence.paragraph != paragraph {
        console.write("\n")
        paragraph = sentence.paragraph
      }
      console.write(sentence.text.onOneLine + "\n")
    }
  }
}

extension String {
  /// A sentence whose hard-wrapped lines were kept has line ends inside; here they are spaces.
  fileprivate var onOneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
