/// Rules for marks in text that is written with spaces between its words.
extension BuiltInRules {
  mutating func addAlphabetic() {
    addWhatGoesOn()
    addAbbreviations()
    addNumbersAndLetters()
    cut(Self.stop + "+" + Self.closer + "*" + Self.notes, #"\s"#)
    // A dash breaks a quotation off.
    cut(#"[–—―]+["'”’]"#, Self.opening + #"\p{Lu}"#)
    // A space was left out: end.Next
    cut(#"(?<![\p{L}\p{N}.@/\\_])\p{Ll}\p{L}+\."#, #"\p{Lu}\p{Ll}"#)
    if profile.asksWithSemicolon { cut(";" + Self.closer + "*", #"\s"#) }
  }

  /// What follows with which a sentence goes on.
  private mutating func addWhatGoesOn() {
    let lowerCase = Self.opening + #"\p{Ll}(?!\p{Lu})"#
    if profile.knowsLongAbbreviations {
      if let words = words(.title, .number, .inner, .final, .time) {
        keep(Self.wordStart + words + #"\."#, lowerCase)
      }
      cut(#"(?<![\p{L}\p{N}.'’])[a-z]{5,}\."#, #"\s+\p{Ll}(?!\p{Lu})"#)
    }
    keep(Self.stop + Self.closer + "*", lowerCase)
    keep(Self.stop + Self.closer + "*", #"\s+[-–—,;:)\]}/]\s*(?:\p{Ll}|$)"#)
    keep(Self.stop + Self.closer + "*", #"\s+[,;:)\]}/]"#)
    // Dots of omission with spaces between: . . .
    keep(#"\."#, #"\s\.(?![\p{L}\p{N}])"#)
    keep(#"[(\[{]\#(Self.stop)+\#(Self.closer)+"#, #"\s"#)
    if let names = words(.exclaiming) {
      if let starter { cut(Self.wordStart + names + "!", starter) }
      keep(Self.wordStart + names + "!", #"\s"#)
    }
    if let speech = words(.speech) {
      let noStarter = words(.starter, except: .title).map { #"(?!\#($0)(?![\p{L}'’]))"# } ?? ""
      keep(
        Self.stop + #"["'”’»›]+"#,
        #"\s+\#(noStarter)(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,2}\#(speech)(?:[.,;:—–]|$)"#)
    }
  }

  private mutating func addAbbreviations() {
    let end = #"\."# + Self.closingBracket + "*"
    if let starter, let words = words(.final) { cut(Self.wordStart + words + end, starter) }
    if let words = words(.title, .inner) { keep(Self.wordStart + words + end, #"\s"#) }
    if let words = words(.number) {
      keep(Self.wordStart + words + end, Self.opening + #"(?:[0-9]|[IVXLCDM]{1,7}(?!\p{L}))"#)
    }
    if let words = words(.time) {
      if let calendar = self.words(.calendar) {
        keep(Self.wordStart + words + end, Self.opening + calendar + #"(?!\p{L})"#)
      }
      if let preposition = self.words(.preposition) {
        // The adverbial that opens a sentence: At 5 a.m. Mr. Smith left.
        keep(#"(?:^|[.!?…]["'”’)]*\s)\#(preposition)\s[^.!?]{0,20}\#(words)\#(end)"#, #"\s"#)
      }
      cut(Self.wordStart + words + end, #"\s"#)
    }
    if let words = words(.final) { keep(Self.wordStart + words + end, #"\s"#) }
  }

  private mutating func addNumbersAndLetters() {
    keep(#"^\s*[0-9]{1,3}\."#, #"\s"#)
    if profile.writesOrdinalsWithFullStop {
      if let starter { cut(Self.wordStart + #"[0-9]{1,3}\."#, starter) }
      keep(Self.wordStart + #"[0-9]{1,3}\."#, #"\s"#)
    }
    let letter = Self.letterStart + #"\p{L}\."#
    keep(#"^\s*\p{L}\."#, #"\s"#)
    keep(letter, Self.opening + #"\p{Lu}\."#)
    if let starter { cut(letter, starter) }
    // “you and I. Did”: the pronoun, unless a name stands before it.
    cut(#"(?<!\p{Lu}[\p{L}'’]{0,30}\s)\#(Self.letterStart)I\."#, #"\s"#)
    keep(letter, #"\s"#)
    let letters = Self.wordStart + #"(?:\p{L}{1,2}\.){1,6}\p{L}\."#
    if let starter { cut(letters, starter) }
    keep(letters, #"\s"#)
  }
}
