import Synchronization

/// Decides where the rules of an SRX document cut a text.
///
/// At each place the first rule decides whose `beforebreak` matches some text that ends there and
/// whose `afterbreak` matches some text that begins there.
///
/// Two walks over a paragraph find every match: one forward, one backward. Their automata are kept
/// for the next paragraph, behind a lock.
final class SRXMatcher: Sendable {
  private let rules: [SRXDocument.Rule]
  private let engine: Mutex<Engine>

  /// Compiles the rules of a document for a language.
  ///
  /// - Throws: `SegmenterError.unsupportedPattern` with the line of the rule.
  init(_ rules: [SRXDocument.Rule], path: String) throws(SegmenterError) {
    self.rules = rules
    var compiler = RegexCompiler()
    var before = RegexProgram()
    var after = RegexProgram()
    for (index, rule) in rules.enumerated() {
      for (pattern, isBefore) in [(rule.before, true), (rule.after, false)] {
        do throws(RegexError) {
          let tree = try RegexParser.parse(pattern)
          if isBefore {
            try compiler.add(tree, tag: Int32(index), to: &before, .forward)
          } else {
            try compiler.add(tree, tag: Int32(index), to: &after, .backward)
          }
        } catch {
          throw .unsupportedPattern(
            path: path, line: rule.line, pattern: pattern, reason: error.reason)
        }
      }
    }
    let machine = RegexMachine(compiler)
    engine = Mutex(
      Engine(
        machine: machine, before: RegexAutomaton(before, .forward),
        after: RegexAutomaton(after, .backward)))
  }

  /// The automata, which learn states from the texts that they read.
  private struct Engine {
    var machine: RegexMachine
    var before: RegexAutomaton
    var after: RegexAutomaton
    /// The rules that decide where two lists of matches meet.
    var decisions: [Meeting: Decision] = [:]
  }

  private struct Meeting: Hashable {
    var before: Int32
    var after: Int32
  }

  private struct Decision {
    /// The index of the first rule that matches, or `nil` if none does.
    var rule: Int?
    /// Whether a rule that breaks matches too.
    var breaks = false
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
      var overrides: [BoundaryOverride] = []
      for place in text.classes.indices.dropFirst() {
        let meeting = Meeting(before: before[place], after: after[place])
        guard meeting.before != 0, meeting.after != 0 else { continue }
        let decision = decide(meeting, &engine)
        guard let index = decision.rule, decision.breaks || !onlyVetoes else { continue }
        overrides.append(
          BoundaryOverride(
            utf8Offset: text.offsets[place], isBreak: rules[index].isBreak,
            line: rules[index].line))
      }
      return overrides
    }
  }

  private func decide(_ meeting: Meeting, _ engine: inout Engine) -> Decision {
    if let known = engine.decisions[meeting] { return known }
    let after = Set(engine.after.tagLists[Int(meeting.after)])
    let both = engine.before.tagLists[Int(meeting.before)].filter(after.contains)
    let decision = Decision(
      rule: both.first.map(Int.init), breaks: both.contains { rules[Int($0)].isBreak })
    engine.decisions[meeting] = decision
    return decision
  }
}
