import Bitext
import Memory

/// `align memory statistics MEMORY`: units, languages, origins, sizes.
struct MemoryStatisticsCommand: RunnableCommand {
  static let usage = ["align memory statistics MEMORY [options]"]

  static let options: [Option] = [
    Option(name: "format", placeholder: "NAME", help: "table (default) or json"), .help,
  ]

  private enum Format: String, CaseIterable {
    case table, json
  }

  private let memory: String
  private let format: Format

  init(_ arguments: Arguments) throws(UsageError) {
    guard let memory = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("memory statistics takes one memory")
    }
    self.memory = memory
    format = try arguments.choice("format", default: .table)
  }

  func run(console: inout Console) throws {
    let statistics = try MemoryStore(path: memory).statistics()
    switch format {
    case .table: writeTable(statistics, to: &console)
    case .json: writeJSON(statistics, to: &console)
    }
  }

  private func writeTable(_ statistics: MemoryStatistics, to console: inout Console) {
    func write(_ title: String, _ numbers: [Int]) {
      let cells = numbers.map {
        String(repeating: " ", count: max(1, 12 - String($0).count)) + String($0)
      }
      let padding = String(repeating: " ", count: max(0, 12 - title.count))
      console.write(title + padding + cells.joined() + "\n")
    }
    write("units", [statistics.unitCount])
    write("bytes", [statistics.byteCount])
    write("free bytes", [statistics.freeByteCount])
    console.write("\nlanguage        segments       words  characters\n")
    for language in statistics.languages {
      let size = language.size
      write(language.tag.text, [size.segmentCount, size.wordCount, size.characterCount])
    }
    console.write("\nimport             units         new  file\n")
    for record in statistics.imports {
      let numbers = [record.unitCount, record.newUnitCount].map {
        String(repeating: " ", count: max(1, 12 - String($0).count)) + String($0)
      }
      let id = String(record.id)
      console.write(
        id + String(repeating: " ", count: max(0, 12 - id.count)) + numbers.joined()
          + "  \(record.file.printable)\n")
    }
  }

  /// One object on one line; its members keep their names and their order.
  private func writeJSON(_ statistics: MemoryStatistics, to console: inout Console) {
    let languages = statistics.languages.map { language in
      "{\"language\":\"\(language.tag)\",\"segments\":\(language.size.segmentCount),"
        + "\"words\":\(language.size.wordCount),"
        + "\"characters\":\(language.size.characterCount)}"
    }
    let imports = statistics.imports.map { record in
      "{\"import\":\(record.id),\"file\":\(JSONEscaper.quoted(record.file)),"
        + "\"units\":\(record.unitCount),\"new\":\(record.newUnitCount)}"
    }
    console.write(
      "{\"units\":\(statistics.unitCount),\"bytes\":\(statistics.byteCount),"
        + "\"free bytes\":\(statistics.freeByteCount),"
        + "\"languages\":[\(languages.joined(separator: ","))],"
        + "\"imports\":[\(imports.joined(separator: ","))]}\n")
  }
}

extension String {
  /// The text with U+FFFD for control characters, for those would command the terminal.
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
