import Bitext
import Exchange
import TMX

/// `align tmx split FILE -o PATTERN`: one memory into many.
struct TMXSplitCommand: RunnableCommand {
  static let usage = [
    "align tmx split FILE --units N -o 'PART-{}.tmx' [options]   ('-' is standard input)",
    "align tmx split FILE --language -o 'NAME-{}.tmx' [options]",
  ]

  static let options: [Option] =
    [
      Option(
        name: "output", short: "o", placeholder: "PATTERN", isRepeatable: true,
        help: "names of the files; {} becomes 0001, 0002 … or the language"),
      Option(name: "units", placeholder: "N", help: "so many units in a file"),
      Option(
        name: "language",
        help: "a file for each language that the source is translated into"),
    ] + UnitOptions.reading + UnitOptions.writing + [.quiet, .help]

  private enum Cut {
    case units(Int)
    case language
  }

  private let path: String
  private let patterns: [String]
  private let options: UnitOptions
  private let cut: Cut

  init(_ arguments: Arguments) throws(UsageError) {
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("tmx split takes one file")
    }
    self.path = path
    patterns = arguments.all("output")
    options = try UnitOptions(arguments)
    switch (arguments.value("units"), arguments.has("language")) {
    case (let word?, false):
      guard let count = Int(word), count > 0 else {
        throw UsageError("--units takes a number from 1, not '\(word)'")
      }
      cut = .units(count)
    case (nil, true): cut = .language
    default: throw UsageError("tmx split takes either --units N or --language")
    }
    for pattern in patterns where pattern.split(separator: "{}").count < 2 || pattern == "-" {
      throw UsageError(
        "'\(pattern)' has no {} between other characters, so that parts get one name")
    }
    try UnitOutput.format(of: patterns, options)
    _ = try UnitInput([path], options)
  }

  func run(console: inout Console) throws {
    let units = try UnitInput([path], options)
    let parts = try Parts(patterns, options, original: units.name)
    let progress = ProgressLine(isQuiet: options.isQuiet)
    defer { progress.clear() }
    let report = try units.forEach(
      progress: progress, onHeader: { parts.header = $0 },
      { unit in
        switch cut {
        case .units(let count): try parts.write(unit, atMost: count)
        case .language: try parts.write(byLanguage: unit, source: options.languages.first)
        }
      })
    let losses = try parts.commit()
    progress.clear()
    guard !options.isQuiet else { return }
    UnitSummary(report).write(
      "\(parts.unitCount.counted("unit")) written into \(parts.count.counted("part"))",
      losses: losses)
  }
}

/// The parts of a memory in the making.
private final class Parts {
  var header: TMXHeader?
  private(set) var unitCount = 0
  private(set) var count = 0

  private let patterns: [String]
  private let options: UnitOptions
  private let original: String
  private var files: OutputFiles
  private var losses = UnitLosses()
  private var current: UnitOutput?
  private var byLanguage: [LanguageTag: UnitOutput] = [:]

  init(_ patterns: [String], _ options: UnitOptions, original: String) throws {
    self.patterns = patterns
    self.options = options
    self.original = original
    files = try OutputFiles(paths: [], overwrite: options.overwrites)
  }

  /// Writes a unit into the part that is begun, or into the next one.
  func write(_ unit: TranslationUnit, atMost limit: Int) throws {
    if let full = current, full.unitCount >= limit {
      losses.add(try full.finish())
      current = nil
    }
    let part: UnitOutput
    if let current {
      part = current
    } else {
      let digits = String(count + 1)
      part = try begin(
        String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits, header)
      current = part
    }
    try part.write(unit)
    unitCount += 1
  }

  /// Writes the source with each translation into the part of that language.
  func write(byLanguage unit: TranslationUnit, source: LanguageTag?) throws {
    let wanted = source ?? header?.sourceLanguage
    guard
      let sourceIndex = wanted.map({ unit.index(of: $0) }) ?? unit.variants.indices.first
    else {
      losses[.units] += 1
      return
    }
    for index in unit.variants.indices where index != sourceIndex {
      let language = unit.variants[index].language
      guard language != unit.variants[sourceIndex].language else {
        losses[.variants] += 1
        continue
      }
      let part: UnitOutput
      if let begun = byLanguage[language] {
        part = begun
      } else {
        part = try begin(language.text, header)
        byLanguage[language] = part
      }
      var pair = unit
      pair.variants = [unit.variants[sourceIndex], unit.variants[index]]
      try part.write(pair)
      unitCount += 1
    }
  }

  /// Puts all parts in their places.
  func commit() throws -> UnitLosses {
    if let current { losses.add(try current.finish()) }
    for language in byLanguage.keys.sorted(by: { $0.text < $1.text }) {
      if let part = byLanguage[language] { losses.add(try part.finish()) }
    }
    try files.commit()
    return losses
  }

  private func begin(_ name: String, _ header: TMXHeader?) throws -> UnitOutput {
    count += 1
    let paths = patterns.map { $0.replacing("{}", with: name) }
    // A part whose place is taken stops the work before more is written.
    _ = try OutputFiles(paths: paths, overwrite: options.overwrites)
    var sinks: [UnitSink] = []
    for path in paths { sinks.append(UnitSink(try files.open(path), path: path)) }
    let part = try UnitOutput(paths: paths, sinks: sinks, options, original: original)
    part.header = header
    return part
  }
}
