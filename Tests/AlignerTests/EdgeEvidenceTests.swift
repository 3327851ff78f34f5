import Foundation
import TestSupport
import Testing

@testable import Aligner

@Suite("Edge evidence")
struct EdgeEvidenceTests {
  private static let german = LanguageTag("de")!
  private static let french = LanguageTag("fr")!

  /// A bitext in tokens with a model that knows prior links only.
  private struct Case {
    var source: TokenizedText
    var target: TokenizedText
    var model: WordModel
    var languages: (source: LanguageTag, target: LanguageTag)
    var quotes: QuoteAgreement?

    init(
      _ source: [String], _ target: [String], from sourceLanguage: LanguageTag,
      to targetLanguage: LanguageTag,
      links: (_ source: Vocabulary, _ target: Vocabulary) -> [(
        row: Int32, column: Int32, value: Float
      )]
    ) {
      var sourceVocabulary = Vocabulary()
      var targetVocabulary = Vocabulary()
      self.source = TokenizedText(
        sentences(source), scanner: TokenScanner(language: sourceLanguage, lexicon: nil),
        vocabulary: &sourceVocabulary)
      self.target = TokenizedText(
        sentences(target), scanner: TokenScanner(language: targetLanguage, lexicon: nil),
        vocabulary: &targetVocabulary)
      model = WordModel(
        source: sourceVocabulary, target: targetVocabulary,
        prior: LinkTable(
          rowCount: sourceVocabulary.count, triples: links(sourceVocabulary, targetVocabulary)))
      languages = (sourceLanguage, targetLanguage)
    }

    func evidence(in band: SearchBand) -> EdgeEvidence {
      EdgeEvidence(
        source: source, target: target, model: model, sourceLanguage: languages.source,
        targetLanguage: languages.target, quotes: quotes, band: band)
    }
  }

  private func pair(_ source: Range<Int>, _ target: Range<Int>) -> BeadSpan {
    BeadSpan(source: source, target: target, kind: .pair(shape: 0))
  }

  /// *p* of each word is ½. A linked word has *t* = .9 and a residual of .1, so its factor is
  /// .2·.9/.5 + .2·.1 + .8 = 1.18; its neighbour gets .2·.1 + .8 = .82, and words without links
  /// give 1. An edge counts .2 in each direction.
  @Test("One link of two counts at both edges")
  func oneLink() {
    let texts = Case(
      ["alpha", "beta"], ["omega", "kappa"], from: Self.german, to: Self.french
    ) { source, target in
      [(Int32(source.number(of: "alpha")!), Int32(target.number(of: "omega")!), Float(1))]
    }
    let edges = texts.evidence(in: SearchBand(sourceCount: 2, targetCount: 2))
    let linked = 0.2 * 2 * log(1.18)
    let crossed = 0.2 * log(0.82)
    #expect(abs(Double(edges.gain(of: pair(0..<1, 0..<1))) - 2 * linked) < 1e-6)
    #expect(abs(Double(edges.gain(of: pair(0..<1, 1..<2))) - 2 * crossed) < 1e-6)
    // Begins with the linked pair, and ends with alpha beside kappa.
    #expect(abs(Double(edges.gain(of: pair(0..<1, 0..<2))) - linked - crossed) < 1e-6)
    #expect(edges.gain(of: pair(1..<2, 1..<2)) == 0)
  }

  @Test("Only the first three words count where spaces divide them, and the last three")
  func window() {
    let links: (Vocabulary, Vocabulary) -> [(row: Int32, column: Int32, value: Float)] = {
      [(Int32($0.number(of: "alpha")!), Int32($1.number(of: "omega")!), Float(1))]
    }
    func gain(_ source: String, _ target: String) -> Float {
      Case([source], [target], from: Self.german, to: Self.french, links: links)
        .evidence(in: SearchBand(sourceCount: 1, targetCount: 1)).gain(of: pair(0..<1, 0..<1))
    }
    let inside = gain("a b c alpha d e f", "g h i omega j k l")
    let edge = gain("a b alpha c d e f", "g h omega i j k l")
    #expect(inside == 0)
    #expect(edge > 0)
  }

