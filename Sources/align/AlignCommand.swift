import Aligner
import AlignmentFiles
import Documents
import Segmenter
import TMX

/// `align ARTICLE` and `align SOURCE TARGET`: from texts to pairs.
struct AlignCommand {
  /// What can be written to a file or to standard output.
  enum Format: String, CaseIterable {
    case table, tsv, jsonl, tmx, beads, scores

    /// The format that the extension of a file names.
    init(path: String) throws(UsageError) {
      let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard path.contains("."), let format = Format(rawValue: suffix), format != .table,
        format != .scores
      else {
        throw UsageError(
          "--output \(path): the extension must be .tmx, .tsv, .jsonl or .beads")
      }
      self = format
    }
  }

  static let usage = [
    "align ARTICLE [options]         a bilingual article in one file",
    "align SOURCE TARGET [options]   a text and its translation ('-' is standard input)",
  ]

  static let options: [Option] = [
    Option(
      name: "source-language", short: "s", placeholder: "TAG",
      help: "language of the source (zh, en, de …); found from the text by default"),
    Option(
      name: "target-language", short: "t", placeholder: "TAG", help: "language of the target"),
    Option(name: "sentences", help: "every input line is one sentence"),
    Option(
      name: "method", placeholder: "NAME",
      help: "full (all evidence, the default), length, or paper (Gale & Church 1993)"),
    Option(name: "no-lexicon", help: "leave the built-in Chinese–English lexicon out"),
    Option(
      name: "output", short: "o", placeholder: "FILE", isRepeatable: true,
      help: "write FILE.tmx, .tsv, .jsonl or .beads; may be repeated"),
    Option(
      name: "format", placeholder: "NAME",
      help: "on standard output: table (default), tsv, jsonl, tmx, beads, scores"),
    Option(
      name: "minimum-confidence", placeholder: "P",
      help: "leave pairs below P (0 to 1) out of TMX, TSV and JSON Lines"),
    Option(
      name: "encoding", placeholder: "NAME",
      help: "encoding of the input, such as gb18030; default UTF-8, or UTF-16 with BOM"),
    Option(
      name: "date", placeholder: "DATE",
      help: "creation date for TMX, as 20240131T120000Z; none by default"),
    .overwrite, .quiet, .help,
    Option(name: "version", help: "show the version"),
  ]

  private let arguments: Arguments
  private let method: AlignmentMethod
  private let format: Format
  private let minimumConfidence: Double
  private let sourceLanguage: LanguageTag?
  private let targetLanguage: LanguageTag?
  private let outputs: [(path: String, format: Format)]

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    guard (1...2).contains(arguments.operands.count) else {
      throw UsageError(
        arguments.operands.isEmpty
          ? "no input: give a bilingual article, or a text and its translation"
          : "too many files: one bilingual article, or a text and its translation")
    }
    if arguments.operands == ["-", "-"] {
      throw UsageError("only one of the two texts can come from standard input")
    }
    method = try arguments.choice("method", default: .full)
    format = try arguments.choice("format", default: .table)
    minimumConfidence = try arguments.number("minimum-confidence", in: 0...1) ?? 0
    sourceLanguage = try arguments.language("source-language")
    targetLanguage = try arguments.language("target-language")
    var outputs: [(path: String, format: Format)] = []
    for path in arguments.all("output") { outputs.append((path, try Format(path: path))) }
    self.outputs = outputs
    if let date = arguments.value("date"), !TMXHeader.isDate(date) {
      throw UsageError("--date takes YYYYMMDDThhmmssZ, such as 20240131T120000Z, not '\(date)'")
    }
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(
      paths: outputs.map(\.path), overwrite: arguments.has("overwrite"))
    let (source, target) = try documents()
    let sourceTag = try language(of: source, told: sourceLanguage, side: "source")
    let targetTag = try language(of: target, told: targetLanguage, side: "target")
    let alignment = SentenceAligner(
      from: sourceTag, to: targetTag, method: method,
      lexicons: lexicons(for: sourceTag, targetTag)
    ).align(
      source: sentences(of: source, language: sourceTag),
      target: sentences(of: target, language: targetTag))
    let result = AlignedText(
      alignment: alignment, sourceLanguage: sourceTag, targetLanguage: targetTag,
      minimumConfidence: minimumConfidence)

    var droppedCount = 0
    for output in outputs {
      var text = ""
      droppedCount += write(result, as: output.format, source, target, to: &text)
      try files.stage(text, path: output.path)
    }
    try files.commit()

    if outputs.isEmpty || arguments.value("format") != nil || format == .table {
      droppedCount += write(result, as: format, source, target, to: &console)
    }
    var summary = ""
    AlignmentSummary(result).write(to: &summary)
    if droppedCount > 0 {
      summary += "removed from TMX: \(droppedCount) control characters that XML cannot hold\n"
    }
    for output in outputs { summary += "written: \(output.path)\n" }
    if format == .table {
      console.write("\n" + summary)
    } else if !arguments.has("quiet") {
      var standardError = ErrorConsole()
      standardError.write(summary)
    }
  }

  /// The two sides: of an article the original is the source.
  private func documents() throws(DocumentError) -> (source: Document, target: Document) {
    let encoding = arguments.value("encoding")
    let first = try TextFile(path: arguments.operands[0], encoding: encoding)
    guard arguments.operands.count == 2 else {
      let article = try BilingualArticle(first)
      return (article.original, article.translation)
    }
    let second = try TextFile(path: arguments.operands[1], encoding: encoding)
    return (Document(first), Document(second))
  }

  private func language(
    of document: Document, told: LanguageTag?, side: String
  ) throws(DocumentError) -> LanguageTag {
    if let tag = told ?? LanguageDetector.language(of: document.readingText) { return tag }
    throw .unknownLanguage(path: document.name, side: side)
  }

  /// The built-in lexicon, where it is of use.
  private func lexicons(for source: LanguageTag, _ target: LanguageTag) -> [Lexicon] {
    let languages = [source.language, target.language].sorted()
    guard method == .full, languages == ["en", "zh"], !arguments.has("no-lexicon") else {
      return []
    }
    return [.chineseEnglish]
  }

  private func sentences(of document: Document, language: LanguageTag) -> [Sentence] {
    arguments.has("sentences")
      ? document.lineSentences : SentenceSegmenter(language: language).sentences(in: document)
  }

  /// Writes one format and returns how many characters TMX could not hold.
  private func write(
    _ result: AlignedText, as format: Format, _ source: Document, _ target: Document,
    to output: inout some TextOutputStream
  ) -> Int {
    switch format {
    case .table:
      AlignmentTable(columnCount: Console.columnCount, isColored: Console.isColored)
        .write(result, to: &output)
    case .tsv: result.writeTSV(to: &output)
    case .jsonl: result.writeJSONLines(to: &output)
    case .beads: result.writeBeads(to: &output)
    case .scores: result.writeScores(to: &output)
    case .tmx:
      let header = TMXHeader(
        sourceLanguage: result.sourceLanguage, toolVersion: Align.version,
        creationDate: arguments.value("date"),
        properties: properties(of: source, side: "source")
          + properties(of: target, side: "target"))
      return TMXWriter(header: header).write(result.units, to: &output).droppedScalarCount
    }
    return 0
  }

  /// What a file says of itself, such as `x-source-date`.
  private func properties(
    of document: Document, side: String
  ) -> [TranslationUnit.Property] {
    document.metadata.map {
      TranslationUnit.Property(type: "x-\(side)-\($0.name)", value: $0.value)
    }
  }
}
