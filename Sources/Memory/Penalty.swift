/// A reason to trust a match less than its text would have it, in points of a percentage.
public struct Penalty: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A program paired the texts, no person.
    case alignment
    /// The program that paired the texts was not sure.
    case confidence
    /// Matches just as good have other targets.
    case ambiguousTargets = "ambiguous-targets"
    /// The text is in another script of the language.
    case scriptVariant = "script-variant"
  }

  public let reason: Reason
  public let points: Int

  public init(reason: Reason, points: Int) {
    self.reason = reason
    self.points = points
  }
}

/// How many points each reason takes.
public struct PenaltyPoints: Hashable, Sendable {
  /// 1, as Trados has it.
  public var alignment = 1

  /// What a confidence of 0 takes; other confidences in proportion, rounded half up. 10, so that
  /// a match that is as likely wrong as right loses a band of five.
  public var confidence = 10

  /// 1, as Trados has it for several translations.
  public var ambiguousTargets = 1

  /// 10: two bands, so that no text in the other script is taken for a close one.
  public var scriptVariant = 10

  public init() {}
}
