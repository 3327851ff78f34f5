/// An alignment with the languages of its sides: what the writers of this room write.
public struct AlignedText: Hashable, Sendable {
  public var alignment: Alignment
  public var sourceLanguage: LanguageTag
  public var targetLanguage: LanguageTag

  /// Pairs with less confidence are left out of what is meant for use: TMX, TSV, JSON Lines.
  public var minimumConfidence: Double

  public init(
    alignment: Alignment,
    sourceLanguage: LanguageTag,
    targetLanguage: LanguageTag,
    minimumConfidence: Double = 0
  ) {
    self.alignment = alignment
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.minimumConfidence = minimumConfidence
  }

  public func sourceText(of bead: Bead) -> String {
    alignment.sourceText(of: bead, language: sourceLanguage)
  }

  public func targetText(of bead: Bead) -> String {
    alignment.targetText(of: bead, language: targetLanguage)
  }

  /// The beads with text on both sides that are sure enough.
  public var pairs: [Bead] {
    alignment.pairs.filter { $0.confidence >= minimumConfidence }
  }

  /// How many beads have text on both sides but too little confidence.
  public var doubtfulPairCount: Int {
    alignment.pairs.count { $0.confidence < minimumConfidence }
  }

  /// How many sentences of the source, and of the target, have no translation; an empty line is
  /// no sentence and no translation.
  public var gapCounts: (source: Int, target: Int) {
    func count(_ sentences: [Sentence]) -> Int { sentences.count { !$0.text.isEmpty } }
    return alignment.pairs.reduce((count(alignment.source), count(alignment.target))) {
      (
        $0.0 - count(Array(alignment.source[$1.source])),
        $0.1 - count(Array(alignment.target[$1.target]))
      )
    }
  }

  /// The sure pairs as translation units.
  public var units: [TranslationUnit] {
    alignment.units(for: pairs, from: sourceLanguage, to: targetLanguage)
  }
}

extension Alignment {
  /// The alignment with the flags of an earlier one, on the beads that have the same texts.
  public func takingFlags(of earlier: Alignment) -> Alignment {
    func key(_ bead: Bead, _ alignment: Alignment) -> [[String]] {
      [alignment.source[bead.source].map(\.text), alignment.target[bead.target].map(\.text)]
    }
    let flagged = Set(earlier.beads.filter(\.isFlagged).map { key($0, earlier) })
    var alignment = self
    for index in beads.indices where flagged.contains(key(beads[index], self)) {
      alignment.beads[index].isFlagged = true
    }
    return alignment
  }
}
