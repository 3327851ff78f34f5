#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The XML under TMX: finds tags and text in chunks of UTF-8, and calls a builder for each.
///
/// Every breach of XML 1.0 that can occur in a TMX file is reported, and the reading goes on with
/// what was most likely meant: a `<` that begins no tag is text, an end tag that closes nothing
/// is left out, what an end tag leaves open is closed. Nothing is ever loaded, and nothing is
/// expanded: a declared entity ends the reading. The text has no character that XML forbids, for
/// a ``CharacterFilter`` has gone over it.
///
/// Memory: one chunk, and one tag of up to ``maximumTagSize``.
///
/// Source: XML 1.0 (fifth edition).
struct MarkupParser {
  var builder = UnitBuilder()
  let vocabulary = Vocabulary.shared

  /// What the parser is in the middle of.
  enum State {
    case content, comment, characterData, instruction
  }

  /// An open element: one of TMX, or the name of another.
  enum OpenName: Equatable {
    case known(TMXElement)
    case other(String)
  }

  /// Longer than any tag that a tool writes; values of attributes count too.
  static let maximumTagSize = 1 << 20

  /// Longer than any document type declaration without entities.
  static let maximumDeclarationSize = 1 << 16

  var state = State.content
  var openNames: [OpenName] = []
  var hasRootEnded = false
  var hasDocumentType = false
  var isStrayTextReported = false

  /// One report a comment is enough.
  var isCommentReported = false
  var tagScan = TagScan()
  var attributes: [RawAttribute] = []

  // The text at hand, only while it is scanned.
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var isLast = false

  /// Text that could not be told yet, such as the beginning of a tag.
  private var rest: [UInt8] = []

  // Where in the file the text stands that is counted so far.
  private var countedIndex = 0
  private var line = 1
  private var column = 1

  /// Whether anything has been read yet: an XML declaration comes first.
  var isAtStart = true

  /// Parses the next text; the builder has what came of it.
  mutating func parse(_ chunk: [UInt8]) {
    if rest.isEmpty {
      scan(chunk)
    } else {
      rest.append(contentsOf: chunk)
      let text = rest
      rest = []
      scan(text)
    }
  }

  /// Says that nothing follows.
  mutating func finish() {
    isLast = true
    let text = rest
    rest = []
    scan(text)
    guard !hasStopped else { return }
    if !rest.isEmpty || state != .content || !openNames.isEmpty {
      builder.place = TMXPlace(line: line, column: column)
      builder.breaksOff = true
    }
    while openNames.popLast() != nil { builder.endElement(isImplied: true) }
  }

  /// Whether the builder has ended the reading.
  var hasStopped: Bool { builder.fatal != nil }

  private mutating func scan(_ text: [UInt8]) {
    let consumed = text.withUnsafeBufferPointer { scan($0) }
    if consumed < text.count, !hasStopped { rest.append(contentsOf: text[consumed...]) }
  }

  private mutating func scan(_ buffer: UnsafeBufferPointer<UInt8>) -> Int {
    var consumed = 0
    bytes = buffer
    countedIndex = 0
    while consumed < buffer.count, !hasStopped {
      let next =
        switch state {
        case .content: scanContent(from: consumed)
        case .comment: scanComment(from: consumed)
        case .characterData: scanCharacterData(from: consumed)
        case .instruction: scanInstruction(from: consumed)
        }
      guard let next else { break }
      consumed = next
      isAtStart = false
    }
    count(to: consumed)
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    return consumed
  }

  /// Handles what begins at an index; returns where the next thing begins, or `nil` if the text
  /// does not reach far enough to tell.
  private mutating func scanContent(from start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "<") else { return scanText(from: start) }
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "/"): return scanEndTag(from: start)
    case UInt8(ascii: "!"): return scanDeclaration(from: start)
    case UInt8(ascii: "?"): return scanInstructionStart(from: start)
    case let byte where Self.isNameStart(byte): return scanStartTag(from: start)
    default: return strayBracket(at: start)
    }
  }

  /// Takes a `<` that begins no tag for the character.
  mutating func strayBracket(at start: Int) -> Int {
    setPlace(to: start)
    malformed("'<' begins no tag", repair: "read as text")
    emit(start..<start + 1)
    return start + 1
  }
}

extension MarkupParser {
  /// Tells the builder where it is.
  mutating func setPlace(to index: Int) {
    count(to: index)
    builder.place = TMXPlace(line: line, column: column)
  }

  /// Counts the lines and characters up to an index.
  private mutating func count(to index: Int) {
    guard countedIndex < index, let base = bytes.baseAddress else { return }
    var next = base + countedIndex
    let end = base + index
    while next < end {
      if end - next >= 8 {
        let word = ByteWord(next)
        if !word.contains(0x0A) {
          column += 8 - word.continuationCount
          next += 8
          continue
        }
      }
      if next.pointee == 0x0A {
        line += 1
        column = 1
      } else if next.pointee & 0xC0 != 0x80 {
        column += 1
      }
      next += 1
    }
    countedIndex = index
  }

  /// Reports a breach of XML at the place of the builder.
  mutating func malformed(_ message: String, repair: String) {
    builder.report(
      .malformed, at: builder.place, "the XML is malformed: \(message)", consequence: repair)
  }

  /// The index of the first byte of a value at or after an index.
  func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  func hasPrefix(_ prefix: StaticString, at start: Int) -> Bool {
    guard bytes.count - start >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { $0.elementsEqual(bytes[start..<start + $0.count]) }
  }

  /// Whether the text ends before it can be told if a prefix stands at an index.
  func mayBegin(_ prefix: StaticString, at start: Int) -> Bool {
    let count = bytes.count - start
    guard count < prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { $0[..<count].elementsEqual(bytes[start...]) }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Whether a byte can begin a name; beyond ASCII any may.
  static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: isNameStart(byte)
    }
  }
}
