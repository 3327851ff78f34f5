/// Text and codes: what stands inside elements, and how elements end.
extension UnitBuilder {
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard fatal == nil, !isTooLarge else { return }
    switch current {
    case .marked, .native, .markup, .stranger, .note, .property:
      unitSize += bytes.count
      guard unitSize <= Self.maximumUnitSize else { return tooLarge() }
      text.append(contentsOf: bytes)
    case .ignored: break
    case .document, .file, .header, .body, .unit, .variant, .userEncoding:
      guard !bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else { return }
      strayText(bytes)
    }
  }

  /// Keeps text that stands directly in a unit or a variant, as far as there is a place for it.
  private mutating func strayText(_ bytes: UnsafeBufferPointer<UInt8>) {
    let context = current
    let isSegment = context == .variant && segmentCount == 0
    if !isStrayTextReported {
      isStrayTextReported = true
      let name = frames.last?.element?.rawValue ?? "the file"
      report(
        .textMisplaced, at: place(afterBlanksIn: bytes), "text stands directly in \(name)",
        consequence: isSegment ? "read as the segment if there is no other" : "left out",
        repair: context == .unit || context == .variant && !isSegment ? "kept as a note" : nil)
    }
    guard context == .unit || context == .variant else { return }
    unitSize += bytes.count
    guard unitSize <= Self.maximumUnitSize else { return tooLarge() }
    if context == .variant {
      strayText.append(contentsOf: bytes)
    } else if isRepairing {
      unitStrayText.append(contentsOf: bytes)
    }
  }

  /// Where the first byte stands that is no white space.
  private func place(afterBlanksIn bytes: UnsafeBufferPointer<UInt8>) -> TMXPlace {
    var place = place
    for byte in bytes {
      guard MarkupParser.isBlank(byte) else { break }
      if byte == 0x0A {
        place = TMXPlace(line: place.line + 1, column: 1)
      } else {
        place.column += 1
      }
    }
    return place
  }

  /// Adds text that the parser gave up.
  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { characters($0) }
  }

  /// Ends the element that is open.
  ///
  /// - Parameter isImplied: Whether the file has no end tag for it.
  mutating func endElement(isImplied: Bool = false) {
    guard fatal == nil, let frame = frames.popLast() else { return }
    isStrayTextReported = false
    switch (frame.context, frame.element) {
    case (.markup, _):
      let name = strangerNames.popLast() ?? ""
      if frame.serial == segmentSerial, !isImplied {
        text.append(contentsOf: "</\(name)>".utf8)
      }
    case (.stranger, _): endStranger(frame, isImplied: isImplied)
    case (.file, .tmx?):
      if hasUnit { finishUnit() }
      if !hasBody {
        report(
          .elementMissing, at: frame.place, "the body is missing", repair: "an empty one is written"
        )
      }
    // Variants that stood directly in it.
    case (.body, .body?): if hasUnit { finishUnit() }
    case (.unit, .tu?):
      if frame.serial == unitNumber { finishUnit() }
    case (.variant, .tuv?):
      if frame.serial == variantSerial, hasVariant { finishVariant() }
    case (.marked, .seg?):
      if frame.serial == segmentSerial { finishSegment() }
    case (.marked, let element?) where element != .seg,
      (.native, let element?) where element != .seg:
      if frame.serial == segmentSerial { finishCode() }
    case (.note, .note?), (.property, .prop?): finishText(frame)
    case (.userEncoding, .ude?):
      if header?.userEncodings.last?.maps.isEmpty == true {
        report(.elementMissing, at: frame.place, "ude needs a map", repair: "left out")
      }
    default: break
    }
  }

  private mutating func finishText(_ frame: Frame) {
    let value = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    var attributes = pendingAttributes
    pendingAttributes = []
    guard frame.context == .property else {
      let note = TranslationUnit.Note(text: value, attributes: attributes)
      switch current {
      case .header: header?.notes.append(note)
      case .variant: variant.notes.append(note)
      default: unit.notes.append(note)
      }
      return
    }
    var type = pendingType
    // Tools that miss the name of the attribute still say the type.
    for name in Self.misspeltTypes where type == nil {
      type = attributes[name]
      attributes[name] = nil
    }
    let property = TranslationUnit.Property(
      type: type ?? "x-untyped", value: value, attributes: attributes)
    switch current {
    case .header: header?.properties.append(property)
    case .variant: variant.properties.append(property)
    default: unit.properties.append(property)
    }
  }
}

