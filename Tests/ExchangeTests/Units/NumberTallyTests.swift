import Exchange
import Testing

@Suite struct NumberTallyTests {
  @Test(
    "Numbers are equal whose value is, however they are written",
    arguments: [
      ("1,000", "1000"), ("1.000.000", "1,000,000"), ("1,234.50", "1.234,5"), ("3,5", "3.50"),
      ("10万", "100,000"), ("1.5 million", "150万"), ("2 thousand", "2000"), ("3亿", "300 million"),
      ("１２３", "123"), ("٣", "3"), ("007", "7"), ("1'000", "1000"), ("a1b2", "2 1"),
      ("2024年5月", "5 2024"), ("v1.2.3", "1.2.3"), ("12.", "12"), ("", "no number"),
    ])
  func equal(a: String, b: String) {
    #expect(NumberTally(a) == NumberTally(b))
  }

  @Test(
    "Other numbers, and other numbers of them, are told",
    arguments: [
      ("1", "2"), ("1 1", "1"), ("10", "1.0"), ("1.5", "15"), ("1 万元", "1"),
      ("5 millionaires", "5 million"),
      ("1.2.3", "1.2.4"), ("0", ""),
    ])
  func other(a: String, b: String) {
    #expect(NumberTally(a) != NumberTally(b))
  }
}
