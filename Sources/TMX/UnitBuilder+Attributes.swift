import CLibXML2

/// Reading and checking the attributes of one element.
extension UnitBuilder {
  typealias RawAttributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  /// The attributes of an element of TMX, checked; those that the model has a place of its own
  /// for go there: the language of a variant, the type of a property.
  mutating func attributes(
    _ raw: RawAttributes?, count: Int, of entry: Vocabulary.Entry, at place: TMXPlace
  ) -> [Attribute] {
    guard let vocabulary else { return [] }
    var attributes: [Attribute] = []
    var seen: UInt64 = 0
    pendingType = nil
    pendingLanguage = nil
    if count > 0, let raw {
      // The language of a variant and the type of a property go elsewhere.
      if count > 1 { attributes.reserveCapacity(count) }
      for index in 0..<count {
        // Five pointers each: name, prefix, name space, beginning and end of the value.
        let fields = raw + index * 5
        guard let name = fields[0], let start = fields[3], let end = fields[4] else { continue }
        var value = Self.value(UnsafeBufferPointer(start: start, count: end - start))
        unitSize += 64 + value.utf8.count
        guard let attribute = vocabulary.attribute(name, prefix: fields[1]) else {
          let text = Self.qualified(name, prefix: fields[1])
          if unknown(text, value, of: entry.element, at: place) {
            attributes.append(Attribute(name: text, value: value))
          }
          continue
        }
        let bit: UInt64 = 1 << UInt64(attribute.rawValue)
        seen |= bit
        if entry.allowed & bit == 0 {
          let text = vocabulary.text(attribute)
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
        attributes.append(Attribute(name: vocabulary.text(attribute), value: value))
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

  /// libxml2 hands an ampersand over as `&#38;`, for documents that are expanded later.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes, as: UTF8.self).split(
      separator: "&#38;", omittingEmptySubsequences: false
    ).joined(separator: "&")
  }

  static func qualified(_ name: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?) -> String {
    let local = String(cString: name)
    return prefix.map { String(cString: $0) + ":" + local } ?? local
  }
}

extension UnitBuilder {
  /// The language tag of a text, remembered, for a file has few.
  mutating func language(_ text: String) -> LanguageTag? {
    for known in languages where known.text == text { return known.tag }
    let tag = LanguageTag(text)
    // More than most files have, and few enough to go through.
    if languages.count < 16 { languages.append((text, tag)) }
    return tag
  }
}
