/// Where elements may stand, and what they begin.
extension UnitBuilder {
  mutating func startElement(_ tag: Tag, _ entry: Vocabulary.Entry?) {
    guard fatal == nil else { return }
    guard frames.count < Self.maximumDepth else {
      return stop(.depth, at: tag.place, "elements are nested deeper than \(Self.maximumDepth)")
    }
    isStrayTextReported = false
    // An element costs memory beside its text.
    if hasUnit || header != nil && !hasBody { unitSize += 256 }
    if unitSize > Self.maximumUnitSize { tooLarge() }
    if isTooLarge, entry?.element != .tu {
      frames.append(Frame(context: .ignored, place: tag.place))
      return
    }
    guard let entry else { return startStranger(tag, rule: .elementUnknown) }
    switch entry.element {
    case .tmx: startFile(tag, entry)
    case .header: startHeader(tag, entry)
    case .body: startBody(tag, entry)
    case .tu: startUnit(tag, entry)
    case .tuv: startVariant(tag, entry)
    case .seg: startSegment(tag, entry)
    case .note, .prop: startText(tag, entry)
    case .ude, .map: startUserEncoding(tag, entry)
    case .bpt, .ept, .it, .ph, .hi, .sub, .ut: startCode(tag, entry)
    }
  }

  /// A start tag as the parser hands it over.
  struct Tag {
    let name: UnsafeBufferPointer<UInt8>
    let attributes: UnsafeBufferPointer<MarkupParser.RawAttribute>
    let place: TMXPlace

    var text: String { String(decoding: name, as: UTF8.self) }
  }

  mutating func push(_ context: Context, _ tag: Tag, _ element: TMXElement? = nil, serial: Int = 0)
  {
    frames.append(Frame(context: context, element: element, place: tag.place, serial: serial))
  }

  mutating func misplaced(_ tag: Tag, _ consequence: String) {
    let parent = frames.last?.element?.rawValue ?? "that place"
    report(
      .elementMisplaced, at: tag.place, "'\(tag.text)' must not stand in \(parent)",
      consequence: consequence)
  }

  /// Gives up the unit, so that memory stays bounded.
  mutating func tooLarge() {
    guard !isTooLarge else { return }
    let mebibytes = Self.maximumUnitSize >> 20
    guard hasUnit else {
      return stop(.size, at: place, "the header is larger than \(mebibytes) MiB")
    }
    reject(.size, "the unit is larger than \(mebibytes) MiB")
    isTooLarge = true
    text = []
    isSegmentOpen = false
    parts = []
    outerParts = []
    codes = []
    codeMarks = []
  }
}

extension UnitBuilder {
  private mutating func startFile(_ tag: Tag, _ entry: Vocabulary.Entry) {
    guard current == .document, !hasFile else {
      return startStranger(tag, rule: .elementMisplaced)
    }
    hasFile = true
    let attributes = attributes(tag, entry)
    version = attributes["version"] ?? ""
    if !version.isEmpty, !["1.1", "1.2", "1.3", "1.4"].contains(version) {
      report(
        .version, at: tag.place, "the version is '\(version)', not 1.1, 1.2, 1.3 or 1.4",
        repair: "written as 1.4")
    } else if isRepairing, !version.isEmpty, version != "1.4" {
      report(.version, at: tag.place, "the version is \(version)", repair: "written as 1.4")
    }
    push(.file, tag, .tmx)
  }

  private mutating func startHeader(_ tag: Tag, _ entry: Vocabulary.Entry) {
    guard current == .file, header == nil else {
      return startStranger(tag, rule: .elementMisplaced)
    }
    if hasBody { misplaced(tag, "it comes before the body") }
    let attributes = attributes(tag, entry)
    header = TMXHeader(attributes: attributes, properties: takePendingProperties())
    sourceName = attributes["srclang"]
    push(.header, tag, .header)
  }

