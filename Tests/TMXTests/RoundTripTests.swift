import TMX
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test(
    "What is written is read back equal, whatever scalars, languages and codes", arguments: 0..<8)
  func roundTrip(seed: Int) throws {
    var generator = SplitMix(seed: UInt64(seed))
    let units = (0..<150).map { _ in
      RandomUnits.unit(using: &generator).enriched(using: &generator)
    }
    var text = ""
    let header = TMXHeader(sourceLanguage: nil, toolVersion: "1")
    let report = TMXWriter(header: header).write(units, to: &text)
    #expect(report.droppedScalarCount == 0)
    let reader = try TMXReader(name: "a.tmx", bytes: Array(text.utf8))
    #expect(reader.header == header)
    var count = 0
    while let unit = try reader.next() {
      #expect(unit == units[count])
      count += 1
    }
    #expect(count == units.count)
    let errors = reader.takeFindings().filter { $0.rule.severity == .error }
    #expect(errors.isEmpty)
  }

  @Test("A header with everything is read back equal")
  func header() throws {
    let header = TMXHeader(
      attributes: TMXHeader(sourceLanguage: .english, toolVersion: "2").attributes
        + [Attribute(name: "o-encoding", value: "a\"b\n")],
      notes: ["n"], properties: [.init(type: "x-p", value: "<v>")],
      userEncodings: [
        .init(
          attributes: [Attribute(name: "name", value: "m"), Attribute(name: "base", value: "b")],
          maps: [
            [Attribute(name: "unicode", value: "#xF8FF"), Attribute(name: "code", value: "#x1")]
          ])
      ])
    var text = ""
    TMXWriter(header: header).write([], to: &text)
    #expect(try TMXReader(name: "a", bytes: Array(text.utf8), mode: .strict).header == header)
  }
}
