/// A text as the automata read it.
struct RegexText {
  /// The class of each scalar.
  var classes: [UInt16]
  /// Where each scalar begins, in UTF-8 bytes, and where the text ends.
  var offsets: [Int]
  /// For each place the assertions that hold there, as bits; empty if none are asked for.
  var assertions: [UInt64] = []
}

/// The alphabet and the assertions that some expressions share, ready to prepare texts.
struct RegexMachine {
  private(set) var alphabet: RegexAlphabet
  private var assertions: [(kind: RegexAssertion, automaton: RegexAutomaton?)]
  private let wordSet: Int
  private let lineEndSet: Int
  private let carriageReturnSet: Int
  private let lineFeedSet: Int
  /// The one expression of a machine that is asked about whole texts.
  private var whole: RegexAutomaton?

  init(_ compiler: RegexCompiler) {
    var compiler = compiler
    wordSet = compiler.index(of: .word)
    lineEndSet = compiler.index(of: .lineEnd)
    carriageReturnSet = compiler.index(of: .range(0x0D...0x0D))
    lineFeedSet = compiler.index(of: .range(0x0A...0x0A))
    alphabet = RegexAlphabet(compiler.sets)
    assertions = compiler.assertions.map { assertion in
      (assertion.kind, assertion.program.map { RegexAutomaton($0, assertion.direction) })
    }
  }

  /// A machine for one expression that must match a text from end to end.
  init(wholeText pattern: RegexPattern) throws(RegexError) {
    var compiler = RegexCompiler()
    var program = RegexProgram()
    let anchored = RegexPattern.sequence([
      .assertion(.textStart, isNegated: false), pattern, .assertion(.textEnd, isNegated: false),
    ])
    try compiler.add(anchored, tag: 0, to: &program, .forward)
    self.init(compiler)
    whole = RegexAutomaton(program, .forward)
  }

  /// Whether the expression of `init(wholeText:)` matches all of a text.
  mutating func matchesWhole(_ text: String) -> Bool {
    let prepared = prepare(text)
    guard let matches = whole?.run(prepared, alphabet) else { return false }
    return matches.last.map { whole?.tagLists[Int($0)].isEmpty == false } ?? false
  }

  /// Finds the classes of a text's scalars and where the assertions hold.
  ///
  /// Complexity: O(*n*) for each assertion.
  mutating func prepare(_ text: String) -> RegexText {
    var prepared = RegexText(classes: [], offsets: [0])
    prepared.classes.reserveCapacity(text.utf8.count)
    prepared.offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      prepared.classes.append(alphabet.scalarClass(scalar))
      offset += UTF8.width(scalar)
      prepared.offsets.append(offset)
    }
    guard !assertions.isEmpty else { return prepared }
    prepared.assertions = [UInt64](repeating: 0, count: prepared.classes.count + 1)
    for index in assertions.indices { note(index, in: &prepared) }
    return prepared
  }

  /// Sets the bit of an assertion wherever it holds.
  private mutating func note(_ index: Int, in text: inout RegexText) {
    let bit: UInt64 = 1 << UInt64(index)
    let count = text.classes.count
    switch assertions[index].kind {
    case .textStart: text.assertions[0] |= bit
    case .textEnd: text.assertions[count] |= bit
    case .textEndOrLastLineEnd:
      text.assertions[count] |= bit
      guard count > 0, isLineEnd(text, count - 1) else { break }
      text.assertions[isInsideLineEnd(text, count - 1) ? count - 2 : count - 1] |= bit
    case .lineStart:
      for place in 0...count where place == 0 || isLineEnd(text, place - 1) {
        if !isInsideLineEnd(text, place) { text.assertions[place] |= bit }
      }
    case .lineEnd:
      for place in 0...count where place == count || isLineEnd(text, place) {
        if !isInsideLineEnd(text, place) { text.assertions[place] |= bit }
      }
    case .wordBoundary:
      for place in 0...count {
        let before = place > 0 && alphabet.contains(text.classes[place - 1], set: wordSet)
        let behind = place < count && alphabet.contains(text.classes[place], set: wordSet)
        if before != behind { text.assertions[place] |= bit }
      }
    case .ahead, .behind:
      guard let matches = assertions[index].automaton?.run(text, alphabet),
        let lists = assertions[index].automaton?.tagLists
      else { break }
      for (place, list) in matches.enumerated() where !lists[Int(list)].isEmpty {
        text.assertions[place] |= bit
      }
    }
  }

  private func isLineEnd(_ text: RegexText, _ index: Int) -> Bool {
    alphabet.contains(text.classes[index], set: lineEndSet)
  }

  /// Whether a place is between CR and LF, which are one line end.
  private func isInsideLineEnd(_ text: RegexText, _ place: Int) -> Bool {
    guard place > 0, place < text.classes.count else { return false }
    return alphabet.contains(text.classes[place - 1], set: carriageReturnSet)
      && alphabet.contains(text.classes[place], set: lineFeedSet)
  }
}
