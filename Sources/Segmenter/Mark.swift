/// What a punctuation mark can do at the end of a sentence.
///
/// Marks of all scripts share the classes, so a Chinese sentence may end with an English mark and
/// a Hindi one inside a French quotation.
enum Mark: UInt8 {
  /// Letters, digits, symbols, and marks that never matter here.
  case other
  case space
  /// The full stop that also ends abbreviations and divides numbers: `.`, `．`.
  case fullStop
  /// `!` and `?`, which names and quotations also hold.
  case outcry
  /// A full stop that is nothing else: `。`, `।`, `։`, `።`.
  case wideStop
  /// `！`, `？`, `‼`, `؟`.
  case wideOutcry
  /// `…`, `‥`, `⋯`.
  case ellipsis
  case semicolon
  case colon
  /// `,`, `，`, `、`: the sentence goes on.
  case comma
  case openQuote
  case closeQuote
  /// `"`, `'`, and the quotes that open in one language and close in another.
  case straightQuote
  case openBracket
  case closeBracket
  /// `《`, `〈`: the title of a work.
  case openTitle
  case closeTitle
  case dash
  /// `～`, `~`: a drawn-out voice.
  case tilde

  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      switch UInt8(scalar) {
      case UInt8(ascii: "."): self = .fullStop
      case UInt8(ascii: "!"), UInt8(ascii: "?"): self = .outcry
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): self = .straightQuote
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .openBracket
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): self = .closeBracket
      case UInt8(ascii: ";"): self = .semicolon
      case UInt8(ascii: ":"): self = .colon
      case UInt8(ascii: ","): self = .comma
      case UInt8(ascii: "-"): self = .dash
      case UInt8(ascii: "~"): self = .tilde
      case 0x09...0x0D, 0x20: self = .space
      default: self = .other
      }
      return
    }
    self = Mark(beyondASCII: scalar)
  }

  /// Source: Unicode Character Database, properties `Sentence_Terminal`, `Quotation_Mark`,
  /// `General_Category` Ps and Pe; the classes are this project's.
  private init(beyondASCII scalar: UInt32) {
    switch scalar {
    case 0xFF0E, 0xFE52: self = .fullStop
    case 0x3002, 0xFF61, 0x0589, 0x06D4, 0x0964, 0x0965, 0x1362, 0x1367, 0x104B, 0x17D4,
      0x17D5, 0x1803, 0x1809, 0x0701, 0x0702, 0x0DF4, 0xA9C8, 0xABEB:
      self = .wideStop
    case 0xFF01, 0xFF1F, 0xFE56, 0xFE57, 0x203C, 0x203D, 0x2047, 0x2048, 0x2049, 0x061F, 0x061D,
      0x1368, 0xFE15, 0xFE16:
      self = .wideOutcry
    case 0x2025, 0x2026, 0x22EF, 0xFE19: self = .ellipsis
    case 0xFF1B, 0xFE14, 0xFE54, 0x061B: self = .semicolon
    case 0xFF1A, 0xFE13, 0xFE55, 0x2236: self = .colon
    case 0xFF0C, 0x3001, 0xFE10, 0xFE11, 0xFE50, 0xFE51, 0xFF64, 0x060C, 0x104A, 0x30FB, 0xFF65:
      self = .comma
    case 0x201C, 0x2018, 0x300C, 0x300E, 0xFE41, 0xFE43, 0xFF62, 0x201E, 0x201A, 0x00AB, 0x2039,
      0x301D:
      self = .openQuote
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFE42, 0xFE44, 0xFF63, 0x00BB, 0x203A, 0x301E, 0x301F:
      self = .closeQuote
    case 0xFF02, 0xFF07, 0x201F, 0x201B, 0x00B4: self = .straightQuote
    case 0xFF08, 0xFF3B, 0xFF5B, 0x3010, 0x3014, 0x3016, 0x3018, 0xFE35, 0xFE39, 0xFE3B, 0xFE59:
      self = .openBracket
    case 0xFF09, 0xFF3D, 0xFF5D, 0x3011, 0x3015, 0x3017, 0x3019, 0xFE36, 0xFE3A, 0xFE3C, 0xFE5A:
      self = .closeBracket
    case 0x300A, 0x3008, 0xFE3D, 0xFE3F: self = .openTitle
    case 0x300B, 0x3009, 0xFE3E, 0xFE40: self = .closeTitle
    case 0x2010...0x2015, 0x2500, 0x2E3A, 0x2E3B, 0xFE31, 0xFF0D: self = .dash
    case 0xFF5E, 0x301C: self = .tilde
    default: self = scalar.isSpace ? .space : .other
    }
  }

  /// Whether a run of marks that may end a sentence can begin or go on with this one.
  var isTerminator: Bool {
    switch self {
    case .fullStop, .outcry, .wideStop, .wideOutcry, .ellipsis: true
    default: false
    }
  }

  var isQuote: Bool { self == .openQuote || self == .closeQuote || self == .straightQuote }
}
