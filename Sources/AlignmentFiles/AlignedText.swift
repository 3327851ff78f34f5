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
    alignment.beads.filter { isPair($0) && $0.confidence >= minimumConfidence }
  }

  /// How many beads have text on both sides but too little confidence.
  public var doubtfulPairCount: Int {
    alignment.beads.count { isPair($0) && $0.confidence < minimumConfidence }
  }

  /// How many sentences of the source, and of the target, have no translation; an empty line is
  /// no sentence and no translation.
  public var gapCounts: (source: Int, target: Int) {
    alignment.beads.reduce(into: (0, 0)) { counts, bead in
      guard !isPair(bead) else { return }
      counts.0 += alignment.source[bead.source].count { !$0.text.isEmpty }
      counts.1 += alignment.target[bead.target].count { !$0.text.isEmpty }
    }
  }

  /// The pairs as translation units, with what is known of each as properties.
  ///
  /// The properties are `x-confidence`, `x-align-type` (the shape) and `x-cost` (in nats).
  public var units: [TranslationUnit] {
    pairs.map { bead in
      TranslationUnit(
        variants: [
          TranslationUnit.Variant(language: sourceLanguage, text: sourceText(of: bead)),
          TranslationUnit.Variant(language: targetLanguage, text: targetText(of: bead)),
        ],
        properties: [
          TranslationUnit.Property(
            type: "x-confidence", value: bead.confidence.decimalText(places: 3)),
          TranslationUnit.Property(type: "x-align-type", value: bead.shape.description),
          TranslationUnit.Property(type: "x-cost", value: bead.costInNats.decimalText(places: 2)),
        ])
    }
  }

  /// Where lines of a file are sentences, some may be empty; a unit of nothing helps nobody.
  private func isPair(_ bead: Bead) -> Bool {
    bead.isPair
      && alignment.source[bead.source].contains { !$0.text.isEmpty }
      && alignment.target[bead.target].contains { !$0.text.isEmpty }
  }
}
