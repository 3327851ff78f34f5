import Streams

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The text of a file as UTF-8 in chunks, whatever its encoding, without a byte order mark.
///
/// UTF-8 is passed on as it is and not checked.
final class TextSource {
  let bytes: ByteSource
  private(set) var encoding: String
  private var converter: iconv_t?
  private var hasStarted = false
  private var lineCount = 0

  /// Bytes that are not converted yet.
  private var raw: [UInt8] = []
  private var converted = [CChar](repeating: 0, count: ByteSource.chunkSize)

  /// - Parameter encoding: Its name as `iconv` has it, or `nil` for UTF-8, or UTF-16 with a
  ///   byte order mark.
  init(_ bytes: ByteSource, encoding: String?) throws(ExchangeError) {
    self.bytes = bytes
    self.encoding = encoding ?? "UTF-8"
    if let encoding, !["utf-8", "utf8"].contains(encoding.lowercased()) {
      try startConverting(from: encoding)
    }
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// Appends the next text to `chunk`; returns whether there was any.
  func read(onto chunk: inout [UInt8]) throws(ExchangeError) -> Bool {
    var new: [UInt8] = []
    try readBytes(into: &new)
    if !hasStarted {
      hasStarted = true
      var start = new
      // A byte order mark has three bytes at most.
      while start.count < 3, !new.isEmpty {
        try readBytes(into: &new)
        start += new
      }
      new = start
      if converter == nil { try takeMark(from: &new) }
    }
    guard let converter else {
      chunk += new
      return !new.isEmpty
    }
    raw += new
    try convert(with: converter, onto: &chunk, isLast: new.isEmpty)
    return !new.isEmpty
  }

  private func readBytes(into chunk: inout [UInt8]) throws(ExchangeError) {
    do throws(StreamError) {
      try bytes.read(into: &chunk)
    } catch {
      throw ExchangeError(error)
    }
  }

  private func takeMark(from start: inout [UInt8]) throws(ExchangeError) {
    let marks: [(mark: [UInt8], encoding: String)] = [
      ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    for (mark, name) in marks where start.starts(with: mark) {
      start.removeFirst(mark.count)
      if name != "UTF-8" { try startConverting(from: name) }
    }
  }

  private func startConverting(from name: String) throws(ExchangeError) {
    let opened = iconv_open("UTF-8", name)
    guard opened != iconv_t(bitPattern: -1) else {
      throw .unknownEncoding(path: bytes.name, encoding: name)
    }
    converter = opened
    encoding = name
  }

  /// Converts all that can be; what only begins a character waits for more.
  private func convert(
    with converter: iconv_t, onto chunk: inout [UInt8], isLast: Bool
  ) throws(ExchangeError) {
    let count = raw.count
    var consumed = 0
    var status: Int32 = 0
    raw.withUnsafeMutableBytes { raw in
      converted.withUnsafeMutableBufferPointer { converted in
        repeat {
          var from = raw.bindMemory(to: CChar.self).baseAddress.map { $0 + consumed }
          var fromLeft = count - consumed
          var to = converted.baseAddress
          var toLeft = converted.count
          status = iconv(converter, &from, &fromLeft, &to, &toLeft) == -1 ? errno : 0
          consumed = count - fromLeft
          for byte in converted.prefix(converted.count - toLeft) {
            if byte == 0x0A { lineCount += 1 }
            chunk.append(UInt8(bitPattern: byte))
          }
        } while status == E2BIG
      }
    }
    raw.removeFirst(consumed)
    guard status == 0 || status == EINVAL && !isLast else {
      throw .encoding(path: bytes.name, line: lineCount + 1, encoding: encoding)
    }
  }
}
