/// The number of a unit in its memory; never used again once the unit is removed.
public typealias UnitID = Int64

/// Where a unit came from: one occurrence in one import.
public struct UnitOrigin: Hashable, Sendable {
  /// The number of the import.
  public let importID: Int64

  /// The file, as it was named at the import.
  public let file: String

  /// The line where the unit began, if the format has lines.
  public let line: Int?

  /// The units before and after it in the file.
  public let previous: UnitID?
  public let next: UnitID?
}

/// A translation unit as a memory has it.
public struct StoredUnit: Hashable, Sendable {
  public let id: UnitID
  public let unit: TranslationUnit

  /// Every occurrence, in the order of the imports.
  public let origins: [UnitOrigin]
}

/// One import, as the memory remembers it.
public struct ImportRecord: Hashable, Sendable {
  public let id: Int64
  public let file: String

  /// The units of the file, counted as often as they occurred.
  public let unitCount: Int

  /// Those among them that the memory did not have.
  public let newUnitCount: Int
}
