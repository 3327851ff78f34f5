/// Writes units as XLIFF 1.2 or 2.1, from one language into one other.
///
/// Notes stand as notes; properties and attributes as contexts (1.2) or metadata (2.1), from which
/// ``XLIFFReader`` takes them back. The property `x-state` of the target is its state.
///
/// | TMX | XLIFF 1.2 | XLIFF 2.1 |
/// |---|---|---|
/// | `bpt` … `ept`, paired | `bpt` … `ept` | `pc`, or `sc` … `ec` where pairs overlap |
/// | `it`, `bpt` or `ept` alone | `it` | `sc` or `ec`, isolated |
/// | `ph`, `ut` | `ph` | `ph` |
/// | `hi` | `mrk` | `mrk` |
/// | `sub` | `sub` | its text, in the data of the code |
/// | the code itself | as it is | `originalData` |
///
/// Units without source are left out; so are variants in other languages, and a second one in the
/// same. The output is valid against the schemas of OASIS.
public struct XLIFFWriter: UnitWriter {
  public private(set) var losses = UnitLosses()

  private let version: XLIFFVersion
  private let source: LanguageTag
  private let target: LanguageTag
  private let original: String
  private var hasBegun = false
  private var unitCount = 0

  /// - Parameter original: The name of the file that the units come from.
  public init(
    version: XLIFFVersion, from source: LanguageTag, to target: LanguageTag,
    original: String = "align"
  ) {
    self.version = version
    self.source = source
    self.target = target
    self.original = original
  }

  public mutating func write(_ unit: TranslationUnit, to output: inout some TextOutputStream) {
    write(unit, alternative: nil, to: &output)
  }

  /// Writes one unit with a translation that was found for it, which XLIFF 1.2 alone can hold.
  public mutating func write(
    _ unit: TranslationUnit, alternative: XLIFFAlternative?,
    to output: inout some TextOutputStream
  ) {
    begin(to: &output)
    guard let sourceIndex = unit.index(of: source),
      !unit.variants[sourceIndex].segment.parts.isEmpty
    else {
      losses[.units] += 1
      return
    }
    var targetIndex = unit.index(of: target, except: [sourceIndex])
    if let index = targetIndex, unit.variants[index].segment.parts.isEmpty { targetIndex = nil }
    losses[.variants] += unit.variants.count - (targetIndex == nil ? 1 : 2)
    unitCount += 1
    let pair = Pair(
      unit: unit, source: unit.variants[sourceIndex], target: targetIndex.map { unit.variants[$0] })
    switch version {
    case .v12: writeTwelve(pair, alternative, to: &output)
    case .v21:
      losses[.matches] += alternative == nil ? 0 : 1
      writeTwentyOne(pair, to: &output)
    }
  }

  public mutating func writeEnd(to output: inout some TextOutputStream) {
    begin(to: &output)
    switch version {
    case .v12: output.write("</body>\n</file>\n</xliff>\n")
    case .v21:
      // A file of XLIFF 2 must hold a unit or a group.
      if unitCount == 0 { output.write("<group id=\"g1\"/>\n") }
      output.write("</file>\n</xliff>\n")
    }
  }

  private mutating func begin(to output: inout some TextOutputStream) {
    guard !hasBegun else { return }
    hasBegun = true
    let name = MarkupEscaper.escaped(original, inAttribute: true)
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    switch version {
    case .v12:
      output.write(
        """
        <xliff version="1.2" xmlns="\(version.namespace)">
        <file original="\(name)" source-language="\(source)" target-language="\(target)" \
        datatype="plaintext">
        <body>

        """)
    case .v21:
      output.write(
        """
        <xliff version="2.1" xmlns="\(version.namespace)" \
        xmlns:mda="\(XLIFFVersion.metadataNamespace)" srcLang="\(source)" trgLang="\(target)">
        <file id="f1" original="\(name)" xml:space="preserve">

        """)
    }
  }

  /// A unit with the two variants that are written.
  fileprivate struct Pair {
    var unit: TranslationUnit
    var source: TranslationUnit.Variant
    var target: TranslationUnit.Variant?

    /// Properties and attributes that have no place of their own.
    var facts: [(group: XLIFFGroup, type: String, value: String)] {
      var facts: [(XLIFFGroup, String, String)] = []
      func add(_ properties: [TranslationUnit.Property], _ group: XLIFFGroup) {
        for property in properties { facts.append((group, property.type, property.value)) }
      }
      func add(_ attributes: [Attribute], _ group: XLIFFGroup) {
        for attribute in attributes { facts.append((group, attribute.name, attribute.value)) }
      }
      add(unit.properties, .properties)
      add(unit.attributes.filter { $0.name != "tuid" }, .attributes)
      add(source.properties, .sourceProperties)
      add(source.attributes, .sourceAttributes)
      if let target {
        add(
          target.properties.filter { $0.type != XLIFFVersion.stateProperty }, .targetProperties)
        add(target.attributes, .targetAttributes)
      }
      return facts
    }

    var notes: [(note: TranslationUnit.Note, side: String?)] {
      unit.notes.map { ($0, nil) } + source.notes.map { ($0, "source") }
        + (target?.notes ?? []).map { ($0, "target") }
    }

    var state: String? {
      target?.properties.first { $0.type == XLIFFVersion.stateProperty }?.value
    }
  }
}

