import Streams

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The text of a file as UTF-8 in chunks, whatever its encoding, without what XML cannot hold.
final class UnicodeSource {
  let bytes: ByteSource
  private var filter = CharacterFilter()
  private var encoding = TextEncoding.utf8
  private var converter: iconv_t?
  private var isASCIIOnly = false
  private var hasStarted = false

  /// Bytes that only begin a character of the file's encoding.
  private var tail: [UInt8] = []
  private var raw: [UInt8] = []

  init(_ bytes: ByteSource) {
    self.bytes = bytes
  }

  /// Opens a file, or standard input for `-`.
  convenience init(path: String) throws(TMXError) {
    do throws(StreamError) {
      self.init(try ByteSource(path: path))
    } catch {
      throw TMXError(error)
    }
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// What was found wrong with the characters since the last call.
  func takeFindings() -> [CharacterFilter.Finding] {
    defer { filter.findings.removeAll() }
    return filter.findings
  }

  /// Replaces `chunk` by the next text; returns whether there was any.
  func read(into chunk: inout [UInt8]) throws(TMXError) -> Bool {
    if !hasStarted {
      hasStarted = true
      try start(&chunk)
    } else if encoding == .utf8 {
      try readBytes(into: &chunk)
    } else {
      try readBytes(into: &raw)
      let isLast = raw.isEmpty
      decode(into: &chunk, isLast: isLast)
      if isLast && chunk.isEmpty { return false }
      if chunk.isEmpty { return try read(into: &chunk) }
    }
    let isLast = chunk.isEmpty
    if isASCIIOnly, let high = chunk.first(where: { $0 >= 0x80 }) {
      isASCIIOnly = false
      note(
        .encoding,
        "the file says that it is US-ASCII and holds the byte \(high); read as UTF-8")
    }
    filter.filter(&chunk, isLast: isLast)
    return !isLast || !chunk.isEmpty
  }

  private func note(_ rule: TMXRule, _ message: String) {
    filter.findings.append(
      CharacterFilter.Finding(
        rule: rule, place: TMXPlace(line: 1, column: 1), what: message,
        repair: "written as UTF-8"))
  }

  private func readBytes(into chunk: inout [UInt8]) throws(TMXError) {
    do throws(StreamError) {
      try bytes.read(into: &chunk)
    } catch {
      throw TMXError(error)
    }
  }

  /// Reads enough to see the XML declaration, and decides on the encoding.
  private func start(_ chunk: inout [UInt8]) throws(TMXError) {
    try readBytes(into: &raw)
    var more: [UInt8] = []
    // An XML declaration takes less than 256 bytes, also in UTF-16.
    while raw.count < 256 {
      try readBytes(into: &more)
      guard !more.isEmpty else { break }
      raw += more
    }
    let evidence = TextEncoding.evidence(raw.prefix(256))
    if let objection = TextEncoding.objection(to: evidence) {
      note(objection.rule, objection.message)
    }
    encoding = evidence.encoding
    isASCIIOnly =
      encoding == .utf8 && evidence.declared.map { TextEncoding.isASCII($0.lowercased()) } ?? false
    raw.removeFirst(evidence.markLength)
    guard encoding != .utf8 else {
      chunk = raw
      return
    }
    if case .other(let name) = encoding {
      let opened = iconv_open("UTF-8", name)
      guard opened != iconv_t(bitPattern: -1) else {
        throw .unknownEncoding(path: bytes.name, encoding: name)
      }
      converter = opened
    }
    decode(into: &chunk, isLast: false)
  }
}

extension UnicodeSource {
  private func decode(into chunk: inout [UInt8], isLast: Bool) {
    chunk.removeAll(keepingCapacity: true)
    raw.insert(contentsOf: tail, at: 0)
    tail.removeAll()
    switch encoding {
    case .utf16LittleEndian: decodeUTF16(into: &chunk, isLittleEndian: true, isLast: isLast)
    case .utf16BigEndian: decodeUTF16(into: &chunk, isLittleEndian: false, isLast: isLast)
    case .utf8, .other: decodeByConverter(into: &chunk, isLast: isLast)
    }
  }

  /// A lone surrogate becomes 0xFF, which the filter reports.
  private func decodeUTF16(into chunk: inout [UInt8], isLittleEndian: Bool, isLast: Bool) {
    chunk.reserveCapacity(raw.count * 3 / 2 + 4)
    let (low, high) = isLittleEndian ? (0, 1) : (1, 0)
    var index = 0
    raw.withUnsafeBufferPointer { raw in
      func unit(at index: Int) -> UInt32 {
        UInt32(raw[index + high]) << 8 | UInt32(raw[index + low])
      }
      while index + 1 < raw.count {
        var value = unit(at: index)
        if value & 0xFC00 == 0xD800 {
          if index + 3 < raw.count {
            let next = unit(at: index + 2)
            if next & 0xFC00 == 0xDC00 {
              value = 0x10000 + (value & 0x3FF) << 10 + (next & 0x3FF)
              index += 2
            }
          } else if !isLast {
            return
          }
        }
        index += 2
        if value & 0xF800 == 0xD800, value < 0x10000 {
          chunk.append(0xFF)
        } else {
          Self.append(value, to: &chunk)
        }
      }
    }
    if index < raw.count {
      if isLast { chunk.append(0xFF) } else { tail = Array(raw[index...]) }
    }
  }

  private static func append(_ value: UInt32, to chunk: inout [UInt8]) {
    if value < 0x80 {
      chunk.append(UInt8(value))
      return
    }
    if value < 0x800 {
      chunk.append(0xC0 | UInt8(value >> 6))
    } else {
      if value < 0x10000 {
        chunk.append(0xE0 | UInt8(value >> 12))
      } else {
        chunk.append(0xF0 | UInt8(value >> 18))
        chunk.append(0x80 | UInt8(value >> 12 & 0x3F))
      }
      chunk.append(0x80 | UInt8(value >> 6 & 0x3F))
    }
    chunk.append(0x80 | UInt8(value & 0x3F))
  }

  /// Bytes that the encoding does not know become 0xFF, which the filter reports.
  private func decodeByConverter(into chunk: inout [UInt8], isLast: Bool) {
    guard let converter else { return }
    var input = raw.map { CChar(bitPattern: $0) }
    // No character of a national standard takes more than four times its bytes in UTF-8.
    var output = [CChar](repeating: 0, count: raw.count * 4 + 16)
    var read = 0
    while read < input.count {
      let inputCount = input.count
      let outputCount = output.count
      let result = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress.map { $0 + read }
          var fromLeft = inputCount - read
          var to = output.baseAddress
          var toLeft = outputCount
          let result = iconv(converter, &from, &fromLeft, &to, &toLeft)
          read = inputCount - fromLeft
          chunk.append(
            contentsOf: output.prefix(outputCount - toLeft).lazy.map { UInt8(bitPattern: $0) })
          return result == -1 ? errno : 0
        }
      }
      guard result != 0, result != E2BIG else { continue }
      if result == EINVAL && !isLast {
        tail = Array(raw[read...])
        return
      }
      chunk.append(0xFF)
      read += 1
    }
  }
}
