/// The languages of a memory: small numbers for tags.
final class LanguageTable {
  private let database: Database
  private var tagsByID: [Int: LanguageTag] = [:]
  private var idsByTag: [LanguageTag: Int] = [:]
  private var familiesByID: [Int: LanguageFamily] = [:]
  private var familyNumbers: [LanguageFamily: Int] = [:]

  init(_ database: Database) throws(MemoryError) {
    self.database = database
    let statement = try database.statement("SELECT id, tag, family FROM language")
    var sum: UInt64 = 0
    while try statement.step() {
      guard let tag = LanguageTag(statement.text(1)) else {
        throw .damaged(path: database.path, finding: "a language of the memory is no language tag")
      }
      let (id, family) = (statement.number(0), statement.number(2))
      sum &+= Self.hash(tag, id: id, family: family)
      add(tag, id: Int(id), family: Int(family))
    }
    try MetaTable(database).check(sum, against: .languageSum)
  }

  private static func hash(_ tag: LanguageTag, id: Int64, family: Int64) -> UInt64 {
    StableHash.hash(id, family, Int64(bitPattern: StableHash.hash(tag.text.utf8)))
  }

  private func add(_ tag: LanguageTag, id: Int, family: Int) {
    tagsByID[id] = tag
    idsByTag[tag] = id
    familiesByID[id] = LanguageFamily(tag)
    familyNumbers[LanguageFamily(tag)] = family
  }

  var tags: [LanguageTag] { Array(tagsByID.values) }

  func tag(_ id: Int) -> LanguageTag? { tagsByID[id] }

  func family(_ id: Int) -> LanguageFamily? { familiesByID[id] }

  /// The number of a family that the memory has.
  func number(of family: LanguageFamily) -> Int? { familyNumbers[family] }

  /// The numbers of the families of one language, or of all.
  func numbers(of family: LanguageFamily?) -> Set<Int> {
    Set(
      familyNumbers.filter { known, _ in family.map { known.isVariant(of: $0) } ?? true }.values)
  }

  /// The families of one language, that of the tag first.
  func variants(of family: LanguageFamily) -> [LanguageFamily] {
    familyNumbers.keys.filter { $0.isVariant(of: family) }
      .sorted { ($0 != family ? 1 : 0, $0.name) < ($1 != family ? 1 : 0, $1.name) }
  }

  /// The number of a tag; a new one where the memory does not have it yet.
  func makeID(_ tag: LanguageTag) throws(MemoryError) -> Int {
    if let id = idsByTag[tag] { return id }
    let family = LanguageFamily(tag)
    let number: Int
    if let known = familyNumbers[family] {
      number = known
    } else {
      try database.run("INSERT INTO family (name) VALUES (?)", .text(family.name))
      number = Int(database.lastRowID)
    }
    try database.run(
      "INSERT INTO language (tag, family) VALUES (?, ?)", .text(tag.text), .number(Int64(number)))
    let id = Int(database.lastRowID)
    try MetaTable(database).add(
      Self.hash(tag, id: Int64(id), family: Int64(number)), to: .languageSum)
    add(tag, id: id, family: number)
    return id
  }

  /// - Throws: ``MemoryError/missingLanguage(path:language:available:)`` where no text of the memory
  ///   is in the language, in whichever script.
  func require(_ tag: LanguageTag) throws(MemoryError) {
    let family = LanguageFamily(tag)
    guard !familiesByID.values.contains(where: { $0.isVariant(of: family) }) else { return }
    throw .missingLanguage(
      path: database.path, language: tag, available: tags.sorted { $0.text < $1.text })
  }
}
