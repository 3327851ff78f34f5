import Aligner
import AlignmentFiles
import Documents
import Review
import Segmenter
import TMX

/// What can be written to a file or to standard output.
enum AlignmentFormat: String, CaseIterable, Sendable {
  case table, tsv, jsonl, tmx, beads, scores, html, intertext

  /// Writes an alignment, and returns how many characters TMX could not hold.
  ///
  /// - Parameters:
  ///   - links: For the page, the words that speak for each bead, or nothing at all.
  ///   - settings: For the page, what the alignment was made with.
  func write(
    _ text: AlignedText, source: Document, target: Document, date: String?,
    links: [[BeadExplanation.WordLink]] = [], settings: [Document.Metadatum] = [],
    to output: inout some TextOutputStream
  ) -> Int {
    switch self {
    case .table:
      let table = AlignmentTable(
        columnCount: Console.columnCount, isColored: Console.isColored)
      table.write(text, to: &output)
      table.writeOverview(of: text, to: &output)
    case .tsv: text.writeTSV(to: &output)
    case .jsonl: text.writeJSONLines(to: &output)
    case .beads: text.writeBeads(to: &output)
    case .scores: text.writeScores(to: &output)
    case .html:
      ReviewPage(
        text, source: source, target: target, links: links, settings: settings, date: date
      ).write(to: &output)
    // Three files, which `AlignmentOutputs` names; a stream cannot hold them.
    case .intertext: break
    case .tmx:
      let header = Self.header(of: text, source: source, target: target, date: date)
      return TMXWriter(header: header).write(text.units, to: &output).droppedScalarCount
    }
    return 0
  }

  /// What a TMX file of an alignment says of itself.
  static func header(
    of text: AlignedText, source: Document, target: Document, date: String?
  ) -> TMXHeader {
    TMXHeader(
      sourceLanguage: text.sourceLanguage, toolVersion: Align.version, creationDate: date,
      properties: properties(of: source, side: "source") + properties(of: target, side: "target"))
  }

  /// What a file says of itself, such as `x-source-date`.
  private static func properties(
    of document: Document, side: String
  ) -> [TranslationUnit.Property] {
    document.metadata.map {
      TranslationUnit.Property(type: "x-\(side)-\($0.name)", value: $0.value)
    }
  }
}

/// What the commands that align have in common: languages, method, words, reading.
struct AlignmentOptions {
  static let options: [Option] =
    [
      Option(
        name: "source-language", short: "s", placeholder: "TAG",
        help: "language of the source (zh, en, de …); found from the text by default"),
      Option(
        name: "target-language", short: "t", placeholder: "TAG", help: "language of the target"),
      Option(name: "sentences", help: "every input line is one sentence"),
      Option(
        name: "method", placeholder: "NAME",
        help: "full (all evidence, the default), length, or paper (Gale & Church 1993)"),
      Option(
        name: "dictionary", placeholder: "FILE", isRepeatable: true,
        help: "more words: CC-CEDICT, hunalign's .dic, or TSV; may be repeated"),
      Option(name: "no-lexicon", help: "leave the built-in lexicon of the pair out"),
      .encoding,
    ] + SegmentationOptions.options

  let sourceLanguage: LanguageTag?
  let targetLanguage: LanguageTag?
  let method: AlignmentMethod
  let linesAreSentences: Bool
  private let segmentation: SegmentationOptions
  private let dictionaries: [String]
  private let usesBuiltInLexicon: Bool
  private let encoding: String?

  init(_ arguments: Arguments) throws(UsageError) {
    sourceLanguage = try arguments.language("source-language")
    targetLanguage = try arguments.language("target-language")
    method = try arguments.choice("method", default: .full)
    linesAreSentences = arguments.has("sentences")
    segmentation = try SegmentationOptions(arguments)
    if linesAreSentences, let name = segmentation.given.first {
      throw UsageError("--sentences takes the lines as they are; leave out --\(name)")
    }
    dictionaries = arguments.all("dictionary")
    usesBuiltInLexicon = !arguments.has("no-lexicon")
    encoding = arguments.value("encoding")
  }

  /// The options given that say how texts are read.
  func readingOptions(given arguments: Arguments) -> [String] {
    ["sentences", "encoding"].filter(arguments.has) + segmentation.given
  }

  /// What the aligner is given: both texts in sentences, and the aligner for their languages.
  struct Input {
    var source: Side
    var target: Side
    var aligner: SentenceAligner

    /// What to say about the user's dictionaries.
    var remarks: String
  }

  struct Side {
    var document: Document
    var sentences: [Sentence]
  }