  private mutating func startBody(_ tag: Tag, _ entry: Vocabulary.Entry) {
    guard current == .file else { return startStranger(tag, rule: .elementMisplaced) }
    if hasBody { misplaced(tag, "its units are read") }
    requireHeader(before: "the body", at: tag.place)
    hasBody = true
    _ = attributes(tag, entry)
    push(.body, tag, .body)
  }

  /// A header that comes later is none: what is written begins with one.
  private mutating func requireHeader(before place: String, at position: TMXPlace) {
    guard header == nil else { return }
    report(
      .elementMissing, at: position, "the header is missing before \(place)",
      repair: "one with nothing but what is required is written")
    if isRepairing { header = .unknown }
  }

  private mutating func startUnit(_ tag: Tag, _ entry: Vocabulary.Entry) {
    guard current != .document else { return startStranger(tag, rule: .elementMisplaced) }
    if hasUnit || isTooLarge { finishUnit() }
    if current != .body { misplaced(tag, "read as a unit") }
    beginUnit(at: tag.place)
    unit.attributes = attributes(tag, entry)
    unit.properties = takePendingProperties()
    push(.unit, tag, .tu, serial: unitNumber)
  }

  private mutating func beginUnit(at place: TMXPlace) {
    unitNumber += 1
    if unitNumber == 1, !hasBody { requireHeader(before: "the first unit", at: place) }
    unitSize = 0
    unitPlace = place
    hasUnit = true
  }

  private mutating func startVariant(_ tag: Tag, _ entry: Vocabulary.Entry) {
    if !hasUnit {
      guard current == .body || current == .file else {
        return startStranger(tag, rule: .elementMisplaced)
      }
      misplaced(tag, "read as a unit with the variants that follow")
      beginUnit(at: tag.place)
    } else if current != .unit {
      misplaced(tag, "read as a variant of the unit")
    }
    finishVariant()
    variantPlace = tag.place
    variantSerial += 1
    segmentCount = 0
    let attributes = attributes(tag, entry)
    let name = pendingLanguage
    let language = name.flatMap { self.language($0) }
    hasVariant = true
    variant.language = language ?? .undetermined
    variant.attributes = attributes
    variant.properties = takePendingProperties()
    if let name, language == nil {
      variant.properties.append(.init(type: "x-language", value: name))
    }
    push(.variant, tag, .tuv, serial: variantSerial)
  }

  private mutating func startSegment(_ tag: Tag, _ entry: Vocabulary.Entry) {
    guard hasVariant, current == .variant else {
      return startStranger(tag, rule: .elementMisplaced)
    }
    _ = attributes(tag, entry)
    if segmentCount > 0 {
      misplaced(tag, "a second segment, read as a further variant")
      let language = variant.language
      finishVariant()
      segmentCount = 0
      hasVariant = true
      variant.language = language
    }
    segmentCount += 1
    segmentSerial += 1
    segmentPlace = tag.place
    text.removeAll(keepingCapacity: true)
    parts = []
    isSegmentOpen = true
    push(.marked, tag, .seg, serial: segmentSerial)
  }

  private mutating func startText(_ tag: Tag, _ entry: Vocabulary.Entry) {
    switch current {
    case .header: break
    case .unit:
      if !unit.variants.isEmpty { misplaced(tag, "it comes before the variants") }
    case .variant:
      if segmentCount > 0 { misplaced(tag, "it comes before the segment") }
    default: return startStranger(tag, rule: .elementMisplaced)
    }
    pendingAttributes = attributes(tag, entry)
    text.removeAll(keepingCapacity: true)
    push(entry.element == .note ? .note : .property, tag, entry.element)
  }

  private mutating func startUserEncoding(_ tag: Tag, _ entry: Vocabulary.Entry) {
    switch (entry.element, current) {
    case (.ude, .header):
      let attributes = attributes(tag, entry)
      pendingProperties = []
      header?.userEncodings.append(.init(attributes: attributes, maps: []))
      push(.userEncoding, tag, .ude)
    case (.map, .userEncoding):
      let map = attributes(tag, entry)
      add(map, at: tag.place)
      push(.ignored, tag, .map)
    default: startStranger(tag, rule: .elementMisplaced)
    }
  }
}
