/// Start tags, end tags and attributes.
extension MarkupParser {
  /// An attribute as it stands in the text.
  struct RawAttribute {
    let name: UnsafeBufferPointer<UInt8>
    let value: UnsafeBufferPointer<UInt8>
  }

  /// How far the end of a start tag has been looked for, so that long tags are gone over once.
  struct TagScan {
    /// Bytes from the beginning of the tag.
    var offset = 1
    var quote: UInt8 = 0
    var isAfterEqualsSign = false
    /// The first `>` inside the value that is open.
    var suspect: Int?
  }

  /// Where a start tag ends.
  private enum TagEnd {
    case at(Int)
    /// At a `>` inside of a value that has no closing quote.
    case insideValue(Int)
    case none
    case unknown
  }

  mutating func scanStartTag(from start: Int) -> Int? {
    let end: Int
    switch findTagEnd(from: start) {
    case .unknown:
      guard bytes.count - start > Self.maximumTagSize else { return nil }
      tagScan = TagScan()
      return strayBracket(at: start)
    case .none:
      tagScan = TagScan()
      return strayBracket(at: start)
    case .at(let index):
      end = index
      setPlace(to: start)
    case .insideValue(let index):
      end = index
      setPlace(to: start)
      malformed("the value of an attribute has no closing quote", repair: "read up to the '>'")
    }
    tagScan = TagScan()
    guard let base = bytes.baseAddress else { return nil }
    var nameEnd = start + 2
    while nameEnd < end, Self.isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
    collectAttributes(nameEnd..<(isEmpty ? end - 1 : end))
    let name = UnsafeBufferPointer(start: base + start + 1, count: nameEnd - start - 1)
    let entry = vocabulary.element(name)
    if let entry, entry.element == .tu || entry.element == .tuv { closeUnclosed(entry.element) }
    isStrayTextReported = false
    if hasRootEnded {
      malformed("an element after the end of the root", repair: "read all the same")
      hasRootEnded = false
    }
    // Taken out, so that the builder may use the rest of the parser's state.
    let found = attributes
    attributes = []
    found.withUnsafeBufferPointer {
      builder.startElement(
        UnitBuilder.Tag(name: name, attributes: $0, place: builder.place), entry)
    }
    attributes = found
    if isEmpty {
      builder.endElement()
      hasRootEnded = openNames.isEmpty
    } else {
      openNames.append(
        entry.map { .known($0.element) } ?? .other(String(decoding: name, as: UTF8.self)))
    }
    return end + 1
  }

  /// Looks for the `>` of a tag, outside of values.
  private mutating func findTagEnd(from start: Int) -> TagEnd {
    var scan = tagScan
    var index = start + scan.offset
    while index < bytes.count {
      let byte = bytes[index]
      if scan.quote != 0 {
        if byte == scan.quote {
          scan.quote = 0
          scan.suspect = nil
        } else if byte == UInt8(ascii: "<") {
          if let suspect = scan.suspect { return .insideValue(start + suspect) }
        } else if byte == UInt8(ascii: ">"), scan.suspect == nil {
          scan.suspect = index - start
        }
      } else {
        switch byte {
        case UInt8(ascii: ">"): return .at(index)
        case UInt8(ascii: "<"): return .none
        case UInt8(ascii: "="): scan.isAfterEqualsSign = true
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if scan.isAfterEqualsSign { scan.quote = byte }
          scan.isAfterEqualsSign = false
        case 0x20, 0x09, 0x0A, 0x0D: break
        default: scan.isAfterEqualsSign = false
        }
      }
      index += 1
    }
    if isLast, let suspect = scan.suspect { return .insideValue(start + suspect) }
    scan.offset = index - start
    tagScan = scan
    return .unknown
  }

