/// Brings the forms of a word to one: lower case, no accents, and a stem.
struct WordNormalizer: Sendable {
  private let isEnglish: Bool

  /// Whether an apostrophe stands between two words: l'homme, dell'acqua, Ankara'da.
  private let joinsByApostrophe: Bool

  /// Words of other languages are cut to this many letters.
  ///
  /// Origin: German–French development text, whole and in pieces of 10, 20 and 40 beads: 5 is best
  /// with the core vocabularies, by .005 to .01 strict F1 over 6; without them 5 and 6 are alike,
  /// and as good as a suffix stripper.
  static let prefixLength = 5

  init(language: LanguageTag) {
    // Latin words inside Chinese, Japanese or Korean are English more often than anything else.
    isEnglish = language.language == "en" || language.isWrittenWithoutSpaces
    joinsByApostrophe = ["ca", "fr", "it", "oc", "tr"].contains(language.language)
  }

  /// The words of a run of letters: hyphens part them, and in some languages apostrophes.
  func parts(of scalars: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    scalars.split { $0 == "-" || $0 == "'" && joinsByApostrophe }
  }

  /// Lower case without accents; apostrophes stay.
  func folded(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var word = ""
    for scalar in scalars {
      switch scalar.value {
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0..<0x80: word.unicodeScalars.append(scalar)
      default:
        if let base = LatinFolding.bases[scalar] {
          word += base
        } else if scalar.properties.generalCategory != .nonspacingMark {
          word += scalar.properties.lowercaseMapping
        }
      }
    }
    return word
  }

  /// The stem of a folded word; equal for the forms of a word more often than not.
  func stem(_ word: String) -> String {
    isEnglish ? EnglishStemmer.stem(word) : String(word.prefix(Self.prefixLength))
  }
}

/// Latin letters with accents, strokes and ligatures, and what they fold to.
enum LatinFolding {
  static let bases: [Unicode.Scalar: String] = {
    var bases: [Unicode.Scalar: String] = [:]
    for row in table.split(separator: "\n") {
      let parts = row.split(separator: " ")
      for scalar in parts[1].unicodeScalars { bases[scalar] = String(parts[0]) }
    }
    return bases
  }()

  /// Each line: the base, then the letters of both cases that fold to it.
  private static let table = """
    a àáâãäåāăąǎạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ
    ae æÆ
    c çćĉċčÇĆĈĊČ
    d ďđðĎĐÐ
    e èéêëēĕėęěẹẻẽếềểễệÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ
    g ĝğġģĜĞĠĢ
    h ĥħĤĦ
    i ìíîïĩīĭįıǐịỉÌÍÎÏĨĪĬĮİǏỊỈ
    j ĵĴ
    k ķĶ
    l ĺļľŀłĹĻĽĿŁ
    n ñńņňŉÑŃŅŇ
    o òóôõöøōŏőơǒọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ
    oe œŒ
    r ŕŗřŔŖŘ
    s śŝşšșŚŜŞŠȘ
    ss ßẞ
    t ţťŧțŢŤŦȚ
    th þÞ
    u ùúûüũūŭůűųưǔǖǘǚǜụủứừửữựÙÚÛÜŨŪŬŮŰŲƯǓỤỦỨỪỬỮỰ
    w ŵŴ
    y ýÿŷỳỵỷỹÝŶŸỲỴỶỸ
    z źżžŹŻŽ
    """
}
