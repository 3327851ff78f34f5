/// How many columns text takes on a terminal.
package enum DisplayWidth {
  /// Returns 2 for wide scalars, 0 for combining ones and controls, else 1.
  ///
  /// Source: Unicode Standard Annex 11 (wide and full-width), by blocks: Hangul Jamo, CJK, kana,
  /// Hangul syllables, compatibility and full-width forms, emoji.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0xAD: return 1
    case 0..<0x20, 0x7F..<0xA0: return 0
    // Vowels and finals of Hangul join the syllable before them.
    case 0x1160...0x11FF: return 0
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0xA000...0xA4CF, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  package static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Cuts text into lines of at most so many columns.
  ///
  /// Lines break at spaces and beside wide characters, but not before a closing mark; a word
  /// that is longer than a line is cut.
  static func lines(of text: String, columns limit: Int) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var width = 0
    // Where the line may break: the number of its scalars up to there, and their width.
    var breakCount = 0
    var breakWidth = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let scalarWidth = columns(of: scalar)
      if let previous, scalar != " ", previous != " ", scalarWidth > 0,
        scalarWidth == 2 || columns(of: previous) == 2, !closers.contains(scalar),
        !openers.contains(previous)
      {
        breakCount = line.count
        breakWidth = width
      }
      if width + scalarWidth > limit, scalar != " " {
        if breakCount == 0 {
          breakCount = line.count
          breakWidth = width
        }
        lines.append(String(line.prefix(breakCount)).trimmingTrailingSpaces)
        line = String.UnicodeScalarView(line.dropFirst(breakCount))
        width -= breakWidth
        breakCount = 0
        breakWidth = 0
      }
      if !(line.isEmpty && scalar == " ") {
        line.append(scalar)
        width += scalarWidth
      }
      if scalar == " " {
        breakCount = line.count
        breakWidth = width
      }
      previous = scalar
    }
    if !line.isEmpty || lines.isEmpty { lines.append(String(line).trimmingTrailingSpaces) }
    return lines
  }

  private static let closers = Set("。，、；：？！”’」』）》〉】…,.;:?!)]}".unicodeScalars)
  private static let openers = Set("“‘「『（《〈【([{".unicodeScalars)
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}
