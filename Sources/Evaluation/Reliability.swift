/// Whether confidences keep what they promise: how many beads of each class are strictly right.
public struct Reliability: Hashable, Sendable {
  /// The beads whose confidence lies in a range.
  public struct Row: Hashable, Sendable {
    /// The least confidence of the class; the next class begins where this one ends.
    public var least: Double
    public var count = 0
    public var rightCount = 0

    public var shareRight: Double { ratio(rightCount, count) }
  }

  /// Lower ends of the classes: those for which a reviewer would act differently.
  public static let classes = [0, 0.3, 0.5, 0.7, 0.9, 0.99]

  public var rows: [Row]

  public init() {
    rows = Self.classes.map { Row(least: $0) }
  }

  /// Counts one document; does nothing when the hypothesis has no confidences.
  public mutating func add(gold: BeadFile, hypothesis: BeadFile) {
    guard let confidences = hypothesis.confidences else { return }
    let goldEntries = Set(gold.entries)
    for (entry, confidence) in zip(hypothesis.entries, confidences) {
      guard let index = rows.lastIndex(where: { confidence >= $0.least }) else { continue }
      rows[index].count += 1
      if goldEntries.contains(entry) { rows[index].rightCount += 1 }
    }
  }

  public var isEmpty: Bool { rows.allSatisfy { $0.count == 0 } }
}
