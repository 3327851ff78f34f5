/// The shapes that a bead with sentences on both sides may take, in the order in which ties are broken.
///
/// A shape is named by its index here throughout the dynamic program.
struct PairShapes: Sendable {
  /// How far a shape moves on the grid: small integers for the inner loop.
  struct Step: Sendable {
    let source: Int
    let target: Int
  }

  let shapes: [BeadShape]

  var steps: [Step] {
    shapes.map { Step(source: $0.sourceCount, target: $0.targetCount) }
  }

  /// No shape takes more sentences than this from one side.
  static let greatestSide = 6

  /// All *a*:*b* with both sides present and *a* + *b* ≤ 7: 21 shapes, from 1:1 to 6:1.
  ///
  /// Origin of the bound: of the 1,329 gold beads of six literary chapters (Chinese–English),
  /// 99 % are this small; see DESIGN.md.
  static let upToSeven = PairShapes(
    shapes: (2...7).flatMap { size in
      (1..<size).map { BeadShape(sourceCount: $0, targetCount: size - $0) }
    }.sorted { a, b in
      // 1:1, 1:2, 2:1, 1:3, 3:1 …: small beads before large, uneven ones after even ones.
      let keyA = (a.sourceCount + a.targetCount, a.sourceCount * a.targetCount, a.sourceCount)
      let keyB = (b.sourceCount + b.targetCount, b.sourceCount * b.targetCount, b.sourceCount)
      return keyA < keyB
    })

  /// For each *a*:*b* the index of the shape in ``upToSeven``, at (*a* − 1)·6 + *b* − 1; what is
  /// too large for a bead has the index 0.
  static let indexOfStep: [Int] = {
    var indices = [Int](repeating: 0, count: greatestSide * greatestSide)
    for (index, step) in upToSeven.steps.enumerated() {
      indices[(step.source - 1) * greatestSide + step.target - 1] = index
    }
    return indices
  }()

  /// The pairs of Gale & Church 1993: 1:1, 1:2, 2:1, 2:2.
  static let paper = PairShapes(shapes: [
    BeadShape(sourceCount: 1, targetCount: 1),
    BeadShape(sourceCount: 1, targetCount: 2),
    BeadShape(sourceCount: 2, targetCount: 1),
    BeadShape(sourceCount: 2, targetCount: 2),
  ])
}
