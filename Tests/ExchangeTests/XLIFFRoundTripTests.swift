import Exchange
import TestSupport
import Testing

@Suite struct XLIFFRoundTripTests {
  private static func units(seed: Int) -> [TranslationUnit] {
    var generator = SplitMix(seed: UInt64(seed))
    return (0..<120).map { _ in
      func variant(_ language: LanguageTag) -> TranslationUnit.Variant {
        var variant = RandomUnits.unit(using: &generator).variants[0]
        variant.language = language
        variant.segment.parts.append(.code(InlineCode(kind: .placeholder)))
        return variant
      }
      var unit = RandomUnits.unit(using: &generator)
      unit.variants = [variant(.chinese), variant(.english)]
      if Bool.random(using: &generator) {
        let id = Attribute(name: "tuid", value: "<\(generator.number(below: 99))>")
        unit.attributes.insert(id, at: 0)
      }
      return unit
    }
  }

  /// A segment as a version can hold it: codes numbered in their order, in 2.1 without flows.
  private static func held(_ segment: Segment, _ version: XLIFFVersion) -> Segment {
    var numbers: [String: Int] = [:]
    func held(_ parts: [Segment.Part], inCode: Bool = false) -> [Segment.Part] {
      parts.map { part in
        guard case .code(var code) = part else { return part }
        code.attributes["x"] = nil
        if let i = code.attributes["i"] {
          let number = numbers[i] ?? numbers.count + 1
          numbers[i] = number
          code.attributes["i"] = "\(number)"
        }
        if version == .v21, code.kind != .highlight {
          let text = text(of: code.content)
          code.content = text.isEmpty ? [] : [.text(text)]
        } else {
          code.content = held(code.content)
        }
        return .code(code)
      }
    }
    return Segment(parts: held(segment.parts))
  }

  private static func text(of parts: [Segment.Part]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .code(let code): text(of: code.content)
      }
    }.joined()
  }

  private static func held(_ unit: TranslationUnit, _ version: XLIFFVersion) -> TranslationUnit {
    var unit = unit
    for index in unit.variants.indices {
      unit.variants[index].segment = held(unit.variants[index].segment, version)
    }
    return unit
  }

  @Test(
    "What is written is read back equal, but for the numbers of codes",
    arguments: 0..<4, XLIFFVersion.allCases)
  func roundTrip(seed: Int, version: XLIFFVersion) throws {
    let all = Self.units(seed: seed)
    let writer = XLIFFWriter(version: version, from: .chinese, to: .english)
    let (text, losses) = try written(all, by: writer)
    if version == .v12 { #expect(losses.isEmpty) }
    let reader = try XLIFFReader(name: "a.xlf", bytes: Array(text.utf8))
    #expect(reader.version == version)
    let read = try ExchangeTests.units(of: reader)
    #expect(read.count == all.count)
    for (unit, original) in zip(read, all) {
      #expect(Self.held(unit, version) == Self.held(original, version))
    }
    #expect(reader.losses.isEmpty)
  }

  @Test("Written again, what was read gives the same bytes", arguments: XLIFFVersion.allCases)
  func stable(version: XLIFFVersion) throws {
    let writer = XLIFFWriter(version: version, from: .chinese, to: .english)
    let first = try written(Self.units(seed: 9), by: writer).text
    let read = try ExchangeTests.units(of: XLIFFReader(name: "a", bytes: Array(first.utf8)))
    #expect(try written(read, by: writer).text == first)
  }

  @Test(
    "Codes that belong together have one number on both sides", arguments: XLIFFVersion.allCases)
  func numbers(version: XLIFFVersion) throws {
    func ph(_ x: String?) -> Segment.Part {
      .code(
        InlineCode(
          kind: .placeholder, attributes: x.map { [Attribute(name: "x", value: $0)] } ?? []))
    }
    let unit = TranslationUnit(variants: [
      .init(language: .chinese, segment: Segment(parts: [ph("7"), ph("9"), ph(nil)])),
      .init(language: .english, segment: Segment(parts: [ph("9"), ph("7"), ph("8"), ph("9")])),
    ])
    let text = try written([unit], by: XLIFFWriter(version: version, from: .chinese, to: .english))
      .text
    #expect(text.contains("<source><ph id=\"1\"/><ph id=\"2\"/><ph id=\"3\"/></source>"))
    #expect(
      text.contains("><ph id=\"2\"/><ph id=\"1\"/><ph id=\"4\"/><ph id=\"5\"/></target>"))
  }
}
