extension MemoryStore {
  /// The imports of a file, or the one of a number.
  ///
  /// - Parameter name: The name of the file, as it was given at the import; else a number.
  /// - Throws: ``MemoryError/missingImport(path:name:available:)``, which lists the files.
  public func imports(named name: String) throws -> [ImportRecord] {
    let imports = try imports()
    let named = imports.filter { $0.file == name }
    if !named.isEmpty { return named }
    if let id = Int64(name), let record = imports.first(where: { $0.id == id }) { return [record] }
    var files: [String] = []
    for record in imports where !files.contains(record.file) { files.append(record.file) }
    throw MemoryError.missingImport(path: path, name: name, available: files)
  }

  /// The number of units that came from some imports and from nowhere else.
  public func unitCount(onlyFrom imports: [Int64]) throws -> Int {
    let list = imports.map(String.init).joined(separator: ",")
    let count = try pool.read { database in
      try database.number(
        """
        SELECT count(*) FROM unit WHERE import IN (\(list)) AND NOT EXISTS
          (SELECT 1 FROM origin WHERE origin.unit = unit.id AND origin.import NOT IN (\(list)))
        """)
    }
    return Int(count ?? 0)
  }

  /// Removes imports in one transaction: their origins, and the units that came from nowhere else.
  ///
  /// - Returns: The number of units removed. Numbers that name no import are passed over.
  /// - Complexity: Linear in the memory, for each import.
  @discardableResult
  public func removeImports(_ ids: [Int64]) throws -> Int {
    try pool.write { database in
      let remover = try UnitRemover(database)
      return try ids.reduce(0) { try $0 + (remover.removeImport($1) ?? 0) }
    }
  }
}
