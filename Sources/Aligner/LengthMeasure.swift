/// How long a sentence is for the purpose of comparing it with its translation.
enum LengthMeasure {
  /// A Han character counts 1, any other character but white space ½.
  ///
  /// Origin of the weights: a Han character is a word or half of one; Latin names and digits in
  /// a Chinese sentence take as much room in its translation. For a text without Han characters
  /// the factor is no matter, for lengths are scaled to the pair.
  static func weightedCharacterCount(of text: String) -> Double {
    var halves = 0
    for scalar in text.unicodeScalars {
      if scalar.isHan {
        halves += 2
      } else if scalar.value > 0x20, scalar.value < 0x80 || !scalar.properties.isWhitespace {
        halves += 1
      }
    }
    return Double(halves) / 2
  }

  /// UTF-8 bytes and one for the separator, as the program in the paper's appendix counts.
  static func byteCountAndSeparator(of text: String) -> Double {
    Double(text.utf8.count + 1)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a Han character: the unified ideographs with their extensions, and 〇.
  ///
  /// Source: the blocks of Unicode 15, chapter 18; the compatibility ideographs are included.
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
