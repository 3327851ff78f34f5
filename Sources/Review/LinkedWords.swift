/// The words that speak for beads, each written once and named by its number.
struct LinkedWords {
  /// Every word that a link names, in order of first appearance.
  private(set) var words: [String] = []

  /// For each bead an array of JSON with a link an element: the numbers of both words, and the
  /// gain in hundredths of a nat.
  private(set) var links: [String] = []

  private var numbers: [String: Int] = [:]

  /// - Parameters:
  ///   - links: The links of each bead, the strongest first.
  ///   - greatestCount: How many links of a bead are kept at most.
  ///   - least: Links that gain less, in nats, are left out.
  init(_ links: [[BeadExplanation.WordLink]], greatestCount: Int, least: Double) {
    for beadLinks in links {
      var values: [String] = []
      for link in beadLinks where values.count < greatestCount {
        guard let source = link.source, let target = link.target, link.gainInNats >= least else {
          continue
        }
        let gain = (link.gainInNats * 100).decimalText(places: 0)
        values.append("[\(number(of: source)),\(number(of: target)),\(gain)]")
      }
      self.links.append("[\(values.joined(separator: ","))]")
    }
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    words.append(word)
    return words.count - 1
  }
}
