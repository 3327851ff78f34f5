/// Ends of codes, segments, variants and units, with the rules that only then can be judged.
extension UnitBuilder {
  /// A code as it stands in a segment, for the rules of pairing.
  struct CodeMark {
    let kind: InlineCode.Kind
    let i: String?
    let x: String?
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
    let segment = Segment(parts: parts)
    parts = []
    variant.segment = segment
    if segment.hasOuterWhiteSpace {
      report(.segmentBlanks, at: segmentPlace, "the segment begins or ends with white space")
    }
    if !codeMarks.isEmpty {
      checkPairs()
      codeSets.append(crossReferences())
      codeMarks.removeAll(keepingCapacity: true)
    } else {
      codeSets.append([])
    }
  }

  mutating func finishVariant() {
    guard hasVariant else { return }
    finishSegment()
    if segmentCount == 0 {
      report(.elementMissing, at: variantPlace, "the segment is missing")
      codeSets.append([])
      if !strayText.isEmpty {
        variant.segment = Segment(String(decoding: strayText, as: UTF8.self)).trimmingWhiteSpace
      }
    }
    strayText.removeAll()
    unit.variants.append(variant)
    variantPlaces.append(variantPlace)
    hasVariant = false
    variant = Self.emptyVariant
  }

  mutating func finishUnit() {
    finishVariant()
    // libxml2 closes what is open where a file breaks off: such a unit is no whole one.
    if hasUnit, !isTooLarge, !breaksOff {
      checkUnit()
      units.append((unit, unitPlace, unitNumber))
    }
    hasUnit = false
    unit = TranslationUnit(variants: [])
    isTooLarge = false
    unitSize = 0
    variantPlaces.removeAll(keepingCapacity: true)
    codeSets.removeAll(keepingCapacity: true)
  }
}

extension UnitBuilder {
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
  private mutating func crossReferences() -> [String] {
    var references: [String] = []
    for mark in codeMarks {
      guard let x = mark.x, mark.kind != .unknown else { continue }
      let reference = "\(mark.kind.rawValue) x=\"\(x)\""
      if references.contains(reference) {
        report(.codeNumber, at: mark.place, "a second \(reference) in this segment")
      } else {
        references.append(reference)
      }
    }
    return references.sorted()
  }

  private mutating func checkUnit() {
    guard !unit.variants.isEmpty else {
      return report(.unitEmpty, at: unitPlace, "the unit has no variant")
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
      report(.sourceMissing, at: unitPlace, "no variant is in the source language '\(name)'")
    }
  }

  private mutating func checkLanguages() {
    var hasText = false
    for (index, variant) in unit.variants.enumerated() {
      let place = index < variantPlaces.count ? variantPlaces[index] : unitPlace
      if variant.segment.parts.isEmpty {
        report(.segmentEmpty, at: place, "the segment is empty")
        continue
      }
      hasText = true
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
    if !hasText, unit.variants.count > 1 {
      report(.unitEmpty, at: unitPlace, "no variant of the unit has any text")
    }
  }
}
