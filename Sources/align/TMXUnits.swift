import Exchange
import TMX

/// A TMX file among the other formats: read tolerantly, its oddities counted.
final class TMXUnitReader: UnitReader {
  private let reader: TMXReader

  /// What `align tmx check` would tell of the file.
  private(set) var oddityCount = 0

  let losses = UnitLosses()

  init(path: String) throws {
    reader = try TMXReader(path: path)
    reader.onFinding = { [weak self] finding in
      if finding.rule.severity == .error { self?.oddityCount += 1 }
    }
  }

  var header: TMXHeader? { reader.header }
  var name: String { reader.name }
  var line: Int { reader.place.line }
  var readByteCount: Int { reader.readByteCount }
  var byteCount: Int? { reader.byteCount }

  func next() throws -> TranslationUnit? { try reader.next() }
}

/// Writes units as TMX among the other formats.
struct TMXUnitWriter: UnitWriter {
  private let writer: TMXWriter
  private let source: LanguageTag?
  private var report = TMXWriter.Report()
  private var hasBegun = false
  private var emptyCount = 0

  init(header: TMXHeader) {
    writer = TMXWriter(header: header)
    source = header.sourceLanguage
  }

  var losses: UnitLosses {
    var losses = UnitLosses()
    losses[.units] = emptyCount
    losses[.attributes] = report.droppedAttributeCount
    losses[.characters] = report.droppedScalarCount
    losses[.outerBlanks] = report.trimmedSegmentCount
    return losses
  }

  mutating func write(_ unit: TranslationUnit, to output: inout some TextOutputStream) {
    begin(to: &output)
    guard !unit.variants.isEmpty else {
      emptyCount += 1
      return
    }
    guard let source, unit.attributes["srclang"] == nil,
      !unit.variants.contains(where: { $0.language == source })
    else { return writer.write(unit, to: &output, report: &report) }
    // A unit without the source that the header promises says for itself what it is made from.
    var unit = unit
    unit.attributes["srclang"] =
      unit.index(of: source).map { unit.variants[$0].language.text } ?? TMXHeader.anyLanguage
    writer.write(unit, to: &output, report: &report)
  }

  mutating func writeEnd(to output: inout some TextOutputStream) {
    begin(to: &output)
    writer.writeEnd(to: &output)
  }

  private mutating func begin(to output: inout some TextOutputStream) {
    guard !hasBegun else { return }
    hasBegun = true
    writer.writeBeginning(to: &output, report: &report)
  }
}

extension TMXHeader {
  /// One header for the units of many files: what the first says, and the notes, properties and
  /// character sets of all, each once.
  ///
  /// Attributes in which the files differ are those of the first, but for the source language,
  /// which is then any, and for who made the file and when, which nobody can say of the whole.
  static func merged(_ headers: [TMXHeader]) -> TMXHeader? {
    guard var merged = headers.first else { return nil }
    for header in headers.dropFirst() {
      if header.sourceLanguage != merged.sourceLanguage {
        merged.attributes["srclang"] = TMXHeader.anyLanguage
      }
      for name in ["creationdate", "creationid", "changedate", "changeid"]
      where merged.attributes[name] != header.attributes[name] {
        merged.attributes[name] = nil
      }
      for note in header.notes where !merged.notes.contains(note) { merged.notes.append(note) }
      for property in header.properties where !merged.properties.contains(property) {
        merged.properties.append(property)
      }
      for encoding in header.userEncodings where !merged.userEncodings.contains(encoding) {
        merged.userEncodings.append(encoding)
      }
    }
    return merged
  }
}
