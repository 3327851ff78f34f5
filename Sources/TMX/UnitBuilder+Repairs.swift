/// What is put right when a segment, a unit or the header is complete; only where reading repairs.
extension UnitBuilder {
  /// Says what becomes of codes that are not in order.
  mutating func report(_ pairing: CodePairing) {
    for (mark, action) in zip(codeMarks, pairing.actions) {
      switch action {
      case .isolate:
        let isBegin = mark.kind == .beginPaired
        report(
          .codePair, at: mark.place,
          "\(mark.kind.rawValue) \(mark.i.map { "i=\"\($0)\" " } ?? "")has no "
            + (isBegin ? "ept after it" : "bpt before it"),
          repair: "made 'it'")
      // Where the number is missing or no number, that has been reported.
      case .number(let number) where mark.i?.isNumber == true:
        report(
          .codeNumber, at: mark.place, "i=\"\(mark.i ?? "")\" is used twice in this segment",
          repair: "numbered \(number)")
      case .number, .placeholder, .keep: break
      }
    }
  }

  mutating func repairUnit() {
    if hasOddReference { CodeReferences.number(in: &unit) }
    if !unit.variants.isEmpty, !unit.hasContent {
      report(
        .unitEmpty, at: unitPlace, "no variant of the unit has any text",
        repair: "the unit is left out")
    }
    guard !unit.hasContent, !unit.notes.isEmpty || !unit.properties.isEmpty else { return }
    // There is no text to lose, but what was said of it.
    if unit.variants.isEmpty { unit.variants = [Self.emptyVariant] }
    addRejected(.unitEmpty, "a unit without text", at: unitPlace)
  }

  /// Names a source language that the unit has; returns what `srclang` of the unit says now.
  ///
  /// That is the variant in the same language but for script and region, else the language of
  /// the header if there is a variant in it, else `*all*`.
  mutating func repairedSource(instead source: LanguageTag) -> String {
    let languages = unit.variants.map(\.language)
    var name = languages.first { $0.language == source.language }?.text
    if name == nil, let header = sourceName.flatMap({ language($0) }), languages.contains(header) {
      name = header.text
    }
    let new = name ?? TMXHeader.anyLanguage
    unit.attributes["srclang"] = new
    return new
  }

  /// Adds a map to the encoding that is open.
  mutating func add(_ map: [Attribute], at place: TMXPlace) {
    guard let last = header?.userEncodings.indices.last else { return }
    let says = map["code"] != nil || map["ent"] != nil || map["subst"] != nil
    if !says {
      report(
        .attributeMissing, at: place, "map needs 'code', 'ent' or 'subst'", repair: "left out")
    }
    if map["code"] != nil, header?.userEncodings[last].attributes["base"] == nil {
      report(
        .attributeMissing, at: place, "map has 'code', so its ude needs 'base'",
        repair: "written as 'unknown'")
      if isRepairing { header?.userEncodings[last].attributes["base"] = "unknown" }
    }
    guard !isRepairing || says && map["unicode"] != nil else { return }
    header?.userEncodings[last].maps.append(map)
  }

  /// The header as far as it is read; where reading repairs, without encodings that have no map.
  var readHeader: TMXHeader? {
    var header = header
    if isRepairing { header?.userEncodings.removeAll { $0.maps.isEmpty } }
    return header
  }
}

extension UnitBuilder {
  /// Gives up the unit that is open, with what is read of it.
  mutating func reject(_ rule: TMXRule, _ message: String) {
    report(rule, at: unitPlace, message, consequence: "left out")
    findings[findings.count - 1].isRepaired = false
    guard isRepairing else { return }
    while !outerParts.isEmpty { finishCode() }
    flushText()
    if hasVariant {
      if isSegmentOpen { variant.segment = Segment(parts: parts).trimmingWhiteSpace }
      unit.variants.append(variant)
    }
    if unit.variants.isEmpty { unit.variants = [Self.emptyVariant] }
    addRejected(rule, message, at: unitPlace)
  }

  private mutating func addRejected(_ rule: TMXRule, _ message: String, at place: TMXPlace) {
    rejected.append(
      .init(
        unit: unit,
        finding: TMXFinding(rule: rule, place: place, unit: unitNumber, message: message)))
  }
}

extension TranslationUnit {
  /// Whether any variant has text or a code.
  var hasContent: Bool { variants.contains { !$0.segment.parts.isEmpty } }
}
