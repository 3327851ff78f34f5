/// Why the bytes of a file cannot be had.
public enum StreamError: Error, Hashable, Sendable {
  /// The system refuses the file, or the compressed data is damaged.
  case unreadable(path: String, reason: String)
}

extension StreamError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    }
  }
}
