/// Rules for marks in text that is written without spaces, and for marks of one use in any script.
extension BuiltInRules {
  /// Full stops and outcries that do nothing else.
  private static let end = set(of: [.wideStop, .wideOutcry])
  private static let run = #"[.!?…]*"# + end + set(of: [.wideStop, .wideOutcry], and: ".!?…") + "*"
  /// Any run of marks behind which a sentence might end.
  private static let anyRun = set(of: [.wideStop, .wideOutcry], and: ".!?…") + "+"
  private static let quote = "[”’」』﹂﹄｣]"
  /// Closers without the straight quotes, which open as well where no space tells.
  private static let wideCloser = set(of: [.closeQuote, .closeBracket, .closeTitle])
  /// A character of Chinese, Japanese or Korean.
  private static let wide = #"[\u3005\u3007\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]"#

  mutating func addWide() {
    let omission = #"(?:…+|\.{3,})"#
    // The caps of 40 and 80 characters are the scanner's.
    let title = "[《〈][^《》〈〉]{0,40}\(Self.anyRun)\(Self.quote)*"
    keep(title, "[^《》〈〉]{0,40}[》〉]")
    keep(title + "[》〉]", "")
    let bracket = #"[^\s。！？…”’」』][（(][^（）()]{0,80}"# + Self.end + "+" + Self.quote + "*"
    keep(bracket, "[^（）()]{0,80}[）)]")
    keep(bracket + "[）)]", "")
    keep(Self.anyRun + Self.wideCloser + "*", #"\s*[，、；：）〕】》〉”’」』]"#)
    keep(Self.end + Self.wideCloser + "*", #"\s*[,;:)\]]"#)
    keep(
      "\(Self.anyRun)\(Self.quote)+",
      "(?:的(?![确確士])|地(?![上下面球點点方铁鐵板位图圖区區])|得(?![了意知到罪以])"
        + "|之(?![后後前所])|[和与與及或](?=[“「『‘]))")
    if profile.goesOnInHiragana { keep("\(Self.anyRun)\(Self.quote)+", "[ぁ-ゟ]") }
    // A space before a closing quote is a slip of the pen.
    cut(Self.run + "(?: ?\(Self.quote)|\(Self.wideCloser))*" + Self.notes, "")
    // A dash breaks a quotation off.
    cut("—+[”’」』]+", "(?=[“「『‘]|\(Self.wide))")
    // Dots of omission: behind a quotation, or behind a clause that is no stutter.
    cut("(?<=\(Self.wide))\(omission)\(Self.quote)+", "")
    keep("[“「『‘][^”」』’]{0,200}\(omission)", "[^”」』’…]")
    cut(#"[\p{L}\p{N}]{6}\#(Self.wide)\#(omission)"#, "[^.…]")
    cut("(?<=\(Self.wide))[!?]+\(Self.wideCloser)*", #"(?![.!?…,;:)\]])"#)
    cut(#"(?<=\#(Self.wide))\.\#(Self.wideCloser)*"#, #"(?![\u0021-\u007E０-９])"#)
  }
}
