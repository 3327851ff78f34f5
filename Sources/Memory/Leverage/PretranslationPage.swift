/// Writes a pretranslation as one HTML page that needs nothing else: no script, no other file.
///
/// Each sentence has its percentage, as a number and by colour, the reasons for a penalty, what is
/// new in it (`ins`) and what the stored sentence had instead (`del`), the proposed translation
/// with the numbers that were put in (`mark`), and where that comes from.
public struct PretranslationPage: Sendable {
  private let title: String
  private let memory: String
  private let source: LanguageTag
  private let target: LanguageTag
  private let percent: Int

  /// - Parameters:
  ///   - title: The name of the text.
  ///   - memory: The name of the memory.
  ///   - percent: The least percentage that counted as a match.
  public init(
    title: String, memory: String, from source: LanguageTag, to target: LanguageTag,
    atLeast percent: Int
  ) {
    self.title = title
    self.memory = memory
    self.source = source
    self.target = target
    self.percent = percent
  }

  public func write(
    _ sentences: [PretranslatedSentence], to output: inout some TextOutputStream
  ) {
    output.write(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(MarkupEscaper.escaped(title)): pretranslation</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(MarkupEscaper.escaped(title))</h1>

      """)
    writeSummary(of: sentences, to: &output)
    output.write(
      """
      <table>
      <thead><tr><th scope="col">No.</th><th scope="col">Match</th>\
      <th scope="col">\(source): <ins>new</ins> <del>stored</del></th>\
      <th scope="col">\(target)</th><th scope="col">Origin</th></tr></thead>
      <tbody>

      """)
    for (index, sentence) in sentences.enumerated() {
      writeRow(sentence, number: index + 1, to: &output)
    }
    output.write("</tbody>\n</table>\n</body>\n</html>\n")
  }

  private func writeSummary(
    of sentences: [PretranslatedSentence], to output: inout some TextOutputStream
  ) {
    let matchCount = sentences.count { $0.match != nil }
    output.write(
      "<p>\(matchCount) of \(sentences.count) sentences have a match of \(percent) % or more in "
        + "\(MarkupEscaper.escaped(memory)).</p>\n<ul>\n")
    let bands = sentences.map { LeverageBand(percent: $0.match?.percent) }
    for band in LeverageBand.allCases {
      let count = bands.count { $0 == band }
      guard count > 0 else { continue }
      output.write(
        "<li class=\"\(Self.class(of: band))\"><b>\(band.title)</b>: \(count)</li>\n")
    }
    output.write("</ul>\n")
  }

  private func writeRow(
    _ sentence: PretranslatedSentence, number: Int, to output: inout some TextOutputStream
  ) {
    let band = LeverageBand(percent: sentence.match?.percent)
    output.write("<tr class=\"\(Self.class(of: band))\"><td class=\"n\">\(number)</td>")
    guard let match = sentence.match, let difference = sentence.difference else {
      output.write(
        "<td class=\"p\">–</td><td\(attributes(of: source))>"
          + "\(MarkupEscaper.escaped(sentence.text))</td><td></td><td></td></tr>\n")
      return
    }
    output.write("<td class=\"p\"><b>\(match.percent) %</b>")
    for penalty in match.penalties {
      output.write("<small>−\(penalty.points) \(penalty.reason.rawValue)</small>")
    }
    output.write("</td><td\(attributes(of: source))>\(Self.markup(of: difference))</td>")
    let language = match.target?.language ?? target
    output.write("<td\(attributes(of: language))>\(Self.target(of: sentence))</td><td class=\"o\">")
    if let origin = match.unit.origins.first {
      output.write(MarkupEscaper.escaped(origin.place))
    }
    output.write("</td></tr>\n")
  }

  private func attributes(of language: LanguageTag) -> String {
    " lang=\"\(language)\" dir=\"\(language.isWrittenFromTheRight ? "rtl" : "ltr")\""
  }

  private static func markup(of difference: TextDifference) -> String {
    difference.parts.reduce(into: "") { html, part in
      switch part {
      case .same(let run): html += MarkupEscaper.escaped(run)
      case .removed(let run): html += "<del>\(MarkupEscaper.escaped(run))</del>"
      case .added(let run): html += "<ins>\(MarkupEscaper.escaped(run))</ins>"
      }
    }
  }

  /// The proposed translation, with the numbers marked that were put in.
  private static func target(of sentence: PretranslatedSentence) -> String {
    guard let adapted = sentence.match?.adaptedTarget else {
      return MarkupEscaper.escaped(sentence.target ?? "")
    }
    let bytes = Array(adapted.text.utf8)
    var html = ""
    var end = 0
    func append(_ range: Range<Int>) {
      html += MarkupEscaper.escaped(String(decoding: bytes[range], as: UTF8.self))
    }
    for range in adapted.replacedRanges {
      append(end..<range.lowerBound)
      html += "<mark>"
      append(range)
      html += "</mark>"
      end = range.upperBound
    }
    append(end..<bytes.count)
    return html
  }

  private static func `class`(of band: LeverageBand) -> String {
    band == .none ? "none" : "b" + band.rawValue.prefix(3).replacing("-", with: "")
  }
}

extension UnitOrigin {
  /// `file:12`, or the file alone where the format has no lines.
  public var place: String { line.map { "\(file):\($0)" } ?? file }
}
