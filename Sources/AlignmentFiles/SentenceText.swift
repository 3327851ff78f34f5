/// Sentences that come one by one, and the text that they make: a line each, an empty line between
/// paragraphs.
struct SentenceText {
  private(set) var sentences: [Sentence] = []
  private(set) var text = ""

  /// Adds a sentence; the first one begins a paragraph in any case.
  mutating func append(_ sentence: String, startsParagraph: Bool) {
    var paragraph = 0
    if let last = sentences.last {
      text += startsParagraph ? "\n\n" : "\n"
      paragraph = last.paragraph + (startsParagraph ? 1 : 0)
    }
    let start = text.utf8.count
    text += sentence
    sentences.append(
      Sentence(text: sentence, utf8Range: start..<text.utf8.count, paragraph: paragraph))
  }
}
