/// The languages of a memory: small numbers for tags.
final class LanguageTable {
  private let database: Database
  private var tagsByID: [Int: LanguageTag] = [:]
  private var idsByTag: [LanguageTag: Int] = [:]
  private var familiesByID: [Int: LanguageFamily] = [:]

  init(_ database: Database) throws(MemoryError) {
    self.database = database
    let statement = try database.statement("SELECT id, tag FROM language")
    while try statement.step() {
      guard let tag = LanguageTag(statement.text(1)) else {
        throw .damaged(path: database.path, finding: "a language of the memory is no language tag")
      }
      add(tag, id: Int(statement.number(0)))
    }
  }

  private func add(_ tag: LanguageTag, id: Int) {
    tagsByID[id] = tag
    idsByTag[tag] = id
    familiesByID[id] = LanguageFamily(tag)
  }

  var tags: [LanguageTag] { Array(tagsByID.values) }

  func tag(_ id: Int) -> LanguageTag? { tagsByID[id] }

  func family(_ id: Int) -> LanguageFamily? { familiesByID[id] }

  /// The number of a tag; a new one where the memory does not have it yet.
  func makeID(_ tag: LanguageTag) throws(MemoryError) -> Int {
    if let id = idsByTag[tag] { return id }
    try database.run(
      "INSERT INTO language (tag, family) VALUES (?, ?)", .text(tag.text),
      .text(LanguageFamily(tag).name))
    let id = Int(database.lastRowID)
    add(tag, id: id)
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
