import Foundation
import Testing

@testable import Memory

@Suite("Folding")
struct FoldingTests {
  @Test("What is folded at once is folded as the tables of Unicode have it")
  func quick() {
    for value in (0x2000...0x33FF).map(UInt32.init) + (0xFE00...0xFFEF).map(UInt32.init)
      + [0x4E00, 0x9FA5, 0x3400]
    {
      guard let scalar = Unicode.Scalar(value), let quick = Folding.quick(scalar) else { continue }
      #expect(
        String(Character(quick)) == Folding.folded(String(Character(scalar))), "\(scalar.value)")
    }
  }

  @Test("Text that is passed on uncomposed is composed already")
  func composed() {
    for value in UInt32(0)..<0x11000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      #expect(
        Array(Folding.composed(text).utf8)
          == Array(text.precomposedStringWithCanonicalMapping.utf8), "\(value)")
    }
    #expect(Folding.composed("e\u{301}").unicodeScalars.count == 1)
    #expect(Folding.composed("か\u{3099}").unicodeScalars.count == 1)
  }

  @Test(
    "Case, width and typographic form do not count",
    arguments: [
      ("Ｓave", "save"), ("“", "\""), ("「", "\""), ("’", "'"), ("。", "."), ("、", ","), ("—", "-"),
      ("１２", "12"), ("É", "é"), ("ﬁ", "fi"), ("……", "......"),
    ])
  func forms(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }
}
