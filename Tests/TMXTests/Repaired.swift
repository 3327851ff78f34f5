import TMX
import TestSupport
import Testing

/// What repairing makes of a file.
struct Repaired {
  var text = ""
  var findings: [TMXFinding] = []
  var rejected: [TMXReader.RejectedUnit] = []
  var units: [TranslationUnit] = []

  /// What ended the reading, if something did.
  var end: TMXFinding?

  init(_ bytes: some Sequence<UInt8>) throws {
    let reader = try TMXReader(name: "a.tmx", bytes: Array(bytes), mode: .repairing)
    (units, end) = try Self.everything(in: reader)
    findings = reader.takeFindings()
    rejected = reader.takeRejected()
    TMXWriter(header: reader.header ?? .unknown).write(units, to: &text)
  }

  private static func everything(
    in reader: TMXReader
  ) throws -> (units: [TranslationUnit], end: TMXFinding?) {
    var units: [TranslationUnit] = []
    do {
      while let unit = try reader.next() { units.append(unit) }
    } catch {
      guard case .violation(_, let finding) = error else { throw error }
      return (units, finding)
    }
    return (units, nil)
  }

  var texts: [String] { units.flatMap { $0.variants.map(\.text) } }

  /// Expects a valid file that repairing leaves as it is.
  func expectValid(_ comment: Comment? = nil) throws {
    #expect(try DocumentType().complaints(about: text) == [], comment)
    let errors = try reading(text.utf8).findings.filter { $0.rule.severity == .error }
    #expect(errors.map(\.description) == [], comment)
    let again = try Repaired(text.utf8)
    #expect(again.text == text, comment)
    #expect(again.findings.filter(\.isRepaired).map(\.description) == [], comment)
  }
}
