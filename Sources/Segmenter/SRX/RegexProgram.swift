/// Regular expressions as a graph that can be walked scalar by scalar, with a tag for each.
///
/// Source: Thompson 1968, “Regular expression search algorithm”.
struct RegexProgram {
  enum Node {
    /// Goes on past a scalar of a set, by the set's index in the alphabet.
    case scalars(set: Int, next: Int)
    case fork([Int])
    /// Goes on where an assertion holds, by its index in the assertions.
    case assertion(Int, isNegated: Bool, next: Int)
    case accept(tag: Int32)
  }

  var nodes: [Node] = []
  /// Where the expressions begin.
  var starts: [Int] = []
  /// The assertions that occur, as bits.
  var assertionMask: UInt64 = 0
}

/// Compiles expressions that share an alphabet and assertions.
struct RegexCompiler {
  /// Which way the text is walked: expressions for what stands behind a place are walked backwards,
  /// so that one pass finds every place at which they begin.
  enum Direction {
    case forward, backward
  }

  /// An assertion, and the program that looks around for it.
  struct Assertion {
    var kind: RegexAssertion
    var program: RegexProgram?
    var direction = Direction.forward
  }

  private(set) var sets: [ScalarSet] = []
  private var setIndices: [ScalarSet: Int] = [:]
  /// In such an order that an assertion comes after those inside it.
  private(set) var assertions: [Assertion] = []
  private var assertionIndices: [RegexAssertion: Int] = [:]

  /// How many nodes a program may have: the largest rule files have about 20,000 in a language.
  private static let greatestNodeCount = 200_000
  /// An assertion is a bit of a word.
  private static let greatestAssertionCount = 64

  /// Adds an expression to a program; its matches carry the tag.
  mutating func add(
    _ pattern: RegexPattern, tag: Int32, to program: inout RegexProgram, _ direction: Direction
  ) throws(RegexError) {
    let accept = try append(.accept(tag: tag), to: &program)
    program.starts.append(try build(pattern, accept, &program, direction))
  }

  /// The index of a set in the alphabet.
  mutating func index(of set: ScalarSet) -> Int {
    if let index = setIndices[set] { return index }
    setIndices[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  private func append(
    _ node: RegexProgram.Node, to program: inout RegexProgram
  ) throws(RegexError) -> Int {
    guard program.nodes.count < Self.greatestNodeCount else {
      throw RegexError(reason: "the rules are too large once their counts are written out")
    }
    program.nodes.append(node)
    return program.nodes.count - 1
  }

  /// Builds the nodes of an expression in front of the node `next`; returns where it begins.
  private mutating func build(
    _ pattern: RegexPattern, _ next: Int, _ program: inout RegexProgram, _ direction: Direction
  ) throws(RegexError) -> Int {
    switch pattern {
    case .empty: return next
    case .scalars(let set):
      return try append(.scalars(set: index(of: set), next: next), to: &program)
    case .sequence(let parts):
      var next = next
      for part in direction == .forward ? parts.reversed() : parts {
        next = try build(part, next, &program, direction)
      }
      return next
    case .alternatives(let choices):
      var entries: [Int] = []
      for choice in choices { entries.append(try build(choice, next, &program, direction)) }
      return try append(.fork(entries), to: &program)
    case .repetition(let part, let least, let most):
      var entry = next
      if let most {
        for _ in least..<most {
          let body = try build(part, entry, &program, direction)
          entry = try append(.fork([body, next]), to: &program)
        }
      } else {
        let loop = try append(.fork([]), to: &program)
        let body = try build(part, loop, &program, direction)
        program.nodes[loop] = .fork([body, next])
        entry = loop
      }
      for _ in 0..<least { entry = try build(part, entry, &program, direction) }
      return entry
    case .assertion(let kind, let isNegated):
      let index = try index(of: kind)
      program.assertionMask |= 1 << UInt64(index)
      return try append(.assertion(index, isNegated: isNegated, next: next), to: &program)
    }
  }

  private mutating func index(of kind: RegexAssertion) throws(RegexError) -> Int {
    if let index = assertionIndices[kind] { return index }
    var assertion = Assertion(kind: kind)
    switch kind {
    case .ahead(let pattern):
      var program = RegexProgram()
      assertion.direction = .backward
      try add(pattern, tag: 0, to: &program, .backward)
      assertion.program = program
    case .behind(let pattern):
      var program = RegexProgram()
      try add(pattern, tag: 0, to: &program, .forward)
      assertion.program = program
    case .textStart, .textEnd, .textEndOrLastLineEnd, .lineStart, .lineEnd, .wordBoundary: break
    }
    guard assertions.count < Self.greatestAssertionCount else {
      throw RegexError(
        reason: "the rules have more than \(Self.greatestAssertionCount) different assertions")
    }
    assertionIndices[kind] = assertions.count
    assertions.append(assertion)
    return assertions.count - 1
  }
}
