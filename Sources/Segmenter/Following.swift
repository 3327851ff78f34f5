/// What stands behind the marks and their tail.
struct Following {
  /// The first offset that holds no white space, in bytes.
  var start: Int
  /// Whether white space stands between.
  var hasSpace: Bool
  /// The scalar at `start`.
  var scalar: UInt32
  var mark: Mark
  /// The first letter or digit behind opening quotes, brackets and dashes, and where it stands.
  var letter: UInt32
  var letterStart: Int
  /// Whether an opening quote or bracket stands before the letter.
  var hasOpener = false
  /// Whether a dash stands before the letter.
  var hasDash = false

  /// Looks ahead from an offset; `nil` at the end of the paragraph.
  init?(_ text: UTF8Text, after offset: Int, end: Int) {
    start = text.skippingSpace(from: offset, to: end)
    guard start < end else { return nil }
    hasSpace = start > offset
    let first = text.scalar(at: start)
    scalar = first.value
    mark = Mark(scalar)
    letter = scalar
    letterStart = start
    // Openers nest at most a few deep; eight also covers a dash and spaces.
    for _ in 0..<8 {
      let here = text.scalar(at: letterStart)
      letter = here.value
      switch Mark(letter) {
      case .openQuote, .openBracket, .openTitle, .straightQuote, .closeQuote: hasOpener = true
      case .dash: hasDash = true
      case .space: break
      case .fullStop, .ellipsis: break
      default:
        guard letter == 0xBF || letter == 0xA1 || letter == 0x2A || letter == 0x5F else { return }
        hasOpener = true
      }
      guard letterStart + here.length < end else { return }
      letterStart += here.length
    }
  }
}
