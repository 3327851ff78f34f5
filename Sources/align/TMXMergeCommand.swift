import Memory
import TMX

/// `align tmx merge FILE… -o OUT`: many memories into one, with one header.
struct TMXMergeCommand: RunnableCommand {
  static let usage = ["align tmx merge FILE … -o OUT [options]   ('-' is standard input or output)"]

  static let options: [Option] =
    [
      UnitOptions.output,
      Option(
        name: "unique",
        help: "leave out units whose segments came before in the same languages"),
    ] + UnitOptions.reading + UnitOptions.writing + [.quiet, .help]

  private let pipeline: UnitPipeline
  private let isUnique: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard !arguments.operands.isEmpty else { throw UsageError("tmx merge takes files to read") }
    pipeline = try UnitPipeline(
      input: arguments.operands, output: arguments.all("output"), UnitOptions(arguments))
    isUnique = arguments.has("unique")
  }

  func run(console: inout Console) throws {
    let headers = try UnitInput(pipeline.input, pipeline.options).headers()
    let filter = isUnique ? DuplicateFilter() : nil
    var duplicateCount = 0
    try pipeline.run(
      merged: TMXHeader.merged(headers),
      summary: { isUnique ? ", \(duplicateCount.counted("duplicate")) left out" : "" },
      { unit in
        guard try filter?.isFirst(unit) == false else { return unit }
        duplicateCount += 1
        return nil
      })
  }
}
