/// Goes through a text from match to match of one expression, as the engines of other tools do.
///
/// An automaton tells every place at which some match ends; of `[.!?]+` that is behind each mark
/// of `?!`. Engines find the leftmost match, prefer what its quantifiers prefer, and go on behind
/// it. The finder is asked about the places of the automaton in ascending order and tells which of
/// them an engine would have found.
///
/// Source: Pike's walk with threads in the order of preference, as in Cox 2009, “Regular expression
/// matching: the virtual machine approach”; no thread is ever run twice at one place.
struct RegexFinder {
  private let forward: RegexProgram
  private let backward: RegexProgram
  /// Where the last match ends; the next begins there or later.
  private var lastEnd = 0
  /// How many thread steps are left for the text.
  private var budget = 0

  /// The stamps of nodes that were visited at the present place.
  private var visited: [Int]
  private var stamp = 0

  /// Thread steps for each scalar of a text, and for any text: expressions of segmentation take two
  /// or three. When they are used up, every place of the automaton counts, and time stays linear.
  private static let stepsPerScalar = 32
  private static let leastSteps = 10_000

  init(_ pattern: RegexPattern, _ compiler: inout RegexCompiler) throws(RegexError) {
    var forward = RegexProgram()
    var backward = RegexProgram()
    try compiler.add(pattern, tag: 0, to: &forward, .forward)
    try compiler.add(pattern, tag: 0, to: &backward, .backward)
    self.forward = forward
    self.backward = backward
    visited = [Int](repeating: 0, count: max(forward.nodes.count, backward.nodes.count))
  }

  /// Begins with another text.
  mutating func start(_ text: RegexText) {
    lastEnd = 0
    budget = Self.leastSteps + Self.stepsPerScalar * text.classes.count
  }

  /// Whether the match that an engine would find ends at a place.
  ///
  /// - Parameters:
  ///   - place: A place at which some match ends; not before the one of the last call.
  ///   - mayEnd: Whether what must follow the match is found at a place.
  mutating func ends(
    at place: Int, _ text: RegexText, _ alphabet: RegexAlphabet, mayEnd: (Int) -> Bool
  ) -> Bool {
    if place < lastEnd { return false }
    if place == lastEnd, place > 0 { return true }
    guard budget > 0, let start = leftmostStart(before: place, text, alphabet),
      let end = preferredEnd(from: start, text, alphabet, mayEnd: mayEnd)
    else { return true }
    // A match that ends earlier was found before, if the steps sufficed.
    lastEnd = max(end, lastEnd)
    return end <= place
  }

  /// The first place, not before the last match's end, from which a match reaches a place.
  private mutating func leftmostStart(
    before place: Int, _ text: RegexText, _ alphabet: RegexAlphabet
  ) -> Int? {
    var leftmost: Int?
    var threads: [Int] = []
    stamp += 1
    for start in backward.starts {
      if follow(start, backward, at: place, text, &threads) { leftmost = place }
    }
    var here = place
    while here > lastEnd, !threads.isEmpty, budget > 0 {
      here -= 1
      var next: [Int] = []
      stamp += 1
      budget -= threads.count
      for thread in threads {
        guard case .scalars(let set, let target) = backward.nodes[thread],
          alphabet.contains(text.classes[here], set: set)
        else { continue }
        if follow(target, backward, at: here, text, &next) { leftmost = here }
      }
      threads = next
    }
    return leftmost
  }

  /// Where the match that the expression prefers ends, of those that begin at a place.
  private mutating func preferredEnd(
    from start: Int, _ text: RegexText, _ alphabet: RegexAlphabet, mayEnd: (Int) -> Bool
  ) -> Int? {
    var end: Int?
    var threads: [Int] = []
    stamp += 1
    for entry in forward.starts {
      if follow(entry, forward, at: start, text, &threads, mayEnd: mayEnd) {
        end = start
        break
      }
    }
    var here = start
    while here < text.classes.count, !threads.isEmpty, budget > 0 {
      var next: [Int] = []
      stamp += 1
      budget -= threads.count
      for thread in threads {
        guard case .scalars(let set, let target) = forward.nodes[thread],
          alphabet.contains(text.classes[here], set: set)
        else { continue }
        if follow(target, forward, at: here + 1, text, &next, mayEnd: mayEnd) {
          // Threads of lower preference do not matter any more.
          end = here + 1
          break
        }
      }
      threads = next
      here += 1
    }
    return end
  }

  /// Adds the nodes that wait for a scalar, in the order of preference, up to a match; returns
  /// whether there is one.
  private mutating func follow(
    _ entry: Int, _ program: RegexProgram, at place: Int, _ text: RegexText,
    _ threads: inout [Int], mayEnd: (Int) -> Bool = { _ in true }
  ) -> Bool {
    var stack = [entry]
    while let node = stack.popLast() {
      guard visited[node] != stamp else { continue }
      visited[node] = stamp
      switch program.nodes[node] {
      case .scalars: threads.append(node)
      case .fork(let branches): stack += branches.reversed()
      case .assertion(let index, let isNegated, let next):
        let holds = text.assertions[place] >> UInt64(index) & 1 == 1
        if holds != isNegated { stack.append(next) }
      case .accept:
        // Where what must follow is missing, less preferred threads go on.
        if mayEnd(place) { return true }
      }
    }
    return false
  }
}
