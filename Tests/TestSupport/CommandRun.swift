public import Foundation

/// One run of the built command in an empty folder of its own.
public struct CommandRun {
  public let status: Int32
  public let output: String
  public let complaint: String

  /// Runs `align` with arguments in a folder, and waits for its end.
  ///
  /// - Parameter device: Takes the standard output, which is then not kept.
  public init(
    _ arguments: [String], in folder: TemporaryFolder, input: String? = nil,
    device: String? = nil
  ) throws {
    let process = Process()
    process.executableURL = try Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    let (output, complaint, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    if let device { process.standardOutput = FileHandle(forWritingAtPath: device) }
    process.standardError = complaint
    process.standardInput = standardInput
    try process.run()
    if let input { try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try standardInput.fileHandleForWriting.close()
    if device != nil { try output.fileHandleForWriting.close() }
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.complaint = String(
      decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// Starts `align` with arguments in a folder, and leaves it waiting for more input.
  public static func start(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> (process: Process, input: FileHandle) {
    let process = Process()
    process.executableURL = try executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    let input = Pipe()
    process.standardInput = input
    try process.run()
    return (process, input.fileHandleForWriting)
  }

  /// The command stands beside the bundle of tests, whatever the build folder.
  static var executable: URL {
    get throws {
      for argument in CommandLine.arguments {
        guard let range = argument.range(of: ".xctest") else { continue }
        let bundle = URL(fileURLWithPath: String(argument[..<range.upperBound]))
        let url = bundle.deletingLastPathComponent().appendingPathComponent("align")
        if FileManager.default.isExecutableFile(atPath: url.path) { return url }
      }
      throw CocoaError(.fileNoSuchFile)
    }
  }
}

/// A folder that goes away with its test.
public final class TemporaryFolder {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("align-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, and returns its name.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
    return name
  }

  /// Writes bytes that need be no text.
  public func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url.appendingPathComponent(name))
  }

  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: url.appendingPathComponent(name), withIntermediateDirectories: false)
  }

  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  public var fileNames: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}
