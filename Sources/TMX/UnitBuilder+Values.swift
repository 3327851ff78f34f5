/// Checking the value of one attribute, and what becomes of it where reading repairs.
extension UnitBuilder {
  /// What an attribute is read as.
  enum Verdict {
    case sound
    case replaced(String)
    case leftOut
  }

  mutating func check(
    _ value: String, of attribute: TMXAttribute, on element: TMXElement, at place: TMXPlace
  ) -> Verdict {
    switch attribute {
    case .creationdate, .changedate, .lastusagedate:
      guard !TMXDate.isValid(value) else { return .sound }
      let date = isRepairing ? TMXDate.normalized(value) : nil
      return amend(
        .date, "\(attribute.text) '\(value)' is not YYYYMMDDThhmmssZ", value, by: date, attribute,
        of: element, at: place)
    case .usagecount:
      guard !value.isNumber else { return .sound }
      return amend(
        .number, "usagecount '\(value)' is no number", value, by: value.onlyNumber, attribute,
        of: element, at: place)
    case .i, .x:
      if !value.isNumber {
        hasOddReference = hasOddReference || attribute == .x
        report(
          .number, at: place, "\(attribute.text) '\(value)' is no number", repair: "numbered anew")
      }
    case .segtype:
      return choose(
        value, from: ["block", "paragraph", "sentence", "phrase"], attribute, of: element, at: place
      )
    case .pos:
      // Where reading repairs, the pairing of codes looks at the value again.
      if value != "begin", value != "end" {
        report(
          .attributeValue, at: place, "pos is '\(value)'; it must be begin or end",
          repair: "made a placeholder")
      }
    case .assoc: return choose(value, from: ["p", "f", "b"], attribute, of: element, at: place)
    case .srclang where value == TMXHeader.anyLanguage: break
    case .srclang, .adminlang, .xmlLang, .lang:
      return checkLanguage(value, of: attribute, on: element, at: place)
    case .tuid:
      guard value.utf8.contains(where: { $0 <= 0x20 }) else { return .sound }
      let words = value.split { $0.isWhitespace || $0.isASCII && $0 <= " " }
      let joined = words.joined(separator: "-")
      return amend(
        .tuid, "tuid '\(value)' holds white space", value, by: joined.isEmpty ? nil : joined,
        attribute, of: element, at: place)
    case .unicode, .code:
      guard !value.isHexadecimalReference else { return .sound }
      return amend(
        .attributeValue, "\(attribute.text) '\(value)' is not like '#xF8FF'", value,
        by: value.asHexadecimalReference, attribute, of: element, at: place)
    case .ent, .subst:
      guard !value.utf8.allSatisfy({ $0 < 0x80 }) else { return .sound }
      return amend(
        .attributeValue, "\(attribute.text) '\(value)' is not ASCII", value, by: nil, attribute,
        of: element, at: place)
    default: break
    }
    return .sound
  }

  private mutating func checkLanguage(
    _ value: String, of attribute: TMXAttribute, on element: TMXElement, at place: TMXPlace
  ) -> Verdict {
    if attribute == .lang, !isBeforeXMLLang {
      report(
        .deprecated, at: place, "'lang' is deprecated; write 'xml:lang'",
        repair: "written as 'xml:lang'")
    }
    let known = knownLanguage(value)
    let tag = known.tag
    if let tag, !known.isRegistered {
      report(
        .languageUnregistered, at: place,
        "the language or the region of '\(tag.text)' is not registered (ISO 639-1, ISO 3166-1)")
    }
    if let tag, !value.utf8.contains(UInt8(ascii: "_")) {
      guard isRepairing, tag.text != value else { return .sound }
      // Case means nothing in a tag, so this is no error.
      return amend(
        .language, "\(attribute.text) '\(value)' is not in the usual case", value, by: tag.text,
        attribute, of: element, at: place)
    }
    var new = tag?.text
    if isRepairing, new == nil {
      new = language(value.trimmingBlanks)?.text
      if new == nil {
        new = element == .tuv ? value.asPrivateLanguage : Self.fallback(attribute, element)
        setAside(element == .tuv ? "language" : attribute.text, value, of: element)
      }
    }
    report(
      .language, at: place, "\(attribute.text) '\(value)' is no language tag (RFC 5646)",
      repair: new.map { "written as '\($0)'" } ?? settingAside(attribute.text, of: element))
    guard isRepairing else { return .sound }
    return new.map { .replaced($0) } ?? .leftOut
  }

  /// What the header says where what it said is no language.
  private static func fallback(_ attribute: TMXAttribute, _ element: TMXElement) -> String? {
    guard element == .header else { return nil }
    return TMXHeader.repairAttributes[attribute.text]
  }

