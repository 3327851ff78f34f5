import Streams

/// Why a file of translation units cannot be read further, or units cannot be written.
public enum ExchangeError: Error, Hashable, Sendable {
  /// The system refuses the file, or the compressed data is damaged.
  case unreadable(path: String, reason: String)

  /// The system's `iconv` does not know the encoding.
  case unknownEncoding(path: String, encoding: String)

  /// Bytes that are not in the encoding; the line is one-based.
  case encoding(path: String, line: Int, encoding: String)

  /// The file breaks the rules of its format; the line is one-based.
  case malformed(path: String, line: Int, reason: String)

  /// Nothing tells the languages of the file.
  case unknownLanguages(path: String)
}

extension ExchangeError {
  init(_ error: StreamError) {
    switch error {
    case .unreadable(let path, let reason): self = .unreadable(path: path, reason: reason)
    }
  }
}

extension ExchangeError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .unknownEncoding(let path, let encoding): "\(path): the encoding '\(encoding)' is unknown"
    case .encoding(let path, let line, let encoding):
      "\(path): line \(line): not \(encoding); name the encoding, such as --encoding gb18030"
    case .malformed(let path, let line, let reason): "\(path): line \(line): \(reason)"
    case .unknownLanguages(let path):
      "\(path): nothing tells its languages; name them, such as --languages zh,en"
    }
  }
}
