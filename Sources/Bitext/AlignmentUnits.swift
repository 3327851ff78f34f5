extension Alignment {
  /// The beads with text on both sides: where lines of a file are sentences, some may be empty.
  public var pairs: [Bead] {
    beads.filter { bead in
      source[bead.source].contains { !$0.text.isEmpty }
        && target[bead.target].contains { !$0.text.isEmpty }
    }
  }

  /// The pairs as translation units, with what is known of each as properties.
  ///
  /// The properties are `x-confidence`, `x-align-type` (the shape) and `x-cost` (in nats).
  /// Sentences without translation make no unit.
  ///
  /// - Parameters:
  ///   - beads: Beads of this alignment with text on both sides; all such by default.
  ///   - sourceLanguage: Says how sentences are joined, and goes into the unit.
  ///   - targetLanguage: The same for the other side.
  public func units(
    for beads: [Bead]? = nil, from sourceLanguage: LanguageTag, to targetLanguage: LanguageTag
  ) -> [TranslationUnit] {
    (beads ?? pairs).map { bead in
      TranslationUnit(
        variants: [
          TranslationUnit.Variant(
            language: sourceLanguage, text: sourceText(of: bead, language: sourceLanguage)),
          TranslationUnit.Variant(
            language: targetLanguage, text: targetText(of: bead, language: targetLanguage)),
        ],
        properties: [
          TranslationUnit.Property(
            type: "x-confidence", value: bead.confidence.decimalText(places: 3)),
          TranslationUnit.Property(type: "x-align-type", value: bead.shape.description),
          TranslationUnit.Property(type: "x-cost", value: bead.costInNats.decimalText(places: 2)),
        ])
    }
  }
}
