/// How many plural forms a language has, and which a number takes, in the words of PO headers.
enum POPlurals {
  /// The value of `Plural-Forms`, or `nil` for a language whose rule is not known here.
  ///
  /// Sources: GNU gettext 0.21, “Additional functions for plural forms”; Unicode CLDR, cardinal
  /// rules of integers.
  static func rule(for language: LanguageTag) -> (count: Int, expression: String)? {
    switch language.language {
    case "zh", "yue", "lzh", "ja", "ko", "vi", "th", "id", "ms", "my", "lo", "km", "bo":
      (1, "0")
    case "en", "de", "nl", "sv", "da", "no", "nb", "nn", "et", "fi", "hu", "el", "he", "it", "es",
      "ca", "gl", "eu", "bg", "eo", "af", "hi", "bn", "ur", "sq", "ka", "sw", "mn", "uz", "kk":
      (2, "(n != 1)")
    case "pt": language.region == "BR" ? (2, "(n > 1)") : (2, "(n != 1)")
    case "fr", "tr", "fa": (2, "(n > 1)")
    case "ru", "uk", "be", "sr", "hr", "bs":
      (
        3,
        "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)"
      )
    case "pl":
      (3, "(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)")
    case "cs", "sk": (3, "(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)")
    case "lt": (3, "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2)")
    case "lv": (3, "(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2)")
    case "ro": (3, "(n==1 ? 0 : n==0 || n%100>0 && n%100<20 ? 1 : 2)")
    case "sl": (4, "(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3)")
    case "ar":
      (
        6,
        "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)"
      )
    default: nil
    }
  }
}
