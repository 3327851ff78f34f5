/// Traditional Chinese characters and the simplified ones that stand for them.
public enum TraditionalCharacters {
  /// The simplified form, or the character itself. Complexity: O(1).
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= firstValue, scalar.value < firstValue + UInt32(table.count) else {
      return scalar
    }
    let value = table[Int(scalar.value - firstValue)]
    return value == 0 ? scalar : Unicode.Scalar(value) ?? scalar
  }

  /// The text with each traditional character in its simplified form.
  public static func simplified(_ text: String) -> String {
    String(text.unicodeScalars.map(simplified))
  }

  private static let firstValue: UInt32 = 0x4E00

  /// For each unified ideograph the value of its simplified form, 0 where it is its own.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x9FFF - 0x4E00 + 1)
    for line in traditionalCharacterData.split(separator: "\n") {
      let scalars = Array(line.unicodeScalars)
      guard scalars.count == 3, scalars[0].value >= firstValue, scalars[0].value <= 0x9FFF else {
        continue
      }
      table[Int(scalars[0].value - firstValue)] = UInt16(truncatingIfNeeded: scalars[2].value)
    }
    return table
  }()
}
