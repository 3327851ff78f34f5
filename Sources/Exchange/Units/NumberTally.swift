/// The numbers of a text, for comparing those of a translation.
///
/// Only what is written in digits counts, of any script. Separators of thousands are left out, a
/// decimal comma is a point, and words for powers of ten count where they follow a number: `10万`
/// equals `100,000`, `1.5 million` equals `150万`.
public struct NumberTally: Hashable, Sendable {
  private var numbers: [String]

  public init(_ text: String) {
    numbers = []
    // Most texts have no digit: ASCII ones tell at once.
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      guard scalar.digit != nil else {
        rest.removeFirst()
        continue
      }
      numbers.append(Self.number(&rest))
    }
    numbers.sort()
  }

  /// Takes a number from the beginning of a text.
  private static func number(_ rest: inout Substring.UnicodeScalarView) -> String {
    var groups = [""]
    var marks: [Unicode.Scalar] = []
    while let scalar = rest.first {
      if let digit = scalar.digit {
        groups[groups.count - 1] += String(digit)
      } else if separators.contains(scalar), rest.dropFirst().first?.digit != nil {
        marks.append(scalar)
        groups.append("")
      } else {
        break
      }
      rest.removeFirst()
    }
    // Groups of three behind the first, all parted by one mark, are thousands.
    let isGrouped =
      groups.count > 1 && Set(marks).count == 1
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    var whole = groups[0]
    var fraction = ""
    if isGrouped {
      whole = groups.joined()
    } else if groups.count == 2 {
      fraction = groups[1]
    } else if groups.count > 2, Set(marks.dropLast()).count == 1, marks.last != marks.first,
      groups.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
    {
      whole = groups.dropLast().joined()
      fraction = groups[groups.count - 1]
    } else if groups.count > 2 {
      // A version or a date: as it stands.
      return groups.joined(separator: ".")
    }
    return decimal(whole, fraction, exponent: exponent(&rest))
  }

  private static let separators: Set<Unicode.Scalar> = [
    ".", ",", "．", "，", "'", "’", "\u{A0}", "\u{202F}",
  ]

  /// The power of ten that a word after a number means, which is taken.
  private static func exponent(_ rest: inout Substring.UnicodeScalarView) -> Int {
    let text = rest.drop { $0 == " " || $0 == "\u{A0}" }
    for (words, exponent) in [
      (["万亿", "萬億", "trillion"], 12), (["亿", "億", "억"], 8), (["万", "萬", "만"], 4),
      (["billion"], 9), (["million"], 6), (["thousand"], 3),
    ] {
      for word in words where text.starts(with: word.unicodeScalars) {
        let after = text.dropFirst(word.unicodeScalars.count)
        // `thousands` and `millionaire` are other words.
        if word.utf8.first.map({ $0 < 0x80 }) == true, after.first?.properties.isAlphabetic == true
        {
          continue
        }
        rest = after
        return exponent
      }
    }
    return 0
  }

  /// The plain decimal form, without zeros that say nothing.
  private static func decimal(_ whole: String, _ fraction: String, exponent: Int) -> String {
    var whole = whole
    var fraction = fraction
    for _ in 0..<exponent {
      whole += fraction.isEmpty ? "0" : String(fraction.removeFirst())
    }
    while fraction.last == "0" { fraction.removeLast() }
    let digits = whole.drop { $0 == "0" }
    return (digits.isEmpty ? "0" : String(digits)) + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script.
  fileprivate var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0..<0x660, 0x3000..<0xA620: nil
    default: properties.numericType == .decimal ? properties.numericValue.map { Int($0) } : nil
    }
  }
}
