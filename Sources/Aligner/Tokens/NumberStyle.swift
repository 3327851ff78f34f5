/// Reads numbers as a language writes them, in digits, in Han numerals, in English words.
///
/// Values are compared as text: an integer without leading zeros, or with a decimal point and
/// without zeros at its end.
struct NumberStyle: Sendable {
  /// Whether `1.234,5` is what English writes `1,234.5`.
  private let hasDecimalComma: Bool
  private let hasEnglishWords: Bool

  init(language: LanguageTag) {
    hasDecimalComma = [
      "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "no", "fi", "is", "hu", "pl", "cs",
      "sk", "ro", "tr", "ru", "uk", "bg", "sr", "hr", "sl", "el", "id", "vi", "lt", "lv", "et",
    ].contains(language.language)
    hasEnglishWords = language.language == "en"
  }

  /// The number that begins at an index, and the index after it.
  ///
  /// A single 一 is no number (it is an article more often than not), nor is a lone English
  /// “one”; 第 makes an ordinal of what follows, whose value is the same.
  func number(in scalars: [Unicode.Scalar], at start: Int) -> (value: String, end: Int)? {
    let scalar = scalars[start]
    if scalar.isDigit { return digits(in: scalars, at: start) }
    if HanNumeral.isNumeral(scalar) { return HanNumeral.number(in: scalars, at: start) }
    if hasEnglishWords, scalar.isWordLetter {
      return EnglishNumeral.number(in: scalars, at: start)
    }
    return nil
  }

  /// The value of a single folded word that stands for a number and was not read by
  /// ``number(in:at:)``, such as the ordinals of English.
  func wordValue(_ word: String) -> String? {
    hasEnglishWords ? EnglishNumeral.ordinals[word].map(String.init) : nil
  }

  /// An integer of digits or Han numerals, for the numbers of list items.
  func integer(in scalars: [Unicode.Scalar], at start: Int) -> (value: String, end: Int)? {
    if HanNumeral.isNumeral(scalars[start]) {
      return HanNumeral.number(in: scalars, at: start, singleOneCounts: true)
    }
    var end = start
    while end < scalars.count, scalars[end].isDigit { end += 1 }
    guard end > start else { return nil }
    return (Self.trimmed(integer: scalars[start..<end], fraction: []), end)
  }

  private func digits(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (value: String, end: Int)? {
    let decimalPoint: Unicode.Scalar = hasDecimalComma ? "," : "."
    let groupMarks: Set<Unicode.Scalar> =
      hasDecimalComma ? [".", "\u{A0}", "\u{202F}", "'"] : [",", "'"]
    var integer: [Unicode.Scalar] = []
    var fraction: [Unicode.Scalar] = []
    var end = start
    while end < scalars.count, scalars[end].isDigit {
      integer.append(scalars[end])
      end += 1
    }
    while integer.count <= 15, end + 3 < scalars.count + 0, groupMarks.contains(scalars[end]),
      scalars[(end + 1)...(end + 3)].allSatisfy(\.isDigit),
      end + 4 >= scalars.count || !scalars[end + 4].isDigit
    {
      integer += scalars[(end + 1)...(end + 3)]
      end += 4
    }
    if end + 1 < scalars.count, scalars[end] == decimalPoint || scalars[end] == ".",
      scalars[end + 1].isDigit
    {
      end += 1
      while end < scalars.count, scalars[end].isDigit {
        fraction.append(scalars[end])
        end += 1
      }
    }
    // 3.5万 and 150亿; “1.5 million” the same way.
    if end < scalars.count, let zeros = HanNumeral.largeUnits[scalars[end]] {
      return (Self.shifted(integer: integer, fraction: fraction, zeros: zeros), end + 1)
    }
    if hasEnglishWords, let (zeros, unitEnd) = EnglishNumeral.unit(in: scalars, at: end) {
      return (Self.shifted(integer: integer, fraction: fraction, zeros: zeros), unitEnd)
    }
    return (Self.trimmed(integer: integer, fraction: fraction), end)
  }

  private static func shifted(
    integer: [Unicode.Scalar], fraction: [Unicode.Scalar], zeros: Int
  ) -> String {
    let moved = fraction.prefix(zeros)
    let padding = [Unicode.Scalar](repeating: "0", count: zeros - moved.count)
    return trimmed(integer: integer + moved + padding, fraction: Array(fraction.dropFirst(zeros)))
  }

  private static func trimmed(
    integer: some Collection<Unicode.Scalar>, fraction: [Unicode.Scalar]
  ) -> String {
    let digits = String(integer.drop { $0 == "0" })
    var decimals = fraction
    while decimals.last == "0" { decimals.removeLast() }
    return (digits.isEmpty ? "0" : digits) + (decimals.isEmpty ? "" : "." + String(decimals))
  }
}

/// Numbers written with Han numerals: 三十九, 五百二十四, 一九五九, 两万五千.
enum HanNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8,
    "玖": 9,
  ]
  private static let smallUnits: [Unicode.Scalar: Int] = [
    "十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000,
  ]

  /// How many zeros the units above a thousand add.
  static let largeUnits: [Unicode.Scalar: Int] = ["万": 4, "亿": 8]

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || smallUnits[scalar] != nil
  }

  /// The number that begins at an index. 百, 千 and 十 in front count as ten, hundred, thousand
  /// only with a digit, but for 十 itself.
  static func number(
    in scalars: [Unicode.Scalar], at start: Int, singleOneCounts: Bool = false
  ) -> (value: String, end: Int)? {
    var end = start
    while end < scalars.count,
      isNumeral(scalars[end]) || (end > start && largeUnits[scalars[end]] != nil)
    {
      end += 1
    }
    let run = scalars[start..<end]
    guard run.count <= 16 else { return nil }
    if run.allSatisfy({ digits[$0] != nil }) {
      if run.count == 1 {
        let value = digits[scalars[start]] ?? 0
        return value > 1 || (singleOneCounts && value == 1) ? (String(value), end) : nil
      }
      // Digits one by one, as in years; 三四 without a unit means “three or four”.
      guard run.count >= 3 else { return nil }
      let text = run.map { String(digits[$0] ?? 0) }.joined()
      let value = String(text.drop { $0 == "0" })
      return value.isEmpty ? nil : (value, end)
    }
    guard let value = positionalValue(run) else { return nil }
    return (String(value), end)
  }

  private static func positionalValue(_ run: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    for scalar in run {
      if let value = digits[scalar] {
        digit = value
      } else if let unit = smallUnits[scalar] {
        if digit == nil && unit != 10 { return nil }
        section += (digit ?? 1) * unit
        digit = nil
      } else if let zeros = largeUnits[scalar] {
        section += digit ?? 0
        digit = nil
        guard section > 0 else { return nil }
        var factor = 1
        for _ in 0..<zeros { factor *= 10 }
        total = zeros == 8 ? (total + section) * factor : total + section * factor
        section = 0
      }
    }
    let value = total + section + (digit ?? 0)
    return value > 0 ? value : nil
  }
}
