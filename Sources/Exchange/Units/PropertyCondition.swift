/// A condition on a property, such as `x-confidence>=0.9`, `domain=law` or `x-reviewed`.
///
/// The first property of the type counts, of the unit or else of a variant. `>`, `>=`, `<` and `<=`
/// compare numbers, and hold of nothing else; `=` and `!=` compare numbers as numbers and all else
/// as text. A type alone holds where there is such a property; `!=` also where there is none.
public struct PropertyCondition: Hashable, Sendable {
  private enum Comparison: String, CaseIterable {
    // Longer signs first, for `>=` begins as `>` does.
    case atLeast = ">="
    case atMost = "<="
    case unequal = "!="
    case more = ">"
    case less = "<"
    case equal = "="
  }

  private let type: String
  private let comparison: Comparison?
  private let value: String

  /// Reads a condition, or `nil` if it has no type, or compares with no number where it must.
  public init?(_ text: String) {
    let signs: Set<Character> = [">", "<", "!", "="]
    let type = text.prefix { !signs.contains($0) }
    let rest = text[type.endIndex...]
    guard !type.isEmpty else { return nil }
    self.type = String(type)
    guard !rest.isEmpty else {
      comparison = nil
      value = ""
      return
    }
    guard let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      return nil
    }
    self.comparison = comparison
    value = String(rest.dropFirst(comparison.rawValue.count))
    if comparison != .equal, comparison != .unequal, Double(value) == nil { return nil }
  }

  public func holds(of unit: TranslationUnit) -> Bool {
    let property =
      unit.properties.first { $0.type == type }
      ?? unit.variants.lazy.flatMap(\.properties).first { $0.type == type }
    guard let comparison else { return property != nil }
    guard let found = property?.value else { return comparison == .unequal }
    guard let number = Double(found), let limit = Double(value) else {
      switch comparison {
      case .equal: return found == value
      case .unequal: return found != value
      default: return false
      }
    }
    switch comparison {
    case .atLeast: return number >= limit
    case .atMost: return number <= limit
    case .more: return number > limit
    case .less: return number < limit
    case .equal: return number == limit
    case .unequal: return number != limit
    }
  }
}
