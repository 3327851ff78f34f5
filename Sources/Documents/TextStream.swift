#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A UTF-8 file read block by block, for texts that do not fit into memory.
///
/// It gives the text that `TextFile` would give and the same errors; where a file has several
/// faults, the one that comes first. Other encodings are for `TextFile`.
public struct TextStream: ~Copyable {
  /// What messages call it: the path, or `standard input`.
  public let name: String

  /// Whether the file can be read a second time, as a pipe cannot.
  public let isRepeatable: Bool

  private let descriptor: Int32
  private let blockSize: Int
  /// Bytes that were read and not given: the beginning of the next block.
  private var pending: [UInt8] = []
  private var isAtEnd = false
  private var isFirst = true
  private var holdsText = false
  /// Bytes of the file before `pending`, and what stands in them.
  private var doneCount = 0
  private var line = 1
  private var lastByte: UInt8 = 0
  private var holdsOtherThanASCII = false

  /// Opens a file, or standard input for the path `-`.
  ///
  /// - Throws: `DocumentError.unreadable`.
  public init(path: String) throws(DocumentError) {
    try self.init(path: path, blockSize: 1 << 20)
  }

  init(path: String, blockSize: Int) throws(DocumentError) {
    name = path == "-" ? "standard input" : path
    self.blockSize = blockSize
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw .unreadable(path: name, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    isRepeatable =
      path != "-" && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Whether the file begins with the byte order mark of UTF-16, so that only `TextFile` reads it.
  public mutating func isUTF16() throws(DocumentError) -> Bool {
    try fill()
    return pending.starts(with: [0xFF, 0xFE]) || pending.starts(with: [0xFE, 0xFF])
  }

  /// The next bytes of the text, whole characters without a byte order mark; `nil` at the end.
  ///
  /// - Throws: `DocumentError` for bytes that are no UTF-8 or no text, with their place in the file,
  ///   and at the end for a file without text.
  public mutating func next() throws(DocumentError) -> [UInt8]? {
    try fill()
    if isFirst {
      isFirst = false
      if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
        pending.removeFirst(3)
        doneCount = 3
        try fill()
      }
    }
    guard !pending.isEmpty else {
      guard holdsText else { throw .empty(path: name) }
      return nil
    }
    let count = pending[...].validUTF8PrefixCount
    // What is not whole may be the beginning of a character that the next block ends.
    guard count == pending.count || !isAtEnd && count > 0 && pending[count...].beginsCharacter
    else { throw invalid(after: count) }
    let block = Array(pending[..<count])
    pending.removeFirst(count)
    try take(block)
    return block
  }

  /// Reads until a block is full or the file ends.
  private mutating func fill() throws(DocumentError) {
    guard !isAtEnd, pending.count < blockSize else { return }
    let start = pending.count
    var count = start
    pending.append(contentsOf: repeatElement(0, count: blockSize - start))
    while count < blockSize {
      let room = blockSize - count
      let readCount = pending.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { read(descriptor, $0 + count, room) } ?? 0
      }
      if readCount < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: name, reason: String(cString: strerror(errno)))
      }
      guard readCount > 0 else {
        isAtEnd = true
        break
      }
      count += readCount
    }
    pending.removeLast(blockSize - count)
  }

  /// Checks a block for control characters, and notes what stands in it.
  private mutating func take(_ block: [UInt8]) throws(DocumentError) {
    if let offset = block.firstControlCharacter {
      throw .notText(
        path: name, line: lineNumber(after: block[..<offset]), byte: doneCount + offset + 1)
    }
    line = lineNumber(after: block[...])
    lastByte = block.last ?? lastByte
    doneCount += block.count
    if !holdsOtherThanASCII { holdsOtherThanASCII = block.contains { $0 >= 0x80 } }
    if !holdsText {
      holdsText = !String(decoding: block, as: UTF8.self).unicodeScalars.allSatisfy(\.isBlank)
    }
  }

  private func invalid(after count: Int) -> DocumentError {
    let before = pending[..<count]
    let line = lineNumber(after: before)
    let byte = doneCount + count + 1
    let holdsOther = holdsOtherThanASCII || before.contains { $0 >= 0x80 }
    if holdsOther, pending[count...].beginsCharacter {
      return .cutOff(path: name, line: line, byte: byte)
    }
    return .undecodable(
      path: name, line: line, byte: byte, encoding: "UTF-8",
      textBefore: holdsOtherThanASCII || before.holdsOtherThanASCII)
  }

  /// The line in which bytes behind those that were given end.
  private func lineNumber(after bytes: ArraySlice<UInt8>) -> Int {
    var number = line
    var previous = lastByte
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        if byte == 0x0D || byte == 0x0A && previous != 0x0D { number += 1 }
        previous = byte
      }
    }
    return number
  }
}

extension [UInt8] {
  /// The first control character that no text has; see `TextDecoder`.
  fileprivate var firstControlCharacter: Int? {
    withUnsafeBufferPointer { bytes in
      bytes.firstIndex { $0 < 0x20 && !$0.isTextControl }
    }
  }
}