  private mutating func choose(
    _ value: String, from choices: [String], _ attribute: TMXAttribute, of element: TMXElement,
    at place: TMXPlace
  ) -> Verdict {
    guard !choices.contains(value) else { return .sound }
    var new = choices.first { $0 == value.lowercased() }
    if new == nil, element == .header { new = TMXHeader.repairAttributes[attribute.text] }
    return amend(
      .attributeValue,
      "\(attribute.text) is '\(value)'; it must be \(choices.joined(separator: ", "))", value,
      by: new, attribute, of: element, at: place)
  }

  /// Reports a value, and where reading repairs replaces it or sets it aside.
  private mutating func amend(
    _ rule: TMXRule, _ message: String, _ value: String, by new: String?,
    _ attribute: TMXAttribute, of element: TMXElement, at place: TMXPlace
  ) -> Verdict {
    report(
      rule, at: place, message,
      repair: new.map { "written as '\($0)'" } ?? settingAside(attribute.text, of: element))
    guard isRepairing else { return .sound }
    if let new { return .replaced(new) }
    setAside(attribute.text, value, of: element)
    return .leftOut
  }
}

extension UnitBuilder {
  /// Keeps what an attribute said as a property, where there can be one.
  mutating func setAside(_ name: String, _ value: String, of element: TMXElement) {
    guard Self.holdsProperties(element) else { return }
    pendingProperties.append(.init(type: "x-" + name, value: value))
  }

  func settingAside(_ name: String, of element: TMXElement) -> String {
    Self.holdsProperties(element) ? "kept as the property x-\(name)" : "left out"
  }

  mutating func takePendingProperties() -> [TranslationUnit.Property] {
    guard !pendingProperties.isEmpty else { return [] }
    defer { pendingProperties = [] }
    return pendingProperties
  }

  private static func holdsProperties(_ element: TMXElement) -> Bool {
    element == .header || element == .tu || element == .tuv
  }

  /// Writes in what is missing, where reading repairs; says what it wrote.
  mutating func completion(
    _ attribute: TMXAttribute, of element: TMXElement, among attributes: inout [Attribute]
  ) -> String? {
    switch (element, attribute) {
    case (.header, _):
      guard let value = TMXHeader.repairAttributes[attribute.text] else { return nil }
      attributes[attribute.text] = value
      return "written as '\(value)'"
    case (.tmx, _): return "written as 1.4"
    case (.tuv, _): return pendingLanguage == nil ? "written as 'und'" : "taken from 'lang'"
    case (.prop, _):
      let isSaid = attributes.contains { Self.misspeltTypes.contains($0.name) }
      return isSaid ? "taken from the other attribute" : "written as 'x-untyped'"
    case (.ude, _):
      attributes[attribute.text] = "x-unnamed"
      return "written as 'x-unnamed'"
    case (.bpt, _), (.ept, _): return "numbered by its place"
    case (.it, _): return "made a placeholder"
    default: return "left out"
    }
  }
}

extension String {
  /// Whether the text consists of digits.
  var isNumber: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  fileprivate var trimmingBlanks: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// A tag for private use made of the text, so that languages stay apart: `x-english-us`.
  ///
  /// Source: RFC 5646, section 2.2.7: any number of subtags of up to eight letters or digits.
  fileprivate var asPrivateLanguage: String {
    let words = lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let tag = "x-" + words.map { $0.prefix(8) }.joined(separator: "-")
    return LanguageTag(tag)?.text ?? LanguageTag.undetermined.text
  }

  /// The digits of a text such as ` 12 ` or `12.0`, or `nil`.
  fileprivate var onlyNumber: String? {
    let start = drop { $0.isWhitespace }
    let digits = start.prefix { ("0"..."9").contains($0) }
    let rest = start.dropFirst(digits.count)
    let isWhole = rest.allSatisfy { $0.isWhitespace || $0 == "." || $0 == "0" }
    return digits.isEmpty || !isWhole || rest.first == "0" ? nil : String(digits)
  }

  /// Whether the text is `#x` and hexadecimal digits (specification 1.4b, “code”, “unicode”).
  fileprivate var isHexadecimalReference: Bool {
    hasPrefix("#x") && utf8.count > 2 && dropFirst(2).allSatisfy(\.isHexDigit)
  }

  /// A number that other notations write as `U+F8FF`, `0xF8FF` or `F8FF`.
  fileprivate var asHexadecimalReference: String? {
    var digits = uppercased()[...]
    for prefix in ["#X", "U+", "0X", "&#X"] where digits.hasPrefix(prefix) {
      digits.removeFirst(prefix.count)
      break
    }
    if digits.last == ";" { digits.removeLast() }
    let text = "#x" + digits
    return text.isHexadecimalReference ? text : nil
  }
}
