/// Which codes of a segment belong together, and what becomes of those that do not.
///
/// Source: TMX 1.4b specification, “bpt”, “ept” and “it”: a code whose partner is in another
/// segment is isolated.
struct CodePairing {
  /// What a code must become for the segment to be in order.
  enum Action: Equatable {
    case keep
    /// One half of a pair, with a number of its own.
    case number(String)
    /// A half without a partner: `it`.
    case isolate
    /// `it` that does not say whether it begins or ends something: `ph`.
    case placeholder
  }

  /// One action for each code, in the order of the segment.
  private(set) var actions: [Action]

  /// Pairs the codes of a segment, given in the order in which they begin.
  ///
  /// An end closes the latest open beginning of the same number; what is left is paired, again
  /// from inside out, where one of the two has no number. The first pair of a number keeps it.
  init(_ marks: [UnitBuilder.CodeMark]) {
    actions = marks.map {
      $0.kind == .isolated && !$0.hasPosition ? .placeholder : .keep
    }
    var open: [String?: [Int]] = [:]
    var pairs: [(begin: Int, end: Int)] = []
    var left: [Int] = []
    for (index, mark) in marks.enumerated() {
      if mark.kind == .beginPaired {
        open[mark.i, default: []].append(index)
      } else if mark.kind == .endPaired {
        if let begin = open[mark.i]?.popLast() {
          pairs.append((begin, index))
        } else {
          left.append(index)
        }
      }
    }
    left += open.values.joined()
    open = [:]
    var begins: [Int] = []
    for index in left.sorted() {
      actions[index] = .isolate
      let mark = marks[index]
      if mark.kind == .beginPaired {
        begins.append(index)
      } else if let last = begins.lastIndex(where: { marks[$0].i == nil || mark.i == nil }) {
        pairs.append((begins.remove(at: last), index))
      }
    }
    number(pairs.sorted { $0.begin < $1.begin }, marks)
  }

  /// What each code is when every action is done.
  func kinds(of marks: [UnitBuilder.CodeMark]) -> [InlineCode.Kind] {
    zip(marks, actions).map { mark, action in
      switch action {
      case .keep, .number: mark.kind
      case .isolate: .isolated
      case .placeholder: .placeholder
      }
    }
  }

  private mutating func number(
    _ pairs: [(begin: Int, end: Int)], _ marks: [UnitBuilder.CodeMark]
  ) {
    var taken: Set<String> = []
    let keepers = pairs.map { pair in
      let number = marks[pair.begin].i ?? marks[pair.end].i ?? ""
      return number.isNumber && taken.insert(number).inserted ? number : nil
    }
    var next = 1
    for (pair, keeper) in zip(pairs, keepers) {
      while keeper == nil, taken.contains(String(next)) { next += 1 }
      let number = keeper ?? String(next)
      taken.insert(number)
      for index in [pair.begin, pair.end] {
        actions[index] = marks[index].i == number ? .keep : .number(number)
      }
    }
  }
}

extension CodePairing {
  /// The segment with every action done, and without the `x` of some codes.
  ///
  /// - Parameter isNumberingOnly: Whether only numbers that are missing are written in, as for
  ///   files from before TMX 1.4 brought them.
  func applied(
    to segment: Segment, droppingReferenceOf dropped: Set<Int>, isNumberingOnly: Bool
  ) -> Segment {
    var index = 0
    var pairing = self
    if isNumberingOnly {
      pairing.actions = actions.map {
        if case .number = $0 { $0 } else { .keep }
      }
    }
    return Segment(parts: pairing.applied(to: segment.parts, dropped, &index))
  }

  private func applied(
    to parts: [Segment.Part], _ dropped: Set<Int>, _ index: inout Int
  ) -> [Segment.Part] {
    parts.map { part in
      guard case .code(var code) = part, index < actions.count else { return part }
      let action = actions[index]
      if dropped.contains(index) { code.attributes["x"] = nil }
      index += 1
      code.content = applied(to: code.content, dropped, &index)
      switch action {
      case .keep: break
      case .number(let number): code.attributes["i"] = number
      case .isolate:
        let position = code.kind == .beginPaired ? "begin" : "end"
        code.kind = .isolated
        code.attributes["i"] = nil
        code.attributes.insert(Attribute(name: "pos", value: position), at: 0)
      case .placeholder:
        code.kind = .placeholder
        code.attributes["pos"] = nil
      }
      return .code(code)
    }
  }
}
