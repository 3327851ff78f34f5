import Foundation

/// Forms of text that count as the same.
enum Folding {
  /// The text in Normalization Form C; at once where it is so by its ranges.
  static func composed(_ text: String) -> String {
    // Of these bytes are scalars below U+0300 and from U+5000 to U+9FFF.
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      utf8.allSatisfy { $0 < 0xCC || (0xE5...0xE9).contains($0) }
    }
    guard !isPlain else { return text }
    // Below U+0300 nothing combines; Han, kana without U+3099 and U+309A, and wide forms are
    // whole.
    let isComposed = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x400...0x482, 0x2010...0x2027, 0x3000...0x3029, 0x3040...0x3098,
        0x309B...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFFEF:
        true
      default: false
      }
    }
    return isComposed ? text : text.precomposedStringWithCanonicalMapping
  }

  /// A token without case, width and typographic form: compatibility forms (NFKC) in lower case,
  /// quotation marks, stops, commas and dashes each in one form.
  static func folded(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      output.append(variant(of: scalar))
    }
    return String(output)
  }

  /// What ``folded(_:)`` makes of one scalar, if that is itself or an ASCII character; `nil` where
  /// only the tables of Unicode know.
  static func quick(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC,
      0x3008...0x300B,
      0x3010, 0x3011:
      return scalar
    case 0x3001, 0x3002, 0x300C...0x300F, 0x2010, 0x2012...0x2015, 0x2018...0x201F:
      return variant(of: scalar)
    case 0xFF01...0xFF5E:
      let narrow = scalar.value - 0xFEE0
      return Unicode.Scalar((0x41...0x5A).contains(narrow) ? narrow | 0x20 : narrow)
    default: return nil
    }
  }

  /// The common form of a typographic variant.
  static func variant(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x201C...0x201F, 0x300C...0x300F, 0xAB, 0xBB, 0xFF02: "\""
    case 0x2018...0x201B: "'"
    case 0x3002, 0xFF0E, 0xFF61: "."
    case 0x3001, 0xFF0C, 0xFF64: ","
    case 0x2010...0x2015, 0x2212, 0xFF0D: "-"
    default: scalar
    }
  }
}
