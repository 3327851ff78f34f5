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
    guard
      let rule = lines.firstIndex(where: \.isRule),
      let label = lines[(rule + 1)...].firstIndex(where: { !$0.text.isEmpty }),
      lines[label].isOriginalLabel
    else { throw .noOriginal(path: file.name) }

    translation = ArticleSide.translation(lines[..<rule]).document(of: file)
    original = ArticleSide.original(lines[(label + 1)...]).document(of: file)
    if translation.blocks.allSatisfy({ $0.role != .body }) {
      throw .emptySide(path: file.name, line: 1, side: "translation above the rule")
    }
    if original.blocks.allSatisfy({ $0.role != .body }) {
      throw .emptySide(path: file.name, line: label + 1, side: "original under the rule")
    }
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
      let leading = whole.utf8.count - Substring(whole.drop { $0.isWhitespace }).utf8.count
      let start = range.lowerBound + leading
      return ArticleLine(text: trimmed, utf8Range: start..<start + trimmed.utf8.count)
    }
  }

  /// `<hr>`, `<hr/>` or `<hr />` alone.
  var isRule: Bool {
    let tag = text.lowercased().filter { $0 != " " }
    return tag == "<hr>" || tag == "<hr/>"
  }

  var isOriginalLabel: Bool {
    let label = text.lowercased()
    return label == "original:" || label == "original："
  }

  /// `Name: value` with a short name of letters, with a colon of either width.
  var namedValue: (name: String, value: String, valueRange: Range<Int>)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = text[..<colon]
    guard !name.isEmpty, name.count <= 20, name.allSatisfy({ $0.isLetter || $0 == " " }) else {
      return nil
    }
    let rest = text[text.index(after: colon)...]
    let value = rest.trimmingWhiteSpace
    let end = utf8Range.upperBound
    return (String(name), value, end - value.utf8.count..<end)
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

  /// A page of a newspaper such as `第2版()`.
  var isPage: Bool {
    text.hasPrefix("第") && text.contains("版") && text.count <= 20
  }
}

/// One side of an article while its lines are sorted.
private struct ArticleSide {
  private var title: (text: String, utf8Range: Range<Int>)?
  private var furniture: [Range<Int>] = []
  private var body: [Range<Int>] = []
  private var metadata: [Document.Metadatum] = []

  /// Header lines up to the first line that is none, then the body.
  static func translation(_ lines: ArraySlice<ArticleLine>) -> ArticleSide {
    var side = ArticleSide()
    var rest = lines.drop { $0.text.isEmpty }
    while let line = rest.first, let (name, value, range) = line.namedValue,
      knownHeaderNames.contains(name.lowercased())
    {
      if name.lowercased() == "title", !value.isEmpty { side.title = (value, range) }
      if !value.isEmpty {
        side.metadata.append(Document.Metadatum(name: name.lowercased(), value: value))
      }
      rest.removeFirst()
    }
    if side.title == nil, let heading = rest.first(where: { !$0.text.isEmpty })?.heading {
      side.takeTitle(heading)
      rest = rest.drop { $0.text.isEmpty }.dropFirst()
    }
    side.takeBody(rest)
    return side
  }

  /// A heading, the lines about the issue, then the body.
  static func original(_ lines: ArraySlice<ArticleLine>) -> ArticleSide {
    var side = ArticleSide()
    var rest = lines.drop { $0.text.isEmpty }
    if let heading = rest.first?.heading {
      side.takeTitle(heading)
      rest.removeFirst()
    }
    while let line = rest.first {
      if line.text.isEmpty {
        rest.removeFirst()
      } else if line.isDate {
        side.metadata.append(Document.Metadatum(name: "date", value: line.text))
        rest.removeFirst()
      } else if line.isPage {
        side.metadata.append(Document.Metadatum(name: "page", value: line.text))
        rest.removeFirst()
      } else if let (name, value, _) = line.namedValue,
        let english = englishNames[name]
          ?? (knownHeaderNames.contains(name.lowercased()) ? name.lowercased() : nil)
      {
        if !value.isEmpty {
          side.metadata.append(Document.Metadatum(name: english, value: value))
        }
        rest.removeFirst()
      } else {
        break
      }
    }
    side.takeBody(rest)
    return side
  }

  func document(of file: TextFile) -> Document {
    var blocks: [Document.Block] = []
    if let title { blocks.append(Document.Block(role: .title, utf8Range: title.utf8Range)) }
    blocks += furniture.map { Document.Block(role: .furniture, utf8Range: $0) }
    blocks += body.map { Document.Block(role: .body, utf8Range: $0) }
    return Document(name: file.name, text: file.text, blocks: blocks, metadata: metadata)
  }

  private mutating func takeTitle(_ heading: (text: String, utf8Range: Range<Int>)) {
    guard !heading.text.isEmpty else { return }
    title = heading
    metadata.append(Document.Metadatum(name: "title", value: heading.text))
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

/// The names of header lines, lower case; other `Name: value` lines belong to the body.
private let knownHeaderNames: Set<String> = [
  "title", "subtitle", "author", "authors", "date", "page", "column", "source", "section",
  "translator", "publication",
]

/// What Chinese header lines are called in the metadata.
private let englishNames: [String: String] = [
  "专栏": "column", "專欄": "column", "作者": "author", "日期": "date", "版面": "page",
  "来源": "source", "來源": "source", "译者": "translator", "副标题": "subtitle", "标题": "title",
  "引题": "kicker",
]

extension String {
  /// Whether the two are equal but for white space.
  fileprivate func isSameTitle(as other: String) -> Bool {
    filter { !$0.isWhitespace } == other.filter { !$0.isWhitespace }
  }
}
