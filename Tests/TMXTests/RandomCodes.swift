import TMX
import TestSupport

extension TranslationUnit {
  /// The unit in languages made up at random, its codes with all that TMX lets them say.
  func enriched(using generator: inout SplitMix) -> TranslationUnit {
    var unit = self
    for index in unit.variants.indices {
      unit.variants[index].language = .random(using: &generator)
      var number = 0
      var parts = unit.variants[index].segment.parts
      parts = Self.enriched(parts, &number, using: &generator)
      if Bool.random(using: &generator) {
        let text = RandomUnits.text(upTo: 4, using: &generator)
        parts.append(
          .code(
            InlineCode(
              kind: .unknown, attributes: [Attribute(name: "x", value: "1")],
              content: text.isEmpty ? [] : [.text(text)])))
      }
      unit.variants[index].segment.parts = parts
    }
    return unit
  }

  private static func enriched(
    _ parts: [Segment.Part], _ number: inout Int, using generator: inout SplitMix
  ) -> [Segment.Part] {
    parts.map { part in
      guard case .code(var code) = part else { return part }
      func add(_ name: String, _ value: String) {
        guard Bool.random(using: &generator) else { return }
        code.attributes.append(Attribute(name: name, value: value))
      }
      number += 1
      switch code.kind {
      case .beginPaired, .isolated, .highlight, .placeholder:
        add("x", "\(number)")
        add("type", RandomUnits.text(upTo: 5, using: &generator))
        if code.kind == .placeholder { add("assoc", ["p", "f", "b"][number % 3]) }
      case .subflow:
        add("datatype", RandomUnits.text(upTo: 5, using: &generator))
        add("type", "fnote")
      case .endPaired, .unknown: break
      }
      code.content = enriched(code.content, &number, using: &generator)
      return .code(code)
    }
  }
}

extension LanguageTag {
  /// Any tag of language, script, region and variants, or for private use.
  static func random(using generator: inout SplitMix) -> LanguageTag {
    func word(_ characters: String, _ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &generator)).compactMap { _ in
          characters.randomElement(using: &generator)
        })
    }
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let both = letters + "0123456789"
    var subtags = [word(letters, 2...3)]
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: subtags += [word(letters, 4...4), word(letters, 2...2)]
    case 1: subtags += [word("0123456789", 3...3), word(both, 5...8)]
    case 2: subtags = ["x", word(both, 1...8), word(both, 1...8)]
    case 3: subtags += [word(letters, 4...4), word(both, 5...8), word(both, 5...8)]
    default: break
    }
    return LanguageTag(subtags.joined(separator: "-")) ?? .undetermined
  }
}
