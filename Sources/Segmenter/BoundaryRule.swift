/// The rule that made a boundary, or that kept a mark from making one.
public enum BoundaryRule: String, Hashable, Sendable, CaseIterable {
  // Rules that make boundaries.

  /// The paragraph ends.
  case paragraphEnd
  /// A mark that ends sentences, with a new sentence after it.
  case terminator
  /// A mark that ends sentences before a closing quote or bracket.
  case terminatorInQuote
  /// A quotation ends before the words that say who spoke.
  case attribution
  /// Dots of omission with a new sentence after them.
  case ellipsis
  /// A dash breaks off a quotation.
  case brokenOffQuote
  /// An abbreviation that may end a sentence, before a word that begins sentences.
  case abbreviationBeforeStarter
  /// The next item of a list that is written in one line.
  case listItem
  /// A mark that ends sentences, without the space that should follow.
  case missingSpace
  /// A text that does not write capitals goes on in lower case.
  case lowerCaseStart
  /// A semicolon, by policy.
  case semicolon
  /// A colon, by policy.
  case colon
  /// A rule that the user brought.
  case userBreak

  // Rules that keep a mark from ending a sentence.

  /// An abbreviation.
  case abbreviation
  /// The first letter of a name.
  case initial
  /// An abbreviation that a number follows.
  case numbered
  /// The number of a list item or an ordinal.
  case ordinal
  /// The mark stands inside a word, a number, an address or a file name.
  case insideWord
  /// The mark belongs to a name.
  case nameWithMark
  /// The mark stands inside the title of a work.
  case insideTitle
  /// The mark stands inside a bracket within a sentence.
  case insideBrackets
  /// The mark stands inside a quotation that the policy keeps whole.
  case insideQuotes
  /// A comma or another mark follows with which the sentence goes on.
  case markGoesOn
  /// A word follows with which the sentence goes on after a quotation.
  case wordGoesOn
  /// A small letter follows.
  case lowerCaseGoesOn
  /// Dots of omission inside a sentence.
  case omission
  /// Words that say who spoke follow, and the policy joins them.
  case attributionJoined
  /// A rule that the user brought.
  case userException
}
