/// Questions about a scalar value that the rules ask often; each answers ASCII without a look-up.
extension UInt32 {
  /// Unicode white space, and the byte order mark that some editors leave in running text.
  ///
  /// Source: Unicode Character Database, property `White_Space`.
  var isSpace: Bool {
    switch self {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// A digit of ASCII or its full-width form.
  var isDigit: Bool { isASCIIDigit || (self >= 0xFF10 && self <= 0xFF19) }

  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A && self < 0x80 }

  /// A letter with case, lower: `a`, `é`, `ж`.
  var isLower: Bool {
    if self < 0x80 { return self >= 0x61 && self <= 0x7A }
    return !isWide && Unicode.Scalar(self)?.properties.isLowercase ?? false
  }

  /// A letter with case, upper or title: `A`, `É`, `Ж`.
  var isUpper: Bool {
    if self < 0x80 { return self >= 0x41 && self <= 0x5A }
    return !isWide && Unicode.Scalar(self)?.properties.isUppercase ?? false
  }

  /// A letter of any script, Han and kana included.
  var isLetter: Bool {
    if self < 0x80 { return isASCIILetter }
    return Unicode.Scalar(self)?.properties.isAlphabetic ?? false
  }

  /// A Han character, by Unicode's ideographic blocks.
  var isHan: Bool {
    switch self {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3007: true
    default: false
    }
  }

  /// Korean, which is written wide and with spaces.
  var isHangul: Bool { self >= 0xAC00 && self <= 0xD7AF || self >= 0x1100 && self <= 0x11FF }

  var isHiragana: Bool { self >= 0x3041 && self <= 0x309F }

  var isKana: Bool { self >= 0x3041 && self <= 0x30FF }

  /// A character of Chinese, Japanese or Korean text that is written in a square of its own,
  /// marks included.
  var isWide: Bool {
    guard self >= 0x1100 else { return false }
    switch self {
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFF61...0xFFDC, 0x20000...0x3FFFF:
      return true
    default: return false
    }
  }

  /// A letter or digit that words and numbers of alphabetic scripts are made of.
  var isWordLike: Bool {
    if self < 0x80 { return isASCIILetter || isASCIIDigit }
    return !isWide && Unicode.Scalar(self)?.properties.isAlphabetic ?? false
  }

  /// A pictograph, or a part of one: a variation selector, a joiner, a skin tone, a flag letter.
  ///
  /// Source: the blocks of Unicode that hold emoji; letters and arrows left out.
  var isPictograph: Bool {
    switch self {
    case 0x200D, 0x20E3, 0x2600...0x26FF, 0x2705...0x275A, 0x2763...0x2775, 0x2795...0x27BF,
      0x2B50, 0x2B55, 0xFE0E, 0xFE0F, 0x1F000...0x1FAFF, 0xE0020...0xE007F:
      true
    default: false
    }
  }

  /// The small letter of a capital in Latin, Greek or Cyrillic script; others unchanged.
  ///
  /// Covers the scripts of the languages with abbreviation data; exact there.
  var loweredSimply: UInt32 {
    switch self {
    case 0x41...0x5A: self + 0x20
    case 0xC0...0xD6, 0xD8...0xDE: self + 0x20
    case 0x100...0x137, 0x14A...0x177: self | 1
    case 0x139...0x148, 0x179...0x17E: self & 1 == 1 ? self + 1 : self
    case 0x391...0x3A9: self + 0x20
    case 0x410...0x42F: self + 0x20
    case 0x400...0x40F: self + 0x50
    default: self
    }
  }
}
