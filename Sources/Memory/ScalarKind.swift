/// What a scalar is to the tokens.
enum ScalarKind {
  case space
  /// Han and kana: a token by itself.
  case ideograph
  case letter
  case digit
  case other

  /// Classes by range where texts are common, by general category elsewhere.
  ///
  /// Source: Unicode 16, Scripts.txt and DerivedGeneralCategory.txt.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x20, 0x09...0x0D: self = .space
    case 0x30...0x39: self = .digit
    case 0..<0x80: self = .other
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3005, 0x3007, 0x3021...0x3029, 0xF900...0xFAFF,
      0x20000...0x323AF:
      self = .ideograph
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F,
      0x1B000...0x1B16F:
      self = .ideograph
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0xAC00...0xD7A3, 0xFF21...0xFF3A,
      0xFF41...0xFF5A:
      self = .letter
    case 0xFF10...0xFF19: self = .digit
    case 0x2010...0x2027, 0x3001...0x3003, 0x3008...0x3011, 0xFF01...0xFF0F, 0xFF1A...0xFF20:
      self = .other
    default: self = Self.byCategory(scalar)
    }
  }

  /// Apart, so that the common ranges do not pay for the tables of Unicode.
  @inline(never)
  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      .letter
    case .decimalNumber: .digit
    default: scalar.properties.isWhitespace ? .space : .other
    }
  }
}