  /// Finds the attributes in the inside of a tag.
  private mutating func collectAttributes(_ range: Range<Int>) {
    attributes.removeAll(keepingCapacity: true)
    guard let base = bytes.baseAddress else { return }
    var index = range.lowerBound
    while true {
      let gap = index
      while index < range.upperBound, Self.isBlank(bytes[index]) { index += 1 }
      guard index < range.upperBound else { return }
      if gap == index {
        malformed("no blank before an attribute", repair: "read as if it was there")
      }
      let nameStart = index
      while index < range.upperBound, Self.isNameByte(bytes[index]) { index += 1 }
      let name = UnsafeBufferPointer(start: base + nameStart, count: index - nameStart)
      while index < range.upperBound, Self.isBlank(bytes[index]) { index += 1 }
      guard !name.isEmpty, index < range.upperBound, bytes[index] == UInt8(ascii: "=") else {
        let rest = index
        // Something that is no attribute: go on after the next blank.
        while index < range.upperBound, !Self.isBlank(bytes[index]),
          bytes[index] != 0x3D || name.isEmpty
        {
          index += 1
        }
        malformed("'\(string(nameStart..<max(rest, index)))' is no attribute", repair: "left out")
        if index < range.upperBound, index == nameStart { index += 1 }
        continue
      }
      index += 1
      while index < range.upperBound, Self.isBlank(bytes[index]) { index += 1 }
      let value = attributeValue(from: &index, to: range.upperBound)
      let isRepeated = attributes.contains { $0.name.elementsEqual(name) }
      if isRepeated {
        let text = String(decoding: name, as: UTF8.self)
        malformed("a second attribute '\(text)'", repair: "the first is read")
      } else {
        attributes.append(
          RawAttribute(
            name: name,
            value: UnsafeBufferPointer(start: base + value.lowerBound, count: value.count)))
      }
    }
  }

  /// The bytes of a value, without its quotes; `index` moves past it.
  private mutating func attributeValue(from index: inout Int, to end: Int) -> Range<Int> {
    guard index < end else { return end..<end }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      malformed("a value without quotes", repair: "read up to the next blank")
      let start = index
      while index < end, !Self.isBlank(bytes[index]) { index += 1 }
      return start..<index
    }
    let start = index + 1
    var hasBracket = false
    index = start
    while index < end, bytes[index] != quote {
      if bytes[index] == UInt8(ascii: "<") { hasBracket = true }
      index += 1
    }
    if hasBracket { malformed("'<' in the value of an attribute", repair: "read as text") }
    let value = start..<index
    index = min(index + 1, end)
    return value
  }
}

extension MarkupParser {
  mutating func scanEndTag(from start: Int) -> Int? {
    var end = start + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
      end += 1
    }
    guard end < bytes.count else {
      return end - start > Self.maximumTagSize ? strayBracket(at: start) : nil
    }
    guard bytes[end] == UInt8(ascii: ">"), start + 2 < end, Self.isNameStart(bytes[start + 2])
    else { return strayBracket(at: start) }
    var nameEnd = start + 2
    while nameEnd < end, Self.isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[start + 2..<nameEnd])
    setPlace(to: start)
    if !bytes[nameEnd..<end].allSatisfy(Self.isBlank) {
      malformed("an end tag with more than a name", repair: "the name is read")
    }
    let entry = vocabulary.element(name)
    let ended: OpenName =
      entry.map { .known($0.element) } ?? .other(String(decoding: name, as: UTF8.self))
    close(ended, name)
    return end + 1
  }

  private mutating func close(_ name: OpenName, _ text: UnsafeBufferPointer<UInt8>) {
    isStrayTextReported = false
    guard openNames.last != name else {
      openNames.removeLast()
      builder.endElement()
      hasRootEnded = openNames.isEmpty
      return
    }
    let text = String(decoding: text, as: UTF8.self)
    guard openNames.contains(name) else {
      malformed("the end tag '\(text)' closes nothing", repair: builder.strayEndTag(text))
      return
    }
    malformed(
      "'\(text)' ends before '\(openNames.last?.text ?? "")' does", repair: "both end here")
    while let last = openNames.popLast(), last != name { builder.endElement(isImplied: true) }
    builder.endElement()
    hasRootEnded = openNames.isEmpty
  }

  /// Ends a unit or a variant in which another begins: it was never closed.
  private mutating func closeUnclosed(_ element: TMXElement) {
    guard let index = openNames.lastIndex(of: .known(element)) else { return }
    // A variant of an outer unit is no business of an inner one.
    if element == .tuv, openNames[index...].contains(.known(.tu)) { return }
    malformed(
      "'\(element.rawValue)' begins before the one before it ends", repair: "that one ends here")
    while openNames.count > index {
      openNames.removeLast()
      builder.endElement(isImplied: true)
    }
  }
}

extension MarkupParser.OpenName {
  var text: String {
    switch self {
    case .known(let element): element.rawValue
    case .other(let name): name
    }
  }
}