  /// What the options ask for, for those who want to know how an alignment was made.
  var settings: [Document.Metadatum] {
    var settings = [
      Document.Metadatum(name: "program", value: "align \(Align.version)"),
      Document.Metadatum(name: "method", value: method.rawValue),
      Document.Metadatum(
        name: "sentences", value: linesAreSentences ? "one a line" : "cut by rules"),
    ]
    if method == .full {
      settings.append(
        Document.Metadatum(
          name: "built-in lexicon", value: usesBuiltInLexicon ? "where it fits" : "left out"))
    }
    if !dictionaries.isEmpty {
      settings.append(
        Document.Metadatum(name: "dictionaries", value: dictionaries.joined(separator: ", ")))
    }
    settings += segmentation.settings
    return settings
  }

  /// Reads one bilingual article, the texts that InterText has linked, or a text and its
  /// translation; a text in XML has its sentences marked.
  func input(_ paths: [String]) throws -> Input {
    var paths = paths
    if paths.count == 1, paths[0].isMarkup {
      let links = try SentenceLinks(path: paths[0])
      paths = [links.sourcePath, links.targetPath]
    }
    let marked = try paths.map { $0.isMarkup ? try MarkedText(path: $0) : nil }
    let (source, target) =
      paths.count == 1
      ? try documents(paths)
      : (
        try marked[0]?.document ?? Document(TextFile(path: paths[0], encoding: encoding)),
        try marked[1]?.document ?? Document(TextFile(path: paths[1], encoding: encoding))
      )
    let languages = try languages(source: source, target: target)
    let (aligner, remarks) = try aligner(from: languages.source, to: languages.target)
    return Input(
      source: Side(
        document: source,
        sentences: try marked[0]?.sentences
          ?? sentences(of: source, by: try segmenter(for: languages.source))),
      target: Side(
        document: target,
        sentences: try marked.last??.sentences
          ?? sentences(of: target, by: try segmenter(for: languages.target))),
      aligner: aligner, remarks: remarks)
  }

  /// One bilingual article, or a text and its translation; of an article the original is the source.
  func documents(_ paths: [String]) throws(DocumentError) -> (source: Document, target: Document) {
    let first = try TextFile(path: paths[0], encoding: encoding)
    guard paths.count == 2 else {
      let article = try BilingualArticle(first)
      return (article.original, article.translation)
    }
    return (Document(first), Document(try TextFile(path: paths[1], encoding: encoding)))
  }

  /// The languages as told, else as found in the texts.
  func languages(
    source: Document, target: Document
  ) throws(DocumentError) -> (source: LanguageTag, target: LanguageTag) {
    (
      try language(of: source, told: sourceLanguage ?? source.language, side: "source"),
      try language(of: target, told: targetLanguage ?? target.language, side: "target")
    )
  }

  private func language(
    of document: Document, told: LanguageTag?, side: String
  ) throws(DocumentError) -> LanguageTag {
    if let tag = told ?? LanguageDetector.language(of: document.readingText) { return tag }
    throw .unknownLanguage(path: document.name, side: side)
  }

  func segmenter(for language: LanguageTag) throws -> SentenceSegmenter {
    try segmentation.segmenter(for: language)
  }

  func sentences(of document: Document, by segmenter: SentenceSegmenter) -> [Sentence] {
    linesAreSentences ? document.lineSentences : segmenter.sentences(in: document)
  }

  /// The aligner with the lexicons that are of use, and what to say about the user's dictionaries.
  func aligner(
    from source: LanguageTag, to target: LanguageTag
  ) throws(DocumentError) -> (aligner: SentenceAligner, remarks: String) {
    var lexicons: [Lexicon] = []
    var remarks = ""
    if method == .full {
      if usesBuiltInLexicon { lexicons += Lexicon.builtIn(for: source, target) }
      for path in dictionaries {
        let file = try TextFile(path: path)
        let result = DictionaryReader(source: source, target: target).read(file.text)
        lexicons.append(result.lexicon)
        for number in result.malformedLines.prefix(Self.greatestReportedLineCount) {
          remarks += "\(path): line \(number): malformed, skipped\n"
        }
        if result.malformedLines.count > Self.greatestReportedLineCount {
          remarks += "\(path): \(result.malformedLines.count) malformed lines skipped in all\n"
        }
      }
    }
    let aligner = SentenceAligner(from: source, to: target, method: method, lexicons: lexicons)
    return (aligner, remarks)
  }

  /// A file of another kind would fill the screen.
  private static let greatestReportedLineCount = 10
}

extension String {
  /// Whether the path names an XML file.
  var isMarkup: Bool { lowercased().hasSuffix(".xml") }
}
