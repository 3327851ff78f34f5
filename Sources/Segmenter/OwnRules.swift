/// A place of a paragraph at which a user's rule decides, before the built-in rules.
public struct BoundaryOverride: Hashable, Sendable {
  /// Zero-based, in UTF-8 bytes of the paragraph.
  public var utf8Offset: Int
  public var isBreak: Bool
  /// The one-based line of the rule in the user's file, if it has one.
  public var line: Int?

  public init(utf8Offset: Int, isBreak: Bool, line: Int? = nil) {
    self.utf8Offset = utf8Offset
    self.isBreak = isBreak
    self.line = line
  }
}

/// Rules that a user brings, such as those of an SRX file.
public struct OwnRules: Sendable {
  /// How the user's rules and the built-in rules share the work.
  public enum Precedence: String, Hashable, Sendable, CaseIterable {
    /// The user's rules alone decide.
    case alone
    /// The user's rules decide where one of them matches, the built-in rules elsewhere.
    case first
  }

  public var precedence: Precedence

  /// The places of a paragraph at which a rule decides, in ascending order.
  public var overrides: @Sendable (_ paragraph: String) -> [BoundaryOverride]

  public init(
    precedence: Precedence = .alone,
    overrides: @escaping @Sendable (_ paragraph: String) -> [BoundaryOverride]
  ) {
    self.precedence = precedence
    self.overrides = overrides
  }
}
