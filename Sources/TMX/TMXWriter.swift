/// Writes translation units as TMX 1.4b, as the strictest readers take it.
///
/// The output is valid against the DTD: every required header attribute, notes and properties
/// before the segment, languages in canonical case, no white space at the ends of a segment, no
/// character that XML forbids. The same units give the same bytes.
///
/// Source: TMX 1.4b specification (LISA 2005), sections “Elements” and “Attributes”.
public struct TMXWriter: Sendable {
  /// What the writer had to change.
  public struct Report: Hashable, Sendable {
    public var unitCount = 0

    /// Scalars that XML cannot hold, dropped.
    public var droppedScalarCount = 0
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
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
      <header creationtool="align" creationtoolversion="
      """)
    report.droppedScalarCount += MarkupEscaper.append(
      header.toolVersion, to: &output, inAttribute: true)
    output.write(
      "\" segtype=\"sentence\" o-tmf=\"align\" adminlang=\"en\" srclang=\""
        + (header.sourceLanguage?.text ?? "*all*") + "\" datatype=\"plaintext\"")
    if let date = header.creationDate {
      output.write(" creationdate=\"")
      report.droppedScalarCount += MarkupEscaper.append(date, to: &output, inAttribute: true)
      output.write("\"")
    }
    if header.notes.isEmpty && header.properties.isEmpty {
      output.write("/>\n<body>\n")
      return
    }
    output.write(">\n")
    write(notes: header.notes, properties: header.properties, to: &output, report: &report)
    output.write("</header>\n<body>\n")
  }

  /// Writes one unit.
  public func write(
    _ unit: TranslationUnit, to output: inout some TextOutputStream, report: inout Report
  ) {
    output.write("<tu>\n")
    write(notes: unit.notes, properties: unit.properties, to: &output, report: &report)
    for variant in unit.variants {
      output.write("<tuv xml:lang=\"\(variant.language.text)\"><seg>")
      report.droppedScalarCount += MarkupEscaper.append(
        variant.text.trimmingWhiteSpace, to: &output)
      output.write("</seg></tuv>\n")
    }
    output.write("</tu>\n")
    report.unitCount += 1
  }

  /// Writes all that stands after the last unit.
  public func writeEnd(to output: inout some TextOutputStream) {
    output.write("</body>\n</tmx>\n")
  }

  private func write(
    notes: [TranslationUnit.Note], properties: [TranslationUnit.Property],
    to output: inout some TextOutputStream, report: inout Report
  ) {
    for note in notes {
      output.write("<note>")
      report.droppedScalarCount += MarkupEscaper.append(note.text, to: &output)
      output.write("</note>\n")
    }
    for property in properties {
      output.write("<prop type=\"")
      report.droppedScalarCount += MarkupEscaper.append(
        property.type, to: &output, inAttribute: true)
      output.write("\">")
      report.droppedScalarCount += MarkupEscaper.append(property.value, to: &output)
      output.write("</prop>\n")
    }
  }
}

extension String {
  /// The text without white space at both ends, full-width space included.
  fileprivate var trimmingWhiteSpace: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
