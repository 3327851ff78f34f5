/// What a column of a table holds: a side of the units, or one of the facts about them.
public enum UnitColumn: Hashable, Sendable {
  /// The text of the variant in a language.
  case language(LanguageTag)
  /// The value of a property of a type.
  case property(String)
  /// The value of an attribute, such as `tuid`.
  case attribute(String)
  /// A note.
  case note

  /// Reads the name of a column: `zh`, `property:x-confidence`, `attribute:tuid` or `note`.
  ///
  /// A language has two or three letters, or is private (`x-…`); longer ones exist in no registry,
  /// and ordinary words would pass for them.
  public init?(_ text: String) {
    if text == "note" {
      self = .note
    } else if let type = text.dropping(prefix: "property:"), !type.isEmpty {
      self = .property(String(type))
    } else if let name = text.dropping(prefix: "attribute:"), !name.isEmpty {
      self = .attribute(String(name))
    } else if let tag = LanguageTag(text),
      tag.language.hasPrefix("x-") || tag.language.utf8.count <= 3
    {
      self = .language(tag)
    } else {
      return nil
    }
  }

  /// The name of the column.
  public var text: String {
    switch self {
    case .language(let tag): tag.text
    case .property(let type): "property:\(type)"
    case .attribute(let name): "attribute:\(name)"
    case .note: "note"
    }
  }

  /// The language whose text the column holds, if it holds text.
  public var language: LanguageTag? {
    if case .language(let tag) = self { tag } else { nil }
  }
}
