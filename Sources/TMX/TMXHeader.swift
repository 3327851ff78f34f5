/// The header of a TMX file: what made it, and what its units have in common.
public struct TMXHeader: Hashable, Sendable {
  /// A character set of the user (`ude`): how private characters map to Unicode.
  public struct UserEncoding: Hashable, Sendable {
    public var attributes: [Attribute]

    /// The attributes of each `map`, in the order of the file.
    public var maps: [[Attribute]]

    public init(attributes: [Attribute], maps: [[Attribute]]) {
      self.attributes = attributes
      self.maps = maps
    }
  }

  /// Such as `creationtool` and `srclang`, in the order of the file.
  public var attributes: [Attribute]
  public var notes: [TranslationUnit.Note]
  public var properties: [TranslationUnit.Property]
  public var userEncodings: [UserEncoding]

  /// A header as a file has it.
  public init(
    attributes: [Attribute],
    notes: [TranslationUnit.Note] = [],
    properties: [TranslationUnit.Property] = [],
    userEncodings: [UserEncoding] = []
  ) {
    self.attributes = attributes
    self.notes = notes
    self.properties = properties
    self.userEncodings = userEncodings
  }

  /// The header of a file that `align` makes.
  ///
  /// - Parameters:
  ///   - sourceLanguage: The language that units are translated from; `nil` stands for `*all*`.
  ///   - toolVersion: The version of the program that writes.
  ///   - creationDate: When the file was made, as `YYYYMMDDThhmmssZ`; left out when `nil`, so
  ///     that the same input gives the same bytes.
  public init(
    sourceLanguage: LanguageTag?,
    toolVersion: String,
    creationDate: String? = nil,
    notes: [TranslationUnit.Note] = [],
    properties: [TranslationUnit.Property] = []
  ) {
    var attributes = Self.defaultAttributes
    attributes["creationtoolversion"] = toolVersion
    attributes["srclang"] = sourceLanguage?.text ?? Self.anyLanguage
    attributes["creationdate"] = creationDate
    self.init(attributes: attributes, notes: notes, properties: properties)
  }

  /// What `srclang` says when units have no common source.
  public static let anyLanguage = "*all*"

  /// The language that units are translated from; `nil` for `*all*`, and where the header does
  /// not tell.
  public var sourceLanguage: LanguageTag? {
    attributes["srclang"].flatMap { LanguageTag($0) }
  }

  /// When the file was made, as the file says it.
  public var creationDate: String? { attributes["creationdate"] }

  /// What stands for an attribute that is required and missing.
  ///
  /// `unknown` is the specification's own value for `datatype`; the version 0 says that nobody
  /// told it.
  static let defaultAttributes = [
    Attribute(name: "creationtool", value: "align"),
    Attribute(name: "creationtoolversion", value: "0"),
    Attribute(name: "segtype", value: "sentence"),
    Attribute(name: "o-tmf", value: "align"),
    Attribute(name: "adminlang", value: "en"),
    Attribute(name: "srclang", value: anyLanguage),
    Attribute(name: "datatype", value: "plaintext"),
  ]

  /// A header that claims nothing: what stands in for one that a file lacks.
  public static let unknown = TMXHeader(attributes: repairAttributes)

  /// What repair writes for what a header does not tell.
  static let repairAttributes = [
    Attribute(name: "creationtool", value: "unknown"),
    Attribute(name: "creationtoolversion", value: "unknown"),
    Attribute(name: "segtype", value: "sentence"),
    Attribute(name: "o-tmf", value: "unknown"),
    Attribute(name: "adminlang", value: "en"),
    Attribute(name: "srclang", value: anyLanguage),
    Attribute(name: "datatype", value: "unknown"),
  ]
}