extension XLIFFWriter {
  private mutating func writeTwelve(
    _ pair: Pair, _ alternative: XLIFFAlternative?, to output: inout some TextOutputStream
  ) {
    var text = "<trans-unit id=\"\(unitCount)\""
    appendAttribute("resname", pair.unit.attributes["tuid"], to: &text)
    text += " xml:space=\"preserve\">\n"
    var renderer = XLIFFRenderer(version: version)
    text += "<source>\(renderer.content(of: pair.source.segment))</source>\n"
    if let target = pair.target {
      text += "<target"
      appendAttribute("state", state(of: pair), to: &text)
      text += ">\(renderer.content(of: target.segment))</target>\n"
    }
    for (note, side) in pair.notes {
      text += "<note"
      appendAttribute("xml:lang", language(of: note), to: &text)
      appendAttribute("annotates", side, to: &text)
      text += ">"
      losses[.characters] += MarkupEscaper.append(note.text, to: &text)
      text += "</note>\n"
    }
    forEachGroup(of: pair) { writer, group, facts in
      text +=
        "<context-group name=\"\(group.rawValue)-\(writer.unitCount)\" purpose=\"information\">\n"
      for fact in facts {
        text += "<context"
        writer.appendAttribute("context-type", XLIFFName.encoded(fact.type), to: &text)
        text += ">"
        writer.losses[.characters] += MarkupEscaper.append(fact.value, to: &text)
        text += "</context>\n"
      }
      text += "</context-group>\n"
    }
    losses.add(renderer.losses)
    if let alternative { text += markup(of: alternative) }
    output.write(text + "</trans-unit>\n")
  }

  private mutating func writeTwentyOne(_ pair: Pair, to output: inout some TextOutputStream) {
    var text = "<unit id=\"\(unitCount)\""
    appendAttribute("name", pair.unit.attributes["tuid"], to: &text)
    text += ">\n"
    var groups = ""
    forEachGroup(of: pair) { writer, group, facts in
      groups += "<mda:metaGroup category=\"\(group.rawValue)\">\n"
      for fact in facts {
        groups += "<mda:meta"
        writer.appendAttribute("type", fact.type, to: &groups)
        groups += ">"
        writer.losses[.characters] += MarkupEscaper.append(fact.value, to: &groups)
        groups += "</mda:meta>\n"
      }
      groups += "</mda:metaGroup>\n"
    }
    if !groups.isEmpty { text += "<mda:metadata>\n\(groups)</mda:metadata>\n" }
    let notes = pair.notes
    if !notes.isEmpty { text += "<notes>\n" }
    for (note, side) in notes {
      losses[.attributes] += note.attributes.count
      text += "<note"
      appendAttribute("appliesTo", side, to: &text)
      text += ">"
      losses[.characters] += MarkupEscaper.append(note.text, to: &text)
      text += "</note>\n"
    }
    if !notes.isEmpty { text += "</notes>\n" }
    var renderer = XLIFFRenderer(version: version)
    let source = renderer.content(of: pair.source.segment)
    let target = pair.target.map { renderer.content(of: $0.segment) }
    text += renderer.originalData
    text += "<segment"
    if target != nil { appendAttribute("state", state(of: pair) ?? "translated", to: &text) }
    text += ">\n<source>\(source)</source>\n"
    if let target { text += "<target>\(target)</target>\n" }
    losses.add(renderer.losses)
    output.write(text + "</segment>\n</unit>\n")
  }

  /// Goes through the facts of a pair group by group; those that are in no group's order stay in
  /// that of the file.
  private mutating func forEachGroup(
    of pair: Pair,
    _ body: (inout XLIFFWriter, XLIFFGroup, [(group: XLIFFGroup, type: String, value: String)]) ->
      Void
  ) {
    let facts = pair.facts
    guard !facts.isEmpty else { return }
    losses[.attributes] +=
      pair.unit.properties.reduce(0) { $0 + $1.attributes.count }
      + pair.source.properties.reduce(0) { $0 + $1.attributes.count }
      + (pair.target?.properties ?? []).reduce(0) { $0 + $1.attributes.count }
    for group in XLIFFGroup.allCases {
      let members = facts.filter { $0.group == group }
      if !members.isEmpty { body(&self, group, members) }
    }
  }

  /// The state in the words of the version; one that is in the words of neither is lost.
  private mutating func state(of pair: Pair) -> String? {
    guard let word = pair.state else { return nil }
    let state = version.state(for: word)
    if state == nil { losses[.properties] += 1 }
    return state
  }

  /// The language of a note; what else is said of it has no place.
  private mutating func language(of note: TranslationUnit.Note) -> String? {
    let language = note.attributes["xml:lang"].flatMap { LanguageTag($0) }?.text
    losses[.attributes] += note.attributes.count - (language == nil ? 0 : 1)
    return language
  }

  private mutating func appendAttribute(_ name: String, _ value: String?, to text: inout String) {
    guard let value else { return }
    text += " \(name)=\""
    losses[.characters] += MarkupEscaper.append(value, to: &text, inAttribute: true)
    text += "\""
  }
}
