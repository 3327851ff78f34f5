import Foundation

/// The built command while it runs: it reads what is written to it, and can be sent a signal.
public final class RunningCommand {
  private let process = Process()
  private let input = Pipe()
  private let folder: TemporaryFolder

  public init(_ arguments: [String], in folder: TemporaryFolder) throws {
    self.folder = folder
    process.executableURL = try CommandRun.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  public func write(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Waits until the folder has as many files; gives up after ten seconds.
  public func waitForFiles(_ count: Int) throws -> [String] {
    let deadline = Date(timeIntervalSinceNow: 10)
    while try folder.fileNames.count < count, process.isRunning, Date() < deadline {
      usleep(1000)
    }
    return try folder.fileNames
  }

  /// Sends a signal and waits for the end; returns the signal that ended the process, or `nil`.
  public func end(by signal: Int32) -> Int32? {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil
  }
}
