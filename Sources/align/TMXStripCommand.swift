import Exchange
import TMX

/// `align tmx strip FILE -o OUT`: takes out what is not for strangers.
struct TMXStripCommand: RunnableCommand {
  static let usage = ["align tmx strip FILE -o OUT [options]   ('-' is standard input or output)"]

  private static let groupNames = UnitStripper.Group.allCases.map(\.rawValue)

  static let options: [Option] =
    [
      UnitOptions.output,
      Option(
        name: "remove", placeholder: "LIST",
        help: "what to take out: \(groupNames.joined(separator: ", ")); default: "
          + Self.names(of: UnitStripper.defaultGroups)),
      Option(
        name: "keep", placeholder: "TYPE", isRepeatable: true,
        help: "a type of property that stays, such as x-confidence"),
    ] + UnitOptions.reading + UnitOptions.writing + [.quiet, .help]

  private let pipeline: UnitPipeline
  private let groups: Set<UnitStripper.Group>
  private let keptTypes: Set<String>

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count == 1 else { throw UsageError("tmx strip takes one file") }
    pipeline = try UnitPipeline(
      input: arguments.operands, output: arguments.all("output"), UnitOptions(arguments))
    groups = try arguments.choices("remove") ?? UnitStripper.defaultGroups
    keptTypes = Set(arguments.all("keep"))
  }

  func run(console: inout Console) throws {
    var stripper = UnitStripper(groups, keeping: keptTypes)
    try pipeline.run(
      header: { original in
        var header = original
        stripper.strip(&header.attributes)
        stripper.strip(&header.properties)
        stripper.strip(&header.notes)
        return header
      },
      summary: {
        let counts = UnitStripper.Group.allCases.compactMap { group in
          stripper.counts[group].map { "\(group.rawValue) \($0)" }
        }
        return ", taken out: " + (counts.isEmpty ? "nothing" : counts.joined(separator: ", "))
      },
      { original in
        var unit = original
        stripper.strip(&unit)
        return unit
      })
  }

  private static func names(of groups: Set<UnitStripper.Group>) -> String {
    groupNames.filter { name in groups.contains { $0.rawValue == name } }.joined(separator: ",")
  }
}
