/// A language, with a script and a region where they matter, as BCP 47 writes it: `zh`, `zh-Hant`, `en-GB`.
///
/// Tags are held in canonical case (language lower, script title, region upper, the rest lower),
/// and an underscore counts as a hyphen, so `ZH_hans_cn` and `zh-Hans-CN` are equal.
///
/// Source: RFC 5646, sections 2.1 (syntax) and 2.1.1 (case).
public struct LanguageTag: Hashable, Sendable {
  /// The whole tag in canonical case.
  public let text: String

  /// Makes a tag from text in any case, or `nil` if it is not well formed.
  public init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let subtags = text.lowercased().split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "-" || $0 == "_" }
    )
    // Private use: `x-klingon` names no language that others know.
    let isPrivate = subtags[0] == "x" && subtags.count > 1
    guard subtags[0].isAlphabetic(2...8) || isPrivate,
      subtags.allSatisfy({ $0.isAlphanumeric(1...8) }),
      subtags.last?.utf8.count != 1
    else { return nil }
    guard !isPrivate else {
      self.text = subtags.joined(separator: "-")
      return
    }
    var rest = subtags.dropFirst()
    var canonical = [String(subtags[0])]
    // Up to three extended language subtags may follow: `zh-yue-HK`.
    while canonical.count <= 3, let next = rest.first, next.isAlphabetic(3...3) {
      canonical.append(String(rest.removeFirst()))
    }
    if let next = rest.first, next.isAlphabetic(4...4) {
      canonical.append(next.prefix(1).uppercased() + next.dropFirst())
      rest.removeFirst()
    }
    if let next = rest.first, next.isAlphabetic(2...2) || next.isNumeric(3...3) {
      canonical.append(next.uppercased())
      rest.removeFirst()
    }
    canonical += rest.map(String.init)
    self.text = canonical.joined(separator: "-")
  }

  private init(language: String, script: String? = nil) {
    self.text = script.map { "\(language)-\($0)" } ?? language
  }

  public static let chinese = LanguageTag(language: "zh")
  public static let traditionalChinese = LanguageTag(language: "zh", script: "Hant")
  public static let english = LanguageTag(language: "en")
  public static let german = LanguageTag(language: "de")
  public static let french = LanguageTag(language: "fr")

  /// `und`: nobody said which language it is.
  public static let undetermined = LanguageTag(language: "und")

  /// Whether sentences and words of the language are written without spaces between them.
  ///
  /// True of Chinese, Japanese, Thai, Lao, Khmer and Burmese.
  public var isWrittenWithoutSpaces: Bool {
    ["zh", "yue", "lzh", "ja", "th", "lo", "km", "my"].contains(language)
  }
}

extension LanguageTag {
  /// The primary language subtag: `zh` of `zh-Hant-TW`; of private use the whole tag.
  public var language: String {
    text.hasPrefix("x-") ? text : String(text.prefix { $0 != "-" })
  }

  /// Whether the tag is `range` or says more than it: `zh-Hant-TW` is within `zh` and `zh-Hant`.
  ///
  /// Source: RFC 4647, section 3.3.1 (basic filtering).
  public func isWithin(_ range: LanguageTag) -> Bool {
    self == range || text.hasPrefix(range.text + "-")
  }

  /// The script subtag, if the tag names one: `Hant` of `zh-Hant-TW`.
  public var script: String? {
    subtags.first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 > 0x39 } }.map(String.init)
  }

  /// The region subtag, if the tag names one: `TW` of `zh-Hant-TW`.
  public var region: String? {
    subtags.first { $0.utf8.first.map { $0 < 0x5B } == true && $0.utf8.count != 4 }
      .map(String.init)
  }

  /// Those after the language that say script and region, and variants; no extensions.
  ///
  /// Canonical case tells them apart: scripts are in title case, regions in capitals or digits.
  private var subtags: some Sequence<Substring> {
    text.split(separator: "-").dropFirst().prefix { $0.utf8.count > 1 && !text.hasPrefix("x-") }
  }
}

extension LanguageTag: CustomStringConvertible {
  public var description: String { text }
}

extension Substring {
  fileprivate func isAlphabetic(_ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(utf8.count) && utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  fileprivate func isNumeric(_ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(utf8.count) && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  fileprivate func isAlphanumeric(_ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(utf8.count)
      && utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
