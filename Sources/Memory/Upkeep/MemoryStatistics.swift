/// What a memory holds, in numbers.
public struct MemoryStatistics: Hashable, Sendable {
  /// The texts of a language.
  public struct Language: Hashable, Sendable {
    public let tag: LanguageTag
    public let size: TextSize
  }

  public fileprivate(set) var unitCount = 0

  /// Sorted by tag; segments, words and characters as ``TextSize`` counts them.
  public fileprivate(set) var languages: [Language] = []

  /// Oldest first.
  public fileprivate(set) var imports: [ImportRecord] = []

  /// The size of the file without its log.
  public fileprivate(set) var byteCount = 0

  /// Bytes of the file that are free, for new units or to be given back by ``MemoryStore/compact()``.
  public fileprivate(set) var freeByteCount = 0
}

extension MemoryStore {
  /// Counts what the memory holds. Complexity: linear in the memory; one unit at a time is held.
  public func statistics() throws -> MemoryStatistics {
    var statistics = MemoryStatistics()
    statistics.imports = try imports()
    var sizes: [LanguageTag: TextSize] = [:]
    try forEachUnit { stored in
      statistics.unitCount += 1
      for variant in stored.unit.variants {
        sizes[variant.language, default: TextSize()] += TextSize(segment: variant.text)
      }
    }
    statistics.languages = sizes.map { MemoryStatistics.Language(tag: $0, size: $1) }
      .sorted { $0.tag.text < $1.tag.text }
    try pool.read { database in
      let pageSize = Int(try database.number("PRAGMA page_size") ?? 0)
      statistics.byteCount = pageSize * Int(try database.number("PRAGMA page_count") ?? 0)
      statistics.freeByteCount = pageSize * Int(try database.number("PRAGMA freelist_count") ?? 0)
    }
    return statistics
  }

  /// - Throws: ``MemoryError/missingLanguage(path:language:available:)`` where no text of the
  ///   memory is in the language, in whichever script.
  public func requireLanguage(_ language: LanguageTag) throws {
    try pool.read { try LanguageTable($0).require(language) }
  }
}
