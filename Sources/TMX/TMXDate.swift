/// Dates as TMX recommends them: `YYYYMMDDThhmmssZ`, in UTC.
///
/// Source: TMX 1.4b specification, “creationdate”; ISO 8601, basic format.
public enum TMXDate {
  /// Whether text is exactly `YYYYMMDDThhmmssZ`, of a day that exists.
  public static func isValid(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
        let year = number(bytes[0..<4]), let month = number(bytes[4..<6]),
        let day = number(bytes[6..<8]), let hour = number(bytes[9..<11]),
        let minute = number(bytes[11..<13]), let second = number(bytes[13..<15])
      else { return false }
      return exists(year: year, month: month, day: day) && hour < 24 && minute < 60 && second < 60
    }
  }

  /// The date in the recommended form, or `nil` if the text cannot be understood.
  ///
  /// Understood are the extended and the basic format of ISO 8601, with fractions of seconds
  /// (dropped), without a time (midnight), with an offset (turned into UTC) and without a zone
  /// (taken for UTC), a blank for the `T`, and `/` or `.` between year, month and day.
  public static func normalized(_ text: String) -> String? {
    var rest = Array(text.utf8)[...]
    rest.trimBlanks()
    guard let year = rest.popNumber(4) else { return nil }
    let isSeparated = rest.pop(anyOf: "-/.") != nil
    guard let month = rest.popNumber(2), (rest.pop(anyOf: "-/.") != nil) == isSeparated,
      let day = rest.popNumber(2), exists(year: year, month: month, day: day)
    else { return nil }
    var seconds = dayNumber(year: year, month: month, day: day) * 86_400
    if !rest.isEmpty {
      guard rest.pop(anyOf: "Tt ") != nil, let time = popTime(&rest), rest.isEmpty else {
        return nil
      }
      seconds += time
    }
    return dateText(secondsSinceEpoch: seconds)
  }

  /// Seconds since midnight UTC of `hh:mm[:ss[.fff]][zone]`, colons optional.
  private static func popTime(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let hour = rest.popNumber(2), hour < 24 else { return nil }
    _ = rest.pop(anyOf: ":")
    guard let minute = rest.popNumber(2), minute < 60 else { return nil }
    _ = rest.pop(anyOf: ":")
    let second = rest.popNumber(2) ?? 0
    guard second < 60 else { return nil }
    if rest.pop(anyOf: ".,") != nil {
      while rest.pop(anyOf: "0123456789") != nil {}
    }
    rest.trimBlanks()
    let seconds = hour * 3600 + minute * 60 + second
    guard let zone = rest.pop(anyOf: "Zz+-") else { return rest.isEmpty ? seconds : nil }
    guard zone == UInt8(ascii: "+") || zone == UInt8(ascii: "-") else { return seconds }
    guard let hours = rest.popNumber(2), hours < 15 else { return nil }
    _ = rest.pop(anyOf: ":")
    let offset = hours * 3600 + (rest.popNumber(2) ?? 0) * 60
    return zone == UInt8(ascii: "+") ? seconds - offset : seconds + offset
  }

  private static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let dayCount =
      switch month {
      case 2: isLeapYear ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    return (1...dayCount).contains(day)
  }

  /// The days since 1 January 1970, by counting years from March so that the leap day is last.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear
      - 719_468
  }

  private static func dateText(secondsSinceEpoch seconds: Int) -> String? {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let time = seconds - day * 86_400
    // The day is within one of a date with four digits: looking around it finds the year.
    var year = 1970 + Int((Double(day) / 365.2425).rounded(.down))
    while dayNumber(year: year + 1, month: 1, day: 1) <= day { year += 1 }
    while dayNumber(year: year, month: 1, day: 1) > day { year -= 1 }
    guard (0...9999).contains(year) else { return nil }
    var month = 12
    while dayNumber(year: year, month: month, day: 1) > day { month -= 1 }
    let dayOfMonth = day - dayNumber(year: year, month: month, day: 1) + 1
    return digits(year, 4) + digits(month, 2) + digits(dayOfMonth, 2) + "T"
      + digits(time / 3600, 2) + digits(time / 60 % 60, 2) + digits(time % 60, 2) + "Z"
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: count - text.utf8.count) + text
  }

  fileprivate static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func popNumber(_ digitCount: Int) -> Int? {
    guard count >= digitCount else { return nil }
    let value = withUnsafeBufferPointer { TMXDate.number($0[0..<digitCount]) }
    if value != nil { removeFirst(digitCount) }
    return value
  }

  fileprivate mutating func pop(anyOf bytes: StaticString) -> UInt8? {
    guard let first, bytes.withUTF8Buffer({ $0.contains(first) }) else { return nil }
    return popFirst()
  }

  fileprivate mutating func trimBlanks() {
    while first == 0x20 { removeFirst() }
    while last == 0x20 { removeLast() }
  }
}
