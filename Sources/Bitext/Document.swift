/// A text in one language, its parts, and what is known about it.
public struct Document: Hashable, Sendable {
  /// A stretch of the document's text with one role.
  public struct Block: Hashable, Sendable {
    public enum Role: String, Hashable, Sendable {
      /// A heading: one sentence, whatever marks stand in it.
      case title
      /// Running text: paragraphs, to be cut into sentences.
      case body
      /// Text that is kept but not part of the reading: a repeated title, a running head.
      case furniture
    }

    public var role: Role

    /// Half-open, zero-based, in UTF-8 bytes of the document's text.
    public var utf8Range: Range<Int>

    public init(role: Role, utf8Range: Range<Int>) {
      self.role = role
      self.utf8Range = utf8Range
    }
  }

  /// One fact about the document, such as `date` and `1959-12-14`.
  public struct Metadatum: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What messages call the document: the path of its file, or `standard input`.
  public var name: String

  /// The language, if it was told or found.
  public var language: LanguageTag?

  /// The text of the whole file, decoded. The two sides of a bilingual file share it.
  public var text: String

  /// The parts of `text` that belong to this document, in reading order.
  public var blocks: [Block]

  /// Facts in the order in which the file gives them.
  public var metadata: [Metadatum]

  public init(
    name: String,
    language: LanguageTag? = nil,
    text: String,
    blocks: [Block]? = nil,
    metadata: [Metadatum] = []
  ) {
    self.name = name
    self.language = language
    self.text = text
    self.blocks = blocks ?? [Block(role: .body, utf8Range: 0..<text.utf8.count)]
    self.metadata = metadata
  }
}

extension Document {
  /// The text of a block.
  public func text(of block: Block) -> Substring {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: block.utf8Range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: block.utf8Range.count)]
  }

  /// The text that is read: titles and bodies, a line each, without furniture.
  public var readingText: Substring {
    let parts = blocks.filter { $0.role != .furniture }
    guard parts.count != 1 else { return text(of: parts[0]) }
    return Substring(parts.map { String(text(of: $0)) }.joined(separator: "\n"))
  }
}
