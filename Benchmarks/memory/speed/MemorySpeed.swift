import Foundation
import Memory
import TMX

/// Measures a translation memory on made-up units, and checks every answer.
///
///     memory-speed import MEMORY UNITS.tmx
///     memory-speed search MEMORY QUERIES LANGUAGE [CHECKED]    CHECKED queries by brute force too
///     memory-speed exact MEMORY UNITS.tmx
///     memory-speed concordance MEMORY PHRASE…
///     memory-speed answers MEMORY QUERIES LANGUAGE    a line for each query: milliseconds, sources
///
/// Prints CSV: name, size, figures.
@main
enum MemorySpeed {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("memory-speed: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    switch words.first {
    case "import" where words.count == 3: try importUnits(memory: words[1], file: words[2])
    case "search" where words.count >= 4:
      try search(
        memory: words[1], queries: words[2], language: words[3],
        checkedCount: words.count > 4 ? Int(words[4]) ?? 0 : 0)
    case "exact" where words.count == 3: try exact(memory: words[1], file: words[2])
    case "concordance" where words.count >= 3:
      try concordance(memory: words[1], phrases: words[2...])
    case "answers" where words.count == 4:
      try answers(memory: words[1], queries: words[2], language: words[3])
    default: throw Failure(finding: "see the head of the source for how to call it")
    }
  }

  private static func importUnits(memory: String, file: String) throws {
    let store = try MemoryStore(path: memory, access: .create)
    let reader = try TMXReader(path: file)
    let (record, seconds) = try timed {
      try store.importUnits(file: file) { session in
        while let unit = try reader.next() { try session.add(unit, line: reader.place.line) }
      }
    }
    try check(try store.unitCount() == record.newUnitCount, "the memory lost units")
    print(
      "import,\(record.unitCount) units,\(Int(Double(record.unitCount) / seconds)) units/s,"
        + "\(residentMegabytes) MB resident")
  }

  private static func search(
    memory: String, queries: String, language: String, checkedCount: Int
  ) throws {
    let store = try MemoryStore(path: memory)
    guard let tag = LanguageTag(language) else { throw Failure(finding: "no language tag") }
    let texts = try lines(queries)
    // The first round reads what the second one has at hand.
    for text in texts { _ = try store.matches(for: MemoryQuery(text, language: tag)) }
    var milliseconds: [Double] = []
    var foundCount = 0
    for text in texts {
      let (matches, seconds) = try timed {
        try store.matches(for: MemoryQuery(text, language: tag), atLeast: 70)
      }
      milliseconds.append(seconds * 1000)
      foundCount += matches.isEmpty ? 0 : 1
    }
    report("search \(language)", milliseconds, "found \(foundCount) of \(texts.count)")
    guard checkedCount > 0 else { return }
    let step = max(1, texts.count / checkedCount)
    for index in stride(from: 0, to: texts.count, by: step) {
      let query = MemoryQuery(texts[index], language: tag)
      let found = try store.matches(for: query, atLeast: 70, limit: 1_000)
      let expected = try store.exhaustiveMatches(for: query, atLeast: 70, limit: 1_000)
      try check(found == expected, "search and brute force differ: \(texts[index])")
    }
    print("agreement \(language),\((texts.count + step - 1) / step) queries,100 %")
  }

  /// What a comparison with other programs needs to judge by itself.
  private static func answers(memory: String, queries: String, language: String) throws {
    let store = try MemoryStore(path: memory)
    guard let tag = LanguageTag(language) else { throw Failure(finding: "no language tag") }
    let texts = try lines(queries)
    for text in texts { _ = try store.matches(for: MemoryQuery(text, language: tag)) }
    for text in texts {
      let (matches, seconds) = try timed {
        try store.matches(for: MemoryQuery(text, language: tag))
      }
      let cells = [String(format: "%.4f", seconds * 1000)] + matches.map(\.source.text)
      print(cells.joined(separator: "\t"))
    }
  }

  private static func exact(memory: String, file: String) throws {
    let store = try MemoryStore(path: memory)
    let reader = try TMXReader(path: file)
    var texts: [String] = []
    while texts.count < 1_000, let unit = try reader.next() {
      if reader.unitCount % 50 == 0 { texts.append(unit.variants[0].text) }
    }
    for _ in 0..<2 {
      var milliseconds: [Double] = []
      for text in texts {
        let (matches, seconds) = try timed {
          try store.matches(for: MemoryQuery(text, language: .chinese), atLeast: 100)
        }
        milliseconds.append(seconds * 1000)
        try check(
          matches.contains { $0.textPercent == 100 } || matches.isEmpty, "a wrong exact match")
      }
      report("exact", milliseconds, "")
    }
  }

  private static func concordance(memory: String, phrases: ArraySlice<String>) throws {
    let store = try MemoryStore(path: memory)
    for phrase in phrases {
      var milliseconds: [Double] = []
      var count = 0
      for _ in 0..<5 {
        let (found, seconds) = try timed {
          try store.occurrences(of: ConcordanceQuery(.phrases([phrase])))
        }
        milliseconds.append(seconds * 1000)
        count = found.totalCount
      }
      report("concordance \(phrase)", milliseconds, "\(count) units")
    }
  }

  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private static func timed<Result>(_ body: () throws -> Result) rethrows -> (Result, Double) {
    let start = ContinuousClock.now
    let result = try body()
    let duration = (ContinuousClock.now - start).components
    return (result, Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
  }

  private static func report(_ name: String, _ milliseconds: [Double], _ note: String) {
    let sorted = milliseconds.sorted()
    let median = String(format: "%.3f", sorted[sorted.count / 2])
    let high = String(format: "%.3f", sorted[sorted.count * 95 / 100])
    print("\(name),\(sorted.count) times,p50 \(median) ms,p95 \(high) ms,\(note)")
  }

  private static func check(_ holds: Bool, _ finding: String) throws {
    guard holds else { throw Failure(finding: finding) }
  }

  /// The most memory that this process had at a time.
  private static var residentMegabytes: Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss >> 10
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss >> 20
    #endif
  }

  struct Failure: Error, CustomStringConvertible {
    let finding: String

    var description: String { finding }
  }
}
