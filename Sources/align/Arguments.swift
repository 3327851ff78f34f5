import Bitext

/// One option of a command: what parsing and help both read.
struct Option: Sendable {
  let name: String
  var short: Character?
  /// What stands for the value in the help; `nil` for a switch.
  var placeholder: String?
  var isRepeatable = false
  let help: String

  static let help = Option(name: "help", short: "h", help: "show this text")
  static let quiet = Option(name: "quiet", short: "q", help: "nothing on standard error but errors")
  static let overwrite = Option(
    name: "overwrite", help: "replace output files that exist already")
  static let encoding = Option(
    name: "encoding", placeholder: "NAME",
    help: "encoding of the input, such as gb18030; default UTF-8, or UTF-16 with BOM")
}

/// The words of a command line, sorted into operands and options.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Sorts words by an option table.
  ///
  /// `--name value`, `--name=value`, `-n value`, `-nvalue` and bundled switches are understood;
  /// `--` ends the options; `-` alone is an operand.
  ///
  /// - Throws: `UsageError` that names the word, and the nearest option for an unknown one.
  init(_ words: some Sequence<String>, options: [Option]) throws(UsageError) {
    var rest = Array(words)[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        operands.append(word)
      } else if word == "--" {
        optionsEnded = true
      } else if word.hasPrefix("--") {
        try takeLong(word, from: &rest, options: options)
      } else {
        try takeShort(word, from: &rest, options: options)
      }
    }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func value(_ name: String) -> String? { values[name]?.last }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The value as one of an enum's names.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, default fallback: Choice
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    guard let word = value(name) else { return fallback }
    guard let choice = Choice(rawValue: word) else {
      let names = Choice.allCases.map(\.rawValue)
      throw UsageError(
        "--\(name) takes \(names.joined(separator: ", ")), not '\(word)'")
    }
    return choice
  }

  /// The value as some of an enum's names, with commas between.
  func choices<Choice: RawRepresentable & CaseIterable & Hashable>(
    _ name: String
  ) throws(UsageError) -> Set<Choice>? where Choice.RawValue == String {
    guard let words = value(name) else { return nil }
    var choices: Set<Choice> = []
    for word in words.split(separator: ",", omittingEmptySubsequences: false) {
      guard let choice = Choice(rawValue: String(word)) else {
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError("--\(name) takes some of \(names), with commas between, not '\(word)'")
      }
      choices.insert(choice)
    }
    return choices
  }

  /// The value as a language tag.
  func language(_ name: String) throws(UsageError) -> LanguageTag? {
    guard let word = value(name) else { return nil }
    guard let tag = LanguageTag(word) else {
      throw UsageError("--\(name) takes a language tag such as zh, en or zh-Hant, not '\(word)'")
    }
    return tag
  }

  /// The value as language tags with commas between.
  func languages(_ name: String) throws(UsageError) -> [LanguageTag]? {
    guard let words = value(name) else { return nil }
    var tags: [LanguageTag] = []
    for word in words.split(separator: ",", omittingEmptySubsequences: false) {
      guard let tag = LanguageTag(String(word)) else {
        throw UsageError("--\(name) takes language tags such as zh,en, not '\(words)'")
      }
      tags.append(tag)
    }
    return tags
  }

  /// The value as a number in a range.
  func number(_ name: String, in range: ClosedRange<Double>) throws(UsageError) -> Double? {
    guard let word = value(name) else { return nil }
    guard let number = Double(word), range.contains(number) else {
      throw UsageError(
        "--\(name) takes a number from \(range.lowerBound) to \(range.upperBound), not '\(word)'")
    }
    return number
  }

  private mutating func takeLong(
    _ word: String, from rest: inout ArraySlice<String>, options: [Option]
  ) throws(UsageError) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.name == name }) else {
      throw UsageError.unknownOption("--\(name)", among: options)
    }
    try take(
      option, value: parts.count == 2 ? String(parts[1]) : nil, from: &rest)
  }

  private mutating func takeShort(
    _ word: String, from rest: inout ArraySlice<String>, options: [Option]
  ) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw UsageError.unknownOption(letters.isEmpty ? "-\(letter)" : word, among: options)
      }
      if option.placeholder != nil, !letters.isEmpty {
        try take(option, value: String(letters), from: &rest)
        return
      }
      try take(option, value: nil, from: &rest)
    }
  }

  private mutating func take(
    _ option: Option, value: String?, from rest: inout ArraySlice<String>
  ) throws(UsageError) {
    guard let placeholder = option.placeholder else {
      guard value == nil else { throw UsageError("--\(option.name) takes no value") }
      values[option.name] = []
      return
    }
    guard let value = value ?? rest.popFirst() else {
      throw UsageError("--\(option.name) needs a value: \(placeholder)")
    }
    if !option.isRepeatable, values[option.name] != nil {
      throw UsageError("--\(option.name) is given twice")
    }
    values[option.name, default: []].append(value)
  }
}

/// A command line that cannot be run as it stands.
struct UsageError: Error, Equatable {
  let message: String

  /// How to call it right, where that is not the usage of one command.
  let usage: [String]?

  init(_ message: String, usage: [String]? = nil) {
    self.message = message
    self.usage = usage
  }

  /// Names the option that looks most like the unknown one, if one looks alike at all.
  static func unknownOption(_ word: String, among options: [Option]) -> UsageError {
    let names = options.map { "--\($0.name)" }
    let nearest = names.min { editDistance(word, $0) < editDistance(word, $1) }
    if let nearest, editDistance(word, nearest) <= max(2, word.count / 3) {
      return UsageError("unknown option \(word); did you mean \(nearest)?")
    }
    return UsageError("unknown option \(word)")
  }
}

/// The least number of characters to insert, delete or replace (Levenshtein 1966), O(*mn*).
func editDistance(_ a: String, _ b: String) -> Int {
  let b = Array(b)
  var row = Array(0...b.count)
  for (i, characterA) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, characterB) in b.enumerated() {
      let substitution = diagonal + (characterA == characterB ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}
