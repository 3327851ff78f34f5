import Streams

/// Units of XLIFF with their notes and facts.
extension XLIFFParser {
  /// What is gathered of a unit before its variants are known.
  private struct Facts {
    var unit = TranslationUnit(variants: [])
    var source = TranslationUnit.Variant(language: .undetermined, segment: Segment(parts: []))
    var target = TranslationUnit.Variant(language: .undetermined, segment: Segment(parts: []))

    mutating func add(_ value: String, type: String, to group: XLIFFGroup?) {
      let property = TranslationUnit.Property(type: type, value: value)
      let attribute = Attribute(name: type, value: value)
      switch group ?? .properties {
      case .properties: unit.properties.append(property)
      case .attributes: unit.attributes.append(attribute)
      case .sourceProperties: source.properties.append(property)
      case .sourceAttributes: source.attributes.append(attribute)
      case .targetProperties: target.properties.append(property)
      case .targetAttributes: target.attributes.append(attribute)
      }
    }

    mutating func add(_ note: TranslationUnit.Note, to side: String?) {
      switch side {
      case "source": source.notes.append(note)
      case "target": target.notes.append(note)
      default: unit.notes.append(note)
      }
    }
  }

  /// Begins a unit: its name, and its id where that is more than a running number.
  private mutating func facts(of element: MarkupElement, name: String) -> Facts {
    unitCount += 1
    unitSize = 0
    var facts = Facts()
    if let name = element.attributes[name] {
      facts.unit.attributes.append(Attribute(name: "tuid", value: name))
    }
    if let id = element.attributes["id"], id != "\(unitCount)" {
      facts.unit.properties.append(TranslationUnit.Property(type: "x-id", value: id))
    }
    for name in ["approved", "translate"] {
      guard let value = element.attributes[name] else { continue }
      facts.unit.properties.append(TranslationUnit.Property(type: "x-\(name)", value: value))
    }
    return facts
  }

  /// Makes the unit of two sides; one without source is passed over and counted.
  private mutating func finish(
    _ facts: Facts, source: Segment?, target: Segment?, targetLanguage: LanguageTag?,
    into units: inout [(unit: TranslationUnit, line: Int)], line: Int
  ) throws(ExchangeError) {
    guard let source, !source.parts.isEmpty, let language = self.source else {
      losses[.units] += 1
      return
    }
    var facts = facts
    facts.source.language = language
    facts.source.segment = source
    facts.unit.variants = [facts.source]
    if let target, !target.parts.isEmpty {
      guard let language = targetLanguage ?? self.target else {
        throw .unknownLanguages(path: markup.name)
      }
      facts.target.language = language
      facts.target.segment = target
      facts.unit.variants.append(facts.target)
    } else {
      losses[.notes] += facts.target.notes.count
      losses[.properties] += facts.target.properties.count {
        $0.type != XLIFFVersion.stateProperty
      }
      losses[.attributes] += facts.target.attributes.count
    }
    units.append((facts.unit, line))
  }
}

extension XLIFFParser {
  mutating func transUnit(
    _ element: MarkupElement
  ) throws(ExchangeError) -> [(unit: TranslationUnit, line: Int)] {
    let start = element.line
    var facts = facts(of: element, name: "resname")
    var codes = XLIFFContent()
    var source: Segment?
    var target: Segment?
    var targetLanguage: LanguageTag?
    while let child = try child() {
      switch isCore(child) ? child.name : "" {
      case "source": source = try codes.segment(of: &self)
      case "target":
        targetLanguage = try language(child.attributes["xml:lang"])
        if let state = child.attributes["state"] {
          facts.add(state, type: XLIFFVersion.stateProperty, to: .targetProperties)
        }
        target = try codes.segment(of: &self)
      case "note":
        var note = TranslationUnit.Note(text: try text())
        note.attributes = child.attributes.filter { $0.name == "xml:lang" }
        losses[.attributes] += child.attributes.count {
          $0.name != "xml:lang" && $0.name != "annotates"
        }
        facts.add(note, to: child.attributes["annotates"])
      case "context-group", "prop-group":
        let group = child.attributes["name"].flatMap { XLIFFGroup(name: $0) }
        try self.group(group, typeName: ["context-type", "prop-type"], into: &facts)
      case "alt-trans":
        losses[.matches] += 1
        try skip()
      default: try skip()
      }
    }
    var units: [(unit: TranslationUnit, line: Int)] = []
    try finish(
      facts, source: source, target: target, targetLanguage: targetLanguage, into: &units,
      line: start)
    return units
  }

  /// Reads the facts of a group, and of the groups in it.
  private mutating func group(
    _ group: XLIFFGroup?, typeName names: [String], into facts: inout Facts
  ) throws(ExchangeError) {
    while let child = try child() {
      if child.name == "metaGroup" {
        let inner = child.attributes["category"].flatMap { XLIFFGroup(name: $0) }
        try self.group(inner ?? group, typeName: names, into: &facts)
        continue
      }
      let type = names.lazy.compactMap { child.attributes[$0] }.first ?? "x-untyped"
      let name = version == .v12 ? XLIFFName.decoded(type) : type
      facts.add(try text(), type: name, to: group)
    }
  }

  mutating func unit(
    _ element: MarkupElement
  ) throws(ExchangeError) -> [(unit: TranslationUnit, line: Int)] {
    var facts = facts(of: element, name: "name")
    var codes = XLIFFContent()
    var units: [(unit: TranslationUnit, line: Int)] = []
    while let child = try child() {
      if child.namespace == XLIFFVersion.metadataNamespace, child.name == "metadata" {
        try group(nil, typeName: ["type"], into: &facts)
        continue
      }
      if child.name == "matches" {
        try countMatches()
        continue
      }
      switch isCore(child) ? child.name : "" {
      case "notes": try notes(into: &facts)
      case "originalData": try originalData(into: &codes)
      case "segment": try segment(child, facts, &codes, into: &units)
      default: try skip()
      }
    }
    return units
  }

  private mutating func segment(
    _ element: MarkupElement, _ facts: Facts, _ codes: inout XLIFFContent,
    into units: inout [(unit: TranslationUnit, line: Int)]
  ) throws(ExchangeError) {
    let start = element.line
    var facts = facts
    var source: Segment?
    var target: Segment?
    var targetLanguage: LanguageTag?
    if let state = element.attributes["state"], state != "translated" {
      facts.add(state, type: XLIFFVersion.stateProperty, to: .targetProperties)
    }
    while let child = try child() {
      switch isCore(child) ? child.name : "" {
      case "source": source = try codes.segment(of: &self)
      case "target":
        targetLanguage = try language(child.attributes["xml:lang"])
        target = try codes.segment(of: &self)
      default: try skip()
      }
    }
    try finish(
      facts, source: source, target: target, targetLanguage: targetLanguage, into: &units,
      line: start)
  }

  private mutating func notes(into facts: inout Facts) throws(ExchangeError) {
    while let child = try child() {
      losses[.attributes] += child.attributes.count { $0.name != "id" && $0.name != "appliesTo" }
      facts.add(TranslationUnit.Note(text: try text()), to: child.attributes["appliesTo"])
    }
  }

  private mutating func originalData(into codes: inout XLIFFContent) throws(ExchangeError) {
    while let child = try child() {
      codes.data[child.attributes["id"] ?? ""] = try text()
    }
  }

  private mutating func countMatches() throws(ExchangeError) {
    while try child() != nil {
      losses[.matches] += 1
      try skip()
    }
  }
}
