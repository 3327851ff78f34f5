/// Where lines of a text begin; raw values are those of HTML's `dir`.
enum TextDirection: String {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}

extension LanguageTag {
  /// The direction in which the language is written: that of its script, if the tag names one,
  /// else of the script that it is usually written in.
  ///
  /// Source: the scripts of bidirectional class R and AL in the Unicode Character Database; the
  /// languages by their usual script in the Common Locale Data Repository.
  var direction: TextDirection {
    if let script { return Self.scriptsFromRight.contains(script) ? .rightToLeft : .leftToRight }
    return Self.languagesFromRight.contains(language) ? .rightToLeft : .leftToRight
  }

  private static let scriptsFromRight: Set<String> = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
  ]

  private static let languagesFromRight: Set<String> = [
    "ar", "arc", "arz", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug",
    "ur", "yi",
  ]
}
