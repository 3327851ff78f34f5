import Bitext
import Exchange
import Memory
import Streams
import TMX

/// Units on their way into one file, or into parallel ones.
///
/// The writer is made for the first unit, for its languages are those of formats with two when
/// nobody names any.
final class UnitOutput {
  private let paths: [String]
  private let format: UnitFormat
  private let options: UnitOptions

  /// The header of a TMX file, as long as no unit is written; `nil` stands for one of our own.
  var header: TMXHeader?

  private let original: String
  private let sinks: [UnitSink]
  private var writer: (any UnitWriter)?
  private var parallel: ParallelWriter?
  private(set) var unitCount = 0

  /// - Parameters:
  ///   - sinks: Take the text, one for each path.
  ///   - header: That of a TMX file; `nil` for one of our own.
  ///   - original: The name of the file that units come from.
  init(
    paths: [String], sinks: [UnitSink], _ options: UnitOptions, header: TMXHeader? = nil,
    original: String
  ) throws(UsageError) {
    self.paths = paths
    self.sinks = sinks
    self.options = options
    self.header = header
    self.original = original
    format = try Self.format(of: paths, options)
  }

  /// Checks that the paths can be written together; parallel files alone are several.
  @discardableResult
  static func format(
    of paths: [String], _ options: UnitOptions
  ) throws(UsageError) -> UnitFormat {
    guard let first = paths.first else { throw UsageError("--output FILE is missing") }
    let format = try options.outputFormat(of: first)
    for path in paths.dropFirst() {
      let other = try options.outputFormat(of: path)
      guard format == .lines && other == .lines else {
        throw UsageError("only parallel files, such as -o a.zh -o a.en, are several outputs")
      }
    }
    guard format == .lines else { return format }
    guard paths.count > 1 else {
      throw UsageError("parallel files are two or more: -o NAME.zh -o NAME.en")
    }
    _ = try languages(of: paths, options)
    return format
  }

  private static func languages(
    of paths: [String], _ options: UnitOptions
  ) throws(UsageError) -> [LanguageTag] {
    if options.languages.count == paths.count { return options.languages }
    var languages: [LanguageTag] = []
    for path in paths {
      guard let language = UnitFormat.language(ofLines: path) else {
        throw UsageError(
          "the language of '\(path)' cannot be told from its name; give --languages, one a file")
      }
      languages.append(language)
    }
    return languages
  }

  func write(_ unit: TranslationUnit) throws {
    try begin(with: unit)
    if let lines = parallel?.lines(of: unit) {
      for (line, sink) in zip(lines, sinks) { sink.write(line + "\n") }
    }
    var sink = sinks[0]
    try writer?.write(unit, to: &sink)
    unitCount += 1
    guard unitCount % 4096 == 0 else { return }
    for sink in sinks { try sink.check() }
  }

  /// Writes the end of the file.
  ///
  /// - Returns: What the format could not hold.
  func finish() throws -> UnitLosses {
    try begin(with: TranslationUnit(variants: []))
    var sink = sinks[0]
    try writer?.writeEnd(to: &sink)
    for sink in sinks { try sink.finish() }
    return writer?.losses ?? parallel?.losses ?? UnitLosses()
  }

  /// Makes the writer for the first unit.
  private func begin(with unit: TranslationUnit) throws {
    guard writer == nil, parallel == nil else { return }
    switch format {
    case .lines: parallel = ParallelWriter(languages: try Self.languages(of: paths, options))
    case .tsv, .csv:
      writer = TableWriter(
        dialect: format == .tsv ? .tsv : .csv, columns: options.columns,
        hasHeader: options.hasHeader)
    case .jsonl: writer = JSONLinesWriter()
    case .tmx:
      let source = options.languages.first ?? unit.variants.first?.language
      writer = TMXUnitWriter(
        header: header ?? TMXHeader(sourceLanguage: source, toolVersion: Align.version))
    case .xliff12, .xliff21:
      let (source, target) = try pair(for: unit)
      writer = XLIFFWriter(
        version: format == .xliff12 ? .v12 : .v21, from: source, to: target, original: original)
    case .po:
      let (source, target) = try pair(for: unit)
      let filter = DuplicateFilter()
      writer = POWriter(from: source, to: target) { try filter.isFirst($0) }
    }
  }

  /// The languages of a format that has two.
  private func pair(for unit: TranslationUnit) throws -> (LanguageTag, LanguageTag) {
    var languages = options.languages
    if languages.count < 2 {
      let source = languages.first ?? header?.sourceLanguage
      let others = unit.languages.filter { tag in source.map { !tag.isWithin($0) } ?? true }
      languages = (source.map { [$0] } ?? []) + others
    }
    guard languages.count >= 2 else {
      throw UsageError("the first unit does not tell both languages; give --languages zh,en")
    }
    return (languages[0], languages[1])
  }
}
