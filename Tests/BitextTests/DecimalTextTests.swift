import Testing

@testable import Bitext

@Suite struct DecimalTextTests {
  @Test(
    "Numbers are rounded half away from zero and never written with an exponent",
    arguments: [
      (0, 3, "0.000"), (0.9734, 3, "0.973"), (0.0005, 3, "0.001"), (0.0004, 3, "0.000"),
      (-0.0004, 3, "0.000"), (-1.25, 1, "-1.3"), (1.25, 1, "1.3"), (2.5, 0, "3"),
      (12.999, 2, "13.00"),
      (1e-9, 2, "0.00"), (123_456_789.125, 2, "123456789.13"), (.nan, 2, "nan"),
      (.infinity, 2, "inf"), (-.infinity, 2, "-inf"),
    ]
  )
  func rounding(number: Double, places: Int, expected: String) {
    #expect(number.decimalText(places: places) == expected)
  }
}
