import Foundation
import Testing

@testable import Aligner

/// Laws that are held on real texts too, where somebody has some: `ALIGN_GOLD` names a folder of
/// sets, each a folder of `NAME.gold`, `NAME.SOURCE` and `NAME.TARGET`, a sentence a line.
@Suite(
  "Gold documents",
  .enabled(if: GoldDocument.folder != nil, "ALIGN_GOLD names no folder of gold documents"))
struct GoldDocumentTests {
  @Test("The folder has some")
  func some() throws { #expect(try !GoldDocument.all().isEmpty) }

  @Test(
    "The band gives the alignment of the whole grid",
    arguments: try GoldDocument.all(), [true, false])
  fileprivate func band(document: GoldDocument, hasLexicon: Bool) throws {
    let pair = try document.pair()
    let lexicons = hasLexicon ? Lexicon.builtIn(for: document.source, document.target) : []
    let paths = [nil, pair.target.count].map { halfWidth in
      EvidenceSearch(
        sourceLanguage: document.source, targetLanguage: document.target, lexicons: lexicons,
        halfWidth: halfWidth
      ).results(for: [pair]) { _, _, result in result.path }
    }
    #expect(paths[0] == paths[1])
  }
}

private struct GoldDocument: CustomTestStringConvertible, Sendable {
  /// The path without the ending.
  let path: String
  let source: LanguageTag
  let target: LanguageTag

  static let folder = ProcessInfo.processInfo.environment["ALIGN_GOLD"]

  var testDescription: String { path }

  static func all() throws -> [GoldDocument] {
    guard let folder else { return [] }
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    return files.filter { $0.hasSuffix(".gold") }.compactMap { gold in
      let stem = gold.dropLast(4)
      let languages = files.filter { $0.hasPrefix(stem) && $0 != gold }
        .map { String($0.dropFirst(stem.count)) }
      // The gold has the source first; of two languages English is what was translated into.
      let ordered = languages.sorted { ($0 == "en" ? 1 : 0, $0) < ($1 == "en" ? 1 : 0, $1) }
      guard ordered.count == 2, let source = LanguageTag(ordered[0]),
        let target = LanguageTag(ordered[1])
      else { return nil }
      return GoldDocument(
        path: folder + "/" + stem.dropLast(), source: source, target: target)
    }
  }

  func pair() throws -> SentencePair {
    SentencePair(source: try sentences(in: source), target: try sentences(in: target))
  }

  private func sentences(in language: LanguageTag) throws -> [Sentence] {
    let text = try String(contentsOfFile: "\(path).\(language)", encoding: .utf8)
    return AlignerTests.sentences(
      text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init))
  }
}
