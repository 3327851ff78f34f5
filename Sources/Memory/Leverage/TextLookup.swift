/// Looks up the sentences of a text, each with its neighbours; a sentence that comes again is
/// looked up again only where its neighbours can matter.
struct TextLookup {
  private let store: MemoryStore
  private let language: LanguageTag
  private let target: LanguageTag?
  private let percent: Int
  private var known: [String: Answer] = [:]

  private struct Answer {
    let match: Match?
    /// Whether the memory has the very text, so that context decides between 100 and 102.
    let dependsOnContext: Bool
  }

  init(_ store: MemoryStore, from language: LanguageTag, to target: LanguageTag?, atLeast: Int) {
    self.store = store
    self.language = language
    self.target = target
    percent = atLeast
  }

  /// The best match of each sentence, in order.
  ///
  /// - Parameters:
  ///   - isNeeded: Whether to look up a sentence at all, by its index.
  ///   - progress: Called after each sentence with the number of those done.
  mutating func matches(
    for sentences: [String], where isNeeded: (Int) -> Bool = { _ in true },
    progress: (Int) -> Void
  ) throws -> [Match?] {
    var matches: [Match?] = []
    for (index, sentence) in sentences.enumerated() {
      let context = MemoryQuery.Context(
        previous: index > 0 ? sentences[index - 1] : nil,
        next: index + 1 < sentences.count ? sentences[index + 1] : nil)
      matches.append(isNeeded(index) ? try match(for: sentence, context: context) : nil)
      progress(index + 1)
    }
    return matches
  }

  private mutating func match(
    for sentence: String, context: MemoryQuery.Context
  ) throws -> Match? {
    if let answer = known[sentence], !answer.dependsOnContext { return answer.match }
    let query = MemoryQuery(sentence, language: language, target: target, context: context)
    let matches = try store.matches(for: query, atLeast: percent)
    known[sentence] = Answer(
      match: matches.first, dependsOnContext: matches.contains { $0.textPercent == 100 })
    return matches.first
  }
}
