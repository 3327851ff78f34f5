/// One meaning in two or more languages, the unit that translation memories keep.
///
/// The names are those of TMX 1.4b: a unit (`tu`) has variants (`tuv`), each with one segment.
public struct TranslationUnit: Hashable, Sendable {
  /// The unit in one language.
  public struct Variant: Hashable, Sendable {
    public var language: LanguageTag
    public var text: String

    public init(language: LanguageTag, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// A typed fact about a unit; types of one's own begin with `x-`.
  public struct Property: Hashable, Sendable {
    public var type: String
    public var value: String

    public init(type: String, value: String) {
      self.type = type
      self.value = value
    }
  }

  /// The variants, the source first.
  public var variants: [Variant]
  public var notes: [String]
  public var properties: [Property]

  public init(variants: [Variant], notes: [String] = [], properties: [Property] = []) {
    self.variants = variants
    self.notes = notes
    self.properties = properties
  }
}
