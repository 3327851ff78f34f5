import Streams

/// Why a TMX file cannot be read further.
public enum TMXError: Error, Hashable, Sendable {
  /// The system refuses the file, or the compressed data is damaged.
  case unreadable(path: String, reason: String)

  /// The file declares an encoding that the system's `iconv` does not know.
  case unknownEncoding(path: String, encoding: String)

  /// The file breaks a rule: any in strict reading, else one after which nothing can be read.
  case violation(path: String, finding: TMXFinding)
}

extension TMXError {
  init(_ error: StreamError) {
    switch error {
    case .unreadable(let path, let reason): self = .unreadable(path: path, reason: reason)
    }
  }
}

extension TMXError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .unknownEncoding(let path, let encoding):
      "\(path): the declared encoding '\(encoding)' is unknown; convert the file to UTF-8"
    case .violation(let path, let finding): "\(path):\(finding)"
    }
  }
}
