#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output, buffered, with every failure reported: `print` would swallow a full disk.
struct Console: TextOutputStream {
  /// What the program exits with if nothing fails: 1 when a check finds the data wanting.
  var status: Int32 = 0

  private var buffer: [UInt8] = []
  private(set) var failure: OutputError?

  mutating func write(_ string: String) {
    buffer.append(contentsOf: string.utf8)
    if buffer.count >= 1 << 16 { drain() }
  }

  /// Writes what is left and throws if anything could not be written.
  mutating func flush() throws(OutputError) {
    drain()
    if let failure { throw failure }
  }

  private mutating func drain() {
    if failure == nil {
      do throws(OutputError) {
        try writeAll(buffer[...], to: STDOUT_FILENO, name: "standard output")
      } catch {
        failure = error
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether to colour: on a terminal, unless NO_COLOR is set to anything (no-color.org).
  static var isColored: Bool {
    outputIsTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// The columns of the window, of `COLUMNS`, or 100.
  static var columnCount: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap(Int.init) ?? 100
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// Standard error, not buffered.
struct ErrorConsole: TextOutputStream {
  mutating func write(_ string: String) {
    // Where even this fails there is nobody left to tell.
    try? writeAll(Array(string.utf8)[...], to: STDERR_FILENO, name: "standard error")
  }
}

/// Results that could not be written.
struct OutputError: Error, CustomStringConvertible {
  let name: String
  let reason: String

  var description: String { "\(name): \(reason)" }

  /// The failure that the C library has just noted.
  static func last(_ name: String) -> OutputError {
    OutputError(name: name, reason: String(cString: strerror(errno)))
  }
}

func writeAll(
  _ bytes: ArraySlice<UInt8>, to descriptor: Int32, name: String
) throws(OutputError) {
  var rest = bytes
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      throw .last(name)
    }
    rest = rest.dropFirst(count)
  }
}
