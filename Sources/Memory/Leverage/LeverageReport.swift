/// What a memory saves on texts, by bands: the report that translations are priced by.
public struct LeverageReport: Hashable, Sendable {
  /// One file, or the sum of all.
  public struct Part: Hashable, Sendable {
    public let name: String
    public fileprivate(set) var sizes: [LeverageBand: TextSize] = [:]

    /// The size of a band; zero if nothing is in it.
    public subscript(band: LeverageBand) -> TextSize { sizes[band] ?? TextSize() }

    public var total: TextSize {
      LeverageBand.allCases.reduce(into: TextSize()) { $0 += self[$1] }
    }

    fileprivate mutating func add(_ size: TextSize, to band: LeverageBand) {
      sizes[band, default: TextSize()] += size
    }
  }

  /// The files, in the order in which they were given.
  public fileprivate(set) var files: [Part] = []

  public var total: Part {
    var total = Part(name: "total")
    for file in files {
      for (band, size) in file.sizes { total.add(size, to: band) }
    }
    return total
  }
}

/// Counts text after text into a ``LeverageReport``.
///
/// A sentence that stood before, in the same file or an earlier one, is a repetition, whatever the
/// memory has. Sentences are the same that differ in white space at most.
public struct LeverageAnalysis {
  private let store: MemoryStore
  private let target: LanguageTag?
  private var firstFiles: [[UInt8]: Int] = [:]
  public private(set) var report = LeverageReport()

  /// - Parameter target: The language to translate into; `nil` takes any other.
  public init(_ store: MemoryStore, target: LanguageTag? = nil) {
    self.store = store
    self.target = target
  }

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - sentences: In the order of the text; each one's neighbours are its context.
  ///   - progress: Called after each sentence with the number of those done.
  /// - Throws: ``MemoryError``, such as `missingLanguage`.
  /// - Complexity: One search of the memory for each sentence that did not stand before.
  public mutating func add(
    file name: String, sentences: [String], language: LanguageTag,
    progress: (Int) -> Void = { _ in }
  ) throws {
    let number = report.files.count
    var repetitions: [LeverageBand?] = []
    for sentence in sentences {
      let key = SegmentTokens(sentence).canonical
      let first = firstFiles[key]
      if first == nil { firstFiles[key] = number }
      repetitions.append(
        first.map { $0 == number ? .repetition : .repetitionAcrossFiles })
    }
    var lookup = TextLookup(
      store, from: language, to: target, atLeast: LeverageBand.leastPercent)
    let matches = try lookup.matches(
      for: sentences, where: { repetitions[$0] == nil }, progress: progress)
    var file = LeverageReport.Part(name: name)
    for (index, sentence) in sentences.enumerated() {
      file.add(
        TextSize(segment: sentence),
        to: repetitions[index] ?? LeverageBand(percent: matches[index]?.percent))
    }
    report.files.append(file)
  }
}
