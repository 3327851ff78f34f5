import Dispatch
import Synchronization

/// Cuts texts into tokens on a thread of its own, while the caller writes what came of those before.
///
/// One batch at a time is under way, and what comes of it is taken before the next begins, so the
/// file does not depend on which thread was faster.
final class TextAnalysis: Sendable {
  /// A text of a unit, in the language family with that number.
  struct Text: Sendable {
    let unit: UnitID
    let family: Int
    let segment: Segment
  }

  /// What goes into the indexes.
  struct Output: Sendable {
    var signatures: [SignatureRow] = []

    /// A run of each family, once there are enough postings for that.
    var runs: [PostingBatch.Run] = []
  }

  fileprivate struct State: Sendable {
    var output = TextAnalysis.Output()
    var postings = PostingBatch()
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "memory.analysis")

  /// Begins with a batch; its texts ascend by unit, and no unit is in two batches.
  func start(_ texts: [Text]) {
    queue.async { self.state.withLock { $0.add(texts) } }
  }

  /// Waits for the batch that is under way, and takes what came of it.
  ///
  /// - Parameter isLast: Takes the postings in any case.
  func take(isLast: Bool) -> Output {
    queue.sync { state.withLock { $0.take(isLast: isLast) } }
  }
}

extension TextAnalysis.State {
  fileprivate mutating func add(_ texts: [TextAnalysis.Text]) {
    var tokens = SegmentTokens()
    for text in texts {
      tokens.replace(with: text.segment)
      guard !tokens.tokens.isEmpty else { continue }
      output.signatures.append(SignatureRow(tokens, family: text.family, unit: text.unit))
      // A phrase is looked for in the text, where no code stands between words.
      let hasCodes = tokens.tokens.contains { $0.kind == .tag }
      postings.add(
        hasCodes ? SegmentTokens(text.segment.text).tokens : tokens.tokens, family: text.family,
        unit: text.unit)
    }
    if postings.isFull { output.runs = postings.takeRuns() }
  }

  fileprivate mutating func take(isLast: Bool) -> TextAnalysis.Output {
    if isLast { output.runs += postings.takeRuns() }
    defer { output = TextAnalysis.Output() }
    return output
  }
}
