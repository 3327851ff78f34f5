/// The text of one variant with its inline codes, in the order of the file.
///
/// Two segments are equal when they have the same parts; reading merges neighbouring texts into
/// one part and never keeps an empty one.
public struct Segment: Hashable, Sendable {
  /// A run of text, or a code with what it holds.
  public enum Part: Hashable, Sendable {
    case text(String)
    case code(InlineCode)
  }

  public var parts: [Part]

  public init(parts: [Part]) {
    self.parts = parts
  }

  /// A segment of plain text.
  public init(_ text: String) {
    parts = text.isEmpty ? [] : [.text(text)]
  }

  /// The text without codes: what a highlight (`hi`) holds is text, what the other codes hold
  /// is not.
  ///
  /// Source: TMX 1.4b specification, “Content markup”.
  public var text: String {
    if case .text(let text)? = parts.first, parts.count == 1 { return text }
    return Self.text(of: parts)
  }

  private static func text(of parts: [Part]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let run): text += run
      case .code(let code) where code.kind == .highlight: text += self.text(of: code.content)
      case .code: continue
      }
    }
    return text
  }
}

/// A piece of formatting or a placeholder inside a segment.
public struct InlineCode: Hashable, Sendable {
  /// The elements of TMX 1.4b that stand inside a segment; raw values are their names.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case beginPaired = "bpt"
    case endPaired = "ept"
    case placeholder = "ph"
    case isolated = "it"
    case highlight = "hi"
    case subflow = "sub"
    /// Deprecated in TMX 1.4: an unknown code.
    case unknown = "ut"
  }

  public var kind: Kind

  /// Such as `i`, `x` and `type`, in the order of the file.
  public var attributes: [Attribute]

  /// The code itself in the format of the original, or the text of a highlight.
  public var content: [Segment.Part]

  public init(kind: Kind, attributes: [Attribute] = [], content: [Segment.Part] = []) {
    self.kind = kind
    self.attributes = attributes
    self.content = content
  }
}
