/// What was left out or changed because a format cannot hold it, counted by kind.
public struct UnitLosses: Hashable, Sendable {
  /// What can be lost; raw values name it in the plural.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Units without text in a language that the format asks for.
    case units = "units without a text that the format needs"
    /// Units whose source the file has already, where it must not come twice.
    case repeatedUnits = "units with a source that the file has already"
    case variants = "variants in other languages"
    case codes = "inline codes"
    case notes = "notes"
    case properties = "properties"
    case attributes = "attributes"
    case lineEnds = "tabs and line ends (now blanks)"
    case outerLineEnds = "translations whose outer line ends were fitted to the source"
    case outerBlanks = "texts without the white space around them"
    case characters = "characters that the format cannot hold"
    case matches = "alternative translations"
    case blankLines = "empty lines"
    case halfPairs = "pairs with one side only"
  }

  private var counts: [Kind: Int] = [:]

  public init() {}

  /// How many were lost of a kind.
  public subscript(kind: Kind) -> Int {
    get { counts[kind] ?? 0 }
    set { counts[kind] = newValue == 0 ? nil : newValue }
  }

  public var isEmpty: Bool { counts.isEmpty }

  /// Adds the counts of another file or format.
  public mutating func add(_ other: UnitLosses) {
    for (kind, count) in other.counts { self[kind] += count }
  }
}

extension UnitLosses: CustomStringConvertible {
  /// `inline codes: 12, notes: 3`, in the order of the kinds; empty if nothing is lost.
  public var description: String {
    Kind.allCases.filter { self[$0] > 0 }.map { "\($0.rawValue): \(self[$0])" }
      .joined(separator: ", ")
  }
}
