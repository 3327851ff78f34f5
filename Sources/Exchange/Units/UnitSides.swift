/// Which variants of a unit are meant by its source and its target.
public struct UnitSides: Hashable, Sendable {
  private let source: LanguageTag?
  private let target: LanguageTag?

  /// - Parameter languages: Those of source and target; where one is missing, the first variant is
  ///   the source and the first other one the target.
  public init(languages: [LanguageTag] = []) {
    source = languages.first
    target = languages.dropFirst().first
  }

  /// The source of a unit, or `nil` if it has none.
  public func source(of unit: TranslationUnit) -> TranslationUnit.Variant? {
    sourceIndex(of: unit).map { unit.variants[$0] }
  }

  /// The target of a unit, or `nil` if it has none.
  public func target(of unit: TranslationUnit) -> TranslationUnit.Variant? {
    let sourceIndex = sourceIndex(of: unit)
    if let target {
      return unit.index(of: target, except: sourceIndex.map { [$0] } ?? []).map {
        unit.variants[$0]
      }
    }
    return unit.variants.indices.first { $0 != sourceIndex }.map { unit.variants[$0] }
  }

  private func sourceIndex(of unit: TranslationUnit) -> Int? {
    guard let source else { return unit.variants.indices.first }
    return unit.index(of: source)
  }
}
