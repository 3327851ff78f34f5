/// What chat and stage scripts put behind the marks of a sentence: faces made of marks, and remarks
/// in brackets such as （笑）.
extension BoundaryScanner {
  /// The end of a face in brackets: `(^_^)`, `(≧▽≦)`.
  ///
  /// A face is three to twelve characters without a space, at least two of them symbols and at
  /// most two letters, as in `(T_T)` and `(^o^)`; dots alone are an omission.
  func faceEnd(at offset: Int) -> Int? {
    var cursor = offset + text.scalar(at: offset).length
    var symbols = 0
    var letters = 0
    var count = 0
    while cursor < end, count <= 12 {
      let (scalar, length) = text.scalar(at: cursor)
      cursor += length
      switch Mark(scalar) {
      case .closeBracket: return symbols >= 2 && letters <= 2 ? cursor : nil
      case .openBracket, .space, .fullStop, .ellipsis: return nil
      default:
        if scalar.isDigit || scalar.isHan { return nil }
        if scalar.isLetter { letters += 1 } else { symbols += 1 }
      }
      count += 1
    }
    return nil
  }

  /// The end of a face without brackets: `^_^`, `T_T`, `>_<`, `^^`.
  func bareFaceEnd(at offset: Int) -> Int? {
    guard offset + 1 < end else { return nil }
    let first = text[offset]
    if first == UInt8(ascii: "^"), text[offset + 1] == first { return offset + 2 }
    guard offset + 2 < end, text[offset + 1] == UInt8(ascii: "_") else { return nil }
    switch (first, text[offset + 2]) {
    case (UInt8(ascii: "^"), UInt8(ascii: "^")), (UInt8(ascii: "T"), UInt8(ascii: "T")),
      (UInt8(ascii: ">"), UInt8(ascii: "<")):
      return offset + 3
    default: return nil
    }
  }

  /// The end of a short remark in full-width brackets: `（笑）`, `（未完待续）`.
  ///
  /// Two to six Han characters without a mark, or one of those that stand alone; Han numbers are
  /// those of a list.
  func remarkEnd(at offset: Int) -> Int? {
    guard text.scalar(at: offset).value == 0xFF08 else { return nil }
    var cursor = offset + 3
    var count = 0
    var holdsWord = false
    while cursor < end, count <= 6 {
      let (scalar, length) = text.scalar(at: cursor)
      if scalar == 0xFF09 {
        let isWord = count > 1 ? holdsWord : text.scalar(at: offset + 3).value.isLoneRemark
        return isWord ? cursor + length : nil
      }
      guard scalar.isHan else { return nil }
      if !scalar.isHanNumeral { holdsWord = true }
      count += 1
      cursor += length
    }
    return nil
  }
}

/// Items that begin with a number in a circle: `①备料。②开工。`
extension BoundaryScanner {
  /// Notes that a number in a circle began an item: the first behind a mark or at the start of a
  /// paragraph, each further one by its number.
  mutating func trackItem(_ number: UInt32, at offset: Int) {
    if number == circledItem + 1, number > 1 || standsBeforeItem(offset) { circledItem = number }
  }

  /// Whether a number in a circle behind the end of a sentence begins the next item.
  func beginsNextItem(_ scalar: UInt32) -> Bool {
    circledItem > 0 && scalar.circledNumber == circledItem + 1
  }

  private func standsBeforeItem(_ offset: Int) -> Bool {
    let before = text.droppingSpace(before: offset, downTo: sentenceStart)
    guard before > sentenceStart else { return true }
    switch Mark(text.scalar(before: before).value) {
    case .colon, .semicolon, .comma: return true
    default: return false
    }
  }
}

extension UInt32 {
  /// The value of a number in a circle, 1 to 20, or zero.
  var circledNumber: UInt32 { self >= 0x2460 && self <= 0x2473 ? self - 0x245F : 0 }

  var isHanNumeral: Bool { isOne(of: "一二三四五六七八九十百") }

  /// 笑哭泣完略, remarks of one character.
  fileprivate var isLoneRemark: Bool { isOne(of: "笑哭泣完略汗") }
}
