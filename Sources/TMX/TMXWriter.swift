/// Writes translation units as TMX 1.4b, as the strictest readers take it.
///
/// The output is valid against the DTD if the codes of the segments are: every required header
/// attribute, notes and properties before the segment, languages in canonical case, no white
/// space at the ends of a segment, no character that XML forbids. What is said of a unit in an
/// attribute that TMX does not know is kept as a property: `gitCommit` becomes `x-gitCommit`.
/// The same units give the same bytes.
///
/// Source: TMX 1.4b specification (LISA 2005), sections “Elements” and “Attributes”.
public struct TMXWriter: Sendable {
  /// What the writer had to change.
  public struct Report: Hashable, Sendable {
    public var unitCount = 0

    /// Scalars that XML cannot hold, dropped.
    public var droppedScalarCount = 0

    /// Segments that began or ended with white space, which is left out.
    public var trimmedSegmentCount = 0

    /// Attributes of notes, properties and codes that TMX does not know, dropped.
    public var droppedAttributeCount = 0

    public init() {}
  }

  public let header: TMXHeader

  public init(header: TMXHeader) {
    self.header = header
  }

  /// Writes a whole file. Complexity: linear in the text.
  @discardableResult
  public func write(
    _ units: some Sequence<TranslationUnit>, to output: inout some TextOutputStream
  ) -> Report {
    var report = Report()
    writeBeginning(to: &output, report: &report)
    for unit in units { write(unit, to: &output, report: &report) }
    writeEnd(to: &output)
    return report
  }

  /// A whole file as one text; for more units than fit into memory, write to a stream.
  public func text(of units: some Sequence<TranslationUnit>) -> String {
    var text = ""
    write(units, to: &text)
    return text
  }

