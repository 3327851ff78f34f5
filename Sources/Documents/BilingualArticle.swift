/// A translation and its original in one file.
///
/// The file begins with the translation: header lines `Name: value` (`Title:`, `Author:`,
/// `Date:`, `Page:`), an empty line, and the body. A rule `<hr />` and `Original:` part it from
/// the original: a heading `### title`, lines with the date, the page (`第2版()`) and the column
/// (`专栏：短评`), and the body, whose first line often repeats the title.
///
/// Both documents share the text of the file, and their blocks point into it. Header and heading
/// lines become metadata, the two titles become title blocks, and a repeated title becomes
/// furniture, so that it is told apart from the body and yet not lost.
public struct BilingualArticle: Sendable {
  /// The text as it was first written.
  public var original: Document

  public var translation: Document

  /// Reads an article from the text of a file.
  ///
  /// - Throws: `DocumentError.noOriginal` without a rule and `Original:`,
  ///   `DocumentError.emptySide` when a side has no body.
  public init(_ file: TextFile) throws(DocumentError) {
    let lines = ArticleLine.lines(of: file.text)
    guard let (rule, label) = Self.seam(of: lines) else { throw .noOriginal(path: file.name) }

    translation = ArticleSide(lines[..<rule]).document(of: file)
    original = ArticleSide(lines[(label + 1)...]).document(of: file)
    if translation.blocks.allSatisfy({ $0.role != .body }) {
      throw .emptySide(path: file.name, line: 1, side: "translation above the rule")
    }
    if original.blocks.allSatisfy({ $0.role != .body }) {
      throw .emptySide(path: file.name, line: label + 1, side: "original under the rule")
    }
  }

  /// The first rule whose next line with text is the label; other rules belong to the body.
  private static func seam(of lines: [ArticleLine]) -> (rule: Int, label: Int)? {
    for rule in lines.indices where lines[rule].isRule {
      if let label = lines[(rule + 1)...].firstIndex(where: { !$0.text.isEmpty }),
        lines[label].isOriginalLabel
      {
        return (rule, label)
      }
    }
    return nil
  }
}

/// A line of the file: its text without white space around it, and where that stands.
private struct ArticleLine {
  let text: String
  let utf8Range: Range<Int>

  static func lines(of text: String) -> [ArticleLine] {
    text.lineRanges.map { range in
      let whole = text[utf8: range]
      let trimmed = whole.trimmingWhiteSpace
      let leading = whole.unicodeScalars.prefix(while: \.isBlank).reduce(0) {
        $0 + UTF8.width($1)
      }
      let start = range.lowerBound + leading
      return ArticleLine(text: trimmed, utf8Range: start..<start + trimmed.utf8.count)
    }
  }

  /// `<hr>`, `<hr/>` or `<hr />` alone.
  var isRule: Bool {
    let tag = text.lowercased().filter { !$0.isWhitespace }
    return tag == "<hr>" || tag == "<hr/>"
  }

  var isOriginalLabel: Bool {
    ["original:", "original："].contains(text.lowercased().filter { !$0.isWhitespace })
  }

  /// `Name: value` with a short name of letters, with a colon of either width.
  var namedValue: (name: String, value: String, valueRange: Range<Int>)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = text[..<colon].trimmingWhiteSpace
    guard !name.isEmpty, name.count <= 20, name.allSatisfy({ $0.isLetter || $0 == " " }) else {
      return nil
    }
    let rest = text[text.index(after: colon)...]
    let value = rest.trimmingWhiteSpace
    let end = utf8Range.upperBound
    return (name, value, end - value.utf8.count..<end)
  }

  /// The heading's text after `#` marks, and where it stands.
  var heading: (text: String, utf8Range: Range<Int>)? {
    guard text.hasPrefix("#") else { return nil }
    let title = text.drop { $0 == "#" }.trimmingWhiteSpace
    return (title, utf8Range.upperBound - title.utf8.count..<utf8Range.upperBound)
  }

  /// A date such as `1959-12-14` and nothing else.
  var isDate: Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }

  /// A page of a newspaper such as `第2版()` or `第二版（社论）` and nothing else.
  var isPage: Bool {
    guard text.hasPrefix("第"), let mark = text.firstIndex(of: "版") else { return false }
    let number = text[..<mark].dropFirst()
    let rest = text[text.index(after: mark)...].trimmingWhiteSpace
    return !number.isEmpty && number.allSatisfy(\.isNumber)
      && (rest.isEmpty || (rest.hasPrefix("(") && rest.hasSuffix(")"))
        || (rest.hasPrefix("（") && rest.hasSuffix("）")))
  }
}

