/// The numbers that stand for the inline codes of one unit, the same for a code and its
/// translation.
///
/// Codes of the two sides belong together when they are of one kind and have the same `x`; where
/// there is none, the first belongs to the first, the second to the second.
struct XLIFFCodes {
  private var numbers: [String: Int] = [:]
  private var taken: Set<Int> = []
  private var ordinals: [InlineCode.Kind: Int] = [:]
  private var last = 0

  /// Begins one side of the unit.
  mutating func beginSide() {
    ordinals = [:]
    taken = []
  }

  /// The number of a code, from one, unique on its side.
  mutating func number(of code: InlineCode) -> Int {
    let ordinal = ordinals[code.kind, default: 0]
    ordinals[code.kind] = ordinal + 1
    let key = "\(code.kind.rawValue) \(code.attributes["x"] ?? "#\(ordinal)")"
    if let number = numbers[key], taken.insert(number).inserted { return number }
    last += 1
    if numbers[key] == nil { numbers[key] = last }
    taken.insert(last)
    return last
  }
}

extension Segment {
  /// The places of codes that pair on the top level: the index of each `bpt` and that of its
  /// `ept`, and whether they lie in each other like brackets.
  ///
  /// Complexity: linear.
  var codePairs: (ends: [Int: Int], nested: Set<Int>) {
    var ends: [Int: Int] = [:]
    var nested: Set<Int> = []
    var open: [(index: Int, i: String)] = []
    var openIndices: [String: Int] = [:]
    for (index, part) in parts.enumerated() {
      guard case .code(let code) = part, let i = code.attributes["i"] else { continue }
      if code.kind == .beginPaired {
        guard openIndices[i] == nil else { continue }
        openIndices[i] = index
        open.append((index, i))
      } else if code.kind == .endPaired, let start = openIndices.removeValue(forKey: i) {
        ends[start] = index
        // What was closed out of turn is passed over here.
        while let top = open.last, openIndices[top.i] != top.index, top.index != start {
          open.removeLast()
        }
        if open.last?.index == start {
          nested.insert(start)
          open.removeLast()
        }
      }
    }
    return (ends, nested)
  }
}
