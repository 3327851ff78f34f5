/// The items of a list that stands in one paragraph: `1. One 2. Two`, `a) one b) two`, `• x • y`.
///
/// Only a paragraph that begins with a marker has a list, and only the marker that comes next
/// in it begins an item, so numbers in running text are safe.
struct ListCursor {
  /// The bullet before each item, or zero.
  private(set) var bullet: UInt32 = 0
  /// The value of the next marker: a number, or a letter's place in the alphabet; zero if the
  /// items have bullets only.
  private(set) var next = 0
  private var isLettered = false
  private var isCapital = false
  /// The mark behind the value: `.` or `)`.
  private(set) var suffix: UInt8 = 0
  /// Whether the marker's value stands in brackets: `(a)`.
  private var isBracketed = false

  /// Reads the marker at the start of a paragraph; `nil` if there is none.
  ///
  /// - Parameter numbersAreOrdinals: Whether `2. Mai` is a date, so that a number with a full stop
  ///   counts only behind a bullet.
  init?(_ text: UTF8Text, at start: Int, end: Int, numbersAreOrdinals: Bool) {
    var offset = start
    guard offset < end else { return nil }
    let first = text.scalar(at: offset)
    if first.value.isBullet {
      bullet = first.value
      offset = text.skippingSpace(from: offset + first.length, to: end)
    }
    guard let marker = Self.marker(text, at: offset, end: end), marker.isFollowed else {
      if bullet == 0 { return nil }
      return
    }
    isLettered = marker.isLettered
    isCapital = marker.isCapital
    isBracketed = marker.isBracketed
    suffix = marker.suffix
    if bullet == 0, suffix == UInt8(ascii: "."), isCapital || numbersAreOrdinals { return nil }
    next = marker.value + 1
  }

  /// The start of the next item whose marker ends with the mark at an offset, if it is one.
  ///
  /// - Returns: The offset of the marker, its bullet included.
  mutating func itemStart(_ text: UTF8Text, endingAt offset: Int, from start: Int, end: Int) -> Int?
  {
    guard next > 0, text[offset] == suffix else { return nil }
    // A marker is at most three digits and a bracket long.
    var cursor = offset
    while cursor > start, offset - cursor < 4, !text.scalar(before: cursor).value.isSpace,
      !text.scalar(before: cursor).value.isBullet
    {
      cursor -= text.scalar(before: cursor).length
    }
    guard cursor > start, let marker = Self.marker(text, at: cursor, end: end),
      marker.value == next, marker.isLettered == isLettered, marker.isCapital == isCapital,
      marker.isBracketed == isBracketed, marker.suffixOffset == offset, marker.isFollowed
    else { return nil }
    var itemStart = cursor
    let before = text.droppingSpace(before: cursor, downTo: start)
    if bullet != 0 {
      guard before > start, text.scalar(before: before).value == bullet else { return nil }
      itemStart = before - text.scalar(before: before).length
    } else {
      guard before < cursor else { return nil }
    }
    next += 1
    return itemStart
  }

  /// Whether a scalar is the bullet of a list that has nothing but bullets.
  func beginsItem(_ scalar: UInt32) -> Bool { next == 0 && bullet == scalar && bullet != 0 }

  private struct Marker {
    var value: Int
    var isLettered: Bool
    var isCapital: Bool
    var isBracketed: Bool
    var suffix: UInt8
    var suffixOffset: Int
    /// Whether white space or a letter stands behind the marker.
    var isFollowed: Bool
  }

  private static func marker(_ text: UTF8Text, at start: Int, end: Int) -> Marker? {
    var offset = start
    guard offset < end else { return nil }
    let isBracketed = text[offset] == UInt8(ascii: "(")
    if isBracketed { offset += 1 }
    var value = 0
    var digits = 0
    while offset < end, digits < 4, text[offset] >= 0x30, text[offset] <= 0x39 {
      value = value * 10 + Int(text[offset] - 0x30)
      offset += 1
      digits += 1
    }
    guard digits < 4, offset < end else { return nil }
    var isLettered = false
    var isCapital = false
    if digits == 0 {
      guard text[offset].isASCIILetter else { return nil }
      isLettered = true
      isCapital = text[offset] < 0x60
      value = Int(text[offset] | 0x20) - 0x60
      offset += 1
    }
    guard offset < end else { return nil }
    let suffix = text[offset]
    guard suffix == UInt8(ascii: ".") && !isBracketed || suffix == UInt8(ascii: ")") else {
      return nil
    }
    let suffixOffset = offset
    offset += 1
    if suffix == UInt8(ascii: "."), offset < end, text[offset] == UInt8(ascii: ")") { offset += 1 }
    let isFollowed: Bool
    if offset < end {
      let scalar = text.scalar(at: offset).value
      isFollowed = scalar.isSpace || !isLettered && scalar.isLetter
    } else {
      isFollowed = false
    }
    return Marker(
      value: value, isLettered: isLettered, isCapital: isCapital, isBracketed: isBracketed,
      suffix: suffix, suffixOffset: suffixOffset, isFollowed: isFollowed)
  }
}

extension UInt32 {
  /// A mark that begins the items of a list and nothing else.
  var isBullet: Bool {
    switch self {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x25A0, 0x25CB, 0x2219: true
    default: false
    }
  }
}
