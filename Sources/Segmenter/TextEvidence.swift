/// What a text shows about itself: its own abbreviations, and how it begins its sentences.
struct TextEvidence: Sendable {
  /// Words that the text uses as abbreviations.
  var abbreviations: Set<WordKey> = []

  /// Words that the text writes in lower case too, so that a capital means a new sentence.
  var starters: Set<WordKey> = []

  /// Whether the text begins its sentences in lower case.
  var isInformal = false
}
