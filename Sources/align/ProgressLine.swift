import Synchronization

/// A line on standard error that tells how far long work has come.
///
/// Nothing is shown where standard error is no terminal, in the first second, or when quiet.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastLength = Mutex(0)

  init(isQuiet: Bool) {
    isShown = Console.errorIsTerminal && !isQuiet
  }

  func show(completed: Int, total: Int, noun: String) {
    guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
    replace(by: "\(completed) of \(total) \(noun)")
  }

  func clear() {
    guard isShown else { return }
    replace(by: "")
  }

  private func replace(by text: String) {
    lastLength.withLock { length in
      guard length > 0 || !text.isEmpty else { return }
      let padding = String(repeating: " ", count: max(0, length - text.count))
      var standardError = ErrorConsole()
      standardError.write("\r\(text)\(padding)\r")
      length = text.count
    }
  }
}
