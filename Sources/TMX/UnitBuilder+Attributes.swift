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
        let value = Self.value(UnsafeBufferPointer(start: start, count: end - start))
        unitSize += 64 + value.utf8.count
        guard let attribute = vocabulary.attribute(name, prefix: fields[1]) else {
          let text = Self.qualified(name, prefix: fields[1])
          report(
            .attributeUnknown, at: place, "\(entry.element.rawValue) has no attribute '\(text)'")
          attributes.append(Attribute(name: text, value: value))
          continue
        }
        let bit: UInt64 = 1 << UInt64(attribute.rawValue)
        seen |= bit
        if entry.allowed & bit == 0 || attribute == .xmlLang && isBeforeXMLLang(entry.element) {
          report(
            .attributeUnknown, at: place,
            "\(entry.element.rawValue) has no attribute '\(vocabulary.text(attribute))'"
              + (entry.allowed & bit == 0 ? "" : " in TMX \(version)"))
        }
        check(value, of: attribute, on: entry.element, at: place)
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
    reportMissing(entry, seen: seen, at: place)
    return attributes
  }

  private func isBeforeXMLLang(_ element: TMXElement) -> Bool {
    // TMX 1.3 introduced `xml:lang` (specification 1.4b, “lang”).
    version == "1.1" || version == "1.2"
  }

  private mutating func reportMissing(_ entry: Vocabulary.Entry, seen: UInt64, at place: TMXPlace) {
    var missing = entry.required & ~seen
    guard missing != 0 else { return }
    let lang: UInt64 = 1 << UInt64(TMXAttribute.lang.rawValue)
    if entry.element == .tuv, seen & lang != 0, isBeforeXMLLang(.tuv) { return }
    if entry.element == .bpt || entry.element == .ept, version < "1.4", !version.isEmpty {
      missing &= ~(1 << UInt64(TMXAttribute.i.rawValue))
    }
    for attribute in Vocabulary.attributes(in: missing) {
      report(
        .attributeMissing, at: place,
        "\(entry.element.rawValue) lacks the attribute '\(attribute.text)'")
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
  private mutating func check(
    _ value: String, of attribute: TMXAttribute, on element: TMXElement, at place: TMXPlace
  ) {
    switch attribute {
    case .creationdate, .changedate, .lastusagedate:
      if !TMXDate.isValid(value) {
        report(.date, at: place, "\(attribute.text) '\(value)' is not YYYYMMDDThhmmssZ")
      }
    case .usagecount, .i, .x:
      if !value.isNumber {
        report(.number, at: place, "\(attribute.text) '\(value)' is no number")
      }
    case .segtype:
      expect(value, oneOf: ["block", "paragraph", "sentence", "phrase"], of: attribute, at: place)
    case .pos: expect(value, oneOf: ["begin", "end"], of: attribute, at: place)
    case .assoc: expect(value, oneOf: ["p", "f", "b"], of: attribute, at: place)
    case .srclang where value == TMXHeader.anyLanguage: break
    case .srclang, .adminlang, .xmlLang, .lang:
      if attribute == .lang, !isBeforeXMLLang(element) {
        report(.deprecated, at: place, "'lang' is deprecated; write 'xml:lang'")
      }
      if language(value) == nil || value.utf8.contains(UInt8(ascii: "_")) {
        report(.language, at: place, "\(attribute.text) '\(value)' is no language tag (RFC 5646)")
      }
    case .tuid:
      if value.utf8.contains(where: { $0 <= 0x20 }) {
        report(.tuid, at: place, "tuid '\(value)' holds white space")
      }
    case .unicode:
      if !value.hasPrefix("#x") || !value.dropFirst(2).allSatisfy(\.isHexDigit) {
        report(.attributeValue, at: place, "unicode '\(value)' is not like '#xF8FF'")
      }
    default: break
    }
  }

  private mutating func expect(
    _ value: String, oneOf choices: [String], of attribute: TMXAttribute, at place: TMXPlace
  ) {
    guard !choices.contains(value) else { return }
    report(
      .attributeValue, at: place,
      "\(attribute.text) is '\(value)'; it must be \(choices.joined(separator: ", "))")
  }

  /// The language tag of a text, remembered, for a file has few.
  mutating func language(_ text: String) -> LanguageTag? {
    for known in languages where known.text == text { return known.tag }
    let tag = LanguageTag(text)
    // More than most files have, and few enough to go through.
    if languages.count < 16 { languages.append((text, tag)) }
    return tag
  }
}

extension String {
  /// Whether the text consists of digits.
  var isNumber: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
