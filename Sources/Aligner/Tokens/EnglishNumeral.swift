/// Numbers written in English words: “thirty-nine”, “one hundred and forty”, “two million”.
enum EnglishNumeral {
  private static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  private static let powers: [String: Int] = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
  ]

  /// Ordinals, whose value is that of the cardinal. “second” is left out: it is a time as well.
  static let ordinals: [String: Int] = [
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100,
  ]

  /// The number whose words begin at an index, and the index after its last word.
  static func number(in scalars: [Unicode.Scalar], at start: Int) -> (value: String, end: Int)? {
    guard start == 0 || !scalars[start - 1].isWordLetter, mayBegin(scalars[start...]) else {
      return nil
    }
    var total = 0
    var section = 0
    var end = start
    var wordCount = 0
    var lastWord = ""
    var index = start
    while let (word, wordEnd) = word(in: scalars, at: index) {
      if let value = units[word] {
        // “twenty-four” adds up; “two three” are two numbers.
        let tail = section % 100
        guard
          wordCount == 0 || lastWord == "and" || powers[lastWord] != nil
            || (tail >= 20 && tail % 10 == 0 && value < 10)
        else { break }
        section += value
        end = wordEnd
      } else if let ordinal = ordinals[word], wordCount > 0, ordinal < 20 || ordinal == 100 {
        section = ordinal == 100 ? section * 100 : section + ordinal
        end = wordEnd
        wordCount += 1
        break
      } else if let zeros = powers[word], wordCount > 0 {
        if zeros == 2 {
          section *= 100
        } else {
          total += section * power(zeros)
          section = 0
        }
        end = wordEnd
      } else if word == "and", powers[lastWord] != nil {
        // Only taken if a number follows.
      } else {
        break
      }
      wordCount += 1
      lastWord = word
      index = skipJoint(scalars, from: wordEnd)
    }
    let value = total + section
    guard value > 1, !scalars.indices.contains(end) || !scalars[end].isWordLetter else {
      return nil
    }
    return (String(value), end)
  }

  /// Whether some letters can begin a number, without making a word of them: few words can.
  private static func mayBegin(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count >= 3 else { return false }
    let key = scalars.prefix(3).reduce(UInt32(0)) { $0 << 8 | ($1.value | 0x20) & 0xFF }
    return beginnings.contains(key)
  }

  /// The first three letters of the cardinals.
  private static let beginnings: Set<UInt32> = Set(
    units.keys.map { word in word.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } })

  /// Whether a lower-case word is a cardinal below a hundred: only such words begin a number.
  static func isCardinal(_ word: String) -> Bool { units[word] != nil }

  /// The zeros of a power that follows digits: “ million” of “1.5 million”.
  static func unit(in scalars: [Unicode.Scalar], at index: Int) -> (zeros: Int, end: Int)? {
    guard let (word, end) = word(in: scalars, at: skipJoint(scalars, from: index)),
      let zeros = powers[word], zeros > 2
    else { return nil }
    return (zeros, end)
  }

  /// One lower-case word of ASCII letters.
  private static func word(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (word: String, end: Int)? {
    var end = start
    var word = ""
    while end < scalars.count, end - start < 12 {
      let value = scalars[end].value | 0x20
      guard value >= 0x61, value <= 0x7A, scalars[end].value < 0x80,
        let letter = Unicode.Scalar(value)
      else { break }
      word.unicodeScalars.append(letter)
      end += 1
    }
    return word.isEmpty ? nil : (word, end)
  }

  private static func skipJoint(_ scalars: [Unicode.Scalar], from index: Int) -> Int {
    index < scalars.count && (scalars[index] == " " || scalars[index] == "-") ? index + 1 : index
  }

  private static func power(_ zeros: Int) -> Int {
    (0..<zeros).reduce(1) { product, _ in product * 10 }
  }
}
