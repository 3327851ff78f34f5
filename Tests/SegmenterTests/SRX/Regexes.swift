@testable import Segmenter

/// Expressions of the tests, and the slow way to match them.
enum Regexes {
  /// The places up to which an expression matches some text.
  static func ends(_ pattern: String, in text: String) throws -> [Int] {
    try places(RegexParser.parse(pattern), in: text, .forward)
  }

  /// The text with `¦` at each place up to which an expression matches some text.
  static func marking(_ text: String, matchesOf pattern: String) throws -> String {
    let ends = Set(try ends(pattern, in: text))
    var marked = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if ends.contains(index) { marked.append("¦") }
      marked.append(scalar)
    }
    if ends.contains(text.unicodeScalars.count) { marked.append("¦") }
    return String(marked)
  }

  static func places(
    _ pattern: RegexPattern, in text: String, _ direction: RegexCompiler.Direction
  ) throws -> [Int] {
    var compiler = RegexCompiler()
    var program = RegexProgram()
    try compiler.add(pattern, tag: 0, to: &program, direction)
    var machine = RegexMachine(compiler)
    let prepared = machine.prepare(text)
    var automaton = RegexAutomaton(program, direction)
    let matches = automaton.run(prepared, machine.alphabet)
    return matches.indices.filter { !automaton.tagLists[Int(matches[$0])].isEmpty }
  }

  /// Where matches that begin at a place end, found by trying everything.
  static func ends(
    of pattern: RegexPattern, _ text: [Unicode.Scalar], from start: Int
  ) -> Set<Int> {
    switch pattern {
    case .empty: return [start]
    case .scalars(let set):
      return start < text.count && set.contains(text[start]) ? [start + 1] : []
    case .sequence(let parts):
      return parts.reduce([start]) { reached, part in
        Set(reached.flatMap { ends(of: part, text, from: $0) })
      }
    case .alternatives(let choices):
      return Set(choices.flatMap { ends(of: $0, text, from: start) })
    case .repetition(let part, let least, let most, _):
      var reached: Set<Int> = [start]
      var all: Set<Int> = least == 0 ? [start] : []
      // Beyond the text's length and the least count, more rounds reach nothing new.
      for round in 1...max(1, most ?? (least + text.count + 1)) where round <= most ?? .max {
        reached = Set(reached.flatMap { ends(of: part, text, from: $0) })
        if round >= least { all.formUnion(reached) }
      }
      return all
    case .assertion(let assertion, let isNegated):
      return holds(assertion, text, at: start) != isNegated ? [start] : []
    }
  }

  private static func holds(
    _ assertion: RegexAssertion, _ text: [Unicode.Scalar], at place: Int
  ) -> Bool {
    switch assertion {
    case .ahead(let pattern): return !ends(of: pattern, text, from: place).isEmpty
    case .behind(let pattern):
      return (0...place).contains { ends(of: pattern, text, from: $0).contains(place) }
    case .wordBoundary:
      let before = place > 0 && text[place - 1] != " "
      return before != (place < text.count && text[place] != " ")
    case .textStart, .lineStart: return place == 0
    case .textEnd, .textEndOrLastLineEnd, .lineEnd: return place == text.count
    }
  }

  /// An expression over `a`, `b` and the space.
  static func random(depth: Int, using generator: inout TestGenerator) -> RegexPattern {
    func inner() -> RegexPattern { random(depth: depth - 1, using: &generator) }
    switch Int.random(in: 0..<(depth == 0 ? 3 : 9), using: &generator) {
    case 0: return .scalars(.scalar("a"))
    case 1: return .scalars(.complement(.scalar("a")))
    case 2: return .assertion(.wordBoundary, isNegated: Bool.random(using: &generator))
    case 3: return .sequence([inner(), inner()])
    case 4: return .alternatives([inner(), inner()])
    case 5: return .repetition(inner(), atLeast: 0, atMost: nil)
    case 6:
      let least = Int.random(in: 0...2, using: &generator)
      return .repetition(inner(), atLeast: least, atMost: least + 1)
    case 7: return .assertion(.ahead(inner()), isNegated: Bool.random(using: &generator))
    default: return .assertion(.behind(inner()), isNegated: Bool.random(using: &generator))
    }
  }
}

/// A generator of the same numbers on every machine (SplitMix64, Steele, Lea & Flood 2014).
struct TestGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
