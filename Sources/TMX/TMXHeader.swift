/// The header of a TMX 1.4b file: what made it, and what its units have in common.
public struct TMXHeader: Hashable, Sendable {
  /// The language that units are translated from; `nil` stands for `*all*`.
  public var sourceLanguage: LanguageTag?

  /// The version of the program that writes.
  public var toolVersion: String

  /// When the file was made, as `YYYYMMDDThhmmssZ`; left out when `nil`, so that the same input
  /// gives the same bytes.
  public var creationDate: String?

  public var notes: [TranslationUnit.Note]
  public var properties: [TranslationUnit.Property]

  public init(
    sourceLanguage: LanguageTag?,
    toolVersion: String,
    creationDate: String? = nil,
    notes: [TranslationUnit.Note] = [],
    properties: [TranslationUnit.Property] = []
  ) {
    self.sourceLanguage = sourceLanguage
    self.toolVersion = toolVersion
    self.creationDate = creationDate
    self.notes = notes
    self.properties = properties
  }
}

extension TMXHeader {
  /// Whether text is a date as TMX recommends it, `YYYYMMDDThhmmssZ`, of a day that exists.
  ///
  /// Source: TMX 1.4b specification, “creationdate”; ISO 8601 basic format in UTC.
  public static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else {
      return false
    }
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
      let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15),
      (1...12).contains(month), hour < 24, minute < 60, second < 60
    else { return false }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let dayCounts = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...dayCounts[month - 1]).contains(day)
  }
}