  /// Writes all that stands before the first unit.
  public func writeBeginning(
    to output: inout some TextOutputStream, report: inout Report
  ) {
    var text = ""
    var attributes = header.attributes
    for attribute in TMXHeader.defaultAttributes where attributes[attribute.name] == nil {
      attributes.append(attribute)
    }
    text.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
      <header
      """)
    write(attributes, of: .header, to: &text, report: &report)
    let strangers = strangers(among: attributes, of: .header)
    if header.notes.isEmpty && header.properties.isEmpty && header.userEncodings.isEmpty
      && strangers.isEmpty
    {
      text.write("/>\n<body>\n")
      output.write(text)
      return
    }
    text.write(">\n")
    write(
      notes: header.notes, properties: header.properties + strangers, to: &text, report: &report)
    for encoding in header.userEncodings { write(encoding, to: &text, report: &report) }
    text.write("</header>\n<body>\n")
    output.write(text)
  }

  /// Writes one unit.
  public func write(
    _ unit: TranslationUnit, to output: inout some TextOutputStream, report: inout Report
  ) {
    // Gathered first: calls to a stream that is not known here cost more than the text.
    var text = "<tu"
    text.reserveCapacity(Self.usualUnitSize)
    write(unit.attributes, of: .tu, to: &text, report: &report)
    text.write(">\n")
    let strangers = strangers(among: unit.attributes, of: .tu)
    write(
      notes: unit.notes,
      properties: strangers.isEmpty ? unit.properties : unit.properties + strangers,
      to: &text, report: &report)
    for variant in unit.variants { write(variant, to: &text, report: &report) }
    text.write("</tu>\n")
    output.write(text)
    report.unitCount += 1
  }

  /// Two sentences with their tags.
  private static let usualUnitSize = 1024

  /// Writes all that stands after the last unit.
  public func writeEnd(to output: inout some TextOutputStream) {
    output.write("</body>\n</tmx>\n")
  }
}

extension TMXWriter {
  private func write(
    _ variant: TranslationUnit.Variant, to output: inout String,
    report: inout Report
  ) {
    output.write("<tuv xml:lang=\"")
    output.write(variant.language.text)
    output.write("\"")
    let strangers = strangers(among: variant.attributes, of: .tuv)
    write(variant.attributes, of: .tuv, to: &output, report: &report)
    output.write(">")
    if !variant.notes.isEmpty || !variant.properties.isEmpty || !strangers.isEmpty {
      output.write("\n")
      write(
        notes: variant.notes,
        properties: strangers.isEmpty ? variant.properties : variant.properties + strangers,
        to: &output, report: &report)
    }
    output.write("<seg>")
    if variant.segment.hasOuterWhiteSpace {
      report.trimmedSegmentCount += 1
      write(variant.segment.trimmingWhiteSpace.parts, to: &output, report: &report)
    } else {
      write(variant.segment.parts, to: &output, report: &report)
    }
    output.write("</seg></tuv>\n")
  }

  private func write(
    _ parts: [Segment.Part], to output: inout String, report: inout Report
  ) {
    for part in parts {
      switch part {
      case .text(let text):
        report.droppedScalarCount += MarkupEscaper.append(text, to: &output)
      case .code(let code):
        let element = code.kind.element
        output.write("<")
        output.write(element.rawValue)
        write(code.attributes, of: element, to: &output, report: &report)
        guard !code.content.isEmpty else {
          output.write("/>")
          continue
        }
        output.write(">")
        write(code.content, to: &output, report: &report)
        output.write("</")
        output.write(element.rawValue)
        output.write(">")
      }
    }
  }

  private func write(
    notes: [TranslationUnit.Note], properties: [TranslationUnit.Property],
    to output: inout String, report: inout Report
  ) {
    for note in notes {
      output.write("<note")
      write(note.attributes, of: .note, to: &output, report: &report)
      output.write(">")
      report.droppedScalarCount += MarkupEscaper.append(note.text, to: &output)
      output.write("</note>\n")
    }
    for property in properties {
      output.write("<prop type=\"")
      report.droppedScalarCount += MarkupEscaper.append(
        property.type, to: &output, inAttribute: true)
      output.write("\"")
      write(property.attributes, of: .prop, to: &output, report: &report)
      output.write(">")
      report.droppedScalarCount += MarkupEscaper.append(property.value, to: &output)
      output.write("</prop>\n")
    }
  }

  private func write(
    _ encoding: TMXHeader.UserEncoding, to output: inout String,
    report: inout Report
  ) {
    output.write("<ude")
    write(encoding.attributes, of: .ude, to: &output, report: &report)
    output.write(">\n")
    for map in encoding.maps {
      output.write("<map")
      write(map, of: .map, to: &output, report: &report)
      output.write("/>\n")
    }
    output.write("</ude>\n")
  }
}

extension TMXWriter {
  /// Writes the attributes that the element knows, each once.
  ///
  /// The language of a variant and the type of a property are written before, from the model.
  private func write(
    _ attributes: [Attribute], of element: TMXElement, to output: inout String,
    report: inout Report
  ) {
    for (index, attribute) in attributes.enumerated() {
      var name = attribute.name
      if element == .tuv || element == .prop, Self.comesFromModel(name, in: element) { continue }
      // `lang` is how TMX before 1.3 said `xml:lang`.
      if name == "lang" { name = "xml:lang" }
      let isKnown = element.allows(name)
      guard isKnown, !attributes[..<index].contains(where: { $0.name == name }) else {
        if !keepsStrangers(element) { report.droppedAttributeCount += 1 }
        continue
      }
      output.write(" ")
      output.write(name)
      output.write("=\"")
      report.droppedScalarCount += MarkupEscaper.append(
        attribute.value, to: &output, inAttribute: true)
      output.write("\"")
    }
  }

  /// The attributes that the element does not know, as properties.
  private func strangers(
    among attributes: [Attribute], of element: TMXElement
  ) -> [TranslationUnit.Property] {
    var strangers: [TranslationUnit.Property] = []
    for attribute in attributes
    where !element.allows(attribute.name) && !Self.comesFromModel(attribute.name, in: element) {
      strangers.append(
        TranslationUnit.Property(type: "x-" + attribute.name, value: attribute.value))
    }
    return strangers
  }

  private func keepsStrangers(_ element: TMXElement) -> Bool {
    element == .header || element == .tu || element == .tuv
  }

  private static func comesFromModel(_ name: String, in element: TMXElement) -> Bool {
    switch element {
    case .tuv: name == "xml:lang" || name == "lang"
    case .prop: name == "type"
    default: false
    }
  }
}
