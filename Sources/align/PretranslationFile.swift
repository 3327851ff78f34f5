import Bitext
import Exchange
import Memory
import TMX

/// A pretranslation as a file, in the formats that take one.
struct PretranslationFile {
  enum Format {
    /// A page for people.
    case html
    /// XLIFF 1.2: every sentence, matches as targets and as `alt-trans` with `match-quality`; the
    /// state is `translated` from 100 %, `needs-review-translation` below.
    case xliff
    /// Every sentence and the best target, with the columns of ``factTypes``.
    case tsv
    /// The stored units that matched, as the memory has them, each once, with the best percentage
    /// as `x-match-percent`.
    case tmx

    init?(path: String) {
      let name = path.lowercased()
      let formats: [(ending: String, format: Format)] = [
        (".html", .html), (".htm", .html), (".xliff", .xliff), (".xlf", .xliff), (".tsv", .tsv),
        (".tmx", .tmx),
      ]
      guard let format = formats.first(where: { name.hasSuffix($0.ending) })?.format else {
        return nil
      }
      self = format
    }
  }

  /// What a pretranslation says of a sentence, as properties: the percentage; the penalties, such
  /// as `alignment:1`; the stored source; the difference as `wdiff` writes it; the numbers that
  /// were put in; where the stored unit comes from.
  static let factTypes = [
    "x-match-percent", "x-match-penalties", "x-match-source", "x-match-difference",
    "x-match-numbers", "x-match-origin",
  ]

  let name: String
  let memory: String
  let source: LanguageTag
  let target: LanguageTag
  let threshold: Int

  func write(
    _ sentences: [PretranslatedSentence], as format: Format,
    to output: inout some TextOutputStream
  ) {
    switch format {
    case .html:
      PretranslationPage(
        title: name, memory: memory, from: source, to: target, atLeast: threshold
      ).write(sentences, to: &output)
    case .xliff: writeXLIFF(sentences, to: &output)
    case .tsv:
      var writer = TableWriter(
        dialect: .tsv,
        columns: [.language(source), .language(target)] + Self.factTypes.map { .property($0) })
      for sentence in sentences { writer.write(unit(of: sentence), to: &output) }
      writer.writeEnd(to: &output)
    case .tmx: writeTMX(sentences, to: &output)
    }
  }

  private func writeXLIFF(
    _ sentences: [PretranslatedSentence], to output: inout some TextOutputStream
  ) {
    var writer = XLIFFWriter(version: .v12, from: source, to: target, original: name)
    for sentence in sentences {
      var unit = unit(of: sentence)
      guard let match = sentence.match, let stored = match.target, unit.variants.count > 1 else {
        writer.write(unit, to: &output)
        continue
      }
      let state = match.percent >= 100 ? "translated" : "needs-review-translation"
      unit.variants[1].properties.append(
        TranslationUnit.Property(type: XLIFFVersion.stateProperty, value: state))
      writer.write(
        unit,
        alternative: XLIFFAlternative(
          source: match.source.segment, target: stored.segment, percent: min(100, match.percent),
          origin: match.unit.origins.first?.place ?? memory), to: &output)
    }
    writer.writeEnd(to: &output)
  }

  private func writeTMX(
    _ sentences: [PretranslatedSentence], to output: inout some TextOutputStream
  ) {
    let writer = TMXWriter(header: TMXHeader(sourceLanguage: source, toolVersion: Align.version))
    var report = TMXWriter.Report()
    let matches = sentences.compactMap(\.match)
    let percents = Dictionary(matches.map { ($0.unit.id, $0.percent) }, uniquingKeysWith: max)
    var written: Set<UnitID> = []
    writer.writeBeginning(to: &output, report: &report)
    for match in matches where written.insert(match.unit.id).inserted {
      var unit = match.unit.unit
      let percent = percents[match.unit.id] ?? match.percent
      unit.properties.append(
        TranslationUnit.Property(type: "x-match-percent", value: String(percent)))
      writer.write(unit, to: &output, report: &report)
    }
    writer.writeEnd(to: &output)
  }

  /// A sentence with its best target and the facts about it.
  private func unit(of sentence: PretranslatedSentence) -> TranslationUnit {
    var unit = TranslationUnit(
      variants: [TranslationUnit.Variant(language: source, text: sentence.text)])
    guard let match = sentence.match, let text = sentence.target else { return unit }
    // Codes stay in the target unless numbers were put into its text.
    let segment = match.adaptedTarget == nil ? match.target?.segment : nil
    unit.variants.append(
      TranslationUnit.Variant(language: target, segment: segment ?? Segment(text)))
    let penalties = match.penalties.map { "\($0.reason.rawValue):\($0.points)" }
    let facts = [
      String(match.percent), penalties.joined(separator: " "), match.source.text,
      sentence.difference?.markedText ?? "", numbers(in: match.adaptedTarget),
      match.unit.origins.first?.place ?? "",
    ]
    for (type, value) in zip(Self.factTypes, facts) where !value.isEmpty {
      unit.properties.append(TranslationUnit.Property(type: type, value: value))
    }
    return unit
  }

  private func numbers(in text: AdaptedText?) -> String {
    guard let text else { return "" }
    let bytes = Array(text.text.utf8)
    return text.replacedRanges.map { String(decoding: bytes[$0], as: UTF8.self) }
      .joined(separator: " ")
  }
}
