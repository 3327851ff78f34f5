/// Words of one language and what they may become in another.
public struct Lexicon: Sendable {
  /// A word or short phrase and its translations, most usual first.
  public struct Entry: Hashable, Sendable {
    public var headword: String
    public var glosses: [String]

    public init(headword: String, glosses: [String]) {
      self.headword = headword
      self.glosses = glosses
    }
  }

  /// The language of the headwords.
  public let language: LanguageTag

  /// The language of the glosses.
  public let glossLanguage: LanguageTag

  private var headwordBytes: ByteStrings

  /// For each headword its glosses in one text, separated by semicolons: bytes of `glossBytes`.
  private var glossRanges: [Range<Int>] = []
  private var glossBytes: [UInt8] = []

  /// For each character of the basic plane that begins a headword how many characters the longest
  /// such headword has.
  private var longestWords = [UInt8](repeating: 0, count: 1 << 16)

  /// Makes a lexicon of entries; those with the same headword are joined.
  ///
  /// Han headwords are held in simplified characters. Complexity: linear.
  public init(
    language: LanguageTag, glossLanguage: LanguageTag, entries: some Sequence<Entry>
  ) {
    self.language = language
    self.glossLanguage = glossLanguage
    var numbers: [String: Int] = [:]
    var headwords: [String] = []
    var glosses: [[String]] = []
    for entry in entries {
      let headword = TraditionalCharacters.simplified(entry.headword)
      if let number = numbers[headword] {
        glosses[number] += entry.glosses
      } else {
        numbers[headword] = headwords.count
        headwords.append(headword)
        glosses.append(entry.glosses)
      }
    }
    headwordBytes = ByteStrings(capacity: headwords.count)
    for (var headword, glosses) in zip(headwords, glosses) {
      headword.withUTF8 { add($0) }
      let start = glossBytes.count
      glossBytes += Array(glosses.joined(separator: ";").utf8)
      glossRanges.append(start..<glossBytes.count)
    }
  }

  /// Makes a lexicon from lines `headword⇥gloss; gloss` in UTF-8, whose form is known to be good
  /// and whose headwords differ.
  init(language: LanguageTag, glossLanguage: LanguageTag, lines: [UInt8]) {
    self.language = language
    self.glossLanguage = glossLanguage
    headwordBytes = ByteStrings(capacity: lines.count / 28)
    glossBytes = lines
    lines.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if let tab = bytes[start..<end].firstIndex(of: UInt8(ascii: "\t")) {
          add(UnsafeBufferPointer(rebasing: bytes[start..<tab]))
          glossRanges.append(tab + 1..<end)
        }
        start = end + 1
      }
    }
  }

  private mutating func add(_ headword: UnsafeBufferPointer<UInt8>) {
    _ = headwordBytes.insert(headword)
    // Three bytes in UTF-8 have the characters from U+0800 to the end of the basic plane.
    guard headword.count >= 3, headword[0] & 0xF0 == 0xE0 else { return }
    let first =
      Int(headword[0] & 0xF) << 12 | Int(headword[1] & 0x3F) << 6 | Int(headword[2] & 0x3F)
    let length = headword.count { $0 & 0xC0 != 0x80 }
    longestWords[first] = max(longestWords[first], UInt8(clamping: length))
  }

  public var count: Int { headwordBytes.count }

  /// All headwords, in the order in which they came.
  var headwords: [String] {
    (0..<count).map { String(decoding: headwordBytes[$0], as: UTF8.self) }
  }

  /// The glosses of a headword, empty if it is not in the lexicon.
  public func glosses(of headword: String) -> [String] {
    glossTexts(of: headword).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same in UTF-8.
  func glossTexts(of headword: String) -> [ArraySlice<UInt8>] {
    var headword = headword
    guard let number = headword.withUTF8({ headwordBytes.number(of: $0) }) else { return [] }
    return glossTexts(ofNumber: number)
  }

  private func glossTexts(ofNumber number: Int) -> [ArraySlice<UInt8>] {
    var texts: [ArraySlice<UInt8>] = []
    glossBytes.withUnsafeBufferPointer { bytes in
      Self.forEachGloss(bytes, glossRanges[number]) { texts.append(glossBytes[$0]) }
    }
    return texts
  }

  /// Calls a closure with each gloss of each headword, in UTF-8; quicker than one array an entry.
  func forEachGloss(
    _ body: (_ headword: ArraySlice<UInt8>, _ gloss: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    glossBytes.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        let headword = headwordBytes[number]
        Self.forEachGloss(bytes, glossRanges[number]) { gloss in
          body(headword, UnsafeBufferPointer(rebasing: bytes[gloss]))
        }
      }
    }
  }

  /// Calls a closure with the place of each gloss of an entry, without the spaces before it.
  private static func forEachGloss(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      while start < range.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: ";") { end += 1 }
      if end > start { body(start..<end) }
      start = end + 1
    }
  }

  func holds(_ headword: UnsafeBufferPointer<UInt8>, hash: ByteHash) -> Bool {
    headwordBytes.number(of: headword, hash: hash) != nil
  }

  /// The length of the longest headword that starts with a character, 0 if there is none; beyond
  /// the basic plane a bound.
  func longestWord(startingWith scalar: Unicode.Scalar) -> Int {
    scalar.value < longestWords.count ? Int(longestWords[Int(scalar.value)]) : Int.max
  }
}

extension Lexicon {
  /// The lexicon of Chinese and English that comes with the package.
  ///
  /// It is read from memory at first use, in a few milliseconds.
  public static let chineseEnglish = Lexicon(
    language: .chinese, glossLanguage: .english, lines: Array(chineseEnglishLexiconData.utf8))
}
