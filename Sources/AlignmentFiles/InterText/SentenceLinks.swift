import Streams

/// The links between two texts whose sentences are marked, in a file of their own.
///
/// InterText writes `<linkGrp toDoc="b.xml" fromDoc="a.xml">` with
/// `<link xtargets="1:1 1:2;1:1" status="man"/>`: first the sentences of `toDoc`, then those of
/// `fromDoc`. In the element `cesAlign`, as in the corpora of OPUS, the order is the other one.
/// The source is `fromDoc`.
///
/// Source: the notes on file formats of InterText Server (README), and XCES.
public struct SentenceLinks: Hashable, Sendable {
  struct Link: Hashable, Sendable {
    var line: Int
    var source: [String]
    var target: [String]
    var isConfirmed: Bool
    var isFlagged: Bool
  }

  /// The path of the links themselves.
  public let path: String

  /// The paths of the texts, from the folder of the links.
  public let sourcePath: String
  public let targetPath: String
  let links: [Link]

  /// Reads a file; the texts are not opened.
  ///
  /// - Throws: ``AlignmentFileError`` with the line.
  public init(path: String) throws(AlignmentFileError) {
    let reader = try MarkupReader(path: path)
    var texts: (source: String, target: String)?
    var links: [Link] = []
    var sourceIsFirst = false
    while let event = try reader.event() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "cesAlign": sourceIsFirst = true
      case "linkGrp":
        guard texts == nil, let source = element.attributes["fromDoc"],
          let target = element.attributes["toDoc"]
        else { throw .noLinks(path: path) }
        texts = (source, target)
      case "link":
        let link = try Self.link(element, sourceIsFirst: sourceIsFirst, path: path)
        if !link.source.isEmpty || !link.target.isEmpty { links.append(link) }
      default: break
      }
    }
    guard let texts else { throw .noLinks(path: path) }
    self.path = path
    sourcePath = Self.path(texts.source, beside: path)
    targetPath = Self.path(texts.target, beside: path)
    self.links = links
  }

  private static func link(
    _ element: MarkupElement, sourceIsFirst: Bool, path: String
  ) throws(AlignmentFileError) -> Link {
    let sides = element.attributes["xtargets"]?.split(
      separator: ";", omittingEmptySubsequences: false
    ).map { $0.split(separator: " ").map(String.init) }
    guard let sides, sides.count == 2 else {
      throw .malformedLink(path: path, line: element.line)
    }
    return Link(
      line: element.line, source: sides[sourceIsFirst ? 0 : 1],
      target: sides[sourceIsFirst ? 1 : 0], isConfirmed: element.attributes["status"] == "man",
      isFlagged: element.attributes["mark"] == "1")
  }

  private static func path(_ name: String, beside path: String) -> String {
    guard !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }

  /// The links as beads of the two texts. Those that a person has made are confirmed, and marked
  /// ones flagged; InterText keeps no confidence.
  ///
  /// - Throws: ``AlignmentFileError`` where links do not name every sentence in order.
  public func beads(
    source: MarkedText, target: MarkedText
  ) throws(AlignmentFileError) -> [Bead] {
    var sourceSide = LinkedSide(source)
    var targetSide = LinkedSide(target)
    var beads: [Bead] = []
    for link in links {
      beads.append(
        Bead(
          source: try sourceSide.take(link.source, line: link.line, path: path),
          target: try targetSide.take(link.target, line: link.line, path: path),
          isConfirmed: link.isConfirmed, isFlagged: link.isFlagged))
    }
    let line = links.last?.line ?? 1
    try sourceSide.finish(line: line, path: path)
    try targetSide.finish(line: line, path: path)
    return beads
  }
}

/// One side of the links, sentence after sentence.
private struct LinkedSide {
  private let text: MarkedText
  private let ids: Set<String>
  private var next = 0

  init(_ text: MarkedText) {
    self.text = text
    ids = Set(text.ids.compactMap { $0 })
  }

  mutating func take(
    _ names: [String], line: Int, path: String
  ) throws(AlignmentFileError) -> Range<Int> {
    let first = next
    for name in names {
      guard next < text.ids.count, text.ids[next] == name else {
        guard ids.contains(name) else {
          throw .unknownSentence(path: path, line: line, id: name, text: text.document.name)
        }
        try finish(line: line, path: path)
        throw .malformedLink(path: path, line: line)
      }
      next += 1
    }
    return first..<next
  }

  /// Throws if a sentence is left.
  func finish(line: Int, path: String) throws(AlignmentFileError) {
    guard next < text.ids.count else { return }
    throw .unlinked(
      path: path, line: line, id: text.ids[next] ?? "sentence \(next + 1)",
      text: text.document.name)
  }
}

extension AlignmentFile {
  /// Reads links of InterText with the texts that they name.
  ///
  /// - Parameter path: The path of the links.
  /// - Throws: ``AlignmentFileError`` with file and line.
  public init(links path: String) throws(AlignmentFileError) {
    let links = try SentenceLinks(path: path)
    let source = try MarkedText(path: links.sourcePath)
    let target = try MarkedText(path: links.targetPath)
    self.init(
      AlignedText(
        alignment: Alignment(
          source: source.sentences, target: target.sentences,
          beads: try links.beads(source: source, target: target)),
        sourceLanguage: source.document.language ?? .undetermined,
        targetLanguage: target.document.language ?? .undetermined),
      source: source.document, target: target.document)
  }
}
