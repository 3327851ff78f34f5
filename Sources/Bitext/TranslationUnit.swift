/// One meaning in two or more languages, the unit that translation memories keep.
///
/// The names are those of TMX 1.4b: a unit (`tu`) has variants (`tuv`), each with one segment.
public struct TranslationUnit: Hashable, Sendable {
  /// The unit in one language.
  public struct Variant: Hashable, Sendable {
    public var language: LanguageTag
    public var segment: Segment

    /// What else is said of the variant, such as `creationdate`, in the order of the file.
    public var attributes: [Attribute]
    public var notes: [Note]
    public var properties: [Property]

    public init(
      language: LanguageTag,
      segment: Segment,
      attributes: [Attribute] = [],
      notes: [Note] = [],
      properties: [Property] = []
    ) {
      self.language = language
      self.segment = segment
      self.attributes = attributes
      self.notes = notes
      self.properties = properties
    }

    /// A variant of plain text.
    public init(language: LanguageTag, text: String) {
      self.init(language: language, segment: Segment(text))
    }

    /// The segment without its codes.
    public var text: String { segment.text }
  }

  /// A remark for people.
  public struct Note: Hashable, Sendable, ExpressibleByStringLiteral {
    public var text: String
    public var attributes: [Attribute]

    public init(text: String, attributes: [Attribute] = []) {
      self.text = text
      self.attributes = attributes
    }

    public init(stringLiteral text: String) {
      self.init(text: text)
    }
  }

  /// A typed fact; types of one's own begin with `x-`.
  public struct Property: Hashable, Sendable {
    public var type: String
    public var value: String

    /// What else is said of the property, such as `xml:lang`.
    public var attributes: [Attribute]

    public init(type: String, value: String, attributes: [Attribute] = []) {
      self.type = type
      self.value = value
      self.attributes = attributes
    }
  }

  /// The variants, in the order of the file.
  public var variants: [Variant]

  /// What else is said of the unit, such as `tuid` and `srclang`, in the order of the file.
  public var attributes: [Attribute]
  public var notes: [Note]
  public var properties: [Property]

  public init(
    variants: [Variant],
    attributes: [Attribute] = [],
    notes: [Note] = [],
    properties: [Property] = []
  ) {
    self.variants = variants
    self.attributes = attributes
    self.notes = notes
    self.properties = properties
  }
}
