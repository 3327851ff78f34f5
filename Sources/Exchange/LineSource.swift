import Streams

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The lines of a text one after the other, in bounded memory.
///
/// A line ends with LF or CR LF. A lone CR is text: crawled corpora hold it within segments, and
/// as a line end it would set parallel files off against each other.
final class LineSource {
  /// The longest line in bytes, so that memory stays bounded: as large as the largest unit of TMX
  /// that is read.
  static let maximumLineSize = 8 << 20

  let text: TextSource

  /// The one-based number of the line that `next()` returned last.
  private(set) var line = 0

  /// What ended that line: LF, CR LF, or nothing at the end of the file.
  private(set) var lastEnd = ""

  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  init(_ bytes: ByteSource, encoding: String? = nil) throws(ExchangeError) {
    text = try TextSource(bytes, encoding: encoding)
  }

  var name: String { text.bytes.name }

  /// The next line without its end, or `nil` after the last.
  func next() throws(ExchangeError) -> String? {
    var scanned = start
    while true {
      if let end = firstLineFeed(from: scanned) {
        defer { start = end + 1 }
        let hasReturn = end > start && buffer[end - 1] == 0x0D
        lastEnd = hasReturn ? "\r\n" : "\n"
        return try string(start..<(hasReturn ? end - 1 : end))
      }
      guard !hasEnded else {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        lastEnd = ""
        return try string(start..<buffer.count)
      }
      guard buffer.count - start <= Self.maximumLineSize else {
        throw .malformed(
          path: name, line: line + 1,
          reason: "the line is longer than \(Self.maximumLineSize >> 20) MiB")
      }
      buffer.removeFirst(start)
      start = 0
      scanned = buffer.count
      hasEnded = try !text.read(onto: &buffer)
    }
  }

  private func firstLineFeed(from index: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, index < bytes.count,
        let found = memchr(base + index, 0x0A, bytes.count - index)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private func string(_ range: Range<Int>) throws(ExchangeError) -> String {
    line += 1
    let text = buffer.withUnsafeBufferPointer { String(validating: $0[range], as: UTF8.self) }
    guard let text else { throw .encoding(path: name, line: line, encoding: self.text.encoding) }
    return text
  }
}

extension ByteSource {
  /// Opens a file, or standard input for `-`.
  static func opening(_ path: String) throws(ExchangeError) -> ByteSource {
    do throws(StreamError) {
      return try ByteSource(path: path)
    } catch {
      throw ExchangeError(error)
    }
  }
}
