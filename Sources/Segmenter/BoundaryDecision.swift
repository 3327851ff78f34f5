/// What was decided about one place of a text where a sentence might end, and why.
public struct BoundaryDecision: Hashable, Sendable {
  /// The mark or marks in question; empty where no mark stands. Half-open, zero-based, in UTF-8
  /// bytes of the text.
  public var marks: Range<Int>

  /// Where the sentence ends if it does: after the marks, their closing quotes and notes.
  public var utf8Offset: Int

  public var rule: BoundaryRule

  /// How sure the boundary is, or `nil` if the sentence goes on.
  public var strength: BoundaryStrength?

  /// The one-based line of the user's rule that decided, if one did.
  public var ownRuleLine: Int?

  public init(
    marks: Range<Int>,
    utf8Offset: Int,
    rule: BoundaryRule,
    strength: BoundaryStrength?,
    ownRuleLine: Int? = nil
  ) {
    self.marks = marks
    self.utf8Offset = utf8Offset
    self.rule = rule
    self.strength = strength
    self.ownRuleLine = ownRuleLine
  }

  public var isBoundary: Bool { strength != nil }
}
