/// What a TMX file must keep, and what it should; raw values are the names that reports show.
///
/// Sources: the DTD and the text of the TMX 1.4b specification (LISA 2005); XML 1.0; where both
/// are silent, TMXValidator (Maxprograms), the strictest public checker.
public enum TMXRule: String, Hashable, Sendable, CaseIterable {
  // The file.
  case malformed
  case encoding
  case byteOrderMark = "byte-order-mark"
  case forbiddenCharacter = "forbidden-character"
  case entity
  case depth
  case size
  case documentType = "document-type"
  case version

  // Elements and attributes.
  case elementUnknown = "element-unknown"
  case elementMisplaced = "element-misplaced"
  case elementMissing = "element-missing"
  case textMisplaced = "text-misplaced"
  case attributeUnknown = "attribute-unknown"
  case attributeMissing = "attribute-missing"
  case attributeValue = "attribute-value"
  case language
  case languageUnregistered = "language-unregistered"
  case date
  case number
  case tuid
  case deprecated

  // Units.
  case unitEmpty = "unit-empty"
  case sourceMissing = "source-missing"
  case variantAlone = "variant-alone"
  case languageRepeated = "language-repeated"
  case segmentEmpty = "segment-empty"
  case segmentBlanks = "segment-blanks"
  case variantsIdentical = "variants-identical"

  // Codes.
  case codePair = "code-pair"
  case codeNumber = "code-number"
  case codeMatch = "code-match"

  /// How much breaking a rule weighs.
  public enum Severity: String, Hashable, Sendable {
    /// The file is not valid.
    case error
    /// The file is valid, yet something is likely to be wrong.
    case warning
  }

  public var severity: Severity {
    switch self {
    case .byteOrderMark, .deprecated, .languageUnregistered, .variantAlone, .languageRepeated,
      .segmentEmpty,
      .segmentBlanks, .variantsIdentical, .codeMatch:
      .warning
    default: .error
    }
  }
}

/// A place in a file; both numbers begin with one.
///
/// Columns count characters as XML does: Unicode scalars.
public struct TMXPlace: Hashable, Sendable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: TMXPlace, b: TMXPlace) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// One place where a file breaks a rule.
public struct TMXFinding: Hashable, Sendable {
  public var rule: TMXRule
  public var place: TMXPlace

  /// The number of the unit, from one; zero before the first.
  public var unit: Int
  public var message: String

  /// Whether it has been put right, as the message says; only where reading repairs.
  public var isRepaired: Bool

  public init(
    rule: TMXRule, place: TMXPlace, unit: Int, message: String, isRepaired: Bool = false
  ) {
    self.rule = rule
    self.place = place
    self.unit = unit
    self.message = message
    self.isRepaired = isRepaired
  }
}

extension TMXFinding: CustomStringConvertible {
  /// `LINE:COLUMN: error|warning: rule: message`.
  public var description: String {
    "\(place.line):\(place.column): \(rule.severity.rawValue): \(rule.rawValue): \(message)"
  }
}
