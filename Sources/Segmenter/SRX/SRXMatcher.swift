import Synchronization

/// Decides where the rules of an SRX document cut a text.
///
/// At each place the first rule decides whose `beforebreak` matches some text that ends there and
/// whose `afterbreak` matches some text that begins there. Of a rule that breaks only such matches
/// count as the engines of other tools find one after the other, so that `[.!?]+` breaks behind
/// `?!` and not within; exceptions hold wherever they match.
///
/// Two walks over a paragraph find every match: one forward, one backward. Their automata are kept
/// for the next paragraph, behind a lock.
final class SRXMatcher: Sendable {
  private let rules: [SRXDocument.Rule]
  private let engine: Mutex<Engine>

  /// Compiles the rules for a language.
  ///
  /// - Throws: `SegmenterError.unsupportedPattern` with the line of the rule.
  init(_ rules: [SRXDocument.Rule], path: String) throws(SegmenterError) {
    self.rules = rules
    var compiler = RegexCompiler()
    var before = RegexProgram()
    var after = RegexProgram()
    var finders: [RegexFinder?] = []
    for (index, rule) in rules.enumerated() {
      var pattern = rule.before
      do throws(RegexError) {
        let tree = try RegexParser.parse(pattern)
        try compiler.add(tree, tag: Int32(index), to: &before, .forward)
        finders.append(rule.isBreak ? try RegexFinder(tree, &compiler) : nil)
        pattern = rule.after
        try compiler.add(
          try RegexParser.parse(pattern), tag: Int32(index), to: &after, .backward)
      } catch {
        throw .unsupportedPattern(
          path: path, line: rule.line, pattern: pattern, reason: error.reason)
      }
    }
    engine = Mutex(
      Engine(
        machine: RegexMachine(compiler), before: RegexAutomaton(before, .forward),
        after: RegexAutomaton(after, .backward), finders: finders))
  }

  /// The automata, which learn states from the texts that they read.
  private struct Engine {
    var machine: RegexMachine
    var before: RegexAutomaton
    var after: RegexAutomaton
    /// For each rule that breaks what tells which matches an engine would find.
    var finders: [RegexFinder?]
    /// The rules that match where two lists of matches meet, in their order.
    var meetings: [Meeting: [Int]] = [:]
  }

  private struct Meeting: Hashable {
    var before: Int32
    var after: Int32
  }

  /// The places inside a paragraph at which a rule decides, in ascending order.
  ///
  /// - Parameter onlyVetoes: Whether exceptions are left out where no rule would break.
  /// - Complexity: O(*n*) for *n* bytes, with the reserve that `RegexAutomaton` makes.
  func overrides(in paragraph: String, onlyVetoes: Bool) -> [BoundaryOverride] {
    engine.withLock { engine in
      let text = engine.machine.prepare(paragraph)
      let before = engine.before.run(text, engine.machine.alphabet)
      let after = engine.after.run(text, engine.machine.alphabet)
      for index in engine.finders.indices { engine.finders[index]?.start(text) }
      var overrides: [BoundaryOverride] = []
      for place in text.classes.indices.dropFirst() {
        guard before[place] != 0, after[place] != 0 else { continue }
        let matching = rulesMatching(
          Meeting(before: before[place], after: after[place]), &engine)
        guard !matching.isEmpty else { continue }
        var decisive: Int?
        var breaks = false
        // Every finder hears of every place, also where an exception stands before its rule.
        for index in matching {
          if rules[index].isBreak {
            guard ends(index, at: place, text, after, &engine) else { continue }
            breaks = true
          }
          decisive = decisive ?? index
        }
        guard let decisive, breaks || !onlyVetoes else { continue }
        overrides.append(
          BoundaryOverride(
            utf8Offset: text.offsets[place], isBreak: rules[decisive].isBreak,
            line: rules[decisive].line))
      }
      return overrides
    }
  }

  /// Whether an engine would find the match of a rule that ends at a place.
  private func ends(
    _ rule: Int, at place: Int, _ text: RegexText, _ after: RegexAutomaton.Matches,
    _ engine: inout Engine
  ) -> Bool {
    // Taken out, so that the rest of the engine can be read meanwhile.
    guard var finder = engine.finders[rule] else { return true }
    engine.finders[rule] = nil
    defer { engine.finders[rule] = finder }
    let lists = engine.after.tagLists
    return finder.ends(at: place, text, engine.machine.alphabet) { end in
      lists[Int(after[end])].contains(Int32(rule))
    }
  }

  private func rulesMatching(_ meeting: Meeting, _ engine: inout Engine) -> [Int] {
    if let known = engine.meetings[meeting] { return known }
    let after = Set(engine.after.tagLists[Int(meeting.after)])
    let both = engine.before.tagLists[Int(meeting.before)].filter(after.contains).map(Int.init)
    engine.meetings[meeting] = both
    return both
  }
}
