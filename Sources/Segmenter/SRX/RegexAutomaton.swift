/// Finds, for every place of a text at once, which of many expressions match up to it.
///
/// The states of a deterministic automaton are made as the text calls for them and thrown away when
/// they become too many, so a step never costs more than the nodes of the program: time is
/// O(*nm*) for *n* scalars and *m* nodes at worst, and O(*n*) once the states are known. Nothing is
/// ever tried twice, so no expression can blow up.
///
/// Source: Cox 2010, “Regular expression matching in the wild”; assertions as bits of each place
/// are this project's.
struct RegexAutomaton {
  /// For each place the list of tags whose expressions match there: an index into `tagLists`.
  typealias Matches = [Int32]

  private struct State: Hashable {
    /// Nodes that wait for a scalar, without those where expressions begin.
    var nodes: [Int32]
    /// The tags of matches that end here, without those of empty matches.
    var tags: [Int32]
    /// Which assertions hold, by the index in `masks`.
    var mask: Int
  }

  private let program: RegexProgram
  private let direction: RegexCompiler.Direction
  private(set) var tagLists: [[Int32]] = [[]]
  private var tagListIndices: [[Int32]: Int32] = [[]: 0]

  /// The sets of assertions that occurred together, as bits.
  private var masks: [UInt64] = []
  private var maskIndices: [UInt64: Int] = [:]
  /// What is reached from the starts without a scalar, for each of `masks`.
  private var starts: [(nodes: [Int32], tags: [Int32])] = []

  private var states: [State] = []
  private var stateIndices: [State: Int32] = [:]
  private var tagsOfState: [Int32] = []
  /// For each state, class and mask the next state, or -1.
  private var transitions: [[Int32]] = []
  private var classCapacity = 64
  private var maskCapacity = 4

  private var stateSize: Int { classCapacity * maskCapacity }

  /// How large the tables of transitions may grow: 16 MB, room for 16,000 states of common rules;
  /// real texts call for some hundreds.
  private static let cellCapacity = 1 << 22
  /// How many sets of assertions are told apart before they are forgotten.
  private static let maskCapacityLimit = 256

  init(_ program: RegexProgram, _ direction: RegexCompiler.Direction) {
    self.program = program
    self.direction = direction
  }

  /// Walks over a text and returns the matches at each of its places, one more than scalars.
  mutating func run(_ text: RegexText, _ alphabet: RegexAlphabet) -> Matches {
    grow(alphabet)
    let count = text.classes.count
    var matches = Matches(repeating: 0, count: count + 1)
    let isForward = direction == .forward
    var place = isForward ? 0 : count
    var state = intern(State(nodes: [], tags: [], mask: maskIndex(text, place)))
    matches[place] = tagsOfState[Int(state)]
    for _ in 0..<count {
      let scalarClass = text.classes[isForward ? place : place - 1]
      place += isForward ? 1 : -1
      var mask = maskIndex(text, place)
      if mask >= maskCapacity || transitions.count * stateSize >= Self.cellCapacity {
        (state, mask) = startAnew(from: state, mask)
      }
      let slot = mask * classCapacity + Int(scalarClass)
      var next = transitions[Int(state)][slot]
      if next < 0 {
        next = intern(following(states[Int(state)], scalarClass, mask, alphabet))
        transitions[Int(state)][slot] = next
      }
      state = next
      matches[place] = tagsOfState[Int(state)]
    }
    return matches
  }

  /// Forgets every state but the one that is needed; returns it and the mask under new indices.
  private mutating func startAnew(from state: Int32, _ mask: Int) -> (state: Int32, mask: Int) {
    var current = states[Int(state)]
    let currentMask = masks[current.mask]
    let wantedMask = masks[mask]
    forgetStates()
    if masks.count > Self.maskCapacityLimit {
      masks.removeAll()
      maskIndices.removeAll()
      starts.removeAll()
    }
    current.mask = maskIndex(currentMask)
    let mask = maskIndex(wantedMask)
    while mask >= maskCapacity { maskCapacity *= 2 }
    return (intern(current), mask)
  }

  private mutating func grow(_ alphabet: RegexAlphabet) {
    guard alphabet.classCount > classCapacity else { return }
    while alphabet.classCount > classCapacity { classCapacity *= 2 }
    forgetStates()
  }

  private mutating func forgetStates() {
    states.removeAll(keepingCapacity: true)
    stateIndices.removeAll(keepingCapacity: true)
    tagsOfState.removeAll(keepingCapacity: true)
    transitions.removeAll(keepingCapacity: true)
  }

  /// The index of the assertions that hold at a place.
  private mutating func maskIndex(_ text: RegexText, _ place: Int) -> Int {
    guard program.assertionMask != 0 else { return maskIndex(0) }
    return maskIndex(text.assertions[place] & program.assertionMask)
  }

  private mutating func maskIndex(_ mask: UInt64) -> Int {
    // Few sets of assertions occur, mostly two: at a word's edge and elsewhere.
    if let index = masks.prefix(4).firstIndex(of: mask) ?? maskIndices[mask] { return index }
    maskIndices[mask] = masks.count
    masks.append(mask)
    starts.append(closure(of: program.starts, mask))
    return masks.count - 1
  }

  /// Finds the index of a state, or gives it one.
  private mutating func intern(_ state: State) -> Int32 {
    if let index = stateIndices[state] { return index }
    let index = Int32(states.count)
    stateIndices[state] = index
    states.append(state)
    let empty = starts[state.mask].tags
    tagsOfState.append(
      listIndex(empty.isEmpty ? state.tags : Array(Set(state.tags + empty)).sorted()))
    transitions.append([Int32](repeating: -1, count: classCapacity * maskCapacity))
    return index
  }

  private mutating func listIndex(_ tags: [Int32]) -> Int32 {
    if let index = tagListIndices[tags] { return index }
    let index = Int32(tagLists.count)
    tagListIndices[tags] = index
    tagLists.append(tags)
    return index
  }

  private func following(
    _ state: State, _ scalarClass: UInt16, _ mask: Int, _ alphabet: RegexAlphabet
  ) -> State {
    var seeds: [Int] = []
    for nodes in [state.nodes, starts[state.mask].nodes] {
      for node in nodes {
        if case .scalars(let set, let next) = program.nodes[Int(node)],
          alphabet.contains(scalarClass, set: set)
        {
          seeds.append(next)
        }
      }
    }
    let reached = closure(of: seeds, masks[mask])
    return State(nodes: reached.nodes, tags: reached.tags, mask: mask)
  }

  /// The nodes that wait for a scalar and the tags that are reached from nodes, both sorted.
  private func closure(
    of seeds: [Int], _ mask: UInt64
  ) -> (nodes: [Int32], tags: [Int32]) {
    var visited: Set<Int> = []
    var stack = seeds
    var nodes: [Int32] = []
    var tags: Set<Int32> = []
    while let index = stack.popLast() {
      guard visited.insert(index).inserted else { continue }
      switch program.nodes[index] {
      case .scalars: nodes.append(Int32(index))
      case .fork(let branches): stack += branches
      case .assertion(let assertion, let isNegated, let next):
        if (mask >> UInt64(assertion) & 1 == 1) != isNegated { stack.append(next) }
      case .accept(let tag): tags.insert(tag)
      }
    }
    return (nodes.sorted(), tags.sorted())
  }
}
