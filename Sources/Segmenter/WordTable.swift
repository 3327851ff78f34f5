/// A word of at most 24 bytes in lower case, packed so that it hashes and compares fast.
struct WordKey: Hashable, Sendable {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0
  private var count: UInt8 = 0

  /// Packs a range of a text in lower case, or `nil` if it is empty or longer than 24 bytes.
  init?(_ text: UTF8Text, _ range: Range<Int>) {
    guard !range.isEmpty, range.count <= 24 else { return nil }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      if byte < 0x80 {
        append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
        offset += 1
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      let lowered = scalar.loweredSimply
      if lowered == scalar || lowered >= 0x800 || length != 2 {
        for index in offset..<offset + length { append(text[index]) }
      } else {
        append(UInt8(0xC0 | lowered >> 6))
        append(UInt8(0x80 | lowered & 0x3F))
      }
      offset += length
    }
  }

  /// Packs a word; `nil` under the same conditions.
  init?(_ word: Substring) {
    var word = String(word)
    let key = word.withUTF8 { WordKey(UTF8Text(bytes: $0), 0..<$0.count) }
    guard let key else { return nil }
    self = key
  }

  /// The word in lower case.
  var text: String {
    var bytes: [UInt8] = []
    for index in 0..<Int(count) {
      let word = index < 8 ? low : index < 16 ? middle : high
      bytes.append(UInt8(truncatingIfNeeded: word >> (UInt64(index & 7) * 8)))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    let shift = UInt64(count & 7) * 8
    switch count >> 3 {
    case 0: low |= UInt64(byte) << shift
    case 1: middle |= UInt64(byte) << shift
    default: high |= UInt64(byte) << shift
    }
    count += 1
  }

  static func == (left: WordKey, right: WordKey) -> Bool {
    left.low == right.low && left.middle == right.middle && left.high == right.high
  }

  /// A hash of the word, for tables of known size.
  ///
  /// Multiplication by 2^64 divided by the golden ratio (Knuth, volume 3, section 6.4).
  var quickHash: Int {
    let mixed = (low ^ (middle &* 31) ^ (high &* 961)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(middle)
    hasher.combine(high)
  }
}

/// What a word can do beside a mark that may end a sentence. A word may have several traits.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// An abbreviation before a name, which never ends a sentence: `Dr`, `Mr`.
  static let title = WordTraits(rawValue: 1 << 0)
  /// An abbreviation before a number: `No`, `fig`. Elsewhere a word like others.
  static let number = WordTraits(rawValue: 1 << 1)
  /// An abbreviation inside sentences, which never ends one: `e.g`, `cf`.
  static let inner = WordTraits(rawValue: 1 << 2)
  /// An abbreviation that may end a sentence: `etc`, `Inc`, `Jan`.
  static let final = WordTraits(rawValue: 1 << 3)
  /// The time of day, after which a sentence often ends: `a.m`.
  static let time = WordTraits(rawValue: 1 << 4)
  /// A weekday, month or time zone, which goes on after a time of day or a day's number.
  static let calendar = WordTraits(rawValue: 1 << 5)
  /// A word that begins sentences and is no name: `The`, `However`.
  static let starter = WordTraits(rawValue: 1 << 6)
  /// A name that is written with a mark: `Yahoo!`.
  static let exclaiming = WordTraits(rawValue: 1 << 7)
  /// A verb that tells who spoke: `said`.
  static let speech = WordTraits(rawValue: 1 << 8)
  /// A preposition that opens an adverbial: `At 5 a.m. Mr. Smith left.`
  static let preposition = WordTraits(rawValue: 1 << 9)

  /// A word after which a letter stands for a kind and not for a name: `plan B`, `vitamin C`.
  static let label = WordTraits(rawValue: 1 << 10)
  /// An abbreviation that is written with a capital; in small letters it is a word: `Ill`, `Sun`.
  static let capital = WordTraits(rawValue: 1 << 11)
  /// An abbreviation that is written small; as a capital it is a letter or an initial: `v`, `p`.
  static let small = WordTraits(rawValue: 1 << 12)
  /// A unit that is also a word, and an abbreviation behind a number only: `5 in.`
  static let unit = WordTraits(rawValue: 1 << 13)
  /// The end of an enumeration, which no capital goes on from: `etc`.
  static let closing = WordTraits(rawValue: 1 << 14)
  /// An abbreviation that ends a name, so that another name behind it begins a sentence: `Inc`.
  static let tail = WordTraits(rawValue: 1 << 15)
  /// An office, which goes on from its name: `Apple Inc. President Ann Lee`.
  static let office = WordTraits(rawValue: 1 << 16)
  /// A cry that may stand inside a sentence with its mark: `Oh! what a day`.
  static let interjection = WordTraits(rawValue: 1 << 17)
  /// An abbreviation that is also the end of compounds: `Goethestr.` is a `str.`
  static let suffix = WordTraits(rawValue: 1 << 18)

  static let abbreviation: WordTraits = [.title, .number, .inner, .final, .time]

  private static let names: [Substring: WordTraits] = [
    "title": .title, "number": .number, "inner": .inner, "final": .final, "time": .time,
    "calendar": .calendar, "starter": .starter, "exclaiming": .exclaiming, "speech": .speech,
    "preposition": .preposition, "label": .label, "capital": .capital, "small": .small,
    "unit": .unit, "closing": .closing, "tail": .tail, "office": .office,
    "interjection": .interjection, "suffix": .suffix,
  ]

  /// The trait of a name in a data file.
  init?(name: Substring) {
    guard let trait = WordTraits.names[name] else { return nil }
    self = trait
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The words of a language that matter to segmentation, each with its traits.
struct WordTable: Sendable {
  private var traits = WordMap<WordTraits>()

  init() {}

  /// Reads a data file: lines of a trait's name, a colon and words; `#` begins a comment.
  ///
  /// Words stand in lower case and without their last full stop.
  init(parsing data: String) {
    for line in data.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let trait = WordTraits(name: parts[0]) else { continue }
      for word in parts[1].split(separator: " ") {
        guard let key = WordKey(word) else { continue }
        traits[key] = (traits[key] ?? []).union(trait)
      }
    }
  }

  subscript(key: WordKey) -> WordTraits { traits[key] ?? [] }

  /// The words that have a trait, sorted as bytes would be.
  func words(with trait: WordTraits) -> [String] {
    traits.pairs.filter { $0.value.contains(trait) }.map(\.key.text).sorted()
  }
}