extension UnitBuilder {
  mutating func startCode(_ tag: Tag, _ entry: Vocabulary.Entry) {
    let isCode = entry.element != .hi && entry.element != .sub
    switch current {
    case .marked, .stranger:
      flushText()
      var kind = entry.element.code ?? .placeholder
      if kind == .subflow {
        misplaced(tag, "kept as 'hi'")
        kind = .highlight
      }
      open(kind, tag, entry, context: isCode ? .native : .marked)
    case .native where entry.element == .sub:
      flushText()
      open(.subflow, tag, entry, context: .marked)
    default: startStranger(tag, rule: .elementMisplaced)
    }
  }

  private mutating func open(
    _ kind: InlineCode.Kind, _ tag: Tag, _ entry: Vocabulary.Entry, context: Context
  ) {
    let attributes = attributes(tag, entry)
    if kind == .unknown { report(.deprecated, at: tag.place, "'ut' is deprecated") }
    codes.append(InlineCode(kind: kind, attributes: attributes))
    let position = attributes["pos"]
    codeMarks.append(
      CodeMark(
        kind: kind, i: attributes["i"], x: attributes["x"],
        hasPosition: position == "begin" || position == "end", place: tag.place))
    outerParts.append(parts)
    parts = []
    push(context, tag, entry.element, serial: segmentSerial)
  }

  /// Handles an element that has no meaning where it stands.
  mutating func startStranger(_ tag: Tag, rule: TMXRule) {
    let name = tag.text
    let context = current
    let consequence =
      switch context {
      case .marked, .stranger: "kept as a placeholder"
      case .native, .markup: "kept as text of the code"
      default: "only what it holds is read"
      }
    guard context != .document else {
      return stop(.documentType, at: tag.place, "the root element is '\(name)'; this is no TMX")
    }
    if context != .ignored {
      if rule == .elementUnknown {
        report(
          rule, at: tag.place, "TMX has no element '\(name)'", consequence: consequence)
      } else {
        misplaced(tag, consequence)
      }
    }
    switch context {
    case .marked, .stranger:
      flushText()
      appendPlaceholder(markup(of: tag, name), at: tag.place)
      strangerNames.append(name)
      push(.stranger, tag, serial: segmentSerial)
    case .native, .markup:
      text.append(contentsOf: markup(of: tag, name).utf8)
      strangerNames.append(name)
      push(.markup, tag, serial: segmentSerial)
    default: push(context, tag)
    }
  }

  /// Keeps an end tag that closes nothing, where it stands in a segment; says what it did.
  mutating func strayEndTag(_ name: String) -> String {
    switch current {
    case .marked, .stranger:
      flushText()
      appendPlaceholder("</\(name)>", at: place)
      return "kept as a placeholder"
    case .native, .markup:
      append(Array("</\(name)>".utf8))
      return "kept as text of the code"
    default: return "left out"
    }
  }

  private mutating func endStranger(_ frame: Frame, isImplied: Bool) {
    let name = strangerNames.popLast() ?? ""
    guard frame.serial == segmentSerial, isSegmentOpen, !isImplied else { return }
    flushText()
    // Nothing came between the tags: one placeholder is enough.
    if case .code(let code)? = parts.last, code.kind == .placeholder,
      case .text(let markup)? = code.content.first, code.content.count == 1,
      markup.hasPrefix("<\(name)"), !markup.hasSuffix("/>"), !markup.hasPrefix("</")
    {
      parts[parts.count - 1] = Self.placeholder(markup.dropLast() + "/>")
    } else {
      appendPlaceholder("</\(name)>", at: place)
    }
  }

  private mutating func appendPlaceholder(_ markup: String, at place: TMXPlace) {
    parts.append(Self.placeholder(markup))
    codeMarks.append(CodeMark(kind: .placeholder, i: nil, x: nil, place: place))
  }

  private static func placeholder(_ markup: String) -> Segment.Part {
    .code(InlineCode(kind: .placeholder, content: [.text(markup)]))
  }

  private mutating func markup(of tag: Tag, _ name: String) -> String {
    var markup = "<" + name
    for attribute in tag.attributes {
      unitSize += attribute.value.count
      markup += " \(String(decoding: attribute.name, as: UTF8.self))=\""
      MarkupEscaper.append(value(attribute.value), to: &markup, inAttribute: true)
      markup += "\""
    }
    return markup + ">"
  }
}
