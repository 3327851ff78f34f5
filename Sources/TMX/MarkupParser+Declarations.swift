/// Comments, character data, processing instructions and the document type.
extension MarkupParser {
  mutating func scanDeclaration(from start: Int) -> Int? {
    if hasPrefix("<!--", at: start) {
      state = .comment
      isCommentReported = false
      return start + 4
    }
    if hasPrefix("<![CDATA[", at: start), !openNames.isEmpty {
      state = .characterData
      return start + 9
    }
    if hasPrefix("<!DOCTYPE", at: start) { return scanDocumentType(from: start) }
    for prefix in ["<!--", "<![CDATA[", "<!DOCTYPE"] as [StaticString]
    where mayBegin(prefix, at: start) {
      return nil
    }
    return strayBracket(at: start)
  }

  mutating func scanComment(from start: Int) -> Int? {
    var from = start
    while let dash = index(of: UInt8(ascii: "-"), from: from) {
      if hasPrefix("-->", at: dash) {
        state = .content
        return dash + 3
      }
      guard dash + 2 < bytes.count else { return dash > start ? dash : nil }
      if bytes[dash + 1] == UInt8(ascii: "-"), !isCommentReported {
        isCommentReported = true
        setPlace(to: dash)
        malformed("'--' in a comment", repair: "read as part of it")
      }
      from = dash + 1
    }
    return bytes.count
  }

  mutating func scanCharacterData(from start: Int) -> Int? {
    var from = start
    while let bracket = index(of: UInt8(ascii: "]"), from: from) {
      if hasPrefix("]]>", at: bracket) {
        handRaw(start..<bracket)
        state = .content
        return bracket + 3
      }
      guard bracket + 2 < bytes.count else {
        guard bracket > start else { return nil }
        handRaw(start..<bracket)
        return bracket
      }
      from = bracket + 1
    }
    // A carriage return at the end may belong to the line feed that follows.
    let end = !isLast && bytes[bytes.count - 1] == 0x0D ? bytes.count - 1 : bytes.count
    guard end > start else { return nil }
    handRaw(start..<end)
    return end
  }

  /// Hands text over as it is, but for line ends.
  private mutating func handRaw(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    setPlace(to: range.lowerBound)
    guard bytes[range].contains(0x0D) else {
      builder.characters(UnsafeBufferPointer(rebasing: bytes[range]))
      return
    }
    var text: [UInt8] = []
    for index in range {
      if bytes[index] != 0x0D {
        text.append(bytes[index])
      } else if index + 1 == range.upperBound || bytes[index + 1] != 0x0A {
        text.append(0x0A)
      }
    }
    builder.append(text)
  }

  mutating func scanInstructionStart(from start: Int) -> Int? {
    guard bytes.count - start >= 6 || isLast else { return nil }
    setPlace(to: start)
    let target = string(start + 2..<min(start + 5, bytes.count)).lowercased()
    let isXML = target == "xml" && start + 5 < bytes.count && !Self.isNameByte(bytes[start + 5])
    if isXML {
      if !isAtStart {
        malformed("an XML declaration that does not stand at the very start", repair: "left out")
      }
    } else if start + 2 < bytes.count, !Self.isNameStart(bytes[start + 2]) {
      malformed("a processing instruction without a name", repair: "left out")
    }
    state = .instruction
    return start + 2
  }

  mutating func scanInstruction(from start: Int) -> Int? {
    var from = start
    while let mark = index(of: UInt8(ascii: "?"), from: from) {
      guard mark + 1 < bytes.count else { return mark > start ? mark : nil }
      if bytes[mark + 1] == UInt8(ascii: ">") {
        state = .content
        return mark + 2
      }
      from = mark + 1
    }
    return bytes.count
  }
}

extension MarkupParser {
  /// Reads a document type: the name, and whether it declares entities; the rest means nothing.
  private mutating func scanDocumentType(from start: Int) -> Int? {
    var index = start + 9
    var quote: UInt8 = 0
    var isInSubset = false
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if isInSubset, hasPrefix("<!--", at: index) {
        guard let end = endOfComment(from: index + 4) else { break }
        index = end
        continue
      } else if isInSubset, let name = declaredEntity(at: index) {
        setPlace(to: index)
        builder.declaredEntity(name)
        return nil
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["): isInSubset = true
        case UInt8(ascii: "]"): isInSubset = false
        case UInt8(ascii: ">") where !isInSubset:
          documentType(start..<index)
          return index + 1
        default: break
        }
      }
      index += 1
    }
    if bytes.count - start > Self.maximumDeclarationSize {
      setPlace(to: start)
      builder.stop(
        .malformed, at: builder.place,
        "the document type declaration does not end within "
          + "\(Self.maximumDeclarationSize >> 10) KiB")
    }
    return nil
  }

  private func endOfComment(from start: Int) -> Int? {
    var from = start
    while let dash = index(of: UInt8(ascii: "-"), from: from) {
      if hasPrefix("-->", at: dash) { return dash + 3 }
      from = dash + 1
    }
    return nil
  }

  /// The name of an entity that is declared, or of a parameter entity that is used, at an index.
  ///
  /// `nil` too where the text ends in the middle.
  private func declaredEntity(at start: Int) -> String? {
    var nameStart: Int
    if hasPrefix("<!ENTITY", at: start) {
      nameStart = start + 8
    } else if bytes[start] == UInt8(ascii: "%"), start + 1 < bytes.count,
      Self.isNameStart(bytes[start + 1])
    {
      nameStart = start + 1
    } else {
      return nil
    }
    let isSkipped: (UInt8) -> Bool = { Self.isBlank($0) || $0 == UInt8(ascii: "%") }
    while nameStart < bytes.count, isSkipped(bytes[nameStart]) { nameStart += 1 }
    var nameEnd = nameStart
    while nameEnd < bytes.count, Self.isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    return nameEnd < bytes.count || isLast ? string(nameStart..<nameEnd) : nil
  }

  private mutating func documentType(_ range: Range<Int>) {
    setPlace(to: range.lowerBound)
    var start = range.lowerBound + 9
    while start < range.upperBound, Self.isBlank(bytes[start]) { start += 1 }
    var end = start
    while end < range.upperBound, Self.isNameByte(bytes[end]) { end += 1 }
    if hasDocumentType || !openNames.isEmpty || builder.hasFile {
      malformed("a document type that does not stand before the root", repair: "left out")
    } else {
      builder.documentType(string(start..<end))
    }
    hasDocumentType = true
  }
}
