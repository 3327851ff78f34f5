/// The numbers that pair codes across the variants of a unit.
enum CodeReferences {
  /// Gives each `x` that is no number one that the unit does not use; equal ones stay equal.
  static func number(in unit: inout TranslationUnit) {
    var taken: Set<String> = []
    var odd: [String] = []
    for variant in unit.variants {
      collect(variant.segment.parts, &taken, &odd)
    }
    var numbers: [String: String] = [:]
    var next = 1
    for text in odd where numbers[text] == nil {
      while taken.contains(String(next)) { next += 1 }
      numbers[text] = String(next)
      taken.insert(String(next))
    }
    for index in unit.variants.indices {
      unit.variants[index].segment.parts = numbered(unit.variants[index].segment.parts, numbers)
    }
  }

  private static func collect(
    _ parts: [Segment.Part], _ taken: inout Set<String>, _ odd: inout [String]
  ) {
    for case .code(let code) in parts {
      if let x = code.attributes["x"] {
        if x.isNumber { taken.insert(x) } else { odd.append(x) }
      }
      collect(code.content, &taken, &odd)
    }
  }

  private static func numbered(
    _ parts: [Segment.Part], _ numbers: [String: String]
  ) -> [Segment.Part] {
    parts.map { part in
      guard case .code(var code) = part else { return part }
      if let number = code.attributes["x"].flatMap({ numbers[$0] }) {
        code.attributes["x"] = number
      }
      code.content = numbered(code.content, numbers)
      return .code(code)
    }
  }
}
