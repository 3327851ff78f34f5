#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The program: reads the command line, runs the command, turns errors into text and a status.
///
/// Status 0: done. 1: the data or the disk is at fault. 64: the command line is (`EX_USAGE`).
@main
enum Align {
  static let version = "0.1.0"

  static func main() {
    // A reader that goes away shows as an error of write(2), not as a silent death.
    signal(SIGPIPE, SIG_IGN)
    PartialFiles.removeOnSignals()
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ words: [String]) -> Int32 {
    var console = Console()
    var command = Command.align
    do {
      if words == ["--version"] {
        console.write("align \(version)\n")
      } else if let help = Command.groupHelp(for: words) {
        console.write(help)
      } else {
        let rest: ArraySlice<String>
        (command, rest) = try Command.named(by: words)
        let arguments = try Arguments(rest, options: command.options)
        if arguments.has("help") {
          console.write(command.help)
        } else {
          try command.run(arguments, console: &console)
        }
      }
      try console.flush()
      return console.status
    } catch let error as UsageError {
      complain(error.message + "\n" + Command.usageText(error.usage ?? command.usage))
      return 64
    } catch {
      complain("\(error)\n")
      return 1
    }
  }

  private static func complain(_ message: String) {
    var standardError = ErrorConsole()
    standardError.write("align: \(message)")
  }
}
