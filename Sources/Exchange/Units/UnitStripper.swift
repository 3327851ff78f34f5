/// Takes out of units what is not for strangers when a memory is handed on.
///
/// What a property tells is judged by its type, in which the words of translation tools stand:
/// `x-LastUsedBy`, `Txt::Translator`, `x-document`, `client`. The texts themselves are untouched.
public struct UnitStripper: Sendable {
  /// What can be taken out; raw values name it on the command line.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// Who wrote, changed or used a unit, and for whom.
    case people
    /// Files, documents, addresses and projects that it comes from.
    case files
    /// When it was made, changed and used, and how often.
    case dates
    /// Programs and their settings.
    case tools
    /// Numbers of units.
    case ids
    /// All notes.
    case notes
    /// All properties, whatever they tell.
    case properties
  }

  /// What is taken out when nobody says: what tells of persons and of their work.
  public static let defaultGroups: Set<Group> = [.people, .files]

  /// What was taken out so far.
  public private(set) var counts: [Group: Int] = [:]

  private let groups: Set<Group>
  private let keptTypes: Set<String>

  /// The groups of types that were judged before: a memory has few.
  private var judged: [String: Group?] = [:]

  /// More types than any tool gives to properties; beyond, each is judged anew.
  private static let judgedLimit = 1_000

  /// - Parameter keptTypes: Types of properties that stay in any case.
  public init(_ groups: Set<Group> = defaultGroups, keeping keptTypes: Set<String> = []) {
    self.groups = groups
    self.keptTypes = keptTypes
  }

  /// Takes everything out of a unit.
  public mutating func strip(_ unit: inout TranslationUnit) {
    strip(&unit.attributes)
    strip(&unit.properties)
    strip(&unit.notes)
    for index in unit.variants.indices {
      strip(&unit.variants[index].attributes)
      strip(&unit.variants[index].properties)
      strip(&unit.variants[index].notes)
    }
  }

  public mutating func strip(_ notes: inout [TranslationUnit.Note]) {
    guard groups.contains(.notes) else { return }
    counts[.notes, default: 0] += notes.count
    notes.removeAll()
  }

  public mutating func strip(_ properties: inout [TranslationUnit.Property]) {
    properties.removeAll { property in
      guard !keptTypes.contains(property.type) else { return false }
      return takes(groups.contains(.properties) ? .properties : group(ofType: property.type))
    }
  }

  public mutating func strip(_ attributes: inout [Attribute]) {
    attributes.removeAll { attribute in
      takes(Self.groups[attribute.name] ?? group(ofType: attribute.name))
    }
  }

  /// Whether what belongs to a group is taken out; counts it.
  private mutating func takes(_ group: Group?) -> Bool {
    guard let group, groups.contains(group) else { return false }
    counts[group, default: 0] += 1
    return true
  }

  private mutating func group(ofType type: String) -> Group? {
    if let known = judged[type] { return known }
    let group = Self.judge(type)
    if judged.count < Self.judgedLimit { judged[type] = .some(group) }
    return group
  }

  /// Attributes of TMX 1.4b.
  private static let groups: [String: Group] = [
    "creationid": .people, "changeid": .people, "creationdate": .dates, "changedate": .dates,
    "lastusagedate": .dates, "usagecount": .dates, "creationtool": .tools,
    "creationtoolversion": .tools, "o-tmf": .tools, "o-encoding": .tools, "tuid": .ids,
  ]

  /// Parts of the types that tools give to properties, in small letters.
  ///
  /// Sources: the memories of Trados, memoQ, XTM, MateCat, OmegaT, Swordfish and OpenTM2, whose
  /// types they tell apart.
  private static let words: [(group: Group, words: [String])] = [
    (
      .people,
      [
        "user", "usedby", "createdby", "changedby", "modifiedby", "author", "creator", "creationid",
        "changeid", "translator", "reviewer", "editor", "owner", "mail", "client",
        "customer", "company", "person",
      ]
    ),
    (
      .files,
      [
        "file", "document", "docname", "path", "folder", "directory", "url", "uri", "href",
        "project",
        "job", "tmname", "reference",
      ]
    ),
    (.dates, ["date", "time", "usagecount"]),
    (.ids, ["id_segment", "segment-id", "segnum", "tuid"]),
  ]

  private static func judge(_ type: String) -> Group? {
    let type = type.lowercased()
    if type == "file" || type == "x-id" || type == "id" { return type == "file" ? .files : .ids }
    return words.first { $0.words.contains { type.contains($0) } }?.group
  }
}
