/// A piece of a sentence that can be evidence for a translation.
struct Token: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// One Han character, in its simplified form.
    case character
    /// A word of two to five Han characters that a lexicon knows; it overlaps its characters.
    case compound
    /// A word of an alphabet, folded and stemmed.
    case word
    /// A number as its value, `#39` or `#1234.5`, whatever it was written with.
    case number
    /// A mark that both languages use alike: `?`, `!`, `…`, `;`, `:`, `-`, `(`, `<`, `%`.
    case mark
    /// An opening or a closing quotation mark of any form.
    case quote
    /// The number of a list item at the start of a sentence.
    case enumeration
  }

  var kind: Kind

  /// What tokens are compared by; kinds do not share texts.
  var text: String

  /// The token as it was first written, for people and for the search of cognates.
  var surface: String

  /// How much a token counts in the score of a bead, from 0 to 1.
  ///
  /// Origin: words overlap their characters, which count already; quotes come in pairs; numbers
  /// of list items come in runs that would outvote the words (both halves of a pair of lists
  /// counted 1, 2, 3 whatever they say).
  var weight: Float {
    switch kind {
    case .character, .word, .number, .mark: 1
    case .compound, .quote: 0.5
    case .enumeration: 0.25
    }
  }

  /// Whether an equal token on the other side is evidence without any lexicon.
  var isAnchor: Bool {
    switch kind {
    case .number, .mark, .quote, .enumeration: true
    case .character, .compound, .word: false
    }
  }
}
