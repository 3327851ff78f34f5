/// Writes a ``LeverageReport`` for people and for programs.
public struct LeverageText: Sendable {
  public enum Format: String, Sendable, CaseIterable {
    /// A block for each file, and one for the total where there are several.
    case table
    /// A header line, then `file`, `band`, `segments`, `words`, `characters`: a line for each band
    /// of each file, and of the total, whose `file` is empty. Tabs, line ends and backslashes in
    /// names are `\t`, `\n`, `\r`, `\\`.
    case tsv
    /// `{"file":…,"bands":{"repetition":{"segments":…,"words":…,"characters":…},…},"total":{…}}`:
    /// a line for each file, and one for the total, whose `file` is `null`.
    case jsonl
  }

  private let report: LeverageReport

  public init(_ report: LeverageReport) {
    self.report = report
  }

  public func write(_ format: Format, to output: inout some TextOutputStream) {
    switch format {
    case .table:
      let parts = report.files + (report.files.count > 1 ? [report.total] : [])
      for (index, part) in parts.enumerated() {
        output.write((index > 0 ? "\n" : "") + part.name + "\n")
        writeTable(part, to: &output)
      }
    case .tsv:
      output.write("file\tband\tsegments\twords\tcharacters\n")
      for file in report.files { writeRows(file, name: file.name, to: &output) }
      writeRows(report.total, name: "", to: &output)
    case .jsonl:
      for file in report.files {
        writeObject(file, name: JSONEscaper.quoted(file.name), to: &output)
      }
      writeObject(report.total, name: "null", to: &output)
    }
  }

  private func writeTable(_ part: LeverageReport.Part, to output: inout some TextOutputStream) {
    func write(_ cells: [String]) {
      let numbers = cells.dropFirst().map {
        String(repeating: " ", count: max(1, 12 - $0.count)) + $0
      }
      let title = cells[0] + String(repeating: " ", count: max(0, 26 - cells[0].count))
      output.write("  " + title + numbers.joined() + "\n")
    }
    let total = part.total
    func row(_ title: String, _ size: TextSize) {
      // A text of marks alone has no words to have a share of.
      let share = total.wordCount == 0 ? 0 : 100 * Double(size.wordCount) / Double(total.wordCount)
      write([
        title, String(size.segmentCount), String(size.wordCount), String(size.characterCount),
        share.decimalText(places: 1) + " %",
      ])
    }
    write(["", "segments", "words", "characters", "of words"])
    for band in LeverageBand.allCases { row(band.title, part[band]) }
    row("total", total)
  }

  private func writeRows(
    _ part: LeverageReport.Part, name: String, to output: inout some TextOutputStream
  ) {
    let name = name.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
      .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
    for band in LeverageBand.allCases {
      let size = part[band]
      output.write(
        "\(name)\t\(band.rawValue)\t\(size.segmentCount)\t\(size.wordCount)"
          + "\t\(size.characterCount)\n")
    }
  }

  private func writeObject(
    _ part: LeverageReport.Part, name: String, to output: inout some TextOutputStream
  ) {
    func object(_ size: TextSize) -> String {
      "{\"segments\":\(size.segmentCount),\"words\":\(size.wordCount),"
        + "\"characters\":\(size.characterCount)}"
    }
    let bands = LeverageBand.allCases.map { "\"\($0.rawValue)\":\(object(part[$0]))" }
    output.write(
      "{\"file\":\(name),\"bands\":{\(bands.joined(separator: ","))},"
        + "\"total\":\(object(part.total))}\n")
  }
}
