/// Finds what a concordance looks for in one unit.
struct OccurrenceFinder {
  private enum Pattern {
    case phrases([PhraseMatcher])
    case expression(Regex<AnyRegexOutput>)
  }

  private let pattern: Pattern

  init(_ pattern: ConcordanceQuery.Pattern) throws(MemoryError) {
    switch pattern {
    case .phrases(let phrases): self.pattern = try Self.phrases(phrases, isSubstring: false)
    case .substrings(let phrases): self.pattern = try Self.phrases(phrases, isSubstring: true)
    case .expression(let expression):
      do {
        self.pattern = .expression(try Regex(expression))
      } catch {
        throw .invalidPattern(pattern: expression, reason: "\(error)")
      }
    }
  }

  private static func phrases(
    _ phrases: [String], isSubstring: Bool
  ) throws(MemoryError) -> Pattern {
    var matchers: [PhraseMatcher] = []
    for phrase in phrases {
      let matcher = PhraseMatcher(phrase, isSubstring: isSubstring)
      guard !matcher.isEmpty else {
        throw .invalidPattern(pattern: phrase, reason: "it has no word and no mark")
      }
      matchers.append(matcher)
    }
    guard !matchers.isEmpty else {
      throw .invalidPattern(pattern: "", reason: "there is no phrase")
    }
    return .phrases(matchers)
  }

  /// Whether a unit has what is looked for.
  func matches(_ unit: TranslationUnit, language: LanguageFamily?) -> Bool {
    let texts = unit.variants.lazy
      .filter { variant in
        language.map { LanguageFamily(variant.language).isVariant(of: $0) } ?? true
      }
      .map(\.text)
    switch pattern {
    case .phrases(let matchers):
      return matchers.allSatisfy { matcher in texts.contains { matcher.matches($0) } }
    case .expression(let expression):
      return texts.contains { Folding.composed($0).contains(expression) }
    }
  }

  /// The places in the texts of a language, in order; none unless the unit has every phrase.
  func hits(in unit: TranslationUnit, language: LanguageFamily?) -> [Occurrence.Hit] {
    var hits: [Occurrence.Hit] = []
    var found: Set<Int> = []
    for (index, variant) in unit.variants.enumerated() {
      if let language, !LanguageFamily(variant.language).isVariant(of: language) { continue }
      let ranges: [Range<Int>]
      switch pattern {
      case .phrases(let matchers):
        let text = FoldedText(variant.text)
        ranges = matchers.enumerated().flatMap { number, matcher in
          let ranges = matcher.ranges(in: text)
          if !ranges.isEmpty { found.insert(number) }
          return ranges
        }
      case .expression(let expression):
        let text = Folding.composed(variant.text)
        ranges = text.matches(of: expression).map { match in
          let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
          return start..<start + text[match.range].utf8.count
        }
        if !ranges.isEmpty { found.insert(0) }
      }
      hits += ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        .map { Occurrence.Hit(variant: index, utf8Range: $0) }
    }
    let wantedCount =
      if case .phrases(let matchers) = pattern { matchers.count } else { 1 }
    return found.count == wantedCount ? hits : []
  }
}
