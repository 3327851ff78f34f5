import Testing

@testable import Aligner

@Suite struct CalibrationTests {
  @Test("Confidence rises with the posterior, from 0 to 1, without a jump")
  func monotone() {
    let confidences = (0...10_000).map {
      Calibration.confidence(posterior: Double($0) / 10_000)
    }
    #expect(confidences.first == 0)
    #expect(confidences.last == 1)
    for (lower, upper) in zip(confidences, confidences.dropFirst()) {
      #expect(lower <= upper)
      #expect(upper - lower < 0.001)
    }
  }

  @Test(
    "Even chances stay even, and the knots are met",
    arguments: [(0.2, 0.2), (0.5, 0.5), (0.78, 0.7), (0.9, 0.87), (0.97, 0.99)])
  func knots(posterior: Double, confidence: Double) {
    #expect(abs(Calibration.confidence(posterior: posterior) - confidence) < 1e-9)
  }
}
