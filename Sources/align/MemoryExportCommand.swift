import Memory
import TMX

/// `align memory export MEMORY -o FILE`: every unit, in a format for other programs.
struct MemoryExportCommand: RunnableCommand {
  static let usage = ["align memory export MEMORY -o FILE [options]   ('-' is standard output)"]

  static let options: [Option] =
    [
      Option(
        name: "output", short: "o", placeholder: "FILE", isRepeatable: true,
        help: "where to write; the name tells the format; -o NAME.zh -o NAME.en: parallel files"),
      Option(
        name: "languages", short: "l", placeholder: "TAGS",
        help: "source and target, such as zh,en, for formats that have two"),
      Option(
        name: "columns", placeholder: "NAMES",
        help: "columns of tables: zh,en,property:x-confidence,attribute:tuid,note"),
    ] + UnitOptions.writing + [.quiet, .help]

  private let memory: String
  private let outputs: [String]
  private let options: UnitOptions

  init(_ arguments: Arguments) throws(UsageError) {
    guard let memory = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("memory export takes one memory")
    }
    self.memory = memory
    outputs = arguments.all("output")
    options = try UnitOptions(arguments)
    try UnitOutput.format(of: outputs, options)
    guard Set(outputs).count == outputs.count else {
      throw UsageError("an output is named twice")
    }
  }

  func run(console: inout Console) throws {
    var files = try OutputFiles(
      paths: outputs.filter { $0 != "-" }, overwrite: options.overwrites)
    let store = try MemoryStore(path: memory)
    for language in options.languages { try store.requireLanguage(language) }
    var sinks: [UnitSink] = []
    for path in outputs {
      sinks.append(UnitSink(path == "-" ? nil : try files.open(path), path: path))
    }
    let written = try UnitOutput(
      paths: outputs, sinks: sinks, options,
      header: TMXHeader(sourceLanguage: options.languages.first, toolVersion: Align.version),
      original: memory)
    let total = try store.unitCount()
    let progress = ProgressLine(isQuiet: options.isQuiet)
    defer { progress.clear() }
    try store.forEachUnit { stored in
      try written.write(stored.unit)
      if written.unitCount % 4096 == 0 {
        progress.show(completed: written.unitCount, total: total, noun: "units")
      }
    }
    let losses = try written.finish()
    try files.commit()
    progress.clear()
    guard !options.isQuiet else { return }
    var standardError = ErrorConsole()
    if !losses.isEmpty {
      standardError.write("align: not kept or changed, for the format cannot hold it: \(losses)\n")
    }
    standardError.write("align: \(written.unitCount.counted("unit")) written\n")
  }
}
