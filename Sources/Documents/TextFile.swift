#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file read and decoded whole, in memory.
public struct TextFile: Sendable {
  /// What messages call it: the path, or `standard input`.
  public let name: String

  /// The decoded text, without a byte order mark.
  public let text: String

  /// Reads a file, or standard input for the path `-`.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - encoding: The name of its encoding as `iconv` has it, or `nil` for UTF-8, or UTF-16
  ///     with a byte order mark.
  public init(path: String, encoding: String? = nil) throws(DocumentError) {
    name = path == "-" ? "standard input" : path
    let bytes = try Self.bytes(path: path)
    text = try TextDecoder(path: name).text(bytes, encoding: encoding)
  }

  /// Decodes bytes that are in memory already.
  public init(
    name: String, bytes: [UInt8], encoding: String? = nil
  ) throws(DocumentError) {
    self.name = name
    text = try TextDecoder(path: name).text(bytes, encoding: encoding)
  }

  /// The bytes of a file, or of standard input for the path `-`, for readers that decode them
  /// themselves.
  package static func bytes(path: String) throws(DocumentError) -> [UInt8] {
    let name = path == "-" ? "standard input" : path
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw .unreadable(path: name, reason: String(cString: strerror(errno)))
    }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: name, reason: String(cString: strerror(errno)))
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

extension Document {
  /// A plain text: one body from beginning to end.
  public init(_ file: TextFile, language: LanguageTag? = nil) {
    self.init(name: file.name, language: language, text: file.text)
  }

  /// The sentences of a document that holds one on every line.
  ///
  /// Every line counts, an empty one too, so that the index of a sentence is the number of its
  /// line less one. A line ends with LF, CR LF or CR.
  public var lineSentences: [Sentence] {
    text.lineRanges.map { range in
      Sentence(
        text: text[utf8: range].trimmingWhiteSpace, utf8Range: range, paragraph: 0)
    }
  }
}
