/// Reading and checking the attributes of one element.
extension UnitBuilder {
  /// The attributes of an element of TMX, checked; those that the model has a place of its own
  /// for go there: the language of a variant, the type of a property.
  mutating func attributes(_ tag: Tag, _ entry: Vocabulary.Entry) -> [Attribute] {
    let place = tag.place
    var attributes: [Attribute] = []
    var seen: UInt64 = 0
    pendingType = nil
    pendingLanguage = nil
    if !tag.attributes.isEmpty {
      // The language of a variant and the type of a property go elsewhere.
      if tag.attributes.count > 1 { attributes.reserveCapacity(tag.attributes.count) }
      for raw in tag.attributes {
        var value = value(raw.value)
        unitSize += 64 + raw.value.count
        guard let attribute = Vocabulary.shared.attribute(raw.name) else {
          let text = String(decoding: raw.name, as: UTF8.self)
          if unknown(text, value, of: entry.element, at: place) {
            attributes.append(Attribute(name: text, value: value))
          }
          continue
        }
        let bit: UInt64 = 1 << UInt64(attribute.rawValue)
        seen |= bit
        if entry.allowed & bit == 0 {
          let text = Vocabulary.shared.text(attribute)
          if unknown(text, value, of: entry.element, at: place) {
            attributes.append(Attribute(name: text, value: value))
          }
          continue
        }
        if attribute == .xmlLang, isBeforeXMLLang {
          report(
            .attributeUnknown, at: place,
            "\(entry.element.rawValue) has no attribute 'xml:lang' in TMX \(version)",
            repair: "written as TMX 1.4")
        }
        switch check(value, of: attribute, on: entry.element, at: place) {
        case .sound: break
        case .replaced(let new): value = new
        case .leftOut: continue
        }
        if entry.element == .prop, attribute == .type {
          pendingType = value
          continue
        }
        if entry.element == .tuv, attribute == .xmlLang || attribute == .lang {
          if attribute == .xmlLang || pendingLanguage == nil { pendingLanguage = value }
          continue
        }
        attributes.append(Attribute(name: Vocabulary.shared.text(attribute), value: value))
      }
    }
    if entry.required & ~seen != 0 {
      reportMissing(entry, seen: seen, among: &attributes, at: place)
    }
    return attributes
  }

  /// Reports an attribute that the element does not have; returns whether it stays.
  private mutating func unknown(
    _ name: String, _ value: String, of element: TMXElement, at place: TMXPlace
  ) -> Bool {
    guard name != "xmlns", !name.hasPrefix("xmlns:") else {
      report(
        .attributeUnknown, at: place, "TMX has no name spaces ('\(name)')", consequence: "left out")
      return false
    }
    let isType = element == .prop && Self.misspeltTypes.contains(name)
    report(
      .attributeUnknown, at: place, "\(element.rawValue) has no attribute '\(name)'",
      repair: isType ? "read as 'type'" : settingAside(name, of: element))
    guard isRepairing else { return true }
    if !isType { setAside(name, value, of: element) }
    return isType
  }

  /// TMX 1.3 introduced `xml:lang` (specification 1.4b, “lang”).
  var isBeforeXMLLang: Bool { version == "1.1" || version == "1.2" }

  /// What tools write for the `type` of a property.
  static let misspeltTypes = ["name", "type2"]

  private mutating func reportMissing(
    _ entry: Vocabulary.Entry, seen: UInt64, among attributes: inout [Attribute],
    at place: TMXPlace
  ) {
    var missing = entry.required & ~seen
    let lang: UInt64 = 1 << UInt64(TMXAttribute.lang.rawValue)
    if entry.element == .tuv, seen & lang != 0, isBeforeXMLLang { return }
    if entry.element == .bpt || entry.element == .ept, version < "1.4", !version.isEmpty {
      missing &= ~(1 << UInt64(TMXAttribute.i.rawValue))
    }
    for attribute in Vocabulary.attributes(in: missing) {
      let repair =
        isRepairing ? completion(attribute, of: entry.element, among: &attributes) : nil
      report(
        .attributeMissing, at: place,
        "\(entry.element.rawValue) lacks the attribute '\(attribute.text)'", repair: repair)
    }
  }

  /// What the bytes of a value stand for: references resolved, white space as blanks.
  ///
  /// Source: XML 1.0, section 3.3.3.
  mutating func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(where: { $0 == 0x26 || $0 < 0x20 }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") {
        let reference = ReferenceText(in: bytes, at: index, to: bytes.count)
        switch reference.meaning {
        case .character(let scalar): text.append(contentsOf: String(scalar).utf8)
        case .forbidden: forbiddenReference()
        case .undefined(let name):
          report(
            .entity, at: place, "'&\(name);' is not defined in TMX", consequence: "kept as text")
          text.append(contentsOf: "&\(name);".utf8)
        case .none:
          report(
            .malformed, at: place, "the XML is malformed: an ampersand begins no reference",
            consequence: "read as text")
          text.append(byte)
        }
        index = reference.end
        continue
      }
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isPair { text.append(byte < 0x20 ? 0x20 : byte) }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The language tag of a text, remembered, for a file has few.
  mutating func language(_ text: String) -> LanguageTag? { knownLanguage(text).tag }

  mutating func knownLanguage(_ text: String) -> KnownLanguage {
    for known in languages where known.text == text { return known }
    var tag = LanguageTag(text)
    // No language has a code of more than three letters (RFC 5646, section 2.2.1).
    if let language = tag?.language, language.utf8.count > 3, !language.hasPrefix("x-") {
      tag = nil
    }
    let known = KnownLanguage(
      text: text, tag: tag, isRegistered: tag.map(LanguageRegistry.holds) ?? false)
    // More than most files have, and few enough to go through.
    if languages.count < 16 { languages.append(known) }
    return known
  }

  /// What a text means as a language.
  struct KnownLanguage {
    let text: String
    let tag: LanguageTag?
    let isRegistered: Bool
  }
}
