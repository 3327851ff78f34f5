import Streams

/// Reads the units of a JSON Lines file: those of ``JSONLinesWriter``, or the beads of `align`.
///
/// A line with `sourceText` and `targetText` is a bead: its languages are `sourceLanguage` and
/// `targetLanguage`, `confidence`, `shape` and `cost` become the properties `x-confidence`,
/// `x-align-type` and `x-cost`. Beads with text on one side only make no unit and are counted. A
/// first line with `document` describes the file and is passed over. Members that are not known
/// are left alone.
public final class JSONLinesReader: UnitReader {
  public private(set) var losses = UnitLosses()

  private let lines: LineSource
  private let languages: [LanguageTag]
  private var languageTags: [String: LanguageTag] = [:]

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameter languages: Those of source and target for beads that name none.
  public convenience init(
    path: String, languages: [LanguageTag] = [], encoding: String? = nil
  ) throws(ExchangeError) {
    try self.init(ByteSource.opening(path), languages: languages, encoding: encoding)
  }

  /// Reads bytes that are in memory already.
  public convenience init(
    name: String, bytes: [UInt8], languages: [LanguageTag] = []
  ) throws(ExchangeError) {
    try self.init(ByteSource(name: name, bytes: bytes), languages: languages, encoding: nil)
  }

  private init(
    _ bytes: ByteSource, languages: [LanguageTag], encoding: String?
  ) throws(ExchangeError) {
    lines = try LineSource(bytes, encoding: encoding)
    self.languages = languages
  }

  public var name: String { lines.name }
  public var line: Int { lines.line }
  public var readByteCount: Int { lines.text.bytes.readCount }
  public var byteCount: Int? { lines.text.bytes.byteCount }

  public func next() throws(ExchangeError) -> TranslationUnit? {
    while let text = try lines.next() {
      guard !text.isEmpty else {
        losses[.blankLines] += 1
        continue
      }
      let value: JSONValue
      do throws(JSONError) {
        value = try JSONParser.value(of: text)
      } catch {
        throw malformed("byte \(error.byte): \(error.message)")
      }
      if value["variants"] != nil { return try unit(value) }
      if value["sourceText"] != nil || value["targetText"] != nil {
        if let unit = try bead(value) { return unit }
        losses[.halfPairs] += 1
      } else if lines.line > 1 || value["document"] == nil {
        throw malformed("neither 'variants' nor 'sourceText' and 'targetText'")
      }
    }
    return nil
  }

  private func malformed(_ reason: String) -> ExchangeError {
    .malformed(path: name, line: line, reason: reason)
  }
}

extension JSONLinesReader {
  private func bead(_ value: JSONValue) throws(ExchangeError) -> TranslationUnit? {
    let texts = [
      try string("sourceText", of: value) ?? "", try string("targetText", of: value) ?? "",
    ]
    guard !texts.contains("") else { return nil }
    var unit = TranslationUnit(variants: [])
    for (index, member) in ["sourceLanguage", "targetLanguage"].enumerated() {
      let tag =
        try string(member, of: value).map { name throws(ExchangeError) in try language(name) }
        ?? (index < languages.count ? languages[index] : nil)
      guard let tag else { throw .unknownLanguages(path: name) }
      unit.variants.append(TranslationUnit.Variant(language: tag, text: texts[index]))
    }
    for (member, type) in [
      ("confidence", "x-confidence"), ("shape", "x-align-type"), ("cost", "x-cost"),
    ] {
      switch value[member] {
      case .number(let text)?, .string(let text)?:
        unit.properties.append(TranslationUnit.Property(type: type, value: text))
      default: continue
      }
    }
    return unit
  }

  private func unit(_ value: JSONValue) throws(ExchangeError) -> TranslationUnit {
    var unit = TranslationUnit(variants: [])
    for member in try elements("variants", of: value) {
      guard let tag = try string("language", of: member) else {
        throw malformed("a variant has no language")
      }
      let segment: Segment
      if member["segment"] != nil {
        segment = Segment(parts: try parts("segment", of: member))
      } else if let text = try string("text", of: member) {
        segment = Segment(text)
      } else {
        throw malformed("a variant has neither 'text' nor 'segment'")
      }
      unit.variants.append(
        TranslationUnit.Variant(
          language: try language(tag), segment: segment, attributes: try attributes(of: member),
          notes: try notes(of: member), properties: try properties(of: member)))
    }
    unit.attributes = try attributes(of: value)
    unit.notes = try notes(of: value)
    unit.properties = try properties(of: value)
    return unit
  }

  private func parts(_ name: String, of value: JSONValue) throws(ExchangeError) -> [Segment.Part] {
    var parts: [Segment.Part] = []
    for element in try elements(name, of: value) {
      if case .string(let text) = element {
        parts.append(text: text)
        continue
      }
      guard let word = try string("code", of: element), let kind = InlineCode.Kind(rawValue: word)
      else { throw malformed("a part of a segment is neither a text nor a code") }
      parts.append(
        .code(
          InlineCode(
            kind: kind, attributes: try attributes(of: element),
            content: try self.parts("content", of: element))))
    }
    return parts
  }

  private func notes(of value: JSONValue) throws(ExchangeError) -> [TranslationUnit.Note] {
    var notes: [TranslationUnit.Note] = []
    for element in try elements("notes", of: value) {
      var text = element.string
      if text == nil { text = try string("text", of: element) }
      guard let text else { throw malformed("a note has no text") }
      notes.append(TranslationUnit.Note(text: text, attributes: try attributes(of: element)))
    }
    return notes
  }

  private func properties(
    of value: JSONValue
  ) throws(ExchangeError) -> [TranslationUnit.Property] {
    var properties: [TranslationUnit.Property] = []
    for element in try elements("properties", of: value) {
      guard let type = try string("type", of: element) else {
        throw malformed("a property has no type")
      }
      properties.append(
        TranslationUnit.Property(
          type: type, value: try string("value", of: element) ?? "",
          attributes: try attributes(of: element)))
    }
    return properties
  }

  private func attributes(of value: JSONValue) throws(ExchangeError) -> [Attribute] {
    guard let object = value["attributes"] else { return [] }
    guard case .object(let members) = object else { throw malformed("'attributes' is no object") }
    var attributes: [Attribute] = []
    for member in members {
      guard let text = member.value.string else {
        throw malformed("the attribute '\(member.name)' is no string")
      }
      attributes.append(Attribute(name: member.name, value: text))
    }
    return attributes
  }

  private func elements(
    _ name: String, of value: JSONValue
  ) throws(ExchangeError) -> [JSONValue] {
    guard let member = value[name] else { return [] }
    guard case .array(let elements) = member else { throw malformed("'\(name)' is no array") }
    return elements
  }

  private func string(_ name: String, of value: JSONValue) throws(ExchangeError) -> String? {
    guard let member = value[name] else { return nil }
    guard let text = member.string else { throw malformed("'\(name)' is no string") }
    return text
  }

  /// Tags are few and asked for often.
  private func language(_ name: String) throws(ExchangeError) -> LanguageTag {
    if let tag = languageTags[name] { return tag }
    guard let tag = LanguageTag(name) else { throw malformed("'\(name)' is no language tag") }
    languageTags[name] = tag
    return tag
  }
}

extension [Segment.Part] {
  /// Adds a text, joined to one before it; an empty one is nothing.
  mutating func append(text: String) {
    guard !text.isEmpty else { return }
    if case .text(let before)? = last {
      self[count - 1] = .text(before + text)
    } else {
      append(.text(text))
    }
  }
}
