/// Strictly right beads by their shape: what an F1 over all beads hides, for most are 1:1.
public struct ShapeScore: Hashable, Sendable {
  /// Shapes that are counted together.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    case oneToOne = "1:1"
    case oneToTwo = "1:2"
    case twoToOne = "2:1"
    /// One source sentence and three or more target sentences.
    case oneToMany = "1:3+"
    case manyToOne = "3+:1"
    case twoToTwo = "2:2"
    /// At least two sentences on either side, and more than two on one.
    case manyToMany = "2+:2+"
    case deletion = "1:0"
    case insertion = "0:1"

    /// The shape of a bead. Several source sentences without target are a deletion too.
    public init(of bead: BeadFile.Entry) {
      self =
        switch (bead.source.count, bead.target.count) {
        case (_, 0): .deletion
        case (0, _): .insertion
        case (1, 1): .oneToOne
        case (1, 2): .oneToTwo
        case (2, 1): .twoToOne
        case (1, _): .oneToMany
        case (_, 1): .manyToOne
        case (2, 2): .twoToTwo
        default: .manyToMany
        }
    }
  }

  /// The counts of one shape.
  public struct Row: Hashable, Sendable {
    /// Gold beads of the shape, and how many of them the hypothesis has.
    public var goldCount = 0
    public var foundCount = 0

    /// Hypothesis beads of the shape, and how many of them gold has.
    public var hypothesisCount = 0
    public var rightCount = 0

    public var recall: Double { ratio(foundCount, goldCount) }
    public var precision: Double { ratio(rightCount, hypothesisCount) }

    public init() {}
  }

  /// A row for each shape, in the order of `Shape.allCases`.
  public private(set) var rows = Array(repeating: Row(), count: Shape.allCases.count)

  public init() {}

  public subscript(shape: Shape) -> Row { rows[Self.index(of: shape)] }

  /// Counts one document. Beads that occur twice count once.
  public mutating func add(gold: BeadFile, hypothesis: BeadFile) {
    let goldEntries = Set(gold.entries)
    let hypothesisEntries = Set(hypothesis.entries)
    for entry in goldEntries {
      let index = Self.index(of: Shape(of: entry))
      rows[index].goldCount += 1
      if hypothesisEntries.contains(entry) { rows[index].foundCount += 1 }
    }
    for entry in hypothesisEntries {
      let index = Self.index(of: Shape(of: entry))
      rows[index].hypothesisCount += 1
      if goldEntries.contains(entry) { rows[index].rightCount += 1 }
    }
  }

  public var isEmpty: Bool { rows.allSatisfy { $0.goldCount == 0 && $0.hypothesisCount == 0 } }

  private static func index(of shape: Shape) -> Int { Shape.allCases.firstIndex(of: shape) ?? 0 }
}
