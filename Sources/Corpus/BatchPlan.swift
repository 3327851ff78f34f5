/// Which files are to be aligned with which, and what their results are called.
public struct BatchPlan: Hashable, Sendable {
  /// One pair of files.
  public struct Item: Hashable, Sendable {
    /// The name of the result, without a folder or an extension.
    public var name: String
    public var source: String
    public var target: String

    public init(name: String, source: String, target: String) {
      self.name = name
      self.source = source
      self.target = target
    }
  }

  public var items: [Item] = []

  public init() {}

  /// Adds the pairs `NAME.zh` and `NAME.en` of a folder, in order of their names.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - fileNames: The names of the files in it.
  /// - Throws: `CorpusError` where a file has no partner, or no file has the ending.
  public mutating func addFolder(
    _ folder: String, fileNames: [String], sourceLanguage: LanguageTag,
    targetLanguage: LanguageTag
  ) throws(CorpusError) {
    let sourceStems = Self.stems(fileNames, ending: sourceLanguage)
    let targetStems = Self.stems(fileNames, ending: targetLanguage)
    for stem in (sourceStems.symmetricDifference(targetStems)).sorted() {
      let missing = sourceStems.contains(stem) ? targetLanguage : sourceLanguage
      throw .noPartner(path: "\(folder)/\(stem)", ending: missing.text)
    }
    guard !sourceStems.isEmpty else {
      throw .noPairs(folder: folder, source: sourceLanguage.text, target: targetLanguage.text)
    }
    for stem in sourceStems.sorted() {
      try add(
        Item(
          name: stem, source: "\(folder)/\(stem).\(sourceLanguage)",
          target: "\(folder)/\(stem).\(targetLanguage)"))
    }
  }

  /// Adds the pairs of a list: lines `source⇥target`, or `source⇥target⇥name`; `#` begins a comment.
  ///
  /// Paths are relative to the folder of the list.
  ///
  /// - Throws: `CorpusError.malformedLine` with the line's number.
  public mutating func addList(_ text: String, path: String) throws(CorpusError) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard (2...3).contains(fields.count), fields.allSatisfy({ !$0.isEmpty }) else {
        throw .malformedLine(path: path, line: index + 1)
      }
      let resolved = fields.prefix(2).map {
        $0.hasPrefix("/") || folder.isEmpty ? $0 : "\(folder)/\($0)"
      }
      let stem = fields[0].split(separator: "/").last.map(String.init) ?? fields[0]
      let name = fields.count == 3 ? fields[2] : Self.withoutExtension(stem)
      try add(Item(name: name, source: resolved[0], target: resolved[1]))
    }
  }

  private mutating func add(_ item: Item) throws(CorpusError) {
    guard !items.contains(where: { $0.name == item.name }) else {
      throw .sameName(name: item.name, path: item.source)
    }
    items.append(item)
  }

  private static func stems(_ names: [String], ending: LanguageTag) -> Set<String> {
    let suffix = ".\(ending)"
    return Set(names.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
  }

  private static func withoutExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
