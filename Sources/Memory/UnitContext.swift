/// What a unit's properties say of where it stood.
///
/// Read are the properties of memoQ (`x-context-pre`, `x-context-post`, of a variant), OmegaT
/// (`prev`, `next`, `id`), XTM (`x-previous-source-text`, `x-next-source-text`, `x-segment-id`) and
/// Translate Toolkit (`x-context`).
struct UnitContext {
  private(set) var previous: String?
  private(set) var next: String?
  private(set) var ids: [String] = []

  init(_ unit: TranslationUnit) {
    for property in unit.properties + unit.variants.flatMap(\.properties) {
      switch property.type {
      case "prev", "x-previous-source-text": previous = property.value
      case "next", "x-next-source-text": next = property.value
      case "x-context-pre": previous = Self.content(ofSegment: property.value)
      case "x-context-post": next = Self.content(ofSegment: property.value)
      case "id", "x-context", "x-segment-id": ids.append(property.value)
      default: continue
      }
    }
  }

  /// memoQ wraps the text in the markup of a segment.
  private static func content(ofSegment value: String) -> String {
    guard value.hasPrefix("<seg>"), value.hasSuffix("</seg>") else { return value }
    return String(value.dropFirst(5).dropLast(6))
  }
}

/// Whether a program paired the texts of a unit, and how sure it was.
///
/// Read are `x-align-type`, `x-confidence` (0 to 1), memoQ's `aligned` and Trados's `x-Origin`.
struct AlignmentOrigin {
  private(set) var isAligned = false
  private(set) var confidence: Double?

  init(_ unit: TranslationUnit) {
    for property in unit.properties {
      switch property.type {
      case "x-align-type": isAligned = true
      case "aligned": isAligned = isAligned || property.value.lowercased() == "yes"
      case "x-Origin": isAligned = isAligned || property.value == "Alignment"
      case "x-confidence":
        isAligned = true
        confidence = Double(property.value)
      default: continue
      }
    }
  }
}
