import Aligner
import AlignmentFiles
import Review
import TMX

extension ReviewPage {
  /// The page of an alignment, with the thresholds of the table and the frame that TMX files of
  /// the same alignment have.
  ///
  /// - Parameters:
  ///   - links: For each bead the words that speak for it, or nothing at all.
  ///   - date: The creation date that TMX files get.
  init(
    _ text: AlignedText, source: Document, target: Document,
    links: [[BeadExplanation.WordLink]] = [], settings: [Document.Metadatum], date: String?
  ) {
    self.init(
      source: Side(
        document: source, language: text.sourceLanguage, sentences: text.alignment.source),
      target: Side(
        document: target, language: text.targetLanguage, sentences: text.alignment.target),
      beads: text.alignment.beads, links: links, settings: settings,
      doubtful: AlignmentTable.doubtful, certain: AlignmentTable.certain,
      exchangeFrame: ExchangeFrame(text, source: source, target: target, date: date))
  }
}

extension ReviewPage.ExchangeFrame {
  fileprivate init(_ text: AlignedText, source: Document, target: Document, date: String?) {
    let writer = TMXWriter(
      header: AlignmentFormat.header(of: text, source: source, target: target, date: date))
    var report = TMXWriter.Report()
    var (beginning, end) = ("", "")
    writer.writeBeginning(to: &beginning, report: &report)
    writer.writeEnd(to: &end)
    self.init(beginning: beginning, end: end)
  }
}

extension SentenceAligner {
  /// Aligns around beads that are known, and says which words speak for each bead if asked to.
  ///
  /// - Returns: No links at all unless asked.
  func align(
    source: [Sentence], target: [Sentence], fixed: [Bead] = [], explaining: Bool
  ) throws(AlignerError) -> (alignment: Alignment, links: [[BeadExplanation.WordLink]]) {
    guard explaining else { return (try align(source: source, target: target, fixed: fixed), []) }
    let explanations = try explanations(source: source, target: target, fixed: fixed)
    return (
      Alignment(source: source, target: target, beads: explanations.map(\.bead)),
      explanations.map(\.links)
    )
  }
}
