/// A sentence of a new text, and the best that the memory has for it.
public struct PretranslatedSentence: Hashable, Sendable {
  public let text: String

  /// The best match, or `nil` if none is close enough.
  public let match: Match?

  /// What must change in the stored source to get the sentence.
  public let difference: TextDifference?

  init(text: String, match: Match?) {
    self.text = text
    self.match = match
    difference = match.map { TextDifference(from: $0.source.text, to: text) }
  }

  /// The proposed translation: the stored one, with the numbers of the sentence where that can be.
  public var target: String? { match?.adaptedTarget?.text ?? match?.target?.text }
}

extension TextDifference {
  /// The difference in one line: `[-removed-]` and `{+added+}`, as `wdiff` has it.
  public var markedText: String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .same(let run): text += run
      case .removed(let run): text += "[-\(run)-]"
      case .added(let run): text += "{+\(run)+}"
      }
    }
  }
}

extension MemoryStore {
  /// Finds the best match for each sentence of a text, with its neighbours as context.
  ///
  /// - Parameters:
  ///   - percent: The least ``Match/percent``, 1 to 102.
  ///   - progress: Called after each sentence with the number of those done.
  /// - Throws: ``MemoryError``, such as `missingLanguage`.
  /// - Complexity: One search for each different sentence, and one for each that comes again if
  ///   the memory has the very text.
  public func pretranslate(
    _ sentences: [String], from language: LanguageTag, to target: LanguageTag,
    atLeast percent: Int = 70, progress: (Int) -> Void = { _ in }
  ) throws -> [PretranslatedSentence] {
    var lookup = TextLookup(self, from: language, to: target, atLeast: percent)
    let matches = try lookup.matches(for: sentences, progress: progress)
    return zip(sentences, matches).map { PretranslatedSentence(text: $0, match: $1) }
  }
}
