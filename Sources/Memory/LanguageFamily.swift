/// Languages whose texts a memory exchanges without a word: one language in one script.
///
/// `zh`, `zh-CN`, `zh-SG` and `zh-Hans` are one family, `zh-TW`, `zh-HK`, `zh-MO` and `zh-Hant`
/// another; `en`, `en-GB` and `en-US` are one; elsewhere a script that a tag names makes a family.
///
/// Source of the scripts of regions: CLDR, likely subtags of `zh`.
public struct LanguageFamily: Hashable, Sendable {
  /// The tag that stands for the family, such as `zh-Hant`.
  public let name: String

  /// The language without script, such as `zh`.
  public let language: String

  public init(_ tag: LanguageTag) {
    language = tag.language
    if let script = tag.script {
      name = "\(tag.language)-\(script)"
    } else if tag.language == "zh" {
      let isTraditional = ["TW", "HK", "MO"].contains(tag.region)
      name = isTraditional ? "zh-Hant" : "zh-Hans"
    } else {
      name = tag.language
    }
  }

  /// Whether both are one language, in the same script or another.
  public func isVariant(of other: LanguageFamily) -> Bool {
    language == other.language
  }
}

extension LanguageFamily: CustomStringConvertible {
  public var description: String { name }
}
