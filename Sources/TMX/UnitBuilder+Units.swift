/// Ends of codes, segments, variants and units, with the rules that only then can be judged.
extension UnitBuilder {
  /// A code as it stands in a segment, for the rules of pairing.
  struct CodeMark {
    let kind: InlineCode.Kind
    let i: String?
    let x: String?
    /// Whether `pos` says what it may say.
    var hasPosition = false
    let place: TMXPlace
  }

  mutating func flushText() {
    guard !text.isEmpty, isSegmentOpen else { return }
    parts.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  mutating func finishCode() {
    guard var code = codes.popLast(), let outer = outerParts.popLast() else { return }
    flushText()
    code.content = parts
    parts = outer
    parts.append(.code(code))
  }

  mutating func finishSegment() {
    guard isSegmentOpen else { return }
    while !outerParts.isEmpty { finishCode() }
    flushText()
    isSegmentOpen = false
    var segment = Segment(parts: parts)
    parts = []
    if !codeMarks.isEmpty {
      let pairing = isRepairing || lacksNumbers ? CodePairing(codeMarks) : nil
      if isRepairing, let pairing { report(pairing) } else { checkPairs() }
      var repeated: Set<Int> = []
      let kinds = isRepairing ? pairing?.kinds(of: codeMarks) : nil
      codeSets.append(
        crossReferences(of: kinds ?? codeMarks.map(\.kind), repeated: &repeated))
      if let pairing {
        segment = pairing.applied(
          to: segment, droppingReferenceOf: isRepairing ? repeated : [],
          isNumberingOnly: !isRepairing)
      }
      codeMarks.removeAll(keepingCapacity: true)
    } else {
      codeSets.append([])
    }
    if segment.hasOuterWhiteSpace {
      report(
        .segmentBlanks, at: segmentPlace, "the segment begins or ends with white space",
        repair: "left out")
      if isRepairing { segment = segment.trimmingWhiteSpace }
    }
    variant.segment = segment
  }

  mutating func finishVariant() {
    guard hasVariant else { return }
    finishSegment()
    if segmentCount == 0 {
      report(
        .elementMissing, at: variantPlace, "the segment is missing",
        repair: strayText.isEmpty ? "an empty one is written" : "the text of the variant is it")
      codeSets.append([])
      if !strayText.isEmpty {
        variant.segment = Segment(String(decoding: strayText, as: UTF8.self)).trimmingWhiteSpace
      }
    } else if isRepairing, !strayText.isEmpty {
      variant.notes.append(.init(text: String(decoding: strayText, as: UTF8.self)))
    }
    strayText.removeAll()
    unit.variants.append(variant)
    variantPlaces.append(variantPlace)
    hasVariant = false
    variant = Self.emptyVariant
  }

  mutating func finishUnit() {
    finishVariant()
    // The parser closes what is open where a file breaks off: such a unit is no whole one.
    if hasUnit, !isTooLarge, breaksOff, isRepairing {
      reject(.malformed, "the file breaks off in this unit")
    }
    if hasUnit, !isTooLarge, !breaksOff {
      if !unitStrayText.isEmpty {
        unit.notes.append(.init(text: String(decoding: unitStrayText, as: UTF8.self)))
      }
      checkUnit()
      if isRepairing { repairUnit() }
      if !isRepairing || unit.hasContent { units.append((unit, unitPlace, unitNumber)) }
    }
    hasUnit = false
    hasOddReference = false
    unitStrayText.removeAll()
    unit = TranslationUnit(variants: [])
    isTooLarge = false
    unitSize = 0
    variantPlaces.removeAll(keepingCapacity: true)
    codeSets.removeAll(keepingCapacity: true)
  }
}

extension UnitBuilder {
  /// Whether a half of a pair has no number, as before TMX 1.4.
  private var lacksNumbers: Bool {
    version < "1.4"
      && codeMarks.contains { $0.i == nil && ($0.kind == .beginPaired || $0.kind == .endPaired) }
  }

  /// Every `bpt` needs a later `ept` of the same number in its segment, and the other way round.
  private mutating func checkPairs() {
    var open: [String: TMXPlace] = [:]
    var used: Set<String> = []
    for mark in codeMarks {
      guard mark.kind == .beginPaired || mark.kind == .endPaired else { continue }
      // Before TMX 1.4 the number may be missing: then all share one.
      let number = mark.i ?? ""
      if mark.kind == .beginPaired {
        if !number.isEmpty, !used.insert(number).inserted {
          report(.codeNumber, at: mark.place, "a second bpt has i=\"\(number)\" in this segment")
          continue
        }
        open[number] = mark.place
      } else if open.removeValue(forKey: number) == nil {
        report(.codePair, at: mark.place, "ept i=\"\(number)\" has no bpt before it")
      }
    }
    for (number, place) in open.sorted(by: { $0.value < $1.value }) {
      report(.codePair, at: place, "bpt i=\"\(number)\" has no ept after it")
    }
  }

  /// The codes of a segment that name a partner in the other languages, sorted.
  ///
  /// - Parameters:
  ///   - kinds: What each code is, where reading repairs after the repair.
  ///   - repeated: Gains the places of those that were there already.
  private mutating func crossReferences(
    of kinds: [InlineCode.Kind], repeated: inout Set<Int>
  ) -> [String] {
    var references: [String] = []
    for (index, (mark, kind)) in zip(codeMarks, kinds).enumerated() {
      guard let x = mark.x, kind != .unknown else { continue }
      let reference = "\(kind.rawValue) x=\"\(x)\""
      if references.contains(reference) {
        report(
          .codeNumber, at: mark.place, "a second \(reference) in this segment",
          repair: "x is left out")
        repeated.insert(index)
      } else {
        references.append(reference)
      }
    }
    return references.sorted()
  }

  private mutating func checkUnit() {
    guard !unit.variants.isEmpty else {
      return report(
        .unitEmpty, at: unitPlace, "the unit has no variant", repair: "the unit is left out")
    }
    if unit.variants.count == 1 {
      report(.variantAlone, at: unitPlace, "the unit has one variant only")
    }
    checkSource()
    checkLanguages()
    if let first = codeSets.first {
      for (index, references) in codeSets.enumerated() where references != first {
        guard index < variantPlaces.count else { break }
        let strangers = Set(first).symmetricDifference(references).sorted()
        report(
          .codeMatch, at: variantPlaces[index],
          "\(strangers.joined(separator: ", ")) is not in every variant")
      }
    }
  }

  private mutating func checkSource() {
    guard let name = unit.attributes["srclang"] ?? sourceName,
      name != TMXHeader.anyLanguage, let source = language(name)
    else { return }
    if !unit.variants.contains(where: { $0.language == source }) {
      let new = isRepairing ? repairedSource(instead: source) : nil
      report(
        .sourceMissing, at: unitPlace, "no variant is in the source language '\(name)'",
        repair: new.map { "srclang of the unit written as '\($0)'" })
    }
  }

  private mutating func checkLanguages() {
    for (index, variant) in unit.variants.enumerated() {
      let place = index < variantPlaces.count ? variantPlaces[index] : unitPlace
      if variant.segment.parts.isEmpty {
        report(.segmentEmpty, at: place, "the segment is empty")
        continue
      }
      for before in unit.variants[..<index] {
        if before.language == variant.language {
          report(.languageRepeated, at: place, "a second variant in '\(variant.language.text)'")
          break
        }
        if before.segment == variant.segment,
          before.language.language != variant.language.language
        {
          report(
            .variantsIdentical, at: place,
            "the same text in '\(before.language.text)' and '\(variant.language.text)'")
          break
        }
      }
    }
  }
}
