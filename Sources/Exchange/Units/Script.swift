/// The scripts by which a text in the wrong language is told, as far as languages have one.
///
/// A letter belongs to the script of its block. Source: Unicode 15, Blocks.txt and Scripts.txt.
enum Script: Hashable {
  case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, tamil, thai, lao
  case tibetan, myanmar, georgian, hangul, khmer, kana, han

  /// Whether a text has letters, and not those of its language.
  ///
  /// Of Chinese, Japanese and Korean any letter of the script will do, for foreign names in them
  /// are long; of alphabets there must be as many as of other scripts. Texts in languages whose
  /// script is not known here are never wrong.
  static func isWrong(_ text: String, for language: LanguageTag) -> Bool {
    guard let expected = scripts(of: language) else { return false }
    var ownCount = 0
    var otherCount = 0
    for scalar in text.unicodeScalars {
      guard let script = Script(scalar) else { continue }
      if expected.contains(script) { ownCount += 1 } else { otherCount += 1 }
    }
    guard ownCount + otherCount > 0 else { return false }
    return expected.contains(.han) ? ownCount == 0 : ownCount < otherCount
  }

  /// The script of a letter; `nil` for what is no letter, or of no script here.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xAA: return nil
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF: self = .han
    default:
      guard scalar.properties.isAlphabetic,
        let block = Self.blocks.first(where: { $0.range.contains(scalar.value) })
      else { return nil }
      self = block.script
    }
  }

  private static let blocks: [(range: ClosedRange<UInt32>, script: Script)] = [
    (0xAA...0x24F, .latin), (0x370...0x3FF, .greek), (0x400...0x52F, .cyrillic),
    (0x530...0x58F, .armenian), (0x590...0x5FF, .hebrew), (0x600...0x6FF, .arabic),
    (0x750...0x77F, .arabic), (0x8A0...0x8FF, .arabic), (0x900...0x97F, .devanagari),
    (0x980...0x9FF, .bengali), (0xB80...0xBFF, .tamil), (0xE00...0xE7F, .thai),
    (0xE80...0xEFF, .lao), (0xF00...0xFFF, .tibetan), (0x1000...0x109F, .myanmar),
    (0x10A0...0x10FF, .georgian), (0x1100...0x11FF, .hangul), (0x1780...0x17FF, .khmer),
    (0x1E00...0x1EFF, .latin), (0x1F00...0x1FFF, .greek), (0x2C60...0x2C7F, .latin),
    (0x2DE0...0x2DFF, .cyrillic), (0x2E80...0x2FDF, .han), (0x3005...0x3007, .han),
    (0x3040...0x30FF, .kana), (0x3130...0x318F, .hangul), (0x31F0...0x31FF, .kana),
    (0xA640...0xA69F, .cyrillic), (0xA720...0xA7FF, .latin), (0xAB30...0xAB6F, .latin),
    (0xAC00...0xD7FF, .hangul), (0xF900...0xFAFF, .han), (0xFB1D...0xFB4F, .hebrew),
    (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFE, .arabic), (0xFF21...0xFF5A, .latin),
    (0xFF66...0xFF9F, .kana),
  ]

  /// The scripts of a language: those of its script subtag, else the usual ones.
  private static func scripts(of language: LanguageTag) -> Set<Script>? {
    if let script = language.script { return byName[script] }
    return byLanguage[language.language]
  }

  /// Source: ISO 15924.
  private static let byName: [String: Set<Script>] = [
    "Latn": [.latin], "Grek": [.greek], "Cyrl": [.cyrillic], "Armn": [.armenian],
    "Hebr": [.hebrew], "Arab": [.arabic], "Deva": [.devanagari], "Beng": [.bengali],
    "Taml": [.tamil], "Thai": [.thai], "Laoo": [.lao], "Tibt": [.tibetan], "Mymr": [.myanmar],
    "Geor": [.georgian], "Khmr": [.khmer], "Hang": [.hangul], "Kore": [.hangul, .han],
    "Jpan": [.han, .kana], "Hani": [.han], "Hans": [.han], "Hant": [.han],
  ]

  /// Source: CLDR, likely subtags; languages with two scripts in use have both.
  private static let byLanguage: [String: Set<Script>] = {
    var scripts: [String: Set<Script>] = [
      "zh": [.han], "yue": [.han], "lzh": [.han], "ja": [.han, .kana], "ko": [.hangul, .han],
      "el": [.greek], "hy": [.armenian], "ka": [.georgian], "th": [.thai], "lo": [.lao],
      "bo": [.tibetan], "my": [.myanmar], "km": [.khmer], "ta": [.tamil], "bn": [.bengali],
      "as": [.bengali], "sr": [.cyrillic, .latin], "uz": [.latin, .cyrillic],
      "az": [.latin, .cyrillic], "kk": [.cyrillic, .latin],
    ]
    for (languages, script) in [
      ("ru uk be bg mk mn ky tg", Script.cyrillic), ("he yi", .hebrew),
      ("ar fa ur ps ug", .arabic), ("hi mr ne sa", .devanagari),
      (
        "en de fr es it pt nl sv da no nb nn fi et lv lt pl cs sk sl hr bs hu ro tr vi id ms sq "
          + "ca gl eu af sw is ga cy mt la eo tl", .latin
      ),
    ] {
      for language in languages.split(separator: " ") { scripts[String(language)] = [script] }
    }
    return scripts
  }()
}
