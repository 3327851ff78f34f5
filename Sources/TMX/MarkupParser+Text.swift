/// Text, and the references in it.
extension MarkupParser {
  mutating func scanText(from start: Int) -> Int? {
    var end = index(of: UInt8(ascii: "<"), from: start) ?? bytes.count
    if end == bytes.count, !isLast { end = heldBack(from: start) }
    guard end > start else { return nil }
    emit(start..<end)
    return end
  }

  /// The end of the text that can be told already: not within a reference, a line end or `]]>`.
  private func heldBack(from start: Int) -> Int {
    var end = bytes.count
    // Longer than any reference that means something.
    let window = max(start, end - ReferenceText.maximumLength)
    if let ampersand = bytes[window...].lastIndex(of: UInt8(ascii: "&")),
      !bytes[ampersand...].contains(UInt8(ascii: ";"))
    {
      end = ampersand
    }
    while end > start, bytes[end - 1] == 0x0D || bytes[end - 1] == UInt8(ascii: "]") {
      guard bytes.count - end < 3 else { break }
      end -= 1
    }
    return end
  }

  /// Hands text over, with references and line ends as what they stand for.
  mutating func emit(_ range: Range<Int>) {
    setPlace(to: range.lowerBound)
    guard !openNames.isEmpty || !isOutsideText(range) else { return }
    var run = range.lowerBound
    var index = run
    while index < range.upperBound {
      index = endOfPlainText(from: index, to: range.upperBound)
      guard index < range.upperBound else { break }
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") {
        hand(run..<index)
        index = emitReference(at: index, to: range.upperBound)
        run = index
      } else if byte == 0x0D {
        // Source: XML 1.0, section 2.11.
        hand(run..<index)
        let isPair = index + 1 < range.upperBound && bytes[index + 1] == 0x0A
        if !isPair { builder.append([0x0A]) }
        index += 1
        run = index
      } else if byte == UInt8(ascii: "]"), hasPrefix("]]>", at: index) {
        setPlace(to: index)
        malformed("']]>' in text", repair: "read as text")
        index += 3
      } else {
        index += 1
      }
    }
    hand(run..<range.upperBound)
  }

  /// The first byte that may mean something else than itself, going by eight.
  private func endOfPlainText(from start: Int, to end: Int) -> Int {
    guard let base = bytes.baseAddress else { return end }
    var index = start
    while end - index >= 8 {
      let word = ByteWord(base + index)
      if word.contains(UInt8(ascii: "&")) || word.contains(0x0D) || word.contains(UInt8(ascii: "]"))
      {
        break
      }
      index += 8
    }
    while index < end {
      let byte = base[index]
      if byte == UInt8(ascii: "&") || byte == 0x0D || byte == UInt8(ascii: "]") { return index }
      index += 1
    }
    return end
  }

  private mutating func hand(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    builder.characters(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Reports text before or after the root; returns whether the range is such text or blank.
  private mutating func isOutsideText(_ range: Range<Int>) -> Bool {
    // A second byte order mark is as good as none.
    let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF]
    let first = bytes[range].firstIndex { !Self.isBlank($0) && !mark.contains($0) }
    if let first, !isStrayTextReported {
      isStrayTextReported = true
      setPlace(to: first)
      malformed("text outside of the root element", repair: "left out")
    }
    return true
  }

  private mutating func emitReference(at start: Int, to end: Int) -> Int {
    let reference = ReferenceText(in: bytes, at: start, to: end)
    switch reference.meaning {
    case .character(let scalar):
      builder.append(Array(String(scalar).utf8))
    case .forbidden:
      setPlace(to: start)
      builder.forbiddenReference()
    case .undefined(let name):
      setPlace(to: start)
      builder.undefinedEntity(name)
    case .none:
      setPlace(to: start)
      malformed("an ampersand begins no reference", repair: "read as text")
      builder.append([UInt8(ascii: "&")])
    }
    return reference.end
  }
}

/// What an ampersand in text begins.
struct ReferenceText {
  enum Meaning {
    case character(Unicode.Scalar)
    /// A number that is no character of XML.
    case forbidden
    case undefined(String)
    case none
  }

  /// Longer than any name of an entity in HTML.
  static let maximumLength = 64

  let meaning: Meaning
  /// The index after what was read: after the `;`, or after an ampersand that means itself.
  let end: Int

  init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, to limit: Int) {
    let window = bytes[start + 1..<min(limit, start + Self.maximumLength)]
    guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")), semicolon > start + 1 else {
      meaning = .none
      end = start + 1
      return
    }
    let name = bytes[start + 1..<semicolon]
    let meaning = Self.meaning(name)
    self.meaning = meaning
    if case .none = meaning { end = start + 1 } else { end = semicolon + 1 }
  }

  private static func meaning(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Meaning {
    if name.first == UInt8(ascii: "#") { return number(name.dropFirst()) }
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "amp": return .character("&")
    case "lt": return .character("<")
    case "gt": return .character(">")
    case "quot": return .character("\"")
    case "apos": return .character("'")
    default:
      guard let first = name.first, MarkupParser.isNameStart(first),
        name.allSatisfy(MarkupParser.isNameByte)
      else { return .none }
      return .undefined(text)
    }
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Meaning {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let digits = isHexadecimal ? digits.dropFirst() : digits
    var value: UInt32 = 0
    guard !digits.isEmpty else { return .none }
    for digit in digits {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80,
        isHexadecimal || number < 10
      else { return .none }
      // Beyond the last character it does not matter how far.
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(number), 0x110000)
    }
    guard let scalar = Unicode.Scalar(value), isAllowed(value) else { return .forbidden }
    return .character(scalar)
  }

  /// Source: XML 1.0, section 2.2, “Char”.
  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
