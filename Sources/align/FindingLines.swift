import TMX

/// Findings in a TMX file as lines on standard output, written as they come.
///
/// A value of its own, for handlers that outlive a call cannot write to the command's console.
final class FindingLines {
  enum Format: String, CaseIterable {
    case text, jsonl
  }

  /// The name of the file, as every line gives it.
  private let name: String
  private let format: Format
  private var console = Console()

  init(name: String, format: Format) {
    self.name = name
    self.format = format
  }

  /// - Parameter verdict: What the finding amounts to, such as `error` or `fixed`.
  func write(_ finding: TMXFinding, verdict: String) {
    let place = finding.place
    switch format {
    case .text:
      console.write(
        "\(name):\(place.line):\(place.column): \(verdict): \(finding.rule.rawValue): "
          + "\(finding.message)\n")
    case .jsonl:
      console.write(
        "{\"file\":\(JSONEscaper.quoted(name)),\"line\":\(place.line),"
          + "\"column\":\(place.column),\"severity\":\"\(verdict)\","
          + "\"rule\":\"\(finding.rule.rawValue)\",\"unit\":\(finding.unit),"
          + "\"message\":\(JSONEscaper.quoted(finding.message))}\n")
    }
  }

  func flush() throws(OutputError) {
    try console.flush()
  }
}
