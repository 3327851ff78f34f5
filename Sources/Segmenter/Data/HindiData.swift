/// Hindi words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum HindiData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; the language ends its sentences with dandas, so stops mean abbreviations
    title: डॉ डा पं प्रो श्री श्रीमती कु मो मि सु न्या ले कै
    # before numbers
    number: सं क्र पृ ई
    # inside sentences; never at the end of one
    inner: ई.पू वि.सं कि.मी रु
    """#
}
