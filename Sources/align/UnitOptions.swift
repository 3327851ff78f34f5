import Bitext
import Exchange

/// What the commands that read and write translation units have in common.
struct UnitOptions: Sendable {
  var inputFormat: UnitFormat?
  var outputFormat: UnitFormat?
  /// Those of source and target, where the files do not say them; for parallel files one a file.
  var languages: [LanguageTag]
  /// What the cells of tables hold.
  var columns: [UnitColumn]?
  var hasHeader: Bool
  var encoding: String?
  var overwrites: Bool
  var isQuiet: Bool

  private static let formatNames = UnitFormat.allCases.map(\.rawValue).joined(separator: ", ")

  static let reading: [Option] = [
    Option(
      name: "from", placeholder: "FORMAT",
      help: "format of the input: \(formatNames); default: by the name"),
    Option(
      name: "languages", short: "l", placeholder: "TAGS",
      help: "source and target, such as zh,en; for tables and parallel files also more"),
    Option(
      name: "columns", placeholder: "NAMES",
      help: "columns of tables: zh,en,property:x-confidence,attribute:tuid,note"),
    .encoding,
  ]

  static let writing: [Option] = [
    Option(name: "to", placeholder: "FORMAT", help: "format of the output; default: by the name"),
    Option(name: "no-header", help: "write tables without a line that names the columns"),
    .overwrite,
  ]

  static let output = Option(
    name: "output", short: "o", placeholder: "FILE",
    help: "where to write; '-' is standard output")

  init(_ arguments: Arguments) throws(UsageError) {
    inputFormat = try Self.format("from", arguments)
    outputFormat = try Self.format("to", arguments)
    languages = try arguments.languages("languages") ?? []
    columns = try Self.columns(arguments)
    hasHeader = !arguments.has("no-header")
    encoding = arguments.value("encoding")
    overwrites = arguments.has("overwrite")
    isQuiet = arguments.has("quiet")
    if columns == nil, !languages.isEmpty { columns = languages.map { .language($0) } }
  }

  private static func format(
    _ name: String, _ arguments: Arguments
  ) throws(UsageError) -> UnitFormat? {
    arguments.has(name) ? try arguments.choice(name, default: UnitFormat.tmx) : nil
  }

  private static func columns(_ arguments: Arguments) throws(UsageError) -> [UnitColumn]? {
    guard let words = arguments.value("columns") else { return nil }
    var columns: [UnitColumn] = []
    for word in words.split(separator: ",", omittingEmptySubsequences: false) {
      guard let column = UnitColumn(String(word)) else {
        throw UsageError(
          "--columns takes languages, property:TYPE, attribute:NAME and note, not '\(word)'")
      }
      columns.append(column)
    }
    guard columns.contains(where: { $0.language != nil }) else {
      throw UsageError("--columns needs a language among them")
    }
    return columns
  }

  /// The format to read a file in.
  func inputFormat(of path: String) throws(UsageError) -> UnitFormat {
    if let format = inputFormat ?? UnitFormat(path: path) { return format }
    throw UsageError("the format of '\(path)' cannot be told from its name; give --from FORMAT")
  }

  /// The format to write a file in.
  func outputFormat(of path: String) throws(UsageError) -> UnitFormat {
    if let format = outputFormat ?? UnitFormat(path: path) { return format }
    throw UsageError("the format of '\(path)' cannot be told from its name; give --to FORMAT")
  }
}
