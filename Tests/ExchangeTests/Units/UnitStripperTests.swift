import Exchange
import Testing

@Suite struct UnitStripperTests {
  private static let full = TranslationUnit(
    variants: [
      .init(
        language: .english, segment: Segment("a"),
        attributes: [
          Attribute(name: "creationid", value: "LI"), Attribute(name: "changedate", value: "2020"),
        ], notes: ["n"], properties: [.init(type: "source-document", value: "a.doc")])
    ],
    attributes: [
      Attribute(name: "tuid", value: "1"), Attribute(name: "changeid", value: "WU"),
      Attribute(name: "creationtool", value: "T"), Attribute(name: "datatype", value: "html"),
      Attribute(name: "segtype", value: "sentence"),
    ],
    properties: [
      .init(type: "x-LastUsedBy", value: "LI"), .init(type: "client", value: "C"),
      .init(type: "x-MateCAT-filename", value: "f"), .init(type: "x-confidence", value: "1"),
      .init(type: "Txt::Translator", value: "WU"), .init(type: "domain", value: "law"),
    ])

  private static func stripped(
    _ groups: Set<UnitStripper.Group>, keeping kept: Set<String> = []
  ) -> (left: [String], counts: [UnitStripper.Group: Int]) {
    var stripper = UnitStripper(groups, keeping: kept)
    var unit = full
    stripper.strip(&unit)
    #expect(unit.variants.map(\.text) == ["a"])
    let left =
      unit.attributes.map(\.name) + unit.properties.map(\.type)
      + unit.variants[0].attributes.map(\.name) + unit.variants[0].properties.map(\.type)
      + unit.variants[0].notes.map(\.text)
    return (left, stripper.counts)
  }

  @Test("By default what tells of persons and of their files goes, all else stays")
  func defaults() {
    let (left, counts) = Self.stripped(UnitStripper.defaultGroups)
    #expect(
      left == [
        "tuid", "creationtool", "datatype", "segtype", "x-confidence", "domain", "changedate", "n",
      ])
    #expect(counts == [.people: 5, .files: 2])
  }

  @Test("Everything goes when everything is asked for, but for what is to stay")
  func all() {
    let (left, _) = Self.stripped(
      Set(UnitStripper.Group.allCases), keeping: ["x-confidence", "client"])
    #expect(left == ["datatype", "segtype", "client", "x-confidence"])
  }

  @Test("One group alone goes alone")
  func one() {
    #expect(Self.stripped([.dates]).counts == [.dates: 1])
    #expect(Self.stripped([.notes]).counts == [.notes: 1])
    #expect(Self.stripped([.properties]).counts == [.properties: 7])
    #expect(Self.stripped([]).counts.isEmpty)
  }
}
