extension LanguageTag {
  /// Whether lines of the language begin at the right: the direction of the script that the tag
  /// names, else of the one that the language is usually written in.
  ///
  /// Source: scripts of the bidirectional classes R and AL in the Unicode Character Database;
  /// likely scripts of the Common Locale Data Repository.
  public var isWrittenFromTheRight: Bool {
    if let script { return Self.scriptsFromTheRight.contains(script) }
    return Self.languagesFromTheRight.contains(language)
  }

  private static let scriptsFromTheRight: Set<String> = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
  ]

  private static let languagesFromTheRight: Set<String> = [
    "ar", "arc", "arz", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug",
    "ur", "yi",
  ]
}
