/// How much of one segment another one covers, from 0 to 100.
///
/// Symmetric. Among tools of the kind, the form (edit distance of tokens against the longer side)
/// is OmegaT's, the light marks and codes are Trados's, the band of 95 to 99 is memoQ's.
enum FuzzyScore {
  /// The score of two segments.
  ///
  /// 100 for identical segments, codes included, white space collapsed; else
  /// ⌊100·(*W* − *D*)/*W*⌋ with the greater weight *W* and the least edit cost *D*, at least 95 if
  /// both have the same words in order, numbers as a class and case and width apart, and never
  /// above 99. An empty segment scores 0.
  ///
  /// Complexity: O(*mn*) for *m* and *n* tokens.
  static func percent(_ a: SegmentTokens, _ b: SegmentTokens) -> Int {
    guard !a.tokens.isEmpty, !b.tokens.isEmpty else { return 0 }
    guard a.canonical != b.canonical else { return 100 }
    let greater = max(a.weight, b.weight)
    let score = 100 * (greater - EditCost.between(a.tokens, b.tokens)) / greater
    let hasSameContent = !a.contentKeys.isEmpty && a.contentKeys == b.contentKeys
    return hasSameContent ? min(99, max(95, score)) : min(99, score)
  }
}
