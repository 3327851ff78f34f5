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
    var file = try files.open(output)
    try write(to: &file)
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
    case .segment(let path) where explains || !isUTF8:
      try writeWhole(try TextFile(path: path, encoding: encoding), to: &output)
    case .segment(let path):
      var stream = try TextStream(path: path)
      if try stream.isUTF16() {
        try writeWhole(try TextFile(path: path), to: &output)
      } else {
        try writeStreaming(&stream, path, to: &output)
      }
    }
  }

  /// Whether the text is UTF-8 as far as the command line tells.
  private var isUTF8: Bool {
    encoding.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? true
  }

  /// Cuts a text that is in memory: `--explain` shows it around every mark, and other encodings are
  /// converted whole.
  private func writeWhole(_ file: TextFile, to output: inout some TextOutputStream) throws {
    let document = Document(file)
    let segmenter = try segmenter(for: document.readingText, name: document.name)
    guard !explains else {
      DecisionTable(segmenter.explain(document), of: document.text).write(to: &output)
      return
    }
    var lines = SentenceLines()
    for sentence in segmenter.sentences(in: document) { lines.write(sentence, to: &output) }
  }

  /// Cuts a text while it is read. A file is read to its end first, so that a fault in it is told
  /// before anything is written; standard input can be read only once.
  private func writeStreaming(
    _ stream: inout TextStream, _ path: String, to output: inout some TextOutputStream
  ) throws {
    // An empty file is an error of the stream's, so there is a first block.
    let first = try stream.next() ?? []
    let segmenter = try segmenter(
      for: String(decoding: first, as: UTF8.self)[...], name: stream.name)
    var sentences = SentenceStream(segmenter)
    var lines = SentenceLines()
    if stream.isRepeatable {
      while try stream.next() != nil {}
      stream = try TextStream(path: path)
    } else {
      try sentences.append(first) { lines.write($0, to: &output) }
    }
    while let block = try stream.next() {
      try sentences.append(block) { lines.write($0, to: &output) }
    }
    try sentences.finish { lines.write($0, to: &output) }
  }

  private func segmenter(for text: Substring, name: String) throws -> SentenceSegmenter {
    guard let language = language ?? LanguageDetector.language(of: text) else {
      throw DocumentError.unknownLanguage(path: name, side: nil)
    }
    return try segmentation.segmenter(for: language)
  }
}

/// Writes a sentence a line, and an empty line between paragraphs.
private struct SentenceLines {
  private var paragraph = 0

  mutating func write(_ sentence: Sentence, to output: inout some TextOutputStream) {
    if sentence.paragraph != paragraph {
      output.write("\n")
      paragraph = sentence.paragraph
    }
    output.write(sentence.text.onOneLine)
    output.write("\n")
  }
}

extension String {
  /// A sentence whose hard-wrapped lines were kept has line ends inside; here they are spaces.
  fileprivate var onOneLine: String {
    holdsLineEnd ? String(map { $0.isNewline ? " " : $0 }) : self
  }

  private var holdsLineEnd: Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      switch byte {
      case 0x0A...0x0D: return true
      case 0x85 where before.1 == 0xC2: return true
      case 0xA8, 0xA9: if before == (0xE2, 0x80) { return true }
      default: break
      }
      before = (before.1, byte)
    }
    return false
  }
}
