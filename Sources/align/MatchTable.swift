import Memory

/// Matches as people read them: the stored text with what the query changes, its translation, and
/// why the percentage is what it is.
struct MatchTable {
  let isColored: Bool

  /// Whether each answer begins with its question.
  let showsQuery: Bool

  /// Aligns what follows a percentage.
  private static let indent = "      "

  func write(_ matches: [Match], for query: String, to output: inout some TextOutputStream) {
    if showsQuery { output.write("\(query)\n") }
    for match in matches {
      let percent = "\(match.percent) %"
      output.write(String(repeating: " ", count: max(0, 5 - percent.count)) + percent + " ")
      let text = match.source.text
      output.write((match.textPercent == 100 ? text : difference(from: text, to: query)) + "\n")
      if let adapted = match.adaptedTarget {
        output.write("\(Self.indent)\(marked(adapted))  (numbers replaced)\n")
      } else if let target = match.target {
        output.write("\(Self.indent)\(target.text)\n")
      }
      output.write("\(Self.indent)\(facts(of: match).joined(separator: ", "))\n")
    }
    if showsQuery { output.write("\n") }
  }

  /// The stored text: what the query lacks in brackets with minus, what it has more with plus.
  private func difference(from stored: String, to query: String) -> String {
    TextDifference(from: stored, to: query).parts.map { part in
      switch part {
      case .same(let text): text
      case .removed(let text): isColored ? "\u{1B}[31m\(text)\u{1B}[0m" : "[-\(text)-]"
      case .added(let text): isColored ? "\u{1B}[32m\(text)\u{1B}[0m" : "{+\(text)+}"
      }
    }.joined()
  }

  private func marked(_ adapted: AdaptedText) -> String {
    let bytes = Array(adapted.text.utf8)
    var text = ""
    var start = 0
    for range in adapted.replacedRanges {
      text += String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)
      let number = String(decoding: bytes[range], as: UTF8.self)
      text += isColored ? "\u{1B}[32m\(number)\u{1B}[0m" : "{+\(number)+}"
      start = range.upperBound
    }
    return text + String(decoding: bytes[start...], as: UTF8.self)
  }

  private func facts(of match: Match) -> [String] {
    var facts: [String] = []
    if let origin = match.unit.origins.first {
      facts.append(origin.file + (origin.line.map { ":\($0)" } ?? ""))
    }
    if match.unit.origins.count > 1 { facts.append("\(match.unit.origins.count) times") }
    facts.append("plain \(match.plainPercent) %")
    facts += match.penalties.map { "\($0.reason.rawValue) −\($0.points)" }
    return facts
  }
}

/// The answer to one query as a line of JSON.
struct MatchLine {
  let query: String
  let matches: [Match]

  func write(to output: inout some TextOutputStream) {
    let items = matches.map { match in
      var fields = [
        "\"percent\":\(match.percent)", "\"textPercent\":\(match.textPercent)",
        "\"plainPercent\":\(match.plainPercent)",
        "\"sourceLanguage\":\(JSONEscaper.quoted(match.source.language.text))",
        "\"source\":\(JSONEscaper.quoted(match.source.text))",
      ]
      if let target = match.target {
        fields.append("\"targetLanguage\":\(JSONEscaper.quoted(target.language.text))")
        fields.append("\"target\":\(JSONEscaper.quoted(target.text))")
      }
      if let adapted = match.adaptedTarget {
        fields.append("\"adaptedTarget\":\(JSONEscaper.quoted(adapted.text))")
      }
      let penalties = match.penalties.map { "\"\($0.reason.rawValue)\":\($0.points)" }
      fields.append("\"penalties\":{\(penalties.joined(separator: ","))}")
      let origins = match.unit.origins.map { origin in
        "{\"file\":\(JSONEscaper.quoted(origin.file))"
          + (origin.line.map { ",\"line\":\($0)" } ?? "") + "}"
      }
      fields.append("\"origins\":[\(origins.joined(separator: ","))]")
      return "{\(fields.joined(separator: ","))}"
    }
    output.write(
      "{\"query\":\(JSONEscaper.quoted(query)),\"matches\":[\(items.joined(separator: ","))]}\n")
  }
}
