/// `align tmx convert IN… -o OUT`: units from one format into another.
struct TMXConvertCommand: RunnableCommand {
  static let usage = ["align tmx convert IN … -o OUT [options]   ('-' is standard input or output)"]

  static let options: [Option] =
    [
      Option(
        name: "output", short: "o", placeholder: "FILE", isRepeatable: true,
        help: "where to write; the name tells the format; -o NAME.zh -o NAME.en: parallel files")
    ] + UnitOptions.reading + UnitOptions.writing + [.quiet, .help]

  private let pipeline: UnitPipeline

  init(_ arguments: Arguments) throws(UsageError) {
    guard !arguments.operands.isEmpty else { throw UsageError("tmx convert takes files to read") }
    pipeline = try UnitPipeline(
      input: arguments.operands, output: arguments.all("output"), UnitOptions(arguments))
  }

  func run(console: inout Console) throws {
    try pipeline.run { $0 }
  }
}
