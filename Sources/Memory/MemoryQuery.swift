/// What a memory is asked: has this been translated, or something close?
public struct MemoryQuery: Hashable, Sendable {
  /// What stands around the segment in its text.
  public struct Context: Hashable, Sendable {
    /// The source segment before; `nil` at the beginning of a text.
    public var previous: String?

    /// The source segment after; `nil` at the end of a text.
    public var next: String?

    /// What the text itself calls the segment, such as the key of a message.
    public var id: String?

    public init(previous: String? = nil, next: String? = nil, id: String? = nil) {
      self.previous = previous
      self.next = next
      self.id = id
    }
  }

  public var segment: Segment
  public var language: LanguageTag

  /// The language to translate into; `nil` takes any other.
  public var target: LanguageTag?

  /// What stands around the segment, or `nil` if nothing is known of it.
  public var context: Context?

  public init(
    segment: Segment, language: LanguageTag, target: LanguageTag? = nil, context: Context? = nil
  ) {
    self.segment = segment
    self.language = language
    self.target = target
    self.context = context
  }

  public init(
    _ text: String, language: LanguageTag, target: LanguageTag? = nil, context: Context? = nil
  ) {
    self.init(segment: Segment(text), language: language, target: target, context: context)
  }
}
