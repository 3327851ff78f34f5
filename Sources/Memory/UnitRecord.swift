/// A translation unit as the bytes of one row: languages and segments first, then what else is
/// said of them, so that a text is found without reading the rest.
///
/// Languages are numbers of the memory's table of languages. Equal units have equal bytes.
enum UnitRecord {
  static func encode(_ unit: TranslationUnit, languageIDs: [Int]) -> [UInt8] {
    // Two sentences of usual length take less.
    var writer = ByteWriter(capacity: 256)
    writer.write(unit.variants.count)
    for (variant, languageID) in zip(unit.variants, languageIDs) {
      writer.write(languageID)
      writer.write(variant.segment.parts)
    }
    writer.write(unit.attributes, unit.notes, unit.properties)
    for variant in unit.variants {
      writer.write(variant.attributes, variant.notes, variant.properties)
    }
    return writer.bytes
  }

  /// - Parameter language: The language of a number, or `nil` if there is none.
  static func decode(
    _ bytes: UnsafeRawBufferPointer, language: (Int) -> LanguageTag?
  ) throws(ByteReader.Failure) -> TranslationUnit {
    var reader = ByteReader(bytes)
    var variants: [TranslationUnit.Variant] = []
    for _ in 0..<(try reader.readCount()) {
      guard let language = language(try reader.readNumber()) else { throw ByteReader.Failure() }
      variants.append(
        TranslationUnit.Variant(
          language: language, segment: Segment(parts: try reader.readParts(depth: 0))))
    }
    let (attributes, notes, properties) = try reader.readFacts()
    for index in variants.indices {
      let facts = try reader.readFacts()
      variants[index].attributes = facts.attributes
      variants[index].notes = facts.notes
      variants[index].properties = facts.properties
    }
    guard reader.isAtEnd else { throw ByteReader.Failure() }
    return TranslationUnit(
      variants: variants, attributes: attributes, notes: notes, properties: properties)
  }

  /// The languages and segments alone.
  static func decodeSegments(
    _ bytes: UnsafeRawBufferPointer
  ) throws(ByteReader.Failure) -> [(languageID: Int, segment: Segment)] {
    var reader = ByteReader(bytes)
    var segments: [(languageID: Int, segment: Segment)] = []
    for _ in 0..<(try reader.readCount()) {
      let languageID = try reader.readNumber()
      segments.append((languageID, Segment(parts: try reader.readParts(depth: 0))))
    }
    return segments
  }
}

/// The number before a text or a code.
private enum PartMark {
  static let text = 0
  /// The kinds of codes follow from 1, in the order of `InlineCode.Kind.allCases`.
  static let kinds = InlineCode.Kind.allCases

  /// Codes nest no deeper in any file that the readers accept.
  static let greatestDepth = 256
}

extension ByteWriter {
  fileprivate mutating func write(_ parts: [Segment.Part]) {
    write(parts.count)
    for part in parts {
      switch part {
      case .text(let text):
        write(PartMark.text)
        write(text)
      case .code(let code):
        write(1 + (PartMark.kinds.firstIndex(of: code.kind) ?? 0))
        write(code.attributes)
        write(code.content)
      }
    }
  }

  fileprivate mutating func write(_ attributes: [Attribute]) {
    write(attributes.count)
    for attribute in attributes {
      write(attribute.name)
      write(attribute.value)
    }
  }

  fileprivate mutating func write(
    _ attributes: [Attribute], _ notes: [TranslationUnit.Note],
    _ properties: [TranslationUnit.Property]
  ) {
    write(attributes)
    write(notes.count)
    for note in notes {
      write(note.text)
      write(note.attributes)
    }
    write(properties.count)
    for property in properties {
      write(property.type)
      write(property.value)
      write(property.attributes)
    }
  }
}

extension ByteReader {
  fileprivate mutating func readParts(depth: Int) throws(Failure) -> [Segment.Part] {
    guard depth < PartMark.greatestDepth else { throw Failure() }
    var parts: [Segment.Part] = []
    for _ in 0..<(try readCount()) {
      let mark = try readNumber()
      if mark == PartMark.text {
        parts.append(.text(try readText()))
      } else {
        guard PartMark.kinds.indices.contains(mark - 1) else { throw Failure() }
        let attributes = try readAttributes()
        parts.append(
          .code(
            InlineCode(
              kind: PartMark.kinds[mark - 1], attributes: attributes,
              content: try readParts(depth: depth + 1))))
      }
    }
    return parts
  }

  fileprivate mutating func readAttributes() throws(Failure) -> [Attribute] {
    var attributes: [Attribute] = []
    for _ in 0..<(try readCount()) {
      let name = try readText()
      attributes.append(Attribute(name: name, value: try readText()))
    }
    return attributes
  }

  fileprivate mutating func readFacts() throws(Failure) -> (
    attributes: [Attribute], notes: [TranslationUnit.Note], properties: [TranslationUnit.Property]
  ) {
    let attributes = try readAttributes()
    var notes: [TranslationUnit.Note] = []
    for _ in 0..<(try readCount()) {
      let text = try readText()
      notes.append(TranslationUnit.Note(text: text, attributes: try readAttributes()))
    }
    var properties: [TranslationUnit.Property] = []
    for _ in 0..<(try readCount()) {
      let type = try readText()
      let value = try readText()
      properties.append(
        TranslationUnit.Property(type: type, value: value, attributes: try readAttributes()))
    }
    return (attributes, notes, properties)
  }
}
