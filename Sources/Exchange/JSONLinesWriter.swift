/// Writes units as JSON Lines, an object on each line, with all that a unit holds.
///
///     {"attributes":{"tuid":"7"},"notes":["…"],"properties":[{"type":"x-confidence","value":"0.9"}],
///      "variants":[{"language":"zh","text":"你好"},{"language":"en","text":"Hello"}]}
///
/// Members without content are left out. Variants have `attributes`, `notes` and `properties` of
/// their own. Where a text has inline codes, `segment` stands beside `text` and counts:
///
///     "segment":["Press ",{"code":"bpt","attributes":{"i":"1"},"content":["<b>"]},"OK"]
///
/// A note with attributes is an object with `text` and `attributes`.
public struct JSONLinesWriter: UnitWriter {
  /// Nothing: the format holds every unit.
  public let losses = UnitLosses()

  public init() {}

  public mutating func write(_ unit: TranslationUnit, to output: inout some TextOutputStream) {
    var line = "{"
    Self.append(attributes: unit.attributes, to: &line)
    Self.append(notes: unit.notes, to: &line)
    Self.append(properties: unit.properties, to: &line)
    Self.appendName("variants", to: &line)
    line += "["
    for (index, variant) in unit.variants.enumerated() {
      if index > 0 { line += "," }
      Self.append(variant, to: &line)
    }
    line += "]}\n"
    output.write(line)
  }

  public mutating func writeEnd(to output: inout some TextOutputStream) {}
}

extension JSONLinesWriter {
  private static func append(_ variant: TranslationUnit.Variant, to line: inout String) {
    line += "{\"language\":\"\(variant.language.text)\",\"text\":"
    line += JSONEscaper.quoted(variant.text)
    if !variant.segment.isPlain {
      line += ",\"segment\":"
      append(variant.segment.parts, to: &line)
    }
    append(attributes: variant.attributes, to: &line)
    append(notes: variant.notes, to: &line)
    append(properties: variant.properties, to: &line)
    line += "}"
  }

  private static func append(_ parts: [Segment.Part], to line: inout String) {
    line += "["
    for (index, part) in parts.enumerated() {
      if index > 0 { line += "," }
      switch part {
      case .text(let text): line += JSONEscaper.quoted(text)
      case .code(let code):
        line += "{\"code\":\"\(code.kind.rawValue)\""
        append(attributes: code.attributes, to: &line)
        if !code.content.isEmpty {
          line += ",\"content\":"
          append(code.content, to: &line)
        }
        line += "}"
      }
    }
    line += "]"
  }

  private static func append(attributes: [Attribute], to line: inout String) {
    guard !attributes.isEmpty else { return }
    appendName("attributes", to: &line)
    line += "{"
    for (index, attribute) in attributes.enumerated() {
      if index > 0 { line += "," }
      line += "\(JSONEscaper.quoted(attribute.name)):\(JSONEscaper.quoted(attribute.value))"
    }
    line += "}"
  }

  private static func append(notes: [TranslationUnit.Note], to line: inout String) {
    guard !notes.isEmpty else { return }
    appendName("notes", to: &line)
    line += "["
    for (index, note) in notes.enumerated() {
      if index > 0 { line += "," }
      guard !note.attributes.isEmpty else {
        line += JSONEscaper.quoted(note.text)
        continue
      }
      line += "{\"text\":\(JSONEscaper.quoted(note.text))"
      append(attributes: note.attributes, to: &line)
      line += "}"
    }
    line += "]"
  }

  private static func append(properties: [TranslationUnit.Property], to line: inout String) {
    guard !properties.isEmpty else { return }
    appendName("properties", to: &line)
    line += "["
    for (index, property) in properties.enumerated() {
      if index > 0 { line += "," }
      line += "{\"type\":\(JSONEscaper.quoted(property.type)),"
      line += "\"value\":\(JSONEscaper.quoted(property.value))"
      append(attributes: property.attributes, to: &line)
      line += "}"
    }
    line += "]"
  }

  private static func appendName(_ name: String, to line: inout String) {
    if line.utf8.last != UInt8(ascii: "{") { line += "," }
    line += "\"\(name)\":"
  }
}

extension Segment {
  /// Whether the segment is what `Segment(text)` makes of its text.
  var isPlain: Bool {
    switch parts.count {
    case 0: true
    case 1: if case .text = parts[0] { true } else { false }
    default: false
    }
  }
}
