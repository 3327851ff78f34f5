/// Reads a user's dictionary: CC-CEDICT, hunalign's format, or tab-separated lines.
///
/// - CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/traditional/`, from Chinese to English.
/// - hunalign: `target @ source`, the target first.
/// - Tab-separated: `source⇥gloss; gloss`, as the built-in lexicon has it.
///
/// The first line that is neither empty nor a comment (`#`) decides the format of the file.
public struct DictionaryReader: Sendable {
  /// A dictionary, and the lines that were skipped because they are malformed, one-based.
  public struct Result: Sendable {
    public var lexicon: Lexicon
    public var malformedLines: [Int]
  }

  private enum Format {
    case cedict, hunalign, tabbed
  }

  private let source: LanguageTag
  private let target: LanguageTag

  /// - Parameters:
  ///   - source: The language that texts are aligned from.
  ///   - target: The language that they are aligned to.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// Reads the text of a dictionary. Complexity: linear.
  public func read(_ text: String) -> Result {
    var entries: [Lexicon.Entry] = []
    var malformedLines: [Int] = []
    var format: Format?
    let lines = text.utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: "\n") })
    for (index, line) in lines.enumerated() {
      var line = Substring(line)
      if line.utf8.last == UInt8(ascii: "\r") { line = Substring(line.utf8.dropLast()) }
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      let lineFormat = format ?? Self.format(of: line)
      format = lineFormat
      if let entry = Self.entry(line, lineFormat) {
        // What has remarks only, such as “(particle)”, is well formed but of no use.
        if !entry.glosses.isEmpty { entries.append(entry) }
      } else {
        malformedLines.append(index + 1)
      }
    }
    let isCEDICT = format == .cedict
    return Result(
      lexicon: Lexicon(
        language: isCEDICT ? .chinese : source, glossLanguage: isCEDICT ? .english : target,
        entries: entries),
      malformedLines: malformedLines)
  }

  private static func format(of line: Substring) -> Format {
    if line.utf8.contains(UInt8(ascii: "\t")) { return .tabbed }
    return line.contains("[") && line.contains("] /") ? .cedict : .hunalign
  }

  private static func entry(_ line: Substring, _ format: Format) -> Lexicon.Entry? {
    switch format {
    case .tabbed:
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[1].allSatisfy(\.isWhitespace) else { return nil }
      return entry(fields[0], glosses: fields[1].split(separator: ";"))
    case .hunalign:
      let sides = line.split(separator: "@", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].allSatisfy(\.isWhitespace) else { return nil }
      return entry(sides[1], glosses: [sides[0]])
    case .cedict:
      guard let bracket = line.firstIndex(of: "["), let slash = line.firstIndex(of: "/"),
        bracket < slash
      else { return nil }
      let words = line[..<bracket].split(separator: " ")
      guard words.count == 2 else { return nil }
      let glosses = line[slash...].split(separator: "/").flatMap {
        $0.split(separator: ";")
      }.map(withoutRemarks)
      return entry(words[1], glosses: glosses)
    }
  }

  private static func entry(
    _ headword: Substring, glosses: [Substring]
  ) -> Lexicon.Entry? {
    let trimmed = glosses.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    let head = headword.trimmingSpaces
    return head.isEmpty ? nil : Lexicon.Entry(headword: head, glosses: trimmed)
  }

  /// A gloss without what stands in brackets, without references and measure words.
  private static func withoutRemarks(_ gloss: Substring) -> Substring {
    if ["CL:", "see ", "variant of ", "old variant of ", "also written "].contains(
      where: gloss.hasPrefix)
    {
      return ""
    }
    var depth = 0
    var plain = ""
    for character in gloss {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character == ")" || character == "]" { depth -= 1 }
    }
    return Substring(plain)
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
