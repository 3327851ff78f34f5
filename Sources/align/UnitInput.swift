import Bitext
import Exchange
import TMX

/// The units of one or more files, one after the other.
struct UnitInput {
  /// Each path that is given, or all paths together for parallel files.
  private enum Source {
    case file(String, UnitFormat)
    case parallel([(path: String, language: LanguageTag)])
  }

  private let sources: [Source]
  private let options: UnitOptions

  init(_ paths: [String], _ options: UnitOptions) throws(UsageError) {
    self.options = options
    var formats: [UnitFormat] = []
    for path in paths { formats.append(try options.inputFormat(of: path)) }
    if options.encoding != nil,
      let path = zip(paths, formats).first(where: { $0.1.isXML })?.0
    {
      throw UsageError("leave out --encoding: '\(path)' is XML and names its own")
    }
    guard formats.contains(.lines) else {
      sources = zip(paths, formats).map { .file($0, $1) }
      return
    }
    guard formats.allSatisfy({ $0 == .lines }), paths.count > 1 else {
      throw UsageError("parallel files are two or more, with no other format among them")
    }
    var files: [(path: String, language: LanguageTag)] = []
    for (index, path) in paths.enumerated() {
      let named = options.languages.count == paths.count ? options.languages[index] : nil
      guard let language = named ?? UnitFormat.language(ofLines: path) else {
        throw UsageError(
          "the language of '\(path)' cannot be told from its name; give --languages, one a file")
      }
      files.append((path, language))
    }
    sources = [.parallel(files)]
  }

  /// What was passed over in all files.
  struct Report {
    var unitCount = 0
    var losses = UnitLosses()
    /// Errors of TMX files that were read all the same, by file.
    var oddities: [(name: String, count: Int)] = []
  }

  /// Gives every unit of every file to `body`, in order.
  ///
  /// - Parameter onHeader: Gets the header of each TMX file before its units.
  func forEach(
    progress: ProgressLine, onHeader: (TMXHeader) -> Void = { _ in },
    _ body: (TranslationUnit) throws -> Void
  ) throws -> Report {
    try forEachPlaced(progress: progress, onHeader: onHeader) { unit, _ in try body(unit) }
  }

  /// The same, with the line where each unit begins.
  func forEachPlaced(
    progress: ProgressLine, onHeader: (TMXHeader) -> Void = { _ in },
    _ body: (TranslationUnit, Int) throws -> Void
  ) throws -> Report {
    var report = Report()
    for source in sources {
      let reader = try open(source)
      if let header = (reader as? TMXUnitReader)?.header { onHeader(header) }
      let units = ReadAhead(reader)
      while let unit = try units.next() {
        report.unitCount += 1
        try body(unit, units.line)
        if report.unitCount % 4096 == 0 { progress.show(units) }
      }
      report.losses.add(reader.losses)
      if let tmx = reader as? TMXUnitReader, tmx.oddityCount > 0 {
        report.oddities.append((tmx.name, tmx.oddityCount))
      }
    }
    return report
  }

  /// The headers of the TMX files, in order; standard input has none, for it is read only once.
  func headers() throws -> [TMXHeader] {
    try sources.compactMap { source in
      guard case .file(let path, .tmx) = source, path != "-" else { return nil }
      return try TMXReader(path: path).header
    }
  }

  /// The name of the first file, for formats that say where units come from.
  var name: String {
    switch sources.first {
    case .file(let path, _)?: path == "-" ? "standard input" : path.lastComponent
    case .parallel(let files)?: files[0].path.lastComponent
    case nil: "align"
    }
  }

  private func open(_ source: Source) throws -> any UnitReader {
    switch source {
    case .parallel(let files): try ParallelReader(files: files, encoding: options.encoding)
    case .file(let path, let format):
      switch format {
      case .tmx: try TMXUnitReader(path: path)
      case .tsv, .csv:
        try TableReader(
          path: path, dialect: format == .tsv ? .tsv : .csv, columns: options.columns,
          encoding: options.encoding)
      case .jsonl:
        try JSONLinesReader(
          path: path, languages: options.languages, encoding: options.encoding)
      case .xliff12, .xliff21: try XLIFFReader(path: path, languages: options.languages)
      case .po:
        try POReader(path: path, languages: options.languages, encoding: options.encoding)
      case .lines: preconditionFailure("parallel files are opened together")
      }
    }
  }
}

extension ProgressLine {
  /// Shows how much of a file is read.
  func show(_ units: ReadAhead) {
    if let total = units.byteCount, total > 0 {
      show(completed: units.readByteCount >> 20, total: total >> 20, noun: "MiB")
    }
  }
}

extension String {
  /// The name of a file without its folders.
  var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