/// One side of an article while its lines are sorted.
private struct ArticleSide {
  private var title: (text: String, utf8Range: Range<Int>)?
  private var furniture: [Range<Int>] = []
  private var body: [Range<Int>] = []
  private var metadata: [Document.Metadatum] = []

  /// A heading and lines about the issue, up to the first line that is neither; then the body.
  init(_ lines: ArraySlice<ArticleLine>) {
    var rest = lines.drop { $0.text.isEmpty }
    while let line = rest.first, takeHeader(line) {
      rest = rest.dropFirst().drop { $0.text.isEmpty }
    }
    takeBody(rest)
  }

  func document(of file: TextFile) -> Document {
    var blocks: [Document.Block] = []
    if let title { blocks.append(Document.Block(role: .title, utf8Range: title.utf8Range)) }
    blocks += furniture.map { Document.Block(role: .furniture, utf8Range: $0) }
    blocks += body.map { Document.Block(role: .body, utf8Range: $0) }
    return Document(name: file.name, text: file.text, blocks: blocks, metadata: metadata)
  }

  /// Takes a line as metadata, or says that it is part of the body.
  private mutating func takeHeader(_ line: ArticleLine) -> Bool {
    if title == nil, let (text, range) = line.heading {
      take("title", text, at: range)
    } else if line.isDate {
      take("date", line.text, at: line.utf8Range)
    } else if line.isPage {
      take("page", line.text, at: line.utf8Range)
    } else if let (name, value, range) = line.namedValue, let known = headerNames[name.lowercased()]
    {
      take(known, value, at: range)
    } else {
      return false
    }
    return true
  }

  private mutating func take(_ name: String, _ value: String, at range: Range<Int>) {
    guard !value.isEmpty else { return }
    if name == "title", title == nil { title = (value, range) }
    metadata.append(Document.Metadatum(name: name, value: value))
  }

  private mutating func takeBody(_ lines: ArraySlice<ArticleLine>) {
    var rest = lines.drop { $0.text.isEmpty }
    if let title, let first = rest.first, first.text.isSameTitle(as: title.text) {
      furniture.append(first.utf8Range)
      rest = rest.dropFirst().drop { $0.text.isEmpty }
    }
    if let first = rest.first, let last = rest.last(where: { !$0.text.isEmpty }) {
      body.append(first.utf8Range.lowerBound..<last.utf8Range.upperBound)
    }
  }
}

/// What header lines are called, in lower case, and what their values are called in the
/// metadata; other `Name: value` lines belong to the body.
private let headerNames: [String: String] = {
  let english = [
    "title", "subtitle", "author", "authors", "date", "page", "column", "source", "section",
    "translator", "publication",
  ]
  let chinese = [
    "专栏": "column", "專欄": "column", "作者": "author", "日期": "date", "版面": "page",
    "来源": "source", "來源": "source", "译者": "translator", "譯者": "translator",
    "副标题": "subtitle", "副標題": "subtitle", "标题": "title", "標題": "title", "引题": "kicker",
    "引題": "kicker",
  ]
  return chinese.merging(english.map { ($0, $0) }) { first, _ in first }
}()

extension String {
  /// Whether the two are equal but for white space.
  fileprivate func isSameTitle(as other: String) -> Bool {
    filter { !$0.isWhitespace } == other.filter { !$0.isWhitespace }
  }
}