  @Test("What marks speech on both sides counts, and nothing does outside the band")
  func quotes() {
    let source = ["“alpha”", "beta"]
    let target = ["«omega»", "kappa"]
    var texts = Case(source, target, from: Self.german, to: Self.french) { _, _ in [] }
    let whole = SearchBand(sourceCount: 2, targetCount: 2)
    let without = texts.evidence(in: whole)
    texts.quotes = QuoteAgreement(source: sentences(source), target: sentences(target))
    let with = texts.evidence(in: whole)
    let span = pair(0..<1, 0..<1)
    #expect(
      abs(with.gain(of: span) - without.gain(of: span) - 2 * QuoteAgreement.speechGain) < 1e-5)
    #expect(with.gain(of: pair(1..<2, 1..<2)) == without.gain(of: pair(1..<2, 1..<2)))
    let narrow = texts.evidence(in: SearchBand(columns: [0..<1, 1..<2, 2..<3]))
    #expect(narrow.gain(of: span) == with.gain(of: span))
    #expect(narrow.gain(of: pair(0..<1, 0..<2)) == 0)
    #expect(
      with.gain(of: BeadSpan(source: 0..<1, target: 0..<0, kind: .deletion(isContinuation: false)))
        == 0)
  }

  /// The gain of a bead by the definition, word by word.
  private func slowGain(_ texts: Case, _ span: BeadSpan, counts: (source: Int, target: Int))
    -> Double
  {
    func direction(
      _ given: [Int32], _ emitted: [Int32], _ table: TranslationTable, _ frequencies: [Float],
      _ weights: [Float]
    ) -> Double {
      guard !given.isEmpty else { return 0 }
      let size = Double(given.count)
      let residual = given.map { Double(table.residuals[Int($0)]) }.reduce(0, +) / size
      return emitted.map { type in
        let strongest = given.map { table.probabilities.value(row: Int($0), column: type) }.max()!
        let link = Double(strongest) / (Double(frequencies[Int(type)]) * pow(size, 0.7))
        return Double(weights[Int(type)]) * log(0.2 * (link + residual) + 0.8)
      }.reduce(0, +)
    }
    func edge(_ source: ArraySlice<TokenizedText.Item>, _ target: ArraySlice<TokenizedText.Item>)
      -> Double
    {
      let (source, target) = (source.map(\.type), target.map(\.type))
      return 0.2
        * (direction(
          source, target, texts.model.forward, texts.model.targetFrequencies,
          texts.model.targetWeights)
          + direction(
            target, source, texts.model.backward, texts.model.sourceFrequencies,
            texts.model.sourceWeights))
    }
    let first = edge(
      texts.source.items(of: span.source.lowerBound).prefix(counts.source),
      texts.target.items(of: span.target.lowerBound).prefix(counts.target))
    let last = edge(
      texts.source.items(of: span.source.upperBound - 1).suffix(counts.source),
      texts.target.items(of: span.target.upperBound - 1).suffix(counts.target))
    return first + last
  }

  @Test("Every bead of made-up texts gains what the definition says", arguments: 1...20)
  func agreement(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let characters = Array("天地玄黄宇宙洪荒日月盈昃「」？！7")
    let words = ["ka", "lo", "mi", "nu", "pe", "ra", "si", "?", "7", "“", "”"]
    let source = (0..<5).map { _ in
      String(
        (0..<Int.random(in: 0...14, using: &random)).map { _ in
          characters.randomElement(using: &random)!
        })
    }
    let target = (0..<5).map { _ in
      (0..<Int.random(in: 0...9, using: &random)).map { _ in words.randomElement(using: &random)! }
        .joined(separator: " ")
    }
    let texts = Case(source, target, from: .chinese, to: Self.french) { source, target in
      (0..<source.count * target.count / 3).map { _ in
        (
          Int32.random(in: 0..<Int32(source.count), using: &random),
          Int32.random(in: 0..<Int32(target.count), using: &random),
          Float.random(in: 0.1...2, using: &random)
        )
      }
    }
    let edges = texts.evidence(in: SearchBand(sourceCount: 5, targetCount: 5))
    for sourceStart in 0..<5 {
      for sourceEnd in sourceStart + 1...5 {
        for targetStart in 0..<5 {
          for targetEnd in targetStart + 1...5 {
            let span = pair(sourceStart..<sourceEnd, targetStart..<targetEnd)
            let expected = slowGain(texts, span, counts: (source: 6, target: 3))
            #expect(abs(Double(edges.gain(of: span)) - expected) < 1e-4)
          }
        }
      }
    }
  }
}
