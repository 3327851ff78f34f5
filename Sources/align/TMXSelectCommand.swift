import Bitext
import Exchange
import Memory

/// `align tmx select FILE… -o OUT`: the units that keep conditions, or those that do not.
struct TMXSelectCommand: RunnableCommand {
  static let usage = [
    "align tmx select FILE … -o OUT [options]   ('-' is standard input or output)"
  ]

  private static let oddityNames = Oddity.allCases.map(\.rawValue).joined(separator: ", ")

  static let options: [Option] =
    [
      UnitOptions.output,
      Option(
        name: "with", placeholder: "TAGS",
        help: "units with a text in each of these languages, without the others"),
      Option(
        name: "length", placeholder: "[TAG=]MIN..MAX", isRepeatable: true,
        help: "characters of the text in a language, or of every text; an end may be left out"),
      Option(
        name: "ratio", placeholder: "MIN..MAX",
        help: "length of the target divided by that of the source"),
      Option(
        name: "property", placeholder: "CONDITION", isRepeatable: true,
        help: "such as 'x-confidence>=0.9', 'domain=law', 'domain!=law', x-reviewed"),
      Option(
        name: "match", placeholder: "[TAG=]REGEX", isRepeatable: true,
        help: "a regular expression that the text in a language, or any text, matches"),
      Option(name: "only", placeholder: "LIST", help: "units that are all of: \(oddityNames)"),
      Option(name: "without", placeholder: "LIST", help: "units that are none of these"),
      Option(name: "invert", help: "write the units that do not keep the conditions instead"),
    ] + UnitOptions.reading + UnitOptions.writing + [.quiet, .help]

  /// What units can be suspected of; raw values name it.
  private enum Oddity: String, CaseIterable {
    case empty, same, numbers, script
    /// All segments came before.
    case duplicate
    /// The source came before.
    case duplicateSource = "duplicate-source"

    var oddity: UnitOddity? { UnitOddity(rawValue: rawValue) }
  }

  private let pipeline: UnitPipeline
  private let languages: [LanguageTag]
  private let conditions: @Sendable () throws -> [UnitCondition]
  private let only: Set<Oddity>
  private let without: Set<Oddity>
  private let isInverted: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard !arguments.operands.isEmpty else { throw UsageError("tmx select takes files to read") }
    pipeline = try UnitPipeline(
      input: arguments.operands, output: arguments.all("output"), UnitOptions(arguments))
    languages = try arguments.languages("with") ?? []
    only = try arguments.choices("only") ?? []
    without = try arguments.choices("without") ?? []
    isInverted = arguments.has("invert")
    // Expressions are compiled again in each run, for they cannot be passed between tasks.
    _ = try Self.conditions(arguments)
    conditions = { try Self.conditions(arguments) }
  }

  func run(console: inout Console) throws {
    let conditions = try conditions()
    let sides = UnitSides(languages: pipeline.options.languages)
    let considered = only.union(without)
    let filter = considered.contains(.duplicate) ? DuplicateFilter() : nil
    let sourceFilter = considered.contains(.duplicateSource) ? DuplicateFilter() : nil
    try pipeline.run { original in
      var unit = original
      var isWanted = true
      if !languages.isEmpty {
        let indices = languages.compactMap { unit.index(of: $0, among: languages) }
        isWanted = indices.count == languages.count
        if isWanted, !isInverted { unit.variants = indices.sorted().map { unit.variants[$0] } }
      }
      isWanted = isWanted && conditions.allSatisfy { $0.holds(of: unit, sides) }
      // Only units that keep all else count, so that none is left out for one that is not written.
      guard isWanted else { return isInverted ? original : nil }
      var found: Set<Oddity> = []
      for oddity in considered where oddity.oddity?.holds(of: unit, sides) == true {
        found.insert(oddity)
      }
      if isKept(found, considering: { $0.oddity != nil }) {
        if try filter?.isFirst(unit) == false { found.insert(.duplicate) }
        if let sourceFilter, let source = sides.source(of: unit),
          try !sourceFilter.isFirst(source)
        {
          found.insert(.duplicateSource)
        }
      }
      return isKept(found, considering: { _ in true }) != isInverted ? unit : nil
    }
  }

  /// Whether what was found is as asked for, as far as it is considered.
  private func isKept(_ found: Set<Oddity>, considering isMeant: (Oddity) -> Bool) -> Bool {
    only.filter(isMeant).isSubset(of: found) && without.filter(isMeant).isDisjoint(with: found)
  }
}

extension TMXSelectCommand {
  private static func conditions(_ arguments: Arguments) throws(UsageError) -> [UnitCondition] {
    var conditions: [UnitCondition] = []
    for word in arguments.all("length") {
      let (language, rest) = languageFirst(in: word)
      guard let range = range(rest, as: { Int($0) }, upTo: Int.max) else {
        throw UsageError(
          "--length takes MIN..MAX or TAG=MIN..MAX, such as zh=2..200, not '\(word)'")
      }
      conditions.append(.length(language: language, count: range))
    }
    if let word = arguments.value("ratio") {
      guard let range = range(word, as: { Double($0) }, upTo: .infinity) else {
        throw UsageError("--ratio takes MIN..MAX, such as 0.5..2, not '\(word)'")
      }
      conditions.append(.ratio(range))
    }
    for word in arguments.all("property") {
      guard let condition = PropertyCondition(word) else {
        throw UsageError(
          "--property takes a condition such as 'x-confidence>=0.9' or domain=law, not '\(word)'")
      }
      conditions.append(.property(condition))
    }
    for word in arguments.all("match") {
      let (language, pattern) = languageFirst(in: word)
      do {
        conditions.append(.match(language: language, try Regex(pattern)))
      } catch {
        throw UsageError("--match takes a regular expression; '\(pattern)': \(error)")
      }
    }
    return conditions
  }

  /// The language before `=`, if there is one, and the rest.
  private static func languageFirst(in word: String) -> (LanguageTag?, String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let language = UnitColumn(String(parts[0]))?.language else {
      return (nil, word)
    }
    return (language, String(parts[1]))
  }

  /// `MIN..MAX`, of which one may be left out; the least is zero.
  private static func range<Number: Comparable & ExpressibleByIntegerLiteral>(
    _ word: String, as number: (String) -> Number?, upTo limit: Number
  ) -> ClosedRange<Number>? {
    guard let dots = word.firstRange(of: "..") else { return nil }
    let (first, last) = (String(word[..<dots.lowerBound]), String(word[dots.upperBound...]))
    guard !(first.isEmpty && last.isEmpty),
      let lower = first.isEmpty ? 0 : number(first),
      let upper = last.isEmpty ? limit : number(last),
      lower >= 0, lower <= upper
    else { return nil }
    return lower...upper
  }
}
