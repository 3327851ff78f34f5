/// Cuts sentences into tokens: one scan over the scalars of a sentence.
struct TokenScanner: Sendable {
  private let words: WordNormalizer
  private let lexicon: HeadwordIndex?
  private let numberStyle: NumberStyle

  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - lexicon: The Han words to look for.
  init(language: LanguageTag, lexicon: HeadwordIndex?) {
    words = WordNormalizer(language: language)
    self.lexicon = lexicon
    numberStyle = NumberStyle(language: language)
  }

  /// Returns the tokens of a sentence in the order in which they begin.
  ///
  /// Han words overlap each other and their characters. A mark or quote counts as often as it
  /// stands there if it is `?` or `!`, else once.
  ///
  /// - Complexity: O(*n*).
  func tokens(of text: String) -> [Token] {
    let scalars = text.unicodeScalars.map(Self.normalized)
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count)
    var seenMarks: Set<String> = []
    var index = takeEnumeration(scalars, into: &tokens)
    while index < scalars.count {
      let scalar = scalars[index]
      if let (number, end) = numberStyle.number(in: scalars, at: index) {
        tokens.append(
          Token(kind: .number, text: "#" + number, surface: String(scalars[index..<end])))
        // Characters of a number written in Han stay evidence of their own.
        while index < end {
          if scalars[index].isHan { takeHan(scalars, at: index, into: &tokens) }
          index += 1
        }
      } else if scalar.isHan {
        takeHan(scalars, at: index, into: &tokens)
        index += 1
      } else if scalar.isWordLetter {
        let end = wordEnd(scalars, from: index)
        takeWord(scalars[index..<end], into: &tokens)
        index = end
      } else {
        if let mark = Self.mark(scalar, before: index > 0 ? scalars[index - 1] : nil) {
          let repeats = mark.text == "?" || mark.text == "!"
          if repeats || seenMarks.insert(mark.text).inserted { tokens.append(mark) }
        }
        index += 1
      }
    }
    return tokens
  }

  private func takeHan(_ scalars: [Unicode.Scalar], at index: Int, into tokens: inout [Token]) {
    let character = String(Character(scalars[index]))
    tokens.append(Token(kind: .character, text: character, surface: character))
    lexicon?.findWords(in: scalars, at: index) { characterCount in
      let text = String(scalars[index..<index + characterCount])
      tokens.append(Token(kind: .compound, text: text, surface: text))
    }
  }

  /// Words of an alphabet; one with hyphens also counts by its parts.
  private func takeWord(_ scalars: ArraySlice<Unicode.Scalar>, into tokens: inout [Token]) {
    for part in words.parts(of: scalars) {
      let surface = words.folded(part)
      let text = words.stem(surface)
      guard !text.isEmpty else { continue }
      if let number = numberStyle.wordValue(surface) {
        tokens.append(Token(kind: .number, text: "#" + number, surface: surface))
      } else {
        tokens.append(Token(kind: .word, text: text, surface: surface))
      }
    }
  }

  private func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      let scalar = scalars[end]
      if scalar.isWordLetter || scalar.isDigit {
        end += 1
      } else if scalar == "'" || scalar == "-", end + 1 < scalars.count,
        scalars[end + 1].isWordLetter
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Takes the number of a list item (`1.`, `(a)`, `（二）`, `一、`) at the start of a sentence,
  /// and returns where the rest begins. A number before a tab is an index, not text.
  private func takeEnumeration(_ scalars: [Unicode.Scalar], into tokens: inout [Token]) -> Int {
    var index = 0
    let isOpened = scalars.first == "("
    if isOpened { index = 1 }
    guard index < scalars.count else { return 0 }
    var value: String?
    var end = index
    if let (number, numberEnd) = numberStyle.integer(in: scalars, at: index), numberEnd - index <= 6
    {
      value = number
      end = numberEnd
    } else if let letter = scalars[index].listLetter {
      value = String(letter)
      end = index + 1
    }
    guard let value, end < scalars.count else { return 0 }
    let next = scalars[end]
    if !isOpened, next == "\t" { return end + 1 }
    let closes: Bool
    if isOpened {
      closes = next == ")"
    } else {
      let after = end + 1 < scalars.count ? scalars[end + 1] : " "
      closes = next == "、" || next == ")" || (next == "." && !after.isDigit && !after.isWordLetter)
    }
    guard closes else { return 0 }
    tokens.append(
      Token(kind: .enumeration, text: "1." + value, surface: String(scalars[index..<end])))
    return end + 1
  }

  /// Full-width forms become ASCII, traditional characters simplified, apostrophes straight.
  private static func normalized(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x2000: return scalar
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2019: return "'"
    case 0x4E00...0x9FFF: return TraditionalCharacters.simplified(scalar)
    case 0x2010...0x2012: return "-"
    default: return scalar
    }
  }

  /// The mark or quote that a scalar stands for, if it counts as evidence.
  private static func mark(_ scalar: Unicode.Scalar, before: Unicode.Scalar?) -> Token? {
    let text: String
    switch scalar {
    case "?", "!", ";", ":", "%": text = String(Character(scalar))
    case "‰": text = "%"
    case "…": text = "…"
    case ".": if before == "." { text = "…" } else { return nil }
    case "—", "–", "―", "─": text = "-"
    case "-": if before == "-" || before == " " { text = "-" } else { return nil }
    case "(", "[", "【", "〔": text = "("
    case "《", "〈", "<": text = "<"
    case "“", "「", "『", "‘", "„", "«", "‹":
      return Token(kind: .quote, text: "“", surface: String(Character(scalar)))
    case "”", "」", "』", "»", "›":
      return Token(kind: .quote, text: "”", surface: String(Character(scalar)))
    case "\"":
      let opens = before.map { $0 == " " || $0 == "(" || $0 == "-" || $0 == "—" } ?? true
      return Token(kind: .quote, text: opens ? "“" : "”", surface: "\"")
    case "'":
      let opens = before.map { $0 == " " || $0 == "(" } ?? true
      return Token(kind: .quote, text: opens ? "“" : "”", surface: "'")
    default: return nil
    }
    return Token(kind: .mark, text: text, surface: String(Character(scalar)))
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether the scalar belongs to a word of an alphabet or an abugida.
  var isWordLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0xAA: return false
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF20: return false
    default:
      return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }
  }

  /// A letter that can number a list item, in lower case.
  fileprivate var listLetter: Unicode.Scalar? {
    switch value {
    case 0x61...0x7A: self
    case 0x41...0x5A: Unicode.Scalar(value + 0x20)
    default: nil
    }
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
